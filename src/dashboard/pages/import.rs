//! Uploading a file of users, and the list of earlier imports.

use crate::{
    api::{
        dashboard::imports::{ImportState, ImportView},
        error::ApiError,
    },
    components::{Moment, Table},
    dashboard::components::{FileField, FormProblem, Notice},
    routes,
    text::dashboard::{Done, ImportText},
};
use leptos::prelude::*;

/// The names of a file's columns, the required one first.
const COLUMNS: &str = "email, name, password_hash, role, is_active, last_login, created_at";
/// The checkboxes of the form.
pub const WITH_ROLES: &str = "with_roles";
pub const WITHOUT_PEPPER: &str = "without_pepper";
pub const WITHOUT_UNKNOWN_HASHES: &str = "without_unknown_hashes";
/// What Django calls them.
const OF_DJANGO: &str = "username, first_name, last_name, password, is_superuser, date_joined";

#[component]
pub fn ImportPage(
    latest: Vec<ImportView>,
    error: Option<ApiError>,
    done: Option<Done>,
) -> impl IntoView {
    view! {
        <Notice done />
        <div class="page-head">
            <h1>{ImportText::Title.get()}</h1>
            <a class="button button-secondary button-small" href=routes::ADMIN_EXPORT>
                {ImportText::ExportTitle.get()}
            </a>
        </div>
        <div class="panel panel-form">
            <p>{ImportText::Lead.get()}</p>
            <form class="form" method="post" action=routes::ADMIN_IMPORT enctype="multipart/form-data">
                <FormProblem error />
                <FileField
                    label=ImportText::File.get()
                    hint=ImportText::FileHint.get()
                    accept=".csv,.tsv,.txt,.jsonl,.ndjson,.json"
                />
                <Choice
                    name=WITH_ROLES
                    label=ImportText::WithRoles
                    hint=ImportText::WithRolesHint
                />
                <Choice
                    name=WITHOUT_UNKNOWN_HASHES
                    label=ImportText::WithoutHashes
                    hint=ImportText::WithoutHashesHint
                />
                <Choice
                    name=WITHOUT_PEPPER
                    label=ImportText::WithoutPepper
                    hint=ImportText::WithoutPepperHint
                />
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {ImportText::Check.get()}
                    </button>
                </div>
            </form>
            <h2>{ImportText::Columns.get()}</h2>
            <p class="small">{ImportText::ColumnsRead.get()}</p>
            <p class="small">
                <code>{COLUMNS}</code>
                " – "
                <code>{OF_DJANGO}</code>
            </p>
            <p class="small">{ImportText::ColumnsHash.get()}</p>
        </div>
        {(!latest.is_empty()).then(|| view! { <Latest latest=latest.clone() /> })}
    }
}

#[component]
fn Choice(name: &'static str, label: ImportText, hint: ImportText) -> impl IntoView {
    let hint_id = format!("{name}-hint");
    view! {
        <div class="check">
            <input
                type="checkbox"
                id=name
                name=name
                value="yes"
                aria-describedby=hint_id.clone()
            />
            <div>
                <label for=name>{label.get()}</label>
                <p class="field-hint" id=hint_id>
                    {hint.get()}
                </p>
            </div>
        </div>
    }
}

#[component]
fn Latest(latest: Vec<ImportView>) -> impl IntoView {
    view! {
        <h2>{ImportText::Latest.get()}</h2>
        <Table
            label=ImportText::Latest.get()
            headings=[
                ImportText::ColumnSource.get(),
                ImportText::ColumnState.get(),
                ImportText::ColumnWhen.get(),
                ImportText::ColumnBy.get(),
                ImportText::ColumnWritten.get(),
            ]
        >
            {latest
                .into_iter()
                .map(|import| {
                    let (machine, people) = import.begun;
                    let by = import.by.unwrap_or_else(|| ImportText::CommandLine.get().to_owned());
                    view! {
                        <tr>
                            <th scope="row">
                                <a href=routes::admin_import_of(import.id)>{import.source}</a>
                            </th>
                            <td data-label=ImportText::ColumnState.get()>
                                <span class=badge_of(import.state)>
                                    {text_of(import.state).get()}
                                </span>
                            </td>
                            <td data-label=ImportText::ColumnWhen.get()>
                                <Moment machine people />
                            </td>
                            <td data-label=ImportText::ColumnBy.get()>
                                <span>{by}</span>
                            </td>
                            <td data-label=ImportText::ColumnWritten.get()>
                                {import.written}
                            </td>
                        </tr>
                    }
                })
                .collect_view()}
        </Table>
    }
}

fn text_of(state: ImportState) -> ImportText {
    match state {
        ImportState::Reading => ImportText::StateReading,
        ImportState::Ready => ImportText::StateReady,
        ImportState::Writing => ImportText::StateWriting,
        ImportState::Done => ImportText::StateDone,
        ImportState::Dropped => ImportText::StateDropped,
    }
}

fn badge_of(state: ImportState) -> &'static str {
    match state {
        ImportState::Ready => "badge badge-warning",
        ImportState::Done => "badge badge-success",
        ImportState::Reading | ImportState::Writing | ImportState::Dropped => "badge",
    }
}
