//! Checks `SECURITY.md` and the accessibility statement: each test that they name exists, and each number matches the
//! code.

use password_recover::{
    pages::PREPARED_ON,
    server::{
        api_tokens,
        config::{Config, Limit, Sources},
        followed_link, freezing,
        http::{ClientLimits, WIDE_SHARE},
        identity::{self, sessions},
        recovery, throttle,
    },
};
use std::{fs, path::Path, time::Duration};

fn read(path: &str) -> Option<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).ok()
}

fn document() -> String {
    read("SECURITY.md").expect("the document stands at the top")
}

/// What is between backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Whether `source` has a test of this name, not only a function.
fn has_test(source: &str, name: &str) -> bool {
    let Some((before, _)) = source.split_once(&format!("fn {name}(")) else {
        return false;
    };
    // The attributes of a function are between it and the end of the previous item.
    let attributes = before.rsplit("\n\n").next().unwrap_or_default();
    attributes.contains("#[test]") || attributes.contains("#[tokio::test")
}

fn statement() -> String {
    read("docs/accessibility.md").expect("the statement is among the documents")
}

#[test]
fn every_named_test_exists() {
    let documents = document() + &statement();
    let mut named = 0;
    for (file, test) in quoted(&documents).filter_map(|name| name.split_once("::")) {
        let places = [format!("src/tests/{file}.rs"), format!("src/{file}.rs")];
        let source = places.iter().find_map(|place| read(place));
        let source = source.unwrap_or_else(|| panic!("there is no file {file} for {test}"));
        assert!(has_test(&source, test), "{file} has no test {test}");
        named += 1;
    }
    assert!(named > 100, "{named}");
}

#[test]
fn every_named_browser_test_exists() {
    let documents = document() + &statement();
    let mut named = 0;
    let specs = quoted(&documents).filter_map(|name| name.split_once(".spec.ts: "));
    for (file, title) in specs {
        let spec = read(&format!("end2end/tests/{file}.spec.ts"));
        let spec = spec.unwrap_or_else(|| panic!("there is no {file}.spec.ts"));
        assert!(
            spec.contains(&format!("test(\"{title}\"")),
            "{file}: {title}"
        );
        named += 1;
    }
    assert!(named > 3, "{named}");
}

/// The statement speaks of the level AA of WCAG 2.2: of each of its criteria, in their order.
#[test]
fn the_accessibility_statement_has_every_criterion_and_its_date() {
    const CRITERIA: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 \
        1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 \
        2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 \
        3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3";
    let statement = statement();
    let rows = statement.lines().filter_map(|line| line.strip_prefix("| "));
    let rows = rows.filter(|row| row.starts_with(|letter: char| letter.is_ascii_digit()));
    let rows: Vec<Vec<&str>> = rows.map(|row| row.split(" | ").collect()).collect();
    let numbers: Vec<&str> = rows.iter().map(|row| row[0]).collect();
    assert_eq!(numbers, CRITERIA.split_whitespace().collect::<Vec<_>>());
    assert!(rows.iter().all(|row| row.len() == 4 && row[3].len() > 5));
    // The page says the same day.
    assert!(statement.contains(&PREPARED_ON.to_string()));
}

#[test]
fn every_flaw_of_the_predecessor_is_named_with_its_test() {
    let document = document();
    for flaw in 1..=12 {
        let row = document
            .lines()
            .find(|line| line.starts_with(&format!("| L{flaw} |")))
            .unwrap_or_else(|| panic!("L{flaw} is missing"));
        assert!(row.contains(&format!("predecessor::l{flaw:02}_")), "{row}");
    }
}

/// A time in the largest unit in which it is whole.
fn words(duration: Duration) -> String {
    let seconds = duration.as_secs();
    let (count, unit) = match seconds {
        _ if !seconds.is_multiple_of(60) => (seconds, "second"),
        _ if !seconds.is_multiple_of(3600) => (seconds / 60, "minute"),
        _ => (seconds / 3600, "hour"),
    };
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{ending}")
}

#[test]
fn every_number_matches_the_code() {
    let config = Config::load(Sources::from_pairs([("LOG_FORMAT", "json")])).unwrap();
    let limits = config.rate_limits.unwrap();
    let clients = ClientLimits::default();
    let limit = |limit: Limit| (limit.count, words(limit.window));
    let counted = |(count, window): (u32, Duration)| (count, words(window));
    let document = document();
    for (what, (count, time)) in [
        ("mails to one address", limit(limits.address)),
        (
            "requests for a link from one network",
            limit(limits.network),
        ),
        ("mails from the whole site", limit(limits.site)),
        (
            "mails from the whole site in a longer time",
            limit(limits.site_day),
        ),
        (
            "successful log-ins to one account",
            counted(throttle::SUCCESSFUL_LOG_INS),
        ),
        (
            "passwords chosen with one link, accepted or not",
            counted(throttle::CHOICES),
        ),
        (
            "changes to one's own record over the API",
            counted(throttle::OWN_EDITS),
        ),
    ] {
        let row = format!("| {what} | {count} in {time} |");
        assert!(document.contains(&row), "{row}");
    }
    for (what, number) in [
        ("life of a link", words(config.password_reset_timeout)),
        (
            "how long a browser remembers the link that it has followed",
            words(followed_link::LIFE),
        ),
        ("life of a notice's link", words(freezing::LINK_LIFE)),
        ("longest session", words(config.session_timeout)),
        ("longest idle session", words(config.session_idle_timeout)),
        (
            "time for the code after the password",
            words(sessions::CODE_LIFE),
        ),
        (
            "how long a typed password counts as confirmation",
            words(identity::CONFIRMED_FOR),
        ),
        ("API tokens of one person", api_tokens::MAX_LIVE.to_string()),
        (
            "codes typed for one case after each mail, right or wrong, with one number from one network",
            throttle::CODES.to_string(),
        ),
        (
            "the same with all numbers, from one network known to the account, or from all others together",
            throttle::CODES_OF_ALL.to_string(),
        ),
        (
            "how long after a request another for the same address joins its case, while that is open",
            words(recovery::JOINS_WITHIN),
        ),
        ("a request's headers", words(clients.headers)),
        ("a request's body", words(clients.body)),
        (
            "an idle connection between two requests",
            words(clients.keep_alive),
        ),
        ("connections at one time", clients.connections.to_string()),
        (
            "connections of one network",
            clients.of_one_network.to_string(),
        ),
        (
            "connections of a whole IPv6 /48",
            (clients.of_one_network * WIDE_SHARE).to_string(),
        ),
    ] {
        let row = format!("| {what} | {number} |");
        assert!(document.contains(&row), "{row}");
    }
}
