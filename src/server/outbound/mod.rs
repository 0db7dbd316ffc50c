//! HTTP messages to URLs that staff have set: sent to public addresses only, unless an operator allows more.

pub mod address;
pub mod client;
pub mod sender;
pub mod signature;
pub mod tls;
