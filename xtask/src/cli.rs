//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Builds, tests and serves Password Recover, and fetches the tools it needs.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Builds the service and runs it here; Ctrl-C stops it.
    Serve {
        /// Passed on to `password-recover serve`, after `--`.
        #[arg(last = true)]
        arguments: Vec<OsString>,
    },
    /// Runs every check: formatting, lints, unit, integration, contract and browser tests,
    /// dependencies.
    Test {
        /// Runs one part of the checks instead of all.
        #[arg(long, value_enum)]
        only: Option<Part>,
        /// Also runs the long tests: those marked `#[ignore]` with `soak` in their names.
        #[arg(long)]
        soak: bool,
        /// Installs no databases, directory servers and applications to test with. Without this, root on Debian
        /// installs them with apt-get, and their services are not started.
        #[arg(long)]
        no_packages: bool,
    },
    /// Builds the site alone, for `cargo run --features ssr` to serve while developing.
    Site,
    /// Leaves one self-contained file at `target/release/password-recover`.
    Build,
    /// Leaves a container image at `localhost/password-recover`, without a registry, and tries it as a container.
    Image {
        /// A program that is built already.
        #[arg(long)]
        binary: Option<PathBuf>,
    },
    /// Measures the service beside Django, and from small to large databases, for docs/performance.md.
    #[command(disable_help_flag = true)]
    Bench {
        /// `--help` lists them. With `--binary` nothing is built.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

/// A part of the checks that can be run by itself.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Part {
    /// The source is formatted.
    Fmt,
    /// Clippy passes for the server, the WebAssembly and this tool.
    Lint,
    /// Rust's unit and integration tests.
    Unit,
    /// The server matches the description of its API.
    Contract,
    /// The tests in a real browser.
    Browser,
    /// Licences, sources and known vulnerabilities of dependencies.
    Deny,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn what_follows_two_dashes_is_for_the_server() {
        let cli = Cli::parse_from(["cargo xtask", "serve", "--", "--help"]);
        assert!(matches!(cli.command, Command::Serve { arguments } if arguments == ["--help"]));
    }

    #[test]
    fn what_follows_bench_is_for_it() {
        let cli = Cli::parse_from(["cargo xtask", "bench", "--row", "page", "--quick"]);
        assert!(
            matches!(cli.command, Command::Bench { arguments } if arguments == ["--row", "page", "--quick"])
        );
    }
}
