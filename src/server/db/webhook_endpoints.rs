//! Queries for webhook endpoints. None of them sees a deleted endpoint; `webhook_pruning` removes those.

use super::{
    entity::{
        Timestamp,
        webhook_endpoint::{self, ActiveModel, Column},
    },
    readable::{self, Readable},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait,
    QueryFilter, QueryOrder, Select, UpdateMany, sea_query::Expr,
};

/// Endpoints that are not deleted.
fn there() -> Select<webhook_endpoint::Entity> {
    webhook_endpoint::Entity::find().filter(Column::DeletedAt.is_null())
}

fn change(id: i64) -> UpdateMany<webhook_endpoint::Entity> {
    webhook_endpoint::Entity::update_many()
        .filter(Column::Id.eq(id))
        .filter(Column::DeletedAt.is_null())
}

/// The settings that a form holds.
pub struct Settings<'a> {
    pub url: &'a str,
    pub description: &'a str,
    pub event_types: &'a str,
}

/// Creates an endpoint. Its secret is sealed for its id, and so set afterwards.
pub async fn insert(
    db: &impl ConnectionTrait,
    new: Settings<'_>,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let endpoint = ActiveModel {
        url: Set(new.url.to_owned()),
        description: Set(new.description.to_owned()),
        event_types: Set(new.event_types.to_owned()),
        secret: Set(String::new()),
        is_active: Set(true),
        failures: Set(0),
        created_at: Set(now),
        updated_at: Set(now),
        ..Default::default()
    };
    let inserted = webhook_endpoint::Entity::insert(endpoint).exec(db).await?;
    Ok(inserted.last_insert_id)
}

pub async fn find(
    db: &impl ConnectionTrait,
    id: i64,
) -> Result<Option<webhook_endpoint::Model>, DbErr> {
    there().filter(Column::Id.eq(id)).one(db).await
}

pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<webhook_endpoint::Model>, DbErr> {
    there().order_by_asc(Column::Id).all(db).await
}

/// Endpoints that receive events.
pub async fn active(db: &impl ConnectionTrait) -> Result<Vec<webhook_endpoint::Model>, DbErr> {
    there()
        .filter(Column::IsActive.eq(true))
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// Endpoints that may be sent to now.
pub async fn ready(
    db: &impl ConnectionTrait,
    now: Timestamp,
) -> Result<Readable<webhook_endpoint::Model>, DbErr> {
    let is_rested = Condition::any()
        .add(Column::ResumeAt.is_null())
        .add(Column::ResumeAt.lte(now));
    let ready = there()
        .filter(Column::IsActive.eq(true))
        .filter(is_rested)
        .order_by_asc(Column::Id);
    readable::read(db, ready).await
}

/// Sends nothing to an endpoint before this moment.
pub async fn put_off(
    db: &impl ConnectionTrait,
    id: i64,
    resume_at: Timestamp,
) -> Result<(), DbErr> {
    let resume_at = Set(Some(resume_at));
    let put_off = ActiveModel {
        resume_at,
        ..Default::default()
    };
    change(id).set(put_off).exec(db).await?;
    Ok(())
}

/// Updates an endpoint's settings; `false` if it does not exist. It is retried at once: the change may have
/// fixed it.
pub async fn edit(
    db: &impl ConnectionTrait,
    id: i64,
    settings: Settings<'_>,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let edited = change(id)
        .set(ActiveModel {
            url: Set(settings.url.to_owned()),
            description: Set(settings.description.to_owned()),
            event_types: Set(settings.event_types.to_owned()),
            resume_at: Set(None),
            updated_at: Set(now),
            ..Default::default()
        })
        .exec(db)
        .await?;
    Ok(edited.rows_affected == 1)
}

/// Sets the secret, and the previous one with its expiry.
pub async fn set_secret(
    db: &impl ConnectionTrait,
    id: i64,
    secret: &str,
    previous: Option<(String, Timestamp)>,
) -> Result<(), DbErr> {
    let (previous, until) = previous.unzip();
    change(id)
        .set(ActiveModel {
            secret: Set(secret.to_owned()),
            previous_secret: Set(previous),
            previous_until: Set(until),
            ..Default::default()
        })
        .exec(db)
        .await?;
    Ok(())
}

/// Switches an endpoint on or off; `false` if that changes nothing. Switching it on resets its failures.
pub async fn set_active(
    db: &impl ConnectionTrait,
    id: i64,
    is_active: bool,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let set = healthy(id)
        .set(ActiveModel {
            is_active: Set(is_active),
            gone_at: Set(None),
            updated_at: Set(now),
            ..Default::default()
        })
        .filter(Column::IsActive.ne(is_active))
        .exec(db)
        .await?;
    Ok(set.rows_affected == 1)
}

fn healthy(id: i64) -> UpdateMany<webhook_endpoint::Entity> {
    change(id).set(ActiveModel {
        failures: Set(0),
        resume_at: Set(None),
        failing_since: Set(None),
        ..Default::default()
    })
}

/// Records a successful delivery.
pub async fn note_success(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    healthy(id).filter(Column::Failures.gt(0)).exec(db).await?;
    Ok(())
}

/// Records a failed attempt, given the number of failures before. Of several concurrent failures one counts:
/// they have the same cause.
pub async fn note_failure(
    db: &impl ConnectionTrait,
    id: i64,
    failures_before: i32,
    resume_at: Timestamp,
    now: Timestamp,
) -> Result<(), DbErr> {
    let since = Expr::col(Column::FailingSince).if_null(now);
    change(id)
        .set(ActiveModel {
            failures: Set(failures_before + 1),
            resume_at: Set(Some(resume_at)),
            ..Default::default()
        })
        .col_expr(Column::FailingSince, since)
        .filter(Column::Failures.eq(failures_before))
        .exec(db)
        .await?;
    Ok(())
}

/// Switches off an endpoint that asked for no more messages.
pub async fn note_gone(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<(), DbErr> {
    change(id)
        .set(ActiveModel {
            is_active: Set(false),
            gone_at: Set(Some(now)),
            ..Default::default()
        })
        .exec(db)
        .await?;
    Ok(())
}

/// Makes an endpoint due now.
pub async fn hasten(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    change(id)
        .set(ActiveModel {
            resume_at: Set(None),
            ..Default::default()
        })
        .exec(db)
        .await?;
    Ok(())
}

/// Hides an endpoint and erases its secret; `false` if it does not exist. Its row stays for now: an event may
/// be recorded for it at this moment, and that change must not fail.
pub async fn delete(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<bool, DbErr> {
    let deleted = change(id)
        .set(ActiveModel {
            is_active: Set(false),
            secret: Set(String::new()),
            previous_secret: Set(None),
            deleted_at: Set(Some(now)),
            ..Default::default()
        })
        .exec(db)
        .await?;
    Ok(deleted.rows_affected == 1)
}

/// Replaces the seal of its secrets, unless they have changed meanwhile.
pub async fn reseal(
    db: &impl ConnectionTrait,
    before: &webhook_endpoint::Model,
    secret: String,
    previous: Option<String>,
) -> Result<(), DbErr> {
    change(before.id)
        .col_expr(Column::Secret, Expr::value(secret))
        .col_expr(Column::PreviousSecret, Expr::value(previous))
        .filter(Column::Secret.eq(&before.secret))
        .exec(db)
        .await?;
    Ok(())
}
