//! What builds images and runs containers.

use anyhow::Result;

use super::{apt, on_path};
use crate::project::Project;

/// buildah and runc: installed ones, or Debian's.
pub fn prepare(project: &Project) -> Result<()> {
    let is_there = |program| on_path(&project.sh, program).is_some();
    if is_there("buildah") && is_there("runc") {
        return Ok(());
    }
    apt::install(&project.sh, "a builder of images", &["buildah", "runc"])
}
