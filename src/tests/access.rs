//! Authorization: every server function and every page and form of the dashboard, requested with every role.
//! The list is read from the sources, so a new one fails here until it has a line in a table below.

use crate::{
    harness::{Answer, TestApp, edit_user, form_request, minutes},
    layers::endpoints,
};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use password_recover::{
    api::access::Role::{self, Admin, HelpDesk, Viewer},
    server::db::entity::{session, user},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use std::{collections::BTreeSet, fs, path::Path};

/// The fields of a form. In a value, `{user}` is an ordinary user created for this request, `{session}` one
/// of their sessions, and `{new}` an unused address.
type Fields = &'static [(&'static str, &'static str)];

/// A server function of the dashboard, the lowest role that may call it, and its status then.
const FUNCTIONS: &[(&str, Fields, Role, u16)] = &[
    // Users.
    (
        "create-user",
        &[("email", "{new}"), ("name", "Eve")],
        Admin,
        200,
    ),
    (
        "edit-user",
        &[
            ("id", "{user}"),
            ("email", "{new}"),
            ("name", "Eve"),
            ("shown_email", "{email}"),
            ("shown_name", "Ann Example"),
        ],
        Admin,
        200,
    ),
    ("disable-user", &[("id", "{user}")], HelpDesk, 200),
    ("enable-user", &[("id", "{user}")], HelpDesk, 200),
    ("require-password", &[("id", "{user}")], HelpDesk, 200),
    ("allow-password", &[("id", "{user}")], HelpDesk, 200),
    ("end-user-sessions", &[("id", "{user}")], HelpDesk, 200),
    (
        "end-user-session",
        &[("id", "{user}"), ("session_id", "{session}")],
        HelpDesk,
        200,
    ),
    (
        "change-role",
        &[("id", "{user}"), ("role", "viewer")],
        Admin,
        200,
    ),
    ("send-recovery-mail", &[("id", "{user}")], HelpDesk, 200),
    ("send-caller-code", &[("id", "{user}")], HelpDesk, 200),
    // No code was sent.
    (
        "verify-caller",
        &[("id", "{user}"), ("code", "123456")],
        HelpDesk,
        409,
    ),
    ("delete-user", &[("id", "{user}")], Admin, 200),
    // Cases and mails.
    ("send-case-again", &[("number", "2222-2222")], HelpDesk, 404),
    ("revoke-case", &[("number", "2222-2222")], HelpDesk, 404),
    ("retry-mail", &[("id", "9999")], HelpDesk, 404),
    ("retry-waiting-mails", &[], HelpDesk, 200),
    ("cancel-mail", &[("id", "9999")], HelpDesk, 404),
    ("send-test-mail", &[("email", "{new}")], HelpDesk, 200),
    // One's own account, and another's two-factor authentication. Nobody here uses it.
    ("end-session", &[("id", "9999")], Viewer, 404),
    ("end-other-sessions", &[], Viewer, 200),
    (
        "session-time",
        &[("is_somebody_there", "true")],
        Viewer,
        200,
    ),
    ("set-shortcuts", &[("are_on", "true")], Viewer, 200),
    ("begin-second-factor", &[], Viewer, 200),
    ("remove-second-factor", &[("code", "000000")], Viewer, 403),
    ("reset-second-factor", &[("id", "{user}")], Admin, 404),
    // API tokens. There is none with this number.
    ("revoke-api-token", &[("id", "9999")], Viewer, 404),
    (
        "revoke-user-api-token",
        &[("id", "{user}"), ("token_id", "9999")],
        HelpDesk,
        200,
    ),
    // Imports. There is none with this number.
    ("write-import", &[("id", "77")], Admin, 404),
    ("drop-import", &[("id", "77")], Admin, 409),
    // Directories. There is none with this name.
    ("check-directory", &[("name", "nowhere")], Admin, 404),
    ("send-directory-link", &[("email", "{new}")], HelpDesk, 200),
    // Limits. That of an address takes an administrator: `limit_desk` covers it.
    ("clear-limit", &[("who", "198.51.100.7")], HelpDesk, 200),
    (
        "end-network-allowance",
        &[("network", "198.51.100.7")],
        Admin,
        404,
    ),
    // The first steps.
    (
        "choose-first-step",
        &[("step", "mail"), ("is_skipped", "true")],
        Admin,
        200,
    ),
    ("send-own-test-mail", &[], Admin, 200),
    // Webhooks. There is none with this number.
    (
        "switch-webhook",
        &[("id", "77"), ("is_active", "false")],
        Admin,
        404,
    ),
    ("delete-webhook", &[("id", "77")], Admin, 404),
    ("test-webhook", &[("id", "77")], Admin, 404),
    ("resend-webhook-event", &[("id", "77")], Admin, 404),
    ("resend-failed-webhook-events", &[("id", "77")], Admin, 404),
];

/// Server functions outside the dashboard: `a47` covers them.
const FOR_EVERYBODY: &[&str] = &[
    "forgot-password",
    "log-in",
    "proof-challenge",
    "reset-password",
    "set-up",
];

/// A page or a form of the dashboard, the lowest role, and its status then.
const PAGES: &[(Method, &str, Fields, Role, u16)] = &[
    // The overview, and the first steps.
    (Method::GET, "/admin", &[], Viewer, 200),
    (Method::GET, "/admin/first-steps", &[], Admin, 200),
    (
        Method::POST,
        "/admin/first-steps/choose",
        &[("step", "mail"), ("is_skipped", "true")],
        Admin,
        303,
    ),
    (
        Method::POST,
        "/admin/first-steps/test-mail",
        &[],
        Admin,
        303,
    ),
    // Cases and mails. There is no case and no mail with these numbers.
    (Method::GET, "/admin/cases", &[], Viewer, 200),
    (Method::POST, "/admin/cases/export", &[], Viewer, 200),
    (Method::GET, "/admin/cases/{number}", &[], Viewer, 404),
    (
        Method::POST,
        "/admin/cases/{number}/send",
        &[("number", "2222-2222")],
        HelpDesk,
        404,
    ),
    (
        Method::GET,
        "/admin/cases/{number}/revoke",
        &[],
        HelpDesk,
        404,
    ),
    (
        Method::POST,
        "/admin/cases/{number}/revoke",
        &[("number", "2222-2222")],
        HelpDesk,
        404,
    ),
    (Method::GET, "/admin/mail", &[], Viewer, 200),
    (Method::POST, "/admin/mail/export", &[], Viewer, 200),
    (Method::GET, "/admin/mail/{id}", &[], Viewer, 404),
    (
        Method::POST,
        "/admin/mail/{id}/retry",
        &[("id", "9999")],
        HelpDesk,
        404,
    ),
    (
        Method::POST,
        "/admin/mail/{id}/cancel",
        &[("id", "9999")],
        HelpDesk,
        404,
    ),
    (Method::POST, "/admin/mail/retry", &[], HelpDesk, 303),
    (Method::GET, "/admin/mail/test", &[], HelpDesk, 200),
    (
        Method::POST,
        "/admin/mail/test",
        &[("email", "{new}")],
        HelpDesk,
        303,
    ),
    (Method::GET, "/admin/mail/previews", &[], Viewer, 200),
    (
        Method::GET,
        "/admin/mail/previews/{kind}/{language}",
        &[],
        Viewer,
        200,
    ),
    (
        Method::GET,
        "/admin/mail/previews/{kind}/{language}/html",
        &[],
        Viewer,
        200,
    ),
    // The audit trail.
    (Method::GET, "/admin/audit", &[], Viewer, 200),
    (
        Method::POST,
        "/admin/audit/export",
        &[("format", "csv")],
        Admin,
        200,
    ),
    // Imports. There is none with this number, and a file is no field of a form.
    (Method::GET, "/admin/import", &[], Admin, 200),
    (Method::POST, "/admin/import", &[], Admin, 415),
    (Method::GET, "/admin/import/{id}", &[], Admin, 404),
    (
        Method::POST,
        "/admin/import/{id}",
        &[("id", "9999")],
        Admin,
        404,
    ),
    (Method::GET, "/admin/import/{id}/invalid", &[], Admin, 404),
    (
        Method::POST,
        "/admin/import/{id}/drop",
        &[("id", "9999")],
        Admin,
        409,
    ),
    // Campaigns. There is none with this number.
    (Method::GET, "/admin/campaigns", &[], Admin, 200),
    (Method::GET, "/admin/campaigns/new", &[], Admin, 200),
    (
        Method::POST,
        "/admin/campaigns/new",
        &[("reason", "breach"), ("rate", "0")],
        Admin,
        400,
    ),
    (Method::GET, "/admin/campaigns/{id}", &[], Admin, 404),
    (
        Method::POST,
        "/admin/campaigns/{id}/pause",
        &[("id", "9999")],
        Admin,
        404,
    ),
    (
        Method::POST,
        "/admin/campaigns/{id}/resume",
        &[("id", "9999")],
        Admin,
        404,
    ),
    (
        Method::POST,
        "/admin/campaigns/{id}/stop",
        &[("id", "9999")],
        Admin,
        404,
    ),
    (Method::GET, "/admin/export", &[], Admin, 200),
    (
        Method::POST,
        "/admin/export",
        &[("format", "csv")],
        Admin,
        200,
    ),
    // The data of one person.
    (Method::GET, "/admin/personal-data", &[], Admin, 200),
    (
        Method::POST,
        "/admin/personal-data",
        &[("who", "{user}")],
        Admin,
        200,
    ),
    (
        Method::POST,
        "/admin/personal-data/file",
        &[("who", "{user}")],
        Admin,
        200,
    ),
    (
        Method::POST,
        "/admin/personal-data/erase",
        &[("who", "{user}"), ("is_confirmed", "on")],
        Admin,
        303,
    ),
    // One's own account, and another's two-factor authentication. Nobody here uses it.
    (Method::GET, "/admin/account", &[], Viewer, 200),
    (
        Method::POST,
        "/admin/account/end-session",
        &[("id", "9999")],
        Viewer,
        404,
    ),
    (
        Method::POST,
        "/admin/account/end-other-sessions",
        &[],
        Viewer,
        303,
    ),
    (
        Method::POST,
        "/admin/account/shortcuts",
        &[("are_on", "true")],
        Viewer,
        303,
    ),
    (Method::GET, "/admin/shortcuts", &[], Viewer, 200),
    (
        Method::GET,
        "/admin/account/second-factor",
        &[],
        Viewer,
        200,
    ),
    (
        Method::POST,
        "/admin/account/second-factor",
        &[],
        Viewer,
        303,
    ),
    (
        Method::GET,
        "/admin/account/second-factor/confirm",
        &[],
        Viewer,
        200,
    ),
    (
        Method::POST,
        "/admin/account/second-factor/confirm",
        &[("code", "000000")],
        Viewer,
        403,
    ),
    (
        Method::GET,
        "/admin/account/second-factor/codes",
        &[],
        Viewer,
        200,
    ),
    (
        Method::POST,
        "/admin/account/second-factor/codes",
        &[],
        Viewer,
        404,
    ),
    (
        Method::GET,
        "/admin/account/second-factor/remove",
        &[],
        Viewer,
        200,
    ),
    (
        Method::POST,
        "/admin/account/second-factor/remove",
        &[("code", "000000")],
        Viewer,
        403,
    ),
    (
        Method::GET,
        "/admin/users/{id}/second-factor",
        &[],
        Admin,
        200,
    ),
    (
        Method::POST,
        "/admin/users/{id}/second-factor",
        &[("id", "{user}")],
        Admin,
        404,
    ),
    // API tokens. There is none with this number.
    (Method::GET, "/admin/account/api-tokens", &[], Viewer, 200),
    (
        Method::POST,
        "/admin/account/api-tokens",
        &[("name", "shop"), ("recovery", "on"), ("expires_in", "7")],
        Viewer,
        303,
    ),
    // Without a secret to show, they lead away.
    (
        Method::GET,
        "/admin/account/api-tokens/shown",
        &[],
        Viewer,
        303,
    ),
    (
        Method::GET,
        "/admin/account/second-factor/shown",
        &[],
        Viewer,
        303,
    ),
    (Method::GET, "/admin/webhooks/{id}/shown", &[], Viewer, 303),
    (
        Method::POST,
        "/admin/account/api-tokens/revoke",
        &[("id", "9999")],
        Viewer,
        404,
    ),
    (
        Method::POST,
        "/admin/users/{id}/revoke-api-token",
        &[("id", "{user}"), ("token_id", "9999")],
        HelpDesk,
        303,
    ),
    // Users.
    (Method::GET, "/admin/users", &[], Viewer, 200),
    (Method::GET, "/admin/search", &[], Viewer, 200),
    // Many at once. Nothing is selected, and there is no action with this number.
    (Method::GET, "/admin/users/bulk", &[], Viewer, 400),
    (
        Method::POST,
        "/admin/users/bulk",
        &[("action", "disable"), ("id", "{user}"), ("accounts", "1")],
        HelpDesk,
        303,
    ),
    (Method::GET, "/admin/users/bulk/{id}", &[], Viewer, 404),
    (
        Method::POST,
        "/admin/users/bulk/{id}/stop",
        &[],
        Viewer,
        404,
    ),
    (
        Method::POST,
        "/admin/users/bulk/{id}/undo",
        &[],
        Viewer,
        404,
    ),
    (Method::GET, "/admin/users/new", &[], Admin, 200),
    (
        Method::POST,
        "/admin/users/new",
        &[("email", "{new}"), ("name", "Eve")],
        Admin,
        303,
    ),
    (Method::GET, "/admin/users/{id}", &[], Viewer, 200),
    (Method::GET, "/admin/users/{id}/edit", &[], Admin, 200),
    (
        Method::POST,
        "/admin/users/{id}/edit",
        &[
            ("id", "{user}"),
            ("email", "{new}"),
            ("name", "Eve"),
            ("shown_email", "{email}"),
            ("shown_name", "Ann Example"),
        ],
        Admin,
        303,
    ),
    (
        Method::POST,
        "/admin/users/{id}/disable",
        &[("id", "{user}")],
        HelpDesk,
        303,
    ),
    (
        Method::POST,
        "/admin/users/{id}/enable",
        &[("id", "{user}")],
        HelpDesk,
        303,
    ),
    (
        Method::POST,
        "/admin/users/{id}/require-password",
        &[("id", "{user}")],
        HelpDesk,
        303,
    ),
    (
        Method::POST,
        "/admin/users/{id}/allow-password",
        &[("id", "{user}")],
        HelpDesk,
        303,
    ),
    (
        Method::POST,
        "/admin/users/{id}/end-sessions",
        &[("id", "{user}")],
        HelpDesk,
        303,
    ),
    (
        Method::POST,
        "/admin/users/{id}/end-session",
        &[("id", "{user}"), ("session_id", "{session}")],
        HelpDesk,
        303,
    ),
    (
        Method::POST,
        "/admin/users/{id}/role",
        &[("id", "{user}"), ("role", "viewer")],
        Admin,
        303,
    ),
    (
        Method::POST,
        "/admin/users/{id}/recovery",
        &[("id", "{user}")],
        HelpDesk,
        303,
    ),
    (Method::GET, "/admin/users/{id}/caller", &[], HelpDesk, 200),
    (
        Method::POST,
        "/admin/users/{id}/caller",
        &[("id", "{user}"), ("code", "123456")],
        HelpDesk,
        409,
    ),
    (
        Method::POST,
        "/admin/users/{id}/caller/code",
        &[("id", "{user}")],
        HelpDesk,
        303,
    ),
    (Method::GET, "/admin/users/{id}/delete", &[], Admin, 200),
    (
        Method::POST,
        "/admin/users/{id}/delete",
        &[("id", "{user}")],
        Admin,
        303,
    ),
    // Directories. There is none with this name.
    (Method::GET, "/admin/directories", &[], Viewer, 200),
    (
        Method::POST,
        "/admin/directories/check",
        &[("name", "nowhere")],
        Admin,
        404,
    ),
    (
        Method::GET,
        "/admin/directories/accounts",
        &[],
        HelpDesk,
        200,
    ),
    (
        Method::POST,
        "/admin/directories/accounts",
        &[("search", "{new}")],
        HelpDesk,
        200,
    ),
    (
        Method::POST,
        "/admin/directories/accounts/link",
        &[("email", "{new}")],
        HelpDesk,
        303,
    ),
    // Limits.
    (Method::GET, "/admin/limits", &[], Viewer, 200),
    (
        Method::POST,
        "/admin/limits/clear",
        &[("who", "198.51.100.7")],
        HelpDesk,
        303,
    ),
    (Method::GET, "/admin/limits/allow", &[], Admin, 200),
    (
        Method::POST,
        "/admin/limits/allow",
        &[
            ("network", "198.51.100.7"),
            ("hours", "4"),
            ("reason", "A class"),
        ],
        Admin,
        303,
    ),
    (
        Method::POST,
        "/admin/limits/end",
        &[("network", "203.0.113.7")],
        Admin,
        404,
    ),
    // Webhooks. There is none with this number.
    (Method::GET, "/admin/webhooks", &[], Admin, 200),
    (Method::GET, "/admin/webhooks/new", &[], Admin, 200),
    (
        Method::POST,
        "/admin/webhooks/new",
        &[("url", "https://example.org/"), ("user.created", "on")],
        Admin,
        303,
    ),
    (Method::GET, "/admin/webhooks/{id}", &[], Admin, 404),
    (Method::GET, "/admin/webhooks/{id}/edit", &[], Admin, 404),
    (
        Method::POST,
        "/admin/webhooks/{id}/edit",
        &[("url", "https://example.org/"), ("user.created", "on")],
        Admin,
        404,
    ),
    (Method::GET, "/admin/webhooks/{id}/secret", &[], Admin, 404),
    (Method::POST, "/admin/webhooks/{id}/secret", &[], Admin, 404),
    (
        Method::POST,
        "/admin/webhooks/{id}/switch",
        &[("id", "9999"), ("is_active", "false")],
        Admin,
        404,
    ),
    (
        Method::POST,
        "/admin/webhooks/{id}/test",
        &[("id", "9999")],
        Admin,
        404,
    ),
    (
        Method::POST,
        "/admin/webhooks/{id}/resend",
        &[("id", "9999")],
        Admin,
        404,
    ),
    (Method::GET, "/admin/webhooks/{id}/delete", &[], Admin, 404),
    (
        Method::POST,
        "/admin/webhooks/{id}/delete",
        &[("id", "9999")],
        Admin,
        404,
    ),
    (Method::GET, "/admin/webhooks/events/{id}", &[], Admin, 404),
    (
        Method::POST,
        "/admin/webhooks/events/{id}/resend",
        &[("id", "9999")],
        Admin,
        404,
    ),
    // Texts. There is none with a number for an id, and a file is no field of a form.
    (Method::GET, "/admin/texts", &[], Admin, 200),
    (Method::GET, "/admin/texts/preview", &[], Admin, 404),
    (Method::GET, "/admin/texts/export", &[], Admin, 200),
    (Method::POST, "/admin/texts/import", &[], Admin, 415),
    (
        Method::POST,
        "/admin/texts/sample",
        &[("place", "mail-test")],
        Admin,
        303,
    ),
    (Method::GET, "/admin/texts/{id}", &[], Admin, 404),
    (
        Method::POST,
        "/admin/texts/{id}",
        &[("text", "Hello")],
        Admin,
        404,
    ),
    (
        Method::POST,
        "/admin/texts/{id}/preview",
        &[("place", "page-forgot"), ("text", "Hello")],
        Admin,
        422,
    ),
    (Method::POST, "/admin/texts/{id}/reset", &[], Admin, 404),
    (Method::POST, "/admin/texts/{id}/restore", &[], Admin, 404),
];

/// Paths below `/admin` that are open without a session.
const DOORS: &[&str] = &[
    "/admin/login",
    // After the password, before the code: `second_factor` covers it.
    "/admin/login/code",
    "/admin/logout",
    "/admin/setup/{token}",
];

/// The endless stream; `overview` covers it.
const ENDLESS: &str = "/admin/overview/events";

/// A client, by its cookie.
struct Asker {
    who: &'static str,
    cookie: String,
    /// The role, or none without access.
    role: Option<Role>,
}

async fn askers(app: &TestApp) -> Vec<Asker> {
    let mut askers = vec![Asker {
        who: "nobody",
        cookie: "session=none".to_owned(),
        role: None,
    }];
    let mut made = Vec::new();
    for (who, role) in [
        ("an expired session", None),
        ("a session that lost its role", None),
        ("a disabled admin", None),
        ("a frozen admin", None),
        ("a viewer", Some(Viewer)),
        ("a help desk", Some(HelpDesk)),
        ("an admin", Some(Admin)),
    ] {
        let email = format!("{}@staff.example", who.replace(' ', "-"));
        let user = app.make_staff(&email, role.unwrap_or(Admin)).await;
        let cookie = app.log_in(&email).await;
        if who == "an expired session" {
            app.advance(minutes(61));
        }
        made.push((who, user.id));
        askers.push(Asker { who, cookie, role });
    }
    let now = app.state.clock.now();
    for (who, id) in made {
        edit_user(app, id, |user| match who {
            "a session that lost its role" => user.role = Set(Role::User),
            "a disabled admin" => user.is_active = Set(false),
            "a frozen admin" => user.frozen_at = Set(Some(now)),
            _ => {}
        })
        .await;
    }
    askers
}

/// The subject of one request, created again for each.
struct Subject {
    user: user::Model,
    session_id: i64,
    new: String,
}

impl Subject {
    async fn new(app: &TestApp, number: usize, role: Role) -> Self {
        let email = format!("subject{number}@example.org");
        app.make_staff(&email, Viewer).await;
        app.log_in(&email).await;
        let user = crate::harness::user_of(&app.state.db, &email).await;
        let id = user.unwrap().unwrap().id;
        edit_user(app, id, |user| user.role = Set(role)).await;
        let session = session::Entity::find()
            .filter(session::Column::UserId.eq(id))
            .one(&app.state.db)
            .await;
        Self {
            user: crate::harness::user_row(&app.state.db, id)
                .await
                .unwrap()
                .unwrap(),
            session_id: session.unwrap().unwrap().id,
            new: format!("new{number}@example.org"),
        }
    }

    fn fill(&self, fields: Fields) -> Vec<(&'static str, String)> {
        let fill = |value: &str| {
            value
                .replace("{user}", &self.user.id.to_string())
                .replace("{session}", &self.session_id.to_string())
                .replace("{new}", &self.new)
                .replace("{email}", &self.user.email)
        };
        fields
            .iter()
            .map(|(name, value)| (*name, fill(value)))
            .collect()
    }

    /// A form is about what its address names.
    fn path(&self, path: &str, fields: &[(&'static str, String)]) -> String {
        let id = fields.iter().find(|(name, _)| *name == "id");
        let id = id.map_or_else(|| self.user.id.to_string(), |(_, id)| id.clone());
        with_places(path).replace("{id}", &id)
    }

    /// Whether nothing was done to it, or created beside it.
    async fn is_untouched(&self, app: &TestApp) -> bool {
        let db = &app.state.db;
        let sessions = session::Entity::find_by_id(self.session_id).one(db).await;
        crate::harness::user_row(db, self.user.id)
            .await
            .unwrap()
            .as_ref()
            == Some(&self.user)
            && sessions.unwrap().is_some()
            && crate::harness::user_of(db, &self.new)
                .await
                .unwrap()
                .is_none()
            && app.outbox().await.is_empty()
    }
}

async fn ask(
    app: &TestApp,
    method: &Method,
    path: &str,
    fields: &[(&'static str, String)],
    cookie: &str,
) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let mut request = if method == Method::POST {
        form_request(path, &fields)
    } else {
        let request = Request::builder().method(method.clone()).uri(path);
        request.body(Body::empty()).unwrap()
    };
    let cookie = cookie.parse().unwrap();
    request.headers_mut().insert(header::COOKIE, cookie);
    app.send(request).await
}

async fn fresh() -> TestApp {
    TestApp::with_settings(&[("RATE_LIMITS", "off")]).await
}

#[tokio::test]
async fn every_server_function_is_authorized() {
    let mut known: Vec<&str> = FUNCTIONS.iter().map(|(name, ..)| *name).collect();
    known.extend(FOR_EVERYBODY);
    known.sort_unstable();
    assert_eq!(endpoints(), known, "a new one must be thought about here");

    let app = fresh().await;
    let askers = askers(&app).await;
    let mut wrong = Vec::new();
    // The lowest role first: a rejected request must leave nothing behind.
    for (number, (name, fields, least, status)) in FUNCTIONS.iter().enumerate() {
        for (i, asker) in askers.iter().enumerate() {
            let subject = Subject::new(&app, number * 100 + i, Role::User).await;
            let expected = match asker.role {
                None => 401,
                Some(role) if role < *least => 403,
                Some(_) => *status,
            };
            let (path, fields) = (format!("/api/{name}"), subject.fill(fields));
            let before = app.outbox().await.len();
            let answer = ask(&app, &Method::POST, &path, &fields, &asker.cookie).await;
            let what = format!("{name} by {}: {:.200}", asker.who, answer.body);
            if answer.status.as_u16() != expected {
                wrong.push(format!("{} {expected} {what}", answer.status));
            }
            if expected >= 400 && before == 0 {
                assert!(subject.is_untouched(&app).await, "{what}");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn every_page_and_form_is_authorized() {
    let app = fresh().await;
    let askers = askers(&app).await;
    let mut wrong = Vec::new();
    for (number, (method, path, fields, least, status)) in PAGES.iter().enumerate() {
        for (i, asker) in askers.iter().enumerate() {
            let subject = Subject::new(&app, number * 100 + i, Role::User).await;
            let fields = subject.fill(fields);
            let path = subject.path(path, &fields);
            let before = app.outbox().await.len();
            let answer = ask(&app, method, &path, &fields, &asker.cookie).await;
            let what = format!("{method} {path} by {}", asker.who);
            // A page leads to the log-in; a form is kept there, but no upload.
            let is_kept = *method == Method::POST && path != "/admin/import";
            let expected = match asker.role {
                None if is_kept => 401,
                None => 303,
                Some(role) if role < *least => 403,
                Some(_) => *status,
            };
            if answer.status.as_u16() != expected {
                wrong.push(format!("{} and not {expected}: {what}", answer.status));
            }
            if expected == 303 && asker.role.is_none() {
                let door = answer.header("location");
                assert!(door.starts_with("/admin/login"), "{what}: {door}");
            }
            let is_done = asker.role.is_some_and(|role| role >= *least);
            if !is_done && before == 0 {
                assert!(subject.is_untouched(&app).await, "{what}");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A path with all its parameters filled in, except a user's.
fn with_places(path: &str) -> String {
    path.replace("{number}", "2222-2222")
        .replace("{kind}", "recovery")
        .replace("{language}", "en")
}

/// Every path of the dashboard, with its places.
fn paths() -> BTreeSet<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/routes.rs");
    let source = fs::read_to_string(source).unwrap();
    let lines = source.lines().filter(|line| line.starts_with("pub const "));
    let paths = lines.filter_map(|line| line.split('"').nth(1));
    let below = paths.filter(|path| *path == "/admin" || path.starts_with("/admin/"));
    below.map(str::to_owned).collect()
}

#[tokio::test]
async fn every_page_and_form_is_in_the_table() {
    let app = fresh().await;
    let mut paths = paths();
    assert!(paths.len() > 10);
    for door in DOORS {
        assert!(paths.remove(*door), "{door} is no more");
    }
    assert!(paths.remove(ENDLESS));
    for (_, path, ..) in PAGES {
        assert!(paths.contains(*path), "{path} is no more");
    }
    for path in paths {
        let filled = with_places(&path).replace("{id}", "1");
        // Tries a method that nothing accepts, to read `Allow`.
        let answer = app.send_empty(Method::PUT, &filled).await;
        for method in [Method::GET, Method::POST, Method::PATCH, Method::DELETE] {
            let is_taken = answer
                .header("allow")
                .split(',')
                .any(|one| one == method.as_str());
            let has_line = PAGES.iter().any(|(m, p, ..)| *m == method && *p == path);
            assert_eq!(
                is_taken, has_line,
                "{method} {path} must be thought about here"
            );
        }
    }
}

#[tokio::test]
async fn only_admins_can_act_on_staff() {
    for role in [Viewer, HelpDesk, Admin] {
        let app = fresh().await;
        let askers = askers(&app).await;
        for (number, (name, fields, _, status)) in FUNCTIONS.iter().enumerate() {
            let is_about_user = fields.iter().any(|(_, value)| value.contains("{user}"));
            if !is_about_user {
                continue;
            }
            for (i, asker) in askers.iter().enumerate() {
                let Some(asks_as) = asker.role else { continue };
                let subject = Subject::new(&app, number * 100 + i, role).await;
                // A link only goes to the account's owner, no matter who requests it.
                let least = if *name == "send-recovery-mail" {
                    HelpDesk
                } else {
                    Admin
                };
                let expected = if asks_as < least { 403 } else { *status };
                let (path, fields) = (format!("/api/{name}"), subject.fill(fields));
                let answer = ask(&app, &Method::POST, &path, &fields, &asker.cookie).await;
                let what = format!("{name} to {role:?} by {}: {}", asker.who, answer.body);
                assert_eq!(answer.status.as_u16(), expected, "{what}");
            }
        }
    }
}
