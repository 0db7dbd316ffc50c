//! Queries for the outbox: what is to be sent, and the outcome.

use super::{
    entity::{
        Timestamp,
        outgoing_mail::{self, Kind, State, WaitsFor},
        recovery_case,
    },
    readable::{self, Readable},
};
use crate::api::dashboard::mails::Purpose;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait,
    FromQueryResult, JoinType, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    UpdateMany, sea_query::Expr, strum::IntoEnumIterator,
};

/// A mail to be composed and sent later.
pub struct NewMail {
    pub kind: Kind,
    pub case_id: Option<i64>,
    pub user_id: Option<i64>,
    /// None while only an address was typed and its account was not looked up yet.
    pub recipient: Option<String>,
    pub actor_id: Option<i64>,
    pub about: Option<String>,
    /// Its language; none for the language of the site.
    pub language: Option<String>,
    pub message_id: String,
    pub due_at: Timestamp,
    pub origin: Origin,
}

/// Where a mail comes from: what its reader is told of whoever caused it.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// None for the first application of the settings.
    pub application: Option<String>,
    pub device: Option<String>,
    /// Masked.
    pub network: Option<String>,
}

/// Queues a mail; returns its id.
pub async fn insert(db: &impl ConnectionTrait, new: NewMail, now: Timestamp) -> Result<i64, DbErr> {
    let mail = outgoing_mail::ActiveModel {
        kind: Set(new.kind),
        case_id: Set(new.case_id),
        user_id: Set(new.user_id),
        recipient_domain: Set(new.recipient.as_deref().and_then(domain)),
        recipient: Set(new.recipient),
        actor_id: Set(new.actor_id),
        about: Set(new.about),
        language: Set(new.language),
        message_id: Set(new.message_id),
        application: Set(new.origin.application),
        device: Set(new.origin.device),
        network: Set(new.origin.network),
        state: Set(State::Queued),
        attempts: Set(0),
        due_at: Set(new.due_at),
        next_attempt_at: Set(new.due_at),
        created_at: Set(now),
        ..Default::default()
    };
    Ok(outgoing_mail::Entity::insert(mail)
        .exec(db)
        .await?
        .last_insert_id)
}

/// The part after the `@`.
pub(super) fn domain(address: &str) -> Option<String> {
    let (_, domain) = address.rsplit_once('@')?;
    Some(domain.to_owned())
}

/// When recovery mails to a typed address were due, newest first.
pub(super) fn latest_due_recoveries(
    email_canonical: &str,
    since: Timestamp,
) -> Select<outgoing_mail::Entity> {
    outgoing_mail::Entity::find()
        .join(JoinType::InnerJoin, case_of_mail())
        .select_only()
        .column(outgoing_mail::Column::DueAt)
        .filter(recovery_case::Column::EmailCanonical.eq(email_canonical))
        .filter(outgoing_mail::Column::DueAt.gt(since))
        .order_by_desc(outgoing_mail::Column::DueAt)
}

fn case_of_mail() -> sea_orm::RelationDef {
    outgoing_mail::Entity::belongs_to(recovery_case::Entity)
        .from(outgoing_mail::Column::CaseId)
        .to(recovery_case::Column::Id)
        .into()
}

/// Whether a mail waits and no worker has claimed it.
pub(super) fn is_free(now: Timestamp) -> Condition {
    Condition::all()
        .add(outgoing_mail::Column::State.eq(State::Queued))
        .add(
            Condition::any()
                .add(outgoing_mail::Column::ClaimedUntil.is_null())
                .add(outgoing_mail::Column::ClaimedUntil.lte(now)),
        )
}

/// The mails of campaigns, for which no other mail waits. Few of them are queued at a time.
const OF_CAMPAIGNS: [Kind; 3] = [
    Kind::NewPasswordBreach,
    Kind::NewPasswordElsewhere,
    Kind::NewPasswordPrecaution,
];

/// Which mails are due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    OfCampaigns,
    Others,
}

/// The mails that are due, the longest-waiting first.
pub async fn due(
    db: &impl ConnectionTrait,
    now: Timestamp,
    whose: Whose,
    limit: u64,
) -> Result<Readable<outgoing_mail::Model>, DbErr> {
    let kind = outgoing_mail::Column::Kind;
    let due = outgoing_mail::Entity::find()
        .filter(is_free(now))
        .filter(match whose {
            Whose::OfCampaigns => kind.is_in(OF_CAMPAIGNS),
            Whose::Others => kind.is_not_in(OF_CAMPAIGNS),
        })
        .filter(outgoing_mail::Column::NextAttemptAt.lte(now))
        .order_by_asc(outgoing_mail::Column::NextAttemptAt)
        .order_by_asc(outgoing_mail::Column::Id)
        .limit(limit);
    readable::read(db, due).await
}

/// Counts a fault of a mail that can't be read, and puts it off; after `most` of them it is given up.
pub async fn put_aside(
    db: &impl ConnectionTrait,
    id: i64,
    most: i32,
    now: Timestamp,
    next_attempt_at: Timestamp,
) -> Result<(), DbErr> {
    let faults = Expr::col(outgoing_mail::Column::Faults).add(1);
    outgoing_mail::Entity::update_many()
        .col_expr(outgoing_mail::Column::Faults, faults)
        .col_expr(
            outgoing_mail::Column::NextAttemptAt,
            Expr::value(next_attempt_at),
        )
        .filter(outgoing_mail::Column::Id.eq(id))
        .filter(is_free(now))
        .exec(db)
        .await?;
    ended(State::Failed, None, now)
        .filter(outgoing_mail::Column::Id.eq(id))
        .filter(is_free(now))
        .filter(outgoing_mail::Column::Faults.gte(most))
        .exec(db)
        .await?;
    Ok(())
}

/// Claims a mail, as it was read, for one worker until the claim expires; `false` if another was faster. A
/// single conditional statement, so that no two instances send the same mail. It increments the attempts, by
/// which `holds` recognises the claim.
pub async fn claim(
    db: &impl ConnectionTrait,
    mail: &outgoing_mail::Model,
    now: Timestamp,
    until: Timestamp,
) -> Result<bool, DbErr> {
    let claimed = outgoing_mail::Entity::update_many()
        .col_expr(outgoing_mail::Column::ClaimedUntil, Expr::value(until))
        .col_expr(
            outgoing_mail::Column::Attempts,
            Expr::col(outgoing_mail::Column::Attempts).add(1),
        )
        .filter(outgoing_mail::Column::Id.eq(mail.id))
        .filter(outgoing_mail::Column::Attempts.eq(mail.attempts))
        .filter(is_free(now))
        .exec(db)
        .await?;
    Ok(claimed.rows_affected == 1)
}

/// Whether a mail that was read and claimed has neither ended nor been claimed by another since.
fn holds(mail: &outgoing_mail::Model) -> Condition {
    Condition::all()
        .add(outgoing_mail::Column::Id.eq(mail.id))
        .add(outgoing_mail::Column::State.eq(State::Queued))
        .add(outgoing_mail::Column::Attempts.eq(mail.attempts.saturating_add(1)))
}

/// Extends a claim; `false` if the mail has ended, was put back, or is another's by now.
///
/// A claim is identified by its expiry: a later claim has a later one.
pub async fn renew_claim(
    db: &impl ConnectionTrait,
    id: i64,
    held_until: Timestamp,
    until: Timestamp,
) -> Result<bool, DbErr> {
    let renewed = outgoing_mail::Entity::update_many()
        .col_expr(outgoing_mail::Column::ClaimedUntil, Expr::value(until))
        .filter(outgoing_mail::Column::Id.eq(id))
        .filter(outgoing_mail::Column::State.eq(State::Queued))
        .filter(outgoing_mail::Column::ClaimedUntil.eq(held_until))
        .exec(db)
        .await?;
    Ok(renewed.rows_affected == 1)
}

/// Sets the recipient, and whose account the mail is about; none where there is no account.
pub async fn set_recipient(
    db: &impl ConnectionTrait,
    id: i64,
    user_id: Option<i64>,
    recipient: &str,
) -> Result<(), DbErr> {
    outgoing_mail::Entity::update_many()
        .col_expr(outgoing_mail::Column::UserId, Expr::value(user_id))
        .col_expr(outgoing_mail::Column::Recipient, Expr::value(recipient))
        .col_expr(
            outgoing_mail::Column::RecipientDomain,
            Expr::value(domain(recipient)),
        )
        .filter(outgoing_mail::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Records that the mail server has accepted a mail. It counts as sent, whoever has claimed or cancelled it
/// meanwhile; `false` if it was deleted together with its account.
pub async fn note_sent(
    db: &impl ConnectionTrait,
    id: i64,
    reply: &str,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let noted = ended(State::Sent, Some(reply), now)
        .filter(outgoing_mail::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(noted.rows_affected == 1)
}

/// Ends a claimed mail that won't be sent; `false` if it was ended or is another's by now.
pub async fn end(
    db: &impl ConnectionTrait,
    mail: &outgoing_mail::Model,
    state: State,
    reply: Option<&str>,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let ended = ended(state, reply, now)
        .filter(holds(mail))
        .exec(db)
        .await?;
    Ok(ended.rows_affected == 1)
}

fn ended(state: State, reply: Option<&str>, now: Timestamp) -> UpdateMany<outgoing_mail::Entity> {
    outgoing_mail::Entity::update_many().set(outgoing_mail::ActiveModel {
        state: Set(state),
        last_reply: Set(reply.map(str::to_owned)),
        claimed_until: Set(None),
        problem: Set(None),
        finished_at: Set(Some(now)),
        ..Default::default()
    })
}

/// Locks a mail until the transaction ends, so that rows can refer to it; `false` if it was deleted together
/// with its account.
pub async fn hold(db: &impl ConnectionTrait, id: i64) -> Result<bool, DbErr> {
    let held = outgoing_mail::Entity::find_by_id(id)
        .select_only()
        .column(outgoing_mail::Column::Id)
        .lock_exclusive()
        .into_tuple::<i64>();
    Ok(held.one(db).await?.is_some())
}

/// When a mail was sent or given up, and to whom it goes.
#[derive(Default, FromQueryResult)]
pub struct Sent {
    /// None while it waits.
    pub at: Option<Timestamp>,
    /// None until its account was looked up.
    pub to: Option<String>,
}

pub async fn sent(db: &impl ConnectionTrait, id: i64) -> Result<Option<Sent>, DbErr> {
    outgoing_mail::Entity::find_by_id(id)
        .select_only()
        .column_as(outgoing_mail::Column::FinishedAt, "at")
        .column_as(outgoing_mail::Column::Recipient, "to")
        .into_model::<Sent>()
        .one(db)
        .await
}

/// What the latest mails with links to an account were asked for with, and when they were sent: the newest
/// first, since then.
pub async fn latest_links_to(
    db: &impl ConnectionTrait,
    user_id: i64,
    since: Timestamp,
    count: u32,
) -> Result<Vec<(Timestamp, String)>, DbErr> {
    outgoing_mail::Entity::find()
        .join(JoinType::InnerJoin, case_of_mail())
        .select_only()
        .column(outgoing_mail::Column::FinishedAt)
        .column(recovery_case::Column::EmailCanonical)
        .filter(outgoing_mail::Column::UserId.eq(user_id))
        .filter(outgoing_mail::Column::State.eq(State::Sent))
        .filter(outgoing_mail::Column::FinishedAt.gt(since))
        .order_by_desc(outgoing_mail::Column::FinishedAt)
        .limit(u64::from(count))
        .into_tuple()
        .all(db)
        .await
}

/// When the latest links and codes to a user were queued, newest first.
pub async fn latest_links_and_codes_to(
    db: &impl ConnectionTrait,
    user_id: i64,
    since: Timestamp,
    count: u32,
) -> Result<Vec<Timestamp>, DbErr> {
    let kinds = [Purpose::Link, Purpose::Code]
        .into_iter()
        .flat_map(Kind::of);
    outgoing_mail::Entity::find()
        .select_only()
        .column(outgoing_mail::Column::CreatedAt)
        .filter(outgoing_mail::Column::UserId.eq(user_id))
        .filter(outgoing_mail::Column::Kind.is_in(kinds))
        .filter(outgoing_mail::Column::CreatedAt.gt(since))
        .order_by_desc(outgoing_mail::Column::CreatedAt)
        .limit(u64::from(count))
        .into_tuple()
        .all(db)
        .await
}

/// Puts a claimed mail back as if it had been due only later.
pub async fn put_back(
    db: &impl ConnectionTrait,
    mail: &outgoing_mail::Model,
    due_at: Timestamp,
) -> Result<(), DbErr> {
    outgoing_mail::Entity::update_many()
        .set(outgoing_mail::ActiveModel {
            due_at: Set(due_at),
            next_attempt_at: Set(due_at),
            waits_for: Set(None),
            claimed_until: Set(None),
            ..Default::default()
        })
        .filter(holds(mail))
        .exec(db)
        .await?;
    Ok(())
}

/// Why a mail is put back.
#[derive(Clone, Copy, Debug)]
pub struct Waiting<'a> {
    pub waits_for: WaitsFor,
    pub reply: &'a str,
    /// The name of the problem that the operator has to fix first.
    pub problem: Option<&'static str>,
}

/// Puts a claimed mail back, to be tried again later; `false` if it was ended or is another's by now.
pub async fn postpone(
    db: &impl ConnectionTrait,
    mail: &outgoing_mail::Model,
    waiting: Waiting<'_>,
    next_attempt_at: Timestamp,
) -> Result<bool, DbErr> {
    let Waiting {
        waits_for,
        reply,
        problem,
    } = waiting;
    let postponed = outgoing_mail::Entity::update_many()
        .set(outgoing_mail::ActiveModel {
            waits_for: Set(Some(waits_for)),
            last_reply: Set(Some(reply.to_owned())),
            problem: Set(problem.map(str::to_owned)),
            claimed_until: Set(None),
            next_attempt_at: Set(next_attempt_at),
            ..Default::default()
        })
        .filter(holds(mail))
        .exec(db)
        .await?;
    Ok(postponed.rows_affected == 1)
}

/// Notes that working on a claimed mail came to a fault, and puts it back; `false` if it was ended or is
/// another's by now.
pub async fn note_fault(
    db: &impl ConnectionTrait,
    mail: &outgoing_mail::Model,
    next_attempt_at: Timestamp,
) -> Result<bool, DbErr> {
    let noted = outgoing_mail::Entity::update_many()
        .set(outgoing_mail::ActiveModel {
            faults: Set(mail.faults.saturating_add(1)),
            claimed_until: Set(None),
            next_attempt_at: Set(next_attempt_at),
            ..Default::default()
        })
        .filter(holds(mail))
        .exec(db)
        .await?;
    Ok(noted.rows_affected == 1)
}

/// How many mails are unsent, and when the first of them was due.
pub async fn waiting(db: &impl ConnectionTrait) -> Result<(u64, Option<Timestamp>), DbErr> {
    let mails = outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::State.eq(State::Queued))
        .count(db)
        .await?;
    Ok((mails, oldest_queued(db).await?))
}

/// When the oldest mail was due that waits for something that all mails wait for.
pub async fn oldest_held_up(db: &impl ConnectionTrait) -> Result<Option<Timestamp>, DbErr> {
    let mut oldest = None;
    for waits_for in [
        WaitsFor::MailServer,
        WaitsFor::SiteLimit,
        WaitsFor::Directory,
    ] {
        oldest = earliest(oldest, oldest_waiting(db, Some(waits_for)).await?);
    }
    Ok(oldest)
}

/// The due time of the oldest unsent mail, whatever it waits for.
pub async fn oldest_queued(db: &impl ConnectionTrait) -> Result<Option<Timestamp>, DbErr> {
    let mut oldest = oldest_waiting(db, None).await?;
    for waits_for in WaitsFor::iter() {
        oldest = earliest(oldest, oldest_waiting(db, Some(waits_for)).await?);
    }
    Ok(oldest)
}

/// What was said of the mails that wait for a directory, which names it: of the oldest ones.
pub async fn replies_of_waiting_for_directories(
    db: &impl ConnectionTrait,
    limit: u64,
) -> Result<Vec<String>, DbErr> {
    let replies: Vec<Option<String>> = outgoing_mail::Entity::find()
        .select_only()
        .column(outgoing_mail::Column::LastReply)
        .filter(outgoing_mail::Column::State.eq(State::Queued))
        .filter(outgoing_mail::Column::WaitsFor.eq(WaitsFor::Directory))
        .order_by_asc(outgoing_mail::Column::DueAt)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await?;
    Ok(replies.into_iter().flatten().collect())
}

/// The first entry of an index on state, reason and due time: the same cost however many mails wait. With
/// several reasons at once, databases would read and sort all of them.
async fn oldest_waiting(
    db: &impl ConnectionTrait,
    waits_for: Option<WaitsFor>,
) -> Result<Option<Timestamp>, DbErr> {
    let reason = outgoing_mail::Column::WaitsFor;
    outgoing_mail::Entity::find()
        .select_only()
        .column(outgoing_mail::Column::DueAt)
        .filter(outgoing_mail::Column::State.eq(State::Queued))
        .filter(waits_for.map_or_else(|| reason.is_null(), |why| reason.eq(why)))
        .order_by_asc(outgoing_mail::Column::DueAt)
        .into_tuple()
        .one(db)
        .await
}

fn earliest(one: Option<Timestamp>, other: Option<Timestamp>) -> Option<Timestamp> {
    [one, other].into_iter().flatten().min()
}

/// Whether an older mail of the same case, of one of these kinds, still waits, or was sent after this one was
/// requested: one is enough.
pub async fn has_older_waiting(
    db: &impl ConnectionTrait,
    case_id: i64,
    mail: &outgoing_mail::Model,
    kinds: &[Kind],
) -> Result<bool, DbErr> {
    let is_enough = Condition::any()
        .add(outgoing_mail::Column::State.eq(State::Queued))
        .add(
            outgoing_mail::Column::State
                .eq(State::Sent)
                .and(outgoing_mail::Column::FinishedAt.gt(mail.created_at)),
        );
    let enough = outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::CaseId.eq(case_id))
        .filter(outgoing_mail::Column::Kind.is_in(kinds.iter().copied()))
        .filter(outgoing_mail::Column::Id.lt(mail.id))
        .filter(is_enough)
        .count(db)
        .await?;
    Ok(enough > 0)
}

/// The newest recovery mail of a case. Whether it was sent is not considered: that would reveal who has an
/// account.
pub async fn newest_of_case(db: &impl ConnectionTrait, case_id: i64) -> Result<Option<i64>, DbErr> {
    outgoing_mail::Entity::find()
        .select_only()
        .column(outgoing_mail::Column::Id)
        .filter(outgoing_mail::Column::CaseId.eq(case_id))
        .filter(outgoing_mail::Column::Kind.eq(Kind::Recovery))
        .order_by_desc(outgoing_mail::Column::Id)
        .into_tuple()
        .one(db)
        .await
}

/// Whether a worker is sending a mail for a case of one of these addresses right now.
pub async fn is_any_in_hand(
    db: &impl ConnectionTrait,
    emails_canonical: &[&str],
    now: Timestamp,
) -> Result<bool, DbErr> {
    let in_hand = outgoing_mail::Entity::find()
        .join(JoinType::InnerJoin, case_of_mail())
        .filter(recovery_case::Column::EmailCanonical.is_in(emails_canonical.iter().copied()))
        .filter(outgoing_mail::Column::State.eq(State::Queued))
        .filter(outgoing_mail::Column::ClaimedUntil.gt(now))
        .count(db)
        .await?;
    Ok(in_hand > 0)
}

/// When the mail server accepted a mail last, and its response.
pub async fn newest_sent(
    db: &impl ConnectionTrait,
) -> Result<Option<(Timestamp, Option<String>)>, DbErr> {
    outgoing_mail::Entity::find()
        .select_only()
        .columns([
            outgoing_mail::Column::FinishedAt,
            outgoing_mail::Column::LastReply,
        ])
        .filter(outgoing_mail::Column::State.eq(State::Sent))
        .filter(outgoing_mail::Column::FinishedAt.is_not_null())
        .order_by_desc(outgoing_mail::Column::FinishedAt)
        .into_tuple()
        .one(db)
        .await
}

/// The response to a test that was rejected; none for any other mail.
pub async fn rejected_test(db: &impl ConnectionTrait, id: i64) -> Result<Option<String>, DbErr> {
    let reply: Option<Option<String>> = outgoing_mail::Entity::find_by_id(id)
        .select_only()
        .column(outgoing_mail::Column::LastReply)
        .filter(outgoing_mail::Column::Kind.eq(Kind::Test))
        .filter(outgoing_mail::Column::State.eq(State::Failed))
        .into_tuple()
        .one(db)
        .await?;
    Ok(reply.flatten())
}

/// How many mails were sent since then.
pub async fn count_sent(db: &impl ConnectionTrait, since: Timestamp) -> Result<u64, DbErr> {
    outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::State.eq(State::Sent))
        .filter(outgoing_mail::Column::FinishedAt.gt(since))
        .count(db)
        .await
}

/// The latest mails to a user and of these cases, whose mails have no recipient until they are sent.
pub async fn latest_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
    case_ids: &[i64],
    limit: u64,
) -> Result<Vec<outgoing_mail::Model>, DbErr> {
    let mut theirs = outgoing_mail::Column::UserId.eq(user_id);
    // An empty list would be a condition without an index, and every mail would be read.
    if !case_ids.is_empty() {
        theirs = theirs.or(outgoing_mail::Column::CaseId.is_in(case_ids.iter().copied()));
    }
    outgoing_mail::Entity::find()
        .filter(theirs)
        .order_by_desc(outgoing_mail::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

pub async fn count_of_user(db: &impl ConnectionTrait, user_id: i64) -> Result<u64, DbErr> {
    outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::UserId.eq(user_id))
        .count(db)
        .await
}
