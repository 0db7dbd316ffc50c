//! Queries for former addresses of accounts.

use super::entity::{Timestamp, address_change, freeze_token};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, Query, SelectStatement},
};

pub async fn insert(
    db: &impl ConnectionTrait,
    user_id: i64,
    mail_id: i64,
    former_email: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    let change = address_change::ActiveModel {
        user_id: Set(user_id),
        mail_id: Set(mail_id),
        former_email: Set(former_email.to_owned()),
        created_at: Set(now),
        ..Default::default()
    };
    address_change::Entity::insert(change).exec(db).await?;
    Ok(())
}

/// The change that a notice is about; none for any other notice.
pub async fn of_mail(
    db: &impl ConnectionTrait,
    mail_id: i64,
) -> Result<Option<address_change::Model>, DbErr> {
    address_change::Entity::find()
        .filter(address_change::Column::MailId.eq(mail_id))
        .one(db)
        .await
}

/// Ends this change and all later ones, with the links in their notices, also in unsent ones. Earlier ones
/// stay: the earliest address has the last word.
pub async fn end_from(
    db: &impl ConnectionTrait,
    change: &address_change::Model,
    now: Timestamp,
) -> Result<(), DbErr> {
    address_change::Entity::update_many()
        .col_expr(address_change::Column::EndedAt, Expr::value(now))
        .filter(address_change::Column::UserId.eq(change.user_id))
        .filter(address_change::Column::Id.gte(change.id))
        .filter(address_change::Column::EndedAt.is_null())
        .exec(db)
        .await?;
    let ended: Vec<i64> = address_change::Entity::find()
        .select_only()
        .column(address_change::Column::MailId)
        .filter(address_change::Column::UserId.eq(change.user_id))
        .filter(address_change::Column::Id.gte(change.id))
        .into_tuple()
        .all(db)
        .await?;
    freeze_token::Entity::update_many()
        .col_expr(freeze_token::Column::UsedAt, Expr::value(now))
        .filter(freeze_token::Column::MailId.is_in(ended))
        .filter(freeze_token::Column::UsedAt.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// The notices to former addresses of an account.
pub(super) fn notices_of_user(user_id: i64) -> SelectStatement {
    Query::select()
        .column(address_change::Column::MailId)
        .from(address_change::Entity)
        .and_where(address_change::Column::UserId.eq(user_id))
        .to_owned()
}
