//! Sending one message to one receiver, and reading the status of its response, never the body.

use super::{
    address::{GuardedResolver, Reach, ResolveError, Scheme},
    client,
};
use crate::server::db::entity::webhook_delivery::Problem;
use anyhow::Context;
use chrono::{DateTime, Utc};
use reqwest::{Client, Response, StatusCode, header, retry};
use std::{error::Error as StdError, io, sync::OnceLock, time::Duration};

/// What is sent.
pub struct Message<'a> {
    pub id: &'a str,
    /// Seconds since 1970.
    pub timestamp: i64,
    /// One or more, separated by spaces.
    pub signatures: &'a str,
    pub body: &'a str,
}

/// The outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Taken {
        status: u16,
    },
    /// The receiver wants no more messages.
    Gone,
    NotTaken {
        problem: Problem,
        status: Option<u16>,
        /// When it wants to be tried again.
        retry_after: Option<Duration>,
    },
}

impl Outcome {
    pub fn not_sent(problem: Problem) -> Self {
        Self::NotTaken {
            problem,
            status: None,
            retry_after: None,
        }
    }
}

/// What a receiver says to a question.
pub struct Answer {
    pub status: StatusCode,
    pub body: Vec<u8>,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug)]
pub struct Failure {
    pub problem: Problem,
    /// Whether the receiver may have the question all the same.
    pub may_have_arrived: bool,
}

/// One client per protocol, since the allowed addresses depend on it. Each is built for its first message: an
/// installation without https endpoints needs no trusted certificates.
pub struct Sender {
    reach: Reach,
    http: OnceLock<Client>,
    https: OnceLock<Client>,
}

impl Sender {
    pub fn new(reach: Reach) -> Self {
        Self {
            reach,
            http: OnceLock::new(),
            https: OnceLock::new(),
        }
    }

    pub fn reach(&self) -> &Reach {
        &self.reach
    }

    /// Sends a message. The URL is checked again each time: the settings may have changed.
    pub async fn send(&self, url: &str, message: &Message<'_>, now: DateTime<Utc>) -> Outcome {
        match self.post(url, message).await {
            Ok(response) => {
                let retry_after = response.headers().get(header::RETRY_AFTER);
                let retry_after = retry_after.and_then(|value| value.to_str().ok());
                let retry_after = retry_after.and_then(|value| parse_retry_after(value, now));
                of_status(response.status(), retry_after)
            }
            Err(failure) => Outcome::not_sent(failure.problem),
        }
    }

    /// Sends a question, and reads an answer of so many bytes at most.
    ///
    /// # Errors
    /// If no whole answer came.
    pub async fn ask(
        &self,
        url: &str,
        message: &Message<'_>,
        most: usize,
    ) -> Result<Answer, Failure> {
        let broken = |problem| Failure {
            problem,
            may_have_arrived: true,
        };
        let mut response = self.post(url, message).await?;
        let status = response.status();
        let mut body = Vec::new();
        while let Some(part) = response
            .chunk()
            .await
            .map_err(|error| broken(problem_of(&error)))?
        {
            if body.len() + part.len() > most {
                return Err(broken(Problem::Refused));
            }
            body.extend_from_slice(&part);
        }
        Ok(Answer { status, body })
    }

    async fn post(&self, url: &str, message: &Message<'_>) -> Result<Response, Failure> {
        let not_sent = |problem| Failure {
            problem,
            may_have_arrived: false,
        };
        let url = self.reach.parse(url);
        let url = url.map_err(|_| not_sent(Problem::PrivateAddress))?;
        let client = match Scheme::of(&url) {
            Some(Scheme::Http) => self.client(&self.http, Scheme::Http),
            _ => self.client(&self.https, Scheme::Https),
        };
        let client = match client {
            Ok(client) => client,
            Err(error) => {
                tracing::error!("nothing can be sent: {error:#}");
                return Err(not_sent(Problem::NoTrust));
            }
        };
        client
            .post(url)
            .header(header::CONTENT_TYPE, "application/json")
            .header("webhook-id", message.id)
            .header("webhook-timestamp", message.timestamp)
            .header("webhook-signature", message.signatures)
            .body(message.body.to_owned())
            .send()
            .await
            .map_err(|error| Failure {
                problem: problem_of(&error),
                may_have_arrived: !error.is_connect(),
            })
    }

    /// # Errors
    /// If this machine has no trusted certificates, which only a TLS client needs.
    fn client<'a>(
        &self,
        built: &'a OnceLock<Client>,
        scheme: Scheme,
    ) -> anyhow::Result<&'a Client> {
        if let Some(client) = built.get() {
            return Ok(client);
        }
        let client = self.build(scheme)?;
        Ok(built.get_or_init(|| client))
    }

    fn build(&self, scheme: Scheme) -> anyhow::Result<Client> {
        client::builder(scheme)?
            .dns_resolver(GuardedResolver {
                reach: self.reach.clone(),
                scheme,
            })
            // Each attempt is recorded, so none is made silently.
            .retry(retry::never())
            .build()
            .context("their client can't be built")
    }
}

/// Only 2xx means accepted: a redirect is not followed, and so means a failure.
fn of_status(status: StatusCode, retry_after: Option<Duration>) -> Outcome {
    if status.is_success() {
        Outcome::Taken {
            status: status.as_u16(),
        }
    } else if status == StatusCode::GONE {
        Outcome::Gone
    } else {
        Outcome::NotTaken {
            problem: Problem::Refused,
            status: Some(status.as_u16()),
            retry_after,
        }
    }
}

/// Seconds, or a date (RFC 9110 §10.2.3).
fn parse_retry_after(value: &str, now: DateTime<Utc>) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let at = DateTime::parse_from_rfc2822(value).ok()?;
    (at.to_utc() - now).to_std().ok()
}

/// The cause of an error, as one of the stored problems: its own text may contain the URL.
fn problem_of(error: &reqwest::Error) -> Problem {
    let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<ResolveError>() {
            return match error {
                ResolveError::NoAddress => Problem::NoAddress,
                ResolveError::Private => Problem::PrivateAddress,
            };
        }
        if error.is::<rustls::Error>() {
            return Problem::Tls;
        }
        cause = cause_of(error);
    }
    if error.is_timeout() {
        Problem::TimedOut
    } else {
        Problem::NotReached
    }
}

/// An I/O error returns the source of the error it wraps, so it is unwrapped here.
fn cause_of<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    match error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
    {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_read_as_seconds_and_as_a_date() {
        let now = DateTime::from_timestamp(1_445_412_420, 0).unwrap();
        for (value, expected) in [
            ("0", Some(0)),
            ("120", Some(120)),
            (" 7 ", Some(7)),
            ("Wed, 21 Oct 2015 07:28:00 GMT", Some(60)),
            ("Wed, 21 Oct 2015 07:00:00 GMT", None),
            ("-1", None),
            ("soon", None),
            ("", None),
        ] {
            let read = parse_retry_after(value, now).map(|wait| wait.as_secs());
            assert_eq!(read, expected, "{value}");
        }
    }

    #[test]
    fn only_2xx_means_accepted() {
        for status in [200, 201, 202, 204, 299] {
            let outcome = of_status(StatusCode::from_u16(status).unwrap(), None);
            assert_eq!(outcome, Outcome::Taken { status });
        }
        for status in [301, 302, 304, 307, 400, 401, 404, 429, 500, 503] {
            let outcome = of_status(StatusCode::from_u16(status).unwrap(), None);
            assert!(
                matches!(outcome, Outcome::NotTaken { status: Some(s), .. } if s == status),
                "{status}"
            );
        }
        assert_eq!(of_status(StatusCode::GONE, None), Outcome::Gone);
    }
}
