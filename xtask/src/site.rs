//! The site as browsers get it: WebAssembly, its JavaScript, the style sheet and the public files,
//! named by their content and compressed ahead, in `target/site`.

mod compress;
mod fingerprint;
mod names;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;
use xshell::cmd;

use crate::console;
use crate::project::Project;
use crate::setup::front::FrontCompiler;
use crate::setup::npm;

const NAME: &str = "password-recover";
const RAW_WASM: &str = "target/front/wasm32-unknown-unknown/wasm-release/password_recover.wasm";

/// The oldest browsers that the style sheet and the script are written down to.
const BROWSERS: &str = "--target=es2022,chrome109,edge109,firefox115,safari16.4";

pub fn build(project: &Project, front: &FrontCompiler) -> Result<()> {
    npm::prepare(project)?;
    console::note("Building the WebAssembly");
    front
        .cargo(project, "build")
        .run()
        .context("the WebAssembly does not build")?;

    let site = project.site();
    let stamp = site.with_extension("stamp");
    let inputs = fingerprint::of_inputs(project.root(), Path::new(RAW_WASM))?;
    if fingerprint::is_current(&stamp, &inputs, &site)? {
        return Ok(());
    }

    console::note("Preparing the site");
    let staged = site.with_extension("new");
    project.sh.remove_path(&staged)?;
    copy_public(project, &staged)?;
    Bundle::make(project, &project.root().join("target/site-bundle"))?
        .install(project, &staged.join("pkg"))?;
    compress::beside_all(&staged)?;

    // Swapped in when whole: the server embeds what lies there, and must not catch it half done.
    project.sh.remove_path(&stamp)?;
    project.sh.remove_path(&site)?;
    std::fs::rename(&staged, &site)?;
    fingerprint::write(&stamp, &inputs, &site)
}

/// Files that keep their names, at the root of the site.
fn copy_public(project: &Project, site: &Path) -> Result<()> {
    let public = project.root().join("public");
    for name in names::files_below(&public)? {
        let to = site.join(&name);
        project
            .sh
            .create_dir(to.parent().context("a file lies in a folder")?)?;
        project.sh.copy_file(public.join(&name), to)?;
    }
    Ok(())
}

/// The three files that pages load.
struct Bundle {
    wasm: PathBuf,
    js: PathBuf,
    css: PathBuf,
}

impl Bundle {
    fn make(project: &Project, workshop: &Path) -> Result<Self> {
        let sh = &project.sh;
        sh.remove_path(workshop)?;
        let glue = workshop.join("glue");
        Bindgen::new()
            .input_path(project.root().join(RAW_WASM))
            .out_name(NAME)
            .web(true)?
            .typescript(false)
            // Pages say where the WebAssembly is; the script could not know its name.
            .omit_default_module_path(true)
            .generate(&glue)
            .context("wasm-bindgen failed")?;

        let [wasm, js, css] =
            ["wasm", "js", "css"].map(|extension| workshop.join(NAME).with_extension(extension));
        let raw = glue.join(format!("{NAME}_bg.wasm"));
        let wasm_opt = project.npm_program("wasm-opt");
        cmd!(sh, "{wasm_opt} -Oz {raw} --output {wasm}")
            .quiet()
            .run()
            .context("wasm-opt failed")?;

        let esbuild = project.npm_program("esbuild");
        let glue = glue.join(NAME).with_extension("js");
        let bundle = |from: &Path, to: &Path| {
            // The pictures that a style sheet names are the site's own, and stay where they are.
            let options = [BROWSERS, "--external:*.svg", "--log-level=warning"];
            cmd!(
                sh,
                "{esbuild} {from} --bundle --minify --format=esm --outfile={to}"
            )
            .args(options)
            .quiet()
            .run()
        };
        bundle(&glue, &js).context("esbuild could not bundle the script")?;
        bundle(Path::new("style/main.css"), &css)
            .context("esbuild could not bundle the style sheet")?;
        Ok(Self { wasm, js, css })
    }

    fn install(&self, project: &Project, folder: &Path) -> Result<()> {
        project.sh.create_dir(folder)?;
        for file in [&self.wasm, &self.js, &self.css] {
            let name = names::with_content_hash(file, &std::fs::read(file)?)?;
            project.sh.copy_file(file, folder.join(name))?;
        }
        Ok(())
    }
}
