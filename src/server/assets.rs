//! The files that pages load: in the executable, compressed when it was built, and under names that
//! change with their content, so that a browser keeps them for good.

use rust_embed::{EmbeddedFile, RustEmbed};

/// `target/site` as it was when this was built; in a debug build, as it is on the disk.
#[derive(RustEmbed)]
#[folder = "target/site"]
#[allow_missing = true]
struct SiteFiles;

/// The folder of what is built: style, script and WebAssembly.
const BUILT: &str = "pkg/";

/// The files that a page loads, by the paths under which they are served.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    pub style: String,
    pub script: String,
    pub wasm: String,
}

/// Whose WebAssembly a page loads.
#[derive(Clone, Copy, Debug)]
pub enum Bundle {
    Public,
    /// The public one's islands and the dashboard's.
    Dashboard,
}

impl Bundle {
    /// What its files may be called, the best first. `cargo leptos watch` builds one bundle with
    /// everything in it, and gives it the public one's name.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Public => &["password-recover"],
            Self::Dashboard => &["dashboard", "password-recover"],
        }
    }
}

/// Which files there are.
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
                // One for all pages.
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

    /// What a page's head names.
    pub fn page_files(&self, bundle: Bundle) -> Files {
        match bundle {
            Bundle::Public => self.public.clone(),
            Bundle::Dashboard => self.dashboard.clone(),
        }
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

/// The address of a bundle's file.
fn find(paths: &[impl AsRef<str>], bundle: Bundle, extension: &str) -> Option<String> {
    let rank = |path: &str| {
        let parts: Vec<_> = path.strip_prefix(BUILT)?.split('.').collect();
        let (name, found) = (parts.first()?, parts.last()?);
        let preference = bundle.names().iter().position(|known| known == name)?;
        // While developing, a file without a hash in its name is newer than one with it.
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
    fn while_developing_one_bundle_is_enough_and_an_older_build_is_passed_over() {
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
