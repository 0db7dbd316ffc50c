//! One mail: its state, the result of each attempt, and its actions.

use crate::{
    api::dashboard::mails::{MailDetails, MailKind, MailRow, MailState},
    dashboard::components::{
        AccountLink, ActionButton, Ago, Breadcrumb, CopyButton, Foreign, MailStateBadge, Notice,
        RecipientView, Timeline, TimesNote, wait_text,
    },
    routes,
    text::dashboard::{DashboardText, Done, MailsText},
};
use leptos::prelude::*;

#[component]
pub fn MailPage(mail: MailDetails, done: Option<Done>) -> impl IntoView {
    let id = mail.row.id;
    let can_be_undone = done == Some(Done::MailCancelled) && mail.can_retry;
    let undo = can_be_undone.then(|| {
        view! {
            <ActionButton
                action=routes::admin_mail_retry(id)
                label=DashboardText::Undo.get()
                fields=vec![("id", id.to_string())]
            />
        }
        .into_any()
    });
    view! {
        <NoticeWithUndo done undo />
        <div class="stack stack-s">
            <Breadcrumb to=routes::ADMIN_MAILS label=MailsText::Back.get() />
            <div class="page-head">
                <h1>{MailsText::MailTitle.with(&[("id", &id.to_string())])}</h1>
                <p class="soft small"><TimesNote /></p>
            </div>
        </div>
        <Actions mail=mail.clone() />
        <div class="case-columns">
            <section class="stack stack-s" aria-labelledby="tries-title">
                <h2 id="tries-title">{MailsText::TriesTitle.get()}</h2>
                {if mail.tries.is_empty() {
                    view! { <p class="soft">{MailsText::NoTries.get()}</p> }.into_any()
                } else {
                    view! { <Timeline entries=mail.tries.clone() /> }.into_any()
                }}
                {(mail.row.kind != MailKind::Test)
                    .then(|| view! { <p class="soft small">{MailsText::NotKept.get()}</p> })}
            </section>
            <section class="stack stack-s" aria-labelledby="facts-title">
                <h2 id="facts-title">{MailsText::Facts.get()}</h2>
                <Facts mail />
            </section>
        </div>
    }
}

#[component]
fn NoticeWithUndo(done: Option<Done>, undo: Option<AnyView>) -> impl IntoView {
    match undo {
        Some(undo) => view! { <Notice done undo /> }.into_any(),
        None => view! { <Notice done /> }.into_any(),
    }
}

#[component]
fn Actions(mail: MailDetails) -> impl IntoView {
    let id = mail.row.id;
    let fields = move || vec![("id", id.to_string())];
    let retry_label = if mail.row.state == MailState::Waiting {
        MailsText::Retry
    } else {
        MailsText::RetryFailed
    };
    let hint = match (mail.row.kind, mail.row.state) {
        (kind, MailState::Waiting) if kind.is_notice() => Some(MailsText::NoticeHint),
        _ if mail.can_cancel => Some(MailsText::CancelHint),
        _ => None,
    };
    view! {
        {(mail.can_retry || mail.can_cancel)
            .then(|| {
                view! {
                    <div class="actions">
                        {mail
                            .can_retry
                            .then(|| {
                                view! {
                                    <ActionButton
                                        action=routes::admin_mail_retry(id)
                                        label=retry_label.get()
                                        fields=fields()
                                    />
                                }
                            })}
                        {mail
                            .can_cancel
                            .then(|| {
                                view! {
                                    <ActionButton
                                        action=routes::admin_mail_cancel(id)
                                        label=MailsText::Cancel.get()
                                        fields=fields()
                                        is_danger=true
                                    />
                                }
                            })}
                    </div>
                }
            })}
        {hint.map(|hint| view! { <p class="soft small">{hint.get()}</p> })}
    }
}

#[component]
fn Facts(mail: MailDetails) -> impl IntoView {
    let MailDetails {
        row,
        message_id,
        due,
        finished,
        case_number,
        account,
        ..
    } = mail;
    let MailRow {
        kind,
        recipient,
        state,
        wait,
        attempts,
        created,
        next_try,
        ..
    } = row;
    let next_try = next_try.map(|(_, time)| MailsText::NextTry.with(&[("time", &time)]));
    view! {
        <dl class="facts panel">
            <dt>{MailsText::Kind.get()}</dt>
            <dd>{kind.label().get()}</dd>
            <dt>{MailsText::Recipient.get()}</dt>
            <dd>
                <RecipientView recipient />
            </dd>
            <dt>{MailsText::State.get()}</dt>
            <dd>
                <MailStateBadge state />
            </dd>
            {wait
                .map(|wait| {
                    view! {
                        <dt>{MailsText::Waits.get()}</dt>
                        <dd>
                            {wait_text(wait).get()}
                            {next_try.map(|next| view! { <span class="mail-wait">{next}</span> })}
                        </dd>
                    }
                })}
            {account
                .map(|account| {
                    view! {
                        <dt>{MailsText::Account.get()}</dt>
                        <dd>
                            <AccountLink account />
                        </dd>
                    }
                })}
            {case_number
                .map(|number| {
                    view! {
                        <dt>{MailsText::Case.get()}</dt>
                        <dd>
                            <a class="code" href=routes::admin_case(&number)>
                                {number.clone()}
                            </a>
                        </dd>
                    }
                })}
            <dt>{MailsText::Attempts.get()}</dt>
            <dd>{attempts}</dd>
            <Time label=MailsText::Created time=Some(created) />
            <Time label=MailsText::Due time=Some(due) />
            <Time label=MailsText::Finished time=finished />
            <dt>{MailsText::MessageId.get()}</dt>
            <dd>
                <Foreign text=message_id.clone() />
                <CopyButton text=message_id about=MailsText::MessageId.get() />
            </dd>
        </dl>
    }
}

#[component]
fn Time(label: MailsText, time: Option<crate::api::times::TimeText>) -> impl IntoView {
    time.map(|(machine, people)| {
        view! {
            <dt>{label.get()}</dt>
            <dd>
                <Ago machine people />
            </dd>
        }
    })
}
