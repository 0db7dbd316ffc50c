//! Users: the predecessor's resource, with the checks that it lacked. `server::users` decides who may do
//! what.

use super::record::{self, NewUser, Page, SomeOfUser, User, WholeUser};
use crate::{
    api::{access::Role, error::ApiError},
    routes,
    server::{
        ctx::Ctx,
        http::fields::Fields,
        state::AppState,
        users::{
            self, Changes, NewAccount,
            records::{self, Which},
        },
    },
};
use axum::{
    Json,
    extract::{FromRequestParts, Path, Query},
    http::{StatusCode, header, request::Parts},
    response::IntoResponse,
};
use serde::Deserialize;
use utoipa::IntoParams;

/// Which users to list.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ListQuery {
    /// The number of a page, from 1, or `last`. Defaults to the first.
    #[param(pattern = "^(0*[1-9][0-9]*|last|)$", example = "1")]
    page: Option<String>,
    /// The whole address of one user; leaves out all others.
    email: Option<String>,
}

/// List the users that the token's owner may see
///
/// All of them for the roles `viewer`, `help-desk` and `admin`, ordered by id; for everybody else only
/// themselves.
#[utoipa::path(
    get, path = "/core/user", operation_id = "list_users", tag = "Users",
    params(ListQuery),
    responses((status = 200, description = "A page of users", body = Page)),
    security(("bearer" = ["users:read"]), ("token" = ["users:read"]))
)]
pub async fn list(ctx: Ctx, Query(query): Query<ListQuery>) -> Result<Json<Page>, ApiError> {
    // Both messages as in Django REST framework.
    let wanted = match query.page.as_deref() {
        None | Some("") => Which::Number(1),
        Some("last") => Which::Last,
        Some(typed) => Which::Number(number(typed)?),
    };
    let page = records::page(&ctx, wanted, query.email.as_deref())
        .await
        .map_err(|error| error.told(&ctx.request_id))?;
    // At most one user has an address, so links to other pages need not keep it.
    let number = page.number;
    let link = |number| ctx.state.config.base_url.join(&routes::rest_users(number));
    Ok(Json(Page {
        count: page.count,
        next: page.has_more.then(|| link(number + 1)),
        previous: (number > 1).then(|| link(number - 1)),
        results: page.users.into_iter().map(User::from).collect(),
    }))
}

/// Create a user
///
/// They have no password yet: they are invited by mail, and choose one with its link. Creating a user with a
/// role also takes the scope `users:roles`.
#[utoipa::path(
    post, path = "/core/user", operation_id = "create_user", tag = "Users",
    request_body = NewUser,
    responses(
        (status = 201, description = "The user that was made", body = User,
            headers(("Location" = String, description = "Where the user is"))),
    ),
    security(("bearer" = ["users:write"]), ("token" = ["users:write"]))
)]
pub async fn create(
    ctx: Ctx,
    Fields(body): Fields<NewUser>,
) -> Result<impl IntoResponse, ApiError> {
    refuse_password(body.password)?;
    let new = NewAccount {
        email: body.email.as_deref().unwrap_or_default(),
        name: body.name.as_deref().unwrap_or_default(),
        role: record::role(body.role.as_deref())?.unwrap_or(Role::User),
        is_active: body.is_active.unwrap_or(true),
        sends_mail: body.send_mail.unwrap_or(true),
        password: None,
    };
    let made = users::create(&ctx, new)
        .await
        .map_err(|error| error.told(&ctx.request_id))?;
    let path = routes::rest_user(made.user.id);
    let location = [(header::LOCATION, ctx.state.config.base_url.join(&path))];
    Ok((StatusCode::CREATED, location, Json(User::from(made.user))))
}

/// Get a user
///
/// Programs see the users that their token's owner may see.
#[utoipa::path(
    get, path = "/core/user/{id}", operation_id = "read_user", tag = "Users",
    params(("id" = i64, Path, description = "The user's number", minimum = 1)),
    responses(
        (status = 200, description = "The user", body = User),
    ),
    security(("bearer" = ["users:read"]), ("token" = ["users:read"]))
)]
pub async fn read(ctx: Ctx, Id(id): Id) -> Result<Json<User>, ApiError> {
    match records::one(&ctx, id).await {
        Ok(user) => Ok(Json(user.into())),
        Err(error) => Err(error.told(&ctx.request_id)),
    }
}

/// Replace a user
///
/// Optional fields that are left out stay as they are. The same scopes apply as for updating a user.
#[utoipa::path(
    put, path = "/core/user/{id}", operation_id = "replace_user", tag = "Users",
    params(("id" = i64, Path, description = "The user's number", minimum = 1)),
    request_body = WholeUser,
    responses(
        (status = 200, description = "The user as they are now", body = User),
    ),
    security(("bearer" = ["users:write"]), ("token" = ["users:write"]))
)]
pub async fn replace(
    ctx: Ctx,
    Id(id): Id,
    Fields(body): Fields<WholeUser>,
) -> Result<Json<User>, ApiError> {
    write(ctx, id, body.into()).await
}

/// Update a user
///
/// Writing a value that is already set changes nothing, and takes no right to change it. Giving a role, and
/// changing a user who has one, oneself included, also takes the scope `users:roles`; changing one's own name
/// does not. A new address ends the sessions, API tokens and links of the account, and both addresses are
/// notified; the former one can be restored for 72 hours. A frozen account's address can't be changed.
#[utoipa::path(
    patch, path = "/core/user/{id}", operation_id = "change_user", tag = "Users",
    params(("id" = i64, Path, description = "The user's number", minimum = 1)),
    request_body = SomeOfUser,
    responses(
        (status = 200, description = "The user as they are now", body = User),
    ),
    security(("bearer" = ["users:write"]), ("token" = ["users:write"]))
)]
pub async fn change(
    ctx: Ctx,
    Id(id): Id,
    Fields(body): Fields<SomeOfUser>,
) -> Result<Json<User>, ApiError> {
    write(ctx, id, body).await
}

async fn write(ctx: Ctx, id: i64, body: SomeOfUser) -> Result<Json<User>, ApiError> {
    refuse_password(body.password)?;
    let role = record::role(body.role.as_deref())?;
    let written = async {
        let changes = Changes {
            role,
            is_active: body.is_active,
            needs_new_password: body.needs_new_password,
            ..Changes::parse(body.email.as_deref(), body.name.as_deref())?
        };
        records::change(&ctx, id, changes).await
    };
    match written.await {
        Ok(user) => Ok(Json(user.into())),
        Err(error) => Err(error.told(&ctx.request_id)),
    }
}

/// Delete a user
///
/// Deleting a user who has a role also takes the scope `users:roles`.
#[utoipa::path(
    delete, path = "/core/user/{id}", operation_id = "delete_user", tag = "Users",
    params(("id" = i64, Path, description = "The user's number", minimum = 1)),
    responses(
        (status = 204, description = "There is no such user any more"),
    ),
    security(("bearer" = ["users:write"]), ("token" = ["users:write"]))
)]
pub async fn delete(ctx: Ctx, Id(id): Id) -> Result<StatusCode, ApiError> {
    match records::remove(&ctx, id).await {
        Ok(()) => Ok(StatusCode::NO_CONTENT),
        Err(error) => Err(error.told(&ctx.request_id)),
    }
}

/// Only its owner chooses a password. If the field were ignored like any other, its sender would believe that
/// the password was set.
fn refuse_password(is_sent: bool) -> Result<(), ApiError> {
    if is_sent {
        return Err(ApiError::PasswordNotYours);
    }
    Ok(())
}

/// A user's id, from the path. What can't be an id belongs to nobody.
pub struct Id(i64);

impl FromRequestParts<AppState> for Id {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let Path(typed) = Path::<String>::from_request_parts(parts, state)
            .await
            .map_err(|_| ApiError::NotFound)?;
        let id = number(&typed)?;
        i64::try_from(id).map(Self).map_err(|_| ApiError::NotFound)
    }
}

/// A number from 1, in digits.
///
/// # Errors
/// `NotFound` for everything else.
fn number(typed: &str) -> Result<u64, ApiError> {
    let is_digits = typed.bytes().all(|byte| byte.is_ascii_digit());
    let number = typed.parse().ok().filter(|number| *number > 0);
    number.filter(|_| is_digits).ok_or(ApiError::NotFound)
}
