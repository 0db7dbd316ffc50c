//! A MariaDB server that nobody else knows.

use super::server::{free_address, is_root, stop, wait_for};
use crate::untested;
use std::{
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
};
use tempfile::TempDir;

const INSTALL: &str = "/usr/bin/mariadb-install-db";
const SERVER: &str = "/usr/sbin/mariadbd";

pub struct Mariadb {
    pub address: SocketAddr,
    child: Child,
    _folder: TempDir,
}

impl Mariadb {
    /// None, and a line that says so, where MariaDB is not installed.
    pub fn start() -> Option<Self> {
        if !Path::new(SERVER).exists() || !Path::new(INSTALL).exists() {
            untested::tell("what needs MariaDB, which is not installed");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let user = if is_root() {
            "--user=root"
        } else {
            "--skip-symbolic-links"
        };
        let made = Command::new(INSTALL)
            .args([
                "--no-defaults",
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
            ])
            .args(["--skip-name-resolve", "--innodb-log-file-size=8M", user])
            .arg(format!("--datadir={}", data.display()))
            .output()
            .unwrap();
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
        let address = free_address();
        // It ends with the tests, however they end.
        let child = Command::new("setpriv")
            .args(["--pdeathsig=TERM", SERVER])
            .args([
                "--no-defaults",
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
            ])
            .args(["--innodb-log-file-size=8M", "--innodb-buffer-pool-size=32M"])
            .args(["--innodb-flush-log-at-trx-commit=0", user])
            .arg(format!("--port={}", address.port()))
            .arg(format!("--datadir={}", data.display()))
            .arg(format!(
                "--socket={}",
                folder.path().join("socket").display()
            ))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        wait_for(address);
        Some(Self {
            address,
            child,
            _folder: folder,
        })
    }

    /// The address of a database, as this user.
    pub fn url(&self, user: &str, database: &str) -> String {
        format!("mysql://{user}@{}/{database}", self.address)
    }
}

impl Drop for Mariadb {
    fn drop(&mut self) {
        stop(&mut self.child);
    }
}
