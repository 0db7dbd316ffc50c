//! Queries of the users.

use super::{
    entity::{PasswordHash, Timestamp, recovery_case, user},
    user_search_terms,
};
use crate::{api::access::Role, server::model::EmailAddress};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, FromQueryResult,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Alias, Expr, Query},
};
use std::collections::HashMap;

/// What a user is made of.
pub struct NewUser<'a> {
    pub email: &'a EmailAddress,
    pub name: &'a str,
    pub role: Role,
    pub password_hash: Option<String>,
}

/// Makes a user, who is found by name and address from then on.
///
/// # Errors
/// A unique-constraint violation if the address has an account already.
pub async fn insert(
    db: &impl ConnectionTrait,
    new: NewUser<'_>,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let (email, name) = (new.email.canonical().to_owned(), new.name.to_owned());
    let user = columns(new, now);
    let id = user::Entity::insert(user).exec(db).await?.last_insert_id;
    user_search_terms::insert_many(db, &[(id, &email, &name)]).await?;
    Ok(id)
}

/// The columns of a new user. Every way to a new account, imports too, goes through here.
pub fn columns(new: NewUser<'_>, now: Timestamp) -> user::ActiveModel {
    user::ActiveModel {
        email: Set(new.email.as_str().to_owned()),
        email_canonical: Set(new.email.canonical().to_owned()),
        name: Set(new.name.to_owned()),
        role: Set(new.role),
        is_active: Set(true),
        password_hash: Set(new.password_hash.map(PasswordHash::from)),
        created_at: Set(now),
        updated_at: Set(now),
        ..Default::default()
    }
}

/// Writes the words by which the accounts of these addresses are found, in the place of those that they
/// may have had.
pub async fn make_findable(
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

/// What is known of an account that is there already when its address is imported.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Taken {
    pub id: i64,
    pub email_canonical: String,
    pub role: Role,
    pub is_active: bool,
    pub frozen_at: Option<Timestamp>,
    pub password_hash: Option<PasswordHash>,
    pub password_scheme: Option<String>,
    pub last_login_at: Option<Timestamp>,
}

/// Those of these addresses that have an account.
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

/// The accounts of these addresses with what they may do, in the order of their ids.
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

/// Some of the users behind this id, in the order of their ids.
pub async fn after(
    db: &impl ConnectionTrait,
    id: i64,
    limit: u64,
) -> Result<Vec<user::Model>, DbErr> {
    user::Entity::find()
        .filter(user::Column::Id.gt(id))
        .order_by_asc(user::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

pub async fn find(db: &impl ConnectionTrait, id: i64) -> Result<Option<user::Model>, DbErr> {
    user::Entity::find_by_id(id).one(db).await
}

/// Keeps everybody else from changing an account until the transaction ends, if there is one.
pub async fn hold(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    hold_where(db, user::Column::Id.eq(id)).await
}

/// Writes rows so that until the transaction ends nobody else can. A lock alone would not do: Galera tells
/// its other nodes what was written, and nothing of locks.
async fn hold_where(db: &impl ConnectionTrait, which: impl Into<Condition>) -> Result<(), DbErr> {
    let holds = Alias::new("holds");
    let mut hold = Query::update();
    hold.table(user::Entity)
        .value(holds.clone(), Expr::col(holds).add(1))
        .cond_where(which.into());
    db.execute(&hold).await?;
    Ok(())
}

/// Some of the users in the order of their ids, behind the first `before`.
///
/// Anyone who asks for a page by its number can be answered in no other way than by counting those before
/// it. It is one walk along the primary key, which no row before the page is sorted or sent for.
pub async fn at(
    db: &impl ConnectionTrait,
    before: u64,
    limit: u64,
) -> Result<Vec<user::Model>, DbErr> {
    user::Entity::find()
        .order_by_asc(user::Column::Id)
        .offset(before)
        .limit(limit)
        .all(db)
        .await
}

/// The addresses of these accounts, by their ids.
pub async fn addresses(
    db: &impl ConnectionTrait,
    ids: Vec<i64>,
) -> Result<HashMap<i64, String>, DbErr> {
    let found: Vec<(i64, String)> = user::Entity::find()
        .select_only()
        .columns([user::Column::Id, user::Column::Email])
        .filter(user::Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().collect())
}

/// The account of an address, whatever its state.
pub async fn find_by_email(
    db: &impl ConnectionTrait,
    canonical: &str,
) -> Result<Option<user::Model>, DbErr> {
    user::Entity::find()
        .filter(user::Column::EmailCanonical.eq(canonical))
        .one(db)
        .await
}

/// Whether anybody can enter the dashboard.
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

/// The latest recovery case of each of these users that has one.
pub async fn latest_cases(
    db: &impl ConnectionTrait,
    users: &[user::Model],
) -> Result<Vec<recovery_case::Model>, DbErr> {
    let latest = recovery_case::Entity::find()
        .select_only()
        .column_as(recovery_case::Column::Id.max(), "id")
        .filter(recovery_case::Column::UserId.is_in(users.iter().map(|user| user.id)))
        .group_by(recovery_case::Column::UserId)
        .into_tuple::<i64>()
        .all(db)
        .await?;
    recovery_case::Entity::find()
        .filter(recovery_case::Column::Id.is_in(latest))
        .all(db)
        .await
}

/// Sets the password of an account that is active and not frozen; `false` if there is none any
/// more.
pub async fn set_password_hash(
    db: &impl ConnectionTrait,
    id: i64,
    hash: &str,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let changed = user::Entity::update_many()
        .set(user::ActiveModel {
            password_hash: Set(Some(hash.to_owned().into())),
            password_scheme: Set(None),
            password_kept_since: Set(None),
            updated_at: Set(now),
            ..Default::default()
        })
        .filter(user::Column::Id.eq(id))
        .filter(user::Column::IsActive.eq(true))
        .filter(user::Column::FrozenAt.is_null())
        .exec(db)
        .await?;
    Ok(changed.rows_affected == 1)
}

/// Sets the password that came by a link to an address, and thaws the account if it was frozen;
/// `false` if the account is no longer active or no longer has this address.
pub async fn recover(
    db: &impl ConnectionTrait,
    id: i64,
    email_canonical: &str,
    hash: &str,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let changed = user::Entity::update_many()
        .set(user::ActiveModel {
            password_hash: Set(Some(hash.to_owned().into())),
            password_scheme: Set(None),
            password_kept_since: Set(None),
            frozen_at: Set(None),
            updated_at: Set(now),
            ..Default::default()
        })
        .filter(user::Column::Id.eq(id))
        .filter(user::Column::IsActive.eq(true))
        .filter(user::Column::EmailCanonical.eq(email_canonical))
        .exec(db)
        .await?;
    Ok(changed.rows_affected == 1)
}

/// Freezes an account; one that is frozen stays so since when it was.
pub async fn freeze(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<(), DbErr> {
    user::Entity::update_many()
        .col_expr(user::Column::FrozenAt, Expr::value(now))
        .col_expr(user::Column::UpdatedAt, Expr::value(now))
        .filter(user::Column::Id.eq(id))
        .filter(user::Column::FrozenAt.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// Puts a stronger hash of the same password in the place of the one that was verified.
pub async fn replace_password_hash(
    db: &impl ConnectionTrait,
    id: i64,
    old: &str,
    new: &str,
) -> Result<bool, DbErr> {
    let replaced = user::Entity::update_many()
        .set(user::ActiveModel {
            password_hash: Set(Some(new.to_owned().into())),
            password_scheme: Set(None),
            password_kept_since: Set(None),
            ..Default::default()
        })
        .filter(user::Column::Id.eq(id))
        .filter(user::Column::PasswordHash.eq(old))
        .exec(db)
        .await?;
    Ok(replaced.rows_affected == 1)
}

/// Gives an account another address and another name; `false` if there is none any more.
///
/// # Errors
/// A unique-constraint violation if the address has another account already.
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

/// The admins who can enter the dashboard at this moment. Where a database lets two write at a time,
/// their rows are held until the transaction ends, so that of two who remove each other the second
/// sees what the first did. SQLite lets nobody else write meanwhile anyway.
pub async fn hold_active_admins(db: &impl ConnectionTrait) -> Result<Vec<i64>, DbErr> {
    let can_enter = Condition::all()
        .add(user::Column::Role.eq(Role::Admin))
        .add(user::Column::IsActive.eq(true))
        .add(user::Column::FrozenAt.is_null());
    hold_where(db, can_enter.clone()).await?;
    user::Entity::find()
        .select_only()
        .column(user::Column::Id)
        .filter(can_enter)
        .order_by_asc(user::Column::Id)
        .into_tuple()
        .all(db)
        .await
}

/// Gives an account a role; `false` if it has it already, or there is none any more.
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
        .filter(user::Column::Role.ne(role))
        .exec(db)
        .await?;
    Ok(changed.rows_affected == 1)
}

/// Removes an account with its sessions, tokens, mails and search terms; `false` if there is none
/// any more. Its cases stay, and are nobody's then; the audit trail stays as it is.
pub async fn delete(db: &impl ConnectionTrait, id: i64) -> Result<bool, DbErr> {
    let deleted = user::Entity::delete_by_id(id).exec(db).await?;
    Ok(deleted.rows_affected == 1)
}

/// Switches the keyboard shortcuts of somebody's dashboard on or off.
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

/// Shuts an account, or opens it again; `false` if it is so already, or there is none any more.
pub async fn set_active(
    db: &impl ConnectionTrait,
    id: i64,
    is_active: bool,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let changed = user::Entity::update_many()
        .col_expr(user::Column::IsActive, Expr::value(is_active))
        .col_expr(user::Column::UpdatedAt, Expr::value(now))
        .filter(user::Column::Id.eq(id))
        .filter(user::Column::IsActive.ne(is_active))
        .exec(db)
        .await?;
    Ok(changed.rows_affected == 1)
}

/// Removes the account of an address with its sessions, tokens and mails. Its cases stay, and are
/// nobody's then.
pub async fn delete_by_email(db: &impl ConnectionTrait, canonical: &str) -> Result<(), DbErr> {
    user::Entity::delete_many()
        .filter(user::Column::EmailCanonical.eq(canonical))
        .exec(db)
        .await?;
    Ok(())
}

/// Notes a log-in, if the password that was verified is still the account's and the account still
/// lets anybody in; `false` otherwise. Whatever a log-in gives is given in the same transaction, so
/// that none outlives a password that was changed, or an account that was frozen, meanwhile.
pub async fn note_login(
    db: &impl ConnectionTrait,
    id: i64,
    verified_hash: &str,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let noted = user::Entity::update_many()
        .col_expr(user::Column::LastLoginAt, Expr::value(now))
        .filter(user::Column::Id.eq(id))
        .filter(user::Column::PasswordHash.eq(verified_hash))
        .filter(user::Column::IsActive.eq(true))
        .filter(user::Column::FrozenAt.is_null())
        .exec(db)
        .await?;
    Ok(noted.rows_affected == 1)
}
