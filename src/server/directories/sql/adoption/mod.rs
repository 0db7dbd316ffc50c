//! What somebody who takes an application's database on has to know of it, before anything is written there.
//!
//! | file | what it does |
//! |---|---|
//! | `recognise.rs` | which application it is, and the settings that fit its tables |
//! | `census.rs` | all accounts, counted |
//! | `screen.rs` | what is found, on one screen |

mod census;
mod recognise;
mod screen;

pub use census::Census;
pub use recognise::{key_of, tables_of_accounts};

use super::{
    catalog::{ByEmail, Index, Shape},
    grants,
    query::Queries,
    rights::Rights,
};
use crate::server::{
    config::{
        DatabaseKind, DatabaseUrl,
        directories::{Columns, SqlSettings},
    },
    db::foreign_store,
    directories::examination::Limit,
};
use anyhow::anyhow;
use sea_orm::{DatabaseConnection, DbErr};

/// What was found in a database.
#[derive(Debug)]
pub struct Findings {
    pub settings: SqlSettings,
    /// The settings to paste, but for the address and its password; none for those that are there already.
    pub toml: Option<String>,
    pub census: Census,
    /// Why there is no census: its user may not read all that it takes, for example.
    pub uncounted: Option<DbErr>,
    /// The statement that makes the index which looking addresses up needs; none if it is there.
    pub index: Option<String>,
    /// The statements that make a user with the rights that are needed and no others; none for a file.
    pub grants: Vec<String>,
    /// How those of the present user differ from them.
    pub rights: Rights,
}

/// Looks at a database whose application is not known, or of which the table is said.
///
/// # Errors
/// In plain sentences, without the address's password.
pub async fn look(url: &DatabaseUrl, table: Option<&str>) -> anyhow::Result<Findings> {
    let db = open(url).await?;
    let recognised = recognise::settings(&db, url, table).await?;
    let toml = Some(recognised.toml);
    findings(&db, recognised.settings, toml).await
}

/// Looks at a database by settings that there are already.
///
/// # Errors
/// In plain sentences, without the address's password.
pub async fn look_with(settings: SqlSettings) -> anyhow::Result<Findings> {
    let db = open(&settings.url).await?;
    findings(&db, settings, None).await
}

async fn open(url: &DatabaseUrl) -> anyhow::Result<DatabaseConnection> {
    let opened = foreign_store::connect_to_store(url).await;
    opened.map_err(|error| anyhow!(foreign_store::words_of(&error, url, "the address")))
}

async fn findings(
    db: &DatabaseConnection,
    settings: SqlSettings,
    toml: Option<String>,
) -> anyhow::Result<Findings> {
    let url = settings.url.clone();
    let told = |error: &DbErr| anyhow!(foreign_store::words_of(error, &url, "the address"));
    let found = look_at(db, settings, Limit::WHOLE).await;
    let found = found.map_err(|error| told(&error))?;
    if let Some(error) = &found.uncounted {
        return Err(told(error));
    }
    Ok(Findings { toml, ..found })
}

/// Looks at a database, and counts no further than the limit.
///
/// # Errors
/// If its catalog can't be read.
pub async fn look_at(
    db: &DatabaseConnection,
    settings: SqlSettings,
    limit: Limit,
) -> Result<Findings, DbErr> {
    let shape = Shape::learn(db, &settings).await?;
    let index = missing_index(db, &settings, shape.by_email).await?;
    let needed = grants::needed(db, &settings).await?;
    let queries = Queries::new(&settings, shape);
    let rights = Rights::compare(db, &settings, &queries, &needed).await?;
    let census = Census::take(db, &queries, limit).await;
    let (census, uncounted) = match census {
        Ok(census) => (census, None),
        Err(error) => (Census::default(), Some(error)),
    };
    Ok(Findings {
        grants: with_user(&needed, settings.url.kind()),
        settings,
        toml: None,
        census,
        uncounted,
        index,
        rights,
    })
}

async fn missing_index(
    db: &DatabaseConnection,
    settings: &SqlSettings,
    by_email: ByEmail,
) -> Result<Option<String>, DbErr> {
    let SqlSettings {
        url,
        table,
        columns: Columns { email, .. },
        ..
    } = settings;
    let kind = url.kind();
    let there = Index::of(db, kind, table, email).await?;
    let is_enough = match (by_email, there) {
        (_, Index::Lower) | (ByEmail::Column, Index::Column) => true,
        // It knows no index on what is computed.
        (ByEmail::ColumnOrLower, _) => kind == DatabaseKind::MySql,
        (_, Index::None | Index::Column) => false,
    };
    let name = table.rsplit('.').next().unwrap_or(table);
    let quoted = |name: &str| grants::quoted(name, kind);
    let (index, table) = (quoted(&format!("{name}_recovery")), quoted(table));
    let column = quoted(email);
    Ok((!is_enough).then(|| match kind {
        DatabaseKind::Postgres if by_email == ByEmail::Column => {
            format!("CREATE INDEX CONCURRENTLY {index} ON {table} ({column});")
        }
        DatabaseKind::Postgres => {
            format!("CREATE INDEX CONCURRENTLY {index} ON {table} (lower({column}));")
        }
        DatabaseKind::Sqlite => format!("CREATE INDEX {index} ON {table} (lower({column}));"),
        DatabaseKind::MySql => format!("CREATE INDEX {index} ON {table} ({column});"),
    }))
}

fn with_user(needed: &[grants::Grant], kind: DatabaseKind) -> Vec<String> {
    let (made, user) = match kind {
        DatabaseKind::Sqlite => return Vec::new(),
        DatabaseKind::Postgres => ("CREATE ROLE recover LOGIN PASSWORD '…';", "recover"),
        DatabaseKind::MySql => (
            "CREATE USER 'recover'@'%' IDENTIFIED BY '…';",
            "'recover'@'%'",
        ),
    };
    let granted = grants::statements(needed, kind, user);
    [made.to_owned()].into_iter().chain(granted).collect()
}
