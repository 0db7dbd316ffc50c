//! A worker that stalled for longer than its claim, and returns with a result after another has taken over.

use super::{all_events, house, make_webhook, queue, rename, tell};
use crate::{
    harness::{ANN, TestApp, eventually},
    webhooks::receiver::{Receiver, Reply},
};
use password_recover::server::{
    clock::later,
    db::{
        entity::{
            Timestamp,
            webhook_delivery::{Model, Problem, State},
        },
        webhook_deliveries::{self, Answer},
    },
    in_flight::InFlight,
    webhooks::delivery,
};
use std::time::Duration;

const CLAIM: Duration = Duration::from_secs(60);
const REFUSED: Answer = Answer {
    status: Some(500),
    problem: Some(Problem::Refused),
};

/// A waiting event.
async fn with_event() -> (TestApp, Receiver) {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    make_webhook(&app, &cookie, &all_events(&receiver.url())).await;
    let ann = app.make_user(ANN).await;
    rename(&app, &cookie, ann.id, "Another").await;
    (app, receiver)
}

async fn the_event(app: &TestApp) -> Model {
    queue(app).await.remove(0)
}

async fn claim(app: &TestApp) -> Option<Timestamp> {
    let now = app.state.clock.now();
    let until = later(now, CLAIM);
    let claimed = webhook_deliveries::claim(&app.state.db, 1, now, until).await;
    claimed.unwrap().then_some(until)
}

#[tokio::test]
async fn a_late_worker_changes_neither_results_nor_other_claims() {
    let (app, _receiver) = with_event().await;
    let db = &app.state.db;
    let late = claim(&app).await.unwrap();
    assert_eq!(claim(&app).await, None, "one has it");
    app.advance(CLAIM);
    let other = claim(&app).await.expect("the claim has run out");
    let now = app.state.clock.now();

    // The late result changes nothing while another worker has the claim.
    let postponed = webhook_deliveries::postpone(db, 1, late, REFUSED, later(now, CLAIM));
    postponed.await.unwrap();
    let event = the_event(&app).await;
    assert_eq!(
        (event.claimed_until, event.last_status),
        (Some(other), None)
    );
    assert_eq!(claim(&app).await, None);

    let taken = Answer {
        status: Some(204),
        problem: None,
    };
    let finished = webhook_deliveries::finish(db, 1, State::Delivered, taken, now);
    finished.await.unwrap();
    // Nor after it was delivered.
    let before = the_event(&app).await;
    for held_until in [late, other] {
        let postponed = webhook_deliveries::postpone(db, 1, held_until, REFUSED, now);
        postponed.await.unwrap();
    }
    let failed = webhook_deliveries::finish(db, 1, State::Failed, REFUSED, now);
    failed.await.unwrap();
    webhook_deliveries::give_up(db, vec![1], now).await.unwrap();
    assert_eq!(the_event(&app).await, before);
}

#[tokio::test]
async fn a_late_workers_delivery_counts() {
    let (app, receiver) = with_event().await;
    receiver.reply(Reply::Hang);
    let mut stalled = InFlight::default();
    let taken = delivery::claim_due(&app.operator(), &mut stalled).await;
    taken.unwrap();
    eventually("it has come", async || receiver.begun().len() == 1).await;
    app.advance(CLAIM);
    let ctx = app.operator();
    let other = tokio::spawn(async move { delivery::deliver_due(&ctx).await });
    eventually("it has come again", async || receiver.begun().len() == 2).await;
    receiver.reply(Reply::Status(200));
    other.await.unwrap().unwrap();
    stalled.ended().await.unwrap().remove(0).unwrap();
    let begun = receiver.begun();
    assert_eq!(begun[0], begun[1], "under the same id");
    let event = the_event(&app).await;
    assert_eq!((event.state, event.attempts), (State::Delivered, 2));
    tell(&app).await;
    assert_eq!(receiver.begun().len(), 2);
}
