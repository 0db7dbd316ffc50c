//! Accounts that live elsewhere, on the real software.

mod better_auth;
mod http;
mod ldap;
mod way;
