#![cfg_attr(fuzzing, no_main)]

#[path = "../../src/tests/properties/fill.rs"]
mod fill;

fuzz::fuzz_target!(|input: (&str, &str, &str)| {
    let (other, name, value) = input;
    fill::holds(other, name, value);
});
