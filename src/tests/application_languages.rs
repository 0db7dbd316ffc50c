//! An application speaks the languages that are on for it, on pages, in mails and in the studio, and its first
//! language where nothing says which.

use crate::harness::{ANN, Answer, NEW_PASSWORD, TestApp, form_request, hours};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use password_recover::{
    server::accounts,
    text::{MailText, Text},
    words::Languages,
};

const MARIA: &str = "maria@example.org";
const SHOP: &str = "shop.localhost:8000";
const TRAM: &str = "tram.localhost:8000";
const TWO: &str = "
    [[application]]
    name = 'Acme Shop'
    host = 'shop.localhost'
    languages = ['fr', 'de']

    [[application]]
    name = 'City Tram'
    host = 'tram.localhost'
";

async fn two() -> TestApp {
    TestApp::with_directories(TWO).await
}

async fn get(app: &TestApp, host: &str, path: &str, accepted: &str, cookie: &str) -> Answer {
    let request = Request::get(path)
        .header(header::HOST, host)
        .header(header::ACCEPT_LANGUAGE, accepted)
        .header(header::COOKIE, cookie);
    app.send(request.body(Body::empty()).unwrap()).await
}

async fn ask(app: &TestApp, host: &str, accepted: &str) {
    let mut request = form_request("/forgot-password", &[("email", ANN)]);
    let headers = request.headers_mut();
    headers.insert(header::HOST, host.parse().unwrap());
    headers.insert(header::ACCEPT_LANGUAGE, accepted.parse().unwrap());
    let answer = app.send(request).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

/// The subject of the newest mail.
async fn subject(app: &TestApp) -> String {
    app.deliver().await;
    app.mails().await.pop().unwrap().subject
}

fn recovery_subject(tag: &str) -> &'static str {
    let language = Languages::built_in().find(tag).unwrap();
    language.speak(|| MailText::RecoverySubject.get())
}

/// The tags that a page offers, in their order.
fn offered(page: &str) -> Vec<&str> {
    let options = page.split("<option value=\"").skip(1);
    options
        .filter_map(|option| option.split('"').next())
        .collect()
}

#[tokio::test]
async fn a_page_is_in_a_language_of_its_application() {
    let app = two().await;
    for (host, query, accepted, cookie, tag) in [
        // Nothing is known: the application's default, which is not the site's.
        (SHOP, "", "", "", "fr"),
        (TRAM, "", "", "", "en"),
        // What the browser prefers is off, and what it takes as well is on.
        (SHOP, "", "en, ja;q=0.9, de;q=0.2", "", "de"),
        (SHOP, "", "en", "", "fr"),
        (SHOP, "", "de-AT", "", "de"),
        (TRAM, "", "ja, de;q=0.2", "", "ja"),
        // A choice made at another application.
        (SHOP, "", "de", "language=ja", "de"),
        (SHOP, "", "de", "language=fr", "fr"),
        (TRAM, "", "de", "language=ja", "ja"),
        (SHOP, "?lang=de", "", "", "de"),
        (SHOP, "?lang=ja", "de", "", "de"),
        (TRAM, "?lang=ja", "de", "", "ja"),
    ] {
        let path = format!("/forgot-password{query}");
        let page = get(&app, host, &path, accepted, cookie).await;
        let html = format!("<html lang=\"{tag}\"");
        assert!(
            page.body.contains(&html),
            "{host} {query} {accepted} {cookie}: {}",
            page.body
        );
        assert_eq!(page.header("content-language"), tag);
        let is_chosen = query == format!("?lang={tag}");
        assert_eq!(
            page.headers.contains_key("set-cookie"),
            is_chosen,
            "{host}{query}"
        );
    }
    let shop = get(&app, SHOP, "/forgot-password", "", "").await.body;
    assert_eq!(offered(&shop), ["fr", "de"]);
    let tram = get(&app, TRAM, "/forgot-password", "", "").await.body;
    assert_eq!(offered(&tram).len(), Languages::built_in().all().len());
    // Errors too.
    let lost = get(&app, SHOP, "/nowhere", "en", "").await.body;
    let french = Languages::built_in().find("fr").unwrap();
    assert!(
        lost.contains(french.speak(|| Text::NotFoundTitle.get())),
        "{lost}"
    );
}

#[tokio::test]
async fn a_mail_is_in_a_language_of_its_application() {
    let app = two().await;
    app.make_user(ANN).await;
    for (host, accepted, tag) in [
        (SHOP, "ja", "fr"),
        (SHOP, "ja, de;q=0.1", "de"),
        (TRAM, "ja", "ja"),
        (TRAM, "", "en"),
    ] {
        app.advance(hours(25));
        ask(&app, host, accepted).await;
        assert_eq!(
            subject(&app).await,
            recovery_subject(tag),
            "{host} {accepted}"
        );
    }
}

/// What an operator or a program asks for comes from the first application.
#[tokio::test]
async fn a_mail_that_staff_ask_for_is_in_the_persons_language_if_it_is_on() {
    let app = two().await;
    app.make_user(ANN).await;
    // Nothing is known of Ann: the application's default, not the site's.
    app.token_for(ANN).await;
    assert_eq!(subject(&app).await, recovery_subject("fr"));
    for (spoken, tag) in [("de", "de"), ("ja", "fr")] {
        app.advance(hours(25));
        ask(&app, TRAM, spoken).await;
        assert_eq!(subject(&app).await, recovery_subject(spoken));
        app.advance(hours(25));
        app.token_for(ANN).await;
        assert_eq!(subject(&app).await, recovery_subject(tag), "{spoken}");
    }
    accounts::change_password(&app.operator(), ANN, NEW_PASSWORD)
        .await
        .unwrap();
    let french = Languages::built_in().find("fr").unwrap();
    let changed = french.speak(|| MailText::ChangedSubject.get());
    assert_eq!(subject(&app).await, changed);
}

#[tokio::test]
async fn the_studio_has_the_languages_of_an_application() {
    let app = two().await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    let tags = |page: &str| {
        let select = page.split("name=\"language\"").nth(1).unwrap();
        let select = select.split("</select>").next().unwrap();
        let tags = offered(select).into_iter().map(str::to_owned);
        tags.collect::<Vec<_>>()
    };
    for (query, count, shown) in [
        ("", 43, "en"),
        ("?application=city-tram&language=ja", 43, "ja"),
        ("?application=acme-shop", 2, "fr"),
        ("?application=acme-shop&language=de", 2, "de"),
        // Left over from another application.
        ("?application=acme-shop&language=ja", 2, "fr"),
    ] {
        let page = app
            .get_with_cookie(&format!("/admin/texts{query}"), &cookie)
            .await
            .body;
        assert_eq!(tags(&page).len(), count, "{query}");
        assert!(
            page.contains(&format!(
                "<option value=\"{shown}\" selected lang=\"{shown}\""
            )),
            "{query}: {page}"
        );
    }
    let save = async |language: &str| {
        let fields = [
            ("application", "acme-shop"),
            ("language", language),
            ("text", "Lost?"),
            ("seen", "0"),
        ];
        app.post_form_with_cookie("/admin/texts/forgot-title", &fields, &cookie)
            .await
            .status
    };
    assert_eq!(save("ja").await, StatusCode::NOT_FOUND);
    assert_eq!(save("de").await, StatusCode::SEE_OTHER);
    let page = get(&app, SHOP, "/forgot-password", "de", "").await.body;
    assert!(page.contains("<h1>Lost?</h1>"), "{page}");

    // Emails are previewed as the application at hand sends them.
    let request = Request::get("/admin/mail/previews")
        .header(header::HOST, SHOP)
        .header(header::COOKIE, &cookie);
    let page = app.send(request.body(Body::empty()).unwrap()).await.body;
    assert!(page.contains("/admin/mail/previews/recovery/de"), "{page}");
    assert!(!page.contains("/admin/mail/previews/recovery/ja"), "{page}");
}
