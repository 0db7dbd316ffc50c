//! What the dashboard does: mails.

use crate::{
    actions,
    api::{dashboard::Next, error::ApiError},
    routes,
    server::mails,
    text::dashboard::Done,
};
use leptos::prelude::*;

/// Tries a mail now, or queues one again that was given up.
#[server(endpoint = "retry-mail")]
pub async fn retry_mail(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        mails::retry(&ctx, id).await?;
        Ok(Next::to(&routes::admin_mail(id), Done::MailRetried))
    })
    .await
}

/// Tries all mails now that wait for the mail server.
#[server(endpoint = "retry-waiting-mails")]
pub async fn retry_waiting_mails() -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        mails::retry_waiting(&ctx).await?;
        Ok(Next::to(routes::ADMIN_MAILS, Done::MailsRetried))
    })
    .await
}

/// Takes a mail back before it is sent.
#[server(endpoint = "cancel-mail")]
pub async fn cancel_mail(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        mails::cancel(&ctx, id).await?;
        Ok(Next::to(&routes::admin_mail(id), Done::MailCancelled))
    })
    .await
}

/// Sends a test mail; the page of the mail says what the mail server answered.
#[server(endpoint = "send-test-mail")]
pub async fn send_test_mail(email: String) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let sent = mails::send_test(&ctx, &email).await?;
        Ok(Next::plain(routes::admin_mail(sent.mail_id)))
    })
    .await
}
