//! The search for anything: the results.

use crate::{
    api::dashboard::search::{Found, Hit, HitKind},
    dashboard::{
        components::{FIND, HITS},
        places::{self, Place},
    },
    routes,
    text::dashboard::SearchText,
};
use leptos::prelude::*;

#[component]
pub fn SearchPage(found: Found) -> impl IntoView {
    let places = places::matching(&found.search, found.role);
    let is_empty = found.hits.is_empty() && places.is_empty();
    view! {
        <div class="page-head">
            <h1>{SearchText::Title.get()}</h1>
        </div>
        <form class="filter" method="get" action=routes::ADMIN_SEARCH role="search">
            <div class="field filter-search">
                <label class="field-label" for=FIND>
                    {SearchText::Label.get()}
                </label>
                <input
                    class="input"
                    type="search"
                    id=FIND
                    name=FIND
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    maxlength="254"
                    value=found.search
                />
            </div>
            <button class="button button-secondary" type="submit">
                {SearchText::Button.get()}
            </button>
        </form>
        {is_empty
            .then(|| {
                view! {
                    <p class="nothing" role="status">
                        {SearchText::Nothing.get()}
                    </p>
                }
            })}
        <ul class="hits" id=HITS aria-label=SearchText::Results.get()>
            {found.hits.into_iter().map(|hit| view! { <HitView hit /> }).collect_view()}
            {places.into_iter().map(|place| view! { <PlaceView place /> }).collect_view()}
        </ul>
    }
}

#[component]
fn HitView(hit: Hit) -> impl IntoView {
    let kind = match hit.kind {
        HitKind::Case => SearchText::Case,
        HitKind::User => SearchText::User,
        HitKind::Mail => SearchText::Mail,
    };
    view! {
        <li>
            <a href=hit.path>
                <span class="badge">{kind.get()}</span>
                <bdi>{hit.title}</bdi>
                {hit.detail.map(|detail| view! { <bdi class="soft">{detail}</bdi> })}
            </a>
        </li>
    }
}

#[component]
fn PlaceView(place: Place) -> impl IntoView {
    view! {
        <li>
            <a href=place.path>
                <span class="badge">{SearchText::Page.get()}</span>
                <span>{place.title}</span>
            </a>
        </li>
    }
}
