//! Campaigns of ten thousand people, and of a million.

use super::{MARIA, count, number, one, queued, start, work};
use crate::{
    harness::{TestApp, minutes},
    user_list::fill,
};
use axum::http::StatusCode;
use password_recover::{
    api::{
        access::Role,
        dashboard::campaigns::{PersonState, Stage},
    },
    server::{
        campaigns,
        db::entity::{campaign_account, outgoing_mail, user},
        in_flight::InFlight,
    },
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

async fn another_instance(app: &TestApp) -> TestApp {
    let url = app.state.config.database_url.expose();
    TestApp::with_settings(&[("RATE_LIMITS", "off"), ("DATABASE_URL", url)]).await
}

async fn people(app: &TestApp) -> Vec<campaign_account::Model> {
    let all = campaign_account::Entity::find();
    all.all(&app.state.db).await.unwrap()
}

/// Gives everybody the password of the administrator.
async fn give_passwords(app: &TestApp) {
    let maria = crate::harness::user_of(&app.state.db, MARIA).await.unwrap();
    user::Entity::update_many()
        .set(user::ActiveModel {
            password_hash: Set(maria.unwrap().password_hash),
            ..Default::default()
        })
        .exec(&app.state.db)
        .await
        .unwrap();
}

#[tokio::test]
async fn ten_thousand_passwords_end_although_the_worker_was_killed_in_the_middle() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let db = &app.state.db;
    fill(db, 10_000).await;
    app.make_admin(MARIA).await;
    give_passwords(&app).await;
    let concerned = user::Entity::find()
        .filter(user::Column::Role.eq(Role::User))
        .filter(user::Column::IsActive.eq(true))
        .filter(user::Column::FrozenAt.is_null());
    let concerned: BTreeSet<i64> = concerned
        .all(db)
        .await
        .unwrap()
        .iter()
        .map(|user| user.id)
        .collect();
    let cookie = app.log_in(MARIA).await;
    let id = number(&start(&app, &cookie, &[("rate", "1000")]).await);
    let page = async || {
        let path = format!("/admin/campaigns/{id}");
        app.get_with_cookie(&path, &cookie).await
    };

    // The worker is killed while it has a step in hand.
    let ctx = app.operator();
    let mut in_flight = InFlight::default();
    while count(&app, id, PersonState::Locked).await < 2_000 {
        campaigns::claim_due(&ctx, &mut in_flight).await.unwrap();
        tokio::select! {
            Some(ended) = in_flight.ended() => ended.into_iter().for_each(Result::unwrap),
            () = tokio::time::sleep(Duration::from_millis(5)) => {}
        }
    }
    campaigns::claim_due(&ctx, &mut in_flight).await.unwrap();
    drop(in_flight);
    let done = people(&app).await.len();
    assert!(done < concerned.len(), "it was cut off in the middle");
    assert_eq!(one(&app, id).await.state, Stage::Locking.name());
    let seen = page().await;
    assert!(
        seen.body.contains("passwords ended so far"),
        "{}",
        seen.body
    );
    assert!(seen.body.contains("http-equiv=\"refresh\""));

    // Another instance goes on where it was.
    let other = another_instance(&app).await;
    work(&other).await;
    let everybody = people(&app).await;
    let each: BTreeSet<i64> = everybody.iter().map(|person| person.user_id).collect();
    assert_eq!(everybody.len(), each.len(), "nobody twice");
    assert_eq!(each, concerned, "everybody, and nobody else");
    assert_eq!(one(&app, id).await.state, Stage::Mailing.name());

    // It is killed while it mails, at any moment: nobody is left out, and nobody is mailed twice.
    for round in 0..40 {
        let mut in_flight = InFlight::default();
        campaigns::claim_due(&other.operator(), &mut in_flight)
            .await
            .unwrap();
        tokio::time::sleep(Duration::from_micros(round * 300)).await;
        drop(in_flight);
        work(&app).await;
        app.deliver().await;
        app.advance(Duration::from_secs(2));
        other.advance(Duration::from_secs(2));
    }
    let mailed = count(&app, id, PersonState::Mailed).await;
    assert!(mailed > 1_000, "{mailed}");
    assert_eq!(queued(&app).await, mailed);
    let to = outgoing_mail::Entity::find().all(db).await.unwrap();
    let to: BTreeSet<Option<i64>> = to.iter().map(|mail| mail.user_id).collect();
    assert_eq!(to.len() as u64, mailed);
    let seen = page().await;
    let said = format!("{mailed} of {} people emailed", concerned.len());
    assert!(seen.body.contains(&said), "{said}: {}", seen.body);
}

/// Run it alone: `cargo test --features ssr --test integration soak_a_campaign -- --ignored --nocapture`.
#[tokio::test]
#[ignore = "it makes a million users"]
async fn soak_a_campaign_of_a_million_is_shown_within_a_tenth_of_a_second() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let db = &app.state.db;
    app.make_admin(MARIA).await;
    let made = Instant::now();
    let model = "(SELECT password_hash FROM users WHERE id = 1)";
    // No statement may take longer than a request.
    for batch in 0..40 {
        let (first, last) = (batch * 25_000 + 1, (batch + 1) * 25_000);
        let people = format!(
            "INSERT INTO users (email, email_canonical, name, role, is_active, password_hash, created_at, updated_at) \
            WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last}) \
            SELECT 'user' || i || '@example.org', 'user' || i || '@example.org', 'User ' || i, 'user', 1, {model}, 0, 0 \
            FROM n"
        );
        db.execute_unprepared(&people).await.unwrap();
    }
    println!("a million users made in {:?}", made.elapsed());
    let cookie = app.log_in(MARIA).await;
    let id = number(&start(&app, &cookie, &[("rate", "1000")]).await);
    let begun = Instant::now();
    work(&app).await;
    println!("a million passwords ended in {:?}", begun.elapsed());
    let (locked, mailed) = (PersonState::Locked, PersonState::Mailed);
    let concerned = count(&app, id, locked).await + count(&app, id, mailed).await;
    assert_eq!(concerned, 1_000_000);
    // Most have been mailed, and many have come.
    for last in (25_000..=900_000).step_by(25_000) {
        let came = format!(
            "UPDATE campaign_accounts SET mailed_at = 0, \
            state = CASE WHEN id % 3 = 0 THEN 'chosen' ELSE 'mailed' END \
            WHERE id BETWEEN {} AND {last} AND state = 'locked'",
            last - 24_999
        );
        db.execute_unprepared(&came).await.unwrap();
    }
    let begun = Instant::now();
    app.advance(minutes(1));
    work(&app).await;
    println!("a step that mails: {:?}", begun.elapsed());
    for path in [
        "/admin/campaigns".to_owned(),
        "/admin/campaigns/new".to_owned(),
        "/admin/campaigns/new?q=user".to_owned(),
        format!("/admin/campaigns/{id}"),
        format!("/admin/campaigns/{id}?people=chosen"),
        format!("/admin/campaigns/{id}?people=mailed&after=500000"),
    ] {
        // The fastest of three: other load on the machine does not matter.
        let mut time = Duration::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            let page = app.get_with_cookie(&path, &cookie).await;
            time = time.min(start.elapsed());
            assert_eq!(page.status, StatusCode::OK, "{path}");
        }
        println!("{path}: {time:?}");
        assert!(time < Duration::from_millis(100), "{path}: {time:?}");
    }
}
