//! The recovery pages and their forms.

use super::{
    forms::Form,
    prepared::{self, Prepared},
    problem,
    render::{Head, render},
    search_engines,
};
use crate::{
    api::error::ApiError,
    pages::{
        BeingSavedPage, ForgotPasswordPage, ForgotPasswordSentPage, LinkGonePage, LinkJustUsedPage,
        NothingDonePage, RecoveryCodePage, ResetPasswordDonePage, ResetPasswordPage, Site,
        lead_of_forgot, page_title,
    },
    routes,
    server::{
        account::Account,
        accounts, cookies,
        ctx::Ctx,
        followed_link::{self, Kind},
        model::{CaseNumber, SecretToken},
        recovery::{
            self, Completed, Completion, Link, codes,
            visits::{self, Visit},
        },
    },
    text::Text,
    words::Voice,
};
use axum::{
    Extension,
    extract::{Path, RawQuery},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use serde::Deserialize;

fn head(title: Text, error: Option<ApiError>) -> Head {
    Head {
        status: error.map_or(StatusCode::OK, problem::status_of),
        ..Head::new(page_title(title, error), Site::Public)
    }
}

pub async fn home() -> Redirect {
    Redirect::to(routes::FORGOT_PASSWORD)
}

/// The page that most people see, and the only one in an outage: the same for everybody, so it is kept.
pub async fn forgot_password(
    ctx: Ctx,
    Extension(prepared): Extension<Prepared>,
    RawQuery(query): RawQuery,
) -> Response {
    let delay = prepared.mail_delay(&ctx).await;
    let key = prepared::Key {
        page: routes::FORGOT_PASSWORD,
        language: ctx.language.tag(),
        texts: Voice::current_version(),
        application: ctx.entry.application.id.clone(),
        query: ctx.entry.query().to_owned(),
        late_minutes: delay.map(|delay| delay.as_secs() / 60),
    };
    let takes_login = ctx.state.directories.take_logins();
    let page = move || {
        view! { <ForgotPasswordPage email=String::new() error=None delay takes_login /> }
    };
    let head = Head {
        description: Some(lead_of_forgot(takes_login).get().to_owned()),
        ..head(Text::ForgotTitle, None)
    };
    // What somebody made up would push out what everybody needs.
    let response = if ctx.entry.next.is_some() {
        render(&ctx, head, page).await
    } else {
        prepared.page(&ctx, key, head, page)
    };
    search_engines::with_canonical(&ctx, routes::FORGOT_PASSWORD, query.as_deref(), response)
}

#[derive(Deserialize)]
pub struct LinkRequest {
    #[serde(default)]
    email: String,
}

pub async fn request_link(
    ctx: Ctx,
    Extension(prepared): Extension<Prepared>,
    Form(form): Form<LinkRequest>,
) -> Response {
    match recovery::request(&ctx, &form.email, None).await {
        Ok(number) => sent_away(&ctx, &number, Some(&form.email)),
        Err(error) => {
            let error = error.told(&ctx.request_id);
            let delay = prepared.mail_delay(&ctx).await;
            let takes_login = ctx.state.directories.take_logins();
            let head = head(Text::ForgotTitle, Some(error));
            let page = render(&ctx, head, move || {
                view! {
                    <ForgotPasswordPage email=form.email.clone() error=Some(error) delay takes_login />
                }
            });
            problem::with_retry_after(page.await, Some(error))
        }
    }
}

/// Redirects to the page that says what happens next, with the case's number.
fn sent_away(ctx: &Ctx, number: &CaseNumber, typed: Option<&str>) -> Response {
    let base_url = &ctx.state.config.base_url;
    let (case, address) = (
        cookies::case(number, base_url),
        cookies::address(typed, base_url),
    );
    (
        AppendHeaders([(header::SET_COOKIE, case), (header::SET_COOKIE, address)]),
        Redirect::to(routes::FORGOT_PASSWORD_SENT),
    )
        .into_response()
}

pub async fn sent(
    ctx: Ctx,
    Extension(prepared): Extension<Prepared>,
    headers: HeaderMap,
) -> Response {
    let base_url = &ctx.state.config.base_url;
    let case_number = cookies::read_case(&headers, base_url).map(|number| number.to_string());
    let typed = cookies::read_address(&headers, base_url);
    let typed = typed.map(str::to_owned);
    let valid_for = ctx.state.config.password_reset_timeout;
    let delay = prepared.mail_delay(&ctx).await;
    let takes_login = ctx.state.directories.take_logins();
    render(&ctx, head(Text::SentTitle, None), move || {
        view! {
            <ForgotPasswordSentPage
                typed=typed
                case_number=case_number
                valid_for
                delay
                takes_login
            />
        }
    })
    .await
}

pub async fn reset_password(
    ctx: Ctx,
    method: Method,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Response {
    visits::note(&ctx, &token, visit(&method, &headers)).await;
    reset_password_page(&ctx, &headers, token, None).await
}

/// Tells a person's browser from a mail scanner.
fn visit(method: &Method, headers: &HeaderMap) -> Visit {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let is_prefetch = ["sec-purpose", "purpose", "x-moz"]
        .iter()
        .any(|name| text(name).is_some_and(|value| value.contains("prefetch")));
    Visit {
        is_head: method == Method::HEAD,
        fetch_mode: text("sec-fetch-mode").map(str::to_owned),
        is_prefetch,
    }
}

#[derive(Deserialize)]
pub struct NewPasswordForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    new_password: String,
    #[serde(default)]
    confirm_password: String,
    another_link: Option<String>,
}

/// For an invalid link it redirects back: the link's own page offers a new one.
pub async fn set_new_password(
    ctx: Ctx,
    headers: HeaderMap,
    Form(form): Form<NewPasswordForm>,
) -> Response {
    let token = form.token.clone();
    match complete(&ctx, &token, &form).await {
        Err(ApiError::LinkNoLongerGood) if let Some(token) = SecretToken::pasted(&token) => {
            Redirect::to(&routes::reset_password(token.expose())).into_response()
        }
        Err(error) => reset_password_page(&ctx, &headers, token, Some(error)).await,
        Ok(response) => response,
    }
}

/// Forms posted to the link itself: a new password, or the request for another link from the page of an
/// invalid one.
pub async fn post_to_link(
    ctx: Ctx,
    headers: HeaderMap,
    Path(token): Path<String>,
    Form(form): Form<NewPasswordForm>,
) -> Response {
    if form.another_link.is_some() {
        return match recovery::request_again(&ctx, &token).await {
            Ok(number) => sent_away(&ctx, &number, None),
            Err(error) => error.told(&ctx.request_id).into_response(),
        };
    }
    match complete(&ctx, &token, &form).await {
        Err(error) => reset_password_page(&ctx, &headers, token, Some(error)).await,
        Ok(response) => response,
    }
}

async fn complete(ctx: &Ctx, token: &str, form: &NewPasswordForm) -> Result<Response, ApiError> {
    let completion = Completion {
        token,
        new_password: &form.new_password,
        confirm_password: Some(&form.confirm_password),
        email: None,
    };
    match recovery::complete(ctx, completion).await {
        Ok(Completed::Done) => Ok(led_to_done(ctx, token)),
        Ok(Completed::BeingSaved) => Ok(Redirect::to(&link_of(token)).into_response()),
        Err(error) => Err(error.told(&ctx.request_id)),
    }
}

/// Redirects to the confirmation, which is shown to this browser alone.
fn led_to_done(ctx: &Ctx, token: &str) -> Response {
    let used =
        SecretToken::pasted(token).map(|token| followed_link::used(ctx, Kind::NewPassword, &token));
    with_cookie(
        Redirect::to(routes::RESET_PASSWORD_DONE).into_response(),
        used,
    )
}

/// The page of a link, where it can be told whether a password has arrived in its directory.
fn link_of(token: &str) -> String {
    SecretToken::pasted(token).map_or_else(
        || routes::FORGOT_PASSWORD.to_owned(),
        |token| routes::reset_password(token.expose()),
    )
}

/// How often the page of a password that is being saved looks again, in seconds.
const LOOKS_AGAIN: u32 = 2;

/// Without JavaScript, too: the browser asks again by itself.
async fn being_saved_page(ctx: &Ctx) -> Response {
    let mut response = render(
        ctx,
        head(Text::SavingTitle, None),
        || view! { <BeingSavedPage /> },
    )
    .await;
    response
        .headers_mut()
        .insert(header::REFRESH, LOOKS_AGAIN.into());
    response
}

/// The form, if the link is valid; otherwise a page that says so, before anybody has thought up a password.
async fn reset_password_page(
    ctx: &Ctx,
    headers: &HeaderMap,
    token: String,
    error: Option<ApiError>,
) -> Response {
    match recovery::check(ctx, &token).await {
        Ok(Link::Good(user)) => new_password_page(ctx, token, &user, error).await,
        Ok(Link::BeingSaved) => being_saved_page(ctx).await,
        Ok(Link::Saved) => led_to_done(ctx, &token),
        Err(gone) => match gone.told(&ctx.request_id) {
            // Anybody else is told the same of every link that does not work.
            ApiError::LinkNoLongerGood
                if followed_link::has_just_used(ctx, headers, Kind::NewPassword, &token) =>
            {
                let head = Head {
                    status: StatusCode::GONE,
                    ..head(Text::LinkJustUsedTitle, None)
                };
                render(ctx, head, || view! { <LinkJustUsedPage /> }).await
            }
            ApiError::LinkNoLongerGood => {
                // What ended it just now is worth saying; of any other link nothing is told.
                let why = error.filter(|error| *error == ApiError::ChangedElsewhere);
                let head = Head {
                    status: why.map_or(StatusCode::GONE, problem::status_of),
                    ..head(Text::LinkGoneTitle, None)
                };
                render(ctx, head, move || view! { <LinkGonePage why /> }).await
            }
            error => error.into_response(),
        },
    }
}

async fn new_password_page(
    ctx: &Ctx,
    token: String,
    user: &Account,
    error: Option<ApiError>,
) -> Response {
    let login = user.login.as_ref().unwrap_or(&user.email).clone();
    let head = Head {
        shown_path: Some(routes::NEW_PASSWORD),
        ..head(Text::ResetTitle, error)
    };
    let policy = accounts::policy(ctx, user);
    let whole = SecretToken::pasted(&token);
    let opened = whole
        .as_ref()
        .map(|token| followed_link::open(ctx, Kind::NewPassword, token));
    let token = whole.map_or(token, |token| token.expose().to_owned());
    let response = render(ctx, head, move || {
        view! { <ResetPasswordPage token login policy error /> }
    })
    .await;
    with_cookie(problem::with_retry_after(response, error), opened)
}

/// What the address bar shows while the page of a link is open. Loaded again, it is that page again; by itself, it
/// is where a code is typed.
pub async fn link_or_code_page(ctx: Ctx, headers: HeaderMap) -> Response {
    if let Some(token) = followed_link::opened(&ctx, &headers, Kind::NewPassword)
        && let Ok(link) = recovery::check(&ctx, token.expose()).await
    {
        let token = token.expose().to_owned();
        return match link {
            Link::Good(user) => new_password_page(&ctx, token, &user, None).await,
            Link::BeingSaved | Link::Saved => Redirect::to(&link_of(&token)).into_response(),
        };
    }
    code_page(ctx, headers).await
}

/// Where a code is typed, whatever link was opened before.
pub async fn code_page(ctx: Ctx, headers: HeaderMap) -> Response {
    let was_used = followed_link::just_used(&ctx, &headers, Kind::NewPassword).is_some();
    let number = cookies::read_case(&headers, &ctx.state.config.base_url);
    let number = number.map(|number| number.to_string()).unwrap_or_default();
    code_page_with(&ctx, number, was_used, None).await
}

#[derive(Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    case_number: String,
    #[serde(default)]
    code: String,
}

/// The response is the form for a new password, so that its token is in no URL.
pub async fn redeem_code(ctx: Ctx, Form(form): Form<CodeForm>) -> Response {
    match codes::redeem(&ctx, &form.case_number, &form.code).await {
        Ok((token, user)) => new_password_page(&ctx, token.expose().to_owned(), &user, None).await,
        Err(error) => {
            let error = error.told(&ctx.request_id);
            code_page_with(&ctx, form.case_number, false, Some(error)).await
        }
    }
}

async fn code_page_with(
    ctx: &Ctx,
    case_number: String,
    was_used: bool,
    error: Option<ApiError>,
) -> Response {
    let response = render(ctx, head(Text::CodeTitle, error), move || {
        view! { <RecoveryCodePage case_number was_used error /> }
    })
    .await;
    problem::with_retry_after(response, error)
}

pub async fn done(ctx: Ctx, headers: HeaderMap) -> Response {
    if followed_link::just_used(&ctx, &headers, Kind::NewPassword).is_none() {
        return nothing_done(&ctx).await;
    }
    render(
        &ctx,
        head(Text::DoneTitle, None),
        || view! { <ResetPasswordDonePage /> },
    )
    .await
}

/// A confirmation without anything to confirm: somebody has opened it by hand, or their browser keeps no cookies.
pub async fn nothing_done(ctx: &Ctx) -> Response {
    render(
        ctx,
        head(Text::NothingDoneTitle, None),
        || view! { <NothingDonePage /> },
    )
    .await
}

/// The same response with a cookie.
pub fn with_cookie(mut response: Response, cookie: Option<HeaderValue>) -> Response {
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
