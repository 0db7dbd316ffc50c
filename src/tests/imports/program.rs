//! The commands.

use super::{PASSWORD, PBKDF2};
use crate::program::{command, run, said};
use std::{fs, path::Path};

fn told(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    said(&run(folder, arguments, ""))
}

#[test]
fn a_file_is_checked_imported_and_exported_at_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let text = format!("email,name,password\nann@example.org,Ann,{PBKDF2}\nnobody,Bob,\n");
    fs::write(here.join("users.csv"), text).unwrap();

    let (code, text) = told(here, &["importusers", "users.csv", "--dry-run"]);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("line 3, email: This is not a complete email address."));
    assert!(text.contains("2 lines: 1 new user, 0 existing, 1 invalid."));
    assert!(text.contains("Nothing was imported"));
    let (code, text) = told(here, &["importusers", "users.csv"]);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("--skip-invalid"), "{text}");
    let (code, text) = told(here, &["importusers", "users.csv", "--skip-invalid"]);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("Imported 1 user."), "{text}");
    assert!(text.contains("Creating the accounts…"), "{text}");
    assert!(text.contains("Removing staged rows."), "{text}");
    assert!(!text.contains('\u{1b}'), "no bar where nobody looks");
    let (code, text) = told(here, &["importusers", "users.csv", "--skip-invalid"]);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("Imported 0 users."), "{text}");
    assert!(!text.contains("An account"), "{text}");
    let (_, text) = told(here, &["importusers", "users.csv", "--dry-run"]);
    assert!(text.contains("line 2, email: An account with this address already exists."));

    let (code, csv) = told(here, &["exportusers"]);
    assert_eq!(code, Some(0));
    assert!(
        csv.contains("\"ann@example.org\",\"Ann\",\"user\",\"true\""),
        "{csv}"
    );
    assert!(!csv.contains("pbkdf2"));
    let (_, json) = told(here, &["exportusers", "--format", "jsonl", "--with-hashes"]);
    let line: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(line["password_hash"], PBKDF2);
    assert!(!json.contains(PASSWORD));
}

#[test]
fn a_dry_run_lists_ignored_columns_and_the_cost_of_hashes() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let text = format!("email,role,password,groups\nann@example.org,admin,{PBKDF2},x\n");
    fs::write(here.join("users.csv"), text).unwrap();
    let (code, text) = told(here, &["importusers", "users.csv", "--dry-run"]);
    assert_eq!(code, Some(0), "{text}");
    for words in [
        "line 2, role: This line has a role for the dashboard.",
        "Ignored columns: role and groups",
        "1 account keeps a password hash from another system.",
        "The remaining hashes are removed on",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let import = ["importusers", "users.csv", "--with-roles"];
    let (code, text) = told(here, &import);
    assert_eq!(code, Some(0), "{text}");
    assert!(
        text.contains("1 of the new users can access the dashboard."),
        "{text}"
    );
    let (_, csv) = told(here, &["exportusers"]);
    assert!(csv.contains("\"ann@example.org\",\"\",\"admin\""), "{csv}");
    fs::write(here.join("config"), "rounds: 8").unwrap();
    let import = [
        "importusers",
        "users.csv",
        "--firebase-hash-config",
        "config",
    ];
    let (code, text) = told(here, &import);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("base64_signer_key"), "{text}");
}

#[test]
fn an_unreadable_source_is_reported_without_its_password() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    fs::write(here.join("empty.csv"), "").unwrap();
    for (arguments, words) in [
        (
            &["importusers", "nothing.csv"][..],
            "nothing.csv can't be opened",
        ),
        (&["importusers", "empty.csv"], "There are no users in it."),
        (
            &["importusers", "sqlite://nothing.sqlite3"],
            "can't be opened",
        ),
        (
            &["importusers", "postgres://u:hunter2@127.0.0.1:1/app"],
            "can't be opened",
        ),
        (
            &["importusers", "nothing", "--format", "django"],
            "is not a URL",
        ),
    ] {
        let (code, text) = told(here, arguments);
        assert_eq!(code, Some(1), "{arguments:?} {text}");
        assert!(text.contains(words), "{arguments:?} {text}");
        assert!(
            !text.contains("hunter2") && !text.contains("panicked"),
            "{text}"
        );
    }
    assert!(!here.join("nothing.sqlite3").exists());
}

/// Output may be piped to programs that stop reading.
#[test]
fn an_export_ends_when_its_reader_leaves() {
    let folder = tempfile::tempdir().unwrap();
    let text = super::many(2_000);
    fs::write(folder.path().join("users.csv"), text).unwrap();
    told(folder.path(), &["importusers", "users.csv"]);
    let mut child = command(folder.path(), &["exportusers"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}
