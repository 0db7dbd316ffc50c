//! Error pages.

use crate::{
    api::error::ApiError,
    components::{BackToLogIn, Card},
    routes,
    text::{Text, dashboard::DashboardText},
};
use leptos::prelude::*;

/// The texts of an error page.
fn words(error: ApiError) -> (Text, String, Text) {
    match error {
        ApiError::NotFound => (
            Text::NotFoundTitle,
            Text::NotFoundLead.get().to_owned(),
            Text::ForgotTitle,
        ),
        ApiError::Unavailable => (
            Text::UnavailableTitle,
            Text::UnavailableLead.get().to_owned(),
            Text::StartAgain,
        ),
        ApiError::Unexpected => (
            Text::BrokenTitle,
            Text::BrokenLead.get().to_owned(),
            Text::StartAgain,
        ),
        ApiError::NotAllowed => (Text::NoAccessTitle, error.sentence(), Text::StartAgain),
        other => (Text::RefusedTitle, other.sentence(), Text::StartAgain),
    }
}

/// The title of an error page.
pub fn title(error: ApiError) -> Text {
    words(error).0
}

#[component]
pub fn ProblemPage(
    error: ApiError,
    request_id: String,
    /// Whether it happened in the dashboard, where nobody looks for a forgotten password.
    leads_to_dashboard: bool,
) -> impl IntoView {
    let (title, lead, button) = words(error);
    let (button, path) = if leads_to_dashboard {
        (DashboardText::BackToDashboard.get(), routes::ADMIN)
    } else {
        (button.get(), routes::FORGOT_PASSWORD)
    };
    let is_ours = error.status() >= 500;
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{title.get()}</h1>
                <p class="lead">{lead}</p>
            </div>
            {is_ours
                .then(|| {
                    view! {
                        <p>
                            {Text::BrokenNumber.get()} <br />
                            <span class="code" dir="ltr" translate="no">
                                {request_id}
                            </span>
                        </p>
                    }
                })}
            <a class="button" href=path>
                {button}
            </a>
            {(!leads_to_dashboard).then(|| view! { <BackToLogIn /> })}
        </Card>
    }
}
