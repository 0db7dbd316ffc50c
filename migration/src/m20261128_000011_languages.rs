//! The language of a request, stored with its case, and that of a mail.

use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["recovery_cases", "outgoing_mails"];
const LANGUAGE: &str = "language";
/// The longest tag worth accepting (RFC 5646 §4.4.1).
const LONGEST: u32 = 35;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            // Optional, so that the previous version can still write while both run.
            let language = ColumnDef::new(LANGUAGE).string_len(LONGEST).null().take();
            manager
                .alter_table(Table::alter().table(table).add_column(language).to_owned())
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager
                .alter_table(Table::alter().table(table).drop_column(LANGUAGE).to_owned())
                .await?;
        }
        Ok(())
    }
}
