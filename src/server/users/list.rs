//! The list of users.

use super::{standing, state_of};
use crate::{
    api::{
        access::Action,
        dashboard::{
            list::{COUNTED, Extent, Total},
            users::{BulkKind, Place, Sort, UserRow, UserState, Users, UsersQuery},
        },
    },
    server::{
        account::{Standing, User},
        ctx::Ctx,
        db::{
            self,
            entity::recovery_case,
            user_list::{self, Key, Listing},
        },
        error::Result,
        identity::authorize,
        model::search,
        times,
    },
};
use sea_orm::Order;

pub const PAGE_SIZE: u64 = 25;

/// One page of the users. An outdated or invalid position gives the first page.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn page(ctx: &Ctx, query: UsersQuery, place: Place) -> Result<Users> {
    let actor = authorize(ctx, Action::SeeUsers).await?;
    let db = &ctx.state.db;
    let words = search::words(&query.search);
    let beside = match place {
        Place::First => None,
        Place::After(id) | Place::Before(id) => user_list::place(db, id).await?,
    };
    let is_backwards = matches!(place, Place::Before(_)) && beside.is_some();
    let mut listing = whole_list(&words, &query, PAGE_SIZE + 1);
    listing.after = beside.as_ref();
    if is_backwards {
        listing.order = turned(&listing.order);
    }
    let mut found = user_list::page(db, &listing).await?;
    let mut has_before = beside.is_some();
    let mut has_more = found.users.len() as u64 > PAGE_SIZE;
    found.users.truncate(PAGE_SIZE as usize);
    if is_backwards {
        (has_before, has_more) = (has_more, true);
        found.users.reverse();
        if !has_before {
            // The first page is always full, also when paging backwards.
            (listing.after, listing.order) = (None, turned(&listing.order));
            found = user_list::page(db, &listing).await?;
            has_more = found.users.len() as u64 > PAGE_SIZE;
            found.users.truncate(PAGE_SIZE as usize);
        }
    }
    let first = found.users.first().filter(|_| has_before);
    let first = first.map(|first| first.id);
    let extent = if found.is_vague {
        None
    } else {
        let whole = whole_list(&words, &query, COUNTED + 1);
        Some(extent(ctx, whole, first, found.users.len()).await?)
    };
    let cases = db::user_rows::latest_cases(db, found.users.iter().map(|user| user.id)).await?;
    let end = |is_there: bool, user: Option<&User>| user.filter(|_| is_there).map(|user| user.id);
    Ok(Users {
        previous: end(has_before, found.users.first()).map(Place::Before),
        next: end(has_more, found.users.last()).map(Place::After),
        rows: found
            .users
            .into_iter()
            .map(|user| row(ctx, user, &cases))
            .collect(),
        is_vague: found.is_vague,
        extent,
        may_create: actor.role().may(Action::CreateUser),
        bulk: BulkKind::ALL
            .into_iter()
            .filter(|kind| actor.role().may(kind.takes()))
            .collect(),
        may_export: actor.role().may(Action::ExportUsers),
        may_run_campaigns: actor.role().may(Action::RunCampaigns),
        query,
    })
}

/// How many users match.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn count(ctx: &Ctx, query: &UsersQuery) -> Result<Total> {
    authorize(ctx, Action::SeeUsers).await?;
    let words = search::words(&query.search);
    let whole = whole_list(&words, query, COUNTED + 1);
    Ok(Total::of(user_list::count(&ctx.state.db, &whole).await?))
}

/// Whether a user is on the list of a filter, whose folded words are `words`.
pub fn matches(user: &User, query: &UsersQuery, words: &[String]) -> bool {
    let is_in = |state| standings_of(state).contains(&user.standing());
    let is_found = || {
        let terms = search::terms(&user.email_canonical, &user.name);
        let begins = |word: &String| terms.iter().any(|term| term.starts_with(word.as_str()));
        words.iter().all(begins)
    };
    query.state.is_none_or(is_in)
        && query.role.is_none_or(|role| role == user.role)
        && (words.is_empty() || is_found())
}

/// The whole list, read up to a limit: one more than a page shows whether there is a next one.
pub fn whole_list<'a>(words: &'a [String], query: &UsersQuery, limit: u64) -> Listing<'a> {
    let (key, order) = order_of(query.sort);
    Listing {
        words,
        standings: query.state.map(standings_of),
        role: query.role,
        key,
        order,
        after: None,
        limit,
    }
}

/// How long the list is, and how many users come before a page of it that begins with `first`.
async fn extent(
    ctx: &Ctx,
    mut whole: Listing<'_>,
    first: Option<i64>,
    shown: usize,
) -> Result<Extent> {
    let db = &ctx.state.db;
    let total = user_list::count(db, &whole).await?;
    let place = match first {
        Some(first) => user_list::place(db, first).await?,
        None => None,
    };
    let before = if place.is_some() {
        whole.order = turned(&whole.order);
        whole.after = place.as_ref();
        user_list::count(db, &whole).await?
    } else {
        0
    };
    Ok(Extent {
        before: Total::of(before),
        shown: shown as u64,
        total: Total::of(total),
    })
}

fn order_of(sort: Sort) -> (Key, Order) {
    match sort {
        Sort::EmailUp => (Key::Email, Order::Asc),
        Sort::EmailDown => (Key::Email, Order::Desc),
        Sort::NameUp => (Key::Name, Order::Asc),
        Sort::NameDown => (Key::Name, Order::Desc),
        Sort::Newest => (Key::CreatedAt, Order::Desc),
        Sort::Oldest => (Key::CreatedAt, Order::Asc),
        Sort::SeenLast => (Key::LastLogin, Order::Desc),
        Sort::SeenFirst => (Key::LastLogin, Order::Asc),
    }
}

fn turned(order: &Order) -> Order {
    if *order == Order::Asc {
        Order::Desc
    } else {
        Order::Asc
    }
}

fn standings_of(state: UserState) -> &'static [Standing] {
    match state {
        UserState::Active => &[Standing::Active, Standing::New],
        UserState::New => &[Standing::New],
        UserState::Frozen => &[Standing::Frozen],
        // The list is not filtered by it.
        UserState::NewPassword => &[Standing::Active, Standing::New],
        UserState::Disabled => &[Standing::Disabled],
    }
}

fn row(ctx: &Ctx, user: User, cases: &[recovery_case::Model]) -> UserRow {
    let latest = cases.iter().find(|case| case.user_id == Some(user.id));
    UserRow {
        id: user.id,
        state: standing(&user),
        role: user.role,
        created: times::text(user.created_at),
        last_login: user.last_login_at.map(times::text),
        name: user.account.name,
        email: user.account.email,
        latest_recovery: latest.map(|case| {
            let when = case.closed_at.unwrap_or(case.last_requested_at);
            (state_of(ctx, case), times::text(when))
        }),
    }
}
