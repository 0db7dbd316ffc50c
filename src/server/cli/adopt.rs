//! Looking at an application's database before, and after, its accounts are recovered from here.

use super::MAX_STDIN;
use crate::server::{
    clock::Clock,
    config::{
        Config, DatabaseUrl, Secret,
        directories::{Kind, LdapSettings, SqlSettings},
    },
    directories::{
        ldap::{self, Ldap, adoption::Wanted},
        sql::{
            SqlStore, Tools, Tried,
            adoption::{self, Findings},
        },
    },
    hashing::PasswordHasher,
    model::EmailAddress,
    random::Random,
    secret_key::SecretKey,
};
use anyhow::{Context, anyhow, bail};
use clap::Args;
use std::{
    fs,
    io::{self, Read},
    path::PathBuf,
};

#[derive(Args)]
pub struct Adopt {
    /// The address of its database, such as postgres://user@host/app; - for standard input, where nobody else sees
    /// the password in it; or the name of a directory in the settings, whose address stays in its file.
    #[arg(value_name = "URL|NAME")]
    source: String,
    /// The table of accounts, if there is more than one.
    #[arg(long, value_name = "NAME")]
    table: Option<String>,
    /// Do all that a recovery of this address would do, and roll it back.
    #[arg(long = "try", value_name = "ADDRESS")]
    trial: Option<String>,
    /// The account that a directory server is asked as.
    #[arg(long, value_name = "DN")]
    bind_dn: Option<String>,
    /// The file with its password.
    #[arg(long, value_name = "FILE")]
    bind_password_file: Option<PathBuf>,
    /// The certificates that a directory server's own is trusted by, instead of the machine's.
    #[arg(long, value_name = "FILE")]
    ca_file: Option<PathBuf>,
    /// Where in a directory server the accounts are.
    #[arg(long, value_name = "DN")]
    base: Option<String>,
}

pub async fn run(config: Config, arguments: Adopt) -> anyhow::Result<()> {
    if arguments.source.starts_with("ldap") && arguments.source.contains(':') {
        return of_server(arguments).await;
    }
    let Adopt {
        source,
        table,
        trial,
        ..
    } = arguments;
    let source = if source == "-" {
        let text = io::read_to_string(io::stdin().take(MAX_STDIN));
        let text = text.context("The address on standard input can't be read")?;
        text.trim().to_owned()
    } else {
        source
    };
    let known = config
        .directories
        .into_iter()
        .find(|one| one.name == source);
    let findings = match known {
        Some(directory) => match directory.kind {
            Kind::Sql(settings) => adoption::look_with(settings).await?,
            Kind::Ldap(settings) => {
                let Some(address) = trial else {
                    bail!(
                        "Give the address of one of its accounts: --try ann@example.org. What there is to know \
                         of the server itself, `password-recover doctor` says."
                    );
                };
                return try_in_server(&source, &settings, &address).await;
            }
            Kind::Http(_) => bail!("{source} answers for its accounts itself."),
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

/// Looks at a directory server. What a recovery would do there is tried by the name of the directory, once it is
/// in the settings.
async fn of_server(arguments: Adopt) -> anyhow::Result<()> {
    let needed =
        "A directory server is asked as somebody: give --bind-dn and --bind-password-file.";
    let (Some(bind_dn), Some(file)) = (arguments.bind_dn, arguments.bind_password_file) else {
        bail!(needed);
    };
    let password = fs::read_to_string(&file)
        .with_context(|| format!("The file {} can't be read", file.display()))?;
    let wanted = Wanted {
        url: arguments.source,
        ca_file: arguments.ca_file,
        bind_dn,
        bind_password: Secret::new(password.trim_end_matches(['\r', '\n'])),
        base: arguments.base,
    };
    let key = SecretKey::random(&Random::System);
    print!("{}", ldap::adoption::look(&wanted, &key).await?);
    Ok(())
}

async fn try_in_server(name: &str, settings: &LdapSettings, address: &str) -> anyhow::Result<()> {
    let email = EmailAddress::parse(address);
    let email = email.map_err(|_| anyhow!("{address} is not a complete email address."))?;
    let server = Ldap::new(name, settings, &SecretKey::random(&Random::System));
    let tried = server.try_out(&email).await?;
    if tried.is_empty() {
        bail!("There is no account with the address {address}.");
    }
    for (who, outcome) in tried {
        println!("{who}: {outcome}");
    }
    Ok(())
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
    let email = email.map_err(|_| anyhow!("{address} is not a complete email address."))?;
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
