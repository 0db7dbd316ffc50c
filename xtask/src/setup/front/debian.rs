//! Debian ships a current compiler for its browsers (`rustc-web`), with its sources, but no standard library
//! for this target. So we build one in the user's cache, without touching the system.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use super::{FrontCompiler, TARGET};
use crate::console;
use crate::project::Project;
use crate::setup::{Unavailable, apt};

pub const RUSTC: &str = "/usr/bin/rustc";
const PURPOSE: &str = "The WebAssembly target (`rustup target add wasm32-unknown-unknown`)";
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-clippy", "rust-web-src"];

/// The result of an earlier run, if it fits the installed compiler.
pub fn find(project: &Project) -> Option<FrontCompiler> {
    let sh = &project.sh;
    let sysroot = sysroot(project, &apt::version(sh, PACKAGES[0])?);
    let linker = linker(&Version::of_rustc(sh).ok()?);
    (sysroot.is_dir() && linker.is_file()).then_some(FrontCompiler::Debian { sysroot, linker })
}

pub fn make(project: &Project) -> Result<FrontCompiler> {
    let sh = &project.sh;
    apt::install(sh, PURPOSE, &PACKAGES)?;
    let version = Version::of_rustc(sh)?;
    let linker = linker(&version);
    if !linker.is_file() {
        let package = format!("lld-{}", version.llvm);
        apt::install(sh, "A linker for WebAssembly", &[&package])?;
    }
    let package = apt::version(sh, PACKAGES[0])
        .context("rustc-web was installed, but dpkg does not know it")?;
    let sysroot = sysroot(project, &package);
    if !sysroot.is_dir() {
        console::note("Building the WebAssembly standard library (about 40 s, once per machine)");
        build_std(project, &version, &sysroot).context(Unavailable::new(format!(
            "{PURPOSE} is missing and could not be built"
        )))?;
    }
    Ok(FrontCompiler::Debian { sysroot, linker })
}

/// Named after the package's version, patches included: a standard library only fits the compiler that built
/// it.
fn sysroot(project: &Project, package_version: &str) -> PathBuf {
    project.cache().join("wasm32-std").join(package_version)
}

fn linker(version: &Version) -> PathBuf {
    format!("/usr/bin/wasm-ld-{}", version.llvm).into()
}

fn build_std(project: &Project, version: &Version, sysroot: &Path) -> Result<()> {
    let sh = &project.sh;
    // Built aside and moved into place when complete, so that an interrupted run leaves nothing half done.
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

/// Arranges the libraries as the compiler expects them in a sysroot.
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
        // Another run may have been faster; its result is just as good.
        Err(error) if !sysroot.is_dir() => Err(error.into()),
        _ => Ok(()),
    }
}

/// The output of `rustc --version --verbose`.
#[derive(Debug, Eq, PartialEq)]
struct Version {
    release: String,
    /// The major version of LLVM, which names the linker's package.
    llvm: String,
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

    fn parse(text: &str) -> Result<Self> {
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

#[cfg(test)]
mod tests {
    use super::*;

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
