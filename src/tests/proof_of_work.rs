//! Proof of work instead of waiting, for a network over its limit.

use crate::harness::{ANN, Answer, TestApp, form_request, minutes};
use axum::http::StatusCode;
use password_recover::{
    proof_of_work::{Search, bits_of, challenge_of},
    server::{
        db::{
            entity::{recovery_case, used_challenge},
            recovery_cases::{self, NewRequest},
        },
        model::CaseNumber,
    },
};
use sea_orm::{EntityTrait, PaginatorTrait};

const ASK: &str = "/api/forgot-password";
const CHALLENGE: &str = "/api/proof-challenge";
const NETWORK: &str = "192.0.2.1";

/// A server whose limit this network has just used up.
async fn crowded() -> TestApp {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=2/10m")]).await;
    for email in ["one@example.org", "two@example.org"] {
        let answer = app.post_form(ASK, &[("email", email)]).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    }
    app
}

/// As if the network had made this many more requests.
async fn add_requests(app: &TestApp, count: usize) {
    let db = &app.state.db;
    let case = recovery_case::Entity::find()
        .one(db)
        .await
        .unwrap()
        .unwrap();
    for _ in 0..count {
        let request = NewRequest {
            case_id: case.id,
            number: &CaseNumber::random(&app.state.random),
            network: NETWORK,
            wide_network: None,
        };
        recovery_cases::note_request(db, request, app.state.clock.now())
            .await
            .unwrap();
    }
}

async fn challenge(app: &TestApp) -> String {
    let answer = app.post_form(CHALLENGE, &[]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

/// What a browser does with a challenge.
fn solve(challenge: String) -> String {
    let mut search = Search::new(challenge).unwrap();
    search.go_on(u32::MAX).unwrap()
}

async fn proof(app: &TestApp) -> String {
    solve(challenge(app).await)
}

async fn ask(app: &TestApp, email: &str, proof: &str) -> Answer {
    app.post_form(ASK, &[("email", email), ("proof", proof)])
        .await
}

fn assert_refused(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.body.starts_with(r#"{"too-many-requests""#));
    let wait: u64 = answer.header("retry-after").parse().unwrap();
    assert!((1..=601).contains(&wait), "{wait}");
    assert!(answer.headers.get("set-cookie").is_none());
}

#[tokio::test]
async fn a_network_over_its_limit_pays_with_a_proof_and_gets_its_mail() {
    let app = crowded().await;
    app.make_user(ANN).await;
    assert_refused(&app.post_form(ASK, &[("email", ANN)]).await);
    assert_refused(&ask(&app, ANN, "").await);

    let proof = proof(&app).await;
    let taken = ask(&app, ANN, &proof).await;
    assert_eq!(
        (taken.status, taken.body.as_str()),
        (StatusCode::OK, "null")
    );
    assert!(taken.cookie().starts_with("recovery_case="));
    app.deliver().await;
    let mails = app.mails().await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].recipient, ANN);

    assert_refused(&ask(&app, ANN, &proof).await);
}

#[tokio::test]
async fn of_many_requests_with_one_proof_one_succeeds() {
    let app = crowded().await;
    assert_a_proof_is_taken_once(&app).await;
    assert_eq!(app.outbox().await.len(), 3, "two before, and one for it");
}

/// For a network over its limit, on any database.
pub async fn assert_a_proof_is_taken_once(app: &TestApp) {
    let proof = proof(app).await;
    let emails: Vec<String> = (0..8).map(|i| format!("user{i}@example.org")).collect();
    let asked = emails.iter().map(|email| ask(app, email, &proof));
    let answers = futures_util::future::join_all(asked).await;
    let (taken, refused): (Vec<_>, Vec<_>) = answers
        .iter()
        .partition(|answer| answer.status == StatusCode::OK);
    assert_eq!(taken.len(), 1);
    refused.into_iter().for_each(assert_refused);
}

#[tokio::test]
async fn a_failed_request_uses_no_proof_up() {
    let app = crowded().await;
    let proof = proof(&app).await;
    for email in ["", "ann@"] {
        let answer = ask(&app, email, &proof).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    }
    assert_eq!(ask(&app, ANN, &proof).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_proof_is_not_used_up_while_there_is_room() {
    let app = crowded().await;
    let proof = proof(&app).await;
    let elsewhere = app.from([198, 51, 100, 7]);
    let fields = [("email", ANN), ("proof", proof.as_str())];
    assert_eq!(
        elsewhere.post_form(ASK, &fields).await.status,
        StatusCode::OK
    );
    let used = used_challenge::Entity::find().count(&app.state.db).await;
    assert_eq!(used.unwrap(), 0);
}

#[tokio::test]
async fn a_proof_is_valid_for_its_own_network_only() {
    let app = crowded().await;
    let elsewhere = app.from([198, 51, 100, 7]);
    for email in ["one@example.org", "two@example.org"] {
        elsewhere.post_form(ASK, &[("email", email)]).await;
    }
    let proof = proof(&app).await;
    let fields = [("email", ANN), ("proof", proof.as_str())];
    assert_refused(&elsewhere.post_form(ASK, &fields).await);
    assert_eq!(ask(&app, ANN, &proof).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_challenge_expires_and_is_pruned_afterwards() {
    let app = crowded().await;
    let used = proof(&app).await;
    assert_eq!(ask(&app, ANN, &used).await.status, StatusCode::OK);
    let late = proof(&app).await;
    app.advance(minutes(5));
    assert_refused(&ask(&app, ANN, &late).await);

    let count = async || {
        used_challenge::Entity::find()
            .count(&app.state.db)
            .await
            .unwrap()
    };
    add_requests(&app, 2).await;
    assert_eq!(count().await, 1);
    app.advance(minutes(5) + std::time::Duration::from_millis(1));
    add_requests(&app, 2).await;
    let fresh = proof(&app).await;
    assert_eq!(ask(&app, ANN, &fresh).await.status, StatusCode::OK);
    assert_eq!(count().await, 1, "the first one is gone");
}

#[tokio::test]
async fn the_price_is_that_of_the_time_of_use() {
    let app = crowded().await;
    // Half of all proofs happen to have an additional bit: not one of those.
    let cheap = loop {
        let cheap = proof(&app).await;
        if bits_of(&cheap) == 18 {
            break cheap;
        }
    };
    add_requests(&app, 2).await;
    assert_refused(&ask(&app, ANN, &cheap).await);
    let dearer = proof(&app).await;
    assert!(dearer.starts_with("19."));
    assert_eq!(ask(&app, ANN, &dearer).await.status, StatusCode::OK);
}

#[tokio::test]
async fn far_over_the_limit_only_waiting_helps() {
    let app = crowded().await;
    let challenge = challenge(&app).await;
    add_requests(&app, 14).await;
    assert_refused(&app.post_form(CHALLENGE, &[]).await);
    assert_refused(&ask(&app, ANN, &solve(challenge)).await);
    app.advance(minutes(10));
    assert_eq!(
        app.post_form(ASK, &[("email", ANN)]).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn plain_forms_and_programs_wait_whatever_they_send() {
    let app = crowded().await;
    let proof = proof(&app).await;
    let fields = [("email", ANN), ("proof", proof.as_str())];
    for path in ["/forgot-password", "/core/user/forgot-password/"] {
        let answer = app.post_form(path, &fields).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "{path}");
        assert!(!answer.header("retry-after").is_empty(), "{path}");
    }
    assert_eq!(ask(&app, ANN, &proof).await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_answers_are_the_same_for_every_address() {
    let app = crowded().await;
    app.make_user(ANN).await;
    let mut answers = Vec::new();
    for email in [ANN, "nobody@example.org"] {
        let refused = app.post_form(ASK, &[("email", email)]).await;
        assert_refused(&refused);
        answers.push(refused.body);
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn challenges_need_a_post_from_our_own_pages() {
    let app = crowded().await;
    let got = app.get(CHALLENGE).await;
    assert_eq!(got.status, StatusCode::METHOD_NOT_ALLOWED);
    let mut request = form_request(CHALLENGE, &[]);
    request
        .headers_mut()
        .insert("sec-fetch-site", "cross-site".parse().unwrap());
    assert_eq!(app.send(request).await.status, StatusCode::FORBIDDEN);

    let (first, second) = (challenge(&app).await, challenge(&app).await);
    assert_ne!(first, second);
    let proof = solve(first.clone());
    assert_eq!(challenge_of(&proof), Some(first.as_str()));
    let url_safe = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    assert!(proof.chars().all(url_safe), "{proof}");
}
