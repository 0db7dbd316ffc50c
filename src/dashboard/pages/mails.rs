//! The dashboard's list of mails.

use crate::{
    api::dashboard::mails::{MailFilter, MailList, MailRow, MailState},
    components::{Moment, Table},
    dashboard::components::{
        ActionButton, Choice, ChoiceField, FilterInput, Foreign, LiveFilter, MailStateBadge,
        NewestFirstPager, Notice, RecipientView, mail_state_text, wait_text,
    },
    routes,
    text::{
        Text,
        dashboard::{Done, MailsText},
    },
};
use leptos::prelude::*;

#[component]
pub fn MailsPage(list: MailList, done: Option<Done>) -> impl IntoView {
    let MailList {
        filter,
        rows,
        newer,
        older,
        held_up,
        can_retry,
        can_test,
    } = list;
    view! {
        <Notice done />
        <div class="page-head">
            <h1>{MailsText::Title.get()}</h1>
            <p class="soft small">{Text::TimesAreUtc.get()}</p>
        </div>
        <div class="actions">
            {can_test
                .then(|| {
                    view! {
                        <a class="button button-secondary button-small" href=routes::ADMIN_MAIL_TEST>
                            {MailsText::TestLink.get()}
                        </a>
                    }
                })}
            <a class="button button-secondary button-small" href=routes::ADMIN_MAIL_PREVIEWS>
                {MailsText::PreviewsLink.get()}
            </a>
        </div>
        {(held_up > 0).then(|| view! { <HeldUp held_up can_retry /> })}
        <Filter filter />
        <div class="found" id="list">
            {if rows.is_empty() {
                view! {
                    <div class="empty">
                        <h2>{MailsText::EmptyTitle.get()}</h2>
                        <p>{MailsText::Empty.get()}</p>
                    </div>
                }
                    .into_any()
            } else {
                view! {
                    <Table
                        label=MailsText::Title.get()
                        headings=[
                            MailsText::Kind.get(),
                            MailsText::Recipient.get(),
                            MailsText::State.get(),
                            MailsText::Tries.get(),
                            MailsText::Created.get(),
                            MailsText::Server.get(),
                        ]
                    >
                        {rows.into_iter().map(|row| view! { <Row row /> }).collect_view()}
                    </Table>
                }
                    .into_any()
            }}
            <NewestFirstPager first=routes::ADMIN_MAILS newer older />
        </div>
    }
}

#[component]
fn HeldUp(held_up: u64, can_retry: bool) -> impl IntoView {
    view! {
        <div class="alert alert-warning">
            <p>{MailsText::HeldUp.counted(held_up)}</p>
            {can_retry
                .then(|| {
                    view! {
                        <ActionButton
                            action=routes::ADMIN_MAILS_RETRY.to_owned()
                            label=MailsText::RetryAll.get()
                        />
                    }
                })}
        </div>
    }
}

#[component]
fn Filter(filter: MailFilter) -> impl IntoView {
    let any = Choice {
        value: "",
        label: MailsText::AnyState.get(),
    };
    let states = MailState::ALL.map(|state| Choice {
        value: state.name(),
        label: mail_state_text(state).get(),
    });
    let choices: Vec<Choice> = std::iter::once(any).chain(states).collect();
    let state = filter.state.map_or("", MailState::name).to_owned();
    view! {
        <LiveFilter action=routes::ADMIN_MAILS.to_owned() region="list">
            <FilterInput name="domain" label=MailsText::Domain.get() value=filter.domain />
            <ChoiceField name="state" label=MailsText::State.get() choices value=state />
            <FilterInput name="from" label=MailsText::From.get() value=filter.from kind="date" />
            <FilterInput name="to" label=MailsText::To.get() value=filter.to kind="date" />
        </LiveFilter>
    }
}

#[component]
fn Row(row: MailRow) -> impl IntoView {
    let (created, created_text) = row.created;
    view! {
        <tr>
            <th scope="row">
                <a href=routes::admin_mail(row.id)>{row.kind.label().get()}</a>
            </th>
            <td>
                <span>
                    <RecipientView recipient=row.recipient />
                </span>
            </td>
            <td data-label=MailsText::State.get()>
                <span>
                    <MailStateBadge state=row.state />
                    {row
                        .wait
                        .map(|wait| {
                            view! { <span class="mail-wait">{wait_text(wait).get()}</span> }
                        })}
                    {row
                        .next_try
                        .map(|(_, time)| {
                            view! {
                                <span class="mail-wait">
                                    {MailsText::NextTry.with(&[("time", &time)])}
                                </span>
                            }
                        })}
                </span>
            </td>
            <td data-label=MailsText::Tries.get()>
                {row.attempts}
            </td>
            <td data-label=MailsText::Created.get()>
                <Moment machine=created people=created_text />
            </td>
            <td>
                {row
                    .words
                    .map(|text| {
                        view! {
                            <span class="clamped">
                                <Foreign text />
                            </span>
                        }
                    })}
            </td>
        </tr>
    }
}
