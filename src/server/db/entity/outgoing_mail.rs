//! What is to be sent and to whom; never the rendered text, which may hold a token.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(32))",
    rename_all = "kebab-case"
)]
pub enum Kind {
    /// A link that sets a new password.
    Recovery,
    /// The same to somebody for whom an account was made.
    Invitation,
    /// The notice that a password was changed.
    PasswordChanged,
    /// The notice of another address, to the former one.
    AddressChanged,
    /// The same to the new one.
    AddressReceived,
    /// The notice that a former address was restored, to the one that it replaces.
    AddressRestored,
    /// The notice that somebody may do more or less in the dashboard than before.
    RoleChanged,
    /// The notice of a new API token.
    ApiTokenMade,
    /// Notices of what was done to the second step.
    SecondFactorSet,
    SecondFactorRemoved,
    RecoveryCodesMade,
    RecoveryCodeUsed,
    /// An operator tried out the mail settings.
    Test,
}

impl Kind {
    /// What tells the owner of an account what was done to it.
    pub const NOTICES: [Self; 10] = [
        Self::PasswordChanged,
        Self::AddressChanged,
        Self::AddressReceived,
        Self::AddressRestored,
        Self::RoleChanged,
        Self::ApiTokenMade,
        Self::SecondFactorSet,
        Self::SecondFactorRemoved,
        Self::RecoveryCodesMade,
        Self::RecoveryCodeUsed,
    ];
    /// What belongs to a case, and brings a link that sets a new password.
    pub const LINKS: [Self; 2] = [Self::Recovery, Self::Invitation];

    /// Whether it brings a link that sets a new password.
    pub fn is_link(self) -> bool {
        Self::LINKS.contains(&self)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(16))",
    rename_all = "kebab-case"
)]
pub enum State {
    Queued,
    /// The mail server has accepted it.
    Sent,
    /// The mail server has refused it for good.
    Failed,
    /// There was nobody to send it to, or no more reason to.
    Dropped,
    /// Somebody in the dashboard took it back before it was sent.
    Cancelled,
}

/// What a mail that is due still waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(16))",
    rename_all = "kebab-case"
)]
pub enum WaitsFor {
    /// The mail server, which takes no mail at all.
    MailServer,
    /// The site's limit on mails.
    SiteLimit,
    /// A recipient whose mail, and only theirs, was put off by the mail server.
    Recipient,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outgoing_mails")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub kind: Kind,
    pub case_id: Option<i64>,
    pub user_id: Option<i64>,
    /// Where it goes: the account's stored address, fixed when it is known.
    pub recipient: Option<String>,
    /// What stands behind the recipient's `@`, which mails are looked for by.
    pub recipient_domain: Option<String>,
    /// Who did what it tells of, where that was somebody with an account.
    pub actor_id: Option<i64>,
    /// What more it tells: a role, scopes, or an address of which most is hidden.
    pub about: Option<String>,
    pub message_id: String,
    pub state: State,
    /// How often it was handed to the mail server, whatever came of it.
    pub attempts: i32,
    /// When it is first meant to go: at once, or as soon as a limit lets it. Fixed when it is
    /// queued, before anybody knows whether there is such an account.
    pub due_at: Timestamp,
    pub next_attempt_at: Timestamp,
    /// Why it has not gone yet, once it could not.
    pub waits_for: Option<WaitsFor>,
    /// What the operator has to fix before it can go, by its name. A text, since a version that runs
    /// beside this one may know others.
    pub problem: Option<String>,
    /// Until when one worker has it for itself.
    pub claimed_until: Option<Timestamp>,
    /// The mail server's last words.
    #[sea_orm(column_type = "Text", nullable)]
    pub last_reply: Option<String>,
    pub created_at: Timestamp,
    pub finished_at: Option<Timestamp>,
    /// What it is written in (BCP 47); none for the language of the site.
    pub language: Option<String>,
    /// How often working on it came to a fault of this program.
    pub faults: i32,
}

impl ActiveModelBehavior for ActiveModel {}
