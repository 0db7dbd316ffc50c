//! Since when the server has used which key, and which one each recovery code was created with: to know when
//! an old key is no longer needed. Only names of the keys are stored.
//!
//! All of it is optional: the previous version writes none of it.

use crate::schema::{number, string};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const KEYS: &str = "secret_keys";
const CODES: &str = "recovery_codes";
const TAG: &str = "key_tag";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut keys = Table::create();
        keys.table(KEYS)
            .col(string("tag", 16).primary_key())
            .col(number("since"));
        manager.create_table(keys).await?;
        let tag = ColumnDef::new(TAG).string_len(16).null().take();
        manager
            .alter_table(Table::alter().table(CODES).add_column(tag).to_owned())
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(Table::alter().table(CODES).drop_column(TAG).to_owned())
            .await?;
        manager
            .drop_table(Table::drop().table(KEYS).to_owned())
            .await
    }
}
