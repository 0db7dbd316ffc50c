//! What the overview shows of the past, counted once by the worker: by the hour and by the day, and up to when.
//!
//! It is counted from the tables, so that the version before, which knows none of this, can go on running: what it writes
//! is counted as well.

use crate::schema::{number, string, table};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Index, MigrationTrait, Query, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const COUNTS: &str = "overview_counts";
/// One row, which is there from the beginning, so that instances take turns by a guarded statement.
const PROGRESS: &str = "overview_progress";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut counts = table(COUNTS);
        counts.col(string("length", 8)).col(number("begins_at"));
        for counted in [
            "requests",
            "mails",
            "openings",
            "changes",
            "cases",
            "cases_mailed",
            "cases_opened",
        ] {
            counts.col(number(counted));
        }
        manager.create_table(counts).await?;
        let once = Index::create()
            .name("idx_overview_counts_length_begins_at")
            .table(COUNTS)
            .col("length")
            .col("begins_at")
            .unique()
            .to_owned();
        manager.create_index(once).await?;
        let progress = table(PROGRESS)
            .col(number("since"))
            .col(number("until"))
            .to_owned();
        manager.create_table(progress).await?;
        let nothing = Query::insert()
            .into_table(PROGRESS)
            .columns(["since", "until"])
            .values_panic([0_i64.into(), 0_i64.into()])
            .to_owned();
        manager.execute(nothing).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in [PROGRESS, COUNTS] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}
