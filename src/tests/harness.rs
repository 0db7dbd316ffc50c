//! The server under test, and helpers for talking to it.

use axum::{
    Router,
    body::{Body, Bytes},
    extract::ConnectInfo,
    http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header, response::Parts},
};
use chrono::DateTime;
use http_body_util::BodyExt;
use password_recover::{
    api::access::Role,
    server::{
        accounts::{self, NewAdmin},
        clock::Clock,
        config::{Config, Sources},
        ctx::Ctx,
        db::{
            entity::{mailbox_message, outgoing_mail, user},
            schema,
            user_rows::{self, NewUser},
        },
        http::{ClientLimits, router},
        model::{EmailAddress, Owner},
        random::Random,
        recovery::delivery,
        state::AppState,
    },
    words::Catalogue,
};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder};
use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use tower::ServiceExt;

pub const ANN: &str = "ann@example.org";
pub const OLD_PASSWORD: &str = "the old long password of ann";
pub const NEW_PASSWORD: &str = "a new and even longer password";

/// A server with its own database file, the development mailbox and a fixed clock.
pub struct TestApp {
    pub state: AppState,
    router: Router,
    peer: SocketAddr,
    _folder: TempDir,
}

/// A response, read to its end.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl TestApp {
    pub async fn new() -> Self {
        Self::with_settings(&[]).await
    }

    /// With settings that override the harness's own.
    pub async fn with_settings(settings: &[(&str, &str)]) -> Self {
        let start = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        Self::with_clock(Clock::fixed(start), settings).await
    }

    /// With directories, as the configuration file has them.
    pub async fn with_directories(directories: &str) -> Self {
        let start = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        Self::with_directories_at(Clock::fixed(start), directories).await
    }

    /// The same at a time that others know as well.
    pub async fn with_directories_at(clock: Clock, directories: &str) -> Self {
        Self::with_everything(clock, &[], directories).await
    }

    /// The same with settings.
    pub async fn with_directories_and(directories: &str, settings: &[(&str, &str)]) -> Self {
        let start = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        Self::with_everything(Clock::fixed(start), settings, directories).await
    }

    pub async fn with_clock(clock: Clock, settings: &[(&str, &str)]) -> Self {
        Self::with_everything(clock, settings, "").await
    }

    /// With a clock, settings, and directories.
    pub async fn with_everything(clock: Clock, settings: &[(&str, &str)], file: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite://{}/test.sqlite3", folder.path().display());
        let mut pairs = vec![
            ("DATABASE_URL", database.as_str()),
            ("LOG_FORMAT", "json"),
            // The network of these tests' requests, unless they say otherwise.
            ("MAILBOX_ALLOWED_NETWORKS", "192.0.2.0/24"),
        ];
        pairs.retain(|(key, _)| settings.iter().all(|(other, _)| key != other));
        pairs.extend(settings);
        let sources = Sources::from_pairs(pairs).with_toml("the file", file);
        let config = Config::load(sources).unwrap();
        let state = AppState::new(config, clock, Random::System).await.unwrap();
        schema::bring_up_to_date(&state.db, &state.config.database_url)
            .await
            .unwrap();
        Self {
            router: router(state.clone(), ClientLimits::default()),
            state,
            peer: ([192, 0, 2, 1], 4711).into(),
            _folder: folder,
        }
    }

    /// Records from now on the statements sent to the database: each once, with its first values.
    pub fn watch_queries(&mut self) -> Arc<Mutex<BTreeMap<String, String>>> {
        let asked = Arc::new(Mutex::new(BTreeMap::new()));
        let noted = Arc::clone(&asked);
        self.state.db.watch(move |info| {
            let mut noted: MutexGuard<BTreeMap<_, _>> = noted.lock().unwrap();
            noted
                .entry(info.statement.sql.clone())
                .or_insert_with(|| info.statement.to_string());
        });
        self.router = router(self.state.clone(), ClientLimits::default());
        asked
    }

    /// Adds one more language.
    pub fn add_language(&mut self, catalogue: Catalogue) {
        Arc::make_mut(&mut self.state.languages).add(catalogue);
        self.router = router(self.state.clone(), ClientLimits::default());
    }

    /// A client with another address.
    pub fn from(&self, peer: impl Into<IpAddr>) -> Client<'_> {
        Client {
            app: self,
            peer: (peer.into(), 4711).into(),
        }
    }

    pub fn operator(&self) -> Ctx {
        Ctx::operator(&self.state)
    }

    pub fn advance(&self, by: Duration) {
        self.state.clock.advance(by);
    }

    /// Creates an ordinary active user with `OLD_PASSWORD`, which is hashed once for all tests.
    pub async fn make_user(&self, email: &str) -> user::Model {
        static HASH: OnceCell<String> = OnceCell::const_new();
        let email = EmailAddress::parse(email).unwrap();
        let hash = HASH.get_or_init(|| async {
            let ctx = self.operator();
            let hash = accounts::hash_new(&ctx, OLD_PASSWORD, None, Owner::default());
            hash.await.unwrap()
        });
        let new = NewUser {
            email: &email,
            name: "Ann Example",
            role: Role::User,
            password_hash: Some(hash.await.clone()),
        };
        let id = user_rows::insert(&self.state.db, new, self.state.clock.now())
            .await
            .unwrap();
        user_row(&self.state.db, id).await.unwrap().unwrap()
    }

    pub async fn make_admin(&self, email: &str) {
        let admin = NewAdmin {
            email,
            name: "Maria Admin",
            password: OLD_PASSWORD,
            confirm_password: None,
        };
        accounts::create_admin(&self.operator(), admin)
            .await
            .unwrap();
    }

    /// Creates a user with a role in the dashboard, who logs in with `OLD_PASSWORD`.
    pub async fn make_staff(&self, email: &str, role: Role) -> user::Model {
        let id = self.make_user(email).await.id;
        edit_user(self, id, |user| user.role = Set(role)).await;
        user_row(&self.state.db, id).await.unwrap().unwrap()
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        self.send_from(self.peer, request).await
    }

    /// Streams a response without keeping it: its length, and the maximum of `measure` meanwhile.
    pub async fn stream(
        &self,
        mut request: Request<Body>,
        measure: impl Fn() -> i64,
    ) -> (usize, i64) {
        arrive(&mut request, self.peer);
        let response = self.router.clone().oneshot(request).await.unwrap();
        let mut body = response.into_body();
        let (mut length, mut most) = (0, measure());
        while let Some(frame) = body.frame().await {
            length += frame.unwrap().into_data().map_or(0, |data| data.len());
            most = most.max(measure());
        }
        (length, most)
    }

    async fn send_from(&self, peer: SocketAddr, request: Request<Body>) -> Answer {
        let (parts, body) = self.bytes_from(peer, request).await;
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// A response whose body is no text.
    pub async fn bytes(&self, request: Request<Body>) -> (HeaderMap, Bytes) {
        let (parts, body) = self.bytes_from(self.peer, request).await;
        (parts.headers, body)
    }

    async fn bytes_from(&self, peer: SocketAddr, mut request: Request<Body>) -> (Parts, Bytes) {
        arrive(&mut request, peer);
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        (parts, body.collect().await.unwrap().to_bytes())
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap())
            .await
    }

    pub async fn get_with_cookie(&self, path: &str, cookie: &str) -> Answer {
        let request = Request::get(path).header(header::COOKIE, cookie);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Posts a form as a browser without JavaScript does.
    pub async fn post_form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(form_request(path, fields)).await
    }

    /// The same, logged in.
    pub async fn post_form_with_cookie(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        cookie: &str,
    ) -> Answer {
        let mut request = form_request(path, fields);
        request
            .headers_mut()
            .insert(header::COOKIE, cookie.parse().unwrap());
        self.send(request).await
    }

    /// Posts a form whose answer leads to a page that shows a secret once, and opens that page.
    pub async fn post_for_secret(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        cookie: &str,
    ) -> Answer {
        let made = self.post_form_with_cookie(path, fields, cookie).await;
        let leads_to_it = made
            .headers
            .get(header::SET_COOKIE)
            .is_some_and(|cookie| cookie.as_bytes().starts_with(b"shown_once="));
        if !leads_to_it {
            return made;
        }
        let secret = made.header("set-cookie").split(';').next().unwrap();
        let cookie = format!("{cookie}; {secret}");
        self.get_with_cookie(made.header("location"), &cookie).await
    }

    pub async fn post_json(&self, path: &str, json: &str) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(Body::from(json.to_owned())).unwrap())
            .await
    }

    pub async fn send_empty(&self, method: Method, path: &str) -> Answer {
        let request = Request::builder().method(method).uri(path);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Runs the worker until nothing is due.
    pub async fn deliver(&self) {
        delivery::deliver_due(&self.operator()).await.unwrap();
    }

    /// The mails that have arrived, oldest first.
    pub async fn mails(&self) -> Vec<mailbox_message::Model> {
        mailbox_message::Entity::find()
            .order_by_asc(mailbox_message::Column::Id)
            .all(&self.state.db)
            .await
            .unwrap()
    }

    pub async fn outbox(&self) -> Vec<outgoing_mail::Model> {
        outgoing_mail::Entity::find()
            .order_by_asc(outgoing_mail::Column::Id)
            .all(&self.state.db)
            .await
            .unwrap()
    }

    /// Requests a link over the API and returns its token from the mail.
    pub async fn token_for(&self, email: &str) -> String {
        self.deliver().await;
        let before = self.mails().await.len();
        let answer = self
            .post_json(
                "/core/user/forgot-password/",
                &format!(r#"{{"email":"{email}"}}"#),
            )
            .await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        self.deliver().await;
        let mails = self.mails().await;
        assert_eq!(mails.len(), before + 1, "one mail came");
        token_in(&mails[before].text_body)
    }

    pub async fn change(&self, token: &str, password: &str) -> Answer {
        let json = format!(r#"{{"forgot_password_hash":"{token}","new_password":"{password}"}}"#);
        self.post_json("/core/user/change-forgotten-password/", &json)
            .await
    }

    /// Whether this password logs in.
    pub async fn can_log_in(&self, email: &str, password: &str) -> bool {
        let json = format!(r#"{{"username":"{email}","password":"{password}"}}"#);
        let answer = self.post_json("/core/auth/", &json).await;
        assert!(matches!(
            answer.status,
            StatusCode::OK | StatusCode::UNAUTHORIZED
        ));
        answer.status == StatusCode::OK
    }

    /// Logs an admin in and returns the cookie to send along.
    pub async fn log_in(&self, email: &str) -> String {
        let fields = [("email", email), ("password", OLD_PASSWORD)];
        let answer = self.post_form("/admin/login", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        answer.cookie()
    }
}

/// Adds what a connection and every client add to a request.
pub fn arrive(request: &mut Request<Body>, peer: SocketAddr) {
    request.extensions_mut().insert(ConnectInfo(peer));
    let host = HeaderValue::from_static("127.0.0.1:8000");
    request.headers_mut().entry(header::HOST).or_insert(host);
}

/// Another client of the same server.
pub struct Client<'a> {
    app: &'a TestApp,
    peer: SocketAddr,
}

impl Client<'_> {
    pub async fn send(&self, request: Request<Body>) -> Answer {
        self.app.send_from(self.peer, request).await
    }

    pub async fn post_form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.app
            .send_from(self.peer, form_request(path, fields))
            .await
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// The first cookie that was set, without its attributes.
    pub fn cookie(&self) -> String {
        let cookie = self.header("set-cookie");
        cookie.split(';').next().unwrap_or_default().to_owned()
    }

    /// The stable code of a problem (RFC 9457).
    pub fn code(&self) -> String {
        let value: serde_json::Value = serde_json::from_str(&self.body).unwrap();
        value["code"].as_str().unwrap_or_default().to_owned()
    }
}

pub fn form_request(path: &str, fields: &[(&str, &str)]) -> Request<Body> {
    Request::post(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(serde_urlencoded::to_string(fields).unwrap()))
        .unwrap()
}

/// The token of the link in a mail.
pub fn token_in(text: &str) -> String {
    let (_, rest) = text.split_once("/reset-password/").expect("a link");
    rest.split_whitespace().next().unwrap().to_owned()
}

/// A user as they are in the table.
pub async fn user_row(
    db: &impl sea_orm::ConnectionTrait,
    id: i64,
) -> Result<Option<user::Model>, sea_orm::DbErr> {
    use sea_orm::EntityTrait;
    user::Entity::find_by_id(id).one(db).await
}

/// The same by an address.
pub async fn user_of(
    db: &impl sea_orm::ConnectionTrait,
    canonical: &str,
) -> Result<Option<user::Model>, sea_orm::DbErr> {
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
    let of_address = user::Entity::find().filter(user::Column::EmailCanonical.eq(canonical));
    of_address.one(db).await
}

/// Changes a user behind the server's back, like another program would.
pub async fn edit_user(app: &TestApp, id: i64, edit: impl FnOnce(&mut user::ActiveModel)) {
    use sea_orm::{ActiveModelTrait, IntoActiveModel};
    let user = user_row(&app.state.db, id).await.unwrap().unwrap();
    let mut user = user.into_active_model();
    edit(&mut user);
    user.update(&app.state.db).await.unwrap();
}

pub fn hours(count: u64) -> Duration {
    Duration::from_secs(count * 60 * 60)
}

pub fn minutes(count: u64) -> Duration {
    Duration::from_secs(count * 60)
}

/// Waits for something that happens in the background.
pub async fn eventually(what: &str, is_so: impl AsyncFn() -> bool) {
    eventually_within(Duration::from_secs(30), what, is_so).await;
}

pub async fn eventually_within(patience: Duration, what: &str, is_so: impl AsyncFn() -> bool) {
    let waiting = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let outcome = tokio::time::timeout(patience, waiting).await;
    assert!(outcome.is_ok(), "not within {patience:?}: {what}");
}

/// The token of a link in the newest mail, by what its path starts with.
pub async fn newest_token(app: &TestApp, path: &str) -> String {
    let mail = app.mails().await.pop().expect("a mail").text_body;
    let (_, rest) = mail.split_once(path).expect(path);
    rest.split_whitespace().next().unwrap().to_owned()
}
