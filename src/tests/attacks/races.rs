//! Between a look and a deed: two who act on one account at the same time.

use super::{Changing, World, json_request, network, secrets_behind};
use crate::harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, form_request};
use axum::{body::Body, http::Request};
use password_recover::server::db::{
    entity::{api_token, recovery_case, session},
    users,
};
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::json;
use std::sync::Arc;
use tokio::{sync::Barrier, task::JoinSet};

/// Sends all of these at the same time, and returns who was answered how, in their order.
async fn at_once(world: &World, requests: Vec<Request<Body>>) -> Vec<crate::harness::Answer> {
    let start = Arc::new(Barrier::new(requests.len()));
    let mut tasks = JoinSet::new();
    for (i, request) in requests.into_iter().enumerate() {
        let (world, start) = (world.clone(), start.clone());
        tasks.spawn(async move {
            start.wait().await;
            (i, world.ask(network(i as u16), request).await)
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
        // Now the reset is in front, now in the middle of them.
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
async fn an_account_that_was_frozen_while_it_was_reset_is_frozen() {
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
        let ann = users::find(&app.state.db, ann.id).await.unwrap().unwrap();
        assert!(ann.frozen_at.is_some(), "whoever came first");
        for password in [OLD_PASSWORD, NEW_PASSWORD, third] {
            assert!(!app.can_log_in(ANN, password).await);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_request_that_was_stopped_while_it_was_used_ends_one_way_only() {
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
async fn a_link_that_is_mailed_while_another_is_used_is_dead() {
    for _ in 0..6 {
        let app = without_limits().await;
        app.make_user(ANN).await;
        let token = app.token_for(ANN).await;
        app.advance(crate::harness::minutes(2));
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
    let requests = (0..64)
        .map(|i: usize| super::Asking::ALL[i % 4].request(ANN))
        .collect();
    let answers = at_once(&World::around(&app), requests).await;
    assert!(answers.iter().all(|answer| answer.status.as_u16() < 400));
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1);
    let cases = recovery_case::Entity::find().count(&app.state.db).await;
    assert_eq!(cases.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_first_admins_at_once_one_is_made() {
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
        .filter(|answer| answer.header("location") == "/admin/login");
    assert_eq!(made.count(), 1);
    assert_eq!(users::count(&app.state.db).await.unwrap(), 1);
}
