//! What a worker has in hand, each item in a task of its own: one that is slow or panics holds up no other.

use super::{
    ctx::Ctx,
    error::{Error, Result},
};
use std::{collections::HashMap, future::Future};
use tokio::task::{Id, JoinSet};

/// Work in one lane shares a limit; lanes never wait for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    Mails,
    /// What is on its way to a directory.
    Directories,
    /// The endpoint of a webhook.
    Endpoint(i64),
}

#[derive(Default)]
pub struct InFlight {
    tasks: JoinSet<Result<()>>,
    lanes: HashMap<Id, Lane>,
}

impl InFlight {
    /// How many more items may start in a lane with at most `most` at a time.
    pub fn room(&self, lane: Lane, most: usize) -> usize {
        let taken = self.lanes.values().filter(|one| **one == lane);
        most.saturating_sub(taken.count())
    }

    pub fn begin(&mut self, lane: Lane, work: impl Future<Output = Result<()>> + Send + 'static) {
        let task = self.tasks.spawn(work);
        self.lanes.insert(task.id(), lane);
    }

    /// Waits until an item has ended, one way or the other; none if nothing is in flight.
    ///
    /// An error here comes from the database or is a fault of ours. The outcome of the item itself is
    /// recorded with it. Its claim expires, so it is tried again.
    pub async fn one_ended(&mut self) -> Option<Result<()>> {
        let ended = self.tasks.join_next_with_id().await?;
        let (id, ended) = match ended {
            Ok((id, ended)) => (id, ended),
            Err(panic) => (panic.id(), Err(Error::Fault(panic.into()))),
        };
        self.lanes.remove(&id);
        Some(ended)
    }
}

/// Works until nothing is due.
///
/// # Errors
/// The first one; nothing new is taken after it.
pub async fn until_idle(
    ctx: &Ctx,
    take_due: impl AsyncFn(&Ctx, &mut InFlight) -> Result<()>,
) -> Result<()> {
    let mut in_flight = InFlight::default();
    let mut worked = take_due(ctx, &mut in_flight).await;
    while let Some(ended) = in_flight.one_ended().await {
        worked = worked.and(ended);
        if worked.is_ok() {
            worked = take_due(ctx, &mut in_flight).await;
        }
    }
    worked
}
