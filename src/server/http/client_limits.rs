//! What one client, and all of them together, may use: the protection against clients that are slow on
//! purpose.

use crate::server::config::Config;
use std::time::Duration;

/// Timeouts and limits; the defaults are for production, and tests pass shorter ones.
#[derive(Clone, Copy, Debug)]
pub struct ClientLimits {
    /// For a request's headers, from the first byte of them; and for a first byte to come at all.
    pub headers: Duration,
    /// For the next request to begin on a connection that is kept open.
    pub keep_alive: Duration,
    /// For a request's body. It is a few hundred bytes, so this is enough for any line.
    pub body: Duration,
    /// For accepting any more of a response.
    pub answer: Duration,
    /// An older connection ends with its next request.
    pub age: Duration,
    /// How long that request may take; then it is cut off.
    pub last_request: Duration,
    /// For hanging up, once we have: see `ClientStream`.
    pub farewell: Duration,
    /// Connections at a time; more wait to be accepted. The limit of open files may allow fewer.
    pub connections: usize,
    /// How many of them one network may hold, unless it is that of a trusted proxy; more are closed.
    pub of_one_network: usize,
}

impl ClientLimits {
    /// The limits that these settings ask for.
    pub fn of(config: &Config) -> Self {
        Self {
            keep_alive: config.keep_alive_timeout,
            ..Self::default()
        }
    }

    /// One network's share where there is room for only so many connections.
    pub fn share_of(&self, connections: usize) -> usize {
        (self.of_one_network * connections / self.connections.max(1)).max(1)
    }
}

impl Default for ClientLimits {
    fn default() -> Self {
        Self {
            headers: Duration::from_secs(10),
            keep_alive: Duration::from_secs(75),
            body: Duration::from_secs(15),
            answer: Duration::from_secs(20),
            age: Duration::from_secs(2 * 60),
            last_request: Duration::from_secs(3 * 60),
            farewell: Duration::from_secs(2),
            connections: 4096,
            of_one_network: 512,
        }
    }
}
