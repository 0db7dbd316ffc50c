//! Static pieces of pages: cards, steps, times.

use crate::text::Text;
use leptos::prelude::*;

#[component]
pub fn Card(children: Children) -> impl IntoView {
    view! { <div class="card">{children()}</div> }
}

/// The steps to a new password.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Ask,
    Open,
    Choose,
    Done,
}

#[component]
pub fn Steps(current: Step) -> impl IntoView {
    let steps = [
        (Step::Ask, Text::StepAsk),
        (Step::Open, Text::StepOpen),
        (Step::Choose, Text::StepChoose),
    ];
    view! {
        <ol class="steps" aria-label=Text::Steps.get()>
            {steps
                .map(|(step, text)| {
                    view! { <li aria-current=(step == current).then_some("step")>{text.get()}</li> }
                })
                .collect_view()}
        </ol>
    }
}

/// The notice, the same for everybody, that mail is late.
#[component]
pub fn DelayNotice(
    /// None if it is not late.
    delay: Option<std::time::Duration>,
) -> impl IntoView {
    delay.map(|delay| {
        let minutes = (delay.as_secs() / 60).max(1).to_string();
        view! {
            <div class="alert alert-warning" role="status">
                <p class="alert-title">{Text::DelayTitle.get()}</p>
                <p>{Text::Delay.with(&[("minutes", &minutes)])}</p>
            </div>
        }
    })
}

/// A moment, for people and for machines.
#[component]
pub fn Moment(
    /// RFC 3339, in UTC.
    machine: String,
    people: String,
) -> impl IntoView {
    view! { <time datetime=machine>{people}</time> }
}

/// Which way a table is sorted by a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sorted {
    Up,
    Down,
}

/// The heading of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    pub label: &'static str,
    /// None if the table is sorted by another column.
    pub sorted: Option<Sorted>,
    /// Where the same table is sorted by this column, or the other way.
    pub sort: Option<String>,
}

impl From<&'static str> for Heading {
    fn from(label: &'static str) -> Self {
        Self {
            label,
            ..Self::default()
        }
    }
}

/// A table that becomes a list of cards where it is narrow.
#[component]
pub fn Table<const COLUMNS: usize, H>(
    label: &'static str,
    headings: [H; COLUMNS],
    /// The rows.
    children: Children,
) -> impl IntoView
where
    H: Into<Heading> + 'static,
{
    view! {
        <table class="table" aria-label=label>
            <thead>
                <tr>
                    {headings
                        .map(|heading| view! { <HeadingView heading=heading.into() /> })
                        .collect_view()}
                </tr>
            </thead>
            <tbody>{children()}</tbody>
        </table>
    }
}

#[component]
fn HeadingView(heading: Heading) -> impl IntoView {
    let sorted = heading.sorted.map(|sorted| match sorted {
        Sorted::Up => "ascending",
        Sorted::Down => "descending",
    });
    view! {
        <th scope="col" aria-sort=sorted>
            {match heading.sort {
                Some(to) => {
                    view! {
                        <a class="sort" href=to>
                            {heading.label}
                        </a>
                    }
                        .into_any()
                }
                None => heading.label.into_any(),
            }}
        </th>
    }
}
