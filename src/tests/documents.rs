//! What the documents name exists: settings, commands, files, and link targets.

use password_recover::server::config::{Config, KEYS, MailBackend, Sources};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Every document for people, by its path.
fn documents() -> Vec<(PathBuf, String)> {
    let folders = ["", "docs", "deploy"].map(|folder| root().join(folder));
    let files = folders.iter().flat_map(|folder| {
        fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().path())
    });
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path, text)
        })
        .collect()
}

/// The names in the first cells of the table of settings.
fn settings_in(table: &str) -> BTreeSet<&str> {
    let cells = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('|').next());
    cells
        .flat_map(|cell| cell.split(", "))
        .map(|name| name.trim().trim_matches('`'))
        .collect()
}

#[test]
fn the_table_of_settings_names_each_of_them_and_no_other() {
    let page = fs::read_to_string(root().join("docs/settings.md")).unwrap();
    let known: BTreeSet<&str> = KEYS.iter().map(|key| key.name).collect();
    assert_eq!(settings_in(&page), known);
}

/// Each setting's documented default.
fn defaults_in(table: &str) -> BTreeMap<&str, &str> {
    let mut defaults = BTreeMap::new();
    for line in table.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.split(" | ").collect();
        let names: Vec<&str> = cells[0]
            .trim_start_matches("| ")
            .split(", ")
            .map(|name| name.trim_matches('`'))
            .collect();
        // Two settings in one row share a default, or have one each in the same order.
        let values: Vec<&str> = cells[1].splitn(names.len(), ", ").collect();
        for (at, name) in names.iter().enumerate() {
            defaults.insert(*name, *values.get(at).unwrap_or(&values[0]));
        }
    }
    defaults
}

fn config(pairs: &[(&str, &str)]) -> Config {
    let pairs = [&[("LOG_FORMAT", "json")], pairs].concat();
    Config::load(Sources::from_pairs(pairs)).unwrap()
}

#[test]
fn every_documented_default_is_the_one_in_the_code() {
    // What these default to depends on other settings, or is generated.
    const COMPUTED: [&str; 4] = ["BASE_URL", "EMAIL_HELO", "LOG_FORMAT", "SECRET_KEY"];
    const NONE: [&str; 14] = [
        "BREACHED_PASSWORDS",
        "CORS_ALLOWED_ORIGINS",
        "EMAIL_HOST_PASSWORD",
        "EMAIL_HOST_USER",
        "EMAIL_OAUTH_TOKEN_COMMAND",
        "EMAIL_OAUTH_TOKEN_FILE",
        "MAILBOX_ALLOWED_NETWORKS",
        "METRICS_TOKEN",
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "OTEL_EXPORTER_OTLP_HEADERS",
        "SECRET_KEY_PREVIOUS",
        "TEXTS_FOLDER",
        "TRUSTED_PROXIES",
        "WEBHOOK_ALLOWED_NETWORKS",
    ];
    let page = fs::read_to_string(root().join("docs/settings.md")).unwrap();
    let defaults = defaults_in(&page);
    assert_eq!(defaults.len(), KEYS.len());

    let none = defaults.iter().filter(|(_, value)| **value == "none");
    let none: BTreeSet<&str> = none.map(|(name, _)| *name).collect();
    assert_eq!(none, NONE.into());
    let bare = config(&[]);
    assert!(bare.cors_allowed_origins.is_empty() && bare.mailbox_allowed_networks.is_empty());
    assert!(bare.trusted_proxies.is_empty() && bare.webhook_allowed_networks.is_empty());
    assert!(bare.otlp.is_none());
    assert!(bare.metrics_token.is_none() && bare.secret_key_previous.is_empty());
    let MailBackend::Smtp(smtp) = config(&[("EMAIL_BACKEND", "smtp")]).mail.backend else {
        panic!("it was set to smtp")
    };
    assert!(smtp.log_in.is_none());
    assert!(defaults["BASE_URL"].contains(&format!("`{}`", bare.base_url)));

    // Setting a key to its documented default changes nothing.
    for key in KEYS.iter().map(|key| key.name) {
        if COMPUTED.contains(&key) || NONE.contains(&key) {
            continue;
        }
        let said = defaults[key];
        let value = match said.strip_prefix('`') {
            Some(rest) => rest.split('`').next(),
            None => said.split(' ').next(),
        };
        let value = value.unwrap();
        let backend: &[(&str, &str)] = match key {
            "EMAIL_BACKEND" => &[],
            "EMAIL_FILE_PATH" => &[("EMAIL_BACKEND", "file")],
            otlp if otlp.starts_with("OTEL_") => {
                &[("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4318")]
            }
            _ => &[("EMAIL_BACKEND", "smtp")],
        };
        let set = config(&[backend, &[(key, value)]].concat());
        let unset = config(backend);
        assert_eq!(format!("{set:?}"), format!("{unset:?}"), "{key}={value}");
    }
}

/// The anchor of a heading, as GitHub generates it.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().to_lowercase();
    let kept = kept
        .chars()
        .filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
    kept.map(|letter| if letter == ' ' { '-' } else { letter })
        .collect()
}

#[test]
fn every_link_within_the_project_leads_somewhere() {
    let mut links = 0;
    for (path, text) in documents() {
        for target in text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (file, place) = target.split_once('#').unwrap_or((target, ""));
            let file = match file {
                "" => path.clone(),
                file => path.parent().unwrap().join(file),
            };
            assert!(file.exists(), "{}: {target}", path.display());
            if !place.is_empty() {
                let text = fs::read_to_string(&file).unwrap();
                let headings = text.lines().filter(|line| line.starts_with('#'));
                let mut anchors = headings.map(|line| anchor(line.trim_start_matches('#')));
                assert!(
                    anchors.any(|found| found == place),
                    "{}: {target}",
                    path.display()
                );
            }
            links += 1;
        }
    }
    assert!(links > 50, "{links}");
}

#[test]
fn every_named_source_file_exists() {
    let mut found = 0;
    for (path, text) in documents() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        // The changelog also names what no longer exists.
        if name == "CHANGELOG.md" {
            continue;
        }
        for span in text.split('`').skip(1).step_by(2) {
            let is_path = [
                "src/", "deploy/", "docs/", "end2end/", "text/", "server/", "xtask/",
            ]
            .iter()
            .any(|start| span.starts_with(start));
            if !is_path
                || span.contains(['*', ' ', '{', ':', '…'])
                || span.contains("LANGUAGE")
                || span.contains("TAG")
            {
                continue;
            }
            let there = [root().join(span), root().join("src").join(span)];
            let is_module = root().join("src").join(format!("{span}.rs")).exists();
            assert!(
                is_module || there.iter().any(|path| path.exists()),
                "{name}: {span}"
            );
            found += 1;
        }
    }
    assert!(found > 30, "{found}");
}

#[test]
fn every_named_command_exists() {
    let source = fs::read_to_string(root().join("xtask/src/cli.rs")).unwrap();
    let parts = fs::read_to_string(root().join("xtask/src/checks.rs")).unwrap() + &source;
    let mut found = 0;
    for (path, text) in documents() {
        for rest in text.split("cargo xtask ").skip(1) {
            let end = rest.find(|letter: char| !letter.is_ascii_lowercase());
            let command = &rest[..end.unwrap_or(rest.len())];
            if command.is_empty() {
                continue;
            }
            let variant = command[..1].to_uppercase() + &command[1..];
            assert!(
                source.contains(&variant),
                "{}: cargo xtask {command}",
                path.display()
            );
            if let Some(part) = rest.strip_prefix("test --only ") {
                let part: String = part.chars().take_while(char::is_ascii_lowercase).collect();
                let variant = part[..1].to_uppercase() + &part[1..];
                assert!(
                    parts.contains(&variant),
                    "{}: --only {part}",
                    path.display()
                );
            }
            found += 1;
        }
    }
    assert!(found > 8, "{found}");
}
