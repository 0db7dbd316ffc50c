//! Every error code of the API, and what to do about it.

use crate::{routes, text::dashboard::DocsText};
use leptos::prelude::*;

/// A code, explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExplainedError {
    pub code: &'static str,
    pub status: u16,
    /// The sentence that comes with it.
    pub title: String,
    /// Advice to developers.
    pub advice: &'static str,
}

#[component]
pub fn ApiErrors(errors: Vec<ExplainedError>) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1>{DocsText::ErrorsTitle.get()}</h1>
        </div>
        <div class="docs-intro">
            <p>{DocsText::ErrorsLead.get()}</p>
            <p>
                <a href=routes::DOCS>{DocsText::Back.get()}</a>
            </p>
        </div>
        {errors
            .into_iter()
            .map(|error| {
                view! {
                    <article class="panel docs-call" id=error.code>
                        <h2>
                            <code>{error.code}</code>
                        </h2>
                        <dl class="docs-list">
                            <div>
                                <dt>{DocsText::Status.get()}</dt>
                                <dd>{error.status}</dd>
                            </div>
                            <div>
                                <dt>{DocsText::Sentence.get()}</dt>
                                <dd>{error.title}</dd>
                            </div>
                            <div>
                                <dt>{DocsText::Advice.get()}</dt>
                                <dd>{error.advice}</dd>
                            </div>
                        </dl>
                    </article>
                }
            })
            .collect_view()}
    }
}
