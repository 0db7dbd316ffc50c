//! Everything that an operator can get wrong, checked from here: one line for what is right, and what to do where
//! it isn't. No mail is sent, nothing is changed, and nothing is waited for without an end. No line has a secret or
//! anybody's address.
//!
//! | file | what it checks |
//! |---|---|
//! | `report.rs` | nothing: it is what is told |
//! | `settings.rs` | what production needs beyond valid settings, and the server's keys |
//! | `database.rs` | our own database, its file and its clock |
//! | `address.rs` | `BASE_URL`, asked as anybody would |
//! | `mail.rs` | the mail server |
//! | `dns.rs`, `records.rs` | what the domain of the sender says of its mail |
//! | `directories.rs` | where the accounts of applications live |

mod address;
mod database;
mod directories;
mod dns;
pub mod mail;
mod records;
mod report;
mod settings;

pub use database::is_to_be_made as is_database_to_be_made;
pub use report::{Area, Line, Report, Status};

use crate::server::{config::Config, state::AppState};
use std::net::SocketAddr;

/// What an operator says besides the settings.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// By which receivers find the key of our mail server.
    pub dkim_selector: Option<String>,
    /// Whom to ask, instead of the servers of this machine.
    pub nameserver: Option<SocketAddr>,
}

/// Checks everything. `opened` is the state, or why there is none; none at all for a database that is still to be
/// made.
pub async fn examine(
    config: &Config,
    opened: Option<&anyhow::Result<AppState>>,
    options: &Options,
) -> Report {
    let state = opened.and_then(|opened| opened.as_ref().ok());
    let (database, settings, address, mail, dns, directories) = tokio::join!(
        database::check(config, opened),
        settings::check(config, state),
        address::check(config),
        mail::check(config),
        dns::check(config, options),
        directories::check(state),
    );
    let all = [settings, database, address, mail, dns, directories];
    Report(all.into_iter().flatten().collect())
}
