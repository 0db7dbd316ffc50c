//! Roles in the dashboard instead of a single switch; and for sessions, the browser and the time of the last
//! confirmed password.

use crate::schema::optional_number;
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, Expr, ExprTrait, Index, MigrationTrait, Query,
    SchemaManager, Table, async_trait,
};
use sea_orm_migration::sea_orm::ConnectionTrait;

#[derive(DeriveMigrationName)]
pub struct Migration;

const INDEX: &str = "idx_users_role";

/// SQLite adds and drops one column at a time.
async fn add(
    manager: &SchemaManager<'_>,
    name: &'static str,
    column: ColumnDef,
) -> Result<(), DbErr> {
    manager
        .alter_table(Table::alter().table(name).add_column(column).to_owned())
        .await
}

async fn drop(
    manager: &SchemaManager<'_>,
    name: &'static str,
    column: &'static str,
) -> Result<(), DbErr> {
    manager
        .alter_table(Table::alter().table(name).drop_column(column).to_owned())
        .await
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut role = ColumnDef::new("role");
        role.string_len(16).not_null().default("user");
        add(manager, "users", role).await?;
        let admins = Query::update()
            .table("users")
            .value("role", "admin")
            .and_where(Expr::col("is_admin").eq(true))
            .to_owned();
        manager.get_connection().execute(&admins).await?;
        drop(manager, "users", "is_admin").await?;
        manager
            .create_index(
                Index::create()
                    .name(INDEX)
                    .table("users")
                    .col("role")
                    .col("is_active")
                    .to_owned(),
            )
            .await?;
        let mut user_agent = ColumnDef::new("user_agent");
        user_agent.string_len(255);
        add(manager, "sessions", user_agent).await?;
        add(manager, "sessions", optional_number("confirmed_at")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, "sessions", "confirmed_at").await?;
        drop(manager, "sessions", "user_agent").await?;
        manager
            .drop_index(Index::drop().name(INDEX).table("users").to_owned())
            .await?;
        let mut is_admin = ColumnDef::new("is_admin");
        is_admin.boolean().not_null().default(false);
        add(manager, "users", is_admin).await?;
        let admins = Query::update()
            .table("users")
            .value("is_admin", true)
            .and_where(Expr::col("role").eq("admin"))
            .to_owned();
        manager.get_connection().execute(&admins).await?;
        drop(manager, "users", "role").await
    }
}
