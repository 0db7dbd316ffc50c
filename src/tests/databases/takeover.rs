//! Several servers, of which one is writable.

use super::{proxy::Proxy, server::Postgres};
use crate::harness::{ANN, TestApp};
use axum::http::StatusCode;
use password_recover::server::db::entity::user;
use sea_orm::{ConnectionTrait, Database, EntityTrait, PaginatorTrait};
use std::time::Duration;
use tokio::time::{Instant, sleep};

pub const KEY: (&str, &str) = ("SECRET_KEY", "a key that is not kept beside any file");

async fn asks(app: &TestApp) -> StatusCode {
    let email = format!(r#"{{"email":"{ANN}"}}"#);
    app.post_json("/core/user/forgot-password/", &email)
        .await
        .status
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_writable_server_is_found_again_after_a_failover() {
    let Some(standby) = Postgres::start(&["default_transaction_read_only=on"]) else {
        return;
    };
    let server = Postgres::start(&[]).unwrap();
    let first = Proxy::start(server.address).await;
    let second = Proxy::start(server.address).await;
    let url = format!(
        "postgres://postgres@{},{},{}/postgres?target_session_attrs=read-write",
        standby.address, first.address, second.address
    );
    let settings = [("DATABASE_URL", &*url), KEY];
    // The first is read-only, and migrations would fail there.
    let app = TestApp::with_settings(&settings).await;
    app.make_user(ANN).await;
    assert_eq!(asks(&app).await, StatusCode::OK);
    // The machine dies, and the next in the list takes over.
    first.refuse();
    let deadline = Instant::now() + Duration::from_secs(45);
    while asks(&app).await != StatusCode::OK {
        assert!(Instant::now() < deadline, "nobody can ask any more");
        sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(user::Entity::find().count(&app.state.db).await.unwrap(), 1);
}

async fn set_read_only(server: &Postgres, is_read_only: bool) {
    let db = Database::connect(server.url()).await.unwrap();
    let value = if is_read_only { "on" } else { "off" };
    let set = format!("ALTER SYSTEM SET default_transaction_read_only = {value}");
    db.execute_unprepared(&set).await.unwrap();
    db.execute_unprepared("SELECT pg_reload_conf()")
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_server_that_becomes_a_standby_is_abandoned() {
    let Some(old) = Postgres::start(&[]) else {
        return;
    };
    let new = Postgres::start(&[]).unwrap();
    // Like a standby, it has all tables.
    let url = new.url();
    let replica = TestApp::with_settings(&[("DATABASE_URL", &url), KEY]).await;
    replica.make_user(ANN).await;
    set_read_only(&new, true).await;
    let url = format!(
        "postgres://postgres@{},{}/postgres",
        new.address, old.address
    );
    let app = TestApp::with_settings(&[("DATABASE_URL", &url), KEY]).await;
    assert_eq!(asks(&app).await, StatusCode::OK);
    assert_eq!(user::Entity::find().count(&app.state.db).await.unwrap(), 0);
    set_read_only(&old, true).await;
    set_read_only(&new, false).await;
    let deadline = Instant::now() + Duration::from_secs(45);
    while asks(&app).await != StatusCode::OK {
        assert!(Instant::now() < deadline, "it stays with the standby");
        sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(user::Entity::find().count(&app.state.db).await.unwrap(), 1);
}
