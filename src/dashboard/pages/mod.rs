//! The dashboard's pages, one file each: what stands on them and how it is laid out. They are handed
//! what they show, and never fetch it.

mod account;
mod second_factor;
mod shortcuts;
mod user_edit;
mod users;

pub use account::AccountPage;
pub use second_factor::{
    RecoveryCodesPage, ResetSecondFactorPage, SecondFactorForm, SecondFactorPage,
};
pub use shortcuts::ShortcutsPage;
mod audit;
mod export;
mod import;
mod import_state;

pub use audit::AuditPage;
pub use export::{CSV as EXPORT_CSV, ExportPage, JSON_LINES as EXPORT_JSON_LINES};
pub use import::ImportPage;
pub use import_state::{ImportStatePage, import_title};
pub use user_edit::UserEditPage;
pub use users::UsersPage;
