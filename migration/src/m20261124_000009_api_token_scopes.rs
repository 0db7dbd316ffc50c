//! Scopes of API tokens. Earlier tokens, all from a log-in, could do everything that their owner may.

use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, MigrationTrait, Query, SchemaManager, Table, async_trait,
};
use sea_orm_migration::sea_orm::ConnectionTrait;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut scopes = ColumnDef::new("scopes");
        scopes.string_len(255).not_null().default("");
        manager
            .alter_table(
                Table::alter()
                    .table("api_tokens")
                    .add_column(scopes)
                    .to_owned(),
            )
            .await?;
        let existing = Query::update()
            .table("api_tokens")
            .value("scopes", "recovery users:read users:write")
            .to_owned();
        manager.get_connection().execute(&existing).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(
                Table::alter()
                    .table("api_tokens")
                    .drop_column("scopes")
                    .to_owned(),
            )
            .await
    }
}
