//! The program as a separate process, used over HTTP, and stopped gracefully or not.

use crate::program::command;
use std::{
    io::{self, BufRead, BufReader, Read},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// A start on a slow machine.
const MAX_WAIT: Duration = Duration::from_secs(30);

pub struct Service {
    pub address: SocketAddr,
    child: Child,
    said: Said,
    logged: Said,
}

/// Everything it has printed and logged.
type Said = Arc<Mutex<String>>;

/// A response: status and body.
pub type Reply = (u16, String);

impl Service {
    /// Serves from this folder with these settings, on any port.
    pub fn start(folder: &Path, settings: &[(&str, &str)]) -> Self {
        let mut serve = command(folder, &["serve", "--addr", "127.0.0.1:0"]);
        serve.envs(settings.iter().copied());
        Self::start_as(serve)
    }

    /// The same on a terminal, where a person would see the output.
    pub fn start_on_terminal(folder: &Path) -> Self {
        let serve = command(folder, &["serve", "--addr", "127.0.0.1:0"]);
        let program = serve.get_program().to_str().unwrap();
        let arguments = serve.get_args().map(|word| word.to_str().unwrap());
        let line: Vec<&str> = [program].into_iter().chain(arguments).collect();
        let mut terminal = Command::new("/usr/bin/script");
        terminal
            .args([
                "--quiet",
                "--return",
                "--command",
                &line.join(" "),
                "/dev/null",
            ])
            .current_dir(folder)
            .env_clear()
            // A terminal without input that stays open.
            .stdin(Stdio::piped());
        Self::start_as(terminal)
    }

    /// Starts a command that serves.
    pub fn start_as(mut serve: Command) -> Self {
        let mut child = serve
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let said = Said::default();
        let logged = Said::default();
        gather(child.stdout.take().unwrap(), &[&said]);
        gather(child.stderr.take().unwrap(), &[&said, &logged]);
        let deadline = Instant::now() + MAX_WAIT;
        let address = loop {
            if let Some(address) = listens_on(&said.lock().unwrap()) {
                break address;
            }
            let is_over = Instant::now() > deadline || child.try_wait().unwrap().is_some();
            assert!(!is_over, "it does not listen: {}", said.lock().unwrap());
            thread::sleep(Duration::from_millis(10));
        };
        Self {
            address,
            child,
            said,
            logged,
        }
    }

    pub fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// Its standard error.
    pub fn logged(&self) -> String {
        self.logged.lock().unwrap().clone()
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Kills it without any cleanup.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Tells it to stop, and waits until it has.
    pub fn stop(mut self) {
        self.signal("TERM");
        assert!(self.child.wait().unwrap().success());
    }

    /// Sends it a signal, by its name.
    pub fn signal(&self, name: &str) {
        let told = Command::new("kill")
            .args([&format!("-{name}"), &self.child.id().to_string()])
            .status();
        assert!(told.unwrap().success());
    }

    /// Waits until it has ended; its exit code.
    pub async fn ended(mut self) -> Option<i32> {
        let waiting = async {
            loop {
                if let Some(status) = self.child.try_wait().unwrap() {
                    break status.code();
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let ended = tokio::time::timeout(MAX_WAIT, waiting).await;
        ended.unwrap_or_else(|_| panic!("it goes on: {}", self.said()))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // A failed test leaves no process behind; one that has ended needs no kill.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// Reads along, so that the program never blocks on its output.
fn gather(output: impl Read + Send + 'static, into: &[&Said]) {
    let into: Vec<Said> = into.iter().copied().map(Arc::clone).collect();
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            for said in &into {
                let mut said = said.lock().unwrap();
                said.push_str(&line);
                said.push('\n');
            }
        }
    });
}

fn listens_on(said: &str) -> Option<SocketAddr> {
    let (_, rest) = said.split_once("Listening on http://")?;
    rest.split_once(',')?.0.parse().ok()
}

pub async fn get(address: SocketAddr, path: &str) -> io::Result<Reply> {
    ask(address, &format!("GET {path}"), "").await
}

/// Posts a form as a program does.
pub async fn post(address: SocketAddr, path: &str, form: &str) -> io::Result<Reply> {
    ask(address, &format!("POST {path}"), form).await
}

/// One request on its own connection, and the whole response.
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
