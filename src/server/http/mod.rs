//! HTTP: the only module that knows axum. A handler parses the request, calls one service function and writes
//! the response.

mod access_log;
mod base_path;
mod body;
mod client_limits;
pub mod client_network;
mod client_progress;
mod client_stream;
mod content_type;
mod context;
mod cors;
mod dashboard;
mod dev_mailbox;
mod docs;
mod etag;
mod fields;
mod file;
mod files;
mod forms;
mod forwarded;
mod headers;
mod host;
mod idempotency_key;
mod metrics;
mod open_files;
mod origin;
mod prepared;
mod problem;
mod recovery;
mod render;
mod repudiation;
mod rest;
mod retry;
mod search_engines;
mod serve;
pub mod server_functions;
mod shares;
#[cfg(test)]
mod tests;
mod this_machine;
mod wellknown;

pub use client_limits::ClientLimits;
pub use serve::serve;
pub use shares::WIDE_SHARE;

use crate::{
    routes,
    server::{config::MailBackend, state::AppState},
};
use axum::{
    Extension, Router, middleware,
    routing::{get, post},
};
use std::time::Duration;
use tower::Layer;
use tower_http::{
    catch_panic::CatchPanicLayer, normalize_path::NormalizePathLayer, timeout::TimeoutLayer,
};

/// Nothing here takes long; slower requests are told to come back.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// Every route, behind all that each request passes through.
pub fn router(state: AppState, limits: ClientLimits) -> Router {
    let mut routes = Router::new()
        // Recovery.
        .route(routes::HOME, get(recovery::home))
        .route(
            routes::FORGOT_PASSWORD,
            get(recovery::forgot_password).post(recovery::request_link),
        )
        .route(routes::FORGOT_PASSWORD_SENT, get(recovery::sent))
        .route(
            routes::RESET_PASSWORD,
            get(recovery::reset_password).post(recovery::post_to_link),
        )
        .route(
            routes::NEW_PASSWORD,
            get(recovery::link_or_code_page).post(recovery::set_new_password),
        )
        .route(
            routes::RECOVERY_CODE,
            get(recovery::code_page).post(recovery::redeem_code),
        )
        .route(routes::RESET_PASSWORD_DONE, get(recovery::done))
        // "This wasn't me".
        .route(routes::NOT_ME_LINK, get(repudiation::not_me))
        .route(
            routes::NOT_ME,
            get(repudiation::not_me_again).post(repudiation::revoke),
        )
        .route(routes::NOT_ME_DONE, get(repudiation::not_me_done))
        .route(routes::FREEZE_LINK, get(repudiation::freeze_link))
        .route(
            routes::FREEZE,
            get(repudiation::freeze_again).post(repudiation::freeze),
        )
        .route(routes::FREEZE_DONE, get(repudiation::freeze_done))
        .route(routes::ACCESSIBILITY, get(search_engines::statement))
        .route(routes::SERVER_FUNCTIONS, post(server_functions::handle))
        // The REST API.
        .merge(rest::routes())
        .merge(docs::routes())
        // The dashboard.
        .merge(dashboard::routes())
        // What machines ask for.
        .route(routes::CHANGE_PASSWORD, get(wellknown::change_password))
        .route(routes::SECURITY_TXT, get(wellknown::security_txt))
        .route(routes::ROBOTS_TXT, get(search_engines::robots_txt))
        .route(routes::SITEMAP, get(search_engines::sitemap))
        .route(routes::BRAND_FILE, get(files::serve_brand))
        .route(routes::HEALTHZ, get(wellknown::healthz))
        .route(routes::READYZ, get(wellknown::readyz))
        .route(routes::METRICS, get(metrics::metrics));
    if matches!(state.config.mail.backend, MailBackend::Mailbox) {
        let mailbox = Router::new()
            .route(routes::DEV_MAILBOX, get(dev_mailbox::list))
            .route(routes::DEV_MAIL, get(dev_mailbox::show))
            .route(routes::DEV_MAIL_TEXT, get(dev_mailbox::show_text))
            .route(routes::DEV_MAIL_SOURCE, get(dev_mailbox::show_source))
            .route(routes::DEV_MAIL_HTML, get(dev_mailbox::html))
            .route_layer(middleware::from_fn(dev_mailbox::show_here_only));
        routes = routes.merge(mailbox);
    }
    with_layers(routes.fallback(files::serve), state, limits)
}

/// The layers that each request and its response pass through.
fn with_layers(routes: Router<AppState>, state: AppState, limits: ClientLimits) -> Router {
    // Leptos keeps its executor for the whole process; setting it again is refused and harmless.
    _ = any_spawner::Executor::init_tokio();
    // Read from the bottom up: the last layer is the first that a request meets.
    let routes = routes
        .layer(middleware::from_fn(retry::after_conflict))
        .layer(TimeoutLayer::with_status_code(
            axum::http::StatusCode::SERVICE_UNAVAILABLE,
            REQUEST_TIMEOUT,
        ))
        .layer(middleware::from_fn_with_state(limits.body, body::read))
        .merge(dashboard::uploads())
        .layer(middleware::from_fn_with_state(
            state.clone(),
            origin::refuse_cross_site,
        ))
        .layer(Extension(prepared::Prepared::default()))
        .layer(Extension(search_engines::Sitemaps::default()))
        .layer(CatchPanicLayer::custom(problem::of_panic))
        .layer(middleware::from_fn(access_log::log))
        .with_state(state.clone());
    let all = Router::new()
        .fallback_service(routes)
        .layer(middleware::from_fn(host::require_one))
        .layer(middleware::from_fn(problem::write))
        .layer(middleware::from_fn_with_state(
            state.clone(),
            cors::allow_origins,
        ))
        // The last resort, for a panic while an error is being written.
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(
            state.clone(),
            headers::protect,
        ))
        .layer(middleware::from_fn_with_state(
            state.clone(),
            context::establish,
        ));
    // A trailing slash and repeated leading slashes are removed before anything looks at the path, so that
    // authorization and routing see the same one.
    Router::new()
        .fallback_service(NormalizePathLayer::trim_trailing_slash().layer(all))
        .layer(middleware::from_fn_with_state(state, base_path::mount))
}
