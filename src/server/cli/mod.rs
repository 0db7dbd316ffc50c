//! The command line. It parses, calls the same services as the pages do, and prints.
//!
//! No password or secret is ever an argument: every user of the machine can read those.

mod accounts;
mod adopt;
mod api_tokens;
mod audit;
mod backup;
mod breached_passwords;
mod doctor;
mod health;
mod keys;
mod new_password;
mod personal_data;
mod second_factor;
mod serve;
mod signals;
mod users;

use self::{accounts::PasswordSource, api_tokens::ApiToken, audit::Audit, signals::StopSignals};
use crate::{
    api::error::ApiError,
    server::{
        clock::Clock,
        config::{Config, MailBackend, Sources, is_under_cargo_leptos},
        ctx::Ctx,
        db::{self, schema, schema::Change},
        doctor as examination,
        error::Error,
        mails,
        random::Random,
        selftest::{self, Outcome, ServerAddress},
        state::AppState,
        texts,
    },
};
use anyhow::{anyhow, bail};
use clap::{CommandFactory, Parser, Subcommand, ValueEnum, error::ErrorKind};
use migration::{Migrator, MigratorTrait};
use std::{path::PathBuf, process::ExitCode};

/// The longest password read from standard input.
const MAX_STDIN: u64 = 4096;

/// Account recovery for any application.
#[derive(Parser)]
#[command(name = "password-recover", version, about, propagate_version = true)]
struct Cli {
    /// A TOML file with settings; the environment takes precedence.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Apply pending migrations, then serve the pages and send mail.
    #[command(alias = "runserver")]
    Serve {
        /// Where to listen, instead of LISTEN_ADDR.
        #[arg(long, value_name = "HOST:PORT")]
        addr: Option<String>,
        /// Leave the database as it is, and do not start if it lacks a migration.
        #[arg(long)]
        no_migrate: bool,
    },
    /// Apply or revert migrations of the database.
    Migrate {
        #[arg(value_enum, default_value_t = Direction::Up)]
        direction: Direction,
    },
    /// Create an administrator.
    Createsuperuser {
        #[arg(long)]
        email: Option<String>,
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        password: PasswordSource,
    },
    /// Set a user's password.
    Changepassword {
        email: String,
        #[command(flatten)]
        password: PasswordSource,
    },
    /// Make a user's current password stop working, so that they have to choose a new one with a recovery link.
    Requirenewpassword {
        #[arg(value_name = "EMAIL|NUMBER")]
        user: String,
        /// Let the current password work again, if no other was chosen since.
        #[arg(long)]
        undo: bool,
    },
    /// Remove the two-factor authentication of a user who lost both phone and recovery codes.
    Resetsecondfactor { email: String },
    /// Copy the SQLite database into a file while the server runs, and verify the copy.
    Backup { file: PathBuf },
    /// Replace the SQLite database with a backup.
    Restore {
        file: PathBuf,
        /// Replace an existing database, which is kept beside it.
        #[arg(long)]
        replace: bool,
    },
    /// Seal again with SECRET_KEY what is sealed with SECRET_KEY_PREVIOUS, and say when that can be removed.
    Rotatekey,
    /// Send one mail with the configured backend and print the server's response.
    Sendtestemail { address: String },
    /// Check the configuration and report what is wrong.
    Check {
        /// Also check what production needs.
        #[arg(long)]
        deploy: bool,
    },
    /// Check everything that has to work: database, mail server, DNS, BASE_URL, clock and directories.
    Doctor(doctor::Doctor),
    /// Ask a running server whether it is ready; the exit code tells, too.
    Healthcheck {
        /// Its http URL, instead of LISTEN_ADDR on this machine.
        #[arg(long, value_name = "http://HOST:PORT")]
        url: Option<ServerAddress>,
    },
    /// Verify or export the audit trail.
    Audit {
        #[command(subcommand)]
        command: Audit,
    },
    /// Create, list and revoke API tokens.
    Apitoken {
        #[command(subcommand)]
        command: ApiToken,
    },
    /// Create accounts from a file or from the database of a Django program.
    Importusers(users::ImportUsers),
    /// Write all users to standard output.
    Exportusers(users::ExportUsers),
    /// Write everything that is stored about one person to standard output as JSON, or erase it.
    Personaldata {
        #[arg(value_name = "EMAIL|LOGIN|NUMBER")]
        person: String,
        /// Erase it, and say what stays and why. This can't be undone.
        #[arg(long)]
        erase: bool,
    },
    /// Look at the database of an application whose accounts are to be recovered, and say what it takes.
    Adopt(adopt::Adopt),
    /// Build the file for BREACHED_PASSWORDS from lists of hashes, in memory that does not grow with them.
    Breachedpasswords(breached_passwords::BuildList),
    /// Measure whether a server keeps what it promises.
    Selftest {
        #[command(subcommand)]
        test: SelfTest,
    },
}

#[derive(Subcommand)]
enum SelfTest {
    /// Whether its answers, or how long they take, tell who has an account.
    Enumeration {
        /// The http URL of a running server with these settings, except RATE_LIMITS=off; by default one is
        /// started just for this, with a database of its own.
        url: Option<ServerAddress>,
        /// How often each request is made for an address with an account and one without.
        #[arg(long, value_name = "N", default_value_t = 500, value_parser = clap::value_parser!(u32).range(20..=100_000))]
        pairs: u32,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Direction {
    /// Apply what is pending.
    Up,
    /// Revert the last one.
    Down,
    /// List them.
    Status,
}

/// Runs the program. Exit codes: 0 for success, 1 for failure, 2 for wrong usage.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let command = match cli.command {
        Some(command) => command,
        None if is_under_cargo_leptos() => Command::Serve {
            addr: None,
            no_migrate: false,
        },
        None => Cli::command()
            .error(
                ErrorKind::MissingSubcommand,
                "Say what to do, such as serve.",
            )
            .exit(),
    };
    let mut sources = Sources::from_process(cli.config.as_deref());
    if let Command::Serve {
        addr: Some(addr), ..
    } = &command
    {
        sources = sources.with_override("LISTEN_ADDR", addr);
    }
    let config = match Config::load(sources) {
        Ok(config) => config,
        Err(errors) => return fail(&errors),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            return fail(&format_args!(
                "The program can't start its threads: {error}"
            ));
        }
    };
    let executed = runtime.block_on(execute(command, config));
    // Whatever still runs was given up: reading a file, for example, is not waited for.
    runtime.shutdown_background();
    match executed {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<Told>() => ExitCode::FAILURE,
        Err(error) => fail(&format_args!("{error:#}")),
    }
}

/// A command that did not succeed, and has said why.
#[derive(Debug, thiserror::Error)]
#[error("it did not succeed")]
struct Told;

fn fail(error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("{error}");
    ExitCode::FAILURE
}

async fn execute(command: Command, config: Config) -> anyhow::Result<()> {
    match command {
        Command::Serve { no_migrate, .. } => serve::run(config, no_migrate).await,
        Command::Migrate { direction } => migrate(config, direction).await,
        Command::Createsuperuser {
            email,
            name,
            password,
        } => accounts::create_superuser(config, email, name, &password).await,
        Command::Changepassword { email, password } => {
            accounts::change_password(config, &email, &password).await
        }
        Command::Requirenewpassword { user, undo } => {
            new_password::require(config, &user, undo).await
        }
        Command::Resetsecondfactor { email } => second_factor::reset(config, &email).await,
        Command::Backup { file } => backup::make(&config, &file).await,
        Command::Restore { file, replace } => backup::restore(config, &file, replace).await,
        Command::Rotatekey => keys::rotate(config).await,
        Command::Sendtestemail { address } => send_test_email(config, &address).await,
        Command::Apitoken { command } => api_tokens::run(config, command).await,
        Command::Audit { command } => audit::run(config, command).await,
        Command::Check { deploy } => check(&config, deploy).await,
        Command::Doctor(arguments) => doctor::run(config, arguments).await,
        Command::Healthcheck { url } => health::check(&config, url).await,
        Command::Importusers(arguments) => users::import(config, arguments).await,
        Command::Exportusers(arguments) => users::export(config, arguments).await,
        Command::Personaldata { person, erase } => personal_data::run(config, &person, erase).await,
        Command::Breachedpasswords(arguments) => breached_passwords::build(&arguments),
        Command::Adopt(arguments) => adopt::run(config, arguments).await,
        Command::Selftest {
            test: SelfTest::Enumeration { url, pairs },
        } => measure_enumeration(config, url, pairs).await,
    }
}

async fn open(config: Config) -> anyhow::Result<AppState> {
    AppState::new(config, Clock::System, Random::System).await
}

/// Opens the database and applies pending migrations.
async fn open_migrated(config: Config) -> anyhow::Result<AppState> {
    let state = open(config).await?;
    schema::bring_up_to_date(&state.db, &state.config.database_url).await?;
    Ok(state)
}

async fn migrate(config: Config, direction: Direction) -> anyhow::Result<()> {
    let state = open(config).await?;
    let (db, url) = (&state.db, &state.config.database_url);
    let before = schema::look(db).await?;
    if direction != Direction::Status && !before.unknown.is_empty() {
        bail!(
            "The database was brought up to date by a newer version of this program ({} is not known here). \
             Use that version, also to revert its migrations.",
            before.unknown.join(", ")
        );
    }
    match direction {
        Direction::Up if before.pending.is_empty() => {}
        Direction::Up => schema::change(db, url, Change::Up).await?,
        Direction::Down => schema::change(db, url, Change::Down).await?,
        Direction::Status => {}
    }
    let after = schema::look(db).await?;
    for migration in Migrator::get_migration_files() {
        let name = migration.name();
        let is_pending = after.pending.iter().any(|pending| pending == name);
        let status = if is_pending { "pending" } else { "applied" };
        println!("{status}  {name}");
    }
    for name in &after.unknown {
        println!("applied  {name}  (of a newer version)");
    }
    Ok(())
}

async fn send_test_email(config: Config, address: &str) -> anyhow::Result<()> {
    let state = open_migrated(config).await?;
    let sent = mails::send_test(&Ctx::operator(&state), address)
        .await
        .map_err(|error| match error {
            Error::Refused(ApiError::EmailMissing | ApiError::EmailInvalid) => {
                anyhow!("{address} is not a complete email address.")
            }
            error => told(error),
        })?;
    match sent.reply {
        Ok(reply) => {
            println!("Sent. The mail server says: {reply}");
            Ok(())
        }
        Err(reply) => bail!("The mail was not sent: {reply}"),
    }
}

/// Reports problems. By now the settings are known to be valid.
async fn check(config: &Config, deploy: bool) -> anyhow::Result<()> {
    let mut problems: Vec<String> = config.why_not_serve().into_iter().collect();
    for (setting, list) in config.lists_of_breached_passwords() {
        if let Err(problem) = list.verify() {
            problems.push(format!("{setting} is {:?}, which {problem}.", list.path()));
        }
    }
    // Connecting would create a missing file, owned by the user who runs the check.
    if !examination::is_database_to_be_made(config) {
        match open(config.clone()).await {
            Ok(state) => {
                keys::tell(&state).await?;
                problems.extend(text_problems(&state).await?);
            }
            Err(error) => problems.push(format!("{error:#}")),
        }
    }
    if deploy {
        problems.extend(config.deploy_warnings());
        problems.extend(mail_server_problem(config).await);
    }
    if problems.is_empty() {
        println!("The configuration is in order.");
        return Ok(());
    }
    bail!("{}", problems.join("\n"))
}

/// Texts that administrators have saved, and that this version can't use.
async fn text_problems(state: &AppState) -> anyhow::Result<Vec<String>> {
    match texts::problems(state).await {
        // There may be no table for them yet. If there is one, this is how an update finds them.
        Err(_) if !db::is_up_to_date(&state.db).await? => Ok(Vec::new()),
        problems => problems.map_err(told),
    }
}

async fn mail_server_problem(config: &Config) -> Option<String> {
    let MailBackend::Smtp(smtp) = &config.mail.backend else {
        return None;
    };
    let said = examination::mail::server_problem(config).await?;
    Some(format!(
        "The mail server {}:{} takes no mail: {said}. Check EMAIL_HOST, EMAIL_PORT and how it is logged in.",
        smtp.host, smtp.port
    ))
}

async fn measure_enumeration(
    config: Config,
    url: Option<ServerAddress>,
    pairs: u32,
) -> anyhow::Result<()> {
    let pairs = usize::try_from(pairs)?;
    let print = |measurement: &selftest::Measurement| println!("{measurement}");
    println!("{}", selftest::heading());
    let mut signals = StopSignals::listen()?;
    let outcome = match url {
        Some(server) => {
            let state = open_migrated(config).await?;
            let ctx = Ctx::operator(&state);
            selftest::enumeration(&ctx, &server, pairs, signals.next(), print).await?
        }
        None => selftest::enumeration_on_own_server(pairs, signals.next(), print).await?,
    };
    match outcome {
        Outcome::NothingToTell => {
            println!("{outcome}");
            Ok(())
        }
        Outcome::Findings(_) => bail!("{outcome}"),
    }
}

/// The error of a service, in the same words as on pages.
fn told(error: Error) -> anyhow::Error {
    match error {
        Error::Refused(error) => anyhow!("{}", error.sentence()),
        Error::Unavailable(error) | Error::Fault(error) => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
