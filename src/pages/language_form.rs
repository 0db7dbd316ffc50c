//! Choosing the language, in the footer of each page.

use crate::{
    components::entry,
    routes,
    text::Text,
    words::{Language, Languages},
};
use leptos::prelude::*;

/// Opens the same page in another language, which later pages and mails then use. Without an `action`, it
/// opens the URL in the address bar.
#[component]
pub fn LanguageForm(languages: Languages) -> impl IntoView {
    let current = Language::current();
    let option = |language: Language| {
        let is_current = language.tag() == current.tag();
        view! {
            <option value=language.tag() lang=language.tag() selected=is_current>
                {language.name()}
            </option>
        }
    };
    let options: Vec<_> = languages.all().iter().copied().map(option).collect();
    view! {
        <form class="language-form" method="get">
            // A form without an action replaces the whole query.
            {entry()
                .fields()
                .into_iter()
                .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                .collect_view()}
            <label class="visually-hidden" for="page-language">
                {Text::ChooseLanguage.get()}
            </label>
            <select class="input" id="page-language" name=routes::LANGUAGE autocomplete="off">
                {options}
            </select>
            <button class="button button-secondary button-small" type="submit">
                {Text::ChangeLanguage.get()}
            </button>
        </form>
    }
}
