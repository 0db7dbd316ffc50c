//! What a page shows of its application: the name, the logo, the way back, whom to ask.

use crate::{
    routes,
    server::config::applications::{Application, Entry},
    text::{StatementText, Text},
};
use leptos::prelude::*;

/// The application of the request, and where it leads back to.
///
/// # Panics
/// Outside of a page, which always has one.
pub fn entry() -> Entry {
    expect_context::<Entry>()
}

/// The logo and the name, in the header. A logo that is the name, written out, stands alone.
#[component]
pub fn Brand() -> impl IntoView {
    let application = entry().application;
    let is_lettering = application
        .logo
        .as_ref()
        .is_some_and(|logo| logo.is_lettering());
    let name = application.name.clone();
    view! {
        <Mark application=(*application).clone() />
        {(!is_lettering).then(|| view! { <span class="brand-name">{name}</span> })}
    }
}

#[component]
fn Mark(application: Application) -> impl IntoView {
    match (application.logo, application.picture) {
        (Some(logo), Some(picture)) => {
            let alt = if logo.is_lettering() {
                application.name
            } else {
                String::new()
            };
            let dark = application.picture_dark.map(|file| file.path);
            let on_white = dark.is_none();
            view! {
                <picture>
                    {dark
                        .map(|path| {
                            view! {
                                <source
                                    srcset=path
                                    media="screen and (prefers-color-scheme: dark)"
                                />
                            }
                        })}
                    <img
                        class=if on_white { "brand-logo brand-logo-on-white" } else { "brand-logo" }
                        src=picture.path
                        width=logo.width.to_string()
                        height=logo.height.to_string()
                        alt=alt
                    />
                </picture>
            }
            .into_any()
        }
        // An application without a logo has its name alone: our mark would be nobody's.
        _ if !application.id.is_empty() => ().into_any(),
        _ => view! {
            <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                <rect class="brand-door" width="32" height="32" rx="9" />
                <path
                    class="brand-light"
                    d="M12.9 17.2 8.5 32h15l-4.4-14.8a6.6 6.6 0 1 0-6.2 0Z"
                />
            </svg>
        }
        .into_any(),
    }
}

/// Whom to ask, and what the law asks for.
#[component]
pub fn FooterLinks(
    /// Whether it is one of the pages that the accessibility statement is about.
    is_public: bool,
) -> impl IntoView {
    let application = entry().application;
    let statement = is_public.then(|| routes::ACCESSIBILITY.to_owned());
    let links = [
        (Text::FooterSupport.get(), application.support.clone()),
        (Text::FooterPrivacy.get(), application.privacy.clone()),
        (Text::FooterImprint.get(), application.imprint.clone()),
        (StatementText::Link.get(), statement),
    ];
    let links: Vec<_> = links
        .into_iter()
        .filter_map(|(text, href)| Some((text, href?)))
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <ul class="footer-links">
                {links
                    .into_iter()
                    .map(|(text, href)| view! { <li><a href=href>{text}</a></li> })
                    .collect_view()}
            </ul>
        }
    })
}

/// The way back to where the person came from; nothing where that is not known.
#[component]
pub fn BackToLogIn(
    /// Whether it is what to do next.
    #[prop(optional)]
    is_next: bool,
) -> impl IntoView {
    let entry = entry();
    let href = entry.way_back().map(str::to_owned);
    href.map(|href| {
        let text = Text::BackToLogIn.with(&[("application", &entry.application.name)]);
        if is_next {
            view! { <a class="button" href=href>{text}</a> }.into_any()
        } else {
            view! { <p class="small"><a href=href>{text}</a></p> }.into_any()
        }
    })
}

/// The link to the application's support; nothing where there is none.
#[component]
pub fn AskSupport() -> impl IntoView {
    let application = entry().application;
    application.support.clone().map(|href| {
        let text = Text::AskSupport.with(&[("application", &application.name)]);
        view! { <a href=href>{text}</a> }
    })
}
