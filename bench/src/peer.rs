//! Django with djoser and gunicorn: `bench/peer`, which says how and why it is set up so.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::load::Call;
use crate::subject::{NEW_PASSWORD, PASSWORD, Server, Subject, after, free_address};

/// How it is run: its Python environment, a folder for its database and logs, and a mail server.
pub struct Setup<'a> {
    pub python: &'a Path,
    pub folder: PathBuf,
    pub mail: SocketAddr,
}

impl Setup<'_> {
    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.python.join("bin").join(program));
        command
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/peer"))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("DJANGO_SETTINGS_MODULE", "peer.settings")
            .env("PEER_FOLDER", &self.folder)
            .env("PEER_MAIL_HOST", self.mail.ip().to_string())
            .env("PEER_MAIL_PORT", self.mail.port().to_string());
        command
    }

    /// Creates the tables and the users.
    pub fn prepare(&self, users: u64) -> Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        let users = users.to_string();
        for arguments in [
            vec!["-m", "django", "migrate"],
            vec!["-m", "peer.fill", &users, PASSWORD],
        ] {
            let output = self.command("python").args(&arguments).output();
            let output = output.with_context(|| format!("cannot run {}", self.python.display()))?;
            if !output.status.success() {
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                bail!("`python {}` failed: {said}", arguments.join(" "));
            }
        }
        Ok(())
    }

    pub async fn start(&self) -> Result<Peer> {
        let address = free_address()?;
        let cores = std::thread::available_parallelism()?.get();
        let mut command = self.command("gunicorn");
        command
            // What gunicorn's documentation recommends.
            .args(["--workers", &(2 * cores + 1).to_string()])
            // With threads it keeps connections open, as the other side does.
            .args([
                "--worker-class",
                "gthread",
                "--threads",
                "8",
                "--keep-alive",
                "75",
            ])
            // The other side logs each request, too.
            .args(["--access-logfile", "-", "--bind", &address.to_string()])
            .arg("peer.wsgi");
        let log = self.folder.join("peer.log");
        let server = Server::start(command, address, &log, "/forgot-password/").await?;
        Ok(Peer { server })
    }
}

pub struct Peer {
    server: Server,
}

impl Subject for Peer {
    fn server(&self) -> &Server {
        &self.server
    }

    fn page(&self) -> Call {
        Call::get("/forgot-password/")
    }

    fn request(&self, email: &str) -> Call {
        let body = format!(r#"{{"email": "{email}"}}"#);
        Call::post("/auth/users/reset_password/", body)
    }

    fn link<'a>(&self, mail: &'a str) -> Option<&'a str> {
        after(mail, "/reset/")
    }

    fn reset(&self, link: &str) -> Call {
        let (id, token) = link.split_once('/').unwrap_or_default();
        let body =
            format!(r#"{{"uid": "{id}", "token": "{token}", "new_password": "{NEW_PASSWORD}"}}"#);
        Call::post("/auth/users/reset_password_confirm/", body)
    }

    fn log_in(&self, email: &str) -> Call {
        let body = format!(r#"{{"username": "{email}", "password": "{PASSWORD}"}}"#);
        Call::post("/auth/token/login/", body)
    }
}
