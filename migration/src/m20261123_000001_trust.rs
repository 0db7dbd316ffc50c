//! Typed codes, "this wasn't me", frozen accounts, counted guesses, and why a mail waits.

use crate::schema::{HASH, exact, number, optional_number, reference, string, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
    Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// New columns of existing tables. SQLite adds and drops one column at a time.
fn new_columns() -> [(&'static str, ColumnDef); 4] {
    let mut code_tries = ColumnDef::new("code_tries");
    code_tries.integer().not_null().default(0);
    let mut code_hash = ColumnDef::new("code_hash");
    code_hash.string_len(HASH);
    let mut waits_for = ColumnDef::new("waits_for");
    waits_for.string_len(16);
    [
        ("users", optional_number("frozen_at")),
        ("recovery_cases", code_tries),
        ("reset_tokens", code_hash),
        ("outgoing_mails", waits_for),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let backend = manager.get_database_backend();
        for (name, column) in new_columns() {
            manager
                .alter_table(Table::alter().table(name).add_column(column).to_owned())
                .await?;
        }
        manager
            .create_table(
                table("freeze_tokens")
                    .col(number("user_id"))
                    .col(number("mail_id"))
                    .col(exact(string("token_hash", HASH), backend).unique_key())
                    .col(number("created_at"))
                    .col(number("expires_at"))
                    .col(optional_number("used_at"))
                    .foreign_key(&mut reference(
                        "freeze_tokens",
                        "user_id",
                        "users",
                        ForeignKeyAction::Cascade,
                    ))
                    .foreign_key(&mut reference(
                        "freeze_tokens",
                        "mail_id",
                        "outgoing_mails",
                        ForeignKeyAction::Cascade,
                    ))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("throttle_counters")
                    .col(exact(string("scope", 32), backend))
                    .col(exact(string("key_hash", HASH), backend))
                    .col(number("window_start"))
                    .col(ColumnDef::new("count").integer().not_null())
                    .to_owned(),
            )
            .await?;
        for column in ["user_id", "mail_id"] {
            manager
                .create_index(
                    Index::create()
                        .name(format!("idx_freeze_tokens_{column}"))
                        .table("freeze_tokens")
                        .col(column)
                        .to_owned(),
                )
                .await?;
        }
        manager
            .create_index(
                Index::create()
                    .name("idx_throttle_counters_window")
                    .table("throttle_counters")
                    .col("scope")
                    .col("key_hash")
                    .col("window_start")
                    .unique()
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("idx_throttle_counters_window_start")
                    .table("throttle_counters")
                    .col("window_start")
                    .to_owned(),
            )
            .await?;
        // Whether somebody has logged in from a network before.
        manager
            .create_index(
                Index::create()
                    .name("idx_audit_events_subject_network")
                    .table("audit_events")
                    .col("subject_id")
                    .col("network")
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_index(
                Index::drop()
                    .name("idx_audit_events_subject_network")
                    .table("audit_events")
                    .to_owned(),
            )
            .await?;
        for name in ["throttle_counters", "freeze_tokens"] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        for (name, column) in new_columns().into_iter().rev() {
            manager
                .alter_table(
                    Table::alter()
                        .table(name)
                        .drop_column(column.get_column_name())
                        .to_owned(),
                )
                .await?;
        }
        Ok(())
    }
}
