//! Queries for opened links.

use super::entity::{Timestamp, link_opening, recovery_case, reset_token};
use crate::server::model::SecretToken;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Expr,
};

/// The case and the mail of a token, in any state.
pub async fn case_and_mail(
    db: &impl ConnectionTrait,
    token: &SecretToken,
) -> Result<Option<(i64, i64)>, DbErr> {
    reset_token::Entity::find()
        .select_only()
        .column(reset_token::Column::CaseId)
        .column(reset_token::Column::MailId)
        .filter(reset_token::Column::TokenHash.eq(token.hash()))
        .into_tuple()
        .one(db)
        .await
}

/// Reserves one of a case's `limit` recorded openings; `false` if all are taken. A single conditional
/// statement, so that concurrent ones can't exceed the limit.
pub async fn take_place(
    db: &impl ConnectionTrait,
    case_id: i64,
    limit: i32,
) -> Result<bool, DbErr> {
    let taken = recovery_case::Entity::update_many()
        .col_expr(
            recovery_case::Column::Openings,
            Expr::col(recovery_case::Column::Openings).add(1),
        )
        .filter(recovery_case::Column::Id.eq(case_id))
        .filter(recovery_case::Column::Openings.lt(limit))
        .exec(db)
        .await?;
    Ok(taken.rows_affected == 1)
}

/// An opening to be recorded.
pub struct Opening {
    pub case_id: i64,
    pub mail_id: i64,
    pub network: String,
    pub user_agent: Option<String>,
    pub is_scanner: bool,
}

pub async fn insert(db: &impl ConnectionTrait, new: Opening, now: Timestamp) -> Result<(), DbErr> {
    let opening = link_opening::ActiveModel {
        case_id: Set(new.case_id),
        mail_id: Set(new.mail_id),
        opened_at: Set(now),
        network: Set(new.network),
        user_agent: Set(new.user_agent),
        is_scanner: Set(new.is_scanner),
        ..Default::default()
    };
    link_opening::Entity::insert(opening).exec(db).await?;
    Ok(())
}

/// The openings of a case, oldest first; their number is bounded.
pub async fn of_case(
    db: &impl ConnectionTrait,
    case_id: i64,
) -> Result<Vec<link_opening::Model>, DbErr> {
    link_opening::Entity::find()
        .filter(link_opening::Column::CaseId.eq(case_id))
        .order_by_asc(link_opening::Column::OpenedAt)
        .order_by_asc(link_opening::Column::Id)
        .all(db)
        .await
}
