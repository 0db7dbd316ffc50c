//! Passwords that are set in the databases of applications, in directory servers and over HTTP, judged by the real
//! software: each is started, and answers questions about what its own log-in, its sessions and its own links do.
//!
//! Django comes from PyPI, better-auth from npm, the others from Debian's packages. What is not installed and
//! can't be had is named, and what is tested with it passes.

mod application;
mod better_auth;
mod databases;
mod devise;
mod django;
mod grants;
mod http;
mod laravel;
mod ldap;
mod recovering;
mod way;
mod wordpress;
