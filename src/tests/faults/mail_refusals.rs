//! Replies of mail servers and their meaning, from the request to what the operator sees.

use super::{FORGOT, addresses, make_users, sending_to, settings};
use crate::{
    harness::{ANN, TestApp, minutes},
    mail_server::{Answers, MailServer},
};
use axum::http::StatusCode;
use password_recover::{
    api::dashboard::{
        mails::MailProblem,
        overview::{Attention, Period},
    },
    server::{db::entity::outgoing_mail::State, mails, overview},
};

const ADMIN: &str = "maria@example.org";

async fn attention(app: &TestApp) -> Vec<Attention> {
    let overview = overview::look(&app.operator(), Period::Hour).await.unwrap();
    overview.attention
}

async fn work_for(app: &TestApp, minutes_in_all: u64) {
    for _ in 0..minutes_in_all / 10 {
        app.deliver().await;
        app.advance(minutes(10));
    }
}

#[tokio::test]
async fn an_accepted_mail_is_sent_once_whatever_the_reply_says() {
    const TAKEN: [Answers; 3] = [
        &[(".", "250")],
        &[(".", "250 angenommen f\u{fc}r Sie")],
        &[(".", "250-2.0.0 Ok\n250 \u{b2}\u{bb}\u{b4}\u{e6}")],
    ];
    for answers in TAKEN {
        let server = MailServer::start();
        let app = sending_to(&server, &[]).await;
        app.make_user(ANN).await;
        server.answer(answers);
        app.post_form(FORGOT, &[("email", ANN)]).await;
        work_for(&app, 60).await;
        assert_eq!(server.mails_to(ANN).len(), 1, "{answers:?}");
        assert_eq!(app.outbox().await[0].state, State::Sent);
    }
}

#[tokio::test]
async fn a_rejection_in_latin1_is_final_and_readable() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    app.make_user(ANN).await;
    server.answer(&[("RCPT", "550 Empf\u{e4}nger unbekannt")]);
    app.post_form(FORGOT, &[("email", ANN)]).await;
    work_for(&app, 60).await;
    let mail = app.outbox().await.remove(0);
    assert_eq!(mail.state, State::Failed);
    assert_eq!(mail.last_reply.as_deref(), Some("550 Empfänger unbekannt"));
    assert_eq!(server.count("RCPT"), 1);
}

#[tokio::test]
async fn mails_wait_for_what_the_operator_can_fix_and_the_fix_is_shown() {
    const UNAUTHENTICATED: &str = "550-5.7.26 This mail has been blocked because the sender is \
        unauthenticated.\r\n550 5.7.26 Gmail requires all senders to authenticate.";
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    app.make_user(ANN).await;
    app.make_admin(ADMIN).await;
    server.answer(&[(".", UNAUTHENTICATED)]);
    app.post_form(FORGOT, &[("email", ANN)]).await;
    work_for(&app, 60).await;
    let mail = app.outbox().await.remove(0);
    assert_eq!(mail.state, State::Queued);
    let found = attention(&app).await;
    let [
        Attention::MailWaits {
            problem: MailProblem::SenderAuthentication,
            mails: 1,
            mail_id,
            words,
        },
    ] = &found[..]
    else {
        panic!("{found:?}");
    };
    assert_eq!(*mail_id, mail.id);
    assert!(
        words.starts_with("550 5.7.26 This mail has been blocked"),
        "{words}"
    );
    let cookie = app.log_in(ADMIN).await;
    let page = app.get_with_cookie("/admin", &cookie).await.body;
    for part in [
        "Set up SPF, DKIM and DMARC",
        "This mail has been blocked",
        "/admin/mail/1",
    ] {
        assert!(page.contains(part), "{part}");
    }

    server.answer(&[]);
    work_for(&app, 10).await;
    assert_eq!(server.mails_to(ANN).len(), 1);
    assert_eq!(attention(&app).await, []);
}

const NO_LOG_IN: Answers = &[
    ("EHLO", "250-mail.example.org\r\n250 auth=plain login"),
    ("AUTH", "535 5.7.8 Username and Password not accepted"),
];
const LOG_IN: Answers = &[
    ("EHLO", "250-mail.example.org\r\n250 auth=plain login"),
    ("AUTH", "235 2.7.0 welcome"),
];
const USER: [(&str, &str); 2] = [
    ("EMAIL_HOST_USER", "mailer"),
    ("EMAIL_HOST_PASSWORD", "secret"),
];

async fn twelve_waiting(server: &MailServer) -> TestApp {
    let app = sending_to(server, &USER).await;
    let emails = addresses("somebody", 12);
    make_users(&app.state.db, &emails).await;
    for email in &emails {
        app.post_form(FORGOT, &[("email", email)]).await;
    }
    app
}

#[tokio::test]
async fn a_rejected_password_is_tried_once_for_all_waiting_mails() {
    let server = MailServer::start();
    server.answer(NO_LOG_IN);
    let app = twelve_waiting(&server).await;
    // Within a minute each is due several times.
    for _ in 0..11 {
        app.deliver().await;
        app.advance(minutes(1) / 12);
    }
    assert_eq!(server.count("AUTH"), 1);
    let [
        Attention::MailWaits {
            problem: MailProblem::LogIn,
            mails: 12,
            ..
        },
    ] = attention(&app).await[..]
    else {
        panic!("the operator is not told");
    };
    work_for(&app, 120).await;
    let tries = server.count("AUTH");
    assert!((2..=13).contains(&tries), "{tries} in two hours");
    assert_eq!(server.mails().len(), 0);

    // The provider has unlocked the account: a person who presses the button need not wait.
    server.answer(LOG_IN);
    app.deliver().await;
    mails::retry_waiting(&app.operator()).await.unwrap();
    app.deliver().await;
    assert_eq!(server.mails().len(), 12);
    assert_eq!(attention(&app).await, []);
}

#[tokio::test]
async fn after_a_restart_a_rejected_password_is_tried_once_and_a_new_one_is_used() {
    let server = MailServer::start();
    server.answer(NO_LOG_IN);
    let app = twelve_waiting(&server).await;
    app.deliver().await;
    assert_eq!(server.count("AUTH"), 1);

    let database = app.state.config.database_url.expose();
    let restarted = async |password: &'static str| {
        let port = server.port().to_string();
        let more = [
            ("DATABASE_URL", database),
            USER[0],
            ("EMAIL_HOST_PASSWORD", password),
        ];
        TestApp::with_clock(app.state.clock.clone(), &settings(&port, &more)).await
    };
    app.advance(minutes(10));
    let same = restarted("secret").await;
    same.deliver().await;
    assert_eq!(server.count("AUTH"), 2);
    app.advance(minutes(10));
    server.answer(LOG_IN);
    let other = restarted("another").await;
    other.deliver().await;
    assert_eq!(server.mails().len(), 12);
}

#[tokio::test]
async fn a_sender_with_an_international_domain_sends_to_any_server() {
    let server = MailServer::start();
    // It has no SMTPUTF8.
    let app = sending_to(
        &server,
        &[("DEFAULT_FROM_EMAIL", "Konten <konto@müller.example>")],
    )
    .await;
    app.make_user(ANN).await;
    app.post_form(FORGOT, &[("email", ANN)]).await;
    app.deliver().await;
    assert_eq!(server.count("MAIL FROM:<konto@xn--mller-kva.example>"), 1);
    let [mail] = &server.mails_to(ANN)[..] else {
        panic!("not one mail");
    };
    assert!(
        mail.message_id.ends_with("@xn--mller-kva.example"),
        "{}",
        mail.message_id
    );
    assert_eq!(app.get("/readyz").await.status, StatusCode::OK);
}
