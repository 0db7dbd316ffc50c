//! The dashboard's list of users.

use crate::{
    api::{
        access::Role,
        dashboard::users::{Sort, UserRow, UserState, Users, UsersQuery},
    },
    components::{Moment, Table},
    dashboard::components::{
        Choice, LiveFilter, MomentOr, Notice, PageLinks, Pager, RecoveryBadge, UserStanding,
        role_text, state_text,
    },
    routes,
    text::{
        Text,
        dashboard::{Done, UsersText},
    },
};
use leptos::prelude::*;

/// The part that is refreshed while typing.
const FOUND: &str = "users-found";

#[component]
pub fn UsersPage(users: Users, links: PageLinks, done: Option<Done>) -> impl IntoView {
    let new = users.may_create.then(|| {
        view! {
            <a class="button button-small" href=routes::ADMIN_USER_NEW>
                {UsersText::NewButton.get()}
            </a>
        }
    });
    view! {
        <Notice done />
        <div class="page-head">
            <h1>{UsersText::Title.get()}</h1>
            {new}
        </div>
        <UsersFilter query=users.query.clone() />
        <div id=FOUND class="found">
            <Found users links />
        </div>
    }
}

#[component]
fn UsersFilter(query: UsersQuery) -> impl IntoView {
    let any = |label: UsersText| Choice {
        value: "",
        label: label.get(),
    };
    let states = UserState::ALL.map(|state| Choice {
        value: state.name(),
        label: state_text(state).get(),
    });
    let roles = Role::ALL.map(|role| Choice {
        value: role.name(),
        label: role_text(role).get(),
    });
    let orders = Sort::ALL.map(|sort| Choice {
        value: sort.name(),
        label: sort_text(sort).get(),
    });
    view! {
        <LiveFilter action=routes::ADMIN_USERS.to_owned() region=FOUND>
            <div class="field filter-search">
                <label class="field-label" for="q">
                    {UsersText::SearchLabel.get()}
                </label>
                <input
                    class="input"
                    type="search"
                    id="q"
                    name="q"
                    dir="auto"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    maxlength="254"
                    placeholder=UsersText::SearchHint.get()
                    value=query.search
                />
            </div>
            <Select
                name="state"
                label=UsersText::FilterState
                choices=[vec![any(UsersText::AnyState)], states.to_vec()].concat()
                value=query.state.map_or("", UserState::name)
            />
            <Select
                name="role"
                label=UsersText::FilterRole
                choices=[vec![any(UsersText::AnyRole)], roles.to_vec()].concat()
                value=query.role.map_or("", Role::name)
            />
            <Select
                name="sort"
                label=UsersText::FilterSort
                choices=orders.to_vec()
                value=query.sort.name()
            />
        </LiveFilter>
    }
}

#[component]
fn Select(
    name: &'static str,
    label: UsersText,
    choices: Vec<Choice>,
    value: &'static str,
) -> impl IntoView {
    view! {
        <div class=format!("field filter-{name}")>
            <label class="field-label" for=name>
                {label.get()}
            </label>
            <select class="input" id=name name=name>
                {choices
                    .into_iter()
                    .map(|choice| {
                        view! {
                            <option value=choice.value selected=choice.value == value>
                                {choice.label}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}

fn sort_text(sort: Sort) -> UsersText {
    match sort {
        Sort::EmailUp => UsersText::SortEmailUp,
        Sort::EmailDown => UsersText::SortEmailDown,
        Sort::NameUp => UsersText::SortNameUp,
        Sort::NameDown => UsersText::SortNameDown,
        Sort::Newest => UsersText::SortNewest,
        Sort::Oldest => UsersText::SortOldest,
        Sort::SeenLast => UsersText::SortSeenLast,
        Sort::SeenFirst => UsersText::SortSeenFirst,
    }
}

#[component]
fn Found(users: Users, links: PageLinks) -> impl IntoView {
    if users.rows.is_empty() {
        return view! { <NobodyFound query=users.query /> }.into_any();
    }
    let vague = users.is_vague.then(|| {
        view! {
            <div class="alert" role="status">
                <p>{UsersText::Vague.get()}</p>
            </div>
        }
    });
    view! {
        {vague}
        <Table
            label=UsersText::FoundLabel.get()
            headings=[
                Text::Name.get(),
                Text::Email.get(),
                UsersText::ColumnState.get(),
                UsersText::ColumnCreated.get(),
                UsersText::ColumnLastLogin.get(),
                UsersText::ColumnRecovery.get(),
            ]
        >
            {users.rows.into_iter().map(|row| view! { <UserRowView row /> }).collect_view()}
        </Table>
        <div class="found-foot">
            <p class="soft small">{Text::TimesAreUtc.get()}</p>
            <Pager label=UsersText::PagerLabel.get() links />
        </div>
    }
    .into_any()
}

#[component]
fn NobodyFound(query: UsersQuery) -> impl IntoView {
    let is_filtered = !query.search.is_empty() || query.state.is_some() || query.role.is_some();
    let (title, words) = if is_filtered {
        (UsersText::NoneFoundTitle, UsersText::NoneFound)
    } else {
        (UsersText::EmptyTitle, UsersText::Empty)
    };
    view! {
        <div class="empty" role="status">
            <h2>{title.get()}</h2>
            <p>{words.get()}</p>
            {is_filtered
                .then(|| {
                    view! {
                        <a class="button button-secondary button-small" href=routes::ADMIN_USERS>
                            {UsersText::ShowAll.get()}
                        </a>
                    }
                })}
        </div>
    }
}

#[component]
fn UserRowView(row: UserRow) -> impl IntoView {
    let (created, created_text) = row.created;
    let recovery = match row.latest_recovery {
        Some((state, (machine, people))) => view! {
            <span class="stacked">
                <RecoveryBadge state />
                <Moment machine people />
            </span>
        }
        .into_any(),
        None => view! { <span class="when">{UsersText::NoRecovery.get()}</span> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                <a href=routes::admin_user(row.id)>
                    <bdi>{row.name}</bdi>
                </a>
            </th>
            <td>
                <bdi>{row.email}</bdi>
            </td>
            <td data-label=UsersText::ColumnState.get()>
                <UserStanding state=row.state role=row.role />
            </td>
            <td data-label=UsersText::ColumnCreated.get()>
                <Moment machine=created people=created_text />
            </td>
            <td data-label=UsersText::ColumnLastLogin.get()>
                <MomentOr moment=row.last_login otherwise=UsersText::Never />
            </td>
            <td data-label=UsersText::ColumnRecovery.get()>
                {recovery}
            </td>
        </tr>
    }
}
