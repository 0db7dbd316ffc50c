//! One recovery case: what to tell the user on the telephone, and what has happened.

use super::cases::{badge_of, state_text};
use crate::{
    actions::dashboard::cases::RevokeCase,
    api::{
        dashboard::cases::{CaseDetails, CaseRevocation, CaseState},
        error::ApiError,
    },
    components::Moment,
    dashboard::components::{
        AccountLink, ActionButton, AdviceBox, Breadcrumb, ConfirmPassword, CopyButton, FormProblem,
        LiveForm, Notice, Timeline, TimesNote,
    },
    routes,
    text::dashboard::{CasesText, DashboardText, Done},
};
use leptos::{prelude::*, server_fn::ServerFn};

#[component]
pub fn CasePage(case: CaseDetails, done: Option<Done>) -> impl IntoView {
    let number = case.number.clone();
    view! {
        <Notice done />
        <div class="stack stack-s">
            <Breadcrumb to=routes::ADMIN_CASES label=CasesText::Back.get() />
            <div class="page-head">
                <div class="titled">
                    <h1>{CasesText::CaseTitle.with(&[("number", &number)])}</h1>
                    <CopyButton text=number.clone() about=number />
                </div>
                <p class="soft small"><TimesNote /></p>
            </div>
        </div>
        <AdviceBox advice=case.advice.clone() />
        {(case.can_send || case.can_verify || case.can_revoke)
            .then(|| view! { <Actions case=case.clone() /> })}
        <div class="case-columns">
            <section class="stack stack-s" aria-labelledby="timeline-title">
                <h2 id="timeline-title">{CasesText::Timeline.get()}</h2>
                <Timeline entries=case.timeline.clone() />
            </section>
            <section class="stack stack-s" aria-labelledby="facts-title">
                <h2 id="facts-title">{CasesText::Facts.get()}</h2>
                <Facts case />
            </section>
        </div>
    }
}

#[component]
fn Actions(case: CaseDetails) -> impl IntoView {
    let number = case.number.clone();
    let send_label = if case.state == CaseState::Open {
        CasesText::SendAgain
    } else {
        CasesText::SendNew
    };
    view! {
        <div class="actions">
            {case
                .can_send
                .then(|| {
                    view! {
                        <ActionButton
                            action=routes::admin_case_send(&number)
                            label=send_label.get()
                            fields=vec![("number", number.clone())]
                        />
                    }
                })}
            {case
                .account
                .as_ref()
                .filter(|_| case.can_verify)
                .map(|account| {
                    let to = routes::admin_user_caller(account.id, Some(&case.number));
                    view! {
                        <a class="button button-secondary button-small" href=to>
                            {CasesText::VerifyCaller.get()}
                        </a>
                    }
                })}
            {case
                .can_revoke
                .then(|| {
                    view! {
                        <a
                            class="button button-secondary button-small"
                            href=routes::admin_case_revoke(&case.number)
                        >
                            {CasesText::Revoke.get()}
                        </a>
                    }
                })}
        </div>
    }
}

#[component]
fn Facts(case: CaseDetails) -> impl IntoView {
    let (machine, people) = case.created;
    let tries = case.code_tries.to_string();
    view! {
        <dl class="facts panel">
            <dt>{CasesText::Account.get()}</dt>
            <dd>
                {match (case.account, case.withheld) {
                    (Some(account), _) => view! { <AccountLink account /> }.into_any(),
                    (None, Some((directory, _))) => {
                        CasesText::Withheld.with(&[("directory", &directory)]).into_any()
                    }
                    (None, None) => {
                        view! {
                            <span class="badge badge-warning">{CasesText::NoAccount.get()}</span>
                            " "
                            {CasesText::NoAccountHere.get()}
                        }
                            .into_any()
                    }
                }}
            </dd>
            <dt>{CasesText::Email.get()}</dt>
            <dd>
                <bdi>{case.email.clone()}</bdi>
                <CopyButton text=case.email.clone() about=case.email />
            </dd>
            <dt>{CasesText::State.get()}</dt>
            <dd>
                <span class=badge_of(case.state)>{state_text(case.state).get()}</span>
            </dd>
            <dt>{CasesText::Asked.get()}</dt>
            <dd>
                <Moment machine people />
            </dd>
            <dt>{CasesText::CodeTries.get()}</dt>
            <dd>
                {CasesText::CodeTriesOf
                    .with(&[("count", &tries), ("limit", &case.code_limit.to_string())])}
            </dd>
        </dl>
    }
}

/// Confirms ending a case.
#[component]
pub fn CaseRevocationPage(case: CaseRevocation, error: Option<ApiError>) -> impl IntoView {
    let number = case.number.clone();
    view! {
        <div class="page-head">
            <h1>{CasesText::RevokeTitle.with(&[("number", &number)])}</h1>
        </div>
        <div class="panel panel-form">
            <p>
                <bdi>{case.email}</bdi>
            </p>
            <p>{CasesText::RevokeLead.get()}</p>
            <LiveForm
                action=routes::admin_case_revoke(&number)
                endpoint=RevokeCase::PATH.to_owned()
            >
                <FormProblem error />
                <input type="hidden" name="number" value=case.number.clone() />
                <ConfirmPassword is_needed=case.needs_password error />
                <div class="form-buttons">
                    <button class="button button-danger" type="submit">
                        {CasesText::RevokeButton.get()}
                    </button>
                    <a class="button button-secondary" href=routes::admin_case(&case.number)>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </LiveForm>
        </div>
    }
}
