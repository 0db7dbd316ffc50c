//! Accounts that need a new password: since when, and the hash that no longer lets anybody in.
//!
//! Both are optional, and the hash is moved: the version before finds an account without a password, so it lets
//! nobody in with the old one either.

use crate::schema::optional_number;
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const USERS: &str = "users";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let revoked = ColumnDef::new("revoked_hash").string_len(255).null().take();
        for column in [optional_number("password_revoked_at"), revoked] {
            manager
                .alter_table(Table::alter().table(USERS).add_column(column).to_owned())
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["revoked_hash", "password_revoked_at"] {
            manager
                .alter_table(Table::alter().table(USERS).drop_column(name).to_owned())
                .await?;
        }
        Ok(())
    }
}
