//! What other users of the machine see, and guessable keys.

use crate::{
    harness::{ANN, NEW_PASSWORD},
    program::{command, run, said},
};
use std::{
    fs,
    io::Write,
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

const COMMANDS: [&[&str]; 9] = [
    &[],
    &["serve"],
    &["migrate"],
    &["createsuperuser"],
    &["changepassword"],
    &["sendtestemail"],
    &["check"],
    &["selftest"],
    &["selftest", "enumeration"],
];

#[test]
fn a60_no_secret_is_an_argument() {
    let folder = tempfile::tempdir().unwrap();
    for command in [
        vec!["createsuperuser", "--email", ANN, "--name", "Ann"],
        vec!["changepassword", ANN],
        vec!["serve"],
    ] {
        for option in ["--password", "-p", "--secret-key", "--email-host-password"] {
            for arguments in [
                [&command[..], &[option, NEW_PASSWORD]].concat(),
                [&command[..], &[&format!("{option}={NEW_PASSWORD}")]].concat(),
            ] {
                let (code, text) = said(&run(folder.path(), &arguments, ""));
                assert_eq!(code, Some(2), "{arguments:?} {text}");
            }
        }
        let surplus = [&command[..], &[NEW_PASSWORD]].concat();
        assert_eq!(said(&run(folder.path(), &surplus, "")).0, Some(2));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a60_a_typed_password_is_never_shown() {
    let folder = tempfile::tempdir().unwrap();
    let make = [
        "createsuperuser",
        "--email",
        ANN,
        "--name",
        "Ann",
        "--password-stdin",
    ];
    let mut child = command(folder.path(), &make)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(NEW_PASSWORD.as_bytes()).unwrap();
    // It waits for the end of the password; meanwhile it is in every process list.
    let key = folder.path().join("data/password-recover.key");
    let deadline = Instant::now() + Duration::from_secs(30);
    while !key.exists() {
        assert!(Instant::now() < deadline, "it does not begin");
        thread::sleep(Duration::from_millis(10));
    }
    for file in ["cmdline", "environ", "comm"] {
        let seen = fs::read(format!("/proc/{}/{file}", child.id())).unwrap();
        assert!(!String::from_utf8_lossy(&seen).contains(NEW_PASSWORD));
    }
    drop(input);
    let (code, text) = said(&child.wait_with_output().unwrap());
    assert_eq!(code, Some(0), "{text}");
    assert!(!text.contains(NEW_PASSWORD));
}

#[test]
fn a60_no_help_and_no_error_shows_a_secret_setting() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = [
        ("SECRET_KEY", "kT7wQ2mZ9xVb4nLr8sYc1dFg6hJp3aEu"),
        ("EMAIL_HOST_PASSWORD", "hunter2-hunter2-hunter2"),
        ("DATABASE_URL", "postgres://me:opensesame@127.0.0.1:1/x"),
    ];
    let assert_silent = |what: &str, text: &str| {
        for secret in ["kT7wQ2mZ", "hunter2", "opensesame"] {
            assert!(!text.contains(secret), "{what}: {text}");
        }
    };
    for arguments in COMMANDS {
        let arguments = [arguments, &["--help"]].concat();
        let output = command(folder.path(), &arguments).envs(secrets).output();
        let (code, text) = said(&output.unwrap());
        assert_eq!(code, Some(0), "{arguments:?}");
        assert_silent("help", &text);
    }
    // Each in turn is invalid.
    for (key, value) in [
        ("SECRET_KEY", "hunter2"),
        ("SECRET_KEY", "hunter2hunter2hunter2hunter2hunter2hunter2"),
        ("DATABASE_URL", "oracle://me:opensesame@127.0.0.1/x"),
        ("DATABASE_URL", "postgres://me:opensesame@[bad/x"),
        ("EMAIL_HOST_PASSWORD_FILE", "/nowhere"),
        ("LOG_FORMAT", "nonsense"),
    ] {
        for arguments in [["check", "--deploy"], ["serve", "--addr=127.0.0.1:0"]] {
            let mut command = command(folder.path(), &arguments);
            command.envs(secrets).env(key, value);
            let (code, text) = said(&command.output().unwrap());
            assert_eq!(code, Some(1), "{key}={value}: {text}");
            assert_silent(key, &text);
        }
    }
}

#[test]
fn a61_the_server_refuses_a_guessable_key() {
    for key in [
        "secret",
        "changeme",
        "0123456789012345678901234567890",
        "00000000000000000000000000000000",
        "changemechangemechangemechangeme",
        "abcabcabcabcabcabcabcabcabcabcabc",
        "12345678901234567890123456789012",
        "passwordpasswordpasswordpassword",
    ] {
        let folder = tempfile::tempdir().unwrap();
        for arguments in [["check", "--deploy"], ["serve", "--addr=127.0.0.1:0"]] {
            let mut command = command(folder.path(), &arguments);
            let (code, text) = said(&command.env("SECRET_KEY", key).output().unwrap());
            assert_eq!(code, Some(1), "{key}: {text}");
            assert!(text.contains("SECRET_KEY") && text.contains("too easy to guess"));
            assert!(!text.contains(key), "{text}");
        }
        assert!(!folder.path().join("data").exists(), "nothing was begun");
    }
    let folder = tempfile::tempdir().unwrap();
    let mut command = command(folder.path(), &["check"]);
    let good = command.env("SECRET_KEY", "kT7wQ2mZ9xVb4nLr8sYc1dFg6hJp3aEu");
    assert_eq!(said(&good.output().unwrap()).0, Some(0));
}

#[test]
fn a61_there_is_no_default_account_or_key() {
    let folder = tempfile::tempdir().unwrap();
    let server = crate::service::Service::start(folder.path(), &[]);
    let log_in = |email: &str, password: &str| {
        let json = serde_json::json!({ "username": email, "password": password }).to_string();
        let request = crate::listening::post("/core/auth", &json);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let answer = crate::listening::exchange(server.address, request.as_bytes());
        crate::listening::status(&runtime.unwrap().block_on(answer))
    };
    for (email, password) in [
        ("admin@localhost", "admin"),
        ("admin@example.org", "password"),
        ("webmaster@localhost", "webmaster"),
        ("admin", "admin"),
        ("", ""),
    ] {
        assert_eq!(log_in(email, password), Some(401), "{email}");
    }
    let keys: Vec<Vec<u8>> = (0..2)
        .map(|_| {
            let folder = tempfile::tempdir().unwrap();
            let (code, text) = said(&run(folder.path(), &["migrate"], ""));
            assert_eq!(code, Some(0), "{text}");
            fs::read(folder.path().join("data/password-recover.key")).unwrap()
        })
        .collect();
    assert_ne!(keys[0], keys[1], "each installation draws its own");
}
