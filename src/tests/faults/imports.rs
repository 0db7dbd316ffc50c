//! The program is killed during an import, and run again.

use crate::{
    harness::{TestApp, eventually},
    program::{command, said},
};
use password_recover::server::{
    db::{
        entity::{import, import_row},
        user_rows,
    },
    random::Random,
};
use sea_orm::{EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, sea_query::Expr};
use std::{fmt::Write, fs, path::Path, process::Stdio, time::Duration};
use tokio::time::sleep;

const USERS: u64 = 20_000;

async fn counts(app: &TestApp) -> (u64, u64) {
    let waiting = import_row::Entity::find().count(&app.state.db).await;
    (
        user_rows::count(&app.state.db).await.unwrap(),
        waiting.unwrap(),
    )
}

/// Ages every import by three minutes.
pub async fn let_time_pass(app: &TestApp) {
    let seen_at = import::Column::SeenAt;
    import::Entity::update_many()
        .col_expr(seen_at, Expr::col(seen_at).sub(3 * 60_000))
        .filter(Expr::col(seen_at).is_not_null())
        .exec(&app.state.db)
        .await
        .unwrap();
}

fn write_file(folder: &Path) {
    let mut text = "email,name\n".to_owned();
    for i in 0..USERS {
        writeln!(text, "user{i}@example.org,User {i}").unwrap();
    }
    fs::write(folder.join("users.csv"), text).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_import_that_was_killed_leaves_nothing_and_is_run_again() {
    let folder = tempfile::tempdir().unwrap();
    write_file(folder.path());
    let database = format!("sqlite://{}/killed.sqlite3", folder.path().display());
    let database = ("DATABASE_URL", database.as_str());
    let app = TestApp::with_settings(&[database]).await;
    let mut has_left_something = false;
    for longest in [0, 300, 3_000] {
        let mut child = command(folder.path(), &["importusers", "users.csv"])
            .envs([database])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (_, before) = counts(&app).await;
        // First as soon as some rows are staged, and then a moment later, at any point.
        eventually("something is put aside", async || {
            counts(&app).await.1 > before
        })
        .await;
        sleep(Duration::from_millis(longest).mul_f64(Random::System.fraction())).await;
        child.kill().unwrap();
        child.wait().unwrap();
        let (users, waiting) = counts(&app).await;
        assert!(users == 0 || users == USERS, "all or none: {users}");
        has_left_something |= waiting > 0 && users == 0;
        if users > 0 {
            break;
        }
    }
    assert!(has_left_something, "it was killed in the middle");
    let_time_pass(&app).await;
    let again = || {
        let import = ["importusers", "users.csv"];
        let output = command(folder.path(), &import).envs([database]).output();
        said(&output.unwrap())
    };
    let (code, text) = again();
    assert_eq!(code, Some(0), "{text}");
    assert_eq!(counts(&app).await, (USERS, 0));
    let (code, text) = again();
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("Imported 0 users."), "{text}");
    assert_eq!(counts(&app).await, (USERS, 0));
}
