//! A list without rows.

use crate::text::dashboard::DashboardText;
use leptos::prelude::*;

/// A title, and what to do.
pub type Words = (&'static str, &'static str);

/// Says whether there is nothing at all, or nothing that matches.
#[component]
pub fn Empty(
    is_filtered: bool,
    /// The list without filters.
    all: &'static str,
    nothing: Words,
    no_match: Words,
) -> impl IntoView {
    let (title, words) = if is_filtered { no_match } else { nothing };
    view! {
        <div class="empty" role="status">
            <h2>{title}</h2>
            <p>{words}</p>
            {is_filtered
                .then(|| {
                    view! {
                        <a class="button button-secondary button-small" href=all>
                            {DashboardText::ChipsClear.get()}
                        </a>
                    }
                })}
        </div>
    }
}
