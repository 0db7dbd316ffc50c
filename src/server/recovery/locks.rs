//! Who waits for whom, so that of many requests at the same time each counts those before it: else all
//! of them would be the first.
//!
//! Networks and addresses are spread over a fixed number of locks by keyed hashes. So there is nothing
//! to make before one can wait and nothing to forget after, nobody's address stands anywhere for it,
//! and nobody can choose whom they keep waiting. Two that happen to share a lock wait a moment longer.
//!
//! No two wait for each other in a circle: a transaction takes its networks' locks first, the lower one
//! before the higher, then an idempotency key, then its address's lock. Anyone who writes an account's row
//! as well has written it before the address's lock; nobody who holds that goes on to any account.

use crate::server::{
    ctx::Ctx,
    db::{DatabaseTransaction, recovery_locks},
    error::Result,
    model::{EmailAddress, network},
};

/// Locks of each kind, as many as a byte can tell apart. The migration that makes them knows their
/// number, too.
const OF_EACH_KIND: i64 = 256;
const FIRST_OF_NETWORKS: i64 = 1;
const FIRST_OF_ADDRESSES: i64 = FIRST_OF_NETWORKS + OF_EACH_KIND;
const FORGETTING: i64 = FIRST_OF_ADDRESSES + OF_EACH_KIND;

/// Until the transaction ends, nobody else asks for a link from this network or the wider one around it.
pub async fn take_networks(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    network: &str,
) -> Result<()> {
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
        recovery_locks::take(transaction, id).await?;
    }
    Ok(())
}

/// Until the transaction ends, nobody else asks for a link for this address.
pub async fn take_address(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    email: &EmailAddress,
) -> Result<()> {
    let hash = ctx
        .state
        .secret_key
        .mac("recovery-lock/address", &[email.canonical().as_bytes()]);
    recovery_locks::take(transaction, FIRST_OF_ADDRESSES + i64::from(hash[0])).await?;
    Ok(())
}

/// Until the transaction ends, no other instance counts what it forgets.
pub async fn take_forgetting(transaction: &DatabaseTransaction) -> Result<()> {
    recovery_locks::take(transaction, FORGETTING).await?;
    Ok(())
}
