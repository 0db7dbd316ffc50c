//! Every error code of the API, and what to do about it.

use crate::{components::Table, routes, text::dashboard::DocsText};
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
    let headings = [
        DocsText::Code,
        DocsText::Status,
        DocsText::Sentence,
        DocsText::Advice,
    ];
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
        <div class="wordy-table docs-errors">
            <Table label=DocsText::ErrorsTitle.get() headings=headings.map(DocsText::get)>
                {errors.into_iter().map(|error| view! { <Row error /> }).collect_view()}
            </Table>
        </div>
    }
}

#[component]
fn Row(error: ExplainedError) -> impl IntoView {
    view! {
        <tr id=error.code>
            <th scope="row">
                <code>{error.code}</code>
            </th>
            <td data-label=DocsText::Status.get()>{error.status}</td>
            <td data-label=DocsText::Sentence.get()>{error.title}</td>
            <td data-label=DocsText::Advice.get()>{error.advice}</td>
        </tr>
    }
}
