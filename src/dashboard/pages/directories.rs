//! The directories: how each has been doing, and what a check has found.

use crate::{
    api::dashboard::directories::{
        Count, DirectoryCheck, DirectoryFinding, DirectoryList, DirectoryRow, DirectoryState, Share,
    },
    components::Moment,
    dashboard::components::{ActionButton, FollowRegion, Foreign, Notice, TimesNote},
    routes,
    text::dashboard::{DirectoriesText, Done},
};
use leptos::prelude::*;

/// The part that is refreshed while a check is running.
const REGION: &str = "directories";

#[component]
pub fn DirectoriesPage(list: DirectoryList, done: Option<Done>) -> impl IntoView {
    let is_checking = list.rows.iter().any(|row| row.is_checking);
    let can_check = list.can_check;
    view! {
        <Notice done />
        <div class="page-head">
            <h1>{DirectoriesText::Title.get()}</h1>
            {(list.can_find && !list.rows.is_empty())
                .then(|| {
                    view! {
                        <a class="button button-small" href=routes::ADMIN_DIRECTORY_ACCOUNTS>
                            {DirectoriesText::Find.get()}
                        </a>
                    }
                })}
        </div>
        {if list.rows.is_empty() {
            view! {
                <div class="empty">
                    <h2>{DirectoriesText::EmptyTitle.get()}</h2>
                    <p>{DirectoriesText::Empty.get()}</p>
                </div>
            }
                .into_any()
        } else {
            view! {
                <p class="soft">
                    {DirectoriesText::Lead.get()} " " <TimesNote />
                </p>
                <div class="stack" id=REGION>
                    {list
                        .rows
                        .into_iter()
                        .map(|row| view! { <DirectoryView row can_check /> })
                        .collect_view()}
                </div>
                {is_checking
                    .then(|| {
                        view! {
                            <FollowRegion
                                address=routes::ADMIN_DIRECTORIES.to_owned()
                                region=REGION
                            />
                        }
                    })}
            }
                .into_any()
        }}
    }
}

#[component]
fn DirectoryView(row: DirectoryRow, can_check: bool) -> impl IntoView {
    let id = format!("directory-{}", row.name);
    let labelled_by = id.clone();
    let check = (can_check && !row.is_checking).then(|| {
        view! {
            <ActionButton
                action=routes::ADMIN_DIRECTORY_CHECK.to_owned()
                label=DirectoriesText::Check.get()
                about=row.name.clone()
                fields=vec![("name", row.name.clone())]
            />
        }
    });
    view! {
        <section class="stack stack-s" aria-labelledby=labelled_by>
            <div class="part-head">
                <h2 id=id>{row.name.clone()}</h2>
                {check}
            </div>
            {row
                .trouble
                .clone()
                .map(|text| {
                    view! {
                        <p class="timeline-words">
                            <Foreign text />
                        </p>
                    }
                })}
            <div class="panel">
                <Facts row=row.clone() />
            </div>
            {row
                .check
                .filter(|check| !check.findings.is_empty())
                .map(|check| view! { <Findings name=row.name findings=check.findings /> })}
        </section>
    }
}

#[component]
fn Facts(row: DirectoryRow) -> impl IntoView {
    let kind = match &row.preset {
        Some(preset) => DirectoriesText::KindPreset.with(&[("kind", row.kind), ("preset", preset)]),
        None => row.kind.to_owned(),
    };
    let length = row.min_length.to_string();
    let policy = match row.refused_words {
        0 => DirectoriesText::PolicyLength.with(&[("length", &length)]),
        words => {
            DirectoriesText::PolicyWords.with(&[("length", &length), ("count", &words.to_string())])
        }
    };
    let latency = row.latency.map_or_else(
        || DirectoriesText::Never.get().to_owned(),
        |(median, worst)| {
            DirectoriesText::LatencyOf.with(&[("median", &median), ("worst", &worst)])
        },
    );
    view! {
        <dl class="facts">
            <dt>{DirectoriesText::State.get()}</dt>
            <dd>
                <StateView state=row.state />
            </dd>
            <dt>{DirectoriesText::Kind.get()}</dt>
            <dd>{kind}</dd>
            <dt>{DirectoriesText::LastSuccess.get()}</dt>
            <dd>
                {match row.last_success {
                    Some((machine, people)) => view! { <Moment machine people /> }.into_any(),
                    None => DirectoriesText::Never.get().into_any(),
                }}
            </dd>
            <dt>{DirectoriesText::Latency.get()}</dt>
            <dd>{latency}</dd>
            <dt>{DirectoriesText::Waiting.get()}</dt>
            <dd>{counted(row.waiting)}</dd>
            <dt>{DirectoriesText::Writing.get()}</dt>
            <dd>{counted(row.writing)}</dd>
            <dt>{DirectoriesText::Policy.get()}</dt>
            <dd>{policy}</dd>
            <CheckFacts check=row.check is_checking=row.is_checking />
        </dl>
    }
}

fn counted(count: Count) -> String {
    let number = count.number.to_string();
    if count.is_partial {
        DirectoriesText::AtLeast.with(&[("number", &number)])
    } else {
        number
    }
}

#[component]
fn StateView(state: Option<(DirectoryState, (String, String))>) -> impl IntoView {
    let Some((state, (machine, people))) = state else {
        return view! { <span class="badge">{DirectoriesText::NotAsked.get()}</span> }.into_any();
    };
    let (class, text) = match state {
        DirectoryState::Up => ("badge badge-success", DirectoriesText::Up),
        DirectoryState::Slow => ("badge badge-warning", DirectoriesText::Slow),
        DirectoryState::Down => ("badge badge-error", DirectoriesText::Down),
    };
    let since = DirectoriesText::Since.with(&[("time", &people)]);
    view! {
        <span class=class>{text.get()}</span>
        " "
        <Moment machine people=since />
    }
    .into_any()
}

#[component]
fn CheckFacts(check: Option<DirectoryCheck>, is_checking: bool) -> impl IntoView {
    let share = check
        .as_ref()
        .and_then(|check| check.share.clone())
        .map(|share| view! { <ShareFacts share /> });
    let checked = match check {
        _ if is_checking => DirectoriesText::Checking.get().into_any(),
        None => DirectoriesText::NotChecked.get().into_any(),
        Some(check) => {
            let (machine, people) = check.at;
            let error = check.error.map(|why| {
                let why = DirectoriesText::CheckFailed.with(&[("why", &why)]);
                view! { <p>{why}</p> }
            });
            view! {
                <Moment machine people />
                {error}
            }
            .into_any()
        }
    };
    view! {
        <dt>{DirectoriesText::Checked.get()}</dt>
        <dd>{checked}</dd>
        {share}
    }
}

#[component]
fn ShareFacts(share: Share) -> impl IntoView {
    let text = if share.is_partial {
        DirectoriesText::RecoverableOfFirst
    } else {
        DirectoriesText::RecoverableOf
    };
    let of = text.with(&[
        ("recoverable", &share.recoverable.to_string()),
        ("total", &share.total.to_string()),
    ]);
    let others = share.others.into_iter();
    let others = others.map(|others| view! { <p class="soft">{others}</p> });
    view! {
        <dt>{DirectoriesText::Recoverable.get()}</dt>
        <dd>{of} {others.collect_view()}</dd>
    }
}

#[component]
fn Findings(name: String, findings: Vec<DirectoryFinding>) -> impl IntoView {
    let id = format!("findings-{name}");
    let labelled_by = id.clone();
    view! {
        <h3 id=id>{DirectoriesText::Findings.get()}</h3>
        <ul class="stack stack-s" aria-labelledby=labelled_by>
            {findings
                .into_iter()
                .map(|finding| {
                    let (class, text) = if finding.is_problem {
                        ("badge badge-error", DirectoriesText::Problem)
                    } else {
                        ("badge badge-warning", DirectoriesText::Warning)
                    };
                    view! {
                        <li>
                            <span class=class>{text.get()}</span>
                            " "
                            // As on the command line, for the people who look after the directory.
                            <bdi lang="en">{format!("{}. {}.", finding.what, finding.to_do)}</bdi>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}
