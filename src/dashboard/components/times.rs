//! Times in lists. The server writes them in UTC; `live_dashboard::times` rewrites them for the reader's zone.

use crate::text::{Text, dashboard::DashboardText};
use leptos::prelude::*;

/// A moment that is told by how long ago it was, where there is WebAssembly.
#[component]
pub fn Ago(
    /// RFC 3339, in UTC.
    machine: String,
    people: String,
) -> impl IntoView {
    view! {
        <time datetime=machine data-ago="">
            {people}
        </time>
    }
}

/// Which zone the times of a page are in.
#[component]
pub fn TimesNote() -> impl IntoView {
    view! {
        <span data-zone="utc">{Text::TimesAreUtc.get()}</span>
        <span data-zone="local" hidden>
            {DashboardText::TimesAreLocal.get()}
        </span>
    }
}

/// A moment on a page that says of its times that they are UTC. Its title has the reader's zone.
#[component]
pub fn UtcMoment(
    /// RFC 3339, in UTC.
    machine: String,
    people: String,
) -> impl IntoView {
    view! {
        <time datetime=machine data-stays="">
            {people}
        </time>
    }
}
