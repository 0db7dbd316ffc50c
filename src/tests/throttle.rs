//! Guesses at passwords and tokens: their limits, and that they lock nobody out.

use crate::harness::{ANN, Client, NEW_PASSWORD, OLD_PASSWORD, TestApp, hours, minutes};
use crate::second_factor::set_up;
use axum::http::StatusCode;
use password_recover::{
    api::access::Role,
    server::db::{audit::Kind, entity::audit_event},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

const STRANGER: [u8; 4] = [203, 0, 113, 9];

async fn log_in(client: &Client<'_>, email: &str, password: &str) -> u16 {
    let fields = [("username", email), ("password", password)];
    client
        .post_form("/core/auth", &fields)
        .await
        .status
        .as_u16()
}

#[tokio::test]
async fn a_stranger_has_to_wait_and_the_owner_gets_in() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let (owner, stranger) = (app.from([192, 0, 2, 7]), app.from(STRANGER));
    assert_eq!(log_in(&owner, ANN, OLD_PASSWORD).await, 200);
    for i in 0..20 {
        let expected = if i < 10 { 401 } else { 429 };
        assert_eq!(log_in(&stranger, ANN, "wrong").await, expected, "try {i}");
    }
    assert_eq!(
        log_in(&stranger, ANN, OLD_PASSWORD).await,
        429,
        "over the limit nothing is compared"
    );
    assert_eq!(log_in(&owner, ANN, OLD_PASSWORD).await, 200);
    app.advance(minutes(11));
    assert_eq!(log_in(&stranger, ANN, "wrong").await, 401);
}

#[tokio::test]
async fn many_networks_together_get_no_more_than_one() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let mut refused = 0;
    for i in 0..20 {
        let stranger = app.from([198, 51, 100, i]);
        refused += u32::from(log_in(&stranger, ANN, "wrong").await == 429);
    }
    assert_eq!(refused, 10);
    let mut tried = 10;
    for window in 0..30 {
        app.advance(minutes(10));
        for i in 0..10 {
            let stranger = app.from([198, 51, window, i]);
            tried += u32::from(log_in(&stranger, ANN, "wrong").await == 401);
        }
    }
    assert!(
        tried <= 200,
        "a hundred a day, and the run may span two: {tried}"
    );
}

#[tokio::test]
async fn unknown_addresses_are_counted_and_answered_the_same() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let mut answers = [Vec::new(), Vec::new()];
    for (email, seen) in [ANN, "nobody@example.org"].iter().zip(&mut answers) {
        for i in 0..12 {
            let fields = [("username", *email), ("password", "wrong")];
            let stranger = app.from([198, 51, 100, i]);
            let answer = stranger.post_form("/core/auth", &fields).await;
            let retry = answer.header("retry-after").to_owned();
            seen.push((answer.status, answer.code(), retry));
        }
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn who_recovers_can_log_in_at_once_whatever_was_guessed_before() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let stranger = app.from(STRANGER);
    let owner = app.from([192, 0, 2, 1]);
    for _ in 0..12 {
        log_in(&owner, ANN, "mistyped").await;
        log_in(&stranger, ANN, "wrong").await;
    }
    assert_eq!(log_in(&owner, ANN, OLD_PASSWORD).await, 429);
    let token = app.token_for(ANN).await;
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
    assert_eq!(log_in(&owner, ANN, NEW_PASSWORD).await, 200);
    for _ in 0..12 {
        log_in(&stranger, ANN, "wrong").await;
    }
    assert_eq!(
        log_in(&owner, ANN, NEW_PASSWORD).await,
        200,
        "from here a password was chosen"
    );
}

#[tokio::test]
async fn right_passwords_are_not_counted() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let owner = app.from([192, 0, 2, 7]);
    for _ in 0..35 {
        assert_eq!(log_in(&owner, ANN, OLD_PASSWORD).await, 200);
    }
}

/// Otherwise an endpoint that grants nothing would reveal, any number of times, whether a password is right.
#[tokio::test]
async fn a_useless_right_password_counts_like_a_wrong_one() {
    let app = TestApp::with_settings(&[("REQUIRE_ADMIN_TOTP", "true")]).await;
    app.make_user(ANN).await;
    app.make_staff("maria@example.org", Role::Viewer).await;
    for (door, field, email) in [
        ("/admin/login", "email", ANN),
        // Users with two-factor authentication get no token for their password.
        ("/core/auth/", "username", "maria@example.org"),
    ] {
        let mut seen = [Vec::new(), Vec::new()];
        for (password, seen) in [OLD_PASSWORD, "wrong"].iter().zip(&mut seen) {
            app.advance(hours(25));
            for _ in 0..12 {
                let fields = [(field, email), ("password", *password)];
                let answer = app.post_form(door, &fields).await;
                let alert = answer.body.split("role=\"alert\"").nth(1);
                let told = match alert {
                    Some(alert) => alert.split("</div>").next().unwrap().to_owned(),
                    None => answer.code(),
                };
                let retry = answer.header("retry-after").to_owned();
                seen.push((answer.status.as_u16(), retry, told));
            }
        }
        assert_eq!(seen[0], seen[1], "{door}");
        let statuses: Vec<u16> = seen[0].iter().map(|(status, ..)| *status).collect();
        assert_eq!(statuses[..10], [401; 10], "{door}");
        assert_eq!(statuses[10..], [429; 2], "{door}");
    }
    let noted = audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(Kind::LogInFailed))
        .count(&app.state.db)
        .await
        .unwrap();
    assert_eq!(noted, 4 * 10, "each that was compared is noted");
}

/// Each successful log-in is in the audit trail, which a loop must not fill.
#[tokio::test]
async fn successful_log_ins_in_a_loop_are_limited_and_only_the_owner_learns_of_it() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let maria = "maria@example.org";
    app.make_staff(maria, Role::Admin).await;
    let count = async || {
        let all = audit_event::Entity::find();
        all.count(&app.state.db).await.unwrap()
    };
    for (door, field, email, right) in [
        ("/core/auth/", "username", ANN, 200),
        ("/admin/login", "email", maria, 303),
    ] {
        let owner = app.from([192, 0, 2, 7]);
        let log_in = async |password: &str| {
            let fields = [(field, email), ("password", password)];
            owner.post_form(door, &fields).await
        };
        for i in 0..60 {
            assert_eq!(log_in(OLD_PASSWORD).await.status.as_u16(), right, "{i}");
        }
        let before = count().await;
        for _ in 0..15 {
            let answer = log_in(OLD_PASSWORD).await;
            assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "{door}");
            let wait: u64 = answer.header("retry-after").parse().unwrap();
            assert!((1..=601).contains(&wait), "{wait}");
        }
        assert_eq!(count().await, before, "none of these is noted");
        assert_eq!(log_in("wrong").await.status, StatusCode::UNAUTHORIZED);
        app.advance(minutes(10));
        assert_eq!(log_in(OLD_PASSWORD).await.status.as_u16(), right);
    }
}

/// A log-in that waits for its code is recorded as well.
#[tokio::test]
async fn two_factor_log_ins_without_a_code_are_limited_too() {
    let app = TestApp::new().await;
    let maria = "maria@example.org";
    app.make_staff(maria, Role::Admin).await;
    let cookie = app.log_in(maria).await;
    set_up(&app, &cookie).await;
    app.advance(minutes(10));
    let fields = [("email", maria), ("password", OLD_PASSWORD)];
    for i in 0..61 {
        let answer = app.post_form("/admin/login", &fields).await;
        let expected = if i < 60 { 303 } else { 429 };
        assert_eq!(answer.status.as_u16(), expected, "{i}");
    }
}

#[tokio::test]
async fn one_network_guesses_at_many_accounts_for_a_while_only() {
    let app = TestApp::new().await;
    let stranger = app.from(STRANGER);
    for i in 0..35 {
        let email = format!("user{i}@example.org");
        let expected = if i < 30 { 401 } else { 429 };
        assert_eq!(log_in(&stranger, &email, "wrong").await, expected);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_guesses_are_counted_before_they_are_compared() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let clients: Vec<Client<'_>> = (0..64).map(|i| app.from([198, 51, 100, i])).collect();
    let guesses = clients.iter().map(|client| log_in(client, ANN, "wrong"));
    let statuses = futures_util::future::join_all(guesses).await;
    let compared = statuses.iter().filter(|status| **status == 401).count();
    assert_eq!(compared, 10);
}

/// Nobody guesses 256 random bits, so nobody has to wait for those who try.
#[tokio::test]
async fn guesses_at_tokens_block_no_valid_link() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    for i in 0..100 {
        let guess = format!("{i:A>43}");
        let answer = app.change(&guess, NEW_PASSWORD).await;
        assert_eq!(answer.status.as_u16(), 400, "try {i}");
        assert_eq!(answer.code(), "link-no-longer-good");
    }
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
}

/// The full response to a log-in over the API.
async fn told(client: &Client<'_>, email: &str, password: &str) -> (u16, String, String) {
    let fields = [("username", email), ("password", password)];
    let answer = client.post_form("/core/auth", &fields).await;
    let status = answer.status.as_u16();
    let code = if status == 200 {
        String::new()
    } else {
        answer.code()
    };
    (status, code, answer.header("retry-after").to_owned())
}

#[tokio::test]
async fn neighbours_lock_nobody_out_of_a_familiar_account() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    app.make_staff("maria@example.org", Role::Admin).await;
    let office = app.from([192, 0, 2, 7]);
    assert_eq!(log_in(&office, ANN, OLD_PASSWORD).await, 200);
    let fields = [("email", "maria@example.org"), ("password", OLD_PASSWORD)];
    assert_eq!(office.post_form("/admin/login", &fields).await.status, 303);
    for i in 0..200 {
        let invented = format!("user{i}@example.org");
        let expected = if i < 30 { 401 } else { 429 };
        assert_eq!(log_in(&office, &invented, "wrong").await, expected, "{i}");
    }
    assert_eq!(log_in(&office, ANN, OLD_PASSWORD).await, 200);
    assert_eq!(office.post_form("/admin/login", &fields).await.status, 303);
    // What is known elsewhere is not known here.
    app.make_user("eve@example.org").await;
    let elsewhere = app.from([192, 0, 2, 8]);
    assert_eq!(
        log_in(&elsewhere, "eve@example.org", OLD_PASSWORD).await,
        200
    );
    assert_eq!(log_in(&office, "eve@example.org", OLD_PASSWORD).await, 429);
}

#[tokio::test]
async fn a_crowded_network_does_not_reveal_its_familiar_accounts() {
    let app = TestApp::new().await;
    let office = app.from([192, 0, 2, 7]);
    let (known, other, nobody) = (ANN, "eve@example.org", "nobody@example.org");
    for email in [known, other] {
        app.make_user(email).await;
    }
    assert_eq!(log_in(&office, known, OLD_PASSWORD).await, 200);
    // In each window one address is guessed at all the time, alternating with guesses at others.
    let mut seen = Vec::new();
    for target in [known, other, nobody] {
        app.advance(hours(25));
        let mut answers = Vec::new();
        for window in 0..4 {
            for i in 0..60 {
                let guess = match i % 4 {
                    _ if window == 3 && i == 0 => target.to_owned(),
                    1 if i > 12 => target.to_owned(),
                    2 if window < 2 => target.to_owned(),
                    _ => format!("user{window}-{i}@example.org"),
                };
                answers.push(told(&office, &guess, "wrong").await);
            }
            app.advance(minutes(10));
        }
        seen.push(answers);
    }
    assert_eq!(seen[0], seen[2]);
    assert_eq!(seen[1], seen[2]);
    assert_eq!(log_in(&office, known, OLD_PASSWORD).await, 200);
}

/// A neighbour's guesses are limited per account.
#[tokio::test]
async fn guesses_at_a_familiar_account_in_a_crowded_network_are_counted() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let office = app.from([192, 0, 2, 7]);
    assert_eq!(log_in(&office, ANN, OLD_PASSWORD).await, 200);
    for i in 0..30 {
        log_in(&office, &format!("user{i}@example.org"), "wrong").await;
    }
    for _ in 0..50 {
        assert_eq!(log_in(&office, ANN, "wrong").await, 429);
    }
    let noted = audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(Kind::LogInFailed))
        .count(&app.state.db);
    assert_eq!(noted.await.unwrap(), 40, "ten of them were compared");
    assert_eq!(log_in(&office, ANN, OLD_PASSWORD).await, 429);
    app.advance(minutes(10));
    assert_eq!(log_in(&office, ANN, OLD_PASSWORD).await, 200);
}

/// A /48 has 65,536 networks, which a single household or server may have to itself.
#[tokio::test]
async fn a_whole_ipv6_48_has_a_limit_of_its_own() {
    use std::net::Ipv6Addr;
    let app = TestApp::new().await;
    let address = |house, i| Ipv6Addr::new(0x2001, 0xdb8, house, i, 0, 0, 0, 1);
    let mut taken = [0, 0, 0];
    for i in 0..320 {
        let client = app.from(address(1, i));
        let email = format!("user{i}@example.org");
        taken[0] += u32::from(log_in(&client, &email, "wrong").await == 401);
        let fields = [("email", email.as_str())];
        let asked = client.post_form("/forgot-password", &fields).await;
        taken[1] += u32::from(asked.status == StatusCode::SEE_OTHER);
        let fields = [("case_number", "2222-2222"), ("code", "ACDE-FHJK")];
        let typed = client.post_form("/reset-password/code", &fields).await;
        taken[2] += u32::from(typed.status == StatusCode::BAD_REQUEST);
    }
    assert_eq!(taken, [300, 300, 300]);
    let next_door = app.from(address(2, 1));
    assert_eq!(log_in(&next_door, "user@example.org", "wrong").await, 401);
}

#[tokio::test]
async fn logged_in_users_can_confirm_their_password_whatever_neighbours_guess() {
    let app = TestApp::new().await;
    let maria = "maria@example.org";
    app.make_staff(maria, Role::Admin).await;
    let ann = app.make_user(ANN).await;
    let cookie = app.log_in(maria).await;
    app.advance(minutes(11));
    // By now they are on another network, full of people who guess, at them among others.
    let train = app.from(STRANGER);
    for i in 0..40 {
        log_in(&train, &format!("user{i}@example.org"), "wrong").await;
        log_in(&app.from([198, 51, 100, i]), maria, "wrong").await;
    }
    let id = ann.id.to_string();
    let path = format!("/admin/users/{id}/delete");
    let confirm = async |password: &str| {
        let fields = [("id", id.as_str()), ("password", password)];
        let mut request = crate::harness::form_request(&path, &fields);
        let headers = request.headers_mut();
        headers.insert("cookie", cookie.parse().unwrap());
        train.send(request).await.status
    };
    assert_eq!(confirm("wrong").await, StatusCode::FORBIDDEN);
    assert_eq!(confirm(OLD_PASSWORD).await, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn expired_counters_are_pruned() {
    use password_recover::server::{db::entity::throttle_counter, throttle};
    use sea_orm::{EntityTrait, PaginatorTrait};
    let app = TestApp::new().await;
    log_in(&app.from(STRANGER), "nobody@example.org", "wrong").await;
    let count = || throttle_counter::Entity::find().count(&app.state.db);
    assert_eq!(count().await.unwrap(), 3);
    app.advance(hours(24 * 32));
    throttle::prune(&app.operator()).await.unwrap();
    assert_eq!(count().await.unwrap(), 0);
}
