//! `audit`: verifying the audit trail, and exporting it.

use super::{open_migrated, told};
use crate::{
    api::dashboard::audit::AuditQuery,
    server::{
        audit_trail::{
            export::{self, Format},
            verify::{self, Summary},
        },
        clock::Timestamp,
        config::Config,
        ctx::Ctx,
    },
};
use anyhow::{Context, bail};
use clap::{Subcommand, ValueEnum};
use std::io::Write;

#[derive(Subcommand)]
pub enum Audit {
    /// Check that no entry of the audit trail was changed, removed or inserted.
    Verify {
        /// A hash noted earlier: check that its entry is still in the chain.
        #[arg(long, value_name = "HASH", value_parser = parse_hash)]
        expect: Option<String>,
    },
    /// Write the whole audit trail to standard output, newest entry first.
    Export {
        #[arg(long, value_enum)]
        format: ExportFormat,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub enum ExportFormat {
    Csv,
    /// One JSON object per line.
    Jsonl,
}

/// A truncated or mistyped hash is no sign of tampering, so it is reported first.
fn parse_hash(text: &str) -> Result<String, String> {
    let text = text.trim().to_ascii_lowercase();
    if text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        Ok(text)
    } else {
        Err("a hash has 64 letters and digits, as `audit verify` prints it".to_owned())
    }
}

pub async fn run(config: Config, command: Audit) -> anyhow::Result<()> {
    let state = open_migrated(config).await?;
    let ctx = Ctx::operator(&state);
    match command {
        Audit::Verify { expect } => verify(&ctx, expect.as_deref()).await,
        Audit::Export { format } => {
            let format = match format {
                ExportFormat::Csv => Format::Csv,
                ExportFormat::Jsonl => Format::Jsonl,
            };
            export(&ctx, format).await
        }
    }
}

async fn verify(ctx: &Ctx, expect: Option<&str>) -> anyhow::Result<()> {
    match verify::verify(ctx, expect).await.map_err(told)? {
        Ok(summary) => {
            print!("{}", report(&summary));
            Ok(())
        }
        Err(broken) => bail!("The audit trail is not what was written. {broken}"),
    }
}

fn report(summary: &Summary) -> String {
    let when = |millis: Option<i64>| {
        millis.map_or_else(String::new, |millis| {
            Timestamp::from_millis(millis)
                .utc()
                .format("%Y-%m-%d %H:%M:%S UTC")
                .to_string()
        })
    };
    let mut lines = vec![match summary.entries {
        0 => "The audit trail is whole: it has no entries yet.".to_owned(),
        count => format!(
            "The audit trail is whole: {count} entries, from {} to {}.",
            when(summary.first),
            when(summary.last)
        ),
    }];
    if summary.removed_through > 0 {
        lines.push(format!(
            "Entries up to {} were removed because of their age.",
            summary.removed_through
        ));
    }
    if summary.outside > 0 {
        lines.push(format!(
            "{} entries are from before there was a chain: whether they were changed can't be told.",
            summary.outside
        ));
    }
    if let Some(expected) = summary.expected_at {
        lines.push(format!("The expected hash is that of entry {expected}."));
    }
    lines.push(format!(
        "Its head is entry {} with the hash {}",
        summary.head_sequence, summary.head_hash
    ));
    lines.join("\n") + "\n"
}

async fn export(ctx: &Ctx, format: Format) -> anyhow::Result<()> {
    let mut export = export::begin(ctx, &AuditQuery::default(), format)
        .await
        .map_err(told)?;
    let mut output = std::io::stdout().lock();
    while let Some(piece) = export.next().await.map_err(told)? {
        output
            .write_all(&piece)
            .context("Standard output can't be written to")?;
    }
    output
        .flush()
        .context("Standard output can't be written to")
}
