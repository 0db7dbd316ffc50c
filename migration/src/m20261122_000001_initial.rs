//! Users, recovery cases and dependent tables.

use crate::schema::{HASH, exact, number, optional_number, reference, string, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
    Table, TableCreateStatement, async_trait,
};
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// The longest address that SMTP carries (RFC 5321 §4.5.3.1.3, less the angle brackets).
const ADDRESS: u32 = 254;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let backend = manager.get_database_backend();
        for table in tables(backend) {
            manager.create_table(table).await?;
        }
        for (table, columns) in INDEXES {
            let mut index = Index::create();
            index.name(index_name(table, columns)).table(*table);
            for column in *columns {
                index.col(*column);
            }
            manager.create_index(index.to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES.iter().rev() {
            manager
                .drop_table(Table::drop().table(*table).to_owned())
                .await?;
        }
        Ok(())
    }
}

/// In order of creation: referenced tables come first.
const TABLES: &[&str] = &[
    "users",
    "recovery_cases",
    "recovery_requests",
    "outgoing_mails",
    "reset_tokens",
    "mailbox_messages",
    "sessions",
    "api_tokens",
    "admin_invitations",
    "audit_events",
];

const INDEXES: &[(&str, &[&str])] = &[
    ("recovery_cases", &["email_canonical", "state"]),
    ("recovery_cases", &["user_id"]),
    ("recovery_requests", &["case_id"]),
    ("recovery_requests", &["network", "requested_at"]),
    ("reset_tokens", &["case_id"]),
    ("reset_tokens", &["mail_id"]),
    ("reset_tokens", &["user_id"]),
    ("outgoing_mails", &["state", "next_attempt_at"]),
    ("outgoing_mails", &["case_id"]),
    ("outgoing_mails", &["user_id"]),
    ("outgoing_mails", &["recipient", "finished_at"]),
    ("outgoing_mails", &["state", "finished_at"]),
    ("sessions", &["user_id"]),
    ("api_tokens", &["user_id"]),
    ("audit_events", &["happened_at"]),
    ("audit_events", &["subject_id"]),
];

fn index_name(table: &str, columns: &[&str]) -> String {
    format!("idx_{table}_{}", columns.join("_"))
}

fn tables(backend: DbBackend) -> Vec<TableCreateStatement> {
    vec![
        table("users")
            .col(string("email", ADDRESS))
            .col(exact(string("email_canonical", ADDRESS), backend).unique_key())
            .col(string("name", 150))
            .col(ColumnDef::new("is_admin").boolean().not_null())
            .col(ColumnDef::new("is_active").boolean().not_null())
            .col(ColumnDef::new("password_hash").string_len(255))
            .col(optional_number("last_login_at"))
            .col(number("created_at"))
            .col(number("updated_at"))
            .to_owned(),
        table("recovery_cases")
            .col(exact(string("number", 9), backend).unique_key())
            .col(exact(string("email_canonical", ADDRESS), backend))
            .col(optional_number("user_id"))
            .col(string("state", 16))
            .col(number("created_at"))
            .col(number("last_requested_at"))
            .col(optional_number("closed_at"))
            .foreign_key(&mut reference(
                "recovery_cases",
                "user_id",
                "users",
                ForeignKeyAction::SetNull,
            ))
            .to_owned(),
        table("recovery_requests")
            .col(number("case_id"))
            .col(string("network", 64))
            .col(number("requested_at"))
            .foreign_key(&mut reference(
                "recovery_requests",
                "case_id",
                "recovery_cases",
                ForeignKeyAction::Cascade,
            ))
            .to_owned(),
        table("outgoing_mails")
            .col(string("kind", 32))
            .col(optional_number("case_id"))
            .col(optional_number("user_id"))
            .col(ColumnDef::new("recipient").string_len(ADDRESS))
            .col(string("message_id", 255))
            .col(string("state", 16))
            .col(ColumnDef::new("attempts").integer().not_null())
            .col(number("due_at"))
            .col(number("next_attempt_at"))
            .col(optional_number("claimed_until"))
            .col(ColumnDef::new("last_reply").text())
            .col(number("created_at"))
            .col(optional_number("finished_at"))
            .foreign_key(&mut reference(
                "outgoing_mails",
                "case_id",
                "recovery_cases",
                ForeignKeyAction::Cascade,
            ))
            .foreign_key(&mut reference(
                "outgoing_mails",
                "user_id",
                "users",
                ForeignKeyAction::Cascade,
            ))
            .to_owned(),
        table("reset_tokens")
            .col(number("case_id"))
            .col(number("mail_id"))
            .col(number("user_id"))
            .col(exact(string("token_hash", HASH), backend).unique_key())
            .col(number("created_at"))
            .col(number("expires_at"))
            .col(optional_number("used_at"))
            .col(optional_number("revoked_at"))
            .foreign_key(&mut reference(
                "reset_tokens",
                "case_id",
                "recovery_cases",
                ForeignKeyAction::Cascade,
            ))
            .foreign_key(&mut reference(
                "reset_tokens",
                "mail_id",
                "outgoing_mails",
                ForeignKeyAction::Cascade,
            ))
            .foreign_key(&mut reference(
                "reset_tokens",
                "user_id",
                "users",
                ForeignKeyAction::Cascade,
            ))
            .to_owned(),
        table("mailbox_messages")
            .col(string("sender", 512))
            .col(string("recipient", ADDRESS))
            .col(ColumnDef::new("subject").text().not_null())
            .col(ColumnDef::new("text_body").text().not_null())
            .col(ColumnDef::new("html_body").text().not_null())
            .col(ColumnDef::new("raw").text().not_null())
            .col(number("received_at"))
            .to_owned(),
        table("sessions")
            .col(exact(string("token_hash", HASH), backend).unique_key())
            .col(number("user_id"))
            .col(number("created_at"))
            .col(number("last_seen_at"))
            .col(number("expires_at"))
            .col(string("network", 64))
            .foreign_key(&mut reference(
                "sessions",
                "user_id",
                "users",
                ForeignKeyAction::Cascade,
            ))
            .to_owned(),
        table("api_tokens")
            .col(exact(string("token_hash", HASH), backend).unique_key())
            .col(number("user_id"))
            .col(string("name", 100))
            .col(number("created_at"))
            .col(optional_number("last_used_at"))
            .col(optional_number("expires_at"))
            .foreign_key(&mut reference(
                "api_tokens",
                "user_id",
                "users",
                ForeignKeyAction::Cascade,
            ))
            .to_owned(),
        table("admin_invitations")
            .col(exact(string("token_hash", HASH), backend).unique_key())
            .col(number("created_at"))
            .col(number("expires_at"))
            .col(optional_number("used_at"))
            .to_owned(),
        // No foreign keys: entries outlive the user they are about.
        table("audit_events")
            .col(number("happened_at"))
            .col(string("kind", 64))
            .col(optional_number("actor_id"))
            .col(optional_number("subject_id"))
            .col(optional_number("case_id"))
            .col(ColumnDef::new("network").string_len(64))
            .to_owned(),
    ]
}
