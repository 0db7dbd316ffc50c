//! The application of a case and of a mail, where its person wants to go afterwards, and from where and with what
//! device they asked.

use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Optional, so that the previous version can still write while both run.
const COLUMNS: [(&str, &str, u32); 5] = [
    ("recovery_cases", "application", 32),
    ("recovery_cases", "next_url", 500),
    ("outgoing_mails", "application", 32),
    ("outgoing_mails", "device", 64),
    ("outgoing_mails", "network", 64),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, name, length) in COLUMNS {
            let column = ColumnDef::new(name).string_len(length).null().take();
            manager
                .alter_table(Table::alter().table(table).add_column(column).to_owned())
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, name, _) in COLUMNS {
            manager
                .alter_table(Table::alter().table(table).drop_column(name).to_owned())
                .await?;
        }
        Ok(())
    }
}
