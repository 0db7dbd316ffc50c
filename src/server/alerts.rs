//! Alerts: what needs attention on the overview is mailed to administrators and told to webhooks.
//!
//! Every instance wants to look once a minute, and one of them gets the turn. What it finds is compared with what was
//! open before (`attention`), and what is to be told is written in one change: the state, the mails and the events.

use crate::{
    api::dashboard::{overview::Attention, webhooks::EventType},
    server::{
        account_events,
        attention::{Bundle, told},
        change::Change,
        clock::earlier,
        config::AlertsTo,
        ctx::Ctx,
        db::{
            alert_rows,
            entity::{Timestamp, outgoing_mail::Kind},
            outbox::{NewMail, Origin},
            recovery_cases, user_rows,
        },
        error::Result,
        mail::new_message_id,
        overview,
    },
};
use serde::Serialize;
use std::time::Duration;

/// How often an instance wants to look.
pub const LOOK_EVERY: Duration = Duration::from_secs(60);
/// Shorter than that, since no timer is exact.
const TURN: Duration = Duration::from_secs(45);
/// More administrators than anybody has.
const MOST_ADMINS: u64 = 50;
/// How long what was told is kept: longer than a mail with it can wait.
const KEPT_FOR: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Looks for problems if it is this instance's turn, and tells what is to be told of them.
///
/// # Errors
/// If a query fails; the next look tells it then.
pub async fn look(ctx: &Ctx) -> Result<()> {
    let now = ctx.now();
    if !alert_rows::take_turn(&ctx.state.db, earlier(now, TURN), now).await? {
        return Ok(());
    }
    let found = overview::attention(ctx).await?;
    let mut change = match ctx.state.config.alerts_to {
        AlertsTo::Administrators => Change::begin_with_admins(ctx).await?,
        AlertsTo::Nobody | AlertsTo::Addresses(_) => Change::begin(ctx).await?,
    };
    let Some(mut open) = alert_rows::hold(&change, now).await? else {
        return Ok(change.roll_back().await?);
    };
    if let Some(bundle) = open.note(found, now) {
        open.mails = mail(&mut change, ctx, &bundle, &open.mails, now).await?;
        tell(&mut change, ctx, &bundle).await?;
    }
    alert_rows::write(&change, &open).await?;
    Ok(change.commit().await?)
}

/// Deletes what was told long ago.
pub async fn tidy(ctx: &Ctx) -> Result<()> {
    let before = earlier(ctx.now(), KEPT_FOR);
    Ok(alert_rows::delete_bundles(&ctx.state.db, before).await?)
}

/// Queues a mail to everybody for whom none waits: one that does tells this as well when it goes. Returns the mails
/// that wait now.
async fn mail(
    change: &mut Change,
    ctx: &Ctx,
    bundle: &Bundle,
    before: &[i64],
    now: Timestamp,
) -> Result<Vec<i64>> {
    let recipients = recipients(change, ctx).await?;
    if recipients.is_empty() {
        return Ok(Vec::new());
    }
    let bundle_id = alert_rows::insert_bundle(change, bundle, now).await?;
    let waiting = alert_rows::hold_waiting(change, before, now).await?;
    let mut mails: Vec<i64> = waiting.iter().map(|(id, _)| *id).collect();
    let application = ctx.state.config.applications.first();
    for to in recipients {
        let has_mail = |(_, address): &(i64, Option<String>)| address.as_ref() == Some(&to.address);
        if waiting.iter().any(has_mail) {
            continue;
        }
        let mail = NewMail {
            kind: Kind::Alert,
            case_id: None,
            user_id: to.user_id,
            recipient: Some(to.address),
            actor_id: None,
            about: Some(bundle_id.to_string()),
            language: Some(to.language),
            message_id: new_message_id(ctx.state.random.bytes(), &application.sender),
            due_at: now,
            origin: Origin {
                application: application.stored_id().map(str::to_owned),
                ..Origin::default()
            },
        };
        mails.push(change.mail(mail, now).await?);
    }
    Ok(mails)
}

struct Recipient {
    address: String,
    user_id: Option<i64>,
    /// One that the dashboard speaks, as all of it is about the dashboard.
    language: String,
}

async fn recipients(change: &Change, ctx: &Ctx) -> Result<Vec<Recipient>> {
    let languages = ctx.state.languages.of_dashboard();
    let mut all = Vec::new();
    match &ctx.state.config.alerts_to {
        AlertsTo::Nobody => {}
        AlertsTo::Addresses(addresses) => {
            all.extend(addresses.iter().map(|address| Recipient {
                address: address.as_str().to_owned(),
                user_id: None,
                language: languages.site().tag().to_owned(),
            }));
        }
        AlertsTo::Administrators => {
            for admin in user_rows::active_admins(change, MOST_ADMINS).await? {
                let canonical = &admin.email_canonical;
                let latest = recovery_cases::latest_language(change, canonical).await?;
                all.push(Recipient {
                    address: admin.email.clone(),
                    user_id: Some(admin.id),
                    language: languages.kept(latest.as_deref()).tag().to_owned(),
                });
            }
        }
    }
    Ok(all)
}

/// What webhooks are told.
#[derive(Serialize)]
struct Data {
    new: Vec<Item>,
    lasting: Vec<Item>,
    resolved: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<String>,
    count: u64,
    url: String,
}

async fn tell(change: &mut Change, ctx: &Ctx, bundle: &Bundle) -> Result<()> {
    let items = |list: &[Attention]| list.iter().map(|what| item(ctx, what)).collect();
    let data = Data {
        new: items(&bundle.new),
        lasting: items(&bundle.lasting),
        resolved: items(&bundle.resolved),
    };
    Ok(account_events::tell_of_none(change, ctx, EventType::ProblemsChanged, data).await?)
}

fn item(ctx: &Ctx, what: &Attention) -> Item {
    let facts = what.facts();
    Item {
        kind: facts.kind,
        about: facts.about,
        count: facts.count,
        url: ctx.state.config.base_url.join(&told(what).path),
    }
}
