//! The list of users: searching, filtering, sorting and paging, for few and for a million.

use crate::harness::{TestApp, edit_user};
use axum::http::StatusCode;
use chrono::DateTime;
use password_recover::{
    api::{
        access::Role,
        dashboard::{
            list::{COUNTED, Extent, Total},
            users::{Place, Sort, UserState, Users, UsersQuery},
        },
    },
    server::{
        db::{
            Db, begin_write,
            entity::{Timestamp, user, user_search_term},
            user_rows::{self, NewUser},
            user_search_terms,
        },
        model::{EmailAddress, search},
        users as service,
    },
};
use sea_orm::{ActiveValue::Set, EntityTrait, PaginatorTrait};
use std::time::{Duration, Instant};

const ADMIN: &str = "maria@example.org";

async fn make(app: &TestApp, email: &str, name: &str) -> i64 {
    let email = EmailAddress::parse(email).unwrap();
    let new = NewUser {
        email: &email,
        name,
        role: Role::User,
        password_hash: None,
    };
    user_rows::insert(&app.state.db, new, app.state.clock.now())
        .await
        .unwrap()
}

fn searching(search: &str) -> UsersQuery {
    UsersQuery {
        search: search.to_owned(),
        ..UsersQuery::default()
    }
}

async fn page(app: &TestApp, query: &UsersQuery, place: Place) -> Users {
    service::page(&app.operator(), query.clone(), place)
        .await
        .unwrap()
}

fn addresses(users: &Users) -> Vec<&str> {
    users.rows.iter().map(|row| row.email.as_str()).collect()
}

/// Everybody on the list, read forwards and backwards. Each page knows its place.
async fn all(app: &TestApp, query: &UsersQuery) -> Vec<String> {
    let mut pages = vec![page(app, query, Place::First).await];
    assert_eq!(pages[0].previous, None);
    while let Some(next) = pages.last().unwrap().next {
        pages.push(page(app, query, next).await);
    }
    // Each way back leads to the page that was before.
    for i in (1..pages.len()).rev() {
        let back = page(app, query, pages[i].previous.unwrap()).await;
        assert_eq!(back.rows, pages[i - 1].rows, "{query:?}");
        assert_eq!(back.previous.is_some(), i > 1, "{query:?}");
    }
    let total: usize = pages.iter().map(|page| page.rows.len()).sum();
    let mut before = 0;
    for page in &pages {
        let extent = Extent {
            before: Total::Exactly(before),
            shown: page.rows.len() as u64,
            total: Total::Exactly(total as u64),
        };
        assert_eq!(page.extent, Some(extent), "{query:?}");
        before += page.rows.len() as u64;
    }
    let rows = pages.iter().flat_map(|page| &page.rows);
    rows.map(|row| row.email.clone()).collect()
}

#[tokio::test]
async fn people_are_found_by_prefixes_of_their_words() {
    let app = TestApp::new().await;
    make(&app, "ann.smith@mail.example.org", "Ann Smith").await;
    make(&app, "bob@example.net", "Bob Änderson-Smythe").await;
    make(&app, "100_percent@example.com", "% _ \\").await;
    let ann = "ann.smith@mail.example.org";
    let bob = "bob@example.net";
    let odd = "100_percent@example.com";
    for (search, found) in [
        ("", vec![odd, ann, bob]),
        ("ann", vec![ann]),
        ("SMI", vec![ann]),
        ("smith ann", vec![ann]),
        ("ann bob", vec![]),
        ("sm", vec![ann, bob]),
        ("anderson", vec![bob]),
        ("ÄNDERSON", vec![bob]),
        ("a\u{308}nd", vec![bob]),
        ("smythe b", vec![bob]),
        ("ann.smith@mail.example.org", vec![ann]),
        ("@example", vec![odd, ann, bob]),
        ("example.org", vec![ann]),
        ("xample", vec![]),
        // Wildcards are ordinary characters.
        ("%", vec![odd]),
        ("_", vec![odd]),
        ("100_", vec![odd]),
        ("a%", vec![]),
        ("ann_smith", vec![]),
        ("\\", vec![odd]),
        ("'", vec![]),
        ("ann' OR '1'='1", vec![]),
    ] {
        let page = page(&app, &searching(search), Place::First).await;
        assert_eq!(addresses(&page), found, "{search:?}");
        assert!(!page.is_vague);
    }
}

#[tokio::test]
async fn search_terms_follow_changes_and_deletions() {
    let app = TestApp::new().await;
    let db = &app.state.db;
    let id = make(&app, "ann@example.org", "Ann Smith").await;
    let email = EmailAddress::parse("ann@example.net").unwrap();
    assert!(
        user_rows::edit(db, id, &email, "Ann Jones", app.state.clock.now())
            .await
            .unwrap()
    );
    for (search, is_found) in [
        ("jones", true),
        ("example.net", true),
        ("smith", false),
        ("example.org", false),
    ] {
        let page = page(&app, &searching(search), Place::First).await;
        assert_eq!(!page.rows.is_empty(), is_found, "{search}");
    }
    user_rows::delete(db, id).await.unwrap();
    let left = user_search_term::Entity::find().count(db).await.unwrap();
    assert_eq!(left, 0);
}

/// The migration has its own copy, which never changes.
#[test]
fn the_migration_wrote_the_search_terms() {
    for (email, name) in [
        ("ann.smith@mail.example.org", "Ann Smith"),
        ("jl@x.org", "Jean-Luc O'Brien"),
        ("x@localhost", "\u{202e}ÄÖ\u{200b} ﷺ"),
        ("a@b.c", &"Wolfeschlegelstein ".repeat(7)),
    ] {
        let then = migration::search_terms_of_000006(email, name);
        assert_eq!(then, search::terms(email, name));
    }
}

#[tokio::test]
async fn every_filter_and_order_is_paged_without_gaps_or_duplicates() {
    assert_paged(&TestApp::new().await).await;
}

/// Creates seventy users of every kind in an empty database, reads them in every way, and deletes them.
pub async fn assert_paged(app: &TestApp) {
    let db = &app.state.db;
    let now = app.state.clock.now();
    for i in 0..70_i64 {
        let id = make(
            app,
            &format!("user{i:02}@example.org"),
            &format!("Same {}", i % 3),
        )
        .await;
        edit_user(app, id, |user| {
            user.role = Set(Role::ALL[(i % 4) as usize]);
            user.is_active = Set(i % 5 != 0);
            user.frozen_at = Set((i % 7 == 0).then_some(now));
            // Many with equal values, and many who never logged in.
            user.created_at = Set(at(i / 30));
            user.last_login_at = Set((i % 2 == 0).then_some(at(i / 20)));
        })
        .await;
    }
    let everybody = user::Entity::find().all(db).await.unwrap();
    let states = UserState::FILTERS.map(Some).into_iter().chain([None]);
    for state in states {
        for role in Role::ALL.map(Some).into_iter().chain([None]) {
            for sort in Sort::ALL {
                for search in ["", "same"] {
                    let query = UsersQuery {
                        search: search.to_owned(),
                        state,
                        role,
                        sort,
                    };
                    let found = all(app, &query).await;
                    assert_eq!(found, expected(&everybody, &query), "{query:?}");
                }
            }
        }
    }
    user::Entity::delete_many().exec(db).await.unwrap();
}

fn at(seconds: i64) -> Timestamp {
    let moment = DateTime::from_timestamp(1_700_000_000 + seconds, 0).unwrap();
    Timestamp::from(moment)
}

/// The same, computed naively.
fn expected(everybody: &[user::Model], query: &UsersQuery) -> Vec<String> {
    let state_of = |user: &user::Model| match user {
        user if !user.is_active => UserState::Disabled,
        user if user.frozen_at.is_some() => UserState::Frozen,
        user if user.last_login_at.is_none() => UserState::New,
        _ => UserState::Active,
    };
    let fits = |user: &&user::Model| {
        let state = state_of(user);
        let is_in_state = query.state.is_none_or(|wanted| {
            wanted == state || (wanted == UserState::Active && state == UserState::New)
        });
        is_in_state && query.role.is_none_or(|role| role == user.role)
    };
    let mut found: Vec<&user::Model> = everybody.iter().filter(fits).collect();
    found.sort_by_key(|user| user.id);
    match query.sort {
        Sort::EmailUp | Sort::EmailDown => found.sort_by_key(|user| user.email_canonical.clone()),
        Sort::NameUp | Sort::NameDown => found.sort_by_key(|user| user.name.to_lowercase()),
        Sort::Newest | Sort::Oldest => found.sort_by_key(|user| user.created_at),
        Sort::SeenLast | Sort::SeenFirst => {
            found.sort_by_key(|user| user.last_login_at);
        }
    }
    if matches!(
        query.sort,
        Sort::EmailDown | Sort::NameDown | Sort::Newest | Sort::SeenLast
    ) {
        found.reverse();
    }
    found.iter().map(|user| user.email.clone()).collect()
}

#[tokio::test]
async fn a_tampered_url_gives_the_first_page_or_an_error() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    for i in 0..60 {
        make(
            &app,
            &format!("user{i:02}@example.org"),
            "<img src=x onerror=alert(1)></td>",
        )
        .await;
    }
    let cookie = app.log_in(ADMIN).await;
    let first = app.get_with_cookie("/admin/users", &cookie).await.body;
    assert!(!first.contains("<img"), "a name is text");
    assert!(first.contains("/admin/users?after="), "{first}");
    assert!(first.contains(ADMIN) && first.contains("user23@") && !first.contains("user24@"));
    for nonsense in [
        "after=0",
        "after=-1",
        "after=99999999999999999999999",
        "after=x",
        "before=%27",
        "after=9223372036854775807",
        "sort=password_hash",
        "state=x&role=superuser",
        "page=2",
    ] {
        let path = format!("/admin/users?{nonsense}");
        let page = app.get_with_cookie(&path, &cookie).await;
        assert_eq!(page.status, StatusCode::OK, "{nonsense}");
        assert!(
            page.body.contains("user23@") && !page.body.contains("user24@"),
            "{nonsense}"
        );
    }
    for twice in ["q=a&q=b", "after=1&after=2"] {
        let path = format!("/admin/users?{twice}");
        let page = app.get_with_cookie(&path, &cookie).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{twice}");
    }
    let none = app
        .get_with_cookie("/admin/users?q=zzz%3Cscript%3E", &cookie)
        .await
        .body;
    assert!(none.contains("No matching users") && none.contains("value=\"zzz&lt;script&gt;\""));
    // It is truncated long before the server uses it.
    let long = "a".repeat(5000);
    let page = app
        .get_with_cookie(&format!("/admin/users?q={long}"), &cookie)
        .await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test]
async fn counts_are_exact_up_to_a_bound_and_go_no_further() {
    let app = TestApp::new().await;
    fill(&app.state.db, 11_000).await;
    let first = page(&app, &UsersQuery::default(), Place::First).await;
    let extent = first.extent.unwrap();
    assert_eq!((extent.rows(), extent.total), (Some((1, 25)), Total::Many));
    let middle = page(&app, &UsersQuery::default(), first.next.unwrap()).await;
    assert_eq!(middle.extent.unwrap().rows(), Some((26, 50)));
    // Far down, the position is no longer counted.
    let query = UsersQuery {
        sort: Sort::EmailDown,
        ..UsersQuery::default()
    };
    let last = page(&app, &UsersQuery::default(), Place::First).await.rows[0].id;
    let deep = page(&app, &query, Place::Before(last))
        .await
        .extent
        .unwrap();
    assert_eq!((deep.before, deep.rows()), (Total::Many, None));
    let disabled = UsersQuery {
        state: Some(UserState::Disabled),
        ..UsersQuery::default()
    };
    let total = page(&app, &disabled, Place::First)
        .await
        .extent
        .unwrap()
        .total;
    assert_eq!(total, Total::Exactly(11_000 / 50));
    const { assert!(COUNTED < 11_000) };
}

#[tokio::test]
async fn heads_sort_the_list_and_addresses_say_only_what_is_chosen() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    make(&app, "ann@example.org", "Ann Smith").await;
    let cookie = app.log_in(ADMIN).await;
    let list = app
        .get_with_cookie("/admin/users?state=active", &cookie)
        .await
        .body;
    for part in [
        r#"aria-sort="ascending""#,
        r#"href="/admin/users?state=active&amp;sort=email-down""#,
        r#"href="/admin/users?state=active&amp;sort=newest""#,
        r#"href="/admin/users?state=active&amp;sort=name""#,
        "1–2 of 2",
        "State: Active",
        r#"href="/admin/users""#,
    ] {
        assert!(list.contains(part), "{part}: {list}");
    }
    let other = app
        .get_with_cookie("/admin/users?sort=newest", &cookie)
        .await
        .body;
    for part in [
        r#"aria-sort="descending""#,
        r#"href="/admin/users?sort=oldest""#,
    ] {
        assert!(other.contains(part), "{part}");
    }
    for (asked, leads_to) in [
        (
            "/admin/users?q=&state=frozen&role=&sort=",
            "/admin/users?state=frozen",
        ),
        ("/admin/cases?search=&state=&from=&to=", "/admin/cases"),
        (
            "/admin/mail?domain=&state=failed",
            "/admin/mail?state=failed",
        ),
        (
            "/admin/audit?kind=&who=ann%40example.org",
            "/admin/audit?who=ann%40example.org",
        ),
    ] {
        let led = app.get_with_cookie(asked, &cookie).await;
        assert_eq!(led.status, StatusCode::SEE_OTHER, "{asked}");
        assert_eq!(led.header("location"), leads_to);
    }
}

const KEY: &str = "a key that is not kept beside any file";

/// Typical searches, and the most expensive ones.
const SEARCHES: &[(&str, &str)] = &[
    ("", "no search"),
    ("jo.smith.123456@", "an address"),
    ("smith jo 123456", "three words, one of them rare"),
    ("jo smith", "a first and a last name, both very common"),
    ("smith", "a very common name"),
    ("j", "one letter"),
    ("j s", "two letters"),
    ("example.org", "everybody's domain"),
    ("nobody", "nobody"),
];

/// Run it alone: `cargo test --features ssr --test integration soak_a_million -- --ignored --nocapture`. It
/// creates a million users in about ten minutes, and tries every combination that the page offers. With
/// `SOAK_DATABASE_URL` they are created in that database, which must be empty, and reused by the next run.
#[tokio::test]
#[ignore = "it makes a million users"]
async fn soak_a_million_users_are_listed_within_a_tenth_of_a_second() {
    #[expect(
        clippy::disallowed_methods,
        reason = "a setting of the tests, not of the program"
    )]
    let kept = std::env::var("SOAK_DATABASE_URL").ok();
    let mut settings = vec![("RATE_LIMITS", "off"), ("SECRET_KEY", KEY)];
    settings.extend(kept.as_deref().map(|url| ("DATABASE_URL", url)));
    let app = TestApp::with_settings(&settings).await;
    let size = 1_000_000;
    if user_rows::count(&app.state.db).await.unwrap() == 0 {
        let start = Instant::now();
        fill(&app.state.db, size).await;
        println!("{size} users made in {:?}", start.elapsed());
        app.make_admin(ADMIN).await;
    }
    let cookie = app.log_in(ADMIN).await;
    println!("| search | place | pages | median ms | p95 ms | worst ms |");
    println!("|---|---|---|---|---|---|");
    let mut worst_of_all = Duration::ZERO;
    for (search, name) in SEARCHES {
        for (place, what) in [
            ("", "first page"),
            ("&after=500000", "from the middle"),
            ("&before=500000", "back from the middle"),
        ] {
            let mut took = Vec::new();
            for state in ["", "active", "never-logged-in", "frozen", "disabled"] {
                for role in ["", "user", "viewer", "help-desk", "admin"] {
                    for sort in Sort::ALL {
                        let fields = [
                            ("q", *search),
                            ("state", state),
                            ("role", role),
                            ("sort", sort.name()),
                        ];
                        let fields: Vec<_> = fields
                            .into_iter()
                            .filter(|(_, value)| !value.is_empty())
                            .collect();
                        let query = serde_urlencoded::to_string(fields).unwrap();
                        let path = format!("/admin/users?{query}{place}");
                        // The fastest of three: other load on the machine does not matter.
                        let mut time = Duration::MAX;
                        for _ in 0..3 {
                            let start = Instant::now();
                            let page = app.get_with_cookie(&path, &cookie).await;
                            time = time.min(start.elapsed());
                            assert_eq!(page.status, StatusCode::OK, "{path}");
                        }
                        if time > Duration::from_millis(100) {
                            println!("slow: {path} {time:?}");
                        }
                        took.push(time);
                    }
                }
            }
            took.sort();
            let [median, p95, worst] = [took.len() / 2, took.len() * 95 / 100, took.len() - 1]
                .map(|i| took[i].as_secs_f64() * 1000.0);
            println!(
                "| {name} | {what} | {} | {median:.1} | {p95:.1} | {worst:.1} |",
                took.len()
            );
            worst_of_all = worst_of_all.max(*took.last().unwrap());
        }
    }
    assert!(
        worst_of_all < Duration::from_millis(100),
        "{worst_of_all:?}"
    );
}

/// Many realistic users: a few names are common, most came in one import, most have never logged in.
pub async fn fill(db: &Db, size: i64) {
    const BATCH: i64 = 1000;
    const FIRST: [&str; 10] = [
        "Jo", "Ann", "Joan", "Bob", "Åsa", "Chen", "Dmitri", "Eva", "Fatima", "Gu",
    ];
    const LAST: [&str; 8] = [
        "Smith", "Jones", "Smythe", "Müller", "Li", "O'Brien", "Garcia", "Sato",
    ];
    for batch in 0..size / BATCH {
        let transaction = begin_write(db).await.unwrap();
        let people: Vec<(i64, String, String)> = (batch * BATCH..(batch + 1) * BATCH)
            .map(|i| {
                let first = FIRST[(i % 10) as usize];
                let last = LAST[((i / 10) % 8) as usize];
                let email = format!(
                    "{}.{}.{i}@example.org",
                    search::words(first)[0],
                    search::words(last)[0].replace('\'', "")
                );
                (i + 1, email, format!("{first} {last}"))
            })
            .collect();
        let rows = people.iter().map(|(id, email, name)| {
            let i = *id;
            user::ActiveModel {
                id: Set(i),
                email: Set(email.clone()),
                email_canonical: Set(email.clone()),
                name: Set(name.clone()),
                role: Set(match i % 100_000 {
                    1..=3 => Role::Viewer,
                    4..=8 => Role::HelpDesk,
                    9 => Role::Admin,
                    _ => Role::User,
                }),
                is_active: Set(i % 50 != 0),
                frozen_at: Set((i % 90 == 0).then_some(at(i))),
                last_login_at: Set((i % 10 < 3).then_some(at(i * 7 % 1_000_000))),
                // Nine of ten were created at the same moment.
                created_at: Set(at(if i % 10 == 0 { i } else { 0 })),
                updated_at: Set(at(0)),
                ..Default::default()
            }
        });
        user::Entity::insert_many(rows)
            .exec_without_returning(&transaction)
            .await
            .unwrap();
        let people: Vec<_> = people
            .iter()
            .map(|(id, email, name)| (*id, email.as_str(), name.as_str()))
            .collect();
        user_search_terms::insert_many(&transaction, &people)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }
}
