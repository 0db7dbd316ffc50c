//! Folders that only their owner may read: for databases, keys and emails.

use std::{
    fs::DirBuilder,
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

/// Creates a folder and its missing parents with mode 0700, whatever the umask. An existing one is left as it
/// is.
pub fn make(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// The same for the folder of a file.
pub fn create_parent(file: &Path) -> io::Result<()> {
    match file.parent() {
        Some(folder) if folder != PathBuf::new() => make(folder),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, os::unix::fs::PermissionsExt};

    #[test]
    fn new_folders_are_private_and_existing_ones_unchanged() {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("old");
        fs::create_dir(&old).unwrap();
        fs::set_permissions(&old, fs::Permissions::from_mode(0o755)).unwrap();
        create_parent(&old.join("new/newer/file")).unwrap();
        create_parent(Path::new("file")).unwrap();
        let mode = |path: &str| {
            let metadata = fs::metadata(folder.path().join(path)).unwrap();
            metadata.permissions().mode() & 0o777
        };
        assert_eq!(mode("old"), 0o755);
        assert_eq!(mode("old/new"), 0o700);
        assert_eq!(mode("old/new/newer"), 0o700);
    }
}
