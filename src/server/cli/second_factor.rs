//! `resetsecondfactor`: for the last administrator who lost both phone and recovery codes, whom nobody in the
//! dashboard can help.

use super::{open_migrated, told};
use crate::{
    api::error::ApiError,
    server::{config::Config, ctx::Ctx, enrolment, error::Error},
};
use anyhow::anyhow;

pub async fn reset(config: Config, email: &str) -> anyhow::Result<()> {
    let state = open_migrated(config).await?;
    enrolment::reset_by_email(&Ctx::operator(&state), email)
        .await
        .map_err(|error| match error {
            Error::Refused(ApiError::NotFound) => {
                anyhow!("There is no account with the address {email} that has a second step.")
            }
            error => told(error),
        })?;
    println!("Took the second step of {email} away. Their sessions have ended.");
    Ok(())
}
