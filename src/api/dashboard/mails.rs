//! What the dashboard tells and does about mails.

use super::cases::{Account, Entry};
use crate::api::times::TimeText;

/// What a mail is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailKind {
    Recovery,
    Invitation,
    PasswordChanged,
    /// What the one before becomes if the account has got another address meanwhile: a preview, and no
    /// kind of its own in the outbox.
    PasswordChangedElsewhere,
    AddressChanged,
    AddressRestored,
    AddressReceived,
    RoleChanged,
    ApiTokenMade,
    SecondFactorSet,
    SecondFactorRemoved,
    RecoveryCodesMade,
    RecoveryCodeUsed,
    Test,
}

impl MailKind {
    pub const ALL: [Self; 14] = [
        Self::Recovery,
        Self::Invitation,
        Self::PasswordChanged,
        Self::PasswordChangedElsewhere,
        Self::AddressChanged,
        Self::AddressRestored,
        Self::AddressReceived,
        Self::RoleChanged,
        Self::ApiTokenMade,
        Self::SecondFactorSet,
        Self::SecondFactorRemoved,
        Self::RecoveryCodesMade,
        Self::RecoveryCodeUsed,
        Self::Test,
    ];

    /// The stable name, in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Recovery => "recovery",
            Self::Invitation => "invitation",
            Self::PasswordChanged => "password-changed",
            Self::PasswordChangedElsewhere => "password-changed-elsewhere",
            Self::AddressChanged => "address-changed",
            Self::AddressRestored => "address-restored",
            Self::AddressReceived => "address-received",
            Self::RoleChanged => "role-changed",
            Self::ApiTokenMade => "api-token-made",
            Self::SecondFactorSet => "second-factor-set",
            Self::SecondFactorRemoved => "second-factor-removed",
            Self::RecoveryCodesMade => "recovery-codes-made",
            Self::RecoveryCodeUsed => "recovery-code-used",
            Self::Test => "test",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether it tells somebody what was done to their account.
    pub fn is_notice(self) -> bool {
        !matches!(self, Self::Recovery | Self::Invitation | Self::Test)
    }
}

/// What the operator can fix when a mail server takes no mails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailProblem {
    /// The user name, password or token is refused.
    LogIn,
    /// The server takes no password, or not the usual one.
    PasswordsNotTaken,
    LogInRequired,
    /// The token can't be had.
    Token,
    EncryptionRequired,
    /// The server and the settings differ about how encryption begins.
    Encryption,
    Certificate,
    Helo,
    /// The server does not take mail from this sender.
    Sender,
    /// SPF, DKIM or DMARC.
    SenderAuthentication,
    Relay,
    ReverseDns,
    Reputation,
    Limit,
    Account,
    /// A rule of the server's own.
    Policy,
}

impl MailProblem {
    pub const ALL: [Self; 16] = [
        Self::LogIn,
        Self::PasswordsNotTaken,
        Self::LogInRequired,
        Self::Token,
        Self::EncryptionRequired,
        Self::Encryption,
        Self::Certificate,
        Self::Helo,
        Self::Sender,
        Self::SenderAuthentication,
        Self::Relay,
        Self::ReverseDns,
        Self::Reputation,
        Self::Limit,
        Self::Account,
        Self::Policy,
    ];

    /// The stable name, as it is stored: at most 32 characters.
    pub fn name(self) -> &'static str {
        match self {
            Self::LogIn => "log-in",
            Self::PasswordsNotTaken => "passwords-not-taken",
            Self::LogInRequired => "log-in-required",
            Self::Token => "token",
            Self::EncryptionRequired => "encryption-required",
            Self::Encryption => "encryption",
            Self::Certificate => "certificate",
            Self::Helo => "helo",
            Self::Sender => "sender",
            Self::SenderAuthentication => "sender-authentication",
            Self::Relay => "relay",
            Self::ReverseDns => "reverse-dns",
            Self::Reputation => "reputation",
            Self::Limit => "limit",
            Self::Account => "account",
            Self::Policy => "policy",
        }
    }

    /// What a later version may have stored is a rule of the server's, for all that is known here.
    pub fn parse(name: &str) -> Self {
        let known = Self::ALL.into_iter().find(|problem| problem.name() == name);
        known.unwrap_or(Self::Policy)
    }
}

/// How a mail stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailState {
    Waiting,
    Sent,
    Failed,
    Dropped,
    Cancelled,
}

impl MailState {
    pub const ALL: [Self; 5] = [
        Self::Waiting,
        Self::Sent,
        Self::Failed,
        Self::Dropped,
        Self::Cancelled,
    ];

    /// The stable name, in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Dropped => "dropped",
            Self::Cancelled => "cancelled",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// What a mail waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Its turn, in a moment.
    Turn,
    /// A worker has it in hand.
    Worker,
    /// The limit on mails to one address.
    AddressLimit,
    /// The limit on mails of the whole site.
    SiteLimit,
    /// The mail server, which takes no mail at all.
    MailServer,
    Directory,
    /// Its recipient's server, which has put off this one.
    Recipient,
}

/// What was asked for in the filter above the list, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailFilter {
    pub state: Option<MailState>,
    /// The domain of the recipients.
    pub domain: String,
    /// Days in UTC, as `2026-11-24`.
    pub from: String,
    pub to: String,
}

/// Whom a mail is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// It goes, or went, to this address.
    Address(String),
    /// This address was typed, and the worker has not looked yet for its account.
    Typed(String),
    /// This address was typed, and has no account.
    NoAccount(String),
    Gone,
}

/// What the list tells of one mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailRow {
    pub id: i64,
    pub kind: MailKind,
    pub recipient: Recipient,
    pub state: MailState,
    pub wait: Option<Wait>,
    pub attempts: i32,
    pub created: TimeText,
    /// When it is tried next, while it waits.
    pub next_try: Option<TimeText>,
    /// The mail server's last words.
    pub words: Option<String>,
}

/// One page of the list, newest first, with the addresses of its neighbours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailList {
    pub filter: MailFilter,
    pub rows: Vec<MailRow>,
    pub newer: Option<String>,
    pub older: Option<String>,
    /// How many mails wait for the mail server, which takes none.
    pub held_up: u64,
    pub can_retry: bool,
    pub can_test: bool,
}

/// All of one mail. What it says is kept nowhere: it held a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailDetails {
    pub row: MailRow,
    pub message_id: String,
    pub due: TimeText,
    pub finished: Option<TimeText>,
    pub case_number: Option<String>,
    pub account: Option<Account>,
    pub tries: Vec<Entry>,
    pub can_retry: bool,
    pub can_cancel: bool,
}

/// A mail as it would look, with what is plainly a sample in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    pub kind: MailKind,
    /// The language's tag, such as `en`, and what it calls itself.
    pub language: (&'static str, &'static str),
    pub subject: String,
    pub text: String,
    pub html: String,
}
