//! What is measured: a server that sends links to choose a new password. Each row is written once, for both.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tokio::time::sleep;

use crate::load::{Call, Client};

/// Everybody's password.
pub const PASSWORD: &str = "a few words in a row";
pub const NEW_PASSWORD: &str = "some other words in a row";
const LONGEST_START: Duration = Duration::from_secs(120);

pub trait Subject {
    fn server(&self) -> &Server;
    /// Opens the first page.
    fn page(&self) -> Call;
    /// Asks for a link.
    fn request(&self, email: &str) -> Call;
    /// The part of a mail that opens the account.
    fn link<'a>(&self, mail: &'a str) -> Option<&'a str>;
    /// Chooses the new password with it.
    fn reset(&self, link: &str) -> Call;
    /// Exchanges address and password for a token.
    fn log_in(&self, email: &str) -> Call;
}

/// The address of the user with that number, from 1.
pub fn user(number: u64) -> String {
    format!("person{number}@example.org")
}

/// An address without an account.
pub fn stranger(number: u64) -> String {
    format!("stranger{number}@example.org")
}

/// The text behind `start`, up to the first character that no link has.
pub fn after<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    let ends = |letter: char| !(letter.is_ascii_alphanumeric() || "-_/".contains(letter));
    rest.split(ends).next().filter(|link| !link.is_empty())
}

/// A process that serves; it is stopped on drop.
pub struct Server {
    process: Child,
    pub address: SocketAddr,
}

impl Server {
    /// Starts the command, which listens at the address, and waits until the path is answered with success.
    pub async fn start(
        mut command: Command,
        address: SocketAddr,
        log: &Path,
        ready: &str,
    ) -> Result<Self> {
        let log_file = File::create(log)?;
        let process = command
            .stdin(Stdio::null())
            .stdout(log_file.try_clone()?)
            .stderr(log_file)
            .spawn()
            .with_context(|| format!("cannot start {}", command.get_program().display()))?;
        let mut server = Self { process, address };
        let (start, call) = (Instant::now(), Call::get(ready));
        while Client::new(address).ask(&call).await.is_err() {
            if server.process.try_wait()?.is_some() || start.elapsed() > LONGEST_START {
                bail!("the server does not start; its log is {}", log.display());
            }
            sleep(Duration::from_millis(1)).await;
        }
        Ok(server)
    }

    /// It and the processes that it has started.
    pub fn processes(&self) -> Vec<u32> {
        let id = self.process.id();
        let path = format!("/proc/{id}/task/{id}/children");
        let children = std::fs::read_to_string(path).unwrap_or_default();
        let children = children.split_whitespace().filter_map(|id| id.parse().ok());
        std::iter::once(id).chain(children).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // SIGTERM, so that its children end with it.
        let id = self.process.id().to_string();
        let asked = Command::new("kill").arg(&id).status();
        if !asked.is_ok_and(|status| status.success()) {
            _ = self.process.kill();
        }
        _ = self.process.wait();
    }
}

/// Free now, and unlikely to be taken in the next moment.
pub fn free_address() -> Result<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_ends_where_the_sentence_goes_on() {
        let mail = "Open http://127.0.0.1/reset-password/Ab-1_c.\r\nOr <http://…";
        assert_eq!(after(mail, "/reset-password/"), Some("Ab-1_c"));
        assert_eq!(
            after("http://h/reset/MQ/c1-d2\r\n", "/reset/"),
            Some("MQ/c1-d2")
        );
        assert_eq!(after(mail, "/freeze/"), None);
        assert_eq!(after("/reset/ and more", "/reset/"), None);
    }
}
