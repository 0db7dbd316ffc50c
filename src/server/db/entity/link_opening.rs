//! One opening of a mailed link, by a person or by a mail scanner. Rows are only ever added.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "link_openings")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub case_id: i64,
    /// The mail with the link.
    pub mail_id: i64,
    pub opened_at: Timestamp,
    /// From where: an IPv4 address or an IPv6 /64.
    pub network: String,
    /// The `User-Agent` of the program that opened it.
    pub user_agent: Option<String>,
    /// A guess, for labels only: it was a mail scanner.
    pub is_scanner: bool,
}

impl ActiveModelBehavior for ActiveModel {}
