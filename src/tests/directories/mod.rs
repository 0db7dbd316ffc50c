//! Accounts that live elsewhere, on the real software.

mod ldap;
