//! Two applications on one server: every page, mail, sender, logo and way back is its own.

use crate::harness::{ANN, Answer, NEW_PASSWORD, TestApp, form_request, token_in};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use mail_parser::{MessageParser, MimeHeaders};
use std::{fs, path::Path};
use tempfile::TempDir;

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="alert(1)"><script>alert(1)</script><image href="https://evil.example/x.png" width="9" height="9"/><path fill="#8a1538" d="M0 0h10v10H0z"/></svg>"##;

/// By its host.
const SHOP: &str = "shop.localhost:8000";
/// Where no host says which.
const ELSEWHERE: &str = "127.0.0.1:8000";

struct Two {
    app: TestApp,
    _folder: TempDir,
}

impl Two {
    async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let logo = folder.path().join("logo.svg");
        fs::write(&logo, LOGO).unwrap();
        let app = TestApp::with_directories(&settings(&logo)).await;
        Self {
            app,
            _folder: folder,
        }
    }

    async fn get(&self, host: &str, path: &str) -> Answer {
        let request = Request::get(path).header(header::HOST, host);
        self.app.send(request.body(Body::empty()).unwrap()).await
    }

    async fn post(&self, host: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut request = form_request(path, fields);
        let host = host.parse().unwrap();
        request.headers_mut().insert(header::HOST, host);
        self.app.send(request).await
    }
}

fn settings(logo: &Path) -> String {
    format!(
        "
        [[application]]
        name = 'Acme Shop'
        host = 'shop.localhost'
        logo = {logo:?}
        color = '#8a1538'
        sender = 'Acme Shop <hello@acme.example>'
        reply_to = 'help@acme.example'
        support = 'https://acme.example/help'
        privacy = 'https://acme.example/privacy'
        imprint = 'https://acme.example/imprint'
        return_url = 'https://acme.example/login'
        allowed_next = 'https://acme.example/account/'
        directory = 'own'

        [[application]]
        name = 'City Tram'
        return_url = 'https://tram.example/login'
        support = 'help@tram.example'
        directory = 'tram'

        [[directory]]
        name = 'tram'
        kind = 'sql'
        url = 'sqlite:///nowhere.sqlite3'
        table = 'users'
        columns = {{ key = 'id', email = 'email', password = 'password' }}
        hash = 'as-found'
        "
    )
}

const PAGES: [&str; 9] = [
    "/forgot-password",
    "/forgot-password/sent",
    "/reset-password",
    "/reset-password/done",
    "/reset-password/unknown",
    "/not-me/unknown",
    "/freeze/unknown",
    "/admin/login",
    "/no-such-page",
];

#[tokio::test]
async fn every_page_is_called_by_its_application() {
    let two = Two::start().await;
    for page in PAGES {
        let shop = two.get(SHOP, page).await.body;
        assert!(shop.contains("– Acme Shop</title>"), "{page}: {shop}");
        assert!(shop.contains("/brand/acme-shop-logo."), "{page}");
        assert!(shop.contains("/brand/acme-shop-style."), "{page}");
        assert!(shop.contains("https://acme.example/privacy"), "{page}");
        for other in ["City Tram", "tram.example", "Password Recover"] {
            assert!(!shop.contains(other), "{page}: {other}");
        }
        let tram = two
            .get(ELSEWHERE, &format!("{page}?app=city-tram"))
            .await
            .body;
        assert!(tram.contains("– City Tram</title>"), "{page}: {tram}");
        assert!(tram.contains("mailto:help@tram.example"), "{page}");
        for other in ["Acme", "acme", "Password Recover", "brand-mark"] {
            assert!(!tram.contains(other), "{page}: {other}");
        }
    }
}

#[tokio::test]
async fn links_and_forms_keep_the_application_where_the_host_does_not_say_it() {
    let two = Two::start().await;
    let page = two
        .get(ELSEWHERE, "/forgot-password?app=city-tram")
        .await
        .body;
    for kept in [
        r#"action="/forgot-password?app=city-tram""#,
        r#"data-endpoint="/api/forgot-password?app=city-tram""#,
        r#"data-next="/forgot-password/sent?app=city-tram""#,
        r#"href="https://tram.example/login""#,
    ] {
        assert!(page.contains(kept), "{kept}: {page}");
    }
    let fields = [("email", ANN)];
    let answer = two
        .post(ELSEWHERE, "/forgot-password?app=city-tram", &fields)
        .await;
    assert_eq!(
        answer.header("location"),
        "/forgot-password/sent?app=city-tram"
    );
    let home = two.get(ELSEWHERE, "/?app=City%20Tram").await;
    assert_eq!(home.header("location"), "/forgot-password?app=city-tram");
    let shop = two.get(SHOP, "/forgot-password?app=city-tram").await.body;
    assert!(!shop.contains("app="), "the host says it: {shop}");
}

#[tokio::test]
async fn the_next_address_is_kept_to_the_last_page_if_it_is_allowed() {
    let two = Two::start().await;
    two.app.make_user(ANN).await;
    let next = "next=https%3A%2F%2Facme.example%2Faccount%2Forders";
    let fields = [("email", ANN)];
    let answer = two
        .post(SHOP, &format!("/forgot-password?{next}"), &fields)
        .await;
    assert_eq!(
        answer.header("location"),
        format!("/forgot-password/sent?{next}")
    );
    two.app.deliver().await;
    let mail = &two.app.mails().await[0];
    let token = token_in(&mail.text_body);
    let (token, query) = token.split_once('?').unwrap();
    assert_eq!(query, next);
    let fields = [
        ("token", token),
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
    ];
    let answer = two
        .post(SHOP, &format!("/reset-password?{next}"), &fields)
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let done = two.get(SHOP, answer.header("location")).await.body;
    assert!(
        done.contains(r#"href="https://acme.example/account/orders""#),
        "{done}"
    );
    let evil = two
        .get(
            SHOP,
            "/reset-password/done?next=https%3A%2F%2Fevil.example%2F",
        )
        .await
        .body;
    assert!(!evil.contains("evil"), "{evil}");
    assert!(
        evil.contains(r#"href="https://acme.example/login""#),
        "{evil}"
    );
}

#[tokio::test]
async fn mails_are_sent_in_the_name_of_their_application() {
    let two = Two::start().await;
    two.app.make_user(ANN).await;
    two.post(SHOP, "/forgot-password", &[("email", ANN)]).await;
    two.app.deliver().await;
    let mails = two.app.mails().await;
    let link = "http://shop.localhost:8000/reset-password/";
    assert!(mails[0].text_body.contains(link), "{}", mails[0].text_body);
    let token = token_in(&mails[0].text_body);
    two.app.change(&token, NEW_PASSWORD).await;
    two.app.deliver().await;
    let mails = two.app.mails().await;
    assert_eq!(mails.len(), 2, "the request and the notice");
    for mail in &mails {
        let raw = MessageParser::default().parse(&mail.raw).unwrap();
        let from = raw.from().unwrap().first().unwrap();
        assert_eq!(from.name(), Some("Acme Shop"));
        assert_eq!(from.address(), Some("hello@acme.example"));
        let reply_to = raw.reply_to().unwrap().first().unwrap();
        assert_eq!(reply_to.address(), Some("help@acme.example"));
        assert!(
            raw.message_id().unwrap().ends_with("@acme.example"),
            "{}",
            mail.raw
        );
        for body in [&mail.text_body, &mail.html_body] {
            assert!(body.contains("https://acme.example/login"), "{body}");
            assert!(!body.contains("Password Recover"), "{body}");
            assert!(!body.contains("127.0.0.1"), "{body}");
        }
        assert!(mail.html_body.contains("#8a1538"), "its colour");
        assert!(raw.body_html(0).unwrap().contains("cid:logo"));
        let logo = raw
            .attachments()
            .find(|part| part.content_id() == Some("logo"));
        assert!(logo.unwrap().contents().starts_with(b"\x89PNG"));
    }
}

#[tokio::test]
async fn an_address_has_only_the_accounts_of_the_application() {
    let two = Two::start().await;
    two.app.make_user(ANN).await;
    two.post(
        ELSEWHERE,
        "/forgot-password?app=city-tram",
        &[("email", ANN)],
    )
    .await;
    two.app.deliver().await;
    assert!(
        two.app.mails().await.is_empty(),
        "her account is the shop's"
    );
    let outbox = two.app.outbox().await;
    assert_eq!(outbox[0].application.as_deref(), Some("city-tram"));
    // The two are different cases, though the address is the same.
    two.post(SHOP, "/forgot-password", &[("email", ANN)]).await;
    two.app.deliver().await;
    assert_eq!(two.app.mails().await.len(), 1);
    let outbox = two.app.outbox().await;
    assert_ne!(outbox[0].case_id, outbox[1].case_id);
}

/// The path of the tab's icon.
fn icon_of(page: &str) -> &str {
    let mut icons = page.split("<link rel=\"icon\" href=\"").skip(1);
    let icon = icons.next().unwrap().split('"').next().unwrap();
    assert!(icons.next().is_none(), "one is enough");
    icon
}

#[tokio::test]
async fn the_tab_shows_what_belongs_to_the_application_and_never_our_own_icon() {
    let two = Two::start().await;
    for page in PAGES {
        let shop = two.get(SHOP, page).await.body;
        assert!(
            icon_of(&shop).starts_with("/brand/acme-shop-icon."),
            "{page}"
        );
        let tram = two.get(ELSEWHERE, &format!("{page}?app=city-tram")).await;
        assert_eq!(icon_of(&tram.body), "data:,", "{page}: it has no picture");
    }
    let plain = TestApp::new().await.get("/forgot-password").await.body;
    assert!(plain.contains("href=\"/favicon.svg\""));
}

#[tokio::test]
async fn an_icon_of_its_own_takes_the_place_of_the_logo() {
    let folder = tempfile::tempdir().unwrap();
    let [logo, icon] = ["logo.svg", "icon.svg"].map(|name| folder.path().join(name));
    let start = async |view_box: &str| {
        fs::write(&logo, LOGO.replace("0 0 10 10", view_box)).unwrap();
        fs::write(&icon, LOGO.replace("#8a1538", "#1a5fb4")).unwrap();
        let settings = settings(&logo);
        let of_its_own = settings.replace("color =", &format!("icon = {icon:?}\ncolor ="));
        let mut paths = Vec::new();
        for settings in [settings, of_its_own] {
            let app = TestApp::with_directories(&settings).await;
            let request = Request::get("/forgot-password").header(header::HOST, SHOP);
            let page = app.send(request.body(Body::empty()).unwrap()).await.body;
            paths.push(icon_of(&page).to_owned());
        }
        paths
    };
    let square = start("0 0 10 10").await;
    assert_ne!(square[0], square[1], "another picture, another path");
    let lettering = start("0 0 100 10").await;
    assert_eq!(lettering[0], "data:,", "nobody could read it");
    assert_eq!(lettering[1], square[1]);
}

#[tokio::test]
async fn logos_and_icons_are_pictures_that_run_nothing() {
    let two = Two::start().await;
    let page = two.get(SHOP, "/forgot-password").await.body;
    let (_, rest) = page.split_once("src=\"/brand/").unwrap();
    let logo = format!("/brand/{}", rest.split('"').next().unwrap());
    for path in [&logo, icon_of(&page)] {
        let picture = two.get(SHOP, path).await;
        assert_eq!(picture.header("content-type"), "image/png", "{path}");
        assert_eq!(
            picture.header("content-security-policy"),
            "sandbox; default-src 'none'"
        );
        assert_eq!(picture.header("x-content-type-options"), "nosniff");
        for part in ["script", "alert", "evil"] {
            assert!(!picture.body.contains(part), "{path}: {part}");
        }
    }
    for path in [
        "/brand/x",
        "/brand/../logo.svg",
        "/brand/acme-shop-logo.0.png",
        "/brand/%2e%2e%2flogo.svg",
    ] {
        assert_eq!(
            two.get(SHOP, path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[tokio::test]
async fn security_txt_names_the_applications_contact() {
    let two = Two::start().await;
    let shop = two.get(SHOP, "/.well-known/security.txt").await.body;
    assert!(
        shop.contains("Contact: https://acme.example/help\n"),
        "{shop}"
    );
    assert!(
        shop.contains("Canonical: http://shop.localhost:8000/"),
        "{shop}"
    );
    let tram = two
        .get(ELSEWHERE, "/.well-known/security.txt?app=city-tram")
        .await
        .body;
    assert!(
        tram.contains("Contact: mailto:help@tram.example\n"),
        "{tram}"
    );
}

#[tokio::test]
async fn a_page_of_another_application_may_not_post_to_this_one() {
    let two = Two::start().await;
    for (origin, status) in [
        ("http://shop.localhost:8000", StatusCode::SEE_OTHER),
        ("http://127.0.0.1:8000", StatusCode::SEE_OTHER),
        ("http://evil.localhost:8000", StatusCode::FORBIDDEN),
    ] {
        let mut request = form_request("/forgot-password", &[("email", ANN)]);
        request.headers_mut().remove("sec-fetch-site");
        request
            .headers_mut()
            .insert(header::ORIGIN, origin.parse().unwrap());
        request
            .headers_mut()
            .insert(header::HOST, SHOP.parse().unwrap());
        assert_eq!(two.app.send(request).await.status, status, "{origin}");
    }
}
