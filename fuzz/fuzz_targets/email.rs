#![cfg_attr(fuzzing, no_main)]

#[path = "../../src/tests/properties/email.rs"]
mod email;

fuzz::fuzz_target!(|typed: &str| email::holds(typed));
