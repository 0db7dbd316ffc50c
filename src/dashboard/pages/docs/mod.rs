//! Documentation for integrators: every call of the API, generated from its description, and every error
//! code.

mod call;
mod errors;
mod prose;

pub use call::ApiCalls;
pub use errors::{ApiErrors, ExplainedError};

use crate::{dashboard::components::TokenField, routes, text::dashboard::DocsText};
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
    /// A command line that makes it.
    pub curl: String,
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

#[component]
pub fn DocsPage(groups: Vec<Group>, base_url: String) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1>{DocsText::Title.get()}</h1>
        </div>
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
        <nav class="docs-contents" aria-labelledby="calls">
            <h2 id="calls">{DocsText::CallsTitle.get()}</h2>
            <ul>
                {groups
                    .iter()
                    .flat_map(|group| &group.calls)
                    .map(|call| {
                        view! {
                            <li>
                                <a href=format!("#{}", call.id)>{call.title.clone()}</a>
                                " "
                                <code>{format!("{} {}", call.method, call.path)}</code>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </nav>
        <TokenField />
        {groups
            .into_iter()
            .map(|group| view! { <ApiCalls group /> })
            .collect_view()}
    }
}
