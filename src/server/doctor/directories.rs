//! Where the accounts of applications live: whether each answers, how fast, whom it has, and with which rights we
//! go there.

use super::report::{Area, Line};
use crate::server::{
    directories::{
        Directory,
        examination::{Accounts, Examination, Limit},
        store::Trouble,
    },
    state::AppState,
};
use futures_util::future::join_all;
use std::time::Duration;
use tokio::time::timeout;

/// Counting has a limit of its own; this is for a directory that hangs.
const MAX_WAIT: Duration = Duration::from_secs(60);

pub async fn check(state: Option<&AppState>) -> Vec<Line> {
    let Some(state) = state else {
        return Vec::new();
    };
    let each = state.directories.all().iter().map(async |directory| {
        let lines = match timeout(MAX_WAIT, of_one(directory)).await {
            Ok(lines) => lines,
            Err(_) => vec![Line::problem(
                Area::Directory,
                format!("It could not be examined within {MAX_WAIT:?}"),
                "Look at its own log",
            )],
        };
        let name = directory.name();
        lines
            .into_iter()
            .map(|line| line.of_directory(name))
            .collect::<Vec<_>>()
    });
    join_all(each).await.into_iter().flatten().collect()
}

async fn of_one(directory: &Directory) -> Vec<Line> {
    let took = match directory.time_look_up().await {
        Ok(took) => took,
        Err(trouble) => return vec![of_trouble(&trouble)],
    };
    let examined = match directory.examine(Limit::SOME).await {
        Ok(examined) => examined,
        Err(trouble) => return vec![of_trouble(&trouble)],
    };
    let Examination {
        accounts,
        has_index,
        findings,
    } = examined;
    let index = match has_index {
        Some(true) => ", by an index",
        Some(false) => ", without an index",
        None => "",
    };
    let millis = took.as_secs_f64() * 1000.0;
    let mut lines = vec![Line::ok(
        Area::Directory,
        format!("It answers in {millis:.1} ms{index}"),
    )];
    lines.extend(accounts.as_ref().map(of_accounts));
    lines.extend(findings.into_iter().map(|finding| {
        let line = if finding.is_problem {
            Line::problem
        } else {
            Line::warning
        };
        line(Area::Directory, finding.what, finding.to_do)
    }));
    lines
}

fn of_trouble(trouble: &Trouble) -> Line {
    let to_do = match trouble {
        Trouble::Down(_) => "Start it, or let this machine reach it; mails wait for it meanwhile",
        Trouble::Misconfigured(_) => {
            "Change its settings or its rights; docs/directories.md has them"
        }
    };
    Line::problem(Area::Directory, trouble.to_string(), to_do)
}

fn of_accounts(accounts: &Accounts) -> Line {
    let Accounts {
        total,
        recoverable,
        is_partial,
        others,
    } = accounts;
    let others = others
        .iter()
        .map(|(count, why)| format!("{count} {}", why.of_several()));
    let others = others.collect::<Vec<_>>().join(", ");
    let others = if others.is_empty() {
        others
    } else {
        format!(": {others}")
    };
    let of = if *is_partial { "the first " } else { "" };
    let what = format!("{recoverable} of {of}{total} accounts can be recovered{others}");
    if *recoverable == 0 {
        let to_do = "Check that its table, filter and recoverable are those of people";
        return Line::problem(Area::Directory, what, to_do);
    }
    Line::ok(Area::Directory, what)
}
