//! What every response must have, for any request: every route with every method, every kind of error, every
//! redirect, file and cookie.

use crate::harness::{ANN, Answer, OLD_PASSWORD, TestApp, form_request};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use password_recover::server::assets::Bundle;
use std::{collections::BTreeMap, fs, path::Path};

const ADMIN: &str = "maria@example.org";

/// Every path in `routes.rs`, read from its source so that none is forgotten, with its parameters filled in.
pub fn routes() -> Vec<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/routes.rs");
    let routes: Vec<String> = fs::read_to_string(source)
        .unwrap()
        .lines()
        .filter_map(|line| line.strip_prefix("pub const "))
        .map(|line| line.split('"').nth(1).unwrap())
        // The others are names of parameters.
        .filter(|value| value.starts_with('/'))
        .map(|path| {
            path.replace("{token}", "x")
                .replace("{id}", "1")
                .replace("{name}", "forgot-password")
        })
        .collect();
    assert!(routes.len() > 15, "{routes:?}");
    routes
}

/// A path that accepts methods which forms don't have.
const WRITABLE: &str = "/core/user/1";

const NO_ROUTES: &[&str] = &[
    "/nothing",
    "/core/nothing",
    "/favicon.ico",
    "/pkg/",
    "/.git/HEAD",
    "/.env",
    "/%00",
];

fn methods() -> Vec<Method> {
    let mut methods = vec![
        Method::GET,
        Method::HEAD,
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
        Method::OPTIONS,
        Method::TRACE,
    ];
    methods.extend(["PROPFIND", "MADEUP"].map(|name| name.parse().unwrap()));
    methods
}

/// The directives of a Content-Security-Policy.
fn policy(answer: &Answer) -> BTreeMap<&str, &str> {
    answer
        .header("content-security-policy")
        .split(';')
        .map(|directive| directive.trim().split_once(' ').unwrap_or((directive, "")))
        .collect()
}

#[tokio::test]
async fn https_sites_send_strict_transport_security() {
    let app = TestApp::with_settings(&[
        ("BASE_URL", "https://recover.example.org"),
        ("EMAIL_BACKEND", "dummy"),
    ])
    .await;
    for path in ["/forgot-password", "/nothing", "/core/nothing", "/healthz"] {
        let answer = app.get(path).await;
        let transport = answer.header("strict-transport-security");
        let (age, rest) = transport
            .strip_prefix("max-age=")
            .and_then(|rest| rest.split_once(';'))
            .unwrap_or_else(|| panic!("{path}: {transport:?}"));
        assert!(age.parse::<u64>().unwrap() >= 365 * 24 * 60 * 60, "{path}");
        assert!(rest.contains("includeSubDomains"), "{path}");
    }
    let over_http = TestApp::new().await.get("/forgot-password").await;
    assert_eq!(over_http.header("strict-transport-security"), "");
}

/// The headers of every response.
fn assert_contract(what: &str, answer: &Answer) {
    // Which pages those are is for `search_engines`.
    let may_be_found = answer.header("link").contains("canonical") && answer.status == 200;
    let robots = if may_be_found { "all" } else { "noindex" };
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("x-robots-tag", robots),
    ] {
        assert_eq!(answer.header(name), value, "{what}: {name}");
    }
    for feature in ["camera=()", "geolocation=()", "microphone=()"] {
        assert!(
            answer.header("permissions-policy").contains(feature),
            "{what}: {feature}"
        );
    }
    let id = answer.header("x-request-id");
    let is_id = id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    assert!(is_id, "{what}: by which number is it known? {id:?}");
    assert_policy(what, answer);
    assert_body(what, answer);
    for name in ["server", "x-powered-by", "access-control-allow-origin"] {
        assert!(!answer.headers.contains_key(name), "{what}: {name}");
    }
    for cookie in answer.headers.get_all(header::SET_COOKIE) {
        let cookie = cookie.to_str().unwrap();
        for part in ["; HttpOnly", "; SameSite=", "; Path=/"] {
            assert!(cookie.contains(part), "{what}: {cookie} lacks {part}");
        }
        assert!(!cookie.contains("Domain"), "{what}: {cookie}");
    }
    match answer.status {
        StatusCode::METHOD_NOT_ALLOWED => {
            assert!(!answer.header("allow").is_empty(), "{what}: Allow");
        }
        StatusCode::UNAUTHORIZED if answer.header("content-type").contains("problem") => {
            assert!(
                answer.header("www-authenticate").starts_with("Bearer "),
                "{what}: how?"
            );
        }
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
            assert!(!answer.header("retry-after").is_empty(), "{what}: when?");
        }
        _ => {}
    }
}

fn assert_policy(what: &str, answer: &Answer) {
    let policy = policy(answer);
    for directive in ["default-src", "frame-ancestors", "object-src", "base-uri"] {
        assert_eq!(policy.get(directive), Some(&"'none'"), "{what}: {policy:?}");
    }
    assert!(!format!("{policy:?}").contains("unsafe-inline"), "{what}");
    assert!(
        !policy.contains_key("frame-src"),
        "{what}: nothing is framed"
    );
    let form_action = policy["form-action"];
    if is_page(answer) {
        assert_eq!(form_action, "'self'", "{what}");
        assert!(policy["script-src"].contains("'nonce-"), "{what}");
        assert_no_inline_code(what, &answer.body);
    } else {
        assert_eq!(form_action, "'none'", "{what}");
        assert!(!policy.contains_key("script-src"), "{what}: no page");
    }
}

fn assert_body(what: &str, answer: &Answer) {
    let is_kept = answer.header("cache-control") != "no-store";
    let is_file = answer.headers.contains_key(header::ETAG);
    assert_eq!(is_kept, is_file, "{what}: only files are kept");
    if !answer.body.is_empty() {
        let kind = answer.header("content-type");
        // JSON is UTF-8 and has no parameter to say so (RFC 8259 §11).
        let is_told = kind.ends_with("; charset=utf-8") || kind.ends_with("json") || is_file;
        assert!(is_told, "{what}: {kind:?}");
    }
}

fn is_page(answer: &Answer) -> bool {
    answer.header("content-type").starts_with("text/html")
}

/// Checks every tag for code that the policy would block.
fn assert_no_inline_code(what: &str, page: &str) {
    for tag in page.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap();
        // Without the values, in which there may be any words.
        let names: String = tag.split('"').step_by(2).collect();
        for attribute in names.split_whitespace().skip(1) {
            let is_code = attribute.starts_with("style=") || attribute.starts_with("on");
            assert!(!is_code, "{what}: <{tag}>");
        }
        assert!(!tag.contains("javascript:"), "{what}: <{tag}>");
        assert!(!tag.starts_with("style"), "{what}: <{tag}>");
    }
}

#[tokio::test]
async fn every_route_with_every_method() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let session = app.log_in(ADMIN).await;
    let routes = routes();
    let no_routes = NO_ROUTES.iter().map(ToString::to_string);
    for path in routes.iter().cloned().chain(no_routes) {
        for method in methods() {
            for cookie in ["", &session] {
                let request = Request::builder()
                    .method(&method)
                    .uri(&path)
                    .header(header::COOKIE, cookie)
                    .body(Body::empty())
                    .unwrap();
                let answer = app.send(request).await;
                let what = format!("{method} {path} {}", answer.status);
                assert!(!answer.status.is_server_error(), "{what}");
                assert_contract(&what, &answer);
                let is_known = [Method::GET, Method::HEAD, Method::POST].contains(&method)
                    || path == WRITABLE
                        && [Method::PUT, Method::PATCH, Method::DELETE].contains(&method);
                if !is_known && routes.contains(&path) {
                    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{what}");
                }
            }
        }
    }
}

fn post(path: &str, content_type: &str, body: impl Into<Body>) -> Request<Body> {
    let request = Request::post(path).header(header::CONTENT_TYPE, content_type);
    request.body(body.into()).unwrap()
}

#[tokio::test]
async fn every_kind_of_error() {
    let form = "application/x-www-form-urlencoded";
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=1/1h")]).await;
    for path in [
        "/forgot-password",
        "/core/user/forgot-password/",
        "/api/forgot-password",
    ] {
        let mut foreign = post(path, form, "email=ann%40example.org");
        let cross_site = "cross-site".parse().unwrap();
        foreign.headers_mut().insert("sec-fetch-site", cross_site);
        let nobody = format!("email={}%40example.org", path.len());
        for (status, request) in [
            (400, post(path, form, "email=ann")),
            (403, foreign),
            (404, post(&format!("{path}/nothing"), form, "")),
            (413, post(path, form, "x".repeat(64 * 1024))),
            (415, post(path, "text/plain", "email=ann%40example.org")),
            (429, post(path, form, nobody)),
        ] {
            if status == 429 {
                let first = "email=first%40example.org";
                app.send(post("/core/user/forgot-password", form, first))
                    .await;
            }
            let answer = app.send(request).await;
            let what = format!("{path} {status}");
            assert_eq!(answer.status, status, "{what}: {}", answer.body);
            assert_contract(&what, &answer);
        }
    }
    let wrong = [("email", ANN), ("password", "wrong")];
    let gone = app.get("/reset-password/x").await;
    let wrong = app.post_form("/admin/login", &wrong).await;
    assert_eq!(
        (gone.status, wrong.status),
        (StatusCode::GONE, StatusCode::UNAUTHORIZED)
    );
    assert_contract("a link that is no longer good", &gone);
    assert_contract("a wrong password", &wrong);

    app.state.db.close().await;
    for path in ["/readyz", "/dev/mailbox"] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{path}");
        assert_contract(path, &answer);
    }
    for path in [
        "/forgot-password",
        "/core/user/forgot-password",
        "/api/forgot-password",
    ] {
        let answer = app.send(post(path, form, "email=ann%40example.org")).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{path}");
        assert_contract(path, &answer);
    }
}

#[tokio::test]
async fn redirects_and_cookies_over_https() {
    let app = TestApp::with_settings(&[
        ("BASE_URL", "https://recover.example.org"),
        ("EMAIL_BACKEND", "dummy"),
    ])
    .await;
    app.make_admin(ADMIN).await;
    let ask = [("email", ANN)];
    let log_in = [("email", ADMIN), ("password", OLD_PASSWORD)];
    let session = app.log_in(ADMIN).await;
    let mut log_out = form_request("/admin/logout", &[]);
    let cookie = session.parse().unwrap();
    log_out.headers_mut().insert(header::COOKIE, cookie);
    for (what, answer) in [
        ("a request", app.post_form("/forgot-password", &ask).await),
        (
            "a request by script",
            app.post_form("/api/forgot-password", &ask).await,
        ),
        ("a log-in", app.post_form("/admin/login", &log_in).await),
        (
            "a log-in by script",
            app.post_form("/api/log-in", &log_in).await,
        ),
        ("a log-out", app.send(log_out).await),
    ] {
        assert!(
            answer.status.is_redirection() || answer.status.is_success(),
            "{what}"
        );
        assert_contract(what, &answer);
        let cookies: Vec<_> = answer.headers.get_all(header::SET_COOKIE).iter().collect();
        // A request is remembered by its number and the typed address.
        let count = if what.starts_with("a request") { 2 } else { 1 };
        assert_eq!(cookies.len(), count, "{what}");
        for cookie in cookies {
            let cookie = cookie.to_str().unwrap();
            assert!(
                cookie.starts_with("__Host-")
                    && cookie.contains("; Secure")
                    && cookie.contains("; Path=/;"),
                "{what}: {cookie}"
            );
        }
    }
    for path in ["/", "/admin", "/.well-known/change-password"] {
        let answer = app.get(path).await;
        assert!(answer.status.is_redirection(), "{path}");
        assert!(answer.header("location").starts_with('/'), "{path}");
        assert_contract(path, &answer);
    }
}

#[tokio::test]
async fn a_pages_policy_has_a_nonce_of_its_own() {
    let app = TestApp::new().await;
    let mut seen = Vec::new();
    for path in [
        "/forgot-password",
        "/forgot-password",
        "/admin/login",
        "/nothing",
    ] {
        let page = app.get(path).await;
        let script_src = policy(&page)["script-src"];
        let nonce = script_src.split("'nonce-").nth(1).unwrap();
        let nonce = nonce.split('\'').next().unwrap().to_owned();
        assert!(nonce.len() >= 22, "128 bits");
        let mut scripts = page.body.split("<script").skip(1).peekable();
        assert!(scripts.peek().is_some());
        for script in scripts {
            assert!(
                script.contains(&format!("nonce=\"{nonce}\"")),
                "a script that would not run"
            );
        }
        assert!(!seen.contains(&nonce), "{path}");
        seen.push(nonce);
    }
}

#[tokio::test]
async fn only_the_mailbox_has_frames_and_they_are_sandboxed() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    app.token_for(ANN).await;
    let framing = app.get("/dev/mailbox/1").await;
    assert_eq!(policy(&framing)["frame-src"], "'self'");
    assert_no_inline_code("a mail's page", &framing.body);

    let framed = app.get("/dev/mailbox/1/html").await;
    assert_eq!(framed.header("x-frame-options"), "SAMEORIGIN");
    let rules = policy(&framed);
    assert_eq!(rules["default-src"], "'none'");
    assert_eq!(
        rules["sandbox"], "allow-top-navigation-by-user-activation",
        "links work, and nothing else"
    );
    assert!(
        framing
            .body
            .contains("sandbox=\"allow-top-navigation-by-user-activation\"")
    );
    assert_eq!(rules["frame-ancestors"], "'self'");
    assert!(!rules.contains_key("script-src"));
}

#[tokio::test]
async fn only_hashed_file_names_are_cached_for_ever() {
    let app = TestApp::new().await;
    let [public, dashboard] =
        [Bundle::Public, Bundle::Dashboard].map(|bundle| app.state.assets.page_files(bundle));
    assert_eq!(public.style, dashboard.style, "one style sheet for all");
    for path in [
        &public.style,
        &public.script,
        &public.wasm,
        &dashboard.script,
        &dashboard.wasm,
    ] {
        // Without a built site, there is none.
        if path.is_empty() {
            continue;
        }
        let answer = app.get(path).await;
        let is_immutable = answer.header("cache-control").contains("immutable");
        assert_eq!(is_immutable, path.matches('.').count() == 2, "{path}");
        assert_contract(path, &answer);
    }
}
