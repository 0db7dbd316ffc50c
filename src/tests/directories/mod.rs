//! Accounts that live elsewhere, on the real software.

mod http;
mod ldap;
mod way;
