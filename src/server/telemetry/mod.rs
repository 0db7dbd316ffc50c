//! What the program says about itself while it runs: log lines on standard error.
//!
//! Here they are set up (`lines` says how one is written), and here is the only form in which a mail address may appear in one.
//! What to log stands where it happens. Tokens, passwords, cookies and whole addresses never do.

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

/// What is logged unless `RUST_LOG` says otherwise. The database libraries report every statement
/// at `info`; of them only the migrations are of interest to an operator.
const DEFAULT_FILTER: &str =
    "info,sqlx=warn,sea_orm=warn,sea_orm_migration=info,hyper=warn,rustls=warn";

tokio::task_local! {
    /// The request that a task is at: every line that it logs carries its number.
    pub static REQUEST: RequestIds;
}

/// Under which numbers a request is known.
#[derive(Clone, Debug)]
pub struct RequestIds {
    /// Ours, which anyone who asked is told.
    pub own: String,
    /// The one that a trusted proxy gave it, to find it in the proxy's log.
    pub of_proxy: Option<String>,
}

/// Lets work that goes on in a task of its own log under the number of the request that began it.
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
    // An empty RUST_LOG has no directive of its own and would leave errors alone.
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

/// Libraries may not say more than `info`, whatever `RUST_LOG` asks for: below that some write out
/// what passes through them, such as statements with their values, both sides of a conversation or
/// what they could not read. What this program says itself is made to be read.
///
/// The LDAP client says nothing at all: its warnings quote entries that nobody waits for any more, and what it
/// can't do it answers.
fn is_safe(what: &Metadata<'_>) -> bool {
    if what.target().starts_with("ldap3") {
        return false;
    }
    *what.level() <= tracing::Level::INFO || what.target().starts_with(env!("CARGO_CRATE_NAME"))
}

/// Has panics logged by their place alone. The message may quote what the code was at, a password
/// say, and the standard library would print it.
pub fn log_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place, "a panic, which is a fault of this program");
    }));
}

/// Tells a filter that can't be read from one that is not set, which is nothing to warn about.
fn is_unreadable(error: &FromEnvError) -> bool {
    let Some(cause) = error.source() else {
        return false;
    };
    cause.is::<ParseError>()
}

/// Somebody else's words, such as a mail server's reply, for the log: every word that may be or
/// hold an address is masked.
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

/// Shortens a mail address for the rare log line that needs one: `anna@example.org` becomes
/// `a***@e***.org`.
///
/// The number of stars says nothing about the length, and whatever is not an address becomes
/// `***`.
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

/// The first character, if it is one that can't confuse whatever reads the log.
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
    fn a_servers_words_are_logged_without_the_addresses_in_them() {
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
