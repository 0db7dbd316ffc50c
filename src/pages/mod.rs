//! The pages, one file each: their content and layout. They receive what they show, and never fetch it.

mod admin_code;
mod admin_login;
mod admin_setup;
mod dev_mailbox;
mod forgot_password;
mod language_form;
mod problem;
mod recovery_code;
mod repudiation;
mod reset_password;
mod shell;
mod statement;

pub use admin_code::{AdminCodePage, AdminKeptPage};
pub use admin_login::AdminLoginPage;
pub use admin_setup::{AFTER_SETUP, AdminSetupGonePage, AdminSetupPage};
pub use dev_mailbox::{DevMailPage, DevMailboxPage, LINKS_ONLY, MailDetails, MailRow, MailView};
pub use forgot_password::{ForgotPasswordPage, ForgotPasswordSentPage, lead_of_forgot};
pub use problem::{ProblemPage, title as problem_title};
pub use recovery_code::{KnownCaseCodeForm, RecoveryCodePage};
pub use repudiation::{
    FreezeDonePage, FreezeGonePage, FreezePage, NotMeDonePage, NotMeGonePage, NotMePage,
    OpenAgainPage,
};
pub use reset_password::{
    BeingSavedPage, LinkGonePage, LinkJustUsedPage, NothingDonePage, ResetPasswordDonePage,
    ResetPasswordPage,
};
pub use shell::{SECTIONS, SectionLink, Shell, Site, page_title, titled};
pub use statement::{PREPARED_ON, StatementPage};
