//! The dashboard's pages, one file each: what stands on them and how it is laid out. They are handed
//! what they show, and never fetch it.

mod audit;
mod user_edit;
mod users;

pub use audit::AuditPage;
pub use user_edit::UserEditPage;
pub use users::UsersPage;
