//! Secrets that are shown once. The form that makes one leads to a page that shows it, so a reload makes nothing
//! again and shows nothing again. On its way to that page, the secret is in a cookie, sealed for its owner.

use super::{page, refused};
use crate::{
    api::{
        access::Action,
        dashboard::{Section, webhooks::ShownSecret},
        error::ApiError,
    },
    dashboard::pages::{ApiTokenShownPage, RecoveryCodesPage, WebhookSecretPage},
    routes,
    server::{
        cookies,
        ctx::Ctx,
        error::Result,
        identity::authorize,
        sealed::{self, Purpose},
        state::AppState,
    },
    text::dashboard::{AccountText, ApiTokensText, WebhooksText},
};
use axum::{
    Router,
    http::{HeaderMap, Uri, header},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::get,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What is shown.
#[derive(Serialize, Deserialize)]
pub enum Secret {
    ApiToken(String),
    RecoveryCodes(Vec<String>),
    Webhook { endpoint_id: i64, secret: String },
}

impl Secret {
    /// The page that shows it.
    fn path(&self) -> String {
        match self {
            Self::ApiToken(_) => routes::ADMIN_API_TOKEN_SHOWN.to_owned(),
            Self::RecoveryCodes(_) => routes::ADMIN_SECOND_FACTOR_SHOWN.to_owned(),
            Self::Webhook { endpoint_id, .. } => routes::admin_webhook_shown(*endpoint_id),
        }
    }
}

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(routes::ADMIN_API_TOKEN_SHOWN, get(show))
        .route(routes::ADMIN_SECOND_FACTOR_SHOWN, get(show))
        .route(routes::ADMIN_WEBHOOK_SHOWN, get(show))
}

/// Redirects to the page that shows a secret.
pub async fn lead_to(ctx: &Ctx, secret: Secret) -> Response {
    let owner_id = match owner_id(ctx).await {
        Ok(id) => id,
        Err(error) => return refused(error, ctx),
    };
    let state = &ctx.state;
    let written = serde_json::to_vec(&secret).expect("it is plain data");
    let sealed = sealed::seal(
        &state.secret_key,
        &state.random,
        Purpose::ShownOnce,
        owner_id,
        &written,
    );
    let cookie = cookies::shown_once(&sealed, &state.config.base_url);
    (
        AppendHeaders([(header::SET_COOKIE, cookie)]),
        Redirect::to(&secret.path()),
    )
        .into_response()
}

/// Shows the secret from the cookie and deletes it. Without one, it leads to the page that this one is below.
async fn show(ctx: Ctx, uri: Uri, headers: HeaderMap) -> Response {
    let owner_id = match owner_id(&ctx).await {
        Ok(id) => id,
        Err(error) => return refused(error, &ctx),
    };
    let base_url = &ctx.state.config.base_url;
    let sealed = cookies::read_shown_once(&headers, base_url);
    let opened = sealed.and_then(|sealed| {
        let key = &ctx.state.secret_key;
        sealed::open(key, Purpose::ShownOnce, owner_id, sealed)
    });
    let secret = opened.and_then(|opened| serde_json::from_slice::<Secret>(&opened).ok());
    let path = uri.path();
    let shown = match secret.filter(|secret| secret.path() == path) {
        Some(secret) => of_secret(&ctx, secret).await,
        None => {
            let parent = path
                .rsplit_once('/')
                .map_or(routes::ADMIN, |(parent, _)| parent);
            return Redirect::to(parent).into_response();
        }
    };
    let end = cookies::no_shown_once(base_url);
    (AppendHeaders([(header::SET_COOKIE, end)]), shown).into_response()
}

async fn of_secret(ctx: &Ctx, secret: Secret) -> Response {
    match secret {
        Secret::ApiToken(token) => {
            let title = ApiTokensText::ShownTitle.get().to_owned();
            page(ctx, Section::Account, title, None, move || {
                view! { <ApiTokenShownPage token /> }
            })
            .await
        }
        Secret::RecoveryCodes(codes) => {
            let title = AccountText::CodesTitle.get().to_owned();
            page(ctx, Section::Account, title, None, move || {
                view! { <RecoveryCodesPage codes /> }
            })
            .await
        }
        Secret::Webhook {
            endpoint_id,
            secret,
        } => {
            let title = WebhooksText::SecretTitle.get().to_owned();
            page(ctx, Section::Webhooks, title, None, move || {
                let shown = ShownSecret {
                    endpoint_id,
                    secret,
                };
                view! { <WebhookSecretPage shown /> }
            })
            .await
        }
    }
}

async fn owner_id(ctx: &Ctx) -> Result<i64> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let staff = actor.staff().ok_or(ApiError::NotAllowed)?;
    Ok(staff.user.id)
}
