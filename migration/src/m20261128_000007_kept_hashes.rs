//! When an imported password hash was stored, and what an import reports before it is written.
//!
//! All of it is optional: the previous version writes none of it. A hash without a time gets the time at
//! which it is first seen without one.

use crate::schema::optional_number;
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const SINCE: &str = "password_kept_since";
const SINCE_INDEX: &str = "idx_users_password_kept_since";
/// For the schemes of users who can log in.
const ACTIVE_INDEX: &str = "idx_users_is_active_password_scheme";
const USER_INDEX: &str = "idx_import_rows_import_id_user_id";

fn counters() -> [ColumnDef; 3] {
    ["kept_hashes", "log_in_work", "repaired"].map(|name| {
        ColumnDef::new(name)
            .big_integer()
            .not_null()
            .default(0)
            .take()
    })
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in [
            ("users", optional_number(SINCE)),
            ("import_rows", optional_number("user_id")),
            ("imports", ColumnDef::new("unread").text().null().take()),
        ]
        .into_iter()
        .chain(counters().map(|column| ("imports", column)))
        {
            manager
                .alter_table(Table::alter().table(table).add_column(column).to_owned())
                .await?;
        }
        for (name, table, columns) in [
            // Most users have neither, and are skipped.
            (SINCE_INDEX, "users", &[SINCE, "password_scheme"][..]),
            (ACTIVE_INDEX, "users", &["is_active", "password_scheme"]),
            (USER_INDEX, "import_rows", &["import_id", "user_id"]),
        ] {
            let mut index = Index::create().name(name).table(table).to_owned();
            for column in columns {
                index.col(*column);
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, table) in [
            (SINCE_INDEX, "users"),
            (ACTIVE_INDEX, "users"),
            (USER_INDEX, "import_rows"),
        ] {
            manager
                .drop_index(Index::drop().name(name).table(table).to_owned())
                .await?;
        }
        for (table, column) in [
            ("users", SINCE),
            ("import_rows", "user_id"),
            ("imports", "unread"),
            ("imports", "kept_hashes"),
            ("imports", "log_in_work"),
            ("imports", "repaired"),
        ] {
            manager
                .alter_table(Table::alter().table(table).drop_column(column).to_owned())
                .await?;
        }
        Ok(())
    }
}
