//! A browser as people know it, and what it calls itself.

use crate::{server::user_agent, text::dashboard::AccountText};
use leptos::prelude::*;

/// In words; the whole `User-Agent` on demand.
#[component]
pub fn Browser(user_agent: String) -> impl IntoView {
    match browser_text(user_agent::name(&user_agent)) {
        Some(words) => view! {
            <details class="browser">
                <summary>{words}</summary>
                <bdi>{user_agent}</bdi>
            </details>
        }
        .into_any(),
        None => view! {
            <span class="browser">
                <bdi>{user_agent}</bdi>
            </span>
        }
        .into_any(),
    }
}

/// The name of a browser and its system; none if neither is known.
pub fn browser_text((browser, system): (Option<&str>, Option<&str>)) -> Option<String> {
    match (browser, system) {
        (Some(browser), Some(system)) => {
            Some(AccountText::BrowserOn.with(&[("browser", browser), ("system", system)]))
        }
        (one, other) => one.or(other).map(str::to_owned),
    }
}
