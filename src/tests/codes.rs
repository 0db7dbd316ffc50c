//! The typed code: an alternative to the link, and guesses at it.

use crate::harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, hours, minutes};
use axum::http::StatusCode;
use password_recover::{
    server::db::entity::{recovery_case, reset_token},
    text::Text,
};
use sea_orm::EntityTrait;

/// The number and the code in the newest mail.
pub async fn number_and_code(app: &TestApp) -> (String, String) {
    let mail = app.mails().await.pop().expect("a mail").text_body;
    let behind = |label: &str| {
        let (_, rest) = mail.split_once(label).expect(label);
        rest.lines().next().unwrap().trim().to_owned()
    };
    (behind("Case number:"), behind("Code:"))
}

async fn with_a_code() -> (TestApp, String, String) {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    app.token_for(ANN).await;
    let (number, code) = number_and_code(&app).await;
    (app, number, code)
}

pub async fn redeem(app: &TestApp, number: &str, code: &str) -> Answer {
    let fields = [("case_number", number), ("code", code)];
    app.post_form("/reset-password/code", &fields).await
}

/// The value of a hidden input.
pub fn hidden(page: &str, name: &str) -> String {
    let (_, rest) = page
        .split_once(&format!("name=\"{name}\" value=\""))
        .expect(name);
    rest.split('"').next().unwrap().to_owned()
}

fn is_refused(answer: &Answer) -> bool {
    answer.status == StatusCode::BAD_REQUEST && answer.body.contains(Text::ErrorCodeNotRight.get())
}

#[tokio::test]
async fn a_code_leads_to_a_new_password() {
    let (app, number, code) = with_a_code().await;
    let page = redeem(&app, &number, &code.to_lowercase().replace('-', " ")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert_eq!(
        page.header("location"),
        "",
        "its token stands in no address"
    );
    let token = hidden(&page.body, "token");
    let fields = [
        ("token", token.as_str()),
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
    ];
    let answer = app.post_form("/reset-password", &fields).await;
    assert_eq!(answer.header("location"), "/reset-password/done");
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
    assert!(!app.can_log_in(ANN, OLD_PASSWORD).await);
    assert!(is_refused(&redeem(&app, &number, &code).await));
}

#[tokio::test]
async fn the_page_behind_the_request_takes_the_code() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let answer = app.post_form("/forgot-password", &[("email", ANN)]).await;
    app.deliver().await;
    let page = app
        .get_with_cookie("/forgot-password/sent", &answer.cookie())
        .await;
    let (number, code) = number_and_code(&app).await;
    assert_eq!(hidden(&page.body, "case_number"), number);
    assert_eq!(redeem(&app, &number, &code).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_code_is_kept_only_as_a_keyed_hash() {
    let (app, number, code) = with_a_code().await;
    let tokens = reset_token::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    let kept = tokens[0].code_hash.as_deref().unwrap();
    let key = &app.state.secret_key;
    assert_eq!(
        kept,
        key.mac_text("recovery-code", &[number.as_bytes(), code.as_bytes()])
    );
    let other = TestApp::new().await;
    assert_ne!(
        kept,
        other
            .state
            .secret_key
            .mac_text("recovery-code", &[number.as_bytes(), code.as_bytes()])
    );
}

/// Requests a link from elsewhere; returns its number.
async fn ask_from(app: &TestApp, peer: [u8; 4]) -> String {
    let fields = [("email", ANN)];
    let answer = app.from(peer).post_form("/forgot-password", &fields).await;
    answer.cookie().split_once('=').unwrap().1.to_owned()
}

async fn redeem_from(app: &TestApp, peer: [u8; 4], number: &str, code: &str) -> Answer {
    let fields = [("case_number", number), ("code", code)];
    app.from(peer)
        .post_form("/reset-password/code", &fields)
        .await
}

const WRONG: &str = "ACDE-FHJK";

#[tokio::test]
async fn a_case_has_five_tries_and_its_link_stays_valid() {
    let (app, number, code) = with_a_code().await;
    for _ in 0..5 {
        assert!(is_refused(&redeem(&app, &number, WRONG).await));
    }
    assert!(is_refused(&redeem(&app, &number, &code).await));
    let mail = app.mails().await.pop().unwrap();
    let token = crate::harness::token_in(&mail.text_body);
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn a_new_mail_brings_new_tries() {
    let (app, number, code) = with_a_code().await;
    for round in 0..2 {
        for _ in 0..5 {
            redeem(&app, &number, WRONG).await;
        }
        assert!(is_refused(&redeem(&app, &number, &code).await), "{round}");
        app.advance(minutes(30));
        app.token_for(ANN).await;
        let (number, code) = number_and_code(&app).await;
        let page = redeem(&app, &number, &code).await;
        assert_eq!(page.status, StatusCode::OK, "{round}: {}", page.body);
    }
    // The case's older number still works, and so does the older code.
    assert_eq!(redeem(&app, &number, &code).await.status, StatusCode::OK);
}

/// Requesting somebody else's link gives a number of that case, too.
#[tokio::test]
async fn a_stranger_uses_up_nobody_elses_tries() {
    let (app, number, code) = with_a_code().await;
    let stranger = [203, 0, 113, 9];
    let theirs = ask_from(&app, stranger).await;
    assert_ne!(theirs, number);
    for i in 0..40 {
        let number = if i % 2 == 0 { &theirs } else { &number };
        assert!(is_refused(
            &redeem_from(&app, stranger, number, WRONG).await
        ));
    }
    let refused = redeem_from(&app, stranger, &theirs, &code).await;
    assert!(is_refused(&refused), "they have had their five");
    assert_eq!(redeem(&app, &number, &code).await.status, StatusCode::OK);
}

/// A client on the same network.
#[tokio::test]
async fn a_neighbour_uses_up_nobody_elses_tries() {
    let (app, number, code) = with_a_code().await;
    app.advance(minutes(2));
    let theirs = ask_from(&app, [192, 0, 2, 1]).await;
    assert_ne!(theirs, number);
    for _ in 0..40 {
        assert!(is_refused(&redeem(&app, &theirs, WRONG).await));
    }
    assert!(is_refused(&redeem(&app, &theirs, &code).await));
    assert_eq!(redeem(&app, &number, &code).await.status, StatusCode::OK);
}

#[tokio::test]
async fn strangers_together_have_a_hundred_tries_and_a_known_network_its_own() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let home = [192, 0, 2, 7];
    let fields = [("username", ANN), ("password", OLD_PASSWORD)];
    app.from(home).post_form("/core/auth", &fields).await;
    app.token_for(ANN).await;
    let (number, code) = number_and_code(&app).await;
    for i in 0..99 {
        redeem_from(&app, [198, 51, 100, i], &number, WRONG).await;
    }
    let last = redeem_from(&app, [198, 51, 100, 100], &number, &code).await;
    assert_eq!(last.status, StatusCode::OK);
    let one_more = redeem_from(&app, [198, 51, 100, 101], &number, &code).await;
    assert!(is_refused(&one_more));
    let at_home = redeem_from(&app, home, &number, &code).await;
    assert_eq!(at_home.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_tries_are_limited_to_five_too() {
    let (app, number, code) = with_a_code().await;
    let fields = [("case_number", number.as_str()), ("code", WRONG)];
    let stranger = app.from([198, 51, 100, 7]);
    let wrong = (0..64).map(|_| stranger.post_form("/reset-password/code", &fields));
    let answers = futures_util::future::join_all(wrong).await;
    assert!(answers.iter().all(is_refused));
    let case = recovery_case::Entity::find()
        .one(&app.state.db)
        .await
        .unwrap();
    assert_eq!(case.unwrap().code_tries, 5);
    let refused = redeem_from(&app, [198, 51, 100, 7], &number, &code).await;
    assert!(is_refused(&refused));
}

#[tokio::test]
async fn neighbours_with_made_up_numbers_block_no_code() {
    let (app, number, code) = with_a_code().await;
    for _ in 0..40 {
        redeem(&app, "2222-2222", WRONG).await;
    }
    let made_up = redeem(&app, "2222-2222", WRONG).await;
    assert_eq!(made_up.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(redeem(&app, &number, &code).await.status, StatusCode::OK);
}

#[tokio::test]
async fn input_that_is_not_a_code_costs_no_try() {
    let (app, number, code) = with_a_code().await;
    for typo in ["", "ACDE", "ACDE-FHJ0", "7KQ2-M9XD-7KQ2", "\u{0}"] {
        let answer = redeem(&app, &number, typo).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{typo}");
    }
    assert_eq!(redeem(&app, &number, &code).await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_case_number_is_not_a_code_and_costs_no_try() {
    let (app, number, code) = with_a_code().await;
    for _ in 0..6 {
        let answer = redeem(&app, &number, &number.to_lowercase()).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert!(answer.body.contains(Text::ErrorCodeIsCaseNumber.get()));
    }
    assert_eq!(redeem(&app, &number, &code).await.status, StatusCode::OK);
}

#[tokio::test]
async fn wrong_codes_reveal_nothing_about_the_case() {
    let (app, number, _) = with_a_code().await;
    let unknown = app
        .post_form("/forgot-password", &[("email", "nobody@example.org")])
        .await;
    let unknown = unknown.cookie().replace("recovery_case=", "");
    let mut pages = Vec::new();
    for number in [number.as_str(), &unknown, "2222-2222"] {
        let page = redeem(&app, number, "ACDE-FHJK").await;
        pages.push((page.status, page.body.replace(number, "")));
    }
    let without_nonce = |page: &(StatusCode, String)| {
        let nonce = page.1.split_once("nonce=\"").unwrap().1;
        let nonce = nonce.split('"').next().unwrap().to_owned();
        (page.0, page.1.replace(&nonce, ""))
    };
    assert_eq!(without_nonce(&pages[0]), without_nonce(&pages[1]));
    assert_eq!(without_nonce(&pages[0]), without_nonce(&pages[2]));
}

#[tokio::test]
async fn a_network_that_guesses_codes_is_told_to_wait() {
    let (app, number, code) = with_a_code().await;
    let guesser = app.from([203, 0, 113, 9]);
    for i in 0..40 {
        let fields = [("case_number", "2222-2222"), ("code", "ACDE-FHJK")];
        let answer = guesser.post_form("/reset-password/code", &fields).await;
        let expected = if i < 30 { 400 } else { 429 };
        assert_eq!(answer.status.as_u16(), expected, "try {i}");
    }
    assert_eq!(redeem(&app, &number, &code).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_code_ends_with_its_link_and_grants_a_quarter_of_an_hour() {
    let (app, number, code) = with_a_code().await;
    let page = redeem(&app, &number, &code).await;
    let token = hidden(&page.body, "token");
    app.advance(minutes(16));
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.code(),
        "link-no-longer-good"
    );
    assert_eq!(redeem(&app, &number, &code).await.status, StatusCode::OK);
    app.advance(hours(24));
    assert!(is_refused(&redeem(&app, &number, &code).await));
}
