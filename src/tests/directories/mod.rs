//! Passwords that are set in the databases of applications, judged by the applications themselves: each is
//! started, and answers questions about what its own log-in, its sessions and its own links do.
//!
//! Django comes from PyPI, the others from Debian's packages. What is not installed and can't be had is named,
//! and what is tested with it passes.

mod adopting;
mod application;
mod databases;
mod devise;
mod django;
mod grants;
mod laravel;
mod outages;
mod recovering;
mod wordpress;
