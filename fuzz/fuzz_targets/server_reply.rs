#![cfg_attr(fuzzing, no_main)]

#[path = "../../src/tests/properties/server_reply.rs"]
mod server_reply;

fuzz::fuzz_target!(|words: &str| server_reply::holds(words));
