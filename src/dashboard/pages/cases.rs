//! The dashboard's list of recovery cases.

use crate::{
    api::dashboard::cases::{CaseFilter, CaseList, CaseRow, CaseState},
    components::{Moment, Table},
    dashboard::components::{Choice, ChoiceField, FilterInput, LiveFilter, NewestFirstPager},
    routes,
    text::{Text, dashboard::CasesText},
};
use leptos::prelude::*;

#[component]
pub fn CasesPage(list: CaseList) -> impl IntoView {
    let CaseList {
        filter,
        rows,
        newer,
        older,
    } = list;
    view! {
        <div class="page-head">
            <h1>{CasesText::Title.get()}</h1>
            <p class="soft small">{Text::TimesAreUtc.get()}</p>
        </div>
        <Filter filter />
        <div class="found" id="list">
            {if rows.is_empty() {
                view! {
                    <div class="empty">
                        <h2>{CasesText::EmptyTitle.get()}</h2>
                        <p>{CasesText::Empty.get()}</p>
                    </div>
                }
                    .into_any()
            } else {
                view! {
                    <Table
                        label=CasesText::Title.get()
                        headings=[
                            CasesText::Number.get(),
                            CasesText::Email.get(),
                            CasesText::State.get(),
                            CasesText::Asked.get(),
                            CasesText::LastAsked.get(),
                        ]
                    >
                        {rows.into_iter().map(|row| view! { <Row row /> }).collect_view()}
                    </Table>
                }
                    .into_any()
            }}
            <NewestFirstPager first=routes::ADMIN_CASES newer older />
        </div>
    }
}

#[component]
fn Filter(filter: CaseFilter) -> impl IntoView {
    let any = Choice {
        value: "",
        label: CasesText::AnyState.get(),
    };
    let states = CaseState::ALL.map(|state| Choice {
        value: state.name(),
        label: state_text(state).get(),
    });
    let choices: Vec<Choice> = std::iter::once(any).chain(states).collect();
    let state = filter.state.map_or("", CaseState::name).to_owned();
    view! {
        <LiveFilter action=routes::ADMIN_CASES.to_owned() region="list">
            <FilterInput name="search" label=CasesText::Search.get() value=filter.search />
            <ChoiceField name="state" label=CasesText::State.get() choices value=state />
            <FilterInput name="from" label=CasesText::From.get() value=filter.from kind="date" />
            <FilterInput name="to" label=CasesText::To.get() value=filter.to kind="date" />
        </LiveFilter>
    }
}

#[component]
fn Row(row: CaseRow) -> impl IntoView {
    let (created, created_text) = row.created;
    let (last, last_text) = row.last_requested;
    view! {
        <tr>
            <th scope="row">
                <a class="code" href=routes::admin_case(&row.number)>
                    {row.number.clone()}
                </a>
            </th>
            <td>
                <span>
                    <bdi>{row.email}</bdi>
                    " "
                    {(!row.has_account)
                        .then(|| {
                            view! {
                                <span class="badge badge-warning">
                                    {CasesText::NoAccount.get()}
                                </span>
                            }
                        })}
                </span>
            </td>
            <td data-label=CasesText::State.get()>
                <span class=badge_of(row.state)>{state_text(row.state).get()}</span>
            </td>
            <td data-label=CasesText::Asked.get()>
                <Moment machine=created people=created_text />
            </td>
            <td data-label=CasesText::LastAsked.get()>
                <Moment machine=last people=last_text />
            </td>
        </tr>
    }
}

pub fn state_text(state: CaseState) -> CasesText {
    match state {
        CaseState::Open => CasesText::Open,
        CaseState::Completed => CasesText::Completed,
        CaseState::Revoked => CasesText::Revoked,
        CaseState::Expired => CasesText::Expired,
    }
}

pub fn badge_of(state: CaseState) -> &'static str {
    match state {
        CaseState::Open => "badge badge-warning",
        CaseState::Completed => "badge badge-success",
        CaseState::Revoked | CaseState::Expired => "badge",
    }
}
