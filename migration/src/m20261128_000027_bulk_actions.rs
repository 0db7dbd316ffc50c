//! Actions on many accounts at once: what was asked for, and the outcome for each account.
//!
//! All of it can be missing: the version before knows none of it.

use crate::schema::{number, optional_number, reference, string, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
    Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const ACTIONS: &str = "bulk_actions";
const ACCOUNTS: &str = "bulk_action_accounts";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let actions = table(ACTIONS)
            .col(string("kind", 32))
            .col(number("actor_id"))
            .col(ColumnDef::new("network").string_len(64).null())
            .col(ColumnDef::new("user_agent").string_len(255).null())
            .col(optional_number("reverts_id"))
            .col(number("created_at"))
            .col(number("due_at"))
            .col(optional_number("finished_at"))
            .to_owned();
        manager.create_table(actions).await?;
        let due = Index::create()
            .name("idx_bulk_actions_finished_at_due_at")
            .table(ACTIONS)
            .col("finished_at")
            .col("due_at")
            .to_owned();
        manager.create_index(due).await?;
        let accounts = table(ACCOUNTS)
            .col(number("bulk_action_id"))
            .col(number("user_id"))
            .col(string("outcome", 32))
            .foreign_key(&mut reference(
                ACCOUNTS,
                "bulk_action_id",
                ACTIONS,
                ForeignKeyAction::Cascade,
            ))
            .to_owned();
        manager.create_table(accounts).await?;
        let outcome = Index::create()
            .name("idx_bulk_action_accounts_bulk_action_id_outcome")
            .table(ACCOUNTS)
            .col("bulk_action_id")
            .col("outcome")
            .col("id")
            .to_owned();
        manager.create_index(outcome).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in [ACCOUNTS, ACTIONS] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}
