//! Requests, mails and resets, beside Django and beside the machine's own limits.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use tokio::time::sleep;

use super::{Line, Row, Target, note};
use crate::load::{self, CONNECTIONS, Call, Client, Outcome};
use crate::sink::Sink;
use crate::statistics::median;
use crate::subject::{self, Subject};
use crate::{Options, database, floor, ours, peer};

/// More than are asked for within a minute: a second request within it needs no mail.
pub const USERS: u64 = 40_000;
/// Links for one load of resets.
const LINKS: u64 = 800;
const SILENCE: Duration = Duration::from_millis(700);
const PATIENCE: Duration = Duration::from_secs(30);

/// Databases to copy, and a mail server for both.
pub struct Ground<'a> {
    options: &'a Options,
    ours: database::Database,
    pub sink: Arc<Sink>,
    /// Starts with 1.
    next_user: Arc<AtomicU64>,
}

impl<'a> Ground<'a> {
    pub async fn prepare(options: &'a Options) -> Result<Self> {
        note("Filling the databases");
        let sink = Sink::start().await?;
        let file = options.folder.join("template.sqlite3");
        let ground = Self {
            options,
            ours: database::fresh_sqlite(&options.python, file)?,
            sink,
            next_user: Arc::new(AtomicU64::new(1)),
        };
        ground.setup(&ground.ours).prepare()?;
        ground.ours.add_users(USERS)?;
        if ground.peer_folder().exists() {
            std::fs::remove_dir_all(ground.peer_folder())?;
        }
        ground.peer_setup().prepare(USERS)?;
        Ok(ground)
    }

    fn setup<'b>(&'b self, database: &'b database::Database) -> ours::Setup<'b> {
        ours::Setup {
            binary: &self.options.binary,
            database,
            mail: self.sink.address,
            log: self.options.folder.join("ours.log"),
        }
    }

    fn peer_folder(&self) -> PathBuf {
        self.options.folder.join("peer")
    }

    fn peer_setup(&self) -> peer::Setup<'_> {
        peer::Setup {
            python: &self.options.python,
            folder: self.peer_folder(),
            mail: self.sink.address,
        }
    }

    /// A server with a database of its own, in which mails may be waiting.
    pub async fn start_ours(&self, waiting_mails: u64) -> Result<ours::Ours> {
        let copy = self
            .ours
            .copied_to(self.options.folder.join("ours.sqlite3"))?;
        if waiting_mails > 0 {
            copy.add_waiting_mails(waiting_mails)?;
        }
        self.setup(&copy).start().await
    }

    pub async fn start_peer(&self) -> Result<peer::Peer> {
        self.peer_setup().start().await
    }

    fn time(&self) -> Duration {
        Duration::from_secs(if self.options.quick { 1 } else { 4 })
    }

    /// Addresses that have not been asked for lately.
    fn fresh_users(&self) -> impl Fn() -> u64 + Send + Sync + 'static {
        let next = Arc::clone(&self.next_user);
        move || next.fetch_add(1, Ordering::Relaxed) % USERS + 1
    }

    async fn pages(&self, subject: &impl Subject, call: Call) -> Result<Outcome> {
        let address = subject.server().address;
        let first = call.clone();
        load::run(address, CONNECTIONS, self.time() / 4, move || {
            Some(first.clone())
        })
        .await?;
        let outcome = load::run(address, CONNECTIONS, self.time(), move || {
            Some(call.clone())
        })
        .await?;
        outcome.sound("pages")
    }

    /// Requests for links, and the mails a second that were taken meanwhile.
    async fn requests<S: Subject + Send + Sync + 'static>(
        &self,
        subject: &Arc<S>,
        email: fn(u64) -> String,
    ) -> Result<(Outcome, f64)> {
        let (address, user) = (subject.server().address, self.fresh_users());
        self.sink.forget();
        let asked = Arc::clone(subject);
        let next = move || Some(asked.request(&email(user())));
        let outcome = load::run(address, CONNECTIONS, self.time(), next).await?;
        let mails = self.sink.count() as f64 / outcome.took().as_secs_f64();
        Ok((outcome.sound("requests for links")?, mails))
    }

    async fn resets<S: Subject + Send + Sync + 'static>(
        &self,
        subject: &Arc<S>,
    ) -> Result<Outcome> {
        let links = self.links(subject.as_ref()).await?;
        let links = Mutex::new(links);
        let address = subject.server().address;
        let used = Arc::clone(subject);
        let next = move || {
            let mut links = links.lock().unwrap_or_else(PoisonError::into_inner);
            links.pop_front().map(|link| used.reset(&link))
        };
        let outcome = load::run(address, CONNECTIONS, self.time(), next).await?;
        outcome.sound("resets")
    }

    async fn links(&self, subject: &impl Subject) -> Result<VecDeque<String>> {
        self.sink.forget();
        self.sink.keep();
        let mut client = Client::new(subject.server().address);
        let user = self.fresh_users();
        for _ in 0..LINKS {
            client.ask(&subject.request(&subject::user(user()))).await?;
        }
        self.sink.wait_for(LINKS, PATIENCE).await?;
        let mails = self.sink.kept();
        let links = mails.iter().filter_map(|mail| subject.link(mail));
        Ok(links.map(str::to_owned).collect())
    }

    /// Mails a second of a queue that waits when the server starts, without requests.
    async fn drain(&self) -> Result<f64> {
        let waiting = if self.options.quick { 200 } else { 4000 };
        self.sink.forget();
        let _server = self.start_ours(waiting).await?;
        let start = Instant::now();
        while self.sink.count() < waiting && start.elapsed() < 2 * self.time() {
            sleep(Duration::from_millis(10)).await;
        }
        self.sink.rate().context("no mail came")
    }
}

/// What one pass has shown. Each is empty if its row is not wanted.
#[derive(Default)]
struct Passes {
    page: Vec<(Outcome, Outcome, f64)>,
    known: Vec<(Outcome, f64, Outcome, f64)>,
    unknown: Vec<(Outcome, Outcome)>,
    mails: Vec<(f64, f64)>,
    reset: Vec<(Outcome, Outcome, f64)>,
    commits: Vec<f64>,
}

pub async fn measure(options: &Options) -> Result<Vec<Line>> {
    let ground = Ground::prepare(options).await?;
    let mut passes = Passes::default();
    for number in 1..=options.passes {
        note(&format!("Pass {number} of {}", options.passes));
        passes.add(&ground).await?;
    }
    Ok(passes.lines())
}

impl Passes {
    async fn add(&mut self, ground: &Ground<'_>) -> Result<()> {
        let options = ground.options;
        let peer = Arc::new(ground.start_peer().await?);
        if options.wants(Row::Page) {
            let server = ground.start_ours(0).await?;
            let ours = ground.pages(&server, server.page()).await?;
            let floor = ground.pages(&server, Call::get("/healthz")).await?;
            let theirs = ground.pages(peer.as_ref(), peer.page()).await?;
            self.page.push((ours, theirs, floor.rate()));
        }
        if options.wants(Row::Known) {
            let server = Arc::new(ground.start_ours(0).await?);
            let (ours, our_mails) = ground.requests(&server, subject::user).await?;
            drop(server);
            ground.sink.wait_for_silence(SILENCE).await;
            let (theirs, their_mails) = ground.requests(&peer, subject::user).await?;
            self.known.push((ours, our_mails, theirs, their_mails));
            self.commits
                .push(floor::commits(&options.folder, ground.time() / 4)?);
        }
        if options.wants(Row::Unknown) {
            let server = Arc::new(ground.start_ours(0).await?);
            let (ours, _) = ground.requests(&server, subject::stranger).await?;
            drop(server);
            let (theirs, _) = ground.requests(&peer, subject::stranger).await?;
            self.unknown.push((ours, theirs));
        }
        if options.wants(Row::Mails) {
            ground.sink.wait_for_silence(SILENCE).await;
            let ours = ground.drain().await?;
            ground.sink.wait_for_silence(SILENCE).await;
            let (_, theirs) = ground.requests(&peer, subject::user).await?;
            self.mails.push((ours, theirs));
        }
        if options.wants(Row::Reset) {
            let server = Arc::new(ground.start_ours(0).await?);
            let ours = ground.resets(&server).await?;
            drop(server);
            ground.sink.wait_for_silence(SILENCE).await;
            let theirs = ground.resets(&peer).await?;
            let floor = floor::hashes(&options.python, ground.time() / 2)?;
            self.reset.push((ours, theirs, floor));
        }
        Ok(())
    }

    fn lines(&self) -> Vec<Line> {
        let commits = middle(self.commits.iter().copied());
        let mut lines = Vec::new();
        if !self.page.is_empty() {
            let (ratio, of_best) = (
                middle(
                    self.page
                        .iter()
                        .map(|(ours, theirs, _)| ours.rate() / theirs.rate()),
                ),
                middle(self.page.iter().map(|(ours, _, best)| ours.rate() / best)),
            );
            let p99 = worst(self.page.iter().map(|(ours, ..)| ours));
            lines.push(line(
                "GET the first page",
                &speed(self.page.iter().map(|(ours, ..)| ours)),
                &speed(self.page.iter().map(|(_, theirs, _)| theirs)),
                ratio,
                &format!(
                    "{of_best:.2} of `/healthz` ({:.0}/s)",
                    middle(self.page.iter().map(|(.., best)| *best))
                ),
                Some(Target {
                    text: "≥ 25×, p99 ≤ 6 ms, ≥ 0.6 of `/healthz`".to_owned(),
                    met: ratio >= 25.0 && p99 <= 6.0 && of_best >= 0.6,
                }),
            ));
        }
        if !self.known.is_empty() {
            let ratio = middle(
                self.known
                    .iter()
                    .map(|(ours, _, theirs, _)| ours.rate() / theirs.rate()),
            );
            let p99 = worst(self.known.iter().map(|(ours, ..)| ours));
            lines.push(line(
                "POST an address with an account",
                &speed(self.known.iter().map(|(ours, ..)| ours)),
                &speed(self.known.iter().map(|(_, _, theirs, _)| theirs)),
                ratio,
                &format!("{commits:.0} commits/s one after another"),
                Some(Target {
                    text: "≥ 10×, p99 ≤ 60 ms".to_owned(),
                    met: ratio >= 10.0 && p99 <= 60.0,
                }),
            ));
        }
        if !self.unknown.is_empty() {
            let ratio = middle(
                self.unknown
                    .iter()
                    .map(|(ours, theirs)| ours.rate() / theirs.rate()),
            );
            let p99 = worst(self.unknown.iter().map(|(ours, _)| ours));
            lines.push(line(
                "POST an address without one",
                &speed(self.unknown.iter().map(|(ours, _)| ours)),
                &speed(self.unknown.iter().map(|(_, theirs)| theirs)),
                ratio,
                "",
                Some(Target {
                    text: "≥ 5×, p99 ≤ 60 ms".to_owned(),
                    met: ratio >= 5.0 && p99 <= 60.0,
                }),
            ));
        }
        if !self.known.is_empty() {
            let pairs: Vec<_> = self
                .known
                .iter()
                .map(|(_, ours, _, theirs)| (*ours, *theirs))
                .collect();
            lines.push(mails(
                "mails handed over while requests come in",
                &pairs,
                2.0,
            ));
        }
        if !self.mails.is_empty() {
            lines.push(mails("mails handed over alone", &self.mails, 4.0));
        }
        if !self.reset.is_empty() {
            let ratio = middle(
                self.reset
                    .iter()
                    .map(|(ours, theirs, _)| ours.rate() / theirs.rate()),
            );
            let of_best = middle(self.reset.iter().map(|(ours, _, best)| ours.rate() / best));
            lines.push(line(
                "POST a new password",
                &speed(self.reset.iter().map(|(ours, ..)| ours)),
                &speed(self.reset.iter().map(|(_, theirs, _)| theirs)),
                ratio,
                &format!(
                    "{of_best:.2} of C’s Argon2 ({:.0}/s)",
                    middle(self.reset.iter().map(|(.., best)| *best))
                ),
                Some(Target {
                    text: "≥ 1.25×, ≥ 1.1 of C’s Argon2".to_owned(),
                    met: ratio >= 1.25 && of_best >= 1.1,
                }),
            ));
        }
        lines
    }
}

/// The median of a figure of each pass.
fn middle(figures: impl Iterator<Item = f64>) -> f64 {
    median(&figures.collect::<Vec<_>>()).unwrap_or_default()
}

/// The median of the 99th percentiles, in milliseconds.
fn worst<'a>(outcomes: impl Iterator<Item = &'a Outcome>) -> f64 {
    middle(outcomes.map(|outcome| outcome.percentile(99).as_secs_f64() * 1000.0))
}

/// Answers a second, and how long they took.
fn speed<'a>(outcomes: impl Iterator<Item = &'a Outcome> + Clone) -> String {
    let half = middle(
        outcomes
            .clone()
            .map(|outcome| outcome.percentile(50).as_secs_f64() * 1000.0),
    );
    let rate = middle(outcomes.clone().map(Outcome::rate));
    format!(
        "{rate:.0}/s, p50 {half:.1} ms, p99 {:.1} ms",
        worst(outcomes)
    )
}

fn mails(work: &str, pairs: &[(f64, f64)], wanted: f64) -> Line {
    let ratio = middle(pairs.iter().map(|(ours, theirs)| ours / theirs));
    let ours = format!("{:.0}/s", middle(pairs.iter().map(|(ours, _)| *ours)));
    let theirs = format!("{:.0}/s", middle(pairs.iter().map(|(_, theirs)| *theirs)));
    line(
        work,
        &ours,
        &theirs,
        ratio,
        "",
        Target::at_least(ratio, wanted, format!("≥ {wanted:.0}×")),
    )
}

fn line(
    work: &str,
    ours: &str,
    theirs: &str,
    ratio: f64,
    best: &str,
    target: Option<Target>,
) -> Line {
    let ratio = if ratio < 10.0 {
        format!("{ratio:.2}×")
    } else {
        format!("{ratio:.0}×")
    };
    Line {
        cells: [work, ours, theirs, &ratio, best]
            .map(str::to_owned)
            .to_vec(),
        target,
    }
}
