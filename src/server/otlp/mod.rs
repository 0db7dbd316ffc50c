//! OpenTelemetry: one span for each request, each mail and each call of a directory, and the metrics, sent to a
//! collector as OTLP over HTTP (protobuf). Off unless a collector is set.
//!
//! A span has route patterns, names of this program and of the operator's settings, and numbers; never an address,
//! a path, a token or anything that somebody typed. What a collector does not take in time is dropped and counted:
//! nobody waits for it, and the queue has a bound.

mod export;
mod numbers;

pub use export::run;

use super::{clock::Clock, config::OtlpConfig, random::Random};
use opentelemetry_proto::tonic::{
    common::v1::{AnyValue, KeyValue, any_value::Value},
    trace::v1::{Span, Status, span::SpanKind, status::StatusCode},
};
use prometheus_client::metrics::counter::Counter;
use std::{
    mem,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
};
use tokio::sync::Notify;

/// Spans that wait to be sent: a few megabytes at most.
const MOST_WAITING: usize = 4096;
/// Spans in one message.
const BATCH: usize = 512;

tokio::task_local! {
    /// The span that a task works for, whose children begin below it.
    static CURRENT: Place;
}

/// A place in a trace.
#[derive(Clone)]
struct Place {
    recorder: Arc<Recorder>,
    trace: [u8; 16],
    span: [u8; 8],
    is_sampled: bool,
}

/// What begins traces, and keeps spans until they are sent.
#[derive(Clone)]
pub struct Tracer(Option<Arc<Recorder>>);

struct Recorder {
    config: OtlpConfig,
    clock: Clock,
    random: Random,
    waiting: Mutex<Vec<Span>>,
    /// Rung when there is enough for a message.
    bell: Notify,
    dropped: Counter,
}

/// What a span is of, for whoever draws it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A request to this server.
    Server,
    /// Work that this server has taken from its own queue.
    Consumer,
    /// A request to another server.
    Client,
}

/// A span that goes on until it is dropped. Work that is broken off, such as when a client hangs up, ends it as
/// failed.
pub struct Open(Option<Box<Recording>>);

struct Recording {
    place: Place,
    parent: Option<[u8; 8]>,
    name: String,
    kind: Kind,
    start_nanos: u64,
    start: Instant,
    attributes: Vec<KeyValue>,
    has_failed: bool,
}

impl Tracer {
    /// `dropped` counts spans that were lost.
    pub fn new(
        config: Option<&OtlpConfig>,
        clock: &Clock,
        random: &Random,
        dropped: Counter,
    ) -> Self {
        Self(config.map(|config| {
            Arc::new(Recorder {
                config: config.clone(),
                clock: clock.clone(),
                random: random.clone(),
                waiting: Mutex::default(),
                bell: Notify::new(),
                dropped,
            })
        }))
    }

    /// Does the work as a span that begins a trace. `note` adds what has come of it. The work is boxed, or each span
    /// would double the size of what is around it.
    ///
    /// `name`: a pattern or a word of this program.
    pub async fn root<T>(
        &self,
        kind: Kind,
        name: impl FnOnce() -> String,
        work: Pin<Box<impl Future<Output = T>>>,
        note: impl FnOnce(&T, &mut Open),
    ) -> T {
        let Some(recorder) = &self.0 else {
            return work.await;
        };
        let place = Place {
            recorder: Arc::clone(recorder),
            trace: recorder.random.bytes(),
            span: recorder.random.bytes(),
            is_sampled: false,
        };
        let is_sampled = place.falls_below(recorder.config.sampled);
        let place = Place {
            is_sampled,
            ..place
        };
        within(Recording::begin(place, None, name, kind), work, note).await
    }
}

/// Does the work as a span below the current one; without one nothing is recorded.
pub async fn child<T>(
    kind: Kind,
    name: impl FnOnce() -> String,
    work: Pin<Box<impl Future<Output = T>>>,
    note: impl FnOnce(&T, &mut Open),
) -> T {
    let Ok(above) = CURRENT.try_with(Clone::clone) else {
        return work.await;
    };
    let place = Place {
        span: above.recorder.random.bytes(),
        ..above.clone()
    };
    within(
        Recording::begin(place, Some(above.span), name, kind),
        work,
        note,
    )
    .await
}

async fn within<T>(
    recording: Recording,
    work: Pin<Box<impl Future<Output = T>>>,
    note: impl FnOnce(&T, &mut Open),
) -> T {
    let place = recording.place.clone();
    let mut open = Open(place.is_sampled.then(|| Box::new(recording)));
    let done = CURRENT.scope(place, work).await;
    if let Some(recording) = &mut open.0 {
        recording.has_failed = false;
        note(&done, &mut open);
    }
    done
}

impl Place {
    /// Whether the trace is among that part of all traces. All its spans, and other programs that see its id, come
    /// to the same result.
    fn falls_below(&self, ratio: f64) -> bool {
        let [.., a, b, c, d] = self.trace;
        f64::from(u32::from_be_bytes([a, b, c, d])) < ratio * 2_f64.powi(32)
    }
}

impl Open {
    /// Adds a text: a word of this program or of its settings.
    pub fn text(&mut self, key: &'static str, value: impl Into<String>) {
        self.attribute(key, Value::StringValue(value.into()));
    }

    pub fn number(&mut self, key: &'static str, value: impl Into<i64>) {
        self.attribute(key, Value::IntValue(value.into()));
    }

    /// Whoever looks for trouble will find it.
    pub fn fail(&mut self) {
        if let Some(recording) = &mut self.0 {
            recording.has_failed = true;
        }
    }

    fn attribute(&mut self, key: &'static str, value: Value) {
        if let Some(recording) = &mut self.0 {
            recording.attributes.push(key_value(key, value));
        }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        if let Some(recording) = self.0.take() {
            let recorder = Arc::clone(&recording.place.recorder);
            recorder.keep(recording.ended());
        }
    }
}

impl Recording {
    fn begin(
        place: Place,
        parent: Option<[u8; 8]>,
        name: impl FnOnce() -> String,
        kind: Kind,
    ) -> Self {
        let millis = u64::try_from(place.recorder.clock.now().millis()).unwrap_or_default();
        Self {
            name: if place.is_sampled {
                name()
            } else {
                String::new()
            },
            place,
            parent,
            kind,
            start_nanos: millis.saturating_mul(1_000_000),
            start: Instant::now(),
            attributes: Vec::new(),
            has_failed: true,
        }
    }

    fn ended(self) -> Span {
        let took = u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX);
        let kind = match self.kind {
            Kind::Server => SpanKind::Server,
            Kind::Consumer => SpanKind::Consumer,
            Kind::Client => SpanKind::Client,
        };
        Span {
            trace_id: self.place.trace.to_vec(),
            span_id: self.place.span.to_vec(),
            parent_span_id: self
                .parent
                .map(|parent| parent.to_vec())
                .unwrap_or_default(),
            name: self.name,
            kind: kind.into(),
            start_time_unix_nano: self.start_nanos,
            end_time_unix_nano: self.start_nanos.saturating_add(took),
            attributes: self.attributes,
            status: self.has_failed.then(|| Status {
                code: StatusCode::Error.into(),
                ..Status::default()
            }),
            ..Span::default()
        }
    }
}

impl Recorder {
    fn keep(&self, span: Span) {
        let mut waiting = self.waiting();
        if waiting.len() >= MOST_WAITING {
            self.dropped.inc();
            return;
        }
        waiting.push(span);
        if waiting.len().is_multiple_of(BATCH) {
            self.bell.notify_waiters();
        }
    }

    fn has_batch(&self) -> bool {
        self.waiting().len() >= BATCH
    }

    fn take(&self) -> Vec<Span> {
        mem::take(&mut *self.waiting())
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<Span>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key_value(key: impl Into<String>, value: Value) -> KeyValue {
    KeyValue {
        key: key.into(),
        value: Some(AnyValue { value: Some(value) }),
        ..KeyValue::default()
    }
}
