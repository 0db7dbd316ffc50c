//! Webhooks: endpoints, and the outbox of their events.

use crate::schema::{number, optional_number, reference, string, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
    Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const ENDPOINTS: &str = "webhook_endpoints";
const DELIVERIES: &str = "webhook_deliveries";

/// For the worker, the lists, pruning by age, and deleting a user.
const INDEXES: [&[&str]; 5] = [
    &["endpoint_id", "state", "next_attempt_at"],
    &["endpoint_id", "user_id", "state"],
    &["endpoint_id", "created_at"],
    &["state", "finished_at"],
    &["user_id"],
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table(ENDPOINTS)
                    .col(string("url", 2048))
                    .col(string("description", 255))
                    .col(string("event_types", 255))
                    .col(string("secret", 255))
                    .col(ColumnDef::new("previous_secret").string_len(255))
                    .col(optional_number("previous_until"))
                    .col(ColumnDef::new("is_active").boolean().not_null())
                    .col(ColumnDef::new("failures").integer().not_null())
                    .col(optional_number("resume_at"))
                    .col(optional_number("failing_since"))
                    .col(optional_number("gone_at"))
                    .col(number("created_at"))
                    .col(number("updated_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table(DELIVERIES)
                    .col(number("endpoint_id"))
                    .col(string("event_id", 64))
                    .col(string("event_type", 64))
                    // Not a foreign key: events are delivered after the user is gone, too.
                    .col(optional_number("user_id"))
                    .col(ColumnDef::new("payload").text().not_null())
                    .col(string("state", 16))
                    .col(ColumnDef::new("attempts").integer().not_null())
                    .col(number("due_at"))
                    .col(number("next_attempt_at"))
                    .col(optional_number("claimed_until"))
                    .col(ColumnDef::new("last_status").integer())
                    .col(ColumnDef::new("last_problem").string_len(32))
                    .col(number("created_at"))
                    .col(optional_number("finished_at"))
                    .foreign_key(&mut reference(
                        DELIVERIES,
                        "endpoint_id",
                        ENDPOINTS,
                        ForeignKeyAction::Cascade,
                    ))
                    .to_owned(),
            )
            .await?;
        for columns in INDEXES {
            let mut index = Index::create();
            index
                .name(format!("idx_{DELIVERIES}_{}", columns.join("_")))
                .table(DELIVERIES);
            for column in columns {
                index.col(*column);
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in [DELIVERIES, ENDPOINTS] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}
