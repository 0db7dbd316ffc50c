//! Properties for every input, however hostile. Each file except `hostile` is one; the fuzz targets in `fuzz`
//! include the same files, so these use nothing but the program and panics.
//!
//! Turn each input that breaks one into a test beside the code that it broke.

mod audit_entry;
mod email;
mod fill;
mod forwarded_for;
mod hostile;
mod mail;
mod secret_token;
mod server_reply;
mod typed_codes;

use hostile::{any_address, any_text};
use proptest::{
    arbitrary::any,
    collection::vec,
    strategy::Strategy,
    test_runner::{Config, TestRunner},
};
use std::net::IpAddr;

/// How often a property is tried: this many times per case that `PROPTEST_CASES` asks for (256 by default).
fn tries(a_case: u32) -> u32 {
    Config::default().cases.saturating_mul(a_case)
}

/// Tries a property with many inputs, and shows the smallest that breaks it. Nothing is stored: a failed test
/// must not create files in a checkout.
pub fn for_all<S: Strategy>(tries: u32, inputs: S, holds: impl Fn(S::Value)) {
    let config = Config {
        cases: tries,
        failure_persistence: None,
        ..Config::default()
    };
    let outcome = TestRunner::new(config).run(&inputs, |input| {
        holds(input);
        Ok(())
    });
    if let Err(broken) = outcome {
        panic!("{broken}");
    }
}

#[test]
fn of_audit_entries() {
    let text = || proptest::option::of(any_text());
    let inputs = (
        any::<i64>(),
        any_text(),
        any::<i64>(),
        any_text(),
        any::<[Option<i64>; 4]>(),
        [text(), text(), text()],
    );
    for_all(tries(16), inputs, audit_entry::holds);
}

#[test]
fn of_addresses() {
    for_all(tries(16), any_address(), |typed| email::holds(&typed));
    for_all(tries(16), any_text(), |typed| email::holds(&typed));
}

#[test]
fn of_tokens() {
    for_all(tries(16), hostile::any_token(), |text| {
        secret_token::holds(&text);
    });
}

#[test]
fn of_typed_codes() {
    for_all(tries(16), hostile::any_code(), |typed| {
        typed_codes::holds(&typed);
    });
}

#[test]
fn of_forwarded_for() {
    let inputs = (
        any::<IpAddr>(),
        vec(hostile::any_forwarded(), 0..4),
        hostile::any_forwarded(),
    );
    for_all(tries(16), inputs, |(peer, values, left)| {
        forwarded_for::holds(peer, &values, &left);
    });
}

#[test]
fn of_mails() {
    let inputs = (any_text(), any_address(), hostile::any_link_end());
    for_all(tries(1), inputs, |(name, recipient, link_end)| {
        mail::holds(&name, &recipient, &link_end);
    });
}

#[test]
fn of_servers_replies() {
    for_all(tries(16), any_text(), |words| server_reply::holds(&words));
}

#[test]
fn of_filled_texts() {
    let inputs = (any_text(), hostile::any_place(), any_text());
    for_all(tries(16), inputs, |(other, name, value)| {
        fill::holds(&other, &name, &value);
    });
}
