//! What requests for links wait for each other at, what is found by its age so that it can be forgotten,
//! and how many requests of each day were.

use crate::schema::{number, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, Index, MigrationTrait, Query, SchemaManager, Table,
    async_trait,
};
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

const LOCKS: &str = "recovery_locks";
/// 256 for networks, 256 for addresses, and one for forgetting. There are never more or fewer.
const LAST_LOCK: i64 = 513;

const FORGOTTEN: &str = "forgotten_requests";

/// What is forgotten is found by these, and so is what goes with it.
const INDEXES: [(&str, &[&str]); 3] = [
    ("recovery_cases", &["user_id", "last_requested_at"]),
    ("sessions", &["expires_at"]),
    OF_A_REFERENCE,
];
const OF_A_REFERENCE: (&str, &[&str]) = ("link_openings", &["mail_id"]);

/// MySQL makes one for each reference by itself, and would not let go of ours.
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
        // No number of its own making: MySQL would number the rows in steps where it has been told to.
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
