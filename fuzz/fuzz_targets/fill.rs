#![cfg_attr(fuzzing, no_main)]

#[path = "../../src/tests/properties/fill.rs"]
mod fill;

fuzz::fuzz_target!(|input: (&str, &str, &str)| {
    let (text, place, value) = input;
    fill::holds(text, place, value);
});
