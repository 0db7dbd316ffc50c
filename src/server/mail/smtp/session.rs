//! Everything before a mail: connecting, the greeting, encryption, logging in.

use super::{
    auth::{self, Credential, Failure},
    connection::{Broken, Connection},
    dial,
    offers::Offers,
    tls, verdict,
};
use crate::{
    api::dashboard::mails::MailProblem,
    server::{
        config::{SmtpConfig, SmtpSecurity},
        mail::{DeliveryError, Why, clean},
    },
};
use rustls::ClientConfig;
use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{net::TcpStream, time::timeout};

/// How to reach the mail server.
pub struct Server {
    pub host: String,
    pub port: u16,
    security: Security,
    /// Our name.
    hello: String,
    /// After this long without a greeting, we check whether the server waits for TLS.
    greeting_patience: Duration,
    /// The address being tried, or that failed last. Others are tried before it.
    suspect: Mutex<Option<SocketAddr>>,
}

enum Security {
    None,
    /// Encryption is required once connected, and nothing is sent without it (RFC 3207).
    StartTls(Arc<ClientConfig>),
    /// Encrypted from the first byte (RFC 8314 §3).
    Tls(Arc<ClientConfig>),
}

impl Server {
    /// # Errors
    /// If TLS is required and there are no trusted certificates.
    pub fn new(config: &SmtpConfig) -> Result<Self, rustls::Error> {
        Ok(Self {
            security: match config.security {
                SmtpSecurity::None => Security::None,
                SmtpSecurity::StartTls => Security::StartTls(tls::config()?),
                SmtpSecurity::Tls => Security::Tls(tls::config()?),
            },
            host: config.host.clone(),
            port: config.port,
            hello: config.helo.clone(),
            greeting_patience: config.timeout / 2,
            suspect: Mutex::default(),
        })
    }

    /// A new connection, encrypted as configured.
    ///
    /// # Errors
    /// [`DeliveryError::Unreachable`].
    pub async fn open(&self) -> Result<Connection, DeliveryError> {
        let (stream, address) = dial::dial(&self.host, self.port, self.suspect())
            .await
            .map_err(|error| self.io(&error))?;
        self.set_suspect(Some(address));
        let mut connection = match &self.security {
            Security::Tls(config) => {
                let stream = tls::handshake(Arc::clone(config), &self.host, stream).await;
                Connection::encrypted(stream.map_err(|error| self.io(&error))?)
            }
            Security::None | Security::StartTls(_) => Connection::plain(stream),
        };
        self.greeting(&mut connection, address).await?;
        self.set_suspect(None);
        self.send_ehlo(&mut connection).await?;
        let Security::StartTls(config) = &self.security else {
            return Ok(connection);
        };
        self.ask_for_tls(&mut connection).await?;
        let mut connection = connection
            .encrypt(Arc::clone(config), &self.host)
            .await
            .map_err(|broken| self.broken(broken))?;
        self.send_ehlo(&mut connection).await?;
        Ok(connection)
    }

    /// Logs in, if configured.
    pub async fn log_in(
        &self,
        connection: &mut Connection,
        credential: &Credential,
    ) -> Result<(), (DeliveryError, IsRefused)> {
        let server = (self.host.as_str(), self.port);
        let failure = match auth::log_in(connection, server, credential).await {
            Ok(()) => return Ok(()),
            Err(failure) => failure,
        };
        Err(match failure {
            Failure::Refused(reply) => {
                let error = DeliveryError::Unreachable(verdict::of_log_in(&reply));
                (error, IsRefused(true))
            }
            Failure::NotOffered(words) => {
                let why = Why::operators(clean::reply(&words), MailProblem::LogIn);
                (DeliveryError::Unreachable(why), IsRefused(false))
            }
            Failure::Broken(broken) => (self.broken(broken), IsRefused(false)),
        })
    }

    /// Waits for the greeting. A server that begins with TLS waits for us instead.
    async fn greeting(
        &self,
        connection: &mut Connection,
        address: SocketAddr,
    ) -> Result<(), DeliveryError> {
        let reply = match timeout(self.greeting_patience, connection.reply()).await {
            Ok(reply) => reply,
            Err(_) if !connection.is_encrypted() && self.begins_with_tls(address).await => {
                let words = format!(
                    "{}:{} begins with TLS; set EMAIL_USE_SSL=true and EMAIL_USE_TLS=false",
                    self.host, self.port
                );
                let why = Why::operators(words, MailProblem::Encryption);
                return Err(DeliveryError::Unreachable(why));
            }
            Err(_) => connection.reply().await,
        };
        self.agreed(reply).map(drop)
    }

    async fn begins_with_tls(&self, address: SocketAddr) -> bool {
        let find_out = async {
            let stream = TcpStream::connect(address).await.ok()?;
            Some(tls::is_spoken(&self.host, stream).await)
        };
        timeout(self.greeting_patience / 2, find_out)
            .await
            .is_ok_and(|found| found == Some(true))
    }

    /// Sends EHLO, or HELO to a server that does not know it (RFC 5321 §3.2).
    async fn send_ehlo(&self, connection: &mut Connection) -> Result<(), DeliveryError> {
        let reply = connection.command(&format!("EHLO {}", self.hello)).await;
        connection.offers = match reply {
            Ok(reply) if matches!(reply.code, 500 | 502 | 504) => {
                let reply = connection.command(&format!("HELO {}", self.hello)).await;
                self.agreed(reply)?;
                Offers::default()
            }
            reply => Offers::read(&self.agreed(reply)?),
        };
        Ok(())
    }

    async fn ask_for_tls(&self, connection: &mut Connection) -> Result<(), DeliveryError> {
        if connection.offers.starttls {
            let reply = connection.command("STARTTLS").await;
            return self.agreed(reply).map(drop);
        }
        let words = format!(
            "{} does not offer STARTTLS, and nothing is sent without it; if it begins with TLS on \
             another port, usually 465, set EMAIL_PORT to that, EMAIL_USE_SSL=true and \
             EMAIL_USE_TLS=false",
            self.host
        );
        let why = Why::operators(words, MailProblem::Encryption);
        Err(DeliveryError::Unreachable(why))
    }

    fn agreed(
        &self,
        reply: Result<super::reply::Reply, Broken>,
    ) -> Result<super::reply::Reply, DeliveryError> {
        match reply {
            Ok(reply) if reply.is_yes() => Ok(reply),
            Ok(reply) => Err(DeliveryError::Unreachable(verdict::of_session(&reply))),
            Err(broken) => Err(self.broken(broken)),
        }
    }

    fn broken(&self, broken: Broken) -> DeliveryError {
        match broken {
            Broken::Io(error) => self.io(&error),
            Broken::OutOfTurn => DeliveryError::Unreachable(Why::operators(
                format!(
                    "{} said something before the encryption that should have come after it, as \
                     somebody on the way would; nothing was sent",
                    self.host
                ),
                MailProblem::Encryption,
            )),
            broken => DeliveryError::Unreachable(self.no_connection(&broken.to_string()).into()),
        }
    }

    fn io(&self, error: &io::Error) -> DeliveryError {
        DeliveryError::Unreachable(match tls::explain(error, &self.host, self.port) {
            Some((words, problem)) => Why::operators(words, problem),
            None => self.no_connection(&error.to_string()).into(),
        })
    }

    fn no_connection(&self, cause: &str) -> String {
        let (host, port) = (&self.host, self.port);
        clean::reply(&format!("no connection to {host}:{port}: {cause}"))
    }

    fn suspect(&self) -> Option<SocketAddr> {
        *self.suspect.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set_suspect(&self, address: Option<SocketAddr>) {
        *self.suspect.lock().unwrap_or_else(PoisonError::into_inner) = address;
    }
}

/// Whether a log-in failed because of the user name, the password or the token.
pub struct IsRefused(pub bool);
