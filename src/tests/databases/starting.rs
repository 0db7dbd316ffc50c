//! Starting on a database: without rights, without a schema, and concurrently with others.

use super::{
    server::{Postgres, free_address},
    takeover::KEY,
};
use crate::{
    program::{command, said},
    service::{self, Service},
};
use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use std::{io::Write, net::TcpListener, path::Path, process::Output, thread};

/// Runs a command on this database.
fn run(folder: &Path, arguments: &[&str], url: &str) -> Output {
    let mut command = command(folder, arguments);
    command.envs([("DATABASE_URL", url), KEY]);
    command.output().unwrap()
}

async fn execute(db: &DatabaseConnection, statements: &[&str]) {
    for statement in statements {
        db.execute_unprepared(statement).await.unwrap();
    }
}

fn as_user(server: &Postgres, login: &str, database: &str) -> String {
    format!("postgres://{login}@{}/{database}", server.address)
}

#[tokio::test]
async fn serve_needs_no_right_to_create_tables_when_nothing_is_pending() {
    let Some(server) = Postgres::start(&[]) else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let db = Database::connect(server.url()).await.unwrap();
    // Since PostgreSQL 15 only its owner may create anything in a database's schema.
    execute(&db, &["CREATE USER app", "CREATE DATABASE app"]).await;
    let url = as_user(&server, "app", "app");
    for arguments in [&["serve", "--addr", "127.0.0.1:0"][..], &["migrate"]] {
        let (code, words) = said(&run(folder.path(), arguments, &url));
        assert_eq!(code, Some(1), "{words}");
        assert!(words.contains("GRANT CREATE ON SCHEMA public"), "{words}");
    }
    let (code, words) = said(&run(folder.path(), &["serve", "--no-migrate"], &url));
    assert_eq!(code, Some(1), "{words}");
    assert!(words.contains("Run migrate with a user"), "{words}");
    // A user with the right does it.
    let owner = as_user(&server, "postgres", "app");
    let (code, words) = said(&run(folder.path(), &["migrate"], &owner));
    assert_eq!(code, Some(0), "{words}");
    let app = Database::connect(&owner).await.unwrap();
    let grant = "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO app";
    execute(
        &app,
        &[
            grant,
            "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO app",
        ],
    )
    .await;
    for extra in [None, Some("--no-migrate")] {
        let mut serve = command(folder.path(), &["serve", "--addr", "127.0.0.1:0"]);
        serve.args(extra).envs([("DATABASE_URL", &*url), KEY]);
        let service = Service::start_as(serve);
        let ready = service::get(service.address, "/readyz").await.unwrap();
        assert_eq!(ready, (200, "ok".to_owned()));
        service.stop();
    }
}

async fn assert_all_start(url: &str) {
    let folders: Vec<_> = (0..4).map(|_| tempfile::tempdir().unwrap()).collect();
    let starting = folders.iter().map(|folder| {
        let (folder, url) = (folder.path().to_owned(), url.to_owned());
        thread::spawn(move || Service::start(&folder, &[("DATABASE_URL", &url), KEY]))
    });
    for service in starting.collect::<Vec<_>>() {
        let service = service.join().unwrap();
        let ready = service::get(service.address, "/readyz").await.unwrap();
        assert_eq!(ready, (200, "ok".to_owned()));
        service.stop();
    }
}

#[tokio::test]
async fn instances_that_start_together_all_start() {
    let folder = tempfile::tempdir().unwrap();
    assert_all_start(&format!("sqlite://{}/all.sqlite3", folder.path().display())).await;
    let Some(server) = Postgres::start(&[]) else {
        return;
    };
    assert_all_start(&server.url()).await;
    // From an older version, too.
    let db = Database::connect(server.url()).await.unwrap();
    Migrator::down(&db, Some(3)).await.unwrap();
    assert_all_start(&server.url()).await;
}

#[tokio::test]
async fn instances_that_start_together_on_mysql_all_start_and_an_interrupted_migration_is_reported()
{
    for url in crate::migrations::databases() {
        if !url.starts_with("mysql:") {
            continue;
        }
        let folder = tempfile::tempdir().unwrap();
        // A database of its own, beside the one that others test on at the same time.
        let server = Database::connect(&url).await.unwrap();
        execute(
            &server,
            &[
                "DROP DATABASE IF EXISTS started_together",
                "CREATE DATABASE started_together",
            ],
        )
        .await;
        let url = format!("{}/started_together", url.rsplit_once('/').unwrap().0);
        assert_all_start(&url).await;
        let db = Database::connect(&url).await.unwrap();
        Migrator::down(&db, Some(1)).await.unwrap();
        assert_all_start(&url).await;
        // It was killed between a schema change and its record.
        Migrator::down(&db, Some(1)).await.unwrap();
        let last = Migrator::get_migration_files()
            .pop()
            .unwrap()
            .name()
            .to_owned();
        let note = format!("INSERT INTO unfinished_migrations VALUES ('{last}')");
        execute(&db, &[&note]).await;
        let (code, words) = said(&run(
            folder.path(),
            &["serve", "--addr", "127.0.0.1:0"],
            &url,
        ));
        assert_eq!(code, Some(1), "{words}");
        assert!(
            words.contains(&format!("The migration {last} was broken off")),
            "{words}"
        );
        execute(&db, &["DELETE FROM unfinished_migrations"]).await;
        assert_all_start(&url).await;
        execute(&server, &["DROP DATABASE started_together"]).await;
    }
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_reported_and_served() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}/newer.sqlite3", folder.path().display());
    let (code, words) = said(&run(folder.path(), &["migrate"], &url));
    assert_eq!(code, Some(0), "{words}");
    let db = Database::connect(&url).await.unwrap();
    let newer =
        "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m20991231_000001_newer', 0)";
    execute(&db, &[newer]).await;
    for arguments in [&["migrate"][..], &["migrate", "down"]] {
        let (code, words) = said(&run(folder.path(), arguments, &url));
        assert_eq!(code, Some(1), "{words}");
        assert!(
            words.contains("by a newer version of this program"),
            "{words}"
        );
    }
    let service = Service::start(folder.path(), &[("DATABASE_URL", &url), KEY]);
    let logged = service.logged();
    assert!(logged.contains("m20991231_000001_newer"), "{logged}");
    service.stop();
}

#[tokio::test]
async fn database_errors_say_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let nobody = free_address();
    let assert_output = |url: &str, expected: &str| {
        let (code, words) = said(&run(folder.path(), &["check"], url));
        assert_eq!(code, Some(1), "{words}");
        assert!(words.contains(expected), "{url} {words}");
        assert!(!words.contains("hunter2"), "{words}");
        assert_eq!(words.trim().lines().count(), 1, "{words}");
    };
    assert_output(
        &format!("postgres://u:hunter2@{nobody}/app"),
        &format!("No database server answers at {nobody}: the connection was refused. Start it"),
    );
    assert_output(
        &format!("mysql://u:hunter2@{nobody}/app"),
        &format!("No database server answers at {nobody}"),
    );
    assert_output("postgres://u:hunter2/x@db/app", "%2F");
    // Something else listens there.
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = other.local_addr().unwrap();
    thread::spawn(move || {
        for client in other.incoming() {
            _ = client.unwrap().write_all(b"220 mail.example.org ESMTP\r\n");
        }
    });
    assert_output(
        &format!("postgres://u:hunter2@{address}/app"),
        &address.to_string(),
    );
    let Some(server) = Postgres::start(&[]) else {
        return;
    };
    let db = Database::connect(server.url()).await.unwrap();
    execute(&db, &["CREATE USER ann PASSWORD 'right'"]).await;
    assert_output(
        &as_user(&server, "ann:hunter2", "missing"),
        "There is no such database on the server",
    );
    assert_output(
        &format!(
            "{}?sslmode=require",
            as_user(&server, "ann:hunter2", "postgres")
        ),
        "offers no encryption, which sslmode in DATABASE_URL asks for",
    );
    // Now it looks at passwords.
    let file = Statement::from_string(sea_orm::DbBackend::Postgres, "SHOW hba_file");
    let file = db.query_one_raw(file).await.unwrap().unwrap();
    let file: String = file.try_get_by_index(0).unwrap();
    std::fs::write(
        &file,
        "host all postgres 127.0.0.1/32 trust\nhost all ann 127.0.0.1/32 scram-sha-256\n",
    )
    .unwrap();
    execute(&db, &["SELECT pg_reload_conf()"]).await;
    crate::harness::eventually("the password is asked for", async || {
        let url = as_user(&server, "ann:hunter2", "postgres");
        let (_, words) = said(&run(folder.path(), &["check"], &url));
        words.contains("refused the user or the password")
    })
    .await;
    assert_output(
        &as_user(&server, "ann:hunter2", "postgres"),
        "refused the user or the password. Correct them in DATABASE_URL",
    );
    assert_output(
        &as_user(&server, "eve:hunter2", "postgres"),
        "lets this user in neither from this machine",
    );
}
