//! How tokens end: by expiring, by being revoked, and with what they depend on.

use super::{ADMIN, PAGE, REVOKE, code, events, make, make_for, send, tokens, tried, with_staff};
use crate::harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, eventually, hours};
use axum::http::StatusCode;
use password_recover::{
    api::access::{Action, Role, Scope},
    server::{
        api_tokens::{self as service, TokenSpec},
        db::audit::Kind,
        model::SecretToken,
        worker,
    },
};
use sea_orm::ActiveValue::Set;
use std::time::Duration;
use tokio::sync::watch;

#[tokio::test]
async fn a_token_expires_after_the_chosen_time() {
    let (app, cookie, _) = with_staff(Role::Viewer).await;
    let ticked = ("recovery", "on");
    let week = make(&app, &cookie, "week", &[ticked, ("expires_in", "7")]).await;
    let forever = make(&app, &cookie, "forever", &[ticked, ("expires_in", "never")]).await;
    let refused = send(&app, &cookie, "x", &[ticked, ("expires_in", "100000")]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert_eq!(tokens(&app).await[1].expires_at, None);

    app.advance(hours(7 * 24) - Duration::from_millis(1));
    assert_eq!(tried(&app, &week, Action::AskForRecovery).await, "done");
    app.advance(Duration::from_millis(1));
    assert_eq!(
        tried(&app, &week, Action::AskForRecovery).await,
        "token-not-good"
    );
    assert_eq!(tried(&app, &forever, Action::AskForRecovery).await, "done");
    let cookie = app.log_in(ADMIN).await;
    let page = app.get_with_cookie(PAGE, &cookie).await.body;
    assert_eq!(page.matches(">Expired<").count(), 1, "{page}");
    assert!(page.contains("Never"));

    // The worker prunes it when it starts.
    let (stop, stopped) = watch::channel(false);
    let worker = tokio::spawn(worker::run(app.state.clone(), stopped));
    eventually("one is left", async || tokens(&app).await.len() == 1).await;
    stop.send(true).unwrap();
    worker.await.unwrap();
    assert_eq!(tokens(&app).await[0].name, "forever");
}

#[tokio::test]
async fn staff_can_revoke_a_users_tokens() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_staff("desk@example.org", Role::HelpDesk).await;
    let ann = app.make_user(ANN).await;
    let desk = app.log_in("desk@example.org").await;
    make_for(&app, ANN, "kiosk", &[Scope::Recovery]).await;
    make_for(&app, ANN, "other", &[Scope::UsersRead]).await;
    let path = format!("/admin/users/{}", ann.id);
    let page = app.get_with_cookie(&path, &desk).await.body;
    assert!(
        page.contains("kiosk") && page.contains("users:read"),
        "{page}"
    );
    for kept in tokens(&app).await {
        assert!(!page.contains(&kept.token_hash));
    }

    let (user, id) = (ann.id.to_string(), tokens(&app).await[0].id.to_string());
    let fields = [("id", &*user), ("token_id", &*id)];
    let revoke = format!("{path}/revoke-api-token");
    let done = app.post_form_with_cookie(&revoke, &fields, &desk).await;
    assert_eq!(
        done.header("location"),
        format!("{path}?done=api-token-revoked")
    );
    let left = tokens(&app).await;
    assert_eq!(
        left.iter().map(|token| &*token.name).collect::<Vec<_>>(),
        ["other"]
    );
    // Repeating it is no error, and is not recorded.
    app.post_form_with_cookie(&revoke, &fields, &desk).await;
    let noted = events(&app, Kind::ApiTokenRevoked).await;
    assert_eq!(noted.len(), 1);
    assert_eq!(noted[0].subject_id, Some(ann.id));
    assert_ne!(noted[0].actor_id, Some(ann.id));

    // Another user's token is not ended with the number of a user whom they may act on.
    app.make_admin(ADMIN).await;
    make_for(&app, ADMIN, "of an admin", &[Scope::Recovery]).await;
    let of_admin = tokens(&app).await.pop().unwrap();
    let theirs = of_admin.id.to_string();
    let fields = [("id", &*user), ("token_id", &*theirs)];
    app.post_form_with_cookie(&revoke, &fields, &desk).await;
    let admin = of_admin.user_id.to_string();
    let fields = [("id", &*admin), ("token_id", &*theirs)];
    let of_staff = format!("/admin/users/{admin}");
    let refused = app
        .post_form_with_cookie(&format!("{of_staff}/revoke-api-token"), &fields, &desk)
        .await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let page = app.get_with_cookie(&of_staff, &desk).await.body;
    assert!(page.contains("of an admin") && !page.contains("revoke-api-token"));
    let own = [("id", &*theirs)];
    let refused = app.post_form_with_cookie(REVOKE, &own, &desk).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND, "nor as one's own");
    assert_eq!(tokens(&app).await.len(), 2);
}

#[tokio::test]
async fn a_new_password_ends_every_token_however_it_was_created() {
    let (app, cookie, _) = with_staff(Role::Admin).await;
    app.make_user(ANN).await;
    let by_page = make(
        &app,
        &cookie,
        "page",
        &[("recovery", "on"), ("expires_in", "never")],
    )
    .await;
    let by_command = make_for(&app, ADMIN, "command", &[Scope::Recovery]).await;
    let of_ann = make_for(&app, ANN, "of ann", &[Scope::Recovery]).await;
    assert!(app.can_log_in(ADMIN, OLD_PASSWORD).await);
    assert_eq!(tokens(&app).await.len(), 4);
    let page = app.get_with_cookie(PAGE, &cookie).await.body;
    assert!(page.contains("A new password revokes all your tokens."));
    let link = app.token_for(ADMIN).await;
    let changed = app.change(&link, NEW_PASSWORD).await;
    assert_eq!(changed.status, StatusCode::OK);
    for token in [by_page, by_command] {
        assert_eq!(
            tried(&app, &token, Action::AskForRecovery).await,
            "token-not-good"
        );
    }
    assert_eq!(tried(&app, &of_ann, Action::AskForRecovery).await, "done");
    assert_eq!(tokens(&app).await.len(), 1);
}

#[tokio::test]
async fn a_session_ended_by_a_new_password_creates_no_token() {
    for _ in 0..4 {
        let (app, cookie, _) = with_staff(Role::Admin).await;
        let link = app.token_for(ADMIN).await;
        let (made, changed) = tokio::join!(
            send(&app, &cookie, "late", &[("recovery", "on")]),
            app.change(&link, NEW_PASSWORD)
        );
        assert_eq!(changed.status, StatusCode::OK);
        assert!(!made.status.is_server_error());
        assert!(tokens(&app).await.is_empty(), "{}", made.status);
    }
}

#[tokio::test]
async fn a_log_in_token_lasts_a_month_and_twenty_are_kept() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let dave = app.make_user("dave@example.org").await;
    make_for(&app, ANN, "kept", &[Scope::Recovery]).await;
    let log_in = async |email: &str| {
        let fields = [("username", email), ("password", OLD_PASSWORD)];
        let answer = app.post_form("/core/auth/", &fields).await;
        let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        SecretToken::parse(body["token"].as_str().unwrap()).unwrap()
    };
    let of_dave = log_in("dave@example.org").await;
    let first = log_in(ANN).await;
    for _ in 0..19 {
        log_in(ANN).await;
    }
    assert_eq!(tried(&app, &first, Action::SeeOwnRecord).await, "done");
    let last = log_in(ANN).await;
    assert_eq!(
        tried(&app, &first, Action::SeeOwnRecord).await,
        "token-not-good"
    );
    let all = tokens(&app).await;
    let names: Vec<&str> = all
        .iter()
        .filter(|token| token.user_id != dave.id)
        .map(|token| &*token.name)
        .collect();
    assert_eq!(names.len(), 21);
    assert_eq!((names[0], names[1]), ("kept", "log-in"));
    assert_eq!(all.last().unwrap().scopes.as_slice(), &Scope::OF_LOG_IN);

    app.advance(hours(30 * 24) - Duration::from_millis(1));
    for token in [&last, &of_dave] {
        assert_eq!(tried(&app, token, Action::EditOwnRecord).await, "done");
    }
    app.advance(Duration::from_millis(1));
    assert_eq!(
        tried(&app, &last, Action::EditOwnRecord).await,
        "token-not-good"
    );
}

#[tokio::test]
async fn a_disabled_account_gets_no_token() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let now = app.state.clock.now();
    let try_it = async || {
        let wish = TokenSpec {
            name: "x",
            scopes: &[Scope::Recovery],
            days: None,
        };
        code(service::make_for(&app.operator(), ANN, wish).await)
    };
    edit_user(&app, ann.id, |user| user.frozen_at = Set(Some(now))).await;
    assert_eq!(try_it().await, "account-frozen");
    edit_user(&app, ann.id, |user| {
        user.frozen_at = Set(None);
        user.is_active = Set(false);
    })
    .await;
    assert_eq!(try_it().await, "account-disabled");
    edit_user(&app, ann.id, |user| user.is_active = Set(true)).await;
    assert_eq!(try_it().await, "done");
    let token = make_for(&app, ANN, "y", &[Scope::Recovery]).await;
    edit_user(&app, ann.id, |user| user.is_active = Set(false)).await;
    assert_eq!(
        tried(&app, &token, Action::AskForRecovery).await,
        "token-not-good"
    );
}
