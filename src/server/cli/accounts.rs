//! `createsuperuser` and `changepassword`. On a terminal, a refused answer is asked for again.

use super::{MAX_STDIN, open_migrated, told};
use crate::{
    api::error::{ApiError, Field},
    server::{
        accounts::{self, NewAdmin},
        config::Config,
        ctx::Ctx,
        error::{Error, Result},
        model::EmailAddress,
        names,
    },
};
use anyhow::{Context, anyhow, bail};
use clap::Args;
use std::io::{self, IsTerminal, Read, Write};

#[derive(Args)]
pub struct PasswordSource {
    /// Read the password from standard input instead of asking for it.
    #[arg(long)]
    password_stdin: bool,
}

/// A password, and its repetition if a person typed it.
struct Typed {
    password: String,
    again: Option<String>,
}

pub async fn create_superuser(
    config: Config,
    mut email: Option<String>,
    mut name: Option<String>,
    source: &PasswordSource,
) -> anyhow::Result<()> {
    let state = open_migrated(config).await?;
    let ctx = Ctx::operator(&state);
    let created = loop {
        let address = answer(email.take(), "Email address", |text| {
            EmailAddress::parse(text)?;
            Ok(())
        })?;
        let full_name = answer(name.take(), "Name", |text| names::parse(text).map(drop))?;
        let create = async |typed: &Typed| {
            let new = NewAdmin {
                email: &address,
                name: &full_name,
                password: &typed.password,
                confirm_password: typed.again.as_deref(),
            };
            accounts::create_admin(&ctx, new).await
        };
        match with_password(source, create).await {
            Err(Error::Refused(error)) if error.field() == Some(Field::Email) && source.asks() => {
                eprintln!("{}", error.sentence());
                name = Some(full_name);
            }
            result => break result.map(|()| address),
        }
    };
    println!("Created the administrator {}.", created.map_err(told)?);
    Ok(())
}

pub async fn change_password(
    config: Config,
    email: &str,
    source: &PasswordSource,
) -> anyhow::Result<()> {
    let state = open_migrated(config).await?;
    let ctx = Ctx::operator(&state);
    let change = async |typed: &Typed| {
        if typed
            .again
            .as_ref()
            .is_some_and(|again| *again != typed.password)
        {
            return Err(ApiError::PasswordsDiffer.into());
        }
        accounts::change_password(&ctx, email, &typed.password).await
    };
    with_password(source, change)
        .await
        .map_err(|error| match error {
            Error::Refused(ApiError::NotFound) => {
                anyhow!("There is no active account with the address {email}.")
            }
            error => told(error),
        })?;
    println!(
        "Changed the password of {email}. Their sessions have ended, and a notice is queued for them."
    );
    Ok(())
}

/// Does something with a password, and asks for another one as long as the password is what is refused.
async fn with_password(
    source: &PasswordSource,
    act: impl AsyncFn(&Typed) -> Result<()>,
) -> Result<()> {
    loop {
        match act(&source.read().map_err(Error::Fault)?).await {
            Err(Error::Refused(error)) if is_about_password(error) && source.asks() => {
                eprintln!("{}", error.sentence());
            }
            result => return result,
        }
    }
}

fn is_about_password(error: ApiError) -> bool {
    use Field::{ConfirmPassword, NewPassword, Password};
    matches!(
        error.field(),
        Some(Password | NewPassword | ConfirmPassword)
    )
}

/// What was given, or what is typed until it is valid.
fn answer(
    given: Option<String>,
    question: &str,
    check: impl Fn(&str) -> Result<()>,
) -> anyhow::Result<String> {
    let is_terminal = io::stdin().is_terminal();
    let mut answer = given;
    loop {
        let text = match answer.take() {
            Some(text) => text,
            None if is_terminal => prompt(question)?,
            None => bail!(
                "There is no terminal to ask on. Give --email and --name, and the password with --password-stdin."
            ),
        };
        match check(&text).map_err(told) {
            Ok(()) => return Ok(text),
            Err(error) if is_terminal => eprintln!("{error}"),
            Err(error) => return Err(error),
        }
    }
}

fn prompt(question: &str) -> anyhow::Result<String> {
    print!("{question}: ");
    io::stdout().flush()?;
    let mut line = String::new();
    if io::stdin().read_line(&mut line)? == 0 {
        bail!("Nothing was created, because the input ended.");
    }
    Ok(line.trim().to_owned())
}

impl PasswordSource {
    /// Whether a person is there to type another one.
    fn asks(&self) -> bool {
        !self.password_stdin && io::stdin().is_terminal()
    }

    fn read(&self) -> anyhow::Result<Typed> {
        if self.password_stdin {
            let mut password = String::new();
            io::stdin()
                .take(MAX_STDIN)
                .read_to_string(&mut password)
                .context("The password on standard input is not UTF-8 text")?;
            // `echo` appends a newline, which is not part of the password.
            let password = password.strip_suffix('\n').unwrap_or(&password);
            let password = password.strip_suffix('\r').unwrap_or(password).to_owned();
            return Ok(Typed {
                password,
                again: None,
            });
        }
        if !io::stdin().is_terminal() {
            bail!("There is no terminal to ask on. Send the password with --password-stdin.");
        }
        Ok(Typed {
            password: rpassword::prompt_password("Password: ")?,
            again: Some(rpassword::prompt_password("Password again: ")?),
        })
    }
}
