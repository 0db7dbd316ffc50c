//! Data for notices of account changes, and for reverting them: address changes, the actor of a notice, the
//! session that began a two-factor setup, and an API token owner's role at its creation.

use crate::schema::{number, optional_number, reference, string, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
    Table, async_trait,
};
use sea_orm_migration::sea_orm::ConnectionTrait;

#[derive(DeriveMigrationName)]
pub struct Migration;

const CHANGES: &str = "address_changes";
/// The longest address, with some reserve.
const ADDRESS: u32 = 320;

fn new_columns() -> [(&'static str, &'static str, ColumnDef); 4] {
    // The previous version creates tokens without it: those get an ordinary user's rights.
    let mut owner_role = string("owner_role", 16);
    owner_role.default("user");
    [
        ("outgoing_mails", "actor_id", optional_number("actor_id")),
        (
            "outgoing_mails",
            "about",
            ColumnDef::new("about").string_len(ADDRESS).null().take(),
        ),
        (
            "totp_credentials",
            "session_id",
            optional_number("session_id"),
        ),
        ("api_tokens", "owner_role", owner_role),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let changes = table(CHANGES)
            .col(number("user_id"))
            .col(number("mail_id").unique_key())
            .col(string("former_email", ADDRESS))
            .col(optional_number("ended_at"))
            .col(number("created_at"))
            .foreign_key(&mut reference(
                CHANGES,
                "user_id",
                "users",
                ForeignKeyAction::Cascade,
            ))
            .foreign_key(&mut reference(
                CHANGES,
                "mail_id",
                "outgoing_mails",
                ForeignKeyAction::Cascade,
            ))
            .to_owned();
        manager.create_table(changes).await?;
        let index = Index::create()
            .name("idx_address_changes_user_id")
            .table(CHANGES)
            .col("user_id")
            .to_owned();
        manager.create_index(index).await?;
        for (name, _, column) in new_columns() {
            let add = Table::alter().table(name).add_column(column).to_owned();
            manager.alter_table(add).await?;
        }
        // Existing tokens keep their rights.
        let remember = "UPDATE api_tokens SET owner_role = \
            (SELECT role FROM users WHERE users.id = api_tokens.user_id)";
        manager
            .get_connection()
            .execute_unprepared(remember)
            .await
            .map(drop)
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, column, _) in new_columns().into_iter().rev() {
            let drop = Table::alter().table(name).drop_column(column).to_owned();
            manager.alter_table(drop).await?;
        }
        manager
            .drop_table(Table::drop().table(CHANGES).to_owned())
            .await
    }
}
