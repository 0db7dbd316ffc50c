//! The problem that the operator has to fix before a mail can be sent.

use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const MAILS: &str = "outgoing_mails";
const PROBLEM: &str = "problem";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let problem = ColumnDef::new(PROBLEM).string_len(32).null().take();
        manager
            .alter_table(Table::alter().table(MAILS).add_column(problem).to_owned())
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(Table::alter().table(MAILS).drop_column(PROBLEM).to_owned())
            .await
    }
}
