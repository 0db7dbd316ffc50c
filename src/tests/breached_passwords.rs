//! A list of passwords from data breaches: whoever sets a password, and wherever, none of them is taken.

use crate::{
    harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp},
    program::{command, fed, run, said},
};
use axum::http::StatusCode;
use password_recover::{
    api::error::ApiError,
    server::{
        accounts::{self, NewAdmin},
        breached_passwords,
        error::Error,
        hex,
    },
};
use sha1::{Digest, Sha1};
use std::{fs, io::BufReader, path::Path};
use tempfile::{NamedTempFile, TempPath};

/// In NFC, and as some keyboards type it.
const KNOWN: &str = "five caf\u{e9} horses in the rain";
const KNOWN_APART: &str = "five cafe\u{301} horses in the rain";

fn lines(passwords: &[&str]) -> String {
    let hashes = passwords
        .iter()
        .map(|password| hex::hex(&Sha1::digest(password.as_bytes())).to_uppercase() + ":17\r\n");
    let mut lines: Vec<String> = hashes.collect();
    lines.sort();
    lines.concat()
}

/// A file that has these passwords.
pub fn list_of(passwords: &[&str]) -> TempPath {
    let file = NamedTempFile::new().unwrap();
    let lines = lines(passwords);
    breached_passwords::build(
        vec![BufReader::new(lines.as_bytes())],
        file.as_file(),
        |_| {},
    )
    .unwrap();
    file.into_temp_path()
}

async fn app_with(list: &Path) -> TestApp {
    TestApp::with_settings(&[("BREACHED_PASSWORDS", list.to_str().unwrap())]).await
}

#[tokio::test]
async fn page_api_and_command_refuse_the_same_passwords() {
    let list = list_of(&[KNOWN, "another one of the list"]);
    let app = app_with(&list).await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    for typed in [KNOWN, KNOWN_APART] {
        let answer = app.change(&token, typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.code(), "password-breached", "{typed}");
        let fields = [("new_password", typed), ("confirm_password", typed)];
        let page = app
            .post_form(&format!("/reset-password/{token}"), &fields)
            .await;
        assert!(page.body.contains(&ApiError::PasswordBreached.sentence()));
        assert!(!page.body.contains(typed));

        let ctx = app.operator();
        let refused = accounts::change_password(&ctx, ANN, typed).await;
        let is_breached = |result: Result<(), Error>| {
            matches!(result, Err(Error::Refused(ApiError::PasswordBreached)))
        };
        assert!(is_breached(refused), "{typed}");
        let admin = NewAdmin {
            email: "maria@example.org",
            name: "Maria",
            password: typed,
            confirm_password: None,
        };
        assert!(is_breached(accounts::create_admin(&ctx, admin).await));
    }
    // Whoever has one already goes on with it, and others are taken as ever.
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
}

/// A list that was built as the documentation says is used; one that isn't whole stops the program, with the
/// setting, the file and the reason in one sentence.
#[test]
fn a_list_is_built_by_the_command_and_a_damaged_one_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("known.txt"), lines(&[KNOWN])).unwrap();
    let build = [
        "breachedpasswords",
        "known.txt",
        "-",
        "--output",
        "known.bin",
    ];
    let built = fed(&mut command(folder.path(), &build), &lines(&["another"]));
    let (code, text) = said(&built);
    assert_eq!(
        (code, text.as_str()),
        (
            Some(0),
            "known.bin has 2 passwords in 1 MB. Name it in BREACHED_PASSWORDS and restart the server.\n"
        )
    );

    let admin = [
        "createsuperuser",
        "--email",
        "maria@example.org",
        "--name",
        "Maria",
        "--password-stdin",
    ];
    let mut create = command(folder.path(), &admin);
    let (code, text) = said(&fed(create.env("BREACHED_PASSWORDS", "known.bin"), KNOWN));
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("known from a data breach"), "{text}");

    let check = |arguments: &[&str]| {
        let mut check = command(folder.path(), arguments);
        said(&fed(check.env("BREACHED_PASSWORDS", "known.bin"), ""))
    };
    let (code, text) = check(&["check"]);
    assert_eq!(code, Some(0), "{text}");
    let whole = fs::read(at("known.bin")).unwrap();
    fs::write(at("known.bin"), &whole[..whole.len() - 5]).unwrap();
    for arguments in [&["check"][..], &["serve"]] {
        let (code, text) = check(arguments);
        assert_eq!(
            (code, text.as_str()),
            (
                Some(1),
                "BREACHED_PASSWORDS is \"known.bin\", which is not whole: build or copy it again.\n"
            )
        );
    }
    let mut changed = whole.clone();
    changed[40] ^= 1;
    fs::write(at("known.bin"), &changed).unwrap();
    let (code, text) = check(&["check"]);
    assert_eq!(code, Some(1), "{text}");
    assert!(
        text.contains(
            "BREACHED_PASSWORDS is \"known.bin\", which is damaged: build or copy it again."
        ),
        "{text}"
    );

    fs::write(at("plain.txt"), "password\n").unwrap();
    let words = ["breachedpasswords", "plain.txt", "--output", "known.bin"];
    let (code, text) = said(&run(folder.path(), &words, ""));
    assert_eq!(code, Some(1), "{text}");
    assert!(
        text.starts_with("Line 1 of plain.txt does not begin with the SHA-1"),
        "{text}"
    );
    assert_eq!(
        fs::read(at("known.bin")).unwrap(),
        changed,
        "it is left as it was"
    );
}

/// Part of the file was lost while the server runs: nobody gets a password that was not judged.
#[tokio::test]
async fn a_list_that_cannot_be_read_refuses_for_now() {
    // So many that every hash belongs to their filter.
    let known: Vec<String> = (0..1000).map(|number| format!("word {number}")).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let list = list_of(&known);
    let app = app_with(&list).await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let whole = fs::read(&list).unwrap();
    let mut damaged = whole.clone();
    damaged[40] ^= 1;
    fs::write(&list, &damaged).unwrap();
    let answer = app.change(&token, "five horses of nobody at all").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    fs::write(&list, &whole).unwrap();
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
}
