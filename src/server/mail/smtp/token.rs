//! OAuth tokens, which expire after an hour or so and come from a file or a command.

use crate::server::config::{Secret, TokenSource, without_our_secrets};
use std::{
    path::Path,
    process::Stdio,
    sync::{Mutex, PoisonError},
};
use tokio::{
    fs::File,
    io::{AsyncRead, AsyncReadExt},
    process::Command,
};

/// No provider's token is longer.
const LONGEST: u64 = 16 * 1024;

pub struct Tokens {
    source: TokenSource,
    /// The command's last output. A file is read each time, since that is cheap.
    last: Mutex<Option<Secret>>,
}

impl Tokens {
    pub fn new(source: TokenSource) -> Self {
        Self {
            source,
            last: Mutex::default(),
        }
    }

    /// A token that may still be valid.
    ///
    /// # Errors
    /// What is wrong with the setting, as a sentence, never the token.
    pub async fn current(&self) -> Result<Secret, String> {
        match &self.source {
            TokenSource::File(path) => read_file(path).await,
            TokenSource::Command(_) => match self.last() {
                Some(token) => Ok(token),
                None => self.renewed().await,
            },
        }
    }

    /// A fresh token.
    ///
    /// # Errors
    /// As above.
    pub async fn renewed(&self) -> Result<Secret, String> {
        match &self.source {
            TokenSource::File(path) => read_file(path).await,
            TokenSource::Command(command) => {
                let token = run(command).await?;
                *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(token.clone());
                Ok(token)
            }
        }
    }

    fn last(&self) -> Option<Secret> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        last.clone()
    }
}

async fn read_file(path: &Path) -> Result<Secret, String> {
    let name = "EMAIL_OAUTH_TOKEN_FILE";
    let file = File::open(path)
        .await
        .map_err(|error| format!("{name} can't be read: {error}"))?;
    token_in(name, file).await
}

/// Runs the configured command in a shell. It gets our environment except our secrets, and shares the time
/// limit of the mail.
async fn run(command: &str) -> Result<Secret, String> {
    let name = "EMAIL_OAUTH_TOKEN_COMMAND";
    let failed = |error| format!("{name} can't be run: {error}");
    let mut shell = Command::new("/bin/sh");
    shell.arg("-c").arg(command);
    without_our_secrets(shell.as_std_mut());
    let mut child = shell
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        // Its error output may contain secrets.
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(failed)?;
    let output = child
        .stdout
        .take()
        .ok_or_else(|| format!("{name} has no output"))?;
    let token = token_in(name, output).await;
    let status = child.wait().await.map_err(failed)?;
    if status.success() {
        token
    } else {
        Err(format!("{name} failed with {status}"))
    }
}

async fn token_in(name: &str, from: impl AsyncRead + Unpin) -> Result<Secret, String> {
    let mut bytes = Vec::new();
    from.take(LONGEST + 1)
        .read_to_end(&mut bytes)
        .await
        .map_err(|error| format!("{name} can't be read: {error}"))?;
    let text = str::from_utf8(&bytes).unwrap_or_default();
    let token = text.trim_start_matches('\u{feff}').trim();
    // The characters of a bearer token (RFC 6750 §2.1).
    let is_token = !token.is_empty()
        && bytes.len() as u64 <= LONGEST
        && token.bytes().all(|byte| byte.is_ascii_graphic());
    if is_token {
        Ok(Secret::new(token.to_owned()))
    } else {
        Err(format!(
            "{name} gives no token: it must be one word and nothing else"
        ))
    }
}
