//! What a worker has in hand, each item in a task of its own: one that is slow or panics holds up no other.

use super::{
    ctx::Ctx,
    error::{Error, Result},
};
use std::{collections::HashMap, future::Future, pin::Pin};
use tokio::task::{Id, JoinSet};

/// Work in one lane shares a limit; lanes never wait for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    Mails,
    /// Mails of campaigns.
    CampaignMails,
    /// The steps of a campaign.
    Campaigns,
    /// What is on its way to a directory.
    Directories,
    /// Actions on many accounts.
    BulkActions,
    /// The endpoint of a webhook.
    Endpoint(i64),
}

/// What is done about a piece of work that has come to a fault.
type AfterFault = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

#[derive(Default)]
pub struct InFlight {
    tasks: JoinSet<Result<()>>,
    in_hand: HashMap<Id, (Lane, Option<AfterFault>)>,
}

impl InFlight {
    /// How many more items may start in a lane with at most `most` at a time.
    pub fn room(&self, lane: Lane, most: usize) -> usize {
        let taken = self.in_hand.values().filter(|(one, _)| *one == lane);
        most.saturating_sub(taken.count())
    }

    /// Begins a piece of work. If it comes to a fault, or brings its task down, `after_fault` is run: it must
    /// see to it that the same is not tried for ever.
    pub fn begin(
        &mut self,
        lane: Lane,
        work: impl Future<Output = Result<()>> + Send + 'static,
        after_fault: impl Future<Output = Result<()>> + Send + 'static,
    ) {
        let task = self.tasks.spawn(work);
        let in_hand = (lane, Some(Box::pin(after_fault) as AfterFault));
        self.in_hand.insert(task.id(), in_hand);
    }

    /// Waits until an item has ended, one way or the other, and returns how it and all that have ended meanwhile did;
    /// none if nothing is in flight. Their room is free again at once, so that what follows them is claimed together.
    ///
    /// An error is of the database or a fault of ours, never about what was worked on: that is noted with
    /// it. After an error of the database its claim runs out by itself, so it is tried again.
    pub async fn ended(&mut self) -> Option<Vec<Result<()>>> {
        let mut next = Some(self.tasks.join_next_with_id().await?);
        let mut all = Vec::new();
        while let Some(ended) = next {
            let (id, ended) = match ended {
                Ok((id, ended)) => (id, ended),
                Err(panic) => (panic.id(), Err(Error::Fault(panic.into()))),
            };
            if let (Err(Error::Fault(_)), Some((lane, Some(after_fault)))) =
                (&ended, self.in_hand.remove(&id))
            {
                let task = self.tasks.spawn(after_fault);
                self.in_hand.insert(task.id(), (lane, None));
            }
            all.push(ended);
            next = self.tasks.try_join_next_with_id();
        }
        Some(all)
    }
}

/// Works until nothing is due.
///
/// # Errors
/// The first one; nothing new is taken after it.
pub async fn until_idle(
    ctx: &Ctx,
    claim_due: impl AsyncFn(&Ctx, &mut InFlight) -> Result<()>,
) -> Result<()> {
    let mut in_flight = InFlight::default();
    let mut worked = claim_due(ctx, &mut in_flight).await;
    while let Some(ended) = in_flight.ended().await {
        worked = ended.into_iter().fold(worked, Result::and);
        if worked.is_ok() {
            worked = claim_due(ctx, &mut in_flight).await;
        }
    }
    worked
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::anyhow;
    use std::sync::Arc;
    use tokio::sync::Barrier;

    /// How a piece of work ends, and whether something was done about it then.
    async fn ends(work: impl Future<Output = Result<()>> + Send + 'static) -> (Result<()>, bool) {
        let mut in_flight = InFlight::default();
        in_flight.begin(Lane::Mails, work, async { Ok(()) });
        let ended = in_flight.ended().await.unwrap().remove(0);
        let consequence = in_flight.ended().await;
        assert!(in_flight.ended().await.is_none());
        assert_eq!(in_flight.room(Lane::Mails, 1), 1);
        (ended, consequence.is_some())
    }

    #[tokio::test]
    async fn all_that_have_ended_make_room_together() {
        let mut in_flight = InFlight::default();
        let done = Arc::new(Barrier::new(4));
        for _ in 0..3 {
            let done = done.clone();
            let work = async move {
                done.wait().await;
                Ok(())
            };
            in_flight.begin(Lane::Mails, work, async { Ok(()) });
        }
        assert_eq!(in_flight.room(Lane::Mails, 3), 0);
        done.wait().await;
        // On one thread, all of them end before this goes on.
        tokio::task::yield_now().await;
        assert_eq!(in_flight.ended().await.unwrap().len(), 3);
        assert_eq!(in_flight.room(Lane::Mails, 3), 3);
    }

    #[tokio::test]
    async fn something_is_done_about_a_fault_and_about_nothing_else() {
        let fault = ends(async { Err(Error::Fault(anyhow!("a wrong statement"))) }).await;
        assert!(matches!(fault, (Err(Error::Fault(_)), true)));
        let panicked = ends(async { panic!("a task that is brought down") }).await;
        assert!(matches!(panicked, (Err(Error::Fault(_)), true)));
        let busy = ends(async { Err(Error::Unavailable(anyhow!("busy"))) }).await;
        assert!(matches!(busy, (Err(Error::Unavailable(_)), false)));
        assert!(matches!(ends(async { Ok(()) }).await, (Ok(()), false)));
    }
}
