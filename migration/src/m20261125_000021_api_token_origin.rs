//! The origin of an API token. Log-in tokens were only identified by their name so far.

use crate::schema::string;
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Expr, ExprTrait, MigrationTrait, Query, SchemaManager, Table,
    async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut origin = string("origin", 16);
        origin.default("made");
        manager
            .alter_table(
                Table::alter()
                    .table("api_tokens")
                    .add_column(origin)
                    .to_owned(),
            )
            .await?;
        let of_log_ins = Query::update()
            .table("api_tokens")
            .value("origin", "log-in")
            .and_where(Expr::col("name").eq("log-in"))
            .to_owned();
        manager.execute(of_log_ins).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(
                Table::alter()
                    .table("api_tokens")
                    .drop_column("origin")
                    .to_owned(),
            )
            .await
    }
}
