//! Every mail as it would look.

use crate::{
    api::dashboard::mails::{MailKind, Preview},
    components::Table,
    routes,
    text::dashboard::MailsText,
};
use leptos::prelude::*;

#[component]
pub fn MailPreviewsPage(
    /// Each with its language's tag and name.
    previews: Vec<(MailKind, (&'static str, &'static str))>,
) -> impl IntoView {
    view! {
        <div class="stack stack-s">
            <p>
                <a href=routes::ADMIN_MAILS>{MailsText::Back.get()}</a>
            </p>
            <h1>{MailsText::PreviewsTitle.get()}</h1>
            <p class="soft">{MailsText::PreviewsLead.get()}</p>
        </div>
        <Table
            label=MailsText::PreviewsTitle.get()
            headings=[MailsText::Kind.get(), MailsText::PreviewLanguage.get()]
        >
            {previews
                .into_iter()
                .map(|(kind, (tag, language))| {
                    view! {
                        <tr>
                            <th scope="row">
                                <a href=routes::admin_mail_preview(
                                    kind.name(),
                                    tag,
                                )>{kind.label().get()}</a>
                            </th>
                            <td data-label=MailsText::PreviewLanguage.get()>
                                <span lang=tag>{language}</span>
                            </td>
                        </tr>
                    }
                })
                .collect_view()}
        </Table>
    }
}

#[component]
pub fn MailPreviewPage(preview: Preview) -> impl IntoView {
    let (tag, language) = preview.language;
    let kind = preview.kind.label().get();
    view! {
        <div class="stack stack-s">
            <p>
                <a href=routes::ADMIN_MAIL_PREVIEWS>{MailsText::PreviewsBack.get()}</a>
            </p>
            <h1>{MailsText::PreviewTitle.with(&[("kind", kind), ("language", language)])}</h1>
        </div>
        <dl class="facts panel">
            <dt>{MailsText::PreviewSubject.get()}</dt>
            <dd lang=tag dir=preview.direction>{preview.subject}</dd>
        </dl>
        <section class="stack stack-s">
            <h2>{MailsText::PreviewHtml.get()}</h2>
            <iframe
                class="mail-frame"
                src=routes::admin_mail_preview_html(preview.kind.name(), tag)
                sandbox=""
                title=MailsText::PreviewFrame.get()
            ></iframe>
        </section>
        <section class="stack stack-s">
            <h2>{MailsText::PreviewText.get()}</h2>
            <pre class="mail-text panel" lang=tag dir=preview.direction>
                {preview.text}
            </pre>
        </section>
    }
}
