//! What is said before a session ends because nothing is done in it.

use crate::{actions::dashboard::account::SessionTime, routes, text::dashboard::AccountText};
use leptos::{prelude::*, server_fn::ServerFn};

/// All that can be said of it, of which nothing is shown until then.
#[component]
pub fn SessionClock(
    /// For how long the session goes on.
    seconds: u32,
) -> impl IntoView {
    view! {
        <div
            class="session-clock"
            role="alert"
            data-seconds=seconds.to_string()
            data-time=SessionTime::PATH
        >
            <div data-session="idle" hidden>
                <p class="alert-title">{AccountText::SessionEndsTitle.get()}</p>
                <p>{AccountText::SessionEnds.get()}</p>
                <button class="button" type="button" data-stay="">
                    {AccountText::SessionStay.get()}
                </button>
            </div>
            <div data-session="last" hidden>
                <p>{AccountText::SessionEndsAnyway.get()}</p>
            </div>
            <div data-session="ended" hidden>
                <p>{AccountText::SessionEnded.get()}</p>
                <a class="button" href=routes::ADMIN_LOGIN target="_blank">
                    {AccountText::SessionLogIn.get()}
                </a>
            </div>
        </div>
    }
}
