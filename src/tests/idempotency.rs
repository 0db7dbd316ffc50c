//! Requests that a program repeats because it cannot know whether the first was carried out.

use crate::harness::{ANN, Answer, TestApp, hours, minutes};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use futures_util::future::join_all;
use password_recover::server::{
    db::entity::{idempotency_key, recovery_request},
    idempotency,
};
use sea_orm::{EntityTrait, PaginatorTrait};

const EVE: &str = "eve@example.org";
const KEY: &str = "8e03978e-40d5-43dd-bc93-6894a57f9324";

fn request(email: &str, keys: &[&str]) -> Request<Body> {
    let mut request = Request::post("/core/user/forgot-password/")
        .header(header::CONTENT_TYPE, "application/json");
    for key in keys {
        request = request.header("idempotency-key", *key);
    }
    let body = format!(r#"{{"email":"{email}"}}"#);
    request.body(Body::from(body)).unwrap()
}

async fn ask(app: &TestApp, email: &str, key: &str) -> Answer {
    app.send(request(email, &[key])).await
}

/// How many requests for a link were carried out.
async fn done(app: &TestApp) -> u64 {
    let db = &app.state.db;
    recovery_request::Entity::find().count(db).await.unwrap()
}

async fn keys(app: &TestApp) -> Vec<idempotency_key::Model> {
    let db = &app.state.db;
    idempotency_key::Entity::find().all(db).await.unwrap()
}

fn assert_worked(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.body, r#"{"worked":true}"#);
}

#[tokio::test]
async fn a_repeated_request_gets_the_same_response_and_is_done_once() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    // Known or not makes no difference.
    for (email, key) in [(ANN, KEY), (EVE, "another")] {
        let before = done(&app).await;
        for spelling in [key.to_owned(), format!("\"{key}\""), key.to_owned()] {
            assert_worked(&ask(&app, email, &spelling).await);
            // Longer than what counts as one request.
            app.advance(minutes(2));
            app.deliver().await;
        }
        assert_eq!(done(&app).await, before + 1, "{email}");
    }
    assert_eq!(app.mails().await.len(), 1, "one for Ann");
    assert_worked(&ask(&app, ANN, "a-new-key").await);
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 2, "a new key asks anew");
    assert_worked(&app.send(request(ANN, &[])).await);
    assert_eq!((done(&app).await, keys(&app).await.len()), (4, 3));
}

#[tokio::test]
async fn a_key_is_for_one_request_of_one_sender() {
    let app = TestApp::new().await;
    assert_worked(&ask(&app, ANN, KEY).await);
    let reused = ask(&app, EVE, KEY).await;
    assert_eq!(
        (reused.status, reused.code().as_str()),
        (StatusCode::UNPROCESSABLE_ENTITY, "idempotency-key-reused")
    );
    assert_eq!(done(&app).await, 1);
    // Another client with the same key learns nothing, and its request is carried out.
    let stranger = app.from([198, 51, 100, 7]);
    assert_worked(&stranger.send(request(EVE, &[KEY])).await);
    assert_eq!(done(&app).await, 2);
    // The first one is still remembered.
    assert_worked(&ask(&app, ANN, KEY).await);
    assert_eq!(done(&app).await, 2);
}

#[tokio::test]
async fn a_key_that_cannot_be_read_is_refused() {
    let app = TestApp::new().await;
    for sent in ["", "\"\"", "\"open", "two words", "a\tb", &"k".repeat(256)] {
        let answer = ask(&app, ANN, sent).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (StatusCode::BAD_REQUEST, "unreadable"),
            "{sent:?}"
        );
    }
    let two = app.send(request(ANN, &[KEY, KEY])).await;
    assert_eq!(two.status, StatusCode::BAD_REQUEST);
    assert_eq!((done(&app).await, keys(&app).await.len()), (0, 0));
}

#[tokio::test]
async fn a_key_is_known_for_a_day() {
    let app = TestApp::new().await;
    assert_worked(&ask(&app, ANN, KEY).await);
    app.advance(hours(24) - minutes(1));
    assert_worked(&ask(&app, ANN, KEY).await);
    assert_eq!(done(&app).await, 1);
    app.advance(minutes(1));
    // It is a new request by then, whether or not it was pruned.
    assert_worked(&ask(&app, EVE, KEY).await);
    assert_eq!(done(&app).await, 2);

    app.advance(hours(23));
    assert_worked(&ask(&app, EVE, "a-younger-one").await);
    app.advance(hours(1));
    idempotency::tidy(&app.operator()).await.unwrap();
    assert_eq!(keys(&app).await.len(), 1);
    assert_worked(&ask(&app, EVE, "a-younger-one").await);
    assert_eq!(done(&app).await, 3);
}

#[tokio::test]
async fn a_rejected_request_does_not_use_up_its_key() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=1/10m")]).await;
    assert_worked(&app.send(request(EVE, &[])).await);
    let refused = ask(&app, ANN, KEY).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(ask(&app, "ann", KEY).await.status, StatusCode::BAD_REQUEST);
    assert_eq!((done(&app).await, keys(&app).await.len()), (1, 0));
    app.advance(minutes(11));
    assert_worked(&ask(&app, ANN, KEY).await);
    assert_eq!(done(&app).await, 2);
    // The network is over its limit again, and the earlier request is still remembered.
    assert_worked(&ask(&app, ANN, KEY).await);
    assert_eq!(done(&app).await, 2);
}

#[tokio::test]
async fn neither_key_nor_address_is_stored_readably() {
    let app = TestApp::new().await;
    assert_worked(&ask(&app, ANN, KEY).await);
    let kept = keys(&app).await.pop().unwrap();
    for hash in [&kept.key_hash, &kept.fingerprint] {
        assert_eq!(hash.len(), 64);
        assert!(hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
    // Under another server's key both differ, so nobody can try addresses.
    let other = TestApp::new().await;
    assert_worked(&ask(&other, ANN, KEY).await);
    let others = keys(&other).await.pop().unwrap();
    assert_ne!(others.key_hash, kept.key_hash);
    assert_ne!(others.fingerprint, kept.fingerprint);
}

#[tokio::test]
async fn of_many_concurrent_requests_one_is_done() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    assert_done_once(&app).await;
}

/// Many concurrent requests with one key: all get the same response, and one mail is sent.
pub async fn assert_done_once(app: &TestApp) {
    let (before, known) = (done(app).await, keys(app).await.len());
    let queued = app.outbox().await.len();
    let key = "for-many-at-once";
    let answers = join_all((0..8).map(|_| ask(app, ANN, key))).await;
    answers.iter().for_each(assert_worked);
    assert_eq!(done(app).await, before + 1);
    assert_eq!(keys(app).await.len(), known + 1);
    assert_eq!(app.outbox().await.len(), queued + 1);
    // With different bodies, the first to arrive has the key.
    let emails = (0..8).map(|number| format!("{number}@example.org"));
    let answers = join_all(emails.map(async |email| ask(app, &email, "for-different-ones").await));
    let statuses: Vec<u16> = answers
        .await
        .iter()
        .map(|one| one.status.as_u16())
        .collect();
    let worked = statuses.iter().filter(|status| **status == 200).count();
    let reused = statuses.iter().filter(|status| **status == 422).count();
    assert_eq!((worked, reused), (1, 7), "{statuses:?}");
    assert_eq!(done(app).await, before + 2);
}
