//! Imports: the scheme of a password hash that is not ours, and tables for staging users until all are
//! written at once.

use crate::schema::{exact, number, optional_number, reference, string, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
    Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const USERS: &str = "users";
const SCHEME: &str = "password_scheme";
const SCHEME_INDEX: &str = "idx_users_password_scheme";

fn scheme() -> ColumnDef {
    ColumnDef::new(SCHEME).string_len(64).null().take()
}

fn counter(name: &'static str) -> ColumnDef {
    number(name).default(0).take()
}

fn flag(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).boolean().not_null().take()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let backend = manager.get_database_backend();
        manager
            .alter_table(Table::alter().table(USERS).add_column(scheme()).to_owned())
            .await?;
        manager
            .create_index(
                Index::create()
                    .name(SCHEME_INDEX)
                    .table(USERS)
                    .col(SCHEME)
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("imports")
                    .col(string("state", 16))
                    .col(string("source", 255))
                    .col(optional_number("actor_id"))
                    .col(number("created_at"))
                    .col(number("seen_at"))
                    .col(optional_number("finished_at"))
                    .col(counter("size"))
                    .col(counter("size_read"))
                    .col(counter("lines"))
                    .col(counter("fresh"))
                    .col(counter("already_there"))
                    .col(counter("wrong"))
                    .col(counter("staff"))
                    .col(counter("written"))
                    .col(ColumnDef::new("problem").string_len(64).null().take())
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("import_rows")
                    .col(number("import_id"))
                    .col(string("email", 254))
                    .col(exact(string("email_canonical", 254), backend))
                    .col(string("name", 150))
                    .col(string("role", 16))
                    .col(flag("is_active"))
                    .col(
                        ColumnDef::new("password_hash")
                            .string_len(255)
                            .null()
                            .take(),
                    )
                    .col(scheme())
                    .col(optional_number("last_login_at"))
                    .col(number("created_at"))
                    .col(number("updated_at"))
                    .foreign_key(&mut reference(
                        "import_rows",
                        "import_id",
                        "imports",
                        ForeignKeyAction::Cascade,
                    ))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("import_findings")
                    .col(number("import_id"))
                    .col(number("line"))
                    .col(string("problem", 64))
                    .col(optional_number("other_line"))
                    .foreign_key(&mut reference(
                        "import_findings",
                        "import_id",
                        "imports",
                        ForeignKeyAction::Cascade,
                    ))
                    .to_owned(),
            )
            .await?;
        for name in ["import_rows", "import_findings"] {
            manager
                .create_index(
                    Index::create()
                        .name(format!("idx_{name}_import_id"))
                        .table(name)
                        .col("import_id")
                        .col("id")
                        .to_owned(),
                )
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["import_findings", "import_rows", "imports"] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        manager
            .drop_index(Index::drop().name(SCHEME_INDEX).table(USERS).to_owned())
            .await?;
        manager
            .alter_table(Table::alter().table(USERS).drop_column(SCHEME).to_owned())
            .await
    }
}
