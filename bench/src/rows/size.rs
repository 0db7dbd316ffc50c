//! A small and a large installation, on SQLite and on PostgreSQL.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use super::{Line, Row, Target, note};
use crate::Options;
use crate::database::{Database, Postgres, fresh_sqlite};
use crate::load::{Call, Client};
use crate::ours::{Ours, Setup};
use crate::sink::Sink;
use crate::statistics::median;
use crate::subject::{Subject, stranger, user};

const SMALL: u64 = 5000;
/// Times a start is measured.
const STARTS: u32 = 5;
/// A difference that nobody notices, and that the noise of a machine is larger than.
const NEGLIGIBLE_MS: f64 = 2.0;
/// What is slow is not repeated as often.
const LONGEST_WORK: Duration = Duration::from_secs(20);
const PATIENCE: Duration = Duration::from_secs(60);

pub async fn measure(options: &Options) -> Result<Vec<Line>> {
    let sink = Sink::start().await?;
    let file = |name: &str| fresh_sqlite(&options.python, options.folder.join(name));
    let (small, large) = (file("small.sqlite3")?, file("large.sqlite3")?);
    let mut lines = compare("SQLite", &small, &large, options, &sink).await?;
    if options.wants(Row::Growth) {
        match Postgres::start(options.folder.join("postgres"))? {
            Some(server) => {
                let (small, large) = (server.create("small")?, server.create("large")?);
                lines.extend(compare("PostgreSQL", &small, &large, options, &sink).await?);
            }
            None => note("PostgreSQL is not installed, so it is not measured"),
        }
    }
    Ok(lines)
}

async fn compare(
    name: &str,
    small: &Database,
    large: &Database,
    options: &Options,
    sink: &Arc<Sink>,
) -> Result<Vec<Line>> {
    let count = options.large();
    let setup = |database, log: &str| Setup {
        binary: &options.binary,
        database,
        mail: sink.address,
        log: options.folder.join(log),
    };
    let (small_setup, large_setup) = (setup(small, "small.log"), setup(large, "large.log"));
    for (setup, users) in [(&small_setup, SMALL), (&large_setup, count)] {
        note(&format!("Filling {name} with {users} users and cases"));
        setup.prepare()?;
        setup.database.add_users(users)?;
        setup.database.add_cases(users)?;
    }
    let mut lines = Vec::new();
    if options.wants(Row::Start) && matches!(large, Database::Sqlite { .. }) {
        lines.push(starts(name, &small_setup, &large_setup).await?);
    }
    if options.wants(Row::Growth) {
        let small = Place::start(&small_setup, SMALL, sink).await?;
        let large = Place::start(&large_setup, count, sink).await?;
        let repeats = if options.quick { 3 } else { 20 };
        for (index, work) in WORKS.iter().enumerate() {
            let (mut smalls, mut larges) = (Vec::new(), Vec::new());
            let start = Instant::now();
            // The first is not counted.
            for repeat in 0..=repeats {
                let number = index as u64 * 100 + repeat + 1;
                let times = (
                    small.time(*work, number).await?,
                    large.time(*work, number).await?,
                );
                if repeat > 0 {
                    smalls.push(times.0);
                    larges.push(times.1);
                }
                if repeat > 0 && start.elapsed() > LONGEST_WORK {
                    break;
                }
            }
            let line = line(work.name(), name, &smalls, &larges);
            note(&line.cells.join(", "));
            lines.push(line);
        }
    }
    Ok(lines)
}

/// Times until the first page is answered.
async fn starts(name: &str, small: &Setup<'_>, large: &Setup<'_>) -> Result<Line> {
    let (mut smalls, mut larges) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        for (setup, times) in [(small, &mut smalls), (large, &mut larges)] {
            let start = Instant::now();
            setup.start().await?;
            times.push(milliseconds(start.elapsed()));
        }
    }
    let large = median(&larges).unwrap_or_default();
    Ok(Line {
        target: Target::at_most(large, 50.0, "≤ 50 ms"),
        ..line("start", name, &smalls, &larges)
    })
}

fn line(work: &str, database: &str, smalls: &[f64], larges: &[f64]) -> Line {
    let small = median(smalls).unwrap_or_default();
    let large = median(larges).unwrap_or_default();
    let ratio = large / small.max(f64::EPSILON);
    Line {
        cells: vec![
            work.to_owned(),
            database.to_owned(),
            figure(small, " ms"),
            figure(large, " ms"),
            figure(ratio, "×"),
        ],
        target: Some(Target {
            text: "≤ 2×".to_owned(),
            met: ratio <= 2.0 || large - small <= NEGLIGIBLE_MS,
        }),
    }
}

fn figure(figure: f64, unit: &str) -> String {
    if figure.is_finite() {
        format!("{figure:.1}{unit}")
    } else {
        "fails".to_owned()
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// What is timed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Work {
    Page,
    Known,
    Unknown,
    Reset,
    LogIn,
    /// A page of the dashboard, or another that the administrator sees: its name and path.
    Seen(&'static str, &'static str),
}

const WORKS: [Work; 18] = [
    Work::Page,
    Work::Known,
    Work::Unknown,
    Work::Reset,
    Work::LogIn,
    Work::Seen("overview, hour", "/admin?period=hour"),
    Work::Seen("overview, day", "/admin?period=day"),
    Work::Seen("overview, week", "/admin?period=week"),
    Work::Seen("users", "/admin/users"),
    Work::Seen("users, by last log-in", "/admin/users?sort=last-login"),
    Work::Seen("users, search that finds one", "/admin/users?q=person4711"),
    Work::Seen("users, search that finds all", "/admin/users?q=example.org"),
    Work::Seen("a user", "/admin/users/4712"),
    Work::Seen("cases", "/admin/cases"),
    Work::Seen("cases, expired", "/admin/cases?state=expired"),
    Work::Seen("mails", "/admin/mail"),
    Work::Seen("audit trail", "/admin/audit"),
    Work::Seen("metrics", "/metrics"),
];

impl Work {
    fn name(self) -> &'static str {
        match self {
            Self::Page => "first page",
            Self::Known => "request for a link, with an account",
            Self::Unknown => "request for a link, without one",
            Self::Reset => "new password",
            Self::LogIn => "log-in by the API",
            Self::Seen(name, _) => name,
        }
    }
}

/// A running installation.
struct Place {
    server: Ours,
    admin: String,
    users: u64,
    sink: Arc<Sink>,
}

impl Place {
    async fn start(setup: &Setup<'_>, users: u64, sink: &Arc<Sink>) -> Result<Self> {
        let server = setup.start().await?;
        Ok(Self {
            admin: server.admin().await?,
            server,
            users,
            sink: Arc::clone(sink),
        })
    }

    fn base_url(&self) -> String {
        format!("http://{}/", self.server.server().address)
    }

    /// Milliseconds that it takes, on a connection that is open; infinite if it fails.
    ///
    /// `number`: another for each, so that no case or user is met twice.
    async fn time(&self, work: Work, number: u64) -> Result<f64> {
        let mut client = Client::new(self.server.server().address);
        client.ask(&Call::get("/healthz")).await?;
        // Spread over all of them.
        let email = user(number * 7919 % self.users + 1);
        let call = match work {
            Work::Page => self.server.page(),
            Work::Known => self.server.request(&email),
            Work::Unknown => self.server.request(&stranger(number)),
            Work::LogIn => self.server.log_in(&email),
            Work::Seen(_, path) => Call::get(path).with_cookie(&self.admin),
            Work::Reset => {
                self.sink.forget();
                self.sink.keep();
                client.ask(&self.server.request(&email)).await?;
                // Both installations send to the same people, and not only links.
                let (recipient, sender) = (format!("To: {email}\r\n"), self.base_url());
                let is_ours = |mail: &str| mail.contains(&recipient) && mail.contains(&sender);
                let wanted = |mail: &str| is_ours(mail) && self.server.link(mail).is_some();
                let mail = self.sink.mail(wanted, PATIENCE).await?;
                let link = self.server.link(&mail).context("the mail has no link")?;
                self.server.reset(link)
            }
        };
        let start = Instant::now();
        let reply = client.send(&call).await?;
        Ok(if reply.status.is_server_error() {
            f64::INFINITY
        } else {
            milliseconds(start.elapsed())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_grows_misses_its_target() {
        let met = |small: f64, large: f64| {
            let line = line("work", "SQLite", &[small, 99.0, small], &[large]);
            line.target.unwrap().met
        };
        assert!(met(10.0, 20.0));
        assert!(!met(10.0, 21.0));
        // Twice nothing is nothing.
        assert!(met(0.3, 0.9));
        assert!(!met(0.3, 2.5));
        assert!(!met(0.3, f64::INFINITY));
    }
}
