//! The wire types of limits.

use crate::{api::times::TimeText, text::dashboard::LimitsText};

/// A limit that somebody may have to wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitKind {
    Mails,
    Requests,
    NetworkLogIns,
    AccountLogIns,
    AccountCodes,
}

impl LimitKind {
    /// Its name, with how much it allows.
    pub fn text(self) -> LimitsText {
        match self {
            Self::Mails => LimitsText::Mails,
            Self::Requests => LimitsText::Requests,
            Self::NetworkLogIns => LimitsText::NetworkLogIns,
            Self::AccountLogIns => LimitsText::AccountLogIns,
            Self::AccountCodes => LimitsText::AccountCodes,
        }
    }

    /// What people can do until it ends.
    pub fn help(self) -> LimitsText {
        match self {
            Self::Mails => LimitsText::HelpMails,
            Self::Requests => LimitsText::HelpRequests,
            Self::NetworkLogIns => LimitsText::HelpNetworkLogIns,
            Self::AccountLogIns => LimitsText::HelpAccountLogIns,
            Self::AccountCodes => LimitsText::HelpAccountCodes,
        }
    }
}

/// Who has to wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// The people who ask for this address or log-in name.
    Address(String),
    Network(String),
    Account {
        id: i64,
        email: String,
        /// The network where the tries were made; none for all that are new to the account.
        from: Option<String>,
    },
}

/// One reached limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    pub kind: LimitKind,
    pub who: Who,
    /// The limit with its numbers: “Emails to one address: 3 in 1 hour”.
    pub limit: String,
    pub tries: u64,
    pub since: TimeText,
    pub until: TimeText,
    /// The same, without its date if that is today.
    pub until_near: String,
    /// Whether the viewer may clear it.
    pub can_clear: bool,
}

/// A network that may ask more often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedNetwork {
    pub network: String,
    pub reason: String,
    /// Who allowed it; none if their account is gone.
    pub by: Option<String>,
    pub until: TimeText,
}

/// The page about limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitList {
    pub search: String,
    /// Whether the settings have limits.
    pub is_on: bool,
    pub holds: Vec<Hold>,
    /// How many of each limit are shown, if there may be more.
    pub first_only: Option<u64>,
    pub allowed: Vec<AllowedNetwork>,
    /// How many times as many links an allowed network may ask for.
    pub times: u32,
    pub can_allow: bool,
}

/// The form that allows a network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllowForm {
    pub network: String,
    pub hours: String,
    pub reason: String,
}

/// What can be wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllowProblem {
    Network,
    Reason,
}

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 200;

/// For how many hours a network may be allowed.
pub const HOURS: [u64; 5] = [1, 4, 24, 24 * 7, 24 * 30];
