//! The program is killed again and again under load, and every confirmed request gets its mail.

use super::{FORGOT, addresses, assert_all_came, let_claims_run_out, make_users, settings, unsent};
use crate::{
    harness::{TestApp, eventually_within},
    mail_server::MailServer,
    service::{self, Service},
};
use password_recover::server::db::Db;
use password_recover::server::{
    clock::{Clock, later},
    random::Random,
};
use sea_orm::{ConnectionTrait, Statement};
use std::{
    collections::VecDeque,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{sync::watch, task::JoinSet, time::sleep};

const CLIENTS: usize = 4;
const LONGEST_LIFE: Duration = Duration::from_millis(800);

/// Shared by the clients: who has yet to ask, whose request was confirmed, and where to ask.
#[derive(Clone)]
struct Asking {
    waiting: Arc<Mutex<VecDeque<String>>>,
    accepted: Arc<Mutex<Vec<String>>>,
    address: watch::Receiver<Option<SocketAddr>>,
}

impl Asking {
    /// Waits until the program runs; none if it is not started again.
    async fn where_to(&mut self) -> Option<SocketAddr> {
        let address = self.address.wait_for(Option::is_some).await;
        address.ok().and_then(|address| *address)
    }
}

/// Requests one address after another, once each, until the program is not started again.
async fn ask(mut asking: Asking) {
    while let Some(address) = asking.where_to().await {
        let Some(email) = asking.waiting.lock().unwrap().pop_front() else {
            return;
        };
        let answer = service::post(address, FORGOT, &format!("email={email}")).await;
        match answer {
            Ok((200, _)) => asking.accepted.lock().unwrap().push(email),
            Ok((503, _)) => {}
            Ok((status, body)) => panic!("{status} {body}"),
            // It was killed before it responded. What it has written is unknown.
            Err(_) => sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn assert_intact(db: &Db) {
    let question = Statement::from_string(db.get_database_backend(), "PRAGMA integrity_check");
    let answer = db.query_one_raw(question).await.unwrap().unwrap();
    let answer: String = answer.try_get_by_index(0).unwrap();
    assert_eq!(answer, "ok");
}

/// Kills it this many times, a moment after each start. Claims of killed processes either expire, or the test
/// expires them.
async fn kill(times: usize, waits_for_claims: bool) {
    let random = Random::System;
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite://{}/killed.sqlite3", folder.path().display());
    let database = ("DATABASE_URL", database.as_str());
    let app = TestApp::with_settings(&[database]).await;
    let emails = addresses("user", 200 * times);
    make_users(&app.state.db, &emails).await;
    // The next start has to clean up after a killed program.
    app.state.db.close().await;

    let server = MailServer::start();
    let port = server.port().to_string();
    let settings = settings(&port, &[database]);
    let (tell, address) = watch::channel(None);
    let asking = Asking {
        waiting: Arc::new(Mutex::new(emails.into())),
        accepted: Arc::default(),
        address,
    };
    let mut clients = JoinSet::new();
    for _ in 0..CLIENTS {
        clients.spawn(ask(asking.clone()));
    }
    for _ in 0..times {
        let program = Service::start(folder.path(), &settings);
        tell.send_replace(Some(program.address));
        // At any moment, and so not at one that could be waited for.
        sleep(LONGEST_LIFE.mul_f64(random.fraction())).await;
        program.kill();
        tell.send_replace(None);
    }
    drop(tell);
    while let Some(client) = clients.join_next().await {
        client.unwrap();
    }

    let app = TestApp::with_settings(&[database]).await;
    let in_a_minute = later(Clock::System.now(), Duration::from_secs(60));
    for mail in app.outbox().await {
        let is_free_by_then = mail.claimed_until.is_none_or(|until| until <= in_a_minute);
        assert!(is_free_by_then, "{mail:?}");
    }
    if !waits_for_claims {
        let_claims_run_out(&app.state.db).await;
    }
    let program = Service::start(folder.path(), &settings);
    // There may be tens of thousands, so what counts is progress.
    let patience = Duration::from_secs(300);
    let mut left = unsent(&app.state.db).await;
    while left > 0 {
        eventually_within(patience, "some more mails have gone", async || {
            unsent(&app.state.db).await < left
        })
        .await;
        left = unsent(&app.state.db).await;
    }
    program.stop();

    let accepted = std::mem::take(&mut *asking.accepted.lock().unwrap());
    assert!(!accepted.is_empty());
    assert_all_came(&server, &accepted);
    assert_intact(&app.state.db).await;
    println!(
        "{times} kills: {} were told yes, {} mails came for {} in the outbox",
        accepted.len(),
        server.mails().len(),
        app.outbox().await.len()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn confirmed_requests_get_a_mail_although_the_program_is_killed() {
    kill(5, false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes: `cargo xtask test --soak`"]
async fn soak_confirmed_requests_get_a_mail_although_the_program_is_killed() {
    kill(200, true).await;
}
