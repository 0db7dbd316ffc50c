//! Handing a mail to an SMTP server (RFC 5321).
//!
//! `lettre` knows the words of the protocol and the encryption. How they follow on one another is
//! told here, for three reasons: what a refusal means depends on what was refused; `lettre`'s pool
//! takes back a connection that was given up in the middle of a mail, and the next mail would then
//! read the last one's answers; and its STARTTLS believes what was said before the encryption.
//!
//! Never here: when a mail is tried again, or anything that the mail says.

mod conversation;
mod idle;
mod lines;
mod verdict;

#[cfg(test)]
mod tests;

use super::{Delivery, DeliveryError, TransportError};
use crate::server::config::{SmtpConfig, SmtpSecurity};
use conversation::Refusal;
use idle::Idle;
use lettre::{
    address::Envelope,
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, TlsParameters},
        extension::ClientId,
    },
};
use lines::LineByLine;
use std::{net::Ipv4Addr, time::Duration};
use tokio::{net::TcpStream, time::timeout};

/// One SMTP server, as configured, and perhaps a connection to it that waits for the next mail.
pub struct Smtp {
    host: String,
    port: u16,
    security: Security,
    credentials: Option<Credentials>,
    /// For a whole delivery, so that no server can hold a worker up for longer.
    timeout: Duration,
    hello: ClientId,
    idle: Idle,
}

enum Security {
    None,
    /// Encryption is asked for once connected, and nothing is sent without (RFC 3207).
    StartTls(TlsParameters),
    /// Encrypted from the first byte (RFC 8314 §3).
    Tls(TlsParameters),
}

impl Smtp {
    /// A server that is not connected to yet.
    ///
    /// # Errors
    /// If TLS is asked for and there are no certificates of authorities to check a server's with.
    pub fn new(config: &SmtpConfig) -> Result<Self, TransportError> {
        let tls = || TlsParameters::new(config.host.clone());
        Ok(Self {
            security: match config.security {
                SmtpSecurity::None => Security::None,
                SmtpSecurity::StartTls => Security::StartTls(tls()?),
                SmtpSecurity::Tls => Security::Tls(tls()?),
            },
            credentials: config.credentials.as_ref().map(|(user, password)| {
                Credentials::new(user.clone(), password.expose().to_owned())
            }),
            host: config.host.clone(),
            port: config.port,
            timeout: config.timeout,
            hello: hello(),
            idle: Idle::default(),
        })
    }

    /// Hands one message over.
    ///
    /// # Errors
    /// See [`DeliveryError`]. Whatever is not the server's last word on this very mail is
    /// transient: a server that can't be reached, a log-in that fails, a silence.
    pub async fn deliver(
        &self,
        envelope: &Envelope,
        message: &[u8],
    ) -> Result<Delivery, DeliveryError> {
        if let Some(connection) = self.idle.take(self.timeout / 4).await {
            let outcome = self.converse_in_time(connection, envelope, message).await?;
            // A server may close a connection that has carried enough just when we use it again.
            // Then the mail has not failed; it only needs a connection of its own.
            let needs_another = outcome.as_ref().is_err_and(Refusal::is_before_the_mail);
            if !needs_another {
                return outcome.map_err(Into::into);
            }
        }
        let connection = self.connect_in_time().await?;
        self.converse_in_time(connection, envelope, message)
            .await?
            .map_err(Into::into)
    }

    /// Makes sure that a message could be handed over now, by doing everything that comes before
    /// it. The connection waits for the next mail.
    ///
    /// # Errors
    /// [`DeliveryError::Unreachable`].
    pub async fn check(&self) -> Result<(), DeliveryError> {
        let connection = match self.idle.take(self.timeout / 4).await {
            Some(connection) => connection,
            None => self.connect_in_time().await?,
        };
        self.idle.keep(connection);
        Ok(())
    }

    async fn connect_in_time(&self) -> Result<AsyncSmtpConnection, DeliveryError> {
        timeout(self.timeout, self.connect())
            .await
            .unwrap_or_else(|_| Err(DeliveryError::Unreachable(self.too_slow())))
    }

    /// If time runs out, the connection is dropped wherever it stands, and so it can't be used
    /// again. Within DATA that makes the server forget the mail (RFC 5321 §4.1.1.4).
    async fn converse_in_time(
        &self,
        connection: AsyncSmtpConnection,
        envelope: &Envelope,
        message: &[u8],
    ) -> Result<Result<Delivery, Refusal>, DeliveryError> {
        timeout(self.timeout, self.converse(connection, envelope, message))
            .await
            .map_err(|_| DeliveryError::Transient(self.too_slow()))
    }

    fn too_slow(&self) -> String {
        let seconds = self.timeout.as_secs_f32();
        format!("the mail server did not finish within {seconds} seconds")
    }

    /// Goes through one mail, and keeps the connection if it can be used again.
    async fn converse(
        &self,
        mut connection: AsyncSmtpConnection,
        envelope: &Envelope,
        message: &[u8],
    ) -> Result<Delivery, Refusal> {
        let outcome = conversation::hand_over(&mut connection, envelope, message).await;
        if outcome.as_ref().err().is_none_or(Refusal::left_in_step) {
            self.idle.keep(connection);
        }
        outcome
    }

    /// A new connection that is encrypted and logged in as configured.
    async fn connect(&self) -> Result<AsyncSmtpConnection, DeliveryError> {
        let server = (self.host.as_str(), self.port);
        let unreachable = |error: &dyn std::error::Error| {
            let (host, port, cause) = (&self.host, self.port, verdict::root_cause(error));
            DeliveryError::Unreachable(format!("no connection to {host}:{port}: {cause}"))
        };
        let worded = |error: Error| {
            verdict::words(&error).map_or_else(|| unreachable(&error), DeliveryError::Unreachable)
        };

        let mut connection = if let Security::Tls(parameters) = &self.security {
            let parameters = Some(parameters.clone());
            AsyncSmtpConnection::connect_tokio1(server, None, &self.hello, parameters, None)
                .await
                .map_err(worded)?
        } else {
            let stream = TcpStream::connect(server)
                .await
                .map_err(|error| unreachable(&error))?;
            // A mail's last line is a small packet after a large one; it need not wait for it.
            stream
                .set_nodelay(true)
                .map_err(|error| unreachable(&error))?;
            let stream = Box::new(LineByLine(stream));
            AsyncSmtpConnection::connect_with_transport(stream, &self.hello)
                .await
                .map_err(worded)?
        };
        if let Security::StartTls(parameters) = &self.security {
            if !connection.can_starttls() {
                return Err(DeliveryError::Unreachable(format!(
                    "{} does not offer STARTTLS, and nothing is sent without it",
                    self.host
                )));
            }
            connection
                .starttls(parameters.clone(), &self.hello)
                .await
                .map_err(worded)?;
        }
        if let Some(credentials) = &self.credentials {
            connection
                .auth(DEFAULT_MECHANISMS, credentials)
                .await
                .map_err(worded)?;
        }
        Ok(connection)
    }
}

/// Who we say we are: a name with a domain, or else an address in brackets (RFC 5321 §4.1.4). The
/// bare name of a machine or a container is neither, and some servers refuse it.
fn hello() -> ClientId {
    match ClientId::default() {
        ClientId::Domain(name) if name.contains('.') => ClientId::Domain(name),
        _ => ClientId::Ipv4(Ipv4Addr::LOCALHOST),
    }
}
