//! The filters in force.

use super::query::without;
use crate::{api::dashboard::list::Pair, text::dashboard::DashboardText};
use leptos::prelude::*;

/// A filter in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// Of its field in the form.
    pub name: &'static str,
    pub label: &'static str,
    pub value: String,
}

impl Chip {
    pub fn new(name: &'static str, label: &'static str, value: impl Into<String>) -> Self {
        let value = value.into();
        Self { name, label, value }
    }

    pub fn text(&self) -> String {
        DashboardText::Chip.with(&self.filling())
    }

    fn filling(&self) -> [(&'static str, &str); 2] {
        [("filter", self.label), ("value", self.value.as_str())]
    }
}

/// Those of the first and the last day of a list.
pub fn day_chips(days: [(&'static str, &'static str, &String); 2]) -> impl Iterator<Item = Chip> {
    let given = days.into_iter().filter(|(.., day)| !day.trim().is_empty());
    given.map(|(name, label, day)| Chip::new(name, label, day.trim()))
}

/// Each filter as a link to the list without it; nothing if there is no filter.
#[component]
pub fn Chips(
    path: &'static str,
    /// All of the address's query.
    pairs: Vec<(&'static str, String)>,
    chips: Vec<Chip>,
) -> impl IntoView {
    (!chips.is_empty()).then(|| {
        let pairs: Vec<Pair<'_>> = pairs
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let all = (chips.len() > 1).then(|| {
            view! {
                <li>
                    <a href=path>{DashboardText::ChipsClear.get()}</a>
                </li>
            }
        });
        view! {
            <ul class="chips" aria-label=DashboardText::Chips.get()>
                {chips
                    .into_iter()
                    .map(|chip| {
                        let to = without(path, &pairs, chip.name);
                        let text = chip.text();
                        let title = DashboardText::ChipRemove.with(&chip.filling());
                        view! {
                            <li>
                                <a class="chip" href=to title=title.clone() aria-label=title>
                                    <bdi>{text}</bdi>
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
                {all}
            </ul>
        }
    })
}
