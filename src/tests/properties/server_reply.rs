//! A mail server's response: always fit for a page and a line of the log.

use password_recover::server::{mail::clean, telemetry};

pub fn holds(words: &str) {
    let reply = clean::reply(words);
    assert!(reply.chars().count() <= 501, "{reply}");
    assert!(!reply.contains(char::is_control), "{reply:?}");
    assert!(
        !reply.contains(['\u{2028}', '\u{2029}', '\u{202e}', '\u{2066}', '\u{feff}']),
        "{reply:?}"
    );
    assert_eq!(clean::reply(&reply), reply);

    for reply in [
        clean::reply(&format!("550 <anna@example.org>: {words}")),
        clean::reply(&format!("550 {words} anna@example.org")),
        clean::reply(&format!("550 {words}anna@example.org{words}")),
    ] {
        let line = telemetry::without_addresses(&reply);
        assert!(!line.contains("anna@"), "{line}");
        assert!(!line.contains(char::is_control), "{line:?}");
    }
}
