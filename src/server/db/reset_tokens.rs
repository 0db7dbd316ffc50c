//! Queries for reset tokens.

use super::entity::{Timestamp, recovery_case, reset_token, user};
use crate::server::model::SecretToken;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, JoinType,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select, sea_query::Expr,
};

/// A token's owner and mail.
pub struct NewToken<'a> {
    pub token: &'a SecretToken,
    /// The keyed hash of the code in the same mail.
    pub code_hash: Option<String>,
    pub case_id: i64,
    pub mail_id: i64,
    pub user_id: i64,
    /// See `entity::reset_token`.
    pub directory_version: Option<String>,
    pub expires_at: Timestamp,
}

pub async fn insert(
    db: &impl ConnectionTrait,
    new: NewToken<'_>,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let token = reset_token::ActiveModel {
        case_id: Set(new.case_id),
        mail_id: Set(new.mail_id),
        user_id: Set(new.user_id),
        token_hash: Set(new.token.hash()),
        code_hash: Set(new.code_hash),
        directory_version: Set(new.directory_version),
        created_at: Set(now),
        expires_at: Set(new.expires_at),
        ..Default::default()
    };
    Ok(reset_token::Entity::insert(token)
        .exec(db)
        .await?
        .last_insert_id)
}

fn live(now: Timestamp) -> Select<reset_token::Entity> {
    reset_token::Entity::find()
        .filter(reset_token::Column::UsedAt.is_null())
        .filter(reset_token::Column::RevokedAt.is_null())
        .filter(reset_token::Column::ExpiresAt.gt(now))
}

/// The token if it is still valid; checking changes nothing.
pub async fn find_live(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    now: Timestamp,
) -> Result<Option<reset_token::Model>, DbErr> {
    live(now)
        .filter(reset_token::Column::TokenHash.eq(token.hash()))
        .one(db)
        .await
}

/// The token that was sent together with a code, if it is still valid.
pub async fn find_live_by_code(
    db: &impl ConnectionTrait,
    code_hashes: &[String],
    now: Timestamp,
) -> Result<Option<reset_token::Model>, DbErr> {
    live(now)
        .filter(reset_token::Column::CodeHash.is_in(code_hashes))
        .one(db)
        .await
}

/// The case of a token, in any state.
pub async fn case_of(
    db: &impl ConnectionTrait,
    token: &SecretToken,
) -> Result<Option<recovery_case::Model>, DbErr> {
    recovery_case::Entity::find()
        .join(
            JoinType::InnerJoin,
            recovery_case::Entity::belongs_to(reset_token::Entity)
                .from(recovery_case::Column::Id)
                .to(reset_token::Column::CaseId)
                .into(),
        )
        .filter(reset_token::Column::TokenHash.eq(token.hash()))
        .one(db)
        .await
}

/// The current address of the account that a token was created for, in any state of the token.
pub async fn address_of(
    db: &impl ConnectionTrait,
    token: &SecretToken,
) -> Result<Option<String>, DbErr> {
    user::Entity::find()
        .select_only()
        .column(user::Column::Email)
        .join(
            JoinType::InnerJoin,
            user::Entity::belongs_to(reset_token::Entity)
                .from(user::Column::Id)
                .to(reset_token::Column::UserId)
                .into(),
        )
        .filter(reset_token::Column::TokenHash.eq(token.hash()))
        .into_tuple()
        .one(db)
        .await
}

/// A token, whatever became of it.
pub async fn find(db: &impl ConnectionTrait, id: i64) -> Result<Option<reset_token::Model>, DbErr> {
    reset_token::Entity::find_by_id(id).one(db).await
}

/// The same by what the link says.
pub async fn find_any(
    db: &impl ConnectionTrait,
    token: &SecretToken,
) -> Result<Option<reset_token::Model>, DbErr> {
    reset_token::Entity::find()
        .filter(reset_token::Column::TokenHash.eq(token.hash()))
        .one(db)
        .await
}

/// Makes a token good again that was used up for nothing.
pub async fn make_good(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    reset_token::Entity::update_many()
        .set(reset_token::ActiveModel {
            used_at: Set(None),
            ..Default::default()
        })
        .filter(reset_token::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Uses the token up; `false` if it is no longer valid. A single conditional statement, so that of many at
/// once exactly one gets `true`.
pub async fn use_up(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<bool, DbErr> {
    let used = reset_token::Entity::update_many()
        .col_expr(reset_token::Column::UsedAt, Expr::value(now))
        .filter(reset_token::Column::Id.eq(id))
        .filter(reset_token::Column::UsedAt.is_null())
        .filter(reset_token::Column::RevokedAt.is_null())
        .filter(reset_token::Column::ExpiresAt.gt(now))
        .exec(db)
        .await?;
    Ok(used.rows_affected == 1)
}

/// A link's lifetime starts when its mail was sent.
pub async fn set_expiry(
    db: &impl ConnectionTrait,
    id: i64,
    expires_at: Timestamp,
) -> Result<(), DbErr> {
    reset_token::Entity::update_many()
        .col_expr(reset_token::Column::ExpiresAt, Expr::value(expires_at))
        .filter(reset_token::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Keeps the live tokens of a case's newest `keep` mails and ends the older ones.
///
/// It counts mails, not tokens: if a mail was tried several times, an earlier attempt may have arrived
/// although the server's response did not.
pub async fn revoke_all_but_newest(
    db: &impl ConnectionTrait,
    case_id: i64,
    keep: usize,
    now: Timestamp,
) -> Result<(), DbErr> {
    let tokens = live(now)
        .filter(reset_token::Column::CaseId.eq(case_id))
        .order_by_desc(reset_token::Column::MailId)
        .all(db)
        .await?;
    let mut mails: Vec<i64> = tokens.iter().map(|token| token.mail_id).collect();
    mails.dedup();
    match mails.get(keep) {
        Some(newest_to_end) => {
            let older = reset_token::Column::CaseId
                .eq(case_id)
                .and(reset_token::Column::MailId.lte(*newest_to_end));
            revoke(db, older, now).await
        }
        None => Ok(()),
    }
}

/// Ends all unused tokens of an account.
pub async fn revoke_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
    now: Timestamp,
) -> Result<(), DbErr> {
    revoke(db, reset_token::Column::UserId.eq(user_id), now).await
}

/// Ends all unused tokens of a case.
pub async fn revoke_of_case(
    db: &impl ConnectionTrait,
    case_id: i64,
    now: Timestamp,
) -> Result<(), DbErr> {
    revoke(db, reset_token::Column::CaseId.eq(case_id), now).await
}

async fn revoke(
    db: &impl ConnectionTrait,
    which: sea_orm::sea_query::SimpleExpr,
    now: Timestamp,
) -> Result<(), DbErr> {
    reset_token::Entity::update_many()
        .col_expr(reset_token::Column::RevokedAt, Expr::value(now))
        .filter(which)
        .filter(reset_token::Column::UsedAt.is_null())
        .filter(reset_token::Column::RevokedAt.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// How many links of an account are valid now.
pub async fn count_live_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
    now: Timestamp,
) -> Result<u64, DbErr> {
    live(now)
        .filter(reset_token::Column::UserId.eq(user_id))
        .count(db)
        .await
}
