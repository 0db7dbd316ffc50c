//! Logging in (RFC 4954).

use super::{
    connection::{Broken, Connection},
    reply::Reply,
};
use crate::server::config::Secret;
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};

/// The credentials of a log-in.
#[derive(Clone, PartialEq, Eq)]
pub enum Credential {
    Password {
        user: String,
        password: Secret,
    },
    /// An OAuth 2 token, valid for about an hour.
    Token {
        user: String,
        token: Secret,
    },
}

/// Why a log-in failed.
#[derive(Debug)]
pub enum Failure {
    Refused(Reply),
    /// The server offers no mechanism that we support; as a sentence.
    NotOffered(String),
    Broken(Broken),
}

impl From<Broken> for Failure {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

#[derive(Clone, Copy, Debug)]
enum Mechanism {
    Plain,
    Login,
    XOAuth2,
    OAuthBearer,
}

impl Mechanism {
    fn name(self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::Login => "LOGIN",
            Self::XOAuth2 => "XOAUTH2",
            Self::OAuthBearer => "OAUTHBEARER",
        }
    }
}

/// Logs in with the first mechanism that both sides support. One that the server offers and then rejects as
/// unknown is skipped; a wrong user name or password is an error.
pub async fn log_in(
    connection: &mut Connection,
    (host, port): (&str, u16),
    credential: &Credential,
) -> Result<(), Failure> {
    let known: &[Mechanism] = match credential {
        Credential::Password { .. } => &[Mechanism::Plain, Mechanism::Login],
        Credential::Token { .. } => &[Mechanism::XOAuth2, Mechanism::OAuthBearer],
    };
    let mut refused = None;
    for mechanism in known {
        if !connection.offers.can_log_in_with(mechanism.name()) {
            continue;
        }
        let reply = match (mechanism, credential) {
            (Mechanism::Login, Credential::Password { user, password }) => {
                ask_and_answer(connection, &[user, password.expose()]).await?
            }
            _ => {
                let (first, on_challenge) = words(*mechanism, credential, (host, port));
                at_once(connection, mechanism.name(), &first, &on_challenge).await?
            }
        };
        match reply.code {
            200..300 => return Ok(()),
            500..=504 => refused = Some(reply),
            _ => return Err(Failure::Refused(reply)),
        }
    }
    Err(refused.map_or_else(
        || Failure::NotOffered(not_offered(connection, host, credential)),
        Failure::Refused,
    ))
}

/// The initial response, and the answer to a challenge instead of the outcome.
fn words(
    mechanism: Mechanism,
    credential: &Credential,
    (host, port): (&str, u16),
) -> (String, String) {
    let (user, secret) = match credential {
        Credential::Password { user, password } => (user, password.expose()),
        Credential::Token { user, token } => (user, token.expose()),
    };
    match mechanism {
        // Some servers don't read the initial response, and ask for the same again.
        Mechanism::Plain | Mechanism::Login => {
            let words = BASE64.encode(format!("\0{user}\0{secret}"));
            (words.clone(), words)
        }
        // The challenge is a reason in JSON, and expects an empty answer before the rejection.
        Mechanism::XOAuth2 => {
            let words = format!("user={user}\x01auth=Bearer {secret}\x01\x01");
            (BASE64.encode(words), String::new())
        }
        // RFC 7628 §3.1 and §3.2.3. In a user name, two characters are escaped (RFC 5801 §4).
        Mechanism::OAuthBearer => {
            let user = user.replace('=', "=3D").replace(',', "=2C");
            let words = format!(
                "n,a={user},\x01host={host}\x01port={port}\x01auth=Bearer {secret}\x01\x01"
            );
            (BASE64.encode(words), BASE64.encode("\x01"))
        }
    }
}

async fn at_once(
    connection: &mut Connection,
    mechanism: &str,
    first: &str,
    on_challenge: &str,
) -> Result<Reply, Broken> {
    let reply = connection
        .command(&format!("AUTH {mechanism} {first}"))
        .await?;
    if reply.is_go_on() {
        connection.command(on_challenge).await
    } else {
        Ok(reply)
    }
}

/// The server asks, and we answer in the order in which all servers ask. The questions come in many languages
/// and encodings, and some are empty.
async fn ask_and_answer(connection: &mut Connection, answers: &[&str]) -> Result<Reply, Broken> {
    let mut reply = connection.command("AUTH LOGIN").await?;
    for answer in answers {
        if !reply.is_go_on() {
            break;
        }
        reply = connection.command(&BASE64.encode(answer)).await?;
    }
    Ok(reply)
}

fn not_offered(connection: &Connection, host: &str, credential: &Credential) -> String {
    let offered = &connection.offers.auth;
    let what_to_do = match credential {
        _ if offered.is_empty() && !connection.is_encrypted() => {
            "set EMAIL_USE_TLS=true, since many offer it only once encrypted, or leave \
             EMAIL_HOST_USER empty"
        }
        _ if offered.is_empty() => {
            "leave EMAIL_HOST_USER empty, or set EMAIL_PORT to the port that takes mail from users, \
             usually 587"
        }
        Credential::Password { .. } => {
            "with a password only PLAIN and LOGIN are possible; for XOAUTH2 set \
             EMAIL_OAUTH_TOKEN_FILE or EMAIL_OAUTH_TOKEN_COMMAND"
        }
        Credential::Token { .. } => {
            "a token needs XOAUTH2 or OAUTHBEARER; set EMAIL_HOST_PASSWORD instead"
        }
    };
    let offered = match &offered[..] {
        [] => "no log-in".to_owned(),
        offered => format!("only these ways to log in: {}", offered.join(", ")),
    };
    format!("{host} offers {offered}; {what_to_do}")
}
