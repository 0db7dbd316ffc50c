//! The compiler for the WebAssembly, and its standard library.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::{Cmd, Shell, cmd};

use super::{apt, on_path};
use crate::console;
use crate::project::Project;

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles the code that runs in the browser, in a target folder of its own: this may be another compiler than the
/// server's, and two compilers in one folder would undo each other's work at each turn.
pub enum FrontCompiler {
    /// The toolchain in use has the target.
    Own,
    /// Debian's `rustc-web`, with a standard library that we built from Debian's sources.
    Debian { sysroot: PathBuf, linker: PathBuf },
}

impl FrontCompiler {
    pub fn prepare(project: &Project) -> Result<Self> {
        let sh = &project.sh;
        if own_toolchain_has_target(sh) {
            return Ok(Self::Own);
        }
        // Before rustup is asked, which takes seconds to find out that it is offline.
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

    /// `cargo build` or `cargo clippy` for the browser's side. The flags are the same for both, or they would not
    /// share what they compile.
    pub fn cargo<'a>(&self, project: &'a Project, subcommand: &str) -> Cmd<'a> {
        let command = match self {
            Self::Own => project.cargo(subcommand),
            Self::Debian { sysroot, linker } => {
                // Asked for `clippy`, cargo would prefer the `cargo-clippy` in `~/.cargo/bin`, of another compiler.
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
            .args([
                "--lib",
                "--features",
                "hydrate",
                "--profile",
                "wasm-release",
            ])
            .args(["--target", TARGET, "--target-dir", "target/front"])
    }
}

/// A sysroot given by a flag holds for the target alone: with `--target`, cargo builds procedural macros without it.
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

/// Debian has a current compiler for its browsers' sake (`rustc-web`), and that compiler's sources, but no
/// standard library for this target. So we build one, in the user's cache: nothing of the system's is touched.
mod debian {
    use super::*;

    pub const RUSTC: &str = "/usr/bin/rustc";
    const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-clippy", "rust-web-src"];

    /// What an earlier run made, if it fits the compiler that is installed now.
    pub fn find(project: &Project) -> Option<FrontCompiler> {
        let sh = &project.sh;
        let sysroot = sysroot(project, &package_version(sh)?);
        let linker = linker(&Version::of_rustc(sh).ok()?);
        (sysroot.is_dir() && linker.is_file()).then_some(FrontCompiler::Debian { sysroot, linker })
    }

    pub fn make(project: &Project) -> Result<FrontCompiler> {
        let sh = &project.sh;
        let purpose = "Rust's standard library for wasm32-unknown-unknown";
        apt::install(sh, purpose, &PACKAGES)?;
        let version = Version::of_rustc(sh)?;
        let linker = linker(&version);
        if !linker.is_file() {
            apt::install(
                sh,
                "a linker for WebAssembly",
                &[&format!("lld-{}", version.llvm)],
            )?;
        }
        let package =
            package_version(sh).context("rustc-web was installed, but dpkg does not know it")?;
        let sysroot = sysroot(project, &package);
        if !sysroot.is_dir() {
            console::note(
                "Building the WebAssembly standard library (about 40 s, once per machine)",
            );
            build_std(project, &version, &sysroot)?;
        }
        Ok(FrontCompiler::Debian { sysroot, linker })
    }

    /// The version of the package, patches included: a standard library fits only the very compiler that built it.
    fn package_version(sh: &Shell) -> Option<String> {
        let format = "--showformat=${Version}";
        cmd!(sh, "dpkg-query --show {format} rustc-web")
            .quiet()
            .ignore_stderr()
            .read()
            .ok()
    }

    fn sysroot(project: &Project, package_version: &str) -> PathBuf {
        project.cache().join("wasm32-std").join(package_version)
    }

    fn linker(version: &Version) -> PathBuf {
        format!("/usr/bin/wasm-ld-{}", version.llvm).into()
    }

    fn build_std(project: &Project, version: &Version, sysroot: &Path) -> Result<()> {
        let sh = &project.sh;
        // Made aside and moved into place when whole, so that a run that was broken off leaves nothing half done.
        let workshop = project
            .cache()
            .join(format!("wasm32-std-{}", std::process::id()));
        sh.write_file(
            workshop.join("Cargo.toml"),
            "[package]\nname = \"empty\"\nedition = \"2024\"\n[workspace]\n",
        )?;
        sh.write_file(workshop.join("src/lib.rs"), "#![no_std]\n")?;
        let manifest = workshop.join("Cargo.toml");
        let source = format!("/usr/src/rustc-{}/library", version.release);
        let build = cmd!(
            sh,
            "/usr/bin/cargo build --release -Zbuild-std=std,panic_abort --target {TARGET} --manifest-path {manifest}"
        );
        let build = build
            .env("CARGO_TARGET_DIR", workshop.join("target"))
            .env("RUSTC", RUSTC)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("__CARGO_TESTS_ONLY_SRC_ROOT", source);
        let built = console::run_quietly(build).and_then(|()| collect(sh, &workshop, sysroot));
        sh.remove_path(&workshop)?;
        built
    }

    /// Lays the libraries out as the compiler expects them below a sysroot.
    fn collect(sh: &Shell, workshop: &Path, sysroot: &Path) -> Result<()> {
        let staged = workshop.join("sysroot");
        let libraries = staged.join("lib/rustlib").join(TARGET).join("lib");
        sh.create_dir(&libraries)?;
        for file in sh.read_dir(workshop.join("target").join(TARGET).join("release/deps"))? {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            if name.ends_with(".rlib") && !name.starts_with("libempty-") {
                sh.copy_file(&file, &libraries)?;
            }
        }
        sh.create_dir(sysroot.parent().context("the sysroot lies in a folder")?)?;
        match std::fs::rename(&staged, sysroot) {
            // Another run may have been quicker; what it made is as good.
            Err(error) if !sysroot.is_dir() => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// What `rustc --version --verbose` says.
    #[derive(Debug, Eq, PartialEq)]
    pub struct Version {
        pub release: String,
        /// The major version of LLVM, which names the linker's package.
        pub llvm: String,
    }

    impl Version {
        fn of_rustc(sh: &Shell) -> Result<Self> {
            Self::parse(
                &cmd!(sh, "{RUSTC} --version --verbose")
                    .quiet()
                    .ignore_stderr()
                    .read()?,
            )
        }

        pub fn parse(text: &str) -> Result<Self> {
            let value = |key: &str| {
                text.lines()
                    .find_map(|line| line.strip_prefix(key)?.strip_prefix(": "))
            };
            let (Some(release), Some(llvm)) = (value("release"), value("LLVM version")) else {
                bail!("{RUSTC} does not tell its version");
            };
            let llvm = llvm.split('.').next().unwrap_or(llvm);
            Ok(Self {
                release: release.into(),
                llvm: llvm.into(),
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::debian::Version;

    #[test]
    fn the_version_names_the_sources_and_the_linker() {
        let text = "rustc 1.96.0 (built from a source tarball)\nbinary: rustc\nrelease: 1.96.0\nLLVM version: 22.1.8";
        assert_eq!(
            Version::parse(text).unwrap(),
            Version {
                release: "1.96.0".into(),
                llvm: "22".into()
            }
        );
        assert!(Version::parse("not a compiler").is_err());
    }
}
