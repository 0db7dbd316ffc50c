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
pub use user_edit::UserEditPage;
pub use users::UsersPage;
