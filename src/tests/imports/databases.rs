//! Importing directly from the database of a Django program.
//!
//! The tables are those that Django 5.2 and the predecessor's first migration make. Beside SQLite
//! this runs on whatever `TEST_DATABASE_URLS` names.

use super::{PASSWORD, PBKDF2, elsewhere::BCRYPT_2A as BCRYPT, find, run, try_out};
use crate::{harness::TestApp, migrations::databases};
use password_recover::{
    api::{access::Role, dashboard::imports::Problem},
    server::{
        config::DatabaseUrl,
        db::connect_read_only,
        imports::{Ended, Source, WrongLines},
    },
};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};

/// The columns of Django's own table, in what every one of the three databases understands.
const AUTH_USER: &str = "CREATE TABLE auth_user (id integer PRIMARY KEY, password varchar(128) NOT NULL, \
    last_login {time} NULL, is_superuser {bool} NOT NULL, username varchar(150) NOT NULL, \
    first_name varchar(150) NOT NULL, last_name varchar(150) NOT NULL, email varchar(254) NOT NULL, \
    is_staff {bool} NOT NULL, is_active {bool} NOT NULL, date_joined {time} NOT NULL)";
const CORE_USER: &str = "CREATE TABLE core_user (id integer PRIMARY KEY, password varchar(128) NOT NULL, \
    last_login {time} NULL, email varchar(100) NOT NULL, name varchar(100) NOT NULL, \
    is_admin {bool} NOT NULL, forgot_password_hash varchar(255) NULL, \
    forgot_password_expire {time} NULL, created_at {time} NOT NULL, updated_at {time} NOT NULL)";

const PHPASS: &str = "$P$5seasalt2Gt1li95SnuYfZ9Uk.hL.t/";

async fn make(db: &DatabaseConnection, statements: &[String], time: &str, bool: &str) {
    for statement in statements {
        let statement = statement.replace("{time}", time).replace("{bool}", bool);
        db.execute_unprepared(&statement).await.unwrap();
    }
}

fn auth_user() -> Vec<String> {
    let row = |id: i32, admin: bool, name: &str, email: &str, active: bool| {
        format!(
            "INSERT INTO auth_user VALUES ({id}, '{PBKDF2}', '2026-01-02 03:04:05.678', {admin}, \
             '{name}', 'First', 'Last', '{email}', true, {active}, '2020-05-06 07:08:09')"
        )
    };
    vec![
        "DROP TABLE IF EXISTS auth_user".to_owned(),
        AUTH_USER.to_owned(),
        row(1, true, "root", "root@example.org", true),
        row(2, false, "ann", "ann@example.org", true),
        row(5, false, "bob@example.org", "", false),
        row(9, false, "nobody", "", true),
    ]
}

fn core_user() -> Vec<String> {
    vec![
        "DROP TABLE IF EXISTS core_user".to_owned(),
        CORE_USER.to_owned(),
        format!(
            "INSERT INTO core_user VALUES (3, '{PBKDF2}', NULL, 'eve@example.org', 'Eve', true, \
             '20260102030405', '2026-01-02 03:04:05', '2020-05-06 07:08:09', '2020-05-06 07:08:09')"
        ),
    ]
}

fn source(url: &str, table: Option<&str>) -> Source {
    Source::Database {
        url: DatabaseUrl::parse(url).unwrap(),
        table: table.map(str::to_owned),
    }
}

async fn assert_auth_user_comes(url: &str) {
    let app = TestApp::new().await;
    let (said, counts) = try_out(&app, source(url, None)).await.unwrap();
    assert_eq!(
        said,
        [(1, Problem::RoleLeftOut), (9, Problem::EmailMissing)],
        "{url}"
    );
    assert_eq!((counts.size, counts.size_read, counts.lines), (4, 4, 4));
    let done = run(&app, source(url, None), WrongLines::Skip).await;
    assert_eq!(done.ended, Ended::Done { written: 3 });
    let root = find(&app, "root@example.org").await.unwrap();
    assert_eq!((root.role, root.is_active), (Role::User, true));
    assert_eq!(root.name, "First Last");
    assert_eq!(
        root.created_at.utc().to_rfc3339(),
        "2020-05-06T07:08:09+00:00"
    );
    assert!(
        root.last_login_at
            .unwrap()
            .utc()
            .to_rfc3339()
            .starts_with("2026-01-02T03:04:05.678")
    );
    let bob = find(&app, "bob@example.org").await.unwrap();
    assert_eq!((bob.role, bob.is_active), (Role::User, false));
    assert!(app.can_log_in("ann@example.org", PASSWORD).await);
}

#[tokio::test]
async fn the_users_of_django_come_straight_from_its_database() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}/db.sqlite3", folder.path().display());
    let db = Database::connect(format!("{url}?mode=rwc")).await.unwrap();
    make(&db, &auth_user(), "datetime", "bool").await;
    assert_auth_user_comes(&url).await;
    db.close().await.unwrap();
}

#[tokio::test]
async fn the_predecessors_users_are_imported_without_self_assigned_roles() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}/db.sqlite3", folder.path().display());
    let db = Database::connect(format!("{url}?mode=rwc")).await.unwrap();
    make(&db, &core_user(), "datetime", "bool").await;
    let app = TestApp::new().await;
    let done = run(&app, source(&url, None), WrongLines::Refuse).await;
    assert_eq!(done.ended, Ended::Done { written: 1 });
    let eve = find(&app, "eve@example.org").await.unwrap();
    assert_eq!((eve.role, eve.name.as_str()), (Role::User, "Eve"));
    assert!(eve.is_active, "that table has no such column");
    assert!(app.can_log_in("eve@example.org", PASSWORD).await);

    // With both there, somebody has to say which.
    make(&db, &auth_user(), "datetime", "bool").await;
    assert!(try_out(&app, source(&url, None)).await.is_err());
    let (_, counts) = try_out(&app, source(&url, Some("core_user")))
        .await
        .unwrap();
    assert_eq!((counts.lines, counts.already_there), (1, 1));
    for table in ["nothing", "auth_user; DROP TABLE auth_user", "a\"b", "a`b"] {
        assert!(try_out(&app, source(&url, Some(table))).await.is_err());
    }
}

#[tokio::test]
async fn another_programs_database_is_never_written_to() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("db.sqlite3");
    let url = format!("sqlite://{}", path.display());
    let db = Database::connect(format!("{url}?mode=rwc")).await.unwrap();
    make(&db, &auth_user(), "datetime", "bool").await;
    db.close().await.unwrap();
    let before = std::fs::read(&path).unwrap();
    let app = TestApp::new().await;
    run(&app, source(&url, None), WrongLines::Skip).await;
    assert_eq!(std::fs::read(&path).unwrap(), before);

    let read_only = connect_read_only(&DatabaseUrl::parse(&url).unwrap()).await;
    let written = read_only
        .unwrap()
        .execute_unprepared("DELETE FROM auth_user")
        .await;
    assert!(written.is_err());
    for url in databases() {
        if url.starts_with("postgres") {
            let db = connect_read_only(&DatabaseUrl::parse(&url).unwrap()).await;
            let written = db
                .unwrap()
                .execute_unprepared("CREATE TABLE written (id integer)")
                .await;
            assert!(written.is_err());
        }
    }
}

#[tokio::test]
async fn the_users_of_django_come_from_other_databases() {
    for url in databases() {
        let db = Database::connect(&url).await.unwrap();
        let (time, bool) = if url.starts_with("postgres") {
            ("timestamp with time zone", "boolean")
        } else {
            ("datetime(6)", "bool")
        };
        make(&db, &auth_user(), time, bool).await;
        assert_auth_user_comes(&url).await;
        make(&db, &["DROP TABLE auth_user".to_owned()], time, bool).await;
    }
}

/// The tables of other applications, as their own generators make them: numbers or UUIDs as keys, and more rows than
/// are read at a time.
#[tokio::test]
async fn the_users_of_devise_laravel_and_wordpress_come_from_their_databases() {
    let folder = tempfile::tempdir().unwrap();
    let mut urls = vec![format!("sqlite://{}/db.sqlite3", folder.path().display())];
    urls.extend(databases());
    for url in urls {
        let is_file = url.starts_with("sqlite");
        let mode = if is_file { "?mode=rwc" } else { "" };
        let db = Database::connect(format!("{url}{mode}")).await.unwrap();
        let uuid = if url.starts_with("postgres") {
            "uuid"
        } else {
            "char(36)"
        };
        for (program, table, columns, ann, hash) in [
            (
                "Devise",
                "members",
                format!(
                    "id {uuid} PRIMARY KEY, email varchar(255) NOT NULL, encrypted_password varchar(255) NOT NULL, \
                     reset_password_token varchar(255), locked_at {{time}}"
                ),
                "'{key}', '{email}', '{hash}', NULL, NULL",
                BCRYPT,
            ),
            (
                "Laravel",
                "users",
                format!(
                    "id {uuid} PRIMARY KEY, name varchar(255) NOT NULL, email varchar(255) NOT NULL, \
                     password varchar(255) NOT NULL, remember_token varchar(100), deleted_at {{time}}"
                ),
                "'{key}', 'Ann', '{email}', '{hash}', NULL, NULL",
                BCRYPT,
            ),
            (
                "WordPress",
                "shop_users",
                "\"ID\" bigint PRIMARY KEY, user_login varchar(60) NOT NULL, user_pass varchar(255) NOT NULL, \
                 user_email varchar(100) NOT NULL, user_status int NOT NULL, display_name varchar(250) NOT NULL"
                    .to_owned(),
                "{number}, 'ann{number}', '{hash}', '{email}', 0, 'Ann'",
                PHPASS,
            ),
        ] {
            let columns = if url.starts_with("mysql") { columns.replace('"', "`") } else { columns };
            let rows = (1..=1_200).map(|number| {
                let key = format!("00000000-0000-4000-8000-{:012x}", (number * 7919) % 1_000_003);
                let row = ann
                    .replace("{key}", &key)
                    .replace("{number}", &number.to_string())
                    .replace("{email}", &format!("ann{number}@example.org"))
                    .replace("{hash}", hash);
                format!("({row})")
            });
            let rows: Vec<String> = rows.collect();
            let statements = [
                format!("DROP TABLE IF EXISTS {table}"),
                format!("CREATE TABLE {table} ({columns})"),
                format!("INSERT INTO {table} VALUES {}", rows.join(", ")),
            ];
            let time = if url.starts_with("mysql") { "datetime" } else { "timestamp" };
            make(&db, &statements, time, "bool").await;
            let app = TestApp::new().await;
            if program == "Devise" {
                let (said, counts) = try_out(&app, source(&url, None)).await.unwrap();
                assert_eq!((said.len(), counts.wrong), (1_200, 1_200), "{url}");
                assert!(said.iter().all(|(_, problem)| *problem == Problem::PepperUnsaid));
                assert_eq!((said[0].0, said[1_199].0), (1, 1_200));
            }
            let rules = super::without_pepper();
            let done = super::run_by(&app, source(&url, None), rules, WrongLines::Refuse).await;
            assert_eq!(done.ended, Ended::Done { written: 1_200 }, "{program} {url}");
            for number in [1, 600, 1_200] {
                let address = format!("ann{number}@example.org");
                assert!(find(&app, &address).await.unwrap().is_active, "{program} {url}");
            }
            assert!(app.can_log_in("ann1200@example.org", PASSWORD).await, "{program} {url}");
            make(&db, &[format!("DROP TABLE {table}")], time, "bool").await;
        }
    }
}
