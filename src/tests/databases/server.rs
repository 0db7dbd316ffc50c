//! Database servers for tests, on free ports of this machine.

use crate::untested;
use std::{
    fs,
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const MAX_WAIT: Duration = Duration::from_secs(60);

/// A PostgreSQL server for one test.
pub struct Postgres {
    pub address: SocketAddr,
    child: Child,
    programs: PathBuf,
    settings: Vec<String>,
    folder: TempDir,
}

impl Postgres {
    /// None, with a message, if PostgreSQL is not installed.
    pub fn start(settings: &[&str]) -> Option<Self> {
        let Some(programs) = postgres_programs() else {
            untested::tell("what needs PostgreSQL, which is not installed");
            return None;
        };
        let folder = private_folder();
        let data = folder.path().join("data");
        let made = as_other_than_root(&programs.join("initdb"))
            .args([
                "--username=postgres",
                "--auth=trust",
                "--no-sync",
                "--locale=C",
                "-E",
                "UTF8",
                "-D",
            ])
            .arg(&data)
            .output()
            .unwrap();
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
        let address = free_address();
        let socket = format!("unix_socket_directories={}", folder.path().display());
        let own = [socket.as_str(), "fsync=off", "max_connections=60"];
        let settings: Vec<String> = own
            .iter()
            .chain(settings)
            .map(|setting| (*setting).to_owned())
            .collect();
        let child = serve(&programs, &folder, address, &settings);
        let mut server = Self {
            address,
            child,
            programs,
            settings,
            folder,
        };
        server.wait_until_ready();
        Some(server)
    }

    /// It is started again where it did not start: after a crash what is left of it may be in the way.
    fn wait_until_ready(&mut self) {
        let deadline = Instant::now() + MAX_WAIT;
        let port = self.address.port().to_string();
        loop {
            let mut ask = Command::new(self.programs.join("pg_isready"));
            let asked = ask.args(["-q", "-h", "127.0.0.1", "-p", &port]).status();
            if asked.unwrap().success() {
                return;
            }
            assert!(Instant::now() < deadline, "PostgreSQL does not start");
            thread::sleep(Duration::from_millis(50));
            if self.child.try_wait().unwrap().is_some() {
                self.child = serve(&self.programs, &self.folder, self.address, &self.settings);
            }
        }
    }

    /// Kills it with all of its processes, as when a machine loses its power.
    pub fn crash(&mut self) {
        let id = self.child.id();
        let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
        let children = children.unwrap_or_default();
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let mut kill = Command::new("kill");
        kill.arg("-KILL").args(children.split_whitespace());
        // Some have ended by themselves.
        _ = kill.stderr(Stdio::null()).status();
    }

    /// Starts it again after a crash.
    pub fn rise(&mut self) {
        self.child = serve(&self.programs, &self.folder, self.address, &self.settings);
        self.wait_until_ready();
    }

    pub fn url(&self) -> String {
        url(self.address)
    }
}

fn serve(programs: &Path, folder: &TempDir, address: SocketAddr, settings: &[String]) -> Child {
    let mut serve = as_other_than_root(&programs.join("postgres"));
    serve.arg("-D").arg(folder.path().join("data"));
    for setting in settings {
        serve.args(["-c", setting]);
    }
    serve
        .args(["-h", "127.0.0.1", "-p", &address.port().to_string()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The database of such a server, or of a proxy before it.
pub fn url(address: SocketAddr) -> String {
    format!("postgres://postgres@{address}/postgres")
}

impl Drop for Postgres {
    fn drop(&mut self) {
        stop(&mut self.child);
    }
}

/// PgBouncer in transaction mode, with few connections, so that clients share them.
pub struct PgBouncer {
    pub address: SocketAddr,
    child: Child,
    _folder: TempDir,
}

impl PgBouncer {
    pub fn start(server: &Postgres, settings: &[&str]) -> Option<Self> {
        const PROGRAM: &str = "/usr/sbin/pgbouncer";
        if !Path::new(PROGRAM).exists() {
            untested::tell("what needs PgBouncer, which is not installed");
            return None;
        }
        let folder = private_folder();
        let address = free_address();
        let port = server.address.port();
        let own_port = address.port();
        let settings = settings.join("\n");
        let path = folder.path().display();
        let text = format!(
            "[databases]\npostgres = host=127.0.0.1 port={port} dbname=postgres\n[pgbouncer]\n\
             listen_addr = 127.0.0.1\nlisten_port = {own_port}\nunix_socket_dir =\nauth_type = any\n\
             pool_mode = transaction\ndefault_pool_size = 3\nlogfile = {path}/log\n\
             pidfile = {path}/pid\n{settings}\n"
        )
        .replace("auth_type = any", "auth_type = trust\nauth_file = USERS");
        let users = folder.path().join("users");
        fs::write(&users, "\"postgres\" \"\"\n").unwrap();
        let file = folder.path().join("pgbouncer.ini");
        fs::write(&file, text.replace("USERS", &users.display().to_string())).unwrap();
        let child = as_other_than_root(Path::new(PROGRAM))
            .arg("-q")
            .arg(&file)
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
}

impl Drop for PgBouncer {
    fn drop(&mut self) {
        stop(&mut self.child);
    }
}

/// The directory of Debian's newest PostgreSQL.
fn postgres_programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut programs: Vec<PathBuf> = versions
        .map(|version| version.unwrap().path().join("bin"))
        .filter(|programs| programs.join("initdb").exists())
        .collect();
    programs.sort();
    programs.pop()
}

/// A folder that the servers may write to, whatever user they run as.
fn private_folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    if is_root() {
        let given = Command::new("chown")
            .arg("postgres")
            .arg(folder.path())
            .status();
        assert!(given.unwrap().success());
    }
    folder
}

/// Neither PostgreSQL nor PgBouncer runs as root, as tests in containers do.
fn as_other_than_root(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command
        .args([
            "--reuid=postgres",
            "--regid=postgres",
            "--clear-groups",
            "--pdeathsig=TERM",
        ])
        .arg(program)
        .current_dir("/");
    command
}

pub fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout.starts_with(b"0\n")
}

pub fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap()
}

pub fn wait_for(address: SocketAddr) {
    let deadline = Instant::now() + MAX_WAIT;
    while TcpStream::connect(address).is_err() {
        assert!(Instant::now() < deadline, "nothing listens on {address}");
        thread::sleep(Duration::from_millis(50));
    }
}

/// The same for a server that may fail to start, which is then told with its log.
pub fn wait_for_child(address: SocketAddr, child: &mut Child, log: Option<&Path>) {
    let log = || {
        log.and_then(|log| fs::read_to_string(log).ok())
            .unwrap_or_default()
    };
    let deadline = Instant::now() + MAX_WAIT;
    while TcpStream::connect(address).is_err() {
        let ended = child.try_wait().unwrap();
        assert!(ended.is_none(), "it ended: {}", log());
        assert!(
            Instant::now() < deadline,
            "nothing listens on {address}: {}",
            log()
        );
        thread::sleep(Duration::from_millis(50));
    }
}

/// A program that is killed with the test.
pub struct Killed(pub Child);

impl Drop for Killed {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// Immediately, but so that PostgreSQL's own children end as well.
pub fn stop(child: &mut Child) {
    stop_with(child, "-QUIT");
}

pub fn stop_with(child: &mut Child, signal: &str) {
    _ = Command::new("kill")
        .args([signal, &child.id().to_string()])
        .status();
    let deadline = Instant::now() + Duration::from_secs(5);
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > deadline {
            _ = child.kill();
        }
        thread::sleep(Duration::from_millis(20));
    }
}
