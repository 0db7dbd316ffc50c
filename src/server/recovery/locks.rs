//! Locks that make concurrent requests count each other: without them, each would be the first.
//!
//! Networks and addresses are mapped to a fixed number of locks by keyed hashes. So no lock has to be created
//! or pruned, no address is stored for it, and nobody can choose whom they delay. Two that happen to share a
//! lock wait a moment longer.
//!
//! No two wait for each other in a circle: a change begins with its networks' locks (`limits::begin`), the
//! lower one before the higher, or by holding an account (`ChangeOfAccount`), never both; then it takes an
//! idempotency key, then its address's lock, after which no account can be held.

use crate::server::{
    change::Change,
    ctx::Ctx,
    db::recovery_locks,
    error::Result,
    model::{Identifier, network},
};

/// Locks of each kind, as many as a byte can tell apart. The migration that creates them uses the same
/// number.
const OF_EACH_KIND: i64 = 256;
const FIRST_OF_NETWORKS: i64 = 1;
const FIRST_OF_ADDRESSES: i64 = FIRST_OF_NETWORKS + OF_EACH_KIND;
const FORGETTING: i64 = FIRST_OF_ADDRESSES + OF_EACH_KIND;

/// Until the change ends, nobody else asks for a link from this network or the wider one around it.
pub async fn take_networks(change: &Change, ctx: &Ctx, network: &str) -> Result<()> {
    let lock = |network: &str| {
        let key = &ctx.state.secret_key;
        let hash = key.mac("recovery-lock/network", &[network.as_bytes()]);
        FIRST_OF_NETWORKS + i64::from(hash[0])
    };
    let mut locks: Vec<i64> = network::wide(network)
        .iter()
        .map(|wide| lock(wide))
        .collect();
    locks.push(lock(network));
    locks.sort_unstable();
    locks.dedup();
    for id in locks {
        recovery_locks::take(change, id).await?;
    }
    Ok(())
}

/// Until the change ends, nobody else asks for a link for this address or log-in name.
pub async fn take_address(change: &Change, ctx: &Ctx, whose: &Identifier) -> Result<()> {
    let hash = ctx
        .state
        .secret_key
        .mac("recovery-lock/address", &[whose.canonical().as_bytes()]);
    recovery_locks::take(change, FIRST_OF_ADDRESSES + i64::from(hash[0])).await?;
    Ok(())
}

/// Until the change ends, no other instance counts what it forgets.
pub async fn lock_pruning(change: &Change) -> Result<()> {
    recovery_locks::take(change, FORGETTING).await?;
    Ok(())
}
