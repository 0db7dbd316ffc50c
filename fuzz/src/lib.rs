//! What the fuzz targets are made with.
//!
//! The fuzzer needs a C++ compiler, so it is only a dependency for `cargo fuzz`, which sets `fuzzing`.
//! Otherwise a target is a program that does nothing, but has to compile.

#[cfg(fuzzing)]
pub use libfuzzer_sys::fuzz_target;

#[cfg(not(fuzzing))]
#[macro_export]
macro_rules! fuzz_target {
    (|$input:ident: $kind:ty| $body:expr) => {
        fn main() {
            let _ = |$input: $kind| $body;
        }
    };
}
