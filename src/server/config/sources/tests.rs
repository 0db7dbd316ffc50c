//! Which source wins, and what each source may hold.

use std::{env, path::PathBuf};

use super::*;

/// Sources in order of strength, given as pairs.
fn sources(places: &[(&str, &[(&str, &str)])]) -> Sources {
    let mut sources = Sources::default();
    for (place, pairs) in places {
        let values = pairs
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect();
        sources.push(*place, values);
    }
    sources
}

/// A temporary file, deleted on drop.
struct TemporaryFile(PathBuf);

impl TemporaryFile {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let path = env::temp_dir().join(format!("password-recover-{}-{name}", std::process::id()));
        fs::write(&path, bytes).expect("the temporary folder is writable");
        Self(path)
    }

    fn path(&self) -> &str {
        self.0
            .to_str()
            .expect("the temporary folder's name is text")
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        // A leftover file does not harm the next run.
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn the_stronger_source_wins() {
    let sources = sources(&[
        ("the environment", &[("EMAIL_HOST", "one")]),
        (
            "settings.toml",
            &[("EMAIL_HOST", "two"), ("EMAIL_PORT", "2")],
        ),
        (".env", &[("EMAIL_PORT", "3"), ("LOG_FORMAT", "json")]),
    ]);
    assert_eq!(sources.find("EMAIL_HOST"), Ok(Some("one".to_owned())));
    assert_eq!(sources.find("EMAIL_PORT"), Ok(Some("2".to_owned())));
    assert_eq!(sources.find("LOG_FORMAT"), Ok(Some("json".to_owned())));
    assert_eq!(sources.find("BASE_URL"), Ok(None));
    let sources = sources.with_override("EMAIL_HOST", "zero");
    assert_eq!(sources.find("EMAIL_HOST"), Ok(Some("zero".to_owned())));
}

#[test]
fn an_empty_value_is_not_set_unless_it_means_none() {
    let sources = sources(&[
        (
            "the environment",
            &[
                ("EMAIL_HOST", ""),
                ("TRUSTED_PROXIES", ""),
                ("EMAIL_PORT_FILE", ""),
            ],
        ),
        (
            ".env",
            &[
                ("EMAIL_HOST", "two"),
                ("TRUSTED_PROXIES", "::1"),
                ("EMAIL_PORT", "2"),
            ],
        ),
    ]);
    assert_eq!(sources.find("EMAIL_HOST"), Ok(Some("two".to_owned())));
    assert_eq!(sources.find("TRUSTED_PROXIES"), Ok(Some(String::new())));
    assert_eq!(sources.find("EMAIL_PORT"), Ok(Some("2".to_owned())));
}

#[test]
fn a_file_key_names_the_file_with_the_value() {
    for (bytes, value) in [
        (&b"hunter2\n"[..], "hunter2"),
        (b"hunter2\r\n", "hunter2"),
        (b"hunter2", "hunter2"),
        (b" hunter2 \n\n", " hunter2 \n"),
    ] {
        let file = TemporaryFile::new("value", bytes);
        let sources = sources(&[
            (
                "the environment",
                &[("EMAIL_HOST_PASSWORD_FILE", file.path())],
            ),
            (".env", &[("EMAIL_HOST_PASSWORD", "weaker")]),
        ]);
        assert_eq!(
            sources.find("EMAIL_HOST_PASSWORD"),
            Ok(Some(value.to_owned()))
        );
    }
}

#[test]
fn a_file_that_gives_no_value_is_named() {
    let empty = TemporaryFile::new("empty", b"\n");
    let binary = TemporaryFile::new("binary", b"\xff\xfe");
    for path in [empty.path(), binary.path(), "/nowhere/to/be/found"] {
        let sources = sources(&[("the environment", &[("BASE_URL_FILE", path)])]);
        let problem = sources.find("BASE_URL").unwrap_err();
        assert!(problem.contains("BASE_URL_FILE"), "{problem}");
        assert!(problem.contains(path), "{problem}");
    }
}

#[test]
fn a_value_and_its_file_in_one_source_are_an_error() {
    let both = [
        ("EMAIL_HOST", "one"),
        ("EMAIL_HOST_FILE", "/run/secrets/host"),
    ];
    assert_eq!(
        sources(&[(".env", &both)]).find("EMAIL_HOST"),
        Err(
            "EMAIL_HOST and EMAIL_HOST_FILE are both set in .env; take one of them out.".to_owned()
        )
    );
    // In two sources, the stronger one simply wins.
    let apart = sources(&[("the environment", &both[..1]), (".env", &both[1..])]);
    assert_eq!(apart.find("EMAIL_HOST"), Ok(Some("one".to_owned())));
}

#[test]
fn the_file_path_key_is_not_a_file_key() {
    let sources = sources(&[("the environment", &[("EMAIL_FILE_PATH", "/var/mail")])]);
    assert_eq!(
        sources.find("EMAIL_FILE_PATH"),
        Ok(Some("/var/mail".to_owned()))
    );
    assert!(sources.problems.is_empty());
}

#[test]
fn toml_takes_texts_whole_numbers_and_truth_values() {
    let mut sources = Sources::default();
    let values = sources.toml(
        "settings.toml",
        "EMAIL_HOST = 'smtp.example.org'\nEMAIL_PORT = 2525\nEMAIL_USE_TLS = true\n\
         EMAIL_TIMEOUT = 1.5\nTRUSTED_PROXIES = ['::1']\n",
    );
    assert_eq!(values["EMAIL_HOST"], "smtp.example.org");
    assert_eq!(values["EMAIL_PORT"], "2525");
    assert_eq!(values["EMAIL_USE_TLS"], "true");
    assert_eq!(values.len(), 3);
    sources.problems.sort();
    assert_eq!(
        sources.problems,
        [
            "EMAIL_TIMEOUT in settings.toml must be a text in quotes, a whole number, true or false.",
            "TRUSTED_PROXIES in settings.toml must be a text in quotes, a whole number, true or false.",
        ]
    );
}

#[test]
fn unknown_toml_keys_are_errors_with_a_suggestion() {
    let mut sources = Sources::default();
    let values = sources.toml(
        "settings.toml",
        "EMAIL_HOTS = 'a'\ncolour = 'b'\n[email]\nhost = 'c'\n",
    );
    assert!(values.is_empty());
    sources.problems.sort();
    assert_eq!(
        sources.problems,
        [
            "EMAIL_HOTS in settings.toml is not a known key. Did you mean EMAIL_HOST?",
            "colour in settings.toml is not a known key.",
            "email in settings.toml is not a known key.",
        ]
    );
}

#[test]
fn broken_toml_is_located_but_not_quoted() {
    let mut sources = Sources::default();
    sources.toml(
        "settings.toml",
        "EMAIL_PORT = 25\nEMAIL_HOST_PASSWORD = hunter2\n",
    );
    let [problem] = sources.problems.as_slice() else {
        panic!("{:?}", sources.problems);
    };
    assert!(
        problem.starts_with("settings.toml is not valid TOML in line 2: "),
        "{problem}"
    );
    assert!(!problem.contains("hunter2"), "{problem}");
}

#[test]
fn a_missing_settings_file_is_an_error_and_a_missing_dotenv_is_not() {
    let nowhere = Path::new("/nowhere/to/be/found");
    let mut sources = Sources::default();
    assert!(sources.dotenv_file(nowhere).is_empty());
    assert!(sources.problems.is_empty());
    assert!(sources.toml_file(nowhere).is_empty());
    assert!(sources.problems[0].contains("/nowhere/to/be/found"));
}

#[test]
fn dotenv_knows_comments_quotes_and_other_programs_keys() {
    let mut sources = Sources::default();
    let values = sources.dotenv(
        "\u{feff}EMAIL_HOST=smtp.example.org # why\n\n# comment\nexport EMAIL_PORT=25\n\
         EMAIL_HOST_PASSWORD='a$b c'\nOTHER_PROGRAM=x\n",
    );
    assert_eq!(values["EMAIL_HOST"], "smtp.example.org");
    assert_eq!(values["EMAIL_PORT"], "25");
    assert_eq!(values["EMAIL_HOST_PASSWORD"], "a$b c");
    assert!(sources.problems.is_empty());
}

#[test]
fn a_broken_dotenv_line_is_located_but_not_quoted() {
    let mut sources = Sources::default();
    let values = sources.dotenv(
        "EMAIL_PORT=25\nEMAIL_HOST_PASSWORD=hunter2 hunter3\nhunter4 hunter5\n\
         EMAIL_HOST=a\nBASE_URL='hunter6\n",
    );
    assert_eq!(values["EMAIL_HOST"], "a");
    for (problem, line) in sources.problems.iter().zip([2, 3, 5]) {
        assert!(
            problem.starts_with(&format!("Line {line} of .env can't be read; ")),
            "{problem}"
        );
        assert!(!problem.contains("hunter"), "{problem}");
    }
    assert_eq!(sources.problems.len(), 3);
}

#[test]
fn a_byte_order_mark_is_not_part_of_a_secret() {
    let marked = TemporaryFile::new("marked", "\u{feff}a secret\n".as_bytes());
    let found = sources(&[("here", &[("SECRET_KEY_FILE", marked.path())])]);
    assert_eq!(
        found.find("SECRET_KEY").unwrap().as_deref(),
        Some("a secret")
    );
    for (name, bytes) in [("utf16", &b"\xff\xfea\0"[..]), ("latin1", b"caf\xe9")] {
        let file = TemporaryFile::new(name, bytes);
        let found = sources(&[("here", &[("SECRET_KEY_FILE", file.path())])]);
        let problem = found.find("SECRET_KEY").unwrap_err();
        assert!(problem.contains("save it as UTF-8"), "{problem}");
    }
}
