//! The files that pages load: embedded in the executable, compressed at build time, and named after their
//! content, so that browsers can cache them for ever.

use rust_embed::{EmbeddedFile, RustEmbed};

/// `target/site` as it was at build time; debug builds read it from disk.
#[derive(RustEmbed)]
#[folder = "target/site"]
#[allow_missing = true]
struct SiteFiles;

/// The folder of build output: style, script and WebAssembly.
const BUILT: &str = "pkg/";

/// The files that a page loads, by the paths they are served under.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    pub style: String,
    pub script: String,
    pub wasm: String,
}

/// Which WebAssembly bundle a page loads.
#[derive(Clone, Copy, Debug)]
pub enum Bundle {
    Public,
    /// The public islands plus the dashboard's.
    Dashboard,
}

impl Bundle {
    /// Possible base names of its files, best first. `cargo leptos watch` builds one bundle with everything,
    /// under the public one's name.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Public => &["password-recover"],
            Self::Dashboard => &["dashboard", "password-recover"],
        }
    }
}

/// The embedded files.
pub struct Assets {
    public: Files,
    dashboard: Files,
}

impl Assets {
    pub fn load() -> Self {
        let paths: Vec<_> = SiteFiles::iter().collect();
        let files_of = |bundle| {
            let find = |bundle, extension| find(&paths, bundle, extension).unwrap_or_default();
            Files {
                // Shared by all pages.
                style: find(Bundle::Public, "css"),
                script: find(bundle, "js"),
                wasm: find(bundle, "wasm"),
            }
        };
        Self {
            public: files_of(Bundle::Public),
            dashboard: files_of(Bundle::Dashboard),
        }
    }

    /// The files that a page's head refers to.
    pub fn page_files(&self, bundle: Bundle) -> Files {
        match bundle {
            Bundle::Public => self.public.clone(),
            Bundle::Dashboard => self.dashboard.clone(),
        }
    }

    /// A file by its path, without the leading slash.
    pub fn get(&self, path: &str) -> Option<EmbeddedFile> {
        SiteFiles::get(path)
    }

    /// Whether the name contains a content hash: `pkg/name.hash.css`, not `pkg/name.css`.
    pub fn is_hashed(&self, path: &str) -> bool {
        path.strip_prefix(BUILT)
            .is_some_and(|name| name.split('.').count() == 3)
    }
}

/// The path of a bundle's file.
fn find(paths: &[impl AsRef<str>], bundle: Bundle, extension: &str) -> Option<String> {
    let rank = |path: &str| {
        let parts: Vec<_> = path.strip_prefix(BUILT)?.split('.').collect();
        let (name, found) = (parts.first()?, parts.last()?);
        let preference = bundle.names().iter().position(|known| known == name)?;
        // In development, a file without a hash in its name is newer than one with it.
        (*found == extension).then_some((parts.len(), preference))
    };
    paths
        .iter()
        .map(AsRef::as_ref)
        .filter_map(|path| Some((rank(path)?, path)))
        .min()
        .map(|(_, path)| format!("/{path}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_bundle_has_its_own_files_and_never_their_compressed_copies() {
        let built = [
            "favicon.ico",
            "pkg/dashboard.1111111111111111.js",
            "pkg/dashboard.1111111111111111.js.br",
            "pkg/dashboard.2222222222222222.wasm",
            "pkg/password-recover.3333333333333333.css",
            "pkg/password-recover.4444444444444444.js",
            "pkg/password-recover.4444444444444444.js.gz",
            "pkg/password-recover.5555555555555555.wasm",
        ];
        let found = |bundle, extension| find(&built, bundle, extension).unwrap();
        assert_eq!(
            found(Bundle::Public, "css"),
            "/pkg/password-recover.3333333333333333.css"
        );
        assert_eq!(
            found(Bundle::Public, "js"),
            "/pkg/password-recover.4444444444444444.js"
        );
        assert_eq!(
            found(Bundle::Public, "wasm"),
            "/pkg/password-recover.5555555555555555.wasm"
        );
        assert_eq!(
            found(Bundle::Dashboard, "js"),
            "/pkg/dashboard.1111111111111111.js"
        );
        assert_eq!(
            found(Bundle::Dashboard, "wasm"),
            "/pkg/dashboard.2222222222222222.wasm"
        );
    }

    #[test]
    fn in_development_one_bundle_is_enough_and_an_older_build_is_ignored() {
        let built = [
            "pkg/dashboard.1111111111111111.js",
            "pkg/password-recover.4444444444444444.js",
            "pkg/password-recover.js",
        ];
        for bundle in [Bundle::Public, Bundle::Dashboard] {
            let script = find(&built, bundle, "js");
            assert_eq!(
                script.as_deref(),
                Some("/pkg/password-recover.js"),
                "{bundle:?}"
            );
        }
        assert_eq!(
            find(&built, Bundle::Dashboard, "wasm"),
            None,
            "nothing is built"
        );
    }
}
