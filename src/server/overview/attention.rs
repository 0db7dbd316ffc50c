//! Finding what needs attention, most urgent first: for the overview, and for alerts and metrics, which know no other
//! problems.

use crate::{
    api::dashboard::{mails::MailProblem, overview::Attention},
    server::{
        clock::{earlier, until},
        ctx::Ctx,
        db::{
            audit_history, bursts::Burst, campaigns, entity::webhook_endpoint, overview_counts,
            webhook_endpoints,
        },
        directories::health::State,
        error::Result,
        kept_hashes, recovery,
    },
};
use std::time::Duration;
use url::Url;

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Presses of the button for one address within an hour: a person presses two or three times.
pub const REQUESTS_FOR_ADDRESS: i64 = 10;
/// Requests from one network within an hour: an office sends a few.
pub const REQUESTS_OF_NETWORK: i64 = 30;
/// Wrong passwords from one network within an hour.
pub const WRONG_PASSWORDS: i64 = 20;
/// Mails to one domain that were rejected for good within a day.
pub const REFUSED_MAILS: i64 = 3;
/// How long nothing has got through to a webhook.
const WEBHOOK_FAILS: Duration = Duration::from_secs(15 * 60);
/// Of each kind; more would not help.
const MOST: u64 = 5;

pub async fn find(ctx: &Ctx) -> Result<Vec<Attention>> {
    let db = &ctx.state.db;
    let last = |span, threshold| Burst {
        since: earlier(ctx.now(), span),
        threshold,
        most: MOST,
    };
    let mut found = Vec::new();
    let guessing = audit_history::failed_log_ins(db, last(HOUR, WRONG_PASSWORDS)).await?;
    found.extend(
        guessing
            .into_iter()
            .map(|(network, guesses)| Attention::WrongPasswords {
                network,
                guesses: guesses.unsigned_abs(),
            }),
    );
    let asking = overview_counts::bursts_on_networks(db, last(HOUR, REQUESTS_OF_NETWORK)).await?;
    found.extend(
        asking
            .into_iter()
            .map(|(network, requests)| Attention::BurstOnNetwork {
                network,
                requests: requests.unsigned_abs(),
            }),
    );
    let asked_for =
        overview_counts::bursts_on_addresses(db, last(HOUR, REQUESTS_FOR_ADDRESS)).await?;
    found.extend(
        asked_for
            .into_iter()
            .map(|(case, requests)| Attention::BurstOnAddress {
                case_number: case.number,
                address: case.email_canonical,
                requests: requests.unsigned_abs(),
            }),
    );
    let waiting = overview_counts::mail_problems(db, MOST).await?;
    found.extend(
        waiting
            .into_iter()
            .map(|(problem, mails, newest)| Attention::MailWaits {
                problem: MailProblem::parse(&problem),
                mails: mails.unsigned_abs(),
                mail_id: newest.id,
                words: newest.last_reply.unwrap_or_default(),
            }),
    );
    let held_up = recovery::delivery::oldest_held_up(ctx).await?;
    found.extend(
        held_up
            .map(|due_at| until(due_at, ctx.now()))
            .filter(|age| *age >= super::LATE)
            .map(|age| Attention::MailLate {
                minutes: age.as_secs() / 60,
            }),
    );
    let failing = overview_counts::failing_domains(db, last(DAY, REFUSED_MAILS)).await?;
    found.extend(
        failing
            .into_iter()
            .map(|(domain, mails)| Attention::MailFails {
                domain,
                mails: mails.unsigned_abs(),
            }),
    );
    let [mails, messages] = overview_counts::faulty(db, earlier(ctx.now(), DAY)).await?;
    if mails > 0 {
        found.push(Attention::MailFaults { mails });
    }
    if messages > 0 {
        found.push(Attention::WebhookFaults { messages });
    }
    found.extend(failing_webhooks(ctx).await?);
    found.extend(directories_down(ctx));
    let frozen = overview_counts::frozen_accounts(db).await?;
    if frozen > 0 {
        found.push(Attention::FrozenAccounts { count: frozen });
    }
    let stuck = campaigns::count_stuck(db, earlier(ctx.now(), HOUR)).await?;
    if stuck > 0 {
        found.push(Attention::CampaignsStuck { count: stuck });
    }
    let texts = ctx.state.texts.broken().len();
    if texts > 0 {
        found.push(Attention::TextsBroken {
            count: texts as u64,
        });
    }
    if let Some(kept) = kept_hashes::cost(ctx).await? {
        found.push(Attention::KeptHashes {
            times: kept.times,
            until: kept.until,
        });
    }
    Ok(found)
}

async fn failing_webhooks(ctx: &Ctx) -> Result<Vec<Attention>> {
    let now = ctx.now();
    let fails = |endpoint: webhook_endpoint::Model| {
        let since = endpoint.failing_since?;
        let host = Url::parse(&endpoint.url).ok()?.host_str()?.to_owned();
        (until(since, now) >= WEBHOOK_FAILS).then_some(Attention::WebhookFails {
            id: endpoint.id,
            host,
            minutes: until(since, now).as_secs() / 60,
        })
    };
    let endpoints = webhook_endpoints::active(&ctx.state.db).await?;
    Ok(endpoints
        .into_iter()
        .filter_map(fails)
        .take(MOST as usize)
        .collect())
}

/// As this instance sees them: it asks each once a minute if nobody else does.
fn directories_down(ctx: &Ctx) -> Vec<Attention> {
    let all = ctx.state.directories.all().iter();
    all.filter_map(|directory| match directory.health().seen().state {
        Some((State::Down, since)) => Some(Attention::DirectoryDown {
            name: directory.name().to_owned(),
            minutes: until(since, ctx.now()).as_secs() / 60,
        }),
        _ => None,
    })
    .take(MOST as usize)
    .collect()
}
