//! A database machine that dies without closing its connections.

use super::{
    proxy::Proxy,
    server::{Postgres, url},
    takeover::KEY,
};
use crate::harness::{ANN, TestApp};
use axum::http::StatusCode;
use password_recover::server::{db::entity::outgoing_mail::State, worker};
use sea_orm::{ConnectionTrait, Database, TransactionTrait};
use std::time::Duration;
use tokio::{
    sync::watch,
    time::{Instant, sleep},
};

/// One statement, a liveness check and a pause together, with reserve for a slow machine.
const RECOVERED: Duration = Duration::from_secs(45);

async fn until(deadline: Instant, what: &str, is_so: impl AsyncFn() -> bool) {
    while !is_so().await {
        assert!(Instant::now() < deadline, "{what}");
        sleep(Duration::from_millis(200)).await;
    }
}

async fn is_sent(app: &TestApp) -> bool {
    app.outbox()
        .await
        .iter()
        .all(|mail| mail.state == State::Sent)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn mails_go_again_soon_after_a_statement_was_never_answered() {
    let Some(server) = Postgres::start(&[]) else {
        return;
    };
    let proxy = Proxy::start(server.address).await;
    let settings = [("DATABASE_URL", &*url(proxy.address)), KEY];
    let app = TestApp::with_settings(&settings).await;
    app.make_user(ANN).await;
    // The worker looks for due mails, and waits for another connection's lock.
    let other = Database::connect(server.url()).await.unwrap();
    let lock = other.begin().await.unwrap();
    lock.execute_unprepared("LOCK TABLE outgoing_mails")
        .await
        .unwrap();
    let (stop, stops) = watch::channel(false);
    let working = tokio::spawn(worker::run(app.state.clone(), stops));
    let waits = async || {
        let question = "SELECT 1 FROM pg_locks WHERE NOT granted";
        let question = sea_orm::Statement::from_string(sea_orm::DbBackend::Postgres, question);
        other.query_one_raw(question).await.unwrap().is_some()
    };
    until(Instant::now() + RECOVERED, "the worker waits", waits).await;
    // The machine dies now, and another takes over its address.
    proxy.silence();
    lock.rollback().await.unwrap();
    let since = Instant::now();
    let ready = async || app.get("/readyz").await.status == StatusCode::OK;
    until(since + RECOVERED, "requests are answered", ready).await;
    let email = format!(r#"{{"email":"{ANN}"}}"#);
    let asked = async || {
        let answer = app.post_json("/core/user/forgot-password/", &email).await;
        answer.status == StatusCode::OK
    };
    until(since + RECOVERED, "a link is asked for", asked).await;
    until(since + RECOVERED, "its mail goes", async || {
        is_sent(&app).await
    })
    .await;
    assert_eq!(app.mails().await.len(), 1);
    stop.send(true).unwrap();
    working.await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_silent_database_is_reported_in_time() {
    let Some(server) = Postgres::start(&[]) else {
        return;
    };
    let proxy = Proxy::start(server.address).await;
    let settings = [("DATABASE_URL", &*url(proxy.address)), KEY];
    let app = TestApp::with_settings(&settings).await;
    proxy.silence_for_good();
    let since = Instant::now();
    let ready = app.get("/readyz").await;
    assert_eq!(ready.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(ready.body, "the database does not answer");
    let answer = app
        .post_json(
            "/core/user/forgot-password/",
            &format!(r#"{{"email":"{ANN}"}}"#),
        )
        .await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.code(), "unavailable");
    assert!(since.elapsed() < RECOVERED, "{:?}", since.elapsed());
}

#[tokio::test]
async fn a_stuck_worker_is_reported() {
    let app = TestApp::new().await;
    assert_eq!(
        app.get("/readyz").await.status,
        StatusCode::OK,
        "no worker was started"
    );
    let long_ago = std::time::Instant::now()
        .checked_sub(Duration::from_secs(61))
        .unwrap();
    app.state.pulse.beat_at(long_ago);
    let ready = app.get("/readyz").await;
    assert_eq!(ready.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(ready.body, "the mail worker is stuck");
    let metrics = app.state.metrics_exposition().await;
    let age = metrics
        .lines()
        .find_map(|line| line.strip_prefix("password_recover_worker_last_round_age_seconds "))
        .expect("it is told");
    assert!(age.parse::<f64>().unwrap() > 60.0, "{age}");
    app.state.pulse.beat();
    assert_eq!(app.get("/readyz").await.status, StatusCode::OK);
}
