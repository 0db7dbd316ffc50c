//! The button on the page of an invalid link.

use crate::harness::{ANN, Answer, NEW_PASSWORD, TestApp, hours, minutes, token_in};
use axum::http::StatusCode;
use password_recover::server::db::entity::recovery_case;
use sea_orm::{EntityTrait, QueryOrder};

/// Presses the button on the page of a link.
async fn ask_again(app: &TestApp, token: &str) -> Answer {
    let fields = [("another_link", "yes")];
    app.post_form(&format!("/reset-password/{token}"), &fields)
        .await
}

#[tokio::test]
async fn it_mails_a_new_link_to_the_accounts_own_address() {
    let app = TestApp::new().await;
    app.make_user("Ann@Example.org").await;
    let expired = app.token_for(ANN).await;
    app.advance(hours(25));
    let page = app.get(&format!("/reset-password/{expired}")).await;
    assert_eq!(page.status, StatusCode::GONE);
    assert!(!page.body.contains(&expired));

    let answer = ask_again(&app, &expired).await;
    assert_eq!(answer.header("location"), "/forgot-password/sent");
    app.deliver().await;
    let mail = app.mails().await.pop().unwrap();
    assert_eq!(mail.recipient, "Ann@example.org");
    let fresh = token_in(&mail.text_body);
    assert_eq!(
        app.change(&fresh, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn it_looks_and_works_the_same_for_a_link_that_never_existed() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let used = app.token_for(ANN).await;
    app.change(&used, NEW_PASSWORD).await;
    app.advance(minutes(2));
    let never = "A".repeat(43);

    let mut pages = Vec::new();
    let mut answers = Vec::new();
    for token in [&used, &never] {
        let page = app.get(&format!("/reset-password/{token}")).await;
        let nonce = page.body.split_once("nonce=\"").unwrap().1;
        let nonce = nonce.split('"').next().unwrap().to_owned();
        let body = page.body.replace(&nonce, "");
        pages.push((page.status, body));
        let answer = ask_again(&app, token).await;
        let cookie = answer.header("set-cookie");
        let (number, rest) = cookie.split_once(';').unwrap();
        answers.push((
            answer.status,
            answer.header("location").to_owned(),
            number.len(),
            rest.to_owned(),
            answer.body.clone(),
        ));
    }
    assert_eq!(pages[0], pages[1]);
    assert_eq!(answers[0], answers[1]);

    app.deliver().await;
    let recipients: Vec<String> = app
        .mails()
        .await
        .into_iter()
        .map(|mail| mail.recipient)
        .collect();
    assert_eq!(recipients, [ANN, ANN, ANN], "link, notice, new link");
    let cases = recovery_case::Entity::find()
        .order_by_asc(recovery_case::Column::Id)
        .all(&app.state.db)
        .await
        .unwrap();
    assert_eq!(cases.len(), 3, "the one that never was has its case too");
    assert!(cases[2].email_canonical.ends_with("@nobody.invalid"));
}

#[tokio::test]
async fn pressing_twice_is_one_request() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    app.advance(hours(25));
    for token in [token.as_str(), &"B".repeat(43)] {
        let mut numbers = Vec::new();
        for _ in 0..2 {
            let answer = ask_again(&app, token).await;
            numbers.push(answer.cookie());
        }
        assert_eq!(numbers[0], numbers[1]);
    }
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 2);
}
