//! Locks are rows that are written: Galera replicates writes, not locks.

use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// How often a row was locked. Only the change matters.
const COLUMNS: [(&str, &str); 2] = [("recovery_locks", "taken"), ("users", "holds")];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in COLUMNS {
            let column = ColumnDef::new(column)
                .big_integer()
                .not_null()
                .default(0)
                .take();
            let alter = Table::alter().table(table).add_column(column).take();
            manager.alter_table(alter).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in COLUMNS {
            let alter = Table::alter().table(table).drop_column(column).take();
            manager.alter_table(alter).await?;
        }
        Ok(())
    }
}
