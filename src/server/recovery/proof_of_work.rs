//! Proof of work instead of waiting: over a network's limit, a browser may pay for its request. A whole
//! office or a mobile carrier may share one address, and people who forgot a password there should not have
//! to wait for what others did.
//!
//! The cost is next to nothing for a person and adds up for a machine. Nothing is stored of a challenge until
//! it is solved: it carries its own terms, and a seal that identifies it.

use super::limits::{self, Excess};
use crate::{
    proof_of_work::{MAX_BITS, bits_of, challenge_of},
    server::{
        change::Change,
        clock::{earlier, later},
        ctx::Ctx,
        db::{entity::Timestamp, used_challenges},
        error::Result,
        hex::hex,
        secret_key::SecretKey,
    },
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::DateTime;
use sha2::{Digest, Sha256};
use std::time::Duration;
use subtle::ConstantTimeEq;

/// The work for the first requests over the limit: 2^18 hashes on average, which take a laptop's browser a
/// tenth of a second and a phone half of one, three times that with bad luck. A native program needs some
/// hundredths of a second, so this slows it and does not stop it; `HIGHEST_TIMES` does.
const FIRST_BITS: u32 = 18;
/// Beyond this many times the limit everybody waits, with the default settings from the 240th request in ten
/// minutes: that is no office any more, and work that is cheap for someone with many machines must not fill
/// our outbox.
const HIGHEST_TIMES: u64 = 8;
/// The purpose of its seals.
const PURPOSE: &str = "proof-of-work";
/// Far longer than a slow phone needs for the hardest, which is about 20 seconds; it also bounds how long
/// used ones must be remembered.
const LIFETIME: Duration = Duration::from_secs(5 * 60);

/// The zero bits that a request costs; none where no work helps. Each further time that the limit is used up
/// doubles the work, so that the heaviest users pay most, up to `MAX_BITS`: more would be too much for an
/// innocent phone on the same network.
fn price(excess: &Excess) -> Option<u32> {
    let doublings = u32::try_from(excess.times.saturating_sub(1)).unwrap_or(MAX_BITS);
    (excess.times < HIGHEST_TIMES).then(|| FIRST_BITS.saturating_add(doublings).min(MAX_BITS))
}

/// A challenge for the client's network, to be solved within the next minutes.
///
/// # Errors
/// `TooManyRequests` where no work helps; `Unavailable`.
pub async fn challenge(ctx: &Ctx) -> Result<String> {
    let state = &ctx.state;
    let network = ctx.network.as_deref().unwrap_or_default();
    let bits = match limits::excess(&state.db, ctx, network).await? {
        Some(excess) => price(&excess).ok_or(excess.refusal())?,
        // There is room again by now, and the request will not need its proof.
        None => FIRST_BITS,
    };
    let random = URL_SAFE_NO_PAD.encode(state.random.bytes::<16>());
    let expires_at = later(ctx.now(), LIFETIME).millis();
    let terms = format!("{bits}.{expires_at}.{random}");
    Ok(sealed(&state.secret_key, network, &terms))
}

/// Takes a proof for a request over the limit. It is used up in the request's own change, so
/// that a request which comes to nothing uses nothing up.
///
/// # Errors
/// `TooManyRequests` for no proof, or one that is not worth it; `Unavailable`. The change can
/// only be rolled back then.
pub async fn pay(change: &Change, ctx: &Ctx, excess: &Excess, proof: Option<&str>) -> Result<()> {
    let Some(solved) = enough(ctx, excess, proof) else {
        return Err(excess.refusal().into());
    };
    let hash = hash_of(solved.challenge);
    if !used_challenges::insert(change, hash, solved.expires_at).await? {
        return Err(excess.refusal().into());
    }
    // Kept a while longer, because the clocks of two instances may differ.
    used_challenges::delete_expired(change, earlier(ctx.now(), LIFETIME)).await?;
    Ok(())
}

/// Whether a proof is sufficient for a request over the limit, apart from having been used: `pay` finds that
/// out.
pub fn is_enough(ctx: &Ctx, excess: &Excess, proof: Option<&str>) -> bool {
    enough(ctx, excess, proof).is_some()
}

fn enough<'a>(ctx: &Ctx, excess: &Excess, proof: Option<&'a str>) -> Option<Solved<'a>> {
    let network = ctx.network.as_deref().unwrap_or_default();
    // The current price counts, whatever the challenge says: hoarding cheap challenges gains nothing.
    let bits = price(excess)?;
    solved(&ctx.state.secret_key, network, proof?, bits, ctx.now())
}

/// Prunes expired challenges.
pub async fn tidy(ctx: &Ctx) -> Result<()> {
    let before = earlier(ctx.now(), LIFETIME);
    while used_challenges::delete_expired(&ctx.state.db, before).await? {}
    Ok(())
}

/// A challenge's terms, sealed by this server for this network.
fn sealed(key: &SecretKey, network: &str, terms: &str) -> String {
    with_seal(
        terms,
        key.mac(PURPOSE, &[terms.as_bytes(), network.as_bytes()]),
    )
}

fn with_seal(terms: &str, seal: [u8; 32]) -> String {
    format!("{terms}.{}", URL_SAFE_NO_PAD.encode(seal))
}

/// A challenge of this server, solved in time.
#[derive(Debug, PartialEq, Eq)]
struct Solved<'a> {
    challenge: &'a str,
    expires_at: Timestamp,
}

fn solved<'a>(
    key: &SecretKey,
    network: &str,
    proof: &'a str,
    bits: u32,
    now: Timestamp,
) -> Option<Solved<'a>> {
    if bits_of(proof) < bits {
        return None;
    }
    let challenge = challenge_of(proof)?;
    let (terms, _) = challenge.rsplit_once('.')?;
    // Compared as a whole and letter by letter: a challenge spelt otherwise would be another one, which could
    // be used again.
    let seals = key.macs(PURPOSE, &[terms.as_bytes(), network.as_bytes()]);
    let is_ours = |seal| {
        with_seal(terms, seal)
            .as_bytes()
            .ct_eq(challenge.as_bytes())
    };
    if !seals.into_iter().any(|seal| is_ours(seal).into()) {
        return None;
    }
    let expires_at = terms.split('.').nth(1)?.parse().ok()?;
    let expires_at = Timestamp::from(DateTime::from_timestamp_millis(expires_at)?);
    (expires_at > now).then_some(Solved {
        challenge,
        expires_at,
    })
}

/// The stored form: SHA-256 in hexadecimal.
fn hash_of(challenge: &str) -> String {
    hex(&Sha256::digest(challenge.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{proof_of_work::Search, server::random::Random};

    const NETWORK: &str = "192.0.2.1";
    const BITS: u32 = 8;

    fn key() -> SecretKey {
        SecretKey::random(&Random::seeded(1))
    }

    fn moment(millis: i64) -> Timestamp {
        Timestamp::from(DateTime::from_timestamp_millis(millis).unwrap())
    }

    /// A proof for a challenge with these terms, sealed with any key.
    fn proof(key: &SecretKey, network: &str, terms: &str) -> String {
        let mut search = Search::new(sealed(key, network, terms)).unwrap();
        search.go_on(1 << 16).unwrap()
    }

    fn is_taken(proof: &str, now: i64) -> bool {
        solved(&key(), NETWORK, proof, BITS, moment(now)).is_some()
    }

    #[test]
    fn a_correct_proof_is_accepted_until_it_expires() {
        let proof = proof(&key(), NETWORK, "8.1000.random");
        let expected = Solved {
            challenge: challenge_of(&proof).unwrap(),
            expires_at: moment(1000),
        };
        assert_eq!(
            solved(&key(), NETWORK, &proof, BITS, moment(999)),
            Some(expected)
        );
        assert!(!is_taken(&proof, 1000));
    }

    #[test]
    fn a_proof_for_another_network_or_key_is_rejected() {
        assert!(!is_taken(&proof(&key(), "192.0.2.2", "8.1000.random"), 0));
        let other = SecretKey::random(&Random::seeded(2));
        assert!(!is_taken(&proof(&other, NETWORK, "8.1000.random"), 0));
    }

    #[test]
    fn changed_or_respelled_terms_are_rejected() {
        let genuine = sealed(&key(), NETWORK, "8.1000.random");
        for forged in [
            genuine.replace(".1000.", ".9000."),
            genuine.replace(".1000.", ".01000."),
            genuine.replace("8.", "08."),
            genuine.replace("random", "randon"),
            format!("{genuine}="),
            format!("{genuine}."),
            "8.1000.random.".to_owned(),
            "8.x".to_owned(),
        ] {
            let mut search = Search::new(forged.clone()).unwrap();
            let proof = search.go_on(1 << 16).unwrap();
            assert!(!is_taken(&proof, 0), "{forged}");
        }
        for nonsense in ["", ".", "...", "8", "8.1000.random"] {
            let any = solved(&key(), NETWORK, nonsense, 0, moment(0));
            assert!(any.is_none(), "{nonsense}");
        }
    }

    #[test]
    fn too_little_work_is_rejected() {
        let challenge = sealed(&key(), NETWORK, "8.1000.random");
        let lazy = (0..)
            .map(|counter| format!("{challenge}.{counter}"))
            .find(|proof| bits_of(proof) == BITS - 1)
            .unwrap();
        assert!(!is_taken(&lazy, 0));
        assert!(solved(&key(), NETWORK, &lazy, BITS - 1, moment(0)).is_some());
    }

    #[test]
    fn the_price_doubles_up_to_a_maximum() {
        let price = |times| {
            price(&Excess {
                wait: Duration::ZERO,
                times,
            })
        };
        let prices: Vec<Option<u32>> = (1..=8).map(price).collect();
        assert_eq!(
            prices,
            [18, 19, 20, 21, 22, 22, 22, 0].map(|bits| (bits > 0).then_some(bits))
        );
        assert_eq!(price(u64::MAX), None);
    }
}
