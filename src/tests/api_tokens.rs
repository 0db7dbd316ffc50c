//! API tokens: created by their owner, by the command line and by a log-in; shown once, and ended in every
//! way. `access` covers who may call what.

mod commands;
mod ending;
mod making;

use crate::harness::{Answer, TestApp};
use axum::http::StatusCode;
use password_recover::{
    api::access::{Action, Role, Scope},
    server::{
        api_tokens as service,
        api_tokens::TokenSpec,
        ctx::{Caller, Credential, Ctx},
        db::{
            audit::Kind,
            entity::{api_token, audit_event, user},
        },
        error::Error,
        identity::authorize,
        model::SecretToken,
    },
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

const ADMIN: &str = "maria@example.org";
const PAGE: &str = "/admin/account/api-tokens";
const REVOKE: &str = "/admin/account/api-tokens/revoke";

fn code<T>(result: Result<T, Error>) -> &'static str {
    match result {
        Err(Error::Refused(error)) => error.code(),
        Err(_) => "another",
        Ok(_) => "done",
    }
}

async fn tokens(app: &TestApp) -> Vec<api_token::Model> {
    api_token::Entity::find()
        .order_by_asc(api_token::Column::Id)
        .all(&app.state.db)
        .await
        .unwrap()
}

async fn events(app: &TestApp, kind: Kind) -> Vec<audit_event::Model> {
    audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(kind))
        .all(&app.state.db)
        .await
        .unwrap()
}

/// The token that a page shows.
fn shown(page: &str) -> SecretToken {
    let (_, rest) = page.split_once("id=\"token\"").expect("a token is shown");
    let mut words =
        rest.split(|letter: char| !letter.is_ascii_alphanumeric() && !"-_".contains(letter));
    words.find_map(SecretToken::parse).expect("43 letters")
}

/// A program that shows this token.
fn program(app: &TestApp, token: &SecretToken) -> Ctx {
    let mut ctx = app.operator();
    ctx.caller = Caller::Api(Credential::Token(token.clone()));
    ctx
}

/// What the token allows: the error's code, or "done".
async fn tried(app: &TestApp, token: &SecretToken, action: Action) -> &'static str {
    code(authorize(&program(app, token), action).await)
}

/// Sends the form of one's own page, with these boxes ticked.
async fn send(app: &TestApp, cookie: &str, name: &str, more: &[(&str, &str)]) -> Answer {
    let mut fields = vec![("name", name), ("expires_in", "90")];
    fields.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    fields.extend(more);
    app.post_for_secret(PAGE, &fields, cookie).await
}

async fn make(app: &TestApp, cookie: &str, name: &str, more: &[(&str, &str)]) -> SecretToken {
    let answer = send(app, cookie, name, more).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    shown(&answer.body)
}

/// Creates a token at the command line.
async fn make_for(app: &TestApp, email: &str, name: &str, scopes: &[Scope]) -> SecretToken {
    let wish = TokenSpec {
        name,
        scopes,
        days: Some(90),
    };
    match service::make_for(&app.operator(), email, wish).await {
        Ok(token) => token,
        error => panic!("{}", code(error)),
    }
}

async fn with_staff(role: Role) -> (TestApp, String, user::Model) {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let user = app.make_staff(ADMIN, role).await;
    let cookie = app.log_in(ADMIN).await;
    (app, cookie, user)
}
