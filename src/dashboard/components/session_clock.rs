//! Warns before a session ends because nothing is done in it.

use crate::{
    api::{account::LogIn, dashboard::account::SessionTime, error::ApiError},
    components::{outer, post_for_json},
    routes,
    text::dashboard::AccountText,
};
use leptos::{
    ev::{keydown, pointerdown},
    prelude::*,
    server_fn::{Decodes, ServerFn, codec::JsonEncoding},
    task::spawn_local,
};
use std::time::Duration;

/// So long before the end somebody is warned, in seconds: WCAG 2.2, 2.2.1 asks for 20.
const WARNING: u32 = 120;
/// How often it is looked again while the warning stands, in seconds: somebody may have gone on in
/// another tab.
const AGAIN: u32 = 10;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Quiet,
    /// It ends soon, unless somebody is there.
    Idle,
    /// It ends soon, whatever is done.
    Last,
    Ended,
}

#[derive(Clone, Copy)]
struct Clock {
    phase: RwSignal<Phase>,
    /// Whether somebody has pressed a key or a button since it was last looked.
    is_somebody_there: StoredValue<bool>,
    /// Counts the looks: one that was asked for later makes the earlier ones void.
    looks: StoredValue<u32>,
}

/// Whoever is at work on a page keeps the session alive by it, up to its longest life. Nobody is
/// surprised: two minutes before the end it is said, and one press goes on.
#[island]
pub fn SessionClock(
    /// For how long the session goes on.
    seconds: u32,
) -> impl IntoView {
    let clock = Clock {
        phase: RwSignal::new(Phase::Quiet),
        is_somebody_there: StoredValue::new(false),
        looks: StoredValue::new(0),
    };
    Effect::new(move || {
        let note = move || clock.is_somebody_there.set_value(true);
        let keys = window_event_listener(keydown, move |_| note());
        let buttons = window_event_listener(pointerdown, move |_| note());
        on_cleanup(move || {
            keys.remove();
            buttons.remove();
        });
        clock.look_in(seconds.saturating_sub(WARNING));
    });
    let stay = move |_| {
        clock.is_somebody_there.set_value(true);
        clock.look();
    };
    view! {
        <div class="session-clock" role="alert">
            {move || match clock.phase.get() {
                Phase::Quiet => ().into_any(),
                Phase::Idle => {
                    view! {
                        <p class="alert-title">{AccountText::SessionEndsTitle.get()}</p>
                        <p>{AccountText::SessionEnds.get()}</p>
                        <button class="button" type="button" on:click=stay>
                            {AccountText::SessionStay.get()}
                        </button>
                    }
                        .into_any()
                }
                Phase::Last => {
                    view! { <p>{AccountText::SessionEndsAnyway.get()}</p> }.into_any()
                }
                Phase::Ended => {
                    view! {
                        <p>{AccountText::SessionEnded.get()}</p>
                        <a class="button" href=outer(routes::ADMIN_LOGIN) target="_blank">
                            {AccountText::SessionLogIn.get()}
                        </a>
                    }
                        .into_any()
                }
            }}
        </div>
    }
}

impl Clock {
    fn look_in(self, seconds: u32) {
        let look = self.looks.get_value().wrapping_add(1);
        self.looks.set_value(look);
        set_timeout(
            move || {
                if self.looks.get_value() == look {
                    self.look();
                }
            },
            Duration::from_secs(seconds.into()),
        );
    }

    /// Asks the server: the clock of a computer that was asleep knows nothing.
    fn look(self) {
        let is_somebody_there = self.is_somebody_there.get_value();
        self.is_somebody_there.set_value(false);
        spawn_local(async move {
            match time_left(is_somebody_there).await {
                Ok(left) if left > WARNING => {
                    self.phase.set(Phase::Quiet);
                    self.look_in(left - WARNING);
                }
                Ok(left) => {
                    // Somebody was there, and it did not help: it is the longest life that ends.
                    let is_last = is_somebody_there || self.phase.get_untracked() == Phase::Last;
                    self.phase
                        .set(if is_last { Phase::Last } else { Phase::Idle });
                    self.look_in(left.clamp(1, AGAIN));
                }
                Err(ApiError::NotLoggedIn) => {
                    // Logged in again in another tab, the browser has a session for this one as well.
                    self.phase.set(Phase::Ended);
                    self.look_in(AGAIN);
                }
                Err(_) => self.look_in(AGAIN),
            }
        });
    }
}

async fn time_left(is_somebody_there: bool) -> Result<u32, ApiError> {
    let body = format!("is_somebody_there={is_somebody_there}");
    let answer = post_for_json::<<LogIn as ServerFn>::Client>(SessionTime::PATH, body).await?;
    JsonEncoding::decode(answer).map_err(|_: JsonError| ApiError::Unavailable)
}

type JsonError = <JsonEncoding as Decodes<u32>>::Error;
