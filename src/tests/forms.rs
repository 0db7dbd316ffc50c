//! The pages without JavaScript: plain forms, redirects, and errors beside their fields.

use crate::harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use password_recover::{api::error::ApiError, text::Text};

#[tokio::test]
async fn recovery_works_without_javascript() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;

    let asked = app.post_form("/forgot-password", &[("email", ANN)]).await;
    assert_eq!(
        (asked.status, asked.header("location")),
        (StatusCode::SEE_OTHER, "/forgot-password/sent")
    );
    let sent = app
        .get_with_cookie("/forgot-password/sent", &asked.cookie())
        .await;
    let number = asked.cookie().split_once('=').unwrap().1.to_owned();
    assert!(sent.body.contains(&number));

    app.deliver().await;
    let mail = app.mails().await.remove(0);
    assert!(mail.text_body.contains(&number));
    let path = format!(
        "/reset-password/{}",
        crate::harness::token_in(&mail.text_body)
    );
    let page = app.get(&path).await;
    assert!(page.body.contains(ANN), "it says whose password it is");

    let fields = [
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
    ];
    let done = app.post_form(&path, &fields).await;
    assert_eq!(
        (done.status, done.header("location")),
        (StatusCode::SEE_OTHER, "/reset-password/done")
    );
    assert!(
        done.headers.get_all("set-cookie").iter().count() == 1
            && done.cookie().starts_with("followed_reset="),
        "nobody is logged in by it"
    );
    let cookie = done.cookie();
    let confirmed = app.get_with_cookie("/reset-password/done", &cookie).await;
    assert!(confirmed.body.contains(Text::DoneTitle.get()));
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await && !app.can_log_in(ANN, OLD_PASSWORD).await);
}

#[tokio::test]
async fn the_rules_for_a_new_password_are_there_before_anybody_types() {
    let app = TestApp::with_settings(&[("PASSWORD_MIN_LENGTH", "17")]).await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let page = app.get(&format!("/reset-password/{token}")).await.body;
    for rule in [
        "at least 17 characters",
        Text::PolicyCommon.get(),
        Text::PolicyOwn.get(),
        Text::PolicyMatch.get(),
        "data-needed=\"17\"",
        "minlength=\"17\"",
        "passwordrules=\"minlength: 17; ",
    ] {
        assert!(page.contains(rule), "{rule}");
    }
    let own = page.split("data-rule=\"not-own\"").nth(1).unwrap();
    assert!(own.split('>').next().unwrap().contains(ANN));
}

#[tokio::test]
async fn an_invalid_address_keeps_the_input_and_says_why() {
    let app = TestApp::new().await;
    let answer = app
        .post_form("/forgot-password", &[("email", "ann\"<b>@example")])
        .await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains(Text::ErrorEmailInvalid.get()));
    assert!(answer.body.contains("role=\"alert\""));
    assert!(answer.body.contains("aria-invalid=\"true\""));
    assert!(answer.body.contains("email-hint email-error"));
    assert!(
        answer.body.contains("value=\"ann&quot;&lt;b>@example\"")
            || answer.body.contains("value=\"ann&quot;&lt;b&gt;@example\"")
    );
    assert!(answer.body.contains("<title>Error: "));

    let empty = app.post_form("/forgot-password", &[]).await;
    assert!(empty.body.contains(Text::ErrorEmailMissing.get()));
}

#[tokio::test]
async fn a_wrong_password_is_never_sent_back() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let path = format!("/reset-password/{token}");
    let too_short = ApiError::PasswordTooShort { min_length: 15 };
    for (new, confirm, error) in [
        ("too short 1", "too short 1", too_short),
        (
            "passwordpassword",
            "passwordpassword",
            ApiError::PasswordTooCommon,
        ),
        (NEW_PASSWORD, "something else", ApiError::PasswordsDiffer),
    ] {
        let answer = app
            .post_form(
                &path,
                &[("new_password", new), ("confirm_password", confirm)],
            )
            .await;
        assert!(answer.status.is_client_error());
        assert!(answer.body.contains(&error.sentence()), "{error:?}");
        assert!(!answer.body.contains(new) && !answer.body.contains(confirm));
    }
}

#[tokio::test]
async fn a_form_of_another_type_or_site_is_rejected() {
    let app = TestApp::new().await;
    let post = |name: &'static str, value: &'static str| {
        Request::post("/forgot-password")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(name, value)
            .body(Body::from("email=ann@example.org"))
            .unwrap()
    };
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "null"),
        ("origin", "https://evil.example"),
    ] {
        let answer = app.send(post(name, value)).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}: {value}");
        assert!(answer.body.contains(Text::ErrorCrossSite.get()));
    }
    assert_eq!(
        app.send(post("origin", "http://127.0.0.1:8000"))
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    let plain = app.post_json("/forgot-password", "{}").await;
    assert_eq!(plain.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert!(app.outbox().await.len() == 1);
}

#[tokio::test]
async fn server_functions_answer_with_a_status_and_never_redirect() {
    let app = TestApp::new().await;
    let call = |path: &str, body: &'static str| {
        Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT, "text/html")
            .header(header::REFERER, "https://evil.example/")
            .body(Body::from(body))
            .unwrap()
    };
    let done = app
        .send(call("/api/forgot-password", "email=ann%40example.org"))
        .await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    assert!(done.cookie().starts_with("recovery_case="));
    for (path, body, status, error) in [
        (
            "/api/forgot-password",
            "email=ann",
            400,
            "\"email-invalid\"",
        ),
        ("/api/forgot-password", "", 400, "\"unreadable\""),
        (
            "/api/reset-password",
            "token=x&new_password=y&confirm_password=z",
            400,
            "\"link-no-longer-good\"",
        ),
        (
            "/api/log-in",
            "email=ann%40example.org&password=x",
            401,
            "\"wrong-credentials\"",
        ),
        ("/api/nothing", "", 404, "\"not-found\""),
    ] {
        let answer = app.send(call(path, body)).await;
        assert_eq!(
            (answer.status.as_u16(), answer.body.as_str()),
            (status, error),
            "{path} {body}"
        );
        assert!(answer.headers.get("location").is_none());
    }
}

#[tokio::test]
async fn a_network_over_its_limit_sees_the_page_with_the_reason() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=1/10m")]).await;
    app.post_form("/forgot-password", &[("email", ANN)]).await;
    let refused = app.post_form("/forgot-password", &[("email", ANN)]).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!refused.header("retry-after").is_empty());
    assert!(
        refused.body.contains("Please wait 11 minutes")
            || refused.body.contains("Please wait 10 minutes")
    );
    assert!(refused.body.contains(&format!("value=\"{ANN}\"")));
}

#[tokio::test]
async fn pages_are_plain_html() {
    let app = TestApp::new().await;
    for path in [
        "/forgot-password",
        "/forgot-password/sent",
        "/reset-password",
        "/reset-password/none",
        "/reset-password/done",
        "/not-me/none",
        "/freeze/none",
        "/admin/login",
        "/dev/mailbox",
        "/docs",
        "/docs/errors",
        "/nothing",
    ] {
        let page = app.get(path).await.body;
        assert!(page.starts_with("<!DOCTYPE html><html"), "{path}");
        assert!(page.ends_with("</html>"), "{path}: {page}");
        assert_eq!(page.matches("</html>").count(), 1, "{path}");
        // Leptos's markers, which are not HTML.
        assert!(!page.contains("<!>"), "{path}: {page}");
    }
    // Typed text that looks like one is kept.
    let page = app
        .post_form("/forgot-password", &[("email", "a<!>b@")])
        .await;
    assert!(
        page.body.contains("value=\"a&lt;!&gt;b@\""),
        "{}",
        page.body
    );
}
