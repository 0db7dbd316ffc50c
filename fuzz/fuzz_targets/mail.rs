#![cfg_attr(fuzzing, no_main)]

#[path = "../../src/tests/properties/mail.rs"]
mod mail;

fuzz::fuzz_target!(|input: (&str, &str, &str)| {
    let (name, recipient, link_end) = input;
    mail::holds(name, recipient, link_end);
});
