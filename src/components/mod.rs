//! Reused pieces of pages. Never a path of its own, a server function or a query.

mod form;
mod layout;

pub use form::{PasswordField, PostForm, Submission, SubmitButton, TextField, submission};
pub use layout::{Card, Moment, Step, Steps, Table};
