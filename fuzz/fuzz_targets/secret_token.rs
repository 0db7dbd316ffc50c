#![cfg_attr(fuzzing, no_main)]

#[path = "../../src/tests/properties/secret_token.rs"]
mod secret_token;

fuzz::fuzz_target!(|text: &str| secret_token::holds(text));
