//! Cross-site requests (CSRF): none of them has any effect, wherever it is sent.

use crate::harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use password_recover::{routes, server::setup};

const ADMIN: &str = "maria@example.org";
const OURS: &str = "http://127.0.0.1:8000";

/// A request that would change something if it came from our page.
struct Change {
    path: String,
    body: String,
}

/// Every `POST`, with valid fields.
async fn changes(app: &TestApp) -> Vec<Change> {
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let link = setup::offer(&app.operator()).await.ok().flatten().unwrap();
    let invitation = link.rsplit('/').next().unwrap();
    let change = |path: &str, fields: &[(&str, &str)]| Change {
        path: path.to_owned(),
        body: serde_urlencoded::to_string(fields).unwrap(),
    };
    let email = ("email", "new@example.org");
    let new = ("new_password", NEW_PASSWORD);
    let confirmed = ("confirm_password", NEW_PASSWORD);
    let admin = [("email", ADMIN), ("name", "Maria"), new, confirmed];
    let log_in = [("email", ANN), ("password", OLD_PASSWORD)];
    let by_rest = [("username", ANN), ("password", OLD_PASSWORD)];
    let mail = app.mails().await.pop().expect("a mail").text_body;
    let behind = |mark| mail.split_once(mark).expect(mark).1.trim_start();
    let first = |rest: &str| rest.split_whitespace().next().unwrap().to_owned();
    let not_me = first(behind("/not-me/"));
    let (number, code) = (first(behind("Case number:")), first(behind("Code:")));
    let of_code = [("case_number", number.as_str()), ("code", &code)];
    let of_link = [("token", token.as_str()), new, confirmed];
    let of_rest = [("forgot_password_hash", token.as_str()), new];
    let of_invitation = [&[("token", invitation)], &admin[..]].concat();
    vec![
        change(routes::FORGOT_PASSWORD, &[email]),
        change("/api/forgot-password", &[email]),
        change(routes::REST_FORGOT_PASSWORD, &[email]),
        change(routes::ADMIN_LOGIN, &log_in),
        change("/api/log-in", &log_in),
        change(routes::REST_AUTH, &by_rest),
        change(routes::ADMIN_LOGOUT, &[]),
        change(routes::ADMIN_AUDIT_EXPORT, &[("format", "csv")]),
        change(&routes::reset_password(&token), &[new, confirmed]),
        change("/api/reset-password", &of_link),
        change(routes::NEW_PASSWORD, &of_link),
        change(routes::RECOVERY_CODE, &of_code),
        change(routes::NOT_ME, &[("token", &not_me)]),
        change(routes::FREEZE, &[("token", &not_me)]),
        change(routes::REST_CHANGE_FORGOTTEN_PASSWORD, &of_rest),
        change(&routes::admin_setup(invitation), &admin),
        change("/api/set-up", &of_invitation),
    ]
}

async fn send(app: &TestApp, method: Method, change: &Change, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder()
        .method(method)
        .uri(&change.path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = Body::from(change.body.clone());
    app.send(request.body(body).unwrap()).await
}

async fn assert_untouched(app: &TestApp) {
    assert_eq!(app.outbox().await.len(), 1, "only the mail from the start");
    assert!(setup::offer(&app.operator()).await.ok().flatten().is_some());
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
}

#[tokio::test]
async fn cross_site_requests_are_rejected_everywhere() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    for change in changes(&app).await {
        for headers in [
            &[("sec-fetch-site", "cross-site")][..],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "cross-site"), ("origin", OURS)],
            &[("sec-fetch-site", "cross-site"), ("origin", "null")],
            &[("sec-fetch-site", "")],
            &[("origin", "https://evil.example")],
            &[("origin", "null")],
            &[("origin", "")],
            &[("origin", "http://127.0.0.1:8001")],
            &[("origin", "https://127.0.0.1:8000")],
            &[("origin", "http://127.0.0.1:8000.evil.example")],
            &[("origin", "https://evil.example"), ("host", "evil.example")],
            &[
                ("origin", "https://evil.example"),
                ("x-forwarded-host", "evil.example"),
            ],
            &[("origin", "https://evil.example"), ("referer", OURS)],
        ] {
            let answer = send(&app, Method::POST, &change, headers).await;
            let what = format!("{} {headers:?}", change.path);
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{what}");
            assert!(!answer.headers.contains_key(header::SET_COOKIE), "{what}");
        }
    }
    assert_untouched(&app).await;
}

#[tokio::test]
async fn our_own_pages_may_although_they_send_no_referrer() {
    // Pages with `Referrer-Policy: no-referrer` send `Origin: null` with their forms.
    let own_form = [("sec-fetch-site", "same-origin"), ("origin", "null")];
    let old_browser = [("origin", OURS)];
    let typed = [("sec-fetch-site", "none")];
    for headers in [&own_form[..], &old_browser, &typed, &[]] {
        let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
        for change in changes(&app).await {
            let answer = send(&app, Method::POST, &change, headers).await;
            let what = format!("{} {headers:?}", change.path);
            assert_ne!(answer.status, StatusCode::FORBIDDEN, "{what}");
        }
        // Each link works at the first endpoint.
        assert!(app.can_log_in(ANN, NEW_PASSWORD).await, "{headers:?}");
        assert!(setup::offer(&app.operator()).await.ok().flatten().is_none());
    }
}

#[tokio::test]
async fn no_other_method_changes_anything_and_none_can_be_put_on() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    for change in changes(&app).await {
        for method in ["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE"] {
            let method: Method = method.parse().unwrap();
            for headers in [
                &[][..],
                &[("x-http-method-override", "POST")],
                &[("x-http-method", "POST"), ("x-method-override", "POST")],
            ] {
                let answer = send(&app, method.clone(), &change, headers).await;
                let what = format!("{method} {} {headers:?}", change.path);
                // The browser remembers which link is open.
                let cookie = answer.cookie();
                assert!(
                    cookie.is_empty() || cookie.starts_with("followed_"),
                    "{what}"
                );
                assert!(!answer.status.is_redirection(), "{what}");
                let allowed = answer
                    .headers
                    .keys()
                    .filter(|name| name.as_str().starts_with("access-control-"));
                assert_eq!(allowed.count(), 0, "{what}");
            }
        }
        // The fields in the URL, as in an image or a link.
        let query = format!("{}?{}&_method=POST", change.path, change.body);
        let by_link = Change {
            path: query,
            body: String::new(),
        };
        let answer = send(&app, Method::GET, &by_link, &[]).await;
        let cookie = answer.cookie();
        assert!(
            cookie.is_empty() || cookie.starts_with("followed_"),
            "{}",
            by_link.path
        );
    }
    assert_untouched(&app).await;
}

#[tokio::test]
async fn a_log_out_needs_our_own_form() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let session = app.log_in(ADMIN).await;
    let log_out = Change {
        path: routes::ADMIN_LOGOUT.to_owned(),
        body: String::new(),
    };
    let cookie = ("cookie", session.as_str());
    send(&app, Method::GET, &log_out, &[cookie]).await;
    let foreign = [cookie, ("sec-fetch-site", "cross-site")];
    send(&app, Method::POST, &log_out, &foreign).await;
    let page = app.get_with_cookie(routes::ADMIN_USERS, &session).await;
    assert_eq!(page.status, StatusCode::OK);
    send(&app, Method::POST, &log_out, &[cookie]).await;
    let page = app.get_with_cookie(routes::ADMIN_USERS, &session).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn nothing_is_ever_upgraded() {
    let app = TestApp::new().await;
    for path in [
        routes::HOME,
        routes::FORGOT_PASSWORD,
        "/api/forgot-password",
        "/live_reload",
        "/nothing",
    ] {
        for upgrade in ["websocket", "h2c"] {
            let request = Request::get(path)
                .header(header::CONNECTION, "Upgrade")
                .header(header::UPGRADE, upgrade)
                .header(header::SEC_WEBSOCKET_VERSION, "13")
                .header(header::SEC_WEBSOCKET_KEY, "dGhlIHNhbXBsZSBub25jZQ==")
                .header(header::ORIGIN, "https://evil.example");
            let answer = app.send(request.body(Body::empty()).unwrap()).await;
            assert_ne!(answer.status, StatusCode::SWITCHING_PROTOCOLS, "{path}");
        }
    }
}
