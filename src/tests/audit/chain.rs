//! The chain: it stays intact whatever the program does, and breaks with any change from outside.

use super::{note, rows, verified};
use crate::{
    harness::{ANN, NEW_PASSWORD, TestApp},
    program::{run, said},
};
use password_recover::server::{
    audit_trail::verify::{Break, Summary},
    db::{
        self,
        audit::{self, Kind},
        entity::{Timestamp, audit_chain, audit_event},
    },
    model::AuditEntry,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
    sea_query::Expr,
};
use std::collections::HashSet;

#[tokio::test]
async fn every_audit_entry_is_chained() {
    let app = TestApp::new().await;
    app.make_admin("maria@example.org").await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
    assert!(!app.can_log_in(ANN, "a wrong password").await);
    app.log_in("maria@example.org").await;

    let rows = rows(&app).await;
    let kinds: Vec<Kind> = rows.iter().map(|row| row.kind).collect();
    let done = [
        Kind::UserMade,
        Kind::PasswordRecovered,
        Kind::ApiTokenMade,
        Kind::LogInFailed,
        Kind::LoggedIn,
    ];
    assert_eq!(kinds, done);
    let summary = verified(&app, None).await.unwrap();
    assert_eq!((summary.entries, summary.head_sequence), (5, 5));
    assert_eq!(Some(summary.head_hash), rows[4].hash);
    assert_eq!(
        rows[0].previous_hash.as_deref(),
        Some(AuditEntry::NOTHING_BEFORE)
    );
}

#[tokio::test]
async fn concurrent_entries_get_distinct_positions() {
    let app = TestApp::new().await;
    futures_util::future::join_all((0..16).map(|_| note(&app, 3))).await;
    let summary = verified(&app, None).await.unwrap();
    assert_eq!(summary.entries, 48);
}

#[tokio::test]
async fn a_rollback_leaves_no_trace_in_the_chain() {
    let app = TestApp::new().await;
    note(&app, 2).await;
    let transaction = db::begin_write(&app.state.db).await.unwrap();
    let event = app.operator().event(Kind::UserMade);
    audit::insert(&transaction, event).await.unwrap();
    transaction.rollback().await.unwrap();
    note(&app, 1).await;
    assert_eq!(verified(&app, None).await.unwrap().entries, 3);
}

/// Changes one row behind the program's back, verifies, and restores the row.
async fn verdict_of(
    app: &TestApp,
    row: &audit_event::Model,
    change: impl FnOnce(&mut audit_event::ActiveModel),
) -> Result<Summary, Break> {
    let mut changed = row.clone().into_active_model();
    change(&mut changed);
    changed.update(&app.state.db).await.unwrap();
    let verdict = verified(app, None).await;
    let whole = row.clone().into_active_model().reset_all();
    whole.update(&app.state.db).await.unwrap();
    verdict
}

#[tokio::test]
async fn a_change_in_any_column_is_found() {
    let app = TestApp::new().await;
    note(&app, 5).await;
    let row = rows(&app).await[2].clone();
    let changed = Err(Break::Changed(3));
    let later = Timestamp::from(row.happened_at.utc() + chrono::TimeDelta::milliseconds(1));
    let other = |text: &str| Set(Some(text.to_owned()));

    assert_eq!(
        verdict_of(&app, &row, |row| row.happened_at = Set(later)).await,
        changed
    );
    assert_eq!(
        verdict_of(&app, &row, |row| row.kind = Set(Kind::LoggedOut)).await,
        changed
    );
    for value in [None, Some(1_000)] {
        assert_eq!(
            verdict_of(&app, &row, |row| row.actor_id = Set(value)).await,
            changed
        );
        assert_eq!(
            verdict_of(&app, &row, |row| row.subject_id = Set(value)).await,
            changed
        );
        assert_eq!(
            verdict_of(&app, &row, |row| row.case_id = Set(value)).await,
            changed
        );
        assert_eq!(
            verdict_of(&app, &row, |row| row.mail_id = Set(value)).await,
            changed
        );
    }
    assert_eq!(
        verdict_of(&app, &row, |row| row.network = other("192.0.2.2")).await,
        changed
    );
    assert_eq!(
        verdict_of(&app, &row, |row| row.network = Set(None)).await,
        changed
    );
    assert_eq!(
        verdict_of(&app, &row, |row| row.user_agent = other("")).await,
        changed
    );
    assert_eq!(
        verdict_of(&app, &row, |row| row.detail = other("{}")).await,
        changed
    );
    assert_eq!(
        verdict_of(&app, &row, |row| row.previous_hash = other("0")).await,
        changed
    );
    assert_eq!(
        verdict_of(&app, &row, |row| row.previous_hash = Set(None)).await,
        changed
    );
    assert_eq!(
        verdict_of(&app, &row, |row| row.hash = other("0")).await,
        changed
    );
    assert_eq!(
        verdict_of(&app, &row, |row| row.hash = Set(None)).await,
        changed
    );
    let moved = verdict_of(&app, &row, |row| row.sequence = Set(Some(9))).await;
    assert_eq!(moved, Err(Break::Missing(3)));
    let taken_out = verdict_of(&app, &row, |row| row.sequence = Set(None)).await;
    assert_eq!(taken_out, Err(Break::Outside(row.id)));
    // An unknown kind must not break the page.
    let kind = audit_event::Entity::update_many()
        .col_expr(audit_event::Column::Kind, Expr::value("nonsense"))
        .filter(audit_event::Column::Id.eq(row.id));
    kind.exec(&app.state.db).await.unwrap();
    assert_eq!(verified(&app, None).await, changed);
}

/// Gives an entry a valid hash, like somebody who knows the algorithm.
async fn rehash(app: &TestApp, mut row: audit_event::Model) -> String {
    let entry = AuditEntry {
        sequence: row.sequence.unwrap(),
        previous_hash: row.previous_hash.clone().unwrap(),
        happened_at: row.happened_at.millis(),
        kind: sea_orm::ActiveEnum::to_value(&row.kind),
        actor_id: row.actor_id,
        subject_id: row.subject_id,
        case_id: row.case_id,
        mail_id: row.mail_id,
        network: row.network.clone(),
        user_agent: row.user_agent.clone(),
        detail: row.detail.clone(),
    };
    row.hash = Some(entry.hash());
    let row = row.into_active_model().reset_all();
    row.update(&app.state.db).await.unwrap();
    entry.hash()
}

#[tokio::test]
async fn rehashing_requires_rewriting_the_rest_and_is_detected_by_a_noted_hash() {
    let app = TestApp::new().await;
    note(&app, 5).await;
    let noted = verified(&app, None).await.unwrap().head_hash;
    let mut row = rows(&app).await[1].clone();
    row.actor_id = Some(1_000);
    let mut hash = rehash(&app, row).await;
    assert_eq!(verified(&app, None).await, Err(Break::Unlinked(3)));

    for mut row in rows(&app).await.into_iter().skip(2) {
        row.previous_hash = Some(hash);
        hash = rehash(&app, row).await;
    }
    assert_eq!(verified(&app, None).await, Err(Break::Head(5)));
    edit_head(&app, |head| head.hash = Set(hash.clone())).await;
    assert!(verified(&app, None).await.is_ok(), "nothing inside tells");
    assert_eq!(verified(&app, Some(&noted)).await, Err(Break::NotExpected));
}

async fn edit_head(app: &TestApp, edit: impl FnOnce(&mut audit_chain::ActiveModel)) {
    let head = audit_chain::Entity::find_by_id(1).one(&app.state.db).await;
    let mut head = head.unwrap().unwrap().into_active_model();
    edit(&mut head);
    head.update(&app.state.db).await.unwrap();
}

async fn delete(app: &TestApp, row: &audit_event::Model) {
    let delete = audit_event::Entity::delete_by_id(row.id);
    delete.exec(&app.state.db).await.unwrap();
}

async fn put_in(app: &TestApp, row: &audit_event::Model) {
    let row = row.clone().into_active_model().reset_all();
    let put_in = audit_event::Entity::insert(row);
    put_in.exec(&app.state.db).await.unwrap();
}

#[tokio::test]
async fn removed_inserted_and_moved_entries_are_found() {
    let app = TestApp::new().await;
    note(&app, 5).await;
    let rows = rows(&app).await;
    for (index, row) in rows.iter().enumerate() {
        delete(&app, row).await;
        let place = i64::try_from(index).unwrap() + 1;
        assert_eq!(verified(&app, None).await, Err(Break::Missing(place)));
        put_in(&app, row).await;
    }

    // The tail with its head: only a hash stored elsewhere reveals it.
    let noted = verified(&app, None).await.unwrap().head_hash;
    delete(&app, &rows[4]).await;
    let hash = rows[3].hash.clone().unwrap();
    edit_head(&app, |head| {
        (head.sequence, head.hash) = (Set(4), Set(hash))
    })
    .await;
    assert!(verified(&app, None).await.is_ok());
    assert_eq!(verified(&app, Some(&noted)).await, Err(Break::NotExpected));

    // The head does not include the last one.
    put_in(&app, &rows[4]).await;
    assert_eq!(verified(&app, None).await, Err(Break::BeyondHead(5)));
    edit_head(&app, |head| {
        (head.sequence, head.hash) = (Set(5), Set(noted.clone()))
    })
    .await;
    let whole = verified(&app, Some(&noted)).await.unwrap();
    assert_eq!(whole.expected_at, Some(5));

    // Two swapped entries.
    let swapped = |mut row: audit_event::Model, other: &audit_event::Model| {
        (row.id, row.sequence) = (other.id, other.sequence);
        row
    };
    for row in [&rows[1], &rows[2]] {
        delete(&app, row).await;
    }
    put_in(&app, &swapped(rows[1].clone(), &rows[2])).await;
    put_in(&app, &swapped(rows[2].clone(), &rows[1])).await;
    assert_eq!(verified(&app, None).await, Err(Break::Changed(2)));
    for row in [&rows[1], &rows[2]] {
        delete(&app, row).await;
        put_in(&app, row).await;
    }

    // An entry from outside: before all, after all, and outside of the chain.
    let mut strange = rows[4].clone();
    for (sequence, verdict) in [
        (Some(0), Break::BeforeAnchor(0)),
        (Some(6), Break::BeyondHead(6)),
        (None, Break::Outside(99)),
    ] {
        (strange.id, strange.sequence) = (99, sequence);
        put_in(&app, &strange).await;
        assert_eq!(verified(&app, None).await, Err(verdict));
        delete(&app, &strange).await;
    }

    // An attacker who claims that the first entries were too old.
    for row in &rows[..2] {
        delete(&app, row).await;
    }
    let hash = rows[1].hash.clone().unwrap();
    edit_head(&app, |head| {
        (head.anchor_sequence, head.anchor_hash) = (Set(2), Set(hash));
    })
    .await;
    assert_eq!(verified(&app, None).await, Err(Break::Anchor(2)));

    let remove = audit_chain::Entity::delete_by_id(1);
    remove.exec(&app.state.db).await.unwrap();
    assert_eq!(verified(&app, None).await, Err(Break::NoHead));
}

#[tokio::test]
async fn without_a_head_no_audited_action_succeeds() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let remove = audit_chain::Entity::delete_by_id(1);
    remove.exec(&app.state.db).await.unwrap();
    let answer = app.change(&token, NEW_PASSWORD).await;
    // A retry would not help.
    assert_eq!(answer.status.as_u16(), 500);
    assert!(rows(&app).await.is_empty());
}

#[tokio::test]
async fn entries_older_than_the_chain_are_distinguished() {
    let app = TestApp::new().await;
    for _ in 0..3 {
        let old = audit_event::ActiveModel {
            happened_at: Set(app.state.clock.now()),
            kind: Set(Kind::LoggedIn),
            ..Default::default()
        };
        let insert = audit_event::Entity::insert(old);
        insert.exec(&app.state.db).await.unwrap();
    }
    note(&app, 2).await;
    let summary = verified(&app, None).await.unwrap();
    assert_eq!((summary.outside, summary.entries), (3, 2));
}

#[tokio::test]
async fn a_long_chain_is_followed_over_many_pages() {
    let app = TestApp::new().await;
    let transaction = db::begin_write(&app.state.db).await.unwrap();
    for _ in 0..4_100 {
        let event = app.operator().event(Kind::LogInFailed);
        audit::insert(&transaction, event).await.unwrap();
    }
    transaction.commit().await.unwrap();
    let rows = rows(&app).await;
    let hashes: HashSet<_> = rows.iter().map(|row| row.hash.as_ref()).collect();
    assert_eq!(hashes.len(), 4_100);
    assert_eq!(verified(&app, None).await.unwrap().entries, 4_100);
    delete(&app, &rows[4_050]).await;
    assert_eq!(verified(&app, None).await, Err(Break::Missing(4_051)));
}

#[tokio::test]
async fn the_command_reports_in_a_sentence_whether_the_trail_is_intact() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite://{}/trail.sqlite3", folder.path().display());
    let app = TestApp::with_settings(&[("DATABASE_URL", &database)]).await;
    note(&app, 3).await;
    let command = |arguments: &[&str]| {
        let mut all = vec!["audit"];
        all.extend(arguments);
        let file = format!("DATABASE_URL = \"{database}\"\n");
        std::fs::write(folder.path().join("settings.toml"), file).unwrap();
        all.extend(["--config", "settings.toml"]);
        said(&run(folder.path(), &all, ""))
    };
    let hash = rows(&app).await[2].hash.clone().unwrap();
    let (code, text) = command(&["verify"]);
    assert_eq!(code, Some(0), "{text}");
    assert!(
        text.contains("3 entries, from 2027-01-15 08:00:00 UTC"),
        "{text}"
    );
    assert!(
        text.contains(&format!("entry 3 with the hash {hash}")),
        "{text}"
    );
    let (code, text) = command(&["verify", "--expect", &hash]);
    assert_eq!(code, Some(0), "{text}");
    let (code, text) = command(&["verify", "--expect", &hash.replace(['0', '1'], "2")]);
    assert_eq!(code, Some(1));
    assert!(text.contains("No entry has the hash"), "{text}");
    assert_eq!(command(&["verify", "--expect", "abc"]).0, Some(2));

    let (code, text) = command(&["export", "--format", "jsonl"]);
    assert_eq!((code, text.lines().count()), (Some(0), 4), "{text}");
    let mut row = rows(&app).await[1].clone();
    row.actor_id = None;
    let row = row.into_active_model().reset_all();
    row.update(&app.state.db).await.unwrap();
    let (code, text) = command(&["verify"]);
    assert_eq!(code, Some(1));
    assert_eq!(
        text.trim(),
        "The audit trail is not what was written. Entry 2 was changed after it was written."
    );
}
