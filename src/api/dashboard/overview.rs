//! The wire types of the dashboard's first page: how recovery is doing, and what needs attention.

use crate::api::{
    dashboard::{list::Total, mails::MailProblem},
    times::TimeText,
};
use serde::{Deserialize, Serialize};

/// The interval of counts, and how far back they go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    Hour,
    Day,
    Week,
}

impl Period {
    pub const ALL: [Self; 3] = [Self::Hour, Self::Day, Self::Week];

    /// The name in the page's URL.
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
    /// Requests for a link.
    Requests,
    /// Mails with a link that the mail server has accepted.
    MailsHandedOver,
    /// Links opened by people, as far as that can be told.
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

/// A count for one hour, day or week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// When it begins.
    pub start: TimeText,
    /// A short form, for the axis of a plot.
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

/// One step on the way to a new password, counted in cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunnelStep {
    pub metric: Metric,
    pub cases: u64,
}

/// Something that needs an administrator's attention: on the overview, in alerts and in metrics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Attention {
    FrozenAccounts {
        count: u64,
    },
    /// Imported password hashes make every log-in this many times as long.
    KeptHashes {
        times: u64,
        until: Option<TimeText>,
    },
    /// Many requests for one address.
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
    /// Many wrong passwords from one network.
    WrongPasswords {
        network: String,
        guesses: u64,
    },
    /// Mails wait for a problem that the operator can fix.
    MailWaits {
        problem: MailProblem,
        mails: u64,
        /// The newest of them, and the mail server's response to it.
        mail_id: i64,
        words: String,
    },
    /// A mail waits for longer than mails usually do, for what all mails wait for.
    MailLate {
        minutes: u64,
    },
    /// Mails to one domain are rejected.
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
    /// Changed texts in place of which the built-in ones are used.
    TextsBroken {
        count: u64,
    },
    /// Nothing gets through to a webhook.
    WebhookFails {
        id: i64,
        /// Of its URL, the rest of which may hold a secret.
        host: String,
        minutes: u64,
    },
    DirectoryDown {
        name: String,
        minutes: u64,
    },
    /// Campaigns for new passwords that have not gone on for an hour.
    CampaignsStuck {
        count: u64,
    },
}

/// What programs know of a problem. It is the same problem as long as the first two are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The stable name of its kind.
    pub kind: &'static str,
    /// What it is about, as long as there can be several of its kind: a network, a domain, a name; never an address.
    pub about: Option<String>,
    /// How many of what it counts, or how many minutes it has lasted.
    pub count: u64,
}

impl Attention {
    /// The kinds that metrics show from the beginning.
    pub const KINDS: [&str; 14] = [
        "frozen-accounts",
        "kept-hashes",
        "burst-on-address",
        "burst-on-network",
        "wrong-passwords",
        "mail-waits",
        "mail-late",
        "mail-fails",
        "mail-faults",
        "webhook-faults",
        "webhook-fails",
        "directory-down",
        "texts-broken",
        "campaigns-stuck",
    ];

    pub fn facts(&self) -> Facts {
        let (kind, about, count) = match self {
            Self::FrozenAccounts { count } => ("frozen-accounts", None, *count),
            Self::KeptHashes { times, .. } => ("kept-hashes", None, *times),
            Self::BurstOnAddress {
                case_number,
                requests,
                ..
            } => ("burst-on-address", Some(case_number.clone()), *requests),
            Self::BurstOnNetwork { network, requests } => {
                ("burst-on-network", Some(network.clone()), *requests)
            }
            Self::WrongPasswords { network, guesses } => {
                ("wrong-passwords", Some(network.clone()), *guesses)
            }
            Self::MailWaits { problem, mails, .. } => {
                ("mail-waits", Some(problem.name().to_owned()), *mails)
            }
            Self::MailLate { minutes } => ("mail-late", None, *minutes),
            Self::MailFails { domain, mails } => ("mail-fails", Some(domain.clone()), *mails),
            Self::MailFaults { mails } => ("mail-faults", None, *mails),
            Self::WebhookFaults { messages } => ("webhook-faults", None, *messages),
            Self::TextsBroken { count } => ("texts-broken", None, *count),
            Self::CampaignsStuck { count } => ("campaigns-stuck", None, *count),
            Self::WebhookFails { id, minutes, .. } => {
                ("webhook-fails", Some(id.to_string()), *minutes)
            }
            Self::DirectoryDown { name, minutes } => {
                ("directory-down", Some(name.clone()), *minutes)
            }
        };
        Facts { kind, about, count }
    }
}

/// The oldest mail that is overdue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldestMail {
    pub due: TimeText,
    /// In whole minutes.
    pub age_minutes: u64,
    /// Whether it has waited for longer than mails usually do.
    pub is_late: bool,
}

/// What is counted of everything that there is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    Users,
    NeverLoggedIn,
    Frozen,
    Disabled,
    MailsWaiting,
    MailsFailed,
}

impl Counted {
    pub const ALL: [Self; 6] = [
        Self::Users,
        Self::NeverLoggedIn,
        Self::Frozen,
        Self::Disabled,
        Self::MailsWaiting,
        Self::MailsFailed,
    ];
}

/// How many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    pub counted: Counted,
    pub total: Total,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    pub period: Period,
    pub figures: Vec<Figure>,
    pub funnel: Vec<FunnelStep>,
    pub series: Vec<Series>,
    /// Before then, the numbers of funnel and series are still being counted.
    pub counting_before: Option<TimeText>,
    pub oldest_mail: Option<OldestMail>,
    pub attention: Vec<Attention>,
    pub made_at: TimeText,
}
