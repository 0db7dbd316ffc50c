//! The audit trail: who did what, when and from where. Reading it, taking a copy of it, proving
//! that it is whole, and how long it is kept. Writing it is `db::audit`, in the transaction of what
//! is written about.

pub mod export;
mod filter;
pub mod list;
mod named;
pub mod retention;
pub mod verify;
mod wording;
