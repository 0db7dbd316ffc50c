//! Where traces and metrics are sent, under the names that OpenTelemetry gives these settings.

use super::{Secret, reader::Reader};
use reqwest::header::{HeaderName, HeaderValue};
use std::time::Duration;
use url::Url;

const DEFAULT_SERVICE_NAME: &str = "password-recover";
const DEFAULT_INTERVAL: Duration = Duration::from_secs(60);
/// In milliseconds.
const INTERVALS: std::ops::RangeInclusive<u64> = 1000..=3_600_000;

/// A collector that speaks OTLP over HTTP.
#[derive(Clone, Debug)]
pub struct OtlpConfig {
    /// Its base, to which `v1/traces` and `v1/metrics` are added (`OTEL_EXPORTER_OTLP_ENDPOINT`).
    pub endpoint: Url,
    /// Names and values that each message carries (`OTEL_EXPORTER_OTLP_HEADERS`).
    pub headers: Vec<(String, Secret)>,
    /// What this program is called there (`OTEL_SERVICE_NAME`).
    pub service_name: String,
    /// The part of all traces that is kept, 0 to 1 (`OTEL_TRACES_SAMPLER_ARG`).
    pub sampled: f64,
    /// How often metrics are sent (`OTEL_METRIC_EXPORT_INTERVAL`).
    pub interval: Duration,
}

impl OtlpConfig {
    /// None without an endpoint: nothing is sent then.
    pub(super) fn read(reader: &mut Reader) -> Option<Self> {
        let endpoint = reader.parse("OTEL_EXPORTER_OTLP_ENDPOINT", parse_endpoint);
        let headers = reader.parse("OTEL_EXPORTER_OTLP_HEADERS", parse_headers);
        let service_name = reader.text("OTEL_SERVICE_NAME");
        let sampled = reader.parse("OTEL_TRACES_SAMPLER_ARG", parse_ratio);
        let interval = reader.parse("OTEL_METRIC_EXPORT_INTERVAL", parse_interval);
        Some(Self {
            endpoint: endpoint?,
            headers: headers.unwrap_or_default(),
            service_name: service_name.unwrap_or_else(|| DEFAULT_SERVICE_NAME.to_owned()),
            sampled: sampled.unwrap_or(1.0),
            interval: interval.unwrap_or(DEFAULT_INTERVAL),
        })
    }
}

fn parse_endpoint(text: &str) -> Result<Url, &'static str> {
    let wrong = "is not an address such as http://localhost:4318 or https://collector.example.org";
    let mut url = Url::parse(text).map_err(|_| wrong)?;
    let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
    if !is_web || url.query().is_some() || url.fragment().is_some() {
        return Err(wrong);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("has a user name or password: put it into OTEL_EXPORTER_OTLP_HEADERS");
    }
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Ok(url)
}

/// `name=value`, comma-separated, with percent-encoded values (as in W3C Baggage).
fn parse_headers(text: &str) -> Result<Vec<(String, Secret)>, &'static str> {
    let pairs = text
        .split(',')
        .map(str::trim)
        .filter(|pair| !pair.is_empty());
    let parsed = pairs.map(|pair| {
        let (name, value) = pair.split_once('=')?;
        let name = HeaderName::try_from(name.trim()).ok()?;
        let value = percent_encoding::percent_decode_str(value.trim())
            .decode_utf8()
            .ok()?;
        HeaderValue::try_from(value.as_ref()).ok()?;
        Some((name.as_str().to_owned(), Secret::new(value.into_owned())))
    });
    // The value is not shown: it is usually a token.
    let parsed: Option<Vec<_>> = parsed.collect();
    parsed.ok_or("is not a list such as authorization=Bearer%20TOKEN,name=value")
}

fn parse_ratio(text: &str) -> Result<f64, &'static str> {
    let ratio = text.parse().ok();
    ratio
        .filter(|ratio| (0.0..=1.0).contains(ratio))
        .ok_or("is not a number from 0 to 1")
}

fn parse_interval(text: &str) -> Result<Duration, &'static str> {
    let milliseconds = text
        .parse()
        .ok()
        .filter(|number| INTERVALS.contains(number));
    let wrong = "is not a number of milliseconds from 1000 to 3600000";
    milliseconds.map(Duration::from_millis).ok_or(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_the_base_of_two_addresses() {
        let traces =
            |text: &str| parse_endpoint(text).map(|url| url.join("v1/traces").unwrap().to_string());
        assert_eq!(
            traces("http://localhost:4318").unwrap(),
            "http://localhost:4318/v1/traces"
        );
        assert_eq!(
            traces("https://o.example/otlp").unwrap(),
            "https://o.example/otlp/v1/traces"
        );
        assert_eq!(
            traces("https://o.example/otlp/").unwrap(),
            "https://o.example/otlp/v1/traces"
        );
        for wrong in [
            "localhost:4318",
            "ftp://o.example",
            "http://u:p@o.example",
            "http://o.example/?a=b",
            "",
        ] {
            assert!(parse_endpoint(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn headers_are_decoded_and_hidden() {
        let headers = parse_headers("Authorization=Bearer%20abc%3D, x-team = one").unwrap();
        let told: Vec<_> = headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.expose()))
            .collect();
        assert_eq!(told, [("authorization", "Bearer abc="), ("x-team", "one")]);
        assert!(!format!("{headers:?}").contains("abc"));
        for wrong in ["authorization", "a b=c", "a=%0a", "a=%ff"] {
            assert!(parse_headers(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn ratios_and_intervals_have_limits() {
        assert!(parse_ratio("0.25").is_ok_and(|ratio| (ratio - 0.25).abs() < 1e-9));
        assert!(
            parse_ratio("1.1").is_err()
                && parse_ratio("NaN").is_err()
                && parse_ratio("-1").is_err()
        );
        assert_eq!(parse_interval("5000"), Ok(Duration::from_secs(5)));
        assert!(parse_interval("10").is_err() && parse_interval("soon").is_err());
    }
}
