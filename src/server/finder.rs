//! Finds cases, users and mails by whatever somebody on the telephone says.

use crate::{
    api::{
        access::Action,
        dashboard::{
            cases::{CaseFilter, CaseRow},
            search::{Found, Hit, HitKind},
            users::{Place, UserRow, UsersQuery},
        },
    },
    routes,
    server::{
        cases,
        ctx::Ctx,
        db::newest_first,
        error::{Error, Result},
        identity::authorize,
        mails, users,
    },
};

/// The longest search: no address is longer.
const LONGEST: usize = 254;
/// How many of each kind are shown.
const MOST: usize = 5;

/// The first few of each kind. An empty search finds nothing.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn find(ctx: &Ctx, search: &str) -> Result<Found> {
    let actor = authorize(ctx, Action::SeeUsers).await?;
    let search: String = search.trim().chars().take(LONGEST).collect();
    let mut hits = Vec::new();
    if !search.is_empty() {
        hits.extend(cases_by(ctx, &search).await?);
        hits.extend(users_by(ctx, &search).await?);
        hits.extend(mail_by_number(ctx, &search).await?);
    }
    Ok(Found {
        search,
        hits,
        role: actor.role(),
    })
}

/// By the number of any request in any spelling, or by the beginning of an address.
async fn cases_by(ctx: &Ctx, search: &str) -> Result<Vec<Hit>> {
    let filter = CaseFilter {
        search: search.to_owned(),
        ..CaseFilter::default()
    };
    let list = cases::list(ctx, filter, newest_first::Place::Newest).await?;
    let hit = |row: CaseRow| Hit {
        kind: HitKind::Case,
        path: routes::admin_case(&row.number),
        title: row.number,
        detail: Some(row.email),
    };
    Ok(list.rows.into_iter().take(MOST).map(hit).collect())
}

async fn users_by(ctx: &Ctx, search: &str) -> Result<Vec<Hit>> {
    let query = UsersQuery {
        search: search.to_owned(),
        ..UsersQuery::default()
    };
    let list = users::page(ctx, query, Place::First).await?;
    let hit = |row: UserRow| Hit {
        kind: HitKind::User,
        path: routes::admin_user(row.id),
        title: row.name,
        detail: Some(row.email),
    };
    Ok(list.rows.into_iter().take(MOST).map(hit).collect())
}

async fn mail_by_number(ctx: &Ctx, search: &str) -> Result<Option<Hit>> {
    let Ok(id) = search.trim_start_matches('#').parse() else {
        return Ok(None);
    };
    match mails::show(ctx, id).await {
        Ok(mail) => Ok(Some(Hit {
            kind: HitKind::Mail,
            title: id.to_string(),
            detail: Some(mail.row.kind.label().get().to_owned()),
            path: routes::admin_mail(id),
        })),
        Err(Error::Refused(_)) => Ok(None),
        Err(error) => Err(error),
    }
}
