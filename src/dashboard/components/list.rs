//! The filter and the pager of a list, newest first.

use crate::{
    components::{Heading, Sorted},
    text::dashboard::DashboardText,
};
use leptos::prelude::*;

/// An input of a list's filter. It has no error: invalid values are ignored.
#[component]
pub fn FilterInput(
    name: &'static str,
    label: &'static str,
    value: String,
    #[prop(default = "search")] kind: &'static str,
) -> impl IntoView {
    view! {
        <div class=if kind == "search" { "field filter-search" } else { "field" }>
            <label class="field-label" for=name>
                {label}
            </label>
            <input
                class="input"
                id=name
                name=name
                type=kind
                value=value
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
            />
        </div>
    }
}

/// Links to the neighbouring pages; nothing if there is only one.
#[component]
pub fn NewestFirstPager(
    /// The list's first page.
    #[prop(into)]
    first: String,
    newer: Option<String>,
    older: Option<String>,
) -> impl IntoView {
    let class = "button button-secondary button-small";
    let is_needed = newer.is_some() || older.is_some();
    is_needed.then(|| {
        view! {
            <nav class="pager" aria-label=DashboardText::PagerLabel.get()>
                {newer
                    .map(|newer| {
                        view! {
                            <a class=class href=first>
                                {DashboardText::PagerFirst.get()}
                            </a>
                            <a class=class rel="prev" href=newer>
                                {DashboardText::PagerNewer.get()}
                            </a>
                        }
                    })}
                {older
                    .map(|older| {
                        view! {
                            <a class=class rel="next" href=older>
                                {DashboardText::PagerOlder.get()}
                            </a>
                        }
                    })}
            </nav>
        }
    })
}

/// The heading of the column that a list is always sorted by, newest first.
pub fn newest_first(label: &'static str) -> Heading {
    Heading {
        sorted: Some(Sorted::Down),
        ..Heading::from(label)
    }
}
