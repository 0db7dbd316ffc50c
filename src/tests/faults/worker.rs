//! The running worker: many mails at once, hanging ones among them, other instances, and stopping.

use super::{FORGOT, addresses, make_users, sending_to, settings, unsent};
use crate::{
    harness::{ANN, TestApp, eventually, eventually_within, minutes},
    mail_server::MailServer,
};
use password_recover::server::{
    clock::{Clock, later},
    db::{
        entity::{
            mail_try,
            outgoing_mail::{self, State},
        },
        outbox::{self, NewMail},
    },
    worker,
};
use sea_orm::{EntityTrait, PaginatorTrait};
use std::time::Duration;
use tokio::{sync::watch, task::JoinHandle};

/// Longer than any of these tests takes.
const PATIENT: (&str, &str) = ("EMAIL_TIMEOUT", "300");

struct Worker {
    task: JoinHandle<()>,
    stop: watch::Sender<bool>,
}

impl Worker {
    fn start(app: &TestApp) -> Self {
        let (stop, stops) = watch::channel(false);
        let task = tokio::spawn(worker::run(app.state.clone(), stops));
        Self { task, stop }
    }

    async fn stop(self) {
        self.stop.send(true).unwrap();
        self.task.await.unwrap();
    }
}

/// Each asks, in this order.
async fn ask(app: &TestApp, emails: &[String]) {
    for email in emails {
        app.post_form(FORGOT, &[("email", email)]).await;
        // The longest-waiting go first.
        app.advance(Duration::from_millis(1));
    }
}

#[tokio::test]
async fn a_hanging_mail_delays_no_other() {
    let server = MailServer::start();
    let port = server.port().to_string();
    let app = TestApp::with_clock(Clock::System, &settings(&port, &[PATIENT])).await;
    // One place is left beside those that hang, and one after the other takes it.
    let (slow, quick) = (addresses("slow", 19), addresses("quick", 5));
    make_users(&app.state.db, &slow).await;
    make_users(&app.state.db, &quick).await;
    server.answer(&[("RCPT TO:<slow", "hang")]);
    let worker = Worker::start(&app);
    ask(&app, &slow).await;
    eventually("19 mails hang", async || server.count("RCPT") == 19).await;
    ask(&app, &quick).await;
    eventually("the others have gone", async || {
        unsent(&app.state.db).await == 19
    })
    .await;
    assert_eq!(server.mails().len(), quick.len());

    server.answer(&[]);
    eventually("all have gone", async || unsent(&app.state.db).await == 0).await;
    worker.stop().await;
    assert_eq!(server.mails().len(), 24);
}

#[tokio::test]
async fn the_number_of_mails_in_flight_is_limited() {
    let server = MailServer::start();
    let app = sending_to(&server, &[PATIENT]).await;
    let slow = addresses("slow", 30);
    make_users(&app.state.db, &slow).await;
    ask(&app, &slow).await;
    server.answer(&[("RCPT", "hang")]);
    let worker = Worker::start(&app);
    eventually("20 mails hang", async || server.count("RCPT") == 20).await;
    let taken = |mails: Vec<outgoing_mail::Model>| mails.iter().map(|mail| mail.attempts).sum();
    let attempts: i32 = taken(app.outbox().await);
    assert_eq!(attempts, 20);

    server.answer(&[]);
    eventually("all have gone", async || unsent(&app.state.db).await == 0).await;
    worker.stop().await;
    assert_eq!(server.mails().len(), 30);
}

#[tokio::test]
async fn a_stopping_worker_finishes_its_mails_and_takes_no_more() {
    let server = MailServer::start();
    let app = sending_to(&server, &[PATIENT]).await;
    let emails = addresses("user", 2);
    make_users(&app.state.db, &emails).await;
    server.answer(&[("RCPT", "hang")]);
    let worker = Worker::start(&app);
    ask(&app, &emails[..1]).await;
    eventually("the first hangs", async || server.count("RCPT") == 1).await;

    worker.stop.send(true).unwrap();
    ask(&app, &emails[1..]).await;
    server.answer(&[]);
    worker.task.await.unwrap();
    let mails = app.outbox().await;
    assert_eq!((mails[0].state, mails[0].attempts), (State::Sent, 1));
    assert_eq!((mails[1].state, mails[1].attempts), (State::Queued, 0));
    assert_eq!(server.mails().len(), 1);
}

#[tokio::test]
async fn two_instances_send_each_mail_once() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    let database = ("DATABASE_URL", app.state.config.database_url.expose());
    let other = sending_to(&server, &[database]).await;
    let emails = addresses("user", 40);
    make_users(&app.state.db, &emails).await;
    ask(&app, &emails).await;
    // The other's clock has stood still meanwhile.
    other.advance(Duration::from_millis(40));
    let workers = [Worker::start(&app), Worker::start(&other)];
    eventually("all have gone", async || unsent(&app.state.db).await == 0).await;
    for worker in workers {
        worker.stop().await;
    }
    for email in &emails {
        assert_eq!(server.mails_to(email).len(), 1, "{email}");
    }
    assert!(app.outbox().await.iter().all(|mail| mail.attempts == 1));
}

/// A worker with a mail that hangs, and another instance that would like to have it.
async fn a_mail_that_hangs(server: &MailServer) -> (TestApp, Worker, TestApp) {
    let app = sending_to(server, &[PATIENT]).await;
    let database = ("DATABASE_URL", app.state.config.database_url.expose());
    let other = sending_to(server, &[database, ("EMAIL_TIMEOUT", "1")]).await;
    make_users(&app.state.db, &[ANN.to_owned()]).await;
    server.answer(&[("RCPT", "hang")]);
    let worker = Worker::start(&app);
    ask(&app, &[ANN.to_owned()]).await;
    eventually("it hangs", async || server.count("RCPT") == 1).await;
    (app, worker, other)
}

async fn a_mail_that_hangs_stays_its_workers_own() {
    let server = MailServer::start();
    let (app, worker, other) = a_mail_that_hangs(&server).await;
    // Most of a minute passes, and then, on its own clock, the worker renews its claim.
    app.advance(Duration::from_secs(50));
    let renewed = later(app.state.clock.now(), minutes(1));
    eventually_within(minutes(3), "the claim is renewed", async || {
        app.outbox().await[0].claimed_until == Some(renewed)
    })
    .await;
    other.advance(Duration::from_secs(105));
    other.deliver().await;
    assert_eq!(server.count("RCPT"), 1, "nobody else has taken it");

    server.answer(&[]);
    worker.stop().await;
    assert_eq!(server.mails().len(), 1);
    assert_eq!(unsent(&app.state.db).await, 0);
}

async fn a_worker_that_slept_lets_go_of_what_is_anothers_by_now() {
    let server = MailServer::start();
    let (app, worker, other) = a_mail_that_hangs(&server).await;
    // The other's clock first: the worker itself might take the mail again.
    other.advance(minutes(2));
    other.deliver().await;
    assert_eq!(server.count("RCPT"), 2, "the other has tried it");
    app.advance(minutes(2));

    // It lets go without an outcome: at the end of its own patience it would have noted one.
    worker.stop().await;
    let tries = mail_try::Entity::find().count(&app.state.db).await;
    assert_eq!(tries.unwrap(), 1, "that of the other");
    server.answer(&[]);
    other.advance(minutes(1));
    other.deliver().await;
    assert_eq!(server.mails().len(), 1);
    assert_eq!(app.outbox().await[0].attempts, 3);
}

/// At the same time, because both take the twenty seconds until a claim is renewed.
#[tokio::test]
async fn a_claim_is_renewed_in_time_or_given_up() {
    tokio::join!(
        a_mail_that_hangs_stays_its_workers_own(),
        a_worker_that_slept_lets_go_of_what_is_anothers_by_now()
    );
}

#[tokio::test]
async fn a_mail_that_cannot_be_processed_delays_no_other() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    make_users(&app.state.db, &[ANN.to_owned()]).await;
    let now = app.state.clock.now();
    let of_no_case = NewMail {
        language: None,
        kind: outgoing_mail::Kind::Recovery,
        case_id: None,
        user_id: None,
        recipient: None,
        actor_id: None,
        about: None,
        message_id: "<1@example.org>".to_owned(),
        origin: outbox::Origin::default(),
        due_at: now,
    };
    outbox::insert(&app.state.db, of_no_case, now)
        .await
        .unwrap();
    let worker = Worker::start(&app);
    ask(&app, &[ANN.to_owned()]).await;
    eventually("the other has come", async || server.mails().len() == 1).await;
    worker.stop().await;
    let broken = app.outbox().await.remove(0);
    assert_eq!(
        (broken.state, broken.attempts),
        (State::Queued, 1),
        "tried again when its claim has run out, and not all the time"
    );
}
