//! Deleted webhooks stay until everything queued for them is removed in batches; and an index for that, for
//! old events and for the lists of one state.

use crate::schema::optional_number;
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Expr, ExprTrait, Index, MigrationTrait, Query, SchemaManager,
    Table, async_trait,
};
use sea_orm_migration::sea_orm::ConnectionTrait;

#[derive(DeriveMigrationName)]
pub struct Migration;

const ENDPOINTS: &str = "webhook_endpoints";
const DELIVERIES: &str = "webhook_deliveries";
const DELETED_AT: &str = "deleted_at";
const INDEX: &str = "idx_webhook_deliveries_endpoint_id_state_created_at";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let deleted_at = optional_number(DELETED_AT);
        manager
            .alter_table(
                Table::alter()
                    .table(ENDPOINTS)
                    .add_column(deleted_at)
                    .to_owned(),
            )
            .await?;
        let index = Index::create()
            .name(INDEX)
            .table(DELIVERIES)
            .col("endpoint_id")
            .col("state")
            .col("created_at")
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop().name(INDEX).table(DELIVERIES).to_owned();
        manager.drop_index(index).await?;
        // Without the column they would reappear.
        let deleted = Query::delete()
            .from_table(ENDPOINTS)
            .and_where(Expr::col(DELETED_AT).is_not_null())
            .to_owned();
        manager.get_connection().execute(&deleted).await?;
        manager
            .alter_table(
                Table::alter()
                    .table(ENDPOINTS)
                    .drop_column(DELETED_AT)
                    .to_owned(),
            )
            .await
    }
}
