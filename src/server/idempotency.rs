//! Idempotent requests: a program that got no response can't know whether its request was carried out, so it
//! sends it again with the same key (draft-ietf-httpapi-idempotency-key-header).
//!
//! Only keyed hashes of key and request are stored, so that neither can be read or guessed there.

use crate::{
    api::error::ApiError,
    server::{
        change::Change,
        clock::{earlier, until},
        ctx::{Caller, Credential, Ctx},
        db::{entity::idempotency_key, idempotency_keys},
        error::{Error, Result},
    },
};
use sea_orm::ConnectionTrait;
use std::time::Duration;

/// How long a key is remembered. A program that retries for longer has alerted a person long ago.
pub const KNOWN_FOR: Duration = Duration::from_secs(24 * 60 * 60);

const LONGEST_KEY: usize = 255;

/// A key as its sender wrote it, without surrounding quotes.
pub struct Key(String);

impl Key {
    /// Accepts 1 to 255 visible ASCII characters, quoted (a string of RFC 9651, as the draft has it, without
    /// anything that needs a backslash) or bare, as most programs send it.
    pub fn parse(sent: &[u8]) -> Option<Self> {
        let sent = std::str::from_utf8(sent).ok()?;
        let key = match sent.strip_prefix('"') {
            Some(rest) => rest
                .strip_suffix('"')
                .filter(|key| !key.contains(['"', '\\'])),
            None => Some(sent),
        }?;
        let is_good = (1..=LONGEST_KEY).contains(&key.len())
            && key.bytes().all(|byte| byte.is_ascii_graphic());
        is_good.then(|| Self(key.to_owned()))
    }
}

/// A request that must run once: keyed hashes of its key and of its content.
///
/// One per server key that is still valid, the current one first.
pub struct Once {
    key_hashes: Vec<String>,
    fingerprints: Vec<String>,
}

impl Once {
    /// Keys are scoped to their sender: nobody can find out which keys others use, or use theirs up.
    pub fn new(ctx: &Ctx, key: &Key, request: &[&[u8]]) -> Self {
        let sender = match &ctx.caller {
            Caller::Api(Credential::Token(token)) => token.expose(),
            _ => ctx.network.as_deref().unwrap_or_default(),
        };
        let secret = &ctx.state.secret_key;
        Self {
            key_hashes: secret.mac_texts("idempotency-key", &[key.0.as_bytes(), sender.as_bytes()]),
            fingerprints: secret.mac_texts("idempotent-request", request),
        }
    }

    /// Whether this very request ran before. Expired keys are pruned here already, since tidying runs only
    /// now and then.
    ///
    /// # Errors
    /// `IdempotencyKeyReused` if the key was used for something else.
    pub async fn was_done(&self, db: &impl ConnectionTrait, ctx: &Ctx) -> Result<bool> {
        let Some(found) = idempotency_keys::find(db, &self.key_hashes).await? else {
            return Ok(false);
        };
        if until(found.created_at, ctx.now()) >= KNOWN_FOR {
            idempotency_keys::delete(db, found.id).await?;
            return Ok(false);
        }
        self.is_same(&found)?;
        Ok(true)
    }

    /// Takes the key in the change that does what is asked for, so that neither is there without
    /// the other. `false` if somebody was faster: `was_done` in this change says what became of theirs, which is
    /// certain once this change is committed.
    pub async fn take(&self, change: &Change, ctx: &Ctx) -> Result<bool> {
        let (key, print) = (self.key_hashes[0].clone(), self.fingerprints[0].clone());
        Ok(idempotency_keys::insert(change, key, print, ctx.now()).await?)
    }

    fn is_same(&self, found: &idempotency_key::Model) -> Result<(), Error> {
        if self.fingerprints.contains(&found.fingerprint) {
            Ok(())
        } else {
            Err(ApiError::IdempotencyKeyReused.into())
        }
    }
}

/// Prunes expired keys.
pub async fn tidy(ctx: &Ctx) -> Result<()> {
    let before = earlier(ctx.now(), KNOWN_FOR);
    while idempotency_keys::delete_some(&ctx.state.db, before).await? {}
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(sent: &str) -> Option<String> {
        Key::parse(sent.as_bytes()).map(|key| key.0)
    }

    #[test]
    fn a_key_is_the_same_in_quotes_and_bare() {
        assert_eq!(key("8e03978e-40d5").as_deref(), Some("8e03978e-40d5"));
        assert_eq!(key("\"8e03978e-40d5\""), key("8e03978e-40d5"));
        let longest = "k".repeat(LONGEST_KEY);
        assert_eq!(key(&longest), Some(longest.clone()));
        assert_eq!(key(&format!("\"{longest}\"")), Some(longest));
    }

    #[test]
    fn invalid_keys_are_rejected() {
        let too_long = "k".repeat(LONGEST_KEY + 1);
        for sent in [
            "", "\"\"", "\"", "\"a", "\"a\"b\"", "\"a\\\"", "a b", "a\tb", "ä", &too_long,
        ] {
            assert_eq!(key(sent), None, "{sent:?}");
        }
        assert!(Key::parse(&[0xff]).is_none());
    }
}
