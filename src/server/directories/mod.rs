//! Directories: where the accounts of applications live. Our own accounts are in our own database; a store
//! here is one of somebody else's, which keeps its schema, its code and its way of storing passwords.
//!
//! `store` has what all stores say to the rest of the server, which knows no kinds.

mod apart;
pub mod http;
pub mod ldap;
pub mod sql;
pub mod store;
