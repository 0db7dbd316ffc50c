#![cfg_attr(fuzzing, no_main)]

#[path = "../../src/tests/properties/audit_entry.rs"]
mod audit_entry;

fuzz::fuzz_target!(|fields: audit_entry::Fields| audit_entry::holds(fields));
