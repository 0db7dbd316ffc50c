//! Reused pieces of pages. Never a path of its own, a server function or a query.

mod base_path;
mod form;
mod layout;
mod proof_of_work;

pub use base_path::{live_below_base_path, outer};
pub use form::{
    PasswordField, PostForm, Submission, SubmitButton, TextField, end_when_shown_again, form_query,
    go_to, post_for_json, submission, urlencoded, without_wasm,
};
pub use layout::{Card, DelayNotice, Moment, Step, Steps, Table};
pub use proof_of_work::submission_with_proof;
