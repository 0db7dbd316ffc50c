//! `personaldata`: what is stored about one person, for those who answer their requests.

use super::{open_migrated, told};
use crate::{
    api::error::ApiError,
    server::{
        config::Config,
        ctx::Ctx,
        error::{Error, Result},
        personal_data::{self, Erased},
    },
    text::dashboard::PersonalDataText,
};
use anyhow::{Context, anyhow};
use std::io::Write;

/// `who` is an address, a log-in name or the number of an account.
pub async fn run(config: Config, who: &str, is_erasure: bool) -> anyhow::Result<()> {
    let state = open_migrated(config).await?;
    let ctx = Ctx::operator(&state);
    if is_erasure {
        let erased = personal_data::erase(&ctx, who, None).await;
        print(&found(who, erased)?);
        // What was erased must not stay in SQLite's log until somebody writes again.
        state.db.empty_log().await?;
        return Ok(());
    }
    let mut file = found(who, personal_data::begin(&ctx, who, None).await)?;
    let mut output = std::io::stdout().lock();
    while let Some(part) = file.next().await.map_err(told)? {
        output
            .write_all(&part)
            .context("Standard output can't be written to")?;
    }
    output
        .flush()
        .context("Standard output can't be written to")
}

fn found<T>(who: &str, result: Result<T>) -> anyhow::Result<T> {
    result.map_err(|error| match error {
        Error::Refused(ApiError::NotFound) => {
            anyhow!("{}: {who}.", PersonalDataText::NoneTitle.get())
        }
        error => told(error),
    })
}

fn print(erased: &Erased) {
    for (part, count) in &erased.counts {
        println!("{}: {count}", part.label().get());
    }
    println!("\n{}", PersonalDataText::Stays.get());
    for one in &erased.stays {
        println!("- {}", one.sentence());
    }
}
