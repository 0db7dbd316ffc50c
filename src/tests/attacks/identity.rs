//! One address taken for another, two for one, and invalid text.

use super::{Asking, Changing, World, json_request, network, with_header};
use crate::harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, form_request, minutes};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use password_recover::{
    api::error::ApiError,
    server::{
        accounts::{self, NewAdmin},
        error::Error,
        setup,
    },
};
use sea_orm::ActiveValue::Set;
use serde_json::{Value, json};

const EVE: &str = "eve@example.org";

async fn without_limits() -> TestApp {
    TestApp::with_settings(&[("RATE_LIMITS", "off")]).await
}

#[tokio::test]
async fn a09_two_addresses_in_one_field_are_rejected() {
    let app = without_limits().await;
    for email in [ANN, EVE] {
        app.make_user(email).await;
    }
    for separator in [
        ",", ";", " ", ", ", "; ", "|", "\t", "\n", "\r\n", "%0a", "%00", "\0", "/", "&email=",
        ":", "\u{2028}", "\u{a0}", "\u{ff0c}",
    ] {
        let both = format!("{ANN}{separator}{EVE}");
        for typed in [both.as_str(), &format!("<{ANN}>{separator}<{EVE}>")] {
            for asking in Asking::ALL {
                let answer = app.send(asking.request(typed)).await;
                assert_eq!(answer.status, 400, "{asking:?} {typed:?}");
            }
        }
    }
    let fields = [
        vec![("email[]", ANN), ("email[]", EVE)],
        vec![("email[0]", ANN), ("email[1]", EVE)],
        vec![("email", ANN), ("email", EVE)],
        vec![("email", ANN), ("email", ANN)],
        vec![("e-mail", ANN)],
        vec![("Email", ANN)],
    ];
    for fields in fields {
        for asking in [Asking::ApiForm, Asking::Page, Asking::ServerFunction] {
            let answer = app.post_form(asking.path(), &fields).await;
            assert_eq!(answer.status, 400, "{asking:?} {fields:?}");
        }
    }
    for email in [
        json!([ANN, EVE]),
        json!([ANN]),
        json!({ "0": ANN, "1": EVE }),
    ] {
        let json = json!({ "email": email });
        let answer = app.send(json_request(Asking::ApiJson.path(), &json)).await;
        assert_eq!(answer.status, 400, "{json}");
    }
    assert!(app.outbox().await.is_empty(), "nothing was even queued");
}

#[tokio::test]
async fn a10_a_repeated_field_is_rejected() {
    let app = without_limits().await;
    for email in [ANN, EVE] {
        app.make_user(email).await;
    }
    let path = Asking::ApiJson.path();
    for body in [
        format!(r#"{{"email":"{ANN}","email":"{EVE}"}}"#),
        format!(r#"{{"email":"{ANN}","\u0065mail":"{EVE}"}}"#),
        format!(r#"{{"email":"{ANN}"}}{{"email":"{EVE}"}}"#),
        format!(r#"[{{"email":"{ANN}"}},{{"email":"{EVE}"}}]"#),
    ] {
        assert_eq!(app.post_json(path, &body).await.status, 400, "{body}");
    }
    for body in [
        format!("email={ANN}&%65mail={EVE}"),
        format!("email={ANN}&email={EVE}"),
    ] {
        for asking in [Asking::ApiForm, Asking::Page, Asking::ServerFunction] {
            let mut request = asking.request(ANN);
            *request.body_mut() = Body::from(body.clone());
            assert_eq!(app.send(request).await.status, 400, "{asking:?} {body}");
        }
    }
    assert!(app.outbox().await.is_empty());

    // The query of a request is not its body.
    for asking in Asking::ALL {
        let mut request = asking.request(ANN);
        *request.uri_mut() = format!("{}?email={EVE}", asking.path()).parse().unwrap();
        assert!(app.send(request).await.status.as_u16() < 400, "{asking:?}");
        app.deliver().await;
        app.advance(minutes(2));
    }
    let mails = app.mails().await;
    assert_eq!(mails.len(), Asking::ALL.len());
    assert!(mails.iter().all(|mail| mail.recipient == ANN));
}

#[tokio::test]
async fn a11_a_value_that_is_not_text_matches_nothing() {
    let app = without_limits().await;
    // An account without a password, and a token that nobody requested.
    let bob = app.make_user("bob@example.org").await;
    edit_user(&app, bob.id, |user| user.password_hash = Set(None)).await;
    let odd = [
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(1e300),
        json!([]),
        json!([""]),
        json!({}),
        json!({ "$gt": "" }),
        json!({ "$ne": null }),
    ];
    let bodies = [
        ("/core/user/forgot-password", json!({ "email": ANN })),
        (
            "/core/user/change-forgotten-password",
            json!({ "forgot_password_hash": "A".repeat(43), "new_password": NEW_PASSWORD,
                "email": ANN }),
        ),
        (
            "/core/auth",
            json!({ "username": "bob@example.org", "password": OLD_PASSWORD }),
        ),
    ];
    for (path, body) in &bodies {
        let fields: Vec<String> = body.as_object().unwrap().keys().cloned().collect();
        for field in fields {
            for value in &odd {
                let mut body = body.clone();
                body[&field] = value.clone();
                let answer = app.post_json(path, &body.to_string()).await;
                assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path} {body}");
            }
        }
    }
    for secret in ["", " ", "null", "0", "undefined", "None", "argon2"] {
        for changing in Changing::ALL {
            if changing == Changing::Link && secret.trim().is_empty() {
                continue; // That is the address of another page.
            }
            let answer = app.send(changing.request(secret, NEW_PASSWORD)).await;
            assert!(!changing.has_worked(&answer), "{changing:?} {secret:?}");
            assert!(answer.status.is_client_error(), "{changing:?} {secret:?}");
        }
        assert!(!app.can_log_in("bob@example.org", secret).await);
        for path in ["/not-me", "/freeze"] {
            let answer = app.post_form(path, &[("token", secret)]).await;
            assert_eq!(answer.status, StatusCode::GONE, "{path} {secret:?}");
        }
    }
    assert!(app.outbox().await.is_empty());
}

#[tokio::test]
async fn a12_letters_that_look_alike_get_nobody_elses_mail() {
    let app = without_limits().await;
    let stored = [
        "mike@example.org",
        "user@github.com",
        "kate@example.org",
        "office@example.org",
        "strasse@example.org",
    ];
    for email in stored {
        app.make_user(email).await;
    }
    // Whichever of upper and lower case, or of the compatibility forms, would make them one.
    for typed in [
        "m\u{131}ke@example.org",
        "M\u{130}KE@example.org",
        "mi\u{212a}e@example.org",
        "mi\u{3ba}e@example.org",
        "\u{212a}ate@example.org",
        "o\u{fb03}ce@example.org",
        "of\u{fb01}ce@example.org",
        "stra\u{df}e@example.org",
        "STRA\u{1e9e}E@example.org",
        "\u{17f}trasse@example.org",
        "\u{ff4d}ike@example.org",
        "m\u{456}ke@example.org",
        "user@g\u{131}thub.com",
        "user@g\u{456}thub.com",
        "user@github.co\u{43c}",
        "mi\u{ad}ke@example.org",
        "mike\u{200b}@example.org",
    ] {
        for asking in Asking::ALL {
            app.send(asking.request(typed)).await;
            app.advance(minutes(2));
        }
        app.deliver().await;
        assert!(app.mails().await.is_empty(), "{typed}");
        assert!(!app.can_log_in(typed, OLD_PASSWORD).await, "{typed}");
    }
    // A domain has one spelling in the end (UTS #46), and mail goes to the stored one.
    for typed in [
        "user@GITHUB.com",
        "user@\u{ff47}ithub.com",
        "user@github\u{3002}com",
        "user@git\u{200b}hub.com",
    ] {
        app.send(Asking::Page.request(typed)).await;
        app.deliver().await;
        app.advance(minutes(2));
    }
    let mails = app.mails().await;
    assert_eq!(mails.len(), 4);
    assert!(mails.iter().all(|mail| mail.recipient == "user@github.com"));
}

#[tokio::test]
async fn a14_all_spellings_of_an_address_share_one_account() {
    let app = without_limits().await;
    app.make_admin("maria@example.org").await;
    let make = async |email: &str| {
        let new = NewAdmin {
            email,
            name: "Maria",
            password: OLD_PASSWORD,
            confirm_password: None,
        };
        match accounts::create_admin(&app.operator(), new).await {
            Err(Error::Refused(error)) => Some(error),
            Err(_) => panic!("{email:?}"),
            Ok(()) => None,
        }
    };
    for twin in [
        "maria@example.org",
        " maria@example.org ",
        "\tMARIA@EXAMPLE.ORG\n",
        "\u{a0}Maria@Example.org\u{3000}",
    ] {
        assert_eq!(make(twin).await, Some(ApiError::EmailTaken), "{twin:?}");
        app.send(Asking::ApiJson.request(twin)).await;
        app.deliver().await;
        app.advance(minutes(2));
    }
    let mails = app.mails().await;
    assert_eq!(mails.len(), 4);
    assert!(
        mails
            .iter()
            .all(|mail| mail.recipient == "maria@example.org")
    );
    for none in [
        "maria@example.org.",
        "maria @example.org",
        "maria@ example.org",
        "\u{200b}maria@example.org",
        "maria\u{200d}@example.org",
        "maria\u{feff}@example.org",
        "\u{202e}maria@example.org",
    ] {
        assert_eq!(make(none).await, Some(ApiError::EmailInvalid), "{none:?}");
        for asking in Asking::ALL {
            assert_eq!(app.send(asking.request(none)).await.status, 400, "{none:?}");
        }
    }
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 4);
}

/// Characters that break databases, decoders and terminals, in any position.
const CONTROLS: &[&str] = &[
    "\0",
    "ann\0@example.org",
    "\u{1}",
    "\u{7f}",
    "\u{85}",
    "\u{1b}[2J",
    "\r\n",
];

/// What a name or a password may contain, and nothing else.
const NO_LETTERS: &[&str] = &["\u{fffe}", "\u{fdd0}", "\u{10ffff}", "\u{202e}", "\u{2028}"];

/// The same as bytes that are not UTF-8.
const NO_UTF8: &[&str] = &[
    "%ff",
    "%c3%28",
    "%c0%80",
    "%ed%a0%80",
    "%f5%80%80%80",
    "%e2%82",
];

#[tokio::test]
async fn a17_invalid_text_is_rejected_and_breaks_nothing() {
    let app = without_limits().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let set_up = setup::offer(&app.operator()).await.unwrap().unwrap();
    let set_up = set_up.rsplit('/').next().unwrap().to_owned();
    let setup_path = format!("/admin/setup/{set_up}");
    let link = format!("/reset-password/{token}");
    let new = [
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
    ];
    let admin = [("email", EVE), ("name", "Eve"), new[0], new[1]];
    let with = |first: (&'static str, &'static str), rest: &[(&'static str, &'static str)]| {
        [&[first], rest].concat()
    };
    let none = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let forms: Vec<(&str, Vec<(&str, &str)>)> = vec![
        ("/core/user/forgot-password", vec![("email", ANN)]),
        (
            "/core/user/change-forgotten-password",
            vec![("forgot_password_hash", &token), new[0], ("email", ANN)],
        ),
        (
            "/core/auth",
            vec![("username", ANN), ("password", OLD_PASSWORD)],
        ),
        ("/forgot-password", vec![("email", ANN)]),
        (&link, new.to_vec()),
        ("/reset-password", with(("token", none), &new)),
        (
            "/reset-password/code",
            vec![("case_number", "2222-2222"), ("code", "ACDE-FHJK")],
        ),
        ("/not-me", vec![("token", none)]),
        ("/freeze", vec![("token", none)]),
        (
            "/admin/login",
            vec![("email", ANN), ("password", OLD_PASSWORD)],
        ),
        (&setup_path, admin.to_vec()),
        ("/api/forgot-password", vec![("email", ANN)]),
        ("/api/reset-password", with(("token", none), &new)),
        (
            "/api/log-in",
            vec![("email", ANN), ("password", OLD_PASSWORD)],
        ),
        (
            "/api/set-up",
            [&[("token", set_up.as_str())], admin.as_slice()].concat(),
        ),
    ];
    for (path, fields) in &forms {
        for place in 0..fields.len() {
            let (name, _) = fields[place];
            let is_free = name == "name" || name.contains("password");
            let odd = CONTROLS.iter().chain(NO_LETTERS);
            for value in odd.take(CONTROLS.len() + if is_free { 0 } else { NO_LETTERS.len() }) {
                let mut fields = fields.clone();
                fields[place].1 = value;
                let answer = app.post_form(path, &fields).await;
                let told = format!("{path} {fields:?} {}", answer.status);
                // An invalid link redirects to its own page, which says so.
                let is_led_back = answer.header("location").starts_with("/reset-password/A");
                assert!(answer.status.is_client_error() || is_led_back, "{told}");
                if path.starts_with("/core/") {
                    let json: Value = fields.iter().map(|(k, v)| (*k, json!(v))).collect();
                    let answer = app.send(json_request(path, &json)).await;
                    assert!(answer.status.is_client_error(), "{path} {json}");
                }
            }
            for value in NO_UTF8 {
                let mut others = fields.clone();
                others.remove(place);
                let others = serde_urlencoded::to_string(others).unwrap();
                let mut request = form_request(path, &[]);
                *request.body_mut() = Body::from(format!("{name}={value}&{others}"));
                let answer = app.send(request).await;
                assert_eq!(answer.status, 400, "{path} {name}={value}");
            }
        }
    }
    for body in [
        &b"{\"email\":\"\xff\"}"[..],
        b"{\"email\":\"\\ud800\"}",
        b"\xff\xfe{\0",
        b"\0",
    ] {
        let mut request = json_request("/core/user/forgot-password", &json!({}));
        *request.body_mut() = Body::from(body);
        assert_eq!(app.send(request).await.status, 400, "{body:?}");
    }
    assert_eq!(app.outbox().await.len(), 1, "only what was asked for above");
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    assert!(!app.can_log_in(ANN, NEW_PASSWORD).await);
    assert_eq!(
        app.get(&link).await.status,
        200,
        "the link has stood all of it"
    );
}

#[tokio::test]
async fn a17_invalid_text_in_urls_cookies_and_headers_breaks_nothing() {
    let app =
        TestApp::with_settings(&[("RATE_LIMITS", "off"), ("TRUSTED_PROXIES", "10.0.0.0/8")]).await;
    let world = World::around(&app);
    let places = [
        "/reset-password/",
        "/not-me/",
        "/freeze/",
        "/admin/setup/",
        "/api/",
        "/dev/mailbox/",
        "/pkg/",
        "/",
        "/admin/users?page=",
        "/forgot-password?email=",
    ];
    let odd = NO_UTF8.iter().copied().chain([
        "%00",
        "%0d%0aSet-Cookie:%20session=x",
        "..%2f..%2f..%2fetc%2fpasswd",
        "%2e%2e/%2e%2e/etc/passwd",
        "%5c..%5c",
        "%252e%252e%252f",
        "%",
        "%zz",
        "%f0%9f%a6%8a",
    ]);
    for value in odd {
        for place in places {
            let path = format!("{place}{value}");
            for method in [Method::GET, Method::POST, Method::HEAD] {
                let answer = app.send_empty(method.clone(), &path).await;
                assert!(answer.status.as_u16() < 500, "{method} {path}");
                assert!(answer.headers.get("set-cookie").is_none(), "{path}");
                assert!(!answer.body.contains("root:"), "{path}");
            }
        }
    }
    for value in ["\u{ff}", "é", "\t", ";;;=", "\"", "a\u{80}b", ","] {
        for name in [
            "cookie",
            "x-forwarded-for",
            "user-agent",
            "referer",
            "accept-language",
            "content-type",
            "if-none-match",
            "range",
            "accept-encoding",
        ] {
            let get = Request::get("/forgot-password")
                .body(Body::empty())
                .unwrap();
            let answer = world.ask(network(1), with_header(get, name, value)).await;
            assert_eq!(answer.status, 200, "{name}: {value:?}");
            let mut post = Asking::Page.request(ANN);
            if name == "content-type" {
                post.headers_mut().remove(header::CONTENT_TYPE);
            }
            let answer = world.ask(network(1), with_header(post, name, value)).await;
            assert!(answer.status.as_u16() < 500, "{name}: {value:?}");
        }
    }
}
