//! Liveness and readiness checks, made every few seconds by monitors.

use crate::harness::{Answer, TestApp, minutes};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use migration::{Migrator, MigratorTrait, seaql_migrations};
use password_recover::{
    api::access::Role,
    routes::{HEALTHZ, READYZ},
    server::db::entity::session,
};
use sea_orm::{ActiveValue::Set, EntityTrait};

async fn readyz(app: &TestApp) -> (StatusCode, String) {
    let Answer { status, body, .. } = app.get(READYZ).await;
    (status, body)
}

#[tokio::test]
async fn health_checks_are_unlimited_and_keep_no_session_alive() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=1/1h")]).await;
    app.make_staff("maria@example.org", Role::Admin).await;
    let cookie = app.log_in("maria@example.org").await;
    let sessions = async || session::Entity::find().all(&app.state.db).await.unwrap();
    let before = sessions().await;
    app.advance(minutes(10));
    for path in [HEALTHZ, READYZ] {
        for i in 0..50 {
            let method = if i % 2 == 0 {
                Method::GET
            } else {
                Method::HEAD
            };
            let body = if i % 2 == 0 { "ok" } else { "" };
            let request = Request::builder().method(method).uri(path);
            let request = request.header(header::COOKIE, &cookie);
            let answer = app.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(
                (answer.status, &*answer.body),
                (StatusCode::OK, body),
                "{path}"
            );
            assert!(answer.header("set-cookie").is_empty(), "{path}");
        }
    }
    assert_eq!(sessions().await, before);
}

#[tokio::test]
async fn a_stopping_server_is_alive_but_not_ready() {
    let app = TestApp::new().await;
    app.state.stopping.send_replace(true);
    let stopping = (StatusCode::SERVICE_UNAVAILABLE, "stopping".to_owned());
    assert_eq!(readyz(&app).await, stopping);
    let head = app.send_empty(Method::HEAD, READYZ).await;
    assert_eq!(head.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(app.get(HEALTHZ).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_database_of_an_older_version_is_not_ready_and_one_of_a_newer_is() {
    let app = TestApp::new().await;
    Migrator::down(&app.state.db, Some(1)).await.unwrap();
    let older = "the database is of another version".to_owned();
    assert_eq!(readyz(&app).await, (StatusCode::SERVICE_UNAVAILABLE, older));
    assert_eq!(app.get(HEALTHZ).await.status, StatusCode::OK);

    Migrator::up(&app.state.db, None).await.unwrap();
    let of_the_next_version = seaql_migrations::ActiveModel {
        version: Set("m20991231_000001_from_the_future".to_owned()),
        applied_at: Set(0),
    };
    seaql_migrations::Entity::insert(of_the_next_version)
        .exec(&app.state.db)
        .await
        .unwrap();
    assert_eq!(readyz(&app).await, (StatusCode::OK, "ok".to_owned()));
}
