//! What calls say of a user, and are told of one. Never a password, a token, or a hash of either.

use crate::{
    api::access::Role,
    server::{
        db::entity::{Timestamp, user},
        http::fields::is_sent,
    },
};
use chrono::SecondsFormat;
use serde::{Deserialize, Serialize};
use utoipa::{
    ToSchema,
    openapi::schema::{Object, ObjectBuilder, Type},
};

/// A user.
#[derive(Serialize, ToSchema)]
pub struct User {
    id: i64,
    #[schema(format = "email", max_length = 254)]
    email: String,
    #[schema(max_length = 150)]
    name: String,
    /// What they may do.
    #[schema(schema_with = role_schema)]
    role: Role,
    /// Whether their role is `admin`, as the predecessor's clients ask.
    is_admin: bool,
    /// Whether they may log in and recover their account.
    is_active: bool,
    #[schema(format = "date-time")]
    created_at: String,
    #[schema(format = "date-time")]
    updated_at: String,
    /// Null for whoever has never logged in.
    #[schema(format = "date-time")]
    last_login: Option<String>,
}

impl From<user::Model> for User {
    fn from(user: user::Model) -> Self {
        Self {
            id: user.id,
            email: user.email,
            name: user.name,
            role: user.role,
            is_admin: user.role == Role::Admin,
            is_active: user.is_active,
            created_at: moment(user.created_at),
            updated_at: moment(user.updated_at),
            last_login: user.last_login_at.map(moment),
        }
    }
}

/// RFC 3339, in UTC, as precise as it is kept.
fn moment(moment: Timestamp) -> String {
    moment.0.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// A page of users, as Django REST framework has them.
#[derive(Serialize, ToSchema)]
pub struct Page {
    /// How many there are on all pages.
    pub count: u64,
    /// Where the next page is.
    #[schema(format = "uri")]
    pub next: Option<String>,
    /// Where the page before is.
    #[schema(format = "uri")]
    pub previous: Option<String>,
    #[schema(max_items = 10)]
    pub results: Vec<User>,
}

/// A user to be made. Nobody knows a password of theirs until they have chosen one with the link that
/// is sent to them.
#[derive(Deserialize, ToSchema)]
pub struct NewUser {
    #[schema(
        format = "email",
        min_length = 3,
        max_length = 254,
        examples("eve@example.org")
    )]
    pub email: String,
    #[schema(min_length = 1, max_length = 150, examples("Eve Example"))]
    pub name: String,
    /// `user` if it is left out.
    #[schema(schema_with = role_schema)]
    pub role: Option<Role>,
    /// True if it is left out.
    pub is_active: Option<bool>,
    /// Whether they are sent the link; true if it is left out.
    pub send_mail: Option<bool>,
    #[serde(default, deserialize_with = "is_sent")]
    #[schema(ignore)]
    pub password: bool,
}

/// All that can be written of a user; what may be left out stays as it is.
#[derive(Deserialize, ToSchema)]
pub struct WholeUser {
    #[schema(format = "email", min_length = 3, max_length = 254)]
    pub email: String,
    #[schema(min_length = 1, max_length = 150, examples("Ann Example"))]
    pub name: String,
    #[schema(schema_with = role_schema)]
    pub role: Option<Role>,
    pub is_active: Option<bool>,
    #[serde(default, deserialize_with = "is_sent")]
    #[schema(ignore)]
    pub password: bool,
}

/// What is to be changed of a user; what is left out stays as it is.
#[derive(Deserialize, ToSchema)]
pub struct SomeOfUser {
    #[schema(format = "email", min_length = 3, max_length = 254)]
    pub email: Option<String>,
    #[schema(min_length = 1, max_length = 150, examples("Ann Example"))]
    pub name: Option<String>,
    #[schema(schema_with = role_schema)]
    pub role: Option<Role>,
    pub is_active: Option<bool>,
    #[serde(default, deserialize_with = "is_sent")]
    #[schema(ignore)]
    pub password: bool,
}

impl From<WholeUser> for SomeOfUser {
    fn from(whole: WholeUser) -> Self {
        Self {
            email: Some(whole.email),
            name: Some(whole.name),
            role: whole.role,
            is_active: whole.is_active,
            password: whole.password,
        }
    }
}

fn role_schema() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(Role::ALL.map(Role::name)))
        .build()
}
