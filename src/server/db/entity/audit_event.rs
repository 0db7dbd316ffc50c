//! Something that somebody may have to answer for. Rows are only ever added; those that grow older
//! than is set are removed, from the oldest on.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(64))",
    rename_all = "kebab-case"
)]
pub enum Kind {
    FirstAdminMade,
    UserMade,
    UserEdited,
    UsersImported,
    UsersExported,
    PasswordRecovered,
    /// A password that was chosen with a link could not be written to the account's directory.
    PasswordNotWritten,
    /// An account of a directory got no link: it may do too much there, or has no password to be set.
    LinkWithheld,
    /// Somebody who got a mail with a link had not asked for it, and ended the case.
    CaseRevoked,
    /// Somebody said that a change of their password was not theirs.
    AccountFrozen,
    /// They had mail at an address that the account had before, and it has that again.
    AddressRestored,
    PasswordChangedByOperator,
    LoggedIn,
    LogInFailed,
    LoggedOut,
    ApiTokenMade,
    // Users.
    UserDisabled,
    UserEnabled,
    UserDeleted,
    SessionsEnded,
    RoleChanged,
    /// Somebody of the dashboard asked for a link in a user's name.
    RecoveryMailAsked,
    /// A program asked for a link in somebody's name, with an API token. Whose address it was is not
    /// looked up for that.
    RecoveryAskedByProgram,
    // Cases and mails.
    CaseRevokedByStaff,
    MailRetried,
    /// All mails that waited for the mail server were tried at once.
    MailsRetried,
    MailCancelled,
    TestMailSent,
    // The second step, and one's own sessions.
    /// The password was right, and a code is asked for.
    SecondFactorAsked,
    SecondFactorFailed,
    SecondFactorSet,
    /// Its owner took it away.
    SecondFactorRemoved,
    /// An admin or an operator took it away.
    SecondFactorReset,
    RecoveryCodeUsed,
    RecoveryCodesMade,
    OwnSessionEnded,
    OwnOtherSessionsEnded,
    /// Password hashes of other programs were removed, since their time was over.
    KeptHashesRemoved,
    /// Entries that were older than is set were removed.
    AuditPruned,
    /// Somebody took a copy of the trail.
    AuditExported,
    // API tokens.
    ApiTokenRevoked,
    // Webhooks.
    WebhookMade,
    /// Its settings, its secret, or whether it is on.
    WebhookChanged,
    WebhookDeleted,
    /// Somebody had events sent again.
    WebhookEventsResent,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_events")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub happened_at: Timestamp,
    pub kind: Kind,
    /// The user who did it, if one was logged in.
    pub actor_id: Option<i64>,
    /// The user it was done to.
    pub subject_id: Option<i64>,
    pub case_id: Option<i64>,
    pub network: Option<String>,
    pub user_agent: Option<String>,
    pub mail_id: Option<i64>,
    /// What more there is to say, as JSON; see `AuditDetail`.
    #[sea_orm(column_type = "Text", nullable)]
    pub detail: Option<String>,
    /// Its place in the chain, from 1 on; none for entries from before there was a chain.
    #[sea_orm(unique)]
    pub sequence: Option<i64>,
    /// The hash of the entry before it.
    pub previous_hash: Option<String>,
    /// The hash of all of the above but the id; see `AuditEntry`.
    pub hash: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
