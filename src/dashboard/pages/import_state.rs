//! One import: its progress, its findings, the button that writes it, and its outcome.

use crate::{
    actions::dashboard::imports::WriteImport,
    api::{
        dashboard::imports::{Finding, ImportState, ImportView, KeptHashes},
        error::ApiError,
    },
    components::Table,
    dashboard::components::{ActionButton, ConfirmPassword, FollowRegion, FormProblem, LiveForm},
    routes,
    text::dashboard::ImportText,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The part that is refreshed while it is in progress.
const REGION: &str = "import-progress";

/// The heading of an import's page.
pub fn import_title(import: &ImportView) -> String {
    let source = [("source", import.source.as_str())];
    match import.state {
        ImportState::Reading => ImportText::ReadingTitle.with(&source),
        ImportState::Ready => ImportText::ReadyTitle.with(&source),
        ImportState::Writing => ImportText::WritingTitle.counted(import.fresh),
        ImportState::Done => ImportText::DoneTitle.counted(import.written),
        ImportState::Dropped => ImportText::DroppedTitle.get().to_owned(),
    }
}

#[component]
pub fn ImportStatePage(import: ImportView, error: Option<ApiError>) -> impl IntoView {
    let title = import_title(&import);
    let main = match import.state {
        ImportState::Reading | ImportState::Writing => view! { <Progress import /> }.into_any(),
        ImportState::Ready => view! { <Ready import error /> }.into_any(),
        ImportState::Done => view! { <Finished import /> }.into_any(),
        ImportState::Dropped => view! { <Dropped import /> }.into_any(),
    };
    view! {
        <div class="page-head">
            <h1>{title}</h1>
        </div>
        {main}
    }
}

#[component]
fn Progress(import: ImportView) -> impl IntoView {
    let is_reading = import.state == ImportState::Reading;
    let words = if is_reading {
        ImportText::Reading.with(&[("lines", &import.lines.to_string())])
    } else {
        ImportText::Writing.get().to_owned()
    };
    view! {
        <div class="panel panel-form" id=REGION>
            // Without a value it shows that something is in progress.
            <progress
                class="progress"
                aria-label=ImportText::ProgressLabel.get()
                max="1000"
                value=is_reading.then_some(import.progress)
            ></progress>
            <p>{words}</p>
        </div>
        <FollowRegion address=routes::admin_import_of(import.id) region=REGION />
        {is_reading
            .then(|| {
                view! {
                    <ActionButton
                        action=routes::admin_import_drop(import.id)
                        label=ImportText::Drop.get()
                        fields=vec![("id", import.id.to_string())]
                    />
                }
            })}
    }
}

/// Tells the script that it is over.
#[component]
fn Over() -> impl IntoView {
    view! { <div id=REGION data-over="" hidden></div> }
}

#[component]
fn Ready(import: ImportView, error: Option<ApiError>) -> impl IntoView {
    let id = import.id;
    view! {
        <Over />
        <Counts import=import.clone() />
        <Unread names=import.unread.clone() />
        <Kept kept=import.kept_hashes.clone() />
        <div class="panel panel-form">
            {if import.fresh + import.repaired == 0 {
                view! { <p>{ImportText::NothingToWrite.get()}</p> }.into_any()
            } else {
                view! {
                    <LiveForm
                        action=routes::admin_import_of(id)
                        endpoint=WriteImport::PATH.to_owned()
                    >
                        <FormProblem error />
                        <input type="hidden" name="id" value=id />
                        {(import.wrong > 0)
                            .then(|| {
                                view! {
                                    <div class="check">
                                        <input
                                            type="checkbox"
                                            id="skip_wrong"
                                            name="skip_wrong"
                                            value="yes"
                                            aria-describedby="skip_wrong-hint"
                                        />
                                        <div>
                                            <label for="skip_wrong">
                                                {ImportText::SkipWrong.counted(import.wrong)}
                                            </label>
                                            <p class="field-hint" id="skip_wrong-hint">
                                                {ImportText::SkipWrongHint.get()}
                                            </p>
                                        </div>
                                    </div>
                                }
                            })}
                        <ConfirmPassword is_needed=import.needs_password error />
                        <div class="form-buttons">
                            <button class="button" type="submit">
                                {ImportText::Write.counted(import.fresh + import.repaired)}
                            </button>
                        </div>
                    </LiveForm>
                }
                    .into_any()
            }}
            <ActionButton
                action=routes::admin_import_drop(id)
                label=ImportText::Drop.get()
                fields=vec![("id", id.to_string())]
            />
        </div>
        <Findings import />
    }
}

#[component]
fn Finished(import: ImportView) -> impl IntoView {
    view! {
        <Over />
        <p>{ImportText::DoneLead.get()}</p>
        <Counts import=import.clone() />
        <Unread names=import.unread.clone() />
        <Kept kept=import.kept_hashes.clone() />
        <p class="form-buttons">
            <a class="button" href=routes::ADMIN_USERS>
                {ImportText::ToUsers.get()}
            </a>
            <a class="button button-secondary" href=routes::ADMIN_IMPORT>
                {ImportText::Another.get()}
            </a>
        </p>
        <Findings import />
    }
}

#[component]
fn Dropped(import: ImportView) -> impl IntoView {
    view! {
        <Over />
        {import
            .problem
            .map(|problem| {
                view! {
                    <div class="alert alert-error" role="status">
                        <p>{problem.text().get()}</p>
                    </div>
                }
            })}
        <p>{ImportText::DroppedLead.get()}</p>
        <p class="form-buttons">
            <a class="button" href=routes::ADMIN_IMPORT>
                {ImportText::Another.get()}
            </a>
        </p>
        <Findings import />
    }
}

#[component]
fn Unread(names: Vec<String>) -> impl IntoView {
    (!names.is_empty()).then(|| {
        view! {
            <h2>{ImportText::UnreadTitle.get()}</h2>
            <p>{ImportText::Unread.get()}</p>
            <ul>
                {names
                    .into_iter()
                    .map(|name| {
                        view! {
                            <li>
                                <code>{name}</code>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        }
    })
}

#[component]
fn Kept(kept: Option<KeptHashes>) -> impl IntoView {
    kept.map(|kept| {
        view! {
            <h2>{ImportText::KeptTitle.get()}</h2>
            {kept
                .sentences()
                .into_iter()
                .map(|sentence| view! { <p>{sentence}</p> })
                .collect_view()}
        }
    })
}

#[component]
fn Counts(import: ImportView) -> impl IntoView {
    let is_done = import.state == ImportState::Done;
    let counts = [
        (ImportText::CountLines, Some(import.lines)),
        (ImportText::CountWritten, is_done.then_some(import.written)),
        (ImportText::CountFresh, (!is_done).then_some(import.fresh)),
        (ImportText::CountThere, Some(import.already_there)),
        (
            if is_done {
                ImportText::CountRepairedDone
            } else {
                ImportText::CountRepaired
            },
            Some(import.repaired).filter(|count| *count > 0),
        ),
        (ImportText::CountWrong, Some(import.wrong)),
        (
            ImportText::CountStaff,
            Some(import.staff).filter(|count| *count > 0),
        ),
    ];
    view! {
        <dl class="facts panel">
            {counts
                .into_iter()
                .filter_map(|(label, count)| Some((label, count?)))
                .map(|(label, count)| {
                    view! {
                        <dt>{label.get()}</dt>
                        <dd>{count}</dd>
                    }
                })
                .collect_view()}
        </dl>
    }
}

#[component]
fn Findings(import: ImportView) -> impl IntoView {
    let shown = import.findings.len();
    // A line can have several, so this is a lower bound.
    let known = import.wrong + import.already_there + import.staff + import.repaired;
    let heading = if known > shown as u64 {
        ImportText::FindingsFirst.with(&[("shown", &shown.to_string())])
    } else {
        ImportText::Findings.get().to_owned()
    };
    (shown > 0).then(|| {
        view! {
            <h2>{heading}</h2>
            <Table
                label=ImportText::Findings.get()
                headings=[
                    ImportText::ColumnLine.get(),
                    ImportText::ColumnField.get(),
                    ImportText::ColumnProblem.get(),
                ]
            >
                {import
                    .findings
                    .into_iter()
                    .map(|finding| view! { <FindingRow finding /> })
                    .collect_view()}
            </Table>
        }
    })
}

#[component]
fn FindingRow(finding: Finding) -> impl IntoView {
    let Finding { line, problem } = finding;
    view! {
        <tr>
            <th scope="row">
                {line}
            </th>
            <td data-label=ImportText::ColumnField.get()>
                <code>{problem.field().get()}</code>
            </td>
            <td data-label=ImportText::ColumnProblem.get()>
                <span>{problem.sentence()}</span>
            </td>
        </tr>
    }
}
