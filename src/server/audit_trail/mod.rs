//! The audit trail: who did what, when and from where. This module reads, exports, verifies and prunes it.
//! `db::audit` writes it, in the transaction of the change that it records.

pub mod export;
mod filter;
pub mod list;
mod named;
pub mod retention;
pub mod verify;
mod wording;

pub use wording::label;
