//! The files that pages load: in the executable, compressed when it was built, and under names that
//! change with their content, so that a browser keeps them for good.

use crate::pages::Files;
use rust_embed::{EmbeddedFile, RustEmbed};

/// `target/site` as it was when this was built; in a debug build, as it is on the disk.
#[derive(RustEmbed)]
#[folder = "target/site"]
#[allow_missing = true]
struct SiteFiles;

/// The folder of what is built: style, script and WebAssembly.
const BUILT: &str = "pkg/";

/// Which files there are.
pub struct Assets {
    page_files: Files,
}

impl Assets {
    pub fn load() -> Self {
        let find = |suffix: &str| {
            SiteFiles::iter()
                .filter(|path| path.starts_with(BUILT) && path.ends_with(suffix))
                // While developing, a file without a hash in its name is newer than one with it.
                .min_by_key(|path| path.len())
                .map(|path| format!("/{path}"))
                .unwrap_or_default()
        };
        Self {
            page_files: Files {
                style: find(".css"),
                script: find(".js"),
                wasm: find(".wasm"),
            },
        }
    }

    /// What a page's head names.
    pub fn page_files(&self) -> Files {
        self.page_files.clone()
    }

    /// A file by its path, without the slash that an address starts with.
    pub fn get(&self, path: &str) -> Option<EmbeddedFile> {
        SiteFiles::get(path)
    }

    /// Whether another content would have another name: `pkg/name.hash.css`, not `pkg/name.css`.
    pub fn is_hashed(&self, path: &str) -> bool {
        path.strip_prefix(BUILT)
            .is_some_and(|name| name.split('.').count() == 3)
    }
}
