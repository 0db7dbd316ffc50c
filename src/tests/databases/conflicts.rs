//! Transactions that lose a conflict at commit, as between two nodes of Galera.

use super::{server::Postgres, takeover::KEY};
use crate::harness::{ANN, TestApp};
use axum::http::StatusCode;
use sea_orm::ConnectionTrait;

/// Makes the next transactions that create a case fail, only at commit.
async fn let_lose(app: &TestApp, times: u32) {
    for statement in [
        "DROP TRIGGER IF EXISTS lose ON recovery_cases".to_owned(),
        "DROP SEQUENCE IF EXISTS losses".to_owned(),
        "CREATE SEQUENCE losses".to_owned(),
        format!(
            "CREATE OR REPLACE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
             IF nextval('losses') <= {times} THEN \
             RAISE EXCEPTION 'another node was faster' USING ERRCODE = '40001'; END IF; \
             RETURN NEW; END $$"
        ),
        "CREATE CONSTRAINT TRIGGER lose AFTER INSERT ON recovery_cases DEFERRABLE INITIALLY DEFERRED \
         FOR EACH ROW EXECUTE FUNCTION lose()"
            .to_owned(),
    ] {
        app.state.db.execute_unprepared(&statement).await.unwrap();
    }
}

#[tokio::test]
async fn a_request_that_loses_when_it_commits_is_run_again() {
    let Some(server) = Postgres::start(&[]) else {
        return;
    };
    let url = server.url();
    let app = TestApp::with_settings(&[("DATABASE_URL", &url), KEY]).await;
    app.make_user(ANN).await;
    let email = format!(r#"{{"email":"{ANN}"}}"#);
    let ask = async || app.post_json("/core/user/forgot-password/", &email).await;
    let_lose(&app, 3).await;
    assert_eq!(ask().await.status, StatusCode::OK);
    assert_eq!(
        app.outbox().await.len(),
        1,
        "once, however often it was run"
    );
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1);

    // Not for ever.
    let_lose(&app, 1000).await;
    let other = r#"{"email":"eve@example.org"}"#;
    let refused = app.post_json("/core/user/forgot-password/", other).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(refused.code(), "unavailable");
    assert_eq!(app.outbox().await.len(), 1);
}
