//! New passwords: where they are checked, how often somebody may try, and their minimum length.

use crate::{
    attacks::Changing,
    harness::{ANN, Answer, NEW_PASSWORD, TestApp, minutes},
};
use axum::http::StatusCode;
use password_recover::{
    api::error::ApiError,
    server::{
        accounts::{self, NewAdmin},
        error::Error,
        setup, throttle,
    },
};

const COMMON: &str = "passwordpassword";

async fn choose(app: &TestApp, way: Changing, token: &str, password: &str) -> Answer {
    app.send(way.request(token, password)).await
}

#[tokio::test]
async fn rejected_passwords_are_limited_per_link() {
    let (limit, window) = throttle::CHOICES;
    for way in Changing::ALL {
        let app = TestApp::new().await;
        app.make_user(ANN).await;
        let token = app.token_for(ANN).await;
        app.advance(minutes(2));
        let other_link = app.token_for(ANN).await;
        for i in 0..limit {
            // Each kind of rejection counts.
            let password = if i % 2 == 0 { COMMON } else { "too short" };
            let answer = choose(&app, way, &token, password).await;
            assert_eq!(answer.status, 422, "{way:?} {i}: {}", answer.body);
        }
        for password in [COMMON, NEW_PASSWORD] {
            let answer = choose(&app, way, &token, password).await;
            assert_eq!(answer.status, 429, "{way:?}");
            let wait: u64 = answer.header("retry-after").parse().unwrap();
            assert!((1..=window.as_secs() + 1).contains(&wait), "{wait}");
        }
        // Neither another link nor the network is affected.
        assert_eq!(choose(&app, way, &other_link, COMMON).await.status, 422);
        app.advance(minutes(10));
        let answer = choose(&app, way, &token, NEW_PASSWORD).await;
        assert!(way.has_worked(&answer), "{way:?}: {}", answer.body);
    }
}

#[tokio::test]
async fn the_setup_link_has_the_same_limit() {
    let app = TestApp::new().await;
    let link = setup::offer(&app.operator()).await.unwrap().unwrap();
    let path = link.strip_prefix("http://127.0.0.1:8000").unwrap();
    let fields = |password| {
        [
            ("email", ANN),
            ("name", "Ann Example"),
            ("new_password", password),
            ("confirm_password", password),
        ]
    };
    for _ in 0..throttle::CHOICES.0 {
        assert_eq!(app.post_form(path, &fields(COMMON)).await.status, 422);
    }
    let answer = app.post_form(path, &fields(NEW_PASSWORD)).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!answer.header("retry-after").is_empty());
    app.advance(minutes(10));
    let answer = app.post_form(path, &fields(NEW_PASSWORD)).await;
    assert_eq!(
        answer.header("location"),
        "/admin/login?next=%2Fadmin%2Ffirst-steps"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_passwords_are_counted_before_they_are_checked() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let tries = (0..64).map(|_| choose(&app, Changing::Api, &token, COMMON));
    let answers = futures_util::future::join_all(tries).await;
    let judged = answers.iter().filter(|answer| answer.status == 422).count();
    assert_eq!(judged, throttle::CHOICES.0 as usize);
}

#[tokio::test]
async fn the_configured_length_applies_everywhere_and_is_shown() {
    let random = "qzmxnvbtrwplkjhqdvnzxmwrtb";
    for min in [8, 20] {
        let setting = min.to_string();
        let app = TestApp::with_settings(&[("PASSWORD_MIN_LENGTH", &setting)]).await;
        let short = &random[..min - 1];
        let enough = &random[..min];
        let said = format!("at least {min} characters");

        app.make_user(ANN).await;
        let token = app.token_for(ANN).await;
        let page = app.get(&format!("/reset-password/{token}")).await;
        assert!(
            page.body
                .contains(&format!("Use at least {min} characters"))
        );
        for way in Changing::ALL {
            let answer = choose(&app, way, &token, short).await;
            assert_eq!(answer.status, 422, "{way:?}");
            let told = format!("\"min_length\":{min}");
            let is_told = answer.body.contains(&said) || answer.body.contains(&told);
            assert!(is_told, "{way:?}: {}", answer.body);
        }
        let operator = app.operator();
        let refusal = accounts::change_password(&operator, ANN, short).await;
        let expected = ApiError::PasswordTooShort {
            min_length: u32::try_from(min).unwrap(),
        };
        assert!(matches!(refusal, Err(Error::Refused(error)) if error == expected));
        let admin = |password| NewAdmin {
            email: "maria@example.org",
            name: "Maria",
            password,
            confirm_password: None,
        };
        let refusal = accounts::create_admin(&operator, admin(short)).await;
        assert!(matches!(refusal, Err(Error::Refused(error)) if error == expected));

        let description = app.get("/openapi.json").await.body;
        let description: serde_json::Value = serde_json::from_str(&description).unwrap();
        let body = &description["components"]["schemas"]["ChangeForgottenPassword"];
        assert_eq!(body["properties"]["new_password"]["minLength"], min);
        assert!(app.get("/docs/errors").await.body.contains(&said));

        let answer = choose(&app, Changing::Api, &token, enough).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert!(
            accounts::create_admin(&operator, admin(enough))
                .await
                .is_ok()
        );
    }
}
