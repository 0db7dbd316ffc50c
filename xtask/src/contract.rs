//! Contract tests: linters check the description, and schemathesis checks that the server matches it.

use std::fs::File;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::project::Project;
use crate::setup::{npm, python};

const EMAIL: &str = "contract@example.org";
const PASSWORD: &str = "a password for contract tests only";
const MAX_WAIT: Duration = Duration::from_secs(30);

/// Sends the server every kind of request that its description allows, and many that it does not.
pub fn test(project: &Project) -> Result<()> {
    let folder = project.end2end().join("schemathesis");
    let tools = python::environment(project, "schemathesis", &folder.join("requirements.txt"))?;
    let server = Server::start(&project.server_binary(), &project.root().join("target"))?;
    let (schemathesis, config) = (
        tools.join("bin/schemathesis"),
        folder.join("schemathesis.toml"),
    );
    let document = format!("{}/openapi.json", server.base_url());
    lint(project, &document).context("the description is not sound")?;
    let header = format!("Authorization: Bearer {}", server.token);
    // In a directory of its own for its output.
    let _folder = project.sh.push_dir(&server.folder);
    cmd!(
        project.sh,
        "{schemathesis} --config-file {config} run {document} --header {header} --checks all"
    )
    .quiet()
    .run()
    .with_context(|| format!("the server's log is {}", server.log.display()))
}

/// Runs the linters on the description; any finding is an error.
fn lint(project: &Project, document: &str) -> Result<()> {
    npm::prepare(project)?;
    let folder = project.end2end().join("openapi");
    let (spectral, redocly) = (
        project.npm_program("spectral"),
        project.npm_program("redocly"),
    );
    let (spectral_rules, redocly_rules) =
        (folder.join("spectral.yaml"), folder.join("redocly.yaml"));
    cmd!(
        project.sh,
        "{spectral} lint {document} --ruleset {spectral_rules} --fail-severity hint"
    )
    .quiet()
    .run()?;
    cmd!(
        project.sh,
        "{redocly} lint {document} --config {redocly_rules}"
    )
    // No telemetry, and no update checks.
    .env("REDOCLY_TELEMETRY", "off")
    .env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")
    .quiet()
    .run()?;
    Ok(())
}

/// A server with its own database and an administrator; stopped on drop.
struct Server {
    process: Child,
    port: u16,
    /// The administrator's token, with all scopes.
    token: String,
    folder: PathBuf,
    log: PathBuf,
}

impl Server {
    fn start(binary: &Path, logs: &Path) -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("contract-tests-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let log = logs.join("contract-tests.log");
        // Free now, and unlikely to be taken in the next moment.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let command = |arguments: &[&str]| {
            let mut command = Command::new(binary);
            command
                .args(arguments)
                .current_dir(&folder)
                // Without this machine's own settings.
                .env_clear()
                .env("LISTEN_ADDR", format!("127.0.0.1:{port}"))
                .env("BASE_URL", format!("http://127.0.0.1:{port}"))
                .env(
                    "DATABASE_URL",
                    format!("sqlite://{}/test.sqlite3", folder.display()),
                )
                .env("EMAIL_BACKEND", "dummy")
                .env("RATE_LIMITS", "off")
                .env("LOG_FORMAT", "json");
            command
        };
        run(command(&["migrate", "up"]), "")?;
        let admin = [
            "createsuperuser",
            "--email",
            EMAIL,
            "--name",
            "Contract",
            "--password-stdin",
        ];
        run(command(&admin), PASSWORD)?;
        let mut create = vec!["apitoken", "create", "--user", EMAIL, "--name", "contract"];
        for scope in [
            "recovery",
            "users:read",
            "users:write",
            "users:roles",
            "personal-data",
        ] {
            create.extend(["--scope", scope]);
        }
        let token = run(command(&create), "")?.trim().to_owned();
        let process = command(&["serve"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(&log)?)
            .spawn()?;
        let server = Self {
            process,
            port,
            token,
            folder,
            log,
        };
        server.wait()?;
        Ok(server)
    }

    fn base_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait(&self) -> Result<()> {
        let start = Instant::now();
        while !self
            .ask("/readyz")
            .is_ok_and(|answer| answer.contains(" 200 "))
        {
            if start.elapsed() > MAX_WAIT {
                bail!(
                    "the server does not start; its log is {}",
                    self.log.display()
                );
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }

    fn ask(&self, path: &str) -> Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(MAX_WAIT))?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
        _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Runs a command of the server with this standard input; returns its output.
fn run(mut command: Command, input: &str) -> Result<String> {
    let mut process = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("the server cannot be started")?;
    if let Some(mut stdin) = process.stdin.take() {
        // A command without input may have exited already.
        _ = writeln!(stdin, "{input}");
    }
    let output = process.wait_with_output()?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8(output.stdout)?)
}
