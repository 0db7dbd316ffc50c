//! The program as a process of its own, asked over HTTP, and stopped in good order or not.

use crate::program::command;
use std::{
    io::{self, BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

pub struct Service {
    pub address: SocketAddr,
    child: Child,
    /// Whatever else it prints goes here, and nobody reads it.
    _output: BufReader<ChildStdout>,
}

/// What came back from it: the status and the body.
pub type Reply = (u16, String);

impl Service {
    /// Serves from this folder with these settings, on any port.
    pub fn start(folder: &Path, settings: &[(&str, &str)]) -> Self {
        let mut serve = command(folder, &["serve", "--addr", "127.0.0.1:0"]);
        serve.envs(settings.iter().copied());
        Self::start_as(serve)
    }

    /// Starts a command that serves.
    pub fn start_as(mut serve: Command) -> Self {
        let mut child = serve
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut listening = String::new();
        output.read_line(&mut listening).unwrap();
        let (_, rest) = listening.split_once("http://").expect("it listens");
        let (address, _) = rest.split_once(',').unwrap();
        Self {
            address: address.parse().unwrap(),
            child,
            _output: output,
        }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it as it is, with no chance to put anything in order.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Tells it to stop, and waits until it has.
    pub fn stop(mut self) {
        let told = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status();
        assert!(told.unwrap().success());
        assert!(self.child.wait().unwrap().success());
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // A test that failed leaves nothing behind; one that has ended it already has nothing to.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

pub async fn get(address: SocketAddr, path: &str) -> io::Result<Reply> {
    ask(address, &format!("GET {path}"), "").await
}

/// Posts a form as a program does.
pub async fn post(address: SocketAddr, path: &str, form: &str) -> io::Result<Reply> {
    ask(address, &format!("POST {path}"), form).await
}

/// One request on a connection of its own, and its answer in whole.
async fn ask(address: SocketAddr, what: &str, form: &str) -> io::Result<Reply> {
    let mut stream = TcpStream::connect(address).await?;
    let length = form.len();
    let request = format!(
        "{what} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{form}"
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let (head, body) = answer
        .split_once("\r\n\r\n")
        .ok_or(io::ErrorKind::UnexpectedEof)?;
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
    Ok((status.ok_or(io::ErrorKind::InvalidData)?, body.to_owned()))
}
