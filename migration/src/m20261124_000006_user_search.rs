//! Finding one user among a million: search terms, the state of each account, and an index for each order of
//! the list.

use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, Expr, ExprTrait, ForeignKeyAction, Func, Index,
    MigrationTrait, Query, SchemaManager, Table, async_trait,
};
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::schema::{number, reference, string};

#[derive(DeriveMigrationName)]
pub struct Migration;

const TERMS: &str = "user_search_terms";
/// In characters, whatever a name or an address is.
const LONGEST_TERM: usize = 60;
/// Users indexed per statement: SQLite takes at most 32,766 values.
const BATCH: u64 = 500;

/// The list is read in one of these orders, as a whole or for one state and role. The id breaks ties.
const INDEXES: [&[&str]; 7] = [
    &["name_key", "id"],
    &["created_at", "id"],
    &["last_login_key", "id"],
    &["standing", "role", "email_canonical", "id"],
    &["standing", "role", "name_key", "id"],
    &["standing", "role", "created_at", "id"],
    &["standing", "role", "last_login_key", "id"],
];

fn index_name(columns: &[&str]) -> String {
    format!("idx_users_{}", columns.join("_"))
}

/// Generated columns, so that no other program that writes users can leave them stale. PostgreSQL can only
/// index them stored, SQLite can't add them stored.
fn reckoned(backend: DbBackend) -> [ColumnDef; 3] {
    let is_stored = backend == DbBackend::Postgres;
    let standing = Expr::case(Expr::col("is_active").eq(false), "disabled")
        .case(Expr::col("frozen_at").is_not_null(), "frozen")
        .case(Expr::col("last_login_at").is_null(), "new")
        .finally("active");
    // A lowercase letter can be longer than its capital.
    let name = Func::lower(Expr::col("name"));
    let last_login = Func::coalesce([Expr::col("last_login_at"), Expr::val(0)]);
    [
        ColumnDef::new("standing")
            .string_len(16)
            .generated(standing, is_stored)
            .take(),
        ColumnDef::new("name_key")
            .string_len(300)
            .generated(name, is_stored)
            .take(),
        ColumnDef::new("last_login_key")
            .big_integer()
            .generated(last_login, is_stored)
            .take(),
    ]
}

/// A text with byte-wise comparison on every database: its prefixes are ranges.
fn exact(mut column: ColumnDef, backend: DbBackend) -> ColumnDef {
    match backend {
        DbBackend::MySql => {
            column.extra("COLLATE utf8mb4_bin");
        }
        DbBackend::Postgres => {
            column.extra("COLLATE \"C\"");
        }
        _ => {}
    }
    column
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let backend = manager.get_database_backend();
        for column in reckoned(backend) {
            manager
                .alter_table(Table::alter().table("users").add_column(column).to_owned())
                .await?;
        }
        for columns in INDEXES {
            let mut index = Index::create();
            index.name(index_name(columns)).table("users");
            for column in columns {
                index.col(*column);
            }
            manager.create_index(index.to_owned()).await?;
        }
        manager
            .create_table(
                Table::create()
                    .table(TERMS)
                    .col(exact(string("term", 60), backend))
                    .col(number("user_id"))
                    .primary_key(Index::create().col("term").col("user_id"))
                    .foreign_key(&mut reference(
                        TERMS,
                        "user_id",
                        "users",
                        ForeignKeyAction::Cascade,
                    ))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("idx_user_search_terms_user_id_term")
                    .table(TERMS)
                    .col("user_id")
                    .col("term")
                    .to_owned(),
            )
            .await?;
        index_all(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table(TERMS).to_owned())
            .await?;
        for columns in INDEXES.iter().rev() {
            manager
                .drop_index(
                    Index::drop()
                        .name(index_name(columns))
                        .table("users")
                        .to_owned(),
                )
                .await?;
        }
        for column in reckoned(manager.get_database_backend()).iter().rev() {
            manager
                .alter_table(
                    Table::alter()
                        .table("users")
                        .drop_column(column.get_column_name())
                        .to_owned(),
                )
                .await?;
        }
        Ok(())
    }
}

/// Writes the terms of existing accounts.
async fn index_all(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = manager.get_connection();
    let mut last_id = i64::MIN;
    loop {
        let batch = Query::select()
            .columns(["id", "email_canonical", "name"])
            .from("users")
            .and_where(Expr::col("id").gt(last_id))
            .order_by("id", sea_orm_migration::prelude::Order::Asc)
            .limit(BATCH)
            .to_owned();
        let users = db.query_all(&batch).await?;
        let Some(last) = users.last() else {
            return Ok(());
        };
        last_id = last.try_get("", "id")?;
        let mut insert = Query::insert()
            .into_table(TERMS)
            .columns(["term", "user_id"])
            .to_owned();
        for user in users {
            let id: i64 = user.try_get("", "id")?;
            let email: String = user.try_get("", "email_canonical")?;
            let name: String = user.try_get("", "name")?;
            for term in terms(&email, &name) {
                insert.values_panic([term.into(), id.into()]);
            }
        }
        db.execute(&insert).await?;
    }
}

/// A copy of the server's `model::search::terms` when this migration was written. A migration that called it
/// would change whenever that does; a change there needs a migration that rewrites all terms.
pub fn terms(email: &str, name: &str) -> Vec<String> {
    let (email, name) = (fold(email), fold(name));
    let mut terms = vec![email.clone(), name.clone()];
    if let Some((local, mut domain)) = email.rsplit_once('@') {
        terms.extend(parts(local));
        while let Some((_, above)) = domain.split_once('.') {
            terms.push(domain.to_owned());
            domain = above;
        }
    }
    for word in name.split(' ') {
        terms.push(word.to_owned());
        terms.extend(parts(word));
    }
    let mut terms: Vec<String> = terms.iter().map(|term| cut(term)).collect();
    terms.sort_unstable();
    terms.retain(|term| !term.is_empty());
    without_beginnings(&terms)
}

/// Leaves out prefixes of other terms, which come right before them.
fn without_beginnings(sorted: &[String]) -> Vec<String> {
    let next = sorted.iter().skip(1).map(Some).chain([None]);
    sorted
        .iter()
        .zip(next)
        .filter(|(term, next)| !next.is_some_and(|next| next.starts_with(term.as_str())))
        .map(|(term, _)| term.clone())
        .collect()
}

fn fold(text: &str) -> String {
    let seen = text.chars().filter(|letter| !is_invisible(*letter));
    let bare = seen.nfkd().filter(|letter| !is_combining_mark(*letter));
    let small = bare.flat_map(char::to_lowercase);
    let small: String = small
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .nfc()
        .collect();
    small.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_invisible(letter: char) -> bool {
    (letter.is_control() && !letter.is_whitespace())
        || matches!(
            letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        )
}

fn parts(word: &str) -> impl Iterator<Item = String> {
    word.split(|letter: char| !letter.is_alphanumeric())
        .map(str::to_owned)
}

fn cut(term: &str) -> String {
    term.chars().take(LONGEST_TERM).collect()
}
