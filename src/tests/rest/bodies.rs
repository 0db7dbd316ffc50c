//! The three kinds of bodies, which every call accepts, and invalid ones.

use super::program::{Program, give_token};
use crate::harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp};
use axum::http::Method;
use password_recover::api::access::{Role, Scope};
use serde_json::{Value, json};

const FORGOT: &str = "/core/user/forgot-password/";
const FORM: &str = "application/x-www-form-urlencoded";
const PARTS: &str = "multipart/form-data; boundary=x-y-z";

fn parts(fields: &[(&str, &str)]) -> Vec<u8> {
    let mut body = String::new();
    for (name, text) in fields {
        body.push_str("--x-y-z\r\nContent-Disposition: form-data; name=\"");
        body.push_str(&format!("{name}\"\r\n\r\n{text}\r\n"));
    }
    (body + "--x-y-z--\r\n").into_bytes()
}

fn form(fields: &[(&str, &str)]) -> Vec<u8> {
    serde_urlencoded::to_string(fields).unwrap().into_bytes()
}

/// The same call three times, with a body of each kind.
async fn three_times(
    program: &Program<'_>,
    method: Method,
    path: &str,
    fields: &[(&str, &str)],
) -> Vec<Answer> {
    let json: serde_json::Map<String, Value> = fields
        .iter()
        .map(|(name, text)| {
            let value = match *text {
                "true" => json!(true),
                "false" => json!(false),
                text => json!(text),
            };
            ((*name).to_owned(), value)
        })
        .collect();
    let json = Value::from(json).to_string().into_bytes();
    let mut answers = Vec::new();
    for (kind, body) in [
        ("application/json", json.clone()),
        ("Application/JSON; charset=utf-8", json),
        (FORM, form(fields)),
        (
            "application/x-www-form-urlencoded; charset=UTF-8",
            form(fields),
        ),
        (PARTS, parts(fields)),
        (
            "Multipart/Form-Data; charset=utf-8; boundary=\"x-y-z\"",
            parts(fields),
        ),
    ] {
        let answer = program.write_as(method.clone(), path, kind, body).await;
        answers.push(answer);
    }
    answers
}

#[tokio::test]
async fn every_call_takes_json_and_both_kinds_of_forms() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let maria = app.make_staff("maria@example.org", Role::Admin).await;
    let ann = app.make_user(ANN).await;
    let nobody = Program::nobody(&app);
    let program = Program::of(&app, &maria).await;
    let record = format!("/core/user/{}/", ann.id);
    for (who, method, path, fields, status) in [
        (&nobody, Method::POST, FORGOT, &[("email", ANN)][..], 200),
        (
            &nobody,
            Method::POST,
            "/core/auth/",
            &[("username", ANN), ("password", OLD_PASSWORD)],
            200,
        ),
        (
            &nobody,
            Method::POST,
            "/core/user/change-forgotten-password/",
            &[
                ("forgot_password_hash", "none"),
                ("new_password", NEW_PASSWORD),
            ],
            400,
        ),
        (
            &program,
            Method::PUT,
            &record,
            &[
                ("email", ANN),
                ("name", "Zoë & Co"),
                ("role", "viewer"),
                ("is_active", "true"),
            ],
            200,
        ),
        (&program, Method::PATCH, &record, &[("name", "Ann")], 200),
        (
            &program,
            Method::PATCH,
            &record,
            &[("is_active", "false"), ("role", "user")],
            200,
        ),
        (
            &program,
            Method::POST,
            "/core/user/",
            &[("email", ANN), ("name", "Ann"), ("send_mail", "false")],
            409,
        ),
    ] {
        for (i, answer) in three_times(who, method.clone(), path, fields)
            .await
            .iter()
            .enumerate()
        {
            let what = format!("{method} {path} {i}: {}", answer.body);
            assert_eq!(answer.status.as_u16(), status, "{what}");
            let kind = answer.header("content-type");
            assert!(kind == "application/json" || status >= 400, "{what}");
            if status >= 400 {
                let codes = ["link-no-longer-good", "email-taken"];
                assert!(codes.contains(&&*answer.code()), "{what}");
            }
        }
    }
    let ann = crate::harness::user_row(&app.state.db, ann.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (&*ann.name, ann.role, ann.is_active),
        ("Ann", Role::User, false)
    );
    // The spellings of booleans in a form.
    for (text, is_active) in [
        ("true", Some(true)),
        ("false", Some(false)),
        ("1", Some(true)),
        ("0", Some(false)),
        ("on", Some(true)),
        ("False", Some(false)),
        ("True", Some(true)),
        ("off", Some(false)),
        ("", None),
        ("2", None),
        ("null", None),
        ("yes please", None),
    ] {
        for (kind, body) in [
            (FORM, form(&[("is_active", text)])),
            (PARTS, parts(&[("is_active", text)])),
        ] {
            let answer = program.write_as(Method::PATCH, &record, kind, body).await;
            match is_active {
                Some(is_active) => assert_eq!(answer.json()["is_active"], is_active, "{text}"),
                None => assert_eq!(answer.code(), "unreadable", "{text}"),
            }
        }
    }
}

#[tokio::test]
async fn malformed_multipart_forms_are_rejected() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let part = |head: &str, content: &[u8]| {
        let head = format!("--x-y-z\r\nContent-Disposition: form-data; {head}\r\n\r\n");
        [head.as_bytes(), content, b"\r\n--x-y-z--\r\n"].concat()
    };
    let file = "name=\"email\"; filename=\"email.txt\"";
    let typed = "name=\"email\"; filename=\"\"\r\nContent-Type: text/plain";
    let many = parts(&vec![("a", "b"); 400]);
    let nobody = Program::nobody(&app);
    for (why, kind, body) in [
        ("a file", PARTS, part(file, ANN.as_bytes())),
        ("a file without a name", PARTS, part(typed, ANN.as_bytes())),
        ("no name", PARTS, part("x=\"email\"", ANN.as_bytes())),
        (
            "no UTF-8",
            PARTS,
            part("name=\"email\"", b"ann\xff@example.org"),
        ),
        ("a NUL", PARTS, part("name=\"email\"", b"ann\0@example.org")),
        (
            "twice",
            PARTS,
            parts(&[("email", ANN), ("email", "eve@example.org")]),
        ),
        ("an array", PARTS, parts(&[("email[]", ANN)])),
        ("nothing in it", PARTS, parts(&[])),
        ("many parts of nobody's", PARTS, many),
        ("nothing", PARTS, Vec::new()),
        ("no end", PARTS, parts(&[("email", ANN)])[..60].to_vec()),
        (
            "another boundary",
            "multipart/form-data; boundary=a",
            parts(&[("email", ANN)]),
        ),
        (
            "no boundary",
            "multipart/form-data",
            parts(&[("email", ANN)]),
        ),
        (
            "an empty one",
            "multipart/form-data; boundary=",
            parts(&[("email", ANN)]),
        ),
        ("JSON", PARTS, br#"{"email":"ann@example.org"}"#.to_vec()),
        (
            "an array for the fields",
            "application/json",
            br#"["ann@example.org"]"#.to_vec(),
        ),
    ] {
        let answer = nobody.write_as(Method::POST, FORGOT, kind, body).await;
        let what = (answer.status.as_u16(), answer.code());
        let code = match why {
            "a NUL" => "email-invalid",
            "an array" | "nothing in it" | "nothing" | "many parts of nobody's" => "email-missing",
            _ => "unreadable",
        };
        assert_eq!(what, (400, code.to_owned()), "{why}");
    }
    for kind in [
        "multipart/mixed; boundary=x-y-z",
        "text/plain",
        "application/xml",
        "",
    ] {
        let body = parts(&[("email", ANN)]);
        let answer = nobody.write_as(Method::POST, FORGOT, kind, body).await;
        assert_eq!(answer.code(), "unsupported-media-type", "{kind}");
    }
    let large = parts(&[("email", &"a".repeat(40_000))]);
    let answer = nobody.write_as(Method::POST, FORGOT, PARTS, large).await;
    assert_eq!(answer.code(), "too-large");
    assert!(app.outbox().await.is_empty());
}

/// Read as UTF-8, another charset's `ü` would be invalid, or another letter.
#[tokio::test]
async fn bodies_in_other_charsets_are_rejected() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let json = br#"{"email":"ann@example.org"}"#;
    let fields = [("email", ANN)];
    for (charset, status) in [
        ("utf-8", 200),
        ("UTF-8", 200),
        ("\"utf-8\"", 200),
        ("utf8", 200),
        ("latin1", 415),
        ("ISO-8859-1", 415),
        ("utf-16", 415),
        ("\"latin1\"", 415),
    ] {
        for (kind, body) in [
            ("application/json", json.to_vec()),
            (FORM, form(&fields)),
            (PARTS, parts(&fields)),
        ] {
            let kind = format!("{kind}; charset={charset}");
            let nobody = Program::nobody(&app);
            let answer = nobody.write_as(Method::POST, FORGOT, &kind, body).await;
            assert_eq!(answer.status.as_u16(), status, "{kind}");
        }
    }
}

/// As in Django REST framework: an empty body needs no type.
#[tokio::test]
async fn an_empty_body_has_no_fields() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let maria = app.make_staff("maria@example.org", Role::Admin).await;
    let program = Program::of(&app, &maria).await;
    let own = format!("/core/user/{}/", maria.id);
    for (method, path, status, code) in [
        (Method::PATCH, &*own, 200, ""),
        (Method::PUT, &own, 400, "email-missing"),
        (Method::POST, "/core/user/", 400, "email-missing"),
        (Method::POST, FORGOT, 400, "email-missing"),
        (Method::POST, "/core/auth/", 400, "email-missing"),
        (
            Method::POST,
            "/core/user/change-forgotten-password/",
            400,
            "unreadable",
        ),
    ] {
        let bare = program.call(method.clone(), path).await;
        let typed = program
            .write_as(method.clone(), path, "text/plain", Vec::new())
            .await;
        for answer in [bare, typed] {
            assert_eq!(answer.status.as_u16(), status, "{method} {path}");
            if status >= 400 {
                assert_eq!(answer.code(), code, "{method} {path}");
            } else {
                assert_eq!(answer.json()["email"], "maria@example.org");
            }
        }
    }
    // A non-empty body needs a type.
    let body = parts(&[("name", "x")]);
    let request = axum::http::Request::patch(&own).body(body.into()).unwrap();
    let answer = program.send(request).await;
    assert_eq!(answer.code(), "unsupported-media-type");
}

#[tokio::test]
async fn the_scope_is_checked_before_anything_is_looked_up() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let token = give_token(&app, &ann, &[Scope::UsersRead]).await;
    let program = Program::with(&app, &token);
    let path = format!("/core/user/{}/", ann.id);
    let body = json!({ "name": "Ann" });
    let answer = program.write(Method::PATCH, &path, &body).await;
    assert_eq!(answer.code(), "not-allowed");
}
