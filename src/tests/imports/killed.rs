//! The program is killed while it writes users, from the command or the page, and run again.

use super::{
    many, numbers,
    pages::{send, state_of},
};
use crate::{
    faults::imports::let_time_pass,
    harness::{TestApp, eventually},
    program::{command, said},
    service::Service,
};
use password_recover::server::{
    clock::Clock,
    db::{
        entity::import::{self, State},
        user_rows,
    },
};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, EntityTrait, QueryOrder};
use std::{fs, process::Stdio};
use tempfile::TempDir;
use tokio::{io::AsyncWriteExt, net::TcpStream};

const ADMIN: &str = "maria@example.org";
const USERS: u64 = 2_000;

/// A server in this process, on a database that another process writes to.
async fn app_beside(folder: &TempDir) -> TestApp {
    fs::write(folder.path().join("users.csv"), many(2_000)).unwrap();
    let url = url(folder);
    TestApp::with_clock(Clock::System, &[("DATABASE_URL", &url)]).await
}

fn url(folder: &TempDir) -> String {
    format!("sqlite://{}/killed.sqlite3", folder.path().display())
}

/// From now on writing the last user never ends.
async fn never_end(app: &TestApp) {
    let db = &app.state.db;
    for statement in [
        "CREATE VIEW for_ever AS WITH RECURSIVE numbers(n) AS \
         (SELECT 1 UNION ALL SELECT n + 1 FROM numbers) SELECT count(*) AS n FROM numbers",
        "CREATE TRIGGER never AFTER INSERT ON users \
         WHEN (SELECT count(*) FROM users) > 1990 BEGIN SELECT n FROM for_ever; END",
    ] {
        db.execute_unprepared(statement).await.unwrap();
    }
}

async fn end_again(app: &TestApp) {
    for statement in ["DROP TRIGGER never", "DROP VIEW for_ever"] {
        app.state.db.execute_unprepared(statement).await.unwrap();
    }
}

async fn newest(app: &TestApp) -> Option<import::Model> {
    let newest = import::Entity::find().order_by_desc(import::Column::Id);
    newest.one(&app.state.db).await.unwrap()
}

/// Waits until the other process is writing: it holds the database's only write lock.
async fn is_writing(app: &TestApp, folder: &TempDir) {
    eventually("it begins to write", async || {
        newest(app)
            .await
            .is_some_and(|import| import.state == State::Writing)
    })
    .await;
    let mut options = ConnectOptions::new(url(folder));
    options.max_connections(1);
    let db = Database::connect(options).await.unwrap();
    db.execute_unprepared("PRAGMA busy_timeout = 0")
        .await
        .unwrap();
    eventually("it writes", async || {
        let locked = db.execute_unprepared("BEGIN IMMEDIATE").await;
        if locked.is_ok() {
            db.execute_unprepared("ROLLBACK").await.unwrap();
        }
        locked.is_err()
    })
    .await;
    db.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_command_that_is_killed_while_it_writes_leaves_nothing_and_is_run_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_beside(&folder).await;
    never_end(&app).await;
    let url = url(&folder);
    let import = || {
        let mut import = command(folder.path(), &["importusers", "users.csv"]);
        import.env("DATABASE_URL", &url);
        import
    };
    let mut child = import()
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    is_writing(&app, &folder).await;
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(numbers(&app).await, (0, USERS), "none of it, and all waits");
    end_again(&app).await;
    let_time_pass(&app).await;
    let (code, text) = said(&import().output().unwrap());
    assert_eq!(code, Some(0), "{text}");
    assert_eq!(numbers(&app).await, (USERS, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_killed_while_it_writes_leaves_nothing_and_the_page_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_beside(&folder).await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    let path = send(&app, &cookie, "users.csv", &many(2_000)).await;
    never_end(&app).await;
    let program = Service::start(folder.path(), &[("DATABASE_URL", &url(&folder))]);
    let mut stream = TcpStream::connect(program.address).await.unwrap();
    let id = path.rsplit('/').next().unwrap();
    let form = format!("id={id}");
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {}\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        program.address,
        form.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    is_writing(&app, &folder).await;
    program.kill();
    assert_eq!(numbers(&app).await, (1, USERS), "none of it, and all waits");
    end_again(&app).await;
    let_time_pass(&app).await;
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("It was interrupted."), "{page}");
    assert_eq!(state_of(&app, &path).await, State::Dropped);
    assert_eq!(numbers(&app).await, (1, 0));

    let path = send(&app, &cookie, "users.csv", &many(2_000)).await;
    let id = path.rsplit('/').next().unwrap();
    let fields = [("id", id)];
    let answer = app.post_form_with_cookie(&path, &fields, &cookie).await;
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.body);
    eventually("all are there", async || {
        numbers(&app).await == (USERS + 1, 0)
    })
    .await;
    assert_eq!(user_rows::count(&app.state.db).await.unwrap(), USERS + 1);
}
