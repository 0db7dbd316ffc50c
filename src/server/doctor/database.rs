//! Our own database: whether it can be written, is up to date, and belongs to the user of the service.

use super::report::{Area, Line};
use crate::server::{
    clock::{Timestamp, until},
    config::{Config, DatabaseKind},
    db::{condition, schema},
    state::AppState,
};
use rustix::process::geteuid;
use std::{fs, os::unix::fs::MetadataExt, path::Path, time::Duration};
use tokio::time::timeout;

const MAX_WAIT: Duration = Duration::from_secs(10);
/// What clocks may differ by while messages are on their way.
const CLOSE: Duration = Duration::from_secs(5);
/// From here on codes of two-factor authentication are refused, which change every 30 seconds.
const FAR: Duration = Duration::from_secs(30);

pub async fn check(config: &Config, opened: Option<&anyhow::Result<AppState>>) -> Vec<Line> {
    let state = match opened {
        None => {
            return vec![Line::warning(
                Area::Database,
                "There is none yet, and the server makes it when it starts",
                "Start it, or run `password-recover migrate`",
            )];
        }
        Some(Err(error)) => {
            return vec![Line::problem(
                Area::Database,
                format!("{error:#}"),
                "Change DATABASE_URL, or start the database",
            )];
        }
        Some(Ok(state)) => state,
    };
    let mut lines = match timeout(MAX_WAIT, of_server(config, state)).await {
        Ok(lines) => lines,
        Err(_) => vec![Line::problem(
            Area::Database,
            format!("It has not answered within {MAX_WAIT:?}"),
            "Look at the database's own log",
        )],
    };
    lines.extend(config.database_url.sqlite_file().and_then(of_file));
    lines
}

async fn of_server(config: &Config, state: &AppState) -> Vec<Line> {
    let place = match config.database_url.sqlite_file() {
        Some(file) => file.display().to_string(),
        None => config.database_url.place(),
    };
    let mut lines = Vec::new();
    match schema::look(&state.db).await {
        Ok(schema) if !schema.pending.is_empty() => lines.push(Line::problem(
            Area::Database,
            format!("{place} lacks {} migrations", schema.pending.len()),
            "Run `password-recover migrate`, or start the server, which does it",
        )),
        Ok(schema) if !schema.unknown.is_empty() => lines.push(Line::warning(
            Area::Database,
            format!("{place} was brought up to date by a newer version of this program"),
            "Use that version here, too",
        )),
        Ok(_) => match condition::is_writable(&state.db).await {
            Ok(()) => lines.push(Line::ok(
                Area::Database,
                format!("{place} is up to date and can be written"),
            )),
            Err(_) => lines.push(Line::problem(
                Area::Database,
                format!("{place} can't be written"),
                "Let the user of DATABASE_URL write, and look whether the disk is full or the server is a standby",
            )),
        },
        Err(_) => lines.push(Line::problem(
            Area::Database,
            format!("{place} does not say which migrations it has"),
            "Let the user of DATABASE_URL read the table seaql_migrations",
        )),
    }
    if config.database_url.kind() != DatabaseKind::Sqlite
        && let Ok(theirs) = condition::clock(&state.db).await
    {
        lines.push(of_clock("the database's", theirs, state.clock.now()));
    }
    lines
}

/// How far our clock is from another one.
pub fn of_clock(whose: &str, theirs: Timestamp, ours: Timestamp) -> Line {
    let ahead = ours.millis() > theirs.millis();
    let apart = until(theirs, ours).max(until(ours, theirs));
    let seconds = apart.as_secs_f64().round();
    let way = if ahead { "ahead of" } else { "behind" };
    let to_do = "Let NTP set both clocks: links and codes are good for a time";
    if apart >= FAR {
        let what = format!("This machine's clock is {seconds} s {way} {whose}");
        return Line::problem(Area::Clock, what, to_do);
    }
    if apart >= CLOSE {
        let what = format!("This machine's clock is {seconds} s {way} {whose}");
        return Line::warning(Area::Clock, what, to_do);
    }
    Line::ok(
        Area::Clock,
        format!("This machine's clock and {whose} are {seconds} s apart"),
    )
}

/// Whose the file is. Whoever runs this as another user leaves files behind that the service can't write.
fn of_file(file: &Path) -> Option<Line> {
    let about = fs::metadata(file).ok()?;
    let (owner, user) = (about.uid(), geteuid().as_raw());
    let place = file.display();
    let mode = about.mode() & 0o777;
    Some(if mode & 0o077 != 0 {
        Line::problem(
            Area::Database,
            format!("{place} can be read or written by others: its mode is {mode:o}"),
            format!("chmod 600 {place}"),
        )
    } else if owner != user {
        Line::warning(
            Area::Database,
            format!(
                "{place} is owned by the user number {owner}, and this command runs as number {user}"
            ),
            "Run commands as the user of the service, so that it can write all files beside the database",
        )
    } else {
        Line::ok(
            Area::Database,
            format!("{place} is owned by this user, and closed to others"),
        )
    })
}

/// Whether there is a database to open, or opening it would make one.
pub fn is_to_be_made(config: &Config) -> bool {
    let file = config.database_url.sqlite_file();
    file.is_some_and(|file| !file.exists())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::doctor::report::Status;

    #[test]
    fn a_clock_that_is_far_off_is_a_problem_in_both_directions() {
        for (theirs, ours, status, words) in [
            (100_000, 101_400, Status::Ok, "1 s apart"),
            (100_000, 107_000, Status::Warning, "7 s ahead of"),
            (100_000, 93_000, Status::Warning, "7 s behind"),
            (100_000, 400_000, Status::Problem, "300 s ahead of"),
            (400_000, 100_000, Status::Problem, "300 s behind"),
        ] {
            let [theirs, ours] = [theirs, ours].map(Timestamp::from_millis);
            let line = of_clock("the database's", theirs, ours);
            assert_eq!(line.status, status, "{}", line.what);
            assert!(line.what.contains(words), "{}", line.what);
        }
    }
}
