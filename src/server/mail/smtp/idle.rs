//! Connections that are kept for the next mails, and not for long.
//!
//! Busy hours reuse as many as mails are sent at a time; quiet ones leave nothing open.

use super::connection::Connection;
use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{
    task::{self, AbortHandle},
    time,
};

/// Shorter than the five minutes that a server should wait (RFC 5321 §4.5.3.2.7); many wait less.
const CLOSED_AFTER: Duration = Duration::from_secs(20);

/// How long we wait for a goodbye.
const GOODBYE: Duration = Duration::from_secs(2);

#[derive(Default)]
pub struct Idle(Arc<Mutex<Vec<Waiting>>>);

struct Waiting {
    connection: Connection,
    closing: AbortHandle,
}

impl Idle {
    /// The connection that was used last, if there is one and it answers within `patience`.
    ///
    /// RSET works like NOOP, and also resets whatever the last mail may have left unfinished (RFC 5321
    /// §4.1.1.5).
    pub async fn take(&self, patience: Duration) -> Option<Connection> {
        let Waiting {
            mut connection,
            closing,
        } = locked(&self.0).pop()?;
        closing.abort();
        let answer = time::timeout(patience, connection.command("RSET")).await;
        matches!(answer, Ok(Ok(reply)) if reply.is_yes()).then_some(connection)
    }

    /// Keeps a connection for the next mail. There are never more than mails were sent at a time.
    pub fn keep(&self, connection: Connection) {
        if !connection.is_open() {
            return;
        }
        let place = Arc::downgrade(&self.0);
        let closing = tokio::spawn(async move {
            time::sleep(CLOSED_AFTER).await;
            let expired = place.upgrade().and_then(|place| take(&place, task::id()));
            if let Some(Waiting { mut connection, .. }) = expired {
                let _ = time::timeout(GOODBYE, connection.command("QUIT")).await;
            }
        })
        .abort_handle();
        locked(&self.0).push(Waiting {
            connection,
            closing,
        });
    }
}

/// The connection that this task would close.
fn take(place: &Mutex<Vec<Waiting>>, task: task::Id) -> Option<Waiting> {
    let mut all = locked(place);
    let position = all.iter().position(|one| one.closing.id() == task)?;
    Some(all.remove(position))
}

fn locked(place: &Mutex<Vec<Waiting>>) -> MutexGuard<'_, Vec<Waiting>> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}
