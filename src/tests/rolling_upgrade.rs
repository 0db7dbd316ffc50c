//! The previous version keeps working while instances are replaced one by one: whatever a migration changes,
//! that version's statements still work.
//!
//! Its statements name their columns, so comparing the tables is enough. Each migration since the last
//! release is checked separately, future ones too.

use crate::harness::TestApp;
use migration::{Migrator, MigratorTrait};
use sea_orm::sqlx;
use std::collections::{BTreeMap, BTreeSet};

/// The last migration of the previous version. Update it with each release.
const RELEASED: &str = "m20261128_000009_queue_indexes";

#[derive(Clone, Debug, PartialEq, Eq)]
struct Column {
    kind: String,
    /// Whether an insert can leave it out.
    is_optional: bool,
}

/// What affects the previous version.
#[derive(Default)]
struct Tables {
    /// By table and name.
    columns: BTreeMap<(String, String), Column>,
    /// By table, the columns that are unique together.
    unique: BTreeSet<(String, BTreeSet<String>)>,
}

async fn look(app: &TestApp) -> Tables {
    let pool = app.state.db.pool().get_sqlite_connection_pool();
    let columns: Vec<(String, String, String, bool)> = sqlx::query_as(
        "SELECT m.name, c.name, c.type, c.\"notnull\" = 0 OR c.dflt_value IS NOT NULL OR c.pk > 0 \
         FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    let unique: Vec<(String, String)> = sqlx::query_as(
        "SELECT m.name, (SELECT group_concat(c.name) FROM pragma_index_info(i.name) c) \
         FROM sqlite_master m JOIN pragma_index_list(m.name) i \
         WHERE m.type = 'table' AND i.\"unique\" = 1",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    let column = |(table, name, kind, is_optional)| ((table, name), Column { kind, is_optional });
    let names = |names: String| names.split(',').map(str::to_owned).collect();
    Tables {
        columns: columns.into_iter().map(column).collect(),
        unique: unique
            .into_iter()
            .map(|(table, columns)| (table, names(columns)))
            .collect(),
    }
}

/// What would break the previous version, one sentence each.
fn problems(before: &Tables, after: &Tables) -> Vec<String> {
    let mut problems = Vec::new();
    let tables: BTreeSet<&String> = before.columns.keys().map(|(table, _)| table).collect();
    for ((table, name), column) in &before.columns {
        match after.columns.get(&(table.clone(), name.clone())) {
            None => problems.push(format!("{table}.{name} is gone")),
            Some(now) if now.kind != column.kind => {
                problems.push(format!("{table}.{name} is of another kind"));
            }
            Some(now) if column.is_optional && !now.is_optional => {
                problems.push(format!("{table}.{name} has to be written now"));
            }
            Some(_) => {}
        }
    }
    for ((table, name), column) in &after.columns {
        let is_new = !before.columns.contains_key(&(table.clone(), name.clone()));
        if is_new && tables.contains(table) && !column.is_optional {
            problems.push(format!("{table}.{name} is new and has to be written"));
        }
    }
    for (table, columns) in after.unique.difference(&before.unique) {
        let are_old = columns
            .iter()
            .all(|name| before.columns.contains_key(&(table.clone(), name.clone())));
        if are_old {
            problems.push(format!("{table}: {columns:?} have to be unique now"));
        }
    }
    problems
}

#[tokio::test]
async fn the_previous_version_can_read_and_write_the_new_schema() {
    let app = TestApp::new().await;
    let db = &app.state.db;
    let newest = async || {
        let applied = Migrator::get_applied_migrations(db).await.unwrap();
        applied.last().unwrap().name().to_owned()
    };
    let head = newest().await;
    while newest().await.as_str() > RELEASED {
        Migrator::down(db, Some(1)).await.unwrap();
    }
    assert_eq!(newest().await, RELEASED, "it is still there");
    let mut before = look(&app).await;
    assert!(before.columns.len() > 100 && before.unique.len() > 10);
    while newest().await != head {
        Migrator::up(db, Some(1)).await.unwrap();
        let after = look(&app).await;
        let problems = problems(&before, &after);
        assert!(problems.is_empty(), "{}: {problems:?}", newest().await);
        before = after;
    }
}

/// The rules detect what they are for.
#[tokio::test]
async fn a_change_that_would_break_the_previous_version_is_detected() {
    for (statement, expected) in [
        ("ALTER TABLE sessions ADD COLUMN extra INTEGER NULL", None),
        (
            "ALTER TABLE sessions ADD COLUMN extra INTEGER NOT NULL DEFAULT 0",
            None,
        ),
        (
            "CREATE TABLE extra (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
            None,
        ),
        ("CREATE INDEX extra ON users (name)", None),
        (
            "ALTER TABLE users RENAME COLUMN name TO full_name",
            Some("users.name is gone"),
        ),
        (
            "DROP TABLE used_challenges",
            Some("used_challenges.id is gone"),
        ),
        (
            "CREATE UNIQUE INDEX extra ON users (name)",
            Some("have to be unique now"),
        ),
    ] {
        let app = TestApp::new().await;
        let before = look(&app).await;
        let pool = app.state.db.pool().get_sqlite_connection_pool();
        sqlx::query(statement).execute(pool).await.unwrap();
        let problems = problems(&before, &look(&app).await);
        match expected {
            None => assert!(problems.is_empty(), "{statement}: {problems:?}"),
            Some(expected) => assert!(
                problems.iter().any(|problem| problem.contains(expected)),
                "{statement}: {problems:?}"
            ),
        }
    }
}
