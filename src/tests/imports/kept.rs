//! The cost of imported hashes, their expiry, and what running an import again fixes.

use super::{
    BCRYPT, Ended, PASSWORD, PBKDF2, find, import, run, source, try_out, try_out_by, with_roles,
};
use crate::harness::{ANN, NEW_PASSWORD, TestApp, hours};
use password_recover::{
    api::{access::Role, dashboard::imports::Problem},
    server::{
        db::{
            entity::audit_event::{self, Kind},
            kept_hash_rows, user_rows,
        },
        hashing::MOST_WORK,
        imports::{Rules, UnusableHashes, WrongLines},
    },
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// The most expensive acceptable hash of each kind.
fn dear() -> [String; 5] {
    let zeros = |bytes: usize| "A".repeat((bytes * 4).div_ceil(3));
    [
        format!("$argon2id$v=19$m=131072,t=8,p=1$c2FsdHNhbHQx${}", zeros(32)),
        format!("$argon2i$v=19$m=131072,t=8,p=1$c2FsdHNhbHQx${}", zeros(32)),
        format!("scrypt$131072$salt$8$2${}==", zeros(64)),
        "$2b$13$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K".to_owned(),
        format!("pbkdf2_sha256$2000000$salt${}=", zeros(32)),
    ]
}

fn file(is_active: bool) -> String {
    let lines = dear().into_iter().enumerate();
    let lines = lines.map(|(i, hash)| format!("user{i}@example.org,\"{hash}\",{is_active}\n"));
    "email,password_hash,is_active\n".to_owned() + &lines.collect::<String>()
}

#[tokio::test]
async fn the_total_cost_of_imported_hashes_is_bounded() {
    let app = TestApp::new().await;
    let text = file(true);
    let (said, counts) = try_out(&app, source(&text)).await.unwrap();
    assert!((2..5).contains(&counts.wrong), "{counts:?}");
    assert!(
        said.iter()
            .all(|(_, problem)| *problem == Problem::HashTooCostly)
    );
    assert!(counts.log_in_work <= MOST_WORK as i64);
    // Existing ones count for the next file.
    run(&app, source(&text), WrongLines::Skip).await;
    let more = format!("email,password_hash\nlate@example.org,{}\n", dear()[4]);
    let (said, _) = try_out(&app, source(&more)).await.unwrap();
    assert_eq!(said, [(2, Problem::HashTooCostly)]);
    let rules = Rules {
        unusable_hashes: UnusableHashes::LeaveOut,
        ..Rules::default()
    };
    let (said, _) = try_out_by(&app, source(&more), rules).await.unwrap();
    assert_eq!(said, [(2, Problem::HashLeftOut)]);
}

/// Seven disabled accounts once made every log-in take ten seconds.
#[tokio::test]
async fn accounts_that_cant_log_in_cost_nobody_anything() {
    let app = TestApp::new().await;
    let (_, counts) = try_out(&app, source(&file(false))).await.unwrap();
    assert_eq!(
        (counts.wrong, counts.log_in_work, counts.kept_hashes),
        (0, 0, 5)
    );
    assert_eq!(import(&app, &file(false)).await, 5);
    assert!(
        kept_hash_rows::schemes(&app.state.db)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(
        password_recover::server::kept_hashes::cost(&app.operator())
            .await
            .unwrap()
            .is_none()
    );
    // When they are enabled again, hashes over the budget are not verified: the cost stays bounded.
    let now = app.state.clock.now();
    for i in 0..5 {
        let user = find(&app, &format!("user{i}@example.org")).await.unwrap();
        password_recover::server::db::account_rows::set_active(&app.state.db, user.id, true, now)
            .await
            .unwrap();
    }
    let cost = password_recover::server::kept_hashes::cost(&app.operator())
        .await
        .unwrap();
    assert!(cost.unwrap().times <= MOST_WORK as u64 + 1);
}

#[tokio::test]
async fn an_imported_hash_expires_and_its_extra_work_ends() {
    let app = TestApp::with_settings(&[("KEPT_HASHES_DAYS", "10")]).await;
    let text = format!("email,password\n{ANN},{PBKDF2}\nbea@example.org,{BCRYPT}\n");
    import(&app, &text).await;
    let ctx = app.operator();
    let cost = password_recover::server::kept_hashes::cost(&ctx)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(cost.times, 3);
    let (until, _) = cost.until.unwrap();
    let end = app.state.clock.now().utc() + chrono::Duration::days(10);
    assert!(
        until.starts_with(&end.format("%Y-%m-%d").to_string()),
        "{until}"
    );

    assert!(app.can_log_in("bea@example.org", PASSWORD).await);
    app.advance(hours(10 * 24 - 1));
    password_recover::server::kept_hashes::tidy(&ctx)
        .await
        .unwrap();
    assert_eq!(
        kept_hash_rows::schemes(&app.state.db).await.unwrap().len(),
        1
    );
    app.advance(hours(1));
    // It has expired at that moment, whenever it is pruned.
    assert!(!app.can_log_in(ANN, PASSWORD).await);
    password_recover::server::kept_hashes::tidy(&ctx)
        .await
        .unwrap();
    assert!(
        kept_hash_rows::schemes(&app.state.db)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(
        password_recover::server::kept_hashes::cost(&ctx)
            .await
            .unwrap()
            .is_none()
    );
    let ann = find(&app, ANN).await.unwrap();
    assert_eq!((ann.password_hash, ann.password_scheme), (None, None));
    let noted = audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(Kind::KeptHashesRemoved))
        .all(&app.state.db)
        .await
        .unwrap();
    assert_eq!(noted[0].detail.as_deref(), Some(r#"{"users":1}"#));
    // A hash that was replaced by ours stays, and the other user chooses a password by mail.
    assert!(app.can_log_in("bea@example.org", PASSWORD).await);
    let token = app.token_for(ANN).await;
    assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
}

/// The previous version's imports have no date.
#[tokio::test]
async fn a_hash_without_a_date_gets_one_when_it_is_seen() {
    let app = TestApp::with_settings(&[("KEPT_HASHES_DAYS", "10")]).await;
    import(&app, &format!("email,password\n{ANN},{PBKDF2}\n")).await;
    let ann = find(&app, ANN).await.unwrap();
    crate::harness::edit_user(&app, ann.id, |user| {
        user.password_kept_since = sea_orm::ActiveValue::Set(None);
    })
    .await;
    app.advance(hours(24 * 100));
    let ctx = app.operator();
    password_recover::server::kept_hashes::tidy(&ctx)
        .await
        .unwrap();
    let ann = find(&app, ANN).await.unwrap();
    assert_eq!(ann.password_kept_since, Some(app.state.clock.now()));
}

#[tokio::test]
async fn running_an_import_again_completes_unused_accounts() {
    let app = TestApp::new().await;
    let before = "email,last_login\n\
         new@example.org,\n\
         seen@example.org,2021-01-02 03:04:05\n\
         closed@example.org,\n\
         used@example.org,\n\
         staff@example.org,\n";
    import(&app, before).await;
    let token = app.token_for("used@example.org").await;
    assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
    let staff = find(&app, "staff@example.org").await.unwrap();
    user_rows::set_role(&app.state.db, staff.id, Role::Viewer, app.state.clock.now())
        .await
        .unwrap();
    let text = format!(
        "email,name,role,last_login,encrypted_password,blocked\n\
         new@example.org,Other,admin,,{PBKDF2},false\n\
         seen@example.org,Other,,2021-01-02 03:04:05,{PBKDF2},false\n\
         closed@example.org,Other,,,{PBKDF2},true\n\
         used@example.org,Other,,,{PBKDF2},true\n\
         staff@example.org,Other,,,{PBKDF2},true\n"
    );
    let (said, outcome) = try_out_by(&app, source(&text), with_roles()).await.unwrap();
    let (repaired, there) = (Problem::Repaired, Problem::AlreadyThere);
    assert_eq!(
        said,
        [
            (2, repaired),
            (3, repaired),
            (4, repaired),
            (5, there),
            (6, there)
        ]
    );
    assert_eq!((outcome.counts.repaired, outcome.counts.fresh), (3, 0));
    let done = run(&app, source(&text), WrongLines::Refuse).await;
    assert_eq!(done.ended, Ended::Done { written: 0 });
    for name in ["new", "seen"] {
        let email = &format!("{name}@example.org");
        let user = find(&app, email).await.unwrap();
        assert_eq!((user.name.as_str(), user.role), ("", Role::User));
        assert!(user.password_kept_since.is_some());
        assert!(app.can_log_in(email, PASSWORD).await, "{name}");
    }
    let closed = find(&app, "closed@example.org").await.unwrap();
    assert_eq!((closed.is_active, closed.password_hash), (false, None));
    assert!(app.can_log_in("used@example.org", NEW_PASSWORD).await);
    let staff = find(&app, "staff@example.org").await.unwrap();
    assert!(staff.is_active && staff.password_hash.is_none());
    // Once they were used, nothing is changed any more.
    let (_, again) = try_out_by(&app, source(&text), Rules::default())
        .await
        .unwrap();
    assert_eq!((again.counts.repaired, again.counts.already_there), (0, 5));
}
