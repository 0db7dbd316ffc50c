//! The server: one file with the whole site inside.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::process::Command;

use anyhow::{Context, Result};

use crate::console;
use crate::project::Project;
use crate::setup::front::FrontCompiler;
use crate::site;

/// Builds the site, and then the server that embeds it.
pub fn build(project: &Project) -> Result<()> {
    let front = FrontCompiler::prepare(project)?;
    site::build(project, &front)?;
    console::note("Building the server");
    build_binary(project)
}

/// Builds the server around the existing site.
pub fn build_binary(project: &Project) -> Result<()> {
    let built = project
        .cargo("build")
        .args([
            "--release",
            "--features",
            "ssr",
            "--bin",
            "password-recover",
            "--target-dir",
            "target",
        ])
        .run();
    built.context("the server does not build")
}

/// Replaces this process with the server, so that it gets the terminal and its signals.
pub fn serve(project: &Project, arguments: &[OsString]) -> Result<()> {
    let mut server = Command::new(project.server_binary());
    server
        .arg("serve")
        .args(arguments)
        .current_dir(project.root());
    // It only returns on failure.
    Err(server.exec()).context("the server cannot be started")
}
