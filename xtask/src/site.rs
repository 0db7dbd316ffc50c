//! The site as browsers get it: WebAssembly, its JavaScript, the style sheet and the public files, with
//! content hashes in their names and precompressed, in `target/site`.

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

/// The WebAssembly that one part of the pages loads, and the script that starts it.
pub struct Bundle {
    name: &'static str,
    /// The crate's features that it is compiled with.
    pub features: &'static str,
    /// A separate target directory: cargo keeps only one `cdylib` per directory, whatever its features, and
    /// would rebuild both each time.
    pub target: &'static str,
}

pub const BUNDLES: [Bundle; 2] = [
    Bundle {
        name: "password-recover",
        features: "hydrate",
        target: "target/front",
    },
    Bundle {
        name: "dashboard",
        features: "dashboard",
        target: "target/front-dashboard",
    },
];

const STYLE: &str = "password-recover.css";

/// The oldest supported browsers, for the style sheet and the script.
const BROWSERS: &str = "--target=es2022,chrome109,edge109,firefox115,safari16.4";

pub fn build(project: &Project, front: &FrontCompiler) -> Result<()> {
    npm::prepare(project)?;
    for bundle in &BUNDLES {
        console::note(&format!("Building the WebAssembly, {}", bundle.name));
        front
            .cargo(project, "build", bundle.features, bundle.target)
            .run()
            .context("the WebAssembly does not build")?;
    }

    let site = project.site();
    let stamp = site.with_extension("stamp");
    let inputs = fingerprint::of_inputs(project.root(), BUNDLES.iter().map(Bundle::raw_wasm))?;
    if fingerprint::is_current(&stamp, &inputs, &site)? {
        return Ok(());
    }

    console::note("Preparing the site");
    let staged = site.with_extension("new");
    project.sh.remove_path(&staged)?;
    copy_public(project, &staged)?;
    let workshop = project.root().join("target/site-bundle");
    project.sh.remove_path(&workshop)?;
    let mut built = vec![style_sheet(project, &workshop)?];
    for bundle in &BUNDLES {
        built.extend(bundle.make(project, &workshop)?);
    }
    install(project, &built, &staged.join("pkg"))?;
    compress::beside_all(&staged)?;

    // Swapped in when complete: the server embeds this directory, and must not catch it half done.
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

impl Bundle {
    /// As built by cargo.
    fn raw_wasm(&self) -> PathBuf {
        Path::new(self.target).join("wasm32-unknown-unknown/wasm-release/password_recover.wasm")
    }

    fn make(&self, project: &Project, workshop: &Path) -> Result<[PathBuf; 2]> {
        let sh = &project.sh;
        let name = self.name;
        let glue = workshop.join("glue");
        Bindgen::new()
            .input_path(project.root().join(self.raw_wasm()))
            .out_name(name)
            .web(true)?
            .typescript(false)
            // Pages pass the URL of the WebAssembly; the script could not know its name.
            .omit_default_module_path(true)
            .generate(&glue)
            .context("wasm-bindgen failed")?;

        let [wasm, js] =
            ["wasm", "js"].map(|extension| workshop.join(name).with_extension(extension));
        let raw = glue.join(format!("{name}_bg.wasm"));
        let wasm_opt = project.npm_program("wasm-opt");
        cmd!(sh, "{wasm_opt} -Oz {raw} --output {wasm}")
            .quiet()
            .run()
            .context("wasm-opt failed")?;
        esbuild(project, &glue.join(name).with_extension("js"), &js)
            .context("esbuild could not bundle the script")?;
        Ok([wasm, js])
    }
}

fn style_sheet(project: &Project, workshop: &Path) -> Result<PathBuf> {
    let css = workshop.join(STYLE);
    esbuild(project, Path::new("style/main.css"), &css)
        .context("esbuild could not bundle the style sheet")?;
    Ok(css)
}

fn esbuild(project: &Project, from: &Path, to: &Path) -> Result<()> {
    let esbuild = project.npm_program("esbuild");
    // Images that a style sheet refers to belong to the site, and stay where they are.
    let options = [BROWSERS, "--external:*.svg", "--log-level=warning"];
    cmd!(
        project.sh,
        "{esbuild} {from} --bundle --minify --format=esm --outfile={to}"
    )
    .args(options)
    .quiet()
    .run()?;
    Ok(())
}

fn install(project: &Project, files: &[PathBuf], folder: &Path) -> Result<()> {
    project.sh.create_dir(folder)?;
    for file in files {
        let name = names::with_content_hash(file, &std::fs::read(file)?)?;
        project.sh.copy_file(file, folder.join(name))?;
    }
    Ok(())
}
