//! Values that are right by construction: who holds one need not check it again.
//! No input or output, no clock, no database.

mod case_number;
mod email;
mod grouped;
mod password;
mod recovery_code;
pub mod search;
mod secret_token;

pub use case_number::CaseNumber;
pub use email::{EmailAddress, EmailProblem};
pub use password::{NewPassword, PasswordProblem, TypedPassword};
pub use recovery_code::RecoveryCode;
pub use secret_token::SecretToken;
