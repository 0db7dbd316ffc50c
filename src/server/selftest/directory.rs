//! Asking about accounts in a directory that is up, slow, hung or down: an application of this measurement's own,
//! which its own server asks over HTTP.

use super::{
    addresses::Pair,
    measurement::Measurement,
    own_server::OwnServer,
    question::Question,
    stranger::{Asked, Stranger},
};
use crate::server::{ctx::Ctx, random::Random};
use anyhow::{Context, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use http_body_util::{BodyExt, Full};
use hyper::{
    Request, Response,
    body::{Bytes, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use std::{
    convert::Infallible,
    future::pending,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{net::TcpListener, task::JoinHandle, time::sleep};

/// What a slow one takes for an answer.
const SLOW: Duration = Duration::from_millis(200);
/// Longer than the worker needs to ask for the first time.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// How the directory answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Health {
    Up,
    Slow,
    Hung,
    Down,
}

impl Health {
    pub const ALL: [Self; 4] = [Self::Up, Self::Slow, Self::Hung, Self::Down];

    /// The names of its measurements: by address, and by log-in name.
    fn names(self) -> [&'static str; 2] {
        match self {
            Self::Up => ["forgot password, directory up", "user name, directory up"],
            Self::Slow => [
                "forgot password, directory slow",
                "user name, directory slow",
            ],
            Self::Hung => [
                "forgot password, directory hung",
                "user name, directory hung",
            ],
            Self::Down => [
                "forgot password, directory down",
                "user name, directory down",
            ],
        }
    }
}

/// The application that has the known accounts, until it is dropped.
struct Application {
    settings: String,
    asked: Arc<AtomicUsize>,
    answering: JoinHandle<()>,
}

impl Drop for Application {
    fn drop(&mut self) {
        self.answering.abort();
    }
}

impl Application {
    async fn start(health: Health, known: &str, random: &Random) -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .context("No port can be listened on")?;
        let settings = format!(
            "[[directory]]\nname = 'selftest'\nkind = 'http'\nurl = 'http://{}/'\n\
             secret = 'whsec_{}'\nlookup_by_login = true\n",
            listener.local_addr()?,
            BASE64_STANDARD.encode(random.bytes::<32>()),
        );
        let asked = Arc::new(AtomicUsize::new(0));
        let (count, known) = (asked.clone(), known.to_owned());
        let answering = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::Relaxed);
                if health == Health::Down {
                    continue;
                }
                let known = known.clone();
                let answer = service_fn(move |question| answer(health, known.clone(), question));
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
            }
        });
        Ok(Self {
            settings,
            asked,
            answering,
        })
    }
}

/// The account whose address or log-in name begins with `known`, if it is asked for.
async fn answer(
    health: Health,
    known: String,
    question: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    match health {
        Health::Up | Health::Down => {}
        Health::Slow => sleep(SLOW).await,
        Health::Hung => pending().await,
    }
    let question = question.into_body().collect().await;
    let question = question.map(|body| body.to_bytes()).unwrap_or_default();
    let question: Value = serde_json::from_slice(&question).unwrap_or_default();
    let asked = [&question["email"], &question["login"]];
    let is_known = asked.into_iter().filter_map(Value::as_str).any(|asked| {
        let name = asked.split('@').next().unwrap_or_default();
        name.eq_ignore_ascii_case(&known)
    });
    let account = json!({
        "key": "1",
        "email": format!("{known}@selftest.invalid"),
        "login": known,
        "version": "1",
    });
    let accounts = Vec::from_iter(is_known.then_some(account));
    let answer = json!({ "accounts": accounts }).to_string();
    Ok(Response::new(Full::new(answer.into())))
}

/// Measures a server whose directory is in this health; how many findings there are.
///
/// # Errors
/// If the measurement could not be completed; also if the directory was never asked, since then there was
/// nothing to measure.
pub async fn measure(
    health: Health,
    pairs: usize,
    is_stopped: &AtomicBool,
    tell: &mut impl FnMut(&Measurement),
) -> anyhow::Result<usize> {
    let random = Random::System;
    let by_address = Pair::draw(&random)?;
    let by_login = by_address.log_in_names();
    let application = Application::start(health, &by_login.known, &random).await?;
    let own = OwnServer::start(&application.settings).await?;
    let ctx = Ctx::operator(&own.state);
    let stranger = Stranger::new(&ctx, &own.address, is_stopped);
    let mut findings = 0;
    for (name, asked) in health.names().into_iter().zip([
        by_address.asked(),
        Asked {
            known: &by_login.known,
            unknown: &by_login.unknown,
        },
    ]) {
        let mut measurement = Measurement::new(name);
        let question = Question::ForgotPassword;
        stranger
            .fill(&mut measurement, question, asked, pairs)
            .await?;
        findings += usize::from(measurement.is_finding());
        tell(&measurement);
    }
    let mut waited = Duration::ZERO;
    while application.asked.load(Ordering::Relaxed) == 0 && waited < LONGEST_WAIT {
        sleep(LOOK_AGAIN).await;
        waited += LOOK_AGAIN;
    }
    ensure!(
        application.asked.load(Ordering::Relaxed) > 0,
        "The directory was never asked, so there was nothing to measure."
    );
    // What still waits for an answer is told that there is none.
    drop(application);
    own.stop().await?;
    Ok(findings)
}
