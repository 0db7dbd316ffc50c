//! Queries for delivery attempts.

use super::entity::{
    Timestamp,
    mail_try::{self, Outcome},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, sea_query::Expr,
};

/// Records the outcome of an attempt. If it equals the previous one, only that one's count goes up.
pub async fn note(
    db: &impl ConnectionTrait,
    mail_id: i64,
    outcome: Outcome,
    reply: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    let latest = mail_try::Entity::find()
        .filter(mail_try::Column::MailId.eq(mail_id))
        .order_by_desc(mail_try::Column::Id)
        .one(db)
        .await?;
    let same =
        latest.filter(|latest| latest.outcome == outcome && latest.reply.as_deref() == Some(reply));
    if let Some(same) = same {
        mail_try::Entity::update_many()
            .col_expr(
                mail_try::Column::Count,
                Expr::col(mail_try::Column::Count).add(1),
            )
            .col_expr(mail_try::Column::LastAt, Expr::value(now))
            .filter(mail_try::Column::Id.eq(same.id))
            .exec(db)
            .await?;
        return Ok(());
    }
    let new = mail_try::ActiveModel {
        mail_id: Set(mail_id),
        outcome: Set(outcome),
        reply: Set(Some(reply.to_owned())),
        count: Set(1),
        first_at: Set(now),
        last_at: Set(now),
        ..Default::default()
    };
    mail_try::Entity::insert(new).exec(db).await?;
    Ok(())
}

/// The attempts of some mails, oldest first.
pub async fn of_mails(
    db: &impl ConnectionTrait,
    mail_ids: impl IntoIterator<Item = i64>,
) -> Result<Vec<mail_try::Model>, DbErr> {
    mail_try::Entity::find()
        .filter(mail_try::Column::MailId.is_in(mail_ids))
        .order_by_asc(mail_try::Column::FirstAt)
        .order_by_asc(mail_try::Column::Id)
        .all(db)
        .await
}
