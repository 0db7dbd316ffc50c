//! Rotating the server's key without losing anything: what is sealed under a previous key is sealed again
//! under the current one, and `status` reports when no previous key is needed any more.
//!
//! What depends on a key without being sealed expires (typed codes, challenges, idempotency keys), except
//! recovery codes: those are valid until they are used or replaced.

use crate::server::{
    clock::later,
    ctx::Ctx,
    db::{
        entity::{Timestamp, totp_credential, webhook_endpoint},
        second_factors, secret_keys, webhook_endpoints,
    },
    error::Result,
    idempotency,
    sealed::{self, Purpose, Seal},
};
use std::time::Duration;

/// How long the instances of a server may take to switch to a new key, one after another.
const CHANGE_OVER: Duration = Duration::from_secs(60 * 60);

/// What still needs the previous keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// Secrets sealed under a previous key.
    pub sealed_before: u64,
    /// Secrets that none of the given keys can open.
    pub unreadable: u64,
    /// Users whose unused recovery codes were created with another key than the current one.
    pub owners_of_old_codes: u64,
    /// When the last code, challenge or idempotency key created with a previous key expires; none if it is
    /// not known since when the current one is in use.
    pub ends_at: Option<Timestamp>,
}

impl Status {
    /// Whether nothing is lost when the previous keys are removed.
    pub fn can_drop_old_key(&self, now: Timestamp) -> bool {
        let has_ended = self.ends_at.is_some_and(|at| at <= now);
        has_ended && self.sealed_before == 0 && self.owners_of_old_codes == 0
    }

    fn count(&mut self, seal: &Seal) {
        match seal {
            Seal::Current => {}
            Seal::Renewed(_) => self.sealed_before += 1,
            Seal::Unreadable => self.unreadable += 1,
        }
    }
}

/// What still needs the previous keys; changes nothing.
pub async fn status(ctx: &Ctx) -> Result<Status> {
    let db = &ctx.state.db;
    let tag = ctx.state.secret_key.tag();
    let newest = secret_keys::newest(db).await?;
    let newest = newest.filter(|newest| newest.tag == tag);
    let lives = ctx
        .state
        .config
        .password_reset_timeout
        .max(idempotency::KNOWN_FOR);
    let mut status = Status {
        owners_of_old_codes: second_factors::count_owners_of_codes_under_others(db, &tag).await?,
        ends_at: newest.map(|newest| later(newest.since, lives + CHANGE_OVER)),
        ..Status::default()
    };
    for credential in second_factors::all(db).await? {
        status.count(&of_credential(ctx, &credential));
    }
    for endpoint in webhook_endpoints::all(db).await? {
        let (secret, previous) = of_endpoint(ctx, &endpoint);
        status.count(&secret);
        if let Some(previous) = previous {
            status.count(&previous);
        }
    }
    Ok(status)
}

/// Seals under the current key what is sealed under a previous one, and records since when it is in use. Each
/// secret is updated on its own, and only if nobody else has changed it meanwhile.
pub async fn reseal(ctx: &Ctx) -> Result<()> {
    let (db, key) = (&ctx.state.db, &ctx.state.secret_key);
    let newest = secret_keys::newest(db).await?;
    if newest.is_none_or(|newest| newest.tag != key.tag()) {
        secret_keys::adopt_key(db, &key.tag(), ctx.now()).await?;
    }
    if !key.has_previous() {
        // Created before codes were tagged with their key, so either under this key or of no use.
        second_factors::tag_recovery_codes(db, &key.tag()).await?;
        return Ok(());
    }
    for credential in second_factors::all(db).await? {
        if let Seal::Renewed(sealed) = of_credential(ctx, &credential) {
            second_factors::reseal(db, &credential, sealed).await?;
        }
    }
    for endpoint in webhook_endpoints::all(db).await? {
        let (secret, previous) = of_endpoint(ctx, &endpoint);
        let is_renewed = [Some(&secret), previous.as_ref()]
            .into_iter()
            .any(|seal| matches!(seal, Some(Seal::Renewed(_))));
        if is_renewed {
            let secret = renewed(secret, &endpoint.secret);
            let previous = previous
                .zip(endpoint.previous_secret.as_deref())
                .map(|(seal, before)| renewed(seal, before));
            webhook_endpoints::reseal(db, &endpoint, secret, previous).await?;
        }
    }
    Ok(())
}

fn renewed(seal: Seal, before: &str) -> String {
    match seal {
        Seal::Renewed(sealed) => sealed,
        Seal::Current | Seal::Unreadable => before.to_owned(),
    }
}

fn of_credential(ctx: &Ctx, credential: &totp_credential::Model) -> Seal {
    seal_of(
        ctx,
        Purpose::SecondFactor,
        credential.user_id,
        &credential.secret,
    )
}

fn of_endpoint(ctx: &Ctx, endpoint: &webhook_endpoint::Model) -> (Seal, Option<Seal>) {
    let seal = |sealed: &str| seal_of(ctx, Purpose::Webhook, endpoint.id, sealed);
    (
        seal(&endpoint.secret),
        endpoint.previous_secret.as_deref().map(seal),
    )
}

fn seal_of(ctx: &Ctx, purpose: Purpose, owner_id: i64, sealed: &str) -> Seal {
    let state = &ctx.state;
    sealed::renew(&state.secret_key, &state.random, purpose, owner_id, sealed)
}
