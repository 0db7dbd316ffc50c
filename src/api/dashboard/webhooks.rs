//! What the dashboard tells and does about webhooks.

use crate::api::times::TimeText;

/// What other programs can be told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventType {
    RecoveryRequested,
    MailFailed,
    PasswordChanged,
    AccountFrozen,
    UserCreated,
    UserChanged,
    UserDeleted,
}

impl EventType {
    pub const ALL: [Self; 7] = [
        Self::RecoveryRequested,
        Self::MailFailed,
        Self::PasswordChanged,
        Self::AccountFrozen,
        Self::UserCreated,
        Self::UserChanged,
        Self::UserDeleted,
    ];

    /// The stable name, as it stands in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::RecoveryRequested => "recovery.requested",
            Self::MailFailed => "mail.failed",
            Self::PasswordChanged => "password.changed",
            Self::AccountFrozen => "account.frozen",
            Self::UserCreated => "user.created",
            Self::UserChanged => "user.changed",
            Self::UserDeleted => "user.deleted",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|event| event.name() == name)
    }
}

/// How an endpoint stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    Delivering,
    FailingSince(TimeText),
    /// Somebody switched it off.
    Off,
    /// It said that it wants nothing any more.
    Gone(TimeText),
}

/// What the list tells of one endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointRow {
    pub id: i64,
    pub url: String,
    pub description: String,
    pub health: Health,
    /// How many events wait for it, and how many were given up.
    pub waiting: i64,
    pub failed: i64,
}

/// How an event that was to be told stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    Waiting,
    Delivered,
    Failed,
}

impl DeliveryState {
    pub const ALL: [Self; 3] = [Self::Waiting, Self::Delivered, Self::Failed];

    /// The stable name, in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// What the last try came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastTry {
    Answered(i32),
    TimedOut,
    NotReached,
    NoAddress,
    Tls,
    PrivateAddress,
    NoSecret,
    NoTrust,
    /// Working on it came to a fault of this program, again and again.
    Fault,
}

/// What a list tells of one event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryRow {
    pub id: i64,
    pub event_type: String,
    pub user_id: Option<i64>,
    pub state: DeliveryState,
    pub attempts: i32,
    pub last_try: Option<LastTry>,
    pub created: TimeText,
}

/// All of one endpoint but its secret, with one page of what was queued for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointDetails {
    pub row: EndpointRow,
    pub events: Vec<EventType>,
    pub created: TimeText,
    /// When it is tried next, while it fails.
    pub next_try: Option<TimeText>,
    /// Until when messages are signed with the secret before, too.
    pub previous_until: Option<TimeText>,
    pub filter: Option<DeliveryState>,
    pub deliveries: Vec<DeliveryRow>,
    pub newer: Option<String>,
    pub older: Option<String>,
}

/// All of one event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryDetails {
    pub row: DeliveryRow,
    pub endpoint_id: i64,
    pub endpoint_url: String,
    pub event_id: String,
    pub next_try: Option<TimeText>,
    pub finished: Option<TimeText>,
    pub payload: String,
}

/// What the form of an endpoint begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EndpointForm {
    pub url: String,
    pub description: String,
    pub events: Vec<EventType>,
    pub needs_password: bool,
}

/// An endpoint's secret, which is shown once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownSecret {
    pub endpoint_id: i64,
    pub secret: String,
}
