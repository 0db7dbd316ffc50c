//! The dashboard's first page: its counts, its warnings, and its live updates.
//!
//! Browsers pass over an event without data: that one comes is shown in `overview.spec.ts`.

use crate::{
    harness::{ANN, Answer, NEW_PASSWORD, TestApp, hours, minutes},
    listening::{Listening, MAX_WAIT, read_to_end, status},
};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use password_recover::{
    api::dashboard::overview::{Attention, Metric, Period},
    server::{
        db::entity::{link_opening, outgoing_mail, recovery_request, user},
        http::ClientLimits,
        overview,
    },
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    EntityTrait, IntoActiveModel,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

const ADMIN: &str = "maria@example.org";

async fn totals(app: &TestApp, period: Period) -> Vec<u64> {
    let overview = overview::look(&app.operator(), period).await.unwrap();
    overview.series.iter().map(|series| series.total).collect()
}

async fn funnel(app: &TestApp) -> Vec<u64> {
    let overview = overview::look(&app.operator(), Period::Hour).await.unwrap();
    overview.funnel.iter().map(|step| step.cases).collect()
}

async fn attention(app: &TestApp) -> Vec<Attention> {
    let overview = overview::look(&app.operator(), Period::Hour).await.unwrap();
    overview.attention
}

/// A person, or a scanner, opens the link of the first mail.
async fn open_link(app: &TestApp, is_scanner: bool) {
    let mail = &app.outbox().await[0];
    let opening = link_opening::ActiveModel {
        id: NotSet,
        case_id: Set(mail.case_id.unwrap()),
        mail_id: Set(mail.id),
        opened_at: Set(app.state.clock.now()),
        network: Set("192.0.2.7".to_owned()),
        user_agent: Set(None),
        is_scanner: Set(is_scanner),
    };
    opening.insert(&app.state.db).await.unwrap();
}

async fn ask(app: &TestApp, email: &str) {
    let json = format!(r#"{{"email":"{email}"}}"#);
    let answer = app.post_json("/core/user/forgot-password/", &json).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
}

#[tokio::test]
async fn each_step_is_counted_where_it_happened() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    assert_eq!(totals(&app, Period::Hour).await, [0, 0, 0, 0]);
    let token = app.token_for(ANN).await;
    ask(&app, ANN).await;
    ask(&app, "nobody@example.org").await;
    app.deliver().await;
    open_link(&app, true).await;
    open_link(&app, false).await;
    open_link(&app, false).await;
    app.change(&token, NEW_PASSWORD).await;
    app.deliver().await;

    // Three requests for two cases; the notice is no link, and a scanner is no person.
    assert_eq!(totals(&app, Period::Hour).await, [3, 1, 2, 1]);
    assert_eq!(funnel(&app).await, [2, 1, 1, 1]);

    let hourly = overview::look(&app.operator(), Period::Hour).await.unwrap();
    let requests = &hourly.series[0];
    assert_eq!(requests.metric, Metric::Requests);
    assert_eq!(
        (requests.buckets.len(), requests.buckets[23].count),
        (24, 3)
    );
    app.advance(hours(1));
    let later = overview::look(&app.operator(), Period::Hour).await.unwrap();
    assert_eq!(later.series[0].buckets[22].count, 3);
    app.advance(hours(24));
    assert_eq!(totals(&app, Period::Hour).await, [0, 0, 0, 0]);
    assert_eq!(totals(&app, Period::Day).await, [3, 1, 2, 1]);
    app.advance(hours(24 * 40));
    assert_eq!(totals(&app, Period::Day).await, [0, 0, 0, 0]);
    assert_eq!(totals(&app, Period::Week).await, [3, 1, 2, 1]);
}

#[tokio::test]
async fn who_chose_a_password_opened_the_link_or_typed_the_code() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    open_link(&app, true).await;
    app.deliver().await;
    assert_eq!(funnel(&app).await, [1, 1, 0, 0], "a scanner is no person");
    app.change(&token, NEW_PASSWORD).await;
    assert_eq!(funnel(&app).await, [1, 1, 1, 1]);
}

#[tokio::test]
async fn an_overdue_mail_is_shown_with_its_age() {
    let app = TestApp::with_settings(&[
        ("EMAIL_BACKEND", "smtp"),
        // Nobody listens there.
        ("EMAIL_PORT", "1"),
    ])
    .await;
    app.make_admin(ADMIN).await;
    app.make_user(ANN).await;
    let cookie = app.log_in(ADMIN).await;
    let page = async || app.get_with_cookie("/admin", &cookie).await.body;
    assert!(page().await.contains("No email is waiting."));
    ask(&app, ANN).await;
    assert!(
        page()
            .await
            .contains("has been waiting for less than a minute")
    );
    app.deliver().await;
    app.advance(minutes(3));
    assert!(page().await.contains("has been waiting for 3 minutes."));
    app.advance(minutes(50));
    let late = page().await;
    assert!(
        late.contains("has been waiting for 53 minutes: email isn’t being delivered as it should.")
    );
    // The link shows waiting mails, and no others.
    let link = "/admin/mail?state=waiting";
    assert!(late.contains(&format!("href=\"{link}\"")));
    let waiting = app.get_with_cookie(link, &cookie).await.body;
    assert!(
        waiting.contains("<option value=\"waiting\" selected"),
        "{waiting}"
    );
}

#[tokio::test]
async fn what_needs_attention_is_shown_from_its_threshold_on() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let ann = app.make_user(ANN).await;
    for _ in 0..9 {
        ask(&app, ANN).await;
    }
    assert_eq!(attention(&app).await, []);
    ask(&app, ANN).await;
    let found = attention(&app).await;
    let [
        Attention::BurstOnAddress {
            address,
            requests: 10,
            ..
        },
    ] = &found[..]
    else {
        panic!("{found:?}");
    };
    assert_eq!(address, ANN);

    for number in 0..20 {
        ask(&app, &format!("somebody{number}@example.org")).await;
    }
    let network = "192.0.2.1".to_owned();
    let burst = Attention::BurstOnNetwork {
        network: network.clone(),
        requests: 30,
    };
    assert!(attention(&app).await.contains(&burst));

    for _ in 0..20 {
        assert!(!app.can_log_in(ANN, "a wrong password").await);
    }
    let guessing = Attention::WrongPasswords {
        network,
        guesses: 20,
    };
    // Possible attacks come first.
    assert_eq!(attention(&app).await[0], guessing);

    let mails = app.outbox().await;
    for mail in mails.into_iter().take(3) {
        let mut mail = mail.into_active_model();
        mail.state = Set(outgoing_mail::State::Failed);
        mail.finished_at = Set(Some(app.state.clock.now()));
        mail.recipient_domain = Set(Some("broken.example".to_owned()));
        mail.update(&app.state.db).await.unwrap();
    }
    let fails = Attention::MailFails {
        domain: "broken.example".to_owned(),
        mails: 3,
    };
    assert!(attention(&app).await.contains(&fails));

    let mut ann: user::ActiveModel = ann.into();
    ann.frozen_at = Set(Some(app.state.clock.now()));
    ann.update(&app.state.db).await.unwrap();
    app.advance(hours(25));
    assert_eq!(
        attention(&app).await,
        [Attention::FrozenAccounts { count: 1 }]
    );
}

#[tokio::test]
async fn hostile_values_are_shown_as_text() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    for _ in 0..10 {
        ask(&app, "a&b'c=d@example.org").await;
    }
    let network = format!("</li><script>alert(1)</script>{}", "x".repeat(10_000));
    let requests = (0..30).map(|_| recovery_request::ActiveModel {
        case_id: Set(1),
        network: Set(network.clone()),
        requested_at: Set(app.state.clock.now()),
        ..Default::default()
    });
    recovery_request::Entity::insert_many(requests)
        .exec(&app.state.db)
        .await
        .unwrap();
    let page = app.get_with_cookie("/admin", &cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("<script>alert") && !page.body.contains("<b>"));
    assert!(page.body.contains("&lt;/li&gt;&lt;script&gt;"));
}

#[tokio::test]
async fn an_open_page_keeps_no_session_alive() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    let by_itself = async || {
        let request = Request::get("/admin")
            .header(header::COOKIE, &cookie)
            .header("x-unattended", "1");
        app.send(request.body(Body::empty()).unwrap()).await.status
    };
    app.advance(minutes(40));
    assert_eq!(by_itself().await, StatusCode::OK);
    app.advance(minutes(30));
    assert_eq!(by_itself().await, StatusCode::SEE_OTHER);
}

/// Opens the stream of an open page, and reads its head.
async fn listen(server: &Listening, cookie: &str) -> TcpStream {
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    let request =
        format!("GET /admin/overview/events HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let head = read_until(&mut stream, "\r\n\r\n").await;
    assert_eq!(status(&head), Some(200), "{head}");
    let head = head.to_ascii_lowercase();
    assert!(head.contains("content-type: text/event-stream") && head.contains("no-store"));
    stream
}

async fn read_until(stream: &mut TcpStream, mark: &str) -> String {
    let mut read = String::new();
    let reading = async {
        while !read.ends_with(mark) {
            read.push(char::from(stream.read_u8().await.unwrap()));
        }
    };
    timeout(MAX_WAIT, reading).await.expect(mark);
    read
}

#[tokio::test]
async fn an_open_page_gets_events_until_its_session_ends() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    let server = Listening::start(app, ClientLimits::default()).await;
    let mut stream = listen(&server, &cookie).await;
    ask(&server.app, ANN).await;
    let told = read_until(&mut stream, "\n\n").await;
    assert!(told.contains("event: changed"), "{told}");
    assert!(!told.contains('@'), "{told}");

    server.app.advance(minutes(61));
    // The connection stays open for other requests; the stream on it has ended.
    let rest = read_until(&mut stream, "0\r\n\r\n").await;
    assert!(!rest.contains("event"), "{rest}");
    let again = server
        .app
        .get_with_cookie("/admin/overview/events", &cookie)
        .await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    server.stop().await;
}

#[tokio::test]
async fn a_server_that_stops_ends_the_streams_of_open_pages_in_good_order() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    let server = Listening::start(app, ClientLimits::default()).await;
    let mut stream = listen(&server, &cookie).await;
    let (rest, ()) = tokio::join!(read_to_end(&mut stream), server.stop());
    // The final chunk: it was not cut off.
    assert!(rest.ends_with("0\r\n\r\n"), "{rest:?}");
}

#[tokio::test]
async fn strangers_learn_nothing() {
    let app = TestApp::new().await;
    for path in ["/admin", "/admin?period=week", "/admin/overview/events"] {
        let answer: Answer = app.get(path).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        let door = answer.header("location");
        assert!(door.starts_with("/admin/login"), "{path} {door}");
    }
}
