//! The wire types of campaigns for new passwords.

use super::{list::Total, mails::MailKind, users::UsersQuery};
use crate::api::times::TimeText;

/// The most mails per minute.
pub const MOST_A_MINUTE: u32 = 1_000;

/// What people are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reason {
    #[default]
    Breach,
    Elsewhere,
    Precaution,
}

impl Reason {
    pub const ALL: [Self; 3] = [Self::Breach, Self::Elsewhere, Self::Precaution];

    /// The stable name, in forms and in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Breach => "breach",
            Self::Elsewhere => "elsewhere",
            Self::Precaution => "precaution",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }

    /// The mail that says it.
    pub fn mail(self) -> MailKind {
        match self {
            Self::Breach => MailKind::NewPasswordBreach,
            Self::Elsewhere => MailKind::NewPasswordElsewhere,
            Self::Precaution => MailKind::NewPasswordPrecaution,
        }
    }
}

/// How far a campaign is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Passwords are taken away.
    Locking,
    /// Their owners are mailed.
    Mailing,
    Done,
    Stopped,
}

impl Stage {
    pub const ALL: [Self; 4] = [Self::Locking, Self::Mailing, Self::Done, Self::Stopped];

    /// The stable name, in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Locking => "locking",
            Self::Mailing => "mailing",
            Self::Done => "done",
            Self::Stopped => "stopped",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.name() == name)
    }
}

/// What the mails of a campaign wait for, besides their turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Half of the site's limit on mails is used up.
    Limit,
    /// The mails of the step before have not been sent yet.
    Outbox,
}

impl Wait {
    pub const ALL: [Self; 2] = [Self::Limit, Self::Outbox];

    pub fn name(self) -> &'static str {
        match self {
            Self::Limit => "limit",
            Self::Outbox => "outbox",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wait| wait.name() == name)
    }
}

/// How far somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonState {
    /// Their password no longer works, and they were not mailed yet.
    Locked,
    Mailed,
    /// They have chosen a new password.
    Chosen,
    /// Their directory can't lock accounts.
    Skipped,
}

impl PersonState {
    /// As a page shows them: who has to be looked after comes first.
    pub const ALL: [Self; 4] = [Self::Mailed, Self::Locked, Self::Chosen, Self::Skipped];

    /// The stable name, in URLs and in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::Mailed => "mailed",
            Self::Chosen => "chosen",
            Self::Skipped => "skipped",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// The data of the form that starts one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CampaignPlan {
    pub query: UsersQuery,
    pub accounts: Total,
    pub needs_password: bool,
}

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CampaignRow {
    pub id: i64,
    pub note: String,
    pub stage: Stage,
    pub is_paused: bool,
    pub started: TimeText,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    pub user_id: i64,
    pub name: String,
    pub email: String,
    pub mailed: Option<TimeText>,
}

/// The state of a campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CampaignView {
    pub id: i64,
    pub note: String,
    pub reason: Reason,
    pub query: UsersQuery,
    /// Whether it is also about people with a role.
    pub with_staff: bool,
    pub rate: u32,
    pub stage: Stage,
    pub is_paused: bool,
    pub wait: Option<Wait>,
    /// Who started it; none if they are gone.
    pub by: Option<String>,
    pub started: TimeText,
    /// How many people are in which state, in the order of `PersonState::ALL`.
    pub counts: Vec<(PersonState, u64)>,
    /// How long the rest of the mails take at this rate.
    pub left: String,
    /// Whose people are shown.
    pub shown: PersonState,
    pub rows: Vec<PersonRow>,
    /// The row after which the next page begins.
    pub next: Option<i64>,
}

impl CampaignView {
    pub fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Done | Stage::Stopped)
    }

    pub fn is_moving(&self) -> bool {
        !self.is_over() && !self.is_paused
    }

    /// Whether passwords are being taken away at this moment.
    pub fn is_locking(&self) -> bool {
        self.is_moving() && self.stage == Stage::Locking
    }

    pub fn count(&self, state: PersonState) -> u64 {
        let found = self.counts.iter().find(|(one, _)| *one == state);
        found.map_or(0, |(_, count)| *count)
    }

    /// Of how many people a new password is required.
    pub fn total(&self) -> u64 {
        let of = |state| self.count(state);
        of(PersonState::Locked) + of(PersonState::Mailed) + of(PersonState::Chosen)
    }
}
