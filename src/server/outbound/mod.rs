//! Messages over HTTP to where somebody said that they go: sent to public addresses only, unless an operator
//! allows more.

pub mod address;
pub mod sender;
pub mod signature;
