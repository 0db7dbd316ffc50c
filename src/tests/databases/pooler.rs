//! Behind PgBouncer in transaction mode, where each transaction may get another connection.

use super::server::{PgBouncer, Postgres, url};
use super::takeover::KEY;
use crate::{
    attacks::races::assert_limits_hold_at_once,
    harness::{ANN, NEW_PASSWORD, TestApp},
};
use axum::http::StatusCode;

async fn assert_works_behind(settings_of_pooler: &[&str]) {
    let Some(server) = Postgres::start(&[]) else {
        return;
    };
    let Some(pooler) = PgBouncer::start(&server, settings_of_pooler) else {
        return;
    };
    let url = url(pooler.address);
    let settings = [("DATABASE_URL", &*url), KEY];
    // Two instances, so that both prepare statements of the same names on shared connections.
    let (app, other) = (
        TestApp::with_settings(&settings).await,
        TestApp::with_settings(&settings).await,
    );
    assert!(app.state.db.is_pooled());
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let looks = (0..40).map(|i| {
        if i % 2 == 0 {
            app.get("/readyz")
        } else {
            other.get("/readyz")
        }
    });
    for answer in futures_util::future::join_all(looks.collect::<Vec<_>>()).await {
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    }
    assert_eq!(
        other.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
    assert_limits_hold_at_once(&app).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn it_works_behind_a_pooler_that_rejects_its_settings() {
    assert_works_behind(&[]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn it_works_behind_a_pooler_that_ignores_its_settings() {
    assert_works_behind(&["ignore_startup_parameters = extra_float_digits, options"]).await;
}
