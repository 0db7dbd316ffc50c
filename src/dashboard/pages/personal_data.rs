//! What is stored about one person, and the confirmation of its erasure.

use crate::{
    api::{
        dashboard::{
            list::Total,
            personal_data::{PersonalData, Stays, Stored},
        },
        error::ApiError,
    },
    dashboard::components::{ConfirmPassword, FilterInput, FormProblem, Notice, total_text},
    routes,
    text::dashboard::{DashboardText, Done, PersonalDataText},
};
use leptos::prelude::*;

#[component]
pub fn PersonalDataPage(
    data: PersonalData,
    done: Option<Done>,
    error: Option<ApiError>,
) -> impl IntoView {
    let who = data.who.clone();
    view! {
        <div class="stack stack-s">
            <h1>{PersonalDataText::Title.get()}</h1>
            <p class="soft">{PersonalDataText::Lead.get()}</p>
        </div>
        <Notice done />
        <form class="form" method="post" action=routes::ADMIN_PERSONAL_DATA>
            <FilterInput name="who" label=PersonalDataText::Who.get() value=who />
            <div class="form-buttons">
                <button class="button button-secondary" type="submit">
                    {PersonalDataText::Find.get()}
                </button>
            </div>
        </form>
        {(!data.who.is_empty()).then(|| view! { <Found data error /> })}
    }
}

#[component]
fn Found(data: PersonalData, error: Option<ApiError>) -> impl IntoView {
    let Some(stored) = data.stored else {
        return view! {
            <div class="empty">
                <h2>{PersonalDataText::NoneTitle.get()}</h2>
                <p>{PersonalDataText::None.get()}</p>
            </div>
        }
        .into_any();
    };
    let (names, stays) = (stored.names.clone(), stored.stays.clone());
    view! {
        <section class="panel panel-form" aria-labelledby="stored-heading">
            <Names names />
            <h2 id="stored-heading">{PersonalDataText::Stored.get()}</h2>
            <Counts stored />
            <h2>{PersonalDataText::Download.get()}</h2>
            <p>{PersonalDataText::DownloadLead.get()}</p>
            // The answer is a file, not a page, so this form is a plain one.
            <form class="form" method="post" action=routes::ADMIN_PERSONAL_DATA_FILE>
                <FormProblem error />
                <input type="hidden" name="who" value=data.who.clone() />
                <ConfirmPassword is_needed=data.needs_password error />
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {PersonalDataText::DownloadButton.get()}
                    </button>
                </div>
            </form>
        </section>
        <section class="panel panel-form danger" aria-labelledby="stays-heading">
            <h2 id="stays-heading">{PersonalDataText::Stays.get()}</h2>
            <Kept stays />
            <form class="form" method="post" action=routes::ADMIN_PERSONAL_DATA_ERASE>
                <input type="hidden" name="who" value=data.who />
                <div class="form-buttons">
                    <button class="button button-danger button-small" type="submit">
                        {PersonalDataText::EraseLink.get()}
                    </button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

#[component]
pub fn PersonalDataErasePage(data: PersonalData, error: Option<ApiError>) -> impl IntoView {
    let Some(stored) = data.stored else {
        return view! {
            <h1>{PersonalDataText::Title.get()}</h1>
            <div class="empty">
                <h2>{PersonalDataText::NoneTitle.get()}</h2>
                <p>{PersonalDataText::None.get()}</p>
            </div>
        }
        .into_any();
    };
    let (names, stays) = (stored.names.clone(), stored.stays.clone());
    view! {
        <div class="page-head">
            <h1>{PersonalDataText::EraseTitle.get()}</h1>
        </div>
        <div class="panel panel-form danger">
            <Names names />
            <p>{PersonalDataText::EraseLead.get()}</p>
            <Counts stored />
            <h2>{PersonalDataText::Stays.get()}</h2>
            <Kept stays />
            <form class="form" method="post" action=routes::ADMIN_PERSONAL_DATA_ERASE>
                <FormProblem error />
                <input type="hidden" name="who" value=data.who />
                <input type="hidden" name="is_confirmed" value="on" />
                <ConfirmPassword is_needed=data.needs_password error />
                <div class="form-buttons">
                    <button class="button button-danger" type="submit">
                        {PersonalDataText::EraseButton.get()}
                    </button>
                    <a class="button button-secondary" href=routes::ADMIN_PERSONAL_DATA>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </form>
        </div>
    }
    .into_any()
}

#[component]
fn Names(names: Vec<(Option<String>, String)>) -> impl IntoView {
    names
        .into_iter()
        .map(|(name, address)| {
            view! {
                <p class="user-named">
                    {name.map(|name| view! { <strong><bdi>{name}</bdi></strong> })}
                    <bdi class="soft">{address}</bdi>
                </p>
            }
        })
        .collect_view()
}

#[component]
fn Counts(stored: Stored) -> impl IntoView {
    view! {
        <div class="tallies">
            <div class="tally">
                <dl>
                    {stored
                        .counts
                        .into_iter()
                        .map(|(part, count): (_, Total)| {
                            view! {
                                <div>
                                    <dt>{part.label().get()}</dt>
                                    <dd>{total_text(count)}</dd>
                                </div>
                            }
                        })
                        .collect_view()}
                </dl>
            </div>
        </div>
    }
}

#[component]
fn Kept(stays: Vec<Stays>) -> impl IntoView {
    view! {
        <ul class="small">
            {stays.into_iter().map(|one| view! { <li>{one.sentence()}</li> }).collect_view()}
        </ul>
    }
}
