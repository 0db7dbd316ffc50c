//! What is counted of the past, so that no page has to count it again.

use super::{
    entity::{
        Timestamp,
        overview_count::{self, Column, Length},
        overview_progress,
    },
    happenings::{Counts, Happened},
};
use sea_orm::{
    ActiveEnum,
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Condition, Expr, Query},
};
use std::ops::Range;

/// The range of time that is counted; empty while nothing is.
pub type Progress = Range<Timestamp>;

pub async fn progress(db: &impl ConnectionTrait) -> Result<Progress, DbErr> {
    let row = overview_progress::Entity::find().one(db).await?;
    let row = row.ok_or_else(|| DbErr::RecordNotFound("overview_progress is empty".to_owned()))?;
    Ok(row.since..row.until)
}

/// Says what is counted from now on; `false` if another instance has counted meanwhile. A single conditional statement,
/// which holds the row until the transaction ends.
pub async fn move_on(
    db: &impl ConnectionTrait,
    from: &Progress,
    to: &Progress,
) -> Result<bool, DbErr> {
    use overview_progress::Column::{Since, Until};
    let moved = overview_progress::Entity::update_many()
        .col_expr(Since, Expr::value(to.start))
        .col_expr(Until, Expr::value(to.end))
        .filter(Since.eq(from.start))
        .filter(Until.eq(from.end))
        .exec(db)
        .await?;
    Ok(moved.rows_affected > 0)
}

/// Adds to what is counted for an interval. The caller holds the progress.
pub async fn add(
    db: &impl ConnectionTrait,
    length: Length,
    begins_at: Timestamp,
    more: Happened,
) -> Result<(), DbErr> {
    let mut update = overview_count::Entity::update_many()
        .filter(Column::Length.eq(length))
        .filter(Column::BeginsAt.eq(begins_at));
    for (column, more) in [
        (Column::Requests, more.requests),
        (Column::Mails, more.mails),
        (Column::Openings, more.openings),
        (Column::Changes, more.changes),
        (Column::Cases, more.cases),
        (Column::CasesMailed, more.cases_mailed),
        (Column::CasesOpened, more.cases_opened),
    ] {
        update = update.col_expr(column, Expr::col(column).add(more));
    }
    if update.exec(db).await?.rows_affected > 0 {
        return Ok(());
    }
    let first = overview_count::ActiveModel {
        length: Set(length),
        begins_at: Set(begins_at),
        requests: Set(more.requests),
        mails: Set(more.mails),
        openings: Set(more.openings),
        changes: Set(more.changes),
        cases: Set(more.cases),
        cases_mailed: Set(more.cases_mailed),
        cases_opened: Set(more.cases_opened),
        ..Default::default()
    };
    overview_count::Entity::insert(first).exec(db).await?;
    Ok(())
}

/// What is counted, and the numbers since then. In one statement, so that they belong together.
pub async fn find(
    db: &impl ConnectionTrait,
    length: Length,
    since: Timestamp,
) -> Result<(Progress, Counts), DbErr> {
    let of_counts = |column: Column| Expr::col((overview_count::Entity, column));
    let of_progress = |column| Expr::col((overview_progress::Entity, column));
    let wanted = Condition::all()
        .add(of_counts(Column::Length).eq(length.to_value()))
        .add(of_counts(Column::BeginsAt).gte(since.millis()));
    let mut query = Query::select();
    query
        .expr(of_progress(overview_progress::Column::Since))
        .expr(of_progress(overview_progress::Column::Until))
        .from(overview_progress::Entity)
        .left_join(overview_count::Entity, wanted);
    for column in [
        Column::BeginsAt,
        Column::Requests,
        Column::Mails,
        Column::Openings,
        Column::Changes,
        Column::Cases,
        Column::CasesMailed,
        Column::CasesOpened,
    ] {
        query.expr(of_counts(column));
    }
    let mut progress = Timestamp::from_millis(0)..Timestamp::from_millis(0);
    let mut counts = Counts::new();
    for row in db.query_all(&query).await? {
        let number = |index: usize| -> Result<i64, DbErr> { row.try_get_by_index(index) };
        progress = Timestamp::from_millis(number(0)?)..Timestamp::from_millis(number(1)?);
        let begins_at: Option<i64> = row.try_get_by_index(2)?;
        let Some(begins_at) = begins_at else {
            continue;
        };
        let happened = Happened {
            requests: number(3)?,
            mails: number(4)?,
            openings: number(5)?,
            changes: number(6)?,
            cases: number(7)?,
            cases_mailed: number(8)?,
            cases_opened: number(9)?,
        };
        counts.insert(Timestamp::from_millis(begins_at), happened);
    }
    Ok((progress, counts))
}

/// Deletes the numbers of intervals that began before then: there are 24 of them in a day at most.
pub async fn delete(
    db: &impl ConnectionTrait,
    length: Length,
    before: Timestamp,
) -> Result<(), DbErr> {
    overview_count::Entity::delete_many()
        .filter(Column::Length.eq(length))
        .filter(Column::BeginsAt.lt(before))
        .exec(db)
        .await?;
    Ok(())
}
