//! Users brought from elsewhere, from reading them to writing them all at once. The row stays afterwards and
//! records the outcome.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(16))",
    rename_all = "kebab-case"
)]
pub enum State {
    /// Its lines are being read and checked.
    Reading,
    /// Everything is checked, and somebody has to confirm.
    Ready,
    Writing,
    Done,
    /// It was cancelled, unreadable or interrupted: nothing of it was written.
    Dropped,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "imports")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub state: State,
    /// The name of the file or of the table, for people.
    pub source: String,
    /// Who started it; none for the command line.
    pub actor_id: Option<i64>,
    pub created_at: Timestamp,
    /// When it was last worked on. If its process is killed, this stays.
    pub seen_at: Timestamp,
    pub finished_at: Option<Timestamp>,
    /// The size of the source, in bytes or rows; 0 if unknown.
    pub size: i64,
    pub size_read: i64,
    pub lines: i64,
    /// Lines whose users would be new.
    pub fresh: i64,
    pub already_there: i64,
    pub wrong: i64,
    /// How many of the new ones could use the dashboard.
    pub staff: i64,
    pub written: i64,
    /// New users with a password hash that is not ours.
    pub kept_hashes: i64,
    /// What imported hashes then cost every log-in, in hashes of ours.
    pub log_in_work: i64,
    /// Unused accounts, which get what they lack.
    pub repaired: i64,
    /// The columns that are ignored, as a JSON array.
    #[sea_orm(column_type = "Text", nullable)]
    pub unread: Option<String>,
    /// Why it can't be read at all (`imports::SourceProblem`).
    pub problem: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
