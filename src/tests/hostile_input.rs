//! Fields and paths with control characters, repeated fields, and invalid text. Every endpoint rejects them,
//! and nothing happens.

use crate::{
    harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp},
    rest::program::{ALL, give_token},
};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use password_recover::{routes, server::setup};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

/// An endpoint with valid fields.
struct Door {
    method: Method,
    path: String,
    /// A program's token.
    token: Option<String>,
    fields: Vec<(&'static str, String)>,
    takes_json: bool,
}

/// A server where every endpoint would succeed, so that only the fields decide; but Ann is no administrator.
async fn house() -> (TestApp, Vec<Door>) {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let user = app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let link = setup::offer(&app.operator()).await.ok().flatten().unwrap();
    let invitation = link.rsplit('/').next().unwrap().to_owned();

    let mail = app.mails().await.pop().expect("a mail").text_body;
    let behind = |mark| {
        let (_, rest) = mail.split_once(mark).expect(mark);
        rest.split_whitespace().next().unwrap().to_owned()
    };
    let number = ("case_number", behind("Case number:"));
    let code = ("code", behind("Code:"));
    let wish = [("token", behind("/not-me/"))];
    let email = ("email", "new@example.org".to_owned());
    let ann = ("username", ANN.to_owned());
    let typed = ("password", OLD_PASSWORD.to_owned());
    let new = ("new_password", NEW_PASSWORD.to_owned());
    let confirmed = ("confirm_password", NEW_PASSWORD.to_owned());
    let name = ("name", "Maria Admin".to_owned());
    let of_link = ("token", token.clone());
    let of_invitation = ("token", invitation.clone());
    let of_rest = ("forgot_password_hash", token.clone());
    let of_ann = ("email", ANN.to_owned());
    let door = |path: &str, fields: &[(&'static str, String)]| Door {
        method: Method::POST,
        token: None,
        path: path.to_owned(),
        fields: fields.to_vec(),
        takes_json: path.starts_with("/core/"),
    };
    // Her own record, whose name she may change.
    let record = Door {
        method: Method::PUT,
        token: Some(give_token(&app, &user, ALL).await),
        ..door(&routes::rest_user(user.id), &[of_ann.clone(), name.clone()])
    };
    let first_admin = vec![email.clone(), name, new.clone(), confirmed.clone()];
    let asked = [email];
    let doors = vec![
        record,
        door("/forgot-password", &asked),
        door("/api/forgot-password", &asked),
        door("/core/user/forgot-password/", &asked),
        door(
            &routes::reset_password(&token),
            &[new.clone(), confirmed.clone()],
        ),
        door(
            "/reset-password",
            &[of_link.clone(), new.clone(), confirmed.clone()],
        ),
        door("/api/reset-password", &[of_link, new.clone(), confirmed]),
        door("/reset-password/code", &[number, code]),
        door("/not-me", &wish),
        door("/freeze", &wish),
        door(
            "/core/user/change-forgotten-password/",
            &[of_rest, new, of_ann.clone()],
        ),
        door("/admin/login", &[of_ann.clone(), typed.clone()]),
        door("/api/log-in", &[of_ann, typed.clone()]),
        door("/core/auth/", &[ann, typed]),
        door(&routes::admin_setup(&invitation), &first_admin),
        door("/api/set-up", &[vec![of_invitation], first_admin].concat()),
    ];
    (app, doors)
}

async fn post(app: &TestApp, door: &Door, content_type: &str, body: Vec<u8>) -> Answer {
    let mut request = Request::builder()
        .method(&door.method)
        .uri(&door.path)
        .header(header::CONTENT_TYPE, content_type);
    if let Some(token) = &door.token {
        request = request.header(header::AUTHORIZATION, format!("Token {token}"));
    }
    app.send(request.body(Body::from(body)).unwrap()).await
}

fn assert_refused(what: &str, answer: &Answer) {
    let is_refused = answer.status.is_client_error();
    assert!(is_refused, "{what}: {} {}", answer.status, answer.body);
}

/// No link was requested, no password changed and no administrator created.
async fn assert_untouched(app: &TestApp) {
    let (mails, outbox) = (app.mails().await.len(), app.outbox().await.len());
    assert_eq!((mails, outbox), (1, 1), "only the mail from the start");
    let still_offered = setup::offer(&app.operator()).await.ok().flatten();
    assert!(still_offered.is_some(), "there is no admin");
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
}

/// A form whose field `target` is written by `write`, with the others valid.
fn form(door: &Door, target: &str, write: impl Fn(&str, &str) -> Vec<u8>) -> Vec<u8> {
    let fields = door.fields.iter().map(|(name, value)| {
        if *name == target {
            write(name, value)
        } else {
            serde_urlencoded::to_string([(name, value)])
                .unwrap()
                .into_bytes()
        }
    });
    fields.collect::<Vec<_>>().join(&b'&')
}

/// The same as JSON; `write` writes the whole member.
fn json(door: &Door, target: &str, write: impl Fn(&str, &str) -> Vec<u8>) -> Vec<u8> {
    let members = door.fields.iter().map(|(name, value)| {
        if *name == target {
            write(name, value)
        } else {
            format!("{name:?}:{value:?}").into_bytes()
        }
    });
    [b"{", &*members.collect::<Vec<_>>().join(&b','), b"}"].concat()
}

/// Numbers, codes and tokens are accepted with any blanks and line ends.
const COPIED: [&str; 4] = ["case_number", "code", "token", "forgot_password_hash"];

#[tokio::test]
async fn fields_with_control_characters() {
    let (app, doors) = house().await;
    for door in &doors {
        for (target, _) in &door.fields {
            for bad in [
                &b"%00"[..],
                b"%01",
                b"%1b",
                b"%7f",
                b"%0d%0a",
                b"%ff",
                b"%c3%28",
                b"%ed%a0%80",
                b"\xff",
            ] {
                if COPIED.contains(target) && bad == b"%0d%0a" {
                    continue;
                }
                let body = form(door, target, |name, value| {
                    let (start, rest) = value.split_at(3);
                    [
                        name.as_bytes(),
                        b"=",
                        start.as_bytes(),
                        bad,
                        rest.as_bytes(),
                    ]
                    .concat()
                });
                let what = format!("{} {target} {}", door.path, bad.escape_ascii());
                assert_refused(&what, &post(&app, door, FORM, body).await);
            }
            if !door.takes_json {
                continue;
            }
            for bad in [
                &br"\u0000"[..],
                br"\u0001",
                br"\u001b",
                br"\u007f",
                br"\r\n",
                br"\ud800",
                br"\udc00x",
                b"\xff",
                b"\0",
                b"\n",
            ] {
                if COPIED.contains(target) && bad == br"\r\n" {
                    continue;
                }
                let body = json(door, target, |name, value| {
                    let (start, rest) = value.split_at(3);
                    [
                        b"\"",
                        name.as_bytes(),
                        b"\":\"",
                        start.as_bytes(),
                        bad,
                        rest.as_bytes(),
                        b"\"",
                    ]
                    .concat()
                });
                let what = format!("{} {target} {}", door.path, bad.escape_ascii());
                assert_refused(&what, &post(&app, door, JSON, body).await);
            }
        }
    }
    assert_untouched(&app).await;
}

#[tokio::test]
async fn repeated_fields() {
    let (app, doors) = house().await;
    for door in &doors {
        for (target, _) in &door.fields {
            let once_more = format!("&{target}=eve%40example.org");
            let body = [form(door, target, plain), once_more.into_bytes()].concat();
            let answer = post(&app, door, FORM, body).await;
            assert_eq!(
                answer.status, 400,
                "{} {target}: {}",
                door.path, answer.body
            );
            if door.takes_json {
                let body = json(door, target, |name, value| {
                    format!("{name:?}:\"eve@example.org\",{name:?}:{value:?}").into_bytes()
                });
                let answer = post(&app, door, JSON, body).await;
                assert_eq!(
                    answer.status, 400,
                    "{} {target}: {}",
                    door.path, answer.body
                );
            }
        }
    }
    assert_untouched(&app).await;
}

fn plain(name: &str, value: &str) -> Vec<u8> {
    serde_urlencoded::to_string([(name, value)])
        .unwrap()
        .into_bytes()
}

#[tokio::test]
async fn fields_with_invalid_text() {
    let (app, doors) = house().await;
    for door in &doors {
        for (target, _) in &door.fields {
            // An optional address with a new password may also be left out.
            let is_optional = *target == "email" && door.path.contains("change");
            let suffixes = ["[]", "[0]", "[1]", "[$gt]", "[x][y]"];
            for suffix in suffixes.iter().filter(|_| !is_optional) {
                let body = form(door, target, |name, value| {
                    plain(&format!("{name}{suffix}"), value)
                });
                let answer = post(&app, door, FORM, body).await;
                assert_refused(&format!("{} {target}{suffix}", door.path), &answer);
            }
            if !door.takes_json {
                continue;
            }
            // Where a field may be left out, `null` says so.
            let null = ["null"].into_iter().filter(|_| !is_optional);
            for bad in null.chain([
                "true",
                "0",
                "1.5",
                "[]",
                "{}",
                "[\"ann@example.org\"]",
                "{\"$gt\":\"\"}",
            ]) {
                let body = json(door, target, |name, _| {
                    format!("{name:?}:{bad}").into_bytes()
                });
                let answer = post(&app, door, JSON, body).await;
                assert_eq!(answer.status, 400, "{} {target} {bad}", door.path);
            }
        }
    }
    assert_untouched(&app).await;
}

#[tokio::test]
async fn thousands_of_fields_and_deep_nesting() {
    let (app, doors) = house().await;
    let numbered: String = (0..3000).map(|i| format!("&a{i}=b")).collect();
    for (what, body) in [
        ("nothing but &", "&".repeat(30_000)),
        ("a field without end", "a".repeat(30_000)),
        ("one name", "a=&".repeat(10_000)),
        ("many names", numbered),
        ("an array", "email[]=a&".repeat(3000)),
        ("brackets", format!("email{}=a", "[a]".repeat(10_000))),
        ("open brackets", format!("email{}=a", "[".repeat(30_000))),
        ("indices", "email[4294967295]=a&".repeat(1500)),
    ] {
        for door in &doors {
            let answer = post(&app, door, FORM, body.clone().into_bytes()).await;
            assert_refused(&format!("{} {what}", door.path), &answer);
        }
    }
    for body in [
        "[".repeat(30_000),
        "{\"a\":".repeat(6000),
        format!("{{\"email\":{}", "[".repeat(30_000)),
    ] {
        for door in doors.iter().filter(|door| door.takes_json) {
            let answer = post(&app, door, JSON, body.clone().into_bytes()).await;
            assert_eq!(answer.status, 400, "{}", door.path);
        }
    }
    assert_untouched(&app).await;
}

#[tokio::test]
async fn paths_queries_and_headers() {
    let (app, _) = house().await;
    let bad = [
        "%00",
        "%01",
        "%0d%0a",
        "%ff",
        "%c3%28",
        "%ed%a0%80",
        "a%00b",
        "%2e%2e%2f",
        "%",
        "%zz",
        "..",
        "'",
        "%22",
        "%3Cscript%3E",
        "99999999999999999999",
        "-1",
    ];
    for bad in bad.iter().copied().chain([&*"a".repeat(8000)]) {
        for path in [
            "/",
            "/reset-password/",
            "/not-me/",
            "/freeze/",
            "/admin/setup/",
            "/dev/mailbox/",
            "/pkg/",
            "/api/",
            "/core/",
            "/core/user/",
        ] {
            let path = format!("{path}{bad}");
            assert_refused(&path, &app.get(&path).await);
            assert_refused(&path, &app.post_form(&path, &[]).await);
        }
        let html = format!("/dev/mailbox/{bad}/html");
        assert_refused(&html, &app.get(&html).await);
    }
}

#[tokio::test]
async fn an_admins_queries_and_headers() {
    let app = TestApp::new().await;
    app.make_admin("maria@example.org").await;
    let session = app.log_in("maria@example.org").await;
    for page in [
        "%00",
        "%ff",
        "0",
        "-1",
        "18446744073709551615",
        "99999999999999999999",
        "1;",
        "1&page=2",
        "'",
    ] {
        let answer = app
            .get_with_cookie(&format!("/admin/users?page={page}"), &session)
            .await;
        assert!(
            !answer.status.is_server_error(),
            "{page}: {}",
            answer.status
        );
    }
    for field in ["kind", "who", "case", "network", "from", "until", "below"] {
        for value in [
            "%00",
            "%ff",
            "-1",
            "99999999999999999999",
            "%27",
            "-",
            "9999-99-99",
            "&&=",
            "%e2%80%ae",
        ] {
            let path = format!("/admin/audit?{field}={value}&{field}={value}");
            for path in [&path, path.split('&').next().unwrap()] {
                let answer = app.get_with_cookie(path, &session).await;
                assert!(
                    !answer.status.is_server_error(),
                    "{path}: {}",
                    answer.status
                );
            }
        }
    }
    for name in [
        "cookie",
        "x-forwarded-for",
        "accept-encoding",
        "if-none-match",
        "content-type",
        "origin",
        "referer",
    ] {
        for value in [
            &b"\xff\xfe"[..],
            b"session=\xff",
            b"session=%00",
            b";;;===",
            b"",
        ] {
            let request = Request::get("/admin/users").header(name, value);
            let answer = app.send(request.body(Body::empty()).unwrap()).await;
            assert!(
                !answer.status.is_server_error(),
                "{name}: {}",
                answer.status
            );
        }
    }
}
