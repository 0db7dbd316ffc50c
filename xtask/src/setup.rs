//! Tools beyond a Rust toolchain. Each part first looks for an installed one.

pub mod applications;
pub mod chromium;
pub mod containers;
pub mod deny;
pub mod front;
pub mod java;
pub mod npm;
pub mod python;

mod apt;

use std::fmt;
use std::path::PathBuf;

use xshell::Shell;

/// Something is missing on this machine and could not be fetched. The text says what, and what to do about
/// it.
#[derive(Debug)]
pub struct Unavailable(String);

impl Unavailable {
    fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Unavailable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Unavailable {}

/// The path of an installed program.
fn on_path(sh: &Shell, program: &str) -> Option<PathBuf> {
    let path = sh.var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}
