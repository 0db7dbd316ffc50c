//! Codes with which a caller shows the help desk who they are. Only a keyed hash of each is stored.
//!
//! The version before knows neither the table nor the kind of mail: it leaves those mails to the new one.

use crate::schema::{HASH, number, optional_number, reference, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
    Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const CHECKS: &str = "caller_checks";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let code_hash = ColumnDef::new("code_hash").string_len(HASH).null().take();
        let tries = ColumnDef::new("tries").integer().not_null().take();
        let checks = table(CHECKS)
            .col(number("user_id"))
            .col(number("mail_id").unique_key())
            .col(code_hash)
            .col(tries)
            .col(number("created_at"))
            .col(optional_number("sent_at"))
            .col(number("expires_at"))
            .col(optional_number("verified_at"))
            .foreign_key(&mut reference(
                CHECKS,
                "user_id",
                "users",
                ForeignKeyAction::Cascade,
            ))
            .foreign_key(&mut reference(
                CHECKS,
                "mail_id",
                "outgoing_mails",
                ForeignKeyAction::Cascade,
            ))
            .to_owned();
        manager.create_table(checks).await?;
        let of_user = Index::create()
            .name("idx_caller_checks_user_id")
            .table(CHECKS)
            .col("user_id")
            .to_owned();
        manager.create_index(of_user).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table(CHECKS).to_owned())
            .await
    }
}
