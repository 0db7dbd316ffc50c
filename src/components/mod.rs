//! Reusable parts of pages. No paths, server functions or queries of their own.

mod application;
mod form;
mod layout;

pub use application::{AskSupport, BackToLogIn, Brand, FooterLinks, entry};
pub use form::{
    FieldProblem, Labelled, Live, PasswordField, PostForm, SubmitButton, TextField, described_by,
    invalid, live,
};
pub use layout::{Card, DelayNotice, Heading, Moment, Sorted, Step, Steps, Table};
