//! Documentation for integrators: every call of the API, generated from its description, and every error
//! code.

mod call;
mod contents;
mod errors;
mod prose;
mod sample;

pub use call::ApiCalls;
pub use contents::{Entry, Section};
pub use errors::{ApiErrors, ExplainedError};
pub use sample::{Sample, SampleLanguage};

use crate::{dashboard::components::TokenField, routes, text::dashboard::DocsText};
use contents::Contents;
use leptos::prelude::*;

/// A group of calls.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub name: String,
    pub about: String,
    pub calls: Vec<Call>,
}

/// One call, for people.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Its id in the description.
    pub id: String,
    pub method: String,
    /// With its places, such as `{id}`.
    pub path: String,
    pub title: String,
    /// One paragraph each.
    pub about: Vec<String>,
    pub needs_token: bool,
    pub inputs: Vec<Input>,
    /// The call in each language.
    pub samples: Vec<Sample>,
    pub answers: Vec<Answer>,
}

/// Where an input goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Header,
    Body,
}

/// An input of a call.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    pub name: String,
    pub place: Place,
    /// Such as `string`, with what it is limited to.
    pub kind: String,
    pub is_required: bool,
    pub is_secret: bool,
    pub about: String,
    pub example: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub status: String,
    /// One paragraph each.
    pub about: Vec<String>,
    /// A body, as it is sent.
    pub example: Option<String>,
}

/// What a reader has chosen to see.
#[derive(Clone, Debug)]
pub struct Reading {
    /// As it was typed.
    pub search: String,
    /// What matches the search.
    pub found: Vec<Section>,
    pub language: SampleLanguage,
}

#[component]
pub fn DocsPage(groups: Vec<Group>, base_url: String, reading: Reading) -> impl IntoView {
    let language = reading.language;
    view! {
        <div class="page-head">
            <h1>{DocsText::Title.get()}</h1>
        </div>
        <div class="docs-columns">
            <Contents reading />
            <div class="docs-calls">
                <div class="docs-intro">
                    <p>{DocsText::Lead.with(&[("base", &base_url)])}</p>
                    <p>{DocsText::Tokens.get()}</p>
                    <ul>
                        <li>
                            <a href=routes::OPENAPI>{DocsText::OpenApi.get()}</a>
                        </li>
                        <li>
                            <a href=routes::DOCS_POSTMAN download="password-recover.postman.json">
                                {DocsText::Postman.get()}
                            </a>
                        </li>
                        <li>
                            <a href=routes::DOCS_INSOMNIA download="password-recover.insomnia.json">
                                {DocsText::Insomnia.get()}
                            </a>
                        </li>
                        <li>
                            <a href=routes::DOCS_ERRORS>{DocsText::ErrorsTitle.get()}</a>
                        </li>
                    </ul>
                </div>
                <TokenField />
                {groups
                    .into_iter()
                    .map(|group| view! { <ApiCalls group language /> })
                    .collect_view()}
            </div>
        </div>
    }
}
