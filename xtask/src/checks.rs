//! Every check that a change has to pass.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use xshell::{Cmd, cmd};

use crate::cli::Part;
use crate::project::Project;
use crate::setup::applications::{self, Untested};
use crate::setup::front::FrontCompiler;
use crate::setup::{chromium, deny, java, npm};
use crate::{console, contract, server, site};

/// Everything that is compiled for the server's side shares this, so that each dependency is compiled
/// once. This tool is left out: with it in the same build, its dependencies' features would be the
/// server's as well.
pub const SERVER_SIDE: [&str; 8] = [
    "--release",
    "--workspace",
    "--exclude",
    "xtask",
    "--features",
    "ssr",
    "--target-dir",
    "target",
];
const THIS_TOOL: [&str; 4] = ["--package", "xtask", "--target-dir", "target/xtask"];
const NO_WARNINGS: [&str; 3] = ["--", "--deny", "warnings"];

/// What else is asked for.
#[derive(Clone, Copy)]
pub struct Wishes {
    pub only: Option<Part>,
    pub soak: bool,
    /// Whether the software that is tested on may be installed.
    pub packages: bool,
}

pub fn run(project: &Project, wishes: Wishes) -> Result<()> {
    let mut report = Report::default();
    let checked = run_parts(project, wishes, &mut report);
    report.close(checked.is_err());
    checked
}

fn run_parts(project: &Project, wishes: Wishes, report: &mut Report) -> Result<()> {
    let wanted = |part| wishes.only.is_none_or(|only| only == part);

    if wanted(Part::Fmt) {
        report.step("formatting", Part::Fmt, || {
            Ok(project.cargo("fmt").args(["--all", "--check"]).run()?)
        })?;
    }
    if wanted(Part::Lint) {
        lint(project, report)?;
    }
    let needs_server = [Part::Unit, Part::Contract, Part::Browser];
    if let Some(part) = needs_server.into_iter().find(|part| wanted(*part)) {
        report.step("the site", part, || {
            site::build(project, &FrontCompiler::prepare(project)?)
        })?;
        report.step("the server", part, || server::build_binary(project))?;
    }
    if wanted(Part::Unit) {
        unit(project, wishes, report)?;
    }
    if wanted(Part::Contract) {
        report.step("contract tests", Part::Contract, || contract::test(project))?;
    }
    if wanted(Part::Browser) {
        report.step("browser tests", Part::Browser, || browser(project))?;
    }
    if wanted(Part::Deny) {
        deny(project, report)?;
    }
    Ok(())
}

fn lint(project: &Project, report: &mut Report) -> Result<()> {
    let clippy = |scope: &[&str]| {
        project
            .cargo("clippy")
            .args(scope)
            .arg("--all-targets")
            .args(NO_WARNINGS)
    };
    // The browser tests run without a type check, an hour of building later: type errors are reported here,
    // in seconds.
    report.step("types of the browser tests", Part::Lint, || {
        npm::prepare(project)?;
        let types = project.npm_program("tsc");
        let folder = project.end2end();
        Ok(cmd!(project.sh, "{types} --project {folder}")
            .quiet()
            .run()?)
    })?;
    report.step("lints of the server", Part::Lint, || {
        Ok(clippy(&SERVER_SIDE).run()?)
    })?;
    report.step("lints of the WebAssembly", Part::Lint, || {
        let front = FrontCompiler::prepare(project)?;
        for bundle in &site::BUNDLES {
            // Clippy separates what it checks with different features, so one target directory will do.
            front
                .cargo(project, "clippy", bundle.features, site::BUNDLES[0].target)
                .args(NO_WARNINGS)
                .run()?;
        }
        Ok(())
    })?;
    report.step("lints of xtask", Part::Lint, || {
        Ok(clippy(&THIS_TOOL).run()?)
    })
}

fn unit(project: &Project, wishes: Wishes, report: &mut Report) -> Result<()> {
    if wishes.packages {
        applications::install(&project.sh);
    }
    let untested = Untested::begin(&project.root().join("target/tools"))?;
    let test = |scope: &[&str]| {
        let test = project.cargo("test").args(scope);
        test.env(applications::UNTESTED, untested.file())
    };
    let tested = report.step("tests of the server", Part::Unit, || {
        Ok(test(&SERVER_SIDE).run()?)
    });
    report.untested = untested.names();
    tested?;
    if wishes.soak {
        report.step("long tests", Part::Unit, || {
            Ok(test(&SERVER_SIDE)
                .args(["--", "--ignored", "--nocapture", "soak"])
                .run()?)
        })?;
    }
    report.step("tests of xtask", Part::Unit, || Ok(test(&THIS_TOOL).run()?))
}

fn browser(project: &Project) -> Result<()> {
    npm::prepare(project)?;
    let chromium = chromium::prepare(project)?;
    if let Err(missing) = java::prepare(project) {
        console::note(&format!("No page is validated: {missing}"));
    }
    let playwright = project.npm_program("playwright");
    let _folder = project.sh.push_dir(project.end2end());
    cmd!(project.sh, "{playwright} test")
        .env("CHROMIUM_PATH", chromium)
        .env("PASSWORD_RECOVER_BIN", project.server_binary())
        .quiet()
        .run()?;
    Ok(())
}

fn deny(project: &Project, report: &mut Report) -> Result<()> {
    report.step("licences and sources of dependencies", Part::Deny, || {
        let check = [
            "check",
            "--hide-inclusion-graph",
            "bans",
            "licenses",
            "sources",
        ];
        Ok(cargo_deny(project)?.args(check).run()?)
    })?;
    if !console::succeeds(cargo_deny(project)?.args(["fetch", "db"])) {
        console::note(
            "The list of known holes cannot be reached; dependencies are not compared with it",
        );
        return Ok(());
    }
    report.step("known holes in dependencies", Part::Deny, || {
        let check = ["check", "--disable-fetch", "advisories"];
        Ok(cargo_deny(project)?.args(check).run()?)
    })
}

fn cargo_deny(project: &Project) -> Result<Cmd<'_>> {
    let program = deny::prepare(project)?;
    Ok(cmd!(project.sh, "{program} --log-level error").quiet())
}

/// What was run, and how long it took.
#[derive(Default)]
struct Report {
    passed: Vec<(&'static str, Duration)>,
    /// What tests lacked the software for.
    untested: Vec<String>,
}

impl Report {
    fn step(
        &mut self,
        name: &'static str,
        part: Part,
        check: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        println!("\n## {name}");
        let start = Instant::now();
        check().with_context(|| {
            let part =
                clap::ValueEnum::to_possible_value(&part).map(|value| value.get_name().to_owned());
            format!(
                "{name} failed; `cargo xtask test --only {}` runs it alone",
                part.unwrap_or_default()
            )
        })?;
        let time = start.elapsed();
        println!("## {name}: passed in {}", console::duration(time));
        self.passed.push((name, time));
        Ok(())
    }

    fn close(&self, failed: bool) {
        println!();
        for (name, time) in &self.passed {
            println!("{:>12}  {name}", console::duration(*time));
        }
        if !self.untested.is_empty() {
            println!("\nNot tested, since something is missing on this machine:");
        }
        for what in &self.untested {
            println!("    {what}");
        }
        println!(
            "\nsteps: {} passed, {} failed",
            self.passed.len(),
            u8::from(failed)
        );
    }
}
