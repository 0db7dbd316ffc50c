//! The format of log lines. Each carries the number of its request, and addresses in it are masked once more:
//! libraries quote what they were given.

use super::{REQUEST, RequestIds, without_addresses};
use crate::server::config::LogFormat;
use serde::Serialize;
use serde_json::{Map, Value};
use std::fmt::{self, Debug, Write};
use tracing::{
    Event, Level, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{
    fmt::{
        FmtContext, FormatEvent, FormatFields,
        format::Writer,
        time::{FormatTime, SystemTime},
    },
    registry::LookupSpan,
};

/// Fields that a line always has. A library's field of the same name would appear twice.
const OURS: [&str; 6] = [
    "timestamp",
    "level",
    "message",
    "request_id",
    "proxy_request_id",
    "target",
];

pub struct Lines {
    pub format: LogFormat,
}

#[derive(Serialize)]
struct Line {
    /// RFC 3339, in UTC.
    timestamp: String,
    level: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proxy_request_id: Option<String>,
    target: String,
    #[serde(flatten)]
    fields: Map<String, Value>,
}

impl<S, N> FormatEvent<S, N> for Lines
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    /// Fields of spans are left out: they belong to libraries.
    fn format_event(
        &self,
        _: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let line = Line::of(event)?;
        match self.format {
            LogFormat::Json => {
                let json = serde_json::to_string(&line).map_err(|_| fmt::Error)?;
                writeln!(writer, "{json}")
            }
            LogFormat::Pretty => line.write_pretty(&mut writer),
        }
    }
}

impl Line {
    fn of(event: &Event<'_>) -> Result<Self, fmt::Error> {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let Fields(mut fields) = fields;
        let mut take = |name| match fields.remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        let message = take("message").unwrap_or_default();
        // Records of the older crate `log` carry their origin in fields of their own.
        let target = take("log.target").unwrap_or_else(|| event.metadata().target().to_owned());
        let named = take("request_id");
        fields.retain(|name, _| !OURS.contains(&name.as_str()) && !name.starts_with("log."));
        let mut timestamp = String::new();
        SystemTime.format_time(&mut Writer::new(&mut timestamp))?;
        let ids = REQUEST.try_with(Clone::clone).ok();
        let (own, proxy_request_id) = match ids {
            Some(RequestIds { own, of_proxy }) => (Some(own), of_proxy),
            None => (None, None),
        };
        Ok(Self {
            timestamp,
            level: event.metadata().level().as_str(),
            message,
            request_id: named.or(own),
            proxy_request_id,
            target,
            fields,
        })
    }

    /// One line for people: time, level, message, and the other fields by name. Where a line comes from matters
    /// only if something is wrong.
    fn write_pretty(&self, writer: &mut Writer<'_>) -> fmt::Result {
        let (colour, plain) = if writer.has_ansi_escapes() {
            (colour_of(self.level), "\u{1b}[0m")
        } else {
            ("", "")
        };
        write!(
            writer,
            "{} {colour}{:>5}{plain} ",
            self.timestamp, self.level
        )?;
        if self.level != Level::INFO.as_str() {
            write!(writer, "{}: ", self.target)?;
        }
        let request = Request::of(self);
        match &request {
            Some(request) => write!(writer, "{request}")?,
            None => writer.write_str(&one_line(&self.message))?,
        }
        let ids = [
            ("request_id", &self.request_id),
            ("proxy_request_id", &self.proxy_request_id),
        ];
        for (name, id) in ids {
            if let Some(id) = id {
                write!(writer, " {name}={id}")?;
            }
        }
        if request.is_none() {
            for (name, value) in &self.fields {
                write!(writer, " {name}={}", one_line(&value.to_string()))?;
            }
        }
        writeln!(writer)
    }
}

/// The line of a request (`http::access_log`), as people read it.
struct Request<'a> {
    method: &'a str,
    route: &'a str,
    status: u64,
    micros: u64,
}

impl<'a> Request<'a> {
    fn of(line: &'a Line) -> Option<Self> {
        let field = |name| line.fields.get(name);
        Some(Self {
            method: field("method")?.as_str()?,
            route: field("route")?.as_str()?,
            status: field("status")?.as_u64()?,
            micros: field("micros")?.as_u64()?,
        })
    }
}

impl fmt::Display for Request<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            method,
            route,
            status,
            micros,
        } = self;
        let (method, route) = (one_line(method), one_line(route));
        let (whole, tenths) = (micros / 1000, micros % 1000 / 100);
        write!(
            formatter,
            "{method} {route} {status} in {whole}.{tenths} ms"
        )
    }
}

fn colour_of(level: &str) -> &'static str {
    match level.parse() {
        Ok(Level::ERROR) => "\u{1b}[31m",
        Ok(Level::WARN) => "\u{1b}[33m",
        Ok(Level::INFO) => "\u{1b}[32m",
        _ => "\u{1b}[2m",
    }
}

/// A message must neither start a new line nor control the terminal.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_control() {
            line.extend(letter.escape_default());
        } else {
            line.push(letter);
        }
    }
    line
}

#[derive(Default)]
struct Fields(Map<String, Value>);

impl Fields {
    fn keep(&mut self, field: &Field, value: impl Into<Value>) {
        self.0.insert(field.name().to_owned(), value.into());
    }
}

impl Visit for Fields {
    fn record_bool(&mut self, field: &Field, value: bool) {
        self.keep(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.keep(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.keep(field, value);
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.keep(field, value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let masked = if value.contains('@') {
            without_addresses(value)
        } else {
            value.to_owned()
        };
        self.keep(field, masked);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let mut text = String::new();
        // A value that can't be formatted is left empty.
        _ = write!(text, "{value:?}");
        self.record_str(field, &text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{io::Read, sync::Arc};

    /// What is logged while this runs.
    fn logged(format: LogFormat, work: impl FnOnce()) -> String {
        let log = tempfile::NamedTempFile::new().unwrap();
        let subscriber = tracing_subscriber::fmt()
            .with_ansi(false)
            .event_format(Lines { format })
            .with_writer(Arc::new(log.reopen().unwrap()))
            .finish();
        tracing::subscriber::with_default(subscriber, work);
        let mut text = String::new();
        log.reopen().unwrap().read_to_string(&mut text).unwrap();
        text
    }

    fn one_json(work: impl FnOnce()) -> Value {
        let text = logged(LogFormat::Json, work);
        assert_eq!(text.matches('\n').count(), 1, "{text}");
        serde_json::from_str(&text).unwrap()
    }

    fn ids(own: &str, of_proxy: Option<&str>) -> RequestIds {
        RequestIds {
            own: own.to_owned(),
            of_proxy: of_proxy.map(str::to_owned),
        }
    }

    #[test]
    fn a_line_has_its_request_id_and_each_field_once() {
        let line = one_json(|| {
            REQUEST.sync_scope(ids("a1", Some("lb-7")), || {
                tracing::warn!(
                    level = "a library's own",
                    micros = 5_u64,
                    is_so = true,
                    "a \"quoted\"\nmessage"
                );
            });
        });
        assert_eq!(line["message"], "a \"quoted\"\nmessage");
        assert_eq!(line["level"], "WARN");
        assert_eq!(line["request_id"], "a1");
        assert_eq!(line["proxy_request_id"], "lb-7");
        assert_eq!((&line["micros"], &line["is_so"]), (&5.into(), &true.into()));
        let timestamp = line["timestamp"].as_str().unwrap();
        assert!(chrono::DateTime::parse_from_rfc3339(timestamp).is_ok());
        let target = line["target"].as_str().unwrap();
        assert!(target.starts_with("password_recover"), "{target}");

        let line = one_json(|| tracing::info!(request_id = "b2", "of a request, from elsewhere"));
        assert_eq!(line["request_id"], "b2");
        let line = one_json(|| tracing::info!("at no request"));
        assert!(line.get("request_id").is_none(), "{line}");
    }

    #[test]
    fn no_line_contains_a_whole_address() {
        let reply = "451 4.2.1 <anna@example.org> is busy";
        for format in [LogFormat::Json, LogFormat::Pretty] {
            let text = logged(format, || {
                tracing::error!(reply, "the server said: {reply}");
                tracing::error!(whom = ?Some("anna@example.org"), whose = %"anna@example.org");
            });
            assert!(!text.contains("anna"), "{text}");
            assert_eq!(text.matches("***@e***").count(), 4, "{text}");
        }
    }

    #[test]
    fn a_pretty_line_is_one_line_without_terminal_codes() {
        let text = logged(LogFormat::Pretty, || {
            REQUEST.sync_scope(ids("a1", None), || {
                tracing::info!(name = "\u{1b}[2J", "two\nlines\u{1b}[2J");
            });
        });
        assert_eq!(text.matches('\n').count(), 1, "{text}");
        assert!(!text.contains('\u{1b}'), "{text}");
        assert!(text.contains("request_id=a1"), "{text}");
    }

    #[test]
    fn a_pretty_line_reads_as_a_sentence() {
        let text = logged(LogFormat::Pretty, || {
            tracing::info!(
                request_id = "b2",
                method = %"GET",
                route = "/reset-password/{token}",
                status = 200_u16,
                micros = 1_260_u64,
                "request"
            );
            tracing::info!(mails = 2, "sent");
            tracing::warn!("the mail server is slow");
        });
        let after_time = |line: &str| line.split_once(' ').unwrap().1.trim().to_owned();
        let lines: Vec<String> = text.lines().map(after_time).collect();
        assert_eq!(
            lines,
            [
                "INFO GET /reset-password/{token} 200 in 1.2 ms request_id=b2",
                "INFO sent mails=2",
                &format!("WARN {}: the mail server is slow", module_path!()),
            ]
        );
    }
}
