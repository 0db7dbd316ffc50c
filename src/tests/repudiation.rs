//! "This wasn't me": stopping a request, and freezing an account.

use crate::harness::{
    ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, hours, minutes, newest_token,
};
use axum::http::StatusCode;
use password_recover::{
    server::{
        accounts,
        db::entity::{freeze_token, outgoing_mail::State},
        identity::password,
    },
    text::{Text, dashboard::UsersText},
};
use sea_orm::{ActiveValue::Set, EntityTrait, PaginatorTrait};

/// Changes Ann's password by a link and returns the freezing token of the notice.
async fn change_and_get_notice(app: &TestApp) -> String {
    let token = app.token_for(ANN).await;
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
    app.deliver().await;
    newest_token(app, "/freeze/").await
}

async fn freeze(app: &TestApp, token: &str) -> crate::harness::Answer {
    app.post_form("/freeze", &[("token", token)]).await
}

#[tokio::test]
async fn it_was_not_me_stops_a_request_with_all_its_links() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let first = app.token_for(ANN).await;
    app.advance(minutes(2));
    let second = app.token_for(ANN).await;
    let not_me = newest_token(&app, "/not-me/").await;
    app.advance(minutes(2));
    app.post_form("/forgot-password", &[("email", ANN)]).await;

    for _ in 0..3 {
        let page = app.get(&format!("/not-me/{not_me}")).await;
        assert_eq!(page.status, StatusCode::OK, "looking changes nothing");
        assert!(page.body.contains(Text::NotMeTitle.get()));
    }
    let answer = app.post_form("/not-me", &[("token", &not_me)]).await;
    assert_eq!(answer.header("location"), "/not-me/done");

    for token in [&first, &second] {
        assert_eq!(
            app.change(token, NEW_PASSWORD).await.code(),
            "link-no-longer-good"
        );
    }
    app.deliver().await;
    let states: Vec<State> = app.outbox().await.iter().map(|mail| mail.state).collect();
    assert_eq!(states, [State::Sent, State::Sent, State::Dropped]);
    let again = app.post_form("/not-me", &[("token", &not_me)]).await;
    assert_eq!(again.status, StatusCode::GONE);
    assert!(
        app.can_log_in(ANN, OLD_PASSWORD).await,
        "nothing else changed"
    );

    app.advance(hours(1));
    let fresh = app.token_for(ANN).await;
    assert_eq!(
        app.change(&fresh, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn a_frozen_account_does_not_get_the_same_password_again() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = change_and_get_notice(&app).await;
    freeze(&app, &token).await;
    app.advance(minutes(30));
    let token = app.token_for(ANN).await;

    let same = app.change(&token, NEW_PASSWORD).await;
    assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(same.code(), "password-frozen");
    let fields = [
        ("token", &*token),
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
    ];
    let page = app.post_form("/reset-password", &fields).await;
    assert!(page.body.contains(Text::ErrorPasswordFrozen.get()));
    assert!(!app.can_log_in(ANN, NEW_PASSWORD).await, "it stays frozen");

    // Another one is taken with the same link; and then nothing is left to be wary of.
    let other = "nine blue umbrellas under the bridge";
    assert_eq!(app.change(&token, other).await.status, StatusCode::OK);
    app.advance(minutes(30));
    let token = app.token_for(ANN).await;
    assert_eq!(app.change(&token, other).await.status, StatusCode::OK);
}

#[tokio::test]
async fn made_up_links_stop_nothing() {
    let app = TestApp::new().await;
    for token in ["A".repeat(43), "short".to_owned()] {
        for path in ["/not-me", "/freeze"] {
            assert_eq!(
                app.get(&format!("{path}/{token}")).await.status,
                StatusCode::GONE
            );
            let answer = app.post_form(path, &[("token", &token)]).await;
            assert_eq!(answer.status, StatusCode::GONE);
            assert_eq!(app.get(path).await.status, StatusCode::OK);
        }
    }
}

#[tokio::test]
async fn a_frozen_account_lets_nobody_in_until_a_fresh_recovery() {
    let app = TestApp::new().await;
    app.make_admin(ANN).await;
    app.make_admin("boss@example.org").await;
    let token = change_and_get_notice(&app).await;
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
    let session = app
        .post_form(
            "/admin/login",
            &[("email", ANN), ("password", NEW_PASSWORD)],
        )
        .await
        .cookie();
    app.advance(minutes(2));
    let pending = app.token_for(ANN).await;

    for _ in 0..3 {
        let page = app.get(&format!("/freeze/{token}")).await;
        assert_eq!(page.status, StatusCode::OK);
    }
    assert!(
        app.can_log_in(ANN, NEW_PASSWORD).await,
        "looking changed nothing"
    );
    assert_eq!(
        freeze(&app, &token).await.header("location"),
        "/freeze/done"
    );

    assert!(!app.can_log_in(ANN, NEW_PASSWORD).await);
    assert_eq!(
        app.get_with_cookie("/admin/users", &session).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        app.change(&pending, NEW_PASSWORD).await.code(),
        "link-no-longer-good"
    );
    assert_eq!(
        freeze(&app, &token).await.status,
        StatusCode::GONE,
        "used once"
    );
    let boss = app.log_in("boss@example.org").await;
    // The filter offers the word as well.
    let frozen = format!("badge-error\">{}", UsersText::StateFrozen.get());
    let list = app.get_with_cookie("/admin/users", &boss).await;
    assert!(list.body.contains(&frozen));
    let refused = accounts::change_password(&app.operator(), ANN, OLD_PASSWORD).await;
    assert!(refused.is_err(), "not even an operator opens it");

    app.advance(minutes(2));
    let fresh = app.token_for(ANN).await;
    let third_password = "yet another long password";
    assert_eq!(
        app.change(&fresh, third_password).await.status,
        StatusCode::OK
    );
    assert!(app.can_log_in(ANN, third_password).await);
    let list = app.get_with_cookie("/admin/users", &boss).await;
    assert!(!list.body.contains(&frozen));
}

#[tokio::test]
async fn a_notices_link_works_for_72_hours_after_it_was_sent() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let token = change_and_get_notice(&app).await;
    app.advance(hours(72) - minutes(1));
    assert_eq!(
        app.get(&format!("/freeze/{token}")).await.status,
        StatusCode::OK
    );
    app.advance(minutes(1));
    assert_eq!(
        app.get(&format!("/freeze/{token}")).await.status,
        StatusCode::GONE
    );
    assert_eq!(freeze(&app, &token).await.status, StatusCode::GONE);
    let ann = crate::harness::user_row(&app.state.db, ann.id)
        .await
        .unwrap()
        .unwrap();
    assert!(ann.frozen_at.is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_concurrent_freezes_one_succeeds() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = change_and_get_notice(&app).await;
    let answers = futures_util::future::join_all((0..64).map(|_| freeze(&app, &token))).await;
    let frozen = answers
        .iter()
        .filter(|answer| answer.status == StatusCode::SEE_OTHER)
        .count();
    assert_eq!(frozen, 1);
}

#[tokio::test]
async fn a_log_in_under_way_does_not_outlive_the_freeze() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let authenticated = password::authenticate(&app.operator(), ANN, OLD_PASSWORD)
        .await
        .ok()
        .unwrap();
    password_recover::server::db::account_rows::freeze(
        &app.state.db,
        ann.id,
        app.state.clock.now(),
    )
    .await
    .unwrap();
    assert!(authenticated.admit(&app.operator()).await.is_err());
}

#[tokio::test]
async fn links_and_codes_end_when_the_address_changes() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    edit_user(&app, ann.id, |user| {
        user.email = Set("new@example.org".to_owned());
        user.email_canonical = Set("new@example.org".to_owned());
    })
    .await;
    assert_eq!(
        app.get(&format!("/reset-password/{token}")).await.status,
        StatusCode::GONE
    );
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.code(),
        "link-no-longer-good"
    );
}

#[tokio::test]
async fn a_delayed_notice_brings_no_link_to_a_former_address() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    // The notice waits while Ann gives up this address, and somebody else may have it by now.
    edit_user(&app, ann.id, |user| {
        user.email = Set("new@example.org".to_owned());
        user.email_canonical = Set("new@example.org".to_owned());
    })
    .await;
    app.deliver().await;
    let notice = app.mails().await.pop().unwrap();
    assert_eq!(notice.recipient, ANN, "whoever was there is told");
    assert_eq!(notice.subject, "Your password was changed");
    for content in [&notice.text_body, &notice.html_body, &notice.raw] {
        assert!(!content.contains("/freeze/"), "{content}");
    }
    let tokens = freeze_token::Entity::find().count(&app.state.db).await;
    assert_eq!(tokens.unwrap(), 0, "and none was made");

    // Another spelling of an address is the same address.
    let token = app.token_for("new@example.org").await;
    app.change(&token, "yet another long password").await;
    edit_user(&app, ann.id, |user| {
        user.email = Set("New@example.org".to_owned());
    })
    .await;
    app.deliver().await;
    let token = newest_token(&app, "/freeze/").await;
    assert_eq!(
        freeze(&app, &token).await.header("location"),
        "/freeze/done"
    );
}
