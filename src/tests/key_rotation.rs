//! Rotating the server's key: everything created before keeps working, until nothing needs the old key.

use crate::{
    codes::{hidden, number_and_code, redeem},
    harness::{ANN, Answer, NEW_PASSWORD, TestApp, hours},
    program::{command, said},
    second_factor::{give_code, give_password, set_up},
    webhooks::{assert_signed, receiver::Receiver, rename, tell, tell_all},
};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use password_recover::{
    proof_of_work::Search,
    server::{
        db::{entity::recovery_request, second_factors},
        key_rotation::{self, Status},
        worker,
    },
};
use sea_orm::{EntityTrait, PaginatorTrait};
use std::path::Path;

const MARIA: &str = "maria@example.org";
const OLD: &str = "kT7wQ2mZ9xVb4nLr8sYc1dFg6hJp3aEu";
const OLDER: &str = "a key from the days before that one";
const NEW: &str = "Zr5uB8yNq3Wd7kHv2mXe9cTj4gPs6aLf";
const LIMITS: &str = "network=2/10m";

/// The same database and clock behind a server with other keys.
async fn with_keys(app: &TestApp, key: &str, previous: &str) -> TestApp {
    let settings = [
        ("DATABASE_URL", app.state.config.database_url.expose()),
        ("SECRET_KEY", key),
        ("SECRET_KEY_PREVIOUS", previous),
        ("WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8"),
    ];
    TestApp::with_clock(app.state.clock.clone(), &settings).await
}

async fn old() -> TestApp {
    TestApp::with_settings(&[
        ("SECRET_KEY", OLD),
        ("WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8"),
    ])
    .await
}

async fn status(app: &TestApp) -> Status {
    key_rotation::status(&app.operator()).await.unwrap()
}

async fn ask_once(app: &TestApp) -> Answer {
    let request = Request::post("/core/user/forgot-password/")
        .header(header::CONTENT_TYPE, "application/json")
        .header("idempotency-key", "8e03978e-40d5-43dd-bc93-6894a57f9324");
    let body = Body::from(format!(r#"{{"email":"{ANN}"}}"#));
    app.send(request.body(body).unwrap()).await
}

#[tokio::test]
async fn a_code_sent_before_the_rotation_still_works() {
    let before = old().await;
    before.make_user(ANN).await;
    before.token_for(ANN).await;
    let (number, code) = number_and_code(&before).await;

    let without = with_keys(&before, NEW, "").await;
    let refused = redeem(&without, &number, &code).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);

    let app = with_keys(&before, NEW, &format!("{OLDER}\n{OLD}")).await;
    let page = redeem(&app, &number, &code).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let fields = [
        ("token", &*hidden(&page.body, "token")),
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
    ];
    let answer = app.post_form("/reset-password", &fields).await;
    assert_eq!(answer.header("location"), "/reset-password/done");
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
}

#[tokio::test]
async fn a_request_repeated_after_the_rotation_is_done_once() {
    let before = old().await;
    before.make_user(ANN).await;
    assert_eq!(ask_once(&before).await.status, StatusCode::OK);
    let app = with_keys(&before, NEW, OLD).await;
    assert_eq!(ask_once(&app).await.status, StatusCode::OK);
    let done = async |app: &TestApp| {
        let all = recovery_request::Entity::find().count(&app.state.db);
        all.await.unwrap()
    };
    assert_eq!(done(&app).await, 1);
    let without = with_keys(&before, NEW, "").await;
    assert_eq!(ask_once(&without).await.status, StatusCode::OK);
    assert_eq!(done(&app).await, 2, "the test sees what it is about");
}

#[tokio::test]
async fn a_challenge_from_before_the_rotation_is_accepted() {
    let settings = [("SECRET_KEY", OLD), ("RATE_LIMITS", LIMITS)];
    let before = TestApp::with_settings(&settings).await;
    for email in ["one@example.org", "two@example.org"] {
        before
            .post_form("/api/forgot-password", &[("email", email)])
            .await;
    }
    let challenge = before.post_form("/api/proof-challenge", &[]).await.body;
    let challenge: String = serde_json::from_str(&challenge).unwrap();
    let proof = Search::new(challenge).unwrap().go_on(u32::MAX).unwrap();
    let pay = async |previous: &str| {
        let settings = [
            ("DATABASE_URL", before.state.config.database_url.expose()),
            ("SECRET_KEY", NEW),
            ("SECRET_KEY_PREVIOUS", previous),
            ("RATE_LIMITS", LIMITS),
        ];
        let app = TestApp::with_clock(before.state.clock.clone(), &settings).await;
        let fields = [("email", ANN), ("proof", proof.as_str())];
        app.post_form("/api/forgot-password", &fields).await.status
    };
    assert_eq!(pay("").await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(pay(OLD).await, StatusCode::OK);
}

#[tokio::test]
async fn two_factor_authentication_survives_the_rotation() {
    let before = old().await;
    before.make_admin(MARIA).await;
    let cookie = before.log_in(MARIA).await;
    let (phone, codes) = set_up(&before, &cookie).await;
    worker::tidy_up(&before.operator()).await;

    let app = with_keys(&before, NEW, OLD).await;
    assert_eq!(status(&app).await.sealed_before, 1);
    let enters = async |app: &TestApp, code: &str| {
        let cookie = give_password(app).await;
        give_code(app, &cookie, code).await.status == StatusCode::SEE_OTHER
    };
    assert!(
        enters(&app, &phone.code(&app, 0)).await,
        "not sealed anew yet"
    );
    assert!(enters(&app, &codes[0]).await);

    app.advance(hours(1));
    worker::tidy_up(&app.operator()).await;
    let changed = status(&app).await;
    assert_eq!((changed.sealed_before, changed.unreadable), (0, 0));
    assert_eq!(changed.owners_of_old_codes, 1);
    app.advance(hours(26));
    assert!(!status(&app).await.can_drop_old_key(app.state.clock.now()));

    let after = with_keys(&before, NEW, "").await;
    assert!(enters(&after, &phone.code(&after, 0)).await);
    assert!(!enters(&after, &codes[1]).await, "its key is gone");
}

#[tokio::test]
async fn webhooks_are_signed_with_the_same_secret_before_and_after() {
    let before = old().await;
    before.make_admin(MARIA).await;
    let cookie = before.log_in(MARIA).await;
    let receiver = Receiver::start().await;
    let secret = tell_all(&before, &cookie, &receiver).await;
    let ann = before.make_user(ANN).await.id;

    let during = with_keys(&before, NEW, OLD).await;
    rename(&during, &cookie, ann, "During").await;
    tell(&during).await;
    assert_signed(&receiver.last(), &secret);
    key_rotation::reseal(&during.operator()).await.unwrap();

    let after = with_keys(&before, NEW, "").await;
    rename(&after, &cookie, ann, "After").await;
    tell(&after).await;
    assert_eq!(receiver.taken().len(), 2);
    assert_signed(&receiver.last(), &secret);
}

#[tokio::test]
async fn the_status_says_when_the_old_key_can_be_removed() {
    let before = old().await;
    worker::tidy_up(&before.operator()).await;
    before.advance(hours(100));
    let app = with_keys(&before, NEW, OLD).await;
    let now = || app.state.clock.now();
    assert!(
        !status(&app).await.can_drop_old_key(now()),
        "nobody has begun"
    );
    key_rotation::reseal(&app.operator()).await.unwrap();
    assert!(!status(&app).await.can_drop_old_key(now()));
    app.advance(hours(24));
    assert!(!status(&app).await.can_drop_old_key(now()));
    app.advance(hours(2));
    assert!(status(&app).await.can_drop_old_key(now()));

    // An instance that still has the old key, or has it again, starts over.
    key_rotation::reseal(&before.operator()).await.unwrap();
    assert!(!status(&app).await.can_drop_old_key(now()));
    app.advance(hours(1));
    key_rotation::reseal(&app.operator()).await.unwrap();
    assert!(!status(&app).await.can_drop_old_key(now()));
}

/// Codes from before the upgrade have no key tag.
#[tokio::test]
async fn recovery_codes_of_an_unknown_key_keep_the_old_one() {
    let before = old().await;
    before.make_admin(MARIA).await;
    let cookie = before.log_in(MARIA).await;
    set_up(&before, &cookie).await;
    clear_tags(&before).await;
    let app = with_keys(&before, NEW, OLD).await;
    assert_eq!(status(&app).await.owners_of_old_codes, 1);
    key_rotation::reseal(&app.operator()).await.unwrap();
    assert_eq!(status(&app).await.owners_of_old_codes, 1);
    // If there is only one key, they are its own.
    let only = with_keys(&before, OLD, "").await;
    key_rotation::reseal(&only.operator()).await.unwrap();
    assert_eq!(status(&only).await.owners_of_old_codes, 0);
    let tag = app.state.secret_key.tag();
    let others = second_factors::count_owners_of_codes_under_others(&app.state.db, &tag);
    assert_eq!(others.await.unwrap(), 1);
}

async fn clear_tags(app: &TestApp) {
    use password_recover::server::db::entity::recovery_code::{Column, Entity};
    use sea_orm::sea_query::Expr;
    Entity::update_many()
        .col_expr(Column::KeyTag, Expr::value(None::<String>))
        .exec(&app.state.db)
        .await
        .unwrap();
}

#[test]
fn the_commands_say_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str], settings: &[(&str, &str)]| {
        let mut command = command(folder.path(), arguments);
        said(&command.envs(settings.iter().copied()).output().unwrap())
    };
    let (code, text) = run(&["migrate"], &[("SECRET_KEY", OLD)]);
    assert_eq!(code, Some(0), "{text}");
    let (code, text) = run(&["rotatekey"], &[("SECRET_KEY", NEW)]);
    assert!(
        code == Some(1) && text.contains("SECRET_KEY_PREVIOUS is not set"),
        "{text}"
    );

    write(folder.path(), "previous", &format!("{OLDER}\n{OLD}\n"));
    let both = [
        ("SECRET_KEY", NEW),
        ("SECRET_KEY_PREVIOUS_FILE", "previous"),
    ];
    let (code, text) = run(&["check"], &both);
    assert!(
        code == Some(0) && text.contains("No server has started"),
        "{text}"
    );
    let (code, text) = run(&["rotatekey"], &both);
    assert!(
        code == Some(0) && text.contains("may have been made with it until"),
        "{text}"
    );
    assert!(!text.contains(OLD) && !text.contains(NEW));

    write(folder.path(), "previous", &format!("{OLD}\nhunter2\n"));
    let (code, text) = run(&["check"], &both);
    assert!(
        code == Some(1) && text.contains("too easy to guess"),
        "{text}"
    );
    assert!(!text.contains(OLD) && !text.contains("hunter2"), "{text}");
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).unwrap();
}
