//! Finding somebody in a directory, with them on the telephone.

use crate::{
    api::{
        dashboard::directories::{FoundAccount, FoundAccounts},
        error::ApiError,
    },
    components::Table,
    dashboard::components::{ActionButton, FilterInput, FormProblem},
    routes,
    text::dashboard::DirectoriesText,
    words::Language,
};
use leptos::prelude::*;

#[component]
pub fn FindAccountPage(found: Option<FoundAccounts>, error: Option<ApiError>) -> impl IntoView {
    let search = found
        .as_ref()
        .map(|found| found.search.clone())
        .unwrap_or_default();
    view! {
        <div class="stack stack-s">
            <p>
                <a href=routes::ADMIN_DIRECTORIES>{DirectoriesText::FindBack.get()}</a>
            </p>
            <h1>{DirectoriesText::FindTitle.get()}</h1>
            <p class="soft">{DirectoriesText::FindLead.get()}</p>
        </div>
        <form class="form" method="post" action=routes::ADMIN_DIRECTORY_ACCOUNTS>
            <FormProblem error />
            <FilterInput name="search" label=DirectoriesText::FindSearch.get() value=search />
            <div class="form-buttons">
                <button class="button" type="submit">
                    {DirectoriesText::FindButton.get()}
                </button>
            </div>
        </form>
        {found
            .filter(|found| !found.search.is_empty())
            .map(|found| view! { <Results found /> })}
    }
}

#[component]
fn Results(found: FoundAccounts) -> impl IntoView {
    let silent = (!found.silent.is_empty()).then(|| {
        let names = Language::current().list(&found.silent);
        view! {
            <div class="alert alert-warning">
                <p>{DirectoriesText::FindSilent.with(&[("names", &names)])}</p>
            </div>
        }
    });
    let list = if found.accounts.is_empty() {
        view! {
            <div class="empty">
                <h2>{DirectoriesText::FindNoneTitle.get()}</h2>
                <p>{DirectoriesText::FindNone.get()}</p>
            </div>
        }
        .into_any()
    } else {
        view! {
            <Table
                label=DirectoriesText::FindFound.get()
                headings=[
                    DirectoriesText::ColumnAccount.get(),
                    DirectoriesText::ColumnLogin.get(),
                    DirectoriesText::ColumnDirectory.get(),
                    DirectoriesText::ColumnLink.get(),
                ]
            >
                {found
                    .accounts
                    .into_iter()
                    .map(|account| view! { <Row account /> })
                    .collect_view()}
            </Table>
        }
        .into_any()
    };
    view! {
        {silent}
        {list}
    }
}

#[component]
fn Row(account: FoundAccount) -> impl IntoView {
    let FoundAccount {
        directory,
        login,
        name,
        email,
        withheld,
        cases,
        known,
    } = account;
    let shown = if name.is_empty() { email.clone() } else { name };
    let about = DirectoriesText::SendAbout.with(&[
        ("name", login.as_deref().unwrap_or(&shown)),
        ("directory", &directory),
    ]);
    let link = match withheld {
        Some(why) => view! { <p>{DirectoriesText::NoLink.with(&[("why", why)])}</p> }.into_any(),
        None => view! {
            <ActionButton
                action=routes::ADMIN_DIRECTORY_LINK.to_owned()
                label=DirectoriesText::Send.get()
                about
                fields=vec![("email", email.clone())]
            />
        }
        .into_any(),
    };
    let who = match known {
        Some(account) => view! {
            <a href=routes::admin_user(account.id)>
                <bdi>{shown}</bdi>
            </a>
        }
        .into_any(),
        None => view! { <bdi>{shown}</bdi> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                {who} " " <bdi class="soft">{email.clone()}</bdi>
            </th>
            <td data-label=DirectoriesText::ColumnLogin.get()>
                <bdi>{login.unwrap_or_default()}</bdi>
            </td>
            <td data-label=DirectoriesText::ColumnDirectory.get()>{directory}</td>
            <td data-label=DirectoriesText::ColumnLink.get()>
                <div class="actions">
                    {link}
                    <a class="button button-secondary button-small" href=cases>
                        {DirectoriesText::SeeCases.get()}
                    </a>
                </div>
            </td>
        </tr>
    }
}
