//! The runtime of the HTML validator.

use anyhow::Result;

use super::{apt, on_path};
use crate::project::Project;

/// A Java runtime: an installed one, or Debian's.
pub fn prepare(project: &Project) -> Result<()> {
    if on_path(&project.sh, "java").is_some() {
        return Ok(());
    }
    apt::install(&project.sh, "Java", &["default-jre-headless"])
}
