//! What is written, and when nothing is.

use super::{
    ARGON2, BCRYPT, PASSWORD, PBKDF2, SCRYPT, find, import, import_by, many, numbers, run, source,
    try_out_by, with_roles,
};
use crate::harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, hours, minutes};
use password_recover::{
    api::{access::Role, dashboard::imports::Problem},
    server::{
        db::{
            self,
            entity::{
                audit_event::{self, Kind},
                import::{self, State},
            },
            kept_hash_rows,
        },
        imports::{self, Admins, Ended, Rules, WrongLines},
    },
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::time::{Duration, Instant};

async fn events(app: &TestApp, kind: Kind) -> u64 {
    audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(kind))
        .count(&app.state.db)
        .await
        .unwrap()
}

async fn the_import(app: &TestApp) -> import::Model {
    let mut all = import::Entity::find().all(&app.state.db).await.unwrap();
    all.pop().expect("an import")
}

#[tokio::test]
async fn a_dry_run_reports_and_writes_nothing() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let text = "email,name,role\n\
         new@example.org,New,\n\
         Ann@Example.org,Somebody else,admin\n\
         new@example.org,Again,\n\
         maria@example.org,Maria,admin\n\
         viktor@example.org,Viktor,viewer\n\
         helga@example.org,Helga,help-desk\n\
         nobody,No,\n";
    let (said, outcome) = try_out_by(&app, source(text), with_roles()).await.unwrap();
    let counts = outcome.counts;
    assert_eq!(
        said,
        [
            (3, Problem::AlreadyThere),
            (4, Problem::Twice { first: 2 }),
            (5, Problem::BecomesStaff(Role::Admin)),
            (6, Problem::BecomesStaff(Role::Viewer)),
            (7, Problem::BecomesStaff(Role::HelpDesk)),
            (8, Problem::EmailInvalid),
        ]
    );
    assert_eq!(
        (
            counts.lines,
            counts.fresh,
            counts.already_there,
            counts.wrong,
            counts.staff
        ),
        (7, 4, 1, 2, 3)
    );
    assert_eq!(numbers(&app).await, (1, 0));
    let imports = import::Entity::find().count(&app.state.db).await.unwrap();
    assert_eq!((imports, events(&app, Kind::UsersImported).await), (0, 0));
}

#[tokio::test]
async fn the_trail_names_who_became_staff_by_an_import_and_nobody_who_was_there() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let text = "email,name,role\n\
         Ann@Example.org,Somebody else,admin\n\
         maria@example.org,Maria,admin\n\
         viktor@example.org,Viktor,viewer\n\
         new@example.org,New,\n";
    import_by(&app, text, with_roles()).await;
    let noted = audit_event::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    let imported = noted.iter().find(|event| event.kind == Kind::UsersImported);
    assert_eq!(
        imported.unwrap().detail.as_deref(),
        Some(r#"{"users":3,"with_a_role":2}"#)
    );
    let import = the_import(&app).await.id;
    let mut roles = Vec::new();
    for event in noted.iter().filter(|event| event.kind == Kind::RoleChanged) {
        let who = crate::harness::user_row(&app.state.db, event.subject_id.unwrap()).await;
        let detail = event.detail.clone().unwrap();
        roles.push((who.unwrap().unwrap().email, detail));
    }
    let detail = |role| format!(r#"{{"import":{import},"to":"{role}"}}"#);
    let expected = [
        ("maria@example.org".to_owned(), detail("admin")),
        ("viktor@example.org".to_owned(), detail("viewer")),
    ];
    assert_eq!(roles, expected);
}

#[tokio::test]
async fn an_invalid_line_prevents_the_import_unless_skipped() {
    let app = TestApp::new().await;
    let text = "email,name\na@example.org,A\nnobody,No\nb@example.org,B\n";
    let refused = run(&app, source(text), WrongLines::Refuse).await;
    assert_eq!((refused.ended, refused.counts.wrong), (Ended::Refused, 1));
    assert_eq!(numbers(&app).await, (0, 0));
    assert_eq!(the_import(&app).await.state, State::Dropped);

    let done = run(&app, source(text), WrongLines::Skip).await;
    assert_eq!(done.ended, Ended::Done { written: 2 });
    assert_eq!(numbers(&app).await, (2, 0));
    assert_eq!(events(&app, Kind::UsersImported).await, 1);
    let kept = the_import(&app).await;
    assert_eq!((kept.state, kept.written, kept.wrong), (State::Done, 2, 1));
}

#[tokio::test]
async fn existing_accounts_stay_unchanged_so_an_import_can_be_repeated() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let before = find(&app, ANN).await.unwrap();
    let text = format!(
        "email,name,role,is_active,password_hash,created_at,last_login\n\
         ANN@example.org,Eve,admin,false,{PBKDF2},,\n\
         bob@example.org,Bob,viewer,false,{PBKDF2},2020-01-02 03:04:05,2021-01-02T03:04:05Z\n"
    );
    assert_eq!(import_by(&app, &text, with_roles()).await, 1);
    assert_eq!(find(&app, ANN).await.unwrap(), before);
    let bob = find(&app, "bob@example.org").await.unwrap();
    assert_eq!((bob.role, bob.is_active), (Role::Viewer, false));
    assert_eq!(
        bob.created_at.utc().to_rfc3339(),
        "2020-01-02T03:04:05+00:00"
    );
    let last_login = bob.last_login_at.unwrap().utc().to_rfc3339();
    assert_eq!(last_login, "2021-01-02T03:04:05+00:00");
    assert_eq!(bob.updated_at, app.state.clock.now());

    assert_eq!(import(&app, &text).await, 0);
    assert_eq!(find(&app, "bob@example.org").await.unwrap(), bob);
    assert_eq!(numbers(&app).await, (2, 0));
}

#[tokio::test]
async fn people_log_in_with_their_old_password_and_get_a_hash_of_ours() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let text = format!(
        "email,password_hash\npia@example.org,{PBKDF2}\nbea@example.org,{BCRYPT}\n\
         sam@example.org,{SCRYPT}\nari@example.org,\"{ARGON2}\"\nnob@example.org,\n"
    );
    import(&app, &text).await;
    let schemes = async || kept_hash_rows::schemes(&app.state.db).await.unwrap();
    // Everybody's log-in does the work of these, and of no others.
    let all = [
        "argon2id$1024$1$2",
        "bcrypt$4",
        "pbkdf2_sha256$1000",
        "scrypt$10$8$1",
    ];
    assert_eq!(schemes().await, all);
    assert!(!app.can_log_in("pia@example.org", "something else").await);
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    assert!(!app.can_log_in("nob@example.org", "").await);
    assert_eq!(schemes().await, all);

    for name in ["pia", "bea", "sam", "ari"] {
        let email = &format!("{name}@example.org");
        for _ in 0..2 {
            assert!(app.can_log_in(email, PASSWORD).await, "{email}");
            let hash = find(&app, email).await.unwrap().password_hash.unwrap();
            assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        }
    }
    assert!(schemes().await.is_empty());
}

#[tokio::test]
async fn a_link_replaces_an_imported_hash_too() {
    let app = TestApp::new().await;
    import(&app, &format!("email,password\n{ANN},{PBKDF2}\n")).await;
    let token = app.token_for(ANN).await;
    assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
    assert!(!app.can_log_in(ANN, PASSWORD).await);
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
    assert!(
        kept_hash_rows::schemes(&app.state.db)
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn an_incompletely_read_source_leaves_nothing() {
    let app = TestApp::new().await;
    for text in ["", "name\nAnn\n", "email\n"] {
        let outcome = imports::run(
            &app.operator(),
            source(text),
            Rules::default(),
            WrongLines::Skip,
            |_| {},
        )
        .await;
        assert!(outcome.is_err());
    }
    assert_eq!(numbers(&app).await, (0, 0));
}

#[tokio::test]
async fn an_interrupted_import_is_cleaned_up_by_the_next() {
    let app = TestApp::new().await;
    let ctx = app.operator();
    let id = imports::begin(
        &ctx,
        "users.csv",
        super::file(&many(1200)),
        Rules::default(),
    )
    .await
    .unwrap();
    // It is checked in a separate task; afterwards everything waits for confirmation.
    crate::harness::eventually("it is checked", async || {
        the_import(&app).await.state == State::Ready
    })
    .await;
    assert_eq!(numbers(&app).await, (0, 1200));
    app.advance(hours(23));
    imports::tidy(&ctx).await.unwrap();
    assert_eq!(numbers(&app).await, (0, 1200));
    app.advance(hours(2));
    assert_eq!(import(&app, "email\na@example.org\n").await, 1);
    assert_eq!(numbers(&app).await, (1, 0));
    let first = import::Entity::find_by_id(id).one(&app.state.db).await;
    assert_eq!(first.unwrap().unwrap().state, State::Dropped);
}

#[tokio::test]
async fn an_import_interrupted_while_writing_is_cleaned_up_too() {
    let app = TestApp::new().await;
    let ctx = app.operator();
    let id = imports::begin(&ctx, "users.csv", super::file(&many(10)), Rules::default())
        .await
        .unwrap();
    let is = async |state| the_import(&app).await.state == state;
    crate::harness::eventually("it is checked", async || is(State::Ready).await).await;
    // What a killed program leaves after its transaction was rolled back.
    let (db, now) = (&app.state.db, app.state.clock.now());
    let moved = db::import_rows::advance(db, id, State::Ready, State::Writing, now).await;
    assert!(moved.unwrap());
    let again =
        imports::start_writing(&ctx, id, WrongLines::Refuse, Admins::Unconfirmed, None).await;
    assert!(again.is_err());
    assert!(imports::discard(&ctx, id).await.is_err());
    app.advance(minutes(3));
    imports::tidy(&ctx).await.unwrap();
    assert!(is(State::Dropped).await);
    assert_eq!(numbers(&app).await, (0, 0));
}

/// Sends requests until something is done, and returns the longest response time.
async fn longest_answer(app: &TestApp, until: impl Future<Output = ()>) -> Duration {
    let mut longest = Duration::ZERO;
    let asking = async {
        loop {
            let begun = Instant::now();
            let fields = [("email", "nob@example.org")];
            let answer = app.post_form("/forgot-password", &fields).await;
            assert_eq!(answer.status.as_u16(), 303, "{}", answer.body);
            longest = longest.max(begun.elapsed());
        }
    };
    tokio::select! {
        () = asking => {}
        () = until => {}
    }
    longest
}

async fn import_so_many(count: usize) {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let text = many(count);
    let begun = Instant::now();
    let longest = longest_answer(&app, async {
        assert_eq!(import(&app, &text).await, count as u64);
    })
    .await;
    println!(
        "{count} users in {:?}; no other request waited for more than {longest:?}",
        begun.elapsed()
    );
    assert!(begun.elapsed() < Duration::from_secs(60));
    // Writers wait for each other for five seconds at most, and then fail.
    assert!(longest < Duration::from_secs(5));
    assert_eq!(numbers(&app).await, (count as u64, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_requests_go_on_while_users_are_imported() {
    import_so_many(5_000).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes a minute: `cargo xtask test --soak`"]
async fn soak_a_hundred_thousand_users_are_imported_in_less_than_a_minute() {
    import_so_many(100_000).await;
}
