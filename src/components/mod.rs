//! Reused pieces of pages. Never a path of its own, a server function or a query.

mod form;
mod layout;

pub use form::{FormAlert, PasswordField, Submission, SubmitButton, TextField, submission};
pub use layout::{Card, Moment, Step, Steps};
