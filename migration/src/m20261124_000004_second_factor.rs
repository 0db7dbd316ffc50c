//! Two-factor authentication: authenticator secrets, recovery codes, and sessions that wait for a code. Also
//! whether a user wants the dashboard's keyboard shortcuts.

use crate::schema::{HASH, exact, number, optional_number, reference, string, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
    Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const CREDENTIALS: &str = "totp_credentials";
const CODES: &str = "recovery_codes";

async fn add(
    manager: &SchemaManager<'_>,
    name: &'static str,
    column: ColumnDef,
) -> Result<(), DbErr> {
    manager
        .alter_table(Table::alter().table(name).add_column(column).to_owned())
        .await
}

async fn drop(
    manager: &SchemaManager<'_>,
    name: &'static str,
    column: &'static str,
) -> Result<(), DbErr> {
    manager
        .alter_table(Table::alter().table(name).drop_column(column).to_owned())
        .await
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let backend = manager.get_database_backend();
        let credentials = table(CREDENTIALS)
            .col(number("user_id").unique_key())
            // It is case-sensitive base64.
            .col(exact(string("secret", 255), backend))
            .col(optional_number("confirmed_at"))
            .col(number("last_step"))
            .col(number("created_at"))
            .foreign_key(&mut reference(
                CREDENTIALS,
                "user_id",
                "users",
                ForeignKeyAction::Cascade,
            ))
            .to_owned();
        manager.create_table(credentials).await?;
        let codes = table(CODES)
            .col(number("user_id"))
            .col(string("code_hash", HASH))
            .col(optional_number("used_at"))
            .foreign_key(&mut reference(
                CODES,
                "user_id",
                "users",
                ForeignKeyAction::Cascade,
            ))
            .to_owned();
        manager.create_table(codes).await?;
        let index = Index::create()
            .name("idx_recovery_codes_user_id")
            .table(CODES)
            .col("user_id")
            .to_owned();
        manager.create_index(index).await?;
        let mut awaits_code = ColumnDef::new("awaits_code");
        awaits_code.boolean().not_null().default(false);
        add(manager, "sessions", awaits_code).await?;
        let mut has_shortcuts = ColumnDef::new("has_shortcuts");
        has_shortcuts.boolean().not_null().default(true);
        add(manager, "users", has_shortcuts).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, "users", "has_shortcuts").await?;
        drop(manager, "sessions", "awaits_code").await?;
        manager
            .drop_table(Table::drop().table(CODES).to_owned())
            .await?;
        manager
            .drop_table(Table::drop().table(CREDENTIALS).to_owned())
            .await
    }
}
