#![cfg_attr(fuzzing, no_main)]

#[path = "../../src/tests/properties/typed_codes.rs"]
mod typed_codes;

fuzz::fuzz_target!(|typed: &str| typed_codes::holds(typed));
