//! One import: its progress, its findings, the button that writes it, and its outcome.

use crate::{
    api::{
        access::Role,
        dashboard::imports::{Finding, ImportState, ImportView, KeptHashes},
        error::ApiError,
    },
    components::Table,
    dashboard::components::{ActionButton, ConfirmPassword, FollowRegion, FormProblem},
    routes,
    text::dashboard::ImportText,
};
use leptos::prelude::*;
use std::cmp::Reverse;

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
    let staff = import.findings.clone();
    view! {
        <Over />
        <Counts import=import.clone() />
        <Unread names=import.unread.clone() />
        <Kept kept=import.kept_hashes.clone() />
        <NewStaff findings=import.findings.clone() />
        <div class="panel panel-form">
            {if import.fresh + import.repaired == 0 {
                view! { <p>{ImportText::NothingToWrite.get()}</p> }.into_any()
            } else {
                view! {
                    // A plain form, since it is only sent once administrators are confirmed.
                    <form class="form" method="post" action=routes::admin_import_of(id)>
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
                        <ConfirmAdmins findings=staff />
                        <ConfirmPassword is_needed=import.needs_password error />
                        <div class="form-buttons">
                            <button class="button" type="submit">
                                {ImportText::Write.counted(import.fresh + import.repaired)}
                            </button>
                        </div>
                    </form>
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
        <NewStaff findings=import.findings.clone() />
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

/// The users who would get a role in the dashboard, administrators first.
#[component]
fn NewStaff(findings: Vec<Finding>) -> impl IntoView {
    let mut staff: Vec<Finding> = findings
        .into_iter()
        .filter(|finding| finding.problem.gives().is_some())
        .collect();
    staff.sort_by_key(|finding| Reverse(finding.problem.gives()));
    (!staff.is_empty()).then(|| {
        view! {
            <section class="stack stack-s" aria-labelledby="staff-title">
                <h2 id="staff-title">{ImportText::Staff.get()}</h2>
                <p>{ImportText::StaffLead.get()}</p>
                <FindingTable label=ImportText::Staff.get() findings=staff />
            </section>
        }
    })
}

/// Nobody becomes an administrator in passing.
#[component]
fn ConfirmAdmins(findings: Vec<Finding>) -> impl IntoView {
    let is_admin = |finding: &&Finding| finding.problem.gives() == Some(Role::Admin);
    let admins = findings.iter().filter(is_admin).count() as u64;
    (admins > 0).then(|| {
        view! {
            <div class="check">
                <input
                    type="checkbox"
                    id="confirm_admins"
                    name="confirm_admins"
                    value="yes"
                    required
                    aria-describedby="confirm_admins-hint"
                />
                <div>
                    <label for="confirm_admins">{ImportText::ConfirmAdmins.counted(admins)}</label>
                    <p class="field-hint" id="confirm_admins-hint">
                        {ImportText::ConfirmAdminsHint.get()}
                    </p>
                </div>
            </div>
        }
    })
}

/// Invalid lines first, and notices apart from them.
#[component]
fn Findings(import: ImportView) -> impl IntoView {
    let id = import.id;
    let others = import.findings.into_iter();
    let others = others.filter(|finding| finding.problem.gives().is_none());
    let (errors, notices): (Vec<Finding>, Vec<Finding>) =
        others.partition(|finding| finding.problem.is_error());
    let download = (!errors.is_empty()).then(|| {
        view! {
            <p>
                <a class="button button-secondary button-small" href=routes::admin_import_invalid(id)>
                    {ImportText::Download.get()}
                </a>
            </p>
            <p class="soft small">{ImportText::DownloadHint.get()}</p>
        }
    });
    // A line can have several errors, so there are at least as many as lines.
    let errors_title = titled(
        (ImportText::Errors, ImportText::ErrorsFirst),
        errors.len(),
        import.wrong,
    );
    let notices_title = titled(
        (ImportText::Notices, ImportText::NoticesFirst),
        notices.len(),
        import.already_there + import.repaired,
    );
    view! {
        {(!errors.is_empty())
            .then(|| {
                view! {
                    <section class="stack stack-s" aria-labelledby="errors-title">
                        <h2 id="errors-title">{errors_title}</h2>
                        {download}
                        <FindingTable label=ImportText::Errors.get() findings=errors />
                    </section>
                }
            })}
        {(!notices.is_empty())
            .then(|| {
                view! {
                    <section class="stack stack-s" aria-labelledby="notices-title">
                        <h2 id="notices-title">{notices_title}</h2>
                        <FindingTable label=ImportText::Notices.get() findings=notices />
                    </section>
                }
            })}
    }
}

fn titled((all, first): (ImportText, ImportText), shown: usize, known: u64) -> String {
    if known > shown as u64 {
        first.with(&[("shown", &shown.to_string())])
    } else {
        all.get().to_owned()
    }
}

#[component]
fn FindingTable(label: &'static str, findings: Vec<Finding>) -> impl IntoView {
    view! {
        <Table
            label
            headings=[
                ImportText::ColumnLine.get(),
                ImportText::ColumnEmail.get(),
                ImportText::ColumnField.get(),
                ImportText::ColumnValue.get(),
                ImportText::ColumnProblem.get(),
            ]
        >
            {findings
                .into_iter()
                .map(|finding| view! { <FindingRow finding /> })
                .collect_view()}
        </Table>
    }
}

#[component]
fn FindingRow(finding: Finding) -> impl IntoView {
    let problem = finding.problem;
    view! {
        <tr>
            <th scope="row">{finding.line}</th>
            <td data-label=ImportText::ColumnEmail.get()>
                <bdi>{finding.email.unwrap_or_default()}</bdi>
            </td>
            <td data-label=ImportText::ColumnField.get()>
                <code>{problem.field().get()}</code>
            </td>
            <td data-label=ImportText::ColumnValue.get()>
                <bdi>{finding.value.unwrap_or_default()}</bdi>
            </td>
            <td data-label=ImportText::ColumnProblem.get()>
                <span>{problem.sentence()}</span>
            </td>
        </tr>
    }
}
