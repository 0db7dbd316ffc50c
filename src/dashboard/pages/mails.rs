//! The dashboard's list of mails.

use crate::{
    api::dashboard::mails::{MailFilter, MailList, MailRow, MailState},
    components::Table,
    dashboard::components::{
        ActionButton, Ago, Chip, Chips, Choice, ChoiceField, Empty, ExtentView, FilterInput,
        Foreign, LiveFilter, MailStateBadge, NewestFirstPager, Notice, RecipientView, TimesNote,
        day_chips, mail_state_text, newest_first, query::owned, wait_text,
    },
    routes,
    text::dashboard::{Done, MailsText},
};
use leptos::prelude::*;

#[component]
pub fn MailsPage(list: MailList, done: Option<Done>) -> impl IntoView {
    let MailList {
        filter,
        rows,
        extent,
        newer,
        older,
        held_up,
        can_retry,
        can_test,
    } = list;
    let is_filtered = !filter.pairs().is_empty();
    let (pairs, chips) = (owned(&filter.pairs()), chips(&filter));
    let fields = pairs.clone();
    view! {
        <Notice done />
        <div class="page-head">
            <h1>{MailsText::Title.get()}</h1>
            <p class="soft small"><TimesNote /></p>
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
            <Chips path=routes::ADMIN_MAILS pairs chips />
            {if rows.is_empty() {
                view! {
                    <Empty
                        is_filtered
                        all=routes::ADMIN_MAILS
                        nothing=(MailsText::NoneYetTitle.get(), MailsText::NoneYet.get())
                        no_match=(MailsText::EmptyTitle.get(), MailsText::Empty.get())
                    />
                }
                    .into_any()
            } else {
                view! {
                    <div class="found-head">
                        <ExtentView extent />
                        <ActionButton
                            action=routes::ADMIN_MAILS_EXPORT.to_owned()
                            label=MailsText::Export.get()
                            fields
                        />
                    </div>
                    <div class="even-rows">
                        <Table
                            label=MailsText::Title.get()
                            headings=[
                                MailsText::Kind.get().into(),
                                MailsText::Recipient.get().into(),
                                MailsText::State.get().into(),
                                MailsText::Tries.get().into(),
                                newest_first(MailsText::Created.get()),
                                MailsText::Server.get().into(),
                            ]
                        >
                            {rows.into_iter().map(|row| view! { <Row row /> }).collect_view()}
                        </Table>
                    </div>
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

fn chips(filter: &MailFilter) -> Vec<Chip> {
    let state = filter.state.map(|state| {
        let value = mail_state_text(state).get();
        Chip::new("state", MailsText::State.get(), value)
    });
    let days = [
        ("from", MailsText::From.get(), &filter.from),
        ("to", MailsText::To.get(), &filter.to),
    ];
    state.into_iter().chain(day_chips(days)).collect()
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
    let domain = filter.domain;
    let domain = view! {
        <FilterInput name="domain" label=MailsText::Domain.get() value=domain />
    }
    .into_any();
    view! {
        <LiveFilter action=routes::ADMIN_MAILS.to_owned() region="list" first=domain>
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
                            let text = wait_text(wait).get();
                            view! {
                                <span class="mail-wait" title=text>
                                    {text}
                                </span>
                            }
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
                <Ago machine=created people=created_text />
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
