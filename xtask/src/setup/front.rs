//! The compiler for the WebAssembly, and its standard library.

mod debian;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::{Cmd, Shell, cmd};

use super::on_path;
use crate::console;
use crate::project::Project;

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles the browser's code, in a target directory of its own: this may be another compiler than the
/// server's, and two compilers in one directory would rebuild each other's output every time.
pub enum FrontCompiler {
    /// The toolchain in use has the target.
    Own,
    /// Debian's `rustc-web`, with a standard library built from Debian's sources.
    Debian { sysroot: PathBuf, linker: PathBuf },
}

impl FrontCompiler {
    pub fn prepare(project: &Project) -> Result<Self> {
        let sh = &project.sh;
        if own_toolchain_has_target(sh) {
            return Ok(Self::Own);
        }
        // Before rustup, which takes seconds to find out that it is offline.
        if let Some(compiler) = debian::find(project) {
            return Ok(compiler);
        }
        if on_path(sh, "rustup").is_some() {
            console::note("Adding the target wasm32-unknown-unknown");
            if console::succeeds(cmd!(sh, "rustup target add {TARGET}"))
                && own_toolchain_has_target(sh)
            {
                return Ok(Self::Own);
            }
            console::note("rustup could not fetch it; trying Debian's packages");
        }
        debian::make(project)
    }

    /// `cargo build` or `cargo clippy` for the browser's side, with these features and in this target
    /// directory. All other flags are the same for both, so that they share their output.
    pub fn cargo<'a>(
        &self,
        project: &'a Project,
        subcommand: &str,
        features: &str,
        folder: &str,
    ) -> Cmd<'a> {
        let command = match self {
            Self::Own => project.cargo(subcommand),
            Self::Debian { sysroot, linker } => {
                // Asked for `clippy`, cargo would prefer the `cargo-clippy` in `~/.cargo/bin`, of
                // another compiler.
                let program = if subcommand == "clippy" {
                    "/usr/bin/cargo-clippy"
                } else {
                    "/usr/bin/cargo"
                };
                cmd!(project.sh, "{program} {subcommand}")
                    .env("CARGO", "/usr/bin/cargo")
                    .env("RUSTC", debian::RUSTC)
                    .env("CARGO_ENCODED_RUSTFLAGS", sysroot_flag(sysroot))
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker)
            }
        };
        command
            .quiet()
            .args(["--lib", "--features", features])
            .args(["--profile", "wasm-release"])
            .args(["--target", TARGET, "--target-dir", folder])
    }
}

/// A sysroot flag applies to the target only: with `--target`, cargo builds procedural macros without it.
fn sysroot_flag(sysroot: &Path) -> OsString {
    let mut flag = OsString::from("--sysroot=");
    flag.push(sysroot);
    flag
}

fn own_toolchain_has_target(sh: &Shell) -> bool {
    cmd!(sh, "rustc --print target-libdir --target {TARGET}")
        .quiet()
        .ignore_stderr()
        .read()
        .is_ok_and(|folder| Path::new(&folder).is_dir())
}
