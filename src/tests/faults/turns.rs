//! SQLite's writer: changes take turns, and brief ones share a commit.

use crate::harness::TestApp;
use futures_util::future::join_all;
use password_recover::server::db::{
    self, DatabaseTransaction, Db,
    entity::used_challenge::{Column, Entity},
    used_challenges,
};
use sea_orm::{EntityTrait, QueryOrder, QuerySelect};
use std::{future::Future, pin::Pin, time::Duration};
use tokio::time::timeout;

async fn write(app: &TestApp, transaction: &DatabaseTransaction, name: &str) {
    let expires_at = app.state.clock.now();
    let written = used_challenges::insert(transaction, name.to_owned(), expires_at).await;
    assert!(written.unwrap());
}

/// What is on disk, as another program sees it.
async fn on_disk(other: &Db) -> Vec<String> {
    let names = Entity::find()
        .select_only()
        .column(Column::ChallengeHash)
        .order_by_asc(Column::Id);
    names.into_tuple().all(other).await.unwrap()
}

/// Whether this is still not over after a while.
async fn waits<T>(work: &mut Pin<Box<impl Future<Output = T>>>) -> bool {
    timeout(Duration::from_millis(50), work).await.is_err()
}

#[tokio::test]
async fn nobody_is_told_of_a_commit_before_the_one_that_holds_it() {
    let app = TestApp::new().await;
    let other = db::connect(&app.state.config.database_url).await.unwrap();
    let change = async |number: usize| {
        let name = number.to_string();
        let change = db::begin_brief_write(&app.state.db).await.unwrap();
        write(&app, &change, &name).await;
        change.commit().await.unwrap();
        assert!(on_disk(&other).await.contains(&name), "{name}");
    };
    join_all((0..50).map(change)).await;
    assert_eq!(on_disk(&other).await.len(), 50);
}

#[tokio::test]
async fn a_change_that_fails_takes_back_only_what_it_has_written() {
    let app = TestApp::new().await;
    let other = db::connect(&app.state.config.database_url).await.unwrap();
    // Each does what its name says.
    let change = async |name: &str| {
        let change = db::begin_brief_write(&app.state.db).await.unwrap();
        write(&app, &change, name).await;
        match name.split('-').next() {
            Some("drop") => drop(change),
            Some("undo") => change.rollback().await.unwrap(),
            _ => change.commit().await.unwrap(),
        }
    };
    tokio::join!(
        change("drop-1"),
        change("keep-1"),
        change("undo-1"),
        change("keep-2"),
        change("drop-2"),
        change("undo-2"),
        change("keep-3"),
        change("drop-3"),
    );
    assert_eq!(on_disk(&other).await, ["keep-1", "keep-2", "keep-3"]);
}

#[tokio::test]
async fn a_change_that_may_take_long_holds_up_no_commit() {
    let app = TestApp::new().await;
    let first = db::begin_brief_write(&app.state.db).await.unwrap();
    write(&app, &first, "first").await;
    let mut long = Box::pin(db::begin_write(&app.state.db));
    assert!(waits(&mut long).await, "it is not its turn");
    first.commit().await.unwrap();
    let long = long.await.unwrap();
    let mut last = Box::pin(db::begin_brief_write(&app.state.db));
    assert!(waits(&mut last).await, "it does not share a transaction");
    long.commit().await.unwrap();
    last.await.unwrap().commit().await.unwrap();
}
