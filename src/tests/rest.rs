//! The REST API from outside: calls without a token; the rest is in the folder.

mod access;
mod bodies;
pub mod program;
mod records;
mod recovery;
mod tokens;

use crate::harness::{ANN, OLD_PASSWORD, TestApp, form_request};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};

const FORGOT: &str = "/core/user/forgot-password/";
const CHANGE: &str = "/core/user/change-forgotten-password/";

#[tokio::test]
async fn json_and_forms_are_accepted_with_and_without_the_slash() {
    let app = TestApp::new().await;
    for path in [FORGOT, "/core/user/forgot-password"] {
        for answer in [
            app.post_json(path, r#"{"email":"a@example.org"}"#).await,
            app.post_form(path, &[("email", "a@example.org")]).await,
        ] {
            assert_eq!(answer.status, StatusCode::OK);
            assert_eq!(answer.body, r#"{"worked":true}"#);
            assert_eq!(answer.header("content-type"), "application/json");
        }
    }
}

#[tokio::test]
async fn json_may_begin_with_a_byte_order_mark() {
    let app = TestApp::new().await;
    for body in [
        "\u{feff}{\"email\":\"a@example.org\"}",
        "\u{feff} \r\n{\"email\":\"a@example.org\"}",
    ] {
        let answer = app.post_json(FORGOT, body).await;
        assert_eq!(answer.status, StatusCode::OK, "{body:?}: {}", answer.body);
    }
    for body in ["\u{feff}", "\u{feff}\u{feff}{}", "{\u{feff}}", "\u{feff}[]"] {
        let answer = app.post_json(FORGOT, body).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{body:?}");
    }
}

#[tokio::test]
async fn a_token_is_issued_for_the_right_password_only() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let fields = [("username", ANN), ("password", OLD_PASSWORD)];
    let right = app.post_form("/core/auth/", &fields).await;
    assert_eq!(right.status, StatusCode::OK);
    let body: serde_json::Value = serde_json::from_str(&right.body).unwrap();
    assert_eq!(body["token"].as_str().unwrap().len(), 43);

    let mut answers = Vec::new();
    for (email, password) in [
        (ANN, "wrong"),
        ("nobody@example.org", OLD_PASSWORD),
        ("nonsense", ""),
        ("", ""),
        (ANN, "nul\0"),
    ] {
        let answer = app
            .post_form(
                "/core/auth/",
                &[("username", email), ("password", password)],
            )
            .await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (StatusCode::UNAUTHORIZED, "wrong-credentials")
        );
        answers.push(answer.body.split("request_id").next().unwrap().to_owned());
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]));
    // A missing field is reported before anybody is looked up.
    for (body, code) in [
        (r#"{}"#, "email-missing"),
        (r#"{"username":null,"password":"x"}"#, "email-missing"),
        (r#"{"username":"ann@example.org"}"#, "password-missing"),
        (
            r#"{"username":"no@example.org","password":null}"#,
            "password-missing",
        ),
        (
            r#"{"username":"no@example.org","password":1}"#,
            "unreadable",
        ),
    ] {
        let answer = app.post_json("/core/auth/", body).await;
        assert_eq!(
            (answer.status.as_u16(), &*answer.code()),
            (400, code),
            "{body}"
        );
    }
}

#[tokio::test]
async fn bodies_that_contradict_their_type_are_rejected() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    for (body, code) in [
        ("", "email-missing"),
        ("{", "unreadable"),
        ("[]", "unreadable"),
        ("null", "unreadable"),
        (" ", "unreadable"),
        ("{}", "email-missing"),
        (r#"{"email":null}"#, "email-missing"),
        (r#"{"email":1}"#, "unreadable"),
        (
            r#"{"email":["ann@example.org","eve@example.org"]}"#,
            "unreadable",
        ),
        (r#"{"email":{"$gt":""}}"#, "unreadable"),
        (
            r#"{"email":"ann@example.org","email":"eve@example.org"}"#,
            "unreadable",
        ),
    ] {
        let answer = app.post_json(FORGOT, body).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (StatusCode::BAD_REQUEST, code),
            "{body}"
        );
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
    for email in [
        "",
        "ann",
        "ann@example.org,eve@example.org",
        r"ann@example.org\u0000",
        r"ann@example.org\r\nBcc: eve@example.org",
    ] {
        let answer = app
            .post_json(FORGOT, &format!(r#"{{"email":"{email}"}}"#))
            .await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{email}");
    }
    for (fields, why) in [
        (vec![("email", ANN), ("email", "eve@example.org")], "twice"),
        (vec![("email[]", ANN)], "an array"),
        (vec![], "nothing"),
    ] {
        assert_eq!(
            app.post_form(FORGOT, &fields).await.status,
            StatusCode::BAD_REQUEST,
            "{why}"
        );
    }
    // Before the link is checked, and so before a guess is counted.
    let body = r#"{"forgot_password_hash":"x"}"#;
    assert_eq!(app.post_json(CHANGE, body).await.code(), "password-missing");
    for token in ["true", "0", "null", "\"\"", "[]", "{}", r#""\u0000""#] {
        let body =
            format!(r#"{{"forgot_password_hash":{token},"new_password":"a quite long password"}}"#);
        assert_eq!(
            app.post_json(CHANGE, &body).await.status,
            StatusCode::BAD_REQUEST,
            "{token}"
        );
    }
    app.deliver().await;
    assert!(app.mails().await.is_empty());
}

#[tokio::test]
async fn each_mistake_has_its_status_and_code() {
    let app = TestApp::new().await;
    let send = async |method: Method, path: &str, content_type: &str, body: Body| {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::CONTENT_TYPE, content_type);
        let answer = app.send(request.body(body).unwrap()).await;
        (answer.status.as_u16(), answer.code())
    };
    let big = || Body::from(vec![b'x'; 64 * 1024]);
    let json = "application/json";
    assert_eq!(
        send(Method::GET, FORGOT, json, Body::empty()).await,
        (405, "method-not-allowed".into())
    );
    assert_eq!(
        send(Method::PUT, FORGOT, json, Body::empty()).await,
        (405, "method-not-allowed".into())
    );
    assert_eq!(
        send(Method::POST, FORGOT, "text/plain", Body::from("{}")).await,
        (415, "unsupported-media-type".into())
    );
    assert_eq!(
        send(Method::POST, FORGOT, json, big()).await,
        (413, "too-large".into())
    );
    assert_eq!(
        send(Method::POST, "/core/nothing", json, Body::empty()).await,
        (404, "not-found".into())
    );
    let form = form_request(FORGOT, &[]);
    assert_eq!(app.send(form).await.code(), "email-missing");
}

#[tokio::test]
async fn a_network_over_its_limit_is_told_when_to_come_back() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=3/10m")]).await;
    for i in 0..3 {
        let email = format!("user{i}@example.org");
        assert_eq!(
            app.post_form(FORGOT, &[("email", &email)]).await.status,
            StatusCode::OK
        );
    }
    let refused = app
        .post_form(FORGOT, &[("email", "other@example.org")])
        .await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (StatusCode::TOO_MANY_REQUESTS, "too-many-requests")
    );
    let wait: u64 = refused.header("retry-after").parse().unwrap();
    assert!((1..=601).contains(&wait), "{wait}");

    let elsewhere = app
        .from([198, 51, 100, 7])
        .post_form(FORGOT, &[("email", "other@example.org")])
        .await;
    assert_eq!(elsewhere.status, StatusCode::OK);
    app.advance(std::time::Duration::from_secs(wait));
    assert_eq!(
        app.post_form(FORGOT, &[("email", "other@example.org")])
            .await
            .status,
        StatusCode::OK
    );
}
