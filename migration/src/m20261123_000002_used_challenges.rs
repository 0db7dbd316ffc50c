//! Accepted challenges of proofs of work, so that each is accepted once.

use crate::schema::{HASH, number, string, table};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLE: &str = "used_challenges";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = table(TABLE)
            .col(string("challenge_hash", HASH).unique_key())
            .col(number("expires_at"))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("idx_used_challenges_expires_at")
            .table(TABLE)
            .col("expires_at")
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table(TABLE).to_owned())
            .await
    }
}
