//! The list of users.

use super::{standing, state_of};
use crate::{
    api::{
        access::Action,
        dashboard::users::{Place, Sort, UserRow, UserState, Users, UsersQuery},
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
    let (key, order) = order_of(query.sort);
    let is_backwards = matches!(place, Place::Before(_)) && beside.is_some();
    let mut listing = Listing {
        words: &words,
        standings: query.state.map(standings_of),
        role: query.role,
        key,
        order: if is_backwards {
            turned(&order)
        } else {
            order.clone()
        },
        after: beside.as_ref(),
        // One more shows whether there is a next page.
        limit: PAGE_SIZE + 1,
    };
    let mut found = user_list::page(db, &listing).await?;
    let mut has_before = beside.is_some();
    let mut has_more = found.users.len() as u64 > PAGE_SIZE;
    found.users.truncate(PAGE_SIZE as usize);
    if is_backwards {
        (has_before, has_more) = (has_more, true);
        found.users.reverse();
        if !has_before {
            // The first page is always full, also when paging backwards.
            (listing.after, listing.order) = (None, order);
            found = user_list::page(db, &listing).await?;
            has_more = found.users.len() as u64 > PAGE_SIZE;
            found.users.truncate(PAGE_SIZE as usize);
        }
    }
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
        may_create: actor.role().may(Action::CreateUser),
        query,
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
