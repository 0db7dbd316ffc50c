//! Verifying that somebody on the telephone is the owner of an account.

use crate::{
    actions::dashboard::callers::VerifyCaller,
    api::{
        dashboard::callers::{CallerCheck, CodeState},
        error::{ApiError, Field},
    },
    dashboard::components::{ActionButton, Breadcrumb, FormField, FormProblem, LiveForm, Notice},
    routes,
    text::dashboard::{CallerText, Done},
};
use leptos::{prelude::*, server_fn::ServerFn};

#[component]
pub fn CallerPage(
    check: CallerCheck,
    done: Option<Done>,
    error: Option<ApiError>,
) -> impl IntoView {
    let (back, label) = match &check.case {
        Some(number) => (
            routes::admin_case(number),
            CallerText::BackToCase.with(&[("number", number)]),
        ),
        None => (routes::admin_user(check.id), check.name.clone()),
    };
    // One of the code is shown beside its field.
    let problem = error.filter(|error| error.field().is_none()).map(|error| {
        view! {
            <div class="alert alert-error" role="alert">
                <p>{error.sentence()}</p>
            </div>
        }
    });
    let can_type = check.has_app || matches!(check.code, CodeState::Sent { .. });
    view! {
        <Notice done />
        <div class="stack stack-s">
            <Breadcrumb to=back label />
            <div class="page-head">
                <h1>{CallerText::Title.get()}</h1>
            </div>
            <p>
                <bdi>{CallerText::Lead.with(&[("name", &check.name)])}</bdi>
            </p>
        </div>
        {problem}
        <ByEmail check=check.clone() />
        {check
            .has_app
            .then(|| {
                view! {
                    <section class="panel panel-form stack" aria-labelledby="app-title">
                        <h2 id="app-title">{CallerText::AppHeading.get()}</h2>
                        <p>{CallerText::AppLead.get()}</p>
                    </section>
                }
            })}
        {(can_type || error.is_some_and(|error| error.field() == Some(Field::Code)))
            .then(|| view! { <Typed check error /> })}
    }
}

#[component]
fn ByEmail(check: CallerCheck) -> impl IntoView {
    let state = match &check.code {
        CodeState::None => None,
        CodeState::Waiting => Some(CallerText::Waiting.get().to_owned()),
        CodeState::Over => Some(CallerText::Over.get().to_owned()),
        CodeState::Sent { ago, until, tries } => {
            let sent = CallerText::Sent.with(&[("ago", ago), ("time", until)]);
            let left = CallerText::Tries.with(&[("count", &tries.to_string())]);
            Some(format!("{sent} {left}"))
        }
    };
    let (label, is_main) = if check.code == CodeState::None {
        (CallerText::Send, true)
    } else {
        (CallerText::SendAgain, false)
    };
    let number = check.case.clone().map(|number| ("case", number));
    let fields: Vec<_> = [("id", check.id.to_string())]
        .into_iter()
        .chain(number)
        .collect();
    view! {
        <section class="panel panel-form stack" aria-labelledby="email-title">
            <h2 id="email-title">{CallerText::EmailHeading.get()}</h2>
            <p>
                <bdi>{CallerText::EmailLead.with(&[("email", &check.email)])}</bdi>
            </p>
            {state
                .map(|state| {
                    view! {
                        <p>
                            <strong>{state}</strong>
                            {check
                                .mail_id
                                .map(|id| {
                                    view! {
                                        " "
                                        <a href=routes::admin_mail(id)>{CallerText::SeeMail.get()}</a>
                                    }
                                })}
                        </p>
                    }
                })}
            {check
                .is_active
                .then(|| {
                    view! {
                        <div class="form-buttons">
                            <ActionButton
                                action=routes::admin_user_action(
                                    routes::ADMIN_USER_CALLER_CODE,
                                    check.id,
                                )
                                label=label.get()
                                fields
                                is_main
                            />
                        </div>
                    }
                })}
        </section>
    }
}

/// Where the help desk types what it hears.
#[component]
fn Typed(check: CallerCheck, error: Option<ApiError>) -> impl IntoView {
    let label = match check.code {
        CodeState::Sent { .. } => CallerText::Code,
        _ if check.has_app => CallerText::AppCode,
        _ => CallerText::Code,
    };
    view! {
        <div class="panel panel-form">
            <LiveForm
                action=routes::admin_user_action(routes::ADMIN_USER_CALLER, check.id)
                endpoint=VerifyCaller::PATH.to_owned()
            >
                <FormProblem error=None />
                <input type="hidden" name="id" value=check.id />
                {check.case.map(|number| view! { <input type="hidden" name="case" value=number /> })}
                <FormField field=Field::Code label=label.get() error />
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {CallerText::Button.get()}
                    </button>
                </div>
            </LiveForm>
        </div>
    }
}
