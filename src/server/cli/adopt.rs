//! Looking at an application's database before, and after, its accounts are recovered from here.

use crate::server::{
    clock::Clock,
    config::{
        Config, DatabaseUrl,
        directories::{Kind, SqlSettings},
    },
    directories::sql::{
        SqlStore, Tools, Tried,
        adoption::{self, Findings},
    },
    hashing::PasswordHasher,
    model::EmailAddress,
    random::Random,
    secret_key::SecretKey,
};
use anyhow::{anyhow, bail};
use clap::Args;

#[derive(Args)]
pub struct Adopt {
    /// The address of its database, such as postgres://user@host/app; or the name of a directory in the
    /// settings, whose address stays in its file.
    #[arg(value_name = "URL|NAME")]
    source: String,
    /// The table of accounts, if there is more than one.
    #[arg(long, value_name = "NAME")]
    table: Option<String>,
    /// Do all that a recovery of this address would do, and roll it back.
    #[arg(long = "try", value_name = "ADDRESS")]
    trial: Option<String>,
}

pub async fn run(config: Config, arguments: Adopt) -> anyhow::Result<()> {
    let Adopt {
        source,
        table,
        trial,
    } = arguments;
    let known = config
        .directories
        .into_iter()
        .find(|one| one.name == source);
    let findings = match known {
        Some(directory) => match directory.kind {
            Kind::Sql(settings) => adoption::look_with(settings).await?,
            Kind::Ldap(_) | Kind::Http(_) => bail!("{source} is no database."),
        },
        None => adoption::look(&parse(&source)?, table.as_deref()).await?,
    };
    print!("{findings}");
    let Findings { settings, .. } = findings;
    match trial {
        Some(address) => try_out(&source, settings, &address).await,
        None => Ok(()),
    }
}

fn parse(source: &str) -> anyhow::Result<DatabaseUrl> {
    let is_url = source.contains(':');
    let url = DatabaseUrl::parse(source).map_err(|complaint| {
        if is_url {
            anyhow!("The address of the database {complaint}.")
        } else {
            anyhow!("{source} is neither the name of a directory in the settings nor an address.")
        }
    })?;
    if url.each().count() > 1 {
        bail!("The address of the database names several hosts; name one.");
    }
    Ok(url)
}

async fn try_out(name: &str, settings: SqlSettings, address: &str) -> anyhow::Result<()> {
    let email = EmailAddress::parse(address);
    let email = email.map_err(|_| anyhow!("{address} is not a complete e-mail address."))?;
    let random = Random::System;
    let tools = Tools {
        secret_key: SecretKey::random(&random),
        hasher: PasswordHasher::start(random.clone()),
        clock: Clock::System,
        random,
    };
    let tried = SqlStore::new(name, settings, tools).try_out(&email).await?;
    if tried.is_empty() {
        bail!("There is no account with the address {address}.");
    }
    let mut failed = 0;
    println!();
    for Tried { found, outcome } in &tried {
        let who = found.login.as_deref().unwrap_or(&found.email);
        match outcome {
            Ok(()) => println!(
                "{who}: a password was hashed, written, read again and verified, and everything after it was \
                 done. All of it was rolled back."
            ),
            Err(words) => {
                failed += 1;
                println!("{who}: {words}");
            }
        }
    }
    if failed > 0 {
        bail!("{failed} of {} can't be recovered.", tried.len());
    }
    Ok(())
}
