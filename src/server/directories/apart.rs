//! Work that goes on to its end, whether or not anybody waits, and that has one.

use super::store::{TIMEOUT, Trouble};
use crate::server::telemetry;
use anyhow::anyhow;
use tokio::time::timeout;

/// Works in a task of its own. What a library can't read of an answer ends nothing but this.
pub async fn apart<T: Send + 'static>(
    work: impl Future<Output = Result<T, Trouble>> + Send + 'static,
) -> Result<T, Trouble> {
    let done = tokio::spawn(telemetry::carrying(work)).await;
    done.unwrap_or_else(|_| Err(Trouble::Down(anyhow!("its answer can't be read"))))
}

pub async fn in_time<T>(work: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
    let done = timeout(TIMEOUT, work).await;
    done.unwrap_or_else(|_| Err(Trouble::Down(anyhow!("no answer within {TIMEOUT:?}"))))
}
