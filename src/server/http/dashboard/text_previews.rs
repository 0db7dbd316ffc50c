//! Public pages and mails with changed texts, as documents for a frame: nothing in them runs, and nothing leads
//! anywhere.

use crate::{
    api::{
        dashboard::{
            mails::MailKind,
            texts::{PageKind, Place},
        },
        error::ApiError,
    },
    pages::{
        BeingSavedPage, ForgotPasswordPage, ForgotPasswordSentPage, FreezeDonePage, FreezeGonePage,
        FreezePage, LinkGonePage, NotMeDonePage, NotMeGonePage, NotMePage, NothingDonePage,
        OpenAgainPage, ProblemPage, RecoveryCodePage, ResetPasswordDonePage, ResetPasswordPage,
        Site, StatementPage,
    },
    server::{
        accounts,
        ctx::Ctx,
        error::Result,
        http::{
            headers,
            render::{Head, rendered},
        },
        mails::previews,
    },
    words::Voice,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

const TO: &str = "sam@example.org";
const CASE_NUMBER: &str = "SAMP-LENR";
/// Not in the format of a token, so that it can't be anybody's.
const TOKEN: &str = "SAMPLE-no-real-link";

/// A page or a mail of the application at hand, in this voice; of several pages that belong together, the one with
/// the text of this id.
///
/// # Errors
/// A fault, if a mail can't be composed.
pub fn show(ctx: &Ctx, place: Place, id: &str, voice: Voice) -> Result<Response> {
    match place {
        Place::Mail(kind) => mail(ctx, kind, voice),
        Place::Page(page) => Ok(page_of(ctx, page, id, &voice)),
    }
}

fn mail(ctx: &Ctx, kind: MailKind, voice: Voice) -> Result<Response> {
    let direction = voice.language().direction().name();
    let mail = previews::sample(ctx, kind, voice, TO)?;
    let text = format!("{}\n\n{}", mail.subject, mail.text);
    let text = format!(
        "<pre dir=\"{direction}\" style=\"margin:0;padding:24px;white-space:pre-wrap;overflow-wrap:anywhere;\
         font:14px/1.6 monospace;color:#1f2328;background:#fff;border-top:1px solid #d0d7de\">{}</pre></body>",
        escaped(&text)
    );
    Ok(headers::framed(mail.html_alone().replace("</body>", &text)))
}

/// Says in the frame why there is nothing to see.
pub fn refused(sentence: &str) -> Response {
    let sentence = escaped(sentence);
    let mut response = headers::framed(format!(
        "<!DOCTYPE html><meta charset=\"utf-8\"><title>{sentence}</title>\
         <p role=\"alert\" dir=\"auto\" style=\"margin:24px;font:16px/1.5 system-ui,sans-serif;color:#1f2328\">\
         {sentence}</p>"
    ));
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

fn page_of(ctx: &Ctx, page: PageKind, id: &str, voice: &Voice) -> Response {
    let id = id.to_owned();
    let valid_for = ctx.state.config.password_reset_timeout;
    let policy = accounts::first_policy(ctx);
    let head = Head::new("", Site::Public);
    let is = move |start: &str| id.starts_with(start);
    let token = TOKEN.to_owned();
    let main = move || match page {
        PageKind::Errors if is("not-found") => problem(ApiError::NotFound),
        PageKind::Errors if is("unavailable") => problem(ApiError::Unavailable),
        PageKind::Errors if is("broken") => problem(ApiError::Unexpected),
        PageKind::Forgot | PageKind::Everywhere | PageKind::Times | PageKind::Errors => {
            let takes_login = is("email-or-login") || is("forgot-lead-login");
            let error = (page == PageKind::Errors).then_some(ApiError::EmailInvalid);
            let email = String::new();
            let delay = is("delay").then_some(valid_for);
            view! { <ForgotPasswordPage email error delay takes_login /> }.into_any()
        }
        PageKind::Sent => {
            let (typed, case_number) = (Some(TO.to_owned()), Some(CASE_NUMBER.to_owned()));
            let takes_login = is("sent-lead-login");
            view! { <ForgotPasswordSentPage typed case_number valid_for delay=None takes_login /> }
                .into_any()
        }
        PageKind::Code => {
            let case_number = CASE_NUMBER.to_owned();
            let was_used = is("link-just-used");
            view! { <RecoveryCodePage case_number was_used error=None /> }.into_any()
        }
        PageKind::Reset => {
            view! { <ResetPasswordPage token login=TO.to_owned() policy error=None /> }.into_any()
        }
        PageKind::LinkGone => view! { <LinkGonePage why=None /> }.into_any(),
        PageKind::NotMe if is("not-me-done") => view! { <NotMeDonePage /> }.into_any(),
        PageKind::NotMe if is("not-me-gone") => view! { <NotMeGonePage /> }.into_any(),
        PageKind::NotMe => view! { <NotMePage token /> }.into_any(),
        PageKind::Freeze if is("freeze-done") => view! { <FreezeDonePage /> }.into_any(),
        PageKind::Freeze if is("freeze-gone") => view! { <FreezeGonePage /> }.into_any(),
        PageKind::Freeze if is("open-again") => view! { <OpenAgainPage /> }.into_any(),
        PageKind::Freeze => {
            let is_move = is("restore");
            view! { <FreezePage token is_move /> }.into_any()
        }
        PageKind::Saving => view! { <BeingSavedPage /> }.into_any(),
        PageKind::Done if is("nothing-done") => view! { <NothingDonePage /> }.into_any(),
        PageKind::Done => view! { <ResetPasswordDonePage /> }.into_any(),
        PageKind::Statement => view! { <StatementPage /> }.into_any(),
    };
    let page = voice.clone().speak(|| rendered(ctx, head, main).html());
    headers::framed_page(without_scripts(&voice.with_preview(&page)))
}

fn problem(error: ApiError) -> AnyView {
    let request_id = "0123456789abcdef".to_owned();
    view! { <ProblemPage error request_id leads_to_dashboard=false /> }.into_any()
}

/// The page without what would run or be loaded for that.
fn without_scripts(page: &str) -> String {
    const PARTS: [(&str, &str); 3] = [
        ("<script", "</script>"),
        ("<link rel=\"modulepreload\"", ">"),
        ("<link rel=\"preload\"", ">"),
    ];
    let mut rest = page;
    let mut kept = String::with_capacity(page.len());
    while let Some((at, end)) = PARTS
        .iter()
        .filter_map(|(start, end)| Some((rest.find(start)?, end)))
        .min()
    {
        kept.push_str(&rest[..at]);
        let length = rest[at..]
            .find(end)
            .map_or(rest.len() - at, |found| found + end.len());
        rest = &rest[at + length..];
    }
    kept + rest
}
