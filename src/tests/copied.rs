//! Links and codes as people copy them: within a sentence, with its punctuation, broken over lines, and with
//! invisible characters.

use crate::{
    attacks::Changing,
    codes::{hidden, number_and_code},
    harness::{ANN, NEW_PASSWORD, TestApp},
};
use axum::http::StatusCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// How a token arrives as part of a URL.
fn in_an_address(token: &str) -> Vec<String> {
    let (first, rest) = token.split_at(17);
    vec![
        format!("{token}."),
        format!("{token},"),
        format!("{token})"),
        format!("{token}>."),
        format!("{token}\""),
        format!("{token}”"),
        format!("{token}»"),
        format!("{token}*"),
        format!("{token}]"),
        format!("{token};"),
        format!("{token}。"),
        format!(" {token} "),
        format!("{token}\r\n"),
        format!("{token}\u{200b}"),
        format!("{token}\u{feff}"),
        format!("{first}\u{ad}{rest}"),
        format!("{first}\n{rest}"),
        format!("{first} {rest}"),
        format!("{first}=\r\n{rest}"),
    ]
}

#[tokio::test]
async fn a_link_opens_with_the_text_copied_around_it() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    for copied in in_an_address(&token) {
        let path = utf8_percent_encode(&copied, NON_ALPHANUMERIC);
        let page = app.get(&format!("/reset-password/{path}")).await;
        assert_eq!(page.status, StatusCode::OK, "{copied:?}");
        assert!(page.body.contains("name=\"new_password\""), "{copied:?}");
    }
    for wrong in [&token[1..], &format!("{token}A"), "nothing", "…"] {
        let path = utf8_percent_encode(wrong, NON_ALPHANUMERIC);
        let page = app.get(&format!("/reset-password/{path}")).await;
        assert_eq!(page.status, StatusCode::GONE, "{wrong}");
    }
}

#[tokio::test]
async fn a_password_is_set_with_a_token_as_it_was_copied() {
    for (i, way) in Changing::ALL.into_iter().cycle().take(8).enumerate() {
        let app = TestApp::new().await;
        app.make_user(ANN).await;
        let token = app.token_for(ANN).await;
        let copied = [
            format!(" {token}\r\n"),
            format!("({token}).\u{200b}"),
            format!("<http://127.0.0.1:8000/reset-password/{token}>"),
            format!("The link is {}\n{}.", &token[..30], &token[30..]),
        ];
        let copied = &copied[(i / 4 + i) % 4];
        let sent = if way == Changing::Link {
            utf8_percent_encode(copied, NON_ALPHANUMERIC).to_string()
        } else {
            copied.clone()
        };
        let answer = app.send(way.request(&sent, NEW_PASSWORD)).await;
        assert!(
            way.has_worked(&answer),
            "{way:?} {copied:?}: {}",
            answer.body
        );
        assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
    }
}

#[tokio::test]
async fn a_link_that_stops_or_freezes_opens_with_the_text_copied_around_it() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let stopping = app.get(&format!("/not-me/{token}%29.")).await;
    assert_eq!(stopping.status, StatusCode::OK);
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
    app.deliver().await;
    let notice = app.mails().await.pop().unwrap().text_body;
    let (_, rest) = notice.split_once("/freeze/").unwrap();
    let freezing = rest.split_whitespace().next().unwrap();
    let page = app.get(&format!("/freeze/{freezing}%3E%E2%80%8B")).await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test]
async fn a_number_and_a_code_are_found_in_copied_text() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    app.token_for(ANN).await;
    let (number, code) = number_and_code(&app).await;
    for (number, code) in [
        (format!("({number})."), format!("\u{201e}{code}\u{201c}")),
        (
            format!("Case number: {number}"),
            format!("Code: {code}\r\n"),
        ),
        (
            format!("case {}\u{200b}", number.to_lowercase()),
            format!("\u{feff}{},", code.replace('-', "\u{2212}")),
        ),
    ] {
        let fields = [("case_number", number.as_str()), ("code", code.as_str())];
        let page = app.post_form("/reset-password/code", &fields).await;
        assert_eq!(page.status, StatusCode::OK, "{number:?} {code:?}");
        assert!(!hidden(&page.body, "token").is_empty());
    }
    // It does not guess which of two was meant.
    let both = format!("{number} 2345-6789");
    let fields = [("case_number", both.as_str()), ("code", code.as_str())];
    let page = app.post_form("/reset-password/code", &fields).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
}
