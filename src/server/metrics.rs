//! What the program counts about itself, for Prometheus.
//!
//! No label ever holds an address, a network, a token or a path: the numbers tell how the program does, and
//! nothing about any user. Label values are words of this program (route patterns, names of limits), so the
//! number of series is bounded, whatever is sent.
//!
//! A part with numbers of its own gets a field here, a line in `new`, and a method that its code calls.

use crate::api::dashboard::overview::Attention;
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram, info::Info},
    registry::{Registry, Unit},
};
use std::{
    sync::atomic::AtomicU64,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// In seconds: a page takes milliseconds, a log-in some hundred, and nothing takes longer than half a minute.
const LATENCY_BUCKETS: [f64; 13] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 30.0,
];

/// A gauge that is filled in for each scrape, or NaN where that failed.
type Looked = Gauge<f64, AtomicU64>;

/// The outcome of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailResult {
    /// Accepted by the mail server.
    Sent,
    /// Rejected for good by the mail server, or given up.
    Refused,
    /// Kept, to be tried again.
    PutOff,
    /// Its recipient or its purpose is gone.
    Dropped,
}

impl MailResult {
    const ALL: [Self; 4] = [Self::Sent, Self::Refused, Self::PutOff, Self::Dropped];

    fn labels(self) -> ResultLabels {
        let result = match self {
            Self::Sent => "sent",
            Self::Refused => "refused",
            Self::PutOff => "put-off",
            Self::Dropped => "dropped",
        };
        ResultLabels { result }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RouteLabels {
    route: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ProblemLabels {
    kind: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ResultLabels {
    result: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct LimitLabels {
    limit: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct DirectoryLabels {
    directory: String,
}

pub struct Metrics {
    registry: Registry,
    requests: Family<RequestLabels, Counter>,
    latency: Family<RouteLabels, Histogram>,
    in_flight: Gauge,
    faults: Counter,
    password_checks: Family<ResultLabels, Counter>,
    limits_hit: Family<LimitLabels, Counter>,
    mails: Family<ResultLabels, Counter>,
    mails_waiting: Looked,
    oldest_mail_age: Looked,
    worker_age: Looked,
    hashing_queue: Gauge,
    database_up: Gauge,
    directory_up: Family<DirectoryLabels, Gauge>,
    directory_latency: Family<DirectoryLabels, Histogram>,
    directory_failures: Family<DirectoryLabels, Counter>,
    spans_dropped: Counter,
    problems: Family<ProblemLabels, Gauge>,
}

/// What is looked up for each scrape.
pub struct Now {
    /// How many mails wait, and for how long the oldest has been due; none if the database does not answer.
    pub mails_waiting: Option<(u64, Duration)>,
    /// None before the worker's first round.
    pub worker_age: Option<Duration>,
    pub hashes_waiting: usize,
    /// The kind of each open problem, as the alerts have found them.
    pub problems: Vec<&'static str>,
}

impl Metrics {
    pub fn new(started_at: SystemTime) -> Self {
        let mut registry = Registry::default();
        let started = Looked::default();
        let since_1970 = started_at.duration_since(UNIX_EPOCH).unwrap_or_default();
        started.set(since_1970.as_secs_f64());
        registry.register_with_unit(
            "process_start_time",
            "When the process was started, since 1970",
            Unit::Seconds,
            started,
        );
        let metrics = Self {
            requests: Family::default(),
            latency: Family::new_with_constructor(|| Histogram::new(LATENCY_BUCKETS)),
            in_flight: Gauge::default(),
            faults: Counter::default(),
            password_checks: Family::default(),
            limits_hit: Family::default(),
            mails: Family::default(),
            mails_waiting: Looked::default(),
            oldest_mail_age: Looked::default(),
            worker_age: Looked::default(),
            hashing_queue: Gauge::default(),
            database_up: Gauge::default(),
            directory_up: Family::default(),
            directory_latency: Family::new_with_constructor(|| Histogram::new(LATENCY_BUCKETS)),
            directory_failures: Family::default(),
            spans_dropped: Counter::default(),
            problems: Family::default(),
            registry,
        };
        metrics.registered()
    }

    fn registered(mut self) -> Self {
        let ours = self.registry.sub_registry_with_prefix("password_recover");
        ours.register(
            "build",
            "Which version runs",
            Info::new([("version", env!("CARGO_PKG_VERSION"))]),
        );
        ours.register(
            "http_requests",
            "Requests answered; the route is - where there is none",
            self.requests.clone(),
        );
        ours.register_with_unit(
            "http_request_duration",
            "From a request's headers to its answer's",
            Unit::Seconds,
            self.latency.clone(),
        );
        ours.register(
            "http_requests_in_flight",
            "Requests that are being answered",
            self.in_flight.clone(),
        );
        ours.register(
            "faults",
            "Requests that ended in a fault of the program: its log has each",
            self.faults.clone(),
        );
        ours.register(
            "password_checks",
            "Passwords typed at a log-in, on a page or over the API, by what came of it",
            self.password_checks.clone(),
        );
        ours.register(
            "limits_hit",
            "Requests and mails that were over a limit, by the limit",
            self.limits_hit.clone(),
        );
        ours.register(
            "mails",
            "Attempts to hand a mail over, by what came of it",
            self.mails.clone(),
        );
        ours.register(
            "mails_waiting",
            "Mails in the outbox that have yet to go; NaN if the database does not answer",
            self.mails_waiting.clone(),
        );
        ours.register_with_unit(
            "oldest_mail_age",
            "How long ago the oldest mail in the outbox was meant to go; NaN if the database does not answer",
            Unit::Seconds,
            self.oldest_mail_age.clone(),
        );
        ours.register_with_unit(
            "worker_last_round_age",
            "How long ago the worker that sends mails and events came round; more than a minute means that it is stuck, NaN that there is none",
            Unit::Seconds,
            self.worker_age.clone(),
        );
        ours.register(
            "hashing_queue_length",
            "Passwords that wait to be hashed",
            self.hashing_queue.clone(),
        );
        ours.register(
            "database_up",
            "Whether the database answers",
            self.database_up.clone(),
        );
        ours.register(
            "directory_up",
            "Whether a directory has answered the latest look-up",
            self.directory_up.clone(),
        );
        ours.register_with_unit(
            "directory_request_duration",
            "How long a directory takes to look accounts up",
            Unit::Seconds,
            self.directory_latency.clone(),
        );
        ours.register(
            "directory_failures",
            "Look-ups and writes of a directory that failed",
            self.directory_failures.clone(),
        );
        ours.register(
            "spans_dropped",
            "Spans that the OpenTelemetry collector did not take in time",
            self.spans_dropped.clone(),
        );
        ours.register(
            "problems",
            "What needs attention on the overview, by kind",
            self.problems.clone(),
        );
        // Counters that never moved are exported as zero, so that the first increment is visible.
        for result in MailResult::ALL {
            self.mails.get_or_create_owned(&result.labels());
        }
        for result in ["right", "wrong"] {
            (self.password_checks).get_or_create_owned(&ResultLabels { result });
        }
        self
    }

    /// Everything in the text format of OpenMetrics 1.0.
    pub fn exposition(&self, now: Now) -> String {
        let (count, age) = now
            .mails_waiting
            .map_or((f64::NAN, f64::NAN), |(count, age)| {
                (count as f64, age.as_secs_f64())
            });
        self.database_up.set(now.mails_waiting.is_some().into());
        self.mails_waiting.set(count);
        self.oldest_mail_age.set(age);
        let age = now.worker_age.map_or(f64::NAN, |age| age.as_secs_f64());
        self.worker_age.set(age);
        let queued = i64::try_from(now.hashes_waiting).unwrap_or(i64::MAX);
        self.hashing_queue.set(queued);
        self.problems.clear();
        for kind in Attention::KINDS {
            self.problems.get_or_create_owned(&ProblemLabels { kind });
        }
        for kind in now.problems {
            self.problems
                .get_or_create_owned(&ProblemLabels { kind })
                .inc();
        }
        let mut text = String::new();
        encode(&mut text, &self.registry).expect("text can always be added to");
        text
    }

    /// Starts a request; it is in flight until the returned guard is dropped.
    pub fn request_begins(&self) -> RequestInFlight {
        self.in_flight.inc();
        RequestInFlight(self.in_flight.clone())
    }

    /// Counts an answered request by its route pattern.
    pub fn request_answered(&self, method: &'static str, route: &str, status: u16, took: Duration) {
        let route = route.to_owned();
        let labels = RouteLabels {
            route: route.clone(),
        };
        self.latency
            .get_or_create(&labels)
            .observe(took.as_secs_f64());
        let labels = RequestLabels {
            method,
            route,
            status,
        };
        self.requests.get_or_create(&labels).inc();
    }

    pub fn fault(&self) {
        self.faults.inc();
    }

    /// The counter of spans that were lost, for whoever sends them.
    pub fn spans_dropped(&self) -> Counter {
        self.spans_dropped.clone()
    }

    pub fn password_checked(&self, is_right: bool) {
        let result = if is_right { "right" } else { "wrong" };
        (self.password_checks.get_or_create(&ResultLabels { result })).inc();
    }

    /// Counts a request over a limit. `limit` is the limit's name in this program.
    pub fn limit_hit(&self, limit: &'static str) {
        self.limits_hit.get_or_create(&LimitLabels { limit }).inc();
    }

    /// Counts a look-up. `directory` is a name from the settings.
    pub fn directory_asked(&self, directory: &str, took: Duration, is_up: bool) {
        let labels = DirectoryLabels {
            directory: directory.to_owned(),
        };
        self.directory_up.get_or_create(&labels).set(is_up.into());
        let latency = self.directory_latency.get_or_create(&labels);
        latency.observe(took.as_secs_f64());
        drop(latency);
        let failures = self.directory_failures.get_or_create(&labels);
        failures.inc_by(u64::from(!is_up));
    }

    /// Counts a write that failed.
    pub fn directory_write_failed(&self, directory: &str) {
        let labels = DirectoryLabels {
            directory: directory.to_owned(),
        };
        self.directory_failures.get_or_create(&labels).inc();
    }

    pub fn mail(&self, result: MailResult) {
        self.mails.get_or_create(&result.labels()).inc();
    }
}

/// Decrements on drop, so that clients who disconnect early are counted out as well.
pub struct RequestInFlight(Gauge);

impl Drop for RequestInFlight {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// The same in the older Prometheus text format, 0.0.4: it names a family as its samples are named, and has
/// no units, no info metrics and no end marker.
pub fn as_text_format(open_metrics: &str) -> String {
    let mut text = String::with_capacity(open_metrics.len());
    let mut help = None;
    for line in open_metrics.lines() {
        let words: Vec<&str> = line.splitn(4, ' ').collect();
        match words[..] {
            // Its name depends on the type, which comes next.
            ["#", "HELP", _, about] => help = Some(about),
            ["#", "TYPE", name, kind] => {
                let (suffix, kind) = match kind {
                    "counter" => ("_total", "counter"),
                    "info" => ("_info", "gauge"),
                    "unknown" => ("", "untyped"),
                    _ => ("", kind),
                };
                if let Some(about) = help.take() {
                    text.push_str(&format!("# HELP {name}{suffix} {about}\n"));
                }
                text.push_str(&format!("# TYPE {name}{suffix} {kind}\n"));
            }
            ["#", ..] => {}
            _ => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    text
}
