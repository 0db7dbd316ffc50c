//! Queries for the codes that callers read to the help desk.

use super::entity::{Timestamp, caller_check};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait,
    QueryFilter, QueryOrder, sea_query::Expr,
};

/// Notes that a mail is to bring a code, which is drawn once the mail is written.
pub async fn insert(
    db: &impl ConnectionTrait,
    user_id: i64,
    mail_id: i64,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<(), DbErr> {
    let check = caller_check::ActiveModel {
        user_id: Set(user_id),
        mail_id: Set(mail_id),
        tries: Set(0),
        created_at: Set(now),
        expires_at: Set(expires_at),
        ..Default::default()
    };
    caller_check::Entity::insert(check).exec(db).await?;
    Ok(())
}

/// The newest of a user: every earlier one has ended.
pub async fn newest_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
) -> Result<Option<caller_check::Model>, DbErr> {
    caller_check::Entity::find()
        .filter(caller_check::Column::UserId.eq(user_id))
        .order_by_desc(caller_check::Column::Id)
        .one(db)
        .await
}

fn is_live(now: Timestamp) -> Condition {
    Condition::all()
        .add(caller_check::Column::VerifiedAt.is_null())
        .add(caller_check::Column::ExpiresAt.gt(now))
}

/// Gives the code of a mail that is about to be sent, in place of that of an earlier attempt; `false` if it is no
/// longer wanted.
pub async fn set_code(
    db: &impl ConnectionTrait,
    mail_id: i64,
    code_hash: String,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let set = caller_check::Entity::update_many()
        .col_expr(caller_check::Column::CodeHash, Expr::value(code_hash))
        .filter(caller_check::Column::MailId.eq(mail_id))
        .filter(is_live(now))
        .exec(db)
        .await?;
    Ok(set.rows_affected == 1)
}

/// A code's life begins when its mail was sent.
pub async fn note_sent(
    db: &impl ConnectionTrait,
    mail_id: i64,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<(), DbErr> {
    caller_check::Entity::update_many()
        .col_expr(caller_check::Column::SentAt, Expr::value(now))
        .col_expr(caller_check::Column::ExpiresAt, Expr::value(expires_at))
        .filter(caller_check::Column::MailId.eq(mail_id))
        .filter(is_live(now))
        .exec(db)
        .await?;
    Ok(())
}

/// Ends the unused ones of a user.
pub async fn end_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
    now: Timestamp,
) -> Result<(), DbErr> {
    caller_check::Entity::update_many()
        .col_expr(caller_check::Column::ExpiresAt, Expr::value(now))
        .filter(caller_check::Column::UserId.eq(user_id))
        .filter(is_live(now))
        .exec(db)
        .await?;
    Ok(())
}

/// Counts a typed code, for good; `false` if there were `most` before, or there is nothing to guess any more. Of many
/// at once no more than `most` get `true`.
pub async fn count_try(
    db: &impl ConnectionTrait,
    id: i64,
    most: u32,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let counted = caller_check::Entity::update_many()
        .col_expr(
            caller_check::Column::Tries,
            Expr::col(caller_check::Column::Tries).add(1),
        )
        .filter(caller_check::Column::Id.eq(id))
        .filter(caller_check::Column::Tries.lt(most))
        .filter(is_live(now))
        .exec(db)
        .await?;
    Ok(counted.rows_affected == 1)
}

/// Uses a code up; `false` if it is another, or no longer valid. A single conditional statement, so that of many at
/// once exactly one gets `true`.
pub async fn use_up(
    db: &impl ConnectionTrait,
    id: i64,
    code_hashes: &[String],
    now: Timestamp,
) -> Result<bool, DbErr> {
    let used = caller_check::Entity::update_many()
        .col_expr(caller_check::Column::VerifiedAt, Expr::value(now))
        .filter(caller_check::Column::Id.eq(id))
        .filter(caller_check::Column::CodeHash.is_in(code_hashes))
        .filter(is_live(now))
        .exec(db)
        .await?;
    Ok(used.rows_affected == 1)
}
