//! The files that pages load: in the executable, compressed when it was built, and under names that
//! change with their content, so that a browser keeps them for good.

use crate::pages::Files;
use rust_embed::{EmbeddedFile, RustEmbed};

/// `target/site` as it was when this was built; in a debug build, as it is on the disk.
#[derive(RustEmbed)]
#[folder = "target/site"]
#[allow_missing = true]
struct SiteFiles;

/// The folder whose file names hold a hash of their content.
const HASHED: &str = "pkg/";

/// Which files there are.
pub struct Assets {
    page_files: Files,
}

impl Assets {
    pub fn load() -> Self {
        let find = |suffix: &str| {
            SiteFiles::iter()
                .find(|path| path.starts_with(HASHED) && path.ends_with(suffix))
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

    /// Whether another content would have another name.
    pub fn is_hashed(&self, path: &str) -> bool {
        path.starts_with(HASHED)
    }
}
