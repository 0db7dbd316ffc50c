//! Endpoints for machines, and responses without a database.

use crate::harness::TestApp;
use axum::http::StatusCode;
use password_recover::routes;

#[tokio::test]
async fn well_known_addresses() {
    let app = TestApp::new().await;
    let change = app.get(routes::CHANGE_PASSWORD).await;
    assert_eq!(
        (change.status, change.header("location")),
        (StatusCode::SEE_OTHER, "/forgot-password")
    );
    let probe = "/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200";
    assert_eq!(app.get(probe).await.status, StatusCode::NOT_FOUND);
    let security = app.get(routes::SECURITY_TXT).await;
    assert!(security.body.contains("Contact: mailto:") && security.body.contains("Expires: 20"));
    for path in [routes::HEALTHZ, routes::READYZ] {
        let answer = app.get(path).await;
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (StatusCode::OK, "ok")
        );
    }
}

#[tokio::test]
async fn a_lost_database_is_not_a_500() {
    let app = TestApp::new().await;
    app.state.db.close().await;
    assert_eq!(
        app.get("/readyz").await.status,
        StatusCode::SERVICE_UNAVAILABLE
    );
    assert_eq!(app.get("/healthz").await.status, StatusCode::OK);
    let page = app
        .post_form("/forgot-password", &[("email", "ann@example.org")])
        .await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        page.body.contains("value=\"ann@example.org\""),
        "what was typed is kept"
    );
    let rest = app
        .post_json(
            "/core/user/forgot-password",
            r#"{"email":"ann@example.org"}"#,
        )
        .await;
    assert_eq!(
        (rest.status, rest.code().as_str()),
        (StatusCode::SERVICE_UNAVAILABLE, "unavailable")
    );
}

#[tokio::test]
async fn trailing_slashes_change_nothing() {
    let app = TestApp::new().await;
    for path in ["/forgot-password/", "/admin/login/", "/healthz/"] {
        assert_eq!(app.get(path).await.status, StatusCode::OK, "{path}");
    }
}
