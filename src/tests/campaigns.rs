//! After a breach: passwords end at once, mails go out a few at a time, and it is known who has chosen a new one.

mod many;

use crate::{
    databases::server::Postgres,
    harness::{
        ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, hours, minutes, user_of,
    },
    recovery_elsewhere::{Shop, ask, go_on},
    webhooks,
};
use axum::http::StatusCode;
use password_recover::{
    api::{
        access::Role,
        dashboard::{
            campaigns::{PersonState, Stage},
            overview::{Attention, Period},
        },
    },
    server::{
        campaigns,
        db::{
            campaigns as rows,
            entity::{
                audit_event::{self, Kind},
                campaign, campaign_account,
                outgoing_mail::{self, Kind as Mail, State},
                session, user,
            },
            outbox::{self, Whose},
        },
        in_flight::{self, InFlight},
        overview, users,
    },
    text::{MailText, Text, dashboard::CampaignsText},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde_json::json;
use std::{collections::BTreeSet, time::Duration};

const MARIA: &str = "maria@example.org";

/// Ordinary users with a password.
async fn fill(app: &TestApp, count: i64) {
    let ann = app.make_user("model@example.org").await;
    let user = |number: i64| user::ActiveModel {
        email: Set(format!("user{number}@example.org")),
        email_canonical: Set(format!("user{number}@example.org")),
        name: Set(format!("User {number}")),
        role: Set(Role::User),
        is_active: Set(true),
        password_hash: Set(ann.password_hash.clone()),
        created_at: Set(ann.created_at),
        updated_at: Set(ann.updated_at),
        ..Default::default()
    };
    let numbers: Vec<i64> = (1..count).collect();
    for some in numbers.chunks(200) {
        user::Entity::insert_many(some.iter().map(|number| user(*number)))
            .exec_without_returning(&app.state.db)
            .await
            .unwrap();
    }
}

async fn start(app: &TestApp, cookie: &str, more: &[(&str, &str)]) -> Answer {
    let fields = [&[("reason", "breach"), ("note", "INC-7 leak")], more].concat();
    app.post_form_with_cookie("/admin/campaigns/new", &fields, cookie)
        .await
}

/// The number of a campaign that was started.
fn number(started: &Answer) -> i64 {
    assert_eq!(started.status, StatusCode::SEE_OTHER, "{}", started.body);
    let address = started.header("location");
    address.rsplit('/').next().unwrap().parse().unwrap()
}

async fn work(app: &TestApp) {
    in_flight::until_idle(&app.operator(), campaigns::claim_due)
        .await
        .unwrap();
}

async fn count(app: &TestApp, id: i64, state: PersonState) -> u64 {
    rows::count(&app.state.db, id, state).await.unwrap()
}

async fn one(app: &TestApp, id: i64) -> campaign::Model {
    rows::find(&app.state.db, id).await.unwrap().unwrap()
}

async fn press(app: &TestApp, cookie: &str, id: i64, action: &str) -> Answer {
    let path = format!("/admin/campaigns/{id}/{action}");
    app.post_form_with_cookie(&path, &[("id", "1")], cookie)
        .await
}

async fn queued(app: &TestApp) -> u64 {
    let of_campaign = outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::Kind.eq(Mail::NewPasswordBreach));
    of_campaign.count(&app.state.db).await.unwrap()
}

/// Everything that one campaign is about, on any database.
async fn passwords_end_and_their_owners_are_mailed_at_the_rate(app: &TestApp) {
    let db = &app.state.db;
    app.make_admin(MARIA).await;
    fill(app, 1_200).await;
    let viewer = app.make_staff("viewer@example.org", Role::Viewer).await;
    let seen = app.log_in("viewer@example.org").await;
    let shut = app.make_user("shut@example.org").await;
    edit_user(app, shut.id, |user| user.is_active = Set(false)).await;
    let none = app.make_user("none@example.org").await;
    edit_user(app, none.id, |user| user.password_hash = Set(None)).await;
    let cookie = app.log_in(MARIA).await;
    let form = app.get_with_cookie("/admin/campaigns/new", &cookie).await;
    assert!(form.body.contains("203 accounts match"), "{}", form.body);
    let fields = [("rate", "60"), ("with_staff", "on")];
    let id = number(&start(app, &cookie, &fields).await);

    // Two instances at once, one of which is killed in the middle of a step.
    let ctx = app.operator();
    let mut killed = InFlight::default();
    campaigns::claim_due(&ctx, &mut killed).await.unwrap();
    tokio::time::sleep(Duration::from_millis(2)).await;
    drop(killed);
    tokio::join!(work(app), work(app));
    assert_eq!(one(app, id).await.state, Stage::Mailing.name());
    let people = campaign_account::Entity::find().all(db).await.unwrap();
    let users: BTreeSet<i64> = people.iter().map(|person| person.user_id).collect();
    assert_eq!((people.len(), users.len()), (1_201, 1_201), "each once");
    assert!(users.contains(&viewer.id));
    assert!(!users.contains(&shut.id) && !users.contains(&none.id));
    let left = user::Entity::find().filter(user::Column::PasswordHash.is_not_null());
    let left = left.all(db).await.unwrap();
    assert_eq!(
        left.len(),
        1,
        "the administrator who started it stays logged in"
    );
    assert_eq!(left[0].email, MARIA);
    let away = app.get_with_cookie("/admin/users", &seen).await;
    assert_eq!(away.status, StatusCode::SEE_OTHER);
    assert_eq!(session::Entity::find().count(db).await.unwrap(), 1);

    // Sixty a minute, whichever instance works.
    app.deliver().await;
    for _ in 0..30 {
        app.advance(Duration::from_secs(2));
        tokio::join!(work(app), work(app));
        app.deliver().await;
    }
    let mailed = count(app, id, PersonState::Mailed).await;
    assert!((58..=62).contains(&mailed), "{mailed}");
    assert_eq!(queued(app).await, mailed);
    let to: BTreeSet<String> = app
        .mails()
        .await
        .into_iter()
        .map(|mail| mail.recipient)
        .collect();
    assert_eq!(to.len() as u64, mailed, "nobody twice");

    // The mail says why, in nobody's name but the site's, and brings no secret.
    let mail = app.mails().await.remove(0);
    assert!(mail.text_body.contains("may have become known to others"));
    assert!(mail.text_body.contains("/forgot-password"));
    assert!(!mail.text_body.contains("/reset-password/"));
    assert_eq!(mail.subject, MailText::NewPasswordHeading.get());

    // Who has chosen is known, and is not mailed any more.
    let late = campaign_account::Entity::find()
        .filter(campaign_account::Column::State.eq(PersonState::Locked.name()));
    let late = late.one(db).await.unwrap().unwrap().user_id;
    let late = user::Entity::find_by_id(late)
        .one(db)
        .await
        .unwrap()
        .unwrap();
    let token = app.token_for(&late.email).await;
    assert_eq!(
        app.change(&token, OLD_PASSWORD).await.code(),
        "password-revoked"
    );
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
    assert_eq!(count(app, id, PersonState::Chosen).await, 1);
    let page = app
        .get_with_cookie(&format!("/admin/campaigns/{id}?people=chosen"), &cookie)
        .await;
    assert!(page.body.contains(&late.email), "{}", page.body);
    assert!(page.body.contains("INC-7 leak"));
    assert!(page.body.contains("1 of 1201 have chosen"));
    let list = app.get_with_cookie("/admin/campaigns", &cookie).await;
    assert!(list.body.contains("INC-7 leak"));
}

#[tokio::test]
async fn a_campaign_ends_passwords_and_mails_their_owners_at_its_rate() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    passwords_end_and_their_owners_are_mailed_at_the_rate(&app).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_campaign_does_the_same_on_postgresql() {
    let Some(server) = Postgres::start(&[]) else {
        return;
    };
    let url = server.url();
    let settings = [
        ("RATE_LIMITS", "off"),
        ("DATABASE_URL", url.as_str()),
        ("SECRET_KEY", "a key that is not kept beside any file"),
    ];
    let app = TestApp::with_settings(&settings).await;
    passwords_end_and_their_owners_are_mailed_at_the_rate(&app).await;
}

#[tokio::test]
async fn only_those_who_match_are_concerned_and_the_last_mail_ends_it() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(MARIA).await;
    app.make_user(ANN).await;
    app.make_user("bob@elsewhere.org").await;
    app.make_staff("anna@example.org", Role::Viewer).await;
    let cookie = app.log_in(MARIA).await;
    let filter = [("q", "ann@example"), ("role", "user"), ("rate", "1000")];
    let id = number(&start(&app, &cookie, &filter).await);
    work(&app).await;
    let people = campaign_account::Entity::find().all(&app.state.db).await;
    assert_eq!(people.unwrap().len(), 1);
    assert!(!app.can_log_in(ANN, OLD_PASSWORD).await);
    assert!(app.can_log_in("bob@elsewhere.org", OLD_PASSWORD).await);
    assert!(app.can_log_in("anna@example.org", OLD_PASSWORD).await);
    // Ann is given her password back before her mail is sent, so nothing is required of her.
    let ann = user_of(&app.state.db, ANN).await.unwrap();
    let ann = ann.unwrap().id;
    let undone = users::allow_old_password(&app.operator(), ann).await;
    assert!(undone.ok().unwrap());
    app.deliver().await;
    assert!(app.mails().await.is_empty());
    for _ in 0..3 {
        app.advance(minutes(1));
        work(&app).await;
    }
    assert_eq!(one(&app, id).await.state, Stage::Done.name());
    let kinds = audit_event::Entity::find()
        .filter(audit_event::Column::Kind.is_in([Kind::CampaignBegun, Kind::CampaignEnded]))
        .count(&app.state.db)
        .await;
    assert_eq!(kinds.unwrap(), 2);
    let over = press(&app, &cookie, id, "pause").await;
    assert_eq!(over.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn staff_are_only_concerned_if_they_are_named() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(MARIA).await;
    app.make_user(ANN).await;
    app.make_staff("viewer@example.org", Role::Viewer).await;
    app.make_admin("other@example.org").await;
    let cookie = app.log_in(MARIA).await;
    let concerned = async |fields: &[(&str, &str)]| {
        let fields = [fields, &[("rate", "600")]].concat();
        let id = number(&start(&app, &cookie, &fields).await);
        work(&app).await;
        let page = app
            .get_with_cookie(&format!("/admin/campaigns/{id}"), &cookie)
            .await;
        let without = page.body.contains(CampaignsText::WithoutStaff.get());
        (count(&app, id, PersonState::Mailed).await, without)
    };
    assert_eq!(concerned(&[]).await, (1, true));
    assert!(app.can_log_in("viewer@example.org", OLD_PASSWORD).await);
    assert_eq!(concerned(&[("role", "viewer")]).await, (1, false));
    assert!(!app.can_log_in("viewer@example.org", OLD_PASSWORD).await);
    assert!(app.can_log_in("other@example.org", OLD_PASSWORD).await);
    // The two who have yet to choose a password are mailed again.
    assert_eq!(concerned(&[("with_staff", "on")]).await, (3, false));
    assert!(!app.can_log_in("other@example.org", OLD_PASSWORD).await);
    assert!(app.can_log_in(MARIA, OLD_PASSWORD).await);
}

#[tokio::test]
async fn people_who_have_not_come_are_known_exactly() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(MARIA).await;
    fill(&app, 12).await;
    let cookie = app.log_in(MARIA).await;
    let id = number(&start(&app, &cookie, &[("rate", "1")]).await);
    work(&app).await;
    let user = async |number: u64| {
        let email = format!("user{number}@example.org");
        let found = user_of(&app.state.db, &email).await.unwrap();
        found.unwrap().id
    };
    let state = async |states: [PersonState; 2]| {
        let mut found = BTreeSet::new();
        for state in states {
            let people = rows::people(&app.state.db, id, state, i64::MIN, 100).await;
            found.extend(people.unwrap().into_iter().map(|person| person.user_id));
        }
        found
    };
    let (mut missing, mut came) = (BTreeSet::new(), BTreeSet::new());
    for number in 7..12 {
        missing.insert(user(number).await);
    }
    missing.insert(
        user_of(&app.state.db, "model@example.org")
            .await
            .unwrap()
            .unwrap()
            .id,
    );
    // Before their mail is sent, one comes, one is deleted, one disabled, and one is given the old password back.
    let token = app.token_for("user1@example.org").await;
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
    came.insert(user(1).await);
    let ctx = app.operator();
    users::delete(&ctx, user(2).await, None).await.unwrap();
    edit_user(&app, user(3).await, |user| user.is_active = Set(false)).await;
    assert!(
        users::allow_old_password(&ctx, user(4).await)
            .await
            .unwrap()
    );
    for _ in 0..15 {
        app.advance(minutes(1));
        work(&app).await;
        app.deliver().await;
    }
    assert_eq!(one(&app, id).await.state, Stage::Done.name());
    // And after it, one comes, and one is deleted.
    let token = app.token_for("user5@example.org").await;
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
    came.insert(user(5).await);
    users::delete(&ctx, user(6).await, None).await.unwrap();

    assert_eq!(state([PersonState::Chosen; 2]).await, came);
    assert_eq!(
        state([PersonState::Locked, PersonState::Mailed]).await,
        missing
    );
    let page = app
        .get_with_cookie(&format!("/admin/campaigns/{id}?people=mailed"), &cookie)
        .await;
    let listed = |number: u64| page.body.contains(&format!("user{number}@example.org"));
    let listed: Vec<u64> = (1..12).filter(|number| listed(*number)).collect();
    assert_eq!(listed, [7, 8, 9, 10, 11]);
    assert!(page.body.contains("2 of 8 have chosen"), "{}", page.body);
}

#[tokio::test]
async fn the_trail_and_other_programs_are_told_of_each_turn() {
    let (app, cookie) = webhooks::house(&[]).await;
    let receiver = webhooks::receiver::Receiver::start().await;
    webhooks::tell_all(&app, &cookie, &receiver).await;
    app.make_user(ANN).await;
    let id = number(&start(&app, &cookie, &[("rate", "60")]).await);
    work(&app).await;
    webhooks::tell(&app).await;
    for action in ["pause", "pause", "resume", "stop"] {
        let pressed = press(&app, &cookie, id, action).await;
        assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{action}");
        webhooks::tell(&app).await;
    }
    let told = receiver.taken().into_iter().map(|message| {
        assert_eq!(message.event_type(), "campaign.changed");
        message.json()["data"].clone()
    });
    let states = ["started", "paused", "resumed", "stopped"];
    let expected = states.map(|state| json!({ "campaign_id": id, "state": state }));
    assert_eq!(told.collect::<Vec<_>>(), expected);
    let noted = audit_event::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    let kinds = [
        Kind::CampaignBegun,
        Kind::CampaignPaused,
        Kind::CampaignResumed,
        Kind::CampaignStopped,
    ];
    let noted = noted
        .into_iter()
        .filter(|event| kinds.contains(&event.kind));
    let maria = user_of(&app.state.db, MARIA).await.unwrap().unwrap().id;
    let noted: Vec<_> = noted.map(|event| (event.kind, event.actor_id)).collect();
    assert_eq!(noted, kinds.map(|kind| (kind, Some(maria))));
}

#[tokio::test]
async fn it_is_paused_gone_on_with_and_stopped() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(MARIA).await;
    fill(&app, 20).await;
    let cookie = app.log_in(MARIA).await;
    let id = number(&start(&app, &cookie, &[("rate", "30")]).await);
    work(&app).await;
    let step = async || {
        app.advance(Duration::from_secs(2));
        work(&app).await;
        app.deliver().await;
    };
    step().await;
    let before = queued(&app).await;
    assert!(before > 0);
    let paused = press(&app, &cookie, id, "pause").await;
    assert_eq!(paused.status, StatusCode::SEE_OTHER);
    for _ in 0..5 {
        step().await;
    }
    assert_eq!(queued(&app).await, before);
    press(&app, &cookie, id, "resume").await;
    step().await;
    assert!(queued(&app).await > before);
    press(&app, &cookie, id, "stop").await;
    let then = queued(&app).await;
    for _ in 0..5 {
        step().await;
    }
    assert_eq!(queued(&app).await, then);
    assert_eq!(one(&app, id).await.state, Stage::Stopped.name());
    assert!(!app.can_log_in("user7@example.org", OLD_PASSWORD).await);
}

#[tokio::test]
async fn half_of_the_limit_of_the_site_is_left_to_people_who_ask_for_a_link() {
    let limits = "address=100/1h,network=1000/1h,site=20/1h,site-day=1000/1d";
    let app = TestApp::with_settings(&[("RATE_LIMITS", limits)]).await;
    app.make_admin(MARIA).await;
    fill(&app, 40).await;
    let cookie = app.log_in(MARIA).await;
    let id = number(&start(&app, &cookie, &[("rate", "60")]).await);
    work(&app).await;
    for _ in 0..60 {
        app.advance(Duration::from_secs(10));
        work(&app).await;
        app.deliver().await;
    }
    assert_eq!(queued(&app).await, 10);
    let page = app
        .get_with_cookie(&format!("/admin/campaigns/{id}"), &cookie)
        .await;
    assert!(
        page.body.contains("half of the site’s limit"),
        "{}",
        page.body
    );
    app.token_for("user7@example.org").await;

    // What people ask for is counted first.
    app.advance(hours(2));
    for number in 10..18 {
        app.token_for(&format!("user{number}@example.org")).await;
    }
    for _ in 0..60 {
        app.advance(Duration::from_secs(10));
        work(&app).await;
        app.deliver().await;
    }
    assert_eq!(queued(&app).await, 12, "two more, beside eight others");
}

#[tokio::test]
async fn mails_that_are_not_sent_hold_up_the_campaign_and_nobody_else() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(MARIA).await;
    fill(&app, 200).await;
    let cookie = app.log_in(MARIA).await;
    let id = number(&start(&app, &cookie, &[("rate", "600")]).await);
    work(&app).await;
    // Nothing is delivered.
    for _ in 0..10 {
        app.advance(Duration::from_secs(31));
        work(&app).await;
    }
    assert_eq!(queued(&app).await, 20, "one step");
    ask(&app, "user7@example.org").await;
    let (db, now) = (&app.state.db, app.state.clock.now());
    let first = outbox::due(db, now, Whose::Others, 5).await.unwrap().rows;
    let kinds: Vec<Mail> = first.iter().map(|mail| mail.kind).collect();
    assert_eq!(kinds, [Mail::Recovery]);

    // Those who can do something about it are told.
    let problems = async || {
        let seen = overview::look(&app.operator(), Period::Day).await;
        seen.ok().unwrap().attention
    };
    app.advance(minutes(50));
    work(&app).await;
    app.advance(hours(1));
    let stuck = Attention::CampaignsStuck { count: 1 };
    assert!(problems().await.contains(&stuck));
    app.deliver().await;
    app.advance(minutes(1));
    work(&app).await;
    assert!(!problems().await.contains(&stuck));
    assert!(count(&app, id, PersonState::Mailed).await > 20);
    let sent = outgoing_mail::Entity::find().filter(outgoing_mail::Column::State.eq(State::Sent));
    assert!(sent.count(db).await.unwrap() > 20);
}

#[tokio::test]
async fn accounts_of_applications_are_locked_there() {
    let shop = Shop::open().await;
    shop.add(7, "annie", ANN).await;
    let settings = shop.settings()
        + "on_freeze = \"UPDATE auth_user SET is_active = 0 WHERE id = :key\"\n\
           on_unfreeze = \"UPDATE auth_user SET is_active = 1 WHERE id = :key\"\n";
    let app = TestApp::with_directories_and(&settings, &[("RATE_LIMITS", "off")]).await;
    app.make_admin(MARIA).await;
    ask(&app, ANN).await;
    app.deliver().await;
    let cookie = app.log_in(MARIA).await;
    let id = number(&start(&app, &cookie, &[("rate", "60")]).await);
    work(&app).await;
    go_on(&app).await;
    let active = shop.text("SELECT is_active || '' FROM auth_user").await;
    assert_eq!(active.as_deref(), Some("0"));
    assert_eq!(count(&app, id, PersonState::Mailed).await, 1);
    app.advance(hours(1));
    let token = app.token_for(ANN).await;
    let done = crate::recovery_elsewhere::choose(&app, &token, NEW_PASSWORD).await;
    assert_eq!(
        done.header("location"),
        "/reset-password/done",
        "{}",
        done.body
    );
    assert_eq!(count(&app, id, PersonState::Chosen).await, 1);
}

#[tokio::test]
async fn it_takes_an_administrators_password_and_a_rate_that_makes_sense() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    for rate in ["", "0", "-1", "1001", "many"] {
        let refused = start(&app, &cookie, &[("rate", rate)]).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{rate}");
        assert!(refused.body.contains(Text::ErrorRateInvalid.get()));
        assert!(
            refused.body.contains("INC-7 leak"),
            "what was typed is kept"
        );
    }
    app.advance(minutes(11));
    let refused = start(&app, &cookie, &[("rate", "5")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let wrong = start(&app, &cookie, &[("rate", "5"), ("password", "wrong")]).await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    let none = campaign::Entity::find().count(&app.state.db).await.unwrap();
    assert_eq!(none, 0);
    let right = start(&app, &cookie, &[("rate", "5"), ("password", OLD_PASSWORD)]).await;
    let id = number(&right);
    // It is forgotten a year after its end.
    work(&app).await;
    app.advance(minutes(1));
    work(&app).await;
    app.advance(hours(24 * 366));
    campaigns::tidy(&app.operator()).await.ok().unwrap();
    assert!(rows::find(&app.state.db, id).await.unwrap().is_none());
}
