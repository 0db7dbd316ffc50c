#![cfg_attr(fuzzing, no_main)]

#[path = "../../src/tests/properties/forwarded_for.rs"]
mod forwarded_for;

use std::net::IpAddr;

fuzz::fuzz_target!(|input: (IpAddr, Vec<Vec<u8>>, &[u8])| {
    let (peer, values, left) = input;
    forwarded_for::holds(peer, &values, left);
});
