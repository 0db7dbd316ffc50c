//! Exporting users as a file, in batches, in a format that `imports` reads.

use super::list::whole_list;
use crate::{
    api::{access::Action, dashboard::users::UsersQuery, error::ApiError},
    server::{
        account::User,
        change::Change,
        csv,
        ctx::Ctx,
        db::{
            audit::{self, Event},
            user_list,
            user_rows::{self, Exported},
        },
        error::{Error, Result},
        identity::{self, authorize},
        model::{AuditDetail, search},
        times,
    },
};
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
    which: Which,
    has_head: bool,
}

/// Whom an export still has to write.
enum Which {
    /// Everybody after this id.
    All { last_id: i64 },
    /// Those on a filtered list, after this place.
    Matching {
        query: UsersQuery,
        last: Option<Box<user_list::Place>>,
    },
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
    begin_matching(ctx, format, hashes, UsersQuery::default(), password).await
}

/// The same for the users on a filtered list.
///
/// # Errors
/// Those of `begin`; `Unreadable` for a search so vague that the list does not show all that match.
pub async fn begin_matching(
    ctx: &Ctx,
    format: Format,
    hashes: Hashes,
    query: UsersQuery,
    password: Option<&str>,
) -> Result<Export> {
    let actor = authorize(ctx, Action::ExportUsers).await?;
    identity::confirm_password(ctx, &actor, password).await?;
    let which = which(ctx, query).await?;
    let detail = AuditDetail::new().word("format", format.name());
    let detail = match &which {
        Which::All { .. } => detail,
        Which::Matching { query, .. } => {
            let names: Vec<_> = query.filters().iter().map(|(name, _)| *name).collect();
            detail.words("filtered_by", &names)
        }
    };
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
        which,
        has_head: false,
    })
}

async fn which(ctx: &Ctx, query: UsersQuery) -> Result<Which> {
    if query.filters().is_empty() {
        return Ok(Which::All { last_id: i64::MIN });
    }
    let words = search::words(&query.search);
    let first = user_list::page(&ctx.state.db, &whole_list(&words, &query, 1)).await?;
    if first.is_vague {
        return Err(ApiError::Unreadable.into());
    }
    Ok(Which::Matching { query, last: None })
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
        let users = self.batch().await?;
        let is_first = !std::mem::replace(&mut self.has_head, true);
        if users.is_empty() && !is_first {
            return Ok(None);
        }
        let part = match self.format {
            Format::Csv => self.csv(&users, is_first),
            Format::JsonLines => self.json_lines(&users),
        };
        part.map(Some).map_err(Error::Fault)
    }

    async fn batch(&mut self) -> Result<Vec<Exported>> {
        let db = &self.ctx.state.db;
        match &mut self.which {
            Which::All { last_id } => {
                let users = user_rows::after(db, *last_id, BATCH).await?;
                if let Some(last) = users.last() {
                    *last_id = last.user.id;
                }
                Ok(users)
            }
            Which::Matching { query, last } => {
                let words = search::words(&query.search);
                let mut list = whole_list(&words, query, BATCH);
                list.after = last.as_deref();
                let found = user_list::page(db, &list).await?;
                if let Some(place) = found.last {
                    *last = Some(Box::new(place));
                }
                // Only everybody is exported with hashes.
                let without_hash = |user| Exported {
                    user,
                    password_hash: None,
                };
                Ok(found.users.into_iter().map(without_hash).collect())
            }
        }
    }

    fn csv(&self, users: &[Exported], is_first: bool) -> anyhow::Result<Vec<u8>> {
        let hash_column = (self.hashes != Hashes::LeaveOut).then_some(HASH_COLUMN);
        csv::in_memory(|table| {
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
            Ok(())
        })
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
        let hash = hash.filter(|_| !user.needs_new_password())?;
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
