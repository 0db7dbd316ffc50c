//! What only a database on which several write at one time can get wrong. It runs on those that
//! `TEST_DATABASE_URLS` names, as a part of `migrations::recovery_works_on_other_databases`.

use super::{
    outage::{by_user, happened},
    press, queue,
    receiver::Receiver,
    rename, tell, tell_all,
};
use crate::{
    harness::{NEW_PASSWORD, TestApp, eventually, hours},
    mail_server::MailServer,
};
use password_recover::{
    api::dashboard::webhooks::EventType,
    server::{
        account_events,
        change::ChangeOfAccount,
        db::{self, entity::webhook_delivery::State, webhook_endpoints},
    },
};
use sea_orm::{ConnectionTrait, DatabaseBackend, Statement};
use std::{collections::BTreeSet, pin::pin};

/// Whether a transaction waits for a lock of another.
async fn somebody_waits(app: &TestApp) -> bool {
    let db = &app.state.db;
    let backend = db.get_database_backend();
    let ask = async |question: &str| {
        let question = Statement::from_string(backend, question);
        db.query_one_raw(question).await.unwrap().unwrap()
    };
    if backend == DatabaseBackend::Postgres {
        let row = ask("SELECT count(*) AS waiting FROM pg_locks WHERE NOT granted").await;
        row.try_get::<i64>("", "waiting").unwrap() > 0
    } else {
        let row = ask("SHOW GLOBAL STATUS LIKE 'Innodb_row_lock_current_waits'").await;
        row.try_get::<String>("", "Value").unwrap() != "0"
    }
}

/// Does something while `other` is open, and commits that once the first waits for it, if it does.
async fn meanwhile<T>(
    app: &TestApp,
    work: impl Future<Output = T>,
    other: impl Future<Output = ()>,
) -> (T, bool) {
    let mut work = pin!(work);
    let waits = eventually("it waits", async || somebody_waits(app).await);
    tokio::select! {
        done = &mut work => {
            other.await;
            return (done, false);
        }
        () = waits => {}
    }
    let ((), done) = tokio::join!(other, work);
    (done, true)
}

/// Does something to a user while another transaction has locked their row and is about to record an event:
/// it has to wait, and its own event comes afterwards. A worker sees events in commit order, and takes the
/// smaller id for the older.
async fn assert_in_order<T>(
    app: &TestApp,
    user_id: i64,
    event: EventType,
    work: impl Future<Output = T>,
) {
    let before = queue(app).await.last().map_or(0, |newest| newest.id);
    let ctx = app.operator();
    let mut other = ChangeOfAccount::begin(&ctx, user_id).await.unwrap();
    let noting = async move {
        let told = account_events::tell(&mut other, &ctx, EventType::UserChanged).await;
        told.unwrap();
        other.commit().await.unwrap();
    };
    let (_, has_waited) = meanwhile(app, work, noting).await;
    assert!(has_waited, "{}", event.name());
    let told = queue(app).await;
    let newer = told.iter().filter(|one| one.id > before);
    let types: Vec<&str> = newer.map(|one| one.event_type.as_str()).collect();
    assert_eq!(types, [EventType::UserChanged.name(), event.name()]);
}

async fn ask_for_link(app: &TestApp, email: &str) {
    // An address gets three mails an hour.
    app.advance(hours(1));
    let asked = app.post_form("/forgot-password", &[("email", email)]).await;
    assert_eq!(asked.status.as_u16(), 303);
}

/// One user's events get their ids in commit order, whatever they are. A user who is just being created is
/// invisible to others, so there is nothing to wait for.
pub async fn assert_events_of_a_user_are_in_order(app: &TestApp, settings: &[(&str, &str)]) {
    const EMAIL: &str = "order.ann@example.org";
    app.advance(hours(1));
    let cookie = &app.log_in(super::MARIA).await;
    // All others would get the events as well.
    for endpoint in webhook_endpoints::all(&app.state.db).await.unwrap() {
        let (id, path) = (endpoint.id.to_string(), endpoint.id);
        let path = format!("/admin/webhooks/{path}/delete");
        press(app, cookie, &path, &[("id", &id)]).await;
    }
    let receiver = Receiver::start().await;
    tell_all(app, cookie, &receiver).await;
    let id = app.make_user(EMAIL).await.id;
    let text = id.to_string();

    let token = app.token_for(EMAIL).await;
    let changed = app.change(&token, NEW_PASSWORD);
    assert_in_order(app, id, EventType::PasswordChanged, changed).await;
    app.deliver().await;
    let notice = app.mails().await.pop().unwrap().text_body;
    let (_, rest) = notice.split_once("/freeze/").unwrap();
    let fields = [("token", rest.split_whitespace().next().unwrap())];
    let frozen = app.post_form("/freeze", &fields);
    assert_in_order(app, id, EventType::AccountFrozen, frozen).await;
    let renamed = rename(app, cookie, id, "Another");
    assert_in_order(app, id, EventType::UserChanged, renamed).await;
    ask_for_link(app, EMAIL).await;
    assert_in_order(app, id, EventType::RecoveryRequested, app.deliver()).await;

    let server = MailServer::start();
    server.answer(&[("RCPT", "hang")]);
    let port = server.port().to_string();
    let smtp = [
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", &port),
    ];
    let settings = [settings, &smtp].concat();
    let mailing = TestApp::with_clock(app.state.clock.clone(), &settings).await;
    ask_for_link(&mailing, EMAIL).await;
    let mut delivering = pin!(mailing.deliver());
    let at_it = eventually("the server is asked", async || server.count("RCPT") > 0);
    tokio::select! {
        () = &mut delivering => panic!("it hangs"),
        () = at_it => {}
    }
    let refused = async {
        server.answer(&[("RCPT", "550 5.1.1 nobody here")]);
        delivering.await;
    };
    assert_in_order(app, id, EventType::MailFailed, refused).await;

    let cookie = &app.log_in(super::MARIA).await;
    let path = format!("/admin/users/{text}/delete");
    let fields = [("id", text.as_str())];
    let deleted = press(app, cookie, &path, &fields);
    assert_in_order(app, id, EventType::UserDeleted, deleted).await;

    assert_three_workers_agree(app, cookie, &receiver).await;
    assert_a_webhook_can_go_at_any_moment(app, cookie).await;
}

/// Three workers, like three instances: none sends what another has claimed, and the order is kept.
async fn assert_three_workers_agree(app: &TestApp, cookie: &str, receiver: &Receiver) {
    for number in 0..6 {
        let user = app.make_user(&format!("worked{number}@example.org")).await;
        for name in ["One", "Two", "Three"] {
            rename(app, cookie, user.id, name).await;
        }
    }
    let endpoint_id = queue(app).await.last().unwrap().endpoint_id;
    let is_waiting = async || {
        let queue = queue(app).await;
        let mut of_it = queue.iter().filter(|one| one.endpoint_id == endpoint_id);
        of_it.any(|one| one.state == State::Queued)
    };
    while is_waiting().await {
        tokio::join!(tell(app), tell(app), tell(app));
    }
    let begun = receiver.begun();
    let ids: BTreeSet<&String> = begun.iter().collect();
    assert_eq!(begun.len(), ids.len(), "none twice");
    assert_eq!(by_user(&receiver.taken()), happened(app, endpoint_id).await);
}

/// Whatever happens to a webhook while an event is recorded for it, the action on the account succeeds.
async fn assert_a_webhook_can_go_at_any_moment(app: &TestApp, cookie: &str) {
    let ann = app.make_user("late.ann@example.org").await;
    let endpoint = webhook_endpoints::all(&app.state.db).await.unwrap()[0].id;
    let other = db::begin_write(&app.state.db).await.unwrap();
    let now = app.state.clock.now();
    assert!(
        webhook_endpoints::delete(&other, endpoint, now)
            .await
            .unwrap()
    );
    let deleting = async move { other.commit().await.unwrap() };
    meanwhile(app, rename(app, cookie, ann.id, "Another"), deleting).await;
    let ann = crate::harness::user_row(&app.state.db, ann.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(ann.name, "Another");
}
