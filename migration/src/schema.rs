//! Building blocks of migrations. Their output never changes, since released migrations depend on it.

use sea_orm_migration::prelude::{
    ColumnDef, ForeignKey, ForeignKeyAction, Table, TableCreateStatement,
    sea_query::{ForeignKeyCreateStatement, IntoIden},
};
use sea_orm_migration::sea_orm::DbBackend;

/// A SHA-256 or an HMAC-SHA-256 in hexadecimal.
pub const HASH: u32 = 64;

/// A table with the usual `id`.
pub fn table(name: &'static str) -> TableCreateStatement {
    Table::create()
        .table(name)
        .col(
            ColumnDef::new("id")
                .big_integer()
                .not_null()
                .auto_increment()
                .primary_key(),
        )
        .take()
}

pub fn string(name: &'static str, length: u32) -> ColumnDef {
    ColumnDef::new(name).string_len(length).not_null().take()
}

pub fn number(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().take()
}

pub fn optional_number(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().null().take()
}

/// A text with exact comparison. MySQL's usual collation treats `é` as `e`, so that one address could match
/// another; SQLite and PostgreSQL compare exactly anyway.
pub fn exact(mut column: ColumnDef, backend: DbBackend) -> ColumnDef {
    if backend == DbBackend::MySql {
        column.extra("COLLATE utf8mb4_bin");
    }
    column
}

pub fn reference(
    from: &'static str,
    column: &'static str,
    to: &'static str,
    on_delete: ForeignKeyAction,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("fk_{from}_{column}"))
        .from(from.into_iden(), column.into_iden())
        .to(to.into_iden(), "id".into_iden())
        .on_delete(on_delete)
        .take()
}
