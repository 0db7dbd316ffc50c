//! Has the server compiled anew when the set of files in the site changes. What is inside a file
//! that was embedded before is tracked without this.

use std::path::Path;
use std::time::UNIX_EPOCH;
use std::{fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    // The WebAssembly is a part of the site: were it to follow the site, each build would set off
    // the next.
    if cfg!(feature = "ssr") {
        let site = Path::new("target/site");
        if !site.exists() {
            fs::create_dir_all(site)?;
            // Made long ago, as far as cargo can tell; a folder newer than this run would count as
            // changed.
            fs::File::open(site)?.set_modified(UNIX_EPOCH)?;
        }
        println!("cargo::rerun-if-changed={}", site.display());
    }
    Ok(())
}
