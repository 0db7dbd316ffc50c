//! Recording a request for a link: which case it joins, and its public number. All decisions depend on
//! requests only, never on what became of them.

use super::{GIVE_UP, UNKNOWN_NETWORK, limits, locks};
use crate::server::{
    account::{Account, Home},
    change::Change,
    clock::earlier,
    ctx::{Caller, Ctx},
    db::{
        entity::{Timestamp, outgoing_mail::Kind},
        outbox::{self, Origin},
        recovery_cases::{self, NewRequest},
    },
    error::Result,
    identity::Actor,
    mail::new_message_id,
    model::{CaseNumber, Identifier, network},
};
use std::time::Duration;

/// Requests closer together than this count as one.
const DOUBLE_CLICK: Duration = Duration::from_secs(60);
/// A request joins the open case of its address if that was last requested within this time. It is as long as
/// a mail may wait and longer than any link is valid, so that nothing but the requests decides.
pub const JOINS_WITHIN: Duration = GIVE_UP;

/// A recorded request.
pub struct Filed {
    pub case_id: i64,
    pub request_id: i64,
    pub number: CaseNumber,
    /// When its mail is due; none if that of an earlier request serves both.
    pub due_at: Option<Timestamp>,
}

/// Kinds of mail that can replace one another: if one of these is about to be sent, none of this kind is
/// needed. An invitation can't be replaced.
pub fn enough_for(kind: Kind) -> &'static [Kind] {
    match kind {
        Kind::Invitation => &[Kind::Invitation],
        _ => &[Kind::Recovery, Kind::Invitation],
    }
}

/// Writes down that somebody at this network wants a link for an address or a log-in name: a case, the request, and
/// a mail. How much a network may ask for is not looked at here; what an address may get is, and until
/// the change ends others who ask for it wait.
pub async fn file(
    change: &mut Change,
    ctx: &Ctx,
    whose: &Identifier,
    network: &str,
) -> Result<Filed> {
    file_mail(change, ctx, whose, network, Kind::Recovery, None).await
}

/// The same for an account without a password: its owner has not asked for anything, and is told who invites
/// them.
pub async fn invite(
    change: &mut Change,
    ctx: &Ctx,
    whose: &Identifier,
    inviter_id: Option<i64>,
) -> Result<Filed> {
    let kind = Kind::Invitation;
    let ctx = &ctx.at_home_of(&Home::Own);
    file_mail(change, ctx, whose, UNKNOWN_NETWORK, kind, inviter_id).await
}

/// The same by staff: a person who never had a password is invited again. It counts for no network, since a
/// help desk's requests must not use up its network's limit.
pub async fn file_by_staff(
    change: &mut Change,
    ctx: &Ctx,
    user: Option<&Account>,
    whose: &Identifier,
    actor: &Actor,
) -> Result<Filed> {
    let ctx = &match user {
        Some(user) => ctx.at_home_of(&user.home),
        None => ctx.clone(),
    };
    if user.is_some_and(|user| user.home == Home::Own && !user.has_password) {
        invite(change, ctx, whose, actor.user_id()).await
    } else {
        file(change, ctx, whose, UNKNOWN_NETWORK).await
    }
}

async fn file_mail(
    change: &mut Change,
    ctx: &Ctx,
    whose: &Identifier,
    network: &str,
    kind: Kind,
    actor_id: Option<i64>,
) -> Result<Filed> {
    let now = ctx.now();
    let state = &ctx.state;
    locks::take_address(change, ctx, whose).await?;
    let fresh = fresh_number(change, ctx).await?;
    let number = recently_requested(change, ctx, whose, network).await?;
    let number = number.unwrap_or_else(|| fresh.clone());
    let case_id = match open_case(change, ctx, whose).await? {
        Some(id) => id,
        None => recovery_cases::insert(change, &fresh, whose, ctx.cases(), now).await?,
    };
    let is_asked_on_a_page = matches!(ctx.caller, Caller::Browser(_)) && network != UNKNOWN_NETWORK;
    let asked_in = is_asked_on_a_page.then(|| ctx.language.tag());
    let request = NewRequest {
        case_id,
        number: &number,
        network,
        language: asked_in,
        wide_network: network::wide(network),
        next_url: ctx.entry.next.as_deref(),
    };
    let request_id = recovery_cases::note_request(change, request, now).await?;
    let latest_due = outbox::latest_due_of_case(change, case_id, enough_for(kind)).await?;
    let mut due_at = None;
    if latest_due.is_none_or(|due| due <= earlier(now, DOUBLE_CLICK)) {
        let due = limits::due_at(change, ctx, whose).await?;
        if due > now {
            state.metrics.limit_hit("address");
        }
        due_at = Some(due);
        let mail = outbox::NewMail {
            kind,
            case_id: Some(case_id),
            user_id: None,
            recipient: None,
            actor_id,
            about: None,
            language: match asked_in {
                Some(language) => Some(language.to_owned()),
                None => recovery_cases::latest_language(change, whose.canonical()).await?,
            },
            message_id: new_message_id(state.random.bytes(), &ctx.entry.application.sender),
            due_at: due,
            origin: if is_asked_on_a_page {
                ctx.origin()
            } else {
                Origin {
                    application: ctx.origin().application,
                    ..Origin::default()
                }
            },
        };
        change.mail(mail, now).await?;
    }
    Ok(Filed {
        case_id,
        request_id,
        number,
        due_at,
    })
}

/// An unused number.
async fn fresh_number(change: &Change, ctx: &Ctx) -> Result<CaseNumber> {
    loop {
        let number = CaseNumber::random(&ctx.state.random);
        if !recovery_cases::is_number_taken(change, &number).await? {
            return Ok(number);
        }
    }
}

/// The number that this network got when it asked for this address a moment ago: repeated requests should not
/// show two. It is the same whatever has become of the case since, or it would reveal that.
async fn recently_requested(
    change: &Change,
    ctx: &Ctx,
    whose: &Identifier,
    network: &str,
) -> Result<Option<CaseNumber>> {
    if network == UNKNOWN_NETWORK {
        return Ok(None);
    }
    let since = earlier(ctx.now(), DOUBLE_CLICK);
    let number = recovery_cases::latest_number(change, whose, ctx.cases(), network, since).await?;
    Ok(number.and_then(|number| CaseNumber::parse(&number)))
}

/// The case that a request for this address joins, if it has not ended. Whether its mail was sent, waits or
/// was dropped makes no difference: that would reveal who has an account.
async fn open_case(change: &Change, ctx: &Ctx, whose: &Identifier) -> Result<Option<i64>> {
    let since = earlier(ctx.now(), JOINS_WITHIN);
    let case = recovery_cases::find_open(change, whose, ctx.cases()).await?;
    let case = case.filter(|case| case.last_requested_at > since);
    Ok(case.map(|case| case.id))
}
