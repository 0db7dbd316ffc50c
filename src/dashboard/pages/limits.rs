//! Who has to wait for which limit, and the networks that may ask more often.

use crate::{
    api::dashboard::limits::{AllowedNetwork, Hold, LimitList, Who},
    components::{Moment, Table},
    dashboard::components::{
        ActionButton, Empty, FilterInput, LiveFilter, Notice, TimesNote, plain, query::with_query,
    },
    routes,
    text::dashboard::{Done, LimitsText},
};
use leptos::prelude::*;

#[component]
pub fn LimitsPage(list: LimitList, done: Option<Done>) -> impl IntoView {
    let LimitList {
        search,
        is_on,
        holds,
        first_only,
        allowed,
        times,
        can_allow,
    } = list;
    view! {
        <Notice done />
        <div class="page-head">
            <div class="stack stack-s">
                <h1>{LimitsText::Title.get()}</h1>
                <p class="soft">{LimitsText::Lead.get()} " " <TimesNote /></p>
            </div>
            {can_allow
                .then(|| {
                    view! {
                        <a
                            class="button button-secondary button-small"
                            href=routes::ADMIN_LIMITS_ALLOW
                        >
                            {LimitsText::Allow.get()}
                        </a>
                    }
                })}
        </div>
        {(!is_on)
            .then(|| {
                view! {
                    <div class="alert alert-warning">
                        <p>{LimitsText::Off.get()}</p>
                    </div>
                }
            })}
        <Holds search holds first_only />
        <section class="stack stack-s" aria-labelledby="allowed-title">
            <h2 id="allowed-title">{LimitsText::AllowedTitle.get()}</h2>
            <p class="soft">{LimitsText::AllowedLead.with(&[("times", &times.to_string())])}</p>
            <Allowed allowed can_allow />
        </section>
    }
}

#[component]
fn Holds(search: String, holds: Vec<Hold>, first_only: Option<u64>) -> impl IntoView {
    let is_filtered = !search.trim().is_empty();
    let field = view! {
        <FilterInput name="search" label=LimitsText::Search.get() value=search />
    }
    .into_any();
    let first_only = first_only.map(|count| {
        let first_only = LimitsText::FirstOnly.with(&[("count", &count.to_string())]);
        view! { <p class="soft">{first_only}</p> }
    });
    view! {
        <LiveFilter action=routes::ADMIN_LIMITS.to_owned() region="list" first=field />
        <div class="found" id="list">
            {if holds.is_empty() {
                view! {
                    <Empty
                        is_filtered
                        all=routes::ADMIN_LIMITS
                        nothing=(LimitsText::NoneTitle.get(), LimitsText::None.get())
                        no_match=(LimitsText::NoMatchTitle.get(), LimitsText::NoMatch.get())
                    />
                }
                    .into_any()
            } else {
                view! {
                    {first_only}
                    <Table
                        label=LimitsText::List.get()
                        headings=[
                            LimitsText::ColumnWho.get(),
                            LimitsText::ColumnLimit.get(),
                            LimitsText::ColumnTries.get(),
                            LimitsText::ColumnSince.get(),
                            LimitsText::ColumnUntil.get(),
                            LimitsText::ColumnHelp.get(),
                        ]
                    >
                        {holds.into_iter().map(|hold| view! { <Row hold /> }).collect_view()}
                    </Table>
                }
                    .into_any()
            }}
        </div>
    }
}

#[component]
fn Row(hold: Hold) -> impl IntoView {
    let ((since, since_text), (until, until_text)) = (hold.since, hold.until);
    let name = match &hold.who {
        Who::Address(name) | Who::Network(name) => name.clone(),
        Who::Account { email, .. } => email.clone(),
    };
    let clear = hold.can_clear.then(|| {
        view! {
            <ActionButton
                action=routes::ADMIN_LIMITS_CLEAR.to_owned()
                label=LimitsText::Clear.get()
                about=LimitsText::ClearAbout.with(&[("who", &plain(&name))])
                fields=vec![("who", name)]
            />
        }
    });
    view! {
        <tr>
            <th scope="row">
                <WhoView who=hold.who />
            </th>
            <td data-label=LimitsText::ColumnLimit.get()>
                <span>{hold.limit}</span>
            </td>
            <td data-label=LimitsText::ColumnTries.get()>{hold.tries}</td>
            <td data-label=LimitsText::ColumnSince.get()>
                <Moment machine=since people=since_text />
            </td>
            <td data-label=LimitsText::ColumnUntil.get()>
                <Moment machine=until people=until_text />
            </td>
            <td data-label=LimitsText::ColumnHelp.get()>
                <div class="stack stack-s">
                    <p>{hold.kind.help().get()}</p>
                    {clear}
                </div>
            </td>
        </tr>
    }
}

/// Leads to what else is known of them.
#[component]
fn WhoView(who: Who) -> impl IntoView {
    match who {
        Who::Address(asked) => {
            let cases = with_query(routes::ADMIN_CASES, &[("search", &asked)]);
            view! {
                <a href=cases>
                    <bdi>{asked}</bdi>
                </a>
            }
            .into_any()
        }
        Who::Network(network) => {
            let events = routes::admin_audit_of_network(&network);
            view! {
                <a href=events>
                    <bdi>{network}</bdi>
                </a>
            }
            .into_any()
        }
        Who::Account { id, email, from } => {
            let from = match from {
                Some(network) => LimitsText::From.with(&[("network", &network)]),
                None => LimitsText::FromElsewhere.get().to_owned(),
            };
            view! {
                <a href=routes::admin_user(id)>
                    <bdi>{email}</bdi>
                </a>
                <p class="soft small">{from}</p>
            }
            .into_any()
        }
    }
}

#[component]
fn Allowed(allowed: Vec<AllowedNetwork>, can_allow: bool) -> impl IntoView {
    if allowed.is_empty() {
        return view! { <p>{LimitsText::AllowedNone.get()}</p> }.into_any();
    }
    view! {
        <Table
            label=LimitsText::AllowedTitle.get()
            headings=[
                LimitsText::AllowedNetwork.get(),
                LimitsText::AllowedReason.get(),
                LimitsText::AllowedBy.get(),
                LimitsText::AllowedUntil.get(),
            ]
        >
            {allowed
                .into_iter()
                .map(|one| view! { <AllowedRow one can_allow /> })
                .collect_view()}
        </Table>
    }
    .into_any()
}

#[component]
fn AllowedRow(one: AllowedNetwork, can_allow: bool) -> impl IntoView {
    let (machine, people) = one.until;
    let end = can_allow.then(|| {
        view! {
            <ActionButton
                action=routes::ADMIN_LIMITS_END.to_owned()
                label=LimitsText::End.get()
                about=LimitsText::ClearAbout.with(&[("who", &one.network)])
                fields=vec![("network", one.network.clone())]
            />
        }
    });
    view! {
        <tr>
            <th scope="row">
                <bdi>{one.network}</bdi>
            </th>
            <td data-label=LimitsText::AllowedReason.get()>
                <bdi>{one.reason}</bdi>
            </td>
            <td data-label=LimitsText::AllowedBy.get()>
                <bdi>{one.by.unwrap_or_default()}</bdi>
            </td>
            <td data-label=LimitsText::AllowedUntil.get()>
                <div class="stack stack-s">
                    <Moment machine people />
                    {end}
                </div>
            </td>
        </tr>
    }
}
