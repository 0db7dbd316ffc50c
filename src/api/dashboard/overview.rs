//! What the dashboard's first page tells: how recovery goes, and what needs a look.

use crate::api::{dashboard::mails::MailProblem, times::TimeText};

/// How finely, and so how far back, things are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    Hour,
    Day,
    Week,
}

impl Period {
    pub const ALL: [Self; 3] = [Self::Hour, Self::Day, Self::Week];

    /// The name in the page's address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|period| period.name() == name)
    }
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// Presses of the button that asks for a link.
    Requests,
    /// Mails with a link that the mail server has taken.
    MailsHandedOver,
    /// Links that were opened by people, as far as that can be told.
    LinksOpened,
    PasswordsChanged,
}

impl Metric {
    pub const ALL: [Self; 4] = [
        Self::Requests,
        Self::MailsHandedOver,
        Self::LinksOpened,
        Self::PasswordsChanged,
    ];
}

/// How often something happened in one hour, day or week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// When it begins.
    pub start: TimeText,
    /// The same in short, for the axis of a plot.
    pub label: String,
    pub count: u64,
}

/// One metric over the whole period, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    pub metric: Metric,
    pub total: u64,
    pub buckets: Vec<Bucket>,
}

/// One step on the way to a new password, counted in cases: each person once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunnelStep {
    pub metric: Metric,
    pub cases: u64,
}

/// Something that an admin should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attention {
    FrozenAccounts {
        count: u64,
    },
    /// Password hashes of other programs make every log-in so many times as long.
    KeptHashes {
        times: u64,
        until: Option<TimeText>,
    },
    /// Somebody presses the button for one address again and again.
    BurstOnAddress {
        case_number: String,
        address: String,
        requests: u64,
    },
    /// One network asks for many links.
    BurstOnNetwork {
        network: String,
        requests: u64,
    },
    /// One network guesses passwords.
    WrongPasswords {
        network: String,
        guesses: u64,
    },
    /// Mails wait for something that the operator can fix.
    MailWaits {
        problem: MailProblem,
        mails: u64,
        /// The newest of them, and what the mail server said to it.
        mail_id: i64,
        words: String,
    },
    /// Mails to one domain are refused.
    MailFails {
        domain: String,
        mails: u64,
    },
    /// Mails were given up because of a fault of this program.
    MailFaults {
        mails: u64,
    },
    /// The same of messages to webhooks.
    WebhookFaults {
        messages: u64,
    },
}

/// The oldest mail that should have gone by now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldestMail {
    pub due: TimeText,
    /// In whole minutes.
    pub age_minutes: u64,
    /// Whether it has waited for longer than mails usually do.
    pub is_late: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    pub period: Period,
    pub funnel: Vec<FunnelStep>,
    pub series: Vec<Series>,
    pub oldest_mail: Option<OldestMail>,
    pub attention: Vec<Attention>,
    pub made_at: TimeText,
}
