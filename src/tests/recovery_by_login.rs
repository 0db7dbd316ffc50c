//! Asking for a link with a log-in name, where a directory has them and its operator allows it.

use crate::{
    harness::{ANN, NEW_PASSWORD, TestApp, minutes, token_in},
    recovery_elsewhere::{Shop, ask, choose, is_right},
};
use axum::http::StatusCode;
use password_recover::{
    api::access::Role,
    server::db::entity::{outgoing_mail::State, recovery_case, recovery_request, user},
};
use sea_orm::{EntityTrait, PaginatorTrait};

const ALLOWED: &str = "lookup_by_login = true\n";

/// A shop whose customers are annie and ann-at-work, both at Ann's address, and bob.
async fn shop() -> Shop {
    let shop = Shop::open().await;
    shop.add(1, "annie", ANN).await;
    shop.add(2, "ann-at-work", ANN).await;
    shop.add(3, "bob", "bob@example.org").await;
    shop
}

async fn with_logins(settings: &[(&str, &str)]) -> (TestApp, Shop) {
    let shop = shop().await;
    let directories = shop.settings() + ALLOWED;
    let app = TestApp::with_directories_and(&directories, settings).await;
    (app, shop)
}

async fn recipients(app: &TestApp) -> Vec<String> {
    let mails = app.mails().await.into_iter();
    mails.map(|mail| mail.recipient).collect()
}

#[tokio::test]
async fn a_log_in_name_brings_its_account_a_link_at_the_stored_address() {
    let (app, shop) = with_logins(&[]).await;
    let page = app.get("/forgot-password").await.body;
    assert!(page.contains("Email or user name"), "{page}");
    let (_, input) = page.split_once("<input").unwrap();
    let (input, _) = input.split_once('>').unwrap();
    for part in [
        "type=\"text\"",
        "autocomplete=\"username\"",
        "autocapitalize=\"none\"",
    ] {
        assert!(input.contains(part), "{input}");
    }
    assert!(!input.contains("inputmode"), "{input}");

    ask(&app, " ann-at-work ").await;
    let sent = app.get("/forgot-password/sent").await.body;
    assert!(sent.contains("address or user name"), "{sent}");
    app.deliver().await;
    let mails = app.mails().await;
    assert_eq!(recipients(&app).await, [ANN]);
    assert!(
        mails[0]
            .text_body
            .contains("Your user name is ann-at-work.")
    );
    assert!(
        !mails[0].text_body.contains("annie"),
        "only who was asked for"
    );
    let before = shop.hash(1).await;
    let token = token_in(&mails[0].text_body);
    let answer = choose(&app, &token, NEW_PASSWORD).await;
    assert_eq!(answer.header("location"), "/reset-password/done");
    assert!(is_right(&app, NEW_PASSWORD, &shop.hash(2).await).await);
    assert_eq!(shop.hash(1).await, before);
}

#[tokio::test]
async fn whoever_asks_with_an_address_is_told_all_log_in_names() {
    let (app, _shop) = with_logins(&[]).await;
    ask(&app, ANN).await;
    app.deliver().await;
    let text = app.mails().await.remove(0).text_body;
    for login in ["annie", "ann-at-work"] {
        assert!(
            text.contains(&format!("New password for {login}")),
            "{text}"
        );
    }
}

#[tokio::test]
async fn without_the_setting_only_an_address_will_do() {
    let shop = shop().await;
    let app = TestApp::with_directories(&shop.settings()).await;
    let page = app.get("/forgot-password").await.body;
    assert!(page.contains("type=\"email\"") && !page.contains("user name"));
    let asked = app
        .post_form("/forgot-password", &[("email", "annie")])
        .await;
    assert_eq!(asked.status, StatusCode::BAD_REQUEST);
    assert!(app.outbox().await.is_empty());
}

#[tokio::test]
async fn unknown_log_in_names_are_answered_like_known_ones_and_nobody_is_looked_up() {
    let (mut app, shop) = with_logins(&[]).await;
    // A directory that is down would be noticed.
    shop.set_down(true).await;
    let mut seen = Vec::new();
    for whose in ["bob", "eve", "bob@example.org", "eve@example.org"] {
        let asked = app.watch_queries();
        let answer = app.post_form("/forgot-password", &[("email", whose)]).await;
        let headers: Vec<String> = answer
            .headers
            .iter()
            .filter(|(name, _)| *name != "x-request-id" && *name != "set-cookie")
            .map(|(name, value)| format!("{name}: {value:?}"))
            .collect();
        let statements: Vec<String> = asked.lock().unwrap().keys().cloned().collect();
        assert!(statements.iter().all(|sql| !sql.contains("FROM \"users\"")));
        seen.push((answer.status, answer.body, headers, statements));
    }
    assert_eq!(seen[0].0, StatusCode::SEE_OTHER);
    for other in &seen[1..] {
        assert_eq!(other, &seen[0]);
    }
    // Both wait alike for a directory that is down, and both are over when it is back.
    app.deliver().await;
    let outbox = app.outbox().await;
    assert!(outbox.iter().all(|mail| mail.state == State::Queued));
    assert!(
        outbox
            .iter()
            .all(|mail| mail.waits_for == outbox[0].waits_for)
    );
    shop.set_down(false).await;
    app.advance(minutes(1));
    app.deliver().await;
    assert_eq!(recipients(&app).await, ["bob@example.org"; 2]);
    let states: Vec<State> = app.outbox().await.iter().map(|mail| mail.state).collect();
    assert_eq!(
        states,
        [State::Sent, State::Dropped, State::Sent, State::Dropped]
    );
}

#[tokio::test]
async fn what_is_asked_twice_for_one_log_in_name_is_one_case_with_one_mail() {
    let (app, _shop) = with_logins(&[]).await;
    for whose in ["bob", "eve", "bob", "eve", " bob"] {
        ask(&app, whose).await;
    }
    let db = &app.state.db;
    assert_eq!(recovery_case::Entity::find().count(db).await.unwrap(), 2);
    assert_eq!(recovery_request::Entity::find().count(db).await.unwrap(), 5);
    assert_eq!(app.outbox().await.len(), 2);
}

#[tokio::test]
async fn one_mailbox_gets_no_more_mails_by_log_in_name_than_by_address() {
    let limits = [("RATE_LIMITS", "address=2/1h,network=100/10m")];
    let (app, _shop) = with_logins(&limits).await;
    for whose in ["bob@example.org", "bob", "bob", "bob@example.org"] {
        ask(&app, whose).await;
        app.deliver().await;
        app.advance(minutes(2));
    }
    assert_eq!(recipients(&app).await.len(), 2, "{:?}", app.outbox().await);
    let page = app.get("/forgot-password").await.body;
    assert!(!page.contains("Email is slower"), "nobody is told of it");
    // They are late, not lost.
    for _ in 0..4 {
        app.advance(minutes(60));
        app.deliver().await;
    }
    assert!(
        app.outbox()
            .await
            .iter()
            .all(|mail| mail.state != State::Queued)
    );
    assert!(recipients(&app).await.len() > 2);
}

#[tokio::test]
async fn a_link_ends_when_the_account_gets_another_address() {
    let (app, shop) = with_logins(&[]).await;
    ask(&app, "bob").await;
    app.deliver().await;
    let token = token_in(&app.mails().await[0].text_body);
    let page = format!("/reset-password/{token}");
    assert_eq!(app.get(&page).await.status, StatusCode::OK);
    shop.run("UPDATE auth_user SET email = 'bob@example.net' WHERE id = 3")
        .await;
    app.advance(minutes(3));
    ask(&app, "bob").await;
    app.deliver().await;
    assert_eq!(recipients(&app).await[1], "bob@example.net");
    assert_eq!(app.get(&page).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn an_account_without_an_address_that_can_be_read_gets_no_mail() {
    let (app, shop) = with_logins(&[]).await;
    shop.run("UPDATE auth_user SET email = 'bob at home' WHERE id = 3")
        .await;
    ask(&app, "bob").await;
    app.deliver().await;
    let states: Vec<State> = app.outbox().await.iter().map(|mail| mail.state).collect();
    assert_eq!((states, app.mails().await.len()), (vec![State::Dropped], 0));
}

#[tokio::test]
async fn the_help_desk_finds_a_case_by_log_in_name_and_sends_another_link() {
    let (app, shop) = with_logins(&[("RATE_LIMITS", "off")]).await;
    shop.run("UPDATE auth_user SET username = 'BobB' WHERE id = 3")
        .await;
    ask(&app, "BobB").await;
    app.deliver().await;
    app.make_staff("maria@example.org", Role::HelpDesk).await;
    let cookie = app.log_in("maria@example.org").await;
    let list = app
        .get_with_cookie("/admin/cases?search=BobB", &cookie)
        .await
        .body;
    let case = recovery_case::Entity::find().one(&app.state.db).await;
    let case = case.unwrap().unwrap();
    assert!(
        list.contains(&case.number) && list.contains("BobB"),
        "{list}"
    );
    app.advance(minutes(3));
    let again = format!("/admin/cases/{}/send", case.number);
    let sent = app
        .post_form_with_cookie(&again, &[("number", &case.number)], &cookie)
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    app.deliver().await;
    let mails = app.mails().await;
    assert_eq!(mails.len(), 2);
    assert_eq!(mails[0].subject, mails[1].subject, "it is no invitation");
    let users = user::Entity::find().count(&app.state.db).await.unwrap();
    assert_eq!(users, 2, "Maria, and one row for Bob");
}
