//! The browser for the tests.

use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::cmd;

use super::{apt, on_path};
use crate::console;
use crate::project::Project;

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// A Chromium: the one in `$CHROMIUM`, an installed one, Playwright's own, or Debian's.
pub fn prepare(project: &Project) -> Result<PathBuf> {
    let sh = &project.sh;
    let chosen = sh.var_os("CHROMIUM").map(PathBuf::from);
    let installed = || NAMES.iter().find_map(|name| on_path(sh, name));
    if let Some(found) = chosen.or_else(installed).or_else(|| playwrights(project)) {
        return Ok(found);
    }

    console::note("Downloading Chromium");
    let playwright = project.npm_program("playwright");
    if console::succeeds(cmd!(sh, "{playwright} install chromium"))
        && let Some(found) = playwrights(project)
    {
        return Ok(found);
    }
    apt::install(sh, "Chromium", &["chromium"])?;
    Ok(PathBuf::from("/usr/bin/chromium"))
}

/// Playwright's Chromium, downloaded now or earlier.
fn playwrights(project: &Project) -> Option<PathBuf> {
    let _folder = project.sh.push_dir(project.end2end());
    let script =
        "import { chromium } from '@playwright/test'; console.log(chromium.executablePath())";
    let path = cmd!(project.sh, "node --input-type=module --eval {script}")
        .quiet()
        .ignore_stderr()
        .read()
        .ok()?;
    Path::new(&path).is_file().then(|| path.into())
}
