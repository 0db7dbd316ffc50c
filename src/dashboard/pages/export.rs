//! Exporting users: all, or those on a filtered list.

use super::users::chips;
use crate::{
    api::{dashboard::users::UsersQuery, error::ApiError},
    dashboard::components::{Choice, ChoiceField, ConfirmPassword, FormProblem, query::owned},
    routes,
    text::dashboard::ImportText,
};
use leptos::prelude::*;

/// The formats, by their names in the form.
pub const CSV: &str = "csv";
pub const JSON_LINES: &str = "jsonl";

#[component]
pub fn ExportPage(
    format: &'static str,
    /// Whom to export: everybody without filters.
    query: UsersQuery,
    needs_password: bool,
    error: Option<ApiError>,
) -> impl IntoView {
    let choices = vec![
        Choice {
            value: CSV,
            label: ImportText::ExportCsv.get(),
        },
        Choice {
            value: JSON_LINES,
            label: ImportText::ExportJsonLines.get(),
        },
    ];
    let filters = owned(&query.filters());
    view! {
        <div class="page-head">
            <h1>{ImportText::ExportTitle.get()}</h1>
            <a class="button button-secondary button-small" href=routes::ADMIN_IMPORT>
                {ImportText::Title.get()}
            </a>
        </div>
        <div class="panel panel-form">
            {if filters.is_empty() {
                view! { <p>{ImportText::ExportLead.get()}</p> }.into_any()
            } else {
                view! {
                    <p>{ImportText::ExportMatching.get()}</p>
                    <ul class="chips">
                        {chips(&query)
                            .into_iter()
                            .map(|chip| view! { <li class="chip"><bdi>{chip.text()}</bdi></li> })
                            .collect_view()}
                    </ul>
                }
                    .into_any()
            }}
            // The response is a file, not a page, so this form is a plain one.
            <form class="form" method="post" action=routes::ADMIN_EXPORT>
                <FormProblem error />
                {filters
                    .iter()
                    .map(|(name, value)| {
                        view! { <input type="hidden" name=*name value=value.clone() /> }
                    })
                    .collect_view()}
                <ChoiceField
                    name="format"
                    label=ImportText::ExportFormat.get()
                    choices
                    value=format.to_owned()
                />
                <ConfirmPassword is_needed=needs_password error />
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {ImportText::ExportButton.get()}
                    </button>
                </div>
            </form>
            <p class="small soft">{ImportText::ExportNote.get()}</p>
        </div>
    }
}
