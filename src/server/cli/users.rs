//! Importing and exporting users.

use super::{open_migrated, told};
use crate::{
    api::dashboard::imports::{Finding, KeptHashes, Problem},
    server::{
        config::{Config, DatabaseUrl},
        ctx::Ctx,
        hashing::{self, FirebaseProject},
        imports::{
            self, Counts, Ended, Format, Outcome, Pepper, Report, Rules, Source, Trouble,
            WrongLines,
        },
        times,
        users::export::{self, Hashes},
    },
    text::dashboard::ImportText,
    words::Language,
};
use anyhow::{Context, anyhow, bail};
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use std::{
    fs::File,
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
    time::Duration,
};

/// How often a terminal sees that something still goes on.
const TICK: Duration = Duration::from_millis(200);
/// Without a terminal, progress is printed after this many lines.
const SAY_EVERY: u64 = 10_000;

#[derive(Args)]
pub struct ImportUsers {
    /// A file, or the URL of an application's database, such as sqlite:///srv/app/db.sqlite3 or
    /// postgres://user@host/app. It is only read.
    #[arg(value_name = "FILE|URL")]
    source: String,
    /// The format of the source, if it is not evident.
    #[arg(long, value_enum)]
    format: Option<SourceFormat>,
    /// The table of users in the database, if it is not the only one of Django, Devise, Laravel or WordPress.
    #[arg(long, value_name = "NAME")]
    table: Option<String>,
    /// Check every line, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Skip wrong lines, instead of importing nothing.
    #[arg(long)]
    skip_invalid: bool,
    /// Grant the roles that the source names. Without this, everybody is imported as a user without access to
    /// the dashboard. Use it only if you know who wrote them: in many programs, users could.
    #[arg(long)]
    with_roles: bool,
    /// Import people whose password hash can't be used without it, instead of rejecting their lines. They
    /// choose a password by email.
    #[arg(long)]
    without_unknown_hashes: bool,
    /// The parameters of Firebase's password hashes: a file with the hash_config from its console.
    #[arg(long, value_name = "FILE")]
    firebase_hash_config: Option<PathBuf>,
    /// The file with what Devise appends to each password: config.pepper in config/initializers/devise.rb.
    #[arg(long, value_name = "FILE")]
    pepper_file: Option<PathBuf>,
    /// Devise has no pepper: config.pepper is not set.
    #[arg(long, conflicts_with = "pepper_file")]
    without_pepper: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum SourceFormat {
    Csv,
    Jsonl,
    /// An array of users, or an object that has one under "users", such as a Keycloak realm.
    Json,
    /// A database; the name is from when only Django's was read.
    Django,
}

#[derive(Args)]
pub struct ExportUsers {
    #[arg(long, value_enum, default_value_t = FileFormat::Csv)]
    format: FileFormat,
    /// Include the password hashes. Protect such a file as you would protect passwords.
    #[arg(long)]
    with_hashes: bool,
    /// Write the password hashes as Django reads them, each after the name of its hasher.
    #[arg(long)]
    for_django: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum FileFormat {
    Csv,
    Jsonl,
}

pub async fn import(config: Config, arguments: ImportUsers) -> anyhow::Result<()> {
    let source = source(&arguments)?;
    let rules = rules(&arguments)?;
    let state = open_migrated(config).await?;
    let ctx = Ctx::operator(&state);
    let mut teller = Teller::new(arguments.dry_run);
    let report = |report| teller.tell(&report);
    let outcome = if arguments.dry_run {
        imports::dry_run(&ctx, source, rules, report).await
    } else {
        let wrong = if arguments.skip_invalid {
            WrongLines::Skip
        } else {
            WrongLines::Refuse
        };
        imports::run(&ctx, source, rules, wrong, report).await
    };
    teller.bar.finish_and_clear();
    let outcome = outcome.map_err(trouble)?;
    for line in summary(&ctx, &outcome) {
        println!("{line}");
    }
    match outcome.ended {
        Ended::Dry => {
            println!("{}", ImportText::CommandDry.get());
            // The exit code tells scripts whether all is well.
            if outcome.counts.wrong > 0 && !arguments.skip_invalid {
                bail!("{}", ImportText::CommandWrong.get());
            }
        }
        Ended::Refused => bail!("{}", ImportText::CommandWrong.get()),
        // It was told as soon as it was so.
        Ended::Done { .. } => {}
    }
    Ok(())
}

fn rules(arguments: &ImportUsers) -> anyhow::Result<Rules> {
    let firebase = arguments.firebase_hash_config.as_ref().map(|path| {
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("The file {} can't be read", path.display()))?;
        FirebaseProject::parse(&text).ok_or_else(|| {
            anyhow!(
                "The file {} is no hash_config with base64_signer_key, base64_salt_separator, rounds and mem_cost.",
                path.display()
            )
        })
    });
    let rules = Rules::from_checkboxes(
        arguments.with_roles,
        arguments.without_unknown_hashes,
        arguments.without_pepper,
    );
    let pepper = match &arguments.pepper_file {
        None => rules.pepper.clone(),
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .with_context(|| format!("The file {} can't be read", path.display()))?;
            let pepper = hashing::Pepper::parse(text.trim_end_matches(['\r', '\n']));
            Pepper::Known(pepper.ok_or_else(|| anyhow!("The file {} is empty.", path.display()))?)
        }
    };
    Ok(Rules {
        firebase: firebase.transpose()?,
        pepper,
        ..rules
    })
}

fn source(arguments: &ImportUsers) -> anyhow::Result<Source> {
    let text = &arguments.source;
    // A source that is not a URL, and not declared as one, is a file.
    let is_database = match arguments.format {
        Some(SourceFormat::Django) => true,
        Some(_) => false,
        None => DatabaseUrl::parse(text).is_ok(),
    };
    if is_database {
        let url = DatabaseUrl::parse(text)
            .map_err(|problem| anyhow!("The address of the database {problem}."))?;
        return Ok(Source::Database {
            url,
            table: arguments.table.clone(),
        });
    }
    let file = File::open(text).with_context(|| format!("The file {text} can't be opened"))?;
    let name = Path::new(text).file_name();
    Ok(Source::File {
        name: name.map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
        file,
        format: match arguments.format {
            Some(SourceFormat::Csv) => Some(Format::Csv),
            Some(SourceFormat::Jsonl) => Some(Format::JsonLines),
            Some(SourceFormat::Json) => Some(Format::Json),
            _ => None,
        },
    })
}

/// Shows progress: a bar on a terminal, and a line now and then elsewhere. Findings go to standard output.
struct Teller {
    bar: ProgressBar,
    is_terminal: bool,
    is_dry_run: bool,
    said: u64,
}

impl Teller {
    fn new(is_dry_run: bool) -> Self {
        let bar = ProgressBar::new(0);
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent:>3} %  {msg}  {eta}") {
            bar.set_style(style);
        }
        Self {
            bar,
            is_terminal: std::io::stderr().is_terminal(),
            is_dry_run,
            said: 0,
        }
    }

    fn tell(&mut self, report: &Report) {
        match report {
            Report::Finding(finding) => self.print_finding(finding),
            Report::Progress(counts) => self.print_progress(counts),
            Report::Writing => self.name_phase(ImportText::CommandWriting),
            Report::Written(count) => {
                // First of all: who stops the rest has imported them all the same.
                let done = ImportText::CommandDone.counted(*count);
                self.bar
                    .suspend(|| _ = writeln!(std::io::stdout(), "{done}"));
                self.name_phase(ImportText::CommandTidying);
            }
        }
    }

    /// Shows what goes on without a known end.
    fn name_phase(&mut self, text: ImportText) {
        if self.is_terminal {
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}  {elapsed}") {
                self.bar.set_style(style);
            }
            self.bar.set_message(text.get());
            self.bar.enable_steady_tick(TICK);
        } else {
            eprintln!("{}", text.get());
        }
    }

    fn print_finding(&self, finding: &Finding) {
        // Expected when an import is run again; their number is in the summary.
        if finding.problem == Problem::AlreadyThere && !self.is_dry_run {
            return;
        }
        // The reader may have closed the pipe; the import goes on.
        self.bar
            .suspend(|| _ = writeln!(std::io::stdout(), "{}", describe(finding)));
    }

    fn print_progress(&mut self, counts: &Counts) {
        let lines = counts.lines.unsigned_abs();
        let words = ImportText::CommandProgress.with(&[("lines", &lines.to_string())]);
        if self.is_terminal {
            self.bar.set_length(counts.size.unsigned_abs());
            self.bar.set_position(counts.size_read.unsigned_abs());
            self.bar.set_message(words);
        } else if lines / SAY_EVERY > self.said {
            self.said = lines / SAY_EVERY;
            eprintln!("{words}");
        }
    }
}

fn describe(Finding { line, problem, .. }: &Finding) -> String {
    ImportText::CommandFinding.with(&[
        ("line", &line.to_string()),
        ("field", problem.field().get()),
        ("sentence", &problem.sentence()),
    ])
}

/// What somebody should know before they decide.
fn summary(ctx: &Ctx, outcome: &Outcome) -> Vec<String> {
    let Outcome { counts, unread, .. } = outcome;
    let mut lines = vec![ImportText::CommandSummary.with(&[
        ("lines", &counts.lines.to_string()),
        ("fresh", &counts.fresh.to_string()),
        ("there", &counts.already_there.to_string()),
        ("wrong", &counts.wrong.to_string()),
    ])];
    let mut tell = |text: ImportText, count: i64| {
        if count > 0 {
            lines.push(text.counted(count));
        }
    };
    tell(ImportText::CommandRepaired, counts.repaired);
    tell(ImportText::CommandStaff, counts.staff);
    if !unread.is_empty() {
        lines.push(ImportText::CommandUnread.with(&[("names", &Language::current().list(unread))]));
    }
    if counts.kept_hashes > 0 {
        let work = counts.log_in_work.unsigned_abs();
        let end = crate::server::kept_hashes::end(ctx, ctx.now());
        let kept = KeptHashes {
            accounts: Some(counts.kept_hashes.unsigned_abs()),
            times: crate::server::kept_hashes::times_as_long(work),
            until: Some(times::text(end)),
        };
        lines.extend(kept.sentences());
    }
    lines
}

fn trouble(trouble: Trouble) -> anyhow::Error {
    match trouble {
        Trouble::Source(problem) => anyhow!("{}", problem.text().get()),
        Trouble::Failed(error) => error,
    }
}

/// Writes all users to standard output.
pub async fn export(config: Config, arguments: ExportUsers) -> anyhow::Result<()> {
    let state = open_migrated(config).await?;
    let format = match arguments.format {
        FileFormat::Csv => export::Format::Csv,
        FileFormat::Jsonl => export::Format::JsonLines,
    };
    let hashes = match (arguments.for_django, arguments.with_hashes) {
        (true, _) => Hashes::ForDjango,
        (false, true) => Hashes::Include,
        (false, false) => Hashes::LeaveOut,
    };
    let ctx = Ctx::operator(&state);
    let mut export = export::begin(&ctx, format, hashes, None)
        .await
        .map_err(told)?;
    let mut output = std::io::stdout().lock();
    while let Some(part) = export.next().await.map_err(told)? {
        output
            .write_all(&part)
            .context("Standard output can't be written to")?;
    }
    output
        .flush()
        .context("Standard output can't be written to")
}
