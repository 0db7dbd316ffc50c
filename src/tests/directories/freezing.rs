//! "This wasn't me" and a fresh recovery, for accounts of a directory server and of an application behind HTTP:
//! nobody logs in there until the owner has chosen a new password, and that opens the account.

use super::{
    http::{KINDS, Receiver},
    ldap::slapd::{self, Slapd},
};
use crate::{
    harness::{TestApp, token_in},
    recovery_elsewhere::{ask, choose, go_on},
};
use password_recover::server::{clock::Clock, db::entity::user};
use sea_orm::EntityTrait;

const FIRST: &str = "Correct-Horse-Battery-7";
const SECOND: &str = "Fresh-Horse-Battery-9";
const ANN: &str = "Ann@example.org";

/// The newest mail with a link that begins so; what follows in it.
async fn newest(app: &TestApp, link: &str) -> Option<String> {
    app.deliver().await;
    let mails = app.mails().await.into_iter().rev();
    let mut texts = mails.map(|mail| mail.text_body);
    texts.find(|text| text.contains(link))
}

async fn recover(app: &TestApp, password: &str) {
    ask(app, ANN).await;
    let mail = newest(app, "/reset-password/").await.expect("a link");
    let answer = choose(app, &token_in(&mail), password).await;
    assert_eq!(
        answer.header("location"),
        "/reset-password/done",
        "{}",
        answer.body
    );
}

async fn is_frozen(app: &TestApp) -> bool {
    let ann = user::Entity::find().one(&app.state.db).await;
    ann.unwrap().unwrap().frozen_at.is_some()
}

/// `opens` says whether a password logs in there.
async fn freezes_and_recovers(directory: &str, opens: impl Fn(&str) -> bool) {
    let off = [("RATE_LIMITS", "off")];
    let app = TestApp::with_everything(Clock::System, &off, directory).await;
    recover(&app, FIRST).await;
    assert!(opens(FIRST));
    let notice = newest(&app, "/freeze/").await.expect("a notice");
    let (_, token) = notice.split_once("/freeze/").unwrap();
    let token = token.split_whitespace().next().unwrap();
    let frozen = app.post_form("/freeze", &[("token", token)]).await;
    assert_eq!(frozen.status, 303, "{}", frozen.body);
    go_on(&app).await;
    assert!(!opens(FIRST), "nobody logs in");
    assert!(is_frozen(&app).await);

    recover(&app, SECOND).await;
    assert!(opens(SECOND), "its owner does");
    assert!(!opens(FIRST));
    assert!(!is_frozen(&app).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_of_a_directory_server_is_frozen_and_a_fresh_recovery_opens_it() {
    let Some(slapd) = Slapd::start(&slapd::rights()) else {
        return;
    };
    let lines = slapd.lines(&slapd.log_in.url);
    let directory = format!("[[directory]]\nname = 'staff'\nkind = 'ldap'\n{lines}\n");
    freezes_and_recovers(&directory, |password| {
        slapd.log_in.works(slapd::ANN, password)
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_directory_server_refuses_is_told_and_the_link_works_again() {
    let Some(slapd) = Slapd::start(&slapd::rights()) else {
        return;
    };
    let lines = slapd.lines(&slapd.log_in.url);
    let directory = format!("[[directory]]\nname = 'staff'\nkind = 'ldap'\n{lines}\n");
    let off = [("RATE_LIMITS", "off")];
    let app = TestApp::with_everything(Clock::System, &off, &directory).await;
    recover(&app, FIRST).await;
    ask(&app, ANN).await;
    app.deliver().await;
    let mail = newest(&app, "/reset-password/").await.expect("a link");
    let token = token_in(&mail);
    let answer = choose(&app, &token, FIRST).await;
    assert_eq!(answer.status, 422, "{}", answer.body);
    assert!(answer.body.contains("used this password before"));
    let answer = choose(&app, &token, SECOND).await;
    assert_eq!(answer.header("location"), "/reset-password/done");
    assert!(slapd.log_in.works(slapd::ANN, SECOND));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_behind_http_is_frozen_and_a_fresh_recovery_opens_it() {
    for kind in KINDS {
        let Some(receiver) = Receiver::start(kind) else {
            continue;
        };
        let directory = format!(
            "[[directory]]\nname = 'shop'\nkind = 'http'\nurl = 'http://{}/recover'\nsecret = '{}'\nfreeze = true\n",
            receiver.address, receiver.secret
        );
        freezes_and_recovers(&directory, |password| {
            receiver.opens(password) && !receiver.is_locked()
        })
        .await;
    }
}
