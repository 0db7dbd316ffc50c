//! The list of mails, the test mail and the previews.

use super::{MARIA, ask, help_desk, noted, page, sending_to};
use crate::{
    harness::{ANN, TestApp, minutes},
    mail_server::MailServer,
};
use axum::http::StatusCode;
use password_recover::{
    api::dashboard::mails::MailKind,
    server::{
        ctx::Ctx,
        db::entity::{audit_event::Kind, outgoing_mail},
        mails,
    },
};

/// The ids on a page of the list, from the top.
fn ids(page: &str) -> Vec<i64> {
    let links = page.split("href=\"/admin/mail/").skip(1);
    links
        .filter_map(|rest| rest.split('"').next().unwrap().parse().ok())
        .collect()
}

async fn find(app: &TestApp, cookie: &str, query: &str) -> Vec<i64> {
    ids(&page(app, &format!("/admin/mail?{query}"), cookie).await)
}

#[tokio::test]
async fn mails_are_found_by_state_domain_and_day() {
    let server = MailServer::start();
    let app = sending_to(&server, &[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    app.make_user("bob@other.example").await;
    let cookie = help_desk(&app).await;
    ask(&app, ANN).await;
    ask(&app, "nobody@example.org").await;
    app.deliver().await;
    server.answer(&[("RCPT", "550 no such user")]);
    ask(&app, "bob@other.example").await;
    app.deliver().await;
    app.advance(minutes(50));
    ask(&app, ANN).await;

    for (query, expected) in [
        ("", vec![4, 3, 2, 1]),
        ("state=sent", vec![1]),
        ("state=failed", vec![3]),
        ("state=dropped", vec![2]),
        ("state=waiting", vec![4]),
        ("state=cancelled", vec![]),
        ("state=nonsense", vec![4, 3, 2, 1]),
        ("domain=example.org", vec![1]),
        ("domain=OTHER.example", vec![3]),
        ("domain=%40other.example&state=failed", vec![3]),
        ("domain=other", vec![]),
        ("from=2027-01-15&to=2027-01-15", vec![4, 3, 2, 1]),
        ("from=2027-01-16", vec![]),
    ] {
        assert_eq!(find(&app, &cookie, query).await, expected, "{query}");
    }
    let dropped = page(&app, "/admin/mail?state=dropped", &cookie).await;
    assert!(dropped.contains("nobody@example.org") && dropped.contains("No account"));
    let waiting = page(&app, "/admin/mail?state=waiting", &cookie).await;
    assert!(waiting.contains("As entered") && !waiting.contains("No account"));
    let failed = page(&app, "/admin/mail/3", &cookie).await;
    assert!(failed.contains("550 no such user") && failed.contains("Rejected by 127.0.0.1"));
    assert!(failed.contains("href=\"/admin/users/2\"") && failed.contains("href=\"/admin/cases/"));
    for nonsense in ["0", "-1", "99", "x", "99999999999999999999"] {
        let path = format!("/admin/mail/{nonsense}");
        let answer = app.get_with_cookie(&path, &cookie).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nonsense}");
    }
    for nonsense in ["before=x", "before=1-", "after=99999999999999999999-1"] {
        assert_eq!(find(&app, &cookie, nonsense).await.len(), 4, "{nonsense}");
    }
}

#[tokio::test]
async fn a_test_mail_is_sent_at_once_and_its_page_shows_the_response() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    let cookie = help_desk(&app).await;
    let form = page(&app, "/admin/mail/test", &cookie).await;
    assert!(form.contains("value=\"hedy@example.org\"") && form.contains("(smtp)"));

    let fields = [("email", "somebody@example.net")];
    let sent = app
        .post_form_with_cookie("/admin/mail/test", &fields, &cookie)
        .await;
    let path = sent.header("location").to_owned();
    assert_eq!(server.mails_to("somebody@example.net").len(), 1);
    let shown = page(&app, &path, &cookie).await;
    assert!(shown.contains("250 2.0.0 Ok: queued") && shown.contains("Sent"));
    assert!(!shown.contains("Send again"));

    server.answer(&[("RCPT", "550 5.7.1 <b>relaying</b> denied")]);
    let sent = app
        .post_form_with_cookie("/api/send-test-mail", &fields, &cookie)
        .await;
    let path: String = serde_json::from_str(&sent.body).unwrap();
    let shown = page(&app, &path, &cookie).await;
    assert!(shown.contains("550 5.7.1 &lt;b&gt;relaying") && shown.contains("Failed"));
    // It is not retried, and can't be.
    app.advance(minutes(5));
    app.deliver().await;
    assert_eq!(server.mails().len(), 1);
    let id = path.rsplit('/').next().unwrap();
    let retried = app
        .post_form_with_cookie(&format!("{path}/retry"), &[("id", id)], &cookie)
        .await;
    assert_eq!(retried.status, StatusCode::CONFLICT);
    assert_eq!(noted(&app, Kind::TestMailSent).await.len(), 2);

    let wrong = app
        .post_form_with_cookie("/admin/mail/test", &[("email", "not one")], &cookie)
        .await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.body.contains("value=\"not one\"") && wrong.body.contains("email-error"));
    // Test mails go to any address, so their number is limited.
    let mut statuses = Vec::new();
    for _ in 0..5 {
        let sent = app
            .post_form_with_cookie("/admin/mail/test", &fields, &cookie)
            .await;
        statuses.push(sent.status.as_u16());
    }
    assert_eq!(statuses, [303, 303, 303, 429, 429]);
    // The command is the same function; it has no limit.
    let ctx = Ctx::operator(&app.state);
    for _ in 0..6 {
        let sent = mails::send_test(&ctx, ANN).await.ok().unwrap();
        assert!(sent.reply.unwrap_err().contains("550"));
    }
}

#[tokio::test]
async fn every_mail_has_a_preview_without_working_links() {
    let app = TestApp::new().await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    let list = page(&app, "/admin/mail/previews", &cookie).await;
    for language in app.state.languages.all().iter().copied() {
        for kind in MailKind::ALL.iter().copied() {
            let path = format!("/admin/mail/previews/{}/{}", kind.name(), language.tag());
            let is_sent = kind != MailKind::Alert || language.has_dashboard();
            let is_listed = list.contains(&format!("href=\"{path}\""));
            assert_eq!(is_listed, is_sent, "{path}");
            let shown = app.get_with_cookie(&path, &cookie).await;
            if !is_sent {
                assert_eq!(shown.status, StatusCode::NOT_FOUND, "{path}");
                continue;
            }
            assert_eq!(shown.status, StatusCode::OK);
            let (tag, direction) = (language.tag(), language.direction().name());
            let marked = format!("<pre lang=\"{tag}\" dir=\"{direction}\"");
            assert!(shown.body.contains(&marked), "{path}");
            assert!(shown.body.contains("sandbox=\"\"") && !shown.body.contains("{{"));
            assert!(
                shown
                    .header("content-security-policy")
                    .contains("frame-src 'self'")
            );
            let html = app.get_with_cookie(&format!("{path}/html"), &cookie).await;
            let policy = html.header("content-security-policy");
            assert!(
                policy.starts_with("sandbox; default-src 'none'"),
                "{policy}"
            );
            assert!(policy.ends_with("frame-ancestors 'self'"), "{policy}");
            assert_eq!(html.header("x-frame-options"), "SAMEORIGIN");
            assert!(!html.body.contains("<script"));
            if kind == MailKind::Recovery {
                assert!(html.body.contains("Sam Sample") && html.body.contains("SAMP-LECO"));
            }
            if kind == MailKind::PasswordChangedElsewhere {
                assert!(html.body.contains("Sam Sample") && !html.body.contains("href="));
            }
            for link in html.body.split("href=\"http://127.0.0.1:8000").skip(1) {
                let path = link.split('"').next().unwrap();
                let opened = app.get(path).await.status;
                // Where anybody may ask for a link opens nothing either.
                let is_for_all = path == "/forgot-password";
                // An alert leads into the dashboard, which asks who that is.
                let asks = kind == MailKind::Alert && opened == StatusCode::SEE_OTHER;
                assert!(is_for_all || asks || opened == StatusCode::GONE, "{path}");
            }
        }
    }
    for path in ["recovery/xx", "nothing/en", "recovery/xx/html"] {
        let path = format!("/admin/mail/previews/{path}");
        let answer = app.get_with_cookie(&path, &cookie).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(app.outbox().await.is_empty(), "looking sends nothing");
}

#[tokio::test]
async fn a_mail_older_than_recorded_attempts_shows_its_end() {
    use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    app.token_for(ANN).await;
    password_recover::server::db::entity::mail_try::Entity::delete_many()
        .exec(&app.state.db)
        .await
        .unwrap();
    let shown = page(&app, "/admin/mail/1", &cookie).await;
    assert!(shown.contains("kept in the mailbox"));
    let mut mail = app.outbox().await.remove(0).into_active_model();
    mail.state = Set(outgoing_mail::State::Failed);
    mail.update(&app.state.db).await.unwrap();
    app.advance(minutes(1));
    let shown = page(&app, "/admin/mail/1", &cookie).await;
    assert!(shown.contains("Given up"));
}
