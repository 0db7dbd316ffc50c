//! New passwords that staff require: the present one lets nobody in, its owner chooses another with a link, and no
//! stranger learns any of it.

use crate::{
    harness::{
        ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, hours, minutes, user_row,
    },
    recovery_elsewhere::{Shop, ask, choose, go_on, is_right},
};
use axum::http::StatusCode;
use password_recover::{
    api::{access::Role, dashboard::bulk::BulkOutcome},
    server::{
        ctx::Ctx,
        db::{
            bulk_actions,
            entity::{audit_event::Kind, bulk_action_account, session, user},
        },
        in_flight,
        users::{self, bulk},
    },
    text::{
        Text,
        dashboard::{Done, UsersText},
    },
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

const MARIA: &str = "maria@example.org";
const BOB: &str = "bob@example.org";

/// Presses a button of a user's page.
async fn press(app: &TestApp, cookie: &str, id: i64, action: &str) -> Answer {
    let path = format!("/admin/users/{id}/{action}");
    let number = id.to_string();
    app.post_form_with_cookie(&path, &[("id", &number)], cookie)
        .await
}

async fn row(app: &TestApp, id: i64) -> user::Model {
    user_row(&app.state.db, id).await.unwrap().unwrap()
}

async fn log_in(app: &TestApp, email: &str, password: &str) -> Answer {
    let json = format!(r#"{{"username":"{email}","password":"{password}"}}"#);
    app.post_json("/core/auth/", &json).await
}

/// The entries of the trail about an account.
async fn noted(app: &TestApp, id: i64) -> Vec<Kind> {
    use password_recover::server::db::entity::audit_event::{Column, Entity};
    let of_it = Entity::find().filter(Column::SubjectId.eq(id));
    let events = of_it.all(&app.state.db).await.unwrap();
    events.into_iter().map(|event| event.kind).collect()
}

/// Requires a new password as an operator does; whether that changed anything.
async fn require(ctx: &Ctx, id: i64) -> bool {
    users::require_new_password(ctx, id).await.ok().unwrap()
}

#[tokio::test]
async fn the_present_password_lets_nobody_in_and_only_another_takes_its_place() {
    let app = TestApp::new().await;
    app.make_admin(MARIA).await;
    let ann = app.make_staff(ANN, Role::Viewer).await;
    let hers = app.log_in(ANN).await;
    let cookie = app.log_in(MARIA).await;
    let pressed = press(&app, &cookie, ann.id, "require-password").await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.body);
    let page = app
        .get_with_cookie(pressed.header("location"), &cookie)
        .await;
    for words in [
        Done::PasswordRequired.get(),
        UsersText::NewPasswordHint.get(),
        UsersText::FactNewPassword.get(),
        UsersText::AllowPassword.get(),
    ] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    let list = app.get_with_cookie("/admin/users", &cookie).await;
    assert!(list.body.contains(UsersText::StateNewPassword.get()));

    // Every way in has ended, and the password opens none.
    let sent_away = app.get_with_cookie("/admin/users", &hers).await;
    assert_eq!(sent_away.status, StatusCode::SEE_OTHER);
    assert!(!app.can_log_in(ANN, OLD_PASSWORD).await);
    let left = session::Entity::find().filter(session::Column::UserId.eq(ann.id));
    assert_eq!(left.count(&app.state.db).await.unwrap(), 0);
    let again = press(&app, &cookie, ann.id, "require-password").await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "it is so already");

    // Nobody was mailed. A link is as usual, but for the one password that it does not take.
    app.deliver().await;
    assert!(app.mails().await.is_empty());
    let token = app.token_for(ANN).await;
    let same = app.change(&token, OLD_PASSWORD).await;
    assert_eq!(
        (same.status, &*same.code()),
        (StatusCode::UNPROCESSABLE_ENTITY, "password-revoked")
    );
    let fields = [
        ("token", &*token),
        ("new_password", OLD_PASSWORD),
        ("confirm_password", OLD_PASSWORD),
    ];
    let page = app.post_form("/reset-password", &fields).await;
    assert!(page.body.contains(Text::ErrorPasswordRevoked.get()));
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
    let then = row(&app, ann.id).await;
    assert_eq!((then.password_revoked_at, then.revoked_hash), (None, None));
    // Nothing is left to be wary of.
    app.advance(minutes(30));
    let token = app.token_for(ANN).await;
    assert_eq!(
        app.change(&token, OLD_PASSWORD).await.status,
        StatusCode::OK
    );
    let kinds = noted(&app, ann.id).await;
    let required = |kind: &&Kind| **kind == Kind::NewPasswordRequired;
    assert_eq!(kinds.iter().filter(required).count(), 1, "{kinds:?}");
}

#[tokio::test]
async fn a_link_that_is_open_already_chooses_the_new_password() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let ctx = app.operator();
    assert!(require(&ctx, ann.id).await);
    assert_eq!(
        app.change(&token, OLD_PASSWORD).await.code(),
        "password-revoked"
    );
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
}

#[tokio::test]
async fn no_stranger_learns_whether_the_password_is_right_or_a_new_one_required() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let ann = app.make_user(ANN).await;
    let ctx = app.operator();
    assert!(require(&ctx, ann.id).await);
    let without_id = |answer: Answer| {
        let mut json = answer.json();
        if let Some(object) = json.as_object_mut() {
            object.remove("request_id");
        }
        (answer.status, json)
    };
    let right = without_id(log_in(&app, ANN, OLD_PASSWORD).await);
    let wrong = without_id(log_in(&app, ANN, "a wrong password of somebody").await);
    let nobody = without_id(log_in(&app, "nobody@example.org", OLD_PASSWORD).await);
    assert_eq!(right.0, StatusCode::UNAUTHORIZED);
    assert_eq!(right, wrong);
    assert_eq!(right, nobody);
    // Asking for a link answers as ever.
    let asked = app.post_form("/forgot-password", &[("email", ANN)]).await;
    let of_nobody = [("email", "nobody@example.org")];
    let nobody = app.post_form("/forgot-password", &of_nobody).await;
    assert_eq!(asked.status, nobody.status);
    assert_eq!(asked.header("location"), nobody.header("location"));
}

#[tokio::test]
async fn it_can_be_undone_until_another_password_was_chosen() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(MARIA).await;
    let ann = app.make_user(ANN).await;
    let cookie = app.log_in(MARIA).await;
    press(&app, &cookie, ann.id, "require-password").await;
    let undone = press(&app, &cookie, ann.id, "allow-password").await;
    assert!(undone.header("location").contains("password-allowed"));
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    assert_eq!(
        noted(&app, ann.id).await[..2],
        [Kind::NewPasswordRequired, Kind::OldPasswordAllowed]
    );

    press(&app, &cookie, ann.id, "require-password").await;
    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    let before = noted(&app, ann.id).await;
    press(&app, &cookie, ann.id, "allow-password").await;
    assert!(!app.can_log_in(ANN, OLD_PASSWORD).await);
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
    let after = noted(&app, ann.id).await;
    assert!(!after[before.len()..].contains(&Kind::OldPasswordAllowed));
}

#[tokio::test]
async fn what_has_no_password_or_is_shut_otherwise_stays_as_it_is() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(MARIA).await;
    let ctx = app.operator();
    let none = app.make_user(ANN).await;
    edit_user(&app, none.id, |user| user.password_hash = Set(None)).await;
    let frozen = app.make_user(BOB).await;
    let now = app.state.clock.now();
    edit_user(&app, frozen.id, |user| user.frozen_at = Set(Some(now))).await;
    for id in [none.id, frozen.id] {
        let before = row(&app, id).await;
        assert!(!require(&ctx, id).await);
        assert_eq!(row(&app, id).await, before);
    }
    // Only its owner thaws an account.
    let cookie = app.log_in(MARIA).await;
    let refused = press(&app, &cookie, frozen.id, "allow-password").await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(row(&app, frozen.id).await.frozen_at.is_some());
    // A disabled account is enabled without the password that it had.
    let eve = app.make_user("eve@example.org").await;
    edit_user(&app, eve.id, |user| user.is_active = Set(false)).await;
    assert!(require(&ctx, eve.id).await);
    users::enable(&ctx, eve.id).await.ok().unwrap();
    assert!(!app.can_log_in("eve@example.org", OLD_PASSWORD).await);
    // Nobody shuts themselves out.
    let maria = crate::harness::user_of(&app.state.db, MARIA).await;
    let own = press(
        &app,
        &cookie,
        maria.unwrap().unwrap().id,
        "require-password",
    )
    .await;
    assert_eq!(own.status, StatusCode::BAD_REQUEST);
    assert!(app.can_log_in(MARIA, OLD_PASSWORD).await);
}

#[tokio::test]
async fn a_required_password_that_is_set_at_the_command_line_is_another_too() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let ctx = app.operator();
    require(&ctx, ann.id).await;
    let change = async |password| {
        password_recover::server::accounts::change_password(&ctx, ANN, password).await
    };
    assert!(change(OLD_PASSWORD).await.is_err());
    assert!(!app.can_log_in(ANN, OLD_PASSWORD).await);
    change(NEW_PASSWORD).await.ok().unwrap();
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
}

async fn count(app: &TestApp, id: i64, outcome: BulkOutcome) -> i64 {
    let counts = bulk_actions::counts(&app.state.db, id).await.unwrap();
    let found = counts.iter().find(|(name, _)| name == outcome.name());
    found.map_or(0, |(_, count)| *count)
}

#[tokio::test]
async fn many_are_required_at_once_and_undo_gives_back_only_what_nobody_has_replaced() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(MARIA).await;
    let ann = app.make_user(ANN).await;
    let bob = app.make_user(BOB).await;
    let none = app.make_user("none@example.org").await;
    edit_user(&app, none.id, |user| user.password_hash = Set(None)).await;
    let cookie = app.log_in(MARIA).await;
    let query = format!(
        "action=require-password&id={}&id={}&id={}",
        ann.id, bob.id, none.id
    );
    let id = crate::bulk::confirm(&app, &cookie, &query).await;
    let work = async || {
        in_flight::until_idle(&app.operator(), bulk::claim_due)
            .await
            .unwrap();
    };
    work().await;
    assert_eq!(count(&app, id, BulkOutcome::Done).await, 2);
    assert_eq!(count(&app, id, BulkOutcome::Unchanged).await, 1);
    assert!(!app.can_log_in(ANN, OLD_PASSWORD).await);
    assert!(!app.can_log_in(BOB, OLD_PASSWORD).await);
    let token = app.token_for(BOB).await;
    app.change(&token, NEW_PASSWORD).await;

    let undone = app
        .post_form_with_cookie(&format!("/admin/users/bulk/{id}/undo"), &[], &cookie)
        .await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.body);
    work().await;
    let reverse: i64 = undone
        .header("location")
        .rsplit('/')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(count(&app, reverse, BulkOutcome::Done).await, 1);
    assert_eq!(count(&app, reverse, BulkOutcome::Unchanged).await, 1);
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    assert!(app.can_log_in(BOB, NEW_PASSWORD).await);
    assert!(!app.can_log_in(BOB, OLD_PASSWORD).await);
}

#[tokio::test]
async fn a_person_who_must_choose_a_new_password_changes_nothing_more_in_their_bulk_actions() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let desk = app.make_staff("desk@example.org", Role::HelpDesk).await;
    let ann = app.make_user(ANN).await;
    let cookie = app.log_in("desk@example.org").await;
    let id = crate::bulk::confirm(&app, &cookie, &format!("action=disable&id={}", ann.id)).await;
    let ctx = app.operator();
    require(&ctx, desk.id).await;
    in_flight::until_idle(&ctx, bulk::claim_due).await.unwrap();
    assert_eq!(count(&app, id, BulkOutcome::NotAllowed).await, 1);
    assert!(row(&app, ann.id).await.is_active);
}

#[tokio::test]
async fn an_account_of_an_application_is_locked_there_until_its_owner_has_another_password() {
    let shop = Shop::open().await;
    shop.add(7, "annie", ANN).await;
    let settings = shop.settings()
        + "on_freeze = \"UPDATE auth_user SET is_active = 0 WHERE id = :key\"\n\
           on_unfreeze = \"UPDATE auth_user SET is_active = 1 WHERE id = :key\"\n";
    let app = TestApp::with_directories_and(&settings, &[("RATE_LIMITS", "off")]).await;
    app.make_admin(MARIA).await;
    ask(&app, ANN).await;
    app.deliver().await;
    let old_link = app.mails().await.remove(0).text_body;
    let ann = user::Entity::find().filter(user::Column::Directory.eq("shop"));
    let ann = ann.one(&app.state.db).await.unwrap().unwrap();
    let cookie = app.log_in(MARIA).await;
    let pressed = press(&app, &cookie, ann.id, "require-password").await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.body);
    go_on(&app).await;
    let is_active = async || {
        let text = shop.text("SELECT is_active || '' FROM auth_user").await;
        text.as_deref() == Some("1")
    };
    assert!(!is_active().await);
    assert!(!shop.has_token(7).await);
    // What is locked there is not unlocked by us alone.
    let refused = press(&app, &cookie, ann.id, "allow-password").await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains(Text::ErrorLockedThere.get()));

    let gone = choose(&app, &crate::harness::token_in(&old_link), NEW_PASSWORD).await;
    let gone = app.get(gone.header("location")).await;
    assert_eq!(gone.status, StatusCode::GONE);
    app.advance(hours(2));
    let token = app.token_for(ANN).await;
    let same = choose(&app, &token, OLD_PASSWORD).await;
    assert!(same.body.contains(Text::ErrorPasswordRevoked.get()));
    let done = choose(&app, &token, NEW_PASSWORD).await;
    assert_eq!(
        done.header("location"),
        "/reset-password/done",
        "{}",
        done.body
    );
    assert!(is_active().await);
    assert!(is_right(&app, NEW_PASSWORD, &shop.hash(7).await).await);
    assert_eq!(row(&app, ann.id).await.password_revoked_at, None);
}

#[tokio::test]
async fn where_a_directory_cannot_lock_anybody_the_result_says_so() {
    let settings = "[[directory]]\nname = 'shop'\nkind = 'http'\nurl = 'https://shop.example/recover'\n\
                    secret = 'whsec_BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc='\n";
    let app = TestApp::with_directories_and(settings, &[("RATE_LIMITS", "off")]).await;
    app.make_admin(MARIA).await;
    let ann = app.make_user(ANN).await;
    edit_user(&app, ann.id, |user| {
        user.directory = Set(Some("shop".to_owned()));
        user.directory_key = Set(Some("7".to_owned()));
        user.password_hash = Set(None);
    })
    .await;
    let cookie = app.log_in(MARIA).await;
    let refused = press(&app, &cookie, ann.id, "require-password").await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains(Text::ErrorNotLockableThere.get()));
    let query = format!("action=require-password&id={}", ann.id);
    let id = crate::bulk::confirm(&app, &cookie, &query).await;
    in_flight::until_idle(&app.operator(), bulk::claim_due)
        .await
        .unwrap();
    assert_eq!(count(&app, id, BulkOutcome::NotLockable).await, 1);
    assert_eq!(row(&app, ann.id).await.password_revoked_at, None);
    let rows = bulk_action_account::Entity::find()
        .count(&app.state.db)
        .await;
    assert_eq!(rows.unwrap(), 1);
}
