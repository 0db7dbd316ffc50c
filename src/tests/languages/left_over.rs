//! No page of the dashboard has English left in it that is not a text: what a page is filled with is told in its
//! language as well.

use crate::{
    directory_desk::Desk,
    harness::{ANN, TestApp},
};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use html5gum::{Token, Tokenizer};
use password_recover::api::access::Role;
use std::collections::{BTreeMap, VecDeque};

/// A language with a dashboard, in whose sentences no two English words follow each other.
const LANGUAGE: &str = "ja";
/// Names, and what is typed as it stands.
const NAMES: [&str; 4] = [
    "password-recover doctor",
    "password-recover audit verify",
    "cargo xtask",
    "example org",
];
/// More pages than a crawl finds.
const MOST: usize = 300;

/// The texts of a page, but for what it quotes: code, values from outside, and what is marked as another language.
fn texts(page: &str) -> Vec<String> {
    const QUOTES: [&[u8]; 5] = [b"code", b"pre", b"script", b"style", b"textarea"];
    let mut texts = Vec::new();
    // The element that is skipped, and how many of its kind are open.
    let mut skipped: Option<(Vec<u8>, usize)> = None;
    for token in Tokenizer::new(page).flatten() {
        match (token, &mut skipped) {
            (Token::StartTag(tag), Some((name, depth))) if *tag.name == *name => *depth += 1,
            (Token::EndTag(tag), Some((name, depth))) if *tag.name == *name => {
                *depth -= 1;
                if *depth == 0 {
                    skipped = None;
                }
            }
            (Token::StartTag(tag), None) => {
                let is_page = *tag.name == *b"html";
                let class = tag.attributes.get(&b"class"[..]);
                let is_foreign = !is_page && tag.attributes.contains_key(&b"lang"[..])
                    || class.is_some_and(|class| ***class == *b"foreign");
                if is_foreign || QUOTES.contains(&&tag.name[..]) {
                    skipped = Some((tag.name.to_vec(), 1));
                }
            }
            (Token::String(text), None) => {
                texts.push(String::from_utf8_lossy(&text).into_owned());
            }
            _ => {}
        }
    }
    texts
}

/// Two English words after each other.
fn english(text: &str) -> bool {
    let mut text = text.to_owned();
    for name in NAMES {
        text = text.replace(name, "");
    }
    let is_word =
        |word: &str| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_lowercase());
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .windows(2)
        .any(|pair| is_word(pair[0]) && is_word(pair[1]))
}

#[test]
fn english_is_told_from_what_is_quoted() {
    for (page, is_english) in [
        ("<p>アカウント may do more than others</p>", true),
        ("<p>2 disabled or left out</p>", true),
        ("<p>shop のアカウント</p><code>may do more</code>", false),
        ("<bdi>may do more</bdi>", true),
        (
            "<bdi class=foreign>a <bdi>b</bdi> may do more</bdi><p>shop</p>",
            false,
        ),
        (
            "<bdi class=foreign>a <bdi>b</bdi> c</bdi><p>may do more</p>",
            true,
        ),
        ("<html lang=ja><p>may do more</p>", true),
        ("<html lang=ja><p lang=en>may do more</p>", false),
        ("<p>SMTP <b>user@example.org</b> API</p>", false),
    ] {
        assert_eq!(
            texts(page).iter().any(|text| english(text)),
            is_english,
            "{page}"
        );
    }
}

async fn get(app: &TestApp, path: &str, cookie: &str) -> (StatusCode, String) {
    let request = Request::get(path)
        .header(header::COOKIE, format!("{cookie}; language={LANGUAGE}"))
        .body(Body::empty())
        .unwrap();
    let answer = app.send(request).await;
    (answer.status, answer.body)
}

/// The pages of the dashboard that a page links to.
fn links(page: &str) -> impl Iterator<Item = String> {
    let links = page.split("href=\"").skip(1);
    let links = links.filter_map(|rest| rest.split('"').next());
    links
        .filter(|link| link.starts_with("/admin") && !link.contains("/export"))
        .map(|link| {
            link.replace("&amp;", "&")
                .split('#')
                .next()
                .unwrap_or_default()
                .to_owned()
        })
}

#[tokio::test]
async fn the_dashboard_speaks_one_language() {
    let desk = Desk::open().await;
    let app = &desk.app;
    let cookie = desk.log_in(Role::Admin).await;
    desk.run("DROP INDEX auth_user_recovery").await;
    app.make_user("eve@example.org").await;
    // Cases of an account that gets no link, of one whose new password is not taken, and of nobody.
    for email in ["root@example.org", "nobody@example.org", "eve@example.org"] {
        app.post_form("/forgot-password", &[("email", email)]).await;
    }
    let token = desk.token().await;
    desk.set_down(true).await;
    desk.choose(&token).await;
    desk.set_down(false).await;
    desk.choose(&token).await;
    desk.probe().await;
    desk.check(&cookie).await;

    let mut found = BTreeMap::new();
    let mut seen: Vec<String> = vec!["/admin".to_owned()];
    let mut next = VecDeque::from(seen.clone());
    while let Some(path) = next.pop_front() {
        let (status, page) = get(app, &path, &cookie).await;
        if status != StatusCode::OK || !page.contains("<html lang=\"ja\"") {
            continue;
        }
        let english: Vec<String> = texts(&page)
            .into_iter()
            .filter(|text| english(text))
            .collect();
        if !english.is_empty() {
            found.insert(path, english);
        }
        for link in links(&page) {
            // A list is a list, however it is filtered.
            let is_list = link.contains('?')
                && seen
                    .iter()
                    .any(|path| link.split('?').next() == path.split('?').next());
            if !seen.contains(&link) && !is_list && seen.len() < MOST {
                seen.push(link.clone());
                next.push_back(link);
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    assert!(seen.len() > 30, "{seen:#?}");
    for part in [
        "/admin/cases/",
        "/admin/mail/",
        "/admin/users/",
        "/admin/texts",
    ] {
        assert!(
            seen.iter().any(|path| path.starts_with(part)),
            "{part}: {seen:#?}"
        );
    }
    // What is only found by searching.
    for search in ["annie", "root", ANN] {
        let mut request =
            crate::harness::form_request("/admin/directories/accounts", &[("search", search)]);
        let cookie = format!("{cookie}; language={LANGUAGE}");
        request
            .headers_mut()
            .insert(header::COOKIE, cookie.parse().unwrap());
        let page = app.send(request).await.body;
        let english: Vec<String> = texts(&page)
            .into_iter()
            .filter(|text| english(text))
            .collect();
        assert!(english.is_empty(), "{search}: {english:#?}");
    }
}
