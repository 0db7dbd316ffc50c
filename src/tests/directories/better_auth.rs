//! better-auth from npm, by the receiver of `docs/receivers`: its own log-in, sessions and links show what is left.

use super::{
    fetched::fetched,
    http::{address, directory},
    mail,
};
use crate::databases::server::{Killed, free_address, wait_for_child};
use crate::untested;
use base64::{Engine, engine::general_purpose::STANDARD};
use password_recover::server::{
    directories::store::{Refusal, Withheld, Written},
    random::Random,
};
use serde_json::{Value, json};
use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const PACKAGES: [&str; 2] = ["better-auth@1.7.25", "better-sqlite3@12.11.1"];
const OLD: &str = "old-password-1";
const NEW: &str = "Correct-Horse-Battery-7";

/// Asks better-auth itself: a method, a path, a body and a cookie; what it says, and the cookie that it sets.
const ASK: &str = "const [method, url, body, cookie] = process.argv.slice(1);
const headers = { 'content-type': 'application/json', origin: new URL(url).origin, cookie };
const response = await fetch(url, { method, headers, body: method === 'POST' ? body : undefined });
const text = await response.text();
console.log(JSON.stringify({
  status: response.status, cookie: (response.headers.get('set-cookie') ?? '').split(';')[0],
  body: text ? JSON.parse(text) : null }));";

struct BetterAuth {
    address: SocketAddr,
    secret: String,
    log: PathBuf,
    _child: Killed,
    folder: TempDir,
}

impl BetterAuth {
    fn start() -> Option<Self> {
        let modules = modules()?;
        let folder = tempfile::tempdir().unwrap();
        let receivers = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/receivers");
        for file in ["better-auth.mjs", "signed.mjs"] {
            fs::copy(receivers.join(file), folder.path().join(file)).unwrap();
        }
        std::os::unix::fs::symlink(modules, folder.path().join("node_modules")).unwrap();
        let secret = format!("whsec_{}", STANDARD.encode(Random::System.bytes::<32>()));
        let address = free_address();
        let log = folder.path().join("log");
        let mut child = Command::new("node")
            .arg("better-auth.mjs")
            .current_dir(folder.path())
            .env("DIRECTORY_SECRET", &secret)
            .env("BETTER_AUTH_SECRET", "secret-of-better-auth-0123456789")
            .env("ACCOUNTS", folder.path().join("auth.db"))
            .env("PORT", address.port().to_string())
            .stdout(fs::File::create(&log).unwrap())
            .spawn()
            .unwrap();
        wait_for_child(address, &mut child, Some(&log));
        Some(Self {
            address,
            secret,
            log,
            _child: Killed(child),
            folder,
        })
    }

    fn ask(&self, method: &str, path: &str, body: &Value, cookie: &str) -> Value {
        let url = format!("http://{}/api/auth/{path}", self.address);
        let mut node = Command::new("node");
        node.args([
            "--input-type=module",
            "-e",
            ASK,
            method,
            &url,
            &body.to_string(),
            cookie,
        ]);
        let output = node.stderr(Stdio::inherit()).output().unwrap();
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// The one value that a statement gives.
    fn database(&self, statement: &str) -> String {
        const ASK: &str = "import sqlite3, sys
with sqlite3.connect(sys.argv[1], timeout=10) as database:
    print(database.execute(sys.argv[2]).fetchone()[0], end='')";
        let file = self.folder.path().join("auth.db");
        let mut python = Command::new("python3");
        let output = python.args(["-c", ASK]).arg(file).arg(statement);
        let output = output.stderr(Stdio::inherit()).output().unwrap();
        assert!(output.status.success(), "{statement}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn log_in(&self, password: &str) -> Value {
        let body = json!({ "email": "ann@example.org", "password": password });
        self.ask("POST", "sign-in/email", &body, "")
    }

    /// The token of the last link that better-auth would have sent itself.
    fn token(&self) -> String {
        let deadline = Instant::now() + Duration::from_secs(10);
        loop {
            let log = fs::read_to_string(&self.log).unwrap();
            let mut tokens = log.lines().filter_map(|line| line.strip_prefix("token "));
            if let Some(token) = tokens.next_back() {
                return token.to_owned();
            }
            assert!(Instant::now() < deadline, "it made no link: {log}");
            thread::sleep(Duration::from_millis(50));
        }
    }
}

/// Where npm has put better-auth; none, and a line that says so, if it can't.
fn modules() -> Option<PathBuf> {
    let works = |folder: &Path| {
        let imports =
            "import 'better-auth'; import Database from 'better-sqlite3'; new Database(':memory:')";
        let asked = Command::new("node")
            .args(["--input-type=module", "-e", imports])
            .current_dir(folder)
            .output();
        asked.is_ok_and(|output| output.status.success())
    };
    let install = |folder: &Path| {
        fs::create_dir_all(folder).unwrap();
        fs::write(folder.join("package.json"), "{}").unwrap();
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund"])
            .args(PACKAGES);
        let installed = npm.current_dir(folder).output();
        installed.is_ok_and(|output| output.status.success())
    };
    let folder = fetched("better-auth", works, install);
    if folder.is_none() {
        untested::tell("better-auth, since npm can't install it");
    }
    folder.map(|folder| folder.join("node_modules"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn better_auth_has_a_new_password_and_nothing_old_works() {
    let Some(server) = BetterAuth::start() else {
        return;
    };
    let person = json!({ "email": "ann@example.org", "password": OLD, "name": "Ann" });
    let signed_up = server.ask("POST", "sign-up/email", &person, "");
    assert_eq!(signed_up["status"], 200, "{signed_up}");
    let cookie = signed_up["cookie"].as_str().unwrap();
    let session = || server.ask("GET", "get-session", &Value::Null, cookie)["body"].clone();
    assert_eq!(session()["user"]["email"], "ann@example.org");
    let body = json!({ "email": "ann@example.org" });
    let asked = server.ask("POST", "request-password-reset", &body, "");
    assert_eq!(asked["status"], 200, "{asked}");
    let token = server.token();

    let http = directory(server.address, &server.secret);
    let ann = http
        .find(&address("ann@example.org"))
        .await
        .unwrap()
        .remove(0);
    assert_eq!(
        (&*ann.email, &*ann.name, ann.withheld),
        ("ann@example.org", "Ann", None)
    );
    let write = async |id, password| {
        http.write(id, &ann.key, &ann.version, password, false)
            .await
    };
    assert_eq!(
        write("1", "short").await,
        Written::Refused(Refusal::TooShort)
    );
    assert_eq!(write("2", NEW).await, Written::Done);
    assert_eq!(
        write("3", "Another-Horse-Battery-8").await,
        Written::Conflict
    );

    assert_eq!(server.log_in(NEW)["status"], 200);
    assert_eq!(server.log_in(OLD)["status"], 401);
    assert_eq!(session(), Value::Null, "its session is over");
    let stored = server.database(
        "SELECT password FROM account JOIN user ON user.id = userId WHERE email = 'ann@example.org'",
    );
    assert!(stored.len() > 64 && !stored.contains(NEW), "{stored}");
    let reset = json!({ "token": token, "newPassword": "Stolen-Horse-Battery-9" });
    let reset = server.ask("POST", "reset-password", &reset, "");
    assert_eq!(reset["status"], 400, "its own link is dead: {reset}");
    assert_eq!(server.log_in(NEW)["status"], 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn administrators_of_better_auth_get_no_mail_and_no_password() {
    let Some(server) = BetterAuth::start() else {
        return;
    };
    for name in ["ann", "eve", "bob"] {
        let person =
            json!({ "email": format!("{name}@example.org"), "password": OLD, "name": name });
        let signed_up = server.ask("POST", "sign-up/email", &person, "");
        assert_eq!(signed_up["status"], 200, "{signed_up}");
    }
    server.database("UPDATE user SET role = 'admin' WHERE name = 'eve' RETURNING id");
    server.database("UPDATE user SET banned = 1 WHERE name = 'bob' RETURNING id");
    let http = directory(server.address, &server.secret);
    for (email, why) in [
        ("eve@example.org", Withheld::Privileged),
        ("bob@example.org", Withheld::LeftOut),
    ] {
        let found = http.find(&address(email)).await.unwrap().remove(0);
        assert_eq!(found.withheld, Some(why));
        let written = http.write(email, &found.key, &found.version, NEW, false);
        assert_eq!(written.await, Written::Conflict);
    }
    let settings = format!(
        "kind = 'http'\nurl = 'http://{}/recover'\nsecret = '{}'",
        server.address, server.secret
    );
    let withheld = ["eve@example.org", "bob@example.org"];
    mail::goes_to_nobody_who_is_withheld(&settings, &withheld, "ann@example.org").await;
    let eve = json!({ "email": "eve@example.org", "password": OLD });
    assert_eq!(server.ask("POST", "sign-in/email", &eve, "")["status"], 200);
}
