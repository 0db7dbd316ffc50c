//! Exporting the trail page by page, so that it can be of any length.

use super::{filter, named::Names};
use crate::{
    api::{access::Action, dashboard::audit::AuditQuery, error::ApiError},
    server::{
        change::Change,
        csv,
        ctx::Ctx,
        db::{
            audit::Event,
            audit_rows::{self, Filter, Place, StoredEntry},
            entity::{Timestamp, audit_event::Kind},
        },
        error::{Error, Result},
        identity::authorize,
        model::AuditDetail,
        times,
    },
};
use anyhow::Context;
use serde::{Deserialize, Serialize};

/// Entries held in memory at a time.
const PAGE: u64 = 1_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    Csv,
    /// One JSON object per line.
    Jsonl,
}

impl Format {
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Jsonl => "jsonl",
        }
    }
}

/// An exported entry: everything its hash covers, and the current names of those it is about.
#[derive(Serialize)]
struct Row<'a> {
    sequence: Option<i64>,
    happened_at: String,
    kind: &'a str,
    actor_id: Option<i64>,
    actor: Option<&'a str>,
    subject_id: Option<i64>,
    subject: Option<&'a str>,
    case_id: Option<i64>,
    case: Option<&'a str>,
    mail_id: Option<i64>,
    network: Option<&'a str>,
    user_agent: Option<&'a str>,
    detail: Option<&'a str>,
    previous_hash: Option<&'a str>,
    hash: Option<&'a str>,
}

const HEADINGS: [&str; 15] = [
    "sequence",
    "happened_at",
    "kind",
    "actor_id",
    "actor",
    "subject_id",
    "subject",
    "case_id",
    "case",
    "mail_id",
    "network",
    "user_agent",
    "detail",
    "previous_hash",
    "hash",
];

/// A running export.
pub struct Export {
    ctx: Ctx,
    filter: Filter,
    format: Format,
    place: Option<Place>,
    /// What comes next.
    step: Step,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Headings,
    Rows,
    End,
}

/// Begins an export of everything that matches a filter, newest first, and records it in the trail.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `Unreadable` for an invalid filter.
pub async fn begin(ctx: &Ctx, query: &AuditQuery, format: Format) -> Result<Export> {
    let actor = authorize(ctx, Action::ExportAudit).await?;
    let filter = filter::read(ctx, query)
        .await?
        .map_err(|_| ApiError::Unreadable)?;
    let filtered_by: Vec<_> = query.pairs().iter().map(|(name, _)| *name).collect();
    let event = Event {
        actor_id: actor.user_id(),
        detail: Some(
            AuditDetail::new()
                .word("format", format.name())
                .words("filtered_by", &filtered_by),
        ),
        ..ctx.event(Kind::AuditExported)
    };
    Change::note_alone(ctx, event).await?;
    Ok(Export {
        ctx: ctx.clone(),
        filter,
        format,
        place: None,
        step: match format {
            Format::Csv => Step::Headings,
            Format::Jsonl => Step::Rows,
        },
    })
}

impl Export {
    /// The next part; none at the end.
    ///
    /// # Errors
    /// `Unavailable`: the export then ends in the middle.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>> {
        match self.step {
            Step::End => Ok(None),
            Step::Headings => {
                self.step = Step::Rows;
                let headings = csv::in_memory(|csv| csv.row(HEADINGS));
                headings.map(Some).map_err(Error::Fault)
            }
            Step::Rows => self.rows().await,
        }
    }

    async fn rows(&mut self) -> Result<Option<Vec<u8>>> {
        let entries = audit_rows::page(&self.ctx.state.db, &self.filter, self.place, PAGE).await?;
        let Some(last) = entries.last() else {
            self.step = Step::End;
            return Ok(None);
        };
        self.place = Some(Place {
            happened_at: last.happened_at,
            id: last.id,
        });
        if (entries.len() as u64) < PAGE {
            self.step = Step::End;
        }
        let names = Names::of(&self.ctx, &entries).await?;
        let rows = entries.iter().map(|entry| row(&names, entry));
        let written = match self.format {
            Format::Csv => csv::in_memory(|csv| {
                rows.into_iter().try_for_each(|row| {
                    let cells = cells(&row);
                    csv.row(cells.iter().map(String::as_str))
                })
            }),
            Format::Jsonl => json_lines(rows),
        };
        written.map(Some).map_err(Error::Fault)
    }
}

fn json_lines<'a>(rows: impl Iterator<Item = Row<'a>>) -> anyhow::Result<Vec<u8>> {
    let mut lines = Vec::new();
    for row in rows {
        serde_json::to_writer(&mut lines, &row).context("an entry could not be written as JSON")?;
        lines.push(b'\n');
    }
    Ok(lines)
}

fn row<'a>(names: &'a Names, entry: &'a StoredEntry) -> Row<'a> {
    let happened_at = Timestamp::from_millis(entry.happened_at);
    Row {
        sequence: entry.sequence,
        happened_at: times::exact(happened_at),
        kind: &entry.kind,
        actor_id: entry.actor_id,
        actor: names.user(entry.actor_id),
        subject_id: entry.subject_id,
        subject: names.user(entry.subject_id),
        case_id: entry.case_id,
        case: names.case(entry.case_id),
        mail_id: entry.mail_id,
        network: entry.network.as_deref(),
        user_agent: entry.user_agent.as_deref(),
        detail: entry.detail.as_deref(),
        previous_hash: entry.previous_hash.as_deref(),
        hash: entry.hash.as_deref(),
    }
}

/// The cells of a row, in the order of `HEADINGS`.
fn cells(row: &Row<'_>) -> [String; 15] {
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    [
        number(row.sequence),
        row.happened_at.clone(),
        row.kind.to_owned(),
        number(row.actor_id),
        text(row.actor),
        number(row.subject_id),
        text(row.subject),
        number(row.case_id),
        text(row.case),
        number(row.mail_id),
        text(row.network),
        text(row.user_agent),
        text(row.detail),
        text(row.previous_hash),
        text(row.hash),
    ]
}
