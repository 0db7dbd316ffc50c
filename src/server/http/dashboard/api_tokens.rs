//! The page of one's own API tokens, and what its plain forms post.

use super::{
    DoneQuery, page, press, refused,
    shown_once::{self, Secret},
};
use crate::{
    actions::dashboard::api_tokens::RevokeApiToken,
    api::{
        access::{Action, Scope},
        dashboard::{
            Section,
            api_tokens::{ApiTokens, Life, TokenForm},
        },
        error::ApiError,
    },
    dashboard::pages::ApiTokensPage,
    routes,
    server::{
        api_tokens::{self, TokenSpec},
        ctx::Ctx,
        error::Result,
        http::forms::Form,
        identity::{self, authorize},
        state::AppState,
    },
    text::dashboard::{ApiTokensText, Done},
};
use axum::{
    Router,
    extract::Query,
    response::Response,
    routing::{get, post},
};
use leptos::prelude::*;
use serde::Deserialize;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(routes::ADMIN_API_TOKENS, get(list).post(make))
        .route(
            routes::ADMIN_API_TOKEN_REVOKE,
            post(press::<RevokeApiToken>),
        )
}

async fn list(ctx: Ctx, Query(query): Query<DoneQuery>) -> Response {
    show(&ctx, TokenForm::default(), query.done(), None).await
}

async fn show(ctx: &Ctx, form: TokenForm, done: Option<Done>, error: Option<ApiError>) -> Response {
    let tokens = match own(ctx).await {
        Ok(tokens) => tokens,
        Err(error) => return refused(error, ctx),
    };
    let title = ApiTokensText::Title.get().to_owned();
    page(ctx, Section::Account, title, error, move || {
        view! { <ApiTokensPage tokens=tokens.clone() form=form.clone() done error /> }
    })
    .await
}

async fn own(ctx: &Ctx) -> Result<ApiTokens> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let is_offered = |scope: &Scope| scope.is_for(actor.role());
    Ok(ApiTokens {
        rows: api_tokens::own(ctx).await?,
        offered: Scope::ALL.into_iter().filter(is_offered).collect(),
        needs_password: identity::asks_password(ctx, &actor),
    })
}

/// The submitted form. An unticked box is not sent.
#[derive(Deserialize)]
struct MakeForm {
    #[serde(default)]
    name: String,
    recovery: Option<String>,
    #[serde(rename = "users:read")]
    users_read: Option<String>,
    #[serde(rename = "users:write")]
    users_write: Option<String>,
    #[serde(rename = "users:roles")]
    users_roles: Option<String>,
    #[serde(rename = "personal-data")]
    personal_data: Option<String>,
    expires_in: String,
    password: Option<String>,
}

impl MakeForm {
    /// # Errors
    /// `Unreadable` for a lifetime that the form does not offer.
    fn read(&self) -> Result<TokenForm, ApiError> {
        let is_ticked = |scope: &Scope| match scope {
            Scope::Recovery => self.recovery.is_some(),
            Scope::UsersRead => self.users_read.is_some(),
            Scope::UsersWrite => self.users_write.is_some(),
            Scope::UsersRoles => self.users_roles.is_some(),
            Scope::PersonalData => self.personal_data.is_some(),
        };
        Ok(TokenForm {
            name: self.name.clone(),
            scopes: Scope::ALL.into_iter().filter(is_ticked).collect(),
            life: Life::parse(&self.expires_in).ok_or(ApiError::Unreadable)?,
        })
    }
}

/// Always a plain form: a script has nothing to do with the token.
async fn make(ctx: Ctx, Form(sent): Form<MakeForm>) -> Response {
    let form = match sent.read() {
        Ok(form) => form,
        Err(error) => return refused(error.into(), &ctx),
    };
    let wish = TokenSpec {
        name: &form.name,
        scopes: &form.scopes,
        days: form.life.days(),
    };
    match api_tokens::make(&ctx, wish, sent.password.as_deref()).await {
        Ok(token) => shown_once::lead_to(&ctx, Secret::ApiToken(token.expose().to_owned())).await,
        Err(error) => match error.told(&ctx.request_id) {
            error @ (ApiError::NotLoggedIn
            | ApiError::NotAllowed
            | ApiError::SecondFactorNeeded) => refused(error.into(), &ctx),
            error => show(&ctx, form, None, Some(error)).await,
        },
    }
}
