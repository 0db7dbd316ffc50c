//! Traces and metrics for an OpenTelemetry collector: what is in them, what is not, and a collector that fails.

use crate::{
    databases::server::free_address,
    harness::{ANN, TestApp, eventually},
};
use axum::{Router, body::Bytes, extract::State, http::HeaderMap, routing::post};
use opentelemetry_proto::tonic::{
    collector::{metrics::v1::ExportMetricsServiceRequest, trace::v1::ExportTraceServiceRequest},
    common::v1::{KeyValue, any_value::Value},
    metrics::v1::{Metric, metric::Data, number_data_point},
    trace::v1::{Span, span::SpanKind},
};
use password_recover::server::otlp;
use prost::Message;
use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

const API_KEY: &str = "k-1234";

/// A collector that keeps what it gets, with the bytes as they came.
#[derive(Clone, Default)]
struct Collector {
    traces: Arc<Mutex<Vec<Bytes>>>,
    metrics: Arc<Mutex<Vec<Bytes>>>,
}

impl Collector {
    /// It, and its address.
    async fn start() -> (Self, String) {
        Self::start_at(([127, 0, 0, 1], 0).into()).await
    }

    async fn start_at(address: SocketAddr) -> (Self, String) {
        let collector = Self::default();
        let listener = TcpListener::bind(address).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let traces = async |State(all): State<Self>, headers: HeaderMap, body: Bytes| {
            check(&headers);
            all.traces.lock().unwrap().push(body);
        };
        let metrics = async |State(all): State<Self>, headers: HeaderMap, body: Bytes| {
            check(&headers);
            all.metrics.lock().unwrap().push(body);
        };
        let router = Router::new()
            .route("/v1/traces", post(traces))
            .route("/v1/metrics", post(metrics))
            .with_state(collector.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        (collector, url)
    }

    fn spans(&self) -> Vec<Span> {
        let mut spans = Vec::new();
        for body in self.traces.lock().unwrap().iter() {
            let message = ExportTraceServiceRequest::decode(body.clone()).unwrap();
            for of_resource in message.resource_spans {
                let resource = texts(&of_resource.resource.unwrap().attributes);
                assert_eq!(resource["service.name"], "recovery");
                spans.extend(
                    of_resource
                        .scope_spans
                        .into_iter()
                        .flat_map(|scope| scope.spans),
                );
            }
        }
        spans
    }

    /// Those of the last message.
    fn metrics(&self) -> Vec<Metric> {
        let body = self.metrics.lock().unwrap().last().unwrap().clone();
        let message = ExportMetricsServiceRequest::decode(body).unwrap();
        let scopes = message
            .resource_metrics
            .into_iter()
            .flat_map(|one| one.scope_metrics);
        scopes.flat_map(|scope| scope.metrics).collect()
    }

    /// Everything that it got, as text.
    fn heard(&self) -> String {
        let (traces, metrics) = (self.traces.lock().unwrap(), self.metrics.lock().unwrap());
        let all = traces.iter().chain(metrics.iter());
        all.map(|body| String::from_utf8_lossy(body).into_owned())
            .collect()
    }
}

fn check(headers: &HeaderMap) {
    assert_eq!(headers["content-type"], "application/x-protobuf");
    assert_eq!(headers["x-api-key"], API_KEY);
}

fn texts(attributes: &[KeyValue]) -> BTreeMap<String, String> {
    let text = |pair: &KeyValue| {
        let value = match pair.value.as_ref().unwrap().value.as_ref().unwrap() {
            Value::StringValue(text) => text.clone(),
            Value::IntValue(number) => number.to_string(),
            other => panic!("{other:?}"),
        };
        (pair.key.clone(), value)
    };
    attributes.iter().map(text).collect()
}

/// A server that sends to the collector at `url`, and has a directory that is down.
async fn app(url: &str, more: &str) -> TestApp {
    TestApp::with_directories(&format!(
        "OTEL_EXPORTER_OTLP_ENDPOINT = '{url}'\n\
         OTEL_EXPORTER_OTLP_HEADERS = 'x-api-key={API_KEY}'\n\
         OTEL_SERVICE_NAME = 'recovery'\n\
         {more}\n\
         [[directory]]\n\
         name = 'shop'\n\
         kind = 'sql'\n\
         preset = 'django'\n\
         url = 'postgres://nobody@{}/shop'\n",
        free_address()
    ))
    .await
}

/// Sends as a running server does.
struct Exporter {
    stop: watch::Sender<bool>,
    running: JoinHandle<()>,
}

impl Exporter {
    fn start(app: &TestApp) -> Self {
        let (stop, stopped) = watch::channel(false);
        let state = app.state.clone();
        let running = tokio::spawn(async move {
            let exposition = || state.metrics_exposition();
            otlp::run(state.tracer.clone(), exposition, stopped).await;
        });
        Self { stop, running }
    }

    /// Sends what is left.
    async fn end(self) {
        self.stop.send(true).unwrap();
        self.running.await.unwrap();
    }
}

async fn dropped(app: &TestApp) -> u64 {
    let text = app.state.metrics_exposition().await;
    let line = text
        .lines()
        .find(|line| line.starts_with("password_recover_spans_dropped_total "));
    line.unwrap().rsplit(' ').next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn requests_mails_and_calls_of_directories_are_spans_and_metrics_without_a_secret() {
    let (collector, url) = Collector::start().await;
    let app = app(&url, "").await;
    app.make_user(ANN).await;
    let exporter = Exporter::start(&app);

    let asked = app.post_form("/forgot-password", &[("email", ANN)]).await;
    app.deliver().await;
    app.get("/reset-password/some-token?from=elsewhere").await;
    app.get("/not/there").await;
    exporter.end().await;

    let spans = collector.spans();
    let named = |name: &str| {
        let all: Vec<_> = spans.iter().filter(|span| span.name == name).collect();
        assert_eq!(all.len(), 1, "{name}: {spans:?}");
        all[0]
    };
    let request = named("POST /forgot-password");
    assert_eq!(request.kind(), SpanKind::Server);
    let told = texts(&request.attributes);
    assert_eq!(told["http.route"], "/forgot-password");
    assert_eq!(told["http.response.status_code"], "303");
    assert_eq!(
        told["password_recover.request_id"],
        asked.header("x-request-id")
    );
    assert!(request.status.is_none() && request.parent_span_id.is_empty());
    assert_eq!((request.trace_id.len(), request.span_id.len()), (16, 8));
    assert!(request.end_time_unix_nano > request.start_time_unix_nano);
    named("GET /reset-password/{token}");
    named("GET -");

    let mail = named("deliver mail");
    assert_eq!(
        texts(&mail.attributes)["password_recover.mail.kind"],
        "recovery"
    );
    let call = named("directory find");
    assert_eq!(call.kind(), SpanKind::Client);
    assert_eq!(
        (&call.trace_id, &call.parent_span_id),
        (&mail.trace_id, &mail.span_id)
    );
    assert_eq!(
        texts(&call.attributes)["password_recover.directory"],
        "shop"
    );
    // It is down.
    assert!(call.status.is_some());
    assert_ne!(mail.trace_id, request.trace_id);

    let metrics = collector.metrics();
    let requests = metrics
        .iter()
        .find(|one| one.name == "password_recover_http_requests");
    let Some(Data::Sum(sum)) = &requests.unwrap().data else {
        panic!("{requests:?}");
    };
    let forgot = sum.data_points.iter().find(|point| {
        let labels = texts(&point.attributes);
        labels["route"] == "/forgot-password" && labels["status"] == "303"
    });
    assert_eq!(
        forgot.unwrap().value,
        Some(number_data_point::Value::AsDouble(1.0))
    );

    let heard = collector.heard();
    for secret in [
        "ann",
        "example.org",
        "some-token",
        "elsewhere",
        "not/there",
        "192.0.2",
        API_KEY,
    ] {
        assert!(!heard.contains(secret), "{secret} in {heard}");
    }
    assert_eq!(dropped(&app).await, 0);
}

#[tokio::test]
async fn without_a_collector_nothing_is_recorded() {
    let app = TestApp::new().await;
    app.get("/forgot-password").await;
    // It ends at once: there is nothing to do.
    Exporter::start(&app).running.await.unwrap();
    let sampled_out = self::app(
        &format!("http://{}", free_address()),
        "OTEL_TRACES_SAMPLER_ARG = '0'",
    )
    .await;
    sampled_out.get("/forgot-password").await;
    Exporter::start(&sampled_out).end().await;
    assert_eq!(dropped(&sampled_out).await, 0);
}

/// It takes connections, and never answers.
#[tokio::test]
async fn a_collector_that_hangs_slows_nobody_and_fills_nothing() {
    const MANY: u64 = 20_000;
    let hanging = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let app = app(&format!("http://{}", hanging.local_addr().unwrap()), "").await;
    let exporter = Exporter::start(&app);
    let start = Instant::now();
    for _ in 0..MANY {
        let name = || "work".to_owned();
        (app.state.tracer)
            .root(otlp::Kind::Consumer, name, Box::pin(async {}), |(), _| {})
            .await;
    }
    let page = app.get("/forgot-password").await;
    assert_eq!(page.status.as_u16(), 200);
    assert!(
        start.elapsed() < Duration::from_secs(30),
        "{:?}",
        start.elapsed()
    );
    // What is kept is bounded, and the rest is counted.
    let lost = dropped(&app).await;
    assert!(lost >= MANY - 5000, "{lost}");
    exporter.running.abort();
}

#[tokio::test]
async fn a_collector_that_is_down_is_sent_to_again() {
    let address = free_address();
    let app = app(
        &format!("http://{address}"),
        "OTEL_METRIC_EXPORT_INTERVAL = '1000'",
    )
    .await;
    let exporter = Exporter::start(&app);
    app.get("/forgot-password").await;
    eventually("the span is dropped", async || dropped(&app).await == 1).await;

    let (collector, _) = Collector::start_at(address).await;
    app.get("/healthz").await;
    exporter.end().await;
    let spans = collector.spans();
    let names: Vec<_> = spans.iter().map(|span| span.name.as_str()).collect();
    assert_eq!(names, ["GET /healthz"]);
}
