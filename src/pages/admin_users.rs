//! The dashboard's list of users.

use crate::{components::Moment, routes, text::Text};
use leptos::prelude::*;

/// How somebody's latest recovery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveryState {
    Requested,
    Completed,
    Revoked,
    Expired,
}

impl RecoveryState {
    fn text(self) -> Text {
        match self {
            Self::Requested => Text::RecoveryRequested,
            Self::Completed => Text::RecoveryCompleted,
            Self::Revoked => Text::RecoveryRevoked,
            Self::Expired => Text::RecoveryExpired,
        }
    }

    fn badge(self) -> &'static str {
        match self {
            Self::Requested => "badge badge-warning",
            Self::Completed => "badge badge-success",
            Self::Revoked | Self::Expired => "badge",
        }
    }
}

/// A time twice: as RFC 3339 in UTC, and as people read it.
pub type TimeText = (String, String);

/// What the list tells of one user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserRow {
    pub name: String,
    pub email: String,
    pub is_active: bool,
    pub is_admin: bool,
    pub last_login: Option<TimeText>,
    pub latest_recovery: Option<(RecoveryState, TimeText)>,
}

/// One page of the list; pages count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsersPage {
    pub rows: Vec<UserRow>,
    pub page: u64,
    pub page_size: u64,
    pub total: u64,
}

#[component]
pub fn AdminUsersPage(users: UsersPage) -> impl IntoView {
    let is_empty = users.rows.is_empty();
    view! {
        <div class="page-head">
            <h1>{Text::UsersTitle.get()}</h1>
            {(!is_empty).then(|| view! { <p class="soft small">{Text::TimesAreUtc.get()}</p> })}
        </div>
        {if is_empty {
            view! {
                <div class="empty">
                    <h2>{Text::UsersEmptyTitle.get()}</h2>
                    <p>{Text::UsersEmpty.get()}</p>
                </div>
            }
                .into_any()
        } else {
            view! {
                <UsersTable rows=users.rows.clone() />
                <Pager users />
            }
                .into_any()
        }}
    }
}

/// The roles are spelt out because the narrow layout turns the table into cards, and browsers
/// forget what a table is when its display changes.
#[component]
fn UsersTable(rows: Vec<UserRow>) -> impl IntoView {
    let headings = [
        Text::Name,
        Text::Email,
        Text::ColumnState,
        Text::ColumnLastLogin,
        Text::ColumnRecovery,
    ];
    view! {
        <table class="table" role="table" aria-label=Text::UsersTitle.get()>
            <thead role="rowgroup">
                <tr role="row">
                    {headings
                        .map(|heading| {
                            view! {
                                <th scope="col" role="columnheader">
                                    {heading.get()}
                                </th>
                            }
                        })
                        .collect_view()}
                </tr>
            </thead>
            <tbody role="rowgroup">
                {rows.into_iter().map(|row| view! { <UserRowView row /> }).collect_view()}
            </tbody>
        </table>
    }
}

#[component]
fn UserRowView(row: UserRow) -> impl IntoView {
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                {row.name}
            </th>
            <td role="cell">
                <span>{row.email}</span>
            </td>
            <td role="cell" data-label=Text::ColumnState.get()>
                <span>
                    {if row.is_active {
                        view! { <span>{Text::StateActive.get()}</span> }.into_any()
                    } else {
                        view! {
                            <span class="badge badge-error">{Text::StateDisabled.get()}</span>
                        }
                            .into_any()
                    }} " "
                    {row
                        .is_admin
                        .then(|| view! { <span class="badge">{Text::StateAdmin.get()}</span> })}
                </span>
            </td>
            <td role="cell" data-label=Text::ColumnLastLogin.get()>
                {match row.last_login {
                    Some((machine, people)) => view! { <Moment machine people /> }.into_any(),
                    None => view! { <span class="when">{Text::Never.get()}</span> }.into_any(),
                }}
            </td>
            <td role="cell" data-label=Text::ColumnRecovery.get()>
                {match row.latest_recovery {
                    Some((state, (machine, people))) => {
                        view! {
                            <span class=state.badge()>{state.text().get()}</span>
                            " "
                            <Moment machine people />
                        }
                            .into_any()
                    }
                    None => view! { <span class="when">{Text::None.get()}</span> }.into_any(),
                }}
            </td>
        </tr>
    }
}

#[component]
fn Pager(users: UsersPage) -> impl IntoView {
    let first = (users.page - 1) * users.page_size + 1;
    let last = first + users.rows.len() as u64 - 1;
    let range = Text::PagerRange.with(&[
        ("first", &first.to_string()),
        ("last", &last.to_string()),
        ("total", &users.total.to_string()),
    ]);
    view! {
        <nav class="pager" aria-label=Text::PagerLabel.get()>
            <p class="pager-range">{range}</p>
            <PagerLink
                label=Text::PagerPrevious
                rel="prev"
                to=(users.page > 1).then(|| routes::admin_page(users.page - 1))
            />
            <PagerLink
                label=Text::PagerNext
                rel="next"
                to=(last < users.total).then(|| routes::admin_page(users.page + 1))
            />
        </nav>
    }
}

/// A link to a neighbouring page; without one it stays where it is, and says so.
#[component]
fn PagerLink(label: Text, rel: &'static str, to: Option<String>) -> impl IntoView {
    let class = "button button-secondary button-small";
    match to {
        Some(to) => view! {
            <a class=class rel=rel href=to>
                {label.get()}
            </a>
        }
        .into_any(),
        None => view! {
            <a class=class role="link" aria-disabled="true">
                {label.get()}
            </a>
        }
        .into_any(),
    }
}
