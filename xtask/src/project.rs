//! The checkout, and the paths in it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Cmd, Shell, cmd};

pub struct Project {
    /// Runs commands, with the root of the repository as their working folder.
    pub sh: Shell,
    root: PathBuf,
    cache: PathBuf,
}

impl Project {
    pub fn open() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask lies at no root")?
            .to_owned();
        let sh = Shell::new()?;
        sh.change_dir(&root);
        let cache = cache_folder(sh.var_os("XDG_CACHE_HOME"), sh.var_os("HOME"), &root);
        Ok(Self { sh, root, cache })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// For tools that are built once for this machine, and outlive the checkout.
    pub fn cache(&self) -> &Path {
        &self.cache
    }

    /// The site as the server embeds it.
    pub fn site(&self) -> PathBuf {
        self.root.join("target/site")
    }

    /// The browser tests, and the npm packages of the whole project.
    pub fn end2end(&self) -> PathBuf {
        self.root.join("end2end")
    }

    /// A program from an npm package.
    pub fn npm_program(&self, name: &str) -> PathBuf {
        self.end2end().join("node_modules/.bin").join(name)
    }

    pub fn server_binary(&self) -> PathBuf {
        self.root.join("target/release/password-recover")
    }

    /// The same cargo that runs this tool.
    pub fn cargo(&self, subcommand: &str) -> Cmd<'_> {
        let cargo = self.sh.var_os("CARGO").unwrap_or_else(|| "cargo".into());
        cmd!(self.sh, "{cargo} {subcommand}").quiet()
    }
}

/// The XDG rule, and `target` for an account without a home.
fn cache_folder(xdg: Option<OsString>, home: Option<OsString>, root: &Path) -> PathBuf {
    match (xdg, home) {
        (Some(xdg), _) if Path::new(&xdg).is_absolute() => {
            PathBuf::from(xdg).join("password-recover")
        }
        (_, Some(home)) => PathBuf::from(home).join(".cache/password-recover"),
        _ => root.join("target/cache"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cache_is_where_the_user_keeps_caches() {
        let root = Path::new("/checkout");
        assert_eq!(
            cache_folder(Some("/c".into()), Some("/h".into()), root),
            Path::new("/c/password-recover")
        );
        assert_eq!(
            cache_folder(Some("c".into()), Some("/h".into()), root),
            Path::new("/h/.cache/password-recover")
        );
        assert_eq!(
            cache_folder(None, None, root),
            Path::new("/checkout/target/cache")
        );
    }
}
