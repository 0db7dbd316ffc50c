//! Recording a request for a link: which case it joins, and its public number. All decisions depend on
//! requests only, never on what became of them.

use super::{GIVE_UP, UNKNOWN_NETWORK, limits, locks};
use crate::server::{
    account::{Account, Home},
    change::Change,
    clock,
    ctx::{Caller, Ctx},
    db::{
        earlier_requests::{self, Earlier, OpenCase},
        entity::{Timestamp, outgoing_mail::Kind},
        outbox::{self, Origin},
        recovery_cases::{self, Latest, NewRequest},
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
    let (fresh, earlier) = earlier(change, ctx, whose, network).await?;
    let number = earlier.number.as_deref().and_then(CaseNumber::parse);
    let number = number.unwrap_or_else(|| fresh.clone());
    let is_asked_on_a_page = matches!(ctx.caller, Caller::Browser(_)) && network != UNKNOWN_NETWORK;
    let asked_in = is_asked_on_a_page.then(|| ctx.language.tag());
    let latest = Latest {
        language: asked_in,
        next_url: ctx.entry.next.as_deref(),
    };
    let open = open_case(change, ctx, whose, kind).await?;
    let case_id = match &open {
        Some(case) => {
            recovery_cases::join(change, case.id, latest, now).await?;
            case.id
        }
        None => recovery_cases::insert(change, &fresh, whose, ctx.cases(), latest, now).await?,
    };
    let request = NewRequest {
        case_id,
        number: &number,
        network,
        wide_network: network::wide(network),
    };
    let request_id = recovery_cases::note_request(change, request, now).await?;
    let latest_due = open.and_then(|case| case.latest_due_at);
    let mut due_at = None;
    if latest_due.is_none_or(|due| due <= clock::earlier(now, DOUBLE_CLICK)) {
        let due = limits::due_at(ctx, earlier.limit_filled_at);
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

/// An unused number, and what earlier requests mean for this one.
///
/// A network that asked for this address a moment ago gets the same number again: repeated requests should not
/// show two. It is the same whatever has become of the case since, or it would reveal that.
async fn earlier(
    change: &Change,
    ctx: &Ctx,
    whose: &Identifier,
    network: &str,
) -> Result<(CaseNumber, Earlier)> {
    let since = clock::earlier(ctx.now(), DOUBLE_CLICK);
    loop {
        let number = CaseNumber::random(&ctx.state.random);
        let new = earlier_requests::New {
            whose,
            of: ctx.cases(),
            number: &number,
            network: (network != UNKNOWN_NETWORK).then_some((network, since)),
            limit: limits::of_address(ctx),
        };
        let earlier = earlier_requests::find(change, new).await?;
        if !earlier.is_number_taken {
            return Ok((number, earlier));
        }
    }
}

/// The case that a request for this address joins, if it has not ended. Whether its mail was sent, waits or
/// was dropped makes no difference: that would reveal who has an account.
async fn open_case(
    change: &Change,
    ctx: &Ctx,
    whose: &Identifier,
    kind: Kind,
) -> Result<Option<OpenCase>> {
    let since = clock::earlier(ctx.now(), JOINS_WITHIN);
    let kinds = enough_for(kind);
    let case = earlier_requests::open_case(change, whose, ctx.cases(), kinds).await?;
    Ok(case.filter(|case| case.last_requested_at > since))
}
