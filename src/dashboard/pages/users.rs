//! The dashboard's list of users.

use crate::{
    api::{
        access::Role,
        dashboard::users::{RecoveryState, UserRow, Users},
    },
    components::{Moment, Table},
    dashboard::components::role_text,
    routes,
    text::{Text, dashboard::UsersText},
};
use leptos::prelude::*;

#[component]
pub fn UsersPage(users: Users) -> impl IntoView {
    let is_empty = users.rows.is_empty();
    view! {
        <div class="page-head">
            <h1>{UsersText::Title.get()}</h1>
            {(!is_empty).then(|| view! { <p class="soft small">{Text::TimesAreUtc.get()}</p> })}
        </div>
        {if is_empty {
            view! {
                <div class="empty">
                    <h2>{UsersText::EmptyTitle.get()}</h2>
                    <p>{UsersText::Empty.get()}</p>
                </div>
            }
                .into_any()
        } else {
            let rows = users.rows.clone();
            view! {
                <Table
                    label=UsersText::Title.get()
                    headings=[
                        Text::Name.get(),
                        Text::Email.get(),
                        UsersText::ColumnState.get(),
                        UsersText::ColumnLastLogin.get(),
                        UsersText::ColumnRecovery.get(),
                    ]
                >
                    {rows.into_iter().map(|row| view! { <UserRowView row /> })
                        .collect_view()}
                </Table>
                <Pager users />
            }
                .into_any()
        }}
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
            <td role="cell" data-label=UsersText::ColumnState.get()>
                <span>
                    {if row.is_active && row.is_frozen {
                        view! { <span class="badge badge-error">{UsersText::StateFrozen.get()}</span> }
                            .into_any()
                    } else if row.is_active {
                        view! { <span>{UsersText::StateActive.get()}</span> }.into_any()
                    } else {
                        view! {
                            <span class="badge badge-error">{UsersText::StateDisabled.get()}</span>
                        }
                            .into_any()
                    }} " "
                    {(row.role != Role::User)
                        .then(|| {
                            view! { <span class="badge">{role_text(row.role).get()}</span> }
                        })}
                </span>
            </td>
            <td role="cell" data-label=UsersText::ColumnLastLogin.get()>
                {match row.last_login {
                    Some((machine, people)) => view! { <Moment machine people /> }.into_any(),
                    None => view! { <span class="when">{UsersText::Never.get()}</span> }.into_any(),
                }}
            </td>
            <td role="cell" data-label=UsersText::ColumnRecovery.get()>
                {match row.latest_recovery {
                    Some((state, (machine, people))) => {
                        view! {
                            <span class=badge_of(state)>{text_of(state).get()}</span>
                            " "
                            <Moment machine people />
                        }
                            .into_any()
                    }
                    None => view! { <span class="when">{UsersText::NoRecovery.get()}</span> }.into_any(),
                }}
            </td>
        </tr>
    }
}

#[component]
fn Pager(users: Users) -> impl IntoView {
    let first = (users.page - 1) * users.page_size + 1;
    let last = first + users.rows.len() as u64 - 1;
    let range = UsersText::PagerRange.with(&[
        ("first", &first.to_string()),
        ("last", &last.to_string()),
        ("total", &users.total.to_string()),
    ]);
    view! {
        <nav class="pager" aria-label=UsersText::PagerLabel.get()>
            <p class="pager-range">{range}</p>
            <PagerLink
                label=UsersText::PagerPrevious
                rel="prev"
                to=(users.page > 1).then(|| routes::admin_users_page(users.page - 1))
            />
            <PagerLink
                label=UsersText::PagerNext
                rel="next"
                to=(last < users.total).then(|| routes::admin_users_page(users.page + 1))
            />
        </nav>
    }
}

/// A link to a neighbouring page; without one it stays where it is, and says so.
#[component]
fn PagerLink(label: UsersText, rel: &'static str, to: Option<String>) -> impl IntoView {
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

fn text_of(state: RecoveryState) -> UsersText {
    match state {
        RecoveryState::Requested => UsersText::RecoveryRequested,
        RecoveryState::Completed => UsersText::RecoveryCompleted,
        RecoveryState::Revoked => UsersText::RecoveryRevoked,
        RecoveryState::Expired => UsersText::RecoveryExpired,
    }
}

fn badge_of(state: RecoveryState) -> &'static str {
    match state {
        RecoveryState::Requested => "badge badge-warning",
        RecoveryState::Completed => "badge badge-success",
        RecoveryState::Revoked | RecoveryState::Expired => "badge",
    }
}
