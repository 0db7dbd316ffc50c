//! Mails as files in a directory, for a system that picks them up or for inspection.
//!
//! They hold links that open accounts, so only their owner may read them.

use super::DeliveryError;
use crate::server::private_folder;
use chrono::{DateTime, Utc};
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// Writes one mail as `<time>-<message id>.eml` and says where it is.
///
/// It gets its final name once all of it is on disk, so a program that watches the directory never sees half
/// a mail. The directory is created if needed.
///
/// # Errors
/// [`DeliveryError::Unreachable`]: an operator can free space or grant permissions.
pub async fn write(
    folder: &Path,
    message_id: &str,
    now: DateTime<Utc>,
    raw: Vec<u8>,
) -> Result<PathBuf, DeliveryError> {
    let name = format!(
        "{}-{}.eml",
        now.format("%Y%m%dT%H%M%S%.3fZ"),
        file_name(message_id)
    );
    let path = folder.join(&name);
    let unfinished = folder.join(format!(".{name}.part"));
    let (folder, finished) = (folder.to_owned(), path.clone());
    on_disk(&path, move || {
        write_whole(&folder, &unfinished, &finished, &raw)
    })
    .await?;
    Ok(path)
}

/// Checks that a mail could be written, by creating and removing a file beside the mails.
///
/// # Errors
/// As [`write`].
pub async fn check(folder: &Path) -> Result<(), DeliveryError> {
    let (place, probe) = (folder.to_owned(), folder.join(".check.part"));
    on_disk(folder, move || {
        open_private(&place, &probe)?;
        match fs::remove_file(&probe) {
            // A concurrent check was faster.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    })
    .await
}

async fn on_disk(
    path: &Path,
    work: impl FnOnce() -> io::Result<()> + Send + 'static,
) -> Result<(), DeliveryError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(io::Error::other)
        .flatten()
        .map_err(|error| {
            DeliveryError::Unreachable(format!("can't write {}: {error}", path.display()).into())
        })
}

/// An empty file in the directory, which is created if needed.
fn open_private(folder: &Path, path: &Path) -> io::Result<File> {
    private_folder::make(folder)?;
    // A leftover of an earlier attempt is overwritten; the id in its name makes it ours.
    OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)
}

fn write_whole(folder: &Path, unfinished: &Path, finished: &Path, raw: &[u8]) -> io::Result<()> {
    let mut file = open_private(folder, unfinished)?;
    file.write_all(raw)?;
    file.sync_all()?;
    fs::rename(unfinished, finished)
}

/// A message id without angle brackets and characters that are special in a path.
fn file_name(message_id: &str) -> String {
    message_id
        .chars()
        .filter(|letter| letter.is_ascii_alphanumeric() || "-@.".contains(*letter))
        .collect()
}
