//! A busy database rejects requests completely; a confirmed change is on disk.

use super::{FORGOT, sending_to};
use crate::{
    harness::{ANN, NEW_PASSWORD, TestApp, eventually, minutes},
    mail_server::MailServer,
};
use axum::http::StatusCode;
use password_recover::server::{
    db::{
        self,
        entity::{
            outgoing_mail::{self, State},
            recovery_case, recovery_request,
        },
        user_rows,
    },
    recovery::delivery,
    worker,
};
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait, Statement, TransactionTrait};
use std::time::{Duration, Instant};

/// Another connection with an open write transaction.
async fn lock(app: &TestApp) -> db::DatabaseTransaction {
    let other = db::connect(&app.state.config.database_url).await.unwrap();
    db::begin_write(&other).await.unwrap()
}

/// How many rows a request writes.
async fn written(app: &TestApp) -> [u64; 3] {
    let db = &app.state.db;
    [
        recovery_case::Entity::find().count(db).await.unwrap(),
        recovery_request::Entity::find().count(db).await.unwrap(),
        outgoing_mail::Entity::find().count(db).await.unwrap(),
    ]
}

#[tokio::test]
async fn a_busy_database_rejects_requests_completely() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let before = written(&app).await;
    let lock = lock(&app).await;

    let form = [("email", ANN)];
    let refused = async {
        let page = app.post_form("/forgot-password", &form);
        let answers = tokio::join!(page, app.post_form(FORGOT, &form));
        (answers, Instant::now())
    };
    let link = format!("/reset-password/{token}");
    let looked_at = async {
        for path in ["/readyz", "/forgot-password", link.as_str()] {
            assert_eq!(app.get(path).await.status, StatusCode::OK, "{path}");
        }
        Instant::now()
    };
    let (((page, api), refused), looked_at) = tokio::join!(refused, looked_at);
    assert!(looked_at < refused, "who only looks does not wait");
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.body.contains("<form"), "to be sent again");
    assert_eq!(api.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(api.header("content-type"), "application/problem+json");
    assert_eq!(api.code(), "unavailable");

    lock.rollback().await.unwrap();
    assert_eq!(written(&app).await, before);
    app.advance(minutes(2));
    let token = app.token_for(ANN).await;
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn a_busy_database_uses_no_link_up() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let lock = lock(&app).await;
    let refused = app.change(&token, NEW_PASSWORD).await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (StatusCode::SERVICE_UNAVAILABLE, "unavailable")
    );
    lock.rollback().await.unwrap();
    assert!(!app.can_log_in(ANN, NEW_PASSWORD).await);
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn while_the_database_is_busy_no_unrecordable_mail_is_sent() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    app.make_user(ANN).await;
    app.post_form(FORGOT, &[("email", ANN)]).await;
    let lock = lock(&app).await;
    assert!(delivery::deliver_due(&app.operator()).await.is_err());
    assert_eq!(server.count("connect"), 0);
    lock.rollback().await.unwrap();
    app.deliver().await;
    assert_eq!(server.mails_to(ANN).len(), 1);
    assert_eq!(app.outbox().await[0].state, State::Sent);
}

#[tokio::test]
async fn a_mail_sent_while_the_database_was_busy_is_sent_once() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    app.make_user(ANN).await;
    app.post_form(FORGOT, &[("email", ANN)]).await;
    server.answer(&[(".", "hang")]);
    let locked_meanwhile = async {
        eventually("the mail is on its way", async || server.count(".") == 1).await;
        let lock = lock(&app).await;
        server.answer(&[]);
        eventually("it was taken", async || server.mails().len() == 1).await;
        // Longer than a writer waits for another.
        tokio::time::sleep(Duration::from_secs(6)).await;
        lock.rollback().await.unwrap();
    };
    tokio::join!(app.deliver(), locked_meanwhile);
    app.deliver().await;
    assert_eq!(app.outbox().await[0].state, State::Sent);
    assert_eq!(server.mails().len(), 1);
}

#[tokio::test]
async fn every_connection_writes_durably() {
    let app = TestApp::new().await;
    // As many as the pool has, each held while the next is opened.
    let mut connections = Vec::new();
    for _ in 0..4 {
        connections.push(app.state.db.pool().begin().await.unwrap());
    }
    for connection in &connections {
        let setting = async |name: &str| {
            let question = format!("PRAGMA {name}");
            let question = Statement::from_string(connection.get_database_backend(), question);
            connection.query_one_raw(question).await.unwrap().unwrap()
        };
        let synchronous: i32 = setting("synchronous").await.try_get_by_index(0).unwrap();
        assert_eq!(synchronous, 2, "FULL");
        let journal: String = setting("journal_mode").await.try_get_by_index(0).unwrap();
        assert_eq!(journal, "wal");
    }
}

#[tokio::test]
async fn a_wrong_statement_is_a_fault_and_not_retried() {
    let app = TestApp::new().await;
    let db = &app.state.db;
    let broken = "ALTER TABLE recovery_requests RENAME TO elsewhere";
    db.execute_unprepared(broken).await.unwrap();
    let answer = app.post_form(FORGOT, &[("email", ANN)]).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(answer.code(), "unexpected");
    assert_eq!(answer.header("retry-after"), "");
    let metrics = app.state.metrics_exposition().await;
    assert!(
        metrics.contains("password_recover_faults_total 1"),
        "{metrics}"
    );
}

#[tokio::test]
async fn deleting_a_user_while_their_mail_is_composed_is_no_fault() {
    const ANSWERS: [&[(&str, &str)]; 3] = [
        &[],
        &[(".", "451 4.3.0 later")],
        &[(".", "550 5.7.1 never")],
    ];
    for answer in ANSWERS {
        let server = MailServer::start();
        let app = sending_to(&server, &[]).await;
        app.make_user(ANN).await;
        app.post_form(FORGOT, &[("email", ANN)]).await;
        server.answer(&[(".", "hang")]);
        let deleted_meanwhile = async {
            eventually("the mail is on its way", async || server.count(".") == 1).await;
            user_rows::delete_by_email(&app.state.db, ANN)
                .await
                .unwrap();
            server.answer(answer);
        };
        // Delivering unwraps what came of it.
        tokio::join!(app.deliver(), deleted_meanwhile);
        assert!(app.outbox().await.is_empty(), "{answer:?}");
    }
}

#[tokio::test]
async fn what_was_deleted_is_in_no_file_of_the_database() {
    const GONE: &str = "somebody.who.left@example.org";
    // The development mailbox would keep what it was sent.
    let app = TestApp::with_settings(&[("EMAIL_BACKEND", "dummy")]).await;
    app.make_user(GONE).await;
    app.post_form(FORGOT, &[("email", GONE)]).await;
    let file = app
        .state
        .config
        .database_url
        .sqlite_file()
        .unwrap()
        .to_owned();
    let is_anywhere = || {
        ["", "-wal"].iter().any(|suffix| {
            let path = format!("{}{suffix}", file.display());
            let bytes = std::fs::read(path).unwrap_or_default();
            bytes
                .windows(GONE.len())
                .any(|bytes| bytes == GONE.as_bytes())
        })
    };
    assert!(is_anywhere());
    user_rows::delete_by_email(&app.state.db, GONE)
        .await
        .unwrap();
    // The case has no account now, and is pruned after a week.
    app.deliver().await;
    app.advance(minutes(8 * 24 * 60));
    worker::tidy_up(&app.operator()).await;
    assert!(!is_anywhere());
}
