//! Logging to standard error.
//!
//! This file sets it up (`lines` holds the format), and has the only form in which a mail address may be
//! logged. Tokens, passwords, cookies and whole addresses never are.

mod lines;

pub use lines::Lines;

use std::{
    error::Error,
    io::{self, IsTerminal},
};

use tracing::{Metadata, warn};
use tracing_subscriber::{
    EnvFilter,
    filter::{FromEnvError, LevelFilter, ParseError, filter_fn},
    layer::SubscriberExt,
    util::SubscriberInitExt,
};

use super::config::LogFormat;

/// The default filter, unless `RUST_LOG` is set. The database libraries log every statement at `info`, and two
/// lines a migration, where one line from us says how many there are.
const DEFAULT_FILTER: &str =
    "info,sqlx=warn,sea_orm=warn,sea_orm_migration=warn,hyper=warn,rustls=warn";

tokio::task_local! {
    /// The request that a task works for: every line that it logs carries its number.
    pub static REQUEST: RequestIds;
}

/// The ids of a request.
#[derive(Clone, Debug)]
pub struct RequestIds {
    /// Ours, which is in the response.
    pub own: String,
    /// The one from a trusted proxy, to find it in the proxy's log.
    pub of_proxy: Option<String>,
}

/// Makes a spawned task log under the number of the request that started it.
pub fn carrying<F: Future>(work: F) -> impl Future<Output = F::Output> {
    let ids = REQUEST.try_with(Clone::clone).ok();
    async move {
        match ids {
            Some(ids) => REQUEST.scope(ids, work).await,
            None => work.await,
        }
    }
}

/// Starts logging to standard error, filtered by `RUST_LOG`.
///
/// A second call changes nothing, so that every test may call it.
pub fn init(format: LogFormat) {
    // An empty `RUST_LOG` has no directive and would drop even errors.
    let from_environment = EnvFilter::builder()
        .with_default_directive(LevelFilter::INFO.into())
        .try_from_env();
    let (filter, problem) = match from_environment {
        Ok(filter) => (filter, None),
        Err(error) => (EnvFilter::new(DEFAULT_FILTER), Some(error)),
    };
    let is_coloured = format == LogFormat::Pretty && io::stderr().is_terminal();
    let result = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(is_coloured)
        .event_format(Lines { format })
        .finish()
        .with(filter_fn(is_safe))
        .try_init();
    if let (Ok(()), Some(error)) = (result, problem)
        && is_unreadable(&error)
    {
        warn!("RUST_LOG is ignored, because it can't be read: {error}");
    }
}

/// Libraries may not log below `info`, whatever `RUST_LOG` says: there, some write out what passes through
/// them, such as statements with their values, both sides of a conversation or input that they could not
/// parse. This program's own debug lines are safe.
///
/// The LDAP client says nothing at all: its warnings quote entries that nobody waits for any more, and its
/// errors reach the caller.
fn is_safe(what: &Metadata<'_>) -> bool {
    if what.target().starts_with("ldap3") {
        return false;
    }
    *what.level() <= tracing::Level::INFO || what.target().starts_with(env!("CARGO_CRATE_NAME"))
}

/// Logs panics by their location alone. The message may quote data, such as a password, and the standard
/// library would print it.
pub fn log_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place, "a panic, which is a fault of this program");
    }));
}

/// Tells an unreadable filter from an unset one, which needs no warning.
fn is_unreadable(error: &FromEnvError) -> bool {
    let Some(cause) = error.source() else {
        return false;
    };
    cause.is::<ParseError>()
}

/// Text from elsewhere, such as a mail server's response, for the log: every word that may contain an address
/// is masked.
pub fn without_addresses(text: &str) -> String {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| {
            if word.contains('@') {
                mask_address(word)
            } else {
                word.to_owned()
            }
        })
        .collect();
    words.join(" ")
}

/// Shortens a mail address for the rare log line that needs one: `anna@example.org` becomes `a***@e***.org`.
///
/// The number of stars reveals nothing about the length, and whatever is not an address becomes `***`.
fn mask_address(address: &str) -> String {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return "***".to_owned();
    };
    let ending = domain
        .rsplit_once('.')
        .map(|(_, ending)| ending)
        .filter(|ending| ending.chars().all(char::is_alphanumeric))
        .map_or_else(String::new, |ending| format!(".{ending}"));
    format!("{}***@{}***{ending}", initial(local), initial(domain))
}

/// The first character, if it can't confuse whatever reads the log.
fn initial(text: &str) -> String {
    text.chars()
        .take(1)
        .filter(|first| first.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_masked_to_initials_and_ending() {
        for (address, masked) in [
            ("anna@example.org", "a***@e***.org"),
            ("a@b.co.uk", "a***@b***.uk"),
            ("webmaster@localhost", "w***@l***"),
            ("\"x@y\"@example.org", "***@e***.org"),
            ("é@bücher.example", "é***@b***.example"),
            ("a@[192.0.2.1]", "a***@***"),
            ("a@example.o\nrg", "a***@e***"),
            ("\u{1b}[31m@example.org", "***@e***.org"),
            ("@", "***@***"),
            ("anna", "***"),
            ("", "***"),
        ] {
            assert_eq!(mask_address(address), masked);
        }
    }

    #[test]
    fn server_responses_are_logged_without_addresses() {
        assert_eq!(
            without_addresses("450 4.2.1 <anna@example.org>: Recipient\tbusy (anna@example.org)"),
            "450 4.2.1 ***@e*** Recipient busy ***@e***"
        );
    }

    #[test]
    fn the_default_filter_can_be_read() {
        assert!(EnvFilter::try_new(DEFAULT_FILTER).is_ok());
    }

    #[test]
    fn a_second_start_is_harmless() {
        init(LogFormat::Json);
        init(LogFormat::Pretty);
    }
}
