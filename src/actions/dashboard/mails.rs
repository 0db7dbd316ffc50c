//! Server functions of mails.

use crate::{
    actions,
    api::{dashboard::Next, error::ApiError},
    routes,
    server::mails,
    text::dashboard::Done,
};
use leptos::prelude::*;

/// Retries a mail now, or queues a given-up one again.
#[server(endpoint = "retry-mail")]
pub async fn retry_mail(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        mails::retry(&ctx, id).await?;
        Ok(Next::to(&routes::admin_mail(id), Done::MailRetried))
    })
    .await
}

/// Retries all mails that wait for the mail server.
#[server(endpoint = "retry-waiting-mails")]
pub async fn retry_waiting_mails() -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        mails::retry_waiting(&ctx).await?;
        Ok(Next::to(routes::ADMIN_MAILS, Done::MailsRetried))
    })
    .await
}

/// Cancels an unsent mail.
#[server(endpoint = "cancel-mail")]
pub async fn cancel_mail(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        mails::cancel(&ctx, id).await?;
        Ok(Next::to(&routes::admin_mail(id), Done::MailCancelled))
    })
    .await
}

/// Sends a test mail; the mail's page shows the server's response.
#[server(endpoint = "send-test-mail")]
pub async fn send_test_mail(email: String) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let sent = mails::send_test(&ctx, &email).await?;
        Ok(Next::plain(routes::admin_mail(sent.mail_id)))
    })
    .await
}
