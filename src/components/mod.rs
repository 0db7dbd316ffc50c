//! Reusable parts of pages. No paths, server functions or queries of their own.

mod form;
mod layout;

pub use form::{
    FieldProblem, Labelled, Live, PasswordField, PostForm, SubmitButton, TextField, described_by,
    invalid, live,
};
pub use layout::{Card, DelayNotice, Moment, Step, Steps, Table};
