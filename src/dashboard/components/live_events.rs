//! A part of a page that follows what happens on the server.

use leptos::prelude::*;

/// Takes the part of this page with the id `region` anew whenever the stream of events at `source` says
/// that something has changed, and now and then while there is no stream.
#[component]
pub fn LiveEvents(
    source: &'static str,
    region: &'static str,
    /// What is said while the page is told, and while it is not.
    live: &'static str,
    not_live: &'static str,
) -> impl IntoView {
    view! {
        <span class="soft small" data-events=source data-region=region>
            <span data-while-live="true" hidden>
                {live}
            </span>
            <span data-while-live="false" hidden>
                {not_live}
            </span>
        </span>
    }
}
