//! The metrics, from the OpenMetrics text that Prometheus gets to OTLP, so that both show the same.

use super::key_value;
use opentelemetry_proto::tonic::{
    common::v1::{KeyValue, any_value::Value},
    metrics::v1::{
        AggregationTemporality, Gauge, Histogram, HistogramDataPoint, Metric, NumberDataPoint, Sum,
        metric::Data, number_data_point,
    },
};

/// One line with a value: the name, the labels and the number.
struct Sample<'a> {
    name: &'a str,
    labels: Vec<(&'a str, String)>,
    value: f64,
}

/// The metrics of a text, in its order. What has no number (NaN) is left out.
///
/// `since`, `now`: nanoseconds since 1970; since when is counted, and when it was looked at.
pub fn of(exposition: &str, since: u64, now: u64) -> Vec<Metric> {
    let mut metrics: Vec<Metric> = Vec::new();
    let (mut about, mut unit) = ("", "");
    let mut kind = "";
    let mut name = "";
    let mut samples: Vec<Sample<'_>> = Vec::new();
    for line in exposition.lines().chain(["# EOF"]) {
        let words: Vec<&str> = line.splitn(4, ' ').collect();
        match words[..] {
            ["#", "HELP", next, text] => {
                metrics.extend(metric(name, about, unit, data(kind, &samples, since, now)));
                samples.clear();
                (name, about, unit, kind) = (next, text, "", "");
            }
            ["#", "TYPE", _, text] => kind = text,
            ["#", "UNIT", _, text] => unit = text,
            ["#", ..] => {}
            _ => samples.extend(Sample::parse(line)),
        }
    }
    metrics.extend(metric(name, about, unit, data(kind, &samples, since, now)));
    metrics
}

fn metric(name: &str, about: &str, unit: &str, data: Option<Data>) -> Option<Metric> {
    Some(Metric {
        name: name.to_owned(),
        description: about.to_owned(),
        // As UCUM abbreviates it.
        unit: if unit == "seconds" { "s" } else { unit }.to_owned(),
        data: Some(data?),
        ..Metric::default()
    })
}

fn data(kind: &str, samples: &[Sample<'_>], since: u64, now: u64) -> Option<Data> {
    let point = |sample: &Sample<'_>, since| NumberDataPoint {
        attributes: attributes(&sample.labels),
        start_time_unix_nano: since,
        time_unix_nano: now,
        value: Some(number_data_point::Value::AsDouble(sample.value)),
        ..NumberDataPoint::default()
    };
    let known = samples.iter().filter(|sample| !sample.value.is_nan());
    match kind {
        "counter" => Some(Data::Sum(Sum {
            data_points: known.map(|sample| point(sample, since)).collect(),
            aggregation_temporality: AggregationTemporality::Cumulative.into(),
            is_monotonic: true,
        })),
        "gauge" | "info" => Some(Data::Gauge(Gauge {
            data_points: known.map(|sample| point(sample, 0)).collect(),
        })),
        "histogram" => Some(Data::Histogram(Histogram {
            data_points: histograms(samples, since, now),
            aggregation_temporality: AggregationTemporality::Cumulative.into(),
        })),
        _ => None,
    }
}

/// One point for each set of labels, whose samples follow each other.
fn histograms(samples: &[Sample<'_>], since: u64, now: u64) -> Vec<HistogramDataPoint> {
    let groups = samples.chunk_by(|one, next| of_others(one) == of_others(next));
    let points = groups.map(|group| {
        let value = |end: &str| {
            let sample = group.iter().find(|sample| sample.name.ends_with(end));
            sample.map_or(0.0, |sample| sample.value)
        };
        let buckets = group
            .iter()
            .filter(|sample| sample.name.ends_with("_bucket"));
        let bound = |sample: &Sample<'_>| {
            sample
                .labels
                .iter()
                .find(|(key, _)| *key == "le")?
                .1
                .parse()
                .ok()
        };
        // Each counts what is below it, too.
        let mut below = 0;
        let counts = buckets.clone().map(|sample| {
            let count = sample.value as u64;
            let own = count.saturating_sub(below);
            below = count;
            own
        });
        HistogramDataPoint {
            attributes: attributes(&of_others(&group[0])),
            start_time_unix_nano: since,
            time_unix_nano: now,
            count: value("_count") as u64,
            sum: Some(value("_sum")),
            bucket_counts: counts.collect(),
            explicit_bounds: buckets
                .filter_map(bound)
                .filter(|bound: &f64| bound.is_finite())
                .collect(),
            ..HistogramDataPoint::default()
        }
    });
    points.collect()
}

/// The labels of the histogram, without those of its buckets.
fn of_others<'a>(sample: &Sample<'a>) -> Vec<(&'a str, String)> {
    let labels = sample.labels.iter().filter(|(key, _)| *key != "le");
    labels.cloned().collect()
}

fn attributes(labels: &[(&str, String)]) -> Vec<KeyValue> {
    let pair = |(key, value): &(&str, String)| key_value(*key, Value::StringValue(value.clone()));
    labels.iter().map(pair).collect()
}

impl<'a> Sample<'a> {
    /// `name{label="value",…} number`.
    fn parse(line: &'a str) -> Option<Self> {
        let (series, value) = line.rsplit_once(' ')?;
        let (name, labels) = match series.split_once('{') {
            Some((name, rest)) => (name, labels(rest.strip_suffix('}')?)?),
            None => (series, Vec::new()),
        };
        Some(Self {
            name,
            labels,
            value: value.parse().ok()?,
        })
    }
}

fn labels(mut text: &str) -> Option<Vec<(&str, String)>> {
    let mut labels = Vec::new();
    while !text.is_empty() {
        let (key, rest) = text.split_once("=\"")?;
        let mut value = String::new();
        let mut letters = rest.char_indices();
        let end = loop {
            match letters.next()? {
                (end, '"') => break end,
                (_, '\\') => value.push(match letters.next()?.1 {
                    'n' => '\n',
                    other => other,
                }),
                (_, letter) => value.push(letter),
            }
        };
        labels.push((key, value));
        text = rest[end + 1..].trim_start_matches(',');
    }
    Some(labels)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# HELP mails Attempts to hand over.\n# TYPE mails counter\n\
        mails_total{result=\"sent\"} 5\nmails_total{result=\"put-off\"} 0\n\
        # HELP age_seconds How old.\n# TYPE age_seconds gauge\n# UNIT age_seconds seconds\nage_seconds NaN\n\
        # HELP took_seconds How long.\n# TYPE took_seconds histogram\n# UNIT took_seconds seconds\n\
        took_seconds_sum{route=\"/a\\\"b\"} 1.5\ntook_seconds_count{route=\"/a\\\"b\"} 3\n\
        took_seconds_bucket{le=\"0.1\",route=\"/a\\\"b\"} 1\ntook_seconds_bucket{le=\"1.0\",route=\"/a\\\"b\"} 3\n\
        took_seconds_bucket{le=\"+Inf\",route=\"/a\\\"b\"} 3\ntook_seconds_sum{route=\"/b\"} 0.2\n\
        took_seconds_count{route=\"/b\"} 1\ntook_seconds_bucket{le=\"0.1\",route=\"/b\"} 0\n\
        took_seconds_bucket{le=\"1.0\",route=\"/b\"} 1\ntook_seconds_bucket{le=\"+Inf\",route=\"/b\"} 1\n# EOF\n";

    #[test]
    fn counters_keep_their_labels_and_gauges_without_a_number_are_left_out() {
        let metrics = of(TEXT, 1, 2);
        let names: Vec<_> = metrics
            .iter()
            .map(|metric| (metric.name.as_str(), metric.unit.as_str()))
            .collect();
        assert_eq!(
            names,
            [("mails", ""), ("age_seconds", "s"), ("took_seconds", "s")]
        );
        let Some(Data::Sum(sum)) = &metrics[0].data else {
            panic!("{:?}", metrics[0]);
        };
        assert!(sum.is_monotonic);
        assert_eq!(sum.data_points.len(), 2);
        let point = &sum.data_points[0];
        assert_eq!(point.value, Some(number_data_point::Value::AsDouble(5.0)));
        assert_eq!(
            point.attributes,
            attributes(&[("result", "sent".to_owned())])
        );
        assert_eq!((point.start_time_unix_nano, point.time_unix_nano), (1, 2));
        let Some(Data::Gauge(gauge)) = &metrics[1].data else {
            panic!("{:?}", metrics[1]);
        };
        assert!(gauge.data_points.is_empty());
    }

    #[test]
    fn buckets_count_what_is_in_them_alone() {
        let metrics = of(TEXT, 1, 2);
        let Some(Data::Histogram(histogram)) = &metrics[2].data else {
            panic!("{:?}", metrics[2]);
        };
        let [first, second] = &histogram.data_points[..] else {
            panic!("{histogram:?}");
        };
        assert_eq!(first.bucket_counts, [1, 2, 0]);
        assert_eq!(first.explicit_bounds, [0.1, 1.0]);
        assert_eq!((first.count, first.sum), (3, Some(1.5)));
        assert_eq!(
            first.attributes,
            attributes(&[("route", "/a\"b".to_owned())])
        );
        assert_eq!(second.bucket_counts, [0, 1, 0]);
    }
}
