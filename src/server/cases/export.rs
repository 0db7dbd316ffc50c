//! Exporting the cases of a filtered list for spreadsheets, a batch at a time. Never a link or a code.

use super::{state_of, wanted};
use crate::{
    api::{access::Action, dashboard::cases::CaseFilter},
    server::{
        change::Change,
        clock::earlier,
        csv,
        ctx::Ctx,
        db::{
            audit::{Event, Kind},
            case_search::{self, Wanted},
            newest_first::{Mark, Walk},
        },
        error::{Error, Result},
        identity::authorize,
        model::AuditDetail,
        times,
    },
};

/// Cases read per batch.
const BATCH: u64 = 500;
const COLUMNS: [&str; 7] = [
    "number",
    "entered_address",
    "user_id",
    "state",
    "created_at",
    "last_requested_at",
    "closed_at",
];

/// A running export.
pub struct Export {
    ctx: Ctx,
    wanted: Wanted,
    walk: Walk,
}

/// Begins to export the cases that match, newest first, and records who did.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn export(ctx: &Ctx, filter: &CaseFilter) -> Result<Export> {
    let actor = authorize(ctx, Action::SeeCases).await?;
    let names: Vec<_> = filter.pairs().iter().map(|(name, _)| *name).collect();
    let event = Event {
        actor_id: actor.user_id(),
        detail: Some(AuditDetail::new().words("filtered_by", &names)),
        ..ctx.event(Kind::CasesExported)
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
        let ctx = &self.ctx;
        let db = &ctx.state.db;
        let since = earlier(ctx.now(), ctx.state.config.password_reset_timeout);
        let cases = case_search::rows(db, &self.wanted, since, self.walk.place(), BATCH).await?;
        let last = cases.last().map(|last| Mark {
            at: last.created_at,
            id: last.id,
        });
        let Some(is_first) = self.walk.pass(last) else {
            return Ok(None);
        };
        let ids: Vec<i64> = cases.iter().map(|case| case.id).collect();
        let waiting = case_search::waiting_of(db, &ids).await?;
        let written = csv::in_memory(|table| {
            if is_first {
                table.row(COLUMNS)?;
            }
            for case in &cases {
                let state = state_of(case, since, waiting.contains(&case.id));
                let user_id = case.user_id.map(|id| id.to_string()).unwrap_or_default();
                table.row([
                    case.number.as_str(),
                    &case.email_canonical,
                    &user_id,
                    state.name(),
                    &times::exact(case.created_at),
                    &times::exact(case.last_requested_at),
                    &case.closed_at.map(times::exact).unwrap_or_default(),
                ])?;
            }
            Ok(())
        });
        written.map(Some).map_err(Error::Fault)
    }
}
