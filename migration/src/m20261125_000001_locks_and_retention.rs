//! Locks for concurrent requests, indexes for pruning by age, and daily counts of pruned requests.

use crate::schema::{number, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, Index, MigrationTrait, Query, SchemaManager, Table,
    async_trait,
};
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

const LOCKS: &str = "recovery_locks";
/// 256 for networks, 256 for addresses, and one for pruning. There are never more or fewer.
const LAST_LOCK: i64 = 513;

const FORGOTTEN: &str = "forgotten_requests";

/// Indexes for pruning, also of dependent rows.
const INDEXES: [(&str, &[&str]); 3] = [
    ("recovery_cases", &["user_id", "last_requested_at"]),
    ("sessions", &["expires_at"]),
    OF_A_REFERENCE,
];
const OF_A_REFERENCE: (&str, &[&str]) = ("link_openings", &["mail_id"]);

/// MySQL creates an index for each foreign key itself, and would not drop ours.
fn indexes(backend: DbBackend) -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    INDEXES
        .into_iter()
        .filter(move |index| backend != DbBackend::MySql || *index != OF_A_REFERENCE)
}

fn name(table: &str, columns: &[&str]) -> String {
    format!("idx_{table}_{}", columns.join("_"))
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // No auto-increment: MySQL can be configured to number rows in steps.
        let id = ColumnDef::new("id")
            .big_integer()
            .not_null()
            .primary_key()
            .take();
        let locks = Table::create().table(LOCKS).col(id).to_owned();
        manager.create_table(locks).await?;
        let mut rows = Query::insert();
        rows.into_table(LOCKS).columns(["id"]);
        for id in 1..=LAST_LOCK {
            rows.values_panic([id.into()]);
        }
        manager.get_connection().execute(&rows).await?;

        let forgotten = table(FORGOTTEN)
            .col(number("day").unique_key())
            .col(number("requests"))
            .col(number("cases"))
            .to_owned();
        manager.create_table(forgotten).await?;

        for (table, columns) in indexes(manager.get_database_backend()) {
            let mut index = Index::create();
            index.name(name(table, columns)).table(table);
            for column in columns {
                index.col(*column);
            }
            manager.create_index(index.to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, columns) in indexes(manager.get_database_backend()) {
            let index = Index::drop()
                .name(name(table, columns))
                .table(table)
                .to_owned();
            manager.drop_index(index).await?;
        }
        for name in [FORGOTTEN, LOCKS] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}
