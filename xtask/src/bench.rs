//! The measurements: the crate `bench`, with a server and with Django to measure.

use std::ffi::OsString;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::checks::SERVER_SIDE;
use crate::project::Project;
use crate::server;
use crate::setup::python;

/// Builds the server, unless the arguments name one, and measures it.
pub fn run(project: &Project, arguments: &[OsString]) -> Result<()> {
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let root = project.root();
    let requirements = root.join("bench/peer/requirements.txt");
    let mut given: Vec<OsString> = Vec::new();
    if !has("--help") {
        let python = python::environment(project, "bench", &requirements)?;
        given.extend(["--python".into(), python.into()]);
        given.extend(["--folder".into(), root.join("target/bench").into()]);
        given.extend(["--document".into(), root.join("docs/performance.md").into()]);
        if !has("--binary") {
            server::build(project)?;
            given.extend(["--binary".into(), project.server_binary().into()]);
        }
    }
    project
        .cargo("build")
        .args(SERVER_SIDE)
        .args(["--quiet", "--bin", "bench"])
        .run()?;
    let bench = root.join("target/release/bench");
    let measured = cmd!(project.sh, "{bench}").args(given).args(arguments);
    measured
        .quiet()
        .run()
        .context("not everything could be measured")
}
