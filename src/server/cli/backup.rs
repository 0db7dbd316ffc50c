//! `backup` and `restore`.

use super::{keys, open};
use crate::server::{backup, config::Config, secret_key::SecretKey};
use std::path::Path;

pub async fn make(config: &Config, to: &Path) -> anyhow::Result<()> {
    backup::make(&config.database_url, to).await?;
    println!("The backup {} is whole.", to.display());
    match SecretKey::file(config) {
        Some(key) => println!(
            "The key is not in it: keep a copy of {} in another place.",
            key.display()
        ),
        None => println!("SECRET_KEY is not in it: keep a copy of that in another place."),
    }
    Ok(())
}

pub async fn restore(config: Config, from: &Path, may_replace: bool) -> anyhow::Result<()> {
    let kept = backup::restore(&config.database_url, from, may_replace).await?;
    println!("The database is that of {} again.", from.display());
    if let Some(kept) = kept {
        println!("The one before is kept at {}.", kept.display());
    }
    match SecretKey::file(&config).filter(|key| !key.exists()) {
        Some(key) => println!(
            "Before you start the server put the key that it was used with at {}: with a new one, second steps \
             and webhooks work no more.",
            key.display()
        ),
        None => {
            let state = open(config).await?;
            keys::print_unreadable(&state).await?;
            // So that no log file remains beside it.
            state.db.close().await;
        }
    }
    Ok(())
}
