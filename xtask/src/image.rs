//! The container image.

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::project::Project;
use crate::server;
use crate::setup::{containers, python};

/// Builds the image around the server, and tries it.
pub fn build(project: &Project, binary: Option<PathBuf>) -> Result<()> {
    containers::prepare(project)?;
    let program = match binary {
        Some(program) => program,
        None => {
            server::build(project)?;
            project.server_binary()
        }
    };
    let python = python::find_or_install(&project.sh)?;
    let sh = &project.sh;
    // It needs no file system of the kernel's, so that it works inside a container, too.
    let driver = sh
        .var("STORAGE_DRIVER")
        .unwrap_or_else(|_| "vfs".to_owned());
    let _driver = sh.push_env("STORAGE_DRIVER", driver);
    cmd!(sh, "deploy/image.sh {program}").quiet().run()?;
    let tried = cmd!(sh, "{python} deploy/image-check.py").quiet().run();
    tried.context("the image is not sound")
}
