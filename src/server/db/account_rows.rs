//! Queries of accounts: finding them, their passwords, and whether they are open. What makes somebody staff is
//! in `user_rows`.

use super::entity::{PasswordHash, Timestamp, user};
use crate::server::account::{Account, User};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QuerySelect, UpdateMany,
    sea_query::{Alias, Expr, Query},
};
use std::collections::HashMap;

pub async fn find(db: &impl ConnectionTrait, id: i64) -> Result<Option<Account>, DbErr> {
    let found = user::Entity::find_by_id(id).one(db).await?;
    Ok(found.map(Account::from))
}

/// Keeps everybody else from changing an account until the transaction ends, if there is one.
pub async fn hold(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    hold_where(db, user::Column::Id.eq(id)).await
}

/// Locks rows until the transaction ends by writing them. A lock alone would not do: Galera replicates
/// writes, not locks.
pub(super) async fn hold_where(
    db: &impl ConnectionTrait,
    which: impl Into<Condition>,
) -> Result<(), DbErr> {
    let holds = Alias::new("holds");
    let mut hold = Query::update();
    hold.table(user::Entity)
        .value(holds.clone(), Expr::col(holds).add(1))
        .cond_where(which.into());
    db.execute(&hold).await?;
    Ok(())
}

/// The account of an address, whatever its state.
pub async fn find_by_email(
    db: &impl ConnectionTrait,
    canonical: &str,
) -> Result<Option<Account>, DbErr> {
    Ok(of_email(db, canonical).await?.map(Account::from))
}

pub(super) async fn of_email(
    db: &impl ConnectionTrait,
    canonical: &str,
) -> Result<Option<user::Model>, DbErr> {
    user::Entity::find()
        .filter(user::Column::EmailCanonical.eq(canonical))
        .one(db)
        .await
}

/// The accounts of these addresses, in any order.
pub async fn of_addresses(
    db: &impl ConnectionTrait,
    canonical: impl IntoIterator<Item = String>,
) -> Result<Vec<Account>, DbErr> {
    let found = user::Entity::find()
        .filter(user::Column::EmailCanonical.is_in(canonical))
        .all(db)
        .await?;
    Ok(found.into_iter().map(Account::from).collect())
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

/// What a password is verified against, and whose it is.
pub struct Credentials {
    pub user: User,
    /// None until a first password is set. It may have been made by another program.
    pub hash: Option<PasswordHash>,
    /// That of a password which no longer lets anybody in.
    pub revoked: Option<PasswordHash>,
    /// The scheme of a hash that is not ours (`hashing::Scheme`).
    pub scheme: Option<String>,
    /// Since when such a hash is kept; none until that was noted.
    pub kept_since: Option<Timestamp>,
}

/// What an address logs in with, whatever the state of its account.
pub async fn credentials(
    db: &impl ConnectionTrait,
    canonical: &str,
) -> Result<Option<Credentials>, DbErr> {
    let found = of_email(db, canonical).await?;
    Ok(found.map(|mut row| Credentials {
        hash: row.password_hash.clone(),
        revoked: row.revoked_hash.take(),
        scheme: row.password_scheme.take(),
        kept_since: row.password_kept_since,
        user: row.into(),
    }))
}

/// By what right a password is set.
pub enum By<'a> {
    /// An operator's command. The account must be open.
    Operator,
    /// A link to an address, which must still be the account's. It thaws the account.
    Link { email_canonical: &'a str },
}

/// Sets a password; `false` if the account is disabled or gone, or what `by` asks for does not hold.
pub async fn set_password(
    db: &impl ConnectionTrait,
    id: i64,
    by: By<'_>,
    hash: &str,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let set = user::Entity::update_many()
        .set(user::ActiveModel {
            updated_at: Set(now),
            password_revoked_at: Set(None),
            revoked_hash: Set(None),
            ..own_hash(hash)
        })
        .filter(user::Column::Id.eq(id))
        .filter(user::Column::IsActive.eq(true));
    let set = match by {
        By::Operator => set.filter(user::Column::FrozenAt.is_null()),
        By::Link { email_canonical } => set
            .set(user::ActiveModel {
                frozen_at: Set(None),
                ..Default::default()
            })
            .filter(user::Column::EmailCanonical.eq(email_canonical)),
    };
    is_one(db, set).await
}

/// Replaces the hash that was verified by a stronger one of the same password.
pub async fn replace_password_hash(
    db: &impl ConnectionTrait,
    id: i64,
    old: &str,
    new: &str,
) -> Result<bool, DbErr> {
    let replaced = user::Entity::update_many()
        .set(own_hash(new))
        .filter(user::Column::Id.eq(id))
        .filter(user::Column::PasswordHash.eq(old));
    is_one(db, replaced).await
}

/// The columns of a password that was hashed here.
fn own_hash(hash: &str) -> user::ActiveModel {
    user::ActiveModel {
        password_hash: Set(Some(hash.to_owned().into())),
        password_scheme: Set(None),
        password_kept_since: Set(None),
        ..Default::default()
    }
}

/// Freezes an account; one that is frozen keeps the time when it was.
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

/// Takes the password of an account away, but keeps the hash, so that it is not chosen again; `false` if that was done
/// already or there is none. An account of a directory has its password there.
pub async fn revoke_password(
    db: &impl ConnectionTrait,
    id: i64,
    now: Timestamp,
) -> Result<bool, DbErr> {
    is_one(db, revocation(now).filter(user::Column::Id.eq(id))).await
}

/// The same for many at once.
pub async fn revoke_passwords(
    db: &impl ConnectionTrait,
    ids: &[i64],
    now: Timestamp,
) -> Result<(), DbErr> {
    revocation(now)
        .filter(user::Column::Id.is_in(ids.iter().copied()))
        .exec(db)
        .await?;
    Ok(())
}

fn revocation(now: Timestamp) -> UpdateMany<user::Entity> {
    let has_password = Condition::any()
        .add(user::Column::PasswordHash.is_not_null())
        .add(user::Column::Directory.is_not_null());
    // MySQL assigns from left to right, so the hash is emptied last.
    user::Entity::update_many()
        .col_expr(
            user::Column::RevokedHash,
            Expr::col(user::Column::PasswordHash),
        )
        .col_expr(
            user::Column::PasswordHash,
            Expr::value(Option::<String>::None),
        )
        .col_expr(user::Column::PasswordRevokedAt, Expr::value(now))
        .col_expr(user::Column::UpdatedAt, Expr::value(now))
        .filter(user::Column::PasswordRevokedAt.is_null())
        // It lets nobody in already, and must not be chosen again either.
        .filter(user::Column::FrozenAt.is_null())
        .filter(has_password)
}

/// Gives an account the password back that was taken away; `false` if it has another by now, or none was.
pub async fn restore_password(
    db: &impl ConnectionTrait,
    id: i64,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let restored = user::Entity::update_many()
        .col_expr(
            user::Column::PasswordHash,
            Expr::col(user::Column::RevokedHash),
        )
        .col_expr(
            user::Column::RevokedHash,
            Expr::value(Option::<String>::None),
        )
        .col_expr(
            user::Column::PasswordRevokedAt,
            Expr::value(Option::<i64>::None),
        )
        .col_expr(user::Column::UpdatedAt, Expr::value(now))
        .filter(user::Column::Id.eq(id))
        .filter(user::Column::PasswordRevokedAt.is_not_null())
        .filter(user::Column::PasswordHash.is_null())
        .filter(user::Column::Directory.is_null());
    is_one(db, restored).await
}

/// Ends the freezing of an account, and that a new password is required: it has one.
pub async fn thaw(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<(), DbErr> {
    user::Entity::update_many()
        .set(user::ActiveModel {
            frozen_at: Set(None),
            password_revoked_at: Set(None),
            updated_at: Set(now),
            ..Default::default()
        })
        .filter(user::Column::Id.eq(id))
        .filter(
            Condition::any()
                .add(user::Column::FrozenAt.is_not_null())
                .add(user::Column::PasswordRevokedAt.is_not_null()),
        )
        .exec(db)
        .await?;
    Ok(())
}

/// Disables an account, or enables it again; `false` if it is so already, or gone.
pub async fn set_active(
    db: &impl ConnectionTrait,
    id: i64,
    is_active: bool,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let set = user::Entity::update_many()
        .col_expr(user::Column::IsActive, Expr::value(is_active))
        .col_expr(user::Column::UpdatedAt, Expr::value(now))
        .filter(user::Column::Id.eq(id))
        .filter(user::Column::IsActive.ne(is_active));
    is_one(db, set).await
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
        .filter(user::Column::FrozenAt.is_null());
    is_one(db, noted).await
}

/// Whether an update changed the one row that it is about.
pub(super) async fn is_one(
    db: &impl ConnectionTrait,
    update: UpdateMany<user::Entity>,
) -> Result<bool, DbErr> {
    Ok(update.exec(db).await?.rows_affected == 1)
}
