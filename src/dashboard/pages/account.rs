//! One's own account.

use super::shortcuts::ShortcutSwitch;
use crate::{
    api::dashboard::account::{Account, SessionRow},
    components::Table,
    dashboard::components::{ActionButton, Ago, Notice, TimesNote, browser_text, role_text},
    routes,
    text::{
        Text,
        dashboard::{AccountText, ApiTokensText, Done},
    },
};
use leptos::prelude::*;

#[component]
pub fn AccountPage(account: Account, done: Option<Done>) -> impl IntoView {
    let (state, link) = if account.has_second_factor {
        (AccountText::SecondOn, AccountText::SecondChange)
    } else {
        (AccountText::SecondOff, AccountText::SecondSetUp)
    };
    view! {
        <Notice done />
        <div class="page-head">
            <h1>{AccountText::Title.get()}</h1>
        </div>
        <dl class="panel facts">
            <dt>{Text::Name.get()}</dt>
            <dd>{account.name}</dd>
            <dt>{Text::Email.get()}</dt>
            <dd>{account.email}</dd>
            <dt>{AccountText::RoleLabel.get()}</dt>
            <dd>{role_text(account.role).get()}</dd>
        </dl>
        <section class="stack stack-s" aria-labelledby="second-factor">
            <h2 id="second-factor">{AccountText::SecondTitle.get()}</h2>
            <p>{AccountText::SecondLead.get()}</p>
            <div class="one-action">
                <p>{state.get()}</p>
                <a class="button button-secondary button-small" href=routes::ADMIN_SECOND_FACTOR>
                    {link.get()}
                    <span class="visually-hidden">" " {AccountText::SecondTitle.get()}</span>
                </a>
            </div>
        </section>
        <section class="stack stack-s" aria-labelledby="own-password">
            <h2 id="own-password">{AccountText::PasswordTitle.get()}</h2>
            <p>{AccountText::PasswordLead.get()}</p>
            <p>
                <a href=routes::FORGOT_PASSWORD>{AccountText::PasswordLink.get()}</a>
            </p>
        </section>
        <Sessions rows=account.sessions />
        <section class="stack stack-s" aria-labelledby="own-api-tokens">
            <h2 id="own-api-tokens">{ApiTokensText::Title.get()}</h2>
            <p>{ApiTokensText::Lead.get()}</p>
            <p>
                <a href=routes::ADMIN_API_TOKENS>{ApiTokensText::Link.get()}</a>
            </p>
        </section>
        <section class="stack stack-s" aria-labelledby="shortcuts-here">
            <h2 id="shortcuts-here">{AccountText::ShortcutsTitle.get()}</h2>
            <p>
                {AccountText::ShortcutsLead.get()} " "
                <a href=routes::ADMIN_SHORTCUTS>{AccountText::ShortcutsShow.get()}</a>
            </p>
            <ShortcutSwitch are_on=account.has_shortcuts />
        </section>
    }
}

#[component]
fn Sessions(rows: Vec<SessionRow>) -> impl IntoView {
    let has_others = rows.len() > 1;
    let headings = [
        AccountText::ColumnBrowser,
        AccountText::ColumnNetwork,
        AccountText::ColumnSince,
        AccountText::ColumnLastSeen,
        AccountText::ColumnAction,
    ];
    view! {
        <section class="stack stack-s" aria-labelledby="own-sessions">
            <h2 id="own-sessions">{AccountText::SessionsTitle.get()}</h2>
            <p>{AccountText::SessionsLead.get()} " " <TimesNote /></p>
            <Table label=AccountText::SessionsList.get() headings=headings.map(AccountText::get)>
                {rows.into_iter().map(|row| view! { <Row row /> }).collect_view()}
            </Table>
            {has_others
                .then(|| {
                    view! {
                        <ActionButton
                            action=routes::ADMIN_END_OTHER_SESSIONS.to_owned()
                            label=AccountText::EndOtherSessions.get()
                        />
                    }
                })}
        </section>
    }
}

#[component]
fn Row(row: SessionRow) -> impl IntoView {
    let browser =
        browser_text(row.browser).unwrap_or_else(|| AccountText::BrowserUnknown.get().to_owned());
    let about =
        AccountText::EndSessionAbout.with(&[("browser", &browser), ("since", &row.since.1)]);
    view! {
        <tr>
            <th scope="row">
                {browser}
                {row
                    .is_this
                    .then(|| {
                        view! {
                            " "
                            <span class="badge badge-success">
                                {AccountText::ThisSession.get()}
                            </span>
                        }
                    })}
            </th>
            <td data-label=AccountText::ColumnNetwork.get()>
                <span>{row.network}</span>
            </td>
            <td data-label=AccountText::ColumnSince.get()>
                <Ago machine=row.since.0 people=row.since.1 />
            </td>
            <td data-label=AccountText::ColumnLastSeen.get()>
                <Ago machine=row.last_seen.0 people=row.last_seen.1 />
            </td>
            <td data-label=AccountText::ColumnAction.get()>
                {if row.is_this {
                    view! { <span class="when">{AccountText::EndByLogOut.get()}</span> }.into_any()
                } else {
                    view! {
                        <ActionButton
                            action=routes::ADMIN_END_SESSION.to_owned()
                            label=AccountText::EndSession.get()
                            about
                            fields=vec![("id", row.id.to_string())]
                        />
                    }
                        .into_any()
                }}
            </td>
        </tr>
    }
}
