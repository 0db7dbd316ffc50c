//! Campaigns after a breach, which require new passwords of many people and mail them a few at a time.
//!
//! All of it can be missing: the version before knows none of it.

use crate::schema::{number, optional_number, reference, string, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
    Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const CAMPAIGNS: &str = "campaigns";
const ACCOUNTS: &str = "campaign_accounts";

/// Found by what is due, by their state within a campaign, and by whose they are.
const INDEXES: [(&str, &[&str]); 3] = [
    (CAMPAIGNS, &["finished_at", "due_at"]),
    (ACCOUNTS, &["campaign_id", "state", "id"]),
    (ACCOUNTS, &["user_id"]),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let campaigns = table(CAMPAIGNS)
            .col(string("note", 500))
            .col(string("reason", 16))
            .col(string("search", 254))
            .col(string("user_state", 16))
            .col(string("user_role", 16))
            .col(ColumnDef::new("with_staff").boolean().not_null())
            .col(number("rate"))
            .col(string("state", 16))
            .col(string("waits_for", 16))
            .col(number("actor_id"))
            .col(number("last_user_id"))
            .col(number("first_mail_id"))
            .col(number("last_mail_id"))
            .col(number("created_at"))
            .col(number("due_at"))
            .col(number("progressed_at"))
            .col(optional_number("paused_at"))
            .col(optional_number("finished_at"))
            .to_owned();
        manager.create_table(campaigns).await?;
        let accounts = table(ACCOUNTS)
            .col(number("campaign_id"))
            .col(number("user_id"))
            .col(string("state", 16))
            .col(optional_number("mailed_at"))
            .foreign_key(&mut reference(
                ACCOUNTS,
                "campaign_id",
                CAMPAIGNS,
                ForeignKeyAction::Cascade,
            ))
            .foreign_key(&mut reference(
                ACCOUNTS,
                "user_id",
                "users",
                ForeignKeyAction::Cascade,
            ))
            .to_owned();
        manager.create_table(accounts).await?;
        for (table, columns) in INDEXES {
            let mut index = Index::create();
            index.name(format!("idx_{table}_{}", columns.join("_")));
            index.table(table);
            for column in columns {
                index.col(*column);
            }
            manager.create_index(index.to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in [ACCOUNTS, CAMPAIGNS] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}
