//! Setting up two-factor authentication, changing it, and resetting another user's.

use crate::{
    actions::dashboard::account::{BeginSecondFactor, RemoveSecondFactor, ResetSecondFactor},
    api::{
        dashboard::account::{Enrolment, SecondFactor},
        error::{ApiError, Field},
    },
    dashboard::components::{
        ActionButton, ConfirmPassword, FormField, FormProblem, LiveForm, Notice, ShownOnceActions,
    },
    routes,
    text::dashboard::{AccountText, DashboardText, Done},
    words::spaced,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// Which form the page shows while it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactorForm {
    /// None, but links to the others.
    Overview,
    Codes,
    Remove,
}

#[component]
pub fn SecondFactorPage(
    state: SecondFactor,
    form: SecondFactorForm,
    /// Whether changes require one's own password.
    needs_password: bool,
    /// Whether everybody must use it.
    is_required: bool,
    done: Option<Done>,
    error: Option<ApiError>,
) -> impl IntoView {
    let must_go_on = is_required && !matches!(state, SecondFactor::On { .. });
    view! {
        <Notice done />
        <div class="page-head">
            <h1>{AccountText::SecondTitle.get()}</h1>
        </div>
        {must_go_on
            .then(|| {
                view! {
                    <div class="alert alert-warning">
                        <p>{AccountText::SecondRequired.get()}</p>
                    </div>
                }
            })}
        <p>{AccountText::SecondLead.get()}</p>
        {match (state, form) {
            (SecondFactor::Off, _) => view! { <Begin needs_password error /> }.into_any(),
            (SecondFactor::Begun(enrolment), _) => view! { <Confirm enrolment error /> }.into_any(),
            (SecondFactor::On { codes_left, .. }, SecondFactorForm::Codes) => {
                view! { <Codes codes_left needs_password error /> }.into_any()
            }
            (SecondFactor::On { .. }, SecondFactorForm::Remove) => {
                view! { <Remove needs_password error /> }.into_any()
            }
            (SecondFactor::On { since, codes_left }, SecondFactorForm::Overview) => {
                let on = AccountText::SecondOnSince.with(&[("since", &since.1)]);
                view! {
                    <p>
                        {spaced(&on)}
                        {AccountText::CodesLeft.with(&[("count", &codes_left.to_string())])}
                    </p>
                    <div class="form-buttons">
                        <a
                            class="button button-secondary"
                            href=routes::ADMIN_SECOND_FACTOR_CODES
                        >
                            {AccountText::CodesNew.get()}
                        </a>
                        <a
                            class="button button-secondary"
                            href=routes::ADMIN_SECOND_FACTOR_REMOVE
                        >
                            {AccountText::SecondRemoveTitle.get()}
                        </a>
                    </div>
                    <p>
                        <a href=routes::ADMIN_ACCOUNT>{AccountText::BackToAccount.get()}</a>
                    </p>
                }
                    .into_any()
            }
        }}
    }
}

#[component]
fn Begin(needs_password: bool, error: Option<ApiError>) -> impl IntoView {
    view! {
        <div class="panel panel-form">
            <LiveForm
                action=routes::ADMIN_SECOND_FACTOR.to_owned()
                endpoint=BeginSecondFactor::PATH.to_owned()
            >
                <FormProblem error />
                <p>{AccountText::SecondBeginHint.get()}</p>
                <ConfirmPassword is_needed=needs_password error />
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {AccountText::SecondSetUp.get()}
                    </button>
                    <a class="button button-secondary" href=routes::ADMIN_ACCOUNT>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </LiveForm>
        </div>
    }
}

/// A plain form, also with WebAssembly: its response is the page with the recovery codes.
#[component]
fn Confirm(enrolment: Enrolment, error: Option<ApiError>) -> impl IntoView {
    view! {
        <section class="panel panel-form stack" aria-labelledby="scan">
            <h2 id="scan">{AccountText::SecondScanTitle.get()}</h2>
            <p>{AccountText::SecondScan.get()}</p>
            <img
                class="qr-code"
                src=enrolment.picture
                alt=AccountText::SecondPicture.get()
                width="240"
                height="240"
            />
            <p>
                {AccountText::SecondSecret.get()} <br />
                <code class="code secret-code" translate="no" dir="ltr">
                    {enrolment.secret}
                </code>
            </p>
        </section>
        <section class="panel panel-form stack" aria-labelledby="confirm">
            <h2 id="confirm">{AccountText::SecondConfirmTitle.get()}</h2>
            <form
                class="form"
                method="post"
                action=routes::ADMIN_SECOND_FACTOR_CONFIRM
                novalidate
            >
                <FormProblem error />
                <FormField
                    field=Field::Code
                    label=AccountText::SecondCode.get()
                    hint=AccountText::SecondCodeHint.get()
                    error
                />
                <p>{AccountText::SecondConfirmNote.get()}</p>
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {AccountText::SecondConfirm.get()}
                    </button>
                </div>
            </form>
        </section>
        <ActionButton
            action=routes::ADMIN_SECOND_FACTOR.to_owned()
            label=AccountText::SecondAgain.get()
        />
    }
}

/// A plain form for the same reason.
#[component]
fn Codes(codes_left: u64, needs_password: bool, error: Option<ApiError>) -> impl IntoView {
    view! {
        <section class="panel panel-form stack" aria-labelledby="codes">
            <h2 id="codes">{AccountText::CodesTitle.get()}</h2>
            <p>{AccountText::CodesLeft.with(&[("count", &codes_left.to_string())])}</p>
            <form class="form" method="post" action=routes::ADMIN_SECOND_FACTOR_CODES novalidate>
                <FormProblem error />
                <ConfirmPassword is_needed=needs_password error />
                <p>{AccountText::CodesNewHint.get()}</p>
                <div class="form-buttons">
                    <button class="button button-secondary" type="submit">
                        {AccountText::CodesNew.get()}
                    </button>
                    <a class="button button-secondary" href=routes::ADMIN_SECOND_FACTOR>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </form>
        </section>
    }
}

#[component]
fn Remove(needs_password: bool, error: Option<ApiError>) -> impl IntoView {
    view! {
        <section class="panel panel-form stack" aria-labelledby="remove">
            <h2 id="remove">{AccountText::SecondRemoveTitle.get()}</h2>
            <LiveForm
                action=routes::ADMIN_SECOND_FACTOR_REMOVE.to_owned()
                endpoint=RemoveSecondFactor::PATH.to_owned()
            >
                <FormProblem error />
                <ConfirmPassword is_needed=needs_password error />
                <FormField
                    field=Field::Code
                    label=AccountText::SecondCode.get()
                    hint=AccountText::SecondRemoveHint.get()
                    error
                />
                <div class="form-buttons">
                    <button class="button button-danger" type="submit">
                        {AccountText::SecondRemove.get()}
                    </button>
                    <a class="button button-secondary" href=routes::ADMIN_SECOND_FACTOR>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </LiveForm>
        </section>
    }
}

/// The recovery codes, shown once.
#[component]
pub fn RecoveryCodesPage(codes: Vec<String>) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1>{AccountText::CodesTitle.get()}</h1>
        </div>
        <p>{AccountText::CodesLead.get()}</p>
        <div class="panel panel-form stack">
            <ol
                class="recovery-codes"
                id="codes"
                translate="no"
                dir="ltr"
                aria-label=AccountText::CodesList.get()
            >
                {codes
                    .into_iter()
                    .map(|code| {
                        view! {
                            <li>
                                <code>{code}</code>
                            </li>
                        }
                    })
                    .collect_view()}
            </ol>
            <ShownOnceActions list="codes" can_print=true />
        </div>
        <p>
            <a class="button" href=routes::ADMIN_ACCOUNT>
                {AccountText::CodesNext.get()}
            </a>
        </p>
    }
}

#[component]
pub fn ResetSecondFactorPage(
    id: i64,
    name: String,
    has_one: bool,
    needs_password: bool,
    done: Option<Done>,
    error: Option<ApiError>,
) -> impl IntoView {
    let title = AccountText::ResetTitle.with(&[("name", &name)]);
    view! {
        <Notice done />
        <div class="page-head">
            <h1>{title}</h1>
        </div>
        {if has_one {
            view! {
                <div class="panel panel-form stack">
                    <p>{AccountText::ResetLead.get()}</p>
                    <LiveForm
                        action=routes::admin_user_second_factor(id)
                        endpoint=ResetSecondFactor::PATH.to_owned()
                    >
                        <FormProblem error />
                        <input type="hidden" name="id" value=id />
                        <ConfirmPassword is_needed=needs_password error />
                        <div class="form-buttons">
                            <button class="button button-danger" type="submit">
                                {AccountText::ResetButton.get()}
                            </button>
                            <a class="button button-secondary" href=routes::ADMIN_USERS>
                                {DashboardText::Cancel.get()}
                            </a>
                        </div>
                    </LiveForm>
                </div>
            }
                .into_any()
        } else {
            view! {
                <p>{AccountText::ResetNone.with(&[("name", &name)])}</p>
                <p>
                    <a href=routes::ADMIN_USERS>{AccountText::BackToUsers.get()}</a>
                </p>
            }
                .into_any()
        }}
    }
}
