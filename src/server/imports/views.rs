//! What pages show about imports.

use super::{find, tidy};
use crate::{
    api::{
        access::Action,
        dashboard::imports::{
            Finding, ImportState, ImportView, KeptHashes, Problem, SourceProblem,
        },
    },
    server::{
        csv::CsvWriter,
        ctx::Ctx,
        db::{
            self,
            entity::{
                import::{self, State},
                import_finding,
            },
            import_rows,
        },
        error::{Error, Result},
        identity::{self, Actor, authorize},
        kept_hashes, times,
    },
    text::dashboard::ImportText,
};
use anyhow::Context;
use std::collections::HashMap;

/// As many as fit on a page.
const LATEST: u64 = 10;
/// Invalid lines shown on the page, and as many notices.
const SHOWN: usize = 200;

/// The latest imports, without their findings.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn latest(ctx: &Ctx) -> Result<Vec<ImportView>> {
    let actor = authorize(ctx, Action::ImportUsers).await?;
    tidy(ctx).await?;
    let mut views = Vec::new();
    for import in import_rows::latest(&ctx.state.db, LATEST).await? {
        views.push(shown(ctx, &actor, import, Vec::new()).await?);
    }
    Ok(views)
}

/// The state of an import.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`, `NotFound`.
pub async fn view(ctx: &Ctx, id: i64) -> Result<ImportView> {
    let actor = authorize(ctx, Action::ImportUsers).await?;
    tidy(ctx).await?;
    let import = find(ctx, id).await?;
    let findings = import_rows::findings(&ctx.state.db, id).await?;
    shown(ctx, &actor, import, findings).await
}

async fn shown(
    ctx: &Ctx,
    actor: &Actor,
    import: import::Model,
    findings: Vec<import_finding::Model>,
) -> Result<ImportView> {
    let by = match import.actor_id {
        Some(id) => db::account_rows::find(&ctx.state.db, id)
            .await?
            .map(|account| account.name),
        None => None,
    };
    let mut of_each = HashMap::new();
    let findings: Vec<Finding> = findings
        .iter()
        .filter_map(finding)
        .filter(|finding| {
            let shown: &mut usize = of_each.entry(finding.problem.is_error()).or_default();
            let is_shown = *shown < SHOWN || finding.problem.gives().is_some();
            *shown += usize::from(is_shown);
            is_shown
        })
        .collect();
    Ok(ImportView {
        id: import.id,
        state: match import.state {
            State::Reading => ImportState::Reading,
            State::Ready => ImportState::Ready,
            State::Writing => ImportState::Writing,
            State::Done => ImportState::Done,
            State::Dropped => ImportState::Dropped,
        },
        source: import.source,
        by,
        begun: times::text(import.created_at),
        progress: thousandths(import.size_read, import.size),
        lines: count(import.lines),
        fresh: count(import.fresh),
        already_there: count(import.already_there),
        wrong: count(import.wrong),
        staff: count(import.staff),
        written: count(import.written),
        repaired: count(import.repaired),
        unread: import
            .unread
            .as_deref()
            .and_then(|names| serde_json::from_str(names).ok())
            .unwrap_or_default(),
        kept_hashes: (import.kept_hashes > 0).then(|| KeptHashes {
            accounts: Some(count(import.kept_hashes)),
            times: kept_hashes::times_as_long(count(import.log_in_work)),
            until: Some(times::text(kept_hashes::end(ctx, import.seen_at))),
        }),
        problem: import.problem.as_deref().and_then(SourceProblem::parse),
        findings,
        needs_password: identity::asks_password(ctx, actor),
    })
}

/// The invalid lines of an import as CSV, with what is wrong with each and no password.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`, `NotFound`.
pub async fn invalid_lines(ctx: &Ctx, id: i64) -> Result<Vec<u8>> {
    authorize(ctx, Action::ImportUsers).await?;
    find(ctx, id).await?;
    let findings = import_rows::findings(&ctx.state.db, id).await?;
    let mut file = CsvWriter::new(Vec::new());
    let heads = [
        ImportText::ColumnLine,
        ImportText::ColumnEmail,
        ImportText::ColumnField,
        ImportText::ColumnValue,
        ImportText::ColumnProblem,
    ];
    let written = file.row(heads.map(ImportText::get));
    written
        .context("a row can't be written")
        .map_err(Error::Fault)?;
    for finding in findings.iter().filter_map(finding) {
        if !finding.problem.is_error() {
            continue;
        }
        let (line, sentence) = (finding.line.to_string(), finding.problem.sentence());
        let written = file.row([
            line.as_str(),
            finding.email.as_deref().unwrap_or_default(),
            finding.problem.field().get(),
            finding.value.as_deref().unwrap_or_default(),
            sentence.as_str(),
        ]);
        written
            .context("a row can't be written")
            .map_err(Error::Fault)?;
    }
    file.finish()
        .context("a file can't be finished")
        .map_err(Error::Fault)
}

fn finding(row: &import_finding::Model) -> Option<Finding> {
    let problem = Problem::parse(&row.problem, row.other_line.map(count))?;
    Some(Finding {
        line: count(row.line),
        problem,
        email: row.email.clone(),
        value: row.value.clone(),
    })
}

fn count(stored: i64) -> u64 {
    u64::try_from(stored).unwrap_or_default()
}

fn thousandths(part: i64, whole: i64) -> u32 {
    let share = part.saturating_mul(1000).checked_div(whole).unwrap_or(0);
    u32::try_from(share.clamp(0, 1000)).unwrap_or(0)
}
