//! The form that lets a network ask for more links for a while.

use crate::{
    api::dashboard::limits::{AllowForm, AllowProblem, HOURS, LONGEST_REASON},
    components::{Labelled, described_by},
    dashboard::components::Breadcrumb,
    routes,
    server::times,
    text::dashboard::{DashboardText, LimitsText},
};
use leptos::prelude::*;
use std::time::Duration;

#[component]
pub fn AllowNetworkPage(
    form: AllowForm,
    problem: Option<AllowProblem>,
    /// The network that the viewer is on.
    own: Option<String>,
) -> impl IntoView {
    let own = own.map(|network| LimitsText::AllowYours.with(&[("network", &network)]));
    let of = |one: AllowProblem| problem == Some(one);
    let reason_wrong = LimitsText::AllowReasonWrong.with(&[("count", &LONGEST_REASON.to_string())]);
    view! {
        <div class="stack stack-s">
            <Breadcrumb to=routes::ADMIN_LIMITS label=LimitsText::AllowBack.get() />
            <div class="page-head">
                <h1>{LimitsText::AllowTitle.get()}</h1>
            </div>
        </div>
        <div class="panel panel-form">
            <p class="soft">{LimitsText::AllowLead.get()} " " {own}</p>
            <form class="form" method="post" action=routes::ADMIN_LIMITS_ALLOW>
                <TextInput
                    name="network"
                    label=LimitsText::AllowedNetwork.get()
                    hint=LimitsText::AllowNetworkHint.get()
                    value=form.network
                    longest=64
                    problem=of(AllowProblem::Network)
                        .then(|| LimitsText::AllowNetworkWrong.get().to_owned())
                />
                <Hours chosen=form.hours />
                <TextInput
                    name="reason"
                    label=LimitsText::AllowedReason.get()
                    hint=LimitsText::AllowReasonHint.get()
                    value=form.reason
                    longest=LONGEST_REASON
                    problem=of(AllowProblem::Reason).then_some(reason_wrong)
                />
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {LimitsText::AllowButton.get()}
                    </button>
                    <a class="button button-secondary" href=routes::ADMIN_LIMITS>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </form>
        </div>
    }
}

#[component]
fn TextInput(
    name: &'static str,
    label: &'static str,
    hint: &'static str,
    value: String,
    longest: usize,
    problem: Option<String>,
) -> impl IntoView {
    let is_wrong = problem.is_some();
    view! {
        <Labelled name label hint=Some(hint)>
            <p class="field-error" id=format!("{name}-error") role="alert" hidden=!is_wrong>
                <span>{problem}</span>
            </p>
            <input
                class="input"
                id=name
                name=name
                type="text"
                autocomplete="off"
                spellcheck="false"
                required
                maxlength=longest
                value=value
                aria-describedby=described_by(name, true)
                aria-invalid=is_wrong.then_some("true")
            />
        </Labelled>
    }
}

#[component]
fn Hours(chosen: String) -> impl IntoView {
    let options = HOURS.map(|hours| {
        let value = hours.to_string();
        let is_chosen = value == chosen;
        let label = times::long_duration(Duration::from_secs(hours * 60 * 60));
        view! {
            <option value=value selected=is_chosen>
                {label}
            </option>
        }
    });
    view! {
        <Labelled name="hours" label=LimitsText::AllowFor.get() hint=None>
            <select class="input" id="hours" name="hours">
                {options.into_iter().collect_view()}
            </select>
        </Labelled>
    }
}
