//! Mail settings, with the names that Django users know. Composing and sending mails belong to the mail code.

use std::{net::IpAddr, ops::RangeInclusive, path::PathBuf, process::Command, time::Duration};

use lettre::message::Mailbox;
use url::Host;

use super::{
    base_url::{self, BaseUrl},
    mailbox::parse_mailbox,
    reader::Reader,
    secret::Secret,
};

const DEFAULT_FROM: &str = "Password Recover <webmaster@localhost>";
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);

/// How many seconds one step of an SMTP conversation may take. RFC 5321 has clients wait 5 minutes for most
/// answers; beyond that a server that hangs would only hold up the other mails.
const TIMEOUT_SECONDS: RangeInclusive<u64> = 1..=300;

/// How mails are sent, and from which address.
#[derive(Clone, Debug)]
pub struct MailConfig {
    /// The backend (`EMAIL_BACKEND` and its own keys).
    pub backend: MailBackend,
    /// The sender (`DEFAULT_FROM_EMAIL`).
    pub from: Mailbox,
}

/// What happens to a mail.
#[derive(Clone, Debug)]
pub enum MailBackend {
    /// It is sent to an SMTP server.
    Smtp(SmtpConfig),
    /// It is printed on standard output.
    Console,
    /// It is written into this directory as one `.eml` file (`EMAIL_FILE_PATH`).
    File(PathBuf),
    /// It is kept in the database and shown at `/dev/mailbox`. Readers of that page can take over every
    /// account, so this backend exists only while `BASE_URL` is a loopback address.
    Mailbox,
    /// It is discarded.
    Dummy,
}

/// The SMTP server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmtpConfig {
    /// A name in its ASCII form, or an IP address without brackets (`EMAIL_HOST`).
    pub host: String,
    /// `EMAIL_PORT`; by default 25, 587 with STARTTLS and 465 with TLS.
    pub port: u16,
    /// Whether and when the connection is encrypted.
    pub security: SmtpSecurity,
    /// The SMTP user (`EMAIL_HOST_USER`) and its credential.
    pub log_in: Option<LogIn>,
    /// Our name in EHLO: a host name, or an address in brackets (`EMAIL_HELO`).
    pub helo: String,
    /// How long delivering one mail may take (`EMAIL_TIMEOUT`).
    pub timeout: Duration,
}

/// Credentials for the SMTP server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogIn {
    /// `EMAIL_HOST_PASSWORD`.
    Password { user: String, password: Secret },
    /// An OAuth 2 token instead, which is fetched for every connection.
    Token { user: String, source: TokenSource },
}

/// Where a token comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenSource {
    /// A file that another program keeps up to date (`EMAIL_OAUTH_TOKEN_FILE`).
    File(PathBuf),
    /// The output of a command (`EMAIL_OAUTH_TOKEN_COMMAND`).
    Command(String),
}

/// Whether and when an SMTP connection is encrypted. The certificate is always checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpSecurity {
    /// Never.
    None,
    /// After the STARTTLS command, without which nothing is sent (`EMAIL_USE_TLS`).
    StartTls,
    /// From the first byte (`EMAIL_USE_SSL`).
    Tls,
}

impl MailConfig {
    /// Reads every mail setting, also those that the chosen backend ignores: an invalid value is an error
    /// now, not on the day the backend is changed.
    pub(super) fn read(reader: &mut Reader, base_url: &BaseUrl) -> Self {
        let smtp = SmtpConfig::read(reader, base_url);
        let folder = reader
            .text("EMAIL_FILE_PATH")
            .map_or_else(|| PathBuf::from("data/mail"), PathBuf::from);
        let from = reader
            .parse("DEFAULT_FROM_EMAIL", parse_mailbox)
            .unwrap_or_else(|| parse_mailbox(DEFAULT_FROM).expect("the default is a mailbox"));
        if !reader.is_set("EMAIL_BACKEND") && !base_url.is_loopback() {
            reader.complain(format!(
                "EMAIL_BACKEND must be set to smtp, console, file or dummy, because BASE_URL \
                 ({base_url}) is not a loopback address."
            ));
        }
        let backend = reader
            .parse("EMAIL_BACKEND", |text| match text {
                "smtp" => Ok(MailBackend::Smtp(smtp)),
                "console" => Ok(MailBackend::Console),
                "file" => Ok(MailBackend::File(folder)),
                "mailbox" if base_url.is_loopback() => Ok(MailBackend::Mailbox),
                "mailbox" => Err("is possible only while BASE_URL is a loopback address"),
                "dummy" => Ok(MailBackend::Dummy),
                _ => Err("is none of smtp, console, file, mailbox and dummy"),
            })
            .unwrap_or(MailBackend::Mailbox);
        Self { backend, from }
    }
}

impl MailBackend {
    /// The name as `EMAIL_BACKEND` has it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Smtp(_) => "smtp",
            Self::Console => "console",
            Self::File(_) => "file",
            Self::Mailbox => "mailbox",
            Self::Dummy => "dummy",
        }
    }
}

impl SmtpConfig {
    /// Whether mails stay on this machine, where nobody can listen in.
    pub fn is_loopback(&self) -> bool {
        parse_host(&self.host).is_ok_and(|host| base_url::is_loopback(&host))
    }

    fn read(reader: &mut Reader, base_url: &BaseUrl) -> Self {
        let security = match (reader.flag("EMAIL_USE_TLS"), reader.flag("EMAIL_USE_SSL")) {
            (false, false) => SmtpSecurity::None,
            (true, false) => SmtpSecurity::StartTls,
            (false, true) => SmtpSecurity::Tls,
            (true, true) => {
                reader.complain(
                    "EMAIL_USE_TLS and EMAIL_USE_SSL are both true; set one of them to false."
                        .to_owned(),
                );
                SmtpSecurity::Tls
            }
        };
        let log_in = read_log_in(reader);
        let config = Self {
            host: reader
                .parse("EMAIL_HOST", parse_host)
                .map_or_else(|| "localhost".to_owned(), |host| without_brackets(&host)),
            port: reader
                .parse("EMAIL_PORT", parse_port)
                .unwrap_or(match security {
                    SmtpSecurity::None => 25,
                    SmtpSecurity::StartTls => 587,
                    SmtpSecurity::Tls => 465,
                }),
            security,
            log_in,
            helo: reader
                .parse("EMAIL_HELO", parse_helo)
                .unwrap_or_else(|| default_helo(base_url)),
            timeout: reader
                .seconds("EMAIL_TIMEOUT", TIMEOUT_SECONDS)
                .unwrap_or(DEFAULT_TIMEOUT),
        };
        // Anyone who intercepts a token has the mailbox (RFC 6750 §5.3).
        let sends_token = matches!(config.log_in, Some(LogIn::Token { .. }));
        if sends_token && security == SmtpSecurity::None && !config.is_loopback() {
            reader.complain(
                "EMAIL_OAUTH_TOKEN_FILE and EMAIL_OAUTH_TOKEN_COMMAND need encryption; set \
                 EMAIL_USE_TLS or EMAIL_USE_SSL to true."
                    .to_owned(),
            );
        }
        config
    }
}

/// Reads a user and one credential, or neither. One without the other would mean no log-in, which the server
/// would reject much later.
fn read_log_in(reader: &mut Reader) -> Option<LogIn> {
    const WAYS: [&str; 3] = [
        "EMAIL_HOST_PASSWORD",
        "EMAIL_OAUTH_TOKEN_FILE",
        "EMAIL_OAUTH_TOKEN_COMMAND",
    ];
    let mut read = |key| reader.text(key).filter(|text| !text.is_empty());
    let user = read("EMAIL_HOST_USER");
    let mut ways = WAYS.map(|key| (key, read(key)));
    let mut set = ways.iter_mut().filter(|(_, value)| value.is_some());
    let (first, second) = (set.next(), set.next());
    if let (Some((first, _)), Some((second, _))) = (&first, &second) {
        reader.complain(format!(
            "{first} and {second} are both set; the SMTP log-in takes one of them."
        ));
        return None;
    }
    let way = first.and_then(|(key, value)| Some((*key, value.take()?)));
    match (user, way) {
        (Some(user), Some((key, value))) => Some(match key {
            "EMAIL_OAUTH_TOKEN_FILE" => LogIn::Token {
                user,
                source: TokenSource::File(value.into()),
            },
            "EMAIL_OAUTH_TOKEN_COMMAND" => LogIn::Token {
                user,
                source: TokenSource::Command(value),
            },
            _ => LogIn::Password {
                user,
                password: Secret::new(value),
            },
        }),
        (None, None) => None,
        (Some(_), None) => {
            reader.complain(
                "EMAIL_HOST_USER is set and EMAIL_HOST_PASSWORD is not; the SMTP log-in needs both."
                    .to_owned(),
            );
            None
        }
        (None, Some((key, _))) => {
            reader.complain(format!(
                "{key} is set and EMAIL_HOST_USER is not; the SMTP log-in needs both."
            ));
            None
        }
    }
}

/// Removes our secret settings from the environment that a command inherits.
pub fn without_our_secrets(command: &mut Command) {
    for key in super::keys::KEYS.iter().filter(|key| key.secret) {
        command.env_remove(key.name);
    }
}

/// Our name in EHLO (RFC 5321 §4.1.3): a host name, or an address in brackets.
fn parse_helo(text: &str) -> Result<String, &'static str> {
    const COMPLAINT: &str = "is not a name such as mail.example.org, or this machine's IP address";
    let inner = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'));
    let inner = inner.unwrap_or(text);
    let address = inner.strip_prefix("IPv6:").unwrap_or(inner);
    if let Ok(address) = address.parse::<IpAddr>() {
        return if address.is_loopback() || address.is_unspecified() {
            Err("is an address that every machine has; name this one")
        } else {
            Ok(address_literal(address))
        };
    }
    let name = idna::domain_to_ascii_strict(text).map_err(|_| COMPLAINT)?;
    let is_name = !name.is_empty() && name.len() <= 253 && !name.ends_with('.');
    if is_name { Ok(name) } else { Err(COMPLAINT) }
}

fn address_literal(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => format!("[{address}]"),
        IpAddr::V6(address) => format!("[IPv6:{address}]"),
    }
}

/// The service's public name; if that is only this machine, this machine's name.
fn default_helo(base_url: &BaseUrl) -> String {
    match Host::parse(base_url.host()) {
        _ if base_url.is_loopback() => "localhost".to_owned(),
        Ok(Host::Ipv4(address)) => address_literal(address.into()),
        Ok(Host::Ipv6(address)) => address_literal(address.into()),
        _ => base_url.host().trim_end_matches('.').to_owned(),
    }
}

/// Parses a host name or an IP address; an IPv6 address with or without brackets.
fn parse_host(text: &str) -> Result<Host, &'static str> {
    match text.parse() {
        Ok(IpAddr::V4(address)) => Ok(Host::Ipv4(address)),
        Ok(IpAddr::V6(address)) => Ok(Host::Ipv6(address)),
        Err(_) => Host::parse(text)
            .map_err(|_| "is not a host name or an IP address (the port is EMAIL_PORT)"),
    }
}

fn without_brackets(host: &Host) -> String {
    match host {
        Host::Ipv6(address) => address.to_string(),
        other => other.to_string(),
    }
}

fn parse_port(text: &str) -> Result<u16, &'static str> {
    text.parse()
        .ok()
        .filter(|port| *port != 0)
        .ok_or("is not a port from 1 to 65535")
}
