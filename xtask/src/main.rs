//! `cargo xtask`: builds, tests and serves Password Recover from nothing but a checkout and a Rust
//! toolchain.
//!
//! Everything else it needs (a standard library for WebAssembly, npm packages, a browser) is looked for
//! first, then downloaded, and otherwise built or installed from Debian's packages.

mod bench;
mod checks;
mod cli;
mod console;
mod contract;
mod image;
mod project;
mod server;
mod setup;
mod site;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use crate::checks::Wishes;
use crate::cli::{Cli, Command};
use crate::project::Project;
use crate::setup::Unavailable;
use crate::setup::front::FrontCompiler;

/// Exits with 0 for success, 1 when a build or a check failed, and 2 for wrong usage, or if something that
/// this machine lacks could not be fetched.
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
        Command::Test {
            only,
            soak,
            no_packages,
        } => checks::run(
            &project,
            Wishes {
                only,
                soak,
                packages: !no_packages,
            },
        ),
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
        Command::Image { binary } => image::build(&project, binary),
        Command::Bench { arguments } => bench::run(&project, &arguments),
    }
}
