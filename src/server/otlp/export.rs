//! Sending what was recorded. One message at a time, each with a deadline; a failed one is not repeated.

use super::{BATCH, Recorder, Tracer, key_value, numbers};
use crate::server::{config::OtlpConfig, outbound::tls};
use anyhow::{Context, bail};
use opentelemetry_proto::tonic::{
    collector::{metrics::v1::ExportMetricsServiceRequest, trace::v1::ExportTraceServiceRequest},
    common::v1::{InstrumentationScope, any_value::Value},
    metrics::v1::{ResourceMetrics, ScopeMetrics},
    resource::v1::Resource,
    trace::v1::{ResourceSpans, ScopeSpans, Span},
};
use prost::Message;
use reqwest::{
    Client,
    header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue},
    redirect, retry,
};
use std::time::Duration;
use tokio::{
    sync::watch,
    time::{Instant, interval, sleep_until},
};

/// How long a span waits at most for others to be sent with it.
const SPANS_EVERY: Duration = Duration::from_secs(5);
/// A collector is near, and what it does not take in this time it would not take in a longer one.
const TIMEOUT: Duration = Duration::from_secs(5);
/// A collector that is down is told of once in this time.
const SILENCE: Duration = Duration::from_secs(10 * 60);

/// Sends spans and metrics until told to stop, and then what is left of them. Returns at once if no collector is
/// set.
///
/// `exposition`: the metrics as OpenMetrics text.
pub async fn run<F: Future<Output = String>>(
    tracer: Tracer,
    exposition: impl Fn() -> F,
    mut stop: watch::Receiver<bool>,
) {
    let Some(recorder) = tracer.0 else {
        return;
    };
    let mut sender = match Sender::new(&recorder.config) {
        Ok(sender) => sender,
        Err(error) => {
            tracing::error!("traces and metrics can't be sent: {error:#}");
            return;
        }
    };
    let mut metrics = interval(recorder.config.interval);
    let mut is_stopping = false;
    while !is_stopping {
        let soon = Instant::now() + SPANS_EVERY;
        tokio::select! {
            () = told(&mut stop) => is_stopping = true,
            () = sleep_until(soon) => {}
            () = recorder.bell.notified() => {}
            _ = metrics.tick() => sender.numbers(&recorder, &exposition().await).await,
        }
        sender.spans(&recorder).await;
    }
    sender.numbers(&recorder, &exposition().await).await;
}

/// Waits until told to stop.
async fn told(stop: &mut watch::Receiver<bool>) {
    // If nobody can tell any more, it is time, too.
    _ = stop.wait_for(|stop| *stop).await;
}

struct Sender {
    client: Client,
    started_nanos: Option<u64>,
    last_told: Option<Instant>,
}

impl Sender {
    fn new(config: &OtlpConfig) -> anyhow::Result<Self> {
        let mut headers = HeaderMap::new();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-protobuf"),
        );
        for (name, value) in &config.headers {
            let mut value = HeaderValue::from_str(value.expose())?;
            value.set_sensitive(true);
            headers.insert(HeaderName::try_from(name)?, value);
        }
        let client = Client::builder()
            .tls_backend_preconfigured(tls::client_config(config.endpoint.scheme() == "https")?)
            .default_headers(headers)
            .redirect(redirect::Policy::none())
            .retry(retry::never())
            .no_proxy()
            .http1_only()
            .timeout(TIMEOUT)
            .build()
            .context("the client can't be built")?;
        Ok(Self {
            client,
            started_nanos: None,
            last_told: None,
        })
    }

    async fn spans(&mut self, recorder: &Recorder) {
        let mut waiting = recorder.take();
        while !waiting.is_empty() {
            let rest = waiting.split_off(waiting.len().min(BATCH));
            let lost = waiting.len() as u64;
            let message = traces(&recorder.config, waiting);
            if !self
                .post(&recorder.config, "v1/traces", message.encode_to_vec())
                .await
            {
                recorder.dropped.inc_by(lost);
                // The others would wait as long, for the same.
                recorder.dropped.inc_by(rest.len() as u64);
                return;
            }
            // While these were sent, the bell may have rung.
            waiting = if rest.is_empty() && recorder.has_batch() {
                recorder.take()
            } else {
                rest
            };
        }
    }

    async fn numbers(&mut self, recorder: &Recorder, exposition: &str) {
        let millis = u64::try_from(recorder.clock.now().millis()).unwrap_or_default();
        let now = millis.saturating_mul(1_000_000);
        let since = *self.started_nanos.get_or_insert(now);
        let message = ExportMetricsServiceRequest {
            resource_metrics: vec![ResourceMetrics {
                resource: Some(resource(&recorder.config)),
                scope_metrics: vec![ScopeMetrics {
                    scope: Some(scope()),
                    metrics: numbers::of(exposition, since, now),
                    ..ScopeMetrics::default()
                }],
                ..ResourceMetrics::default()
            }],
        };
        // They are totals: a lost message is made up for by the next.
        self.post(&recorder.config, "v1/metrics", message.encode_to_vec())
            .await;
    }

    /// Whether the collector took it.
    async fn post(&mut self, config: &OtlpConfig, path: &str, body: Vec<u8>) -> bool {
        match self.try_post(config, path, body).await {
            Ok(()) => {
                self.last_told = None;
                true
            }
            Err(error) => {
                if self.last_told.is_none_or(|told| told.elapsed() > SILENCE) {
                    self.last_told = Some(Instant::now());
                    tracing::warn!("the collector does not take what is sent to {path}: {error:#}");
                }
                false
            }
        }
    }

    async fn try_post(&self, config: &OtlpConfig, path: &str, body: Vec<u8>) -> anyhow::Result<()> {
        let url = config.endpoint.join(path)?;
        let sent = self.client.post(url).body(body).send().await;
        let status = sent.map_err(reqwest::Error::without_url)?.status();
        if !status.is_success() {
            bail!("it answers with {status}");
        }
        Ok(())
    }
}

fn traces(config: &OtlpConfig, spans: Vec<Span>) -> ExportTraceServiceRequest {
    ExportTraceServiceRequest {
        resource_spans: vec![ResourceSpans {
            resource: Some(resource(config)),
            scope_spans: vec![ScopeSpans {
                scope: Some(scope()),
                spans,
                ..ScopeSpans::default()
            }],
            ..ResourceSpans::default()
        }],
    }
}

fn resource(config: &OtlpConfig) -> Resource {
    let text = |key: &str, value: &str| key_value(key, Value::StringValue(value.to_owned()));
    Resource {
        attributes: vec![
            text("service.name", &config.service_name),
            text("service.version", env!("CARGO_PKG_VERSION")),
        ],
        ..Resource::default()
    }
}

fn scope() -> InstrumentationScope {
    InstrumentationScope {
        name: env!("CARGO_PKG_NAME").to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        ..InstrumentationScope::default()
    }
}
