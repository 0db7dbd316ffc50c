//! From a request to its mail over a failing server, on a clock that the test moves.

use super::{FORGOT, sending_to};
use crate::{
    harness::{ANN, Answer, NEW_PASSWORD, TestApp, hours, minutes, token_in},
    mail_server::{Answers, MailServer},
};
use axum::http::StatusCode;
use password_recover::server::db::entity::{outgoing_mail::State, reset_token};
use sea_orm::{EntityTrait, PaginatorTrait};

const BOB: &str = "bob@example.org";
const EVE: &str = "eve@example.org";

/// What a client could compare in two responses, without random parts.
fn seen(answer: &Answer) -> String {
    let drawn = ["x-request-id", "set-cookie"];
    let headers: Vec<String> = answer
        .headers
        .iter()
        .filter(|(name, _)| !drawn.contains(&name.as_str()))
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    let cookie = answer.cookie();
    let (name, value) = cookie.split_once('=').unwrap_or_default();
    format!(
        "{} {headers:?} {name} {} {}",
        answer.status,
        value.len(),
        answer.body
    )
}

/// Asks on the page, and over the API for somebody else.
async fn ask(app: &TestApp) -> [String; 2] {
    let page = app.post_form("/forgot-password", &[("email", ANN)]).await;
    assert_eq!(page.header("location"), "/forgot-password/sent");
    let api = app.post_form(FORGOT, &[("email", BOB)]).await;
    assert_eq!(api.body, r#"{"worked":true}"#);
    [seen(&page), seen(&api)]
}

/// Lets the worker work for `hours` of the test's clock.
async fn work_for(app: &TestApp, hours: u64) {
    for _ in 0..hours * 6 {
        app.deliver().await;
        app.advance(minutes(10));
    }
}

/// Which mails are tried while the server is failing.
#[derive(PartialEq)]
enum Tried {
    Each,
    /// The server takes none at all, so that one asks for all.
    One,
}

/// Requests are made while the server is failing, and the mails arrive when it has recovered.
async fn survives(answers: Option<Answers>, which: Tried, tries: i32) {
    let mut server = MailServer::start();
    let app = sending_to(&server, &[("EMAIL_TIMEOUT", "1")]).await;
    for email in [ANN, BOB] {
        app.make_user(email).await;
    }
    let fair = ask(&app).await;
    app.deliver().await;
    assert_eq!(server.mails().len(), 2);
    app.advance(minutes(2));

    server.go_down().await;
    if let Some(answers) = answers {
        server.answer(answers);
        server.come_back();
    }
    assert_eq!(ask(&app).await, fair, "the answers are as ever");
    for tried in 1..=tries {
        app.deliver().await;
        let waiting = &app.outbox().await[2..];
        for mail in waiting {
            assert_eq!(mail.state, State::Queued);
            assert!(mail.last_reply.is_some());
        }
        // Both are on their way before either has failed.
        let expected = if which == Tried::Each {
            2 * tried
        } else {
            2 + (tried - 1)
        };
        let attempts: i32 = waiting.iter().map(|mail| mail.attempts).sum();
        assert_eq!(attempts, expected);
        app.advance(minutes(10));
    }
    assert_eq!(server.mails().len(), 2, "nothing was taken");

    server.answer(&[]);
    server.come_back();
    work_for(&app, 1).await;
    for email in [ANN, BOB] {
        let mails = server.mails_to(email);
        assert_eq!(mails.len(), 2, "each came exactly once");
        let changed = app.change(&token_in(&mails[1].text), NEW_PASSWORD).await;
        assert_eq!(changed.status, StatusCode::OK, "{}", changed.body);
        assert!(app.can_log_in(email, NEW_PASSWORD).await);
    }
}

#[tokio::test]
async fn a_server_that_is_down_for_hours_loses_nothing() {
    survives(None, Tried::One, 6 * 9).await;
}

#[tokio::test]
async fn a_server_that_hangs_up_at_once_loses_nothing() {
    survives(Some(&[("connect", "close")]), Tried::One, 6).await;
}

#[tokio::test]
async fn a_busy_mail_server_loses_nothing() {
    survives(Some(&[("", "421 4.3.2 too busy")]), Tried::One, 6).await;
}

#[tokio::test]
async fn a_server_that_defers_every_recipient_loses_nothing() {
    survives(Some(&[("RCPT", "451 4.7.1 greylisted")]), Tried::Each, 6).await;
}

#[tokio::test]
async fn a_server_that_hangs_loses_nothing() {
    survives(Some(&[("RCPT", "hang")]), Tried::Each, 2).await;
}

#[tokio::test]
async fn a_connection_that_breaks_within_the_mail_loses_nothing() {
    survives(Some(&[("message", "close")]), Tried::Each, 6).await;
}

#[tokio::test]
async fn in_an_outage_one_mail_asks_for_all_and_no_link_is_made_for_nothing() {
    let mut server = MailServer::start();
    let app = sending_to(&server, &[("RATE_LIMITS", "off")]).await;
    let people: Vec<String> = (0..30).map(|n| format!("person{n}@example.org")).collect();
    server.go_down().await;
    for email in &people {
        app.make_user(email).await;
        app.post_form(FORGOT, &[("email", email)]).await;
    }
    let attempts = async || -> i32 {
        let mails = app.outbox().await;
        mails.iter().map(|mail| mail.attempts).sum()
    };
    let links = async || {
        let all = reset_token::Entity::find();
        all.count(&app.state.db).await.unwrap()
    };
    app.deliver().await;
    // As many as are sent at a time were on their way.
    let (tried, made) = (attempts().await, links().await);
    assert!(tried == 20 && made <= 20, "{tried} tried, {made} links");
    for round in 1..=5 {
        app.advance(minutes(10));
        app.deliver().await;
        assert_eq!((attempts().await, links().await), (tried + round, made));
    }

    server.come_back();
    app.advance(minutes(10));
    app.deliver().await;
    for email in &people {
        assert_eq!(server.mails_to(email).len(), 1, "{email}");
    }
}

#[tokio::test]
async fn a_mail_whose_acceptance_was_lost_is_sent_once_more_with_the_same_id() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    app.make_user(ANN).await;
    server.answer(&[(".", "lose")]);
    app.post_form(FORGOT, &[("email", ANN)]).await;
    app.deliver().await;
    assert_eq!(app.outbox().await[0].state, State::Queued);

    server.answer(&[]);
    work_for(&app, 2).await;
    let mails = server.mails_to(ANN);
    assert_eq!(mails.len(), 2, "for all we knew it had not come");
    assert_eq!(mails[0].message_id, mails[1].message_id);
    for mail in &mails {
        let page = app
            .get(&format!("/reset-password/{}", token_in(&mail.text)))
            .await;
        assert_eq!(page.status, StatusCode::OK, "whichever is opened");
    }
}

#[tokio::test]
async fn a_permanently_rejected_recipient_is_reported_and_delays_nobody() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    for email in [EVE, ANN] {
        app.make_user(email).await;
    }
    server.answer(&[("RCPT TO:<eve@", "550 5.1.1 no such user here")]);
    for email in [EVE, ANN] {
        app.post_form(FORGOT, &[("email", email)]).await;
    }
    app.deliver().await;
    assert_eq!(server.mails_to(ANN).len(), 1, "at once");
    let refused = app.outbox().await.remove(0);
    assert_eq!(refused.state, State::Failed);
    assert_eq!(
        refused.last_reply.as_deref(),
        Some("550 5.1.1 no such user here")
    );

    work_for(&app, 24).await;
    assert_eq!(server.count("RCPT TO:<eve@"), 1, "no is no");
}

#[tokio::test]
async fn the_envelope_names_the_stored_address_and_nobody_else() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    app.make_user("Ann@Example.org").await;
    app.post_form(FORGOT, &[("email", " aNN@EXAMPLE.ORG ")])
        .await;
    app.deliver().await;
    assert_eq!(server.count("RCPT"), 1);
    assert_eq!(server.count("RCPT TO:<Ann@example.org>"), 1);
    assert_eq!(server.mails().len(), 1);
}

#[tokio::test]
async fn the_lifetime_of_a_late_link_starts_when_it_is_sent() {
    let mut server = MailServer::start();
    let app = sending_to(&server, &[("PASSWORD_RESET_TIMEOUT", "7200")]).await;
    app.make_user(ANN).await;
    server.go_down().await;
    app.post_form(FORGOT, &[("email", ANN)]).await;
    work_for(&app, 1).await;
    server.come_back();
    app.deliver().await;

    let path = format!(
        "/reset-password/{}",
        token_in(&server.mails_to(ANN)[0].text)
    );
    app.advance(hours(2) - minutes(1));
    assert_eq!(app.get(&path).await.status, StatusCode::OK);
    app.advance(minutes(1));
    assert_eq!(app.get(&path).await.status, StatusCode::GONE);
}
