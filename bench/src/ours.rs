//! Password Recover.

use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use hyper::header::SET_COOKIE;

use crate::database::Database;
use crate::load::{Call, Client};
use crate::subject::{NEW_PASSWORD, PASSWORD, Server, Subject, after, free_address};

pub const ADMIN: &str = "admin@example.org";

/// How it is run: a program, a database and a mail server.
pub struct Setup<'a> {
    pub binary: &'a Path,
    pub database: &'a Database,
    pub mail: SocketAddr,
    pub log: PathBuf,
}

impl Setup<'_> {
    fn command(&self, listen: SocketAddr, arguments: &[&str]) -> Command {
        let mut command = Command::new(self.binary);
        command
            .args(arguments)
            .current_dir(std::env::temp_dir())
            // Without this machine's own settings.
            .env_clear()
            .env("LISTEN_ADDR", listen.to_string())
            .env("DATABASE_URL", self.database.url())
            .env("SECRET_KEY", "a key for measurements, and for nothing else")
            .env("EMAIL_BACKEND", "smtp")
            .env("EMAIL_HOST", self.mail.ip().to_string())
            .env("EMAIL_PORT", self.mail.port().to_string())
            .env("RATE_LIMITS", "off")
            .env("LOG_FORMAT", "json");
        command
    }

    /// Creates the tables and an administrator.
    pub fn prepare(&self) -> Result<()> {
        self.run(&["migrate", "up"])?;
        self.run(&[
            "createsuperuser",
            "--email",
            ADMIN,
            "--name",
            "Admin",
            "--password-stdin",
        ])
    }

    fn run(&self, arguments: &[&str]) -> Result<()> {
        let mut process = self
            .command(free_address()?, arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot run {}", self.binary.display()))?;
        if let Some(mut input) = process.stdin.take() {
            // A command that asks for nothing has closed it.
            _ = input.write_all(PASSWORD.as_bytes());
        }
        let output = process.wait_with_output()?;
        if !output.status.success() {
            bail!(
                "`{}` failed: {}",
                arguments.join(" "),
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(())
    }

    pub async fn start(&self) -> Result<Ours> {
        let address = free_address()?;
        let command = self.command(address, &["serve"]);
        let server = Server::start(command, address, &self.log, "/readyz").await?;
        Ok(Ours { server })
    }
}

pub struct Ours {
    server: Server,
}

impl Ours {
    /// The cookie of the administrator's session.
    pub async fn admin(&self) -> Result<String> {
        let body = format!("email={ADMIN}&password={}", PASSWORD.replace(' ', "+"));
        let mut client = Client::new(self.server.address);
        let reply = client.ask(&Call::form("/admin/login", body)).await?;
        let cookie = reply.headers.get(SET_COOKIE).context("no log-in")?;
        let cookie = cookie.to_str()?.split(';').next();
        Ok(cookie.context("an empty cookie")?.to_owned())
    }
}

impl Subject for Ours {
    fn server(&self) -> &Server {
        &self.server
    }

    fn page(&self) -> Call {
        Call::get("/forgot-password")
    }

    fn request(&self, email: &str) -> Call {
        let body = format!(r#"{{"email": "{email}"}}"#);
        Call::post("/core/user/forgot-password/", body)
    }

    fn link<'a>(&self, mail: &'a str) -> Option<&'a str> {
        after(mail, "/reset-password/")
    }

    fn reset(&self, link: &str) -> Call {
        let body =
            format!(r#"{{"forgot_password_hash": "{link}", "new_password": "{NEW_PASSWORD}"}}"#);
        Call::post("/core/user/change-forgotten-password/", body)
    }

    fn log_in(&self, email: &str) -> Call {
        let body = format!(r#"{{"username": "{email}", "password": "{PASSWORD}"}}"#);
        Call::post("/core/auth/", body)
    }
}
