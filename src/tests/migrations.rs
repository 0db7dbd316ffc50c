//! Every migration can be taken back and applied again.
//!
//! Beside SQLite this runs on whatever `TEST_DATABASE_URLS` names (separated by spaces): empty
//! PostgreSQL or MySQL databases of which nothing needs to be kept.

use crate::{
    harness::{ANN, NEW_PASSWORD, TestApp},
    proof_of_work::assert_a_proof_is_taken_once,
};
use axum::http::StatusCode;
use migration::{Migrator, MigratorTrait};

fn databases() -> Vec<String> {
    #[expect(
        clippy::disallowed_methods,
        reason = "a setting of the tests, not of the program"
    )]
    let named = std::env::var("TEST_DATABASE_URLS").unwrap_or_default();
    named.split_whitespace().map(str::to_owned).collect()
}

#[tokio::test]
async fn down_and_up_again_on_sqlite() {
    let app = TestApp::new().await;
    Migrator::down(&app.state.db, None).await.unwrap();
    Migrator::up(&app.state.db, None).await.unwrap();
    assert!(
        Migrator::get_pending_migrations(&app.state.db)
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn the_whole_way_on_other_databases() {
    for url in databases() {
        let settings = [
            ("DATABASE_URL", url.as_str()),
            ("RATE_LIMITS", "network=1/10m"),
        ];
        let app = TestApp::with_settings(&settings).await;
        Migrator::down(&app.state.db, None).await.unwrap();
        Migrator::up(&app.state.db, None).await.unwrap();

        app.make_admin("maria@example.org").await;
        app.make_user(ANN).await;
        let token = app.token_for(ANN).await;
        assert_eq!(
            app.change(&token, NEW_PASSWORD).await.status,
            StatusCode::OK,
            "{url}"
        );
        assert_eq!(
            app.change(&token, NEW_PASSWORD).await.code(),
            "link-no-longer-good"
        );
        assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
        let cookie = app.log_in("maria@example.org").await;
        let page = app.get_with_cookie("/admin", &cookie).await.body;
        assert!(page.contains(ANN) && page.contains("Password changed"));
        assert_a_proof_is_taken_once(&app).await;
        app.deliver().await;
        assert_eq!(app.mails().await.len(), 2, "a link and a notice");
        Migrator::down(&app.state.db, None).await.unwrap();
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_database_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let app = TestApp::new().await;
    let file = app.state.config.database_url.sqlite_file().unwrap();
    for suffix in ["", "-wal", "-shm"] {
        let path = format!("{}{suffix}", file.display());
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{path}");
    }
}
