//! Pages about users.

use super::{DoneQuery, go_on, page, refused, run};
use crate::{
    api::{
        dashboard::{Section, users::EditUser},
        error::ApiError,
    },
    dashboard::pages::{UserEditPage, UsersPage},
    server::{ctx::Ctx, http::forms::Form, users},
    text::dashboard::UsersText,
};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct PageQuery {
    page: Option<String>,
}

pub async fn list(ctx: Ctx, Query(query): Query<PageQuery>) -> Response {
    // A page that can't be read is the first: nobody types one by hand.
    let number = query.page.and_then(|page| page.parse().ok()).unwrap_or(1);
    let list = match users::page(&ctx, number).await {
        Ok(list) => list,
        Err(error) => return refused(error, &ctx),
    };
    let title = UsersText::Title.get().to_owned();
    page(&ctx, Section::Users, title, None, move || {
        view! { <UsersPage users=list.clone() /> }
    })
    .await
}

pub async fn edit_page(ctx: Ctx, Path(id): Path<i64>, Query(query): Query<DoneQuery>) -> Response {
    edit_form(&ctx, id, &query, None).await
}

pub async fn edit(ctx: Ctx, Form(form): Form<EditUser>) -> Response {
    match run(&ctx, form.clone()).await {
        Ok(next) => go_on(&next),
        Err(error) => edit_form(&ctx, form.id, &DoneQuery::default(), Some((form, error))).await,
    }
}

async fn edit_form(
    ctx: &Ctx,
    id: i64,
    query: &DoneQuery,
    refused_form: Option<(EditUser, ApiError)>,
) -> Response {
    let mut user = match users::to_edit(ctx, id).await {
        Ok(user) => user,
        Err(error) => return refused(error, ctx),
    };
    let title = UsersText::EditTitle.with(&[("name", &user.name)]);
    let error = refused_form.as_ref().map(|(_, error)| *error);
    if let Some((form, _)) = refused_form {
        (user.email, user.name) = (form.email, form.name);
    }
    let done = query.done();
    page(ctx, Section::Users, title, error, move || {
        view! { <UserEditPage user=user.clone() error done /> }
    })
    .await
}
