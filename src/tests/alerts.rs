//! Alerts: what needs attention is mailed to administrators and told to webhooks, bundled, once, and with an end.

use crate::{
    harness::{ANN, TestApp, edit_user, hours, minutes},
    mail_server::{MailServer, ReceivedMail},
    webhooks::{receiver::Receiver, tell, tell_all},
};
use futures_util::future::join_all;
use password_recover::{
    api::{
        access::Role,
        dashboard::overview::{Attention, Period},
    },
    server::{
        alerts,
        db::{
            alert_rows,
            entity::{
                alert_bundle,
                outgoing_mail::{self, Kind},
                webhook_endpoint,
            },
        },
        overview,
        state::AppState,
    },
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, sea_query::Expr,
};
use serde_json::json;

const MARIA: &str = "maria@example.org";
const OTTO: &str = "otto@example.org";
const HERE: (&str, &str) = ("WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8");

/// A server whose mails go to a real mail server, and an administrator.
async fn house(server: &MailServer, more: &[(&str, &str)]) -> TestApp {
    let port = server.port().to_string();
    let settings = [
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", port.as_str()),
        ("RATE_LIMITS", "off"),
        HERE,
    ];
    let app = TestApp::with_settings(&[&settings, more].concat()).await;
    app.make_admin(MARIA).await;
    app
}

/// What the worker does each minute.
async fn minute_passes(app: &TestApp) {
    app.advance(minutes(1));
    alerts::look(&app.operator()).await.unwrap();
}

async fn quarter_passes(app: &TestApp) {
    for _ in 0..16 {
        minute_passes(app).await;
    }
}

async fn freeze(app: &TestApp, id: i64, is_frozen: bool) {
    let since = is_frozen.then(|| app.state.clock.now());
    edit_user(app, id, |user| user.frozen_at = Set(since)).await;
}

async fn guess(app: &TestApp) {
    for _ in 0..20 {
        assert!(!app.can_log_in(ANN, "a wrong password").await);
    }
}

async fn alerts_queued(app: &TestApp) -> u64 {
    outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::Kind.eq(Kind::Alert))
        .count(&app.state.db)
        .await
        .unwrap()
}

/// The mails so far, after what is due was sent.
async fn mails(app: &TestApp, server: &MailServer) -> Vec<ReceivedMail> {
    app.deliver().await;
    server.mails()
}

#[tokio::test]
async fn every_administrator_is_mailed_what_is_new_in_one_mail_and_its_end_in_another() {
    let server = MailServer::start();
    let app = house(&server, &[]).await;
    app.make_admin(OTTO).await;
    app.make_staff("viewer@example.org", Role::Viewer).await;
    let ann = app.make_user(ANN).await.id;
    minute_passes(&app).await;
    assert_eq!(alerts_queued(&app).await, 0);

    freeze(&app, ann, true).await;
    guess(&app).await;
    for _ in 0..10 {
        minute_passes(&app).await;
    }
    let sent = mails(&app, &server).await;
    let mut to: Vec<&str> = sent
        .iter()
        .map(|mail| mail.recipients[0].as_str())
        .collect();
    to.sort_unstable();
    assert_eq!(to, [MARIA, OTTO]);
    let text = &sent[0].text;
    for part in [
        "2 problems need attention at Password Recover",
        "20 wrong passwords within an hour from one network: 192.0.2.1",
        "/admin/audit?network=192.0.2.1",
        "1 account was frozen by its owner",
        "http://127.0.0.1:8000/admin/users?state=frozen",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }

    // A mail at most each quarter of an hour, with all that is new.
    let bob = app.make_user("bob@example.org").await.id;
    freeze(&app, bob, true).await;
    minute_passes(&app).await;
    assert_eq!(
        mails(&app, &server).await.len(),
        2,
        "no news of a known problem"
    );
    for id in [ann, bob] {
        freeze(&app, id, false).await;
    }
    quarter_passes(&app).await;
    quarter_passes(&app).await;
    let sent = mails(&app, &server).await;
    assert_eq!(sent.len(), 4);
    assert!(
        sent[2]
            .text
            .contains("1 problem at Password Recover is resolved")
    );
    assert!(sent[2].text.contains("frozen"), "{}", sent[2].text);
    assert!(!sent[2].text.contains("wrong passwords"), "still going on");
    for _ in 0..6 {
        app.advance(minutes(20));
        minute_passes(&app).await;
    }
    let sent = mails(&app, &server).await;
    assert_eq!(sent.len(), 6, "the hour of the guesses is over");
    assert!(sent[4].text.contains("wrong passwords"), "{}", sent[4].text);
    assert_eq!(alerts_queued(&app).await, 6);
}

#[tokio::test]
async fn a_problem_that_lasts_is_told_again_after_a_day() {
    let server = MailServer::start();
    let app = house(&server, &[]).await;
    let ann = app.make_user(ANN).await.id;
    freeze(&app, ann, true).await;
    minute_passes(&app).await;
    for _ in 0..23 {
        app.advance(hours(1));
        minute_passes(&app).await;
    }
    assert_eq!(mails(&app, &server).await.len(), 1);
    app.advance(hours(1));
    minute_passes(&app).await;
    let sent = mails(&app, &server).await;
    assert_eq!(sent.len(), 2);
    assert!(
        sent[1].text.contains("Not resolved yet"),
        "{}",
        sent[1].text
    );
}

#[tokio::test]
async fn while_mail_is_broken_webhooks_are_told_and_one_mail_waits() {
    let mut server = MailServer::start();
    let app = house(&server, &[]).await;
    let ann = app.make_user(ANN).await.id;
    let cookie = app.log_in(MARIA).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    server.go_down().await;
    let answer = app.post_form("/forgot-password", &[("email", ANN)]).await;
    assert_eq!(answer.status, 303);
    app.deliver().await;
    for _ in 0..6 {
        minute_passes(&app).await;
    }
    app.deliver().await;
    tell(&app).await;
    assert_eq!(receiver.types(), ["recovery.requested", "problems.changed"]);
    let told = receiver.last().json();
    assert_eq!(
        told["data"]["new"],
        json!([{
            "kind": "mail-late",
            "count": 5,
            "url": "http://127.0.0.1:8000/admin/mail?state=waiting",
        }]),
        "{told}"
    );
    assert_eq!(told["data"]["resolved"], json!([]));

    freeze(&app, ann, true).await;
    quarter_passes(&app).await;
    app.deliver().await;
    tell(&app).await;
    assert_eq!(
        receiver.last().json()["data"]["new"][0]["kind"],
        "frozen-accounts"
    );
    assert_eq!(receiver.taken().len(), 3);
    assert_eq!(
        alerts_queued(&app).await,
        1,
        "the one that waits tells it as well"
    );
    assert_eq!(server.mails_to(MARIA).len(), 0);

    server.come_back();
    app.advance(hours(1));
    app.deliver().await;
    let sent = server.mails_to(MARIA);
    assert_eq!(sent.len(), 1);
    for part in ["2 problems need attention", "has been waiting", "frozen"] {
        assert!(sent[0].text.contains(part), "{part}: {}", sent[0].text);
    }
}

#[tokio::test]
async fn alerts_name_no_address_of_a_customer() {
    let server = MailServer::start();
    let app = house(&server, &[]).await;
    app.make_user(ANN).await;
    let cookie = app.log_in(MARIA).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    server.answer(&[("RCPT", "530 5.7.0 log in to write to <ann@example.org>")]);
    for _ in 0..10 {
        let answer = app.post_form("/forgot-password", &[("email", ANN)]).await;
        assert_eq!(answer.status, 303);
    }
    app.deliver().await;
    server.answer(&[]);
    minute_passes(&app).await;
    let on_overview = overview::look(&app.operator(), Period::Hour).await.unwrap();
    let has_address = |item: &Attention| format!("{item:?}").contains(ANN);
    assert!(on_overview.attention.iter().any(has_address));
    app.deliver().await;
    tell(&app).await;
    let mail = &server.mails_to(MARIA)[0].text;
    assert!(
        mail.contains("10 requests within an hour for one address"),
        "{mail}"
    );
    let message = receiver.last();
    assert_eq!(message.event_type(), "problems.changed");
    let kept = alert_rows::open(&app.state.db).await.unwrap().text();
    for text in [mail, &message.body, &kept] {
        assert!(text.contains("admin/cases/") || text == &kept, "{text}");
        assert!(!text.to_lowercase().contains("ann@"), "{text}");
    }
}

#[tokio::test]
async fn alerts_go_to_whom_the_settings_name() {
    let server = MailServer::start();
    let team = "ops@example.com, night-shift@example.com";
    let app = house(&server, &[("ALERTS_TO", team)]).await;
    let ann = app.make_user(ANN).await.id;
    freeze(&app, ann, true).await;
    minute_passes(&app).await;
    let sent = mails(&app, &server).await;
    let mut to: Vec<&str> = sent
        .iter()
        .map(|mail| mail.recipients[0].as_str())
        .collect();
    to.sort_unstable();
    assert_eq!(to, ["night-shift@example.com", "ops@example.com"]);

    // One that is rejected for good is given up; the others don't care.
    server.answer(&[("RCPT TO:<ops", "550 5.1.1 nobody here")]);
    guess(&app).await;
    quarter_passes(&app).await;
    assert_eq!(mails(&app, &server).await.len(), 3);
    assert_eq!(alerts_queued(&app).await, 4);

    let nobody = house(&server, &[("ALERTS_TO", "none")]).await;
    let ann = nobody.make_user(ANN).await.id;
    freeze(&nobody, ann, true).await;
    minute_passes(&nobody).await;
    assert_eq!(alerts_queued(&nobody).await, 0);
    let metrics = nobody.state.metrics_exposition().await;
    let line = "password_recover_problems{kind=\"frozen-accounts\"} 1\n";
    assert!(metrics.contains(line), "{metrics}");
    freeze(&nobody, ann, false).await;
    quarter_passes(&nobody).await;
    let metrics = nobody.state.metrics_exposition().await;
    assert!(metrics.contains(&line.replace("} 1", "} 0")), "{metrics}");
}

#[tokio::test]
async fn a_webhook_and_a_directory_that_fail_are_problems() {
    let server = MailServer::start();
    let app = TestApp::with_directories_and(
        "[[directory]]\nname = \"shop\"\nkind = \"sql\"\npreset = \"django\"\n\
         url = \"postgres://nobody@127.0.0.1:1/shop\"\n",
        &[
            ("EMAIL_BACKEND", "smtp"),
            ("EMAIL_PORT", &server.port().to_string()),
        ],
    )
    .await;
    app.make_admin(MARIA).await;
    let failing = webhook_endpoint::ActiveModel {
        url: Set("https://hooks.example.com/in?key=a-secret".to_owned()),
        description: Set(String::new()),
        event_types: Set(String::new()),
        secret: Set(String::new()),
        is_active: Set(true),
        failures: Set(3),
        failing_since: Set(Some(app.state.clock.now())),
        created_at: Set(app.state.clock.now()),
        updated_at: Set(app.state.clock.now()),
        ..Default::default()
    };
    webhook_endpoint::Entity::insert(failing)
        .exec(&app.state.db)
        .await
        .unwrap();
    join_all(app.state.directories.probe(minutes(1))).await;
    quarter_passes(&app).await;
    let sent = mails(&app, &server).await;
    let all: Vec<&str> = sent.iter().map(|mail| mail.text.as_str()).collect();
    let all = all.join("\n");
    assert!(
        all.contains("have to wait: shop") || all.contains("has to wait: shop"),
        "{all}"
    );
    assert!(all.contains("to a webhook: hooks.example.com"), "{all}");
    assert!(!all.contains("a-secret"), "{all}");
}

/// The same on every database.
pub async fn assert_one_instance_tells(app: &TestApp) {
    let admin = app
        .make_staff("alerts.admin@example.org", Role::Admin)
        .await;
    let ann = app.make_user("alerts.ann@example.org").await.id;
    freeze(app, ann, true).await;
    let before = alert_bundle::Entity::find()
        .count(&app.state.db)
        .await
        .unwrap();
    app.advance(hours(1));
    let other = AppState::new(
        (*app.state.config).clone(),
        app.state.clock.clone(),
        app.state.random.clone(),
    )
    .await
    .unwrap();
    let here = app.operator();
    let there = password_recover::server::ctx::Ctx::operator(&other);
    let looks = (0..6).map(|turn| alerts::look(if turn % 2 == 0 { &here } else { &there }));
    for looked in join_all(looks).await {
        looked.unwrap();
    }
    let after = alert_bundle::Entity::find()
        .count(&app.state.db)
        .await
        .unwrap();
    let is_told = app.state.config.alerts_to != password_recover::server::config::AlertsTo::Nobody;
    assert_eq!(after - before, u64::from(is_told));

    // Whoever comes back after another has had its turn writes nothing.
    let late = app.state.clock.now();
    app.advance(minutes(1));
    let (db, now) = (&app.state.db, app.state.clock.now());
    assert!(alert_rows::take_turn(db, late, now).await.unwrap());
    assert!(!alert_rows::take_turn(db, late, now).await.unwrap());
    assert!(alert_rows::hold(db, late).await.unwrap().is_none());
    assert!(alert_rows::hold(db, now).await.unwrap().is_some());
    freeze(app, ann, false).await;
    for id in [admin.id, ann] {
        edit_user(app, id, |user| user.is_active = Set(false)).await;
    }
}

#[tokio::test]
async fn of_several_instances_one_tells() {
    let app = TestApp::with_settings(&[("ALERTS_TO", "administrators")]).await;
    assert_one_instance_tells(&app).await;
}

#[tokio::test]
async fn what_was_told_is_deleted_after_a_month_and_a_state_that_nobody_can_read_is_none() {
    let app = TestApp::with_settings(&[("ALERTS_TO", "administrators")]).await;
    app.make_admin(MARIA).await;
    let ann = app.make_user(ANN).await.id;
    freeze(&app, ann, true).await;
    minute_passes(&app).await;
    let bundles = || alert_bundle::Entity::find().count(&app.state.db);
    assert_eq!(bundles().await.unwrap(), 1);
    app.advance(hours(24 * 31));
    alerts::tidy(&app.operator()).await.unwrap();
    assert_eq!(bundles().await.unwrap(), 0);

    use password_recover::server::db::entity::alert_state;
    alert_state::Entity::update_many()
        .col_expr(
            alert_state::Column::OpenProblems,
            Expr::value("{\"later\": 1}"),
        )
        .exec(&app.state.db)
        .await
        .unwrap();
    minute_passes(&app).await;
    assert_eq!(bundles().await.unwrap(), 1);
}
