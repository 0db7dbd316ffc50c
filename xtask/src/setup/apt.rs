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

    console::note(&format!("Installing {list}"));
    // A failing third-party repository is no reason to give up.
    console::succeeds(root.apt_get(sh).arg("update"));
    console::run_quietly(
        root.apt_get(sh)
            .args(["install", "--no-install-recommends"])
            .args(packages),
    )
    .map_err(|_| unavailable(&format!("`apt-get install {list}` failed")).into())
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
    }
}
