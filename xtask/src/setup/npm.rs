//! npm's packages: the WebAssembly optimiser, the bundler and the browser tests' library.

use anyhow::Result;
use xshell::cmd;

use super::{Unavailable, on_path};
use crate::console;
use crate::project::Project;

/// Installs the packages of `end2end/package-lock.json`, unless it has not changed since.
pub fn prepare(project: &Project) -> Result<()> {
    let sh = &project.sh;
    if on_path(sh, "node").is_none() || on_path(sh, "npm").is_none() {
        let advice = "Node.js is missing: install version 20 or newer, with npm";
        return Err(Unavailable::new(advice).into());
    }
    let folder = project.end2end();
    let modified = |name: &str| {
        folder
            .join(name)
            .metadata()
            .and_then(|file| file.modified())
            .ok()
    };
    if modified("node_modules/.package-lock.json") >= modified("package-lock.json") {
        return Ok(());
    }
    console::note("Installing npm packages");
    // No install scripts: none of our packages needs one.
    let npm = cmd!(
        sh,
        "npm --prefix {folder} ci --ignore-scripts --no-audit --no-fund --loglevel=error"
    );
    console::run_quietly(npm).map_err(|_| {
        Unavailable::new(
            "npm could not install the packages in end2end/: run `npm ci` there to see why",
        )
        .into()
    })
}
