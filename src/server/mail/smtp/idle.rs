//! At most one connection that is kept for the next mail, and not for long.
//!
//! Busy hours reuse one connection; quiet ones leave nothing open. More would only save a handshake for
//! concurrent mails.

use super::connection::Connection;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{task::AbortHandle, time};

/// Shorter than the five minutes that a server should wait (RFC 5321 §4.5.3.2.7); many wait less.
const CLOSED_AFTER: Duration = Duration::from_secs(20);

/// How long we wait for a goodbye.
const GOODBYE: Duration = Duration::from_secs(2);

#[derive(Default)]
pub struct Idle(Arc<Mutex<Option<Waiting>>>);

struct Waiting {
    connection: Connection,
    closing: AbortHandle,
}

impl Idle {
    /// The idle connection, if there is one and it answers within `patience`.
    ///
    /// RSET works like NOOP, and also resets whatever the last mail may have left unfinished (RFC 5321
    /// §4.1.1.5).
    pub async fn take(&self, patience: Duration) -> Option<Connection> {
        let Waiting {
            mut connection,
            closing,
        } = take(&self.0)?;
        closing.abort();
        let answer = time::timeout(patience, connection.command("RSET")).await;
        matches!(answer, Ok(Ok(reply)) if reply.is_yes()).then_some(connection)
    }

    /// Keeps a connection for the next mail, replacing one that may be idle already.
    pub fn keep(&self, connection: Connection) {
        if !connection.is_open() {
            return;
        }
        let place = Arc::downgrade(&self.0);
        let closing = tokio::spawn(async move {
            time::sleep(CLOSED_AFTER).await;
            if let Some(Waiting { mut connection, .. }) = place.upgrade().as_ref().and_then(take) {
                let _ = time::timeout(GOODBYE, connection.command("QUIT")).await;
            }
        })
        .abort_handle();
        let before = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .replace(Waiting {
                connection,
                closing,
            });
        if let Some(before) = before {
            before.closing.abort();
        }
    }
}

fn take(place: &Arc<Mutex<Option<Waiting>>>) -> Option<Waiting> {
    place.lock().unwrap_or_else(PoisonError::into_inner).take()
}
