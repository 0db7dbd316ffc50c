//! One forgotten password, however often a link was requested.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(16))",
    rename_all = "kebab-case"
)]
pub enum State {
    Open,
    /// The password was set by one of its links.
    Completed,
    /// Ended by something else: another case's success, a password set at the command line, or the recipient,
    /// who had not asked for it.
    Revoked,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "recovery_cases")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The number of its first request, such as `7KQ2-M9XD`. It opens nothing.
    #[sea_orm(unique)]
    pub number: String,
    /// The address that was typed, in canonical form; there may be no such account.
    pub email_canonical: String,
    /// The account, once the worker has found one.
    pub user_id: Option<i64>,
    pub state: State,
    /// How often a code was typed for it, right or wrong, for support to see.
    pub code_tries: i32,
    /// How many openings of its links are recorded.
    pub openings: i32,
    pub created_at: Timestamp,
    pub last_requested_at: Timestamp,
    pub closed_at: Option<Timestamp>,
    /// The language of the latest request (BCP 47); none if a program or staff asked.
    pub language: Option<String>,
    /// Through which application it was requested; none for the first of the settings.
    pub application: Option<String>,
    /// Where the latest person to ask wants to go afterwards.
    pub next_url: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
