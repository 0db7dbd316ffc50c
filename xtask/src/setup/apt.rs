//! Debian's packages.

use anyhow::Result;
use xshell::{Cmd, Shell, cmd};

use super::{Unavailable, on_path};
use crate::console;

/// Installs the missing ones of some packages, on Debian and its derivatives. Nothing gets removed.
pub fn install(sh: &Shell, purpose: &str, packages: &[&str]) -> Result<()> {
    let packages: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|package| version(sh, package).is_none())
        .collect();
    if packages.is_empty() {
        return Ok(());
    }
    let list = packages.join(" ");
    let unavailable = |reason: &str| Unavailable::new(format!("{purpose} is missing and {reason}"));
    if on_path(sh, "apt-get").is_none() {
        return Err(unavailable("there is no apt-get here to install it with").into());
    }
    let Some(root) = Root::of(sh) else {
        return Err(unavailable(&format!(
            "only root may install it: run `apt-get install {list}` as root"
        ))
        .into());
    };

    // A failing third-party repository is no reason to give up.
    console::succeeds(root.apt_get(sh).arg("update"));
    root.install(sh, &packages)
        .map_err(|_| unavailable(&format!("`apt-get install {list}` failed")).into())
}

/// Whether packages can be installed without asking anybody: root itself, on Debian and its derivatives.
pub fn is_root_with_apt(sh: &Shell) -> bool {
    on_path(sh, "apt-get").is_some() && matches!(Root::of(sh), Some(Root::Already))
}

/// Asks the mirrors what there is; one that fails is no reason to give up.
pub fn update(sh: &Shell) {
    console::succeeds(Root::Already.apt_get(sh).arg("update"));
}

/// Whether there is such a package in this distribution.
pub fn is_known(sh: &Shell, package: &str) -> bool {
    console::succeeds(cmd!(sh, "apt-cache show --no-all-versions {package}"))
}

/// Installs packages as root, which this process is.
pub fn install_now(sh: &Shell, packages: &[&str]) -> Result<()> {
    Root::Already.install(sh, packages)
}

/// The version of a package, if it is installed.
pub fn version(sh: &Shell, package: &str) -> Option<String> {
    let format = "--showformat=${db:Status-Status} ${Version}";
    let shown = cmd!(sh, "dpkg-query --show {format} {package}")
        .quiet()
        .ignore_stderr()
        .read()
        .ok()?;
    shown.strip_prefix("installed ").map(str::to_owned)
}

/// How to act as root.
enum Root {
    Already,
    Sudo,
}

impl Root {
    fn of(sh: &Shell) -> Option<Self> {
        if cmd!(sh, "id -u").quiet().read().is_ok_and(|id| id == "0") {
            return Some(Self::Already);
        }
        console::succeeds(cmd!(sh, "sudo -n true")).then_some(Self::Sudo)
    }

    fn install(&self, sh: &Shell, packages: &[&str]) -> Result<()> {
        console::note(&format!("Installing {}", packages.join(" ")));
        console::run_quietly(
            self.apt_get(sh)
                .args(["install", "--no-install-recommends"])
                .args(packages),
        )
    }

    fn apt_get<'a>(&self, sh: &'a Shell) -> Cmd<'a> {
        let env = match self {
            Self::Already => cmd!(sh, "env"),
            Self::Sudo => cmd!(sh, "sudo -n env"),
        };
        env.args([
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
            "--yes",
            "--no-remove",
        ])
        // Waits for another installation in progress.
        .args(["-o", "DPkg::Lock::Timeout=300"])
        // A mirror that is down does not hold anything up for long.
        .args(["-o", "Acquire::Retries=1"])
        .args(["-o", "Acquire::http::Timeout=20"])
        .args(["-o", "Acquire::https::Timeout=20"])
    }
}
