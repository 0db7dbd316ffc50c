//! The dashboard's pages, one file each: what stands on them and how it is laid out. They are handed
//! what they show, and never fetch it.

mod overview;
mod audit;
mod export;
mod import;
mod import_state;
mod user;
mod user_delete;
mod user_edit;
mod user_new;
mod users;

pub use overview::OverviewPage;
pub use audit::AuditPage;
pub use export::{CSV as EXPORT_CSV, ExportPage, JSON_LINES as EXPORT_JSON_LINES};
pub use import::ImportPage;
pub use import_state::{ImportStatePage, import_title};
pub use user::UserPage;
pub use user_delete::UserDeletePage;
pub use user_edit::UserEditPage;
pub use user_new::UserNewPage;
pub use users::UsersPage;
