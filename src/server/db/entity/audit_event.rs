//! An entry of the audit trail. Rows are only ever added; those older than the retention period are removed,
//! oldest first.

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
    /// Somebody got everything that is stored about a person.
    PersonalDataExported,
    PersonalDataErased,
    CasesExported,
    MailsExported,
    PasswordRecovered,
    /// A password that was chosen with a link could not be written to the account's directory.
    PasswordNotWritten,
    /// An account of a directory got no link: it may do too much there, or has no password to be set.
    LinkWithheld,
    /// A directory has not taken a password that was chosen with a link; the link still works, or it is tried again.
    PasswordNotTaken,
    /// Staff have looked for accounts in the directories.
    AccountsLookedUp,
    /// The recipient of a mail with a link had not asked for it, and ended the case.
    CaseRevoked,
    /// The owner reported a password change that they did not make.
    AccountFrozen,
    /// The owner restored a former address of the account.
    AddressRestored,
    PasswordChangedByOperator,
    LoggedIn,
    LogInFailed,
    LoggedOut,
    ApiTokenMade,
    // Users.
    UserDisabled,
    UserEnabled,
    /// The password of an account was taken away.
    NewPasswordRequired,
    /// It was given back.
    OldPasswordAllowed,
    UserDeleted,
    SessionsEnded,
    /// Somebody began an action on many accounts; each has an entry of its own.
    BulkActionBegun,
    // After a breach.
    CampaignBegun,
    CampaignPaused,
    CampaignResumed,
    CampaignStopped,
    CampaignEnded,
    RoleChanged,
    /// Staff asked for a link on a user's behalf.
    RecoveryMailAsked,
    /// A program asked for a link on a user's behalf, with an API token. The account is not looked up for
    /// this.
    RecoveryAskedByProgram,
    /// Staff had a code sent with which a caller shows who they are.
    CallerCodeAsked,
    CallerVerified,
    CallerCodeWrong,
    // Cases and mails.
    CaseRevokedByStaff,
    MailRetried,
    /// All mails that waited for the mail server were retried at once.
    MailsRetried,
    MailCancelled,
    TestMailSent,
    // Two-factor authentication, and one's own sessions.
    /// The password was right, and a code is required.
    SecondFactorAsked,
    SecondFactorFailed,
    SecondFactorSet,
    /// Its owner removed it.
    SecondFactorRemoved,
    /// An administrator or the command line removed it.
    SecondFactorReset,
    RecoveryCodeUsed,
    RecoveryCodesMade,
    OwnSessionEnded,
    OwnOtherSessionsEnded,
    /// Password hashes of other programs were removed at the end of their retention period.
    KeptHashesRemoved,
    /// Entries older than the retention period were removed.
    AuditPruned,
    /// Somebody exported the trail.
    AuditExported,
    // API tokens.
    ApiTokenRevoked,
    // Webhooks.
    WebhookMade,
    /// Its settings, its secret, or whether it is on.
    WebhookChanged,
    WebhookDeleted,
    /// Somebody resent events.
    WebhookEventsResent,
    /// What public pages and mails say.
    TextsChanged,
    // Limits.
    /// Staff cleared a limit of an address or a network.
    LimitCleared,
    /// A network may ask for more links for a while.
    NetworkAllowed,
    NetworkNotAllowed,
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
    /// Details as JSON; see `AuditDetail`.
    #[sea_orm(column_type = "Text", nullable)]
    pub detail: Option<String>,
    /// Its position in the chain, from 1; none for entries older than the chain.
    #[sea_orm(unique)]
    pub sequence: Option<i64>,
    /// The hash of the entry before it.
    pub previous_hash: Option<String>,
    /// The hash of all of the above except the id; see `AuditEntry`.
    pub hash: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
