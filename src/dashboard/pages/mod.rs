//! The dashboard's pages, one file each: what stands on them and how it is laid out. They are handed
//! what they show, and never fetch it.

mod audit;
mod case;
mod cases;
mod mail;
mod mail_previews;
mod mail_test;
mod mails;
mod user_edit;
mod users;

pub use audit::AuditPage;
pub use case::{CasePage, CaseRevocationPage};
pub use cases::CasesPage;
pub use mail::MailPage;
pub use mail_previews::{MailPreviewPage, MailPreviewsPage};
pub use mail_test::MailTestPage;
pub use mails::MailsPage;
pub use user_edit::UserEditPage;
pub use users::UsersPage;
