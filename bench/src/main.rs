//! `cargo xtask bench`: what the service costs, beside Django on the same machine and from small to large
//! databases. Runs are interleaved, so that a noisy machine is noisy for both, and figures are medians.

mod database;
mod floor;
mod load;
mod ours;
mod peer;
mod report;
mod rows;
mod sink;
mod statistics;
mod subject;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use crate::rows::{Row, Table};

/// Measures the service and writes the tables of docs/performance.md.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench", bin_name = "cargo xtask bench")]
pub struct Options {
    /// The program to measure.
    #[arg(long)]
    binary: PathBuf,
    /// The Python environment with Django.
    #[arg(long)]
    python: PathBuf,
    /// Databases, logs and figures go here.
    #[arg(long)]
    folder: PathBuf,
    /// The document whose tables are replaced.
    #[arg(long)]
    document: PathBuf,
    /// Measures only this row; repeat it for several. A table is only written when all of its rows were measured.
    #[arg(long = "row", value_enum)]
    rows: Vec<Row>,
    /// How often everything beside Django is measured; the median counts.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    passes: u32,
    /// A second a row, and 20,000 users instead of a million: to see that it works. Writes nothing.
    #[arg(long)]
    quick: bool,
    /// The large database has ten million users and cases instead of one. Takes 20 GB.
    #[arg(long, conflicts_with = "quick")]
    ten_million: bool,
}

impl Options {
    fn wants(&self, row: Row) -> bool {
        self.rows.is_empty() || self.rows.contains(&row)
    }

    fn wants_table(&self, table: Table) -> bool {
        table.rows().any(|row| self.wants(row))
    }

    fn wants_all_of(&self, table: Table) -> bool {
        table.rows().all(|row| self.wants(row))
    }

    /// Users, and cases, of a large installation.
    fn large(&self) -> u64 {
        match (self.quick, self.ten_million) {
            (true, _) => 20_000,
            (_, true) => 10_000_000,
            _ => 1_000_000,
        }
    }
}

/// Exits with 0 when everything was measured, whether or not it is fast enough, and with 1 otherwise.
#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> ExitCode {
    match run(&Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: &Options) -> Result<()> {
    std::fs::create_dir_all(&options.folder)?;
    let machine = report::Machine::here()?;
    for table in Table::ALL {
        if !options.wants_table(table) {
            continue;
        }
        let lines = rows::measure(table, options).await?;
        let text = report::table(table, &lines, &machine);
        println!("\n{text}");
        println!("{}", report::verdict(&lines));
        if options.wants_all_of(table) && !options.quick {
            report::write(&options.document, table, &text)?;
        }
    }
    Ok(())
}
