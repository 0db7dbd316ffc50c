//! One's own API tokens: the list, the form for a new one, and the page that shows it once.

use crate::{
    api::{
        access::Scope,
        dashboard::api_tokens::{ApiTokens, Life, TokenForm},
        error::{ApiError, Field},
    },
    dashboard::components::{
        ApiTokenTable, Choice, ChoiceField, ConfirmPassword, FormField, FormProblem, Notice,
        Revoking, ShownOnceActions, TimesNote,
    },
    routes,
    text::{
        Text,
        dashboard::{AccountText, ApiTokensText, Done},
    },
};
use leptos::prelude::*;

#[component]
pub fn ApiTokensPage(
    tokens: ApiTokens,
    /// The values of the form below the list.
    form: TokenForm,
    done: Option<Done>,
    error: Option<ApiError>,
) -> impl IntoView {
    let list = if tokens.rows.is_empty() {
        view! {
            <div class="empty" role="status">
                <h2>{ApiTokensText::EmptyTitle.get()}</h2>
                <p>{ApiTokensText::Empty.get()}</p>
            </div>
        }
        .into_any()
    } else {
        view! {
            <ApiTokenTable
                label=ApiTokensText::List.get()
                rows=tokens.rows
                revoking=Revoking::Own
            />
            <p class="soft small"><TimesNote /></p>
        }
        .into_any()
    };
    view! {
        <Notice done />
        <div class="page-head">
            <h1>{ApiTokensText::Title.get()}</h1>
        </div>
        <p>{ApiTokensText::Lead.get()}</p>
        {list}
        <NewToken offered=tokens.offered needs_password=tokens.needs_password form error />
        <p>
            <a href=routes::ADMIN_ACCOUNT>{AccountText::BackToAccount.get()}</a>
        </p>
    }
}

/// A plain form, also with WebAssembly: its response is the page with the token.
#[component]
fn NewToken(
    offered: Vec<Scope>,
    needs_password: bool,
    form: TokenForm,
    error: Option<ApiError>,
) -> impl IntoView {
    let lives = Life::ALL.map(|life| Choice {
        value: life.name(),
        label: life_text(life).get(),
    });
    let scopes = offered.into_iter().map(|scope| {
        let is_chosen = form.scopes.contains(&scope);
        view! { <ScopeBox scope is_chosen /> }
    });
    view! {
        <section class="panel panel-form stack" aria-labelledby="new-token">
            <h2 id="new-token">{ApiTokensText::NewTitle.get()}</h2>
            <form class="form" method="post" action=routes::ADMIN_API_TOKENS novalidate>
                <FormProblem error />
                <FormField
                    field=Field::Name
                    label=Text::Name.get()
                    hint=ApiTokensText::NameHint.get()
                    value=form.name
                    error
                />
                <fieldset class="choices">
                    <legend class="field-label">{ApiTokensText::Scopes.get()}</legend>
                    {scopes.collect_view()}
                </fieldset>
                <ChoiceField
                    name="expires_in"
                    label=ApiTokensText::Life.get()
                    hint=ApiTokensText::LifeHint.get()
                    choices=lives.to_vec()
                    value=form.life.name().to_owned()
                />
                <ConfirmPassword is_needed=needs_password error />
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {ApiTokensText::NewSubmit.get()}
                    </button>
                </div>
            </form>
        </section>
    }
}

#[component]
fn ScopeBox(scope: Scope, is_chosen: bool) -> impl IntoView {
    let (label, hint) = match scope {
        Scope::Recovery => (
            ApiTokensText::ScopeRecovery,
            ApiTokensText::ScopeRecoveryHint,
        ),
        Scope::UsersRead => (
            ApiTokensText::ScopeUsersRead,
            ApiTokensText::ScopeUsersReadHint,
        ),
        Scope::UsersWrite => (
            ApiTokensText::ScopeUsersWrite,
            ApiTokensText::ScopeUsersWriteHint,
        ),
        Scope::UsersRoles => (
            ApiTokensText::ScopeUsersRoles,
            ApiTokensText::ScopeUsersRolesHint,
        ),
        Scope::PersonalData => (
            ApiTokensText::ScopePersonalData,
            ApiTokensText::ScopePersonalDataHint,
        ),
    };
    let id = format!("scope-{}", scope.name().replace(':', "-"));
    let hint_id = format!("{id}-hint");
    view! {
        <div class="check">
            <input
                type="checkbox"
                id=id.clone()
                name=scope.name()
                checked=is_chosen
                aria-describedby=hint_id.clone()
            />
            <div>
                <label for=id>{label.get()}</label>
                <p class="field-hint" id=hint_id>
                    {hint.get()}
                </p>
            </div>
        </div>
    }
}

fn life_text(life: Life) -> ApiTokensText {
    match life {
        Life::Week => ApiTokensText::LifeWeek,
        Life::Month => ApiTokensText::LifeMonth,
        Life::Quarter => ApiTokensText::LifeQuarter,
        Life::Year => ApiTokensText::LifeYear,
        Life::Unlimited => ApiTokensText::LifeUnlimited,
    }
}

/// A new token, shown once.
#[component]
pub fn ApiTokenShownPage(token: String) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1>{ApiTokensText::ShownTitle.get()}</h1>
        </div>
        <p>{ApiTokensText::ShownLead.get()}</p>
        <section class="panel panel-form stack" aria-labelledby="token-label">
            <h2 id="token-label">{ApiTokensText::ShownLabel.get()}</h2>
            <p id="token" translate="no" dir="ltr">
                <code class="code secret-code">{token}</code>
            </p>
            <ShownOnceActions list="token" can_print=false />
            <p>
                {ApiTokensText::ShownUse.get()} " "
                <code class="code" translate="no" dir="ltr">
                    "Authorization: Bearer …"
                </code>
            </p>
        </section>
        <p>
            <a class="button" href=routes::ADMIN_API_TOKENS>
                {ApiTokensText::ShownNext.get()}
            </a>
        </p>
    }
}
