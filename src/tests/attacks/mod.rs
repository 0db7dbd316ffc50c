//! Known attacks on systems of this kind, each with the safe response. The number in a test's name is the
//! attack's in the project's list. One file per kind of attack.
//!
//! Covered elsewhere: slow clients, floods, cross-site requests and headers, each in the file of that name.

mod enumeration;
mod exhaustion;
mod host;
mod identity;
mod injection;
mod link_poisoning;
mod passwords;
pub mod races;
mod server_functions;
mod sessions;
mod token_life;

use crate::harness::{Answer, TestApp, arrive, form_request};
use axum::{
    Router,
    body::Body,
    http::{HeaderName, HeaderValue, Request, header},
};
use http_body_util::BodyExt;
use password_recover::server::http::{ClientLimits, router};
use std::net::{IpAddr, SocketAddr};
use tower::ServiceExt;

/// The world outside of the server: any client, from anywhere. It can be passed to other tasks.
#[derive(Clone)]
pub struct World(Router);

impl World {
    pub fn around(app: &TestApp) -> Self {
        Self(router(app.state.clone(), ClientLimits::default()))
    }

    pub async fn ask(&self, peer: impl Into<IpAddr>, mut request: Request<Body>) -> Answer {
        let peer = SocketAddr::from((peer.into(), 4711));
        arrive(&mut request, peer);
        let response = self.0.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }
}

/// One of many networks.
pub fn network(number: u16) -> [u8; 4] {
    let [high, low] = number.to_be_bytes();
    [10, 1, high, low]
}

/// The ways to request a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    ApiJson,
    ApiForm,
    Page,
    ServerFunction,
}

impl Asking {
    pub const ALL: [Self; 4] = [
        Self::ApiJson,
        Self::ApiForm,
        Self::Page,
        Self::ServerFunction,
    ];

    pub fn path(self) -> &'static str {
        match self {
            Self::ApiJson | Self::ApiForm => "/core/user/forgot-password/",
            Self::Page => "/forgot-password",
            Self::ServerFunction => "/api/forgot-password",
        }
    }

    pub fn request(self, email: &str) -> Request<Body> {
        match self {
            Self::ApiJson => json_request(self.path(), &serde_json::json!({ "email": email })),
            _ => form_request(self.path(), &[("email", email)]),
        }
    }
}

/// The ways to send a new password with the token of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changing {
    Api,
    Link,
    Page,
    ServerFunction,
}

impl Changing {
    pub const ALL: [Self; 4] = [Self::Api, Self::Link, Self::Page, Self::ServerFunction];

    pub fn request(self, token: &str, password: &str) -> Request<Body> {
        let fields = [
            ("token", token),
            ("new_password", password),
            ("confirm_password", password),
        ];
        match self {
            Self::Api => json_request(
                "/core/user/change-forgotten-password/",
                &serde_json::json!({ "forgot_password_hash": token, "new_password": password }),
            ),
            Self::Link => form_request(&format!("/reset-password/{token}"), &fields[1..]),
            Self::Page => form_request("/reset-password", &fields),
            Self::ServerFunction => form_request("/api/reset-password", &fields),
        }
    }

    /// Whether this answer says that the password was changed.
    pub fn has_worked(self, answer: &Answer) -> bool {
        match self {
            Self::Api | Self::ServerFunction => answer.status == 200,
            Self::Link | Self::Page => answer.header("location") == "/reset-password/done",
        }
    }
}

pub fn json_request(path: &str, json: &serde_json::Value) -> Request<Body> {
    Request::post(path)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(json.to_string()))
        .unwrap()
}

/// The same request with a header more.
pub fn with_header(mut request: Request<Body>, name: &str, value: &str) -> Request<Body> {
    let name: HeaderName = name.parse().unwrap();
    // Bytes as they are: not all that is sent is ASCII.
    let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
    request.headers_mut().append(name, value);
    request
}

/// The secrets of the links that begin with `path` in a text.
pub fn secrets_behind(text: &str, path: &str) -> Vec<String> {
    text.split(path)
        .skip(1)
        .map(|rest| {
            let is_token = |letter: &char| letter.is_ascii_alphanumeric() || "-_".contains(*letter);
            rest.chars().take_while(is_token).collect()
        })
        .collect()
}

/// A page without its random nonce.
pub fn without_nonce(page: &str) -> String {
    match page.split_once("nonce=\"") {
        Some((_, rest)) => page.replace(rest.split('"').next().unwrap(), "NONCE"),
        None => page.to_owned(),
    }
}
