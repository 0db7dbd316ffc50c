//! Idempotency keys of API requests, so that a repeated request is not carried out again.

use crate::schema::{HASH, number, string, table};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLE: &str = "idempotency_keys";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = table(TABLE)
            .col(string("key_hash", HASH).unique_key())
            .col(string("fingerprint", HASH))
            .col(number("created_at"))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("idx_idempotency_keys_created_at")
            .table(TABLE)
            .col("created_at")
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table(TABLE).to_owned())
            .await
    }
}
