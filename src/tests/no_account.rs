//! Mails that say that there is no account with an address: only where the operator wants them, and within a budget of
//! their own. That the answer to a request does not depend on any of it is in `recovery` and `attacks/enumeration`.

use crate::{
    harness::{ANN, TestApp, hours, minutes, user_of},
    recovery_elsewhere::Shop,
};
use axum::http::StatusCode;
use password_recover::server::db::{
    account_rows,
    entity::{
        outgoing_mail::{State, WaitsFor},
        recovery_case,
    },
};
use sea_orm::EntityTrait;

const NOBODY: &str = "nobody@example.org";
const MARIA: &str = "maria@example.org";

async fn told() -> TestApp {
    TestApp::with_settings(&[("NO_ACCOUNT_MAILS", "on"), ("RATE_LIMITS", "off")]).await
}

async fn ask(app: &TestApp, email: &str) {
    let answer = app.post_form("/forgot-password", &[("email", email)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    app.deliver().await;
    // Sooner, it would be the same request.
    app.advance(minutes(2));
}

/// Who got such a mail, in the order of sending.
async fn recipients(app: &TestApp) -> Vec<String> {
    let mails = app.mails().await.into_iter();
    mails
        .filter(|mail| mail.subject == "No account with this email address")
        .map(|mail| mail.recipient)
        .collect()
}

#[tokio::test]
async fn an_unknown_address_is_told_so_only_where_the_operator_wants_that() {
    let silent = TestApp::new().await;
    ask(&silent, NOBODY).await;
    assert!(silent.mails().await.is_empty());
    assert_eq!(silent.outbox().await[0].state, State::Dropped);

    let app = told().await;
    ask(&app, NOBODY).await;
    let mail = app.mails().await.remove(0);
    assert_eq!(
        (mail.recipient.as_str(), mail.sender.as_str()),
        (NOBODY, "webmaster@localhost")
    );
    for part in [
        "there is no account with it",
        "For: nobody@example.org",
        "Network: 192.0.2.x",
        "http://127.0.0.1:8000/forgot-password",
    ] {
        assert!(mail.text_body.contains(part), "{part}: {}", mail.text_body);
    }
    let links = mail.text_body.matches("http").count();
    assert_eq!(links, 1, "it brings nothing that opens an account");
    let sent = app.outbox().await.remove(0);
    assert_eq!(
        (sent.state, sent.user_id, sent.attempts),
        (State::Sent, None, 1)
    );
}

#[tokio::test]
async fn one_mailbox_is_told_once_a_day_however_it_is_spelt() {
    let app = told().await;
    for email in [
        NOBODY,
        NOBODY,
        "Nobody@Example.org",
        "nobody+1@example.org",
        "nobody+2@example.org",
    ] {
        ask(&app, email).await;
    }
    assert_eq!(recipients(&app).await, [NOBODY]);
    let states: Vec<State> = app.outbox().await.iter().map(|mail| mail.state).collect();
    assert_eq!(states[0], State::Sent);
    assert!(states[1..].iter().all(|state| *state == State::Dropped));
    app.advance(hours(24));
    ask(&app, "nobody+3@example.org").await;
    assert_eq!(recipients(&app).await, [NOBODY, "nobody+3@example.org"]);
}

#[tokio::test]
async fn the_site_tells_no_more_than_its_budget_and_accounts_get_their_links_all_the_same() {
    let budget = ("NO_ACCOUNT_MAILS", "site=3/1h");
    let app = TestApp::with_settings(&[budget, ("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    for number in 0..10 {
        ask(&app, &format!("nobody{number}@example.org")).await;
    }
    assert_eq!(recipients(&app).await.len(), 3);
    ask(&app, ANN).await;
    assert_eq!(app.mails().await.pop().unwrap().recipient, ANN);
    app.advance(hours(1));
    ask(&app, NOBODY).await;
    assert_eq!(recipients(&app).await.len(), 4);
}

#[tokio::test]
async fn nobody_is_told_of_an_account_that_is_only_withheld_or_of_an_address_that_nobody_typed() {
    let app = told().await;
    let user = app.make_user(ANN).await;
    let now = app.state.clock.now();
    assert!(
        account_rows::set_active(&app.state.db, user.id, false, now)
            .await
            .unwrap()
    );
    ask(&app, ANN).await;
    // Local parts outside ASCII may be another's in another spelling.
    ask(&app, "ä@example.org").await;
    // From the page of a link that never was.
    let path = format!("/reset-password/{}", "A".repeat(43));
    app.post_form(&path, &[("another_link", "yes")]).await;
    app.deliver().await;
    assert!(app.mails().await.is_empty());
    assert_eq!(app.outbox().await.len(), 3);
}

#[tokio::test]
async fn a_mail_that_has_to_wait_counts_once_and_is_sent_when_the_server_is_back() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("mails");
    std::fs::write(&place, "").unwrap();
    let place_name = place.display().to_string();
    let app = TestApp::with_settings(&[
        ("NO_ACCOUNT_MAILS", "on"),
        ("EMAIL_BACKEND", "file"),
        ("EMAIL_FILE_PATH", &place_name),
    ])
    .await;
    ask(&app, NOBODY).await;
    let waiting = app.outbox().await.remove(0);
    assert_eq!(
        (waiting.state, waiting.waits_for),
        (State::Queued, Some(WaitsFor::MailServer))
    );
    std::fs::remove_file(&place).unwrap();
    app.advance(hours(1));
    app.deliver().await;
    assert_eq!(app.outbox().await[0].state, State::Sent);
    assert_eq!(place.read_dir().unwrap().count(), 1);
}

#[tokio::test]
async fn an_account_made_meanwhile_gets_its_link() {
    let app = told().await;
    let answer = app.post_form("/forgot-password", &[("email", ANN)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    app.make_user(ANN).await;
    app.deliver().await;
    assert!(app.mails().await[0].text_body.contains("/reset-password/"));
}

#[tokio::test]
async fn an_account_in_a_directory_is_known_and_another_address_is_told_in_the_applications_name() {
    let shop = Shop::open().await;
    shop.add(1, "annie", ANN).await;
    let application = "\n[[application]]\nname = 'Acme Shop'\nsender = 'Acme <hi@acme.example>'\n";
    let settings = [("NO_ACCOUNT_MAILS", "on")];
    let app = TestApp::with_directories_and(&(shop.settings() + application), &settings).await;
    ask(&app, ANN).await;
    ask(&app, NOBODY).await;
    let mails = app.mails().await;
    assert!(mails[0].text_body.contains("/reset-password/"));
    assert!(
        mails[1]
            .text_body
            .contains("at Acme Shop, but there is no account")
    );
    assert_eq!(mails[1].sender, "hi@acme.example");
    assert!(mails[1].raw.contains("@acme.example>\r\n"));
}

#[tokio::test]
async fn the_help_desk_sees_that_somebody_was_told() {
    let app = told().await;
    ask(&app, NOBODY).await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    let list = app.get_with_cookie("/admin/mail", &cookie).await.body;
    assert!(list.contains("No account with this address"), "{list}");
    assert!(list.contains(NOBODY));
    let number = recovery_case::Entity::find()
        .one(&app.state.db)
        .await
        .unwrap()
        .unwrap()
        .number;
    let path = format!("/admin/cases/{number}");
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("An email that says so was sent."), "{page}");
    assert!(user_of(&app.state.db, NOBODY).await.unwrap().is_none());
}
