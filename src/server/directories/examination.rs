//! What an operator has to know of a directory that is in use: whom it has, and what is to be done there. `adopt`,
//! `doctor` and the dashboard tell it.

use super::store::Withheld;
use std::time::Duration;

/// What was found in a directory.
#[derive(Clone, Debug, Default)]
pub struct Examination {
    /// None where the store can't list its accounts, or not in time.
    pub accounts: Option<Accounts>,
    /// Whether addresses are found by an index; none where that can't be known.
    pub has_index: Option<bool>,
    pub findings: Vec<Finding>,
}

/// Accounts, counted. Only numbers: nobody's address is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accounts {
    pub total: u64,
    pub recoverable: u64,
    /// Whether there are more than were counted.
    pub is_partial: bool,
    /// How many of the others there are, and why.
    pub others: Vec<(u64, Withheld)>,
}

/// Something that is not as it should be, as two sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub about: About,
    /// Whether recovery doesn't work, or may harm the application.
    pub is_problem: bool,
    pub what: String,
    pub to_do: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Accounts,
    Index,
    RightsMissing,
    RightsWider,
    Encryption,
    Policy,
}

/// How far counting goes.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    pub accounts: u64,
    pub time: Duration,
}

impl Limit {
    /// For `adopt`, which somebody waits for once.
    pub const WHOLE: Self = Self {
        accounts: u64::MAX,
        time: Duration::from_secs(60 * 60),
    };
    /// Enough for a share, without a load that anybody would notice.
    pub const SOME: Self = Self {
        accounts: 200_000,
        time: Duration::from_secs(20),
    };
}
