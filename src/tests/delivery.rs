//! The outbox under adverse conditions: servers that are down, and racing workers.

use crate::harness::{ANN, TestApp, eventually, hours, minutes};
use password_recover::{
    server::{
        clock::later,
        db::{
            entity::outgoing_mail::{State, WaitsFor},
            outbox::{self, Waiting},
        },
    },
    text::Text,
};
use std::time::Duration;

fn waiting(reply: &str) -> Waiting<'_> {
    Waiting {
        waits_for: WaitsFor::MailServer,
        reply,
        problem: None,
    }
}

async fn with_a_server_that_is_down() -> TestApp {
    TestApp::with_settings(&[
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", "1"),
    ])
    .await
}

/// Another instance on the same database, whose mail server is down.
async fn with_the_database_of(app: &TestApp) -> TestApp {
    TestApp::with_settings(&[
        ("RATE_LIMITS", "off"),
        ("DATABASE_URL", app.state.config.database_url.expose()),
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", "1"),
    ])
    .await
}

#[tokio::test]
async fn requests_that_waited_for_the_mail_server_come_as_one_mail() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let down = with_the_database_of(&app).await;
    for _ in 0..3 {
        down.post_form("/forgot-password", &[("email", ANN)]).await;
        down.deliver().await;
        down.advance(minutes(2));
    }
    app.advance(hours(1));
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1);
    let states: Vec<State> = app.outbox().await.iter().map(|mail| mail.state).collect();
    assert_eq!(states, [State::Sent, State::Dropped, State::Dropped]);
}

#[tokio::test]
async fn a_mail_waits_for_its_server_with_growing_pauses() {
    let app = with_a_server_that_is_down().await;
    app.make_user(ANN).await;
    let answer = app.post_form("/forgot-password", &[("email", ANN)]).await;
    assert_eq!(
        answer.header("location"),
        "/forgot-password/sent",
        "the page answers as ever"
    );

    let mut pauses = Vec::new();
    for attempt in 1..=4 {
        app.deliver().await;
        let mail = app.outbox().await.remove(0);
        assert_eq!((mail.state, mail.attempts), (State::Queued, attempt));
        let pause = mail.next_attempt_at.utc() - app.state.clock.now().utc();
        pauses.push(pause.num_seconds());
        app.advance(pause.to_std().unwrap());
    }
    assert!(
        pauses.windows(2).all(|pair| pair[0] < pair[1]),
        "{pauses:?}"
    );
}

#[tokio::test]
async fn a_recovery_that_nobody_waits_for_any_more_is_dropped() {
    let app = with_a_server_that_is_down().await;
    app.make_user(ANN).await;
    app.post_form("/forgot-password", &[("email", ANN)]).await;
    app.deliver().await;
    app.advance(hours(71));
    app.deliver().await;
    assert_eq!(app.outbox().await[0].state, State::Queued);
    app.advance(hours(2));
    app.deliver().await;
    assert_eq!(app.outbox().await[0].state, State::Dropped);
}

#[tokio::test]
async fn a_request_is_not_dropped_with_an_older_one_that_it_joined() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let down = with_the_database_of(&app).await;
    for _ in 0..2 {
        down.post_form("/forgot-password", &[("email", ANN)]).await;
        down.deliver().await;
        down.advance(hours(40));
    }
    app.advance(hours(80));
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1, "half of it is not too old");
}

#[tokio::test]
async fn requests_of_several_days_join_while_their_mail_waits() {
    let app = with_a_server_that_is_down().await;
    app.make_user(ANN).await;
    for _ in 0..3 {
        app.post_form("/forgot-password", &[("email", ANN)]).await;
        app.deliver().await;
        app.advance(hours(23) + minutes(30));
    }
    app.advance(hours(1));
    app.post_form("/forgot-password", &[("email", ANN)]).await;
    let well =
        TestApp::with_settings(&[("DATABASE_URL", app.state.config.database_url.expose())]).await;
    well.advance(hours(71) + minutes(40));
    well.deliver().await;
    assert_eq!(well.mails().await.len(), 1);
    let states: Vec<State> = well.outbox().await.iter().map(|mail| mail.state).collect();
    assert_eq!(states[0], State::Sent);
    assert!(states[1..].iter().all(|state| *state == State::Dropped));
}

#[tokio::test]
async fn two_workers_never_take_the_same_mail() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    app.post_form("/forgot-password", &[("email", ANN)]).await;
    let mail = app.outbox().await.remove(0);
    let now = app.state.clock.now();
    let until = later(now, minutes(1));
    let claims = (0..16).map(|_| outbox::claim(&app.state.db, &mail, now, until));
    let claims = futures_util::future::join_all(claims).await;
    assert_eq!(
        claims
            .into_iter()
            .filter(|claim| *claim.as_ref().unwrap())
            .count(),
        1
    );

    app.deliver().await;
    assert!(app.mails().await.is_empty(), "it is in other hands");
    app.advance(minutes(1));
    app.deliver().await;
    assert_eq!(
        app.mails().await.len(),
        1,
        "whose worker died is sent by another"
    );
}

#[tokio::test]
async fn a_claim_is_renewed_by_its_holder_while_the_mail_waits() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    app.post_form("/forgot-password", &[("email", ANN)]).await;
    let mail = app.outbox().await.remove(0);
    let id = mail.id;
    let db = &app.state.db;
    let start = app.state.clock.now();
    let [first, second, third] = [1, 2, 3].map(|count| later(start, minutes(count)));
    assert!(outbox::claim(db, &mail, start, first).await.unwrap());

    assert!(outbox::renew_claim(db, id, first, second).await.unwrap());
    assert!(
        !outbox::renew_claim(db, id, first, third).await.unwrap(),
        "nobody renews it who holds an older claim"
    );
    app.advance(minutes(1));
    app.deliver().await;
    assert!(app.mails().await.is_empty(), "it is held for longer now");

    app.advance(minutes(1));
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1);
    assert!(
        !outbox::renew_claim(db, id, second, third).await.unwrap(),
        "a mail that has gone is nobody's"
    );
}

#[tokio::test]
async fn a_worker_that_lost_its_claim_neither_postpones_nor_ends_the_mail() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    app.post_form("/forgot-password", &[("email", ANN)]).await;
    let db = &app.state.db;
    let start = app.state.clock.now();
    let [first, second] = [1, 2].map(|count| later(start, minutes(count)));
    let lost = app.outbox().await.remove(0);
    assert!(outbox::claim(db, &lost, start, first).await.unwrap());
    app.advance(minutes(1));
    let now = app.state.clock.now();
    let held = app.outbox().await.remove(0);
    assert!(outbox::claim(db, &held, now, second).await.unwrap());
    let in_hand = app.outbox().await.remove(0);

    // The previous holder is too late to change anything.
    let put_back = outbox::postpone(db, &lost, waiting("late"), second);
    assert!(!put_back.await.unwrap());
    for state in [State::Dropped, State::Failed] {
        let ended = outbox::end(db, &lost, state, Some("late"), now);
        assert!(!ended.await.unwrap());
    }
    assert_eq!(app.outbox().await, [in_hand], "it is as it was");
    assert!(
        !outbox::claim(db, &lost, second, later(second, minutes(1)))
            .await
            .unwrap(),
        "nobody takes a mail that is not any more as it was found"
    );

    // Its holder may, once: then nobody holds it.
    let put_back = outbox::postpone(db, &held, waiting("not now"), second);
    assert!(put_back.await.unwrap());
    let waits = app.outbox().await.remove(0);
    assert_eq!((waits.state, waits.claimed_until), (State::Queued, None));
    assert_eq!(waits.last_reply.as_deref(), Some("not now"));
    app.advance(minutes(1));
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1);
    let put_back = outbox::postpone(db, &waits, waiting("late"), second);
    assert!(!put_back.await.unwrap(), "what has gone stays so");
}

#[tokio::test]
async fn requests_that_waited_for_the_worker_come_as_one_mail_however_they_are_taken() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    for _ in 0..2 {
        app.post_form("/forgot-password", &[("email", ANN)]).await;
        app.advance(minutes(2));
    }
    // The worker was busy, and gets to the younger mail only when the older one was sent.
    let younger = app.outbox().await.remove(1);
    let now = app.state.clock.now();
    let until = later(now, minutes(1));
    assert!(
        outbox::claim(&app.state.db, &younger, now, until)
            .await
            .unwrap()
    );
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1);
    app.advance(minutes(1));
    app.deliver().await;
    let states: Vec<State> = app.outbox().await.iter().map(|mail| mail.state).collect();
    assert_eq!(states, [State::Sent, State::Dropped]);
}

#[tokio::test]
async fn the_sites_limits_delay_and_lose_nothing() {
    for (limits, until_over) in [("site=2/1h", hours(1)), ("site-day=2/1d", hours(24))] {
        delays_and_loses_nothing(limits, until_over).await;
    }
}

async fn delays_and_loses_nothing(limits: &str, until_over: Duration) {
    let app = TestApp::with_settings(&[("RATE_LIMITS", limits)]).await;
    for i in 0..3 {
        let email = format!("user{i}@example.org");
        app.make_user(&email).await;
        app.post_form("/forgot-password", &[("email", &email)])
            .await;
        app.deliver().await;
    }
    assert_eq!(app.mails().await.len(), 2);
    app.advance(until_over - minutes(1));
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 2);
    app.advance(minutes(2));
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 3);
}

#[tokio::test]
async fn an_unsendable_mail_does_not_end_an_earlier_link() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;

    let down = with_the_database_of(&app).await;
    down.advance(minutes(2));
    down.post_form("/forgot-password", &[("email", ANN)]).await;
    for _ in 0..6 {
        down.deliver().await;
        down.advance(minutes(10));
    }
    assert_eq!(down.outbox().await[1].attempts, 6);
    let page = app.get(&format!("/reset-password/{token}")).await;
    assert_eq!(page.status, axum::http::StatusCode::OK);
}

#[tokio::test]
async fn the_delay_notice_is_the_same_for_everybody() {
    for email in [ANN, "nobody@example.org"] {
        let app = with_a_server_that_is_down().await;
        app.make_user(ANN).await;
        let on_both_pages = async || {
            let ask = app.get("/forgot-password").await.body;
            let sent = app.get("/forgot-password/sent").await.body;
            let notice = Text::Delay.with(&[("minutes", "6")]);
            (ask.contains(&notice), sent.contains(&notice))
        };
        app.post_form("/forgot-password", &[("email", email)]).await;
        app.deliver().await;
        assert_eq!(on_both_pages().await, (false, false));
        app.advance(minutes(6));
        assert_eq!(on_both_pages().await, (true, true), "{email}");

        // The mail server is back.
        let well =
            TestApp::with_settings(&[("DATABASE_URL", app.state.config.database_url.expose())])
                .await;
        well.advance(minutes(12));
        well.deliver().await;
        let is_gone = async || on_both_pages().await == (false, false);
        eventually("mail is no longer said to be late", is_gone).await;
    }
}
