//! Every path of the program, written once: used by pages, forms, mails, redirects, REST and tests.
//!
//! Paths have no trailing slash; the server removes it before routing.

pub const HOME: &str = "/";
/// The accessibility statement.
pub const ACCESSIBILITY: &str = "/accessibility";
pub const FORGOT_PASSWORD: &str = "/forgot-password";
pub const FORGOT_PASSWORD_SENT: &str = "/forgot-password/sent";
pub const RESET_PASSWORD: &str = "/reset-password/{token}";
/// A new password is posted here, so that the token is in no URL; opened directly, it is where a code can be
/// typed.
pub const NEW_PASSWORD: &str = "/reset-password";
pub const RECOVERY_CODE: &str = "/reset-password/code";
pub const RESET_PASSWORD_DONE: &str = "/reset-password/done";

/// "This wasn't me": the link that stops a request, and where it posts to.
pub const NOT_ME_LINK: &str = "/not-me/{token}";
pub const NOT_ME: &str = "/not-me";
pub const NOT_ME_DONE: &str = "/not-me/done";
/// The link that freezes an account, and where it posts to.
pub const FREEZE_LINK: &str = "/freeze/{token}";
pub const FREEZE: &str = "/freeze";
pub const FREEZE_DONE: &str = "/freeze/done";

pub const ADMIN: &str = "/admin";
pub const ADMIN_LOGIN: &str = "/admin/login";
pub const ADMIN_LOGOUT: &str = "/admin/logout";
pub const ADMIN_SETUP: &str = "/admin/setup/{token}";
pub const ADMIN_FIRST_STEPS: &str = "/admin/first-steps";
pub const ADMIN_FIRST_STEPS_CHOOSE: &str = "/admin/first-steps/choose";
pub const ADMIN_FIRST_STEPS_TEST: &str = "/admin/first-steps/test-mail";
pub const ADMIN_OVERVIEW_EVENTS: &str = "/admin/overview/events";
/// Finds anything.
pub const ADMIN_SEARCH: &str = "/admin/search";
pub const ADMIN_USERS: &str = "/admin/users";
// Users.
/// After a breach.
pub const ADMIN_CAMPAIGNS: &str = "/admin/campaigns";
pub const ADMIN_CAMPAIGN_NEW: &str = "/admin/campaigns/new";
pub const ADMIN_CAMPAIGN: &str = "/admin/campaigns/{id}";
pub const ADMIN_CAMPAIGN_PAUSE: &str = "/admin/campaigns/{id}/pause";
pub const ADMIN_CAMPAIGN_RESUME: &str = "/admin/campaigns/{id}/resume";
pub const ADMIN_CAMPAIGN_STOP: &str = "/admin/campaigns/{id}/stop";
pub const ADMIN_USERS_BULK: &str = "/admin/users/bulk";
pub const ADMIN_USERS_BULK_OF: &str = "/admin/users/bulk/{id}";
pub const ADMIN_USERS_BULK_STOP: &str = "/admin/users/bulk/{id}/stop";
pub const ADMIN_USERS_BULK_UNDO: &str = "/admin/users/bulk/{id}/undo";
pub const ADMIN_USER_NEW: &str = "/admin/users/new";
pub const ADMIN_USER: &str = "/admin/users/{id}";
pub const ADMIN_USER_EDIT: &str = "/admin/users/{id}/edit";
pub const ADMIN_USER_DISABLE: &str = "/admin/users/{id}/disable";
pub const ADMIN_USER_ENABLE: &str = "/admin/users/{id}/enable";
pub const ADMIN_USER_REQUIRE_PASSWORD: &str = "/admin/users/{id}/require-password";
pub const ADMIN_USER_ALLOW_PASSWORD: &str = "/admin/users/{id}/allow-password";
pub const ADMIN_USER_END_SESSIONS: &str = "/admin/users/{id}/end-sessions";
pub const ADMIN_USER_END_SESSION: &str = "/admin/users/{id}/end-session";
pub const ADMIN_USER_ROLE: &str = "/admin/users/{id}/role";
pub const ADMIN_USER_RECOVERY: &str = "/admin/users/{id}/recovery";
pub const ADMIN_USER_CALLER: &str = "/admin/users/{id}/caller";
pub const ADMIN_USER_CALLER_CODE: &str = "/admin/users/{id}/caller/code";
pub const ADMIN_USER_DELETE: &str = "/admin/users/{id}/delete";
// Cases and mails.
pub const ADMIN_CASES: &str = "/admin/cases";
pub const ADMIN_CASES_EXPORT: &str = "/admin/cases/export";
pub const ADMIN_CASE: &str = "/admin/cases/{number}";
pub const ADMIN_CASE_SEND: &str = "/admin/cases/{number}/send";
pub const ADMIN_CASE_REVOKE: &str = "/admin/cases/{number}/revoke";
pub const ADMIN_LIMITS: &str = "/admin/limits";
pub const ADMIN_LIMITS_CLEAR: &str = "/admin/limits/clear";
pub const ADMIN_LIMITS_ALLOW: &str = "/admin/limits/allow";
pub const ADMIN_LIMITS_END: &str = "/admin/limits/end";
pub const ADMIN_MAILS: &str = "/admin/mail";
pub const ADMIN_MAILS_EXPORT: &str = "/admin/mail/export";
pub const ADMIN_MAIL: &str = "/admin/mail/{id}";
pub const ADMIN_MAIL_RETRY: &str = "/admin/mail/{id}/retry";
pub const ADMIN_MAIL_CANCEL: &str = "/admin/mail/{id}/cancel";
pub const ADMIN_MAILS_RETRY: &str = "/admin/mail/retry";
pub const ADMIN_MAIL_TEST: &str = "/admin/mail/test";
pub const ADMIN_MAIL_PREVIEWS: &str = "/admin/mail/previews";
pub const ADMIN_MAIL_PREVIEW: &str = "/admin/mail/previews/{kind}/{language}";
pub const ADMIN_MAIL_PREVIEW_HTML: &str = "/admin/mail/previews/{kind}/{language}/html";
pub const ADMIN_AUDIT: &str = "/admin/audit";
pub const ADMIN_AUDIT_EXPORT: &str = "/admin/audit/export";
pub const ADMIN_IMPORT: &str = "/admin/import";
pub const ADMIN_IMPORT_OF: &str = "/admin/import/{id}";
pub const ADMIN_IMPORT_INVALID: &str = "/admin/import/{id}/invalid";
pub const ADMIN_IMPORT_DROP: &str = "/admin/import/{id}/drop";
pub const ADMIN_EXPORT: &str = "/admin/export";
pub const ADMIN_PERSONAL_DATA: &str = "/admin/personal-data";
pub const ADMIN_PERSONAL_DATA_FILE: &str = "/admin/personal-data/file";
pub const ADMIN_PERSONAL_DATA_ERASE: &str = "/admin/personal-data/erase";

// Directories.
pub const ADMIN_DIRECTORIES: &str = "/admin/directories";
pub const ADMIN_DIRECTORY_CHECK: &str = "/admin/directories/check";
pub const ADMIN_DIRECTORY_ACCOUNTS: &str = "/admin/directories/accounts";
pub const ADMIN_DIRECTORY_LINK: &str = "/admin/directories/accounts/link";

// The texts of public pages and mails.
pub const ADMIN_TEXTS: &str = "/admin/texts";
pub const ADMIN_TEXTS_PREVIEW: &str = "/admin/texts/preview";
pub const ADMIN_TEXTS_EXPORT: &str = "/admin/texts/export";
pub const ADMIN_TEXTS_IMPORT: &str = "/admin/texts/import";
pub const ADMIN_TEXTS_SAMPLE: &str = "/admin/texts/sample";
pub const ADMIN_TEXT: &str = "/admin/texts/{id}";
pub const ADMIN_TEXT_PREVIEW: &str = "/admin/texts/{id}/preview";
pub const ADMIN_TEXT_RESET: &str = "/admin/texts/{id}/reset";
pub const ADMIN_TEXT_RESTORE: &str = "/admin/texts/{id}/restore";

// Webhooks.
pub const ADMIN_WEBHOOKS: &str = "/admin/webhooks";
pub const ADMIN_WEBHOOK_NEW: &str = "/admin/webhooks/new";
pub const ADMIN_WEBHOOK: &str = "/admin/webhooks/{id}";
pub const ADMIN_WEBHOOK_EDIT: &str = "/admin/webhooks/{id}/edit";
pub const ADMIN_WEBHOOK_SECRET: &str = "/admin/webhooks/{id}/secret";
pub const ADMIN_WEBHOOK_SHOWN: &str = "/admin/webhooks/{id}/shown";
pub const ADMIN_WEBHOOK_SWITCH: &str = "/admin/webhooks/{id}/switch";
pub const ADMIN_WEBHOOK_TEST: &str = "/admin/webhooks/{id}/test";
pub const ADMIN_WEBHOOK_RESEND: &str = "/admin/webhooks/{id}/resend";
pub const ADMIN_WEBHOOK_DELETE: &str = "/admin/webhooks/{id}/delete";
pub const ADMIN_WEBHOOK_EVENT: &str = "/admin/webhooks/events/{id}";
pub const ADMIN_WEBHOOK_EVENT_RESEND: &str = "/admin/webhooks/events/{id}/resend";

/// One's own account in the dashboard: two-factor authentication, sessions, API tokens, shortcuts.
pub const ADMIN_LOGIN_CODE: &str = "/admin/login/code";
pub const ADMIN_ACCOUNT: &str = "/admin/account";
pub const ADMIN_END_SESSION: &str = "/admin/account/end-session";
pub const ADMIN_END_OTHER_SESSIONS: &str = "/admin/account/end-other-sessions";
pub const ADMIN_API_TOKENS: &str = "/admin/account/api-tokens";
pub const ADMIN_API_TOKEN_SHOWN: &str = "/admin/account/api-tokens/shown";
pub const ADMIN_API_TOKEN_REVOKE: &str = "/admin/account/api-tokens/revoke";
pub const ADMIN_USER_API_TOKEN_REVOKE: &str = "/admin/users/{id}/revoke-api-token";
pub const ADMIN_SET_SHORTCUTS: &str = "/admin/account/shortcuts";
pub const ADMIN_SECOND_FACTOR: &str = "/admin/account/second-factor";
pub const ADMIN_SECOND_FACTOR_CONFIRM: &str = "/admin/account/second-factor/confirm";
pub const ADMIN_SECOND_FACTOR_CODES: &str = "/admin/account/second-factor/codes";
pub const ADMIN_SECOND_FACTOR_SHOWN: &str = "/admin/account/second-factor/shown";
pub const ADMIN_SECOND_FACTOR_REMOVE: &str = "/admin/account/second-factor/remove";
pub const ADMIN_USER_SECOND_FACTOR: &str = "/admin/users/{id}/second-factor";
pub const ADMIN_SHORTCUTS: &str = "/admin/shortcuts";

pub const DEV_MAILBOX: &str = "/dev/mailbox";
pub const DEV_MAIL: &str = "/dev/mailbox/{id}";
pub const DEV_MAIL_TEXT: &str = "/dev/mailbox/{id}/text";
pub const DEV_MAIL_SOURCE: &str = "/dev/mailbox/{id}/source";
/// The HTML part itself.
pub const DEV_MAIL_HTML: &str = "/dev/mailbox/{id}/html";

pub const CHANGE_PASSWORD: &str = "/.well-known/change-password";
pub const SECURITY_TXT: &str = "/.well-known/security.txt";
pub const ROBOTS_TXT: &str = "/robots.txt";
pub const SITEMAP: &str = "/sitemap.xml";
/// Logos and stylesheets of applications.
pub const BRAND_FILE: &str = "/brand/{file}";
pub const HEALTHZ: &str = "/healthz";
pub const READYZ: &str = "/readyz";
pub const METRICS: &str = "/metrics";

pub const REST_FORGOT_PASSWORD: &str = "/core/user/forgot-password";
pub const REST_CHANGE_FORGOTTEN_PASSWORD: &str = "/core/user/change-forgotten-password";
pub const REST_AUTH: &str = "/core/auth";
pub const REST_USERS: &str = "/core/user";
pub const REST_PERSONAL_DATA: &str = "/core/personal-data";
pub const REST_PERSONAL_DATA_ERASE: &str = "/core/personal-data/erase";
pub const REST_USER: &str = "/core/user/{id}";

// The API's documents.
pub const OPENAPI: &str = "/openapi.json";
pub const DOCS: &str = "/docs";
pub const DOCS_ERRORS: &str = "/docs/errors";
pub const DOCS_POSTMAN: &str = "/docs/postman.json";
pub const DOCS_INSOMNIA: &str = "/docs/insomnia.json";

/// Whether a path belongs to the REST API, which answers in JSON and ignores cookies.
pub fn is_rest(path: &str) -> bool {
    is_at_or_below(path, "/core")
}

/// Whether a path belongs to the dashboard.
pub fn is_dashboard(path: &str) -> bool {
    is_at_or_below(path, ADMIN)
}

/// Whether a path is a log-in or log-out page, which nobody should be sent back to.
pub fn is_dashboard_door(path: &str) -> bool {
    let setup = ADMIN_SETUP.trim_end_matches("/{token}");
    [ADMIN_LOGIN, ADMIN_LOGOUT, setup]
        .into_iter()
        .any(|door| is_at_or_below(path, door))
}

/// The first segments of the program's own paths: a base path must not begin with one, or the two could be
/// confused.
pub static FIRST_SEGMENTS: [&str; 19] = [
    ".well-known",
    "accessibility",
    "admin",
    "api",
    "brand",
    "core",
    "dev",
    "docs",
    "forgot-password",
    "freeze",
    "healthz",
    "metrics",
    "not-me",
    "openapi.json",
    "pkg",
    "readyz",
    "reset-password",
    "robots.txt",
    "sitemap.xml",
];

pub fn is_at_or_below(path: &str, parent: &str) -> bool {
    path.strip_prefix(parent)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The prefix of server functions; see `api`.
pub const SERVER_FUNCTIONS: &str = "/api/{name}";

/// Whether a path is one of these, which answer in JSON.
pub fn is_server_function(path: &str) -> bool {
    path.starts_with(SERVER_FUNCTIONS.trim_end_matches("{name}"))
}

/// Whether a path is part of recovery, which keeps its application from page to page.
pub fn keeps_application(path: &str) -> bool {
    let inner = [
        FORGOT_PASSWORD,
        NEW_PASSWORD,
        NOT_ME,
        FREEZE,
        ACCESSIBILITY,
        "/api",
    ];
    path == HOME || inner.into_iter().any(|parent| is_at_or_below(path, parent))
}

/// Whether a path belongs to the documentation for developers.
pub fn is_docs(path: &str) -> bool {
    is_at_or_below(path, DOCS)
}

/// The query parameter that chooses the language of a page, by its tag (BCP 47).
pub const LANGUAGE: &str = "lang";

/// A call in the documentation, with samples in a language.
pub fn docs_call(language: &str, id: &str) -> String {
    format!("{DOCS}?samples={language}#{id}")
}

/// The page that explains an error's code.
pub fn docs_error(code: &str) -> String {
    format!("{DOCS_ERRORS}#{code}")
}

/// The path that a mail's link opens.
pub fn reset_password(token: &str) -> String {
    RESET_PASSWORD.replace("{token}", token)
}

/// The path that stops a request which wasn't theirs.
pub fn not_me(token: &str) -> String {
    NOT_ME_LINK.replace("{token}", token)
}

/// The path that freezes an account.
pub fn freeze(token: &str) -> String {
    FREEZE_LINK.replace("{token}", token)
}

/// The path of the one-time link that creates the first administrator.
pub fn admin_setup(token: &str) -> String {
    ADMIN_SETUP.replace("{token}", token)
}

/// A step on the page of first steps, by its stable name.
pub fn admin_first_step(step: &str) -> String {
    format!("{ADMIN_FIRST_STEPS}#step-{step}")
}

/// The page of first steps with what came of a test mail.
pub fn admin_first_steps_tested(mail_id: i64) -> String {
    format!("{ADMIN_FIRST_STEPS}?test={mail_id}#step-mail")
}

/// The path of a record of the REST API, as the predecessor's clients write it.
pub fn rest_user(id: i64) -> String {
    format!("{}/", with_id(REST_USER, id))
}

/// A page of the REST API's records; the first has no number.
pub fn rest_users(page: u64) -> String {
    match page {
        1 => format!("{REST_USERS}/"),
        page => format!("{REST_USERS}/?page={page}"),
    }
}

// Where the overview leads to.

pub fn admin_overview(period: &str) -> String {
    format!("{ADMIN}?period={period}")
}

pub fn admin_users_frozen() -> String {
    format!("{ADMIN_USERS}?state=frozen")
}

pub fn admin_users_in(state: &str) -> String {
    format!("{ADMIN_USERS}?state={state}")
}

pub fn admin_audit_of_network(network: &str) -> String {
    format!("{ADMIN_AUDIT}?network={network}")
}

pub fn admin_mail_waiting() -> String {
    format!("{ADMIN_MAILS}?state=waiting")
}

pub fn admin_mail_failed() -> String {
    format!("{ADMIN_MAILS}?state=failed")
}

pub fn admin_mail_failed_of(domain: &str) -> String {
    format!("{}&domain={domain}", admin_mail_failed())
}

pub fn admin_user_edit(id: i64) -> String {
    with_id(ADMIN_USER_EDIT, id)
}

/// The path of an action on a user.
pub fn admin_user_action(action: &str, id: i64) -> String {
    with_id(action, id)
}

/// The progress of a campaign, and its people.
pub fn admin_campaign(id: i64) -> String {
    with_id(ADMIN_CAMPAIGN, id)
}

/// The path of something that is done to a campaign.
pub fn admin_campaign_action(action: &str, id: i64) -> String {
    with_id(action, id)
}

/// Where the help desk verifies that a caller is this user, who calls about this case.
pub fn admin_user_caller(id: i64, number: Option<&str>) -> String {
    let path = with_id(ADMIN_USER_CALLER, id);
    match number {
        Some(number) => format!("{path}?case={number}"),
        None => path,
    }
}

/// The progress and the results of an action on many users.
pub fn admin_bulk_of(id: i64) -> String {
    with_id(ADMIN_USERS_BULK_OF, id)
}

/// The path of something that is done to such an action.
pub fn admin_bulk_action(action: &str, id: i64) -> String {
    with_id(action, id)
}

/// Everything that was done to a user.
pub fn admin_audit_of_user(id: i64) -> String {
    format!("{ADMIN_AUDIT}?user={id}")
}

// Cases and mails.

/// Where an administrator resets a user's two-factor authentication.
pub fn admin_user_second_factor(id: i64) -> String {
    with_id(ADMIN_USER_SECOND_FACTOR, id)
}

/// What is stored about the person with an account.
pub fn admin_personal_data(id: i64) -> String {
    format!("{ADMIN_PERSONAL_DATA}?who={id}")
}

pub fn admin_user(id: i64) -> String {
    with_id(ADMIN_USER, id)
}

pub fn admin_case(number: &str) -> String {
    ADMIN_CASE.replace("{number}", number)
}

pub fn admin_case_send(number: &str) -> String {
    ADMIN_CASE_SEND.replace("{number}", number)
}

pub fn admin_case_revoke(number: &str) -> String {
    ADMIN_CASE_REVOKE.replace("{number}", number)
}

pub fn admin_mail(id: i64) -> String {
    with_id(ADMIN_MAIL, id)
}

pub fn admin_mail_retry(id: i64) -> String {
    with_id(ADMIN_MAIL_RETRY, id)
}

pub fn admin_mail_cancel(id: i64) -> String {
    with_id(ADMIN_MAIL_CANCEL, id)
}

pub fn admin_mail_preview(kind: &str, language: &str) -> String {
    ADMIN_MAIL_PREVIEW
        .replace("{kind}", kind)
        .replace("{language}", language)
}

pub fn admin_mail_preview_html(kind: &str, language: &str) -> String {
    format!("{}/html", admin_mail_preview(kind, language))
}

pub fn admin_import_of(id: i64) -> String {
    with_id(ADMIN_IMPORT_OF, id)
}

pub fn admin_import_drop(id: i64) -> String {
    with_id(ADMIN_IMPORT_DROP, id)
}

pub fn admin_import_invalid(id: i64) -> String {
    with_id(ADMIN_IMPORT_INVALID, id)
}

// The texts of public pages and mails, each with the query that says which: see `api::dashboard::texts::At`.

pub fn admin_texts(query: &str) -> String {
    format!("{ADMIN_TEXTS}?{query}")
}

pub fn admin_text(id: &str, query: &str) -> String {
    format!("{}?{query}", admin_text_action(ADMIN_TEXT, id))
}

/// The path of an action on a text.
pub fn admin_text_action(action: &str, id: &str) -> String {
    action.replace("{id}", id)
}

/// The page or mail with the texts in use: of several pages, the one with the text of this id.
pub fn admin_texts_preview(query: &str, id: &str) -> String {
    format!("{ADMIN_TEXTS_PREVIEW}?{query}&text={id}")
}

pub fn admin_texts_export(query: &str) -> String {
    format!("{ADMIN_TEXTS_EXPORT}?{query}")
}

// Webhooks.

pub fn admin_webhook(id: i64) -> String {
    with_id(ADMIN_WEBHOOK, id)
}

pub fn admin_webhook_shown(id: i64) -> String {
    with_id(ADMIN_WEBHOOK_SHOWN, id)
}

/// The path of an action on a webhook.
pub fn admin_webhook_action(action: &str, id: i64) -> String {
    with_id(action, id)
}

pub fn admin_webhook_event(id: i64) -> String {
    with_id(ADMIN_WEBHOOK_EVENT, id)
}

pub fn admin_webhook_event_resend(id: i64) -> String {
    with_id(ADMIN_WEBHOOK_EVENT_RESEND, id)
}

fn with_id(path: &str, id: i64) -> String {
    path.replace("{id}", &id.to_string())
}

pub fn dev_mail(id: i64) -> String {
    with_id(DEV_MAIL, id)
}

pub fn dev_mail_text(id: i64) -> String {
    with_id(DEV_MAIL_TEXT, id)
}

pub fn dev_mail_source(id: i64) -> String {
    with_id(DEV_MAIL_SOURCE, id)
}

pub fn dev_mail_html(id: i64) -> String {
    with_id(DEV_MAIL_HTML, id)
}
