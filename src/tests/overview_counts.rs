//! The numbers of the overview are those of the tables, whatever happens, and cost the same however many rows there are.

use crate::{
    databases::{mariadb::Mariadb, server::Postgres},
    harness::{ANN, TestApp, hours, minutes},
};
use axum::http::StatusCode;
use password_recover::{
    api::dashboard::{mails::Purpose, overview::Period},
    server::{
        db::{
            counted,
            entity::{
                Timestamp, link_opening, mail_try, outgoing_mail, overview_count,
                recovery_case::{self, State},
                recovery_request, reset_token,
            },
        },
        overview::{self, tally},
        worker,
    },
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, Database, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QueryOrder, sqlx,
};
use std::{collections::BTreeMap, sync::Arc};

const ADMIN: &str = "maria@example.org";

/// The totals of series and funnel.
type Numbers = [[u64; 4]; 2];

async fn shown(app: &TestApp, period: Period) -> Numbers {
    let overview = overview::look(&app.operator(), period).await.unwrap();
    let series = overview.series.iter().map(|series| series.total);
    let funnel = overview.funnel.iter().map(|step| step.cases);
    [
        series.collect::<Vec<_>>().try_into().unwrap(),
        funnel.collect::<Vec<_>>().try_into().unwrap(),
    ]
}

/// When the first interval that is shown began.
fn since(app: &TestApp, period: Period) -> Timestamp {
    const HOUR: i64 = 60 * 60 * 1000;
    let (length, offset, others) = match period {
        Period::Hour => (HOUR, 0, 23),
        Period::Day => (24 * HOUR, 0, 29),
        // 1970 began on a Thursday.
        Period::Week => (7 * 24 * HOUR, 4 * 24 * HOUR, 25),
    };
    let now = app.state.clock.now().millis();
    Timestamp::from_millis(now - (now - offset).rem_euclid(length) - others * length)
}

/// The same numbers, from all rows of the tables.
async fn there(app: &TestApp, period: Period) -> Numbers {
    let db = &app.state.db;
    let since = since(app, period);
    let requests = recovery_request::Entity::find().all(db).await.unwrap();
    let requests = requests.iter().filter(|one| one.requested_at >= since);
    let cases = recovery_case::Entity::find().all(db).await.unwrap();
    let begun = cases.iter().filter(|case| case.created_at >= since);
    let links: Vec<_> = outgoing_mail::Kind::of(Purpose::Link).collect();
    let sent = outgoing_mail::Entity::find()
        .order_by_asc(outgoing_mail::Column::FinishedAt)
        .all(db)
        .await
        .unwrap();
    let sent: Vec<(i64, Timestamp)> = sent
        .into_iter()
        .filter(|mail| mail.state == outgoing_mail::State::Sent && links.contains(&mail.kind))
        .map(|mail| (mail.case_id.unwrap(), mail.finished_at.unwrap()))
        .collect();
    let seen = link_opening::Entity::find()
        .filter(link_opening::Column::IsScanner.eq(false))
        .all(db)
        .await
        .unwrap();
    let seen: Vec<(i64, Timestamp)> = seen
        .into_iter()
        .map(|opening| (opening.case_id, opening.opened_at))
        .collect();
    let changed: Vec<(i64, Timestamp)> = cases
        .iter()
        .filter(|case| case.state == State::Completed)
        .map(|case| (case.id, case.closed_at.unwrap()))
        .collect();
    let within = |all: &[(i64, Timestamp)]| all.iter().filter(|(_, at)| *at >= since).count();
    let first_within = |all: &[(i64, Timestamp)]| {
        let mut first: BTreeMap<i64, Timestamp> = BTreeMap::new();
        for (case, at) in all {
            let first = first.entry(*case).or_insert(*at);
            *first = (*first).min(*at);
        }
        first.values().filter(|at| **at >= since).count()
    };
    let came_back = [seen.clone(), changed.clone()].concat();
    [
        [
            requests.count(),
            within(&sent),
            within(&seen),
            within(&changed),
        ],
        [
            begun.count(),
            first_within(&sent),
            first_within(&came_back),
            within(&changed),
        ],
    ]
    .map(|four| four.map(|count| count as u64))
}

async fn assert_right(app: &TestApp, when: &str) {
    for period in Period::ALL {
        let there = there(app, period).await;
        assert_eq!(shown(app, period).await, there, "{when}, {period:?}");
    }
}

async fn ask(app: &TestApp, email: &str) {
    let json = format!(r#"{{"email":"{email}"}}"#);
    let answer = app.post_json("/core/user/forgot-password/", &json).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
}

/// A small generator of random numbers, so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % end
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        let index = self.below(all.len().max(1) as u64);
        all.get(usize::try_from(index).unwrap())
    }
}

/// A person or a program opens the link of some mail.
async fn open_some_link(app: &TestApp, dice: &mut Dice) {
    let outbox = app.outbox().await;
    let Some(mail) = dice.one_of(&outbox).filter(|mail| mail.case_id.is_some()) else {
        return;
    };
    let opening = link_opening::ActiveModel {
        case_id: Set(mail.case_id.unwrap()),
        mail_id: Set(mail.id),
        opened_at: Set(app.state.clock.now()),
        network: Set("192.0.2.7".to_owned()),
        is_scanner: Set(dice.below(3) == 0),
        ..Default::default()
    };
    link_opening::Entity::insert(opening)
        .exec(&app.state.db)
        .await
        .unwrap();
}

/// As a reset does, without the work of hashing a password.
async fn complete_some_case(app: &TestApp, dice: &mut Dice) {
    let open = recovery_case::Entity::find()
        .filter(recovery_case::Column::State.eq(State::Open))
        .all(&app.state.db)
        .await
        .unwrap();
    let Some(case) = dice.one_of(&open) else {
        return;
    };
    let mut case = case.clone().into_active_model();
    case.state = Set(State::Completed);
    case.closed_at = Set(Some(app.state.clock.now()));
    recovery_case::Entity::update(case)
        .exec(&app.state.db)
        .await
        .unwrap();
}

/// Days of random work, counted meanwhile by two instances at random times.
async fn work_at_random(app: &TestApp, seed: u64, steps: u32) {
    let people: Vec<String> = (0..6).map(|i| format!("person{i}@example.org")).collect();
    for email in &people[..4] {
        app.make_user(email).await;
    }
    let mut dice = Dice(seed);
    for step in 0..steps {
        match dice.below(8) {
            0 | 1 => ask(app, dice.one_of(&people).unwrap()).await,
            2 => app.deliver().await,
            3 => open_some_link(app, &mut dice).await,
            4 => complete_some_case(app, &mut dice).await,
            5 => app.advance(minutes(dice.below(50))),
            6 => app.advance(hours(dice.below(30))),
            _ => {
                let (one, mut other) = (app.operator(), app.operator());
                other.state.counting = Arc::default();
                let (one, other) = tokio::join!(tally::advance(&one), tally::advance(&other));
                one.unwrap();
                other.unwrap();
            }
        }
        if step % 10 == 0 {
            assert_right(app, &format!("seed {seed}, step {step}")).await;
        }
    }
    tally::advance(&app.operator()).await.unwrap();
    assert_right(app, "at the end").await;
    let [[requests, mails, openings, changes], _] = shown(app, Period::Week).await;
    assert!(
        [requests, mails, openings, changes]
            .iter()
            .all(|number| *number > 3)
    );
}

#[tokio::test]
async fn the_numbers_are_those_of_the_tables_whatever_happens() {
    for seed in 1..=4 {
        let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
        work_at_random(&app, seed, 150).await;
    }
}

#[tokio::test]
async fn the_numbers_are_those_of_the_tables_on_database_servers() {
    let (postgres, mariadb) = (Postgres::start(&[]), Mariadb::start());
    let mut urls: Vec<String> = postgres.iter().map(Postgres::url).collect();
    if let Some(server) = &mariadb {
        let db = Database::connect(server.url("root", "mysql"))
            .await
            .unwrap();
        db.execute_unprepared("CREATE DATABASE counted CHARACTER SET utf8mb4")
            .await
            .unwrap();
        urls.push(server.url("root", "counted"));
    }
    for url in &urls {
        let settings = [("DATABASE_URL", url.as_str()), ("RATE_LIMITS", "off")];
        let app = TestApp::with_settings(&settings).await;
        work_at_random(&app, 5, 100).await;
    }
}

#[tokio::test]
async fn what_is_counted_is_not_read_again() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    work_at_random(&app, 9, 100).await;
    app.advance(minutes(6));
    tally::advance(&app.operator()).await.unwrap();
    let mut before = Vec::new();
    for period in Period::ALL {
        before.push(shown(&app, period).await);
    }
    let db = &app.state.db;
    link_opening::Entity::delete_many().exec(db).await.unwrap();
    mail_try::Entity::delete_many().exec(db).await.unwrap();
    reset_token::Entity::delete_many().exec(db).await.unwrap();
    recovery_request::Entity::delete_many()
        .exec(db)
        .await
        .unwrap();
    outgoing_mail::Entity::delete_many().exec(db).await.unwrap();
    recovery_case::Entity::delete_many().exec(db).await.unwrap();
    for (period, before) in Period::ALL.into_iter().zip(before) {
        assert_eq!(shown(&app, period).await, before, "{period:?}");
    }
}

#[tokio::test]
async fn sqlite_gets_to_know_its_large_tables_and_no_small_ones() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let pool = app.state.db.pool().get_sqlite_connection_pool();
    sqlx::query(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 11000) \
         INSERT INTO user_search_terms (term, user_id) SELECT 'term ' || i, 1 FROM n",
    )
    .execute(pool)
    .await
    .unwrap();
    worker::tidy_up(&app.operator()).await;
    let known: Vec<String> = sqlx::query_scalar("SELECT DISTINCT tbl FROM sqlite_stat1")
        .fetch_all(pool)
        .await
        .unwrap();
    assert_eq!(known, ["user_search_terms"]);
}

#[tokio::test]
async fn requests_of_strangers_are_counted_once_before_and_after_they_are_pruned() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    for _ in 0..3 {
        ask(&app, "nobody@example.org").await;
        app.advance(hours(20));
    }
    app.deliver().await;
    let expected = [[3, 0, 0, 0], [1, 0, 0, 0]];
    assert_eq!(shown(&app, Period::Week).await, expected);
    app.advance(hours(24 * 9));
    // Counted and pruned.
    worker::tidy_up(&app.operator()).await;
    let left = recovery_request::Entity::find().count(&app.state.db).await;
    assert_eq!(left.unwrap(), 0);
    assert_eq!(shown(&app, Period::Week).await, expected);

    // The same where the version before has pruned them, which counts nothing else.
    overview_count::Entity::delete_many()
        .exec(&app.state.db)
        .await
        .unwrap();
    let nothing = Timestamp::from_millis(0)..Timestamp::from_millis(0);
    let done = counted::progress(&app.state.db).await.unwrap();
    assert!(
        counted::move_on(&app.state.db, &done, &nothing)
            .await
            .unwrap()
    );
    assert_eq!(shown(&app, Period::Week).await, expected);
    tally::advance(&app.operator()).await.unwrap();
    assert_eq!(shown(&app, Period::Week).await, expected);
}

#[tokio::test]
async fn after_an_upgrade_the_page_says_what_is_still_being_counted() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(ADMIN).await;
    ask(&app, ANN).await;
    app.advance(hours(24 * 40));
    ask(&app, ANN).await;
    app.advance(hours(24 * 3));
    let cookie = app.log_in(ADMIN).await;
    let page = async || {
        app.get_with_cookie("/admin?period=week", &cookie)
            .await
            .body
    };
    let note = "are still being counted";
    assert!(!page().await.contains(note));
    assert_eq!(shown(&app, Period::Week).await[0][0], 2);

    // As if it had been broken off.
    let day = 24 * 60 * 60 * 1000;
    let today = app.state.clock.now().millis() / day * day;
    let at = Timestamp::from_millis;
    let (nothing, some) = (at(0)..at(0), at(today - 10 * day)..at(today - 10 * day + 1));
    assert!(
        counted::move_on(&app.state.db, &nothing, &some)
            .await
            .unwrap()
    );
    assert!(page().await.contains(note));
    assert_eq!(shown(&app, Period::Week).await[0][0], 1);

    tally::advance(&app.operator()).await.unwrap();
    assert!(!page().await.contains(note));
    assert_eq!(shown(&app, Period::Week).await[0][0], 2);
}
