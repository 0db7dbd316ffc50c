//! How tokens are created, by whom, and what they allow.

use super::{
    ADMIN, PAGE, REVOKE, code, events, make, make_for, program, send, shown, tokens, tried,
    with_staff,
};
use crate::{
    harness::{ANN, OLD_PASSWORD, TestApp, edit_user, hours, minutes},
    second_factor::set_up,
};
use axum::http::StatusCode;
use password_recover::{
    api::{
        access::{Action, Role, Scope},
        error::ApiError,
    },
    server::{
        api_tokens::{self as service, TokenSpec},
        ctx::Caller,
        db::audit::Kind,
        model::SecretToken,
    },
};
use sea_orm::ActiveValue::Set;

#[tokio::test]
async fn a_token_is_created_shown_once_used_and_revoked() {
    let (app, cookie, maria) = with_staff(Role::Admin).await;
    let empty = app.get_with_cookie(PAGE, &cookie).await.body;
    assert!(empty.contains("No API tokens yet"), "{empty}");

    let answer = send(&app, &cookie, " shop <back> end ", &[("recovery", "on")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "no-store");
    let token = shown(&answer.body);
    let list = app.get_with_cookie(PAGE, &cookie).await.body;
    assert!(list.contains("shop &lt;back&gt; end"), "{list}");
    assert!(!list.contains(token.expose()), "it is shown only once");
    let kept = tokens(&app).await.remove(0);
    assert_eq!(kept.token_hash, token.hash());
    assert_eq!(
        (kept.user_id, kept.scopes.as_slice()),
        (maria.id, &[Scope::Recovery][..])
    );
    let life = kept.expires_at.unwrap().utc() - app.state.clock.now().utc();
    assert_eq!(life.num_days(), 90);

    // It allows what it was created for, and nothing else that its owner may do.
    assert_eq!(tried(&app, &token, Action::AskForRecovery).await, "done");
    for action in Action::ALL {
        if action != Action::AskForRecovery {
            assert_eq!(
                tried(&app, &token, action).await,
                "not-allowed",
                "{action:?}"
            );
        }
    }
    assert_eq!(
        tokens(&app).await[0].last_used_at,
        Some(app.state.clock.now())
    );

    let made = events(&app, Kind::ApiTokenMade).await.remove(0);
    assert_eq!(
        (made.actor_id, made.subject_id),
        (Some(maria.id), Some(maria.id))
    );
    assert_eq!(
        made.detail.unwrap(),
        format!(r#"{{"scopes":["recovery"],"token":{}}}"#, kept.id),
        "and nothing that was typed"
    );

    // Reloading the page that showed it shows the list, and makes no other.
    let shown = format!("{PAGE}/shown");
    let again = app.get_with_cookie(&shown, &cookie).await;
    assert_eq!(again.header("location"), PAGE);
    let id = kept.id.to_string();
    let done = app
        .post_form_with_cookie(REVOKE, &[("id", &id)], &cookie)
        .await;
    assert_eq!(
        done.header("location"),
        format!("{PAGE}?done=api-token-revoked")
    );
    let page = app.get_with_cookie(done.header("location"), &cookie).await;
    assert!(page.body.contains("API token revoked."));
    assert_eq!(
        tried(&app, &token, Action::AskForRecovery).await,
        "token-not-good"
    );
    assert_eq!(events(&app, Kind::ApiTokenRevoked).await.len(), 1);
    let again = app
        .post_form_with_cookie(REVOKE, &[("id", &id)], &cookie)
        .await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    let trail = app.get_with_cookie("/admin/audit", &cookie).await.body;
    assert!(trail.contains("revoked an API token of"), "{trail}");
}

#[tokio::test]
async fn an_invalid_form_shows_its_errors_and_keeps_the_input() {
    let (app, cookie, _) = with_staff(Role::Admin).await;
    let ticked = ("users:read", "on");
    for (name, more, expected) in [
        ("", vec![ticked], ApiError::NameMissing),
        (&*"n".repeat(101), vec![ticked], ApiError::TokenNameNotGood),
        (&*"n".repeat(151), vec![ticked], ApiError::TokenNameNotGood),
        // Those are deleted automatically when there are many.
        ("Log-In", vec![ticked], ApiError::TokenNameNotGood),
        ("kept & shown", vec![], ApiError::ScopeMissing),
    ] {
        let answer = send(&app, &cookie, name, &more).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{name:?}");
        let page = &answer.body;
        assert!(page.contains(&expected.sentence()), "{name:?}: {page}");
        let kept = name.replace('&', "&amp;");
        assert!(
            page.contains(&format!("value=\"{kept}\"")),
            "{name:?}: {page}"
        );
        let is_ticked = page.contains("name=\"users:read\" checked");
        assert_eq!(is_ticked, !more.is_empty(), "{name:?}: {page}");
    }
    let bent = send(&app, &cookie, "a\u{1b}b", &[ticked]).await;
    assert_eq!(bent.status, StatusCode::BAD_REQUEST);
    let twice = [("name", "a"), ("name", "b"), ticked, ("expires_in", "7")];
    let twice = app.post_form_with_cookie(PAGE, &twice, &cookie).await;
    assert_eq!(twice.status, StatusCode::BAD_REQUEST);
    assert!(tokens(&app).await.is_empty());
    // As long as it may be, in characters and not in bytes.
    make(&app, &cookie, &"ü".repeat(100), &[ticked]).await;
}

#[tokio::test]
async fn creating_a_token_asks_for_the_password() {
    let (app, cookie, _) = with_staff(Role::Viewer).await;
    let ticked = ("recovery", "on");
    app.advance(minutes(11));
    let page = app.get_with_cookie(PAGE, &cookie).await.body;
    assert!(page.contains("Confirm your password"));
    for (password, expected) in [("", "needs"), ("wrong", "wrong")] {
        let answer = send(&app, &cookie, "x", &[ticked, ("password", password)]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{expected}");
    }
    assert!(tokens(&app).await.is_empty());
    make(&app, &cookie, "x", &[ticked, ("password", OLD_PASSWORD)]).await;
    make(&app, &cookie, "y", &[ticked]).await;
}

#[tokio::test]
async fn each_role_is_offered_and_given_only_useful_scopes() {
    for (role, write) in [
        (Role::Viewer, false),
        (Role::HelpDesk, true),
        (Role::Admin, true),
    ] {
        let (app, cookie, user) = with_staff(role).await;
        let page = app.get_with_cookie(PAGE, &cookie).await.body;
        for (name, is_offered) in [
            ("recovery", true),
            ("users:read", true),
            ("users:write", write),
            ("users:roles", role == Role::Admin),
            ("personal-data", role == Role::Admin),
        ] {
            let is_there = page.contains(&format!("name=\"{name}\""));
            assert_eq!(is_there, is_offered, "{role:?} {name}");
            let answer = send(&app, &cookie, name, &[(name, "on")]).await;
            assert_eq!(
                answer.status == StatusCode::OK,
                is_offered,
                "{role:?} {name}"
            );
        }
        if !write {
            continue;
        }
        // It never allows more than its owner may do now.
        let all = [("users:read", "on"), ("users:write", "on")];
        let token = make(&app, &cookie, "all", &all).await;
        let may_create = tried(&app, &token, Action::CreateUser).await == "done";
        assert_eq!(may_create, role == Role::Admin);
        // Nor does it grant roles or change users who have one, unless it was created for that.
        for action in [Action::ChangeRole, Action::ChangeStaff] {
            assert_eq!(tried(&app, &token, action).await, "not-allowed");
        }
        assert_eq!(tried(&app, &token, Action::DisableUser).await, "done");
        edit_user(&app, user.id, |user| user.role = Set(Role::User)).await;
        for action in [Action::CreateUser, Action::DisableUser, Action::SeeUsers] {
            assert_eq!(tried(&app, &token, action).await, "not-allowed");
        }
        assert_eq!(tried(&app, &token, Action::SeeOwnRecord).await, "done");
    }
}

/// Somebody who found a token must not be able to keep access.
#[tokio::test]
async fn a_token_cannot_create_tokens() {
    for scope in Scope::ALL {
        assert!(!scope.covers(Action::ManageOwnAccount), "{scope:?}");
    }
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    app.make_user(ANN).await;
    let token = make_for(&app, ADMIN, "all", &Scope::ALL).await;
    let ctx = program(&app, &token);
    let wish = || TokenSpec {
        name: "another",
        scopes: &[Scope::Recovery],
        days: None,
    };
    let id = tokens(&app).await[0].id;
    assert_eq!(
        code(service::make(&ctx, wish(), Some(OLD_PASSWORD)).await),
        "not-allowed"
    );
    assert_eq!(
        code(service::make_for(&ctx, ANN, wish()).await),
        "not-allowed"
    );
    assert_eq!(code(service::own(&ctx).await), "not-allowed");
    assert_eq!(code(service::revoke(&ctx, id).await), "not-allowed");
    assert_eq!(code(service::revoke_by_id(&ctx, id).await), "not-allowed");
    let mut browser = app.operator();
    browser.caller = Caller::Browser(None);
    assert_eq!(
        code(service::make_for(&browser, ANN, wish()).await),
        "not-logged-in"
    );
    assert_eq!(code(service::list(&browser, None).await), "not-logged-in");
    // Staff create tokens only for themselves.
    let cookie = app.log_in(ADMIN).await;
    let session = cookie.rsplit_once('=').unwrap().1;
    browser.caller = Caller::Browser(SecretToken::parse(session));
    assert_eq!(
        code(service::make_for(&browser, ANN, wish()).await),
        "not-allowed"
    );
    assert_eq!(tokens(&app).await.len(), 1);
}

#[tokio::test]
async fn no_token_is_created_before_required_two_factor_authentication_is_on() {
    let app = TestApp::with_settings(&[("REQUIRE_ADMIN_TOTP", "true")]).await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    let answer = send(&app, &cookie, "x", &[("recovery", "on")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), "/admin/account/second-factor");
    assert!(tokens(&app).await.is_empty());
    set_up(&app, &cookie).await;
    make(&app, &cookie, "x", &[("recovery", "on")]).await;
}

#[tokio::test]
async fn fifty_tokens_are_the_limit_also_for_concurrent_requests() {
    let (app, cookie, _) = with_staff(Role::Admin).await;
    let ticked = ("recovery", "on");
    for number in 1..service::MAX_LIVE {
        let life = if number == 1 { "7" } else { "never" };
        let name = number.to_string();
        make(&app, &cookie, &name, &[ticked, ("expires_in", life)]).await;
    }
    let boxes = [ticked];
    let (one, other) = tokio::join!(
        send(&app, &cookie, "one", &boxes),
        send(&app, &cookie, "other", &boxes)
    );
    let full = if one.status == StatusCode::OK {
        other
    } else {
        one
    };
    assert_eq!(full.status, StatusCode::CONFLICT);
    let sentence = ApiError::TooManyTokens.sentence();
    assert!(full.body.contains(&sentence));
    assert!(sentence.contains(&service::MAX_LIVE.to_string()));
    assert_eq!(tokens(&app).await.len() as u64, service::MAX_LIVE);
    // A log-in is never rejected for it, and expired ones do not count.
    assert!(app.can_log_in(ADMIN, OLD_PASSWORD).await);
    let log_in = tokens(&app).await.pop().unwrap().id.to_string();
    app.post_form_with_cookie(REVOKE, &[("id", &log_in)], &cookie)
        .await;
    app.advance(hours(7 * 24));
    let cookie = app.log_in(ADMIN).await;
    make(&app, &cookie, "room", &[ticked]).await;
}

#[tokio::test]
async fn a_secret_is_shown_to_its_owner_on_its_own_page() {
    let (app, cookie, _) = with_staff(Role::Admin).await;
    let fields = [("name", "shop"), ("recovery", "on"), ("expires_in", "7")];
    let made = app.post_form_with_cookie(PAGE, &fields, &cookie).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER);
    assert_eq!(made.header("location"), format!("{PAGE}/shown"));
    assert_eq!(made.body, "", "it is not in the answer to the form");
    let sealed = made.header("set-cookie").to_owned();
    assert!(
        sealed.contains("HttpOnly") && sealed.contains("Max-Age=60"),
        "{sealed}"
    );
    let sealed = sealed.split(';').next().unwrap();

    app.make_admin("other@example.org").await;
    let other = app.log_in("other@example.org").await;
    for (path, cookie) in [
        (format!("{PAGE}/shown"), other),
        (
            "/admin/account/second-factor/shown".to_owned(),
            cookie.clone(),
        ),
        ("/admin/webhooks/1/shown".to_owned(), cookie.clone()),
    ] {
        let both = format!("{cookie}; {sealed}");
        let answer = app.get_with_cookie(&path, &both).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
    }
    let both = format!("{cookie}; {sealed}");
    let page = app.get_with_cookie(&format!("{PAGE}/shown"), &both).await;
    assert_eq!(shown(&page.body).hash(), tokens(&app).await[0].token_hash);
    let ended = page.header("set-cookie");
    assert!(
        ended.starts_with("shown_once=;") && ended.contains("Max-Age=0"),
        "{ended}"
    );
}

#[tokio::test]
async fn a_form_asks_for_the_password_before_it_is_required() {
    let (app, cookie, _) = with_staff(Role::Admin).await;
    let asks = async || {
        let page = app.get_with_cookie(PAGE, &cookie).await.body;
        !page.contains("data-confirmation hidden")
    };
    assert!(!asks().await);
    app.advance(minutes(6));
    assert!(
        asks().await,
        "who takes five minutes to fill it in needs the password"
    );
    let made = send(&app, &cookie, "shop", &[("recovery", "on")]).await;
    assert_eq!(made.status, StatusCode::OK, "until then it goes without");
}
