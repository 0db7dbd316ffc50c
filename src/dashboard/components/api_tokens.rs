//! API tokens in a table: one's own, and those of a user.

use super::{ActionButton, Ago};
use crate::{
    api::{
        access::Scope,
        dashboard::api_tokens::{ApiTokenRow, Expiry},
    },
    components::Table,
    routes,
    text::dashboard::ApiTokensText,
};
use leptos::prelude::*;

/// Whose tokens a table shows, which decides where its buttons post to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revoking {
    Own,
    OfUser(i64),
    /// The viewer may not revoke them.
    Nobody,
}

#[component]
pub fn ApiTokenTable(
    label: &'static str,
    rows: Vec<ApiTokenRow>,
    revoking: Revoking,
) -> impl IntoView {
    let headings = [
        ApiTokensText::ColumnName,
        ApiTokensText::ColumnScopes,
        ApiTokensText::ColumnMade,
        ApiTokensText::ColumnUsed,
        ApiTokensText::ColumnExpires,
        ApiTokensText::ColumnAction,
    ];
    view! {
        <div class="wordy-table">
            <Table label headings=headings.map(ApiTokensText::get)>
                {rows.into_iter().map(|token| view! { <Row token revoking /> }).collect_view()}
            </Table>
        </div>
    }
}

#[component]
fn Row(token: ApiTokenRow, revoking: Revoking) -> impl IntoView {
    let scopes: Vec<&str> = token.scopes.iter().copied().map(Scope::name).collect();
    let used = match token.last_used {
        Some((machine, people)) => view! { <Ago machine people /> }.into_any(),
        None => view! { <span class="when">{ApiTokensText::NeverUsed.get()}</span> }.into_any(),
    };
    let action = revoke_button(revoking, token.id, &token.name);
    view! {
        <tr>
            <th scope="row">
                <bdi>{token.name}</bdi>
            </th>
            <td data-label=ApiTokensText::ColumnScopes.get()>
                <span class="code">{scopes.join(" ")}</span>
            </td>
            <td data-label=ApiTokensText::ColumnMade.get()>
                <Ago machine=token.created.0 people=token.created.1 />
            </td>
            <td data-label=ApiTokensText::ColumnUsed.get()>
                {used}
            </td>
            <td data-label=ApiTokensText::ColumnExpires.get()>
                <ExpiryView expiry=token.expiry />
            </td>
            <td data-label=ApiTokensText::ColumnAction.get()>
                {action}
            </td>
        </tr>
    }
}

#[component]
fn ExpiryView(expiry: Expiry) -> impl IntoView {
    match expiry {
        Expiry::Never => {
            view! { <span class="when">{ApiTokensText::ExpiresNever.get()}</span> }.into_any()
        }
        Expiry::At((machine, people)) => view! { <Ago machine people /> }.into_any(),
        Expiry::Over((machine, people)) => view! {
            <span>
                <span class="badge">{ApiTokensText::Expired.get()}</span>
                <Ago machine people />
            </span>
        }
        .into_any(),
    }
}

fn revoke_button(revoking: Revoking, id: i64, name: &str) -> AnyView {
    let (action, fields) = match revoking {
        Revoking::Own => (
            routes::ADMIN_API_TOKEN_REVOKE.to_owned(),
            vec![("id", id.to_string())],
        ),
        Revoking::OfUser(user) => (
            routes::admin_user_action(routes::ADMIN_USER_API_TOKEN_REVOKE, user),
            vec![("id", user.to_string()), ("token_id", id.to_string())],
        ),
        Revoking::Nobody => return view! { <span class="when">"–"</span> }.into_any(),
    };
    let about = ApiTokensText::RevokeAbout.with(&[("name", name)]);
    view! { <ActionButton action label=ApiTokensText::Revoke.get() about fields /> }.into_any()
}
