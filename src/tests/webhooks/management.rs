//! Managing webhooks: creating, changing, switching, testing, resending, deleting.

use super::{
    all_events, assert_signed, count, house, make_webhook, page, press, queue, rename, secret_in,
    tell, tell_all,
};
use crate::{
    harness::{ANN, eventually, hours, minutes},
    webhooks::receiver::{Receiver, Reply},
};
use axum::http::StatusCode;
use password_recover::server::db::entity::{
    audit_event::{self, Kind},
    webhook_delivery::State,
    webhook_endpoint,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

#[tokio::test]
async fn a_secret_is_shown_once_kept_sealed_and_changed_without_a_gap() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    let old = tell_all(&app, &cookie, &receiver).await;
    let shown = old.expose();
    for path in [
        "/admin/webhooks",
        "/admin/webhooks/1",
        "/admin/webhooks/1/edit",
    ] {
        assert!(
            !page(&app, path, &cookie).await.contains("whsec_"),
            "{path}"
        );
    }
    let stored = webhook_endpoint::Entity::find().one(&app.state.db).await;
    let stored = stored.unwrap().unwrap().secret;
    assert!(!stored.contains(shown.trim_start_matches("whsec_")));

    let answer = app
        .post_for_secret("/admin/webhooks/1/secret", &[], &cookie)
        .await;
    let new = secret_in(&answer.body);
    assert_ne!(new.expose(), shown);
    press(&app, &cookie, "/admin/webhooks/1/test", &[("id", "1")]).await;
    tell(&app).await;
    let message = receiver.last();
    assert_signed(&message, &old);
    assert_signed(&message, &new);
    assert_eq!(message.event_type(), "webhook.test");
    assert!(
        page(&app, "/admin/webhooks/1", &cookie)
            .await
            .contains("previous secret")
    );

    app.advance(hours(24));
    let cookie = app.log_in(super::MARIA).await;
    press(&app, &cookie, "/admin/webhooks/1/test", &[("id", "1")]).await;
    tell(&app).await;
    let message = receiver.last();
    assert_signed(&message, &new);
    assert!(!message.signature.contains(' '), "the old one is over");
}

#[tokio::test]
async fn invalid_settings_show_errors_and_keep_the_input() {
    let (app, cookie) = house(&[]).await;
    let long = "x".repeat(201);
    for (fields, words) in [
        (
            vec![("url", "https://example.org/")],
            "Choose at least one event",
        ),
        (
            vec![("url", "nonsense"), ("user.created", "on")],
            "https URL",
        ),
        (
            vec![
                ("url", "https://example.org/"),
                ("name", &long),
                ("user.created", "on"),
            ],
            "name-error",
        ),
    ] {
        let answer = app
            .post_form_with_cookie("/admin/webhooks/new", &fields, &cookie)
            .await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{fields:?}");
        assert!(answer.body.contains(words), "{fields:?}");
        assert!(answer.body.contains(&format!("value=\"{}\"", fields[0].1)));
        assert_eq!(
            answer.body.matches(" checked").count(),
            usize::from(fields.len() > 1)
        );
    }
    // A repeated field, and a missing one.
    for body in [
        vec![("url", "https://a.example/"), ("url", "https://b.example/")],
        vec![
            ("url", "https://a.example/"),
            ("user.created", "on"),
            ("user.created", "on"),
        ],
        vec![],
    ] {
        let answer = app
            .post_form_with_cookie("/admin/webhooks/new", &body, &cookie)
            .await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    }
    let evil = "<script>alert(1)</script>";
    make_webhook(
        &app,
        &cookie,
        &[
            ("url", "https://example.org/?<x>"),
            ("name", evil),
            ("user.created", "on"),
        ],
    )
    .await;
    for path in [
        "/admin/webhooks",
        "/admin/webhooks/1",
        "/admin/webhooks/1/edit",
    ] {
        let shown = page(&app, path, &cookie).await;
        assert!(
            !shown.contains(evil) && shown.contains("&lt;script"),
            "{path}"
        );
    }
    for path in [
        "/admin/webhooks/99",
        "/admin/webhooks/x",
        "/admin/webhooks/events/99",
    ] {
        let answer = app.get_with_cookie(path, &cookie).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn sending_addresses_elsewhere_takes_the_password_again() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    let url = receiver.url();
    tell_all(&app, &cookie, &receiver).await;
    app.advance(minutes(11));
    for (path, fields) in [
        ("/admin/webhooks/new", all_events(&url)),
        ("/admin/webhooks/1/edit", all_events(&url)),
        ("/admin/webhooks/1/secret", vec![]),
        ("/admin/webhooks/1/delete", vec![("id", "1")]),
    ] {
        let answer = app.post_form_with_cookie(path, &fields, &cookie).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(answer.body.contains("name=\"password\""), "{path}");
        assert!(!answer.body.contains("whsec_"), "{path}");
    }
    let endpoints = webhook_endpoint::Entity::find().count(&app.state.db).await;
    assert_eq!(endpoints.unwrap(), 1);
    let password = [("id", "1"), ("password", crate::harness::OLD_PASSWORD)];
    press(&app, &cookie, "/admin/webhooks/1/delete", &password).await;
    let list = page(&app, "/admin/webhooks", &cookie).await;
    assert!(list.contains("No webhooks yet"));
}

#[tokio::test]
async fn events_are_listed_shown_and_resent_with_the_same_id() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    let ann = app.make_user(ANN).await;
    for number in 0..30 {
        rename(&app, &cookie, ann.id, &format!("Name {number}")).await;
    }
    tell(&app).await;
    let first = page(&app, "/admin/webhooks/1", &cookie).await;
    assert_eq!(first.matches("/admin/webhooks/events/").count(), 25);
    let (_, older) = first.split_once("rel=\"next\" href=\"").unwrap();
    let older = older.split('"').next().unwrap().replace("&amp;", "&");
    let second = page(&app, &older, &cookie).await;
    assert_eq!(second.matches("/admin/webhooks/events/").count(), 5);
    let failed = page(&app, "/admin/webhooks/1?state=failed", &cookie).await;
    assert!(!failed.contains("/admin/webhooks/events/"));

    let shown = page(&app, "/admin/webhooks/events/3", &cookie).await;
    let told = receiver.taken();
    assert!(shown.contains(&told[2].id) && shown.contains("Name 2"));
    assert!(shown.contains("Status 200"));
    press(
        &app,
        &cookie,
        "/admin/webhooks/events/3/resend",
        &[("id", "3")],
    )
    .await;
    tell(&app).await;
    let again = receiver.last();
    assert_eq!((&again.id, &again.body), (&told[2].id, &told[2].body));
    assert_eq!(receiver.taken().len(), 31);

    // Given up, and resent all together.
    receiver.reply(Reply::Status(500));
    rename(&app, &cookie, ann.id, "Late").await;
    tell(&app).await;
    app.advance(hours(73));
    tell(&app).await;
    assert_eq!(count(&app, State::Failed).await, 1);
    receiver.reply(Reply::Status(200));
    let cookie = app.log_in(super::MARIA).await;
    assert!(
        page(&app, "/admin/webhooks/1", &cookie)
            .await
            .contains("Resend all failed")
    );
    press(&app, &cookie, "/admin/webhooks/1/resend", &[("id", "1")]).await;
    tell(&app).await;
    assert!(receiver.last().body.contains("Late"));
    assert_eq!(count(&app, State::Failed).await, 0);
    let list = page(&app, "/admin/webhooks", &cookie).await;
    assert!(list.contains(&receiver.url()) && list.contains("badge-success"));
}

#[tokio::test]
async fn a_webhook_gets_waiting_events_when_it_is_on_again() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    let ann = app.make_user(ANN).await;
    rename(&app, &cookie, ann.id, "Before").await;
    let switch = |on: &'static str| [("id", "1"), ("is_active", on)];
    press(&app, &cookie, "/admin/webhooks/1/switch", &switch("false")).await;
    rename(&app, &cookie, ann.id, "Meanwhile").await;
    tell(&app).await;
    assert!(receiver.begun().is_empty());
    assert_eq!(queue(&app).await.len(), 1);
    press(&app, &cookie, "/admin/webhooks/1/switch", &switch("true")).await;
    tell(&app).await;
    assert!(receiver.last().body.contains("Before"));

    // Another address, and only one event from now on.
    let other = Receiver::start().await;
    let url = other.url();
    let fields = [("url", &*url), ("name", "Other"), ("user.deleted", "on")];
    press(&app, &cookie, "/admin/webhooks/1/edit", &fields).await;
    rename(&app, &cookie, ann.id, "After").await;
    let id = ann.id.to_string();
    press(
        &app,
        &cookie,
        &format!("/admin/users/{id}/delete"),
        &[("id", &id)],
    )
    .await;
    tell(&app).await;
    assert_eq!(other.types(), ["user.deleted"]);
    assert_eq!(receiver.begun().len(), 1);

    press(&app, &cookie, "/admin/webhooks/1/delete", &[("id", "1")]).await;
    eventually("its events are cleared away", async || {
        queue(&app).await.is_empty()
    })
    .await;
    for (kind, times) in [
        (Kind::WebhookMade, 1),
        (Kind::WebhookChanged, 3),
        (Kind::WebhookDeleted, 1),
    ] {
        let noted = audit_event::Entity::find()
            .filter(audit_event::Column::Kind.eq(kind))
            .all(&app.state.db)
            .await
            .unwrap();
        assert_eq!(noted.len(), times, "{kind:?}");
        assert!(
            noted
                .iter()
                .all(|one| one.detail.as_deref() == Some(r#"{"webhook":1}"#))
        );
    }
}
