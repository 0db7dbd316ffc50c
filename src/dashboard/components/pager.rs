//! Paging through a list.

use crate::text::dashboard::DashboardText;
use leptos::prelude::*;

/// The URLs of the other pages, where they exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageLinks {
    pub first: Option<String>,
    pub previous: Option<String>,
    pub next: Option<String>,
}

/// Nothing if everything is on one page.
#[component]
pub fn Pager(label: &'static str, links: PageLinks) -> impl IntoView {
    let is_needed = links.previous.is_some() || links.next.is_some();
    is_needed.then(|| {
        view! {
            <nav class="pager" aria-label=label>
                <PagerLink label=DashboardText::PagerFirst to=links.first />
                <PagerLink label=DashboardText::PagerPrevious rel="prev" to=links.previous />
                <PagerLink label=DashboardText::PagerNext rel="next" to=links.next />
            </nav>
        }
    })
}

/// A link to another page, disabled if there is none.
#[component]
fn PagerLink(
    label: DashboardText,
    #[prop(optional)] rel: Option<&'static str>,
    to: Option<String>,
) -> impl IntoView {
    let class = "button button-secondary button-small";
    match to {
        Some(to) => view! {
            <a class=class rel=rel href=to>
                {label.get()}
            </a>
        }
        .into_any(),
        None => view! {
            <a class=class role="link" aria-disabled="true">
                {label.get()}
            </a>
        }
        .into_any(),
    }
}
