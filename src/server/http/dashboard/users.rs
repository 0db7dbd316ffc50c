//! Pages about users, and their forms.

use super::{DoneQuery, Id, go_on, page, refused, run};
use crate::{
    actions::dashboard::users::{CreateUser, DeleteUser, EditUser},
    api::{
        access::Role,
        dashboard::{
            Next, Section,
            users::{Place, Sort, UserState, UsersQuery},
        },
        error::ApiError,
    },
    dashboard::{
        components::{PageLinks, plain, query::with_query},
        pages::{UserDeletePage, UserEditPage, UserNewPage, UserPage, UsersPage},
    },
    routes,
    server::{ctx::Ctx, http::forms::Form, users},
    text::dashboard::{Done, UsersText},
};
use axum::{extract::Query, response::Response};
use leptos::{prelude::*, server_fn::ServerFn};
use serde::{Deserialize, de::DeserializeOwned};

/// The filter of the list. Nobody types one by hand, so invalid values are ignored.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct FilterFields {
    q: String,
    state: String,
    role: String,
    sort: String,
}

impl FilterFields {
    pub fn query(self) -> UsersQuery {
        UsersQuery {
            search: self.q,
            state: UserState::parse(&self.state),
            role: Role::parse(&self.role),
            sort: Sort::parse(&self.sort).unwrap_or_default(),
        }
    }
}

/// Where a page of the list begins, and what was done before.
#[derive(Deserialize)]
pub struct PlaceQuery {
    after: Option<String>,
    before: Option<String>,
    done: Option<String>,
}

impl PlaceQuery {
    fn place(&self) -> Place {
        let id = |typed: &Option<String>| typed.as_ref().and_then(|id| id.parse().ok());
        match (id(&self.after), id(&self.before)) {
            (Some(id), _) => Place::After(id),
            (None, Some(id)) => Place::Before(id),
            (None, None) => Place::First,
        }
    }
}

pub async fn list(
    ctx: Ctx,
    Query(filter): Query<FilterFields>,
    Query(asked): Query<PlaceQuery>,
) -> Response {
    let place = asked.place();
    let done = asked.done.as_deref().and_then(Done::parse);
    let query = filter.query();
    let list = match users::page(&ctx, query, place).await {
        Ok(list) => list,
        Err(error) => return refused(error, &ctx),
    };
    let links = PageLinks {
        first: list.previous.map(|_| address(&list.query, Place::First)),
        previous: list.previous.map(|place| address(&list.query, place)),
        next: list.next.map(|place| address(&list.query, place)),
    };
    let title = UsersText::Title.get().to_owned();
    page(&ctx, Section::Users, title, None, move || {
        view! { <UsersPage users=list.clone() links=links.clone() done /> }
    })
    .await
}

/// The address of one page of the list.
fn address(query: &UsersQuery, place: Place) -> String {
    let (after, before) = match place {
        Place::First => (None, None),
        Place::After(id) => (Some(id.to_string()), None),
        Place::Before(id) => (None, Some(id.to_string())),
    };
    let mut pairs = query.pairs();
    pairs.extend(after.as_deref().map(|after| ("after", after)));
    pairs.extend(before.as_deref().map(|before| ("before", before)));
    with_query(routes::ADMIN_USERS, &pairs)
}

pub async fn user_page(ctx: Ctx, Id(id): Id, Query(query): Query<DoneQuery>) -> Response {
    user(&ctx, id, query.done(), None).await
}

async fn user(ctx: &Ctx, id: i64, done: Option<Done>, error: Option<ApiError>) -> Response {
    let details = match users::details(ctx, id).await {
        Ok(details) => details,
        Err(error) => return refused(error, ctx),
    };
    let title = plain(&details.name);
    page(ctx, Section::Users, title, error, move || {
        view! { <UserPage user=details.clone() error done /> }
    })
    .await
}

/// Runs the action of one of a user page's buttons; errors appear on that page.
pub async fn press<S>(ctx: Ctx, Id(id): Id, Form(call): Form<S>) -> Response
where
    S: ServerFn<Output = Next, Error = ApiError> + DeserializeOwned,
{
    match run(&ctx, call).await {
        Ok(next) => go_on(&next),
        Err(error) => not_done(&ctx, id, error).await,
    }
}

async fn not_done(ctx: &Ctx, id: i64, error: ApiError) -> Response {
    match error {
        ApiError::NotLoggedIn | ApiError::NotAllowed | ApiError::NotFound => {
            refused(error.into(), ctx)
        }
        error => user(ctx, id, None, Some(error)).await,
    }
}

pub async fn new_page(ctx: Ctx) -> Response {
    let blank = CreateUser {
        email: String::new(),
        name: String::new(),
        send_mail: Some("on".to_owned()),
        role: None,
        password: None,
    };
    new_form(&ctx, blank, None).await
}

pub async fn create(ctx: Ctx, Form(form): Form<CreateUser>) -> Response {
    match run(&ctx, form.clone()).await {
        Ok(next) => go_on(&next),
        Err(error) => new_form(&ctx, form, Some(error)).await,
    }
}

async fn new_form(ctx: &Ctx, form: CreateUser, error: Option<ApiError>) -> Response {
    let needs_password = match users::may_create(ctx).await {
        Ok(needs_password) => needs_password,
        Err(error) => return refused(error, ctx),
    };
    let title = UsersText::NewTitle.get().to_owned();
    page(ctx, Section::Users, title, error, move || {
        let (email, name) = (form.email.clone(), form.name.clone());
        let role = form.role.as_deref().and_then(Role::parse);
        view! {
            <UserNewPage
                email
                name
                role=role.unwrap_or(Role::User)
                needs_password
                sends_mail=form.send_mail.is_some()
                error
            />
        }
    })
    .await
}

pub async fn edit_page(ctx: Ctx, Id(id): Id) -> Response {
    edit_form(&ctx, id, None).await
}

pub async fn edit(ctx: Ctx, Form(form): Form<EditUser>) -> Response {
    match run(&ctx, form.clone()).await {
        Ok(next) => go_on(&next),
        Err(error) => edit_form(&ctx, form.id, Some((form, error))).await,
    }
}

async fn edit_form(ctx: &Ctx, id: i64, refused_form: Option<(EditUser, ApiError)>) -> Response {
    let mut user = match users::to_edit(ctx, id).await {
        Ok(user) => user,
        Err(error) => return refused(error, ctx),
    };
    let title = UsersText::EditTitle.with(&[("name", &plain(&user.name))]);
    let error = refused_form.as_ref().map(|(_, error)| *error);
    if let Some((form, _)) = refused_form {
        (user.email, user.name) = (form.email, form.name);
        (user.shown_email, user.shown_name) = (form.shown_email, form.shown_name);
    }
    page(ctx, Section::Users, title, error, move || {
        view! { <UserEditPage user=user.clone() error /> }
    })
    .await
}

pub async fn delete_page(ctx: Ctx, Id(id): Id) -> Response {
    delete_form(&ctx, id, None).await
}

pub async fn delete(ctx: Ctx, Form(form): Form<DeleteUser>) -> Response {
    let id = form.id;
    match run(&ctx, form).await {
        Ok(next) => go_on(&next),
        Err(error) => delete_form(&ctx, id, Some(error)).await,
    }
}

async fn delete_form(ctx: &Ctx, id: i64, error: Option<ApiError>) -> Response {
    let removal = match users::removal(ctx, id).await {
        Ok(removal) => removal,
        Err(error) => return refused(error, ctx),
    };
    let title = UsersText::DeleteTitle.get().to_owned();
    page(ctx, Section::Users, title, error, move || {
        view! { <UserDeletePage removal=removal.clone() error /> }
    })
    .await
}
