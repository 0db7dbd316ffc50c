//! The settings, read once at startup and validated before anything else runs.
//!
//! This module holds every setting's name, default, limits and meaning, and the only code that reads the
//! process environment. It never opens a connection, creates a file or otherwise acts on a setting. The rest
//! of the server takes a [`Config`].
//!
//! | file | what it holds |
//! |---|---|
//! | `keys.rs` | the table of known keys |
//! | `sources.rs` | where values come from, and which source wins |
//! | `reader.rs` | from a value to a typed setting, collecting every complaint |
//! | `base_url.rs`, `cors_origins.rs`, `database_url.rs`, `mail.rs`, `mailbox.rs`, `otlp.rs`, `rate_limits.rs` | one concern each |
//! | `applications/` | what users see: name, colours, logo, sender, way back |
//! | `directories/` | where the accounts of applications live |
//! | `texts.rs` | texts that replace the built-in ones |
//! | `secret.rs` | the wrapper that keeps secrets out of logs |
//! | `deploy.rs` | what production needs beyond a working configuration |

mod alerts;
pub mod applications;
mod base_url;
mod cors_origins;
mod database_url;
mod deploy;
pub mod directories;
mod keys;
mod mail;
mod mailbox;
mod otlp;
mod rate_limits;
mod reader;
mod secret;
mod sources;
#[cfg(test)]
mod tests;
mod texts;

use std::{
    collections::HashSet,
    error::Error,
    fmt,
    io::{self, IsTerminal},
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::Path,
    time::Duration,
};

use crate::{
    server::{
        breached_passwords::{self, BreachedPasswords},
        model::PasswordRules,
    },
    words::{Languages, Placed},
};
use ipnet::IpNet;

pub use self::{
    alerts::AlertsTo,
    base_url::{BaseUrl, is_loopback_host},
    database_url::{DatabaseKind, DatabaseUrl},
    keys::{KEYS, Key},
    mail::{
        LogIn, MailBackend, MailConfig, SmtpConfig, SmtpSecurity, TokenSource, without_our_secrets,
    },
    otlp::OtlpConfig,
    rate_limits::{Limit, NoAccountMails, RateLimits},
    secret::Secret,
    sources::{Sources, is_under_cargo_leptos},
};

use self::reader::Reader;

const DEFAULT_LISTEN_ADDR: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8000);

/// Shortest and longest life of a link, in seconds. NIST SP 800-63B allows a code sent by email 24 hours at
/// most.
const RESET_TIMEOUT_SECONDS: std::ops::RangeInclusive<u64> = 60..=86_400;

/// The minimum length of a new password, in characters. NIST SP 800-63B-4 §3.1.1.2 asks for 15 where the
/// password is the only factor and 8 where it is one of two, and allows no minimum above 64.
const PASSWORD_LENGTHS: std::ops::RangeInclusive<u32> = 8..=64;
pub const DEFAULT_PASSWORD_MIN_LENGTH: u32 = 15;

/// How long a session of the dashboard may be idle, in seconds. Under five minutes, people would be logged
/// out while they read; more than a day would be no limit.
const IDLE_SECONDS: std::ops::RangeInclusive<u64> = 300..=86_400;
const DEFAULT_IDLE: Duration = Duration::from_secs(60 * 60);

/// How long a session of the dashboard may live, in seconds: up to a week.
const SESSION_SECONDS: std::ops::RangeInclusive<u64> = 600..=604_800;
const DEFAULT_SESSION: Duration = Duration::from_secs(12 * 60 * 60);

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long hashes of other programs are kept, in days: long enough for most users to log in once, and not
/// for ever, since every log-in pays for them.
const KEPT_HASHES_DAYS: std::ops::RangeInclusive<u32> = 1..=3650;
const DEFAULT_KEPT_HASHES: Duration = Duration::from_secs(180 * 24 * 60 * 60);
/// How long a connection may stay open between two requests, in seconds. Load balancers keep theirs for 60
/// seconds. The balancer should be the one to close: the side that closes first never sends a request into a
/// closing connection.
const KEEP_ALIVE_SECONDS: std::ops::RangeInclusive<u64> = 1..=600;
const DEFAULT_KEEP_ALIVE: Duration = Duration::from_secs(75);

/// How long running work may take to finish at shutdown, in seconds. A service manager kills what takes
/// longer than it was told to expect.
const SHUTDOWN_SECONDS: std::ops::RangeInclusive<u64> = 1..=300;
const DEFAULT_SHUTDOWN: Duration = Duration::from_secs(20);
/// How long a load balancer may take to see that the server is no longer ready, in seconds.
const SHUTDOWN_DELAY_SECONDS: std::ops::RangeInclusive<u64> = 0..=60;

/// All settings, parsed and consistent. `Debug` shows no secret.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the server listens (`LISTEN_ADDR`).
    pub listen_addr: SocketAddr,
    /// What every link starts with, whatever a request's headers say (`BASE_URL`).
    pub base_url: BaseUrl,
    /// Whether that is the listener's own address, by default.
    links_follow_listener: bool,
    /// Where accounts, tokens and waiting mails are kept (`DATABASE_URL`).
    pub database_url: DatabaseUrl,
    /// The key for typed codes and challenges; without one, a key is created and kept in a file
    /// (`SECRET_KEY`).
    pub secret_key: Option<Secret>,
    /// Former keys, under which existing values are still recognised (`SECRET_KEY_PREVIOUS`).
    pub secret_key_previous: Vec<Secret>,
    /// How mails are sent, and from which address (`EMAIL_*`, `DEFAULT_FROM_EMAIL`).
    pub mail: MailConfig,
    /// How long a link is valid (`PASSWORD_RESET_TIMEOUT`).
    pub password_reset_timeout: Duration,
    /// The minimum length of a new password, in characters (`PASSWORD_MIN_LENGTH`).
    pub password_min_length: u32,
    /// Passwords from data breaches, none of which is accepted (`BREACHED_PASSWORDS`).
    pub breached_passwords: Option<BreachedPasswords>,
    /// A session of the dashboard ends after this long without a request (`SESSION_IDLE_TIMEOUT`;
    /// OWASP ASVS 7.3.1).
    pub session_idle_timeout: Duration,
    /// A session ends this long after it began, active or not (`SESSION_TIMEOUT`; OWASP ASVS 7.3.2).
    pub session_timeout: Duration,
    /// Whether dashboard users without two-factor authentication can only set it up (`REQUIRE_ADMIN_TOTP`).
    pub require_admin_totp: bool,
    /// Peers whose `X-Forwarded-For` is believed (`TRUSTED_PROXIES`).
    pub trusted_proxies: Vec<IpNet>,
    /// Networks besides this machine that may open `/dev/mailbox` (`MAILBOX_ALLOWED_NETWORKS`).
    pub mailbox_allowed_networks: Vec<IpNet>,
    /// Private networks that webhooks may be sent to (`WEBHOOK_ALLOWED_NETWORKS`).
    pub webhook_allowed_networks: Vec<IpNet>,
    /// Origins whose pages may call the REST API, as browsers write them (`CORS_ALLOWED_ORIGINS`).
    pub cors_allowed_origins: Vec<String>,
    /// What pages and mails speak, the default first (`LANGUAGES`).
    pub languages: Languages,
    /// Whether search engines may show no page at all (`HIDE_FROM_SEARCH_ENGINES`).
    pub hide_from_search_engines: bool,
    /// What pages and mails say instead of the built-in texts (`TEXTS_FOLDER`).
    pub texts: Vec<Placed>,
    /// The limits in force, or `None` if they are off (`RATE_LIMITS`).
    pub rate_limits: Option<RateLimits>,
    /// How many mails may say that there is no account with an address, or `None` for none
    /// (`NO_ACCOUNT_MAILS`).
    pub no_account_mails: Option<NoAccountMails>,
    /// How many days the audit trail is kept, or `None` for ever (`AUDIT_RETENTION_DAYS`).
    pub audit_retention_days: Option<u32>,
    /// How long password hashes of other programs are kept after an import (`KEPT_HASHES_DAYS`).
    pub kept_hashes_life: Duration,
    /// Who gets mails about what needs attention (`ALERTS_TO`).
    pub alerts_to: AlertsTo,
    /// The token that `/metrics` requires (`METRICS_TOKEN`).
    pub metrics_token: Option<Secret>,
    /// Where traces and metrics are sent, if anywhere (`OTEL_*`).
    pub otlp: Option<OtlpConfig>,
    /// How long a connection may stay open between two requests (`KEEP_ALIVE_TIMEOUT`).
    pub keep_alive_timeout: Duration,
    /// How long running work may take to finish at shutdown (`SHUTDOWN_TIMEOUT`).
    pub shutdown_timeout: Duration,
    /// How long before that it reports that it is not ready, and still serves (`SHUTDOWN_DELAY`).
    pub shutdown_delay: Duration,
    /// Where the accounts of applications live (`[[directory]]` in the TOML file).
    pub directories: Vec<directories::DirectorySettings>,
    /// What users see (`[[application]]` in the TOML file, `SITE_NAME`).
    pub applications: applications::Applications,
    /// The format of log lines (`LOG_FORMAT`).
    pub log_format: LogFormat,
}

impl Config {
    /// Reads and checks all settings.
    ///
    /// # Errors
    ///
    /// Every problem, not only the first, so that an operator can fix them in one go.
    pub fn load(sources: Sources) -> Result<Self, ConfigErrors> {
        let mut reader = Reader::new(sources);
        // An invalid value is replaced by its default here so that the remaining checks can go on. The error
        // is kept, so nothing ever runs on that default.
        let listen_addr = reader
            .parse("LISTEN_ADDR", parse_listen_addr)
            .unwrap_or(DEFAULT_LISTEN_ADDR);
        let given = reader.parse("BASE_URL", BaseUrl::parse);
        let links_follow_listener = given.is_none();
        let base_url = given.unwrap_or_else(|| BaseUrl::of_listener(listen_addr));
        let mail = MailConfig::read(&mut reader, &base_url);
        // Read at the end, after what they refer to.
        let applications = applications::Applications::alone(&base_url, &mail.from);
        let alerts_to = reader
            .parse("ALERTS_TO", AlertsTo::parse)
            .unwrap_or_else(|| AlertsTo::with(&mail.backend));
        let mut config = Self {
            listen_addr,
            links_follow_listener,
            database_url: reader
                .parse("DATABASE_URL", DatabaseUrl::parse)
                .unwrap_or_default(),
            secret_key: reader.parse("SECRET_KEY", parse_secret_key),
            secret_key_previous: reader
                .parse("SECRET_KEY_PREVIOUS", parse_secret_keys)
                .unwrap_or_default(),
            mail,
            password_reset_timeout: reader
                .seconds("PASSWORD_RESET_TIMEOUT", RESET_TIMEOUT_SECONDS)
                .unwrap_or(Duration::from_secs(*RESET_TIMEOUT_SECONDS.end())),
            password_min_length: reader
                .parse("PASSWORD_MIN_LENGTH", parse_password_length)
                .unwrap_or(DEFAULT_PASSWORD_MIN_LENGTH),
            breached_passwords: reader
                .parse("BREACHED_PASSWORDS", parse_breached_passwords)
                .flatten(),
            session_idle_timeout: reader
                .seconds("SESSION_IDLE_TIMEOUT", IDLE_SECONDS)
                .unwrap_or(DEFAULT_IDLE),
            session_timeout: reader
                .seconds("SESSION_TIMEOUT", SESSION_SECONDS)
                .unwrap_or(DEFAULT_SESSION),
            require_admin_totp: reader.flag("REQUIRE_ADMIN_TOTP"),
            trusted_proxies: reader
                .parse("TRUSTED_PROXIES", parse_networks)
                .unwrap_or_default(),
            mailbox_allowed_networks: reader
                .parse("MAILBOX_ALLOWED_NETWORKS", parse_networks)
                .unwrap_or_default(),
            webhook_allowed_networks: reader
                .parse("WEBHOOK_ALLOWED_NETWORKS", parse_networks)
                .unwrap_or_default(),
            cors_allowed_origins: reader
                .parse("CORS_ALLOWED_ORIGINS", cors_origins::parse)
                .unwrap_or_default(),
            languages: reader
                .parse("LANGUAGES", parse_languages)
                .unwrap_or_else(|| Languages::built_in().clone()),
            hide_from_search_engines: reader.flag("HIDE_FROM_SEARCH_ENGINES"),
            texts: Vec::new(),
            rate_limits: reader
                .parse("RATE_LIMITS", RateLimits::parse)
                .unwrap_or_else(|| Some(RateLimits::default())),
            no_account_mails: reader
                .parse("NO_ACCOUNT_MAILS", NoAccountMails::parse)
                .flatten(),
            audit_retention_days: reader
                .parse("AUDIT_RETENTION_DAYS", parse_retention_days)
                .flatten(),
            kept_hashes_life: reader
                .parse("KEPT_HASHES_DAYS", parse_kept_hashes_days)
                .unwrap_or(DEFAULT_KEPT_HASHES),
            alerts_to,
            metrics_token: reader.parse("METRICS_TOKEN", parse_token),
            otlp: OtlpConfig::read(&mut reader),
            keep_alive_timeout: reader
                .seconds("KEEP_ALIVE_TIMEOUT", KEEP_ALIVE_SECONDS)
                .unwrap_or(DEFAULT_KEEP_ALIVE),
            shutdown_timeout: reader
                .seconds("SHUTDOWN_TIMEOUT", SHUTDOWN_SECONDS)
                .unwrap_or(DEFAULT_SHUTDOWN),
            shutdown_delay: reader
                .seconds("SHUTDOWN_DELAY", SHUTDOWN_DELAY_SECONDS)
                .unwrap_or_default(),
            directories: Vec::new(),
            applications,
            log_format: reader
                .parse("LOG_FORMAT", LogFormat::parse)
                .unwrap_or_else(LogFormat::for_standard_error),
            base_url,
        };
        config.directories = reader.directories(config.breached_passwords.as_ref());
        config.applications = read_applications(
            &mut reader,
            &config.base_url,
            &config.mail,
            &config.directories,
            &config.languages,
        );
        config.texts = texts::read(&mut reader, &config.languages, &config.applications);
        if config.rate_limits.is_none() && !config.base_url.is_loopback() {
            reader.complain(format!(
                "RATE_LIMITS can be off only while BASE_URL is a loopback address, and it is {}.",
                config.base_url
            ));
        }
        reader.finish(config)
    }

    /// The same for a server that listens there, once its port is known.
    #[must_use]
    pub fn listening_at(mut self, address: SocketAddr) -> Self {
        self.listen_addr = address;
        if self.links_follow_listener {
            self.base_url = BaseUrl::of_listener(address);
            self.applications.follow(&self.base_url);
        }
        self
    }

    /// What new passwords of our own accounts have to keep to.
    pub fn password_rules(&self) -> PasswordRules {
        PasswordRules {
            min_length: self.password_min_length,
            breached: self.breached_passwords.clone(),
        }
    }

    /// Every list of breached passwords, each with the setting that names it.
    pub fn lists_of_breached_passwords(&self) -> Vec<(String, &BreachedPasswords)> {
        let own = self
            .breached_passwords
            .iter()
            .map(|list| ("BREACHED_PASSWORDS".to_owned(), list));
        let of_directories = self.directories.iter().filter_map(|directory| {
            let name = format!("breached_passwords of the directory {}", directory.name);
            let list = directory.breached_passwords.as_ref();
            list.filter(|list| {
                (self.breached_passwords.as_ref()).is_none_or(|own| own.path() != list.path())
            })
            .map(|list| (name, list))
        });
        own.chain(of_directories).collect()
    }

    /// Why no server may run with these settings although each of them is valid.
    pub fn why_not_serve(&self) -> Option<String> {
        let can_be_reached = !self.listen_addr.ip().to_canonical().is_loopback();
        let is_mailbox = matches!(self.mail.backend, MailBackend::Mailbox);
        let is_meant = !self.mailbox_allowed_networks.is_empty();
        (can_be_reached && is_mailbox && !is_meant).then(|| {
            format!(
                "LISTEN_ADDR is {}, which other machines can reach, and emails go to the development \
                 mailbox, from which every account can be taken over. Set EMAIL_BACKEND to smtp, \
                 console, file or dummy; or listen on a loopback address such as 127.0.0.1:8000; or \
                 name the networks that may open /dev/mailbox in MAILBOX_ALLOWED_NETWORKS.",
                self.listen_addr
            )
        })
    }
}

/// The format of log lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// One line per event, for people.
    Pretty,
    /// One JSON object per event, for log collectors.
    Json,
}

impl LogFormat {
    fn parse(text: &str) -> Result<Self, &'static str> {
        match text {
            "pretty" => Ok(Self::Pretty),
            "json" => Ok(Self::Json),
            _ => Err("is neither pretty nor json"),
        }
    }

    fn for_standard_error() -> Self {
        if io::stderr().is_terminal() {
            Self::Pretty
        } else {
            Self::Json
        }
    }
}

/// Why the configuration can't be used: one sentence per line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigErrors(Vec<String>);

impl ConfigErrors {
    /// The sentences, one per problem.
    pub fn sentences(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for ConfigErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl Error for ConfigErrors {}

fn read_applications(
    reader: &mut Reader,
    base_url: &BaseUrl,
    mail: &MailConfig,
    directories: &[directories::DirectorySettings],
    languages: &Languages,
) -> applications::Applications {
    let name = reader.parse("SITE_NAME", applications::parse_name);
    reader.applications(&applications::Site {
        base_url,
        sender: &mail.from,
        name,
        directories,
        languages,
    })
}

/// Accepts `localhost` as a host besides IP addresses, without a DNS query.
fn parse_listen_addr(text: &str) -> Result<SocketAddr, &'static str> {
    let localhost_port = text
        .strip_prefix("localhost:")
        .and_then(|port| port.parse().ok())
        .map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    localhost_port
        .or_else(|| text.parse().ok())
        .ok_or("is not an IP address and a port, such as 127.0.0.1:8000 or [::1]:8000")
}

/// A key that nobody can guess: long, and not a repeated word (CVE-2018-10723 and its like are defaults and
/// examples that went into production).
fn parse_secret_key(text: &str) -> Result<Secret, &'static str> {
    const SHORTEST: usize = 32;
    const FEWEST_DIFFERENT: usize = 12;
    let different: HashSet<char> = text.chars().collect();
    if text.chars().count() < SHORTEST || different.len() < FEWEST_DIFFERENT {
        return Err(
            "is too easy to guess: use 32 random characters or more, such as `openssl rand -base64 32` prints",
        );
    }
    Ok(Secret::new(text))
}

/// One per line: a key may contain any other character.
fn parse_secret_keys(text: &str) -> Result<Vec<Secret>, &'static str> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(parse_secret_key).collect()
}

/// A secret that is valid in a header (RFC 6750 §2.1 `b64token`).
fn parse_token(text: &str) -> Result<Secret, &'static str> {
    let can_be_sent = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte);
    if !text.bytes().all(can_be_sent) {
        return Err(
            "has letters that can't be sent in a header: use such as `openssl rand -base64 32` prints",
        );
    }
    parse_secret_key(text)
}

fn parse_password_length(text: &str) -> Result<u32, String> {
    let (shortest, longest) = (PASSWORD_LENGTHS.start(), PASSWORD_LENGTHS.end());
    text.parse()
        .ok()
        .filter(|length| PASSWORD_LENGTHS.contains(length))
        .ok_or_else(|| format!("is not a number of characters from {shortest} to {longest}"))
}

/// Nothing is none.
fn parse_breached_passwords(
    path: &str,
) -> Result<Option<BreachedPasswords>, breached_passwords::Unusable> {
    Some(path)
        .filter(|path| !path.is_empty())
        .map(|path| BreachedPasswords::open(Path::new(path)))
        .transpose()
}

/// 0 means for ever. Less than a month is gone before anybody asks for it, and hours mistaken for days would
/// delete the trail.
fn parse_retention_days(text: &str) -> Result<Option<u32>, &'static str> {
    const SHORTEST: u32 = 30;
    const LONGEST: u32 = 36_500;
    match text.parse() {
        Ok(0) => Ok(None),
        Ok(days) if (SHORTEST..=LONGEST).contains(&days) => Ok(Some(days)),
        _ => Err("is neither 0, which keeps it for ever, nor a number of days from 30 to 36500"),
    }
}

fn parse_kept_hashes_days(text: &str) -> Result<Duration, &'static str> {
    match text.parse() {
        Ok(days) if KEPT_HASHES_DAYS.contains(&days) => Ok(DAY * days),
        _ => Err("is not a number of days from 1 to 3650"),
    }
}

/// A comma-separated list of tags (BCP 47), or `all`.
fn parse_languages(text: &str) -> Result<Languages, String> {
    if text == "all" {
        return Ok(Languages::built_in().clone());
    }
    let tags = text.split(',').map(str::trim).filter(|tag| !tag.is_empty());
    let tags: Vec<&str> = tags.collect();
    match Languages::only(&tags) {
        Ok(languages) => Ok(languages),
        Err(unknown) => {
            let known = Languages::built_in().all().iter();
            let known: Vec<&str> = known.map(|language| language.tag()).collect();
            Err(format!(
                "has the part {unknown:?}, where one of {} is expected",
                known.join(", ")
            ))
        }
    }
}

/// CIDRs or single addresses, separated by commas.
fn parse_networks(text: &str) -> Result<Vec<IpNet>, String> {
    text.split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| {
            part.parse::<IpNet>()
                .map(|network| network.trunc())
                .or_else(|_| part.parse::<IpAddr>().map(IpNet::from))
                .map_err(|_| {
                    format!("has the part {part:?}, where a network such as 10.0.0.0/8 is expected")
                })
        })
        .collect()
}
