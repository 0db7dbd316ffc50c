//! Something that somebody may have to answer for. Rows are only ever added.

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
    PasswordRecovered,
    /// Somebody who got a mail with a link had not asked for it, and ended the case.
    CaseRevoked,
    /// Somebody said that a change of their password was not theirs.
    AccountFrozen,
    PasswordChangedByOperator,
    LoggedIn,
    LogInFailed,
    LoggedOut,
    ApiTokenMade,
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
}

impl ActiveModelBehavior for ActiveModel {}
