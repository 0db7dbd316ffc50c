//! The version before and this one serve one database at once, under load, as while instances are replaced one by one.

use super::{FORGOT, addresses, assert_all_came, make_users, settings, unsent};
use crate::{
    databases::server::Postgres,
    harness::{TestApp, eventually_within},
    mail_server::MailServer,
    program::command,
    service::{self, Service},
    untested,
};
use std::{
    collections::VecDeque,
    env,
    ffi::{OsStr, OsString},
    net::SocketAddr,
    process::Command,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::task::JoinSet;

const CLIENTS: usize = 6;
const REQUESTS: usize = 3000;
const PATIENCE: Duration = Duration::from_secs(300);

#[expect(
    clippy::disallowed_methods,
    reason = "a setting of this test, not of the program"
)]
fn previous_release() -> Option<OsString> {
    env::var_os("PREVIOUS_RELEASE")
}

/// Serves with another program than this version's.
fn serve_as(program: &OsStr, like: &Command) -> Service {
    let mut serve = Command::new(program);
    serve.args(like.get_args()).env_clear();
    serve.current_dir(like.get_current_dir().unwrap());
    for (name, value) in like.get_envs() {
        serve.env(name, value.unwrap());
    }
    Service::start_as(serve)
}

/// Asks for each address at one of these instances after another; all have to accept.
async fn ask(instances: &[SocketAddr], emails: &[String]) {
    let waiting: VecDeque<String> = emails.iter().cloned().collect();
    let waiting = Arc::new(Mutex::new(waiting));
    let mut clients = JoinSet::new();
    for number in 0..CLIENTS {
        let (waiting, instances) = (Arc::clone(&waiting), instances.to_vec());
        clients.spawn(async move {
            for address in instances.iter().cycle().skip(number) {
                let Some(email) = waiting.lock().unwrap().pop_front() else {
                    return;
                };
                let answer = service::post(*address, FORGOT, &format!("email={email}")).await;
                assert!(matches!(answer, Ok((200, _))), "{address}: {answer:?}");
            }
        });
    }
    while let Some(client) = clients.join_next().await {
        client.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes, and a program of the version before: `PREVIOUS_RELEASE=… cargo xtask test --soak`"]
async fn soak_two_versions_serve_one_database_and_lose_nothing() {
    let Some(previous) = previous_release() else {
        untested::tell("two versions at once: PREVIOUS_RELEASE names no program");
        return;
    };
    let Some(database) = Postgres::start(&[]) else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (server, url) = (MailServer::start(), database.url());
    let port = server.port().to_string();
    let more = [
        ("DATABASE_URL", url.as_str()),
        (
            "SECRET_KEY",
            "a key that both versions are given, 0123456789",
        ),
        ("LOG_FORMAT", "json"),
    ];
    let settings = settings(&port, &more);
    let mut serve = command(folder.path(), &["serve", "--addr", "127.0.0.1:0"]);
    serve.envs(settings.iter().copied());

    // It makes its own tables, and this version's migrations run beside it.
    let old = serve_as(&previous, &serve);
    let app = TestApp::with_settings(&settings).await;
    let emails = addresses("user", 3 * REQUESTS);
    make_users(&app.state.db, &emails).await;
    let phases: Vec<&[String]> = emails.chunks(REQUESTS).collect();

    ask(&[old.address], phases[0]).await;
    let new = Service::start_as(serve);
    ask(&[old.address, new.address], phases[1]).await;
    let (told, served) = (old.logged(), new.logged());
    old.stop();
    ask(&[new.address], phases[2]).await;
    eventually_within(PATIENCE, "all mails have gone", async || {
        unsent(&app.state.db).await == 0
    })
    .await;
    for (version, log) in [("old", told), ("new", served), ("new", new.logged())] {
        let is_error = |line: &&str| line.contains(r#""level":"ERROR""#);
        let faults: Vec<&str> = log.lines().filter(is_error).collect();
        assert!(faults.is_empty(), "{version}: {faults:?}");
    }
    new.stop();
    assert_all_came(&server, &emails);
    println!(
        "{} requests, {} mails, none lost",
        emails.len(),
        server.mails().len()
    );
}
