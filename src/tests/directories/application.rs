//! An application that runs beside the tests and does what it is told, a line of JSON at a time.

use crate::untested;
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

pub struct Application {
    child: Child,
    /// Closed first of all: then the program ends, with what it has started.
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Application {
    /// Starts a program of `applications/` and waits until it says that it is ready.
    pub fn start(interpreter: &Path, program: &str, arguments: &[&str]) -> Self {
        // It ends with the tests, however they end.
        let mut child = Command::new("setpriv")
            .arg("--pdeathsig=TERM")
            .arg(interpreter)
            .arg(folder().join(program))
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut application = Self {
            input: child.stdin.take(),
            output: BufReader::new(child.stdout.take().unwrap()),
            child,
        };
        assert_eq!(application.answer(), json!("ready"), "{program}");
        application
    }

    /// What the application answers. What it does not understand ends the test.
    pub fn ask(&mut self, question: &Value) -> Value {
        writeln!(self.input.as_mut().unwrap(), "{question}").unwrap();
        self.answer()
    }

    fn answer(&mut self) -> Value {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"))
    }

    /// Makes an account and says its key.
    pub fn create(&mut self, login: &str, password: &str, more: &Value) -> String {
        let mut question = json!({
            "do": "create", "login": login, "email": email(login), "password": password,
        });
        for (key, value) in more.as_object().unwrap() {
            question[key] = value.clone();
        }
        let key = self.ask(&question);
        key.as_str().map_or_else(|| key.to_string(), str::to_owned)
    }

    /// Whether somebody gets in. The session goes by the name `session`.
    pub fn log_in(&mut self, login: &str, password: &str, session: &str) -> bool {
        self.is(json!({
            "do": "log_in", "login": login, "email": email(login), "password": password, "session": session,
        }))
    }

    /// Whether that session is one of somebody who is logged in.
    pub fn is_logged_in(&mut self, session: &str) -> bool {
        self.is(json!({ "do": "is_logged_in", "session": session }))
    }

    /// Has the application send its own link, and keeps it under the name.
    pub fn send_own_link(&mut self, login: &str) {
        self.ask(&json!({ "do": "send_own_link", "login": login, "email": email(login) }));
    }

    /// Whether that link still leads to a form for a new password.
    pub fn own_link_opens(&mut self, login: &str) -> bool {
        self.is(json!({ "do": "own_link_opens", "login": login, "email": email(login) }))
    }

    pub fn stored(&mut self, login: &str) -> String {
        let stored = self.ask(&json!({ "do": "stored", "login": login, "email": email(login) }));
        stored.as_str().unwrap().to_owned()
    }

    fn is(&mut self, question: Value) -> bool {
        let answer = self.ask(&question);
        answer
            .as_bool()
            .unwrap_or_else(|| panic!("{question}: {answer}"))
    }
}

impl Drop for Application {
    fn drop(&mut self) {
        self.input = None;
        let deadline = Instant::now() + Duration::from_secs(5);
        while self.child.try_wait().unwrap().is_none() {
            if Instant::now() > deadline {
                _ = self.child.kill();
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}

/// Whether a file of a package is there; if not, the package is named.
pub fn is_installed(package: &str, file: &str) -> bool {
    let is_there = Path::new(file).exists();
    if !is_there {
        untested::tell(&format!(
            "what needs Debian's package {package}, which is not installed"
        ));
    }
    is_there
}

pub fn email(login: &str) -> String {
    format!("{login}@example.org")
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/directories/applications")
}
