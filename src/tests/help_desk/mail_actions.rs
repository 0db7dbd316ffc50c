//! Retrying, requeueing and cancelling a mail, while the worker runs.

use super::{MARIA, ask, help_desk, newest_mail, noted, page, sending_to};
use crate::{
    harness::{ANN, Answer, NEW_PASSWORD, TestApp, eventually, minutes, token_in},
    mail_server::MailServer,
};
use axum::http::StatusCode;
use password_recover::server::{
    clock::later,
    db::{
        entity::{audit_event::Kind, outgoing_mail::State},
        outbox,
    },
    recovery::delivery,
};
use std::time::Duration;

async fn press(app: &TestApp, id: i64, action: &str, cookie: &str) -> Answer {
    let field = id.to_string();
    let path = format!("/admin/mail/{id}/{action}");
    app.post_form_with_cookie(&path, &[("id", &field)], cookie)
        .await
}

async fn code(app: &TestApp, id: i64, function: &str, cookie: &str) -> String {
    let field = id.to_string();
    let path = format!("/api/{function}");
    let answer = app
        .post_form_with_cookie(&path, &[("id", &field)], cookie)
        .await;
    answer.body
}

#[tokio::test]
async fn a_mail_that_waits_for_the_server_can_be_retried_at_once() {
    let mut server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    app.make_user(ANN).await;
    app.make_user("bob@example.org").await;
    server.go_down().await;
    ask(&app, ANN).await;
    ask(&app, "bob@example.org").await;
    // In an outage one mail is tried at a time.
    for _ in 0..14 {
        app.deliver().await;
        app.advance(minutes(6));
    }
    app.deliver().await;
    app.advance(minutes(1));
    app.deliver().await;
    let cookie = help_desk(&app).await;
    server.come_back();
    app.deliver().await;
    assert!(server.mails().is_empty(), "its next try is minutes away");
    let retried = press(&app, 1, "retry", &cookie).await;
    assert_eq!(
        retried.header("location"),
        "/admin/mail/1?done=mail-retried"
    );
    app.deliver().await;
    assert_eq!(server.mails_to(ANN).len(), 1);
    assert!(server.mails_to("bob@example.org").is_empty());

    let list = page(&app, "/admin/mail", &cookie).await;
    assert!(list.contains("One email is waiting for the mail server"));
    let all = app
        .post_form_with_cookie("/admin/mail/retry", &[], &cookie)
        .await;
    assert_eq!(all.header("location"), "/admin/mail?done=mails-retried");
    app.deliver().await;
    assert_eq!(server.mails_to("bob@example.org").len(), 1);
    assert_eq!(noted(&app, Kind::MailRetried).await.len(), 1);
    assert_eq!(noted(&app, Kind::MailsRetried).await.len(), 1);

    // A sent mail is not sent again.
    for _ in 0..3 {
        assert_eq!(
            code(&app, 1, "retry-mail", &cookie).await,
            "\"mail-is-over\""
        );
        app.deliver().await;
    }
    assert_eq!(server.mails().len(), 2);
    assert_eq!(
        press(&app, 99, "retry", &cookie).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_retry_during_an_attempt_sends_nothing_twice() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    ask(&app, ANN).await;
    server.answer(&[(".", "hang")]);
    let ctx = app.operator();
    let worker = tokio::spawn(async move { delivery::deliver_due(&ctx).await });
    eventually("the mail is being handed over", async || {
        server.count(".") == 1
    })
    .await;
    assert_eq!(
        code(&app, 1, "retry-mail", &cookie).await,
        "\"mail-is-going\""
    );
    assert_eq!(
        code(&app, 1, "cancel-mail", &cookie).await,
        "\"mail-is-going\""
    );
    let shown = page(&app, "/admin/mail/1", &cookie).await;
    assert!(shown.contains("Being sent now"));
    assert!(!shown.contains("/admin/mail/1/cancel"));
    app.deliver().await;
    server.answer(&[]);
    worker.await.unwrap().unwrap();
    app.deliver().await;
    assert_eq!(server.mails().len(), 1);
    assert_eq!(newest_mail(&app).await.state, State::Sent);
}

#[tokio::test]
async fn a_cancelled_mail_is_not_sent_and_can_be_queued_again() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    let ann = app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    ask(&app, ANN).await;
    let taken = press(&app, 1, "cancel", &cookie).await;
    assert_eq!(
        taken.header("location"),
        "/admin/mail/1?done=mail-cancelled"
    );
    app.deliver().await;
    app.advance(minutes(5));
    app.deliver().await;
    assert!(server.mails().is_empty());
    assert_eq!(
        code(&app, 1, "cancel-mail", &cookie).await,
        "\"mail-is-over\""
    );
    let shown = page(&app, taken.header("location"), &cookie).await;
    assert!(shown.contains("Cancelled") && shown.contains("Undo"));
    let on_user = page(&app, &format!("/admin/users/{}", ann.id), &cookie).await;
    assert!(on_user.contains("Cancelled") && !on_user.contains("Not sent"));

    assert_eq!(
        press(&app, 1, "retry", &cookie).await.status,
        StatusCode::SEE_OTHER
    );
    app.deliver().await;
    let mails = server.mails_to(ANN);
    assert_eq!(mails.len(), 1);
    let changed = app.change(&token_in(&mails[0].text), NEW_PASSWORD).await;
    assert_eq!(changed.status, StatusCode::OK);
    let by: Vec<bool> = noted(&app, Kind::MailCancelled)
        .await
        .iter()
        .map(|event| event.actor_id.is_some() && event.case_id.is_some())
        .collect();
    assert_eq!(by, [true]);
}

#[tokio::test]
async fn a_request_after_a_cancelled_mail_gets_another() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    ask(&app, ANN).await;
    press(&app, 1, "cancel", &cookie).await;
    ask(&app, ANN).await;
    app.deliver().await;
    assert_eq!(server.mails_to(ANN).len(), 1);
}

#[tokio::test]
async fn cancelling_and_claiming_at_once_never_both_succeed() {
    let server = MailServer::start();
    let app = sending_to(&server, &[("RATE_LIMITS", "off")]).await;
    let cookie = help_desk(&app).await;
    let mut cancelled = 0;
    for i in 1..=20_i64 {
        ask(&app, &format!("user{i}@example.org")).await;
        let mail = newest_mail(&app).await;
        let now = app.state.clock.now();
        let until = later(now, Duration::from_secs(60));
        let (claimed, taken) = tokio::join!(
            outbox::claim(&app.state.db, &mail, now, until),
            press(&app, i, "cancel", &cookie)
        );
        let is_taken = taken.status == StatusCode::SEE_OTHER;
        assert_ne!(claimed.unwrap(), is_taken, "mail {i}");
        cancelled += usize::from(is_taken);
    }
    let all = app.outbox().await;
    let ended = all.iter().filter(|mail| mail.state == State::Cancelled);
    assert_eq!(ended.count(), cancelled);
}

#[tokio::test]
async fn a_failed_mail_is_queued_again_only_while_its_case_is_open() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    server.answer(&[("RCPT", "550 no such user")]);
    ask(&app, ANN).await;
    app.deliver().await;
    assert_eq!(newest_mail(&app).await.state, State::Failed);
    server.answer(&[]);
    app.advance(minutes(1));
    assert_eq!(
        press(&app, 1, "retry", &cookie).await.status,
        StatusCode::SEE_OTHER
    );
    app.deliver().await;
    assert_eq!(server.mails_to(ANN).len(), 1);

    server.answer(&[("RCPT", "550 no such user")]);
    app.advance(minutes(2));
    ask(&app, ANN).await;
    app.deliver().await;
    let token = token_in(&server.mails()[0].text);
    app.change(&token, NEW_PASSWORD).await;
    assert_eq!(
        code(&app, 2, "retry-mail", &cookie).await,
        "\"case-is-over\""
    );
    let shown = page(&app, "/admin/mail/2", &cookie).await;
    assert!(!shown.contains("Send again"));

    // The owner must get the notice of the change: nobody can cancel it.
    let notice = newest_mail(&app).await;
    assert_eq!(notice.state, State::Queued);
    assert_eq!(
        code(&app, notice.id, "cancel-mail", &cookie).await,
        "\"not-allowed\""
    );
    app.deliver().await;
    assert_eq!(newest_mail(&app).await.state, State::Failed);
    server.answer(&[]);
    assert_eq!(
        press(&app, notice.id, "retry", &cookie).await.status,
        StatusCode::SEE_OTHER
    );
    app.deliver().await;
    assert!(server.mails().last().unwrap().text.contains("/freeze/"));
}

#[tokio::test]
async fn the_help_desk_cannot_exceed_the_limit_of_an_address() {
    let server = MailServer::start();
    let app = sending_to(&server, &[("RATE_LIMITS", "address=1/1h")]).await;
    app.make_user(ANN).await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    ask(&app, ANN).await;
    app.deliver().await;
    app.advance(minutes(2));
    ask(&app, ANN).await;
    assert_eq!(
        code(&app, 2, "retry-mail", &cookie).await,
        "\"mail-waits-for-limit\""
    );
    let shown = page(&app, "/admin/mail/2", &cookie).await;
    assert!(shown.contains("For the limit on this address") && !shown.contains("Try now"));
    // Cancelled and queued again, it still waits.
    press(&app, 2, "cancel", &cookie).await;
    press(&app, 2, "retry", &cookie).await;
    app.deliver().await;
    assert_eq!(server.mails().len(), 1);
    app.advance(minutes(58));
    app.deliver().await;
    assert_eq!(server.mails().len(), 2);
}
