//! Exporting all users as a file, in batches, in a format that `imports` reads.

use crate::{
    api::access::Action,
    server::{
        account::User,
        change::Change,
        csv::CsvWriter,
        ctx::Ctx,
        db::{
            audit::{self, Event},
            user_rows::{self, Exported},
        },
        error::{Error, Result},
        identity::{self, authorize},
        model::AuditDetail,
        times,
    },
};
use anyhow::Context;
use serde_json::json;
use std::borrow::Cow;

/// Users read per batch.
const BATCH: u64 = 500;
const COLUMNS: [&str; 6] = [
    "email",
    "name",
    "role",
    "is_active",
    "last_login",
    "created_at",
];
const HASH_COLUMN: &str = "password_hash";

/// The file format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    JsonLines,
}

impl Format {
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::JsonLines => "jsonl",
        }
    }
}

/// Whether password hashes are exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hashes {
    LeaveOut,
    /// For moving to another installation. With them, passwords can be guessed as fast as hardware allows.
    Include,
    /// The same for Django, which expects the name of the hasher first.
    ForDjango,
}

/// A running export.
pub struct Export {
    ctx: Ctx,
    format: Format,
    hashes: Hashes,
    last_id: i64,
    has_head: bool,
}

/// Begins to export all users, and records who did.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `PasswordNeeded` and its like.
pub async fn begin(
    ctx: &Ctx,
    format: Format,
    hashes: Hashes,
    password: Option<&str>,
) -> Result<Export> {
    let actor = authorize(ctx, Action::ExportUsers).await?;
    identity::confirm_password(ctx, &actor, password).await?;
    let detail = AuditDetail::new().word("format", format.name());
    let event = Event {
        actor_id: actor.user_id(),
        detail: Some(match hashes {
            Hashes::LeaveOut => detail,
            Hashes::Include | Hashes::ForDjango => detail.words("with", &["password_hash"]),
        }),
        ..ctx.event(audit::Kind::UsersExported)
    };
    Change::note_alone(ctx, event).await?;
    Ok(Export {
        ctx: ctx.clone(),
        format,
        hashes,
        last_id: i64::MIN,
        has_head: false,
    })
}

/// Whether the caller has to confirm their password for it.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn needs_password(ctx: &Ctx) -> Result<bool> {
    let actor = authorize(ctx, Action::ExportUsers).await?;
    Ok(identity::asks_password(ctx, &actor))
}

impl Export {
    /// The next part of the file; none at its end.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>> {
        let users = user_rows::after(&self.ctx.state.db, self.last_id, BATCH).await?;
        let is_first = !std::mem::replace(&mut self.has_head, true);
        match users.last() {
            Some(last) => self.last_id = last.user.id,
            None if !is_first => return Ok(None),
            None => {}
        }
        let part = match self.format {
            Format::Csv => self.csv(&users, is_first),
            Format::JsonLines => self.json_lines(&users),
        };
        part.map(Some).map_err(Error::Fault)
    }

    fn csv(&self, users: &[Exported], is_first: bool) -> anyhow::Result<Vec<u8>> {
        let mut table = CsvWriter::new(Vec::new());
        let hash_column = (self.hashes != Hashes::LeaveOut).then_some(HASH_COLUMN);
        if is_first {
            table.row(COLUMNS.into_iter().chain(hash_column))?;
        }
        for Exported {
            user,
            password_hash,
        } in users
        {
            let is_active = user.is_active.to_string();
            let last_login = user.last_login_at.map(times::exact).unwrap_or_default();
            let created_at = times::exact(user.created_at);
            let cells = [
                &user.email,
                &user.name,
                user.role.name(),
                &is_active,
                &last_login,
                &created_at,
            ];
            let hash = hash_column.map(|_| {
                self.hash_of(user, password_hash.as_deref())
                    .unwrap_or_default()
            });
            table.row(cells.into_iter().chain(hash.as_deref()))?;
        }
        table.finish().context("a table in memory can't be written")
    }

    fn json_lines(&self, users: &[Exported]) -> anyhow::Result<Vec<u8>> {
        let mut lines = Vec::new();
        for Exported {
            user,
            password_hash,
        } in users
        {
            let mut line = json!({
                "email": user.email,
                "name": user.name,
                "role": user.role.name(),
                "is_active": user.is_active,
                "last_login": user.last_login_at.map(times::exact),
                "created_at": times::exact(user.created_at),
            });
            if self.hashes != Hashes::LeaveOut {
                line[HASH_COLUMN] = json!(self.hash_of(user, password_hash.as_deref()));
            }
            serde_json::to_writer(&mut lines, &line)?;
            lines.push(b'\n');
        }
        Ok(lines)
    }

    /// The exported hash. A frozen account has none: somebody else may have chosen that password and could
    /// log in after the import. Without one, only its owner can, by a link.
    fn hash_of<'a>(&self, user: &User, hash: Option<&'a str>) -> Option<Cow<'a, str>> {
        let hash = hash.filter(|_| user.frozen_at.is_none())?;
        let hasher = match hash.split('$').nth(1) {
            _ if self.hashes != Hashes::ForDjango || !hash.starts_with('$') => "",
            Some(kind) if kind.starts_with("argon2") => "argon2",
            Some("2a" | "2b" | "2y") => "bcrypt$",
            _ => "",
        };
        Some(match hasher {
            "" => Cow::Borrowed(hash),
            hasher => Cow::Owned(format!("{hasher}{hash}")),
        })
    }
}
