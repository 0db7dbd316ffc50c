//! One group of calls: their inputs, their responses, and a form to try them.

use super::{Answer, Call, Group, Input, Place, SampleLanguage, prose::Prose, sample::CallSample};
use crate::{dashboard::components::TryCall, text::dashboard::DocsText};
use leptos::prelude::*;

#[component]
pub fn ApiCalls(group: Group, language: SampleLanguage) -> impl IntoView {
    let Group { name, about, calls } = group;
    view! {
        <section class="docs-group">
            <h2>{name}</h2>
            <p>{about}</p>
            {calls.into_iter().map(|call| view! { <ApiCall call language /> }).collect_view()}
        </section>
    }
}

#[component]
fn ApiCall(call: Call, language: SampleLanguage) -> impl IntoView {
    let shown = call.clone();
    let Call {
        id,
        method,
        path,
        title,
        about,
        needs_token,
        inputs,
        answers,
        samples: _,
    } = call;
    let tried = inputs.clone();
    // HTML forms have no other methods and can't set headers.
    let works_plainly = method == "POST" && !needs_token;
    let try_id = id.clone();
    view! {
        <article class="panel docs-call" id=id>
            <div class="docs-told">
                <h3>{title}</h3>
                <p class="docs-line">
                    <strong class="docs-method">{method.clone()}</strong>
                    <code>{path.clone()}</code>
                    <span class="badge">
                        {if needs_token {
                            DocsText::NeedsToken.get()
                        } else {
                            DocsText::NoToken.get()
                        }}
                    </span>
                </p>
                {about.into_iter().map(|text| view! { <p><Prose text /></p> }).collect_view()}
                {(!inputs.is_empty()).then(|| view! { <Inputs inputs /> })}
            </div>
            <div class="docs-shown">
                <CallSample call=shown language />
                <h4>{DocsText::AnswersTitle.get()}</h4>
                <dl class="docs-list">
                    {answers
                        .into_iter()
                        .map(|answer| view! { <OneAnswer answer /> })
                        .collect_view()}
                </dl>
            </div>
            <TryCall method path works_plainly>
                <h4>{DocsText::TryTitle.get()}</h4>
                {tried
                    .into_iter()
                    .map(|input| view! { <TriedInput call=try_id.clone() input /> })
                    .collect_view()}
            </TryCall>
        </article>
    }
}

fn place_text(place: Place) -> DocsText {
    match place {
        Place::Path => DocsText::InPath,
        Place::Query => DocsText::InQuery,
        Place::Header => DocsText::InHeader,
        Place::Body => DocsText::InBody,
    }
}

#[component]
fn Inputs(inputs: Vec<Input>) -> impl IntoView {
    view! {
        <h4>{DocsText::InputsTitle.get()}</h4>
        <dl class="docs-list">
            {inputs
                .into_iter()
                .map(|input| {
                    let needed = if input.is_required {
                        DocsText::Required
                    } else {
                        DocsText::Optional
                    };
                    view! {
                        <div>
                            <dt>
                                <code>{input.name}</code>
                            </dt>
                            <dd>
                                <p class="soft small">
                                    {format!(
                                        "{}, {}, {}",
                                        place_text(input.place).get(),
                                        needed.get(),
                                        input.kind,
                                    )}
                                </p>
                                {(!input.about.is_empty())
                                    .then(|| view! { <p><Prose text=input.about /></p> })}
                            </dd>
                        </div>
                    }
                })
                .collect_view()}
        </dl>
    }
}

#[component]
fn OneAnswer(answer: Answer) -> impl IntoView {
    view! {
        <div>
            <dt>
                <code>{answer.status}</code>
            </dt>
            <dd>
                {answer.about.into_iter().map(|text| view! { <p><Prose text /></p> }).collect_view()}
                {answer
                    .example
                    .map(|example| {
                        view! {
                            <pre class="docs-code">
                                <code>{example}</code>
                            </pre>
                        }
                    })}
            </dd>
        </div>
    }
}

/// A field of the form that tries a call. A header's field has no name: a plain form would send it in the
/// body.
#[component]
fn TriedInput(call: String, input: Input) -> impl IntoView {
    let id = format!("{call}-{}", input.name);
    let place = match input.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
    };
    let kind = if input.is_secret { "password" } else { "text" };
    let name = (input.place == Place::Body).then(|| input.name.clone());
    let label = if input.is_required {
        input.name.clone()
    } else {
        DocsText::OptionalField.with(&[("name", &input.name)])
    };
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>
                {label}
            </label>
            <input
                class="input"
                id=id
                name=name
                type=kind
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                data-place=place
                data-name=input.name
            />
        </div>
    }
}
