//! A full disk: the real program under a file-size limit, with the fatal signal ignored, so that writing
//! beyond the limit fails as on a full disk.

use super::{FORGOT, addresses, assert_all_came, let_claims_run_out, make_users, settings, unsent};
use crate::{
    harness::{TestApp, eventually_within},
    mail_server::MailServer,
    program::command,
    service::{self, Service},
};
use password_recover::server::db::entity::recovery_case;
use sea_orm::{EntityTrait, PaginatorTrait};
use std::{process::Command, time::Duration};

/// In blocks of 512 bytes: more than the empty database has, and room for some requests.
const LIMIT: &str = "2048";

#[tokio::test]
async fn a_full_disk_rejects_requests_keeps_accepted_ones_and_recovers() {
    let server = MailServer::start();
    let port = server.port().to_string();
    // Looks into the database of the program, and makes it.
    let app = TestApp::new().await;
    let emails = addresses("user", 80);
    make_users(&app.state.db, &emails).await;
    let database = ("DATABASE_URL", app.state.config.database_url.expose());
    let folder = tempfile::tempdir().unwrap();
    let serve = command(folder.path(), &["serve", "--addr", "127.0.0.1:0"]);
    let mut limited = Command::new("/bin/sh");
    limited
        .args(["-c", r#"trap "" XFSZ; ulimit -S -f "$0"; exec "$@""#, LIMIT])
        .arg(serve.get_program())
        .args(serve.get_args())
        .current_dir(folder.path())
        .env_clear()
        .envs(settings(&port, &[database]));
    let program = Service::start_as(limited);

    let mut accepted = Vec::new();
    let mut refused = 0;
    for (i, email) in emails.iter().enumerate() {
        let path = if i % 2 == 0 {
            FORGOT
        } else {
            "/forgot-password"
        };
        let form = format!("email={email}");
        let (status, body) = service::post(program.address, path, &form).await.unwrap();
        match status {
            200 | 303 => accepted.push(email.clone()),
            503 => refused += 1,
            other => panic!("{other} {body}"),
        }
        if status == 503 && path == FORGOT {
            let body: serde_json::Value = serde_json::from_str(&body).unwrap();
            assert_eq!(body["code"], "unavailable");
        }
    }
    println!("{} accepted, {refused} refused", accepted.len());
    assert!(!accepted.is_empty() && refused > 20);
    for path in ["/readyz", "/forgot-password", "/admin/login"] {
        let (status, _) = service::get(program.address, path).await.unwrap();
        assert_eq!(status, 200, "{path}");
    }
    let cases = recovery_case::Entity::find().count(&app.state.db).await;
    assert_eq!(cases.unwrap(), accepted.len() as u64);
    assert_eq!(app.outbox().await.len(), accepted.len());

    // Somebody makes room.
    let freed = Command::new("prlimit")
        .args(["--fsize=unlimited", "--pid", &program.id().to_string()])
        .status();
    assert!(freed.unwrap().success());
    for email in emails.iter().filter(|email| !accepted.contains(email)) {
        let form = format!("email={email}");
        let (status, body) = service::post(program.address, FORGOT, &form).await.unwrap();
        assert_eq!(status, 200, "{body}");
    }
    // Some mails were accepted, and then there was no room to record the outcome.
    let_claims_run_out(&app.state.db).await;
    let patience = Duration::from_secs(90);
    eventually_within(patience, "every mail has gone", async || {
        unsent(&app.state.db).await == 0
    })
    .await;
    assert_all_came(&server, &emails);
    program.stop();
}
