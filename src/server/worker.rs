//! The mail worker: wakes when a mail was queued, and looks by itself now and then.

use crate::server::{ctx::Ctx, error::Error, recovery::delivery, state::AppState};
use std::time::Duration;
use tokio::sync::watch;

/// Mails that wait for their next try, or that another instance queued, are seen this often.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// Works until told to stop; what it has begun is finished first.
pub async fn run(state: AppState, mut stop: watch::Receiver<bool>) {
    let ctx = Ctx::operator(&state);
    loop {
        if let Err(error) = delivery::deliver_due(&ctx).await {
            match error {
                Error::Refused(refusal) => tracing::error!("the outbox was refused: {refusal:?}"),
                Error::Unavailable(error) | Error::Fault(error) => {
                    tracing::error!("the outbox can't be worked on; trying again: {error:#}");
                }
            }
            // A database that is down is not asked again in the same breath.
            tokio::select! {
                () = tokio::time::sleep(LOOK_EVERY) => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
        }
        tokio::select! {
            () = state.outbox_bell.notified() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stop.wait_for(|stop| *stop) => return,
        }
    }
}
