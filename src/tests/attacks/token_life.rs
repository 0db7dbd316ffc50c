//! Tokens: generated, used, reused, and expired.

use super::{Asking, Changing, World, network, secrets_behind, with_header};
use crate::harness::{
    ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, hours, minutes, token_in,
};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use password_recover::server::{
    accounts,
    clock::Clock,
    db::{
        entity::{
            outgoing_mail::Kind,
            recovery_case::{self, State},
        },
        recovery_cases, user_rows,
    },
    model::{RecoveryCode, SecretToken},
    random::Random,
    setup,
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use std::{
    collections::HashSet,
    sync::{Arc, atomic::Ordering},
};
use tokio::{sync::Barrier, task::JoinSet};

const BASE64URL: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// More than this happens by chance once in millions of runs.
const UNEVEN: f64 = 9.0;

/// How far counts are from uniform, in standard deviations of chi-square.
fn unevenness(counts: &[u32]) -> f64 {
    let total: u32 = counts.iter().sum();
    let expected = f64::from(total) / counts.len() as f64;
    let square: f64 = counts
        .iter()
        .map(|count| (f64::from(*count) - expected).powi(2) / expected)
        .sum();
    let freedom = counts.len() as f64 - 1.0;
    (square - freedom) / (2.0 * freedom).sqrt()
}

fn letter_counts<'a>(texts: impl Iterator<Item = &'a str>, alphabet: &str) -> Vec<u32> {
    let mut counts = vec![0; alphabet.len()];
    for letter in texts.flat_map(str::chars) {
        counts[alphabet.find(letter).expect("a letter of the alphabet")] += 1;
    }
    counts
}

#[test]
fn a_pattern_would_be_found() {
    let clock: Vec<String> = (0..1000).map(|i| format!("{:043}", i * 7919)).collect();
    let letters = letter_counts(clock.iter().map(String::as_str), BASE64URL);
    assert!(unevenness(&letters) > UNEVEN);
    // One letter out of 64 that is half as frequent again.
    let mut counts = vec![656; 64];
    counts[7] += 328;
    counts[8] -= 328;
    assert!(unevenness(&counts) > UNEVEN);
}

#[test]
fn a19_a_thousand_tokens_are_all_different_and_have_no_pattern() {
    let random = Random::System;
    let tokens: Vec<String> = (0..1000)
        .map(|_| SecretToken::random(&random).expose().to_owned())
        .collect();
    assert_eq!(tokens.iter().collect::<HashSet<_>>().len(), 1000);
    assert!(tokens.iter().all(|token| token.len() == 43));

    // 256 bits are 42 letters of six bits, and four bits in a last one.
    let letters = letter_counts(tokens.iter().map(|token| &token[..42]), BASE64URL);
    assert!(unevenness(&letters) < UNEVEN, "{letters:?}");
    let last = letter_counts(tokens.iter().map(|token| &token[42..]), "AEIMQUYcgkosw048");
    assert!(unevenness(&last) < UNEVEN, "{last:?}");

    // No place has its own habits, and no letter follows another more often than the rest, within
    // a token or from one to the next drawn.
    for place in 0..42 {
        let letters = tokens.iter().map(|token| &token[place..=place]);
        let counts = letter_counts(letters, BASE64URL);
        assert!(unevenness(&counts) < UNEVEN, "place {place}: {counts:?}");
    }
    let number = |letter: u8| BASE64URL.find(char::from(letter)).unwrap();
    let (mut within, mut between) = (vec![0; 64], vec![0; 64]);
    for pair in tokens.windows(2) {
        let (this, next) = (pair[0].as_bytes(), pair[1].as_bytes());
        for place in 0..41 {
            within[(number(this[place + 1]) + 64 - number(this[place])) % 64] += 1;
            between[(number(next[place]) + 64 - number(this[place])) % 64] += 1;
        }
    }
    assert!(unevenness(&within) < UNEVEN, "{within:?}");
    assert!(unevenness(&between) < UNEVEN, "{between:?}");

    let codes: Vec<String> = (0..1000)
        .map(|_| RecoveryCode::random(&random).expose().replace('-', ""))
        .collect();
    assert_eq!(codes.iter().collect::<HashSet<_>>().len(), 1000);
    let letters = letter_counts(codes.iter().map(String::as_str), "3479ACDEFHJKMNPQRTWXY");
    assert!(unevenness(&letters) < UNEVEN, "{letters:?}");
}

#[tokio::test]
async fn a19_tokens_of_the_same_millisecond_have_nothing_in_common() {
    let app = TestApp::new().await;
    for email in [ANN, "eve@example.org"] {
        app.make_user(email).await;
        app.send(Asking::ApiJson.request(email)).await;
    }
    app.deliver().await;
    let mails = app.mails().await;
    let [ann, eve] = [0, 1].map(|i: usize| token_in(&mails[i].text_body));
    let same = ann.bytes().zip(eve.bytes()).filter(|(a, b)| a == b).count();
    assert!(same < 12, "{same} of 43 letters are the same");
    let now = app.state.clock.now().utc();
    for clock in [
        now.timestamp().to_string(),
        now.timestamp_millis().to_string(),
    ] {
        assert!(!ann.contains(&clock) && !eve.contains(&clock));
    }
    for mail in &mails {
        let links = secrets_behind(&mail.text_body, "/not-me/");
        assert_eq!(links, [token_in(&mail.text_body)]);
        let uuid = mail.raw.split("Message-ID: <").nth(1).unwrap();
        let uuid = uuid.split('@').next().unwrap();
        assert!(!ann.contains(uuid) && !uuid.contains(&ann));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a20_exactly_one_of_sixty_four_concurrent_uses_succeeds() {
    const CROWD: u16 = 64;
    for links in [1, 2] {
        let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
        app.make_user(ANN).await;
        let mut tokens = Vec::new();
        for _ in 0..links {
            tokens.push(app.token_for(ANN).await);
            app.advance(minutes(2));
        }
        let password = |i: u16| format!("a quite long password, number {i}");
        let world = World::around(&app);
        let start = Arc::new(Barrier::new(usize::from(CROWD)));
        let mut crowd = JoinSet::new();
        for i in 0..CROWD {
            let (world, start) = (world.clone(), start.clone());
            let changing = Changing::ALL[usize::from(i) / 2 % 4];
            let request = changing.request(&tokens[usize::from(i) % links], &password(i));
            crowd.spawn(async move {
                start.wait().await;
                let answer = world.ask(network(i), request).await;
                (i, changing.has_worked(&answer), answer.status)
            });
        }
        let mut winners = Vec::new();
        for (i, has_worked, status) in crowd.join_all().await {
            assert!(status.as_u16() < 500, "{i}: {status}");
            if has_worked {
                winners.push(i);
            }
        }
        let [winner] = winners.as_slice() else {
            panic!("{winners:?} with {links} links");
        };
        assert!(app.can_log_in(ANN, &password(*winner)).await);
        for i in (0..CROWD).step_by(9).filter(|i| i != winner) {
            assert!(!app.can_log_in(ANN, &password(i)).await, "{i}");
        }
        assert!(!app.can_log_in(ANN, OLD_PASSWORD).await);

        app.deliver().await;
        let outbox = app.outbox().await;
        let notices = outbox
            .iter()
            .filter(|mail| mail.kind == Kind::PasswordChanged);
        assert_eq!(notices.count(), 1);
        let cases = recovery_case::Entity::find().all(&app.state.db).await;
        let states: Vec<State> = cases.unwrap().iter().map(|case| case.state).collect();
        assert_eq!(states, [State::Completed]);
    }
}

#[tokio::test]
async fn a20_a_case_that_has_ended_never_succeeds() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let (db, now) = (&app.state.db, app.state.clock.now());
    app.token_for(ANN).await;
    assert!(recovery_cases::complete(db, 1, now).await.unwrap());
    assert!(!recovery_cases::complete(db, 1, now).await.unwrap());
    app.token_for(ANN).await;
    assert!(recovery_cases::revoke(db, 2, now).await.unwrap());
    assert!(!recovery_cases::complete(db, 2, now).await.unwrap());
}

/// Events in the life of an account or its links.
#[derive(Clone, Copy, Debug)]
enum Event {
    PasswordSetByOperator,
    OtherLinkUsed,
    AddressChanged,
    AccountDisabled,
    AccountFrozen,
    AccountMadeAgain,
    ThreeNewerLinks,
    RequestStopped,
    LifeShortened,
}

/// Another instance on the same database, or the same one after a restart.
async fn restarted(app: &TestApp, settings: &[(&str, &str)]) -> TestApp {
    let database = [("DATABASE_URL", app.state.config.database_url.expose())];
    let other = TestApp::with_settings(&[&database, settings].concat()).await;
    let passed = app.state.clock.now().utc() - other.state.clock.now().utc();
    other.advance(passed.to_std().unwrap());
    other
}

#[tokio::test]
async fn a23_a_link_ends_with_what_it_depends_on() {
    for event in [
        Event::PasswordSetByOperator,
        Event::OtherLinkUsed,
        Event::AddressChanged,
        Event::AccountDisabled,
        Event::AccountFrozen,
        Event::AccountMadeAgain,
        Event::ThreeNewerLinks,
        Event::RequestStopped,
        Event::LifeShortened,
    ] {
        let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
        let ann = app.make_user(ANN).await;
        let token = app.token_for(ANN).await;
        app.advance(minutes(2));
        let (db, now) = (&app.state.db, app.state.clock.now());
        let mut at_work = None;
        match event {
            Event::PasswordSetByOperator => {
                let done = accounts::change_password(&app.operator(), ANN, NEW_PASSWORD).await;
                done.unwrap();
            }
            Event::OtherLinkUsed => {
                let other = app.token_for(ANN).await;
                assert_eq!(app.change(&other, NEW_PASSWORD).await.status, 200);
            }
            Event::AddressChanged => {
                edit_user(&app, ann.id, |user| {
                    user.email = Set("ann@example.net".to_owned());
                    user.email_canonical = Set("ann@example.net".to_owned());
                })
                .await;
            }
            Event::AccountDisabled => {
                assert!(
                    password_recover::server::db::account_rows::set_active(db, ann.id, false, now)
                        .await
                        .unwrap()
                );
            }
            Event::AccountFrozen => {
                app.change(&token, NEW_PASSWORD).await;
                app.deliver().await;
                let notice = app.mails().await.pop().unwrap().text_body;
                let freeze = secrets_behind(&notice, "/freeze/").remove(0);
                app.post_form("/freeze", &[("token", &freeze)]).await;
            }
            Event::AccountMadeAgain => {
                user_rows::delete_by_email(db, ANN).await.unwrap();
                app.make_user(ANN).await;
            }
            Event::ThreeNewerLinks => {
                for _ in 0..3 {
                    app.token_for(ANN).await;
                    app.advance(minutes(2));
                }
            }
            Event::RequestStopped => {
                app.post_form("/not-me", &[("token", &token)]).await;
            }
            Event::LifeShortened => {
                app.advance(minutes(10));
                at_work = Some(restarted(&app, &[("PASSWORD_RESET_TIMEOUT", "600")]).await);
            }
        }
        let app = at_work.as_ref().unwrap_or(&app);
        let page = app.get(&format!("/reset-password/{token}")).await;
        assert_eq!(page.status, StatusCode::GONE, "{event:?}");
        let stolen = "a password of somebody else";
        for changing in Changing::ALL {
            let answer = app.send(changing.request(&token, stolen)).await;
            assert!(!changing.has_worked(&answer), "{event:?} {changing:?}");
        }
        for email in [ANN, "ann@example.net"] {
            assert!(!app.can_log_in(email, stolen).await, "{event:?}");
        }
    }
}

#[tokio::test]
async fn a23_a_link_survives_unrelated_changes() {
    let app = TestApp::new().await;
    app.make_admin(ANN).await;
    let token = app.token_for(ANN).await;
    let cookie = app.log_in(ANN).await;
    let log_out = Request::post("/admin/logout").header("cookie", &cookie);
    app.send(log_out.body(Body::empty()).unwrap()).await;
    for _ in 0..5 {
        assert!(!app.can_log_in(ANN, "mistyped").await);
    }
    for refused in ["short", "passwordpassword"] {
        assert_eq!(app.change(&token, refused).await.status, 422);
    }
    let app = restarted(&app, &[]).await;
    assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
    let app = restarted(&app, &[]).await;
    let again = app.change(&token, "yet another long password").await;
    assert_eq!(again.code(), "link-no-longer-good");
}

#[tokio::test]
async fn a23_a_shortened_lifetime_counts_from_the_mail() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let shorter = restarted(&app, &[("PASSWORD_RESET_TIMEOUT", "600")]).await;
    shorter.advance(minutes(9));
    let link = format!("/reset-password/{token}");
    assert_eq!(shorter.get(&link).await.status, StatusCode::OK);
    shorter.advance(minutes(1));
    assert_eq!(shorter.get(&link).await.status, StatusCode::GONE);
    // A longer lifetime does not extend earlier links.
    let fresh = {
        shorter.advance(minutes(2));
        shorter.token_for(ANN).await
    };
    let longer = restarted(&shorter, &[]).await;
    longer.advance(minutes(10));
    let link = format!("/reset-password/{fresh}");
    assert_eq!(longer.get(&link).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn a26_scanners_may_open_every_link_as_often_as_they_like() {
    const AGENTS: [&str; 4] = [
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64)",
        "Mozilla/5.0 (compatible; SafeLinks)",
        "facebookexternalhit/1.1",
        "",
    ];
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let world = World::around(&app);
    let scan = async |link: &str| {
        for i in 0..20 {
            for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
                let request = Request::builder().method(&method).uri(link);
                let request = request.body(Body::empty()).unwrap();
                let agent = AGENTS[usize::from(i) % AGENTS.len()];
                let request = with_header(request, "user-agent", agent);
                let answer = world.ask(network(i), request).await;
                if method != Method::OPTIONS {
                    assert_eq!(answer.status, StatusCode::OK, "{method} {link}");
                }
                // It remembers which link it was, for a page that is loaded again.
                let cookie = answer.cookie();
                assert!(cookie.is_empty() || cookie.starts_with("followed_"));
            }
        }
    };
    let set_up = setup::offer(&app.operator()).await.unwrap().unwrap();
    let set_up = set_up.split_once(":8000").unwrap().1.to_owned();
    scan(&set_up).await;
    let admin = [
        ("email", "maria@example.org"),
        ("name", "Maria"),
        ("new_password", OLD_PASSWORD),
        ("confirm_password", OLD_PASSWORD),
    ];
    let made = app.post_form(&set_up, &admin).await;
    assert!(made.header("location").starts_with("/admin/login"));

    let stopped = app.token_for(ANN).await;
    scan(&format!("/not-me/{stopped}")).await;
    let answer = app.post_form("/not-me", &[("token", &stopped)]).await;
    assert_eq!(answer.header("location"), "/not-me/done");

    let token = app.token_for(ANN).await;
    scan(&format!("/reset-password/{token}")).await;
    scan(&format!("/not-me/{token}")).await;
    assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
    app.deliver().await;
    let notice = app.mails().await.pop().unwrap().text_body;
    let freeze = secrets_behind(&notice, "/freeze/").remove(0);
    scan(&format!("/freeze/{freeze}")).await;
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
    let answer = app.post_form("/freeze", &[("token", &freeze)]).await;
    assert_eq!(answer.header("location"), "/freeze/done");
}

/// Moves the clock forward or back, as an operator or a time server may.
fn jump(app: &TestApp, hours: i64) {
    let Clock::Fixed(millis) = &app.state.clock else {
        panic!("tests have a clock that stands");
    };
    millis.fetch_add(hours * 60 * 60 * 1000, Ordering::SeqCst);
}

#[tokio::test]
async fn a_jumping_clock_revives_nothing_and_ends_nothing_early() {
    let app =
        TestApp::with_settings(&[("RATE_LIMITS", "off"), ("PASSWORD_RESET_TIMEOUT", "7200")]).await;
    app.make_admin(ANN).await;
    let is_good = async |token: &str| {
        let page = app.get(&format!("/reset-password/{token}")).await;
        page.status == StatusCode::OK
    };
    let used = app.token_for(ANN).await;
    app.change(&used, NEW_PASSWORD).await;
    let stopped = app.token_for(ANN).await;
    app.post_form("/not-me", &[("token", &stopped)]).await;
    let mut live = Vec::new();
    for _ in 0..4 {
        live.push(app.token_for(ANN).await);
        app.advance(minutes(2));
    }
    let replaced = live.remove(0);
    let dead = [used, stopped, replaced];
    let fields = [("email", ANN), ("password", NEW_PASSWORD)];
    let out = app.post_form("/admin/login", &fields).await.cookie();
    let log_out = Request::post("/admin/logout").header("cookie", &out);
    app.send(log_out.body(Body::empty()).unwrap()).await;

    for by in [1, -1, -1, 1] {
        jump(&app, by);
        for token in &dead {
            assert!(!is_good(token).await, "{by}");
            assert_eq!(app.change(token, OLD_PASSWORD).await.status, 400, "{by}");
        }
        for token in &live {
            assert!(is_good(token).await, "{by}");
        }
        let page = app.get_with_cookie("/admin/users", &out).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{by}");
    }
    // A link expires according to the clock, whatever it said meanwhile; opening it at the wrong time has
    // stored nothing.
    jump(&app, 2);
    assert!(!is_good(&live[2]).await);
    jump(&app, -2);
    assert!(is_good(&live[2]).await);
    app.advance(hours(2));
    assert!(!is_good(&live[2]).await);

    // A mail requested before the clock went back is sent once the clock has caught up.
    app.send(Asking::Page.request(ANN)).await;
    let before = app.mails().await.len();
    jump(&app, -1);
    app.deliver().await;
    jump(&app, 1);
    app.deliver().await;
    assert_eq!(app.mails().await.len(), before + 1);
}
