//! Opened links are recorded, and nobody outside can tell.

use super::{FIREFOX, SAFE_LINKS, newest_case, open_as};
use crate::harness::{ANN, NEW_PASSWORD, TestApp, eventually};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use password_recover::server::db::{entity::link_opening, link_openings};
use sea_orm::ConnectionTrait;

async fn openings(app: &TestApp) -> Vec<link_opening::Model> {
    let case = newest_case(app).await;
    link_openings::of_case(&app.state.db, case.id)
        .await
        .unwrap()
}

async fn expect(app: &TestApp, count: usize) {
    let what = format!("{count} openings are noted");
    eventually(&what, async || openings(app).await.len() == count).await;
}

#[tokio::test]
async fn each_opening_is_recorded_with_its_likely_client() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    open_as(&app, &token, SAFE_LINKS).await;
    expect(&app, 1).await;
    open_as(&app, &token, FIREFOX).await;
    expect(&app, 2).await;
    let head = Request::head(format!("/reset-password/{token}"))
        .header("user-agent", FIREFOX)
        .header("sec-fetch-mode", "navigate");
    app.send(head.body(Body::empty()).unwrap()).await;
    expect(&app, 3).await;
    // A used link can still be opened.
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
    let gone = open_as(&app, &token, FIREFOX).await;
    assert_eq!(gone.status, StatusCode::GONE);
    expect(&app, 4).await;

    let noted = openings(&app).await;
    let scanners: Vec<bool> = noted.iter().map(|opening| opening.is_scanner).collect();
    assert_eq!(scanners, [true, false, true, false]);
    assert_eq!(noted[1].user_agent.as_deref(), Some(FIREFOX));
    assert_eq!(noted[1].network, "192.0.2.1");
    assert_eq!(
        noted[1].mail_id,
        app.outbox().await.first().unwrap().id,
        "the mail that brought the link"
    );
}

#[tokio::test]
async fn only_openings_of_real_links_are_recorded_up_to_a_limit() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    for _ in 0..30 {
        open_as(&app, &token, SAFE_LINKS).await;
    }
    expect(&app, 10).await;
    // Concurrently: no more than the limit are recorded.
    let visits = (0..30).map(|_| open_as(&app, &token, FIREFOX));
    futures_util::future::join_all(visits).await;
    expect(&app, 20).await;
    open_as(&app, &"A".repeat(43), FIREFOX).await;
    open_as(&app, "nonsense", FIREFOX).await;
    let answer = app
        .send_empty(Method::POST, &format!("/reset-password/{token}"))
        .await;
    assert!(answer.status.is_client_error());
    open_as(&app, &token, FIREFOX).await;
    assert_eq!(newest_case(&app).await.openings, 20);
    assert_eq!(openings(&app).await.len(), 20);
}

#[tokio::test]
async fn the_page_is_the_same_if_recording_fails() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let body = |answer: crate::harness::Answer| {
        assert_eq!(answer.status, StatusCode::OK);
        let (_, rest) = answer.body.split_once("nonce=\"").unwrap();
        let nonce = rest.split('"').next().unwrap();
        answer.body.replace(nonce, "")
    };
    let first = body(open_as(&app, &token, FIREFOX).await);
    expect(&app, 1).await;
    let second = body(open_as(&app, &token, SAFE_LINKS).await);
    assert_eq!(first, second);
    let drop = "DROP TABLE link_openings";
    app.state.db.execute_unprepared(drop).await.unwrap();
    let third = body(open_as(&app, &token, FIREFOX).await);
    assert_eq!(first, third);
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
}
