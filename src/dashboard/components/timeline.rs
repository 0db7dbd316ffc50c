//! A list of events in order.

use super::Foreign;
use crate::{
    api::dashboard::cases::{Entry, Tone},
    components::Moment,
    routes,
    text::dashboard::CasesText,
};
use leptos::prelude::*;

#[component]
pub fn Timeline(entries: Vec<Entry>) -> impl IntoView {
    view! {
        // The role is explicit because browsers drop it from lists without bullets.
        <ol class="timeline">
            {entries.into_iter().map(|entry| view! { <EntryView entry /> }).collect_view()}
        </ol>
    }
}

#[component]
fn EntryView(entry: Entry) -> impl IntoView {
    let (machine, people) = entry.at;
    view! {
        <li class=format!("timeline-entry {}", tone_class(entry.tone))>
            <p class="timeline-when">
                <Moment machine people />
            </p>
            <div class="timeline-body">
                <p class="timeline-what">
                    <bdi>{entry.what}</bdi>
                </p>
                {entry
                    .more
                    .into_iter()
                    .map(|more| {
                        view! {
                            <p class="timeline-more">
                                <bdi>{more}</bdi>
                            </p>
                        }
                    })
                    .collect_view()}
                {entry
                    .words
                    .map(|text| {
                        view! {
                            <p class="timeline-words">
                                <Foreign text />
                            </p>
                        }
                    })}
                {entry
                    .mail
                    .map(|id| {
                        view! {
                            <p class="timeline-more">
                                <a href=routes::admin_mail(id)>{CasesText::SeeMail.get()}</a>
                            </p>
                        }
                    })}
            </div>
        </li>
    }
}

/// The class that gives a tone its colour and its mark.
pub fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "tone-plain",
        Tone::Good => "tone-good",
        Tone::Waiting => "tone-waiting",
        Tone::Bad => "tone-bad",
    }
}
