//! Values that spreadsheets and databases write into cells, in many languages.

use super::columns::{Column, Standing};
use crate::server::db::entity::Timestamp;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

/// Whether this is how a program writes an empty value. For names, only what no person is called.
pub fn is_nothing(column: Column, value: &str) -> bool {
    let is_name = matches!(
        column,
        Column::Name
            | Column::DisplayName
            | Column::FirstName
            | Column::LastName
            | Column::Username
    );
    if is_name {
        return matches!(value, "" | "\\N" | "NULL");
    }
    matches!(
        value.to_lowercase().as_str(),
        "" | "\\n" | "null" | "(null)" | "<null>" | "none" | "nil" | "n/a" | "#n/a"
    )
}

const YES: &str = " true t yes y 1 1.0 on x \u{1} b'1' wahr ja vrai oui verdadero sí si \
    vero verdadeiro sim waar sant ja sand tosi kyllä prawda tak pravda ano áno igaz igen doğru evet \
    истина да правда αληθές ναι adevărat da 真 是 참 예 はい ";
const NO: &str = " false f no n 0 0.0 off \u{0} b'0' falsch nein faux non falso no \
    falso não nao onwaar nee falskt nej falsk nei epätosi ei fałsz nie nepravda ne hamis nem yanlış \
    hayır ложь нет ψευδές όχι fals nu 假 否 거짓 아니요 いいえ ";

/// A boolean, as databases and the spreadsheets of two dozen languages write it.
pub fn flag(value: &str) -> Option<bool> {
    let word = value.to_lowercase();
    let is_in = |words: &str| words.split(' ').any(|other| other == word);
    match (is_in(YES), is_in(NO)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// Whether an account is enabled according to such a column; none if that is unclear.
pub fn is_open(standing: Standing, value: &str, now: Timestamp) -> Option<bool> {
    match standing {
        Standing::Open => flag(value).or_else(|| is_open_word(value)),
        Standing::Closed => match flag(value) {
            Some(is_closed) => Some(!is_closed),
            None => is_open_word(value),
        },
        Standing::ClosedSince => Some(is_no_time(value) || flag(value) == Some(false)),
        Standing::ClosedUntil if is_no_time(value) => Some(true),
        Standing::ClosedUntil => Some(time(value).is_some_and(|until| until <= now)),
        // Numbers differ in meaning from program to program.
        Standing::Word => is_open_word(value),
    }
}

/// Words for the state of an account.
fn is_open_word(value: &str) -> Option<bool> {
    match value.to_lowercase().as_str() {
        "active" | "enabled" | "open" | "ok" | "normal" | "confirmed" | "verified"
        | "registered" | "provisioned" | "staged" | "recovery" | "password_expired" => Some(true),
        "inactive" | "disabled" | "closed" | "blocked" | "banned" | "locked" | "locked_out"
        | "suspended" | "deleted" | "removed" | "archived" | "deactivated" | "deprovisioned"
        | "spam" => Some(false),
        _ => None,
    }
}

/// How databases and programs write that there is no time.
pub fn is_no_time(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit);
    let is_zero = !value.chars().any(char::is_alphabetic) && digits.clone().all(|d| d == '0');
    (is_zero && digits.count() > 0)
        || value.starts_with("0001-01-01")
        || ["never", "-infinity"].contains(&value.to_lowercase().as_str())
}

/// With or without the time of day.
const DATES: [&str; 6] = [
    "%Y-%m-%d",
    "%Y/%m/%d",
    "%d.%m.%Y",
    "%d-%b-%Y",
    "%d %b %Y",
    "%b %d, %Y",
];
const TIMES: [&str; 5] = ["%H:%M:%S%.f", "%H:%M", "%I:%M:%S %p", "%I:%M %p", ""];

/// RFC 3339, formats of databases, dates of spreadsheets where the month is unambiguous, and seconds or
/// milliseconds since 1970. Without an offset it is UTC.
pub fn time(value: &str) -> Option<Timestamp> {
    let value = value.trim_end_matches(" UTC").trim();
    let time = DateTime::parse_from_rfc3339(value)
        .or_else(|_| DateTime::parse_from_str(value, "%Y-%m-%d %H:%M:%S%.f%#z"))
        .or_else(|_| DateTime::parse_from_str(value, "%Y-%m-%dT%H:%M:%S%.f%#z"))
        .or_else(|_| DateTime::parse_from_rfc2822(value))
        .map(|time| time.with_timezone(&Utc));
    let time = time.ok().or_else(|| since_1970(value)).or_else(|| {
        let (date, rest) = dates(value)?;
        let rest = rest.trim_start_matches([' ', 'T', ',']);
        let time = TIMES.iter().find_map(|format| {
            NaiveTime::parse_from_str(rest, format)
                .ok()
                .or_else(|| (rest.is_empty() && format.is_empty()).then_some(NaiveTime::MIN))
        })?;
        Some(NaiveDateTime::new(date, time).and_utc())
    })?;
    Some(Timestamp::from(time))
}

/// A leading date, and what follows it.
fn dates(value: &str) -> Option<(NaiveDate, &str)> {
    let mut formats = DATES.to_vec();
    // 31/12/2025 and 12/31/2025 are clear; 11/12/2025 is not.
    let mut numbers = value.split('/').map(|part| part.parse::<u32>());
    if let (Some(Ok(first)), Some(Ok(second))) = (numbers.next(), numbers.next()) {
        if first > 12 || first == second {
            formats.push("%d/%m/%Y");
        } else if second > 12 {
            formats.push("%m/%d/%Y");
        }
    }
    // 31.12.25 is not a plausible year, nor is 31/12/20 the beginning of a date.
    let is_meant =
        |(date, _): &(NaiveDate, &str)| (1900..=9999).contains(&chrono::Datelike::year(date));
    formats.into_iter().find_map(|format| {
        let found = NaiveDate::parse_and_remainder(value, format).ok();
        found.filter(is_meant)
    })
}

fn since_1970(value: &str) -> Option<DateTime<Utc>> {
    let whole = value.split('.').next().unwrap_or(value);
    let number: i64 = whole.parse().ok()?;
    match whole.len() {
        9..=10 => DateTime::from_timestamp(number, 0),
        12..=13 => DateTime::from_timestamp_millis(number),
        15..=16 => DateTime::from_timestamp_micros(number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::clock::Clock;

    #[test]
    fn booleans_are_read_in_the_languages_of_spreadsheets() {
        for yes in [
            "TRUE",
            "WAHR",
            "VRAI",
            "Verdadero",
            "ИСТИНА",
            "1",
            "Y",
            "b'1'",
            "\u{1}",
        ] {
            assert_eq!(flag(yes), Some(true), "{yes}");
        }
        for no in [
            "FALSE", "FALSCH", "FAUX", "falso", "ЛОЖЬ", "0", "n", "b'0'", "\u{0}",
        ] {
            assert_eq!(flag(no), Some(false), "{no}");
        }
        for unclear in ["maybe", "2", "", " "] {
            assert_eq!(flag(unclear), None, "{unclear:?}");
        }
        // No word may mean both.
        for word in YES.split(' ').filter(|word| !word.is_empty()) {
            assert!(!NO.split(' ').any(|other| other == word), "{word}");
        }
    }

    #[test]
    fn unambiguous_times_are_read_in_any_format() {
        let day = "2025-12-31T00:00:00+00:00";
        for (text, expected) in [
            ("31.12.2025", day),
            ("31/12/2025", day),
            ("12/31/2025", day),
            ("2025/12/31", day),
            ("31-Dec-2025", day),
            ("Dec 31, 2025", day),
            ("31.12.2025 13:05", "2025-12-31T13:05:00+00:00"),
            ("12/31/2025 1:05:09 PM", "2025-12-31T13:05:09+00:00"),
            ("2025-12-31 13:05", "2025-12-31T13:05:00+00:00"),
            ("2025-12-31T13:05:00.5", "2025-12-31T13:05:00.500+00:00"),
            ("2025-12-31 13:05:00 UTC", "2025-12-31T13:05:00+00:00"),
            ("2025-12-31T14:05:00+0100", "2025-12-31T13:05:00+00:00"),
            ("Wed, 31 Dec 2025 13:05:00 GMT", "2025-12-31T13:05:00+00:00"),
            ("1767186300", "2025-12-31T13:05:00+00:00"),
            ("1767186300000", "2025-12-31T13:05:00+00:00"),
        ] {
            let time = time(text).expect(text);
            assert_eq!(time.utc().to_rfc3339(), expected, "{text}");
        }
        for text in [
            "11/12/2025",
            "yesterday",
            "31.12.25",
            "32.12.2025",
            "2025",
            "1e9",
        ] {
            assert_eq!(time(text), None, "{text}");
        }
        for text in [
            "0000-00-00",
            "0000-00-00 00:00:00",
            "0",
            "0001-01-01T00:00:00",
            "never",
        ] {
            assert!(is_no_time(text), "{text}");
        }
        assert!(!is_no_time("2025-12-31") && !is_no_time("yesterday"));
    }

    #[test]
    fn any_column_can_disable_an_account() {
        let now = Clock::System.now();
        for (standing, value, expected) in [
            (Standing::Open, "WAHR", Some(true)),
            (Standing::Open, "0", Some(false)),
            (Standing::Closed, "true", Some(false)),
            (Standing::Closed, "maybe", None),
            (Standing::Closed, "disabled", Some(false)),
            (Standing::Open, "disabled", Some(false)),
            (Standing::ClosedSince, "2020-01-02 03:04:05", Some(false)),
            (Standing::ClosedSince, "some day", Some(false)),
            (Standing::ClosedSince, "0000-00-00 00:00:00", Some(true)),
            (
                Standing::ClosedUntil,
                "9999-12-31T23:59:59+00:00",
                Some(false),
            ),
            (Standing::ClosedUntil, "2020-01-02 03:04:05", Some(true)),
            (Standing::ClosedUntil, "for ever", Some(false)),
            (Standing::Word, "SUSPENDED", Some(false)),
            (Standing::Word, "ACTIVE", Some(true)),
            (Standing::Word, "1", None),
        ] {
            assert_eq!(
                is_open(standing, value, now),
                expected,
                "{standing:?} {value}"
            );
        }
    }
}
