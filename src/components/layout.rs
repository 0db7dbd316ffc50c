//! Pieces that only stand there: cards, steps, times.

use crate::text::Text;
use leptos::prelude::*;

#[component]
pub fn Card(children: Children) -> impl IntoView {
    view! { <div class="card">{children()}</div> }
}

/// Where somebody is on the way to a new password.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Ask,
    Open,
    Choose,
    Done,
}

#[component]
pub fn Steps(current: Step) -> impl IntoView {
    let steps = [
        (Step::Ask, Text::StepAsk),
        (Step::Open, Text::StepOpen),
        (Step::Choose, Text::StepChoose),
    ];
    view! {
        <ol class="steps" aria-label=Text::Steps.get()>
            {steps
                .map(|(step, text)| {
                    view! { <li aria-current=(step == current).then_some("step")>{text.get()}</li> }
                })
                .collect_view()}
        </ol>
    }
}

/// A moment, for people and for machines.
#[component]
pub fn Moment(
    /// RFC 3339, in UTC.
    machine: String,
    people: String,
) -> impl IntoView {
    view! { <time datetime=machine>{people}</time> }
}
