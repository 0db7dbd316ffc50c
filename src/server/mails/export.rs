//! Exporting the mails of a filtered list for spreadsheets, a batch at a time. What they say is not stored, so no
//! link and no code can be in it.

use super::{told, wanted};
use crate::{
    api::{access::Action, dashboard::mails::MailFilter},
    server::{
        change::Change,
        csv::CsvWriter,
        ctx::Ctx,
        db::{
            audit::{Event, Kind},
            case_search,
            newest_first::{Mark, Place},
            outbox_control::{self, Wanted},
        },
        error::{Error, Result},
        identity::authorize,
        model::AuditDetail,
        times,
    },
};
use anyhow::Context;
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
    place: Place,
    is_begun: bool,
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
        place: Place::Newest,
        is_begun: false,
    })
}

impl Export {
    /// The next part of the file; none at its end.
    ///
    /// # Errors
    /// If the rest can't be read.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>> {
        let db = &self.ctx.state.db;
        let mails = outbox_control::rows(db, &self.wanted, self.place, BATCH).await?;
        let is_first = !std::mem::replace(&mut self.is_begun, true);
        if let Some(last) = mails.last() {
            self.place = Place::OlderThan(Mark {
                at: last.created_at,
                id: last.id,
            });
        } else if !is_first {
            return Ok(None);
        }
        let ids = mails.iter().filter_map(|mail| mail.case_id);
        let cases = case_search::cases(db, ids).await?;
        let mut table = CsvWriter::new(Vec::new());
        let written = (|| {
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
            table.finish()
        })();
        let written = written.context("a table in memory can't be written");
        written.map(Some).map_err(Error::Fault)
    }
}
