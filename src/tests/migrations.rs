//! Every migration can be reverted and applied again.
//!
//! Besides SQLite this runs on the databases in `TEST_DATABASE_URLS` (separated by spaces): PostgreSQL or
//! MySQL databases whose contents are dropped.

use crate::{
    address_changes::assert_restored_at_once,
    alerts::assert_one_instance_tells,
    attacks::races::assert_limits_hold_at_once,
    audit::assert_the_trail_holds,
    codes::{hidden, number_and_code},
    harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, minutes},
    idempotency::assert_done_once,
    imports::assert_all_or_none_are_imported,
    proof_of_work::assert_a_proof_is_taken_once,
    rest::program::give_token,
    retention::assert_old_is_pruned,
    user_list::assert_paged,
    webhooks::{assert_events_are_sent, databases::assert_events_of_a_user_are_in_order},
};
use axum::http::StatusCode;
use migration::{Migrator, MigratorTrait};
use password_recover::{
    api::access::{Role, Scope},
    server::db::entity::api_token::{self, Origin},
};
use sea_orm::EntityTrait;

pub fn databases() -> Vec<String> {
    #[expect(
        clippy::disallowed_methods,
        reason = "a setting of the tests, not of the program"
    )]
    let named = std::env::var("TEST_DATABASE_URLS").unwrap_or_default();
    named.split_whitespace().map(str::to_owned).collect()
}

#[tokio::test]
async fn down_and_up_again_on_sqlite() {
    let app = TestApp::new().await;
    Migrator::down(&app.state.db, None).await.unwrap();
    Migrator::up(&app.state.db, None).await.unwrap();
    assert!(
        Migrator::get_pending_migrations(&app.state.db)
            .await
            .unwrap()
            .is_empty()
    );
}

/// Log-in tokens were identified by their name alone before there was a column for it.
#[tokio::test]
async fn older_tokens_keep_their_origin() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    give_token(&app, &ann, &[Scope::Recovery]).await;
    let db = &app.state.db;
    let is_told = async || {
        let applied = Migrator::get_applied_migrations(db).await.unwrap();
        (applied.iter()).any(|one| one.name() == "m20261125_000021_api_token_origin")
    };
    while is_told().await {
        Migrator::down(db, Some(1)).await.unwrap();
    }
    Migrator::up(db, None).await.unwrap();
    let tokens = api_token::Entity::find().all(db).await.unwrap();
    let origins: Vec<(&str, Origin)> = tokens
        .iter()
        .map(|token| (&*token.name, token.origin))
        .collect();
    assert_eq!(
        origins,
        [("log-in", Origin::LogIn), ("a test", Origin::Made)]
    );
}

/// Tokens from before the owner's role was stored keep their rights.
#[tokio::test]
async fn older_tokens_keep_their_owners_rights() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let maria = app.make_staff("maria@example.org", Role::Admin).await;
    give_token(&app, &ann, &[Scope::Recovery]).await;
    give_token(&app, &maria, &[Scope::UsersRead]).await;
    let db = &app.state.db;
    let is_remembered = async || {
        let applied = Migrator::get_applied_migrations(db).await.unwrap();
        (applied.iter()).any(|one| one.name() == "m20261128_000002_account_changes")
    };
    while is_remembered().await {
        Migrator::down(db, Some(1)).await.unwrap();
    }
    Migrator::up(db, None).await.unwrap();
    let tokens = api_token::Entity::find().all(db).await.unwrap();
    let roles: Vec<Role> = tokens.iter().map(|token| token.owner_role).collect();
    assert_eq!(roles, [Role::User, Role::Admin]);
}

#[tokio::test]
async fn recovery_works_on_other_databases() {
    for url in databases() {
        let key = "a key that is not kept beside any file";
        let settings = [
            ("DATABASE_URL", url.as_str()),
            ("SECRET_KEY", key),
            ("AUDIT_RETENTION_DAYS", "30"),
            ("WEBHOOK_ALLOWED_NETWORKS", "127.0.0.1"),
        ];
        let app = TestApp::with_settings(&settings).await;
        Migrator::down(&app.state.db, None).await.unwrap();
        Migrator::up(&app.state.db, None).await.unwrap();
        assert_paged(&app).await;

        app.make_admin("maria@example.org").await;
        app.make_user(ANN).await;
        let token = app.token_for(ANN).await;
        assert_eq!(
            app.change(&token, NEW_PASSWORD).await.status,
            StatusCode::OK,
            "{url}"
        );
        assert_eq!(
            app.change(&token, NEW_PASSWORD).await.code(),
            "link-no-longer-good"
        );
        assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
        let cookie = app.log_in("maria@example.org").await;
        let page = app.get_with_cookie("/admin/users", &cookie).await.body;
        assert!(page.contains(ANN) && page.contains("Password changed"));
        app.deliver().await;
        let mails = app.mails().await;
        assert_eq!(mails.len(), 2, "a link and a notice");

        // What the help desk sees and does.
        for path in [
            "/admin/cases?search=ANN%40ex&state=completed&from=2020-01-01&to=2100-01-01",
            "/admin/cases?search=ann%40example.org",
            "/admin/mail?domain=example.org&state=sent&from=2020-01-01",
        ] {
            let page = app.get_with_cookie(path, &cookie).await.body;
            assert!(page.contains(ANN), "{url} {path}");
        }
        for path in [
            "/admin/cases?search=ann_example",
            "/admin/cases?state=expired",
            "/admin/cases?state=open",
        ] {
            let page = app.get_with_cookie(path, &cookie).await.body;
            assert!(!page.contains(ANN), "{url} {path}");
        }
        app.get(&format!("/reset-password/{token}")).await;
        app.post_form("/forgot-password", &[("email", "eve@example.org")])
            .await;
        // From a /48, which is counted, too; its number finds the case.
        let far = std::net::Ipv6Addr::new(0x2001, 0xdb8, 1, 2, 0, 0, 0, 1);
        let fields = [("email", "eve@example.org")];
        let asked = app.from(far).post_form("/forgot-password", &fields).await;
        let told = asked.cookie().split_once('=').unwrap().1.to_lowercase();
        let path = format!("/admin/cases?search={told}");
        let found = app.get_with_cookie(&path, &cookie).await.body;
        assert!(
            found.contains("eve@example.org") && !found.contains(ANN),
            "{url}"
        );
        let mail = app.outbox().await.pop().unwrap();
        let number = crate::help_desk::newest_case(&app).await.number;
        let id = mail.id.to_string();
        for action in ["cancel", "retry", "retry"] {
            let path = format!("/admin/mail/{id}/{action}");
            let fields = [("id", id.as_str())];
            let answer = app.post_form_with_cookie(&path, &fields, &cookie).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{url} {action}");
        }
        app.deliver().await;
        let path = format!("/admin/cases/{number}");
        let page = app.get_with_cookie(&path, &cookie).await.body;
        assert!(page.contains("There is no account"), "{url} {page}");

        // What only a conditional statement guarantees.
        let guesses = (0..16).map(|from| guess(&app, from));
        let statuses = futures_util::future::join_all(guesses).await;
        let compared = statuses.iter().filter(|status| **status == 401);
        assert_eq!(compared.count(), 10, "{url}");
        app.advance(minutes(11));
        let (_, rest) = mails[1].text_body.split_once("/freeze/").unwrap();
        let freeze = rest.split_whitespace().next().unwrap();
        let fields = [("token", freeze)];
        let freezes = (0..8).map(|_| app.post_form("/freeze", &fields));
        let freezes = futures_util::future::join_all(freezes).await;
        let done = freezes
            .iter()
            .filter(|answer| answer.status.as_u16() == 303);
        assert_eq!(done.count(), 1, "{url}");
        assert!(!app.can_log_in(ANN, NEW_PASSWORD).await);
        app.token_for(ANN).await;
        let (number, code) = number_and_code(&app).await;
        let fields = [("case_number", number.as_str()), ("code", code.as_str())];
        let page = app.post_form("/reset-password/code", &fields).await;
        assert_eq!(page.status, StatusCode::OK, "{url}");
        let token = hidden(&page.body, "token");
        let uses = (0..8).map(|_| app.change(&token, NEW_PASSWORD));
        let uses = futures_util::future::join_all(uses).await;
        let done = uses.iter().filter(|answer| answer.status == StatusCode::OK);
        assert_eq!(done.count(), 1, "{url}");
        assert!(app.can_log_in(ANN, NEW_PASSWORD).await);

        // Long after the last request, so that the next one sends a mail.
        app.advance(minutes(11));
        assert_done_once(&app).await;
        assert_all_or_none_are_imported(&app).await;

        let settings = [&settings[..], &[("RATE_LIMITS", "network=1/10m")]].concat();
        let crowded = TestApp::with_settings(&settings).await;
        // Its clock starts where the other's did, which has gone on since.
        crowded.advance(minutes(22));
        assert_a_proof_is_taken_once(&crowded).await;
        assert_limits_hold_at_once(&app).await;
        let cookie = app.log_in("maria@example.org").await;
        assert_the_trail_holds(&app, &cookie, &url).await;
        let cookie = app.log_in("maria@example.org").await;
        assert_events_are_sent(&app, &cookie, &url).await;
        assert_events_of_a_user_are_in_order(&app, &settings).await;
        assert_old_is_pruned(&app).await;
        let alerting = [&settings[..], &[("ALERTS_TO", "administrators")]].concat();
        assert_one_instance_tells(&TestApp::with_settings(&alerting).await).await;
        let settings = [&settings[..], &[("RATE_LIMITS", "off")]].concat();
        let unlimited = TestApp::with_settings(&settings).await;
        let ahead = app.state.clock.now().utc() - unlimited.state.clock.now().utc();
        unlimited.advance(ahead.to_std().unwrap());
        assert_restored_at_once(&unlimited).await;
        Migrator::down(&app.state.db, None).await.unwrap();
    }
}

/// A wrong password for Ann, from a network of its own.
async fn guess(app: &TestApp, from: u8) -> u16 {
    let fields = [("username", ANN), ("password", "wrong")];
    let stranger = app.from([198, 51, 100, from]);
    stranger
        .post_form("/core/auth", &fields)
        .await
        .status
        .as_u16()
}

#[cfg(unix)]
#[tokio::test]
async fn the_database_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let app = TestApp::new().await;
    let file = app.state.config.database_url.sqlite_file().unwrap();
    for suffix in ["", "-wal", "-shm"] {
        let path = format!("{}{suffix}", file.display());
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{path}");
    }
}
