//! The table of known keys. A key outside of it does not exist: the reader panics on it in debug builds, and
//! a TOML file that sets it is an error.

/// A setting's name and description.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The name in every source.
    pub name: &'static str,
    /// One line about its meaning.
    pub meaning: &'static str,
    /// Whether the value must never be shown.
    pub secret: bool,
    /// Whether an empty value means "none" and hides what a weaker source sets. For every other key an empty
    /// value counts as not set.
    pub(super) empty_means_none: bool,
}

impl Key {
    const fn new(name: &'static str, meaning: &'static str) -> Self {
        Self {
            name,
            meaning,
            secret: false,
            empty_means_none: false,
        }
    }

    const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    const fn empty_means_none(mut self) -> Self {
        self.empty_means_none = true;
        self
    }
}

/// All known keys. Each may also be given with the suffix `_FILE`, as a file's path.
pub const KEYS: &[Key] = &[
    Key::new("LISTEN_ADDR", "where the server listens"),
    Key::new("BASE_URL", "what every link starts with"),
    Key::new("SITE_NAME", "what pages and mails call this service"),
    Key::new(
        "DATABASE_URL",
        "where data is kept: sqlite:, postgres: or mysql:",
    )
    .secret(),
    Key::new(
        "SECRET_KEY",
        "what typed codes and challenges are keyed with: 32 random characters or more",
    )
    .secret(),
    Key::new(
        "SECRET_KEY_PREVIOUS",
        "the keys before SECRET_KEY, one a line: what was made with them stays good",
    )
    .secret(),
    Key::new(
        "EMAIL_BACKEND",
        "how mails leave: smtp, console, file, mailbox or dummy",
    ),
    Key::new("EMAIL_HOST", "the SMTP server's name or IP address"),
    Key::new("EMAIL_PORT", "the SMTP server's port"),
    Key::new("EMAIL_HOST_USER", "the user name of the SMTP log-in").empty_means_none(),
    Key::new("EMAIL_HOST_PASSWORD", "the password of the SMTP log-in")
        .secret()
        .empty_means_none(),
    Key::new(
        "EMAIL_OAUTH_TOKEN_FILE",
        "the file with the OAuth token of the SMTP log-in, instead of a password",
    )
    .empty_means_none(),
    Key::new(
        "EMAIL_OAUTH_TOKEN_COMMAND",
        "the command that prints the OAuth token of the SMTP log-in, instead of a password",
    )
    .secret()
    .empty_means_none(),
    Key::new(
        "EMAIL_HELO",
        "the name that this machine gives the SMTP server in EHLO",
    ),
    Key::new("EMAIL_USE_TLS", "whether STARTTLS is required"),
    Key::new("EMAIL_USE_SSL", "whether SMTP is TLS from the first byte"),
    Key::new(
        "EMAIL_TIMEOUT",
        "how many seconds the SMTP server has to answer",
    ),
    Key::new(
        "EMAIL_FILE_PATH",
        "the folder that EMAIL_BACKEND=file writes to",
    ),
    Key::new("DEFAULT_FROM_EMAIL", "who the mails are from"),
    Key::new("PASSWORD_RESET_TIMEOUT", "how many seconds a link lives"),
    Key::new(
        "PASSWORD_MIN_LENGTH",
        "how many characters a new password needs at least: 8 to 64",
    ),
    Key::new(
        "BREACHED_PASSWORDS",
        "the file with passwords from data breaches, none of which is taken",
    )
    .empty_means_none(),
    Key::new(
        "SESSION_IDLE_TIMEOUT",
        "after how many seconds without a request the dashboard's sessions end",
    ),
    Key::new(
        "SESSION_TIMEOUT",
        "how many seconds a session of the dashboard lives at most",
    ),
    Key::new(
        "REQUIRE_ADMIN_TOTP",
        "whether all who enter the dashboard must have a second step",
    ),
    Key::new(
        "TRUSTED_PROXIES",
        "the networks whose X-Forwarded-For is believed",
    )
    .empty_means_none(),
    Key::new(
        "WEBHOOK_ALLOWED_NETWORKS",
        "the private networks that webhooks may be sent to",
    )
    .empty_means_none(),
    Key::new(
        "MAILBOX_ALLOWED_NETWORKS",
        "the networks besides this machine that may open the development mailbox",
    )
    .empty_means_none(),
    Key::new(
        "CORS_ALLOWED_ORIGINS",
        "the origins whose pages may call the REST API",
    )
    .empty_means_none(),
    Key::new(
        "LANGUAGES",
        "the languages of pages and mails, the default first",
    ),
    Key::new(
        "HIDE_FROM_SEARCH_ENGINES",
        "whether search engines may show no page at all",
    ),
    Key::new(
        "TEXTS_FOLDER",
        "the folder with the texts that replace those of the program",
    )
    .empty_means_none(),
    Key::new(
        "RATE_LIMITS",
        "on, off or own numbers for address, network, site and site-day",
    ),
    Key::new(
        "NO_ACCOUNT_MAILS",
        "whether a mail says that there is no account with an address: on, off or own numbers for address and site",
    ),
    Key::new(
        "AUDIT_RETENTION_DAYS",
        "how many days the audit trail is kept: 30 or more, or 0 for ever",
    ),
    Key::new(
        "KEPT_HASHES_DAYS",
        "how many days the password hashes of imported users are kept: 1 to 3650",
    ),
    // Running it.
    Key::new(
        "ALERTS_TO",
        "who gets an email when something needs attention: administrators, none, or addresses",
    ),
    Key::new(
        "METRICS_TOKEN",
        "what whoever asks for /metrics must show: 32 random characters or more",
    )
    .secret(),
    Key::new(
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "the collector that traces and metrics are sent to, by OTLP over HTTP",
    )
    .empty_means_none(),
    Key::new(
        "OTEL_EXPORTER_OTLP_HEADERS",
        "what each message to the collector carries: name=value, comma-separated",
    )
    .secret()
    .empty_means_none(),
    Key::new("OTEL_SERVICE_NAME", "what the collector calls this program"),
    Key::new(
        "OTEL_TRACES_SAMPLER_ARG",
        "the part of all traces that is sent, 0 to 1",
    ),
    Key::new(
        "OTEL_METRIC_EXPORT_INTERVAL",
        "after how many milliseconds metrics are sent again",
    ),
    Key::new(
        "KEEP_ALIVE_TIMEOUT",
        "how many seconds a connection stays open between two requests",
    ),
    Key::new(
        "SHUTDOWN_TIMEOUT",
        "how many seconds the server has to finish what it has begun when it is told to stop",
    ),
    Key::new(
        "SHUTDOWN_DELAY",
        "for how many seconds before that it says that it is not ready, and serves on",
    ),
    Key::new("LOG_FORMAT", "pretty or json"),
];

/// The known key of this exact name.
pub(super) fn find(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

/// Whether a source may set this name: a known key, or one with the suffix `_FILE`.
pub(super) fn may_be_set(name: &str) -> bool {
    // Some names end that way themselves.
    find(name).is_some()
        || name
            .strip_suffix("_FILE")
            .is_some_and(|key| find(key).is_some())
}

/// The known key that a misspelled name most likely means, if one is close.
pub(super) fn closest(name: &str) -> Option<&'static str> {
    closest_of(&name.to_ascii_uppercase(), KEYS.iter().map(|key| key.name))
}

/// Of some known names the one that a mistyped name most likely stands for, if one is near.
pub(super) fn closest_of<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|known| (edit_distance(name, known), known))
        .min()
        .filter(|(distance, known)| *distance <= known.len().div_ceil(3))
        .map(|(_, known)| known)
}

/// The Levenshtein distance of two texts in bytes, one row at a time.
fn edit_distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (taken, from_byte) in from.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = taken + 1;
        for (column, to_byte) in to.bytes().enumerate() {
            let replaced = diagonal + usize::from(from_byte != to_byte);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_levenshteins() {
        assert_eq!(edit_distance("KITTEN", "SITTING"), 3);
        assert_eq!(edit_distance("", "ABC"), 3);
        assert_eq!(edit_distance("ABC", "ABC"), 0);
    }

    #[test]
    fn close_names_are_suggested_and_distant_ones_are_not() {
        assert_eq!(closest("EMAIL_HOST_PASWORD"), Some("EMAIL_HOST_PASSWORD"));
        assert_eq!(closest("base_url"), Some("BASE_URL"));
        assert_eq!(closest("FAVOURITE_COLOUR"), None);
    }

    #[test]
    fn a_file_suffix_needs_a_known_key() {
        assert!(may_be_set("EMAIL_FILE_PATH"));
        assert!(may_be_set("EMAIL_FILE_PATH_FILE"));
        assert!(may_be_set("EMAIL_HOST_PASSWORD_FILE"));
        assert!(may_be_set("EMAIL_OAUTH_TOKEN_FILE"));
        assert!(!may_be_set("EMAIL_OAUTH_TOKEN"));
        assert!(!may_be_set("EMAIL_FILE"));
        assert!(!may_be_set("EMAIL_HOST_PASSWORD_FILE_FILE"));
    }
}
