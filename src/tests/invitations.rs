//! The first mail of a new account: an invitation, not the answer to a request.

use crate::{
    harness::{ANN, NEW_PASSWORD, TestApp, edit_user, minutes, token_in},
    rest::program::Program,
};
use axum::http::{Method, StatusCode};
use password_recover::server::db::entity::{
    outgoing_mail::{Kind, State},
    reset_token,
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde_json::json;

const ADMIN: &str = "maria@example.org";
const BOB: &str = "bob@example.org";

async fn with_admin() -> (TestApp, String) {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=1000/1h,address=1000/1h")]).await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    (app, cookie)
}

async fn make_bob(app: &TestApp, cookie: &str) {
    let fields = [("email", BOB), ("name", "Bob"), ("send_mail", "on")];
    let path = "/admin/users/new";
    let made = app.post_form_with_cookie(path, &fields, cookie).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
}

async fn kinds(app: &TestApp) -> Vec<(Kind, State)> {
    let mails = app.outbox().await.into_iter();
    mails.map(|mail| (mail.kind, mail.state)).collect()
}

#[tokio::test]
async fn a_new_user_is_invited_by_name_from_the_dashboard_and_over_the_api() {
    for by_program in [false, true] {
        let (app, cookie) = with_admin().await;
        if by_program {
            let maria = crate::harness::user_of(&app.state.db, ADMIN).await.unwrap();
            let program = Program::of(&app, &maria.unwrap()).await;
            let body = json!({ "email": BOB, "name": "Bob" });
            let made = program.write(Method::POST, "/core/user/", &body).await;
            assert_eq!(made.status, 201, "{}", made.body);
        } else {
            make_bob(&app, &cookie).await;
        }
        app.deliver().await;
        let mails = app.mails().await;
        assert_eq!(mails.len(), 1);
        let mail = &mails[0];
        assert_eq!(mail.subject, "Your account at Password Recover");
        for body in [&mail.text_body, &mail.html_body] {
            assert!(body.contains("Maria Admin created an account for you"));
            assert!(!body.contains("/not-me/") && !body.contains("received a request"));
        }
        // There is no page to type a code on, so there is no code to guess.
        let tokens = reset_token::Entity::find()
            .all(&app.state.db)
            .await
            .unwrap();
        assert!(tokens.iter().all(|token| token.code_hash.is_none()));
        let token = token_in(&mail.text_body);
        assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
        assert!(app.can_log_in(BOB, NEW_PASSWORD).await);
    }
}

#[tokio::test]
async fn a_person_who_asks_gets_a_recovery_mail_not_an_invitation() {
    let (app, cookie) = with_admin().await;
    make_bob(&app, &cookie).await;
    app.deliver().await;
    app.advance(minutes(2));
    app.post_form("/forgot-password", &[("email", BOB)]).await;
    app.deliver().await;
    let sent = [
        (Kind::Invitation, State::Sent),
        (Kind::Recovery, State::Sent),
    ];
    assert_eq!(kinds(&app).await, sent);
    assert!(app.mails().await[1].text_body.contains("/not-me/"));
    // Both are links of one case, and each works until one is used.
    let (first, second) = (&app.mails().await[0], &app.mails().await[1]);
    let first = token_in(&first.text_body);
    assert_eq!(app.change(&first, NEW_PASSWORD).await.status, 200);
    let second = token_in(&second.text_body);
    let used = app.change(&second, NEW_PASSWORD).await;
    assert_eq!(used.code(), "link-no-longer-good");
}

#[tokio::test]
async fn an_invitation_is_sent_although_a_stranger_has_just_asked_for_this_address() {
    let (app, cookie) = with_admin().await;
    // Nobody has the address yet, so this mail is never sent, and nothing may join it.
    app.post_form("/forgot-password", &[("email", BOB)]).await;
    app.deliver().await;
    make_bob(&app, &cookie).await;
    app.deliver().await;
    let states = [
        (Kind::Recovery, State::Dropped),
        (Kind::Invitation, State::Sent),
    ];
    assert_eq!(kinds(&app).await, states);
}

#[tokio::test]
async fn a_request_while_an_invitation_waits_sends_no_second_mail() {
    let (app, cookie) = with_admin().await;
    make_bob(&app, &cookie).await;
    app.advance(minutes(2));
    app.post_form("/forgot-password", &[("email", BOB)]).await;
    app.deliver().await;
    let states = [
        (Kind::Invitation, State::Sent),
        (Kind::Recovery, State::Dropped),
    ];
    assert_eq!(kinds(&app).await, states);
}

#[tokio::test]
async fn staff_send_another_invitation_only_to_people_without_a_password() {
    let (app, cookie) = with_admin().await;
    make_bob(&app, &cookie).await;
    app.deliver().await;
    let bob = crate::harness::user_of(&app.state.db, BOB).await.unwrap();
    let bob = bob.unwrap().id;
    let ann = app.make_user(ANN).await.id;
    app.advance(minutes(2));
    for id in [bob, ann] {
        let id = id.to_string();
        let path = "/api/send-recovery-mail";
        let fields = [("id", id.as_str())];
        let sent = app.post_form_with_cookie(path, &fields, &cookie).await;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.body);
    }
    app.deliver().await;
    let sent = [Kind::Invitation, Kind::Invitation, Kind::Recovery];
    assert_eq!(kinds(&app).await, sent.map(|kind| (kind, State::Sent)));
}

#[tokio::test]
async fn the_inviters_name_is_left_out_if_it_would_become_a_link() {
    let (app, cookie) = with_admin().await;
    let maria = crate::harness::user_of(&app.state.db, ADMIN).await.unwrap();
    edit_user(&app, maria.unwrap().id, |user| {
        user.name = Set("win at https://evil.example".to_owned());
    })
    .await;
    make_bob(&app, &cookie).await;
    app.deliver().await;
    let mail = app.mails().await.remove(0);
    assert!(mail.text_body.contains("An administrator created"));
    assert!(!mail.text_body.contains("evil.example"));
}
