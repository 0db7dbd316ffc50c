//! The wire contract between the pages and the server, compiled on both sides: the types that pages show and
//! server functions take, and the closed list of errors. No rules, no queries, and nothing that only one side
//! can compile.

pub mod access;
pub mod dashboard;
pub mod error;
pub mod times;

/// The header of a request that a page makes by itself, with nobody there: it does not keep a session alive.
pub const UNATTENDED: &str = "x-unattended";
