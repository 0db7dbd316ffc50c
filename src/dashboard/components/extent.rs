//! How much of a list is shown.

use crate::{
    api::dashboard::list::{COUNTED, Extent, Total},
    text::dashboard::DashboardText,
};
use leptos::prelude::*;

/// Such as "26–50 of 12,345".
#[component]
pub fn ExtentView(extent: Extent) -> impl IntoView {
    view! { <p class="extent" role="status">{words(extent)}</p> }
}

fn words(extent: Extent) -> String {
    let Some((first, last)) = extent.rows() else {
        return DashboardText::ExtentDeep.counted(COUNTED);
    };
    let (text, total) = match extent.total {
        Total::Exactly(total) => (DashboardText::Extent, total),
        Total::Many => (DashboardText::ExtentMany, COUNTED),
    };
    text.with(&[
        ("first", &first.to_string()),
        ("last", &last.to_string()),
        ("total", &total.to_string()),
    ])
}
