//! Sending a mail to an SMTP server (RFC 5321).
//!
//! | where | what |
//! |---|---|
//! | `dial`, `tls`, `session` | from a name to an encrypted, greeted connection |
//! | `auth`, `token`, `gate` | logging in, and not too often |
//! | `connection`, `reply`, `offers` | commands and replies, byte by byte |
//! | `conversation` | one mail |
//! | `verdict`, `phrases` | the meaning of a rejection |
//! | `idle` | the connections kept for the next mails |
//!
//! It does not decide when a mail is retried, and knows nothing of a mail's text.

mod auth;
mod connection;
mod conversation;
mod dial;
mod gate;
mod idle;
mod offers;
mod phrases;
mod reply;
mod session;
mod tls;
mod token;
mod verdict;

#[cfg(test)]
mod tests;

use super::{Delivery, DeliveryError, TransportError, Why};
use crate::{
    api::dashboard::mails::MailProblem,
    server::{
        config::{LogIn, Secret, SmtpConfig},
        db::entity::Timestamp,
    },
};
use auth::Credential;
use connection::Connection;
use conversation::Refusal;
use gate::{Gate, Outcome};
use idle::Idle;
use lettre::address::Envelope;
use session::{IsRefused, Server};
use std::time::Duration;
use token::Tokens;
use tokio::time::timeout;

/// The configured SMTP server, and idle connections to it.
pub struct Smtp {
    server: Server,
    user: Option<User>,
    /// For a whole delivery, so that no server can occupy a worker for longer.
    timeout: Duration,
    gate: Gate,
    idle: Idle,
}

/// The user, and how they authenticate.
struct User {
    name: String,
    with: With,
}

enum With {
    Password(Secret),
    Token(Tokens),
}

impl Smtp {
    /// A server that is not connected to yet.
    ///
    /// # Errors
    /// If TLS is required and there are no trusted certificates.
    pub fn new(config: &SmtpConfig) -> Result<Self, TransportError> {
        Ok(Self {
            server: Server::new(config)?,
            user: config.log_in.clone().map(User::new),
            timeout: config.timeout,
            gate: Gate::default(),
            idle: Idle::default(),
        })
    }

    /// Sends one message.
    ///
    /// # Errors
    /// See [`DeliveryError`]. Everything but a permanent rejection of this very mail is transient: an
    /// unreachable server, a failed log-in, a timeout.
    pub async fn deliver(
        &self,
        envelope: &Envelope,
        message: &[u8],
        now: Timestamp,
    ) -> Result<Delivery, DeliveryError> {
        if let Some(connection) = self.idle.take(self.timeout / 4).await {
            let outcome = self.converse_in_time(connection, envelope, message).await?;
            // A server may close a reused connection just when we use it again. Then the mail has not failed;
            // it only needs a new connection.
            let needs_another = outcome.as_ref().is_err_and(Refusal::is_of_the_connection);
            if !needs_another {
                return outcome.map_err(Into::into);
            }
        }
        let connection = self.connect(now).await?;
        self.converse_in_time(connection, envelope, message)
            .await?
            .map_err(Into::into)
    }

    /// Checks that a message could be sent now, by doing everything that precedes it. The connection is kept
    /// for the next mail.
    ///
    /// # Errors
    /// [`DeliveryError::Unreachable`].
    pub async fn check(&self, now: Timestamp) -> Result<(), DeliveryError> {
        let connection = match self.idle.take(self.timeout / 4).await {
            Some(connection) => connection,
            None => self.connect(now).await?,
        };
        self.idle.keep(connection);
        Ok(())
    }

    /// Lets the next mail try to log in although the last log-in was just rejected.
    pub async fn allow_log_in(&self) {
        self.gate.open().await;
    }

    /// A new connection, encrypted and logged in as configured.
    async fn connect(&self, now: Timestamp) -> Result<Connection, DeliveryError> {
        let Some(user) = &self.user else {
            let opened = timeout(self.timeout, self.server.open()).await;
            return opened.unwrap_or_else(|_| Err(self.too_slow_to_reach()));
        };
        let current = timeout(self.timeout, user.current()).await;
        let credential = current.unwrap_or_else(|_| Err(too_slow_to_make()))?;
        let pass = self.gate.enter(&credential, now).await?;
        let opened = match timeout(self.timeout, self.open_as(user, &credential)).await {
            Ok(opened) => opened,
            Err(_) => Err((Outcome::Failed(self.too_slow_to_reach()), credential)),
        };
        match opened {
            Ok((connection, credential)) => {
                self.gate
                    .leave(pass, &credential, &Outcome::LoggedIn, now)
                    .await;
                Ok(connection)
            }
            Err((outcome, credential)) => {
                self.gate.leave(pass, &credential, &outcome, now).await;
                match outcome {
                    Outcome::Refused(error) | Outcome::Failed(error) => Err(error),
                    Outcome::LoggedIn => Err(self.too_slow_to_reach()),
                }
            }
        }
    }

    /// Connects and logs in; if the token is rejected, once more with a new one.
    async fn open_as(
        &self,
        user: &User,
        credential: &Credential,
    ) -> Result<(Connection, Credential), (Outcome, Credential)> {
        let (error, is_refused) = match self.try_as(credential).await {
            Ok(connection) => return Ok((connection, credential.clone())),
            Err(failure) => failure,
        };
        if !is_refused.0 {
            return Err((Outcome::Failed(error), credential.clone()));
        }
        let renewed = match user.renewed().await {
            Some(Ok(renewed)) if renewed != *credential => renewed,
            Some(Err(no_other)) => return Err((Outcome::Refused(no_other), credential.clone())),
            _ => return Err((Outcome::Refused(error), credential.clone())),
        };
        match self.try_as(&renewed).await {
            Ok(connection) => Ok((connection, renewed)),
            Err((error, IsRefused(true))) => Err((Outcome::Refused(error), renewed)),
            Err((error, IsRefused(false))) => Err((Outcome::Failed(error), renewed)),
        }
    }

    async fn try_as(
        &self,
        credential: &Credential,
    ) -> Result<Connection, (DeliveryError, IsRefused)> {
        let opened = self.server.open().await;
        let mut connection = opened.map_err(|error| (error, IsRefused(false)))?;
        self.server.log_in(&mut connection, credential).await?;
        Ok(connection)
    }

    /// If time runs out, the connection is dropped in whatever state, and so it can't be reused. Within DATA
    /// that makes the server discard the mail (RFC 5321 §4.1.1.4).
    async fn converse_in_time(
        &self,
        connection: Connection,
        envelope: &Envelope,
        message: &[u8],
    ) -> Result<Result<Delivery, Refusal>, DeliveryError> {
        timeout(self.timeout, self.converse(connection, envelope, message))
            .await
            .map_err(|_| DeliveryError::Transient(self.too_slow().into()))
    }

    fn too_slow(&self) -> String {
        let seconds = self.timeout.as_secs_f32();
        format!("the mail server did not finish within {seconds} seconds")
    }

    fn too_slow_to_reach(&self) -> DeliveryError {
        DeliveryError::Unreachable(self.too_slow().into())
    }

    /// Sends one mail, and keeps the connection if it can be reused.
    async fn converse(
        &self,
        mut connection: Connection,
        envelope: &Envelope,
        message: &[u8],
    ) -> Result<Delivery, Refusal> {
        let outcome = conversation::deliver_once(&mut connection, envelope, message).await;
        let can_carry_more =
            |refusal: &Refusal| refusal.left_in_step() && !refusal.is_of_the_connection();
        if outcome.as_ref().err().is_none_or(can_carry_more) {
            self.idle.keep(connection);
        }
        outcome
    }
}

fn too_slow_to_make() -> DeliveryError {
    let words = "EMAIL_OAUTH_TOKEN_COMMAND did not finish within EMAIL_TIMEOUT".to_owned();
    DeliveryError::Unreachable(Why::operators(words, MailProblem::Token))
}

impl User {
    fn new(log_in: LogIn) -> Self {
        match log_in {
            LogIn::Password { user, password } => Self {
                name: user,
                with: With::Password(password),
            },
            LogIn::Token { user, source } => Self {
                name: user,
                with: With::Token(Tokens::new(source)),
            },
        }
    }

    async fn current(&self) -> Result<Credential, DeliveryError> {
        match &self.with {
            With::Password(password) => Ok(Credential::Password {
                user: self.name.clone(),
                password: password.clone(),
            }),
            With::Token(tokens) => self.with_token(tokens.current().await),
        }
    }

    /// A credential that may work where the current one was rejected; none if there is only one.
    async fn renewed(&self) -> Option<Result<Credential, DeliveryError>> {
        match &self.with {
            With::Password(_) => None,
            With::Token(tokens) => Some(self.with_token(tokens.renewed().await)),
        }
    }

    fn with_token(&self, token: Result<Secret, String>) -> Result<Credential, DeliveryError> {
        match token {
            Ok(token) => Ok(Credential::Token {
                user: self.name.clone(),
                token,
            }),
            Err(words) => Err(DeliveryError::Unreachable(Why::operators(
                words,
                MailProblem::Token,
            ))),
        }
    }
}
