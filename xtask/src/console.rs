//! Messages on the terminal while work goes on.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use xshell::Cmd;

/// Prints a message. It goes to stderr, because stdout belongs to the programs that we run.
pub fn note(text: &str) {
    eprintln!("==> {text}");
}

/// Runs a command whose output only matters when it fails.
pub fn run_quietly(command: Cmd<'_>) -> Result<()> {
    let name = command.to_string();
    let output = command
        .quiet()
        .ignore_status()
        .output()
        .with_context(|| format!("cannot run `{name}`"))?;
    if output.status.success() {
        return Ok(());
    }
    eprint!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    bail!("`{name}` failed")
}

/// Whether a command can be run and succeeds; its output is hidden.
pub fn succeeds(command: Cmd<'_>) -> bool {
    command
        .quiet()
        .ignore_status()
        .output()
        .is_ok_and(|output| output.status.success())
}

/// A duration for people.
pub fn duration(time: Duration) -> String {
    match time.as_secs() {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        seconds @ 10..60 => format!("{seconds} s"),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_well() {
        assert_eq!(duration(Duration::from_millis(240)), "0.2 s");
        assert_eq!(duration(Duration::from_millis(31_900)), "31 s");
        assert_eq!(duration(Duration::from_secs(125)), "2 min 05 s");
    }
}
