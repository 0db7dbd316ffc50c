//! A program that calls the API, and its tokens.

use crate::harness::{Answer, TestApp};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use password_recover::{
    api::access::Scope,
    server::{
        db::{
            api_token_rows::{self, NewToken},
            entity::{Scopes, api_token::Origin, user},
        },
        model::SecretToken,
    },
};
use serde_json::Value;

pub const ALL: &[Scope] = &Scope::ALL;

/// Gives a user a token with these scopes that never expires.
pub async fn give_token(app: &TestApp, user: &user::Model, scopes: &[Scope]) -> String {
    let token = SecretToken::random(&app.state.random);
    let new = NewToken {
        token: &token,
        user_id: user.id,
        name: "a test",
        origin: Origin::Made,
        scopes: Scopes::of(scopes),
        owner_role: user.role,
        expires_at: None,
    };
    api_token_rows::insert(&app.state.db, new, app.state.clock.now())
        .await
        .unwrap();
    token.expose().to_owned()
}

/// A client, with its credential.
pub struct Program<'a> {
    app: &'a TestApp,
    authorization: Option<String>,
}

impl<'a> Program<'a> {
    pub fn nobody(app: &'a TestApp) -> Self {
        Self {
            app,
            authorization: None,
        }
    }

    pub fn with(app: &'a TestApp, token: &str) -> Self {
        Self {
            app,
            authorization: Some(format!("Token {token}")),
        }
    }

    /// A user with a token for everything.
    pub async fn of(app: &'a TestApp, user: &user::Model) -> Self {
        Self::with(app, &give_token(app, user, ALL).await)
    }

    pub async fn send(&self, mut request: Request<Body>) -> Answer {
        if let Some(authorization) = &self.authorization {
            let value = authorization.parse().unwrap();
            request.headers_mut().insert(header::AUTHORIZATION, value);
        }
        self.app.send(request).await
    }

    /// A call without a body.
    pub async fn call(&self, method: Method, path: &str) -> Answer {
        let request = Request::builder().method(method).uri(path);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.call(Method::GET, path).await
    }

    pub async fn write(&self, method: Method, path: &str, body: &Value) -> Answer {
        let body = body.to_string().into_bytes();
        self.write_as(method, path, "application/json", body).await
    }

    pub async fn write_as(
        &self,
        method: Method,
        path: &str,
        content_type: &str,
        body: Vec<u8>,
    ) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::CONTENT_TYPE, content_type);
        self.send(request.body(Body::from(body)).unwrap()).await
    }
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("{:?}", self.body))
    }

    /// The problem without its request id.
    pub fn without_request_id(&self) -> (u16, String, String) {
        let body = self.body.split("\"request_id\"").next().unwrap();
        let mut headers = self.headers.clone();
        assert!(headers.remove("x-request-id").is_some());
        let headers = format!("{headers:?}");
        (self.status.as_u16(), headers, body.to_owned())
    }
}
