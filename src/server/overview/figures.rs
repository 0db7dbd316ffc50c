//! How many accounts and mails there are in which state. Each number is that of a list, which it leads to, and
//! is counted as the list counts it: up to a bound.

use crate::{
    api::dashboard::{
        list::Total,
        mails::{MailFilter, MailState},
        overview::{Counted, Figure},
        users::{UserState, UsersQuery},
    },
    server::{ctx::Ctx, error::Result, mails, users},
};

pub async fn count(ctx: &Ctx) -> Result<Vec<Figure>> {
    let mut figures = Vec::new();
    for counted in Counted::ALL {
        let total = total(ctx, counted).await?;
        figures.push(Figure { counted, total });
    }
    Ok(figures)
}

async fn total(ctx: &Ctx, counted: Counted) -> Result<Total> {
    let users = |state| UsersQuery {
        state,
        ..UsersQuery::default()
    };
    let mails = |state| MailFilter {
        state: Some(state),
        ..MailFilter::default()
    };
    match counted {
        Counted::Users => users::count(ctx, &users(None)).await,
        Counted::NeverLoggedIn => users::count(ctx, &users(Some(UserState::New))).await,
        Counted::Frozen => users::count(ctx, &users(Some(UserState::Frozen))).await,
        Counted::Disabled => users::count(ctx, &users(Some(UserState::Disabled))).await,
        Counted::MailsWaiting => mails::count(ctx, &mails(MailState::Waiting)).await,
        Counted::MailsFailed => mails::count(ctx, &mails(MailState::Failed)).await,
    }
}
