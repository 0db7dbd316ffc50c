//! The dashboard's list of users.

use super::bulk::{BulkBox, BulkForm};
use crate::{
    api::{
        access::Role,
        dashboard::users::{Sort, UserRow, UserState, Users, UsersQuery},
    },
    components::{Heading, Sorted, Table},
    dashboard::components::{
        Ago, Chip, Chips, Choice, ExtentView, LiveFilter, MomentOr, Notice, PageLinks, Pager,
        RecoveryBadge, TimesNote, UserStanding, plain,
        query::{owned, with_query},
        role_text, state_text,
    },
    routes,
    text::{
        Text,
        dashboard::{CampaignsText, Done, PersonalDataText, UsersText},
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
    let states = UserState::FILTERS.map(|state| Choice {
        value: state.name(),
        label: state_text(state).get(),
    });
    let roles = Role::ALL.map(|role| Choice {
        value: role.name(),
        label: role_text(role).get(),
    });
    // The usual order stands in no address.
    let value_of = |sort: Sort| {
        if sort == Sort::default() {
            ""
        } else {
            sort.name()
        }
    };
    let orders = Sort::ALL.map(|sort| Choice {
        value: value_of(sort),
        label: sort_text(sort).get(),
    });
    view! {
        <LiveFilter
            action=routes::ADMIN_USERS.to_owned()
            region=FOUND
            first=view! { <SearchField value=query.search /> }.into_any()
        >
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
                value=value_of(query.sort)
            />
        </LiveFilter>
    }
}

#[component]
fn SearchField(value: String) -> impl IntoView {
    view! {
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
                value=value
            />
        </div>
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
    let query = users.query.clone();
    let chips = view! {
        <Chips path=routes::ADMIN_USERS pairs=owned(&query.pairs()) chips=chips(&query) />
    };
    if users.rows.is_empty() {
        return view! {
            {chips}
            <NobodyFound query />
        }
        .into_any();
    }
    let vague = users.is_vague.then(|| {
        view! {
            <div class="alert" role="status">
                <p>{UsersText::Vague.get()}</p>
            </div>
        }
    });
    let has_boxes = !users.bulk.is_empty();
    let export = (users.may_export && !users.is_vague).then(|| {
        let to = with_query(routes::ADMIN_EXPORT, &query.filters());
        view! { <a href=to>{UsersText::Export.get()}</a> }
    });
    let campaign = users.may_run_campaigns.then(|| {
        let filters = query.filters();
        let to = if filters.is_empty() {
            routes::ADMIN_CAMPAIGNS.to_owned()
        } else {
            with_query(routes::ADMIN_CAMPAIGN_NEW, &filters)
        };
        view! { <a href=to>{CampaignsText::Link.get()}</a> }
    });
    view! {
        {chips}
        {vague}
        <div class="found-head">
            {users.extent.map(|extent| view! { <ExtentView extent /> })}
            {export}
            {campaign}
            {users
                .may_export
                .then(|| {
                    view! {
                        <a href=routes::ADMIN_PERSONAL_DATA>{PersonalDataText::Title.get()}</a>
                    }
                })}
        </div>
        {has_boxes
            .then(|| {
                view! { <BulkForm kinds=users.bulk query=query.clone() extent=users.extent /> }
            })}
        <div class="even-rows">
            <Table label=UsersText::FoundLabel.get() headings=headings(&query)>
                {users
                    .rows
                    .into_iter()
                    .map(|row| view! { <UserRowView row has_box=has_boxes /> })
                    .collect_view()}
            </Table>
        </div>
        <div class="found-foot">
            <p class="soft small">
                <TimesNote />
            </p>
            <Pager label=UsersText::PagerLabel.get() links />
        </div>
    }
    .into_any()
}

/// The filters in words.
pub fn chips(query: &UsersQuery) -> Vec<Chip> {
    let search = query.search.trim();
    let search = (!search.is_empty()).then(|| Chip::new("q", UsersText::SearchLabel.get(), search));
    let state = query.state.map(|state| {
        let value = state_text(state).get();
        Chip::new("state", UsersText::FilterState.get(), value)
    });
    let role = query.role.map(|role| {
        let value = role_text(role).get();
        Chip::new("role", UsersText::FilterRole.get(), value)
    });
    [search, state, role].into_iter().flatten().collect()
}

/// The columns with an index can sort the list, either way.
fn headings(query: &UsersQuery) -> [Heading; 6] {
    let sortable = |label: &'static str, first: Sort, second: Sort, sorted: [Sorted; 2]| {
        let (sorted, next) = match query.sort {
            sort if sort == first => (Some(sorted[0]), second),
            sort if sort == second => (Some(sorted[1]), first),
            _ => (None, first),
        };
        let next = UsersQuery {
            sort: next,
            ..query.clone()
        };
        Heading {
            label,
            sorted,
            sort: Some(with_query(routes::ADMIN_USERS, &next.pairs())),
        }
    };
    // Names begin at A, times with the latest.
    let (up, down) = ([Sorted::Up, Sorted::Down], [Sorted::Down, Sorted::Up]);
    let created = UsersText::ColumnCreated.get();
    let last_login = UsersText::ColumnLastLogin.get();
    [
        sortable(Text::Name.get(), Sort::NameUp, Sort::NameDown, up),
        sortable(Text::Email.get(), Sort::EmailUp, Sort::EmailDown, up),
        UsersText::ColumnState.get().into(),
        sortable(created, Sort::Newest, Sort::Oldest, down),
        sortable(last_login, Sort::SeenLast, Sort::SeenFirst, down),
        UsersText::ColumnRecovery.get().into(),
    ]
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
fn UserRowView(row: UserRow, has_box: bool) -> impl IntoView {
    let (created, created_text) = row.created;
    let recovery = match row.latest_recovery {
        Some((state, (machine, people))) => view! {
            <span class="stacked">
                <RecoveryBadge state />
                <Ago machine people />
            </span>
        }
        .into_any(),
        None => view! { <span class="when">{UsersText::NoRecovery.get()}</span> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                {has_box.then(|| view! { <BulkBox id=row.id name=row.name.clone() /> })}
                <a class="clip" href=routes::admin_user(row.id) title=plain(&row.name)>
                    <bdi>{row.name.clone()}</bdi>
                </a>
            </th>
            <td>
                <bdi class="clip" title=plain(&row.email)>
                    {row.email.clone()}
                </bdi>
            </td>
            <td data-label=UsersText::ColumnState.get()>
                <UserStanding state=row.state role=row.role />
            </td>
            <td data-label=UsersText::ColumnCreated.get()>
                <Ago machine=created people=created_text />
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
