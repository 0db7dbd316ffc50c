//! Warns before an idle session ends.
//!
//! Activity on a page keeps the session alive, up to its maximum life. A warning appears two minutes before
//! the end, and one press extends it.

use crate::{
    api::error::ApiError,
    live::{
        fetch::{self, Refusal},
        page::{after, around, document, find, on, root, show_only, window},
    },
};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event};

/// How long before the end the warning appears, in seconds: WCAG 2.2, 2.2.1 requires 20.
const WARNING: u32 = 120;
/// How often to check while the warning is shown, in seconds: somebody may have continued in another tab.
const AGAIN: u32 = 10;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Quiet,
    /// It ends soon, unless somebody is there.
    Idle,
    /// It ends soon, active or not.
    Last,
    Ended,
}

struct Clock {
    shown: Element,
    /// The server function that knows the time.
    endpoint: String,
    phase: Cell<Phase>,
    /// Whether somebody has pressed a key or a button since the last check.
    is_somebody_there: Cell<bool>,
    /// Counts the checks: a later one cancels earlier ones.
    looks: Cell<u32>,
}

pub fn start() {
    let Some((clock, seconds)) = Clock::on_this_page() else {
        return;
    };
    let clock = Rc::new(clock);
    for name in ["keydown", "pointerdown"] {
        let clock = clock.clone();
        on(&window(), name, move |_: Event| {
            clock.is_somebody_there.set(true);
        });
    }
    let stays = clock.clone();
    on(&document(), "click", move |event: Event| {
        if around(&event, ".session-clock [data-stay]").is_some() {
            stays.is_somebody_there.set(true);
            stays.look();
        }
    });
    clock.look_in(seconds.saturating_sub(WARNING));
}

impl Clock {
    /// With the seconds that the session has left.
    fn on_this_page() -> Option<(Self, u32)> {
        let shown = find(&root(), ".session-clock[data-seconds]")?;
        let seconds = shown.get_attribute("data-seconds")?.parse().ok()?;
        let clock = Self {
            endpoint: shown.get_attribute("data-time")?,
            shown,
            phase: Cell::new(Phase::Quiet),
            is_somebody_there: Cell::new(false),
            looks: Cell::new(0),
        };
        Some((clock, seconds))
    }

    fn look_in(self: &Rc<Self>, seconds: u32) {
        /// The maximum delay of browser timers, in seconds.
        const LONGEST: u32 = 2_000_000;
        let look = self.looks.get().wrapping_add(1);
        self.looks.set(look);
        let clock = self.clone();
        let milliseconds = i32::try_from(seconds.min(LONGEST) * 1000).unwrap_or(i32::MAX);
        after(milliseconds, move || {
            if clock.looks.get() == look {
                clock.look();
            }
        });
    }

    /// Asks the server: the timer of a computer that was asleep is wrong.
    fn look(self: &Rc<Self>) {
        let is_somebody_there = self.is_somebody_there.replace(false);
        let clock = self.clone();
        spawn_local(async move {
            match clock.time_left(is_somebody_there).await {
                Ok(left) if left > WARNING => {
                    clock.enter(Phase::Quiet);
                    clock.look_in(left - WARNING);
                }
                Ok(left) => {
                    // Activity did not help: the session reaches its maximum life.
                    let is_last = is_somebody_there || clock.phase.get() == Phase::Last;
                    clock.enter(if is_last { Phase::Last } else { Phase::Idle });
                    clock.look_in(left.clamp(1, AGAIN));
                }
                Err(refusal) if refusal.error == ApiError::NotLoggedIn => {
                    // After a log-in in another tab, the browser has a session for this one as well.
                    clock.enter(Phase::Ended);
                    clock.look_in(AGAIN);
                }
                Err(_) => clock.look_in(AGAIN),
            }
        });
    }

    async fn time_left(&self, is_somebody_there: bool) -> Result<u32, Refusal> {
        let fields = format!("is_somebody_there={is_somebody_there}");
        let answer = fetch::post(&self.endpoint, &fields).await?;
        answer.parse().map_err(|_| ApiError::Unavailable.into())
    }

    fn enter(&self, phase: Phase) {
        let name = match phase {
            Phase::Quiet => "quiet",
            Phase::Idle => "idle",
            Phase::Last => "last",
            Phase::Ended => "ended",
        };
        if self.phase.replace(phase) != phase {
            show_only(&self.shown, "data-session", name);
        }
    }
}
