//! Each event is caused by a real action, and contains no more than it should.

use super::{MARIA, assert_signed, house, press, queue, rename, tell, tell_all};
use crate::{
    harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, hours, minutes},
    mail_server::MailServer,
    webhooks::receiver::Receiver,
};
use axum::http::StatusCode;
use password_recover::server::accounts::{self, NewAdmin};
use serde_json::Value;

async fn ask(app: &TestApp, email: &str) {
    let answer = app.post_form("/forgot-password", &[("email", email)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn user_events_are_signed_and_in_order() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    let secret = tell_all(&app, &cookie, &receiver).await;

    let fields = [("email", ANN), ("name", "Ann Example")];
    press(&app, &cookie, "/admin/users/new", &fields).await;
    let id = "2";
    rename(&app, &cookie, 2, "Ann Other").await;
    for (action, more) in [
        ("disable", None),
        ("enable", None),
        ("role", Some(("role", "viewer"))),
        ("delete", None),
    ] {
        let fields: Vec<_> = [("id", id)].into_iter().chain(more).collect();
        press(&app, &cookie, &format!("/admin/users/2/{action}"), &fields).await;
    }
    tell(&app).await;

    let told = receiver.taken();
    let types: Vec<String> = told.iter().map(|message| message.event_type()).collect();
    assert_eq!(
        types,
        [
            "user.created",
            "user.changed",
            "user.changed",
            "user.changed",
            "user.changed",
            "user.deleted"
        ]
    );
    let data: Vec<Value> = told
        .iter()
        .map(|message| message.json()["data"].clone())
        .collect();
    for (one, (name, role, is_active)) in data.iter().zip([
        ("Ann Example", "user", true),
        ("Ann Other", "user", true),
        ("Ann Other", "user", false),
        ("Ann Other", "user", true),
        ("Ann Other", "viewer", true),
        ("Ann Other", "viewer", true),
    ]) {
        let expected = serde_json::json!({
            "user_id": 2, "email": ANN, "name": name, "role": role,
            "is_active": is_active, "is_frozen": false, "needs_new_password": false
        });
        assert_eq!(one, &expected);
    }
    for message in &told {
        assert_signed(message, &secret);
        assert_eq!(message.timestamp, 1_800_000_000);
        assert_eq!(message.json()["timestamp"], "2027-01-15T08:00:00.000Z");
        assert!(message.id.starts_with("msg_") && message.id.len() == 28);
    }
    // A user's delivered events are deleted with them; the last one stays for a month.
    let left: Vec<String> = queue(&app)
        .await
        .into_iter()
        .map(|one| one.event_type)
        .collect();
    assert_eq!(left.last().unwrap(), "user.deleted");
}

#[tokio::test]
async fn recovery_events_contain_no_secret() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    let ann = app.make_user(ANN).await;

    ask(&app, ANN).await;
    assert!(queue(&app).await.is_empty(), "nobody has looked yet");
    app.advance(minutes(2));
    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    app.deliver().await;
    let notice = app.mails().await.pop().unwrap().text_body;
    let (_, rest) = notice.split_once("/freeze/").unwrap();
    let freeze = rest.split_whitespace().next().unwrap();
    let frozen = app.post_form("/freeze", &[("token", freeze)]).await;
    assert_eq!(frozen.status, StatusCode::SEE_OTHER);
    tell(&app).await;
    assert_eq!(
        receiver.types(),
        [
            "recovery.requested",
            "recovery.requested",
            "password.changed",
            "account.frozen"
        ]
    );
    let told = receiver.taken();
    assert!(told.iter().all(|message| message.user_id() == ann.id));
    let number = told[0].json()["data"]["case_number"].clone();
    assert_eq!(number.as_str().unwrap().len(), 9);
    assert_eq!(told[3].json()["data"]["is_frozen"], true);
    let mails = app.mails().await;
    let (_, code) = mails[0].text_body.split_once("Code:").unwrap();
    let code = code.split_whitespace().next().unwrap();
    for message in &told {
        for secret in [&token, freeze, code, NEW_PASSWORD, "argon2", "http"] {
            assert!(!message.body.contains(secret), "{secret}: {}", message.body);
        }
    }

    // At the command line.
    app.make_user("bob@example.org").await;
    accounts::change_password(&app.operator(), "bob@example.org", NEW_PASSWORD)
        .await
        .unwrap();
    let admin = NewAdmin {
        email: "eve@example.org",
        name: "Eve",
        password: OLD_PASSWORD,
        confirm_password: None,
    };
    accounts::create_admin(&app.operator(), admin)
        .await
        .unwrap();
    tell(&app).await;
    assert_eq!(receiver.types()[4..], ["password.changed", "user.created"]);
}

#[tokio::test]
async fn a_request_for_an_unknown_address_creates_no_event() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    let bob = app.make_user("bob@example.org").await;
    press(
        &app,
        &cookie,
        &format!("/admin/users/{}/disable", bob.id),
        &[("id", &bob.id.to_string())],
    )
    .await;
    tell(&app).await;
    assert_eq!(receiver.types(), ["user.changed"]);
    for email in [
        "nobody@example.org",
        "bob@example.org",
        "nobody@nobody.invalid",
    ] {
        ask(&app, email).await;
        let json = format!(r#"{{"email":"{email}"}}"#);
        app.post_json("/core/user/forgot-password", &json).await;
        app.post_form("/api/forgot-password", &[("email", email)])
            .await;
        app.advance(minutes(2));
    }
    app.deliver().await;
    tell(&app).await;
    assert_eq!(receiver.begun().len(), 1);
    assert_eq!(queue(&app).await.len(), 1);
}

#[tokio::test]
async fn a_failed_mail_is_an_event_and_retries_add_none() {
    let server = MailServer::start();
    let port = server.port().to_string();
    let (app, cookie) = house(&[
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", &port),
    ])
    .await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    app.make_user(ANN).await;
    server.answer(&[("RCPT", "451 later")]);
    ask(&app, ANN).await;
    for _ in 0..3 {
        app.deliver().await;
        app.advance(minutes(10));
    }
    server.answer(&[("RCPT", "550 <ann@example.org> no such user")]);
    app.deliver().await;
    tell(&app).await;
    assert_eq!(receiver.types(), ["recovery.requested", "mail.failed"]);
    let data = receiver.last().json()["data"].clone();
    assert_eq!((&data["mail_id"], &data["email"]), (&1.into(), &ANN.into()));
    assert!(!receiver.last().body.contains("550"));

    // A mail that is given up for its age.
    server.answer(&[("RCPT", "451 later")]);
    ask(&app, ANN).await;
    app.deliver().await;
    app.advance(hours(73));
    app.deliver().await;
    tell(&app).await;
    assert_eq!(receiver.types()[2..], ["recovery.requested", "mail.failed"]);
    assert_eq!(receiver.last().json()["data"]["mail_id"], 2);
}

#[tokio::test]
async fn only_subscribed_events_are_sent_with_one_id_each() {
    let (app, cookie) = house(&[]).await;
    let (all, some) = (Receiver::start().await, Receiver::start().await);
    tell_all(&app, &cookie, &all).await;
    let url = some.url();
    let fields = [("url", &*url), ("name", "Some"), ("user.deleted", "on")];
    super::make_webhook(&app, &cookie, &fields).await;
    let ann = app.make_user(ANN).await;
    rename(&app, &cookie, ann.id, "Ann Other").await;
    let id = ann.id.to_string();
    press(
        &app,
        &cookie,
        &format!("/admin/users/{id}/delete"),
        &[("id", &id)],
    )
    .await;
    tell(&app).await;
    assert_eq!(all.types(), ["user.changed", "user.deleted"]);
    assert_eq!(some.types(), ["user.deleted"]);
    assert_eq!(some.last().id, all.last().id);
    assert_ne!(all.taken()[0].id, all.taken()[1].id);
}

#[tokio::test]
async fn rejected_requests_create_no_event() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    app.make_user(ANN).await;
    // A used address, the last administrator, oneself, an invalid token.
    let taken = [
        ("id", "2"),
        ("email", MARIA),
        ("name", "Ann Example"),
        ("shown_email", ANN),
        ("shown_name", "Ann Example"),
    ];
    for (path, fields) in [
        ("/admin/users/new", &[("email", ANN), ("name", "Ann")][..]),
        ("/admin/users/1/disable", &[("id", "1")]),
        ("/admin/users/1/delete", &[("id", "1")]),
        ("/admin/users/2/edit", &taken),
    ] {
        let answer = app.post_form_with_cookie(path, fields, &cookie).await;
        assert!(answer.status.is_client_error(), "{path}");
    }
    app.change("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", NEW_PASSWORD)
        .await;
    assert!(queue(&app).await.is_empty());
}
