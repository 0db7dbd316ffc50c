//! What is stored about one person, table by table, a batch at a time: to be handed out, counted or erased.

use super::{
    batches,
    entity::{
        address_change, api_token, bulk_action, caller_check, freeze_token, import, link_opening,
        mail_try, outgoing_mail, recovery_case, recovery_request, reset_token, session,
        webhook_delivery,
    },
    recovery_pruning::Dated,
};
use crate::api::dashboard::list::COUNTED;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, Func, SimpleExpr},
};

/// Rows that are read at once.
pub const BATCH: u64 = 500;

/// Whose cases: those of an account, or those of an address or a log-in name that belong to no account.
#[derive(Clone, Copy, Debug)]
pub enum Whose<'a> {
    Account(i64),
    Typed(&'a str),
}

impl Whose<'_> {
    fn cases(self) -> Select<recovery_case::Entity> {
        use recovery_case::Column::{EmailCanonical, UserId};
        let all = recovery_case::Entity::find();
        match self {
            Self::Account(id) => all.filter(UserId.eq(id)),
            Self::Typed(canonical) => all
                .filter(EmailCanonical.eq(canonical))
                .filter(is_missing(UserId)),
        }
    }
}

/// That there is no such number. An index is not searched for that: too many rows have none.
pub(super) fn is_missing<C: ColumnTrait>(column: C) -> SimpleExpr {
    Expr::expr(Func::coalesce([column.into_expr(), Expr::val(0)])).eq(0)
}

/// Rows after this one.
async fn some<E: EntityTrait>(
    db: &impl ConnectionTrait,
    found: Select<E>,
    id: E::Column,
    after: i64,
) -> Result<Vec<E::Model>, DbErr> {
    found
        .filter(id.gt(after))
        .order_by_asc(id)
        .limit(BATCH)
        .all(db)
        .await
}

/// How many there are, up to a bound.
async fn count<E: EntityTrait>(
    db: &impl ConnectionTrait,
    found: Select<E>,
    id: E::Column,
) -> Result<u64, DbErr>
where
    E::Model: Sync,
{
    let cut = found.select_only().column(id).limit(COUNTED + 1);
    cut.count(db).await
}

pub async fn cases(
    db: &impl ConnectionTrait,
    whose: Whose<'_>,
    after: i64,
) -> Result<Vec<recovery_case::Model>, DbErr> {
    some(db, whose.cases(), recovery_case::Column::Id, after).await
}

pub async fn count_cases(db: &impl ConnectionTrait, whose: Whose<'_>) -> Result<u64, DbErr> {
    count(db, whose.cases(), recovery_case::Column::Id).await
}

/// Some of these cases, with when they began.
pub async fn some_cases(
    db: &impl ConnectionTrait,
    whose: Whose<'_>,
    limit: u64,
) -> Result<Vec<Dated>, DbErr> {
    whose
        .cases()
        .select_only()
        .columns([recovery_case::Column::Id, recovery_case::Column::CreatedAt])
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
}

pub async fn requests(
    db: &impl ConnectionTrait,
    cases: &[i64],
    after: i64,
) -> Result<Vec<recovery_request::Model>, DbErr> {
    use recovery_request::Column::{CaseId, Id};
    let found = recovery_request::Entity::find().filter(among(CaseId, cases));
    some(db, found, Id, after).await
}

pub async fn openings(
    db: &impl ConnectionTrait,
    cases: &[i64],
    after: i64,
) -> Result<Vec<link_opening::Model>, DbErr> {
    use link_opening::Column::{CaseId, Id};
    let found = link_opening::Entity::find().filter(among(CaseId, cases));
    some(db, found, Id, after).await
}

pub async fn links(
    db: &impl ConnectionTrait,
    cases: &[i64],
    after: i64,
) -> Result<Vec<reset_token::Model>, DbErr> {
    use reset_token::Column::{CaseId, Id};
    let found = reset_token::Entity::find().filter(among(CaseId, cases));
    some(db, found, Id, after).await
}

/// The mails of these cases that are not of one of these accounts.
pub async fn mails_of_cases(
    db: &impl ConnectionTrait,
    cases: &[i64],
    accounts: &[i64],
    after: i64,
) -> Result<Vec<outgoing_mail::Model>, DbErr> {
    use outgoing_mail::Column::{CaseId, Id, UserId};
    let others = Condition::any()
        .add(UserId.is_null())
        .add(UserId.is_not_in(accounts.iter().copied()));
    let found = outgoing_mail::Entity::find()
        .filter(among(CaseId, cases))
        .filter(others);
    some(db, found, Id, after).await
}

/// One of these cases. One alone is compared with, so that every database walks the index in order.
fn among<C: ColumnTrait>(column: C, cases: &[i64]) -> SimpleExpr {
    match cases {
        [one] => column.eq(*one),
        several => column.is_in(several.iter().copied()),
    }
}

fn of_user<E, C>(column: C, user_id: i64) -> Select<E>
where
    E: EntityTrait<Column = C>,
    C: ColumnTrait<EntityName = E>,
{
    E::find().filter(column.eq(user_id))
}

pub async fn mails(
    db: &impl ConnectionTrait,
    user_id: i64,
    after: i64,
) -> Result<Vec<outgoing_mail::Model>, DbErr> {
    use outgoing_mail::Column::{Id, UserId};
    some(db, of_user(UserId, user_id), Id, after).await
}

pub async fn count_mails(db: &impl ConnectionTrait, user_id: i64) -> Result<u64, DbErr> {
    use outgoing_mail::Column::{Id, UserId};
    count(db, of_user(UserId, user_id), Id).await
}

/// How many mails the cases have that name no account.
pub async fn count_mails_of_cases(
    db: &impl ConnectionTrait,
    whose: Whose<'_>,
) -> Result<u64, DbErr> {
    use outgoing_mail::Column::{CaseId, Id, UserId};
    let cases = whose
        .cases()
        .select_only()
        .column(recovery_case::Column::Id);
    let found = outgoing_mail::Entity::find()
        .filter(CaseId.in_subquery(cases.into_query()))
        .filter(is_missing(UserId));
    count(db, found, Id).await
}

/// Some of the mails about an account.
pub async fn some_mails(
    db: &impl ConnectionTrait,
    user_id: i64,
    limit: u64,
) -> Result<Vec<i64>, DbErr> {
    use outgoing_mail::Column::{Id, UserId};
    batches::ids(db, of_user(UserId, user_id), Id, limit).await
}

/// The attempts to deliver these mails.
pub async fn tries(
    db: &impl ConnectionTrait,
    mails: &[i64],
    after: i64,
) -> Result<Vec<mail_try::Model>, DbErr> {
    use mail_try::Column::{Id, MailId};
    let found = mail_try::Entity::find().filter(among(MailId, mails));
    some(db, found, Id, after).await
}

pub async fn sessions(
    db: &impl ConnectionTrait,
    user_id: i64,
    after: i64,
) -> Result<Vec<session::Model>, DbErr> {
    use session::Column::{Id, UserId};
    some(db, of_user(UserId, user_id), Id, after).await
}

pub async fn count_sessions(db: &impl ConnectionTrait, user_id: i64) -> Result<u64, DbErr> {
    use session::Column::{Id, UserId};
    count(db, of_user(UserId, user_id), Id).await
}

pub async fn api_tokens(
    db: &impl ConnectionTrait,
    user_id: i64,
    after: i64,
) -> Result<Vec<api_token::Model>, DbErr> {
    use api_token::Column::{Id, UserId};
    some(db, of_user(UserId, user_id), Id, after).await
}

pub async fn count_api_tokens(db: &impl ConnectionTrait, user_id: i64) -> Result<u64, DbErr> {
    use api_token::Column::{Id, UserId};
    count(db, of_user(UserId, user_id), Id).await
}

pub async fn former_addresses(
    db: &impl ConnectionTrait,
    user_id: i64,
    after: i64,
) -> Result<Vec<address_change::Model>, DbErr> {
    use address_change::Column::{Id, UserId};
    some(db, of_user(UserId, user_id), Id, after).await
}

pub async fn freeze_links(
    db: &impl ConnectionTrait,
    user_id: i64,
    after: i64,
) -> Result<Vec<freeze_token::Model>, DbErr> {
    use freeze_token::Column::{Id, UserId};
    some(db, of_user(UserId, user_id), Id, after).await
}

/// When the help desk has checked that a caller is the owner.
pub async fn caller_checks(
    db: &impl ConnectionTrait,
    user_id: i64,
    after: i64,
) -> Result<Vec<caller_check::Model>, DbErr> {
    use caller_check::Column::{Id, UserId};
    some(db, of_user(UserId, user_id), Id, after).await
}

pub async fn webhook_events(
    db: &impl ConnectionTrait,
    user_id: i64,
    after: i64,
) -> Result<Vec<webhook_delivery::Model>, DbErr> {
    use webhook_delivery::Column::{Id, UserId};
    some(db, of_user(UserId, user_id), Id, after).await
}

pub async fn count_webhook_events(db: &impl ConnectionTrait, user_id: i64) -> Result<u64, DbErr> {
    use webhook_delivery::Column::{Id, UserId};
    count(db, of_user(UserId, user_id), Id).await
}

/// The actions on many accounts that somebody has begun; there are few.
pub async fn bulk_actions(
    db: &impl ConnectionTrait,
    user_id: i64,
    after: i64,
) -> Result<Vec<bulk_action::Model>, DbErr> {
    use bulk_action::Column::{ActorId, Id};
    some(db, of_user(ActorId, user_id), Id, after).await
}

/// The imports that somebody has begun; there are few.
pub async fn imports(
    db: &impl ConnectionTrait,
    user_id: i64,
    after: i64,
) -> Result<Vec<import::Model>, DbErr> {
    use import::Column::{ActorId, Id};
    some(db, of_user(ActorId, user_id), Id, after).await
}

/// Whether people are staged that may still be imported.
pub async fn has_staged_import(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    use import::State::{Reading, Ready, Writing};
    let staged = import::Entity::find()
        .select_only()
        .column(import::Column::Id)
        .filter(import::Column::State.is_in([Reading, Ready, Writing]))
        .limit(1);
    Ok(staged.count(db).await? > 0)
}

/// Erases from where somebody has begun actions on many accounts, and what their files of imports were called.
pub async fn forget_origins(db: &impl ConnectionTrait, user_id: i64) -> Result<(), DbErr> {
    use bulk_action::Column::{ActorId, Network, UserAgent};
    import::Entity::update_many()
        .col_expr(import::Column::Source, Expr::value(""))
        .filter(import::Column::ActorId.eq(user_id))
        .exec(db)
        .await?;
    bulk_action::Entity::update_many()
        .col_expr(Network, Expr::value(None::<String>))
        .col_expr(UserAgent, Expr::value(None::<String>))
        .filter(ActorId.eq(user_id))
        .exec(db)
        .await?;
    Ok(())
}
