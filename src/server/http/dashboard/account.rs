//! Pages about one's own account, and the one that resets a user's two-factor authentication.

use super::{
    DoneQuery, Id, go_on, page, press, refused, run,
    shown_once::{self, Secret},
};
use crate::{
    actions::dashboard::account::{
        BeginSecondFactor, EndOtherSessions, EndSession, RemoveSecondFactor, ResetSecondFactor,
        SetShortcuts,
    },
    api::{
        access::{Action, Role},
        dashboard::{
            Section,
            account::{Account, SecondFactor},
        },
        error::ApiError,
    },
    dashboard::pages::{
        AccountPage, ResetSecondFactorPage, SecondFactorForm, SecondFactorPage, ShortcutsPage,
    },
    routes,
    server::{
        ctx::Ctx,
        enrolment,
        error::Result,
        http::forms::Form,
        identity::{self, authorize, second_factor},
        model::RecoveryCode,
        own_sessions,
        state::AppState,
    },
    text::dashboard::AccountText,
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
        .route(routes::ADMIN_ACCOUNT, get(account))
        .route(routes::ADMIN_END_SESSION, post(press::<EndSession>))
        .route(
            routes::ADMIN_END_OTHER_SESSIONS,
            post(press::<EndOtherSessions>),
        )
        .route(routes::ADMIN_SET_SHORTCUTS, post(press::<SetShortcuts>))
        .route(routes::ADMIN_SHORTCUTS, get(shortcuts))
        .route(
            routes::ADMIN_SECOND_FACTOR,
            get(second_factor_page).post(begin),
        )
        .route(
            routes::ADMIN_SECOND_FACTOR_CONFIRM,
            // A reload of the form's response arrives here.
            get(second_factor_page).post(confirm),
        )
        .route(
            routes::ADMIN_SECOND_FACTOR_CODES,
            get(codes_page).post(renew_codes),
        )
        .route(
            routes::ADMIN_SECOND_FACTOR_REMOVE,
            get(remove_page).post(remove),
        )
        .route(
            routes::ADMIN_USER_SECOND_FACTOR,
            get(reset_page).post(reset),
        )
}

async fn account(ctx: Ctx, Query(query): Query<DoneQuery>) -> Response {
    let account = match own_account(&ctx).await {
        Ok(account) => account,
        Err(error) => return refused(error, &ctx),
    };
    let title = AccountText::Title.get().to_owned();
    page(&ctx, Section::Account, title, None, move || {
        view! { <AccountPage account=account.clone() done=query.done() /> }
    })
    .await
}

async fn own_account(ctx: &Ctx) -> Result<Account> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let staff = actor.staff().ok_or(ApiError::NotAllowed)?;
    Ok(Account {
        name: staff.user.name.clone(),
        email: staff.user.email.clone(),
        role: staff.user.role,
        has_shortcuts: staff.user.has_shortcuts,
        has_second_factor: second_factor::is_set(ctx, staff.user.id).await?,
        sessions: own_sessions::own(ctx).await?,
    })
}

async fn shortcuts(ctx: Ctx) -> Response {
    let actor = match authorize(&ctx, Action::ManageOwnAccount).await {
        Ok(actor) => actor,
        Err(error) => return refused(error, &ctx),
    };
    let user = actor.staff().map(|staff| &staff.user);
    let are_on = user.is_some_and(|user| user.has_shortcuts);
    let role = user.map_or(Role::User, |user| user.role);
    let title = AccountText::ShortcutsTitle.get().to_owned();
    page(&ctx, Section::Elsewhere, title, None, move || {
        view! { <ShortcutsPage are_on role /> }
    })
    .await
}

async fn second_factor_page(ctx: Ctx, Query(query): Query<DoneQuery>) -> Response {
    show_second_factor(&ctx, SecondFactorForm::Overview, &query, None).await
}

async fn codes_page(ctx: Ctx) -> Response {
    show_second_factor(&ctx, SecondFactorForm::Codes, &DoneQuery::default(), None).await
}

async fn remove_page(ctx: Ctx) -> Response {
    show_second_factor(&ctx, SecondFactorForm::Remove, &DoneQuery::default(), None).await
}

async fn show_second_factor(
    ctx: &Ctx,
    form: SecondFactorForm,
    query: &DoneQuery,
    error: Option<ApiError>,
) -> Response {
    let state = match second_factor_state(ctx).await {
        Ok(state) => state,
        Err(error) => return refused(error, ctx),
    };
    let title = AccountText::SecondTitle.get().to_owned();
    let done = query.done();
    let is_required = ctx.state.config.require_admin_totp;
    page(ctx, Section::Account, title, error, move || {
        let (state, needs_password) = state.clone();
        view! { <SecondFactorPage state form needs_password is_required done error /> }
    })
    .await
}

async fn second_factor_state(ctx: &Ctx) -> Result<(SecondFactor, bool)> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let state = enrolment::own(ctx).await?;
    Ok((state, identity::asks_password(ctx, &actor)))
}

async fn begin(ctx: Ctx, Form(form): Form<BeginSecondFactor>) -> Response {
    match run(&ctx, form).await {
        Ok(next) => go_on(&next),
        Err(error) => refuse(&ctx, SecondFactorForm::Overview, error).await,
    }
}

async fn remove(ctx: Ctx, Form(form): Form<RemoveSecondFactor>) -> Response {
    match run(&ctx, form).await {
        Ok(next) => go_on(&next),
        Err(error) => refuse(&ctx, SecondFactorForm::Remove, error).await,
    }
}

async fn refuse(ctx: &Ctx, form: SecondFactorForm, error: ApiError) -> Response {
    show_second_factor(ctx, form, &DoneQuery::default(), Some(error)).await
}

#[derive(Deserialize)]
pub struct ConfirmForm {
    #[serde(default)]
    code: String,
}

/// Always a plain form: a script has nothing to do with the codes.
async fn confirm(ctx: Ctx, Form(form): Form<ConfirmForm>) -> Response {
    match enrolment::confirm(&ctx, &form.code).await {
        Ok(codes) => show_codes(&ctx, &codes).await,
        Err(error) => {
            refuse(
                &ctx,
                SecondFactorForm::Overview,
                error.told(&ctx.request_id),
            )
            .await
        }
    }
}

#[derive(Deserialize)]
pub struct PasswordForm {
    password: Option<String>,
}

async fn renew_codes(ctx: Ctx, Form(form): Form<PasswordForm>) -> Response {
    match enrolment::renew_recovery_codes(&ctx, form.password.as_deref()).await {
        Ok(codes) => show_codes(&ctx, &codes).await,
        Err(error) => refuse(&ctx, SecondFactorForm::Codes, error.told(&ctx.request_id)).await,
    }
}

async fn show_codes(ctx: &Ctx, codes: &[RecoveryCode]) -> Response {
    let codes = codes.iter().map(|code| code.expose().to_owned());
    shown_once::lead_to(ctx, Secret::RecoveryCodes(codes.collect())).await
}

async fn reset_page(ctx: Ctx, Id(id): Id, Query(query): Query<DoneQuery>) -> Response {
    show_reset(&ctx, id, &query, None).await
}

async fn reset(ctx: Ctx, Form(form): Form<ResetSecondFactor>) -> Response {
    match run(&ctx, form.clone()).await {
        Ok(next) => go_on(&next),
        Err(error) => show_reset(&ctx, form.id, &DoneQuery::default(), Some(error)).await,
    }
}

async fn show_reset(ctx: &Ctx, id: i64, query: &DoneQuery, error: Option<ApiError>) -> Response {
    let (name, has_one, needs_password) = match enrolment::to_reset(ctx, id).await {
        Ok(state) => state,
        Err(error) => return refused(error, ctx),
    };
    let title = AccountText::ResetTitle.with(&[("name", &name)]);
    let done = query.done();
    page(ctx, Section::Users, title, error, move || {
        view! { <ResetSecondFactorPage id name=name.clone() has_one needs_password done error /> }
    })
    .await
}
