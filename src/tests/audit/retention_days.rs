//! Retention of the trail.

use super::{note, rows, verified};
use crate::harness::{TestApp, hours};
use password_recover::server::{
    audit_trail::{retention, verify::Break},
    db::{audit::Kind, entity::audit_event},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

const DAYS: [(&str, &str); 1] = [("AUDIT_RETENTION_DAYS", "30")];

async fn prune(app: &TestApp) {
    retention::prune(&app.operator()).await.unwrap();
}

#[tokio::test]
async fn the_trail_is_kept_for_ever_by_default() {
    let app = TestApp::new().await;
    note(&app, 3).await;
    app.advance(hours(24 * 365));
    prune(&app).await;
    assert_eq!(rows(&app).await.len(), 3);
}

#[tokio::test]
async fn pruning_old_entries_leaves_a_valid_chain() {
    let app = TestApp::with_settings(&DAYS).await;
    let old = audit_event::ActiveModel {
        happened_at: Set(app.state.clock.now()),
        kind: Set(Kind::LoggedIn),
        ..Default::default()
    };
    let insert = audit_event::Entity::insert(old);
    insert.exec(&app.state.db).await.unwrap();
    note(&app, 4).await;
    let noted = verified(&app, None).await.unwrap().head_hash;
    app.advance(hours(24 * 20));
    note(&app, 3).await;
    prune(&app).await;
    assert_eq!(rows(&app).await.len(), 8, "none is old enough");

    app.advance(hours(24 * 11));
    prune(&app).await;
    let left = rows(&app).await;
    let kinds: Vec<Kind> = left.iter().map(|row| row.kind).collect();
    let [in_, pruned] = [Kind::LoggedIn, Kind::AuditPruned];
    assert_eq!(kinds, [in_, in_, in_, pruned]);
    let detail = left[3].detail.as_deref();
    assert_eq!(detail, Some(r#"{"entries":5,"through":4}"#));
    let summary = verified(&app, None).await.unwrap();
    assert_eq!(
        (summary.entries, summary.removed_through, summary.outside),
        (4, 4, 0)
    );
    // The last removed entry's hash is recognised until more are removed.
    let summary = verified(&app, Some(&noted)).await.unwrap();
    assert_eq!(summary.expected_at, Some(4));

    prune(&app).await;
    assert_eq!(rows(&app).await.len(), 4, "there is nothing to tell of");
    let delete = audit_event::Entity::delete_by_id(left[0].id);
    delete.exec(&app.state.db).await.unwrap();
    assert_eq!(verified(&app, None).await, Err(Break::Missing(5)));
}

#[tokio::test]
async fn a_broken_chain_is_not_pruned() {
    let app = TestApp::with_settings(&DAYS).await;
    note(&app, 8).await;
    let rows_before = rows(&app).await;
    let mut changed = rows_before[2].clone().into_active_model();
    changed.actor_id = Set(None);
    changed.update(&app.state.db).await.unwrap();
    let delete = audit_event::Entity::delete_by_id(rows_before[5].id);
    delete.exec(&app.state.db).await.unwrap();
    app.advance(hours(24 * 60));
    prune(&app).await;
    assert_eq!(verified(&app, None).await, Err(Break::Changed(3)));
    assert_eq!(rows(&app).await[0].sequence, Some(3), "evidence stays");

    let whole = rows_before[2].clone().into_active_model().reset_all();
    whole.update(&app.state.db).await.unwrap();
    prune(&app).await;
    assert_eq!(verified(&app, None).await, Err(Break::Missing(6)));
}

#[tokio::test]
async fn two_instances_remove_each_entry_once() {
    let app = TestApp::with_settings(&DAYS).await;
    note(&app, 50).await;
    app.advance(hours(24 * 60));
    futures_util::future::join_all((0..4).map(|_| prune(&app))).await;
    let left = rows(&app).await;
    assert_eq!(left.len(), 1, "one tells of it");
    let summary = verified(&app, None).await.unwrap();
    assert_eq!((summary.entries, summary.removed_through), (1, 50));
}

#[tokio::test]
async fn pruning_an_old_removal_causes_no_hourly_removals() {
    let app = TestApp::with_settings(&DAYS).await;
    note(&app, 1).await;
    for _ in 0..(24 * 65) {
        app.advance(hours(1));
        prune(&app).await;
    }
    assert_eq!(rows(&app).await.len(), 1);
    assert!(verified(&app, None).await.is_ok());
}
