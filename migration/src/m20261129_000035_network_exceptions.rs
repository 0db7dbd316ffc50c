//! What staff decide about limits: networks whose requests are counted anew or that may make more, and mails that
//! no longer wait for the limit of their address.

use crate::schema::{exact, number, optional_number, reference, string, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
    Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLE: &str = "network_exceptions";
const INDEX: &str = "idx_network_exceptions_network";
const AUTHOR_INDEX: &str = "idx_network_exceptions_author_id";
const MAILS: &str = "outgoing_mails";
const LIFTED: &str = "limit_lifted_at";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let backend = manager.get_database_backend();
        manager
            .create_table(
                table(TABLE)
                    .col(exact(string("network", 64), backend))
                    // None where its requests count as usual.
                    .col(optional_number("counts_from"))
                    // None where it is allowed no more than others.
                    .col(optional_number("allowed_until"))
                    .col(ColumnDef::new("reason").string_len(200).null().take())
                    .col(optional_number("author_id"))
                    .col(number("changed_at"))
                    .foreign_key(&mut reference(
                        TABLE,
                        "author_id",
                        "users",
                        ForeignKeyAction::SetNull,
                    ))
                    .to_owned(),
            )
            .await?;
        let mut once = Index::create();
        once.name(INDEX).table(TABLE).col("network").unique();
        let mut author = Index::create();
        author.name(AUTHOR_INDEX).table(TABLE).col("author_id");
        for index in [once, author] {
            manager.create_index(index).await?;
        }
        manager
            .alter_table(
                Table::alter()
                    .table(MAILS)
                    .add_column(optional_number(LIFTED))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(Table::alter().table(MAILS).drop_column(LIFTED).to_owned())
            .await?;
        manager
            .drop_table(Table::drop().table(TABLE).to_owned())
            .await
    }
}
