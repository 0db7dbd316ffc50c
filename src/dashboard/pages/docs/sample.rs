//! A call as one makes it, in the language of the reader's program.

use super::Call;
use crate::{dashboard::components::CopyButton, routes, text::dashboard::DocsText};
use leptos::prelude::*;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SampleLanguage {
    #[default]
    Curl,
    JavaScript,
    Python,
    Rust,
}

impl SampleLanguage {
    pub const ALL: [Self; 4] = [Self::Curl, Self::JavaScript, Self::Python, Self::Rust];

    /// In an address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Curl => "curl",
            Self::JavaScript => "javascript",
            Self::Python => "python",
            Self::Rust => "rust",
        }
    }

    /// As its makers write it, which is the same in every language that people speak.
    fn title(self) -> &'static str {
        match self {
            Self::Curl => "curl",
            Self::JavaScript => "JavaScript",
            Self::Python => "Python",
            Self::Rust => "Rust",
        }
    }

    /// The default for a name that is none.
    pub fn read(name: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|language| language.name() == name)
            .unwrap_or_default()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    pub language: SampleLanguage,
    pub code: String,
}

/// The sample in the chosen language, and links to the others. They lead back to this call, and work without
/// WebAssembly.
#[component]
pub fn CallSample(call: Call, language: SampleLanguage) -> impl IntoView {
    let Call {
        id, title, samples, ..
    } = call;
    let code = samples
        .into_iter()
        .find(|sample| sample.language == language)
        .map(|sample| sample.code)
        .unwrap_or_default();
    view! {
        <h4>{DocsText::SampleTitle.get()}</h4>
        <div class="docs-languages">
            <div class="tabs" role="group" aria-label=DocsText::SampleLanguages.get()>
                {SampleLanguage::ALL
                    .into_iter()
                    .map(|other| {
                        let current = (other == language).then_some("true");
                        view! {
                            <a href=routes::docs_call(other.name(), &id) aria-current=current>
                                {other.title()}
                            </a>
                        }
                    })
                    .collect_view()}
            </div>
            <CopyButton text=code.clone() about=title />
        </div>
        <pre class="docs-code" dir="ltr">
            <code data-sample="">{code}</code>
        </pre>
    }
}
