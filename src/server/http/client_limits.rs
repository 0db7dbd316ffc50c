//! What one client, and all of them together, may take: the whole of what stands between the server
//! and those who are slow on purpose.

use std::time::Duration;

/// Deadlines and numbers; the default is what the program runs with, and tests pass shorter ones.
#[derive(Clone, Copy, Debug)]
pub struct ClientLimits {
    /// For a request's headers, and for the next request to begin on a connection that waits.
    pub headers: Duration,
    /// For a request's body. It is a few hundred bytes, so this is enough for any line.
    pub body: Duration,
    /// For taking anything more of an answer.
    pub answer: Duration,
    /// A connection that is older ends with the request that it is at.
    pub age: Duration,
    /// How long that request may still take; then it ends in the middle.
    pub last_request: Duration,
    /// For hanging up, once we have: see `ClientStream`.
    pub farewell: Duration,
    /// Connections at one time; more wait to be accepted. The limit of open files may allow fewer.
    pub connections: usize,
}

impl Default for ClientLimits {
    fn default() -> Self {
        Self {
            headers: Duration::from_secs(10),
            body: Duration::from_secs(15),
            answer: Duration::from_secs(20),
            age: Duration::from_secs(2 * 60),
            last_request: Duration::from_secs(3 * 60),
            farewell: Duration::from_secs(2),
            connections: 4096,
        }
    }
}
