//! Python, and a virtual environment.

use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::{Shell, cmd};

use super::{Unavailable, apt, on_path};
use crate::console;
use crate::project::Project;

/// Recent enough for what we install, and available in Debian 12.
const IS_GOOD: &str = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))";

/// A virtual environment with exactly the packages, and hashes, in a file. It is created again when that file
/// changes.
pub fn environment(project: &Project, name: &str, requirements: &Path) -> Result<PathBuf> {
    let sh = &project.sh;
    let folder = project.root().join("target/tools").join(name);
    let stamp = folder.join("requirements.txt");
    let wanted = sh.read_file(requirements)?;
    if sh.read_file(&stamp).is_ok_and(|made| made == wanted) {
        return Ok(folder);
    }
    let python = find_or_install(sh)?;
    console::note(&format!("Installing {name} for Python"));
    sh.remove_path(&folder)?;
    console::run_quietly(cmd!(sh, "{python} -m venv {folder}"))?;
    let python = folder.join("bin/python");
    let install = cmd!(
        sh,
        "{python} -m pip install --quiet --disable-pip-version-check --require-hashes -r {requirements}"
    );
    console::run_quietly(install).map_err(|_| {
        Unavailable::new(format!(
            "{name} is missing and could not be fetched from PyPI: run `pip install \
             --require-hashes -r {}` to see why",
            requirements.display()
        ))
    })?;
    // Last, so that an interrupted one is created again.
    sh.write_file(&stamp, wanted)?;
    Ok(folder)
}

/// A Python that is recent enough.
pub fn find_or_install(sh: &Shell) -> Result<PathBuf> {
    let is_good = |python: &PathBuf| console::succeeds(cmd!(sh, "{python} -c {IS_GOOD}"));
    if let Some(python) = on_path(sh, "python3").filter(is_good) {
        return Ok(python);
    }
    apt::install(sh, "Python 3.11", &["python3", "python3-venv"])?;
    let debians = PathBuf::from("/usr/bin/python3");
    if is_good(&debians) {
        return Ok(debians);
    }
    let advice = "Python is too old: install version 3.11 or newer, with venv";
    Err(Unavailable::new(advice).into())
}
