//! Race conditions: two who act on one account at the same time.

use super::{Asking, Changing, World, json_request, network, secrets_behind};
use crate::harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, form_request, minutes};
use axum::{body::Body, http::Request};
use password_recover::server::db::{
    entity::{Timestamp, api_token, recovery_case, session},
    user_rows,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde_json::json;
use std::sync::Arc;
use tokio::{sync::Barrier, task::JoinSet};

/// Sends all of these concurrently, each from another network, and returns the responses in order.
async fn at_once(world: &World, requests: Vec<Request<Body>>) -> Vec<Answer> {
    let requests = (0..).map(network).zip(requests).collect();
    at_once_from(world, requests).await
}

async fn at_once_from(world: &World, requests: Vec<([u8; 4], Request<Body>)>) -> Vec<Answer> {
    let start = Arc::new(Barrier::new(requests.len()));
    let mut tasks = JoinSet::new();
    for (i, (peer, request)) in requests.into_iter().enumerate() {
        let (world, start) = (world.clone(), start.clone());
        tasks.spawn(async move {
            start.wait().await;
            (i, world.ask(peer, request).await)
        });
    }
    let mut answers = tasks.join_all().await;
    answers.sort_by_key(|(i, _)| *i);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

async fn without_limits() -> TestApp {
    TestApp::with_settings(&[("RATE_LIMITS", "off")]).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_session_of_the_old_password_survives_a_reset() {
    for _ in 0..6 {
        let app = without_limits().await;
        app.make_admin(ANN).await;
        let token = app.token_for(ANN).await;
        let fields = [("email", ANN), ("password", OLD_PASSWORD)];
        let json = json!({ "username": ANN, "password": OLD_PASSWORD });
        let mut requests = vec![Changing::Api.request(&token, NEW_PASSWORD)];
        for _ in 0..8 {
            requests.push(form_request("/admin/login", &fields));
            requests.push(json_request("/core/auth", &json));
        }
        // Now the reset is first, now in the middle.
        requests.swap(0, 5);
        let answers = at_once(&World::around(&app), requests).await;
        assert!(Changing::Api.has_worked(&answers[5]));
        let db = &app.state.db;
        assert_eq!(session::Entity::find().count(db).await.unwrap(), 0);
        assert_eq!(api_token::Entity::find().count(db).await.unwrap(), 0);
        for answer in &answers {
            if answer.header("set-cookie").starts_with("session=") {
                let page = app.get_with_cookie("/admin/users", &answer.cookie()).await;
                assert!(page.header("location").starts_with("/admin/login"));
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_account_frozen_during_a_reset_stays_frozen() {
    for round in 0..6 {
        let app = without_limits().await;
        let ann = app.make_user(ANN).await;
        let stolen = app.token_for(ANN).await;
        app.change(&stolen, NEW_PASSWORD).await;
        app.deliver().await;
        let notice = app.mails().await.pop().unwrap().text_body;
        let freeze = secrets_behind(&notice, "/freeze/").remove(0);
        let token = app.token_for(ANN).await;

        let third = "a password of somebody else";
        let mut requests: Vec<Request<Body>> = Changing::ALL
            .iter()
            .map(|changing| changing.request(&token, third))
            .collect();
        let place = round % 5;
        requests.insert(place, form_request("/freeze", &[("token", &freeze)]));
        let answers = at_once(&World::around(&app), requests).await;
        assert_eq!(answers[place].header("location"), "/freeze/done");
        let ann = crate::harness::user_row(&app.state.db, ann.id)
            .await
            .unwrap()
            .unwrap();
        assert!(ann.frozen_at.is_some(), "whoever came first");
        for password in [OLD_PASSWORD, NEW_PASSWORD, third] {
            assert!(!app.can_log_in(ANN, password).await);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_request_stopped_during_its_use_has_one_outcome() {
    for _ in 0..6 {
        let app = without_limits().await;
        app.make_user(ANN).await;
        let token = app.token_for(ANN).await;
        let requests = vec![
            Changing::Api.request(&token, NEW_PASSWORD),
            form_request("/not-me", &[("token", &token)]),
        ];
        let answers = at_once(&World::around(&app), requests).await;
        let is_changed = Changing::Api.has_worked(&answers[0]);
        let is_stopped = answers[1].header("location") == "/not-me/done";
        assert_ne!(is_changed, is_stopped, "one of them, and not both");
        assert_eq!(app.can_log_in(ANN, NEW_PASSWORD).await, is_changed);
        assert_eq!(app.can_log_in(ANN, OLD_PASSWORD).await, is_stopped);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_link_mailed_while_another_is_used_is_invalid() {
    for _ in 0..6 {
        let app = without_limits().await;
        app.make_user(ANN).await;
        let token = app.token_for(ANN).await;
        app.advance(minutes(2));
        app.post_form("/forgot-password", &[("email", ANN)]).await;
        let deliver = app.deliver();
        let change = app.change(&token, NEW_PASSWORD);
        let ((), answer) = tokio::join!(deliver, change);
        assert!(Changing::Api.has_worked(&answer));
        app.deliver().await;
        for mail in app.mails().await {
            for token in secrets_behind(&mail.text_body, "/reset-password/") {
                let answer = app.change(&token, "a password of somebody else").await;
                assert_eq!(answer.code(), "link-no-longer-good");
            }
        }
        assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_who_ask_at_once_share_one_case_and_one_mail() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    assert_many_share_one_case_and_one_mail(&app, ANN).await;
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_requests_do_not_exceed_a_networks_limit() {
    let app = TestApp::new().await;
    assert_a_network_gets_no_more_at_once(&app).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_requests_do_not_exceed_an_addresss_limit() {
    let app = TestApp::new().await;
    assert_an_address_gets_no_more_at_once(&app, ANN).await;
}

/// Concurrent requests respect the limits on any database. Nobody may have asked for these addresses yet, or
/// from these networks.
pub async fn assert_limits_hold_at_once(app: &TestApp) {
    // Not only the first time, when most of them wait for a connection.
    for email in ["crowd@example.org", "mob@example.org", "throng@example.org"] {
        assert_many_share_one_case_and_one_mail(app, email).await;
    }
    assert_a_network_gets_no_more_at_once(app).await;
    assert_an_address_gets_no_more_at_once(app, "pressed@example.org").await;
}

/// When the mails for an address are due, oldest first, and how many cases it has.
async fn mails_and_cases_of(app: &TestApp, email: &str) -> (Vec<Timestamp>, usize) {
    let cases = recovery_case::Entity::find()
        .filter(recovery_case::Column::EmailCanonical.eq(email))
        .all(&app.state.db)
        .await
        .unwrap();
    let ids: Vec<Option<i64>> = cases.iter().map(|case| Some(case.id)).collect();
    let mails = app.outbox().await.into_iter();
    let mut due: Vec<Timestamp> = mails
        .filter(|mail| mail.case_id.is_some() && ids.contains(&mail.case_id))
        .map(|mail| mail.due_at)
        .collect();
    due.sort_unstable();
    (due, cases.len())
}

async fn assert_many_share_one_case_and_one_mail(app: &TestApp, email: &str) {
    let requests = (0..64)
        .map(|i: usize| Asking::ALL[i % 4].request(email))
        .collect();
    let answers = at_once(&World::around(app), requests).await;
    assert!(answers.iter().all(|answer| answer.status.as_u16() < 400));
    let (mails, cases) = mails_and_cases_of(app, email).await;
    assert_eq!((mails.len(), cases), (1, 1));
}

async fn assert_a_network_gets_no_more_at_once(app: &TestApp) {
    let requests = (0..64)
        .map(|i: usize| {
            let request = Asking::ALL[i % 4].request(&format!("at-once-{i}@example.org"));
            ([10, 2, 0, 1], request)
        })
        .collect();
    let answers = at_once_from(&World::around(app), requests).await;
    let (taken, refused): (Vec<_>, Vec<_>) = answers
        .iter()
        .partition(|answer| answer.status.as_u16() < 400);
    assert_eq!(taken.len(), 30);
    assert!(refused.iter().all(|answer| answer.status == 429));
}

async fn assert_an_address_gets_no_more_at_once(app: &TestApp, email: &str) {
    // Far enough apart that each request sends a mail.
    for _ in 0..8 {
        let requests = (0..16).map(|_| Asking::ApiJson.request(email)).collect();
        let answers = at_once(&World::around(app), requests).await;
        assert!(answers.iter().all(|answer| answer.status == 200));
        app.advance(minutes(2));
    }
    let (due, cases) = mails_and_cases_of(app, email).await;
    assert_eq!(cases, 1);
    assert!(due.len() > 3, "what is over the limit is late, not lost");
    for window in due.windows(4) {
        let span = window[3].utc() - window[0].utc();
        assert!(span.num_minutes() >= 60, "four in {span}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_setups_create_one_admin() {
    let app = without_limits().await;
    let link = password_recover::server::setup::offer(&app.operator()).await;
    let link = link.unwrap().unwrap();
    let path = link.split_once(":8000").unwrap().1;
    let requests = (0..16)
        .map(|i| {
            let email = format!("admin{i}@example.org");
            let fields = [
                ("email", email.as_str()),
                ("name", "Admin"),
                ("new_password", NEW_PASSWORD),
                ("confirm_password", NEW_PASSWORD),
            ];
            form_request(path, &fields)
        })
        .collect();
    let answers = at_once(&World::around(&app), requests).await;
    let made = answers
        .iter()
        .filter(|answer| answer.header("location").starts_with("/admin/login?"));
    assert_eq!(made.count(), 1);
    assert_eq!(user_rows::count(&app.state.db).await.unwrap(), 1);
}
