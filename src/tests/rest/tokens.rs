//! Sending tokens, and when they stop working.

use super::program::{ALL, Program, give_token};
use crate::harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, minutes};
use crate::second_factor::set_up;
use axum::{
    body::Body,
    http::{Request, header},
};
use password_recover::{
    api::access::{Role, Scope},
    server::{accounts, db::entity::api_token},
};
use sea_orm::{ActiveValue::Set, EntityTrait};

/// Sends a request with these `Authorization` headers.
async fn show(app: &TestApp, path: &str, values: &[&[u8]]) -> Answer {
    let mut request = Request::get(path);
    for value in values {
        request = request.header(header::AUTHORIZATION, *value);
    }
    app.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn a_token_is_sent_in_one_header_as_token_or_bearer() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let token = give_token(&app, &ann, ALL).await;
    for good in [
        "Token {}",
        "Bearer {}",
        "token {}",
        "BEARER {}",
        "tOkEn   {} ",
    ] {
        let value = good.replace("{}", &token);
        let answer = show(&app, "/core/user/", &[value.as_bytes()]).await;
        assert_eq!(answer.status, 200, "{value:?}: {}", answer.body);
    }
    let mut answers = Vec::new();
    for bad in [
        "",
        "{}",
        "Token",
        "Token ",
        "Token{}",
        "Token\t{}",
        "Basic {}",
        "Digest {}",
        "Token {} {}",
        "Token \"{}\"",
        "Token token={}",
        "Token {}, Token {}",
        "Token {}=",
        "Token AAAA",
    ] {
        let value = bad.replace("{}", &token);
        answers.push(show(&app, "/core/user/", &[value.as_bytes()]).await);
    }
    let good = format!("Token {token}");
    answers.push(show(&app, "/core/user/", &[good.as_bytes(), good.as_bytes()]).await);
    answers.push(show(&app, "/core/user/", &[b"", good.as_bytes()]).await);
    answers.push(show(&app, "/core/user/", &[b"Token \xff\xfe"]).await);
    answers.push(show(&app, "/core/user/", &[]).await);
    answers.push(app.get(&format!("/core/user/?token={token}")).await);
    answers.push(
        app.get_with_cookie("/core/user/", &format!("session={token}"))
            .await,
    );
    for (i, answer) in answers.iter().enumerate() {
        assert_eq!(answer.status, 401, "{i}: {}", answer.body);
        assert_eq!(answer.code(), "token-not-good", "{i}");
        let challenge = answer.header("www-authenticate");
        assert_eq!(challenge, "Bearer realm=\"Password Recover\"", "{i}");
    }
    let all: Vec<_> = answers.iter().map(Answer::without_request_id).collect();
    assert!(all.windows(2).all(|pair| pair[0] == pair[1]));
}

#[tokio::test]
async fn a_token_ends_with_its_owners_access() {
    let app = TestApp::new().await;
    let is_good = async |token: &str| {
        let answer = Program::with(&app, token).get("/core/user/").await;
        assert!([200, 401].contains(&answer.status.as_u16()));
        answer.status == 200
    };
    let now = app.state.clock.now();
    for (what, ends_it) in [("disabled", true), ("frozen", true), ("left alone", false)] {
        let user = app.make_user(&format!("{}@example.org", &what[..4])).await;
        let token = give_token(&app, &user, ALL).await;
        assert!(is_good(&token).await, "{what}");
        edit_user(&app, user.id, |user| match what {
            "disabled" => user.is_active = Set(false),
            "frozen" => user.frozen_at = Set(Some(now)),
            _ => {}
        })
        .await;
        assert_eq!(is_good(&token).await, !ends_it, "{what}");
    }
    // Revoked.
    let ann = app.make_user(ANN).await;
    let token = give_token(&app, &ann, ALL).await;
    api_token::Entity::delete_many()
        .exec(&app.state.db)
        .await
        .unwrap();
    assert!(!is_good(&token).await);
    // A new password, by a link and by the command line.
    let token = give_token(&app, &ann, ALL).await;
    let link = app.token_for(ANN).await;
    assert!(is_good(&token).await);
    assert_eq!(app.change(&link, NEW_PASSWORD).await.status, 200);
    assert!(!is_good(&token).await);
    let token = give_token(&app, &ann, ALL).await;
    accounts::change_password(&app.operator(), ANN, OLD_PASSWORD)
        .await
        .unwrap();
    assert!(!is_good(&token).await);
}

/// A token issued for a password alone must not bypass two-factor authentication set up later.
#[tokio::test]
async fn a_log_in_token_ends_when_its_owner_needs_two_factor_authentication() {
    let app = TestApp::with_settings(&[("REQUIRE_ADMIN_TOTP", "true")]).await;
    let ann = app.make_user(ANN).await;
    let fields = [("username", ANN), ("password", OLD_PASSWORD)];
    let answer = app.post_form("/core/auth/", &fields).await.json();
    let by_password = answer["token"].as_str().unwrap();
    let given = give_token(&app, &ann, ALL).await;
    let status = async |token: &str| Program::with(&app, token).get("/core/user/").await.status;
    assert_eq!(status(by_password).await, 200);
    edit_user(&app, ann.id, |user| user.role = Set(Role::Viewer)).await;
    assert_eq!(status(by_password).await, 401);
    assert_eq!(status(&given).await, 403, "which is told in its own words");
}

/// An earlier token must not be weaker than the dashboard's log-in.
#[tokio::test]
async fn where_two_factor_is_required_staff_without_it_get_nothing_by_a_token() {
    let app = TestApp::with_settings(&[("REQUIRE_ADMIN_TOTP", "true")]).await;
    let ann = app.make_user(ANN).await;
    let staff = app.make_staff("maria@example.org", Role::Admin).await;
    let anns = give_token(&app, &ann, ALL).await;
    let token = give_token(&app, &staff, ALL).await;
    let program = Program::with(&app, &token);
    let path = format!("/core/user/{}/", ann.id);
    let name = serde_json::json!({ "name": "Other" });
    for answer in [
        program.get("/core/user/").await,
        program.get(&path).await,
        program.write(axum::http::Method::PATCH, &path, &name).await,
    ] {
        assert_eq!(answer.status, 403, "{}", answer.body);
        assert_eq!(answer.code(), "second-factor-needed");
    }
    // Asking for links lets nobody in, and users without a role need no two-factor authentication.
    let body = serde_json::json!({ "email": ANN });
    let asked = program
        .write(
            axum::http::Method::POST,
            "/core/user/forgot-password/",
            &body,
        )
        .await;
    assert_eq!(asked.status, 200, "{}", asked.body);
    assert_eq!(
        Program::with(&app, &anns).get("/core/user/").await.status,
        200
    );

    let cookie = app.log_in("maria@example.org").await;
    set_up(&app, &cookie).await;
    assert_eq!(program.get("/core/user/").await.status, 200, "the same one");
}

#[tokio::test]
async fn a_tokens_use_is_recorded() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let token = give_token(&app, &ann, &[Scope::Recovery]).await;
    let program = Program::with(&app, &token);
    let last = async || {
        let all = api_token::Entity::find().all(&app.state.db).await;
        all.unwrap()[0].last_used_at
    };
    assert_eq!(last().await, None);
    let body = serde_json::json!({ "email": "nobody@example.org" });
    for _ in 0..2 {
        app.advance(minutes(5));
        let path = "/core/user/forgot-password/";
        let answer = program.write(axum::http::Method::POST, path, &body).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert_eq!(last().await, Some(app.state.clock.now()));
    }
}
