//! The accessibility statement.

use crate::{
    components::{Card, entry},
    text::{StatementText, Text},
    words::Language,
};
use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

/// When what the statement says was last compared with the tests: the same day as in docs/accessibility.md.
pub const PREPARED_ON: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 28).expect("it is a day");

#[component]
pub fn StatementPage() -> impl IntoView {
    let application = entry().application;
    let name = application.name.clone();
    let of_application = |text: StatementText| text.with(&[("application", &name)]);
    let prepared = PREPARED_ON.and_time(NaiveTime::MIN).and_utc();
    let prepared = StatementText::Date.with(&[
        ("date", Language::current().long_day(prepared).as_str()),
        ("version", env!("CARGO_PKG_VERSION")),
    ]);
    let tests = [
        StatementText::TestsRules,
        StatementText::TestsKeyboard,
        StatementText::TestsSize,
        StatementText::TestsSettings,
        StatementText::TestsScript,
    ];
    let limits = [
        StatementText::LimitsPeople.get().to_owned(),
        StatementText::LimitsTechnology.get().to_owned(),
        StatementText::LimitsMail.get().to_owned(),
        of_application(StatementText::LimitsOwn),
    ];
    let contact = Text::AskSupport.with(&[("application", &name)]);
    let [lead, enforcement] = [StatementText::Lead, StatementText::Enforcement].map(of_application);
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{StatementText::Title.get()}</h1>
                <p class="lead">{lead}</p>
            </div>
            <section class="stack stack-s">
                <h2>{StatementText::StatusTitle.get()}</h2>
                <p>{StatementText::Status.get()}</p>
            </section>
            <section class="stack stack-s">
                <h2>{StatementText::TestsTitle.get()}</h2>
                <p>{StatementText::TestsLead.get()}</p>
                <ul>{tests.map(|text| view! { <li>{text.get()}</li> }).collect_view()}</ul>
            </section>
            <section class="stack stack-s">
                <h2>{StatementText::LimitsTitle.get()}</h2>
                <ul>{limits.map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
            </section>
            <section class="stack stack-s">
                <h2>{StatementText::FeedbackTitle.get()}</h2>
                <p>{StatementText::Feedback.get()}</p>
                <p>
                    <a href=application.contact()>{contact}</a>
                </p>
            </section>
            <section class="stack stack-s">
                <h2>{StatementText::EnforcementTitle.get()}</h2>
                <p>{enforcement}</p>
            </section>
            <section class="stack stack-s">
                <h2>{StatementText::DateTitle.get()}</h2>
                <p>{prepared}</p>
            </section>
        </Card>
    }
}
