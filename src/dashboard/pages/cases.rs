//! The dashboard's list of recovery cases.

use crate::{
    api::dashboard::cases::{CaseFilter, CaseList, CaseRow, CaseState},
    components::Table,
    dashboard::components::{
        ActionButton, Ago, Chip, Chips, Choice, ChoiceField, CopyButton, Empty, ExtentView,
        FilterInput, LiveFilter, NewestFirstPager, TimesNote, day_chips, newest_first, plain,
        query::owned,
    },
    routes,
    text::dashboard::{CasesText, LimitsText},
};
use leptos::prelude::*;

#[component]
pub fn CasesPage(list: CaseList) -> impl IntoView {
    let CaseList {
        filter,
        rows,
        extent,
        newer,
        older,
    } = list;
    let is_filtered = !filter.pairs().is_empty();
    let (pairs, chips) = (owned(&filter.pairs()), chips(&filter));
    let fields = pairs.clone();
    view! {
        <div class="page-head">
            <div class="stack stack-s">
                <h1>{CasesText::Title.get()}</h1>
                <p class="soft small"><TimesNote /></p>
            </div>
            <a class="button button-secondary button-small" href=routes::ADMIN_LIMITS>
                {LimitsText::Title.get()}
            </a>
        </div>
        <Filter filter />
        <div class="found" id="list">
            <Chips path=routes::ADMIN_CASES pairs chips />
            {if rows.is_empty() {
                view! {
                    <Empty
                        is_filtered
                        all=routes::ADMIN_CASES
                        nothing=(CasesText::NoneYetTitle.get(), CasesText::NoneYet.get())
                        no_match=(CasesText::EmptyTitle.get(), CasesText::Empty.get())
                    />
                }
                    .into_any()
            } else {
                view! {
                    <div class="found-head">
                        <ExtentView extent />
                        <ActionButton
                            action=routes::ADMIN_CASES_EXPORT.to_owned()
                            label=CasesText::Export.get()
                            fields
                        />
                    </div>
                    <div class="even-rows">
                        <Table
                            label=CasesText::Title.get()
                            headings=[
                                CasesText::Number.get().into(),
                                CasesText::Email.get().into(),
                                CasesText::State.get().into(),
                                newest_first(CasesText::Asked.get()),
                                CasesText::LastAsked.get().into(),
                            ]
                        >
                            {rows.into_iter().map(|row| view! { <Row row /> }).collect_view()}
                        </Table>
                    </div>
                }
                    .into_any()
            }}
            <NewestFirstPager first=routes::ADMIN_CASES newer older />
        </div>
    }
}

fn chips(filter: &CaseFilter) -> Vec<Chip> {
    let state = filter.state.map(|state| {
        let value = state_text(state).get();
        Chip::new("state", CasesText::State.get(), value)
    });
    let days = [
        ("from", CasesText::From.get(), &filter.from),
        ("to", CasesText::To.get(), &filter.to),
    ];
    state.into_iter().chain(day_chips(days)).collect()
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
    let search = filter.search;
    let search = view! {
        <FilterInput name="search" label=CasesText::Search.get() value=search />
    }
    .into_any();
    view! {
        <LiveFilter action=routes::ADMIN_CASES.to_owned() region="list" first=search>
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
                <CopyButton text=row.number.clone() about=row.number.clone() />
            </th>
            <td>
                <span class="clip" title=plain(&row.email)>
                    <bdi>{row.email.clone()}</bdi>
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
                <Ago machine=created people=created_text />
            </td>
            <td data-label=CasesText::LastAsked.get()>
                <Ago machine=last people=last_text />
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
