//! The calls of the predecessor's readme and routes, as they are written there, over a socket.
//!
//! The readme (github.com/alexlopesbr/forgot-password, `readme.md`) has two: `{{localhost}}` is
//! `http://127.0.0.1:8000`, each body is written as an object, and Postman and Insomnia are named as
//! what sends them. Its views read `request.POST`, so that those clients had to send forms; here what
//! the readme shows works as well. The rest are the routes of its `core/urls.py`: a model view set at
//! `user/`, and `auth/?` of Django REST framework's tokens.

use crate::{
    harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, token_in},
    listening::{Listening, exchange, status},
    rest::program::Program,
};
use axum::{
    body::Body,
    http::{Method, Request},
};
use password_recover::{api::access::Role, server::http::ClientLimits};
use serde_json::{Value, json};

const FORGOT: &str = "/core/user/forgot-password/";
const CHANGE: &str = "/core/user/change-forgotten-password/";

/// A request as a client writes it to the wire.
async fn send(server: &Listening, line: &str, headers: &[&str], body: &str) -> (u16, Value) {
    let mut request = format!(
        "{line} HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nConnection: close\r\n\
         User-Agent: PostmanRuntime/7.28.4\r\nAccept: */*\r\nAccept-Encoding: identity\r\n"
    );
    for header in headers {
        request.push_str(&format!("{header}\r\n"));
    }
    if !body.is_empty() {
        request.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    let answer = exchange(server.address, format!("{request}\r\n{body}").as_bytes()).await;
    let (_, content) = answer.split_once("\r\n\r\n").unwrap_or_default();
    let code = status(&answer).unwrap_or_else(|| panic!("{line}: {answer}"));
    (code, serde_json::from_str(content).unwrap_or_default())
}

/// The readme's body in each way that its clients can send it.
fn ways(fields: &[(&str, &str)]) -> Vec<(&'static str, String)> {
    let object: serde_json::Map<String, Value> = fields
        .iter()
        .map(|(name, text)| ((*name).to_owned(), json!(text)))
        .collect();
    let mut parts = String::new();
    for (name, text) in fields {
        parts.push_str("------WebKitFormBoundary7MA4YWxkTrZu0gW\r\n");
        parts.push_str(&format!(
            "Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n"
        ));
    }
    parts.push_str("------WebKitFormBoundary7MA4YWxkTrZu0gW--\r\n");
    vec![
        (
            "Content-Type: application/json",
            serde_json::to_string_pretty(&object).unwrap(),
        ),
        (
            "Content-Type: application/x-www-form-urlencoded",
            serde_urlencoded::to_string(fields).unwrap(),
        ),
        (
            "Content-Type: multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW",
            parts,
        ),
    ]
}

#[tokio::test]
async fn the_two_requests_of_the_readme() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let server = Listening::start(app, ClientLimits::default()).await;
    let worked = (200, json!({ "worked": true }));
    for way in 0..3 {
        server.app.advance(crate::harness::minutes(2));
        server.app.deliver().await;
        let links = async || {
            let mails = server.app.mails().await.into_iter();
            mails
                .map(|mail| mail.text_body)
                .filter(|text| text.contains("/reset-password/"))
                .collect::<Vec<String>>()
        };
        let before = links().await.len();
        let (kind, body) = ways(&[("email", ANN)]).swap_remove(way);
        let answer = send(&server, &format!("POST {FORGOT}"), &[kind], &body).await;
        assert_eq!(answer, worked, "{kind}");
        crate::harness::eventually("the mail comes", async || {
            server.app.deliver().await;
            links().await.len() > before
        })
        .await;
        // "inside the redefine you passwod button sended to your email"
        let hash = token_in(&links().await[before]);
        let password = format!("{NEW_PASSWORD} {way}");
        let fields = [
            ("email", ANN),
            ("forgot_password_hash", &*hash),
            ("new_password", &*password),
        ];
        let (kind, body) = ways(&fields).swap_remove(way);
        let answer = send(&server, &format!("POST {CHANGE}"), &[kind], &body).await;
        assert_eq!(answer, worked, "{kind}");
        assert!(server.app.can_log_in(ANN, &password).await);
    }
}

/// "Open your browser and go to http://127.0.0.1:8000/admin/. Login with the admin credentials."
#[tokio::test]
async fn the_admin_of_the_readme() {
    let app = TestApp::new().await;
    app.make_admin(ANN).await;
    let server = Listening::start(app, ClientLimits::default()).await;
    let request = b"GET /admin/ HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nConnection: close\r\n\r\n";
    let answer = exchange(server.address, request).await;
    assert_eq!(status(&answer), Some(303), "{answer}");
    assert!(answer.contains("location: /admin/login"), "{answer}");
}

#[tokio::test]
async fn the_routes_of_its_view_set() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let maria = app.make_staff("maria@example.org", Role::Admin).await;
    let ann = app.make_user(ANN).await;
    let server = Listening::start(app, ClientLimits::default()).await;
    let log_in = [
        ("username", "maria@example.org"),
        ("password", OLD_PASSWORD),
    ];
    let mut token = String::new();
    // `url(r'^auth/?$', …)`
    for path in ["/core/auth", "/core/auth/"] {
        for (kind, body) in ways(&log_in) {
            let (code, given) = send(&server, &format!("POST {path}"), &[kind], &body).await;
            assert_eq!(code, 200, "{path} {kind}");
            token = given["token"].as_str().unwrap().to_owned();
        }
    }
    let authorization = format!("Authorization: Token {token}");
    let json = "Content-Type: application/json";
    let call = async |line: &str, body: &Value| {
        let body = match body {
            Value::Null => String::new(),
            body => body.to_string(),
        };
        send(&server, line, &[&authorization, json], &body).await
    };

    let (code, page) = call("GET /core/user/", &Value::Null).await;
    assert_eq!((code, &page["count"]), (200, &json!(2)));
    assert_eq!(
        (&page["next"], &page["previous"]),
        (&Value::Null, &Value::Null)
    );
    let names: Vec<&Value> = page["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|user| &user["email"])
        .collect();
    assert_eq!(names, ["maria@example.org", ANN]);
    // The predecessor's fields, except secret ones.
    for field in [
        "id",
        "last_login",
        "email",
        "name",
        "is_admin",
        "created_at",
        "updated_at",
    ] {
        assert!(page["results"][0].get(field).is_some(), "{field}");
    }
    let new = json!({ "email": "new@example.org", "name": "New" });
    let (code, made) = call("POST /core/user/", &new).await;
    assert_eq!((code, &made["email"]), (201, &new["email"]));
    let one = format!("/core/user/{}/", ann.id);
    let (code, user) = call(&format!("GET {one}"), &Value::Null).await;
    assert_eq!((code, &user["name"]), (200, &json!("Ann Example")));
    let put = json!({ "email": ANN, "name": "Ann" });
    let (code, user) = call(&format!("PUT {one}"), &put).await;
    assert_eq!((code, &user["name"]), (200, &json!("Ann")));
    let patch = json!({ "name": "Ann Jones" });
    let (code, user) = call(&format!("PATCH {one}"), &patch).await;
    assert_eq!((code, &user["name"]), (200, &json!("Ann Jones")));
    assert_eq!(call(&format!("DELETE {one}"), &Value::Null).await.0, 204);
    assert_eq!(call(&format!("GET {one}"), &Value::Null).await.0, 404);

    // What it let everybody do, and nobody may do here.
    let admin = json!({ "email": "eve@example.org", "name": "Eve", "password": NEW_PASSWORD,
        "is_admin": true });
    let (code, refused) = send(&server, "POST /core/user/", &[json], &admin.to_string()).await;
    assert_eq!(
        (code, &refused["code"]),
        (400, &json!("password-not-yours"))
    );
    let admin = json!({ "email": "eve@example.org", "name": "Eve", "is_admin": true });
    let (code, refused) = send(&server, "POST /core/user/", &[json], &admin.to_string()).await;
    assert_eq!((code, &refused["code"]), (401, &json!("token-not-good")));
    let (code, _) = send(&server, "GET /core/user/", &[], "").await;
    assert_eq!(code, 401);
    let own = format!("GET /core/user/{}/", maria.id);
    let (code, maria) = send(&server, &own, &[&authorization], "").await;
    assert_eq!((code, &maria["is_admin"]), (200, &json!(true)));
}

/// Differences from Django REST framework, as documented.
#[tokio::test]
async fn differences_from_its_framework_are_as_documented() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let maria = app.make_staff("maria@example.org", Role::Admin).await;
    let program = Program::of(&app, &maria).await;
    let own = format!("/core/user/{}/", maria.id);
    for path in ["/core/user/", &own] {
        let answer = program.call(Method::OPTIONS, path).await;
        assert_eq!(
            (answer.status.as_u16(), &*answer.code()),
            (405, "method-not-allowed")
        );
        assert!(answer.header("allow").contains("GET"), "{path}");
    }
    let request = Request::get("/core/user/?format=api").header("accept", "text/html");
    let answer = program.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.json()["count"], 1);
    let behind = program.get("/core/user/?page=2").await;
    assert_eq!(behind.code(), "not-found");
    // One error at a time.
    let wrong = program
        .write(Method::POST, "/core/user/", &json!({ "role": "root" }))
        .await;
    let wrong = wrong.json();
    assert_eq!(wrong["code"], "role-unknown");
    assert!(wrong.get("detail").is_none() && wrong.get("email").is_none());
    let nobody = Program::nobody(&app).get("/core/user/").await;
    assert!(nobody.header("www-authenticate").starts_with("Bearer"));

    let record = program.get(&own).await.json();
    let null = json!({ "email": null, "name": null, "role": null, "is_active": null });
    let answer = program.write(Method::PATCH, &own, &null).await;
    assert_eq!(
        (answer.status.as_u16(), answer.json()),
        (200, record.clone())
    );
    let form = "application/x-www-form-urlencoded";
    let body = b"email=maria%40example.org&name=Ann+Example".to_vec();
    let answer = program.write_as(Method::PUT, &own, form, body).await.json();
    assert_eq!(
        answer["is_active"], true,
        "a box that is left out is not no"
    );
    for (body, kind) in [
        (r#"{"is_active":"yes"}"#, "application/json"),
        (r#"{"is_active":1}"#, "application/json"),
        ("is_active=yes", form),
    ] {
        let answer = program
            .write_as(Method::PATCH, &own, kind, body.into())
            .await;
        assert_eq!(answer.code(), "unreadable", "{body}");
    }
}
