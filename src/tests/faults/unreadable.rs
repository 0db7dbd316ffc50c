//! Rows that this version can't read: a newer one has written them, or somebody's hand. They are counted and put
//! aside, and nothing waits for them.

use crate::{
    harness::{ANN, TestApp, hours, minutes, token_in},
    recovery_elsewhere::{Shop, ask, begun, django_hash, go_on},
    webhooks::{make_webhook, receiver::Receiver, rename, tell},
};
use password_recover::server::backoff::{ASIDE, MOST_FAULTS};
use sea_orm::{ConnectionTrait, Statement};

async fn run(app: &TestApp, sql: &str) {
    app.state.db.execute_unprepared(sql).await.unwrap();
}

async fn texts(app: &TestApp, sql: &str) -> Vec<String> {
    let db = &app.state.db;
    let statement = Statement::from_string(db.get_database_backend(), sql);
    let rows = db.query_all_raw(statement).await.unwrap().into_iter();
    rows.map(|row| row.try_get_by_index(0).unwrap()).collect()
}

#[tokio::test]
async fn a_mail_that_cant_be_read_delays_no_other_and_is_given_up() {
    let app = TestApp::new().await;
    for email in ["bob@example.org", ANN] {
        app.make_user(email).await;
        ask(&app, email).await;
    }
    run(
        &app,
        "UPDATE outgoing_mails SET kind = 'of-tomorrow' WHERE id = 1",
    )
    .await;
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1);
    let state = "SELECT state || faults FROM outgoing_mails ORDER BY id";
    assert_eq!(texts(&app, state).await, ["queued1", "sent0"]);
    for _ in 1..MOST_FAULTS {
        app.deliver().await;
        app.advance(ASIDE + minutes(2));
        app.deliver().await;
    }
    assert_eq!(
        texts(&app, state).await,
        [format!("failed{MOST_FAULTS}"), "sent0".to_owned()]
    );
    let metrics = app.state.metrics_exposition().await;
    let faults = format!("password_recover_faults_total {MOST_FAULTS}");
    assert!(metrics.contains(&faults), "{metrics}");
}

#[tokio::test]
async fn a_message_that_cant_be_read_delays_no_other() {
    let here = ("WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8");
    let app = TestApp::with_settings(&[here]).await;
    app.make_admin("maria@example.org").await;
    let cookie = app.log_in("maria@example.org").await;
    let receiver = Receiver::start().await;
    let url = receiver.url();
    let fields = [("url", url.as_str()), ("name", ""), ("user.changed", "on")];
    make_webhook(&app, &cookie, &fields).await;
    for (email, name) in [("bob@example.org", "Bobby"), (ANN, "Annie")] {
        let id = app.make_user(email).await.id;
        rename(&app, &cookie, id, name).await;
    }
    run(
        &app,
        "UPDATE webhook_deliveries SET last_problem = 'of-tomorrow' WHERE id = 1",
    )
    .await;
    tell(&app).await;
    assert_eq!(receiver.taken().len(), 1);
    let state = "SELECT state || faults FROM webhook_deliveries ORDER BY id";
    assert_eq!(texts(&app, state).await, ["queued1", "delivered0"]);
}

#[tokio::test]
async fn a_write_that_cant_be_read_delays_no_other() {
    let shop = Shop::open().await;
    for (id, email) in [(1, "bob@example.org"), (2, ANN)] {
        shop.add(id, email, email).await;
    }
    let app = TestApp::with_directories(&shop.settings()).await;
    let chosen = django_hash("what both have chosen there");
    for email in ["bob@example.org", ANN] {
        ask(&app, email).await;
        app.deliver().await;
        let token = token_in(&app.mails().await.last().unwrap().text_body);
        begun(&app, &token, &chosen).await;
    }
    run(
        &app,
        "UPDATE directory_writes SET kind = 'of-tomorrow' WHERE id = 1",
    )
    .await;
    go_on(&app).await;
    assert_ne!(shop.hash(1).await, chosen);
    assert_eq!(shop.hash(2).await, chosen);
    // Whoever can read it goes on with it.
    run(
        &app,
        "UPDATE directory_writes SET kind = 'password' WHERE id = 1",
    )
    .await;
    app.advance(hours(1));
    go_on(&app).await;
    assert_eq!(shop.hash(1).await, chosen);
}
