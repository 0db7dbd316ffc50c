//! A server behind a real socket, and how tests speak with it byte by byte: in this process, with
//! deadlines of the test's own, or as the program itself.

use crate::harness::TestApp;
use password_recover::server::http::{ClientLimits, serve};
use std::{
    fs::{self, OpenOptions},
    io::Write,
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpSocket, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::timeout,
};

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_password-recover");
/// Longer than anything that a test waits for may take, on the slowest machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The server in this process.
pub struct Listening {
    pub address: SocketAddr,
    stop: oneshot::Sender<()>,
    served: JoinHandle<anyhow::Result<()>>,
    /// For its database's folder.
    _app: TestApp,
}

impl Listening {
    pub async fn start(app: TestApp, limits: ClientLimits) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        // Little room, so that who reads nothing is soon written nothing.
        socket.set_send_buffer_size(4096).unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(1024).unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let served = serve(app.state.clone(), listener, limits, async move {
            _ = stopped.await;
        });
        Self {
            address,
            stop,
            _app: app,
            served: tokio::spawn(served),
        }
    }

    /// Tells it to stop and waits until it has.
    pub async fn stop(self) {
        self.stop.send(()).unwrap();
        let served = timeout(PATIENCE, self.served).await;
        served.expect("it stops").unwrap().unwrap();
    }
}

/// Makes an admin as an operator does.
pub fn create_superuser(folder: &Path, email: &str, password: &str) {
    let mut child = Command::new(PROGRAM)
        .args(["createsuperuser", "--email", email, "--name", "Maria"])
        .arg("--password-stdin")
        .current_dir(folder)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(password.as_bytes()).unwrap();
    drop(input);
    assert!(child.wait().unwrap().success());
}

/// The program, serving from a folder of its own until it is dropped.
pub struct Program {
    pub address: SocketAddr,
    pub folder: TempDir,
    child: Child,
}

impl Program {
    pub fn start(folder: TempDir, settings: &[(&str, &str)]) -> Self {
        Self::start_as(Command::new(PROGRAM), folder, settings)
    }

    /// Runs `command` with `serve` behind it; all that it says goes to a file in its folder.
    pub fn start_as(mut command: Command, folder: TempDir, settings: &[(&str, &str)]) -> Self {
        let file = folder.path().join(SAID);
        let said = OpenOptions::new().create(true).append(true).open(&file);
        let said = said.unwrap();
        let child = command
            .args(["serve", "--addr", "127.0.0.1:0"])
            .current_dir(folder.path())
            .env_clear()
            .envs(settings.iter().copied())
            .stdout(said.try_clone().unwrap())
            .stderr(said)
            .spawn()
            .unwrap();
        wait_until("it listens", || listens_on(&file).is_some());
        Self {
            address: listens_on(&file).unwrap(),
            folder,
            child,
        }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// All that it has printed and logged.
    pub fn said(&self) -> String {
        fs::read_to_string(self.folder.path().join(SAID)).unwrap()
    }
}

const SAID: &str = "said";

fn listens_on(file: &Path) -> Option<SocketAddr> {
    let said = fs::read_to_string(file).unwrap();
    let (_, rest) = said.split_once("Listening on http://")?;
    rest.split_once(',')?.0.parse().ok()
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may be gone already, and nobody is left to care.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// Sends these bytes and reads until the server closes. A server that has heard enough may close
/// before all is sent.
pub async fn exchange(address: SocketAddr, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    _ = stream.write_all(request).await;
    read_to_end(&mut stream).await
}

pub async fn read_to_end(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    let read = timeout(PATIENCE, stream.read_to_end(&mut answer)).await;
    _ = read.expect("the server closes");
    String::from_utf8_lossy(&answer).into_owned()
}

/// One `GET`, on a connection for it alone.
pub async fn fetch(address: SocketAddr, path: &str) -> String {
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    exchange(address, request.as_bytes()).await
}

/// A `POST` of JSON, on a connection for it alone.
pub fn post(path: &str, json: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{json}",
        json.len()
    )
}

/// Looks again and again, since what happens in another process says nothing to this one.
pub fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(Instant::now() < deadline, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The status of the first answer; none if there is none.
pub fn status(answer: &str) -> Option<u16> {
    let rest = answer.strip_prefix("HTTP/1.1 ")?;
    rest.get(..3)?.parse().ok()
}
