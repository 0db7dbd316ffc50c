//! Each request for a link gets a public number and the wider network that it came from. Earlier requests
//! have none: they are found by the number of their case, as before.

use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLE: &str = "recovery_requests";

const COLUMNS: [(&str, u32); 2] = [("number", 16), ("wide_network", 64)];

const INDEXES: [&[&str]; 2] = [&["number"], &["wide_network", "requested_at"]];

fn name(columns: &[&str]) -> String {
    format!("idx_{TABLE}_{}", columns.join("_"))
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Optional, so that the previous version can still write while both run.
        for (column, length) in COLUMNS {
            manager
                .alter_table(
                    Table::alter()
                        .table(TABLE)
                        .add_column(ColumnDef::new(column).string_len(length).null().take())
                        .to_owned(),
                )
                .await?;
        }
        for columns in INDEXES {
            let mut index = Index::create();
            index.name(name(columns)).table(TABLE);
            for column in columns {
                index.col(*column);
            }
            manager.create_index(index.to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for columns in INDEXES {
            let index = Index::drop().name(name(columns)).table(TABLE).to_owned();
            manager.drop_index(index).await?;
        }
        for (column, _) in COLUMNS {
            manager
                .alter_table(Table::alter().table(TABLE).drop_column(column).to_owned())
                .await?;
        }
        Ok(())
    }
}
