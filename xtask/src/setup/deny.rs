//! `cargo deny`, which checks our dependencies.

use std::path::PathBuf;

use anyhow::Result;
use xshell::cmd;

use super::{Unavailable, on_path};
use crate::console;
use crate::project::Project;

/// The version that `deny.toml` is written for.
const VERSION: &str = "0.20.2";

/// An installed `cargo-deny`, or one built into the cache.
pub fn prepare(project: &Project) -> Result<PathBuf> {
    let sh = &project.sh;
    let tools = project.cache().join(format!("cargo-deny-{VERSION}"));
    let ours = tools.join("bin/cargo-deny");
    if let Some(found) = on_path(sh, "cargo-deny").or_else(|| ours.is_file().then(|| ours.clone()))
    {
        return Ok(found);
    }
    console::note("Installing cargo-deny (about 90 s, once per machine)");
    let target = tools.join("target");
    let install = cmd!(
        sh,
        "cargo install --locked --debug cargo-deny@{VERSION} --root {tools} --target-dir {target}"
    )
    // Without debug information it takes less time and a fraction of the space.
    .env("CARGO_PROFILE_DEV_DEBUG", "0");
    let installed = console::run_quietly(install);
    sh.remove_path(&target)?;
    installed.map_err(|_| {
        Unavailable::new(format!(
            "cargo-deny could not be built: run `cargo install --locked cargo-deny@{VERSION}`"
        ))
    })?;
    Ok(ours)
}
