//! Reusable parts of pages. No paths, server functions or queries of their own.

mod application;
mod form;
mod layout;
mod password;

pub use application::{AskSupport, BackToLogIn, Brand, FooterLinks, entry};
pub use form::{
    FieldProblem, Labelled, Live, PostForm, SubmitButton, TextField, described_by, invalid, live,
};
pub use layout::{Card, DelayNotice, Heading, Moment, Sorted, Step, Steps, Table};
pub use password::{NewPasswordFields, PasswordField};
