//! The program below a base path, on a host with other programs: no link leaves the path.

use crate::harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, form_request};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use std::collections::{BTreeSet, VecDeque};

const BASE: &str = "/ids";
const BASE_URL: &str = "http://127.0.0.1:8000/ids";
const ADMIN: &str = "maria@example.org";

async fn app() -> TestApp {
    TestApp::with_settings(&[("BASE_URL", BASE_URL), ("RATE_LIMITS", "off")]).await
}

/// Every value of an attribute that starts at the top of the host, and every such string in a script.
/// What `data-…` holds is for our script, which puts the prefix before it (`live::page::outer`).
fn rooted(page: &str) -> Vec<String> {
    let pieces: Vec<&str> = page.split("=\"/").collect();
    let attributes = pieces.windows(2).filter_map(|pair| {
        let name = pair[0].rsplit(' ').next().unwrap_or_default();
        (!name.starts_with("data-")).then_some(pair[1])
    });
    let strings = (page.split("<script").skip(1))
        .filter_map(|rest| rest.split("</script>").next())
        .flat_map(|script| {
            script
                .split(['"', '\''])
                .filter(|word| word.starts_with('/'))
        });
    let refreshes = page.split("url=/").skip(1).map(|rest| format!("/{rest}"));
    let attributes = attributes.map(|rest| format!("/{rest}"));
    (attributes
        .chain(strings.map(str::to_owned))
        .chain(refreshes))
    .map(|rest| rest.split('"').next().unwrap().to_owned())
    .collect()
}

fn is_inside(address: &str) -> bool {
    let rest = address.strip_prefix(BASE);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

fn assert_stays_inside(asked: &str, answer: &Answer) {
    let location = answer.header("location");
    assert!(
        location.is_empty() || is_inside(location) || location.starts_with(BASE_URL),
        "{asked} leads to {location}"
    );
    for address in rooted(&answer.body) {
        assert!(is_inside(&address), "{asked} has {address}");
    }
}

/// What a page's links, frames and files lead to, and what its forms post to.
fn leads_to(page: &str, attribute: &str) -> Vec<String> {
    (page.split(&format!(" {attribute}=\"")).skip(1))
        .filter_map(|rest| rest.split('"').next())
        .filter(|address| address.starts_with('/'))
        .map(|address| address.split('#').next().unwrap().replace("&amp;", "&"))
        .collect()
}

#[tokio::test]
async fn all_links_stay_below_the_path_and_work() {
    let app = app().await;
    app.make_user(ANN).await;
    app.make_admin(ADMIN).await;
    app.token_for(ANN).await;
    let log_in = [("email", ADMIN), ("password", OLD_PASSWORD)];
    let cookie = app.post_form("/ids/admin/login", &log_in).await.cookie();
    let mut waiting: VecDeque<String> = [
        "/ids",
        "/ids/forgot-password",
        "/ids/reset-password",
        "/ids/reset-password/done",
        "/ids/freeze",
        "/ids/not-me",
        "/ids/not-me/done",
        "/ids/freeze/done",
        "/ids/reset-password/never-made",
        "/ids/admin/setup/never-made",
        "/ids/nothing",
        "/ids/admin/nothing",
        "/ids/admin/login",
        "/ids/admin",
        "/ids/admin/shortcuts",
        "/ids/docs",
        "/ids/docs/errors",
        "/ids/dev/mailbox",
        "/ids/.well-known/change-password",
    ]
    .map(str::to_owned)
    .into();
    let expected_to_fail = waiting.len();
    let mut seen = BTreeSet::new();
    let mut forms = BTreeSet::new();
    let mut pages = 0;
    while let Some(address) = waiting.pop_front() {
        // One list of each kind is enough.
        let is_list = address.contains('?');
        if seen.len() > 400 || !seen.insert(address.clone()) || address.contains("export") {
            continue;
        }
        let answer = app.get_with_cookie(&address, &cookie).await;
        assert_stays_inside(&address, &answer);
        let is_there = answer.status.is_success() || answer.status.is_redirection();
        assert!(
            is_there || seen.len() <= expected_to_fail,
            "{address}: {}",
            answer.status
        );
        if answer.status.is_redirection() {
            waiting.push_back(answer.header("location").to_owned());
        }
        if !answer.header("content-type").starts_with("text/html") || address.ends_with("/html") {
            continue;
        }
        pages += 1;
        forms.extend(leads_to(&answer.body, "action"));
        if !is_list {
            for attribute in ["href", "src"] {
                waiting.extend(leads_to(&answer.body, attribute));
            }
        }
    }
    assert!(pages > 30, "{pages} pages: {seen:?}");
    assert!(forms.len() > 15, "{forms:?}");
    for action in forms.iter().filter(|action| !action.contains("/logout")) {
        let mut request = form_request(action, &[]);
        request
            .headers_mut()
            .insert(header::COOKIE, cookie.parse().unwrap());
        let answer = app.send(request).await;
        assert_stays_inside(action, &answer);
        // A form that was left empty may be about nobody.
        let about_nobody = ["/core/", "/personal-data/"].map(|part| action.contains(part));
        let is_there = answer.status != StatusCode::NOT_FOUND || about_nobody.contains(&true);
        assert!(is_there, "{action}: {}", answer.status);
        let is_get = answer.status == StatusCode::METHOD_NOT_ALLOWED;
        assert!(
            !is_get
                || app
                    .get_with_cookie(action, &cookie)
                    .await
                    .status
                    .is_success(),
            "{action}"
        );
    }
}

#[tokio::test]
async fn recovery_works_with_and_without_the_prefix_in_requests() {
    // As a proxy passes it on that leaves the prefix, and one that takes it off.
    for way_in in [BASE, ""] {
        let app = app().await;
        app.make_user(ANN).await;
        let asked = app
            .post_form(&format!("{way_in}/forgot-password"), &[("email", ANN)])
            .await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER);
        assert_eq!(asked.header("location"), "/ids/forgot-password/sent");
        let cookie = asked.header("set-cookie");
        assert!(
            cookie.starts_with("recovery_case-ids=") && cookie.contains("Path=/;"),
            "{cookie}"
        );
        let sent = app
            .get_with_cookie(&format!("{way_in}/forgot-password/sent"), &asked.cookie())
            .await;
        let number = asked.cookie();
        let number = number.split('=').nth(1).unwrap();
        assert!(sent.body.contains(number), "the page knows the case");

        app.deliver().await;
        let mail = &app.mails().await[0];
        let link = format!("{BASE_URL}/reset-password/");
        assert!(mail.text_body.contains(&link), "{}", mail.text_body);
        assert!(mail.html_body.contains(&link));
        let (_, rest) = mail.text_body.split_once(&link).unwrap();
        let token = rest.split_whitespace().next().unwrap();
        let page = app.get(&format!("{way_in}/reset-password/{token}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            page.body
                .contains("replaceState(null,'',\"/ids/reset-password\")")
        );
        let fields = [
            ("token", token),
            ("username", ANN),
            ("new_password", NEW_PASSWORD),
            ("confirm_password", NEW_PASSWORD),
        ];
        let done = app
            .post_form(&format!("{way_in}/reset-password"), &fields)
            .await;
        assert_eq!(
            done.header("location"),
            "/ids/reset-password/done",
            "{}",
            done.body
        );
        assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
    }
}

#[tokio::test]
async fn programs_and_scripts_find_everything_there() {
    let app = app().await;
    let description = app.get("/ids/openapi.json").await;
    let description: serde_json::Value = serde_json::from_str(&description.body).unwrap();
    assert_eq!(description["servers"][0]["url"], BASE_URL);
    for path in ["/ids/docs/postman.json", "/ids/docs/insomnia.json"] {
        assert!(app.get(path).await.body.contains(BASE_URL), "{path}");
    }
    let problem = app.get("/ids/core/user/").await;
    assert!(
        problem.body.contains(&format!("{BASE_URL}/docs/errors#")),
        "{}",
        problem.body
    );
    let by_script = app
        .post_form("/ids/api/forgot-password", &[("email", ANN)])
        .await;
    assert_eq!(by_script.status, StatusCode::OK, "{}", by_script.body);
    let text = app.get("/.well-known/security.txt").await.body;
    assert!(
        text.contains("Canonical: http://127.0.0.1:8000/.well-known/security.txt"),
        "{text}"
    );
    let known = app.get("/.well-known/change-password").await;
    assert_eq!(known.header("location"), "/ids/forgot-password");
    // Another program's page on the same host is none of ours.
    for path in ["/idsx/forgot-password", "/other", "//ids/forgot-password"] {
        assert_eq!(app.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn over_https_the_cookie_is_bound_to_the_host_and_named_by_the_path() {
    let app = TestApp::with_settings(&[
        ("BASE_URL", "https://example.org/a/b"),
        ("EMAIL_BACKEND", "dummy"),
    ])
    .await;
    app.make_admin(ADMIN).await;
    let log_in = [("email", ADMIN), ("password", OLD_PASSWORD)];
    let answer = app.post_form("/a/b/admin/login", &log_in).await;
    assert_eq!(answer.header("location"), "/a/b/admin");
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-session-a.b="), "{cookie}");
    assert!(
        cookie.contains("Path=/;") && cookie.contains("Secure"),
        "{cookie}"
    );
    let page = app
        .get_with_cookie("/a/b/admin/users", &answer.cookie())
        .await;
    assert_eq!(page.status, StatusCode::OK);
    // Another instance on the same host has its own.
    let other = answer.cookie().replace("-a.b=", "=");
    let request = Request::get("/a/b/admin/users").header(header::COOKIE, other);
    let answer = app.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(
        answer.header("location"),
        "/a/b/admin/login?next=%2Fadmin%2Fusers"
    );
}
