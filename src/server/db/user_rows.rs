//! Queries of the users: what makes an account, and what makes somebody staff.

use super::{
    account_rows::{hold_where, is_one, of_email},
    entity::{PasswordHash, Timestamp, recovery_case, user},
    user_search_terms,
};
use crate::{
    api::access::Role,
    server::{account::User, model::EmailAddress},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, FromQueryResult,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use std::collections::HashMap;

/// What a user begins with.
pub struct NewUser<'a> {
    pub email: &'a EmailAddress,
    pub name: &'a str,
    pub role: Role,
    pub password_hash: Option<String>,
}

/// Creates a user, who is found by name and address from then on.
///
/// # Errors
/// A unique-constraint violation if the address has an account already.
pub async fn insert(
    db: &impl ConnectionTrait,
    new: NewUser<'_>,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let user = user::ActiveModel {
        email: Set(new.email.as_str().to_owned()),
        email_canonical: Set(new.email.canonical().to_owned()),
        name: Set(new.name.to_owned()),
        role: Set(new.role),
        is_active: Set(true),
        password_hash: Set(new.password_hash.map(PasswordHash::from)),
        created_at: Set(now),
        updated_at: Set(now),
        ..Default::default()
    };
    let id = user::Entity::insert(user).exec(db).await?.last_insert_id;
    user_search_terms::insert_many(db, &[(id, new.email.canonical(), new.name)]).await?;
    Ok(id)
}

/// Writes the search terms of the accounts with these addresses, replacing any that exist.
pub async fn index_for_search(
    db: &impl ConnectionTrait,
    canonicals: impl IntoIterator<Item = &str>,
) -> Result<(), DbErr> {
    let found: Vec<(i64, String, String)> = user::Entity::find()
        .select_only()
        .columns([
            user::Column::Id,
            user::Column::EmailCanonical,
            user::Column::Name,
        ])
        .filter(user::Column::EmailCanonical.is_in(canonicals))
        .into_tuple()
        .all(db)
        .await?;
    let users: Vec<(i64, &str, &str)> = found
        .iter()
        .map(|(id, address, name)| (*id, address.as_str(), name.as_str()))
        .collect();
    user_search_terms::replace(db, &users).await
}

/// What an import needs to know about an existing account.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Taken {
    pub id: i64,
    pub email_canonical: String,
    pub role: Role,
    pub is_active: bool,
    pub frozen_at: Option<Timestamp>,
    pub password_revoked_at: Option<Timestamp>,
    pub password_hash: Option<PasswordHash>,
    pub password_scheme: Option<String>,
    pub last_login_at: Option<Timestamp>,
}

/// Which of these addresses have an account.
pub async fn taken(
    db: &impl ConnectionTrait,
    canonicals: impl IntoIterator<Item = &str>,
) -> Result<HashMap<String, Taken>, DbErr> {
    let taken: Vec<Taken> = user::Entity::find()
        .select_only()
        .columns([
            user::Column::Id,
            user::Column::EmailCanonical,
            user::Column::Role,
            user::Column::IsActive,
            user::Column::FrozenAt,
            user::Column::PasswordRevokedAt,
            user::Column::PasswordHash,
            user::Column::PasswordScheme,
            user::Column::LastLoginAt,
        ])
        .filter(user::Column::EmailCanonical.is_in(canonicals))
        .into_model()
        .all(db)
        .await?;
    let taken = taken.into_iter();
    Ok(taken
        .map(|user| (user.email_canonical.clone(), user))
        .collect())
}

/// The accounts with these addresses and their roles, ordered by id.
pub async fn roles(
    db: &impl ConnectionTrait,
    canonicals: impl IntoIterator<Item = String>,
) -> Result<Vec<(i64, Role)>, DbErr> {
    user::Entity::find()
        .select_only()
        .columns([user::Column::Id, user::Column::Role])
        .filter(user::Column::EmailCanonical.is_in(canonicals))
        .order_by_asc(user::Column::Id)
        .into_tuple()
        .all(db)
        .await
}

/// A user as they are exported.
pub struct Exported {
    pub user: User,
    pub password_hash: Option<PasswordHash>,
}

/// Some of the users after this id, ordered by id.
pub async fn after(db: &impl ConnectionTrait, id: i64, limit: u64) -> Result<Vec<Exported>, DbErr> {
    let rows = user::Entity::find()
        .filter(user::Column::Id.gt(id))
        .order_by_asc(user::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    let exported = rows.into_iter().map(|row| Exported {
        password_hash: row.password_hash.clone(),
        user: row.into(),
    });
    Ok(exported.collect())
}

pub async fn find(db: &impl ConnectionTrait, id: i64) -> Result<Option<User>, DbErr> {
    let found = user::Entity::find_by_id(id).one(db).await?;
    Ok(found.map(User::from))
}

/// The user of an address, whatever their state.
pub async fn find_by_email(
    db: &impl ConnectionTrait,
    canonical: &str,
) -> Result<Option<User>, DbErr> {
    Ok(of_email(db, canonical).await?.map(User::from))
}

/// Some of the users ordered by id, skipping the first `before` of all `count`.
///
/// A page requested by its number requires counting the rows before it, or those after it if they are fewer. It is one
/// walk along the primary key, without sorting or sending those rows.
pub async fn at(
    db: &impl ConnectionTrait,
    before: u64,
    limit: u64,
    count: u64,
) -> Result<Vec<User>, DbErr> {
    let after = count.saturating_sub(before.saturating_add(limit));
    let all = user::Entity::find();
    let mut found = if before <= after {
        let page = all.order_by_asc(user::Column::Id).offset(before);
        page.limit(limit).all(db).await?
    } else {
        let page = all.order_by_desc(user::Column::Id).offset(after);
        page.limit(limit.min(count.saturating_sub(before)))
            .all(db)
            .await?
    };
    if before > after {
        found.reverse();
    }
    Ok(found.into_iter().map(User::from).collect())
}

/// Whether anybody can use the dashboard.
pub async fn has_active_admin(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    let admins = user::Entity::find()
        .filter(user::Column::Role.eq(Role::Admin))
        .filter(user::Column::IsActive.eq(true))
        .count(db)
        .await?;
    Ok(admins > 0)
}

pub async fn count(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    user::Entity::find().count(db).await
}

/// The latest recovery case of each of these users, if any.
pub async fn latest_cases(
    db: &impl ConnectionTrait,
    users: impl IntoIterator<Item = i64>,
) -> Result<Vec<recovery_case::Model>, DbErr> {
    let latest = recovery_case::Entity::find()
        .select_only()
        .column_as(recovery_case::Column::Id.max(), "id")
        .filter(recovery_case::Column::UserId.is_in(users))
        .group_by(recovery_case::Column::UserId)
        .into_tuple::<i64>()
        .all(db)
        .await?;
    recovery_case::Entity::find()
        .filter(recovery_case::Column::Id.is_in(latest))
        .all(db)
        .await
}

/// Changes an account's address and name; `false` if it no longer exists.
///
/// # Errors
/// A unique-constraint violation if another account has the address.
pub async fn edit(
    db: &impl ConnectionTrait,
    id: i64,
    email: &EmailAddress,
    name: &str,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let changed = user::Entity::update_many()
        .col_expr(user::Column::Email, Expr::value(email.as_str()))
        .col_expr(user::Column::EmailCanonical, Expr::value(email.canonical()))
        .col_expr(user::Column::Name, Expr::value(name))
        .col_expr(user::Column::UpdatedAt, Expr::value(now))
        .filter(user::Column::Id.eq(id))
        .exec(db)
        .await?;
    if changed.rows_affected == 1 {
        user_search_terms::replace(db, &[(id, email.canonical(), name)]).await?;
    }
    Ok(changed.rows_affected == 1)
}

/// The administrators who can log in now. Where a database allows concurrent writers, their rows are locked
/// until the transaction ends, so that of two who remove each other the second sees what the first did.
/// SQLite has only one writer anyway.
pub async fn hold_active_admins(db: &impl ConnectionTrait) -> Result<Vec<i64>, DbErr> {
    hold_where(db, can_enter()).await?;
    user::Entity::find()
        .select_only()
        .column(user::Column::Id)
        .filter(can_enter())
        .order_by_asc(user::Column::Id)
        .into_tuple()
        .all(db)
        .await
}

/// Some of the administrators who can log in now, the first ones first.
pub async fn active_admins(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<User>, DbErr> {
    let admins = user::Entity::find()
        .filter(can_enter())
        .order_by_asc(user::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    Ok(admins.into_iter().map(User::from).collect())
}

fn can_enter() -> Condition {
    Condition::all()
        .add(user::Column::Role.eq(Role::Admin))
        .add(user::Column::IsActive.eq(true))
        .add(user::Column::FrozenAt.is_null())
}

/// What somebody may do in the dashboard; nothing once they are gone.
pub async fn role(db: &impl ConnectionTrait, id: i64) -> Result<Role, DbErr> {
    Ok(find(db, id).await?.map_or(Role::User, |user| user.role))
}

/// Sets an account's role; `false` if it has it already, or no longer exists.
pub async fn set_role(
    db: &impl ConnectionTrait,
    id: i64,
    role: Role,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let changed = user::Entity::update_many()
        .col_expr(user::Column::Role, Expr::value(role))
        .col_expr(user::Column::UpdatedAt, Expr::value(now))
        .filter(user::Column::Id.eq(id))
        .filter(user::Column::Role.ne(role));
    is_one(db, changed).await
}

/// Deletes an account with its sessions, tokens, mails and search terms; `false` if it no longer exists. Its
/// cases stay, without an owner; the audit trail stays as it is.
pub async fn delete(db: &impl ConnectionTrait, id: i64) -> Result<bool, DbErr> {
    let deleted = user::Entity::delete_by_id(id).exec(db).await?;
    Ok(deleted.rows_affected == 1)
}

/// Switches a user's keyboard shortcuts on or off.
pub async fn set_shortcuts(
    db: &impl ConnectionTrait,
    id: i64,
    has_shortcuts: bool,
) -> Result<(), DbErr> {
    user::Entity::update_many()
        .col_expr(user::Column::HasShortcuts, Expr::value(has_shortcuts))
        .filter(user::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Deletes the account of an address with its sessions, tokens and mails. Its cases stay, without an owner.
pub async fn delete_by_email(db: &impl ConnectionTrait, canonical: &str) -> Result<(), DbErr> {
    user::Entity::delete_many()
        .filter(user::Column::EmailCanonical.eq(canonical))
        .exec(db)
        .await?;
    Ok(())
}
