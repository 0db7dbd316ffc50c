//! What is told administrators of problems, and which steps of the setup somebody has skipped.

use crate::schema::{number, reference, string, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, Query,
    SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// One row, which is there from the beginning, so that instances take turns by a guarded statement.
const STATE: &str = "alert_state";
const BUNDLES: &str = "alert_bundles";
const CHOICES: &str = "setup_choices";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let text = |name: &'static str| ColumnDef::new(name).text().not_null().take();
        let state = table(STATE)
            .col(number("looked_at"))
            .col(text("open_problems"))
            .to_owned();
        manager.create_table(state).await?;
        let first = Query::insert()
            .into_table(STATE)
            .columns(["looked_at", "open_problems"])
            .values_panic([0_i64.into(), "".into()])
            .to_owned();
        manager.execute(first).await?;
        let bundles = table(BUNDLES)
            .col(number("created_at"))
            .col(text("content"))
            .to_owned();
        manager.create_table(bundles).await?;
        let choices = table(CHOICES)
            .col(number("user_id"))
            .col(string("step", 32))
            .foreign_key(&mut reference(
                CHOICES,
                "user_id",
                "users",
                ForeignKeyAction::Cascade,
            ))
            .to_owned();
        manager.create_table(choices).await?;
        let once = Index::create()
            .name("idx_setup_choices_user_id_step")
            .table(CHOICES)
            .col("user_id")
            .col("step")
            .unique()
            .to_owned();
        manager.create_index(once).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in [CHOICES, BUNDLES, STATE] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}
