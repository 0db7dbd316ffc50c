//! Server functions of the first steps.

use crate::{
    actions,
    api::{
        dashboard::{Next, first_steps::Skipped},
        error::ApiError,
    },
    routes,
    server::first_steps,
};
use leptos::prelude::*;

/// Skips a step or the card on the overview, or takes it up again.
#[server(endpoint = "choose-first-step")]
pub async fn choose_first_step(step: String, is_skipped: bool) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let next = match first_steps::choose(&ctx, &step, is_skipped).await? {
            Skipped::Step(step) => routes::admin_first_step(step.name()),
            Skipped::Card => routes::ADMIN.to_owned(),
        };
        Ok(Next::plain(next))
    })
    .await
}

/// Sends a test mail to one's own address.
#[server(endpoint = "send-own-test-mail")]
pub async fn send_own_test_mail() -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let mail_id = first_steps::send_test(&ctx).await?;
        Ok(Next::plain(routes::admin_first_steps_tested(mail_id)))
    })
    .await
}
