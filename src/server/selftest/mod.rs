//! Measures whether a stranger can tell who has an account, from responses or from how long they take.
//!
//! This module has the questions that a stranger asks, the accounts that they are about, the comparison of
//! responses, and the statistics of the times. It has nothing that the server needs for its own work. The
//! questions go over HTTP, like a stranger's; the database is used only to create the accounts, to check that
//! it is the server's, and to clean up.
//!
//! | file | what it holds |
//! |---|---|
//! | `addresses.rs` | temporary accounts and addresses |
//! | `client.rs` | the HTTP client and its clock |
//! | `comparison.rs` | where two answers differ |
//! | `directory.rs` | accounts in a directory that is up, slow, hung or down |
//! | `measurement.rs` | one row of the table, and its verdict |
//! | `own_server.rs` | a server to measure if none is named |
//! | `question.rs` | what is asked, and how |
//! | `statistics.rs` | AUC and median |
//! | `stranger.rs` | asking about known and unknown addresses in turn |

mod addresses;
pub mod client;
mod comparison;
mod directory;
mod measurement;
mod own_server;
mod question;
mod statistics;
mod stranger;

pub use client::ServerAddress;
pub use measurement::{Measurement, heading};

use crate::server::ctx::Ctx;
use addresses::Addresses;
use anyhow::Context;
use directory::Health;
use own_server::OwnServer;
use question::Question;
use std::{
    fmt,
    sync::atomic::{AtomicBool, Ordering},
};
use stranger::Stranger;

/// The overall result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    NothingToTell,
    /// This many measurements reveal who has an account.
    Findings(usize),
}

impl Outcome {
    fn of(findings: usize) -> Self {
        match findings {
            0 => Self::NothingToTell,
            count => Self::Findings(count),
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NothingToTell => {
                f.write_str("Neither these answers nor their times tell who has an account.")
            }
            Self::Findings(1) => f.write_str("One measurement tells who has an account."),
            Self::Findings(count) => write!(f, "{count} measurements tell who has an account."),
        }
    }
}

/// Measures a server, which must use the database of `ctx`. Each measurement is passed to `tell` when it is
/// done. However it ends, also by `stop`, everything that was created is removed; only the audit trail, from
/// which nothing is removed, keeps the failed log-ins.
///
/// # Errors
/// If the measurement could not be completed, in a plain sentence.
pub async fn enumeration(
    ctx: &Ctx,
    server: &ServerAddress,
    pairs: usize,
    stop: impl Future<Output = ()>,
    tell: impl FnMut(&Measurement),
) -> anyhow::Result<Outcome> {
    let is_stopped = AtomicBool::new(false);
    let measuring = measure_and_clean_up(ctx, server, pairs, &is_stopped, tell);
    until_done(measuring, stop, &is_stopped)
        .await
        .map(Outcome::of)
}

/// Goes on to the end of the measurement, which is told when to stop.
async fn until_done<T>(
    measuring: impl Future<Output = T>,
    stop: impl Future<Output = ()>,
    is_stopped: &AtomicBool,
) -> T {
    let note_stop = async {
        stop.await;
        is_stopped.store(true, Ordering::Relaxed);
        std::future::pending().await
    };
    tokio::select! {
        done = measuring => done,
        never = note_stop => never,
    }
}

async fn measure_and_clean_up(
    ctx: &Ctx,
    server: &ServerAddress,
    pairs: usize,
    is_stopped: &AtomicBool,
    tell: impl FnMut(&Measurement),
) -> anyhow::Result<usize> {
    let addresses = Addresses::draw(&ctx.state.random)?;
    let stranger = Stranger::new(ctx, server, is_stopped);
    let findings = measure(ctx, &stranger, &addresses, pairs, tell).await;
    addresses.remove(ctx).await.context(
        "The accounts and cases at selftest.invalid, made for measuring, could not be removed",
    )?;
    findings
}

/// Measures a server that is started for this, with a temporary database; then others with a directory that is
/// up, slow, hung and down.
///
/// # Errors
/// As [`enumeration`].
pub async fn enumeration_on_own_server(
    pairs: usize,
    stop: impl Future<Output = ()>,
    tell: impl FnMut(&Measurement),
) -> anyhow::Result<Outcome> {
    let is_stopped = AtomicBool::new(false);
    let measuring = measure_all(pairs, &is_stopped, tell);
    until_done(measuring, stop, &is_stopped)
        .await
        .map(Outcome::of)
}

async fn measure_all(
    pairs: usize,
    is_stopped: &AtomicBool,
    mut tell: impl FnMut(&Measurement),
) -> anyhow::Result<usize> {
    let own = OwnServer::start("").await?;
    let ctx = Ctx::operator(&own.state);
    let findings = measure_and_clean_up(&ctx, &own.address, pairs, is_stopped, &mut tell).await;
    own.stop().await?;
    let mut findings = findings?;
    for health in Health::ALL {
        findings += directory::measure(health, pairs, is_stopped, &mut tell).await?;
    }
    Ok(findings)
}

async fn measure(
    ctx: &Ctx,
    stranger: &Stranger<'_>,
    addresses: &Addresses,
    pairs: usize,
    mut tell: impl FnMut(&Measurement),
) -> anyhow::Result<usize> {
    addresses.create_accounts(ctx).await?;
    stranger.check_database(&addresses.active.unknown).await?;
    let Addresses { active, disabled } = addresses;
    let mut findings = 0;
    for (name, question, pair) in [
        ("forgot password", Question::ForgotPassword, active),
        (
            "forgot password, page",
            Question::ForgotPasswordPage,
            active,
        ),
        (
            "forgot password, disabled account",
            Question::ForgotPassword,
            disabled,
        ),
        ("wrong token", Question::ChangePassword, active),
        ("wrong password", Question::LogIn, active),
        (
            "wrong password, disabled account",
            Question::LogIn,
            disabled,
        ),
        ("wrong password, dashboard", Question::AdminLogIn, active),
    ] {
        let mut measurement = Measurement::new(name);
        stranger
            .fill(&mut measurement, question, pair.asked(), pairs)
            .await?;
        findings += usize::from(measurement.is_finding());
        tell(&measurement);
    }
    Ok(findings)
}
