//! `apitoken`: creating, listing and revoking API tokens, for scripts and service accounts.

use super::{open_migrated, told};
use crate::{
    api::{
        access::Scope,
        dashboard::api_tokens::{ApiTokenRow, Expiry},
        error::ApiError,
    },
    server::{
        api_tokens::{self, TokenSpec},
        config::Config,
        ctx::Ctx,
        error::Error,
    },
    text::dashboard::ApiTokensText,
};
use anyhow::{Context, anyhow};
use clap::{Args, Subcommand};
use std::io::Write;

#[derive(Subcommand)]
pub enum ApiToken {
    /// Create a token for an account, and print it alone to standard output.
    Create(Create),
    /// List tokens, one per line: number, address, name, scopes, and when they were created, were last used
    /// and expire. Never the tokens themselves, of which only hashes are stored.
    List {
        /// Only those of the account with this address.
        #[arg(long, value_name = "EMAIL")]
        user: Option<String>,
    },
    /// Revoke a token.
    Revoke {
        /// Its number, as `apitoken list` prints it.
        id: i64,
    },
}

#[derive(Args)]
pub struct Create {
    /// The address of the account that the token belongs to. An account without a role in the dashboard is
    /// enough for a program that only asks for recovery.
    #[arg(long, value_name = "EMAIL")]
    user: String,
    /// What it is for.
    #[arg(long)]
    name: String,
    /// A scope: recovery, users:read, users:write, users:roles or personal-data; repeat it for several. users:roles also
    /// needs users:write. A token never does what its account may not.
    #[arg(long = "scope", value_name = "SCOPE", required = true, value_parser = parse_scope)]
    scopes: Vec<Scope>,
    /// In how many days it expires.
    #[arg(long, value_name = "N", default_value_t = 90, value_parser = clap::value_parser!(u32).range(1..=3650))]
    expires_in_days: u32,
    /// Let it be valid until it is revoked.
    #[arg(long, conflicts_with = "expires_in_days")]
    no_expiry: bool,
}

fn parse_scope(text: &str) -> Result<Scope, String> {
    Scope::parse(text).ok_or_else(|| {
        let names = Scope::ALL.map(Scope::name).join(", ");
        format!("a scope is one of {names}")
    })
}

pub async fn run(config: Config, command: ApiToken) -> anyhow::Result<()> {
    let state = open_migrated(config).await?;
    let ctx = Ctx::operator(&state);
    match command {
        ApiToken::Create(arguments) => create(&ctx, arguments).await,
        ApiToken::List { user } => list(&ctx, user.as_deref()).await,
        ApiToken::Revoke { id } => revoke(&ctx, id).await,
    }
}

/// Only the token goes to standard output, so that a script can store it; messages go to standard error.
async fn create(ctx: &Ctx, arguments: Create) -> anyhow::Result<()> {
    let email = &arguments.user;
    let wish = TokenSpec {
        name: &arguments.name,
        scopes: &arguments.scopes,
        days: (!arguments.no_expiry).then_some(arguments.expires_in_days),
    };
    let token = api_tokens::make_for(ctx, email, wish)
        .await
        .map_err(|error| about(email, error))?;
    let mut output = std::io::stdout();
    writeln!(output, "{}", token.expose())
        .and_then(|()| output.flush())
        .context("Standard output can't be written to")?;
    eprintln!("{}", ApiTokensText::CommandMade.with(&[("email", email)]));
    if arguments.no_expiry {
        eprintln!("{}", ApiTokensText::CommandUnlimited.get());
    }
    Ok(())
}

/// Why an account can't have a token.
fn about(email: &str, error: Error) -> anyhow::Error {
    let text = match error {
        Error::Refused(ApiError::NotFound) => ApiTokensText::CommandNobody,
        Error::Refused(ApiError::AccountDisabled) => ApiTokensText::CommandDisabled,
        Error::Refused(ApiError::AccountFrozen) => ApiTokensText::CommandFrozen,
        error => return told(error),
    };
    anyhow!("{}", text.with(&[("email", email)]))
}

async fn list(ctx: &Ctx, user: Option<&str>) -> anyhow::Result<()> {
    let listed = api_tokens::list(ctx, user)
        .await
        .map_err(|error| about(user.unwrap_or_default(), error))?;
    let mut output = std::io::stdout().lock();
    for api_tokens::Listed { email, token } in listed {
        writeln!(output, "{}", line(&email, &token))
            .context("Standard output can't be written to")?;
    }
    Ok(())
}

/// Tab-separated fields. None of them can contain a tab: names reject it.
fn line(email: &str, token: &ApiTokenRow) -> String {
    let scopes: Vec<&str> = token.scopes.iter().map(|scope| scope.name()).collect();
    let when = |text: ApiTokensText, when: &str| text.with(&[("when", when)]);
    let used = match &token.last_used {
        Some((machine, _)) => when(ApiTokensText::CommandUsed, machine),
        None => ApiTokensText::CommandNeverUsed.get().to_owned(),
    };
    let expiry = match &token.expiry {
        Expiry::Never => ApiTokensText::CommandExpiresNever.get().to_owned(),
        Expiry::At((machine, _)) => when(ApiTokensText::CommandExpires, machine),
        Expiry::Over((machine, _)) => when(ApiTokensText::CommandExpired, machine),
    };
    [
        token.id.to_string(),
        email.to_owned(),
        token.name.clone(),
        scopes.join(" "),
        when(ApiTokensText::CommandMadeAt, &token.created.0),
        used,
        expiry,
    ]
    .join("\t")
}

async fn revoke(ctx: &Ctx, id: i64) -> anyhow::Result<()> {
    let number = id.to_string();
    let with_id = |text: ApiTokensText| text.with(&[("id", &number)]);
    api_tokens::revoke_by_id(ctx, id)
        .await
        .map_err(|error| match error {
            Error::Refused(ApiError::NotFound) => {
                anyhow!("{}", with_id(ApiTokensText::CommandNone))
            }
            error => told(error),
        })?;
    eprintln!("{}", with_id(ApiTokensText::CommandRevoked));
    Ok(())
}
