//! `BASE_URL`, asked as anybody would: whether this program answers there, and what time it says it is.

use super::{
    database::of_clock,
    report::{Area, Line},
};
use crate::{
    routes,
    server::{
        clock::{Clock, Timestamp},
        config::Config,
        outbound::client::{self, Scheme},
    },
};
use chrono::DateTime;
use reqwest::{Client, Response, header};
use serde_json::Value;
use std::{error::Error as StdError, time::Duration};
use tokio::time::timeout;

/// As the description of the API calls this program.
const TITLE: &str = "Password Recover";
const MAX_WAIT: Duration = Duration::from_secs(15);
/// More than the description of the API is long.
const MAX_BODY: usize = 4 * 1024 * 1024;

pub async fn check(config: &Config) -> Vec<Line> {
    match timeout(MAX_WAIT, ask(config)).await {
        Ok(lines) => lines,
        Err(_) => vec![not_reached(config, "there is no answer in time")],
    }
}

/// Many a network does not let its own machines reach their public address, so that nobody from inside can tell.
fn not_reached(config: &Config, why: &str) -> Line {
    Line::warning(
        Area::BaseUrl,
        format!("{} can't be reached from here: {why}", config.base_url),
        "Start the server, or open it in a browser from outside",
    )
}

async fn ask(config: &Config) -> Vec<Line> {
    let scheme = if config.base_url.is_https() {
        Scheme::Https
    } else {
        Scheme::Http
    };
    let client = client::builder(scheme).and_then(|builder| Ok(builder.build()?));
    let client = match client {
        Ok(client) => client,
        Err(error) => return vec![not_reached(config, &format!("{error:#}"))],
    };
    let answer = client
        .get(config.base_url.join(routes::HEALTHZ))
        .send()
        .await;
    let answer = match answer {
        Ok(answer) => answer,
        Err(error) => return vec![not_reached(config, &cause(&error))],
    };
    let said = DateTime::parse_from_rfc2822(
        answer
            .headers()
            .get(header::DATE)
            .and_then(|date| date.to_str().ok())
            .unwrap_or_default(),
    );
    let mut lines = vec![of_answer(config, &client, answer).await];
    if let Ok(said) = said {
        let theirs = Timestamp::from(said.to_utc());
        lines.push(of_clock("that of BASE_URL", theirs, Clock::System.now()));
    }
    lines
}

async fn of_answer(config: &Config, client: &Client, answer: Response) -> Line {
    let status = answer.status();
    if status.is_redirection() {
        return Line::problem(
            Area::BaseUrl,
            format!("{} leads elsewhere ({})", config.base_url, status.as_u16()),
            "Set BASE_URL to the address that people see in the end",
        );
    }
    if !status.is_success() || !is_ours(config, client).await {
        return Line::problem(
            Area::BaseUrl,
            format!(
                "{} is answered by another program ({})",
                config.base_url,
                status.as_u16()
            ),
            "Change BASE_URL, or let the proxy lead there to this program, with its path",
        );
    }
    let ready = client
        .get(config.base_url.join(routes::READYZ))
        .send()
        .await;
    match ready {
        Ok(ready) if ready.status().is_success() => Line::ok(
            Area::BaseUrl,
            format!(
                "{} is answered by this program, and it is ready",
                config.base_url
            ),
        ),
        Ok(ready) => {
            let why = body(ready).await.unwrap_or_default();
            let why: String = String::from_utf8_lossy(&why).chars().take(80).collect();
            Line::problem(
                Area::BaseUrl,
                format!("The server at {} is not ready: {why}", config.base_url),
                "Look into its log",
            )
        }
        Err(error) => not_reached(config, &cause(&error)),
    }
}

/// Whether the description of the API is that of this program.
async fn is_ours(config: &Config, client: &Client) -> bool {
    let asked = client
        .get(config.base_url.join(routes::OPENAPI))
        .send()
        .await;
    let Ok(answer) = asked else {
        return false;
    };
    let described: Option<Value> = body(answer)
        .await
        .and_then(|body| serde_json::from_slice(&body).ok());
    described.is_some_and(|described| described["info"]["title"] == TITLE)
}

async fn body(mut answer: Response) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    while let Some(part) = answer.chunk().await.ok()? {
        body.extend_from_slice(&part);
        if body.len() > MAX_BODY {
            return None;
        }
    }
    Some(body)
}

/// The last cause says what it is; the others repeat the address.
fn cause(error: &reqwest::Error) -> String {
    let mut last: &dyn StdError = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}
