//! Backups: taken while the server works, and restored.

use crate::{
    harness::{ANN, NEW_PASSWORD, TestApp, token_in},
    program::{command, run, said},
    service::{Service, get, post},
};
use axum::http::StatusCode;
use std::{fs, os::unix::fs::PermissionsExt, path::Path};

const PASSWORD: &str = "a long sentence for her desk";
const DATABASE: &str = "data/password-recover.sqlite3";
const KEY: &str = "data/password-recover.key";

fn make_admin(folder: &Path) {
    let make = [
        "createsuperuser",
        "--email",
        "maria@example.org",
        "--name",
        "Maria",
        "--password-stdin",
    ];
    assert_eq!(said(&run(folder, &make, PASSWORD)).0, Some(0));
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = names
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Requests links until told to stop; returns how many succeeded.
async fn ask_on(address: std::net::SocketAddr, stop: tokio::sync::watch::Receiver<bool>) -> usize {
    let mut taken = 0;
    while !*stop.borrow() {
        let form = format!("email=user{taken}%40example.org");
        let (status, body) = post(address, "/core/user/forgot-password/", &form)
            .await
            .unwrap();
        assert_eq!(status, 200, "{body}");
        taken += 1;
    }
    taken
}

#[tokio::test]
async fn a_backup_under_load_is_complete_and_usable() {
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    make_admin(folder.path());
    let settings = [("RATE_LIMITS", "off"), ("EMAIL_BACKEND", "dummy")];
    let service = Service::start(folder.path(), &settings);
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let asking = tokio::spawn(ask_on(service.address, stopped));
    let mut files = Vec::new();
    for number in 0..3 {
        let file = format!("backups/{number}.sqlite3");
        let arguments = ["backup", file.as_str()];
        let mut backup = command(folder.path(), &arguments);
        let output = tokio::task::spawn_blocking(move || backup.output().unwrap());
        let (code, text) = said(&output.await.unwrap());
        assert_eq!(code, Some(0), "{text}");
        assert!(text.contains("is whole") && text.contains(KEY), "{text}");
        files.push(folder.path().join(&file));
    }
    stop.send_replace(true);
    assert!(asking.await.unwrap() > 0);
    let backups = folder.path().join("backups");
    assert_eq!(names(&backups), ["0.sqlite3", "1.sqlite3", "2.sqlite3"]);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&files[2]), mode(&backups)), (0o600, 0o700));

    let file = files[2].to_str().unwrap();
    let (code, text) = said(&run(other.path(), &["restore", file], ""));
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("put the key") && text.contains(KEY), "{text}");
    assert!(!other.path().join(KEY).exists(), "no new one is made");
    assert_eq!(mode(&other.path().join(DATABASE)), 0o600);
    fs::copy(folder.path().join(KEY), other.path().join(KEY)).unwrap();
    service.stop();

    let restored = Service::start(other.path(), &settings);
    assert_eq!(get(restored.address, "/readyz").await.unwrap().0, 200);
    let form = format!(
        "username=maria%40example.org&password={}",
        PASSWORD.replace(' ', "+")
    );
    let (status, body) = post(restored.address, "/core/auth/", &form).await.unwrap();
    assert_eq!(status, 200, "{body}");
    restored.stop();
}

#[tokio::test]
async fn open_links_work_in_a_restored_database() {
    let folder = tempfile::tempdir().unwrap();
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    assert_eq!(token, token_in(&app.mails().await[0].text_body));
    let file = folder.path().join("copy.sqlite3");
    let url = &app.state.config.database_url;
    password_recover::server::backup::make(url, &file)
        .await
        .unwrap();
    // Later changes are not in it.
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );

    let database = format!("sqlite://{}/restored.sqlite3", folder.path().display());
    let settings = [("DATABASE_URL", database.as_str())];
    let config = password_recover::server::config::DatabaseUrl::parse(&database).unwrap();
    password_recover::server::backup::restore(&config, &file, false)
        .await
        .unwrap();
    let restored = TestApp::with_clock(app.state.clock.clone(), &settings).await;
    let answer = restored.change(&token, NEW_PASSWORD).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert!(restored.can_log_in(ANN, NEW_PASSWORD).await);
}

#[test]
fn an_existing_or_used_database_is_not_replaced_by_mistake() {
    let folder = tempfile::tempdir().unwrap();
    make_admin(folder.path());
    let ask = |arguments: &[&str]| said(&run(folder.path(), arguments, ""));
    assert_eq!(ask(&["backup", "copy"]).0, Some(0));
    let (code, text) = ask(&["backup", "copy"]);
    assert!(
        code == Some(1) && text.contains("is there already"),
        "{text}"
    );

    let (code, text) = ask(&["restore", "copy"]);
    assert!(code == Some(1) && text.contains("--replace"), "{text}");

    let service = Service::start(folder.path(), &[]);
    let (code, text) = ask(&["restore", "--replace", "copy"]);
    assert!(
        code == Some(1) && text.contains("Stop the server"),
        "{text}"
    );
    service.stop();
    let data = names(&folder.path().join("data"));
    assert_eq!(data, ["password-recover.key", "password-recover.sqlite3"]);

    let (code, text) = ask(&["restore", "--replace", "copy"]);
    assert!(code == Some(0) && text.contains(".replaced"), "{text}");
    let data = names(&folder.path().join("data"));
    let expected = [
        "password-recover.key",
        "password-recover.sqlite3",
        "password-recover.sqlite3.replaced",
    ];
    assert_eq!(data, expected);
    let (code, text) = ask(&["restore", "--replace", "copy"]);
    assert!(code == Some(1) && text.contains("Move it away"), "{text}");
}

#[test]
fn a_file_that_is_not_a_backup_is_not_restored() {
    let folder = tempfile::tempdir().unwrap();
    make_admin(folder.path());
    let other = tempfile::tempdir().unwrap();
    assert_eq!(
        said(&run(folder.path(), &["backup", "copy"], "")).0,
        Some(0)
    );
    let whole = fs::read(folder.path().join("copy")).unwrap();
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle..middle + 4096].fill(0x5a);
    for (bytes, reason) in [
        (b"no database".to_vec(), "SQLite database"),
        (whole[..whole.len() / 2].to_vec(), "damaged"),
        (damaged, "damaged"),
        (Vec::new(), "no database of this program"),
    ] {
        let file = other.path().join("copy");
        fs::write(&file, bytes).unwrap();
        let (code, text) = said(&run(other.path(), &["restore", "copy"], ""));
        assert!(code == Some(1) && text.contains(reason), "{reason}: {text}");
        assert!(!other.path().join(DATABASE).exists());
        assert!(
            names(&other.path().join("data")).is_empty(),
            "no draft is left"
        );
    }
}

/// A newer version may give the same data another meaning.
#[tokio::test]
async fn a_backup_of_a_newer_version_is_not_restored() {
    use migration::seaql_migrations::ActiveModel;
    use sea_orm::{ActiveModelTrait, ActiveValue::Set};
    let folder = tempfile::tempdir().unwrap();
    let app = TestApp::new().await;
    let newer = ActiveModel {
        version: Set("m20990101_000001_newer".to_owned()),
        applied_at: Set(0),
    };
    newer.insert(&app.state.db).await.unwrap();
    let file = folder.path().join("copy");
    let backup = password_recover::server::backup::make(&app.state.config.database_url, &file);
    backup.await.unwrap();
    let (code, text) = said(&run(folder.path(), &["restore", "copy"], ""));
    assert!(
        code == Some(1) && text.contains("m20990101_000001_newer"),
        "{text}"
    );
}

#[test]
fn database_servers_are_left_to_their_own_tools() {
    let folder = tempfile::tempdir().unwrap();
    for (url, tool) in [
        ("postgres://recover@127.0.0.1/recover", "pg_dump"),
        ("mysql://recover@127.0.0.1/recover", "mysqldump"),
    ] {
        for arguments in [["backup", "copy"], ["restore", "copy"]] {
            let mut command = command(folder.path(), &arguments);
            let (code, text) = said(&command.env("DATABASE_URL", url).output().unwrap());
            assert!(code == Some(1) && text.contains(tool), "{text}");
        }
    }
}
