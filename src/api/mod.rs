//! The wire contract between the pages and the server, compiled on both sides.
//!
//! Server functions and the types they carry. A body is a few lines: it takes the request's
//! context, calls the one service function that does the work, and says what came of it.
//! Never here: rules, queries, or anything that only one side can compile.

pub mod access;
pub mod dashboard;
pub mod error;
pub mod times;

/// The header of a request that a page makes by itself, with nobody at it: it keeps no session alive.
pub const UNATTENDED: &str = "x-unattended";
