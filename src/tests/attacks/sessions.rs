//! Sessions that are planted, outlive their reason, or begin where none should.

use super::{Changing, World, network};
use crate::harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, form_request, minutes};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use password_recover::server::{
    accounts,
    db::entity::{api_token, outgoing_mail::Kind, session},
};
use sea_orm::{EntityTrait, PaginatorTrait};

const ADMIN: &str = "maria@example.org";

async fn is_in(app: &TestApp, cookie: &str) -> bool {
    app.get_with_cookie("/admin/users", cookie).await.status == StatusCode::OK
}

#[tokio::test]
async fn a34_a_log_in_never_reuses_a_session_id() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    app.make_admin("eve@example.org").await;
    let fields = [("email", ADMIN), ("password", OLD_PASSWORD)];
    let made_up = format!("session={}", "A".repeat(43));
    for path in ["/admin/login", "/api/log-in"] {
        let eves = app.log_in("eve@example.org").await;
        assert!(is_in(&app, &eves).await);
        for brought in [&made_up, &eves] {
            let mut request = form_request(path, &fields);
            let cookie = brought.parse().unwrap();
            request.headers_mut().insert("cookie", cookie);
            let answer = app.send(request).await;
            let given = answer.cookie();
            assert!(
                given.starts_with("session=") && given.len() == 8 + 43,
                "{given}"
            );
            assert_ne!(&given, brought);
            let page = app.get_with_cookie("/admin/users", &given).await.body;
            assert!(page.contains("Maria Admin"), "it is Maria's");
            assert!(!is_in(&app, brought).await, "the old one is dead: {path}");
        }
    }
    let eves = app.log_in("eve@example.org").await;
    assert!(!is_in(&app, &made_up).await);
    // Of two cookies with one name, as a neighbouring site may set them, neither counts.
    let both = format!("{made_up}; {eves}");
    let page = app.get_with_cookie("/admin/users", &both).await;
    assert!(page.status == StatusCode::SEE_OTHER || page.status == StatusCode::OK);
}

#[tokio::test]
async fn a35_every_new_password_ends_all_sessions_of_that_account_only() {
    for way in 0..=Changing::ALL.len() {
        let app = TestApp::new().await;
        for email in [ANN, ADMIN] {
            app.make_admin(email).await;
        }
        let anns = [app.log_in(ANN).await, app.log_in(ANN).await];
        let marias = app.log_in(ADMIN).await;
        assert!(
            app.can_log_in(ANN, OLD_PASSWORD).await,
            "that is an API token"
        );
        assert!(app.can_log_in(ADMIN, OLD_PASSWORD).await);
        match Changing::ALL.get(way) {
            Some(changing) => {
                let token = app.token_for(ANN).await;
                let answer = app.send(changing.request(&token, NEW_PASSWORD)).await;
                assert!(changing.has_worked(&answer), "{changing:?}");
            }
            None => accounts::change_password(&app.operator(), ANN, NEW_PASSWORD)
                .await
                .unwrap(),
        }
        for cookie in &anns {
            assert!(!is_in(&app, cookie).await, "way {way}");
        }
        assert!(is_in(&app, &marias).await);
        let db = &app.state.db;
        assert_eq!(session::Entity::find().count(db).await.unwrap(), 1);
        assert_eq!(api_token::Entity::find().count(db).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn a37_a_link_logs_nobody_in_and_an_image_logs_nobody_out() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    for path in ["/admin/logout", "/admin/logout/", "/api/log-out", "/logout"] {
        for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
            let request = Request::builder().method(method).uri(path);
            let request = request.header("cookie", &cookie);
            app.send(request.body(Body::empty()).unwrap()).await;
        }
        let form = form_request(path, &[]);
        let mut cross_site = form;
        let headers = cross_site.headers_mut();
        headers.insert("cookie", cookie.parse().unwrap());
        headers.insert("sec-fetch-site", "cross-site".parse().unwrap());
        assert_eq!(app.send(cross_site).await.status, StatusCode::FORBIDDEN);
    }
    assert!(is_in(&app, &cookie).await);

    // Whoever opens it, a link only sets a new password.
    app.make_user(ANN).await;
    let gives_nothing = |answer: &Answer| {
        assert!(!answer.cookie().starts_with("session"));
        assert!(!answer.body.contains("session"), "{}", answer.body);
    };
    for changing in Changing::ALL {
        let token = app.token_for(ANN).await;
        let mut request = changing.request(&token, NEW_PASSWORD);
        let headers = request.headers_mut();
        headers.insert("cookie", cookie.parse().unwrap());
        let answer = app.send(request).await;
        assert!(changing.has_worked(&answer), "{changing:?}");
        gives_nothing(&answer);
        app.advance(minutes(61));
    }
    gives_nothing(&app.get("/reset-password/done").await);
    let done = app.get("/admin").await;
    assert_eq!(done.header("location"), "/admin/login");
}

#[tokio::test]
async fn a37_another_site_can_log_nobody_in() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let world = World::around(&app);
    let fields = [("email", ADMIN), ("password", OLD_PASSWORD)];
    for path in ["/admin/login", "/api/log-in", "/core/auth"] {
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
        ] {
            let mut request = form_request(path, &fields);
            let headers = request.headers_mut();
            headers.remove("sec-fetch-site");
            headers.insert(name, value.parse().unwrap());
            let answer = world.ask(network(1), request).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {name}");
            assert!(answer.headers.get("set-cookie").is_none());
        }
    }
    let db = &app.state.db;
    assert_eq!(session::Entity::find().count(db).await.unwrap(), 0);
    assert_eq!(api_token::Entity::find().count(db).await.unwrap(), 0);
}

#[tokio::test]
async fn every_new_password_is_reported_in_one_mail_without_secrets() {
    for way in 0..=Changing::ALL.len() {
        let app = TestApp::new().await;
        app.make_user(ANN).await;
        let mut secrets = vec![NEW_PASSWORD.to_owned(), OLD_PASSWORD.to_owned()];
        match Changing::ALL.get(way) {
            Some(changing) => {
                let token = app.token_for(ANN).await;
                app.send(changing.request(&token, NEW_PASSWORD)).await;
                secrets.push(token);
            }
            None => accounts::change_password(&app.operator(), ANN, NEW_PASSWORD)
                .await
                .unwrap(),
        }
        app.deliver().await;
        app.deliver().await;
        let outbox = app.outbox().await;
        let notices = outbox
            .iter()
            .filter(|mail| mail.kind == Kind::PasswordChanged);
        assert_eq!(notices.count(), 1, "way {way}");
        let notice = app.mails().await.pop().unwrap();
        assert_eq!(notice.recipient, ANN);
        assert!(notice.text_body.contains("/freeze/"), "what to do about it");
        for secret in secrets {
            assert!(!notice.raw.contains(&secret), "way {way}");
        }
    }
}
