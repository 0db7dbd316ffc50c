//! The applications and servers that recovery is tested on: databases, directory servers, poolers, proxies, and what
//! people log in to. Django and better-auth are fetched by their own tests, from PyPI and npm.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::Shell;

use super::apt;
use crate::console;

/// Debian's packages, in groups of what is tested together.
const GROUPS: [(&str, &[&str]); 11] = [
    ("PostgreSQL", &["postgresql", "pgbouncer"]),
    ("MariaDB", &["mariadb-server", "galera-4"]),
    ("nginx and HAProxy", &["nginx", "haproxy"]),
    (
        "Rails with Devise",
        &[
            "ruby",
            "ruby-devise",
            "ruby-pg",
            "ruby-rails",
            "ruby-railties",
            "ruby-sqlite3",
        ],
    ),
    (
        "Laravel",
        &[
            "php-cli",
            "php-laravel-framework",
            "php-mysql",
            "php-sqlite3",
        ],
    ),
    ("WordPress", &["php-cli", "php-mysql", "wordpress"]),
    ("OpenLDAP", &["slapd", "ldap-utils"]),
    (
        "389 Directory Server",
        &["389-ds-base", "python3-lib389", "libnss3-tools"],
    ),
    (
        "Samba",
        &[
            "samba",
            "samba-ad-dc",
            "samba-ad-provision",
            "samba-dsdb-modules",
        ],
    ),
    ("Python for Django", &["python3", "python3-venv"]),
    ("SpamAssassin", &["spamassassin"]),
];

/// What a test that lacks something writes its name to (`src/tests/untested.rs`).
pub const UNTESTED: &str = "UNTESTED_FILE";

/// Installs what is missing, as root on Debian, and starts none of it. Nothing here fails the checks: a test that
/// lacks something passes, and [`Untested`] names it in the end.
pub fn install(sh: &Shell) {
    if !apt::is_root_with_apt(sh) {
        return;
    }
    let missing = |packages: &[&'static str]| -> Vec<&'static str> {
        let missing = packages.iter().copied();
        missing
            .filter(|package| apt::version(sh, package).is_none())
            .collect()
    };
    if GROUPS
        .iter()
        .all(|(_, packages)| missing(packages).is_empty())
    {
        return;
    }
    let _quiet = match NoServices::begin() {
        Ok(quiet) => quiet,
        Err(error) => {
            console::note(&format!(
                "Nothing is installed for the tests, since its services would start: {error}"
            ));
            return;
        }
    };
    apt::update(sh);
    for (name, packages) in GROUPS {
        let mut missing = missing(packages);
        // A derivative of Debian may not have all of them.
        missing.retain(|package| apt::is_known(sh, package));
        if !missing.is_empty() && apt::install_now(sh, &missing).is_err() {
            console::note(&format!(
                "{name} can't be installed; tests of it are skipped"
            ));
        }
    }
}

/// Keeps packages from starting their services while it lives, in the way that Debian has for it
/// (invoke-rc.d(8)). A policy that somebody else has made is kept, and decides.
struct NoServices(Option<PathBuf>);

const POLICY: &str = "/usr/sbin/policy-rc.d";
const NOTHING_STARTS: &str =
    "#!/bin/sh\n# Made by `cargo xtask test` while it installs packages.\nexit 101\n";

impl NoServices {
    fn begin() -> Result<Self> {
        Self::at(Path::new(POLICY))
    }

    fn at(path: &Path) -> Result<Self> {
        // One of ours was left behind if a run was killed.
        let is_ours = fs::read_to_string(path).is_ok_and(|text| text == NOTHING_STARTS);
        if path.exists() && !is_ours {
            return Ok(Self(None));
        }
        fs::write(path, NOTHING_STARTS)?;
        let made = Self(Some(path.to_owned()));
        fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
        Ok(made)
    }
}

impl Drop for NoServices {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            _ = fs::remove_file(path);
        }
    }
}

/// What was not tested, as the tests have written it.
pub struct Untested(PathBuf);

impl Untested {
    pub fn begin(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder)?;
        let file = folder.join("untested.txt");
        fs::write(&file, "")?;
        Ok(Self(file))
    }

    pub fn file(&self) -> &Path {
        &self.0
    }

    /// Each once.
    pub fn names(&self) -> Vec<String> {
        let text = fs::read_to_string(&self.0).unwrap_or_default();
        let mut names: Vec<String> = text.lines().map(str::to_owned).collect();
        names.sort();
        names.dedup();
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn services_are_kept_from_starting_for_a_while_and_a_policy_of_somebody_elses_stays() {
        let folder = folder("policy");
        let policy = folder.join("policy-rc.d");
        let quiet = NoServices::at(&policy).unwrap();
        let asked = std::process::Command::new(&policy).status().unwrap();
        assert_eq!(asked.code(), Some(101));
        drop(quiet);
        assert!(!policy.exists());

        fs::write(&policy, NOTHING_STARTS).unwrap();
        drop(NoServices::at(&policy).unwrap());
        assert!(!policy.exists(), "what a killed run has left is taken away");

        fs::write(&policy, "#!/bin/sh\nexit 0\n").unwrap();
        drop(NoServices::at(&policy).unwrap());
        assert!(policy.exists());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_several_tests_lack_is_named_once() {
        let folder = folder("untested");
        let untested = Untested::begin(&folder).unwrap();
        assert!(untested.names().is_empty());
        fs::write(untested.file(), "samba\nDjango\nsamba\n").unwrap();
        assert_eq!(untested.names(), ["Django", "samba"]);
        fs::remove_dir_all(folder).unwrap();
    }
}
