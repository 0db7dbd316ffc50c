//! Exporting the mails of a filtered list for spreadsheets, a batch at a time. What they say is not stored, so no
//! link and no code can be in it.

use super::{told, wanted};
use crate::{
    api::{access::Action, dashboard::mails::MailFilter},
    server::{
        change::Change,
        csv,
        ctx::Ctx,
        db::{
            audit::{Event, Kind},
            case_search,
            newest_first::{Mark, Walk},
            outbox_control::{self, Wanted},
        },
        error::{Error, Result},
        identity::authorize,
        model::AuditDetail,
        times,
    },
};
use sea_orm::ActiveEnum;

/// Mails read per batch.
const BATCH: u64 = 500;
const COLUMNS: [&str; 9] = [
    "id",
    "kind",
    "recipient",
    "case",
    "state",
    "tries",
    "created_at",
    "finished_at",
    "server_response",
];

/// A running export.
pub struct Export {
    ctx: Ctx,
    wanted: Wanted,
    walk: Walk,
}

/// Begins to export the mails that match, newest first, and records who did.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn export(ctx: &Ctx, filter: &MailFilter) -> Result<Export> {
    let actor = authorize(ctx, Action::SeeMail).await?;
    let names: Vec<_> = filter.pairs().iter().map(|(name, _)| *name).collect();
    let event = Event {
        actor_id: actor.user_id(),
        detail: Some(AuditDetail::new().words("filtered_by", &names)),
        ..ctx.event(Kind::MailsExported)
    };
    Change::note_alone(ctx, event).await?;
    Ok(Export {
        ctx: ctx.clone(),
        wanted: wanted(filter),
        walk: Walk::default(),
    })
}

impl Export {
    /// The next part of the file; none at its end.
    ///
    /// # Errors
    /// If the rest can't be read.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>> {
        let db = &self.ctx.state.db;
        let mails = outbox_control::rows(db, &self.wanted, self.walk.place(), BATCH).await?;
        let last = mails.last().map(|last| Mark {
            at: last.created_at,
            id: last.id,
        });
        let Some(is_first) = self.walk.pass(last) else {
            return Ok(None);
        };
        let ids = mails.iter().filter_map(|mail| mail.case_id);
        let cases = case_search::cases(db, ids).await?;
        let written = csv::in_memory(|table| {
            if is_first {
                table.row(COLUMNS)?;
            }
            for mail in &mails {
                let case = cases.iter().find(|case| Some(case.id) == mail.case_id);
                let typed = case.map(|case| case.email_canonical.as_str());
                table.row([
                    mail.id.to_string().as_str(),
                    told(mail).name(),
                    mail.recipient.as_deref().or(typed).unwrap_or_default(),
                    case.map_or("", |case| &case.number),
                    &mail.state.to_value(),
                    &mail.attempts.to_string(),
                    &times::exact(mail.created_at),
                    &mail.finished_at.map(times::exact).unwrap_or_default(),
                    mail.last_reply.as_deref().unwrap_or_default(),
                ])?;
            }
            Ok(())
        });
        written.map(Some).map_err(Error::Fault)
    }
}
