//! Asking for the password again before what can't be undone.

use super::FormField;
use crate::{
    api::error::{ApiError, Field},
    text::dashboard::DashboardText,
};
use leptos::prelude::*;

/// The field for one's own password. After a recent confirmation it is hidden; an error that it is needed
/// after all shows it.
#[component]
pub fn ConfirmPassword(
    /// Whether the server will require it.
    is_needed: bool,
    error: Option<ApiError>,
) -> impl IntoView {
    let is_shown = is_needed || error.and_then(ApiError::field) == Some(Field::Password);
    view! {
        <div data-confirmation hidden=!is_shown>
            <FormField
                field=Field::Password
                label=DashboardText::YourPassword.get()
                hint=DashboardText::YourPasswordHint.get()
                error
                // A hidden required field would keep a plain form from being sent.
                is_optional=!is_shown
            />
        </div>
    }
}
