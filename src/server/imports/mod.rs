//! Importing users from a file, or from the database of a Django program.
//!
//! Every line is validated and staged first, in small steps, so that other requests go on. Then all are
//! written in one short transaction, or none. An interrupted import leaves only staged rows, which the next
//! one removes, so it can be run again. An existing account stays as it is, whatever the line says, unless
//! nobody has used it yet (`repair`).

mod check;
mod columns;
mod csv_records;
mod database;
mod encoding;
mod json_document;
mod json_record;
mod keycloak;
mod lines;
mod record;
mod repair;
mod rules;
mod source;
#[cfg(test)]
mod tests;
mod values;
mod views;

pub use crate::server::db::import_rows::Counts;
pub use check::Report;
pub use lines::{Format, Trouble};
pub use rules::{Pepper, Roles, Rules, UnusableHashes};
pub use source::Source;
pub use views::{invalid_lines, latest, view};

use crate::{
    api::{
        access::{Action, Role},
        dashboard::imports::{Finding, Problem, SourceProblem},
        error::ApiError,
    },
    server::{
        change::Change,
        clock::earlier,
        ctx::Ctx,
        db::{
            audit::{self, Event},
            entity::import::{self, State},
            import_rows::{self, NewFinding},
            user_rows,
        },
        error::{Error, Result},
        identity::{self, authorize},
        model::AuditDetail,
        telemetry,
    },
};
use check::{Check, Checked};
use std::{fs::File, time::Duration};

/// The longest line, in bytes; for CSV, of its cells.
pub const MAX_LINE: usize = 64 * 1024;
/// The largest upload, in bytes.
pub const MAX_UPLOAD: usize = 64 * 1024 * 1024;
/// Invalid lines that are kept to be downloaded.
const MAX_ERRORS: usize = 5_000;
/// Other findings that are kept, besides all users who would get a role.
const MAX_NOTICES: usize = 200;
/// An import that nobody has worked on for this long was interrupted.
const BROKEN_OFF_AFTER: Duration = Duration::from_secs(2 * 60);
/// How long a checked import waits for confirmation. It holds password hashes, so not for ever.
const KEEP_READY: Duration = Duration::from_secs(24 * 60 * 60);
/// The audit trail lists up to this many people who gain access to the dashboard by an import.
const MAX_STAFF_NAMED: u64 = 1_000;
/// The longest stored file name, in characters.
const MAX_SOURCE: usize = 255;

/// What to do about invalid lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongLines {
    /// One of them prevents the import.
    Refuse,
    Skip,
}

impl WrongLines {
    /// Only a checked box is sent.
    pub fn from_checkbox(value: Option<&str>) -> Self {
        value.map_or(Self::Refuse, |_| Self::Skip)
    }
}

/// Whether somebody has confirmed the users who become administrators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admins {
    Unconfirmed,
    Confirmed,
}

impl Admins {
    /// Only a checked box is sent.
    pub fn from_checkbox(value: Option<&str>) -> Self {
        value.map_or(Self::Unconfirmed, |_| Self::Confirmed)
    }
}

/// The outcome of an import at the command line.
pub struct Outcome {
    pub counts: Counts,
    /// The columns that are ignored.
    pub unread: Vec<String>,
    pub ended: Ended,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Nothing was written: it was a dry run.
    Dry,
    /// Nothing was written: there are invalid lines.
    Refused,
    Done {
        written: u64,
    },
}

/// Validates every line and writes nothing, not even staged rows.
///
/// # Errors
/// `NotAllowed`; why the source can't be read.
pub async fn dry_run(
    ctx: &Ctx,
    source: Source,
    rules: Rules,
    mut report: impl FnMut(Report) + Send,
) -> Result<Outcome, Trouble> {
    authorize(ctx, Action::ImportUsers).await?;
    let checked = Check::run(ctx, source, rules, None, &mut report).await?;
    Ok(checked.ended(Ended::Dry))
}

/// Imports everything at once, or nothing.
///
/// # Errors
/// `NotAllowed`; why the source can't be read, or the users can't be written.
pub async fn run(
    ctx: &Ctx,
    source: Source,
    rules: Rules,
    wrong: WrongLines,
    mut report: impl FnMut(Report) + Send,
) -> Result<Outcome, Trouble> {
    let actor = authorize(ctx, Action::ImportUsers).await?;
    tidy(ctx).await?;
    let id = import_rows::begin(&ctx.state.db, &source.name(), actor.user_id(), ctx.now()).await?;
    let checked = Check::run(ctx, source, rules, Some(id), &mut report).await;
    let checked = match checked {
        Ok(checked) if checked.counts.wrong == 0 || wrong == WrongLines::Skip => checked,
        Ok(checked) => {
            end_unwritten(ctx, id, [State::Reading], None).await?;
            return Ok(checked.ended(Ended::Refused));
        }
        Err(trouble) => {
            let problem = Some(source_problem(&trouble));
            end_unwritten(ctx, id, [State::Reading], problem).await?;
            return Err(trouble);
        }
    };
    let now = ctx.now();
    note_source(ctx, id, &checked).await?;
    import_rows::advance(&ctx.state.db, id, State::Reading, State::Writing, now).await?;
    report(Report::Writing);
    let is_written = |written| report(Report::Written(written));
    match write(ctx, id, actor.user_id(), is_written).await {
        Ok(written) => Ok(checked.ended(Ended::Done { written })),
        Err(error) => {
            // A command is not retried by itself.
            let problem = Some(SourceProblem::Failed);
            end_unwritten(ctx, id, [State::Ready], problem).await?;
            Err(error.into())
        }
    }
}

impl Checked {
    fn ended(self, ended: Ended) -> Outcome {
        Outcome {
            counts: self.counts,
            unread: self.unread,
            ended,
        }
    }
}

/// Records what is known about the source besides its lines.
async fn note_source(ctx: &Ctx, id: i64, checked: &Checked) -> Result<()> {
    if let Some(table) = &checked.table {
        import_rows::name(&ctx.state.db, id, table).await?;
    }
    if !checked.unread.is_empty() {
        let names = serde_json::json!(checked.unread).to_string();
        import_rows::note_unread(&ctx.state.db, id, &names).await?;
    }
    Ok(())
}

/// Accepts an upload, and checks it in the background while the page shows its progress.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn begin(ctx: &Ctx, name: &str, file: File, rules: Rules) -> Result<i64> {
    let actor = authorize(ctx, Action::ImportUsers).await?;
    tidy(ctx).await?;
    let name: String = name
        .chars()
        .filter(|letter| !letter.is_control())
        .take(MAX_SOURCE)
        .collect();
    let id = import_rows::begin(&ctx.state.db, &name, actor.user_id(), ctx.now()).await?;
    let source = Source::File {
        name,
        file,
        format: None,
    };
    let ctx = ctx.clone();
    tokio::spawn(telemetry::carrying(async move {
        if let Err(error) = read_upload(&ctx, id, source, rules).await {
            log(&error);
        }
    }));
    Ok(id)
}

async fn read_upload(ctx: &Ctx, id: i64, source: Source, rules: Rules) -> Result<()> {
    let mut findings = Vec::new();
    let (mut errors, mut notices) = (0, 0);
    let mut keep = |report| {
        if let Report::Finding(finding) = report {
            let (count, most) = if finding.problem.is_error() {
                (&mut errors, MAX_ERRORS)
            } else {
                (&mut notices, MAX_NOTICES)
            };
            if finding.problem.gives().is_some() {
                findings.push(finding);
            } else if *count < most {
                *count += 1;
                findings.push(finding);
            }
        }
    };
    let checked = Check::run(ctx, source, rules, Some(id), &mut keep).await;
    let findings = findings.into_iter().map(new_finding).collect();
    let checked = match checked {
        Ok(checked) => checked,
        Err(trouble) => {
            let problem = Some(source_problem(&trouble));
            // First the findings: a page that sees the end must have them.
            import_rows::note_findings(&ctx.state.db, id, findings).await?;
            end_unwritten(ctx, id, [State::Reading], problem).await?;
            return match trouble {
                Trouble::Source(_) => Ok(()),
                Trouble::Failed(error) => Err(Error::Fault(error)),
            };
        }
    };
    note_source(ctx, id, &checked).await?;
    let now = ctx.now();
    let change = Change::begin(ctx).await?;
    import_rows::note_findings(&change, id, findings).await?;
    import_rows::advance(&change, id, State::Reading, State::Ready, now).await?;
    change.commit().await?;
    Ok(())
}

/// Writes a checked import in the background while the page shows its progress.
///
/// # Errors
/// `ImportNotReady`; `ImportHasWrongLines` unless they may be left out; `Unreadable` for administrators whom nobody
/// has confirmed, since the form can't be sent without; `PasswordNeeded` and its like.
pub async fn start_writing(
    ctx: &Ctx,
    id: i64,
    wrong: WrongLines,
    admins: Admins,
    password: Option<&str>,
) -> Result<()> {
    let actor = authorize(ctx, Action::ImportUsers).await?;
    let import = find(ctx, id).await?;
    if import.state != State::Ready {
        return Err(ApiError::ImportNotReady.into());
    }
    if import.wrong > 0 && wrong == WrongLines::Refuse {
        return Err(ApiError::ImportHasWrongLines.into());
    }
    let becomes_admin = Problem::BecomesStaff(Role::Admin).name();
    if admins == Admins::Unconfirmed
        && import_rows::has_finding(&ctx.state.db, id, becomes_admin).await?
    {
        return Err(ApiError::Unreadable.into());
    }
    identity::confirm_password(ctx, &actor, password).await?;
    // Of two concurrent confirmations, one writes.
    if !import_rows::advance(&ctx.state.db, id, State::Ready, State::Writing, ctx.now()).await? {
        return Err(ApiError::ImportNotReady.into());
    }
    let (ctx, actor_id) = (ctx.clone(), actor.user_id());
    tokio::spawn(telemetry::carrying(async move {
        if let Err(error) = write(&ctx, id, actor_id, |_| {}).await {
            log(&error);
        }
    }));
    Ok(())
}

/// Cancels an import that was not written.
///
/// # Errors
/// `ImportNotReady` if it is over, or being written.
pub async fn discard(ctx: &Ctx, id: i64) -> Result<()> {
    authorize(ctx, Action::ImportUsers).await?;
    if end_unwritten(ctx, id, [State::Reading, State::Ready], None).await? {
        Ok(())
    } else {
        Err(ApiError::ImportNotReady.into())
    }
}

/// Creates accounts from all staged rows, in one transaction, says so, and removes these rows. A failed one can
/// be retried.
async fn write(
    ctx: &Ctx,
    id: i64,
    actor_id: Option<i64>,
    is_written: impl FnOnce(u64),
) -> Result<u64> {
    match write_all(ctx, id, actor_id).await {
        Ok(written) => {
            is_written(written);
            unstage(ctx, id).await?;
            Ok(written)
        }
        Err(error) => {
            let now = ctx.now();
            import_rows::advance(&ctx.state.db, id, State::Writing, State::Ready, now).await?;
            Err(error)
        }
    }
}

async fn write_all(ctx: &Ctx, id: i64, actor_id: Option<i64>) -> Result<u64> {
    let mut change = Change::begin(ctx).await?;
    // Its row is written first: cancelling the import waits there, however long this takes, and then finds
    // that it is over.
    let (still, now) = (State::Writing, ctx.now());
    if !import_rows::advance(&change, id, still, still, now).await? {
        return Err(ApiError::ImportNotReady.into());
    }
    let staff = import_rows::waiting_staff(&change, id, MAX_STAFF_NAMED).await?;
    let written = import_rows::write(&change, id).await?;
    let repaired = import_rows::repair(&change, id, now).await?;
    import_rows::finish(&change, id, written, repaired, now).await?;
    let staff = user_rows::roles(&change, staff).await?;
    let mut detail = AuditDetail::new()
        .number("users", written.cast_signed())
        .number("with_a_role", stored(staff.len() as u64));
    if repaired > 0 {
        detail = detail.number("repaired", repaired.cast_signed());
    }
    let event = Event {
        actor_id,
        detail: Some(detail),
        ..ctx.event(audit::Kind::UsersImported)
    };
    change.note(event);
    // Everybody who gains access to the dashboard gets an entry of their own.
    for (user_id, role) in staff {
        let event = Event {
            actor_id,
            subject_id: Some(user_id),
            detail: Some(
                AuditDetail::new()
                    .word("to", role.name())
                    .number("import", id),
            ),
            ..ctx.event(audit::Kind::RoleChanged)
        };
        change.note(event);
    }
    change.commit().await?;
    Ok(written)
}

/// Ends an import without writing anything; `false` if it is in none of these states.
async fn end_unwritten(
    ctx: &Ctx,
    id: i64,
    from: impl IntoIterator<Item = State>,
    problem: Option<SourceProblem>,
) -> Result<bool> {
    let problem = problem.map(SourceProblem::name);
    let is_dropped =
        import_rows::drop_unwritten(&ctx.state.db, id, from, problem, ctx.now()).await?;
    if is_dropped {
        unstage(ctx, id).await?;
    }
    Ok(is_dropped)
}

/// Removes staged rows in batches, pausing for half as long as each takes, so that nobody waits long for it.
/// Those who have an account now get their search terms on the way; if this is interrupted, the next tidying
/// continues.
async fn unstage(ctx: &Ctx, id: i64) -> Result<()> {
    loop {
        let start = tokio::time::Instant::now();
        let change = Change::begin(ctx).await?;
        let is_more = import_rows::unstage(&change, id).await?;
        change.commit().await?;
        if !is_more {
            return Ok(());
        }
        tokio::time::sleep(start.elapsed() / 2).await;
    }
}

/// Removes what is left of imports that were interrupted or never confirmed.
pub async fn tidy(ctx: &Ctx) -> Result<()> {
    let db = &ctx.state.db;
    let now = ctx.now();
    let at_work = [State::Reading, State::Writing];
    for id in import_rows::stale(db, at_work, earlier(now, BROKEN_OFF_AFTER)).await? {
        let problem = Some(SourceProblem::BrokenOff);
        end_unwritten(ctx, id, at_work, problem).await?;
    }
    for id in import_rows::stale(db, [State::Ready], earlier(now, KEEP_READY)).await? {
        end_unwritten(ctx, id, [State::Ready], None).await?;
    }
    for id in import_rows::over_with_rows(db).await? {
        unstage(ctx, id).await?;
    }
    import_rows::forget_findings(db, earlier(now, KEEP_READY)).await?;
    Ok(())
}

async fn find(ctx: &Ctx, id: i64) -> Result<import::Model> {
    let import = import_rows::find(&ctx.state.db, id).await?;
    Ok(import.ok_or(ApiError::NotFound)?)
}

fn log(error: &Error) {
    match error {
        Error::Refused(refusal) => tracing::warn!("an import was refused: {refusal:?}"),
        Error::Unavailable(error) | Error::Fault(error) => {
            tracing::error!("an import failed: {error:#}");
        }
    }
}

fn source_problem(trouble: &Trouble) -> SourceProblem {
    match trouble {
        Trouble::Source(problem) => *problem,
        Trouble::Failed(_) => SourceProblem::Failed,
    }
}

fn new_finding(finding: Finding) -> NewFinding {
    let problem = finding.problem;
    NewFinding {
        line: stored(finding.line),
        problem: problem.name(),
        other_line: problem.other_line().map(stored),
        email: finding.email,
        value: finding.value,
    }
}

fn stored(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
