//! How mails leave, as settings. The names are those that Django users know. Making and sending
//! a mail belong to the mail code.

use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::time::Duration;

use lettre::message::Mailbox;
use url::Host;

use super::base_url::{self, BaseUrl};
use super::reader::Reader;
use super::secret::Secret;

const DEFAULT_FROM: &str = "Password Recover <webmaster@localhost>";
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);

/// How many seconds one step of an SMTP conversation may take. RFC 5321 has clients wait 5 minutes
/// for most answers; beyond that a server that hangs would only hold up the other mails.
const TIMEOUT_SECONDS: RangeInclusive<u64> = 1..=300;

/// How mails leave, and who sends them.
#[derive(Clone, Debug)]
pub struct MailConfig {
    /// What is done with a mail (`EMAIL_BACKEND` and its own keys).
    pub backend: MailBackend,
    /// The sender (`DEFAULT_FROM_EMAIL`).
    pub from: Mailbox,
}

/// What is done with a mail.
#[derive(Clone, Debug)]
pub enum MailBackend {
    /// It goes to an SMTP server.
    Smtp(SmtpConfig),
    /// It is printed on standard output.
    Console,
    /// It is written into this folder as one `.eml` file (`EMAIL_FILE_PATH`).
    File(PathBuf),
    /// It is kept in the database and shown at `/dev/mailbox`. Whoever can open that page can take
    /// over every account, so this backend exists only while `BASE_URL` is a loopback address.
    Mailbox,
    /// It is thrown away.
    Dummy,
}

/// The way to the SMTP server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmtpConfig {
    /// A name in its ASCII form, or an IP address without brackets (`EMAIL_HOST`).
    pub host: String,
    /// `EMAIL_PORT`; by default 25, 587 with STARTTLS and 465 with TLS.
    pub port: u16,
    /// Whether and when the connection is encrypted.
    pub security: SmtpSecurity,
    /// User name and password of the log-in (`EMAIL_HOST_USER`, `EMAIL_HOST_PASSWORD`).
    pub credentials: Option<(String, Secret)>,
    /// How long the server has for one answer (`EMAIL_TIMEOUT`).
    pub timeout: Duration,
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
    /// Reads every mail setting, also those that the chosen backend has no use for: a value that
    /// can't be read is a mistake now and not on the day the backend is changed.
    pub(super) fn read(reader: &mut Reader, base_url: &BaseUrl) -> Self {
        let smtp = SmtpConfig::read(reader);
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
    /// Whether mails go no further than this machine, where nobody can listen in.
    pub fn is_loopback(&self) -> bool {
        parse_host(&self.host).is_ok_and(|host| base_url::is_loopback(&host))
    }

    fn read(reader: &mut Reader) -> Self {
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
        Self {
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
            credentials: read_credentials(reader),
            timeout: reader
                .seconds("EMAIL_TIMEOUT", TIMEOUT_SECONDS)
                .unwrap_or(DEFAULT_TIMEOUT),
        }
    }
}

/// Takes both or neither. One alone would mean no log-in, which the server would refuse much later.
fn read_credentials(reader: &mut Reader) -> Option<(String, Secret)> {
    let mut read = |key| reader.text(key).filter(|text| !text.is_empty());
    match (read("EMAIL_HOST_USER"), read("EMAIL_HOST_PASSWORD")) {
        (Some(user), Some(password)) => Some((user, Secret::new(password))),
        (None, None) => None,
        (user, _) => {
            let (set, missing) = if user.is_some() {
                ("EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD")
            } else {
                ("EMAIL_HOST_PASSWORD", "EMAIL_HOST_USER")
            };
            reader.complain(format!(
                "{set} is set and {missing} is not; the SMTP log-in needs both."
            ));
            None
        }
    }
}

/// Reads a host name or an IP address; an IPv6 address with or without brackets.
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

fn parse_mailbox(text: &str) -> Result<Mailbox, &'static str> {
    text.parse().map_err(|_| {
        let name = text.split('<').next().unwrap_or_default();
        if name.contains(',') && !name.contains('"') {
            "has a comma in its name; put the name in quotes, as in \"Acme, Inc.\" <accounts@example.org>"
        } else {
            "is not a sender such as Accounts <accounts@example.org>"
        }
    })
}
