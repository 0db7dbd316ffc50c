//! Every path of the program, written once: pages, forms, mails, redirects, REST and tests use these.
//!
//! Paths have no trailing slash; the server takes one off before it routes.

pub const HOME: &str = "/";
pub const FORGOT_PASSWORD: &str = "/forgot-password";
pub const FORGOT_PASSWORD_SENT: &str = "/forgot-password/sent";
pub const RESET_PASSWORD: &str = "/reset-password/{token}";
/// Where a new password is posted to, so that the token stands in no address then; opened by itself,
/// it is where a code can be typed.
pub const NEW_PASSWORD: &str = "/reset-password";
pub const RECOVERY_CODE: &str = "/reset-password/code";
pub const RESET_PASSWORD_DONE: &str = "/reset-password/done";

/// "This wasn't me": the link that stops a request, and what it posts to.
pub const NOT_ME_LINK: &str = "/not-me/{token}";
pub const NOT_ME: &str = "/not-me";
pub const NOT_ME_DONE: &str = "/not-me/done";
/// The link that freezes an account, and what it posts to.
pub const FREEZE_LINK: &str = "/freeze/{token}";
pub const FREEZE: &str = "/freeze";
pub const FREEZE_DONE: &str = "/freeze/done";

pub const ADMIN: &str = "/admin";
pub const ADMIN_LOGIN: &str = "/admin/login";
pub const ADMIN_LOGOUT: &str = "/admin/logout";
pub const ADMIN_SETUP: &str = "/admin/setup/{token}";
pub const ADMIN_USERS: &str = "/admin/users";
pub const ADMIN_USER_EDIT: &str = "/admin/users/{id}/edit";
pub const ADMIN_AUDIT: &str = "/admin/audit";
pub const ADMIN_AUDIT_EXPORT: &str = "/admin/audit/export";
pub const ADMIN_IMPORT: &str = "/admin/import";
pub const ADMIN_IMPORT_OF: &str = "/admin/import/{id}";
pub const ADMIN_IMPORT_DROP: &str = "/admin/import/{id}/drop";
pub const ADMIN_EXPORT: &str = "/admin/export";

/// One's own account in the dashboard: the second step, the sessions, the shortcuts.
pub const ADMIN_LOGIN_CODE: &str = "/admin/login/code";
pub const ADMIN_ACCOUNT: &str = "/admin/account";
pub const ADMIN_END_SESSION: &str = "/admin/account/end-session";
pub const ADMIN_END_OTHER_SESSIONS: &str = "/admin/account/end-other-sessions";
pub const ADMIN_SET_SHORTCUTS: &str = "/admin/account/shortcuts";
pub const ADMIN_SECOND_FACTOR: &str = "/admin/account/second-factor";
pub const ADMIN_SECOND_FACTOR_CONFIRM: &str = "/admin/account/second-factor/confirm";
pub const ADMIN_SECOND_FACTOR_CODES: &str = "/admin/account/second-factor/codes";
pub const ADMIN_SECOND_FACTOR_REMOVE: &str = "/admin/account/second-factor/remove";
pub const ADMIN_USER_SECOND_FACTOR: &str = "/admin/users/{id}/second-factor";
pub const ADMIN_SHORTCUTS: &str = "/admin/shortcuts";

pub const DEV_MAILBOX: &str = "/dev/mailbox";
pub const DEV_MAIL: &str = "/dev/mailbox/{id}";
pub const DEV_MAIL_HTML: &str = "/dev/mailbox/{id}/html";

pub const CHANGE_PASSWORD: &str = "/.well-known/change-password";
pub const SECURITY_TXT: &str = "/.well-known/security.txt";
pub const HEALTHZ: &str = "/healthz";
pub const READYZ: &str = "/readyz";

pub const REST_FORGOT_PASSWORD: &str = "/core/user/forgot-password";
pub const REST_CHANGE_FORGOTTEN_PASSWORD: &str = "/core/user/change-forgotten-password";
pub const REST_AUTH: &str = "/core/auth";

/// What the server functions' own endpoints start with; see `api`.
pub const SERVER_FUNCTIONS: &str = "/api/{name}";

/// The path that a mail's link opens.
pub fn reset_password(token: &str) -> String {
    RESET_PASSWORD.replace("{token}", token)
}

/// The path by which somebody stops a request that wasn't theirs.
pub fn not_me(token: &str) -> String {
    NOT_ME_LINK.replace("{token}", token)
}

/// The path by which somebody freezes their account.
pub fn freeze(token: &str) -> String {
    FREEZE_LINK.replace("{token}", token)
}

/// The path of the one-time link that makes the first admin.
pub fn admin_setup(token: &str) -> String {
    ADMIN_SETUP.replace("{token}", token)
}

/// One page of the list of users; the first has no query.
pub fn admin_users_page(page: u64) -> String {
    if page <= 1 {
        ADMIN_USERS.to_owned()
    } else {
        format!("{ADMIN_USERS}?page={page}")
    }
}

pub fn admin_user_edit(id: i64) -> String {
    with_id(ADMIN_USER_EDIT, id)
}

/// Where an admin takes somebody's second step away.
pub fn admin_user_second_factor(id: i64) -> String {
    with_id(ADMIN_USER_SECOND_FACTOR, id)
}

pub fn admin_user(id: i64) -> String {
    format!("{ADMIN_USERS}/{id}")
}

pub fn admin_case(number: &str) -> String {
    format!("/admin/cases/{number}")
}

pub fn admin_mail(id: i64) -> String {
    format!("/admin/mail/{id}")
}

pub fn admin_import_of(id: i64) -> String {
    with_id(ADMIN_IMPORT_OF, id)
}

pub fn admin_import_drop(id: i64) -> String {
    with_id(ADMIN_IMPORT_DROP, id)
}

fn with_id(path: &str, id: i64) -> String {
    path.replace("{id}", &id.to_string())
}

pub fn dev_mail(id: i64) -> String {
    with_id(DEV_MAIL, id)
}

pub fn dev_mail_html(id: i64) -> String {
    with_id(DEV_MAIL_HTML, id)
}
