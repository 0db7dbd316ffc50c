//! Finding calls and errors.

use crate::{
    dashboard::pages::docs::{Entry, ExplainedError, Group, Section},
    routes,
    text::dashboard::DocsText,
};

/// The calls that have each word of a search, by their groups; and, if there is one, the errors that have.
pub fn find(search: &str, groups: &[Group], errors: &[ExplainedError]) -> Vec<Section> {
    let search = search.to_lowercase();
    let words: Vec<&str> = search.split_whitespace().collect();
    let has_all = |texts: &[&str]| {
        let text = texts.join(" ").to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let calls = groups.iter().map(|group| Section {
        name: group.name.clone(),
        entries: group
            .calls
            .iter()
            .filter(|call| {
                let about = call.about.join(" ");
                has_all(&[&call.title, &call.method, &call.path, &about])
            })
            .map(|call| Entry {
                href: format!("#{}", call.id),
                title: call.title.clone(),
                code: format!("{} {}", call.method, call.path),
            })
            .collect(),
    });
    let found = errors.iter().filter(|error| {
        let status = error.status.to_string();
        !words.is_empty() && has_all(&[error.code, &status, &error.title, error.advice])
    });
    let errors = Section {
        name: DocsText::ErrorsTitle.get().to_owned(),
        entries: found
            .map(|error| Entry {
                href: routes::docs_error(error.code),
                title: error.title.clone(),
                code: format!("{} {}", error.status, error.code),
            })
            .collect(),
    };
    calls
        .chain([errors])
        .filter(|section| !section.entries.is_empty())
        .collect()
}
