//! The page that shows the trail.

use super::{filter, named::Names, wording};
use crate::{
    api::{
        access::Action,
        dashboard::{
            audit::{AuditEvent, AuditList, AuditQuery, Named},
            list::Extent,
        },
    },
    routes,
    server::{
        ctx::Ctx,
        db::{
            audit_chain,
            audit_rows::{self, Place, StoredEntry},
            entity::{Timestamp, audit_event::Kind},
        },
        error::Result,
        identity::authorize,
        model::detail_text,
        times,
    },
    text::dashboard::AuditText,
};
use sea_orm::{ActiveEnum, Iterable};

const PAGE_SIZE: usize = 50;
const LONGEST_NETWORK: usize = 64;
/// The longest stored text that is shown; an export has all of it.
const SHOWN: usize = 300;

/// One page of the trail below `place`, newest first.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn page(ctx: &Ctx, query: AuditQuery, place: Option<&str>) -> Result<AuditList> {
    let actor = authorize(ctx, Action::SeeAudit).await?;
    let db = &ctx.state.db;
    let place = place.and_then(read_place);
    let (mut entries, extent, problem) = match filter::read(ctx, &query).await? {
        Ok(filter) => {
            let limit = PAGE_SIZE as u64 + 1;
            let entries = audit_rows::page(db, &filter, place, limit).await?;
            let shown = entries.len().min(PAGE_SIZE);
            let extent = audit_rows::extent(db, &filter, place, shown).await?;
            (entries, extent, None)
        }
        Err(problem) => (Vec::new(), Extent::NOTHING, Some(problem)),
    };
    let has_older = entries.len() > PAGE_SIZE;
    entries.truncate(PAGE_SIZE);
    let older = entries
        .last()
        .filter(|_| has_older)
        .map(|last| address(&query, Some(last)));
    let names = Names::of(ctx, &entries).await?;
    let head = audit_chain::find(db).await?;
    Ok(AuditList {
        kinds: Kind::iter()
            .map(|kind| (kind.to_value(), wording::of(kind).0))
            .collect(),
        events: entries
            .into_iter()
            .map(|entry| event(&names, entry))
            .collect(),
        extent,
        problem,
        newest: place.map(|_| address(&query, None)),
        older,
        head: head.map(|head| (head.sequence, head.hash)),
        may_export: actor.role().may(Action::ExportAudit),
        query,
    })
}

/// A place as written in a URL: `1800000000123-42`.
fn read_place(text: &str) -> Option<Place> {
    let (happened_at, id) = text.split_once('-')?;
    Some(Place {
        happened_at: happened_at.parse().ok()?,
        id: id.parse().ok()?,
    })
}

fn address(query: &AuditQuery, below: Option<&StoredEntry>) -> String {
    let place = below.map(|entry| format!("{}-{}", entry.happened_at, entry.id));
    let mut pairs = query.pairs();
    pairs.extend(place.as_deref().map(|place| ("below", place)));
    let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
    if query.is_empty() {
        routes::ADMIN_AUDIT.to_owned()
    } else {
        format!("{}?{query}", routes::ADMIN_AUDIT)
    }
}

fn event(names: &Names, entry: StoredEntry) -> AuditEvent {
    let kind = Kind::try_from_value(&entry.kind).ok();
    let case = names.case(entry.case_id).map(|number| Named {
        name: AuditText::CaseOf.with(&[("number", number)]),
        path: Some(routes::admin_case(number)),
    });
    let mail = entry.mail_id.map(|id| Named {
        name: AuditText::MailOf.with(&[("id", &id.to_string())]),
        path: Some(routes::admin_mail(id)),
    });
    let network = entry.network.map(|network| {
        let everything = AuditQuery {
            network: network.clone(),
            ..AuditQuery::default()
        };
        Named {
            // Anything longer is no network, and would only bloat the page.
            path: (network.len() <= LONGEST_NETWORK).then(|| address(&everything, None)),
            name: clipped(&network),
        }
    });
    // To the second, since the order of events may matter.
    let happened_at = Timestamp::from_millis(entry.happened_at);
    let (machine, _) = times::text(happened_at);
    AuditEvent {
        sequence: entry.sequence,
        when: (machine, times::to_the_second(happened_at)),
        sentence: wording::sentence(kind, entry.subject_id.is_some()),
        actor: person(names, entry.actor_id, AuditText::Operator),
        subject: person(names, entry.subject_id, AuditText::Nameless),
        kind: clipped(&entry.kind),
        case,
        mail,
        detail: entry.detail.map(|detail| clipped(&detail_text(&detail))),
        network,
        user_agent: entry.user_agent.map(|agent| clipped(&agent)),
    }
}

fn person(names: &Names, id: Option<i64>, nobody: AuditText) -> Named {
    let Some(id) = id else {
        return Named {
            name: nobody.get().to_owned(),
            path: None,
        };
    };
    let deleted = || AuditText::Deleted.with(&[("id", &id.to_string())]);
    Named {
        name: names.user(Some(id)).map_or_else(deleted, clipped),
        path: names.user_path(id),
    }
}

fn clipped(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
