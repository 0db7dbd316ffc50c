//! Accounts that live in an application's own store. What is noted of one is a row of `users` without a
//! password: everything that refers to a user refers to it, too.
//!
//! All of it can be missing: the version before writes none of it.

use crate::schema::{exact, number, optional_number, reference, string, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
    Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const WRITES: &str = "directory_writes";
const KEY_INDEX: &str = "idx_users_directory_directory_key";
const DUE_INDEX: &str = "idx_directory_writes_due_at";

const COLUMNS: [(&str, &str, u32); 5] = [
    ("users", "directory", 64),
    ("users", "directory_key", 255),
    ("users", "login", 255),
    ("users", "directory_version", 64),
    ("reset_tokens", "directory_version", 64),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let backend = manager.get_database_backend();
        for (table, column, length) in COLUMNS {
            let column = ColumnDef::new(column).string_len(length).null().take();
            let add = Table::alter()
                .table(table)
                .add_column(exact(column, backend))
                .to_owned();
            manager.alter_table(add).await?;
        }
        let key = Index::create()
            .name(KEY_INDEX)
            .table("users")
            .col("directory")
            .col("directory_key")
            .unique()
            .to_owned();
        manager.create_index(key).await?;
        let writes = table(WRITES)
            .col(string("kind", 16))
            // One at a time for each account.
            .col(number("user_id").unique_key())
            .col(optional_number("token_id"))
            .col(ColumnDef::new("sealed").text().null())
            .col(number("created_at"))
            .col(number("due_at"))
            .col(number("tries"))
            .foreign_key(&mut reference(
                WRITES,
                "token_id",
                "reset_tokens",
                ForeignKeyAction::Cascade,
            ))
            .foreign_key(&mut reference(
                WRITES,
                "user_id",
                "users",
                ForeignKeyAction::Cascade,
            ))
            .to_owned();
        manager.create_table(writes).await?;
        let due = Index::create()
            .name(DUE_INDEX)
            .table(WRITES)
            .col("due_at")
            .to_owned();
        manager.create_index(due).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table(WRITES).to_owned())
            .await?;
        manager
            .drop_index(Index::drop().name(KEY_INDEX).table("users").to_owned())
            .await?;
        for (table, column, _) in COLUMNS {
            manager
                .alter_table(Table::alter().table(table).drop_column(column).to_owned())
                .await?;
        }
        Ok(())
    }
}
