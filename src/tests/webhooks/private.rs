//! Messages only go to public addresses, and to those that an operator has allowed: in any spelling, whatever
//! a name resolves to, and wherever a receiver redirects.

use super::{HERE, all_events, house, make_webhook, queue, rename, tell, tell_all};
use crate::{
    harness::{ANN, TestApp, eventually},
    service::Service,
    webhooks::receiver::{Receiver, Reply},
};
use axum::http::StatusCode;
use password_recover::server::{
    clock::Clock,
    db::entity::webhook_delivery::{Problem, State},
};

const NONE: (&str, &str) = ("WEBHOOK_ALLOWED_NETWORKS", "");

#[tokio::test]
async fn a_private_address_is_rejected_when_it_is_typed() {
    let (app, cookie) = house(&[NONE]).await;
    for (url, code) in [
        ("https://127.0.0.1/hook", "error-url-private"),
        ("https://2130706433/", "error-url-private"),
        ("https://0x7f000001/", "error-url-private"),
        ("https://127.1/", "error-url-private"),
        ("https://[::1]/", "error-url-private"),
        ("https://[::ffff:127.0.0.1]/", "error-url-private"),
        ("https://[64:ff9b::a00:1]/", "error-url-private"),
        ("https://169.254.169.254/latest/", "error-url-private"),
        ("https://10.1.2.3:8443/", "error-url-private"),
        ("http://127.0.0.1/hook", "error-url-invalid"),
        ("http://example.org/hook", "error-url-invalid"),
        ("https://ann:secret@example.org/", "error-url-invalid"),
        ("gopher://example.org/", "error-url-invalid"),
        ("", "error-url-invalid"),
    ] {
        let fields = all_events(url);
        let answer = app
            .post_form_with_cookie("/admin/webhooks/new", &fields, &cookie)
            .await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{url}");
        let text = password_recover::text::Text::ALL.iter();
        let sentence = text.clone().find(|text| text.id() == code).unwrap().get();
        assert!(answer.body.contains(sentence), "{url}: {}", answer.body);
        assert!(answer.body.contains("url-error"));
    }
    assert_eq!(
        super::page(&app, "/admin/webhooks", &cookie)
            .await
            .matches("<tr")
            .count(),
        0
    );
}

#[tokio::test]
async fn a_name_that_resolves_to_a_private_address_is_not_contacted() {
    let (app, cookie) = house(&[NONE]).await;
    let receiver = Receiver::start().await;
    let url = format!("https://localhost:{}/hook", receiver.port());
    make_webhook(&app, &cookie, &all_events(&url)).await;
    let ann = app.make_user(ANN).await;
    rename(&app, &cookie, ann.id, "Another").await;
    tell(&app).await;
    let one = queue(&app).await.remove(0);
    assert_eq!(
        (one.state, one.last_problem),
        (State::Queued, Some(Problem::PrivateAddress))
    );
    assert!(receiver.begun().is_empty());

    // Where it is allowed, the same name works, and its other address is skipped.
    let (app, cookie) = house(&[]).await;
    let url = format!("http://localhost:{}/hook", receiver.port());
    make_webhook(&app, &cookie, &all_events(&url)).await;
    let ann = app.make_user(ANN).await;
    rename(&app, &cookie, ann.id, "Another").await;
    tell(&app).await;
    assert_eq!(receiver.taken().len(), 1);
}

#[tokio::test]
async fn an_address_that_is_no_longer_allowed_is_not_contacted() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    let ann = app.make_user(ANN).await;
    rename(&app, &cookie, ann.id, "Another").await;
    let database = app.state.config.database_url.expose();
    let strict = [
        ("WEBHOOK_ALLOWED_NETWORKS", "10.0.0.0/8"),
        ("DATABASE_URL", database),
    ];
    tell(&TestApp::with_settings(&strict).await).await;
    assert!(receiver.begun().is_empty());
    assert_eq!(
        queue(&app).await[0].last_problem,
        Some(Problem::PrivateAddress)
    );
}

#[tokio::test]
async fn a_redirect_leads_nowhere() {
    let (app, cookie) = house(&[HERE]).await;
    let (pointing, inside) = (Receiver::start().await, Receiver::start().await);
    pointing.reply(Reply::RedirectTo(inside.url()));
    tell_all(&app, &cookie, &pointing).await;
    let ann = app.make_user(ANN).await;
    rename(&app, &cookie, ann.id, "Another").await;
    tell(&app).await;
    assert_eq!((pointing.begun().len(), inside.begun().len()), (1, 0));
    let one = queue(&app).await.remove(0);
    assert_eq!((one.state, one.last_status), (State::Queued, Some(302)));
}

/// In an empty container, for example. Plain http works all the same.
#[tokio::test]
async fn missing_trusted_certificates_are_not_blamed_on_the_receiver() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite://{}/hooks.sqlite3", folder.path().display());
    let shared = [HERE, ("DATABASE_URL", database.as_str())];
    let app = TestApp::with_clock(Clock::System, &shared).await;
    app.make_admin(super::MARIA).await;
    let cookie = app.log_in(super::MARIA).await;
    let receiver = Receiver::start().await;
    let url = format!("https://127.0.0.1:{}/", receiver.port());
    make_webhook(&app, &cookie, &all_events(&url)).await;
    tell_all(&app, &cookie, &receiver).await;
    let ann = app.make_user(ANN).await;
    rename(&app, &cookie, ann.id, "Another").await;

    let nothing = folder.path().to_str().unwrap();
    let trusts_nobody = [("SSL_CERT_FILE", "/dev/null"), ("SSL_CERT_DIR", nothing)];
    let settings = [shared.as_slice(), &trusts_nobody].concat();
    let program = Service::start(folder.path(), &settings);
    eventually("both were tried", async || {
        let queue = queue(&app).await;
        queue[0].last_problem.is_some() && queue[1].state != State::Queued
    })
    .await;
    program.stop();
    let queue = queue(&app).await;
    assert_eq!(queue[0].last_problem, Some(Problem::NoTrust));
    assert_eq!(queue[1].state, State::Delivered);
    let shown = super::page(&app, "/admin/webhooks/1", &cookie).await;
    assert!(shown.contains("no trusted certificates"), "{shown}");
}
