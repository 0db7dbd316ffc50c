//! What a program uses instead of a password.

use super::{Scopes, Timestamp};
use crate::api::access::Role;
use sea_orm::entity::prelude::*;

/// The origin of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(16))",
    rename_all = "kebab-case"
)]
pub enum Origin {
    /// Created by a user for a program.
    Made,
    /// Issued at a log-in over the API, which takes only a password and any account can do.
    LogIn,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "api_tokens")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// SHA-256 of the token, in hexadecimal.
    #[sea_orm(unique)]
    pub token_hash: String,
    pub user_id: i64,
    pub name: String,
    pub origin: Origin,
    pub scopes: Scopes,
    /// Its owner's role when it was created. It gives no rights beyond that role.
    pub owner_role: Role,
    pub created_at: Timestamp,
    pub last_used_at: Option<Timestamp>,
    pub expires_at: Option<Timestamp>,
}

impl ActiveModelBehavior for ActiveModel {}
