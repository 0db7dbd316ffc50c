//! `cargo xtask`: builds, tests and serves Password Recover from nothing but a checkout and a Rust
//! toolchain.
//!
//! Whatever else the work takes (a standard library for WebAssembly, npm packages, a browser) is
//! looked for first, fetched the ordinary way next, and made or installed from Debian's packages
//! where that fails.

mod checks;
mod cli;
mod console;
mod contract;
mod project;
mod server;
mod setup;
mod site;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use crate::cli::{Cli, Command};
use crate::project::Project;
use crate::setup::Unavailable;
use crate::setup::front::FrontCompiler;

/// Exits with 0 when all went well, 1 when a build or a check failed, and 2 when the command line
/// was not understood or this machine lacks something that could not be fetched either.
fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            if error.is::<Unavailable>() {
                ExitCode::from(2)
            } else {
                ExitCode::FAILURE
            }
        }
    }
}

fn run(cli: Cli) -> Result<()> {
    let project = Project::open()?;
    match cli.command {
        Command::Serve { arguments } => {
            server::build(&project)?;
            server::serve(&project, &arguments)
        }
        Command::Test { only, soak } => checks::run(&project, only, soak),
        Command::Site => {
            site::build(&project, &FrontCompiler::prepare(&project)?)?;
            println!("{}", project.site().display());
            Ok(())
        }
        Command::Build => {
            server::build(&project)?;
            println!("{}", project.server_binary().display());
            Ok(())
        }
    }
}
