//! Finding out who has an account, from everything in a response. `selftest enumeration` measures response
//! times.

use super::{Asking, World, json_request, network, without_nonce};
use crate::harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, form_request, minutes};
use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use password_recover::server::setup;
use sea_orm::ActiveValue::Set;
use serde_json::json;

/// Two addresses per state, of equal length, so that even lengths could be compared: a stranger must not tell
/// them apart.
const HAS_ACCOUNT: &str = "known@example.org";
const HAS_NONE: &str = "nobdy@example.org";
const DISABLED: &str = "shutt@example.org";
const FROZEN: &str = "ice00@example.org";
const ADMIN: &str = "maria@example.org";
const WITHOUT_PASSWORD: &str = "blank@example.org";
const JUST_ASKED: &str = "again@example.org";
const JUST_ASKED_NONE: &str = "agaim@example.org";
const OVER_LIMIT: &str = "often@example.org";
const OVER_LIMIT_NONE: &str = "oftem@example.org";

const ALL: [&str; 10] = [
    HAS_ACCOUNT,
    HAS_NONE,
    DISABLED,
    FROZEN,
    ADMIN,
    WITHOUT_PASSWORD,
    JUST_ASKED,
    JUST_ASKED_NONE,
    OVER_LIMIT,
    OVER_LIMIT_NONE,
];

/// A server on which each address is in its state.
async fn with_all_states(settings: &[(&str, &str)]) -> TestApp {
    let app = TestApp::with_settings(settings).await;
    app.make_admin(ADMIN).await;
    for email in [
        HAS_ACCOUNT,
        DISABLED,
        FROZEN,
        WITHOUT_PASSWORD,
        JUST_ASKED,
        OVER_LIMIT,
    ] {
        let user = app.make_user(email).await;
        let (db, now) = (&app.state.db, app.state.clock.now());
        match email {
            DISABLED => assert!(
                password_recover::server::db::account_rows::set_active(db, user.id, false, now)
                    .await
                    .unwrap()
            ),
            FROZEN => password_recover::server::db::account_rows::freeze(db, user.id, now)
                .await
                .unwrap(),
            WITHOUT_PASSWORD => {
                crate::harness::edit_user(&app, user.id, |user| user.password_hash = Set(None))
                    .await;
            }
            _ => {}
        }
    }
    let world = World::around(&app);
    for _ in 0..4 {
        for email in [OVER_LIMIT, OVER_LIMIT_NONE] {
            world.ask(network(1), Asking::ApiJson.request(email)).await;
        }
        app.deliver().await;
        app.advance(minutes(2));
    }
    for email in [JUST_ASKED, JUST_ASKED_NONE] {
        world.ask(network(2), Asking::ApiJson.request(email)).await;
    }
    app
}

/// A response without its random parts: its nonce, its request id, its case number, and the typed address.
fn all_of(answer: &Answer, email: &str) -> (StatusCode, Vec<(String, String)>, String) {
    let cookie = answer.cookie();
    let number = cookie.strip_prefix("recovery_case=").unwrap_or("-");
    let nonce = answer
        .header("content-security-policy")
        .split("'nonce-")
        .nth(1);
    let nonce = nonce.map_or("-", |rest| rest.split('\'').next().unwrap());
    let request_id = answer.body.split("\"request_id\":\"").nth(1);
    let request_id = request_id.map_or("-", |rest| rest.split('"').next().unwrap());
    let scrub = |text: &str| {
        [number, nonce, request_id, email]
            .iter()
            .filter(|drawn| drawn.len() > 1)
            .fold(text.to_owned(), |text, drawn| {
                text.replace(drawn, &"?".repeat(drawn.len()))
            })
    };
    let headers = answer
        .headers
        .iter()
        .filter(|(name, _)| *name != "x-request-id")
        .map(|(name, value)| (name.to_string(), scrub(value.to_str().unwrap())))
        .collect();
    (answer.status, headers, scrub(&answer.body))
}

#[track_caller]
fn assert_all_alike<T: PartialEq + std::fmt::Debug>(what: &str, seen: &[(&str, T)]) {
    for (email, answer) in &seen[1..] {
        assert_eq!(answer, &seen[0].1, "{what}: {email} and {}", seen[0].0);
    }
}

#[tokio::test]
async fn a18_asking_for_a_link_reveals_nothing_in_any_state_of_account_and_mail_server() {
    let up: &[(&str, &str)] = &[];
    let told: &[(&str, &str)] = &[("NO_ACCOUNT_MAILS", "on")];
    let down: &[(&str, &str)] = &[
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", "1"),
    ];
    for settings in [up, told, down] {
        let app = with_all_states(settings).await;
        let world = World::around(&app);
        // The last responses come when the mails were sent, or failed.
        for round in 0..2 {
            for (way, asking) in Asking::ALL.into_iter().enumerate() {
                let mut answers = Vec::new();
                let mut pages = Vec::new();
                for (i, email) in ALL.into_iter().enumerate() {
                    let from = network((100 * way + i) as u16);
                    let answer = world.ask(from, asking.request(email)).await;
                    assert!(answer.status.as_u16() < 400, "{email} {}", answer.body);
                    if asking == Asking::Page {
                        let cookie = answer.cookie();
                        let sent = Request::get("/forgot-password/sent").header("cookie", &cookie);
                        let mut sent = world.ask(from, sent.body(Body::empty()).unwrap()).await;
                        let number = cookie.split_once('=').unwrap().1;
                        assert!(sent.body.contains(number));
                        sent.body = sent.body.replace(number, "NUMBER");
                        pages.push((email, all_of(&sent, email)));
                    }
                    answers.push((email, all_of(&answer, email)));
                }
                assert_all_alike(&format!("{asking:?} {round}"), &answers);
                if asking == Asking::Page {
                    assert_all_alike("the page behind it", &pages);
                }
            }
            app.deliver().await;
            app.advance(minutes(3));
        }
    }
}

#[tokio::test]
async fn a18_a_failed_log_in_reveals_nothing_else() {
    let app = with_all_states(&[("RATE_LIMITS", "off")]).await;
    let world = World::around(&app);
    type Way = fn(&str, &str) -> Request<Body>;
    let ways: [(&str, Way); 3] = [
        ("api", |email, password| {
            let json = json!({ "username": email, "password": password });
            json_request("/core/auth/", &json)
        }),
        ("page", |email, password| {
            form_request("/admin/login", &[("email", email), ("password", password)])
        }),
        ("server function", |email, password| {
            form_request("/api/log-in", &[("email", email), ("password", password)])
        }),
    ];
    for (what, request) in ways {
        let mut answers = Vec::new();
        for email in ALL {
            let answer = world
                .ask(network(9), request(email, "a wrong password"))
                .await;
            answers.push((email, all_of(&answer, email)));
        }
        // With the right password too, where the account lets nobody in.
        for email in [DISABLED, FROZEN, WITHOUT_PASSWORD] {
            let answer = world.ask(network(9), request(email, OLD_PASSWORD)).await;
            answers.push((email, all_of(&answer, email)));
        }
        assert_eq!(answers[0].1.0, StatusCode::UNAUTHORIZED);
        assert_all_alike(what, &answers);
    }
}

#[tokio::test]
async fn a18_a_wrong_address_beside_a_token_reveals_nothing() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    app.make_user(HAS_ACCOUNT).await;
    let right = app.token_for(ANN).await;
    let wrong = "A".repeat(43);
    let mut answers = Vec::new();
    for (token, email) in [
        (&right, HAS_ACCOUNT),
        (&right, HAS_NONE),
        (&right, "no address"),
        (&wrong, HAS_ACCOUNT),
        (&wrong, HAS_NONE),
        (&wrong, ANN),
    ] {
        let json = json!({ "forgot_password_hash": token, "new_password": NEW_PASSWORD,
            "email": email });
        let request = json_request("/core/user/change-forgotten-password/", &json);
        let answer = app.send(request).await;
        answers.push((email, all_of(&answer, email)));
    }
    assert_all_alike("an address and a token", &answers);
    assert_eq!(
        app.get(&format!("/reset-password/{right}")).await.status,
        200
    );
}

#[tokio::test]
async fn a18_a_made_up_link_looks_like_an_expired_one() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let used = app.token_for(ANN).await;
    app.change(&used, NEW_PASSWORD).await;
    let never = "A".repeat(43);
    for path in ["/reset-password", "/not-me", "/freeze", "/admin/setup"] {
        let over = app.get(&format!("{path}/{used}")).await;
        let none = app.get(&format!("{path}/{never}")).await;
        assert_eq!(over.status, StatusCode::GONE, "{path}");
        assert_eq!(
            without_nonce(&over.body),
            without_nonce(&none.body),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a18_without_its_link_the_setup_page_reveals_no_accounts() {
    let app = TestApp::new().await;
    app.make_user(HAS_ACCOUNT).await;
    setup::offer(&app.operator()).await.unwrap().unwrap();
    let path = format!("/admin/setup/{}", "A".repeat(43));
    for path in [path.as_str(), "/api/set-up"] {
        let mut answers = Vec::new();
        for email in [HAS_ACCOUNT, HAS_NONE] {
            let fields = [
                ("token", "A"),
                ("email", email),
                ("name", "Maria"),
                ("new_password", NEW_PASSWORD),
                ("confirm_password", NEW_PASSWORD),
            ];
            // A page's form has no field for its token.
            let start = usize::from(path.starts_with("/admin"));
            let answer = app.post_form(path, &fields[start..]).await;
            answers.push((email, all_of(&answer, email)));
        }
        assert_all_alike(path, &answers);
    }
}
