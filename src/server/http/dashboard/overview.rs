//! The first page of the dashboard, and its event stream.

use super::refused;
use crate::{
    api::dashboard::{Section, overview::Period},
    dashboard::pages::OverviewPage,
    server::{
        ctx::Ctx,
        first_steps,
        overview::{self, Pulse},
    },
    text::dashboard::OverviewText,
};
use axum::{
    extract::Query,
    http::header,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream;
use leptos::prelude::*;
use serde::Deserialize;
use std::{convert::Infallible, time::Duration};
use tokio::time::{Instant, sleep};

/// How often it checks whether anything has happened.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// Ages on the page change by themselves, so it is refreshed at least this often.
const AT_LEAST_EVERY: Duration = Duration::from_secs(60);

#[derive(Deserialize)]
pub struct OverviewQuery {
    period: Option<String>,
}

pub async fn page(ctx: Ctx, Query(query): Query<OverviewQuery>) -> Response {
    let period = query.period.as_deref().and_then(Period::parse);
    let overview = match overview::look(&ctx, period.unwrap_or(Period::Hour)).await {
        Ok(overview) => overview,
        Err(error) => return refused(error, &ctx),
    };
    let steps_left = match first_steps::left(&ctx).await {
        Ok(left) => left,
        Err(error) => return refused(error, &ctx),
    };
    let title = OverviewText::Title.get().to_owned();
    super::page(&ctx, Section::Overview, title, None, move || {
        view! { <OverviewPage overview=overview.clone() steps_left /> }
    })
    .await
}

/// Sends `changed` when something has happened, for as long as the session lives and the server runs. Nothing
/// else is sent: the page itself fetches what changed, with its own authorization.
pub async fn events(mut ctx: Ctx) -> Response {
    // An open page does not mean that somebody is there.
    ctx.is_attended = false;
    let first = match overview::pulse(&ctx).await {
        Ok(pulse) => pulse,
        Err(error) => return refused(error, &ctx),
    };
    let changes = stream::unfold(Watch::new(ctx, first), async |mut watch| {
        let event = watch.next().await?;
        Some((Ok::<_, Infallible>(event), watch))
    });
    let stream = Sse::new(changes).keep_alive(KeepAlive::default());
    // The framework would let caches store it if they revalidate.
    ([(header::CACHE_CONTROL, "no-store")], stream).into_response()
}

struct Watch {
    ctx: Ctx,
    seen: Pulse,
    said_at: Instant,
}

impl Watch {
    fn new(ctx: Ctx, seen: Pulse) -> Self {
        Self {
            ctx,
            seen,
            said_at: Instant::now(),
        }
    }

    /// The next event; none when there will be no more.
    async fn next(&mut self) -> Option<Event> {
        let mut stopping = self.ctx.state.stopping.subscribe();
        loop {
            tokio::select! {
                _ = stopping.wait_for(|stopping| *stopping) => return None,
                () = sleep(LOOK_EVERY) => {}
            }
            // On any error the browser reconnects and gets it.
            let pulse = overview::pulse(&self.ctx).await.ok()?;
            if pulse != self.seen || self.said_at.elapsed() >= AT_LEAST_EVERY {
                self.seen = pulse;
                self.said_at = Instant::now();
                // Browsers ignore events without data.
                return Some(Event::default().event("changed").data("now"));
            }
        }
    }
}
