//! A filter that works as one types.

use super::{Asker, swap_region};
use crate::{
    components::{form_query, outer},
    text::dashboard::DashboardText,
};
use leptos::{
    ev::SubmitEvent,
    prelude::*,
    task::spawn_local,
    wasm_bindgen::JsCast,
    web_sys::{Event, HtmlFormElement},
};
use std::time::Duration;

/// Long enough for a fast typist to go on, short enough to seem at once.
const PAUSE: Duration = Duration::from_millis(150);

/// A form that gets its own page with a query, whose fields the server has written. With WebAssembly the
/// part of the page with the id `region` follows while one types, and the address with it.
#[island]
pub fn LiveFilter(action: String, region: String, children: Children) -> impl IntoView {
    // Answers may overtake each other: only the one to the latest question is awaited.
    let latest = StoredValue::new(0_u32);
    let refresh = {
        let action = action.clone();
        move |form: HtmlFormElement, pause: Duration| {
            let asked = latest.get_value() + 1;
            latest.set_value(asked);
            let (action, region) = (action.clone(), region.clone());
            set_timeout(
                move || {
                    if latest.get_value() != asked {
                        return;
                    }
                    let Some(query) = form_query(&form) else {
                        return;
                    };
                    let address = format!("{action}?{query}");
                    spawn_local(async move {
                        if swap_region(&address, &region, Asker::Person).await
                            && latest.get_value() == asked
                        {
                            let history = window().history();
                            if let Ok(history) = history {
                                _ = history.replace_state_with_url(
                                    &leptos::wasm_bindgen::JsValue::NULL,
                                    "",
                                    Some(&outer(&address)),
                                );
                            }
                        }
                    });
                },
                pause,
            );
        }
    };
    let on_input = {
        let refresh = refresh.clone();
        move |event: Event| {
            let target = event.current_target().and_then(|form| form.dyn_into().ok());
            if let Some(form) = target {
                refresh(form, PAUSE);
            }
        }
    };
    let on_submit = move |event: SubmitEvent| {
        let target = event.current_target().and_then(|form| form.dyn_into().ok());
        if let Some(form) = target {
            event.prevent_default();
            refresh(form, Duration::ZERO);
        }
    };
    view! {
        <form class="filter" method="get" action=action on:input=on_input on:submit=on_submit role="search">
            {children()}
            <button class="button button-secondary" type="submit">
                {DashboardText::Filter.get()}
            </button>
        </form>
    }
}
