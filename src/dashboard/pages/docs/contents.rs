//! Getting to a call or an error: a search, and everything that matches it.

use super::{Reading, SampleLanguage};
use crate::{
    dashboard::components::{FilterInput, LiveFilter},
    routes,
    text::dashboard::DocsText,
};
use leptos::prelude::*;

/// A part of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub name: String,
    pub entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub href: String,
    pub title: String,
    /// How it is written in a program.
    pub code: String,
}

/// What the search changes.
const FOUND: &str = "found";

#[component]
pub fn Contents(reading: Reading) -> impl IntoView {
    let Reading {
        search,
        found,
        language,
    } = reading;
    let nothing = found
        .is_empty()
        .then(|| DocsText::NothingFound.with(&[("search", &search)]));
    let field = view! {
        <FilterInput name="q" label=DocsText::Search.get() value=search />
        {(language != SampleLanguage::default())
            .then(|| view! { <input type="hidden" name="samples" value=language.name() /> })}
    }
    .into_any();
    view! {
        <div class="docs-side">
            <LiveFilter action=routes::DOCS.to_owned() region=FOUND first=field />
            <nav class="docs-contents" id=FOUND aria-label=DocsText::CallsTitle.get()>
                {nothing.map(|text| view! { <p role="status">{text}</p> })}
                {found
                    .into_iter()
                    .map(|section| {
                        view! {
                            <h2>{section.name}</h2>
                            <ul>
                                {section
                                    .entries
                                    .into_iter()
                                    .map(|entry| {
                                        view! {
                                            <li>
                                                <a href=entry.href>
                                                    {entry.title} <code>{entry.code}</code>
                                                </a>
                                            </li>
                                        }
                                    })
                                    .collect_view()}
                            </ul>
                        }
                    })
                    .collect_view()}
            </nav>
        </div>
    }
}
