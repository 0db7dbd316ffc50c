//! A call as it is made from a command line and from programs, with its examples. What only the reader knows (a token,
//! and which user is written to) comes from environment variables. Optional parameters are left out.

mod curl;
mod javascript;
mod python;
mod rust;

use super::Call;
use crate::dashboard::pages::docs::{Sample, SampleLanguage};
use serde_json::Value;

/// The variable with the token.
const TOKEN: &str = "TOKEN";

/// The call in each language.
pub fn samples(call: &Call, base_url: &str) -> Vec<Sample> {
    let of = |language| match language {
        SampleLanguage::Curl => curl::sample(call, base_url),
        SampleLanguage::JavaScript => javascript::sample(call, base_url),
        SampleLanguage::Python => python::sample(call, base_url),
        SampleLanguage::Rust => rust::sample(call, base_url),
    };
    let all = SampleLanguage::ALL.into_iter();
    all.map(|language| Sample {
        language,
        code: of(language),
    })
    .collect()
}

/// A value in JSON over several lines, the first of which is already indented.
fn indented(value: &Value, spaces: usize) -> String {
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    json.replace('\n', &format!("\n{}", " ".repeat(spaces)))
}
