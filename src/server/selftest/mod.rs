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
//! | `measurement.rs` | one row of the table, and its verdict |
//! | `own_server.rs` | a server to measure if none is named |
//! | `question.rs` | what is asked, and how |
//! | `statistics.rs` | AUC and median |
//! | `stranger.rs` | asking about known and unknown addresses in turn |

mod addresses;
pub mod client;
mod comparison;
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
    let addresses = Addresses::draw(&ctx.state.random)?;
    let is_stopped = AtomicBool::new(false);
    let stranger = Stranger::new(ctx, server, &is_stopped);
    let note_stop = async {
        stop.await;
        is_stopped.store(true, Ordering::Relaxed);
        std::future::pending().await
    };
    let outcome = tokio::select! {
        outcome = measure(ctx, &stranger, &addresses, pairs, tell) => outcome,
        never = note_stop => never,
    };
    addresses.remove(ctx).await.context(
        "The accounts and cases at selftest.invalid, made for measuring, could not be removed",
    )?;
    outcome
}

/// Measures a server that is started for this, with a temporary database.
///
/// # Errors
/// As [`enumeration`].
pub async fn enumeration_on_own_server(
    pairs: usize,
    stop: impl Future<Output = ()>,
    tell: impl FnMut(&Measurement),
) -> anyhow::Result<Outcome> {
    let own = OwnServer::start().await?;
    let ctx = Ctx::operator(&own.state);
    let outcome = enumeration(&ctx, &own.address, pairs, stop, tell).await;
    own.stop().await?;
    outcome
}

async fn measure(
    ctx: &Ctx,
    stranger: &Stranger<'_>,
    addresses: &Addresses,
    pairs: usize,
    mut tell: impl FnMut(&Measurement),
) -> anyhow::Result<Outcome> {
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
            .fill(&mut measurement, question, pair, pairs)
            .await?;
        findings += usize::from(measurement.is_finding());
        tell(&measurement);
    }
    Ok(match findings {
        0 => Outcome::NothingToTell,
        count => Outcome::Findings(count),
    })
}
