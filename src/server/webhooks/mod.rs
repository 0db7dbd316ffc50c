//! Webhooks: telling other programs what happened (Standard Webhooks).
//!
//! What happens is noted in the transaction that does it (`events`), as one row for each endpoint that
//! wants to know: an outbox like that of mails. The worker sends what is due (`delivery`), and the
//! dashboard shows it, takes a hand in it and manages the endpoints.
//!
//! | file | what it holds |
//! |---|---|
//! | `events.rs` | what is told, and to whom |
//! | `delivery.rs` | the worker's part: order, pauses, giving up |
//! | `sender.rs` | one message over HTTP |
//! | `address.rs` | where messages may go |
//! | `signature.rs` | secrets, and what is signed with them |
//! | `endpoints.rs`, `deliveries.rs` | what the dashboard shows and does |

pub mod address;
pub mod deliveries;
pub mod delivery;
pub mod endpoints;
mod events;
pub mod sender;
pub mod signature;

pub use events::{Happening, note};

use crate::server::{clock::earlier, ctx::Ctx, db::webhook_deliveries, error::Result};
use std::time::Duration;

/// How long an event is kept when it was told or given up: it holds people's addresses.
pub const KEPT_FOR: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Forgets what ended long ago, and what has waited as long for an endpoint that is switched off.
pub async fn prune(ctx: &Ctx) -> Result<()> {
    let before = earlier(ctx.now(), KEPT_FOR);
    webhook_deliveries::delete_ended(&ctx.state.db, before).await?;
    webhook_deliveries::delete_of_inactive(&ctx.state.db, before).await?;
    Ok(())
}
