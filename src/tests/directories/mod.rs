//! Directories on the real software: applications and servers are started, and judge by their own log-in, their
//! sessions and their own links what was set there.
//!
//! Django comes from PyPI, better-auth from npm, the others from Debian's packages. What is not installed and can't
//! be had is named, and what is tested with it passes.

mod adopting;
mod application;
mod better_auth;
mod contract;
pub mod databases;
mod devise;
mod django;
mod fetched;
mod freezing;
mod grants;
mod http;
mod kills;
mod laravel;
mod ldap;
mod mail;
mod million;
mod outages;
mod recovering;
mod way;
mod wordpress;
