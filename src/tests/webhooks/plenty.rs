//! Very many events: pruning, giving up and resending happen in batches.

use super::{count, house, page, press, queue, rename, tell, tell_all};
use crate::{
    harness::{ANN, TestApp, eventually, hours, minutes},
    webhooks::receiver::{Receiver, Reply},
};
use password_recover::server::{
    db::entity::{
        webhook_delivery::{self, State},
        webhook_endpoint,
    },
    webhooks::{KEPT_FOR, prune},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::{collections::BTreeSet, pin::pin};

/// This many events, each of a different user.
async fn insert(app: &TestApp, endpoint_id: i64, state: State, many: i64) {
    let now = app.state.clock.now();
    let one = |number: i64| webhook_delivery::ActiveModel {
        endpoint_id: Set(endpoint_id),
        event_id: Set(format!("msg_{number}")),
        event_type: Set("user.changed".to_owned()),
        user_id: Set(Some(number)),
        payload: Set(format!("{{\"data\":{{\"user_id\":{number}}}}}")),
        state: Set(state),
        attempts: Set(0),
        due_at: Set(now),
        next_attempt_at: Set(now),
        created_at: Set(now),
        finished_at: Set((state != State::Queued).then_some(now)),
        ..Default::default()
    };
    for first in (0..many).step_by(1_000) {
        let rows = (first..many.min(first + 1_000)).map(one);
        webhook_delivery::Entity::insert_many(rows)
            .exec_without_returning(&app.state.db)
            .await
            .unwrap();
    }
}

async fn how_many(app: &TestApp, state: Option<State>) -> u64 {
    let mut select = webhook_delivery::Entity::find();
    if let Some(state) = state {
        select = select.filter(webhook_delivery::Column::State.eq(state));
    }
    select.count(&app.state.db).await.unwrap()
}

/// Counts repeatedly while something is done. A single statement would show no intermediate state, and block
/// every other writer.
async fn assert_done_in_steps<T>(
    app: &TestApp,
    state: Option<State>,
    work: impl Future<Output = T>,
) -> T {
    let before = how_many(app, state).await;
    let mut seen = BTreeSet::from([before]);
    let mut work = pin!(work);
    let done = loop {
        tokio::select! {
            done = &mut work => break done,
            count = how_many(app, state) => { seen.insert(count); }
        }
    };
    let after = how_many(app, state).await;
    seen.insert(after);
    assert!(seen.len() > 2, "{before}, and then {after}");
    done
}

#[tokio::test]
async fn old_events_are_pruned_in_batches() {
    let (app, cookie) = house(&[]).await;
    tell_all(&app, &cookie, &Receiver::start().await).await;
    insert(&app, 1, State::Delivered, 4_500).await;
    app.advance(KEPT_FOR);
    insert(&app, 1, State::Delivered, 10).await;
    app.advance(minutes(1));
    let ctx = app.operator();
    assert_done_in_steps(&app, None, prune(&ctx)).await.unwrap();
    assert_eq!(how_many(&app, None).await, 10);
}

#[tokio::test]
async fn a_deleted_webhook_is_gone_at_once_and_its_events_in_batches() {
    let (app, cookie) = house(&[]).await;
    let (receiver, other) = (Receiver::start().await, Receiver::start().await);
    tell_all(&app, &cookie, &receiver).await;
    tell_all(&app, &cookie, &other).await;
    let ann = app.make_user(ANN).await;
    insert(&app, 1, State::Queued, 4_500).await;
    let fields = [("id", "1")];
    press(&app, &cookie, "/admin/webhooks/1/delete", &fields).await;
    let list = page(&app, "/admin/webhooks", &cookie).await;
    assert!(!list.contains(&receiver.url()) && list.contains(&other.url()));
    for path in ["", "/edit", "/secret", "/delete"] {
        let path = format!("/admin/webhooks/1{path}");
        let gone = app.get_with_cookie(&path, &cookie).await;
        assert_eq!(gone.status.as_u16(), 404, "{path}");
    }
    let on = [("id", "1"), ("is_active", "true")];
    let switched = app.post_form_with_cookie("/admin/webhooks/1/switch", &on, &cookie);
    assert_ne!(switched.await.status.as_u16(), 303);
    let cleared = eventually("it is cleared away", async || {
        how_many(&app, None).await == 0
    });
    assert_done_in_steps(&app, None, cleared).await;
    rename(&app, &cookie, ann.id, "Another").await;
    tell(&app).await;
    assert_eq!((receiver.begun().len(), other.taken().len()), (0, 1));

    // Its row stays while a transaction could be recording an event for it.
    let row = async || {
        let row = webhook_endpoint::Entity::find_by_id(1).one(&app.state.db);
        row.await.unwrap()
    };
    let ctx = app.operator();
    prune(&ctx).await.unwrap();
    assert_eq!(row().await.unwrap().secret, "");
    // Too late.
    insert(&app, 1, State::Queued, 1).await;
    app.advance(minutes(61));
    prune(&ctx).await.unwrap();
    assert!(row().await.is_none());
    assert_eq!(how_many(&app, None).await, 1);
}

#[tokio::test]
async fn undelivered_events_are_given_up_and_resent_in_batches() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    receiver.reply(Reply::Status(500));
    insert(&app, 1, State::Queued, 4_500).await;
    tell(&app).await;
    app.advance(hours(73));
    insert(&app, 1, State::Queued, 1).await;
    assert_done_in_steps(&app, Some(State::Failed), tell(&app)).await;
    assert_eq!(count(&app, State::Failed).await, 4_500);

    let cookie = app.log_in(super::MARIA).await;
    press(&app, &cookie, "/admin/webhooks/1/resend", &[("id", "1")]).await;
    let queued = async || how_many(&app, Some(State::Failed)).await == 0;
    let all = eventually("all are queued again", queued);
    assert_done_in_steps(&app, Some(State::Failed), all).await;
    let queue = queue(&app).await;
    assert!(queue.iter().all(|one| one.state == State::Queued));
}
