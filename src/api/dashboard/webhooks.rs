//! The wire types of webhooks.

use crate::api::times::TimeText;

/// The events that webhooks can send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventType {
    RecoveryRequested,
    MailFailed,
    PasswordChanged,
    AccountFrozen,
    /// Its owner has to choose a new password.
    PasswordRevoked,
    UserCreated,
    UserChanged,
    UserDeleted,
    /// A campaign for new passwords has begun, been paused or resumed, or ended.
    CampaignChanged,
    /// What needs attention on the overview has changed.
    ProblemsChanged,
}

impl EventType {
    pub const ALL: [Self; 10] = [
        Self::RecoveryRequested,
        Self::MailFailed,
        Self::PasswordChanged,
        Self::AccountFrozen,
        Self::PasswordRevoked,
        Self::UserCreated,
        Self::UserChanged,
        Self::UserDeleted,
        Self::CampaignChanged,
        Self::ProblemsChanged,
    ];

    /// The stable name, as in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::RecoveryRequested => "recovery.requested",
            Self::MailFailed => "mail.failed",
            Self::PasswordChanged => "password.changed",
            Self::AccountFrozen => "account.frozen",
            Self::PasswordRevoked => "password.revoked",
            Self::UserCreated => "user.created",
            Self::UserChanged => "user.changed",
            Self::UserDeleted => "user.deleted",
            Self::CampaignChanged => "campaign.changed",
            Self::ProblemsChanged => "problems.changed",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|event| event.name() == name)
    }
}

/// The state of an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    Delivering,
    FailingSince(TimeText),
    /// Somebody switched it off.
    Off,
    /// It answered that it wants no more messages.
    Gone(TimeText),
}

/// One row of the list.
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

/// The state of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    Waiting,
    Delivered,
    Failed,
}

impl DeliveryState {
    pub const ALL: [Self; 3] = [Self::Waiting, Self::Delivered, Self::Failed];

    /// The stable name, in URLs.
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

/// The result of the last attempt.
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

/// One row of an endpoint's events.
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

/// One endpoint without its secret, and one page of its events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointDetails {
    pub row: EndpointRow,
    pub events: Vec<EventType>,
    pub created: TimeText,
    /// When it is retried, while it fails.
    pub next_try: Option<TimeText>,
    /// Until when messages are also signed with the previous secret.
    pub previous_until: Option<TimeText>,
    pub filter: Option<DeliveryState>,
    pub deliveries: Vec<DeliveryRow>,
    pub newer: Option<String>,
    pub older: Option<String>,
}

/// One event with all its details.
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

/// The initial values of an endpoint's form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EndpointForm {
    pub url: String,
    pub description: String,
    pub events: Vec<EventType>,
    pub needs_password: bool,
}

/// An endpoint's secret, shown once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownSecret {
    pub endpoint_id: i64,
    pub secret: String,
}
