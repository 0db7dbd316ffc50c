//! The frame of the dashboard's forms.

use crate::{markup::Phase, text::dashboard::DashboardText};
use leptos::prelude::*;

/// A form that posts to its own page. With WebAssembly the same fields go to the server function instead, and
/// errors are shown in place, so that nothing that was typed is lost, not even when the session has ended
/// meanwhile.
#[component]
pub fn LiveForm(
    /// Where it posts to without WebAssembly.
    action: String,
    /// The path of the server function, which returns the next page.
    endpoint: String,
    children: Children,
) -> impl IntoView {
    view! {
        <form class="form" method="post" action=action novalidate data-endpoint=endpoint>
            {children()}
            <p class="visually-hidden" role="status">
                <span data-phase=Phase::Pending.name() hidden>
                    {DashboardText::Working.get()}
                </span>
            </p>
        </form>
    }
}
