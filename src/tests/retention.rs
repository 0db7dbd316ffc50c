//! Nothing is kept for ever: old rows are pruned with their dependents, live or recent ones stay, and it
//! happens in small steps.

use crate::{
    attacks::network,
    harness::{ANN, NEW_PASSWORD, TestApp, eventually, hours},
};
use axum::http::StatusCode;
use password_recover::{
    api::dashboard::overview::Period,
    server::{
        callers,
        clock::{earlier, later},
        db::{
            entity::{
                Timestamp, audit_event, caller_check, forgotten_request, freeze_token,
                idempotency_key, link_opening, mail_try, outgoing_mail, recovery_case,
                recovery_case::State, recovery_request, reset_token, session, used_challenge,
            },
            idempotency_keys,
        },
        overview, own_sessions,
        recovery::retention::{self, CASES_A_STEP, KEPT_FOR, KEPT_OF_NOBODY, STEP, step_of_nobody},
        users, worker,
    },
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
};
use std::{fs, io::Read, path::Path, sync::Arc, time::Duration};

const EVE: &str = "eve@example.org";
const MARIA: &str = "maria@example.org";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn count<E: EntityTrait>(app: &TestApp, _: E) -> u64
where
    for<'db> sea_orm::Select<E>: PaginatorTrait<'db, password_recover::server::db::Db>,
{
    E::find().count(&app.state.db).await.unwrap()
}

async fn tidy_up(app: &TestApp) {
    worker::tidy_up(&app.operator()).await;
}

async fn ask(app: &TestApp, email: &str) {
    let answer = app.post_form("/forgot-password", &[("email", email)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

async fn cases_of(app: &TestApp, email: &str) -> Vec<recovery_case::Model> {
    recovery_case::Entity::find()
        .filter(recovery_case::Column::EmailCanonical.eq(email))
        .all(&app.state.db)
        .await
        .unwrap()
}

/// The numbers of requests and cases, as the overview shows them for half a year.
async fn shown(app: &TestApp, period: Period) -> (u64, u64) {
    let overview = overview::look(&app.operator(), period).await.unwrap();
    (overview.series[0].total, overview.funnel[0].cases)
}

/// Ann recovers, with everything that leaves behind, and Eve, who has no account, makes a request.
async fn live_through(app: &TestApp) {
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    app.get(&format!("/reset-password/{token}")).await;
    crate::harness::eventually("the opening is noted", async || {
        count(app, link_opening::Entity).await == 1
    })
    .await;
    let changed = app.change(&token, NEW_PASSWORD).await;
    assert_eq!(changed.status, StatusCode::OK);
    ask(app, EVE).await;
    let ann = crate::harness::user_of(&app.state.db, ANN)
        .await
        .unwrap()
        .unwrap();
    callers::send_code(&app.operator(), ann.id, None)
        .await
        .ok()
        .unwrap();
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 3, "a link, a notice and a code");
    for left in [
        count(app, reset_token::Entity).await,
        count(app, freeze_token::Entity).await,
        count(app, caller_check::Entity).await,
        count(app, mail_try::Entity).await,
    ] {
        assert!(left > 0);
    }
}

#[tokio::test]
async fn old_rows_are_pruned_with_their_dependents() {
    let app = TestApp::new().await;
    live_through(&app).await;
    let number = cases_of(&app, ANN).await.remove(0).number;
    app.make_admin(MARIA).await;

    app.advance(KEPT_FOR);
    tidy_up(&app).await;
    assert_eq!(cases_of(&app, ANN).await.len(), 1, "to the moment");
    assert_eq!(count(&app, link_opening::Entity).await, 1);
    app.advance(Duration::from_millis(1));
    tidy_up(&app).await;
    let left = [
        count(&app, recovery_case::Entity).await,
        count(&app, recovery_request::Entity).await,
        count(&app, outgoing_mail::Entity).await,
        count(&app, mail_try::Entity).await,
        count(&app, reset_token::Entity).await,
        count(&app, freeze_token::Entity).await,
        count(&app, caller_check::Entity).await,
        count(&app, link_opening::Entity).await,
    ];
    assert_eq!(left, [0; 8]);
    app.advance(DAY);
    tidy_up(&app).await;
    assert_eq!(count(&app, forgotten_request::Entity).await, 0);

    // Entries of the trail stay, and are shown without the pruned case.
    let cookie = app.log_in(MARIA).await;
    let noted = audit_event::Entity::find()
        .filter(audit_event::Column::CaseId.is_not_null())
        .count(&app.state.db)
        .await;
    assert_eq!(noted.unwrap(), 1);
    let trail = app.get_with_cookie("/admin/audit", &cookie).await;
    assert_eq!(trail.status, StatusCode::OK);
    assert!(trail.body.contains(ANN) && !trail.body.contains(&number));
    for path in [format!("/admin/cases/{number}"), "/admin/mail/1".to_owned()] {
        let gone = app.get_with_cookie(&path, &cookie).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn rows_of_strangers_are_pruned_sooner_and_still_counted() {
    let app = TestApp::new().await;
    live_through(&app).await;
    ask(&app, EVE).await;
    app.advance(KEPT_OF_NOBODY);
    tidy_up(&app).await;
    assert_eq!(cases_of(&app, EVE).await.len(), 1, "to the moment");
    let before = [
        shown(&app, Period::Day).await,
        shown(&app, Period::Week).await,
    ];
    assert_eq!(before, [(3, 2); 2]);

    app.advance(Duration::from_millis(1));
    // Two concurrent instances count nothing twice.
    let ctx = app.operator();
    let (one, other) = tokio::join!(retention::prune(&ctx), retention::prune(&ctx));
    one.unwrap();
    other.unwrap();
    assert!(cases_of(&app, EVE).await.is_empty());
    assert_eq!(cases_of(&app, ANN).await.len(), 1);
    let mails = app.outbox().await;
    assert_eq!(mails.len(), 3, "Ann's");
    let after = [
        shown(&app, Period::Day).await,
        shown(&app, Period::Week).await,
    ];
    assert_eq!(after, before);
    assert_eq!(shown(&app, Period::Hour).await, (0, 0));

    // It is as if she had never asked.
    ask(&app, EVE).await;
    ask(&app, ANN).await;
    app.deliver().await;
    for email in [EVE, ANN] {
        let open = cases_of(&app, email).await.pop().unwrap();
        assert_eq!(
            open.created_at, open.last_requested_at,
            "{email}: a new one"
        );
    }
}

#[tokio::test]
async fn rows_with_an_account_or_an_unsent_mail_are_not_a_strangers() {
    let down = [
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", "1"),
    ];
    let app = TestApp::with_settings(&down).await;
    // Their account was not looked up yet: one waits for a worker, the other has an account by now.
    ask(&app, EVE).await;
    ask(&app, ANN).await;
    app.advance(KEPT_OF_NOBODY + DAY);
    app.make_user(ANN).await;
    tidy_up(&app).await;
    assert_eq!(
        cases_of(&app, EVE).await.len(),
        1,
        "its mail is still to go"
    );
    assert_eq!(cases_of(&app, ANN).await.len(), 1);
    // By now it is too old to be sent, and is dropped.
    app.deliver().await;
    tidy_up(&app).await;
    assert!(cases_of(&app, EVE).await.is_empty());
    assert_eq!(cases_of(&app, ANN).await.len(), 1);
    assert_eq!(app.outbox().await.len(), 1);
}

#[tokio::test]
async fn an_active_case_keeps_its_recent_rows() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    ask(&app, ANN).await;
    app.deliver().await;
    // Every twelve hours again, for longer than anything is kept.
    let times = KEPT_FOR.as_secs() / hours(12).as_secs() + 10;
    for _ in 0..times {
        app.advance(hours(12));
        ask(&app, ANN).await;
        app.deliver().await;
    }
    tidy_up(&app).await;
    let case = cases_of(&app, ANN).await.remove(0);
    assert_eq!(case.state, State::Open);
    let since = earlier(app.state.clock.now(), KEPT_FOR);
    let kept = recovery_request::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    assert_eq!(kept.len() as u64, times - 9);
    assert!(kept.iter().all(|request| request.requested_at >= since));
    let mails = app.outbox().await;
    assert!((mails.len() as u64) <= times - 8, "{}", mails.len());
    app.advance(hours(1));
    let token = app.token_for(ANN).await;
    let changed = app.change(&token, NEW_PASSWORD).await;
    assert_eq!(changed.status, StatusCode::OK, "its links work");
}

#[tokio::test]
async fn what_a_limit_still_counts_is_kept() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=2/30d,address=1/20d")]).await;
    ask(&app, EVE).await;
    ask(&app, "mallory@example.org").await;
    app.deliver().await;
    app.advance(DAY * 19);
    tidy_up(&app).await;
    let refused = app.post_form("/forgot-password", &[("email", EVE)]).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    let elsewhere = app.from(network(1));
    elsewhere
        .post_form("/forgot-password", &[("email", EVE)])
        .await;
    let newest = app.outbox().await.pop().unwrap();
    let now = app.state.clock.now();
    assert!(newest.due_at > now, "the address has had its mail");
}

/// On whatever database, in which there are cases of accounts and of strangers: after this there are none.
pub async fn assert_old_is_pruned(app: &TestApp) {
    let ctx = app.operator();
    let nobodys = "crowd@example.org";
    assert!(!cases_of(app, nobodys).await.is_empty());
    app.advance(KEPT_OF_NOBODY + DAY);
    let before = shown(app, Period::Day).await;
    // What still waits is dropped; with three at once nothing is counted twice.
    app.deliver().await;
    for pruned in futures_util::future::join_all((0..3).map(|_| retention::prune(&ctx))).await {
        pruned.unwrap();
    }
    assert!(cases_of(app, nobodys).await.is_empty());
    assert!(!cases_of(app, ANN).await.is_empty());
    assert_eq!(shown(app, Period::Day).await, before);
    app.advance(KEPT_FOR + DAY);
    for pruned in futures_util::future::join_all((0..3).map(|_| retention::prune(&ctx))).await {
        pruned.unwrap();
    }
    let left = [
        count(app, recovery_case::Entity).await,
        count(app, recovery_request::Entity).await,
        count(app, outgoing_mail::Entity).await,
        count(app, mail_try::Entity).await,
        count(app, reset_token::Entity).await,
        count(app, freeze_token::Entity).await,
        count(app, link_opening::Entity).await,
        count(app, forgotten_request::Entity).await,
    ];
    assert_eq!(left, [0; 8]);
    own_sessions::tidy(&ctx).await.unwrap();
    assert_eq!(count(app, session::Entity).await, 0);
}

/// This many cases of strangers, with one request each, except the first with this many.
async fn add_strangers(app: &TestApp, cases: u64, requests_of_first: u64) -> Timestamp {
    let db = &app.state.db;
    let now = app.state.clock.now();
    let case = |i: u64| recovery_case::ActiveModel {
        number: Set(format!("AAAA-{i:04}")),
        email_canonical: Set(format!("stranger{i}@example.org")),
        state: Set(State::Open),
        code_tries: Set(0),
        openings: Set(0),
        created_at: Set(now),
        last_requested_at: Set(later(now, Duration::from_millis(i))),
        ..Default::default()
    };
    recovery_case::Entity::insert_many((0..cases).map(case))
        .exec(db)
        .await
        .unwrap();
    let cases = recovery_case::Entity::find().all(db).await.unwrap();
    let request = |case_id: i64| recovery_request::ActiveModel {
        case_id: Set(case_id),
        network: Set("192.0.2.1".to_owned()),
        requested_at: Set(now),
        ..Default::default()
    };
    let first = (1..requests_of_first).map(|_| request(cases[0].id));
    let requests: Vec<_> = cases
        .iter()
        .map(|case| request(case.id))
        .chain(first)
        .collect();
    for some in requests.chunks(1000) {
        recovery_request::Entity::insert_many(some.to_vec())
            .exec(db)
            .await
            .unwrap();
    }
    now
}

#[tokio::test]
async fn pruning_goes_in_small_steps() {
    let app = TestApp::new().await;
    add_strangers(&app, 2 * CASES_A_STEP + 1, 2 * STEP).await;
    app.advance(KEPT_OF_NOBODY + DAY);
    let ctx = app.operator();
    let mut left = (
        count(&app, recovery_case::Entity).await,
        count(&app, recovery_request::Entity).await,
    );
    let total = left;
    let mut steps = 0;
    while step_of_nobody(&ctx).await.unwrap() {
        let now = (
            count(&app, recovery_case::Entity).await,
            count(&app, recovery_request::Entity).await,
        );
        assert!(left.0 - now.0 <= CASES_A_STEP && left.1 - now.1 <= STEP);
        assert!(now < left, "each gets further");
        left = now;
        steps += 1;
    }
    assert_eq!(left, (0, 0));
    assert!(steps > 3, "{steps}");
    assert_eq!(shown(&app, Period::Week).await, (total.1, total.0));
}

#[tokio::test]
async fn a_case_too_large_for_one_step_is_pruned_all_the_same() {
    let app = TestApp::new().await;
    add_strangers(&app, STEP + 1, STEP).await;
    app.advance(KEPT_FOR + DAY);
    tidy_up(&app).await;
    assert_eq!(count(&app, recovery_case::Entity).await, 0);
    assert_eq!(count(&app, recovery_request::Entity).await, 0);
}

#[tokio::test]
async fn expired_sessions_and_challenges_are_pruned() {
    let app = TestApp::new().await;
    app.make_admin(MARIA).await;
    app.log_in(MARIA).await;
    let now = app.state.clock.now();
    let challenge = |hash: &str| used_challenge::ActiveModel {
        challenge_hash: Set(hash.to_owned()),
        expires_at: Set(later(now, hours(11))),
        ..Default::default()
    };
    used_challenge::Entity::insert_many((0..250).map(|i| challenge(&i.to_string())))
        .exec(&app.state.db)
        .await
        .unwrap();
    app.advance(hours(11));
    tidy_up(&app).await;
    assert_eq!(count(&app, session::Entity).await, 1);
    assert_eq!(count(&app, used_challenge::Entity).await, 250);
    app.advance(hours(1));
    tidy_up(&app).await;
    assert_eq!(count(&app, session::Entity).await, 0);
    assert_eq!(count(&app, used_challenge::Entity).await, 0);
}

#[tokio::test]
async fn a_failing_pruning_step_is_logged_and_stops_no_other() {
    let app = TestApp::new().await;
    let db = &app.state.db;
    let now = app.state.clock.now();
    let (key, print) = ("key".to_owned(), "print".to_owned());
    idempotency_keys::insert(db, key, print, now).await.unwrap();
    add_strangers(&app, 1, 1).await;
    app.advance(KEPT_OF_NOBODY + DAY);
    // The first step and one in the middle.
    for table in ["throttle_counters", "webhook_deliveries"] {
        db.execute_unprepared(&format!("DROP TABLE {table}"))
            .await
            .unwrap();
    }
    let log = tempfile::NamedTempFile::new().unwrap();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(Arc::new(log.reopen().unwrap()))
        .finish();
    let logging = tracing::subscriber::set_default(subscriber);
    tidy_up(&app).await;
    drop(logging);

    assert_eq!(count(&app, idempotency_key::Entity).await, 0);
    assert_eq!(count(&app, recovery_case::Entity).await, 0);
    let mut logged = String::new();
    log.reopen().unwrap().read_to_string(&mut logged).unwrap();
    assert_eq!(logged.matches("can't be forgotten").count(), 2, "{logged}");
    for what in ["the counted guesses", "the told events"] {
        assert!(logged.contains(what), "{logged}");
    }
    assert!(!logged.contains("outbox"), "{logged}");
}

/// The files below `folder` that hold `text`.
fn files_with(folder: &Path, text: &str) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    files
        .filter(|file| {
            let content = fs::read(file.path()).unwrap_or_default();
            content
                .windows(text.len())
                .any(|part| part == text.as_bytes())
        })
        .map(|file| file.file_name().into_string().unwrap())
        .collect()
}

#[tokio::test]
async fn a_deleted_account_is_soon_in_no_file_of_the_database() {
    const GONE: &str = "gone-for-good@example.org";
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}/test.sqlite3", folder.path().display());
    let app = TestApp::with_settings(&[("DATABASE_URL", &url)]).await;
    let user = app.make_user(GONE).await;
    assert_eq!(files_with(folder.path(), GONE), ["test.sqlite3-wal"]);
    users::delete(&app.operator(), user.id, None).await.unwrap();
    eventually("it is in no file", async || {
        files_with(folder.path(), GONE).is_empty()
    })
    .await;
    // Later writes leave the log when the last connection closes.
    app.make_user(GONE).await;
    let log = folder.path().join("test.sqlite3-wal");
    assert!(fs::metadata(&log).unwrap().len() > 0);
    app.state.db.close().await;
    assert!(fs::metadata(&log).map_or(0, |log| log.len()) == 0);
}
