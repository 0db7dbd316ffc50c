//! Whether the site has to be rebuilt: a stamp records its inputs and its output files. Files that any tool
//! has added or removed since then count as a change too.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::names;

/// A digest of all inputs of the site, including the versions of the tools and this program.
pub fn of_inputs(root: &Path, wasm: impl IntoIterator<Item = PathBuf>) -> Result<String> {
    let mut files = vec![PathBuf::from("end2end/package-lock.json")];
    files.extend(wasm);
    for folder in ["public", "style"] {
        files.extend(
            names::files_below(&root.join(folder))?
                .into_iter()
                .map(|file| Path::new(folder).join(file)),
        );
    }
    let mut digest = Sha256::new();
    for file in files {
        let content = std::fs::read(root.join(&file))
            .with_context(|| format!("cannot read {}", file.display()))?;
        // With the lengths in it, content moved from one file to the next is noticed.
        digest.update(format!("{}\n{}\n", file.display(), content.len()));
        digest.update(content);
    }
    let built = std::env::current_exe()?
        .metadata()?
        .modified()?
        .duration_since(UNIX_EPOCH)?;
    digest.update(built.as_nanos().to_le_bytes());
    Ok(names::hexadecimal(&digest.finalize()))
}

pub fn is_current(stamp: &Path, inputs: &str, site: &Path) -> Result<bool> {
    let (true, Ok(found)) = (site.is_dir(), std::fs::read_to_string(stamp)) else {
        return Ok(false);
    };
    Ok(found == text(inputs, site)?)
}

pub fn write(stamp: &Path, inputs: &str, site: &Path) -> Result<()> {
    Ok(std::fs::write(stamp, text(inputs, site)?)?)
}

fn text(inputs: &str, site: &Path) -> Result<String> {
    let files = names::files_below(site)?;
    let names: Vec<_> = files.iter().map(|file| file.to_string_lossy()).collect();
    Ok(format!("{inputs}\n{}\n", names.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_holds_until_something_changes() {
        let folder = std::env::temp_dir().join(format!("xtask-stamp-{}", std::process::id()));
        let (site, stamp) = (folder.join("site"), folder.join("site.stamp"));
        std::fs::create_dir_all(&site).unwrap();
        std::fs::write(site.join("a.js"), "a").unwrap();

        assert!(
            !is_current(&stamp, "inputs", &site).unwrap(),
            "there is no stamp yet"
        );
        write(&stamp, "inputs", &site).unwrap();
        assert!(is_current(&stamp, "inputs", &site).unwrap());
        assert!(!is_current(&stamp, "other inputs", &site).unwrap());
        std::fs::write(site.join("b.js"), "b").unwrap();
        assert!(
            !is_current(&stamp, "inputs", &site).unwrap(),
            "a file was added"
        );
        std::fs::remove_dir_all(&site).unwrap();
        assert!(
            !is_current(&stamp, "inputs", &site).unwrap(),
            "the site is gone"
        );

        std::fs::remove_dir_all(&folder).unwrap();
    }
}
