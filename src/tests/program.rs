//! The program itself: its commands, its exit codes, and its error messages.

use crate::{
    harness::eventually,
    mail_server::MailServer,
    service::{Service, get, post},
};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio},
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_password-recover");
const PASSWORD: &str = "a long sentence for her desk";

pub fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).current_dir(folder).env_clear();
    command
}

pub fn run(folder: &Path, arguments: &[&str], input: &str) -> Output {
    fed(&mut command(folder, arguments), input)
}

/// Runs a command to its end with this on its standard input.
pub fn fed(command: &mut Command, input: &str) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    child.wait_with_output().unwrap()
}

pub fn said(output: &Output) -> (Option<i32>, String) {
    let text = [output.stdout.as_slice(), &output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

#[test]
fn a_new_password_is_required_and_allowed_again_by_a_command() {
    let folder = tempfile::tempdir().unwrap();
    let (mail, word) = ("maria@example.org", "correct horse battery staple");
    let make = [
        "createsuperuser",
        "--email",
        mail,
        "--name",
        "M",
        "--password-stdin",
    ];
    assert!(run(folder.path(), &make, word).status.success());
    for (arguments, code, words) in [
        (&["requirenewpassword", mail][..], 0, "no longer works"),
        (&["requirenewpassword", "1"], 0, "Nothing to change"),
        (&["requirenewpassword", "--undo", "1"], 0, "works again"),
        (
            &["requirenewpassword", "--undo", mail],
            0,
            "Nothing to change",
        ),
        (&["requirenewpassword", "7"], 1, "There is no account"),
        (
            &["requirenewpassword", "eve@example.org"],
            1,
            "There is no account",
        ),
        (
            &["requirenewpassword", "nonsense"],
            1,
            "There is no account",
        ),
    ] {
        let (status, text) = said(&run(folder.path(), arguments, ""));
        assert_eq!(status, Some(code), "{arguments:?}: {text}");
        assert!(text.contains(words), "{arguments:?}: {text}");
    }
}

#[test]
fn an_admin_is_created_and_changed_from_standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let make = [
        "createsuperuser",
        "--email",
        "maria@example.org",
        "--name",
        "Maria",
        "--password-stdin",
    ];
    let (code, text) = said(&run(folder.path(), &make, &format!("{PASSWORD}\n")));
    assert_eq!(code, Some(0), "{text}");
    let (code, text) = said(&run(folder.path(), &make, PASSWORD));
    assert_eq!(code, Some(1));
    assert_eq!(
        text.trim(),
        "There is already an account with this address."
    );

    let change = ["changepassword", "maria@example.org", "--password-stdin"];
    let (code, text) = said(&run(folder.path(), &change, "short"));
    assert_eq!(code, Some(1));
    assert!(text.contains("at least 15 characters"), "{text}");
    assert_eq!(
        said(&run(folder.path(), &change, "another long sentence for it")).0,
        Some(0)
    );
    let nobody = ["changepassword", "nobody@example.org", "--password-stdin"];
    assert_eq!(
        said(&run(folder.path(), &nobody, "another long sentence for it")).0,
        Some(1)
    );
}

#[test]
fn migrations_go_up_and_down_and_report_their_status() {
    let folder = tempfile::tempdir().unwrap();
    let status = |direction: &str| said(&run(folder.path(), &["migrate", direction], "")).1;
    assert!(status("status").starts_with("pending"));
    let up = status("up");
    assert!(up.lines().all(|line| line.starts_with("applied")), "{up}");
    let down = status("down");
    let last = down.lines().last().unwrap();
    assert!(last.starts_with("pending"), "{down}");
}

#[test]
fn a_test_mail_is_sent_with_the_configured_backend() {
    let folder = tempfile::tempdir().unwrap();
    let (code, text) = said(&run(
        folder.path(),
        &["sendtestemail", "ann@example.org"],
        "",
    ));
    assert_eq!(code, Some(0), "{text}");
    let mut down = command(folder.path(), &["sendtestemail", "ann@example.org"]);
    let output = down
        .env("EMAIL_BACKEND", "smtp")
        .env("EMAIL_PORT", "1")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn invalid_settings_are_reported_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let output = command(folder.path(), &["check"])
        .env("PASSWORD_RESET_TIMEOUT", "abc")
        .env("BASE_URL", "http://recover.example.org")
        .output()
        .unwrap();
    let (code, text) = said(&output);
    assert_eq!(code, Some(1));
    assert!(
        text.contains("PASSWORD_RESET_TIMEOUT") && text.contains("BASE_URL"),
        "{text}"
    );
    assert!(
        !text.contains("panicked") && !text.contains("Error {"),
        "{text}"
    );

    std::fs::write(
        folder.path().join("settings.toml"),
        "PASSWORD_RESET_TIMEOT = 60\n",
    )
    .unwrap();
    let (code, text) = said(&run(
        folder.path(),
        &["--config", "settings.toml", "check"],
        "",
    ));
    assert_eq!(code, Some(1));
    assert!(text.contains("PASSWORD_RESET_TIMEOT"), "{text}");

    assert_eq!(said(&run(folder.path(), &["check"], "")).0, Some(0));
    assert!(
        !folder.path().join("data").exists(),
        "looking makes no file"
    );
    assert_eq!(
        said(&run(folder.path(), &["check", "--deploy"], "")).0,
        Some(1)
    );
    assert_eq!(said(&run(folder.path(), &["nonsense"], "")).0, Some(2));
    assert_eq!(said(&run(folder.path(), &[], "")).0, Some(2));
}

#[test]
fn a_used_port_and_an_unopenable_database_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (code, text) = said(&run(folder.path(), &["serve", "--addr", &address], ""));
    assert_eq!(code, Some(1));
    assert!(text.contains(&address) && text.contains("in use"), "{text}");

    std::fs::write(folder.path().join("file"), "this is not a folder").unwrap();
    let output = command(folder.path(), &["serve", "--addr", "127.0.0.1:0"])
        .env("DATABASE_URL", "sqlite://file/test.sqlite3")
        .output()
        .unwrap();
    let (code, text) = said(&output);
    assert_eq!(code, Some(1));
    assert!(text.contains("can't be opened"), "{text}");
}

#[test]
fn serve_answers_offers_the_setup_link_and_stops_on_a_signal() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = command(folder.path(), &["runserver", "--addr", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let listening = lines.next().unwrap();
    let address = listening
        .split("http://")
        .nth(1)
        .unwrap()
        .split(',')
        .next()
        .unwrap()
        .to_owned();
    // This is no terminal: the output may be a log, which others read.
    let offered = lines.next().unwrap();
    assert!(offered.contains("createsuperuser"), "{offered}");

    let mut stream = std::net::TcpStream::connect(&address).unwrap();
    stream
        .write_all(b"GET /readyz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");

    let killed = Command::new("kill")
        .args(["-TERM", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(killed.success());
    assert!(
        child.wait().unwrap().success(),
        "stopping when told is no error"
    );
}

#[tokio::test]
async fn on_a_terminal_the_link_for_the_first_administrator_is_printed_and_works() {
    let folder = tempfile::tempdir().unwrap();
    let program = Service::start_on_terminal(folder.path());
    eventually("the link is printed", async || {
        program.said().contains("/admin/setup/")
    })
    .await;
    let said = program.said();
    let link = said
        .split_whitespace()
        .find(|word| word.contains("/admin/setup/"))
        .unwrap();
    let path = link.strip_prefix(&format!("http://{}", program.address));
    let (code, _) = get(program.address, path.expect("it starts with the listener"))
        .await
        .unwrap();
    assert_eq!(code, 200);
}

#[tokio::test]
async fn on_a_terminal_serve_says_one_line_about_migrations_and_one_a_request() {
    let folder = tempfile::tempdir().unwrap();
    let program = Service::start_on_terminal(folder.path());
    let (code, _) = get(program.address, "/forgot-password").await.unwrap();
    assert_eq!(code, 200);
    eventually("the request is logged", async || {
        program.said().contains("GET /forgot-password 200 in ")
    })
    .await;
    let said = program.said();
    let lines = |word: &str| said.lines().filter(|line| line.contains(word)).count();
    assert_eq!(lines("migration"), 1, "{said}");
    assert_eq!(lines("/forgot-password"), 1, "{said}");
    assert!(!said.contains("::"), "{said}");
}

/// A terminal on which a program asks.
struct Screen {
    output: ChildStdout,
    input: ChildStdin,
    unread: String,
}

impl Screen {
    fn of(terminal: &mut Child) -> Self {
        Self {
            output: terminal.stdout.take().unwrap(),
            input: terminal.stdin.take().unwrap(),
            unread: String::new(),
        }
    }

    /// Waits for a question, and types the answer.
    fn answer(&mut self, question: &str, answer: &str) {
        let rest = loop {
            if let Some((_, rest)) = self.unread.split_once(question) {
                break rest.to_owned();
            }
            let mut part = [0; 1024];
            let length = self.output.read(&mut part).unwrap();
            assert_ne!(length, 0, "no {question:?} in {}", self.unread);
            self.unread += str::from_utf8(&part[..length]).unwrap();
        };
        self.unread = rest;
        writeln!(self.input, "{answer}").unwrap();
    }

    /// What is printed until the program ends.
    fn rest(mut self) -> String {
        self.output.read_to_string(&mut self.unread).unwrap();
        self.unread
    }
}

#[test]
fn createsuperuser_asks_again_for_what_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Command::new("timeout")
        .args(["--foreground", "120", "/usr/bin/script", "--quiet"])
        .args(["--return", "--command"])
        .arg(format!("{PROGRAM} createsuperuser"))
        .arg("/dev/null")
        .current_dir(folder.path())
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut screen = Screen::of(&mut terminal);
    let answers = [
        ("Email address: ", "maria"),
        ("Email address: ", "maria@example.org"),
        ("Name: ", "Maria"),
        ("Password: ", "short"),
        ("Password again: ", "short"),
        ("Password: ", PASSWORD),
        ("Password again: ", "another one"),
        ("Password: ", PASSWORD),
        ("Password again: ", PASSWORD),
    ];
    for (question, answer) in answers {
        screen.answer(question, answer);
    }
    let rest = screen.rest();
    assert!(
        rest.contains("Created the administrator maria@example.org."),
        "{rest}"
    );
    assert!(terminal.wait().unwrap().success());
}

#[tokio::test]
async fn without_base_url_links_start_with_the_listeners_own_address() {
    let folder = tempfile::tempdir().unwrap();
    let make = [
        "createsuperuser",
        "--email",
        "maria@example.org",
        "--name",
        "Maria",
        "--password-stdin",
    ];
    assert_eq!(said(&run(folder.path(), &make, PASSWORD)).0, Some(0));
    let program = Service::start(folder.path(), &[]);
    let base = format!("http://{}", program.address);
    assert!(
        program.said().contains(&format!("links start with {base}")),
        "{}",
        program.said()
    );
    let form = "email=maria%40example.org";
    let (code, _) = post(program.address, "/core/user/forgot-password/", form)
        .await
        .unwrap();
    assert_eq!(code, 200);
    let link = format!("{base}/reset-password/");
    eventually("a mail with such a link comes", async || {
        let mail = get(program.address, "/dev/mailbox/1").await;
        mail.is_ok_and(|(_, page)| page.contains(&link))
    })
    .await;
}

#[test]
fn a_reachable_mailbox_is_rejected_unless_allowed() {
    let folder = tempfile::tempdir().unwrap();
    for (key, value) in [("LISTEN_ADDR", "0.0.0.0:0"), ("LISTEN_ADDR", "[::]:0")] {
        for arguments in [["serve"], ["check"]] {
            let output = command(folder.path(), &arguments).env(key, value).output();
            let (code, text) = said(&output.unwrap());
            assert_eq!(code, Some(1), "{arguments:?} {value}: {text}");
            for word in ["LISTEN_ADDR", "EMAIL_BACKEND", "MAILBOX_ALLOWED_NETWORKS"] {
                assert!(text.contains(word), "{text}");
            }
        }
    }
    let by_argument = ["serve", "--addr", "0.0.0.0:0"];
    assert_eq!(said(&run(folder.path(), &by_argument, "")).0, Some(1));
    assert!(!folder.path().join("data").exists(), "nothing was begun");
    for (key, value) in [
        ("MAILBOX_ALLOWED_NETWORKS", "172.17.0.0/16"),
        ("EMAIL_BACKEND", "dummy"),
        ("LISTEN_ADDR", "127.0.0.1:0"),
    ] {
        let mut check = command(folder.path(), &["check"]);
        check.env("LISTEN_ADDR", "0.0.0.0:0").env(key, value);
        let (code, text) = said(&check.output().unwrap());
        assert_eq!(code, Some(0), "{key}: {text}");
    }
}

#[test]
fn only_its_owner_can_read_the_data_folder() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let migrate = command(folder.path(), &["migrate"]);
    let mut shell = Command::new("/bin/sh");
    shell
        .args(["-c", "umask 0 && exec \"$0\" \"$@\""])
        .arg(migrate.get_program())
        .args(migrate.get_args())
        .current_dir(folder.path())
        .env_clear();
    let (code, text) = said(&shell.output().unwrap());
    assert_eq!(code, Some(0), "{text}");
    let mode = |path: &str| {
        let metadata = std::fs::metadata(folder.path().join(path)).unwrap();
        metadata.permissions().mode() & 0o777
    };
    assert_eq!(mode("data"), 0o700);
    assert_eq!(mode("data/password-recover.sqlite3"), 0o600);
}

#[test]
fn healthcheck_reports_whether_the_server_is_ready() {
    let folder = tempfile::tempdir().unwrap();
    let program = Service::start(folder.path(), &[]);
    let address = program.address.to_string();
    let ask = |address: &str| {
        let mut ask = command(folder.path(), &["healthcheck"]);
        said(&ask.env("LISTEN_ADDR", address).output().unwrap())
    };
    let (code, text) = ask(&address);
    assert_eq!(code, Some(0), "{text}");
    // A server that listens on all addresses is asked on this machine.
    let (code, text) = ask(&format!("0.0.0.0:{}", program.address.port()));
    assert_eq!(code, Some(0), "{text}");
    let url = format!("http://{address}");
    let by_url = ["healthcheck", "--url", &url];
    assert_eq!(said(&run(folder.path(), &by_url, "")).0, Some(0));

    let down = ["migrate", "down"];
    assert_eq!(said(&run(folder.path(), &down, "")).0, Some(0));
    let (code, text) = ask(&address);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("not ready (503)"), "{text}");
    program.stop();
    let (code, text) = ask(&address);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("There is no server at"), "{text}");
    assert_eq!(
        said(&run(folder.path(), &["healthcheck", "--url", "x"], "")).0,
        Some(2)
    );
}

#[tokio::test]
async fn the_deploy_check_reports_a_mail_server_that_accepts_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let check = async |port: u16, settings: &[(&str, &str)]| {
        let mut command = command(folder.path(), &["check", "--deploy"]);
        command.envs([("EMAIL_BACKEND", "smtp"), ("EMAIL_HOST", "127.0.0.1")]);
        command.env("EMAIL_PORT", port.to_string());
        command.envs(settings.iter().copied());
        let output = tokio::task::spawn_blocking(move || command.output().unwrap());
        said(&output.await.unwrap())
    };
    let mut server = MailServer::start();
    let complaint = format!("The mail server 127.0.0.1:{} takes no mail", server.port());
    let (_, text) = check(server.port(), &[]).await;
    assert!(!text.contains("takes no mail"), "{text}");
    // It offers no encryption, or expects plain text where TLS is configured.
    for key in ["EMAIL_USE_TLS", "EMAIL_USE_SSL"] {
        let (code, text) = check(server.port(), &[(key, "true")]).await;
        assert_eq!(code, Some(1));
        assert!(text.contains(&complaint), "{key}: {text}");
    }
    server.answer(&[("connect", "554 5.7.1 go away")]);
    let (_, text) = check(server.port(), &[]).await;
    assert!(
        text.contains(&complaint) && text.contains("5.7.1"),
        "{text}"
    );
    server.go_down().await;
    let (code, text) = check(server.port(), &[]).await;
    assert_eq!(code, Some(1));
    assert!(text.contains(&complaint), "{text}");
}
