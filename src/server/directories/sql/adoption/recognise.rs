//! Which application a database is of, by its tables and columns, and the settings that fit it.

use super::super::catalog::{Column, columns, tables};
use crate::server::{
    config::{
        DatabaseKind, DatabaseUrl,
        directories::{self, Kind, SqlSettings},
    },
    db::{foreign_store, foreign_users::ForeignKey},
};
use anyhow::{anyhow, bail};
use sea_orm::ConnectionTrait;
use std::fmt::Write;

pub struct Recognised {
    pub settings: SqlSettings,
    pub toml: String,
}

/// What an application is known by.
struct Signature {
    preset: &'static str,
    /// The columns that its table of accounts has in any case.
    columns: &'static [&'static str],
    /// The columns of the preset that it need not have, by the keys of the settings.
    others: &'static [(&'static str, &'static str)],
    /// What ends sessions, tokens and its own links, each where its table and column are there. An empty table
    /// is that of the accounts.
    endings: &'static [(&'static str, &'static str, &'static str)],
}

/// Columns that tell who may do more than others, in applications that have no such rule by themselves.
const RANKS: [&str; 6] = [
    "admin",
    "is_admin",
    "superadmin",
    "role",
    "role_id",
    "roles",
];

const SIGNATURES: [Signature; 4] = [
    Signature {
        preset: "django",
        columns: &[
            "id",
            "email",
            "password",
            "is_active",
            "is_staff",
            "is_superuser",
        ],
        others: &[("name", "first_name"), ("login", "username")],
        endings: &[
            (
                "authtoken_token",
                "user_id",
                "DELETE FROM authtoken_token WHERE user_id = :key",
            ),
            (
                "knox_authtoken",
                "user_id",
                "DELETE FROM knox_authtoken WHERE user_id = :key",
            ),
        ],
    },
    Signature {
        preset: "wordpress",
        columns: &["id", "user_login", "user_pass", "user_email", "user_status"],
        others: &[("name", "display_name")],
        endings: &[
            (
                "{prefix}usermeta",
                "meta_key",
                "DELETE FROM {prefix}usermeta WHERE user_id = :key AND meta_key = 'session_tokens'",
            ),
            (
                "",
                "user_activation_key",
                "UPDATE {table} SET user_activation_key = '' WHERE {key} = :key",
            ),
        ],
    },
    Signature {
        preset: "devise",
        columns: &["id", "email", "encrypted_password"],
        others: &[],
        endings: &[
            (
                "",
                "reset_password_token",
                "UPDATE {table} SET reset_password_token = NULL WHERE {key} = :key",
            ),
            (
                "",
                "unlock_token",
                "UPDATE {table} SET unlock_token = NULL WHERE {key} = :key",
            ),
            (
                "",
                "locked_at",
                "UPDATE {table} SET locked_at = NULL WHERE {key} = :key",
            ),
            (
                "",
                "failed_attempts",
                "UPDATE {table} SET failed_attempts = 0 WHERE {key} = :key",
            ),
        ],
    },
    Signature {
        preset: "laravel",
        columns: &["id", "email", "password", "remember_token"],
        others: &[("name", "name")],
        endings: &[
            (
                "",
                "remember_token",
                "UPDATE {table} SET remember_token = NULL WHERE {key} = :key",
            ),
            (
                "password_reset_tokens",
                "email",
                "DELETE FROM password_reset_tokens WHERE email = :email",
            ),
            (
                "password_resets",
                "email",
                "DELETE FROM password_resets WHERE email = :email",
            ),
            (
                "sessions",
                "user_id",
                "DELETE FROM sessions WHERE user_id = :key",
            ),
            (
                "personal_access_tokens",
                "tokenable_id",
                "DELETE FROM personal_access_tokens WHERE tokenable_id = :key AND tokenable_type LIKE '%User'",
            ),
        ],
    },
];

/// Where the address with its password goes.
const URL_FILE: &str = "url_file = \"/run/secrets/directory-url\"\n";

/// # Errors
/// If no table or more than one is that of an application which is known here, with the names of those that
/// there are.
pub async fn settings(
    db: &impl ConnectionTrait,
    url: &DatabaseUrl,
    table: Option<&str>,
) -> anyhow::Result<Recognised> {
    let kind = url.kind();
    let told = |error: &sea_orm::DbErr| anyhow!(foreign_store::words_of(error, url, "the address"));
    let all = tables(db, kind).await.map_err(|error| told(&error))?;
    let named = table.map_or_else(|| all.clone(), |table| vec![table.to_owned()]);
    let found = known(db, kind, named).await.map_err(|error| told(&error))?;
    let (table, signature) = match found.as_slice() {
        [one] => one,
        [] => bail!(
            "No table here is one of Django, Devise, Laravel or WordPress. Write its names into the settings; \
             docs/directories.md shows how."
        ),
        several => {
            let names: Vec<&str> = several.iter().map(|(name, _)| name.as_str()).collect();
            bail!(
                "There are accounts in {}. Say which with --table.",
                names.join(" and ")
            )
        }
    };
    let toml = toml(db, url, &all, table, signature)
        .await
        .map_err(|error| told(&error))?;
    let read = directories::of_toml(&toml.replace(URL_FILE, &url_line(url)))?;
    let Some(Kind::Sql(settings)) = read.into_iter().next().map(|one| one.kind) else {
        bail!("The settings that were made for it can't be read.")
    };
    Ok(Recognised { settings, toml })
}

/// Of these tables, those that have the accounts of an application which is known here.
async fn known(
    db: &impl ConnectionTrait,
    kind: DatabaseKind,
    tables: Vec<String>,
) -> Result<Vec<(String, &'static Signature)>, sea_orm::DbErr> {
    let mut found = Vec::new();
    for name in tables {
        let columns = names(db, kind, &name).await?;
        let is_there = |column: &&str| has(&columns, column);
        let signature = SIGNATURES
            .iter()
            .find(|one| one.columns.iter().all(is_there));
        found.extend(signature.map(|signature| (name, signature)));
    }
    Ok(found)
}

/// The names of all tables that have the accounts of an application which is known here.
///
/// # Errors
/// If the catalog can't be read.
pub async fn tables_of_accounts(
    db: &impl ConnectionTrait,
    kind: DatabaseKind,
) -> Result<Vec<String>, sea_orm::DbErr> {
    let all = tables(db, kind).await?;
    let found = known(db, kind, all).await?;
    Ok(found.into_iter().map(|(name, _)| name).collect())
}

/// What tells the rows of a table apart: a number, a UUID, a text.
///
/// # Errors
/// If the catalog can't be read.
pub async fn key_of(
    db: &impl ConnectionTrait,
    kind: DatabaseKind,
    table: &str,
) -> Result<Option<ForeignKey>, sea_orm::DbErr> {
    const NAMES: [&str; 4] = ["id", "uuid", "uid", "user_id"];
    let mut columns = columns(db, kind, table).await?;
    let at = NAMES.iter().find_map(|name| {
        columns
            .iter()
            .position(|one| one.name.eq_ignore_ascii_case(name))
    });
    Ok(at.map(|at| {
        let Column { name, kind, .. } = columns.swap_remove(at);
        ForeignKey { name, kind }
    }))
}

fn url_line(url: &DatabaseUrl) -> String {
    format!("url = {}\n", quoted(url.expose()))
}

async fn toml(
    db: &impl ConnectionTrait,
    url: &DatabaseUrl,
    all: &[String],
    table: &str,
    signature: &Signature,
) -> Result<String, sea_orm::DbErr> {
    let kind = url.kind();
    let preset = signature.preset;
    let own = names(db, kind, table).await?;
    let missing = signature
        .others
        .iter()
        .filter(|(_, column)| !has(&own, column));
    let missing: Vec<String> = missing.map(|(key, _)| format!("{key} = \"\"")).collect();
    let prefix = table.strip_suffix("users").unwrap_or(table);
    let mut endings = Vec::new();
    for (of, column, statement) in signature.endings {
        let of = of.replace("{prefix}", prefix);
        let is_there = match of.as_str() {
            "" => has(&own, column),
            of => all.iter().any(|name| name == of) && has(&names(db, kind, of).await?, column),
        };
        if is_there {
            endings.push(format!("    {},\n", quoted(statement)));
        }
    }
    let mut text = format!("[[directory]]\nname = \"{preset}\"\nkind = \"sql\"\n");
    // A file has no password that would have to be kept elsewhere.
    text.push_str(&match kind {
        DatabaseKind::Sqlite => url_line(url),
        DatabaseKind::Postgres | DatabaseKind::MySql => URL_FILE.to_owned(),
    });
    _ = writeln!(text, "preset = \"{preset}\"\ntable = {}", quoted(table));
    if !missing.is_empty() {
        _ = writeln!(text, "columns = {{ {} }}", missing.join(", "));
    }
    let has_rule = ["django", "wordpress"].contains(&preset);
    if let Some(column) = RANKS.iter().find(|column| has(&own, column) && !has_rule) {
        // What its values mean only the application knows.
        _ = writeln!(
            text,
            "# Who may do more than others stays out of reach, once it is said who that is:"
        );
        _ = writeln!(text, "# privileged = \"{column}\"");
    }
    if !endings.is_empty() {
        _ = writeln!(text, "after_write = [\n{}]", endings.concat());
    }
    Ok(text)
}

async fn names(
    db: &impl ConnectionTrait,
    kind: DatabaseKind,
    table: &str,
) -> Result<Vec<String>, sea_orm::DbErr> {
    let columns = columns(db, kind, table).await?;
    Ok(columns.into_iter().map(|column| column.name).collect())
}

/// As TOML has texts, which takes them as JSON writes them.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn has(columns: &[String], wanted: &str) -> bool {
    columns
        .iter()
        .any(|column| column.eq_ignore_ascii_case(wanted))
}
