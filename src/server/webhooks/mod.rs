//! Webhooks: sending events to other programs (Standard Webhooks).
//!
//! What happens is noted in the change that does it (`account_events`), as one row for each endpoint that
//! wants to know: an outbox like that of mails. The worker sends what is due (`delivery`), and the
//! dashboard shows it, takes a hand in it and manages the endpoints. Messages go out over `outbound`.
//!
//! | file | what it holds |
//! |---|---|
//! | `delivery.rs` | the worker's part: order, pauses, giving up |
//! | `endpoints.rs`, `deliveries.rs` | what the dashboard shows and does |
//! | `views.rs` | an event as it is shown |
//! | `tidying.rs` | what is pruned, and when |

pub mod deliveries;
pub mod delivery;
pub mod endpoints;
mod tidying;
mod views;

pub use tidying::{KEPT_FOR, prune};
