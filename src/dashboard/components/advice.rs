//! What has happened, and what to do now.

use super::{Foreign, tone_class};
use crate::{api::dashboard::cases::Advice, text::dashboard::CasesText};
use leptos::prelude::*;

#[component]
pub fn AdviceBox(
    advice: Advice,
    /// Where it comes from, if not from this page.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <section class=format!("advice {}", tone_class(advice.tone)) aria-labelledby="advice-title">
            <h2 class="visually-hidden" id="advice-title">
                {CasesText::Now.get()}
            </h2>
            <p class="advice-what">
                <bdi>{advice.what}</bdi>
            </p>
            {advice
                .words
                .map(|text| {
                    view! {
                        <p class="advice-words">
                            <span class="soft">{CasesText::Words.get()}</span>
                            " "
                            <Foreign text />
                        </p>
                    }
                })}
            <p>
                <bdi>{advice.next}</bdi>
            </p>
            {advice
                .caller
                .map(|caller| {
                    view! {
                        <p>
                            <bdi>{caller}</bdi>
                        </p>
                    }
                })}
            {children.map(|children| children())}
        </section>
    }
}
