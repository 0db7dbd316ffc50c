//! Values that are valid by construction, so that nobody has to validate them again. No I/O, no clock, no
//! database.

mod audit_detail;
mod audit_entry;
mod case_number;
mod email;
mod grouped;
mod identifier;
mod invisible;
pub mod name;
pub mod network;
mod password;
pub mod pasted;
mod recovery_code;
pub mod search;
mod secret_token;
mod spoken_code;

pub use audit_detail::{AuditDetail, detail_field, detail_text};
pub use audit_entry::AuditEntry;
pub use case_number::CaseNumber;
pub use email::{EmailAddress, EmailProblem, MaskedEmail};
pub use identifier::{Identifier, LoginName};
pub use invisible::is_invisible;
pub use password::{
    AcceptedPassword, NewPassword, Owner, PasswordProblem, PasswordRules, TypedPassword,
};
pub use recovery_code::RecoveryCode;
pub use secret_token::SecretToken;
pub use spoken_code::SpokenCode;
