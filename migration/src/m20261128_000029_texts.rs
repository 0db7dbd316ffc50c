//! The texts that administrators have changed, with all their versions.

use crate::schema::{exact, number, optional_number, reference, string};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
    Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLE: &str = "text_versions";
const INDEX: &str = "idx_text_versions_application_language_text_id_version";
const AUTHOR_INDEX: &str = "idx_text_versions_author_id";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let backend = manager.get_database_backend();
        let exactly = |name, length| exact(string(name, length), backend);
        manager
            .create_table(
                Table::create()
                    .table(TABLE)
                    // One more than the newest of all: each instance sees by it whether there are new ones, and of
                    // two writers one fails.
                    .col(number("version").primary_key().take())
                    // Empty for all of them.
                    .col(exactly("application", 32))
                    .col(exactly("language", 35))
                    .col(exactly("text_id", 100))
                    // None for the built-in text.
                    .col(ColumnDef::new("pattern").text().null().take())
                    .col(optional_number("author_id"))
                    .col(number("created_at"))
                    .foreign_key(&mut reference(
                        TABLE,
                        "author_id",
                        "users",
                        ForeignKeyAction::SetNull,
                    ))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name(INDEX)
                    .table(TABLE)
                    .col("application")
                    .col("language")
                    .col("text_id")
                    .col("version")
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name(AUTHOR_INDEX)
                    .table(TABLE)
                    .col("author_id")
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table(TABLE).to_owned())
            .await
    }
}
