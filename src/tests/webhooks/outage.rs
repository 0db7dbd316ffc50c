//! Receivers that are down, slow or picky, workers that crash or race: every event is sent, in order, once.

use super::{
    HERE, all_events, assert_signed, count, house, make_webhook, press, queue, rename, tell,
    tell_all,
};
use crate::{
    harness::{ANN, TestApp, eventually, hours, minutes},
    webhooks::receiver::{Received, Receiver, Reply},
};
use password_recover::server::{
    db::entity::webhook_delivery::{Problem, State},
    in_flight::InFlight,
    webhooks::{KEPT_FOR, delivery, prune},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

/// The ids of each user's events, in the order of arrival.
pub fn by_user(messages: &[Received]) -> BTreeMap<i64, Vec<String>> {
    let mut ids: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for message in messages {
        ids.entry(message.user_id())
            .or_default()
            .push(message.id.clone());
    }
    ids
}

/// The events of each user, in order.
pub async fn happened(app: &TestApp, endpoint_id: i64) -> BTreeMap<i64, Vec<String>> {
    let mut ids: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for one in queue(app).await {
        if one.endpoint_id == endpoint_id {
            ids.entry(one.user_id.unwrap())
                .or_default()
                .push(one.event_id);
        }
    }
    ids
}

#[tokio::test]
async fn a_receiver_that_answers_500_for_an_hour_gets_every_event_once_it_is_back_in_order_per_user()
 {
    let (first, mut cookie) = house(&[]).await;
    let database = first.state.config.database_url.expose();
    let settings = [HERE, ("RATE_LIMITS", "off"), ("DATABASE_URL", database)];
    let clock = first.state.clock.clone();
    let second = TestApp::with_clock(clock, &settings).await;
    let mut app = &first;
    let (down, other) = (Receiver::start().await, Receiver::start().await);
    let secret = tell_all(app, &cookie, &down).await;
    tell_all(app, &cookie, &other).await;
    let mut users = Vec::new();
    for name in ["ann", "bob", "eve"] {
        users.push(app.make_user(&format!("{name}@example.org")).await.id);
    }
    down.reply(Reply::Status(500));
    for minute in 0..60 {
        // The program is restarted twice: its state is in the database.
        app = if (20..40).contains(&minute) {
            &second
        } else {
            &first
        };
        if minute % 30 == 29 {
            cookie = app.log_in(super::MARIA).await;
        }
        let id = users[minute % 3];
        rename(app, &cookie, id, &format!("Name {minute}")).await;
        if minute % 7 == 0 {
            rename(app, &cookie, id, &format!("Name {minute} again")).await;
        }
        for _ in 0..6 {
            tell(app).await;
            app.advance(Duration::from_secs(10));
        }
        assert_eq!(count(app, State::Failed).await, 0);
        let events = happened(app, 2).await.values().map(Vec::len).sum::<usize>();
        assert_eq!(other.taken().len(), events, "the other is not held up");
    }
    // A user who is deleted by then: their last event comes last.
    let id = users[0].to_string();
    press(
        app,
        &cookie,
        &format!("/admin/users/{id}/delete"),
        &[("id", &id)],
    )
    .await;
    let tries = down.answered().len();
    assert!(down.taken().is_empty());
    assert!(
        (10..=40).contains(&tries),
        "it is not hammered: {tries} tries"
    );
    let expected = happened(app, 1).await;
    let events: usize = expected.values().map(Vec::len).sum();
    assert_eq!(events, 70);

    app = &second;
    down.reply(Reply::Status(200));
    let mut back = 0;
    while down.taken().len() < events {
        app.advance(Duration::from_secs(30));
        back += 1;
        tell(app).await;
        assert!(back < 30, "{} of {events} have come", down.taken().len());
    }
    app.advance(hours(1));
    tell(app).await;
    let taken = down.taken();
    let ids: BTreeSet<&String> = taken.iter().map(|message| &message.id).collect();
    assert_eq!((taken.len(), ids.len()), (events, events), "none twice");
    assert_eq!(by_user(&taken), expected, "in order");
    assert_eq!(count(app, State::Queued).await, 0);
    assert!(
        taken
            .iter()
            .all(|message| message.json()["data"]["user_id"].is_i64())
    );
    for message in &taken {
        assert_signed(message, &secret);
    }
    let last_of_ann = taken.iter().rfind(|message| message.user_id() == users[0]);
    assert_eq!(last_of_ann.unwrap().event_type(), "user.deleted");
    println!(
        "{events} events, {tries} tries in the hour, all came within {} s",
        back * 30
    );
}

#[tokio::test]
async fn what_always_fails_for_one_user_holds_up_only_that_user() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    let (ann, bob) = (
        app.make_user(ANN).await,
        app.make_user("bob@example.org").await,
    );
    receiver.reply(Reply::FailsFor("Poison"));
    rename(&app, &cookie, ann.id, "Poison").await;
    rename(&app, &cookie, ann.id, "Ann again").await;
    for number in 0..10 {
        rename(&app, &cookie, bob.id, &format!("Bob {number}")).await;
        app.advance(minutes(2));
        tell(&app).await;
    }
    assert_eq!(receiver.taken().len(), 10);
    assert!(
        receiver
            .taken()
            .iter()
            .all(|message| message.user_id() == bob.id)
    );
    let failed = receiver.answered().len() - 10;
    assert!((3..=8).contains(&failed), "{failed}");

    // After three days it is given up, and later events are sent.
    for _ in 0..74 {
        app.advance(hours(1));
        tell(&app).await;
    }
    let queue = queue(&app).await;
    assert_eq!(
        (queue[0].state, queue[0].last_status),
        (State::Failed, Some(500))
    );
    assert!(queue[1..].iter().all(|one| one.state == State::Delivered));
    assert!(receiver.last().body.contains("Ann again"));
}

#[tokio::test]
async fn a_slow_receiver_gets_four_at_a_time_and_holds_up_no_other() {
    let (app, cookie) = house(&[]).await;
    let (slow, quick) = (Receiver::start().await, Receiver::start().await);
    tell_all(&app, &cookie, &slow).await;
    tell_all(&app, &cookie, &quick).await;
    for number in 0..10 {
        let id = app.make_user(&format!("user{number}@example.org")).await.id;
        rename(&app, &cookie, id, "Another").await;
        rename(&app, &cookie, id, "Another again").await;
    }
    slow.reply(Reply::Hang);
    let ctx = app.operator();
    let worker = tokio::spawn(async move { delivery::deliver_due(&ctx).await });
    eventually("the quick one has all", async || quick.taken().len() == 20).await;
    assert_eq!(slow.begun().len(), 4);
    slow.reply(Reply::Status(204));
    worker.await.unwrap().unwrap();
    assert_eq!(slow.taken().len(), 20);
    assert_eq!(by_user(&slow.taken()), happened(&app, 1).await);
}

#[tokio::test]
async fn after_a_crash_before_recording_the_same_id_is_sent_again() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    let ann = app.make_user(ANN).await;
    rename(&app, &cookie, ann.id, "Another").await;
    receiver.reply(Reply::Hang);
    let mut in_flight = InFlight::default();
    let taken = delivery::claim_due(&app.operator(), &mut in_flight).await;
    taken.unwrap();
    eventually("it has come", async || receiver.begun().len() == 1).await;
    // The program ends here, before anything is recorded.
    drop(in_flight);
    receiver.reply(Reply::Status(200));
    app.advance(Duration::from_secs(59));
    tell(&app).await;
    assert_eq!(receiver.begun().len(), 1, "its claim holds");
    app.advance(Duration::from_secs(1));
    tell(&app).await;
    let begun = receiver.begun();
    assert_eq!((begun.len(), &begun[0]), (2, &begun[1]));
    assert_eq!(count(&app, State::Delivered).await, 1);
}

#[tokio::test]
async fn two_workers_send_nothing_twice_and_keep_the_order() {
    let (app, cookie) = house(&[]).await;
    let database = app.state.config.database_url.expose();
    let other = TestApp::with_settings(&[HERE, ("DATABASE_URL", database)]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    for number in 0..8 {
        let id = app.make_user(&format!("user{number}@example.org")).await.id;
        for name in ["One", "Two", "Three", "Four"] {
            rename(&app, &cookie, id, name).await;
        }
    }
    while count(&app, State::Queued).await > 0 {
        tokio::join!(tell(&app), tell(&other));
    }
    let begun = receiver.begun();
    let ids: BTreeSet<&String> = begun.iter().collect();
    assert_eq!((begun.len(), ids.len()), (32, 32));
    assert_eq!(by_user(&receiver.taken()), happened(&app, 1).await);
    assert!(queue(&app).await.iter().all(|one| one.attempts == 1));
}

#[tokio::test]
async fn a_receiver_says_when_to_come_again_but_not_for_ever() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    let ann = app.make_user(ANN).await;
    rename(&app, &cookie, ann.id, "Another").await;
    for (reply, waits) in [
        (Reply::RetryAfter(429, "900"), 900),
        (Reply::RetryAfter(503, "99999999"), 3600),
    ] {
        receiver.reply(reply);
        tell(&app).await;
        let tries = receiver.begun().len();
        app.advance(Duration::from_secs(waits - 1));
        tell(&app).await;
        assert_eq!(receiver.begun().len(), tries);
        app.advance(Duration::from_secs(1));
    }
    receiver.reply(Reply::Status(200));
    tell(&app).await;
    assert_eq!(receiver.taken().len(), 1);
}

#[tokio::test]
async fn a_gone_receiver_is_switched_off_and_can_be_switched_on_again() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    let (ann, bob) = (
        app.make_user(ANN).await,
        app.make_user("bob@example.org").await,
    );
    receiver.reply(Reply::Status(410));
    rename(&app, &cookie, ann.id, "Another").await;
    rename(&app, &cookie, ann.id, "Another again").await;
    tell(&app).await;
    assert_eq!(receiver.begun().len(), 1);
    let shown = super::page(&app, "/admin/webhooks/1", &cookie).await;
    assert!(shown.contains("is gone (410)"));
    // Nothing more is queued for it, and nothing is sent.
    rename(&app, &cookie, bob.id, "Another").await;
    app.advance(minutes(30));
    tell(&app).await;
    assert_eq!((receiver.begun().len(), queue(&app).await.len()), (1, 2));

    receiver.reply(Reply::Status(200));
    let on = [("id", "1"), ("is_active", "true")];
    press(&app, &cookie, "/admin/webhooks/1/switch", &on).await;
    tell(&app).await;
    assert_eq!(receiver.taken().len(), 1);
    assert!(receiver.last().body.contains("Another again"));
}

#[tokio::test]
async fn an_unreachable_receiver_and_a_lost_secret_are_distinguished() {
    let (app, cookie) = house(&[]).await;
    let ann = app.make_user(ANN).await;
    make_webhook(&app, &cookie, &all_events("http://127.0.0.1:1/")).await;
    // It speaks no TLS.
    let plain = Receiver::start().await;
    let url = format!("https://127.0.0.1:{}/", plain.port());
    make_webhook(&app, &cookie, &all_events(&url)).await;
    make_webhook(&app, &cookie, &all_events("https://nothing.invalid/")).await;
    rename(&app, &cookie, ann.id, "Another").await;
    tell(&app).await;
    let problems: Vec<_> = queue(&app)
        .await
        .iter()
        .map(|one| one.last_problem)
        .collect();
    assert_eq!(
        problems,
        [
            Some(Problem::NotReached),
            Some(Problem::Tls),
            Some(Problem::NoAddress)
        ]
    );
    assert!(plain.begun().is_empty());

    let database = app.state.config.database_url.expose();
    let key = "another key than the one it was sealed under";
    let settings = [HERE, ("DATABASE_URL", database), ("SECRET_KEY", key)];
    let other = TestApp::with_settings(&settings).await;
    other.advance(minutes(10));
    tell(&other).await;
    let problems: Vec<_> = queue(&app)
        .await
        .iter()
        .map(|one| one.last_problem)
        .collect();
    assert_eq!(problems, [Some(Problem::NoSecret); 3]);
    let shown = super::page(&app, "/admin/webhooks/1", &cookie).await;
    assert!(shown.contains("create a new secret"));
}

#[tokio::test]
async fn finished_and_hopeless_events_are_pruned_after_a_month() {
    let (app, cookie) = house(&[]).await;
    let (up, off_by_now) = (Receiver::start().await, Receiver::start().await);
    let down = Receiver::start().await;
    down.reply(Reply::Status(500));
    for receiver in [&up, &off_by_now, &down] {
        tell_all(&app, &cookie, receiver).await;
    }
    let off = [("id", "2"), ("is_active", "false")];
    let ann = app.make_user(ANN).await;
    rename(&app, &cookie, ann.id, "Another").await;
    press(&app, &cookie, "/admin/webhooks/2/switch", &off).await;
    tell(&app).await;
    app.advance(KEPT_FOR);
    prune(&app.operator()).await.unwrap();
    assert_eq!(queue(&app).await.len(), 3);
    app.advance(minutes(1));
    prune(&app.operator()).await.unwrap();
    let left = queue(&app).await;
    assert_eq!((left.len(), left[0].state), (1, State::Queued));
    assert_eq!(left[0].endpoint_id, 3);
}

/// A receiver that is down is tried with one event at a time: untried ones must not wait for ever.
#[tokio::test]
async fn undelivered_events_are_given_up_after_three_days_even_if_never_tried() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    receiver.reply(Reply::Status(500));
    let ann = app.make_user(ANN).await;
    rename(&app, &cookie, ann.id, "Another").await;
    tell(&app).await;
    for name in ["bob", "eve", "joe"] {
        let user = app.make_user(&format!("{name}@example.org")).await;
        rename(&app, &cookie, user.id, "Another").await;
    }
    assert_eq!(count(&app, State::Queued).await, 4);
    app.advance(hours(73));
    tell(&app).await;
    assert_eq!(receiver.begun().len(), 2);
    assert_eq!(count(&app, State::Failed).await, 4);
}
