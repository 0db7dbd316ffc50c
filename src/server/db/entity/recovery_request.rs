//! One request for a link: what the limits count.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "recovery_requests")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub case_id: i64,
    /// The number that people tell support, such as `7KQ2-M9XD`; none for requests from before each had its
    /// own. A repeated request gets the same one.
    pub number: Option<String>,
    /// The client: an IPv4 address or an IPv6 /64.
    pub network: String,
    /// The IPv6 /48 around it.
    pub wide_network: Option<String>,
    pub requested_at: Timestamp,
    /// The name of the API token that a program asked with.
    pub program: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
