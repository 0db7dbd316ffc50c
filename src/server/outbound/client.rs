//! The client that speaks to others: over HTTP/1.1, directly, and to nobody that it was not told to.

pub use super::address::Scheme;
use super::tls;
use reqwest::{Client, ClientBuilder, redirect};
use std::time::Duration;

/// The timeout of a request, including name resolution. Well below the lifetime of a claim, so that no other
/// worker takes a slow receiver's message meanwhile.
pub const TIMEOUT: Duration = Duration::from_secs(15);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const USER_AGENT: &str = concat!("password-recover/", env!("CARGO_PKG_VERSION"));

/// # Errors
/// If this machine has no trusted certificates, which only a TLS client needs.
pub fn builder(scheme: Scheme) -> anyhow::Result<ClientBuilder> {
    let tls = tls::client_config(scheme == Scheme::Https)?;
    Ok(Client::builder()
        .tls_backend_preconfigured(tls)
        .https_only(scheme == Scheme::Https)
        // A redirect would bypass every check, to where nobody meant the data to go.
        .redirect(redirect::Policy::none())
        // A proxy would resolve names itself.
        .no_proxy()
        .referer(false)
        .http1_only()
        // Names are checked each time; a reused connection would bypass that.
        .pool_max_idle_per_host(0)
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(TIMEOUT)
        .user_agent(USER_AGENT))
}
