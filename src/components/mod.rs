//! Reused pieces of pages. Never a path of its own, a server function or a query.

mod form;
mod layout;

pub use form::{
    FieldProblem, Live, PasswordField, PostForm, SubmitButton, TextField, described_by, invalid,
    live,
};
pub use layout::{Card, DelayNotice, Moment, Step, Steps, Table};
