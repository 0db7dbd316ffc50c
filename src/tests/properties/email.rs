//! Addresses: whatever is accepted is a single address, in one form, and nobody else's.

use lettre::Address;
use password_recover::server::model::EmailAddress;

pub fn holds(typed: &str) {
    let Ok(email) = EmailAddress::parse(typed) else {
        return;
    };
    let (address, canonical) = (email.as_str(), email.canonical());

    // Both forms parse to themselves.
    assert_eq!(EmailAddress::parse(address).as_ref(), Ok(&email));
    let again = EmailAddress::parse(canonical).expect("the canonical form is an address");
    assert_eq!((again.as_str(), again.canonical()), (canonical, canonical));

    for form in [address, canonical] {
        is_one_address(form);
    }
    let read: Address = address
        .parse()
        .expect("an address that mail can be sent to");
    assert_eq!(<Address as AsRef<str>>::as_ref(&read), address);

    // CVE-2019-19844: an address with a letter that becomes ASCII by case mapping or normalization must not
    // match the account with the ASCII letter.
    let (typed, _) = typed.trim().rsplit_once('@').expect("an address has an @");
    let (kept, _) = canonical.split_once('@').expect("an address has an @");
    for letter in kept.chars().filter(char::is_ascii) {
        assert!(
            count(kept, letter) <= count(&typed.to_ascii_lowercase(), letter),
            "{typed:?} has no {letter:?}"
        );
    }
    assert_eq!(email.local_part().to_ascii_lowercase(), kept);
    if typed.is_ascii() {
        assert_eq!(email.local_part(), typed);
    }
}

fn count(text: &str, letter: char) -> usize {
    text.matches(letter).count()
}

/// RFC 5321 §4.5.3.1 limits the lengths; RFC 5322 §3.2.3 lists special characters.
fn is_one_address(address: &str) {
    assert!(address.len() <= 254, "{address}");
    assert!(
        !address.contains(|letter: char| letter.is_whitespace() || letter.is_control()),
        "{address:?}"
    );
    assert!(!address.contains(['(', ')', '<', '>', '[', ']', ':', ';', ',', '\\', '"']));
    let (local, domain) = address.split_once('@').expect("an address has an @");
    assert!((1..=64).contains(&local.len()), "{local}");
    assert!(
        domain
            .split('.')
            .all(|label| (1..=63).contains(&label.len())),
        "{domain}"
    );
    assert!(
        domain
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.')),
        "{domain}"
    );
}
