//! Asks a running server whether it is ready, for monitors without a client of their own: a container holds
//! nothing but this program.

use crate::{
    routes,
    server::{
        config::Config,
        selftest::client::{Connection, ServerAddress},
    },
};
use anyhow::{Context, anyhow, bail};
use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    time::Duration,
};
use tokio::time::timeout;

/// A monitor asks again soon, and should not wait for a server that hangs.
const MAX_WAIT: Duration = Duration::from_secs(5);

pub async fn check(config: &Config, url: Option<ServerAddress>) -> anyhow::Result<()> {
    let server = match url {
        Some(server) => server,
        None => own(config.listen_addr)?,
    };
    let asked = async {
        let mut connection = Connection::open(&server).await?;
        connection.get(routes::READYZ).await
    };
    let answer = timeout(MAX_WAIT, asked).await.with_context(|| {
        let seconds = MAX_WAIT.as_secs();
        format!("The server at {server} has not answered within {seconds} seconds")
    })??;
    if answer.status.is_success() {
        println!("The server at {server} is ready.");
        return Ok(());
    }
    let words = String::from_utf8_lossy(&answer.body);
    let status = answer.status.as_u16();
    bail!("The server at {server} is not ready ({status}): {words}")
}

/// How a server with this listen address is reached from this machine.
fn own(listens_at: SocketAddr) -> anyhow::Result<ServerAddress> {
    if listens_at.port() == 0 {
        bail!(
            "LISTEN_ADDR is {listens_at}, so the server has chosen its port by itself. Say where it is with --url."
        );
    }
    let ip = match listens_at.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    let address = SocketAddr::new(ip, listens_at.port());
    format!("http://{address}")
        .parse()
        .map_err(|problem| anyhow!("{address}: {problem}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_listens_everywhere_is_asked_on_this_machine() {
        for (listens_at, asked) in [
            ("127.0.0.1:8000", "http://127.0.0.1:8000"),
            ("0.0.0.0:8000", "http://127.0.0.1:8000"),
            ("[::]:8000", "http://[::1]:8000"),
            ("192.0.2.1:80", "http://192.0.2.1:80"),
        ] {
            let server = own(listens_at.parse().unwrap()).unwrap();
            assert_eq!(server.to_string(), asked);
        }
        assert!(own("127.0.0.1:0".parse().unwrap()).is_err());
    }
}
