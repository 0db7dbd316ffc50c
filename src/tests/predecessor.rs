//! The flaws of the Django program that this one replaces, each shown to be gone. The flaw is described above
//! its test.

use crate::{
    attacks::{Asking, Changing, json_request, secrets_behind},
    harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, minutes, token_in},
    listening::{Listening, exchange, post, status},
};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use password_recover::api::access::Role;
use password_recover::server::{
    accounts,
    db::entity::{api_token, outgoing_mail::Kind, reset_token, session, user},
    http::ClientLimits,
};
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::json;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

const NOBODY: &str = "nob@example.org";

/// L1: the token consisted of the digits of its creation time, which the Date header revealed.
#[tokio::test]
async fn l01_a_token_does_not_depend_on_its_time() {
    let app = TestApp::new().await;
    let mut tokens = Vec::new();
    // All within one millisecond: the clock is fixed.
    for i in 0..20 {
        let email = format!("user{i}@example.org");
        app.make_user(&email).await;
        tokens.push(app.token_for(&email).await);
    }
    for token in &tokens {
        assert_eq!(token.len(), 43, "256 bits in base64url");
        assert!(!token.chars().all(|letter| letter.is_ascii_digit()));
    }
    tokens.sort();
    tokens.dedup();
    assert_eq!(tokens.len(), 20);
}

/// L2: an address without an account was answered with 404, and one with an account with 200.
#[tokio::test]
async fn l02_an_unknown_address_gets_the_same_answer() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    for asking in [Asking::ApiJson, Asking::ApiForm] {
        let [mut known, mut unknown] = [
            app.send(asking.request(ANN)).await,
            app.send(asking.request(NOBODY)).await,
        ];
        // Every request has a number of its own.
        for answer in [&mut known, &mut unknown] {
            assert!(answer.headers.remove("x-request-id").is_some());
        }
        assert_eq!(known.status, StatusCode::OK);
        assert_eq!(known.status, unknown.status);
        assert_eq!(known.headers, unknown.headers);
        assert_eq!(known.body, unknown.body);
        assert_eq!(known.body, r#"{"worked":true}"#);
    }
}

/// L3: the mail was sent within the request, so that a slow mail server delayed it and a broken one was an
/// error 500: only for addresses with an account.
#[tokio::test(flavor = "multi_thread")]
async fn l03_no_request_waits_for_the_mail_server_or_fails_with_it() {
    // A server that accepts every connection and never answers.
    let tarpit = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent_port = tarpit.local_addr().unwrap().port().to_string();
    let held = tokio::spawn(async move {
        let mut all = Vec::new();
        while let Ok((stream, _)) = tarpit.accept().await {
            all.push(stream);
        }
    });
    let mut servers = Vec::new();
    for port in ["1", &silent_port] {
        let app = TestApp::with_settings(&[
            ("EMAIL_BACKEND", "smtp"),
            ("EMAIL_HOST", "127.0.0.1"),
            ("EMAIL_PORT", port),
            ("EMAIL_TIMEOUT", "60"),
        ])
        .await;
        app.make_user(ANN).await;
        let server = Listening::start(app, ClientLimits::default()).await;
        for email in [ANN, NOBODY, ANN, NOBODY] {
            let begun = Instant::now();
            let json = json!({ "email": email }).to_string();
            let request = post("/core/user/forgot-password/", &json);
            let answer = exchange(server.address, request.as_bytes()).await;
            assert_eq!(status(&answer), Some(200), "{answer}");
            assert!(begun.elapsed() < Duration::from_secs(20), "{email}");
        }
        // The server ends with the test: a graceful stop would wait for its mails.
        servers.push(server);
    }
    held.abort();
}

/// L4: the token was stored in clear text, and was never cleared: not when it was used, and not when the
/// password or the address was changed.
#[tokio::test]
async fn l04_a_token_is_stored_as_a_hash_and_used_once() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let first = app.token_for(ANN).await;
    app.advance(minutes(2));
    let second = app.token_for(ANN).await;
    let rows = reset_token::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    for row in &rows {
        let row = format!("{row:?}");
        assert!(!row.contains(&first) && !row.contains(&second), "{row}");
    }
    assert_eq!(app.change(&first, NEW_PASSWORD).await.status, 200);
    for token in [&first, &second] {
        let again = app.change(token, OLD_PASSWORD).await;
        assert_eq!(again.code(), "link-no-longer-good");
    }
    app.advance(minutes(61));
    let third = app.token_for(ANN).await;
    let set = accounts::change_password(&app.operator(), ANN, OLD_PASSWORD).await;
    set.unwrap();
    let late = app.change(&third, NEW_PASSWORD).await;
    assert_eq!(late.code(), "link-no-longer-good");
}

/// L5: any logged-in user could read every user with all fields, including the token of their link, and so
/// take over any account.
#[tokio::test]
async fn l05_only_staff_read_users_and_never_their_secrets() {
    let app = TestApp::new().await;
    app.make_admin("maria@example.org").await;
    let maria = crate::harness::user_of(&app.state.db, "maria@example.org").await;
    let maria = maria.unwrap().unwrap();
    let ann = app.make_user(ANN).await;
    app.token_for(ANN).await;
    let given = async |email: &str| {
        let fields = [("username", email), ("password", OLD_PASSWORD)];
        let given = app.post_form("/core/auth/", &fields).await;
        let given: serde_json::Value = serde_json::from_str(&given.body).unwrap();
        given["token"].as_str().unwrap().to_owned()
    };
    let hers = given(ANN).await;
    for path in [
        "/core/user/",
        "/core/user",
        &format!("/core/user/{}/", ann.id),
        &format!("/core/user/{}/", maria.id),
        "/core/user/?email=maria@example.org",
        "/core/users/",
        "/core/",
        "/admin",
        "/api/users",
    ] {
        for authorization in [format!("Token {hers}"), format!("Bearer {hers}")] {
            let request = Request::get(path)
                .header(header::AUTHORIZATION, authorization)
                .header(header::COOKIE, format!("session={hers}"));
            let answer = app.send(request.body(Body::empty()).unwrap()).await;
            // She may read her own record, and nobody else's.
            assert!(!answer.body.contains("maria"), "{path}");
            let is_own = answer.body.contains(ANN);
            assert_eq!(
                is_own,
                path == "/core/user/"
                    || path == "/core/user"
                    || path == format!("/core/user/{}/", ann.id),
                "{path}: {}",
                answer.body
            );
        }
    }
    let cookie = app.log_in("maria@example.org").await;
    let list = app.get_with_cookie("/admin/users", &cookie).await.body;
    let request = Request::get("/core/user/").header(
        header::AUTHORIZATION,
        format!("Token {}", given("maria@example.org").await),
    );
    let page = app.send(request.body(Body::empty()).unwrap()).await.body;
    let hash = crate::harness::user_row(&app.state.db, ann.id)
        .await
        .unwrap()
        .unwrap();
    let hash = hash.password_hash.unwrap();
    let tokens = reset_token::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    for seen in [list, page] {
        assert!(seen.contains(ANN));
        for secret in [&*hash, &*tokens[0].token_hash] {
            assert!(!seen.contains(secret));
        }
    }
}

/// L6: an anonymous POST to `/core/user/` with `is_admin=true` created an administrator.
#[tokio::test]
async fn l06_strangers_create_no_accounts_or_admins() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin("maria@example.org").await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let json = json!({
        "email": "eve@example.org", "username": "eve@example.org", "name": "Eve",
        "password": NEW_PASSWORD, "new_password": NEW_PASSWORD, "forgot_password_hash": token,
        "is_admin": true, "is_staff": true, "is_superuser": true, "is_active": true, "id": 1,
    });
    for path in [
        "/core/user/",
        "/core/user",
        "/core/users/",
        "/api/set-up",
        "/admin",
    ] {
        let answer = app.post_json(path, &json.to_string()).await;
        assert!(answer.status.is_client_error(), "{path} {}", answer.status);
    }
    // Without a password, which is rejected itself, and with every type of body.
    let fields = [
        ("email", "eve@example.org"),
        ("name", "Eve"),
        ("is_admin", "true"),
    ];
    let eve = json!({ "email": "eve@example.org", "name": "Eve", "is_admin": true });
    for answer in [
        app.post_form("/core/user/", &fields).await,
        app.post_json("/core/user/", &eve.to_string()).await,
    ] {
        assert_eq!(answer.code(), "token-not-good");
    }
    // An additional field beside the expected ones changes nothing either.
    let surplus = [("is_admin", "true"), ("is_superuser", "true"), ("id", "1")];
    let change = [
        &[("token", token.as_str()), ("new_password", NEW_PASSWORD)],
        &[("confirm_password", NEW_PASSWORD)][..],
        &surplus,
    ];
    app.post_form("/reset-password", &change.concat()).await;
    let ask = [&[("email", ANN)], &surplus[..]].concat();
    app.post_form("/forgot-password", &ask).await;
    let log_in = [
        &[("username", ANN), ("password", NEW_PASSWORD)],
        &surplus[..],
    ]
    .concat();
    assert_eq!(app.post_form("/core/auth", &log_in).await.status, 200);
    let all = user::Entity::find().all(&app.state.db).await.unwrap();
    let admins: Vec<&str> = all
        .iter()
        .filter(|user| user.role != Role::User)
        .map(|user| user.email.as_str())
        .collect();
    assert_eq!((all.len(), admins), (2, vec!["maria@example.org"]));
}

/// L7: any logged-in user could change and delete every other user.
#[tokio::test]
async fn l07_nobody_changes_or_deletes_anybody_else() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin("maria@example.org").await;
    app.make_user(ANN).await;
    let before = user::Entity::find().all(&app.state.db).await.unwrap();
    let json = json!({ "email": "eve@example.org", "password": NEW_PASSWORD, "is_active": false });
    for path in [
        "/core/user/1/",
        "/core/user/1",
        "/core/user/",
        "/admin/users/1",
        "/admin",
    ] {
        for method in [Method::PUT, Method::PATCH, Method::DELETE] {
            let request = Request::builder()
                .method(&method)
                .uri(path)
                .header(header::CONTENT_TYPE, "application/json");
            let answer = app
                .send(request.body(Body::from(json.to_string())).unwrap())
                .await;
            assert!(answer.status.is_client_error(), "{method} {path}");
        }
    }
    // Not with a token either, for any user; except one's own name.
    let fields = [("username", ANN), ("password", OLD_PASSWORD)];
    let given = app.post_form("/core/auth/", &fields).await;
    let given: serde_json::Value = serde_json::from_str(&given.body).unwrap();
    let given = given["token"].as_str().unwrap();
    for (id, method, json, status) in [
        (
            1,
            Method::PUT,
            r#"{"email": "eve@example.org", "name": "Eve"}"#,
            404,
        ),
        (1, Method::PATCH, r#"{"is_active": false}"#, 404),
        (1, Method::DELETE, "", 404),
        (2, Method::PATCH, r#"{"role": "admin"}"#, 403),
        (2, Method::PATCH, r#"{"email": "eve@example.org"}"#, 403),
        (
            2,
            Method::PATCH,
            r#"{"is_admin": true, "is_superuser": true}"#,
            200,
        ),
    ] {
        let request = Request::builder()
            .method(&method)
            .uri(format!("/core/user/{id}/"))
            .header(header::AUTHORIZATION, format!("Token {given}"))
            .header(header::CONTENT_TYPE, "application/json");
        let answer = app.send(request.body(Body::from(json)).unwrap()).await;
        assert_eq!(answer.status.as_u16(), status, "{method} {id} {json}");
    }
    let mut before = before;
    before[1].last_login_at = Some(app.state.clock.now());
    before[1].last_login_key = app.state.clock.now().millis();
    before[1].standing = password_recover::server::account::Standing::Active;
    // A link only sets the password of the account that it was mailed to, whatever is sent along.
    let token = app.token_for(ANN).await;
    let json = json!({ "forgot_password_hash": token, "new_password": NEW_PASSWORD,
        "email": "maria@example.org" });
    let path = "/core/user/change-forgotten-password/";
    assert_eq!(app.post_json(path, &json.to_string()).await.status, 400);
    assert_eq!(
        user::Entity::find().all(&app.state.db).await.unwrap(),
        before
    );
}

/// L8: a missing field was an error 500, and JSON could not be read at all.
#[tokio::test]
async fn l08_missing_fields_are_reported_and_json_is_accepted() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    for (path, missing) in [
        ("/core/user/forgot-password/", "email-missing"),
        ("/core/user/change-forgotten-password/", "unreadable"),
        ("/core/auth/", "email-missing"),
    ] {
        for (answer, code) in [
            (app.post_form(path, &[]).await, missing),
            (app.post_form(path, &[("nonsense", "x")]).await, missing),
            (app.post_json(path, "{}").await, missing),
            (app.post_json(path, "").await, missing),
            (app.post_json(path, "{\"email\"").await, "unreadable"),
        ] {
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}");
            assert_eq!(answer.code(), code, "{path}");
        }
    }
    let token = app.token_for(ANN).await;
    assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
}

/// L9: any password was accepted, any number of times; nobody was notified, and every session and API token
/// stayed valid.
#[tokio::test]
async fn l09_a_new_password_is_checked_limited_reported_and_ends_old_access() {
    let app = TestApp::new().await;
    app.make_admin(ANN).await;
    let cookie = app.log_in(ANN).await;
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    for _ in 0..10 {
        app.send(Asking::ApiJson.request(ANN)).await;
        app.deliver().await;
        app.advance(minutes(2));
    }
    let mails = app.mails().await;
    assert_eq!(mails.len(), 3, "an hour's worth");
    let token = token_in(&mails[2].text_body);
    for poor in ["1", "password", "passwordpassword"] {
        assert_eq!(app.change(&token, poor).await.status, 422, "{poor}");
    }
    assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
    let page = app.get_with_cookie("/admin/users", &cookie).await;
    assert!(page.header("location").starts_with("/admin/login"));
    let db = &app.state.db;
    assert_eq!(session::Entity::find().count(db).await.unwrap(), 0);
    assert_eq!(api_token::Entity::find().count(db).await.unwrap(), 0);
    let outbox = app.outbox().await;
    let notices = outbox
        .iter()
        .filter(|mail| mail.kind == Kind::PasswordChanged);
    assert_eq!(notices.count(), 1);
    let mut refused = 0;
    for i in 0..60 {
        let guess = json!({ "username": format!("user{i}@example.org"), "password": "password" });
        let answer = app.send(json_request("/core/auth/", &guess)).await;
        refused += usize::from(answer.status == StatusCode::TOO_MANY_REQUESTS);
    }
    assert_eq!(refused, 30, "guessing has its limit too");
}

/// L10: the link had the address and the token in its query, where other sites and logs saw them, and the
/// mail loaded a font from another site.
#[tokio::test]
async fn l10_a_link_contains_only_its_token_and_a_mail_loads_nothing() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let mail = app.mails().await.remove(0);
    for body in [&mail.text_body, &mail.html_body] {
        assert!(body.contains(&format!("http://127.0.0.1:8000/reset-password/{token}")));
        for link in body.split("http://127.0.0.1:8000").skip(1) {
            let link = link.split(['"', '\n', '<', ' ']).next().unwrap();
            assert!(!link.contains(['?', '@', '#']), "{link}");
        }
    }
    assert_eq!(
        secrets_behind(&mail.html_body, "/reset-password/")[0],
        token
    );
    for loading in [
        "<img",
        "<link",
        "@import",
        "@font-face",
        "<script",
        "url(",
        " src=",
        "googleapis",
    ] {
        assert!(!mail.html_body.contains(loading), "{loading}");
    }
    // And the page behind it sends no referrer.
    let page = app.get(&format!("/reset-password/{token}")).await;
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    for address in page.body.split(['"', '\'']) {
        let is_elsewhere = address.starts_with("http") || address.starts_with("//");
        assert!(
            !is_elsewhere || address.starts_with("http://www.w3.org/"),
            "{address}"
        );
    }
}

/// L11: the serializer said "e-mail already registered", and so revealed who has an account.
#[tokio::test]
async fn l11_nothing_reveals_that_an_address_is_taken() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let mut seen = Vec::new();
    for email in [ANN, NOBODY] {
        let mut answers = Vec::new();
        for path in [
            "/core/user/",
            "/core/user/forgot-password/",
            "/core/user/change-forgotten-password/",
            "/core/auth/",
            "/api/set-up",
            "/api/log-in",
            "/api/forgot-password",
        ] {
            let token = "A".repeat(43);
            let fields = [
                ("email", email),
                ("username", email),
                ("name", "Ann"),
                ("password", "a wrong password"),
                ("new_password", NEW_PASSWORD),
                ("confirm_password", NEW_PASSWORD),
                ("forgot_password_hash", &token),
                ("token", &token),
            ];
            let answer = app.post_form(path, &fields).await;
            let words = answer
                .body
                .split("\"request_id\"")
                .next()
                .unwrap()
                .to_owned();
            assert!(!words.to_lowercase().contains("already"), "{words}");
            answers.push((path, answer.status, words));
        }
        for changing in Changing::ALL {
            let answer = app.send(changing.request("A", NEW_PASSWORD)).await;
            answers.push(("", answer.status, String::new()));
        }
        seen.push(answers);
    }
    assert_eq!(seen[0], seen[1]);
}

/// L12: there was not a single test.
#[test]
fn l12_each_flaw_has_its_test() {
    let this = include_str!("predecessor.rs");
    for flaw in 1..=12 {
        let test = format!("fn l{flaw:02}_");
        assert_eq!(this.matches(&test).count(), 1, "L{flaw}");
    }
}
