//! What calls say of a user, and are told of one. Never a password, a token, or a hash of either.

use crate::{
    api::{access::Role, error::ApiError},
    server::{account, http::fields::is_sent, times},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{
    ToSchema,
    openapi::schema::{Object, ObjectBuilder, SchemaType, Type},
};

/// A user.
#[derive(Serialize, ToSchema)]
pub struct User {
    id: i64,
    #[schema(format = "idn-email", max_length = 254)]
    email: String,
    #[schema(max_length = 150)]
    name: String,
    /// Their role.
    #[schema(schema_with = role_schema)]
    role: Role,
    /// Whether their role is `admin`, as the predecessor's clients ask.
    is_admin: bool,
    /// Whether they may log in and recover their account.
    is_active: bool,
    /// Whether their password no longer lets anybody in, and they have to choose a new one with a link.
    needs_new_password: bool,
    #[schema(format = "date-time")]
    created_at: String,
    #[schema(format = "date-time")]
    updated_at: String,
    /// Null for users who have never logged in.
    #[schema(format = "date-time")]
    last_login: Option<String>,
    /// The directory that the account lives in; null for accounts of this program.
    #[schema(max_length = 32)]
    directory: Option<String>,
    /// What its owner types to log in there; null where that is the address.
    #[schema(max_length = 255)]
    login: Option<String>,
}

impl From<account::User> for User {
    fn from(user: account::User) -> Self {
        Self {
            id: user.id,
            role: user.role,
            is_admin: user.role == Role::Admin,
            is_active: user.is_active,
            needs_new_password: user.needs_new_password(),
            created_at: times::exact(user.created_at),
            updated_at: times::exact(user.updated_at),
            last_login: user.last_login_at.map(times::exact),
            directory: user.directory().map(str::to_owned),
            login: user.login.clone(),
            email: user.account.email,
            name: user.account.name,
        }
    }
}

/// A page of users, as Django REST framework has them.
#[derive(Serialize, ToSchema)]
pub struct Page {
    /// The number of users on all pages.
    pub count: u64,
    /// The URL of the next page.
    #[schema(format = "uri")]
    pub next: Option<String>,
    /// The URL of the previous page.
    #[schema(format = "uri")]
    pub previous: Option<String>,
    #[schema(max_items = 10)]
    pub results: Vec<User>,
}

/// A user to create. They have no password until they choose one with the link that is sent to them.
#[derive(Deserialize, ToSchema)]
pub struct NewUser {
    #[schema(
        value_type = String,
        required,
        format = "idn-email",
        min_length = 3,
        max_length = 254,
        extensions(("x-example" = json!("eve@example.org")))
    )]
    pub email: Option<String>,
    #[schema(value_type = String, required, min_length = 1, max_length = 150, extensions(("x-example" = json!("Eve Example"))))]
    pub name: Option<String>,
    /// Defaults to `user`.
    #[schema(schema_with = given_role_schema)]
    pub role: Option<String>,
    /// Defaults to true.
    pub is_active: Option<bool>,
    /// Whether to send them the link; defaults to true.
    pub send_mail: Option<bool>,
    #[serde(default, deserialize_with = "is_sent")]
    #[schema(ignore)]
    pub password: bool,
}

/// All writable fields of a user; optional ones that are left out stay as they are.
#[derive(Deserialize, ToSchema)]
pub struct WholeUser {
    #[schema(value_type = String, required, format = "idn-email", min_length = 3, max_length = 254)]
    pub email: Option<String>,
    #[schema(value_type = String, required, min_length = 1, max_length = 150, extensions(("x-example" = json!("Ann Example"))))]
    pub name: Option<String>,
    #[schema(schema_with = given_role_schema)]
    pub role: Option<String>,
    pub is_active: Option<bool>,
    pub needs_new_password: Option<bool>,
    #[serde(default, deserialize_with = "is_sent")]
    #[schema(ignore)]
    pub password: bool,
}

/// The fields of a user to change; those that are left out stay as they are.
#[derive(Deserialize, ToSchema)]
pub struct SomeOfUser {
    #[schema(format = "idn-email", min_length = 3, max_length = 254)]
    pub email: Option<String>,
    #[schema(min_length = 1, max_length = 150, extensions(("x-example" = json!("Ann Example"))))]
    pub name: Option<String>,
    #[schema(schema_with = given_role_schema)]
    pub role: Option<String>,
    pub is_active: Option<bool>,
    /// True takes the password away: it no longer lets anybody in, sessions and API tokens end, and its owner has to
    /// choose another with a link, which is not sent by this. False gives it back, unless it was replaced.
    pub needs_new_password: Option<bool>,
    #[serde(default, deserialize_with = "is_sent")]
    #[schema(ignore)]
    pub password: bool,
}

impl From<WholeUser> for SomeOfUser {
    fn from(whole: WholeUser) -> Self {
        Self {
            // A missing field gets the same error as an empty one.
            email: Some(whole.email.unwrap_or_default()),
            name: Some(whole.name.unwrap_or_default()),
            role: whole.role,
            is_active: whole.is_active,
            needs_new_password: whole.needs_new_password,
            password: whole.password,
        }
    }
}

/// The role of this name.
///
/// # Errors
/// `RoleUnknown`.
pub fn role(name: Option<&str>) -> Result<Option<Role>, ApiError> {
    let parse = |name| Role::parse(name).ok_or(ApiError::RoleUnknown);
    name.map(parse).transpose()
}

fn role_schema() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(Role::ALL.map(Role::name)))
        .build()
}

/// The same where it may be left out, which null says as well.
fn given_role_schema() -> Object {
    let names = Role::ALL.map(|role| Value::from(role.name()));
    ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
        .enum_values(Some(names.into_iter().chain([Value::Null])))
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::{model::EmailAddress, users::records};
    use utoipa::PartialSchema;

    fn limit<T: PartialSchema>(field: &str, name: &str) -> usize {
        let schema = serde_json::to_value(T::schema()).unwrap();
        let limit = schema["properties"][field][name].as_u64();
        let limit = limit.unwrap_or_else(|| panic!("{field} has no {name}"));
        usize::try_from(limit).unwrap()
    }

    /// The limits in the description are the ones enforced.
    #[test]
    fn the_described_limits_are_the_enforced_ones() {
        let names = [
            limit::<User>("name", "maxLength"),
            limit::<NewUser>("name", "maxLength"),
            limit::<WholeUser>("name", "maxLength"),
            limit::<SomeOfUser>("name", "maxLength"),
        ];
        for longest in names {
            assert!(crate::server::names::parse(&"ü".repeat(longest)).is_ok());
            assert!(crate::server::names::parse(&"ü".repeat(longest + 1)).is_err());
        }
        let addresses = [
            limit::<User>("email", "maxLength"),
            limit::<NewUser>("email", "maxLength"),
            limit::<WholeUser>("email", "maxLength"),
            limit::<SomeOfUser>("email", "maxLength"),
        ];
        for longest in addresses {
            let of_length = |length: usize| {
                let domain = ["d".repeat(60), "d".repeat(60), "d".repeat(60)].join(".");
                let rest = length - domain.len() - 1 - ".example".len();
                let (local, more) = ("l".repeat(60), "m".repeat(rest - 61));
                EmailAddress::parse(&format!("{local}@{more}.{domain}.example"))
            };
            assert!(of_length(longest).is_ok());
            assert!(of_length(longest + 1).is_err());
        }
        let page = limit::<Page>("results", "maxItems");
        assert_eq!(u64::try_from(page), Ok(records::PAGE_SIZE));
    }
}
