//! The audit trail: who did what, when and from where. Reading it, taking a copy of it, proving
//! that it is whole, and how long it is kept. It is written where a `Change` is committed, together with what
//! it tells of.

pub mod export;
mod filter;
pub mod list;
mod named;
pub mod retention;
pub mod verify;
mod wording;

pub use wording::label;
