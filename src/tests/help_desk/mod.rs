//! "I pressed the button, and no mail came": what the dashboard shows about cases and mails, and does with
//! them.

mod advice;
mod callers;
mod cases;
mod mail_actions;
mod mails;
mod openings;

use crate::harness::{Answer, TestApp, edit_user};
use crate::mail_server::MailServer;
use axum::http::{Request, header};
use axum::{body::Body, http::StatusCode};
use password_recover::{
    api::access::Role,
    server::db::entity::{
        audit_event::{self, Kind},
        outgoing_mail, recovery_case, user,
    },
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

const MARIA: &str = "maria@example.org";

/// Somebody of the help desk, logged in.
async fn help_desk(app: &TestApp) -> String {
    staff(app, "hedy@example.org", Role::HelpDesk).await
}

async fn staff(app: &TestApp, email: &str, role: Role) -> String {
    let user = app.make_user(email).await;
    edit_user(app, user.id, |user: &mut user::ActiveModel| {
        user.role = Set(role);
        user.name = Set("Hedy Desk".to_owned());
    })
    .await;
    app.log_in(email).await
}

/// A server that sends to a mail server of the test.
async fn sending_to(server: &MailServer, more: &[(&str, &str)]) -> TestApp {
    let port = server.port().to_string();
    let mut settings = vec![
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", port.as_str()),
    ];
    settings.extend(more);
    TestApp::with_settings(&settings).await
}

/// Requests a link on the public page.
async fn ask(app: &TestApp, email: &str) {
    let answer = app.post_form("/forgot-password", &[("email", email)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

/// The newest case.
pub async fn newest_case(app: &TestApp) -> recovery_case::Model {
    let newest = recovery_case::Entity::find().order_by_desc(recovery_case::Column::Id);
    newest.one(&app.state.db).await.unwrap().unwrap()
}

async fn newest_mail(app: &TestApp) -> outgoing_mail::Model {
    app.outbox().await.pop().unwrap()
}

/// A page of the dashboard, without Leptos's markers.
async fn page(app: &TestApp, path: &str, cookie: &str) -> String {
    let mut answer = app.get_with_cookie(path, cookie).await;
    // Empty fields are left out of the address.
    if answer.status == StatusCode::SEE_OTHER {
        let address = answer.header("location").to_owned();
        answer = app.get_with_cookie(&address, cookie).await;
    }
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    answer.body.replace("<!>", "")
}

async fn case_page(app: &TestApp, cookie: &str) -> String {
    let number = newest_case(app).await.number;
    page(app, &format!("/admin/cases/{number}"), cookie).await
}

/// The text of the box above a case's timeline.
fn advice_in(page: &str) -> String {
    let (_, rest) = page.split_once("id=\"advice-title\"").expect("advice");
    let (text, _) = rest.split_once("</section>").unwrap();
    text.to_owned()
}

/// The text of the timeline, in order.
fn timeline_in(page: &str) -> Vec<String> {
    let parts = page.split("class=\"timeline-what\"><bdi>").skip(1);
    parts
        .map(|part| part.split("</bdi>").next().unwrap().to_owned())
        .collect()
}

/// Where a link of the page leads, by its text.
fn link_in(page: &str, words: &str) -> Option<String> {
    let end = format!(">{words}</a>");
    let tag = page.split("<a ").find(|part| part.contains(&end))?;
    let (_, href) = tag.split_once("href=\"")?;
    Some(href.split('"').next()?.replace("&amp;", "&"))
}

/// Who did this, in order.
async fn noted(app: &TestApp, kind: Kind) -> Vec<audit_event::Model> {
    audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(kind))
        .order_by_asc(audit_event::Column::Id)
        .all(&app.state.db)
        .await
        .unwrap()
}

/// Opens a link as a browser does.
async fn open_as(app: &TestApp, token: &str, agent: &str) -> Answer {
    let request = Request::get(format!("/reset-password/{token}"))
        .header(header::USER_AGENT, agent)
        .header("sec-fetch-mode", "navigate");
    app.send(request.body(Body::empty()).unwrap()).await
}

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const SAFE_LINKS: &str = "Mozilla/5.0 (compatible; SafeLinks/1.0)";
