//! The warning before an idle session ends.

use crate::{actions::dashboard::account::SessionTime, routes, text::dashboard::AccountText};
use leptos::{prelude::*, server_fn::ServerFn};

/// All its messages, hidden until they apply.
#[component]
pub fn SessionClock(
    /// The seconds that the session has left.
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
