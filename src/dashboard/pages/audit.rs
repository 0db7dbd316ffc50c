//! The audit trail.

use crate::{
    api::dashboard::{
        audit::{AuditEvent, AuditList, AuditQuery, Named},
        list::Pair,
    },
    components::Table,
    dashboard::components::{
        Browser, Chip, Chips, ExtentView, LiveFilter, UtcMoment, newest_first, query::owned,
    },
    routes,
    text::dashboard::AuditText,
};
use leptos::prelude::*;

/// The part that the filter refreshes.
const REGION: &str = "audit-list";

#[component]
pub fn AuditPage(list: AuditList) -> impl IntoView {
    let (query, kinds) = (list.query.clone(), list.kinds.clone());
    let head = list.head.clone();
    let who = query.who.clone();
    let who = view! {
        <FilterField
            name="who"
            label=AuditText::FilterWho
            value=who
            hint=AuditText::FilterWhoHint
        />
    }
    .into_any();
    view! {
        <div class="page-head">
            <h1>{AuditText::Title.get()}</h1>
            <p class="soft small">{AuditText::Lead.get()}</p>
        </div>
        <LiveFilter action=routes::ADMIN_AUDIT.to_owned() region=REGION first=who>
            <FilterFields query kinds />
        </LiveFilter>
        <div id=REGION class="audit-list">
            <Events list />
        </div>
        <section class="panel audit-head" aria-labelledby="audit-head">
            <h2 id="audit-head">{AuditText::HeadTitle.get()}</h2>
            <p class="soft small">{AuditText::HeadLead.get()}</p>
            {match head {
                Some((sequence, hash)) => {
                    view! {
                        <p>
                            {AuditText::HeadEntry.with(&[("sequence", &sequence.to_string())])} ": "
                            <code>{hash}</code>
                        </p>
                    }
                        .into_any()
                }
                None => view! { <p>{AuditText::HeadNone.get()}</p> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn FilterFields(query: AuditQuery, kinds: Vec<(String, AuditText)>) -> impl IntoView {
    view! {
        <div class="audit-filter">
            <div class="field">
                <label class="field-label" for="kind">
                    {AuditText::FilterKind.get()}
                </label>
                <select class="input" id="kind" name="kind">
                    <option value="">{AuditText::FilterAnyKind.get()}</option>
                    {kinds
                        .into_iter()
                        .map(|(kind, label)| {
                            let selected = kind == query.kind;
                            view! {
                                <option value=kind selected=selected>
                                    {label.get()}
                                </option>
                            }
                        })
                        .collect_view()}
                </select>
            </div>
            <FilterField name="case" label=AuditText::FilterCase value=query.case />
            <FilterField name="network" label=AuditText::FilterNetwork value=query.network />
            <FilterField name="from" kind="date" label=AuditText::FilterFrom value=query.from />
            <FilterField name="until" kind="date" label=AuditText::FilterUntil value=query.until />
        </div>
    }
}

#[component]
fn FilterField(
    name: &'static str,
    label: AuditText,
    value: String,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional)] hint: Option<AuditText>,
) -> impl IntoView {
    view! {
        <div class="field">
            <label class="field-label" for=name>
                {label.get()}
            </label>
            <input
                class="input"
                id=name
                name=name
                type=kind
                value=value
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                aria-describedby=hint.map(|_| format!("{name}-hint"))
            />
            {hint
                .map(|hint| {
                    view! {
                        <p class="field-hint" id=format!("{name}-hint")>
                            {hint.get()}
                        </p>
                    }
                })}
        </div>
    }
}

#[component]
fn Events(list: AuditList) -> impl IntoView {
    let AuditList {
        query,
        kinds,
        events,
        extent,
        problem,
        newest,
        older,
        may_export,
        ..
    } = list;
    let chips = view! {
        <Chips
            path=routes::ADMIN_AUDIT
            pairs=owned(&query.pairs())
            chips=chips(&query, &kinds)
        />
    };
    let nothing = (AuditText::EmptyTitle, AuditText::Empty);
    let empty = problem.or(events.is_empty().then_some(nothing));
    match empty {
        Some((title, what_to_do)) => view! {
            {chips}
            <div class="empty" role="status">
                <h2>{title.get()}</h2>
                <p>{what_to_do.get()}</p>
                <p>
                    <a href=routes::ADMIN_AUDIT>{AuditText::ShowAll.get()}</a>
                </p>
            </div>
        }
        .into_any(),
        None => view! {
            {chips}
            <ExtentView extent />
            <Table
                label=AuditText::List.get()
                headings=[
                    newest_first(AuditText::ColumnWhen.get()),
                    AuditText::ColumnWhat.get().into(),
                    AuditText::ColumnFrom.get().into(),
                    AuditText::ColumnNumber.get().into(),
                ]
            >
                {events.into_iter().map(|event| view! { <Event event /> }).collect_view()}
            </Table>
            <Pager newest older />
            {may_export.then(|| view! { <ExportForm query /> })}
        }
        .into_any(),
    }
}

fn chips(query: &AuditQuery, kinds: &[(String, AuditText)]) -> Vec<Chip> {
    let kind_text = |kind: &str| {
        let known = kinds.iter().find(|(name, _)| name == kind);
        known.map_or_else(|| kind.to_owned(), |(_, label)| label.get().to_owned())
    };
    let chip = |(name, value): Pair<'_>| {
        let (label, value) = match name {
            "kind" => (AuditText::FilterKind, kind_text(value)),
            "who" => (AuditText::FilterWho, value.to_owned()),
            "case" => (AuditText::FilterCase, value.to_owned()),
            "network" => (AuditText::FilterNetwork, value.to_owned()),
            "from" => (AuditText::FilterFrom, value.to_owned()),
            _ => (AuditText::FilterUntil, value.to_owned()),
        };
        Chip::new(name, label.get(), value)
    };
    query.pairs().into_iter().map(chip).collect()
}

#[component]
fn Event(event: AuditEvent) -> impl IntoView {
    let (machine, people) = event.when;
    let about = [event.case, event.mail];
    view! {
        <tr>
            <th scope="row">
                <UtcMoment machine people />
            </th>
            <td>
                <span>
                    {sentence(event.sentence, &event.actor, &event.subject, &event.kind)}
                    {about
                        .into_iter()
                        .flatten()
                        .map(|named| view! { " " <NamedLink named /> })
                        .collect_view()}
                    {event
                        .detail
                        .map(|detail| {
                            view! {
                                <span class="audit-detail">
                                    // The names of fields and values, as in the file of the trail.
                                    <bdi lang="en">{detail}</bdi>
                                </span>
                            }
                        })}
                </span>
            </td>
            <td>
                <div>
                    {match event.network {
                        Some(named) => view! { <NamedLink named /> }.into_any(),
                        None => AuditText::CommandLine.get().into_any(),
                    }}
                    {event
                        .user_agent
                        .map(|agent| {
                            view! {
                                <div class="audit-detail">
                                    <Browser user_agent=agent />
                                </div>
                            }
                        })}
                </div>
            </td>
            <td data-label=AuditText::ColumnNumber.get()>
                <span>{event.sequence.map_or_else(|| "–".to_owned(), |number| number.to_string())}</span>
            </td>
        </tr>
    }
}

/// The sentence with links for its values. A value is text, whatever it looks like, and its direction does
/// not affect its surroundings.
fn sentence(text: AuditText, actor: &Named, subject: &Named, kind: &str) -> AnyView {
    const ACTOR: &str = "\u{e000}";
    const SUBJECT: &str = "\u{e001}";
    const KIND: &str = "\u{e002}";
    let marked = text.with(&[("actor", ACTOR), ("subject", SUBJECT), ("kind", KIND)]);
    let is_mark = |letter: char| ('\u{e000}'..='\u{e002}').contains(&letter);
    let mut parts = Vec::new();
    for piece in marked.split_inclusive(is_mark) {
        let words = piece.trim_end_matches(is_mark);
        parts.push(words.to_owned().into_any());
        parts.push(match &piece[words.len()..] {
            ACTOR => view! { <NamedLink named=actor.clone() /> }.into_any(),
            SUBJECT => view! { <NamedLink named=subject.clone() /> }.into_any(),
            KIND => view! { <bdi>{kind.to_owned()}</bdi> }.into_any(),
            _ => ().into_any(),
        });
    }
    parts.into_any()
}

#[component]
fn NamedLink(named: Named) -> impl IntoView {
    let Named { name, path } = named;
    match path {
        Some(path) => view! {
            <a href=path>
                <bdi>{name}</bdi>
            </a>
        }
        .into_any(),
        None => view! { <bdi>{name}</bdi> }.into_any(),
    }
}

#[component]
fn Pager(newest: Option<String>, older: Option<String>) -> impl IntoView {
    let links = [
        (AuditText::Newest, "prev", newest),
        (AuditText::Older, "next", older),
    ];
    view! {
        <nav class="pager" aria-label=AuditText::Pages.get()>
            {links
                .map(|(label, rel, to)| {
                    let class = "button button-secondary button-small";
                    match to {
                        Some(to) => {
                            view! {
                                <a class=class rel=rel href=to>
                                    {label.get()}
                                </a>
                            }
                                .into_any()
                        }
                        None => {
                            view! {
                                <a class=class role="link" aria-disabled="true">
                                    {label.get()}
                                </a>
                            }
                                .into_any()
                        }
                    }
                })
                .collect_view()}
        </nav>
    }
}

/// It posts, since an export is recorded.
#[component]
fn ExportForm(query: AuditQuery) -> impl IntoView {
    let fields: Vec<_> = query
        .pairs()
        .into_iter()
        .map(|(name, value)| (name, value.to_owned()))
        .collect();
    view! {
        <form class="audit-export" method="post" action=routes::ADMIN_AUDIT_EXPORT>
            <p class="soft small">{AuditText::ExportLead.get()}</p>
            {fields
                .into_iter()
                .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                .collect_view()}
            <button class="button button-secondary button-small" name="format" value="csv">
                {AuditText::ExportCsv.get()}
            </button>
            <button class="button button-secondary button-small" name="format" value="jsonl">
                {AuditText::ExportJsonLines.get()}
            </button>
        </form>
    }
}
