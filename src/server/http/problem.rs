//! The one place where errors become responses: a page for people, JSON for programs.
//!
//! Handlers and layers only return the error; here it is logged, if it is ours, and written.

use super::{
    headers::Written,
    render::{Head, render},
};
use crate::{
    api::{
        dashboard::{Section, Viewer},
        error::ApiError,
    },
    markup,
    pages::{ProblemPage, Site, page_title, problem_title},
    routes,
    server::{
        config::BaseUrl,
        ctx::Ctx,
        identity::{Staff, sessions},
    },
};
use axum::{
    Json,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use std::any::Any;
use utoipa::ToSchema;

pub const PROBLEM_JSON: &str = "application/problem+json";

/// When to retry after something was full or down for a moment.
const BUSY_SECONDS: u32 = 5;

/// Why a call failed (RFC 9457).
#[derive(Serialize, ToSchema)]
pub struct ProblemDetails<'a> {
    /// The URL that explains this kind of problem.
    #[schema(format = "uri")]
    r#type: String,
    /// What is wrong and what to do, for people; the wording may change.
    title: String,
    /// The HTTP status again.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What is wrong, for programs; it never changes.
    code: &'static str,
    /// The id of this request in the server's log.
    #[schema(pattern = "^[0-9a-f]{16}$")]
    request_id: &'a str,
}

impl<'a> ProblemDetails<'a> {
    pub fn new(error: ApiError, base_url: &BaseUrl, request_id: &'a str) -> Self {
        Self {
            r#type: base_url.join(&routes::docs_error(error.code())),
            title: error.sentence(),
            status: error.status(),
            code: error.code(),
            request_id,
        }
    }
}

impl IntoResponse for ApiError {
    /// Only the status and the error itself; `write` adds the words.
    fn into_response(self) -> Response {
        let mut response = status_of(self).into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// A panic is answered like any other fault, and the server lives on. The log has its location
/// (`telemetry::log_panics`), but not its message.
pub fn of_panic(_: Box<dyn Any + Send + 'static>) -> Response {
    ApiError::Unexpected.into_response()
}

/// Writes the body of every error response.
pub async fn write(ctx: Ctx, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    let status = response.status();
    if status == StatusCode::INTERNAL_SERVER_ERROR {
        ctx.state.metrics.fault();
    }
    let is_error = status.is_client_error() || status.is_server_error();
    if !is_error || response.extensions().get::<Written>().is_some() {
        return with_retry_after(response, None);
    }
    let error = match response.extensions().get::<ApiError>() {
        Some(error) => *error,
        None => of_status(status),
    };
    let mut answer = if routes::is_rest(&path) {
        problem_json(error, &ctx)
    } else if routes::is_server_function(&path) {
        let encoded = utf8_percent_encode(&error.sentence(), NON_ALPHANUMERIC).to_string();
        let sentence = [(markup::SENTENCE, encoded)];
        (status_of(error), sentence, Json(error)).into_response()
    } else {
        problem_page(error, &ctx, &path).await
    };
    for name in [header::ALLOW, header::CONNECTION] {
        if let Some(value) = response.headers().get(&name) {
            answer.headers_mut().insert(name, value.clone());
        }
    }
    with_retry_after(answer, Some(error))
}

/// Adds `Retry-After`, if there is a time.
pub fn with_retry_after(mut response: Response, error: Option<ApiError>) -> Response {
    let seconds = match error.and_then(ApiError::retry_after_seconds) {
        Some(seconds) => seconds,
        None if response.status() == StatusCode::SERVICE_UNAVAILABLE => BUSY_SECONDS,
        None => return response,
    };
    response
        .headers_mut()
        .insert(header::RETRY_AFTER, seconds.into());
    response
}

pub fn status_of(error: ApiError) -> StatusCode {
    StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST)
}

/// The error for a library's response, which only has a status.
fn of_status(status: StatusCode) -> ApiError {
    match status {
        StatusCode::NOT_FOUND => ApiError::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => ApiError::MethodNotAllowed,
        StatusCode::PAYLOAD_TOO_LARGE => ApiError::TooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ApiError::UnsupportedMediaType,
        StatusCode::SERVICE_UNAVAILABLE => ApiError::Unavailable,
        status if status.is_client_error() => ApiError::Unreadable,
        _ => ApiError::Unexpected,
    }
}

fn problem_json(error: ApiError, ctx: &Ctx) -> Response {
    let details = ProblemDetails::new(error, &ctx.state.config.base_url, &ctx.request_id);
    let mut response = (status_of(error), Json(details)).into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
    if response.status() == StatusCode::UNAUTHORIZED {
        // RFC 9110 §11.6.1 wants it with every 401, and RFC 6750 §3 a parameter.
        let challenge = HeaderValue::from_static("Bearer realm=\"Password Recover\"");
        response
            .headers_mut()
            .insert(header::WWW_AUTHENTICATE, challenge);
    }
    response
}

async fn problem_page(error: ApiError, ctx: &Ctx, path: &str) -> Response {
    let site = site_of(error, ctx, path).await;
    let leads_to_dashboard = site != Site::Public;
    let head = Head {
        status: status_of(error),
        ..Head::new(page_title(problem_title(error), None), site)
    };
    let request_id = ctx.request_id.clone();
    render(ctx, head, move || {
        let request_id = request_id.clone();
        view! { <ProblemPage error request_id leads_to_dashboard /> }
    })
    .await
}

/// Below the dashboard's path, errors appear in the dashboard's own frame for logged-in users. For a fault
/// the database is not asked for the user.
async fn site_of(error: ApiError, ctx: &Ctx, path: &str) -> Site {
    if !routes::is_dashboard(path) {
        return Site::Public;
    }
    if error.status() >= 500 {
        return Site::AdminDoor;
    }
    match sessions::find(ctx, ctx.session()).await {
        Ok(Staff { user, .. }) => Site::Admin {
            viewer: Viewer {
                name: user.account.name,
                role: user.role,
                has_directories: !ctx.state.directories.all().is_empty(),
            },
            section: Section::Elsewhere,
            then_open: None,
        },
        Err(_) => Site::AdminDoor,
    }
}
