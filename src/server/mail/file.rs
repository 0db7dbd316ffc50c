//! Mails as files in a folder, for a system that picks them up or for looking at them.
//!
//! They hold links that open accounts, so nobody but the owner may read them.

use super::DeliveryError;
use chrono::{DateTime, Utc};
use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

/// Writes one mail as `<time>-<message id>.eml` and says where it is.
///
/// It gets its name only when all of it is on the disk, so whoever watches the folder never sees
/// half a mail. The folder is made if there is none.
///
/// # Errors
/// Transient ones only: an operator can make room and give rights.
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
    tokio::task::spawn_blocking(move || write_whole(&folder, &unfinished, &finished, &raw))
        .await
        .map_err(io::Error::other)
        .flatten()
        .map_err(|error| {
            DeliveryError::Transient(format!("can't write {}: {error}", path.display()))
        })?;
    Ok(path)
}

fn write_whole(folder: &Path, unfinished: &Path, finished: &Path, raw: &[u8]) -> io::Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?;
    // A part that an earlier try left behind is overwritten; the id in its name makes it ours.
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(unfinished)?;
    file.write_all(raw)?;
    file.sync_all()?;
    fs::rename(unfinished, finished)
}

/// A message id without its angle brackets and without anything that means something in a path.
fn file_name(message_id: &str) -> String {
    message_id
        .chars()
        .filter(|letter| letter.is_ascii_alphanumeric() || "-@.".contains(*letter))
        .collect()
}
