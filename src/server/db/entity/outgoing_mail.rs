//! What is to be sent and to whom; never the rendered text, which may hold a token.

use super::Timestamp;
pub use crate::api::dashboard::mails::MailKind as Kind;
use sea_orm::entity::prelude::*;

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
    /// The mail server has rejected it for good.
    Failed,
    /// Its recipient or its purpose is gone.
    Dropped,
    /// Cancelled in the dashboard.
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
    /// The mail server, which accepts no mail at all.
    MailServer,
    /// The site's limit on mails.
    SiteLimit,
    /// A directory that doesn't answer, so that nobody knows whether it has the account.
    Directory,
    /// A recipient for whom, and only for whom, the mail server deferred it.
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
    /// Its recipient: the account's stored address, set once it is known.
    pub recipient: Option<String>,
    /// The part after the recipient's `@`, for searches.
    pub recipient_domain: Option<String>,
    /// Who did what it reports, if that was a user.
    pub actor_id: Option<i64>,
    /// A detail: a role, scopes, or a masked address.
    pub about: Option<String>,
    pub message_id: String,
    pub state: State,
    /// How often it was handed to the mail server, with whatever outcome.
    pub attempts: i32,
    /// When it is first due: at once, or as soon as a limit allows it. Set when it is queued, before anybody
    /// knows whether there is such an account.
    pub due_at: Timestamp,
    pub next_attempt_at: Timestamp,
    /// Why it was not sent yet, once it could not be.
    pub waits_for: Option<WaitsFor>,
    /// The name of the problem that the operator has to fix first. A text, since a version that runs beside
    /// this one may know others.
    pub problem: Option<String>,
    /// When its worker's claim expires.
    pub claimed_until: Option<Timestamp>,
    /// The mail server's latest response.
    #[sea_orm(column_type = "Text", nullable)]
    pub last_reply: Option<String>,
    pub created_at: Timestamp,
    pub finished_at: Option<Timestamp>,
    /// Its language (BCP 47); none for the language of the site.
    pub language: Option<String>,
    /// In whose name it is sent; none for the first application of the settings.
    pub application: Option<String>,
    /// What did what it reports, such as `Firefox on Windows`, and roughly where.
    pub device: Option<String>,
    pub network: Option<String>,
    /// How often working on it came to a fault of this program.
    pub faults: i32,
    /// When an administrator cleared the limit of its address for it.
    pub limit_lifted_at: Option<Timestamp>,
}

impl ActiveModelBehavior for ActiveModel {}
