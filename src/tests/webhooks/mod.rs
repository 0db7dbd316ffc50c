//! Webhooks: which events are sent, about whom, how often, and to which networks.

pub mod databases;
mod events;
mod faults;
mod management;
mod outage;
mod plenty;
mod private;
pub mod receiver;
mod stalled;

use crate::harness::TestApp;
use axum::http::StatusCode;
use base64::{Engine, engine::general_purpose::STANDARD};
use password_recover::{
    api::dashboard::webhooks::EventType,
    server::{
        db::entity::webhook_delivery::{self, State},
        outbound::signature::SigningSecret,
        webhooks::delivery,
    },
};
use receiver::{Received, Receiver};
use sea_orm::{EntityTrait, QueryOrder};

const MARIA: &str = "maria@example.org";
/// The network of these tests' receivers.
const HERE: (&str, &str) = ("WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8");

/// A server with a logged-in administrator.
pub async fn house(more: &[(&str, &str)]) -> (TestApp, String) {
    let settings = [&[HERE, ("RATE_LIMITS", "off")], more].concat();
    let app = TestApp::with_settings(&settings).await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    (app, cookie)
}

/// The fields of the form, with all events ticked.
fn all_events(url: &str) -> Vec<(&str, &str)> {
    let boxes = EventType::ALL.iter().map(|event| (event.name(), "on"));
    [("url", url), ("name", "")]
        .into_iter()
        .chain(boxes)
        .collect()
}

/// Creates a webhook with its form; returns its secret.
pub async fn make_webhook(app: &TestApp, cookie: &str, fields: &[(&str, &str)]) -> SigningSecret {
    let answer = app
        .post_for_secret("/admin/webhooks/new", fields, cookie)
        .await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    secret_in(&answer.body)
}

pub async fn tell_all(app: &TestApp, cookie: &str, receiver: &Receiver) -> SigningSecret {
    make_webhook(app, cookie, &all_events(&receiver.url())).await
}

fn secret_in(page: &str) -> SigningSecret {
    let (_, rest) = page.split_once("whsec_").expect("a secret");
    let text = rest.split('<').next().unwrap().trim();
    SigningSecret::from_bytes(STANDARD.decode(text).unwrap())
}

/// Verifies a message like a receiver does.
pub fn assert_signed(message: &Received, secret: &SigningSecret) {
    let expected = secret.sign(&message.id, message.timestamp, &message.body);
    let mut signatures = message.signature.split(' ');
    assert!(signatures.any(|one| one == expected), "{message:?}");
}

/// Makes the worker send what is due.
pub async fn tell(app: &TestApp) {
    delivery::deliver_due(&app.operator()).await.unwrap();
}

async fn press(app: &TestApp, cookie: &str, path: &str, fields: &[(&str, &str)]) {
    let answer = app.post_form_with_cookie(path, fields, cookie).await;
    assert_eq!(
        answer.status,
        StatusCode::SEE_OTHER,
        "{path}: {}",
        answer.body
    );
}

pub async fn rename(app: &TestApp, cookie: &str, id: i64, name: &str) {
    let user = password_recover::server::db::user_rows::find(&app.state.db, id);
    let user = user.await.unwrap().unwrap();
    let id_text = id.to_string();
    let fields = [
        ("id", &*id_text),
        ("email", &*user.email),
        ("name", name),
        ("shown_email", &*user.email),
        ("shown_name", &*user.name),
    ];
    press(app, cookie, &format!("/admin/users/{id}/edit"), &fields).await;
}

async fn queue(app: &TestApp) -> Vec<webhook_delivery::Model> {
    webhook_delivery::Entity::find()
        .order_by_asc(webhook_delivery::Column::Id)
        .all(&app.state.db)
        .await
        .unwrap()
}

async fn count(app: &TestApp, state: State) -> usize {
    let queue = queue(app).await;
    queue.iter().filter(|one| one.state == state).count()
}

async fn page(app: &TestApp, path: &str, cookie: &str) -> String {
    let answer = app.get_with_cookie(path, cookie).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    answer.body.replace("<!>", "")
}

/// Told in order, once, given up and sent again: what depends on how a database reads our statements.
pub async fn assert_events_are_sent(app: &TestApp, cookie: &str, url: &str) {
    let receiver = Receiver::start().await;
    let secret = tell_all(app, cookie, &receiver).await;
    let (ann, bob) = (
        app.make_user("hook.ann@example.org").await.id,
        app.make_user("hook.bob@example.org").await.id,
    );
    receiver.reply(receiver::Reply::Status(503));
    for name in ["One", "Two", "Three"] {
        rename(app, cookie, ann, name).await;
        rename(app, cookie, bob, name).await;
    }
    tell(app).await;
    assert!((1..=2).contains(&receiver.answered().len()), "{url}");
    app.advance(crate::harness::hours(73));
    tell(app).await;
    assert!(count(app, State::Failed).await > 0, "{url}");
    receiver.reply(receiver::Reply::Status(200));
    let cookie = &app.log_in(MARIA).await;
    let endpoint = queue(app).await[0].endpoint_id.to_string();
    let path = format!("/admin/webhooks/{endpoint}/resend");
    press(app, cookie, &path, &[("id", &endpoint)]).await;
    tell(app).await;
    assert_eq!(receiver.taken().len(), 6, "{url}");
    for id in [ann, bob] {
        let names = receiver
            .taken()
            .into_iter()
            .filter(|one| one.user_id() == id);
        let names: Vec<_> = names
            .map(|one| one.json()["data"]["name"].clone())
            .collect();
        assert_eq!(names, ["One", "Two", "Three"], "{url}");
    }
    assert_signed(&receiver.last(), &secret);
    let page = page(app, &format!("/admin/webhooks/{endpoint}"), cookie).await;
    assert_eq!(page.matches("badge-success").count(), 7, "{url}");
    let id = ann.to_string();
    press(
        app,
        cookie,
        &format!("/admin/users/{id}/delete"),
        &[("id", &id)],
    )
    .await;
    assert_eq!(count(app, State::Delivered).await, 3, "{url}");
}

#[tokio::test]
async fn events_are_sent_on_this_database() {
    let (app, cookie) = house(&[]).await;
    assert_events_are_sent(&app, &cookie, "sqlite").await;
}
