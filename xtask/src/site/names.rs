//! Names of files.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// `<stem>.<16 hexadecimal digits>.<extension>`: a name that changes with the content, so that browsers may
/// cache the file for ever.
pub fn with_content_hash(file: &Path, content: &[u8]) -> Result<String> {
    let part =
        |part: Option<&std::ffi::OsStr>| part.and_then(|text| text.to_str()).map(str::to_owned);
    let (Some(stem), Some(extension)) = (part(file.file_stem()), part(file.extension())) else {
        anyhow::bail!("{} has no plain name and extension", file.display());
    };
    Ok(format!(
        "{stem}.{}.{extension}",
        &hexadecimal(&Sha256::digest(content))[..16]
    ))
}

pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All files in a folder and its subfolders, relative to it and in order.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(current) = open.pop() {
        let entries = std::fs::read_dir(&current)
            .with_context(|| format!("cannot list {}", current.display()))?;
        for entry in entries {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                open.push(entry.path());
            } else {
                files.push(entry.path().strip_prefix(folder)?.to_owned());
            }
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_the_content() {
        let name = |content: &[u8]| with_content_hash(Path::new("out/app.wasm"), content).unwrap();
        // The digest of an empty text.
        assert_eq!(name(b""), "app.e3b0c44298fc1c14.wasm");
        assert_ne!(name(b"one"), name(b"two"));
        assert!(with_content_hash(Path::new("plain"), b"").is_err());
    }

    #[test]
    fn files_are_listed_in_order() {
        let files = files_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/site")).unwrap();
        assert_eq!(
            files,
            ["compress.rs", "fingerprint.rs", "names.rs"].map(PathBuf::from)
        );
    }
}
