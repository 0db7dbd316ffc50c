//! What the machine can do at best.

use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// Writes of a page of SQLite that reach the disk, one after another, a second.
pub fn commits(folder: &Path, time: Duration) -> Result<f64> {
    let mut file = tempfile::tempfile_in(folder)?;
    let (start, mut count) = (Instant::now(), 0_u32);
    while start.elapsed() < time {
        file.write_all(&[1; 4096])?;
        file.sync_data()?;
        count += 1;
    }
    Ok(f64::from(count) / start.elapsed().as_secs_f64())
}

/// Password hashes a second of the reference implementation in C, on all cores, at the cost that both programs use.
pub fn hashes(python: &Path, time: Duration) -> Result<f64> {
    let output = Command::new(python.join("bin/python"))
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/peer"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .args(["-m", "peer.argon2", &time.as_secs_f64().to_string()])
        .output()?;
    if !output.status.success() {
        bail!(
            "C's Argon2 failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let rate = String::from_utf8(output.stdout)?;
    rate.trim().parse().context("C's Argon2 gives no number")
}
