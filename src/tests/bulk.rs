//! Actions on many accounts at once: confirmed once, done one by one, and gone on with after a kill.

use crate::{
    harness::{Answer, OLD_PASSWORD, TestApp, edit_user, user_row},
    user_list::fill,
};
use axum::http::StatusCode;
use password_recover::{
    api::{
        access::Role,
        dashboard::{bulk::BulkOutcome, users::BulkKind},
    },
    server::{
        db::{
            bulk_actions,
            entity::{
                audit_event::{self, Kind},
                bulk_action, bulk_action_account, user,
            },
        },
        in_flight::{self, InFlight},
        users::bulk,
    },
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::time::Duration;

const ADMIN: &str = "maria@example.org";
const DESK: &str = "desk@example.org";

/// What has come of each account.
async fn count(app: &TestApp, id: i64, outcome: BulkOutcome) -> u64 {
    let counts = bulk_actions::counts(&app.state.db, id).await.unwrap();
    let found = counts.iter().find(|(name, _)| name == outcome.name());
    found.map_or(0, |(_, count)| u64::try_from(*count).unwrap())
}

async fn work(app: &TestApp) {
    in_flight::until_idle(&app.operator(), bulk::claim_due)
        .await
        .unwrap();
}

/// Confirms an action in the dashboard, and returns its number.
pub async fn confirm(app: &TestApp, cookie: &str, query: &str) -> i64 {
    let plan = app
        .get_with_cookie(&format!("/admin/users/bulk?{query}"), cookie)
        .await;
    assert_eq!(plan.status, StatusCode::OK, "{}", plan.body);
    let begun = press(app, cookie, &plan).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    let address = begun.header("location");
    address.rsplit('/').next().unwrap().parse().unwrap()
}

/// Sends the page's form with its hidden fields, as a browser without JavaScript does.
async fn press(app: &TestApp, cookie: &str, plan: &Answer) -> Answer {
    let start = "method=\"post\" action=\"/admin/users/bulk\"";
    let form = plan.body.split(start).nth(1).unwrap();
    let form = form.split("</form>").next().unwrap();
    let value = |tag: &str, name: &str| {
        let found = tag.split(&format!(" {name}=\"")).nth(1).unwrap_or_default();
        found.split('"').next().unwrap().replace("&amp;", "&")
    };
    let fields: Vec<(String, String)> = form
        .split("<input")
        .skip(1)
        .map(|input| (value(input, "name"), value(input, "value")))
        .collect();
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert!(fields.len() > 2, "{form}");
    app.post_form_with_cookie("/admin/users/bulk", &fields, cookie)
        .await
}

#[tokio::test]
async fn ten_thousand_accounts_are_disabled_although_the_worker_was_killed_in_the_middle() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let db = &app.state.db;
    fill(db, 10_000).await;
    app.make_admin(ADMIN).await;
    // The ids of `fill` begin at one, and some of its users have a role or are disabled.
    let cookie = app.log_in(ADMIN).await;
    let listed = user::Entity::find()
        .filter(user::Column::Role.eq(Role::User))
        .count(db)
        .await
        .unwrap();
    let id = confirm(&app, &cookie, "action=disable&matching=role%3Duser&all=on").await;
    assert_eq!(count(&app, id, BulkOutcome::Waiting).await, listed);

    // The worker is killed while it has something in hand.
    let ctx = app.operator();
    let mut in_flight = InFlight::default();
    while count(&app, id, BulkOutcome::Done).await < 120 {
        bulk::claim_due(&ctx, &mut in_flight).await.unwrap();
        tokio::select! {
            Some(ended) = in_flight.ended() => ended.into_iter().for_each(Result::unwrap),
            () = tokio::time::sleep(Duration::from_millis(5)) => {}
        }
    }
    drop(in_flight);
    let done = count(&app, id, BulkOutcome::Done).await;
    assert!(done < listed, "it was cut off in the middle: {done}");
    let page = app
        .get_with_cookie(&format!("/admin/users/bulk/{id}"), &cookie)
        .await;
    assert!(
        page.body.contains("http-equiv=\"refresh\""),
        "{}",
        page.body
    );

    // Its claim runs out, and another goes on.
    app.advance(Duration::from_secs(31));
    work(&app).await;
    let disabled = count(&app, id, BulkOutcome::Done).await;
    let unchanged = count(&app, id, BulkOutcome::Unchanged).await;
    assert_eq!(disabled + unchanged, listed);
    let active = user::Entity::find()
        .filter(user::Column::Role.eq(Role::User))
        .filter(user::Column::IsActive.eq(true))
        .count(db)
        .await
        .unwrap();
    assert_eq!(active, 0);
    // Each account has one entry of the trail, in the name of the person who has confirmed it.
    let noted = audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(Kind::UserDisabled))
        .all(db)
        .await
        .unwrap();
    assert!((disabled..=disabled + 1).contains(&(noted.len() as u64)));
    let admin = crate::harness::user_of(db, ADMIN).await.unwrap().unwrap();
    assert!(noted.iter().all(|event| event.actor_id == Some(admin.id)));
    let action = bulk_action::Entity::find_by_id(id).one(db).await.unwrap();
    assert!(action.unwrap().finished_at.is_some());
    let page = app
        .get_with_cookie(&format!("/admin/users/bulk/{id}"), &cookie)
        .await;
    assert!(!page.body.contains("http-equiv=\"refresh\""));
}

#[tokio::test]
async fn each_account_says_why_it_was_skipped_and_undo_enables_only_what_was_disabled() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let db = &app.state.db;
    let desk = app.make_staff(DESK, Role::HelpDesk).await;
    let other = app.make_staff("other@example.org", Role::Viewer).await;
    let ann = app.make_user("ann@example.org").await;
    let bob = app.make_user("bob@example.org").await;
    edit_user(&app, bob.id, |user| user.is_active = Set(false)).await;
    let eve = app.make_user("eve@example.org").await;
    let cookie = app.log_in(DESK).await;
    let ids = [desk.id, other.id, ann.id, bob.id, eve.id];
    let ids: Vec<String> = ids.iter().map(|id| format!("id={id}")).collect();
    let id = confirm(&app, &cookie, &format!("action=disable&{}", ids.join("&"))).await;
    user::Entity::delete_by_id(eve.id).exec(db).await.unwrap();
    work(&app).await;
    for (user, outcome) in [
        (desk.id, BulkOutcome::NotAllowed),
        (other.id, BulkOutcome::NotAllowed),
        (ann.id, BulkOutcome::Done),
        (bob.id, BulkOutcome::Unchanged),
        (eve.id, BulkOutcome::Gone),
    ] {
        let row = bulk_action_account::Entity::find()
            .filter(bulk_action_account::Column::UserId.eq(user))
            .one(db)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(row.outcome, outcome.name());
    }
    let page = app
        .get_with_cookie(&format!("/admin/users/bulk/{id}"), &cookie)
        .await;
    for words in [
        "not allowed for this role (2)",
        "Done (1)",
        "deleted meanwhile (1)",
    ] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }

    let undone = app
        .post_form_with_cookie(&format!("/admin/users/bulk/{id}/undo"), &[], &cookie)
        .await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.body);
    work(&app).await;
    assert!(user_row(db, ann.id).await.unwrap().unwrap().is_active);
    assert!(!user_row(db, bob.id).await.unwrap().unwrap().is_active);
    let again = app
        .post_form_with_cookie(&format!("/admin/users/bulk/{id}/undo"), &[], &cookie)
        .await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST, "once is enough");
}

#[tokio::test]
async fn a_person_who_has_lost_the_right_meanwhile_changes_nothing_more() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let db = &app.state.db;
    let desk = app.make_staff(DESK, Role::HelpDesk).await;
    let ann = app.make_user("ann@example.org").await;
    let cookie = app.log_in(DESK).await;
    for (lose, id) in [(Some(Role::Viewer), ann.id), (None, ann.id)] {
        edit_user(&app, desk.id, |user| {
            user.role = Set(Role::HelpDesk);
            user.is_active = Set(true);
        })
        .await;
        let action = confirm(&app, &cookie, &format!("action=disable&id={id}")).await;
        edit_user(&app, desk.id, |user| match lose {
            Some(role) => user.role = Set(role),
            None => user.is_active = Set(false),
        })
        .await;
        work(&app).await;
        assert_eq!(count(&app, action, BulkOutcome::NotAllowed).await, 1);
        assert!(user_row(db, ann.id).await.unwrap().unwrap().is_active);
    }
}

#[tokio::test]
async fn links_are_sent_and_sessions_end_as_if_each_were_pressed_alone() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(ADMIN).await;
    let viewer = app.make_staff("viewer@example.org", Role::Viewer).await;
    let seen = app.log_in("viewer@example.org").await;
    let ann = app.make_user("ann@example.org").await;
    let bob = app.make_user("bob@example.org").await;
    edit_user(&app, bob.id, |user| user.is_active = Set(false)).await;
    let cookie = app.log_in(ADMIN).await;

    let query = format!("action=send-link&id={}&id={}", ann.id, bob.id);
    let id = confirm(&app, &cookie, &query).await;
    work(&app).await;
    assert_eq!(count(&app, id, BulkOutcome::Done).await, 1);
    assert_eq!(count(&app, id, BulkOutcome::AccountDisabled).await, 1);
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1);

    let query = format!("action=end-sessions&id={}", viewer.id);
    confirm(&app, &cookie, &query).await;
    work(&app).await;
    let sent_away = app.get_with_cookie("/admin/users", &seen).await;
    assert_eq!(sent_away.status, StatusCode::SEE_OTHER);
    assert!(app.can_log_in("viewer@example.org", OLD_PASSWORD).await);
}

#[tokio::test]
async fn what_was_confirmed_is_what_was_shown() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(ADMIN).await;
    let ann = app.make_user("ann@example.org").await;
    let cookie = app.log_in(ADMIN).await;
    let plan = app
        .get_with_cookie(
            "/admin/users/bulk?action=disable&matching=role%3Duser&all=on",
            &cookie,
        )
        .await;
    assert!(
        plan.body.contains("This account will be disabled"),
        "{}",
        plan.body
    );
    app.make_user("bob@example.org").await;
    let refused = press(&app, &cookie, &plan).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        refused.body.contains("2 accounts will be disabled"),
        "{}",
        refused.body
    );
    work(&app).await;
    assert!(
        user_row(&app.state.db, ann.id)
            .await
            .unwrap()
            .unwrap()
            .is_active
    );

    let none = app
        .get_with_cookie("/admin/users/bulk?action=disable", &cookie)
        .await;
    assert_eq!(none.status, StatusCode::BAD_REQUEST);
    assert!(none.body.contains("Select at least one account first"));
}

#[tokio::test]
async fn a_stopped_action_leaves_the_rest_as_it_is_and_old_results_go() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let db = &app.state.db;
    app.make_admin(ADMIN).await;
    let ann = app.make_user("ann@example.org").await;
    let cookie = app.log_in(ADMIN).await;
    let id = confirm(&app, &cookie, &format!("action=disable&id={}", ann.id)).await;
    let stopped = app
        .post_form_with_cookie(&format!("/admin/users/bulk/{id}/stop"), &[], &cookie)
        .await;
    assert_eq!(stopped.status, StatusCode::SEE_OTHER);
    work(&app).await;
    assert_eq!(count(&app, id, BulkOutcome::Stopped).await, 1);
    assert!(user_row(db, ann.id).await.unwrap().unwrap().is_active);

    app.advance(Duration::from_secs(29 * 24 * 60 * 60));
    bulk::tidy(&app.operator()).await.unwrap();
    assert!(bulk_actions::find(db, id).await.unwrap().is_some());
    app.advance(Duration::from_secs(2 * 24 * 60 * 60));
    bulk::tidy(&app.operator()).await.unwrap();
    assert!(bulk_actions::find(db, id).await.unwrap().is_none());
    let rows = bulk_action_account::Entity::find().count(db).await.unwrap();
    assert_eq!(rows, 0);
}

#[test]
fn each_kind_and_outcome_reads_back_by_its_name() {
    for kind in BulkKind::ALL {
        assert_eq!(BulkKind::parse(kind.name()), Some(kind));
    }
    for outcome in BulkOutcome::ALL {
        assert_eq!(BulkOutcome::parse(outcome.name()), Some(outcome));
    }
}
