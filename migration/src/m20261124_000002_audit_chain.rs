//! The audit trail becomes a chain: each entry holds the hash of the one before it. Older entries stay as
//! they are, outside of it.

use crate::schema::{HASH, number, optional_number, string};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, Expr, Index, IndexCreateStatement, MigrationTrait,
    Query, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const EVENTS: &str = "audit_events";
const CHAIN: &str = "audit_chain";

/// The previous hash of the very first entry.
const NOTHING_BEFORE: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The dashboard's filters, each combined with the time for sorting.
const FILTERED_BY: [&str; 5] = ["kind", "actor_id", "subject_id", "case_id", "network"];

/// SQLite adds and drops one column at a time.
fn new_columns() -> [ColumnDef; 6] {
    let text = |name: &'static str, length: u32| ColumnDef::new(name).string_len(length).take();
    [
        optional_number("sequence"),
        text("previous_hash", HASH),
        text("hash", HASH),
        text("user_agent", 255),
        optional_number("mail_id"),
        ColumnDef::new("detail").text().take(),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    let by_sequence = Index::create()
        .name("idx_audit_events_sequence")
        .table(EVENTS)
        .col("sequence")
        .unique()
        .to_owned();
    let filters = FILTERED_BY.map(|column| {
        Index::create()
            .name(format!("idx_audit_events_{column}_happened_at"))
            .table(EVENTS)
            .col(column)
            .col("happened_at")
            .to_owned()
    });
    [by_sequence].into_iter().chain(filters).collect()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in new_columns() {
            let table = Table::alter().table(EVENTS).add_column(column).to_owned();
            manager.alter_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        let chain = Table::create()
            .table(CHAIN)
            .col(number("id").primary_key())
            .col(number("sequence"))
            .col(string("hash", HASH))
            .col(number("anchor_sequence"))
            .col(string("anchor_hash", HASH))
            .to_owned();
        manager.create_table(chain).await?;
        let columns = ["id", "sequence", "hash", "anchor_sequence", "anchor_hash"];
        let nothing_yet: [Expr; 5] = [
            1_i64.into(),
            0_i64.into(),
            NOTHING_BEFORE.into(),
            0_i64.into(),
            NOTHING_BEFORE.into(),
        ];
        let head = Query::insert()
            .into_table(CHAIN)
            .columns(columns)
            .values_panic(nothing_yet)
            .to_owned();
        manager.execute(head).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table(CHAIN).to_owned())
            .await?;
        let names = FILTERED_BY.map(|column| format!("idx_audit_events_{column}_happened_at"));
        for name in [&["idx_audit_events_sequence".to_owned()], &names[..]].concat() {
            manager
                .drop_index(Index::drop().name(name).table(EVENTS).to_owned())
                .await?;
        }
        for column in new_columns().into_iter().rev() {
            let name = column.get_column_name();
            let table = Table::alter().table(EVENTS).drop_column(name).to_owned();
            manager.alter_table(table).await?;
        }
        Ok(())
    }
}
