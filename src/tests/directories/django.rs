//! Django 5.2 from PyPI, on each database, by its own views.

use super::{
    adopting,
    application::{Application, email},
    databases::Server,
    fetched::fetched,
    grants, mail,
    recovering::{OLD, freezes, is_withheld, lines_of, recovers, settings, store},
};
use crate::untested;
use password_recover::server::{
    config::DatabaseKind,
    directories::{sql::adoption::Census, store::Withheld},
    model::EmailAddress,
};
use serde_json::json;
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::Command,
};

const PACKAGES: [&str; 5] = [
    "Django==5.2.19",
    "argon2-cffi==25.1.0",
    "bcrypt==5.0.0",
    "psycopg[binary]==3.3.9",
    "PyMySQL==1.2.4",
];
const HASHERS: [&str; 5] = [
    "pbkdf2_sha256",
    "argon2",
    "bcrypt_sha256",
    "bcrypt",
    "scrypt",
];

/// Python with Django; none, and a line that says so, where it can't be fetched.
fn python() -> Option<PathBuf> {
    let works = |folder: &Path| {
        let imports = "import django, argon2, bcrypt, psycopg, pymysql";
        let mut python = Command::new(folder.join("bin/python"));
        let asked = python.args(["-c", imports]).status();
        asked.is_ok_and(|status| status.success())
    };
    let fetch = |folder: &Path| {
        let mut venv = Command::new("python3");
        let made = venv.args(["-m", "venv"]).arg(folder).status();
        let mut pip = Command::new(folder.join("bin/python"));
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ])
        .args(PACKAGES);
        made.is_ok_and(|status| status.success())
            && pip.status().is_ok_and(|status| status.success())
    };
    let folder = fetched("django", works, fetch);
    if folder.is_none() {
        untested::tell("Django, since it can't be fetched from PyPI");
    }
    folder.map(|folder| folder.join("bin/python"))
}

async fn is_served(kind: DatabaseKind) {
    let (Some(python), Some(server)) = (python(), Server::start(kind)) else {
        return;
    };
    server.connect().await;
    let mut django = Application::start(&python, "with_django.py", &[&server.url()]);
    for hasher in HASHERS {
        django.create(hasher, OLD, &json!({ "hasher": hasher }));
    }
    let store = store(&settings(&server.url(), "preset = 'django'"));
    for hasher in HASHERS {
        Box::pin(recovers(&mut django, &store, hasher)).await;
        let algorithm = django.stored(hasher);
        assert_eq!(algorithm.split('$').next(), Some(hasher));
    }
    Box::pin(freezes(&mut django, &store, HASHERS[0])).await;

    for (login, role, why) in [
        ("staff", "is_staff", Withheld::Privileged),
        ("root", "is_superuser", Withheld::Privileged),
    ] {
        django.create(login, OLD, &json!({ "set": { role: true } }));
        Box::pin(is_withheld(&mut django, &store, login, why)).await;
    }
    django.create("gone", OLD, &json!({ "set": { "is_active": false } }));
    Box::pin(is_withheld(&mut django, &store, "gone", Withheld::LeftOut)).await;
    django.create(
        "social",
        OLD,
        &json!({ "set": { "password": "!abcdefgh" } }),
    );
    Box::pin(is_withheld(
        &mut django,
        &store,
        "social",
        Withheld::NoPassword,
    ))
    .await;
    django.create(
        "md5",
        OLD,
        &json!({ "set": { "password": "md5$a$5f4dcc3b5aa765d61d8327deb882cf99" } }),
    );
    Box::pin(is_withheld(
        &mut django,
        &store,
        "md5",
        Withheld::UnknownHash,
    ))
    .await;

    let lines = lines_of(&server, "preset = 'django'");
    let withheld = ["staff", "root", "gone", "social", "md5"].map(email);
    let withheld = withheld.each_ref().map(String::as_str);
    Box::pin(mail::goes_to_nobody_who_is_withheld(
        &lines,
        &withheld,
        &email(HASHERS[1]),
    ))
    .await;

    // Two accounts on one address, and one whose address MariaDB takes for the same.
    django.create("twin", OLD, &json!({ "email": "Argon2@EXAMPLE.org" }));
    django.create("other", OLD, &json!({ "email": "ärgon2@example.org" }));
    let address = EmailAddress::parse("argon2@example.org").unwrap();
    let found = store.find(&address).await.unwrap();
    let logins: BTreeSet<_> = found
        .iter()
        .filter_map(|one| one.login.as_deref())
        .collect();
    assert_eq!(logins, BTreeSet::from(["argon2", "twin"]));
    let by_name = store.find_login("other").await.unwrap();
    assert_eq!(by_name[0].email, "ärgon2@example.org");
    assert!(store.find_login("öther").await.unwrap().is_empty());

    let findings = Box::pin(adopting::is_understood(
        &mut django,
        &server,
        "django",
        "argon2",
    ))
    .await;
    let census = Census {
        accounts: 12,
        recoverable: 7,
        privileged: 2,
        left_out: 1,
        without_password: 1,
        unknown_hash: 1,
        unreadable: 0,
        shared: 1,
        schemes: findings.census.schemes.clone(),
        is_partial: false,
    };
    assert_eq!(findings.census, census);
    assert_eq!(census.schemes["argon2id$1024$1$2"], 1);
    assert!(findings.index.is_some(), "Django makes none");
    adopting::is_told(
        &server,
        "argon2",
        "root",
        &["auth_user", "argon2id$1024$1$2"],
    );

    Box::pin(grants::are_enough_and_none_is_too_many(
        &server,
        "preset = 'django'",
        HASHERS[0],
    ))
    .await;
}

#[tokio::test]
async fn accounts_of_django_on_sqlite_are_recovered() {
    Box::pin(is_served(DatabaseKind::Sqlite)).await;
}

#[tokio::test]
async fn accounts_of_django_on_postgres_are_recovered() {
    Box::pin(is_served(DatabaseKind::Postgres)).await;
}

#[tokio::test]
async fn accounts_of_django_on_mariadb_are_recovered() {
    Box::pin(is_served(DatabaseKind::MySql)).await;
}
