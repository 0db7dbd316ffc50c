//! The dashboard: log-in, list of users, and the first administrator.

use crate::harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, hours, minutes};
use axum::http::{Method, StatusCode};
use password_recover::{api::access::Role, server::setup};
use sea_orm::ActiveValue::Set;

const ADMIN: &str = "maria@example.org";

#[tokio::test]
async fn only_an_admin_with_the_right_password_gets_in() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    app.make_user(ANN).await;
    let mut bodies = Vec::new();
    for (email, password) in [
        (ADMIN, "wrong"),
        (ANN, OLD_PASSWORD),
        ("nobody@example.org", OLD_PASSWORD),
    ] {
        let answer = app
            .post_form("/admin/login", &[("email", email), ("password", password)])
            .await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{email}");
        assert!(answer.headers.get("set-cookie").is_none());
        let alert = answer.body.split("role=\"alert\"").nth(1).unwrap();
        bodies.push(alert.split("</div>").next().unwrap().to_owned());
    }
    assert!(
        bodies.windows(2).all(|pair| pair[0] == pair[1]),
        "the same words"
    );

    let cookie = app.log_in(ADMIN).await;
    assert_eq!(
        app.get_with_cookie("/admin/users", &cookie).await.status,
        StatusCode::OK
    );
    let without = app.get("/admin").await;
    assert_eq!(
        (without.status, without.header("location")),
        (StatusCode::SEE_OTHER, "/admin/login")
    );
}

#[tokio::test]
async fn a_log_in_starts_a_new_session_and_a_log_out_ends_it() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let fixed = format!("session={}", "A".repeat(43));
    assert_eq!(
        app.get_with_cookie("/admin/users", &fixed).await.status,
        StatusCode::SEE_OTHER
    );
    let answer = app
        .post_form(
            "/admin/login",
            &[("email", ADMIN), ("password", OLD_PASSWORD)],
        )
        .await;
    let attributes = answer.header("set-cookie").to_owned();
    assert!(
        attributes.contains("HttpOnly") && attributes.contains("SameSite=Lax"),
        "{attributes}"
    );
    let cookie = answer.cookie();
    assert_ne!(cookie, fixed);

    let request = axum::http::Request::post("/admin/logout").header("cookie", &cookie);
    let out = app
        .send(request.body(axum::body::Body::empty()).unwrap())
        .await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    assert_eq!(
        app.get_with_cookie("/admin/users", &cookie).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        app.send_empty(Method::GET, "/admin/logout").await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
}

#[tokio::test]
async fn over_https_the_cookie_is_bound_to_the_host() {
    let app = TestApp::with_settings(&[
        ("BASE_URL", "https://recover.example.org"),
        ("EMAIL_BACKEND", "dummy"),
    ])
    .await;
    app.make_admin(ADMIN).await;
    let answer = app
        .post_form(
            "/admin/login",
            &[("email", ADMIN), ("password", OLD_PASSWORD)],
        )
        .await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-session="), "{cookie}");
    assert!(
        cookie.contains("Secure") && cookie.contains("Path=/;") && !cookie.contains("Domain"),
        "{cookie}"
    );
    assert_eq!(app.get("/dev/mailbox").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn no_cookie_of_another_name_passes_for_the_session() {
    let app = TestApp::with_settings(&[
        ("BASE_URL", "https://recover.example.org"),
        ("EMAIL_BACKEND", "dummy"),
    ])
    .await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    let value = cookie.strip_prefix("__Host-session=").unwrap();
    let is_in =
        async |sent: &str| app.get_with_cookie("/admin/users", sent).await.status == StatusCode::OK;
    assert!(is_in(&cookie).await);
    for name in [
        "%5F%5FHost-session",
        "__Host%2Dsession",
        "%5f_Host-sessio%6E",
        "__HOST-session",
        "session",
    ] {
        assert!(!is_in(&format!("{name}={value}")).await, "{name}");
        let other = "A".repeat(43);
        assert!(is_in(&format!("{name}={other}; {cookie}")).await, "{name}");
        assert!(is_in(&format!("{cookie}; {name}={other}")).await, "{name}");
    }
    assert!(
        !is_in(&format!("{cookie}; {cookie}")).await,
        "which is ours?"
    );
}

#[tokio::test]
async fn a_session_ends_when_idle_when_old_and_with_its_admin() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let is_in = async |cookie: &str| {
        app.get_with_cookie("/admin/users", cookie).await.status == StatusCode::OK
    };

    let idle = app.log_in(ADMIN).await;
    app.advance(minutes(61));
    assert!(!is_in(&idle).await);

    let busy = app.log_in(ADMIN).await;
    for _ in 0..13 {
        app.advance(minutes(50));
        assert!(is_in(&busy).await);
    }
    app.advance(minutes(50));
    app.advance(hours(1));
    assert!(!is_in(&busy).await);

    let disabled = app.log_in(ADMIN).await;
    let maria = crate::harness::user_of(&app.state.db, ADMIN)
        .await
        .unwrap()
        .unwrap();
    edit_user(&app, maria.id, |user| user.role = Set(Role::User)).await;
    assert!(!is_in(&disabled).await);
}

#[tokio::test]
async fn the_list_shows_each_user_with_their_latest_recovery() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let cookie = app.log_in(ADMIN).await;

    let page = app.get_with_cookie("/admin/users", &cookie).await.body;
    assert!(page.contains(ANN) && page.contains("Ann Example"));
    assert!(page.contains("Link requested"));
    app.change(&token, NEW_PASSWORD).await;
    let page = app.get_with_cookie("/admin/users", &cookie).await.body;
    assert!(page.contains("Password changed") && !page.contains("Link requested"));
    assert!(!page.contains("argon2"));
}

#[tokio::test]
async fn the_printed_link_creates_the_first_admin_once() {
    let app = TestApp::new().await;
    let link = setup::offer(&app.operator())
        .await
        .unwrap()
        .expect("there is no admin yet");
    let path = link
        .strip_prefix("http://127.0.0.1:8000")
        .unwrap()
        .to_owned();
    assert_eq!(app.get(&path).await.status, StatusCode::OK);

    let mut fields = [
        ("email", ADMIN),
        ("name", "Maria"),
        ("new_password", OLD_PASSWORD),
        ("confirm_password", "don’t match"),
    ];
    let differ = app.post_form(&path, &fields).await;
    assert_eq!(differ.status, StatusCode::BAD_REQUEST);
    assert!(
        differ.body.contains(&format!("value=\"{ADMIN}\""))
            && differ.body.contains("value=\"Maria\"")
    );

    fields[3].1 = OLD_PASSWORD;
    let made = app.post_form(&path, &fields).await;
    assert_eq!(
        (made.status, made.header("location")),
        (
            StatusCode::SEE_OTHER,
            "/admin/login?next=%2Fadmin%2Ffirst-steps"
        )
    );
    app.log_in(ADMIN).await;

    assert_eq!(app.get(&path).await.status, StatusCode::GONE);
    assert_eq!(app.post_form(&path, &fields).await.status, StatusCode::GONE);
    assert!(setup::offer(&app.operator()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_new_offer_ends_the_one_before() {
    let app = TestApp::new().await;
    let old = setup::offer(&app.operator()).await.unwrap().unwrap();
    let new = setup::offer(&app.operator()).await.unwrap().unwrap();
    let path = |link: &str| {
        link.strip_prefix("http://127.0.0.1:8000")
            .unwrap()
            .to_owned()
    };
    assert_eq!(app.get(&path(&old)).await.status, StatusCode::GONE);
    assert_eq!(app.get(&path(&new)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_user_is_edited_with_and_without_webassembly() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let ann = app.make_user(ANN).await;
    let cookie = app.log_in(ADMIN).await;
    let id = ann.id.to_string();
    let path = format!("/admin/users/{id}/edit");
    let page = app.get_with_cookie(&path, &cookie).await;
    assert!(page.body.contains("value=\"Ann Example\""), "{}", page.body);

    let fields = |name, shown_name| {
        [
            ("id", id.as_str()),
            ("email", ANN),
            ("name", name),
            ("shown_email", ANN),
            ("shown_name", shown_name),
        ]
    };

    // Without WebAssembly: errors are shown beside their fields, and the input is kept.
    let sent = fields("", "Ann Example");
    let refused = app.post_form_with_cookie(&path, &sent, &cookie).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(
        refused
            .body
            .contains("id=\"name-error\" role=\"alert\" class=\"field-error\"><span>Enter a name."),
        "{}",
        refused.body
    );
    let sent = fields("Ann Other", "Ann Example");
    let saved = app.post_form_with_cookie(&path, &sent, &cookie).await;
    assert_eq!(
        (saved.status, saved.header("location")),
        (
            StatusCode::SEE_OTHER,
            format!("/admin/users/{id}?done=user-saved").as_str()
        )
    );
    let page = app.get_with_cookie(saved.header("location"), &cookie).await;
    assert!(page.body.contains("Changes saved.") && page.body.contains("Ann Other"));

    // With it: the same function, called by the page's script.
    let sent = fields("Ann Third", "Ann Other");
    let saved = app
        .post_form_with_cookie("/api/edit-user", &sent, &cookie)
        .await;
    assert_eq!(saved.body, format!("\"/admin/users/{id}?done=user-saved\""));
    let ann = crate::harness::user_row(&app.state.db, ann.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(ann.name, "Ann Third");
}
