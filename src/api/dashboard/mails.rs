//! The wire types of mails.

use super::{
    cases::{Account, Entry},
    list::{Extent, Pair},
};
use crate::{
    api::times::TimeText,
    text::{MailText, dashboard::MailsText},
};
use serde::{Deserialize, Serialize};

/// The list of all mails, each in one line: its name as it is stored and in URLs, what it is called, what it is,
/// the folder of its templates, and the sentences that those say besides, under the names that they use.
macro_rules! mails {
    (
        $(
            $(#[$doc:meta])*
            $name:ident: $code:literal $label:ident, $purpose:ident in $folder:literal
            $(, says { $($place:ident: $text:ident),* })?;
        )*
    ) => {
        /// What a mail is for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum MailKind {
            $(
                $(#[$doc])*
                $name,
            )*
        }

        impl MailKind {
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The stable name, in URLs and in the database: at most 32 characters.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            /// What it is called in the dashboard.
            pub fn label(self) -> MailsText {
                match self {
                    $(Self::$name => MailsText::$label,)*
                }
            }

            pub fn purpose(self) -> Purpose {
                match self {
                    $(Self::$name => Purpose::$purpose,)*
                }
            }

            /// The folder of its templates.
            pub fn folder(self) -> &'static str {
                match self {
                    $(Self::$name => $folder,)*
                }
            }

            /// The sentences that templates shared by several mails say, by the names that they use.
            pub fn says(self) -> &'static [(&'static str, MailText)] {
                match self {
                    $(Self::$name => &[$($((stringify!($place), MailText::$text),)*)?],)*
                }
            }
        }
    };
}

/// What a mail is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It belongs to a case and brings a link that sets a new password.
    Link,
    /// It tells the owner of an account what was done to it.
    Notice,
    /// It brings a code that its reader tells the help desk on the telephone.
    Code,
    /// It tells administrators what needs attention.
    Alert,
    /// An operator tries out the mail settings.
    Test,
}

mails! {
    Recovery: "recovery" KindRecovery, Link in "recovery";
    /// To somebody for whom an account was created.
    Invitation: "invitation" KindInvitation, Link in "invitation";
    /// Instead of a recovery mail, where nobody has the address: only a preview, not a kind in the outbox.
    NoAccount: "no-account" KindNoAccount, Link in "no_account";
    PasswordChanged: "password-changed" KindPasswordChanged, Notice in "password_changed";
    /// The previous one after the account's address has changed: only a preview, not a kind in the outbox.
    PasswordChangedElsewhere: "password-changed-elsewhere" KindPasswordChangedElsewhere,
        Notice in "password_changed_elsewhere";
    /// To the former address.
    AddressChanged: "address-changed" KindAddressChanged, Notice in "address_changed";
    /// To the address that was replaced because a former one was restored.
    AddressRestored: "address-restored" KindAddressRestored, Notice in "address_received", says {
        intro: AddressRestoredIntro, next: AddressRestoredNext, not_you: AddressRestoredNotYou
    };
    /// To the new address.
    AddressReceived: "address-received" KindAddressReceived, Notice in "address_received", says {
        intro: AddressNewIntro, next: AddressNewNext, not_you: AddressNewNotYou
    };
    RoleChanged: "role-changed" KindRoleChanged, Notice in "account_change", says {
        heading: RoleHeading, intro: RoleIntro, you: SecondYou, not_you: SecondNotYou
    };
    ApiTokenMade: "api-token-made" KindApiTokenMade, Notice in "account_change", says {
        heading: TokenHeading, intro: TokenIntro, you: SecondYou, not_you: SecondNotYou
    };
    SecondFactorSet: "second-factor-set" KindSecondFactorSet, Notice in "account_change", says {
        heading: SecondSetHeading, intro: SecondSetIntro, you: SecondYou, not_you: SecondNotYou
    };
    SecondFactorRemoved: "second-factor-removed" KindSecondFactorRemoved, Notice in "account_change", says {
        heading: SecondRemovedHeading, intro: SecondRemovedIntro, you: SecondYou, not_you: SecondNotYou
    };
    RecoveryCodesMade: "recovery-codes-made" KindRecoveryCodesMade, Notice in "account_change", says {
        heading: SecondCodesHeading, intro: SecondCodesIntro, you: SecondYou, not_you: SecondNotYou
    };
    RecoveryCodeUsed: "recovery-code-used" KindRecoveryCodeUsed, Notice in "account_change", says {
        heading: SecondUsedHeading, intro: SecondUsedIntro, you: SecondYou, not_you: SecondNotYou
    };
    /// A link was used, and its password could not be written to the directory of the account.
    PasswordNotSaved: "password-not-saved" KindPasswordNotSaved, Notice in "account_change", says {
        heading: NotSavedHeading, intro: NotSavedIntro, you: NotSavedNext, not_you: NotSavedNotYou
    };
    /// From a campaign after a breach, as are the two that follow: each gives another reason.
    NewPasswordBreach: "new-password-breach" KindNewPasswordBreach, Notice in "new_password", says {
        heading: NewPasswordHeading, intro: NewPasswordBreach, next: NewPasswordNext,
        button: NewPasswordButton, others_heading: NewPasswordOthersHeading, others: NewPasswordOthers
    };
    NewPasswordElsewhere: "new-password-elsewhere" KindNewPasswordElsewhere, Notice in "new_password", says {
        heading: NewPasswordHeading, intro: NewPasswordElsewhere, next: NewPasswordNext,
        button: NewPasswordButton, others_heading: NewPasswordOthersHeading, others: NewPasswordOthers
    };
    NewPasswordPrecaution: "new-password-precaution" KindNewPasswordPrecaution, Notice in "new_password", says {
        heading: NewPasswordHeading, intro: NewPasswordPrecaution, next: NewPasswordNext,
        button: NewPasswordButton, others_heading: NewPasswordOthersHeading, others: NewPasswordOthers
    };
    /// To somebody on the telephone, who reads the code in it to the help desk.
    CallerCode: "caller-code" KindCallerCode, Code in "caller_code";
    Alert: "alert" KindAlert, Alert in "alert";
    Test: "test" KindTest, Test in "test";
}

impl MailKind {
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// All of one purpose.
    pub fn of(purpose: Purpose) -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(move |kind| kind.purpose() == purpose)
    }

    /// Whether it tells the owner what was done to their account.
    pub fn is_notice(self) -> bool {
        self.purpose() == Purpose::Notice
    }

    /// Whether it brings a link that sets a new password.
    pub fn is_link(self) -> bool {
        self.purpose() == Purpose::Link
    }
}

/// A problem with the mail server that the operator can fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MailProblem {
    /// The user name, password or token is rejected.
    LogIn,
    /// The server accepts no password, or not the usual one.
    PasswordsNotTaken,
    LogInRequired,
    /// The token is not available.
    Token,
    EncryptionRequired,
    /// The server and the settings disagree about encryption.
    Encryption,
    Certificate,
    Helo,
    /// The server does not accept mail from this sender.
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

    /// An unknown name, from a later version, counts as a policy of the server.
    pub fn parse(name: &str) -> Self {
        let known = Self::ALL.into_iter().find(|problem| problem.name() == name);
        known.unwrap_or(Self::Policy)
    }
}

/// The state of a mail.
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

    /// The stable name, in URLs.
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
    /// A worker is sending it.
    Worker,
    /// The limit on mails to one address.
    AddressLimit,
    /// The limit on mails of the whole site.
    SiteLimit,
    /// The mail server, which accepts no mail at all.
    MailServer,
    Directory,
    /// Its recipient's server, which deferred this one.
    Recipient,
}

/// The filter above the list, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailFilter {
    pub state: Option<MailState>,
    /// The domain of the recipients.
    pub domain: String,
    /// Days in UTC, as `2026-11-24`.
    pub from: String,
    pub to: String,
}

impl MailFilter {
    /// The non-empty fields, by their names in URLs and forms.
    pub fn pairs(&self) -> Vec<Pair<'_>> {
        let mut pairs = vec![
            ("state", self.state.map_or("", MailState::name)),
            ("domain", self.domain.trim()),
            ("from", self.from.trim()),
            ("to", self.to.trim()),
        ];
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }
}

/// The recipient of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// It goes, or went, to this address.
    Address(String),
    /// This address was typed, and its account was not looked up yet.
    Typed(String),
    /// This address was typed, and has no account.
    NoAccount(String),
    Gone,
}

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailRow {
    pub id: i64,
    pub kind: MailKind,
    pub recipient: Recipient,
    pub state: MailState,
    pub wait: Option<Wait>,
    pub attempts: i32,
    pub created: TimeText,
    /// When it is retried, while it waits.
    pub next_try: Option<TimeText>,
    /// The mail server's latest response.
    pub words: Option<String>,
}

/// One page of the list, newest first, with the URLs of its neighbours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailList {
    pub filter: MailFilter,
    pub rows: Vec<MailRow>,
    pub extent: Extent,
    pub newer: Option<String>,
    pub older: Option<String>,
    /// How many mails wait for the mail server, which accepts none.
    pub held_up: u64,
    pub can_retry: bool,
    pub can_test: bool,
}

/// One mail with all its details. Its text is not stored: it held a secret.
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

/// A mail as it would look, with obvious sample data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    pub kind: MailKind,
    /// The language's tag, such as `en`, and its own name.
    pub language: (&'static str, &'static str),
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    pub subject: String,
    pub text: String,
    pub html: String,
}
