//! The development mailbox: every mail that would have been sent.

use crate::{
    api::times::TimeText,
    components::{Moment, Table},
    routes,
    text::Text,
};
use leptos::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailRow {
    pub id: i64,
    pub subject: String,
    pub recipient: String,
    pub received: TimeText,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailDetails {
    pub id: i64,
    pub sender: String,
    pub recipient: String,
    pub subject: String,
    pub received: TimeText,
    /// The link in the text, if there is one.
    pub link: Option<String>,
    pub view: MailView,
}

/// What is shown of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailView {
    /// The HTML part in a frame of this height, in CSS pixels.
    Html {
        height: u32,
    },
    Text(String),
    /// The whole message, with its headers.
    Source(String),
}

/// What a frame lets the mail in it do: its links open where the page around it was.
pub const LINKS_ONLY: &str = "allow-top-navigation-by-user-activation";

#[component]
pub fn DevMailboxPage(mails: Vec<MailRow>) -> impl IntoView {
    view! {
        <Banner />
        <div class="page-head">
            <h1>{Text::MailboxTitle.get()}</h1>
            <p class="soft small">{Text::MailboxNewest.get()}</p>
        </div>
        {if mails.is_empty() {
            view! {
                <div class="empty">
                    <h2>{Text::MailboxEmptyTitle.get()}</h2>
                    <p>{Text::MailboxEmpty.get()}</p>
                    <a class="button button-secondary" href=routes::FORGOT_PASSWORD>
                        {Text::MailboxAsk.get()}
                    </a>
                </div>
            }
                .into_any()
        } else {
            view! {
                <Table
                    label=Text::MailboxList.get()
                    headings=[
                        Text::MailSubject.get(),
                        Text::MailTo.get(),
                        Text::MailWhen.get(),
                    ]
                >
                    {mails.into_iter().map(|mail| view! { <MailRowView mail /> }).collect_view()}
                </Table>
            }
                .into_any()
        }}
    }
}

#[component]
fn MailRowView(mail: MailRow) -> impl IntoView {
    let (machine, people) = mail.received;
    view! {
        <tr>
            <th scope="row">
                <a href=routes::dev_mail(mail.id)>{mail.subject}</a>
            </th>
            <td>
                <span>{mail.recipient}</span>
            </td>
            <td>
                <Moment machine people />
            </td>
        </tr>
    }
}

#[component]
fn Banner() -> impl IntoView {
    view! {
        <div class="alert alert-warning">
            <p class="alert-title">{Text::MailboxBannerTitle.get()}</p>
            <p>{Text::MailboxBanner.get()}</p>
        </div>
    }
}

#[component]
pub fn DevMailPage(mail: MailDetails) -> impl IntoView {
    let (machine, people) = mail.received;
    view! {
        <Banner />
        <div class="stack stack-s">
            <p>
                <a href=routes::DEV_MAILBOX>{Text::MailboxBack.get()}</a>
            </p>
            <h1>{mail.subject}</h1>
        </div>
        <dl class="facts panel">
            <dt>{Text::MailFrom.get()}</dt>
            <dd>{mail.sender}</dd>
            <dt>{Text::MailTo.get()}</dt>
            <dd>{mail.recipient}</dd>
            <dt>{Text::MailWhen.get()}</dt>
            <dd>
                <Moment machine people />
            </dd>
            {mail
                .link
                .map(|link| {
                    let href = link.clone();
                    view! {
                        <dt>{Text::MailLink.get()}</dt>
                        <dd>
                            <a class="code" href=href>
                                {link}
                            </a>
                        </dd>
                    }
                })}
        </dl>
        <Views id=mail.id shown=mail.view.clone() />
        {match mail.view {
            MailView::Html { height } => {
                view! {
                    <p class="small">
                        <a href=routes::dev_mail_html(mail.id)>{Text::MailboxWhole.get()}</a>
                    </p>
                    <iframe
                        class="mail-frame"
                        src=routes::dev_mail_html(mail.id)
                        height=height
                        sandbox=LINKS_ONLY
                        title=Text::MailHtmlFrame.get()
                    ></iframe>
                }
                    .into_any()
            }
            MailView::Text(text) | MailView::Source(text) => {
                view! { <pre class="mail-text panel">{text}</pre> }.into_any()
            }
        }}
    }
}

/// Links to the views of a mail, which work without JavaScript.
#[component]
fn Views(id: i64, shown: MailView) -> impl IntoView {
    let link = |href: String, text: Text, is_shown: bool| {
        view! {
            <a href=href aria-current=is_shown.then_some("page")>
                {text.get()}
            </a>
        }
    };
    view! {
        <nav class="tabs" aria-label=Text::MailboxViews.get()>
            {link(
                routes::dev_mail(id),
                Text::MailHtmlPart,
                matches!(shown, MailView::Html { .. }),
            )}
            {link(
                routes::dev_mail_text(id),
                Text::MailTextPart,
                matches!(shown, MailView::Text(_)),
            )}
            {link(
                routes::dev_mail_source(id),
                Text::MailSource,
                matches!(shown, MailView::Source(_)),
            )}
        </nav>
    }
}
