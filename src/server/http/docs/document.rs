//! Everything generated from the description. It never changes while the server runs, so it is generated
//! once, for the first request.

use super::{calls, insomnia, postman};
use crate::{
    dashboard::pages::docs::Group,
    server::{
        config::Config,
        http::{etag, rest::description},
    },
};
use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::sync::{Arc, OnceLock};

#[derive(Clone, Default)]
pub struct Documents(Arc<OnceLock<Made>>);

pub struct Made {
    pub openapi: Document,
    pub postman: Document,
    pub insomnia: Document,
    /// The calls as their page shows them.
    pub groups: Vec<Group>,
}

impl Documents {
    pub fn of(&self, config: &Config) -> &Made {
        self.0.get_or_init(|| {
            let document = description::document(config);
            let description = serde_json::to_value(&document).expect("a description is JSON");
            let base_url = config.base_url.to_string();
            Made {
                postman: Document::new(&postman::collection(&description, &base_url)),
                insomnia: Document::new(&insomnia::export(&description, &base_url)),
                groups: calls::groups(&description, &base_url),
                openapi: Document::new(&document),
            }
        })
    }
}

/// A document in JSON, as sent.
pub struct Document {
    body: Bytes,
    etag: HeaderValue,
}

impl Document {
    fn new(content: &impl Serialize) -> Self {
        let body = serde_json::to_vec(content).expect("a document is JSON");
        Self {
            etag: etag::of(&Sha256::digest(&body).into()),
            body: body.into(),
        }
    }

    /// The document, or a 304 if the client has it already.
    pub fn answer(&self, headers: &HeaderMap) -> Response {
        let shared = [
            (header::ETAG, self.etag.clone()),
            (header::CACHE_CONTROL, etag::ASK_EACH_TIME),
        ];
        if etag::is_known(headers, &self.etag) {
            return (StatusCode::NOT_MODIFIED, shared).into_response();
        }
        let kind = HeaderValue::from_static("application/json");
        (shared, [(header::CONTENT_TYPE, kind)], self.body.clone()).into_response()
    }
}
