//! What a spam filter thinks of our mails: SpamAssassin, with the rules that Debian has and without any network.

#[path = "../../../tests/untested.rs"]
mod untested;

use super::{application, envelope, every_kind, mailer};
use crate::{
    server::{
        clock::Clock,
        config::{MailBackend, applications::Logo},
    },
    words::Languages,
};
use std::{fs, path::PathBuf, process::Command};

/// Latin, Cyrillic, right to left, and without spaces.
const LANGUAGES: [&str; 5] = ["en", "de", "ru", "ar", "ja"];
/// A filter takes mail for spam from 5 points on.
const MOST_POINTS: f64 = 0.5;
/// Rules with less than this only tell what they have seen.
const A_POINT: f64 = 0.01;
/// It takes a Cyrillic е for a Latin one in disguise: every mail in Russian with a link in it has both.
const CYRILLIC: &str = "MIXED_ES";

const PRINT: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 50 10"><path fill="maroon" d="M0 0h50v10H0z"/></svg>"#;

fn written(folder: &std::path::Path) -> Vec<PathBuf> {
    let mailer = mailer(MailBackend::Dummy);
    let mut application = application();
    let logo = folder.join("logo.svg");
    fs::write(&logo, PRINT).unwrap();
    application.logo = Some(Logo::read(logo.to_str().unwrap()).unwrap());
    application.support = Some("mailto:help@example.org".to_owned());
    application.return_url = Some("https://example.org/login".to_owned());
    let mut files = Vec::new();
    for tag in LANGUAGES {
        let language = Languages::built_in().kept(Some(tag));
        assert_eq!(language.tag(), tag);
        for (name, mail) in every_kind() {
            let mut envelope = envelope(&application, "ann@example.net");
            // A date that is neither long ago nor still to come.
            envelope.date = Clock::System.now().utc();
            let composed = language.speak(|| mailer.compose(&mail, &envelope).unwrap());
            let file = folder.join(format!("{name}-{tag}.eml"));
            fs::write(&file, composed.message.formatted()).unwrap();
            files.push(file);
        }
    }
    files
}

/// The rules that fit, each with its points.
fn rules(line: &str) -> impl Iterator<Item = (&str, f64)> {
    let rules = line.split_whitespace().skip(1);
    rules.map(|rule| {
        let (name, points) = rule.split_once('=').unwrap();
        (name, points.parse().unwrap())
    })
}

#[test]
fn a_spam_filter_has_nothing_against_any_mail() {
    let folder = tempfile::tempdir().unwrap();
    let has_it = Command::new("perl")
        .args(["-MMail::SpamAssassin", "-e", "1"])
        .output()
        .is_ok_and(|output| output.status.success());
    if !has_it {
        return untested::tell("what a spam filter thinks of the mails, without SpamAssassin");
    }
    let files = written(folder.path());
    let script = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/src/server/mail/tests/score.pl"
    );
    let output = Command::new("perl")
        .arg(script)
        .args(&files)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        said.lines().count(),
        files.len(),
        "{:?}",
        String::from_utf8(output.stderr)
    );
    let mut seen = 0;
    for line in said.lines() {
        seen += rules(line).count();
        let against = rules(line).filter(|(name, points)| *points > A_POINT && *name != CYRILLIC);
        let points: f64 = against.map(|(_, points)| points).sum();
        assert!(points <= MOST_POINTS, "{points} points: {line}");
    }
    assert!(seen > 0, "the filter has looked for something");

    // It does find what it is there for.
    let spam = folder.path().join("spam.eml");
    fs::write(&spam, "From: a@example.org\nSubject: x\n\nXJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X\n").unwrap();
    let output = Command::new("perl")
        .arg(script)
        .arg(&spam)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        rules(&said).any(|(name, points)| name == "GTUBE" && points > 100.0),
        "{said}"
    );
}
