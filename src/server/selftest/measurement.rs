//! One question about pairs of addresses: its measurements, and the verdict.

use super::{
    comparison::{Comparable, Difference},
    statistics::{auc, median},
};
use std::{fmt, ops::RangeInclusive, time::Duration};

/// An AUC within these bounds reveals nothing: the times then identify the known one of two addresses 55
/// times in 100 at best, and a coin does 50 times.
const BOUNDS: RangeInclusive<f64> = 0.45..=0.55;

/// If the times are outside the bounds, as many again are measured, and all are judged together; only after
/// this many rounds is it a finding.
///
/// If there is nothing to find, the AUC of 500 pairs still deviates from 0.5 with a standard error of 0.018,
/// so that one measurement in 150 is outside by chance, and more on a busy machine. After 1,500 pairs the
/// error is 0.011 and the bounds are 4.7 of them away: a finding then is real. A real difference does not
/// disappear by measuring longer.
const ROUNDS: usize = 3;
/// Smaller rounds are repeated until they reach this many pairs.
const FEWEST_PAIRS: usize = 500;

/// The answers and times of one question, about a known and an unknown address.
pub struct Measurement {
    name: &'static str,
    known: Vec<Duration>,
    unknown: Vec<Duration>,
    difference: Option<Difference>,
}

/// The verdict on a measurement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict<'a> {
    Nothing,
    AnswersDiffer(&'a Difference),
    TimesDiffer,
}

impl Measurement {
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            known: Vec::new(),
            unknown: Vec::new(),
            difference: None,
        }
    }

    /// Compares two responses; keeps the first difference.
    pub fn compare(&mut self, known: &Comparable, unknown: &Comparable) {
        if self.difference.is_none() {
            self.difference = known.difference(unknown);
        }
    }

    pub fn note_times(&mut self, known: Duration, unknown: Duration) {
        self.known.push(known);
        self.unknown.push(unknown);
    }

    /// Whether another round of this many pairs could change nothing.
    pub fn is_settled(&self, pairs: usize) -> bool {
        match self.verdict() {
            _ if self.known.is_empty() => false,
            Verdict::TimesDiffer => self.known.len() >= ROUNDS * pairs.max(FEWEST_PAIRS),
            Verdict::Nothing | Verdict::AnswersDiffer(_) => true,
        }
    }

    pub fn is_finding(&self) -> bool {
        self.verdict() != Verdict::Nothing
    }

    fn verdict(&self) -> Verdict<'_> {
        match &self.difference {
            Some(difference) => Verdict::AnswersDiffer(difference),
            None if BOUNDS.contains(&auc(&self.known, &self.unknown)) => Verdict::Nothing,
            None => Verdict::TimesDiffer,
        }
    }
}

/// The heading of the columns.
pub fn heading() -> String {
    row([
        "measurement",
        "pairs",
        "identical",
        "known",
        "unknown",
        "AUC",
        "verdict",
    ])
}

impl fmt::Display for Measurement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_identical = self.difference.is_none();
        f.write_str(&row([
            self.name,
            &self.known.len().to_string(),
            if is_identical { "yes" } else { "no" },
            &millis(median(&self.known)),
            &millis(median(&self.unknown)),
            &format!("{:.3}", auc(&self.known, &self.unknown)),
            &self.verdict().to_string(),
        ]))
    }
}

impl fmt::Display for Verdict<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("tells nothing"),
            Self::AnswersDiffer(difference) => write!(f, "TELLS: {difference}"),
            Self::TimesDiffer => f.write_str("TELLS: the times differ"),
        }
    }
}

fn row([name, pairs, identical, known, unknown, auc, verdict]: [&str; 7]) -> String {
    format!("{name:<34}{pairs:>6}  {identical:<9}{known:>12}{unknown:>12}{auc:>7}  {verdict}")
}

fn millis(time: Duration) -> String {
    format!("{:.3} ms", time.as_secs_f64() * 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A measurement of pairs in which known addresses take this much longer.
    fn measured(pairs: u64, longer: Duration) -> Measurement {
        let mut measurement = Measurement::new("a question");
        for index in 0..pairs {
            let time = Duration::from_micros(1000 + index % 100);
            measurement.note_times(time + longer, time);
        }
        measurement
    }

    #[test]
    fn equal_times_reveal_nothing_and_are_settled_at_once() {
        assert!(!measured(0, Duration::ZERO).is_settled(100));
        let measurement = measured(100, Duration::ZERO);
        assert!(measurement.is_settled(100) && !measurement.is_finding());
        let text = measurement.to_string();
        assert!(
            text.contains("yes") && text.contains("0.500  tells nothing"),
            "{text}"
        );
    }

    #[test]
    fn shifted_times_are_a_finding_after_enough_pairs() {
        // The times are spread over 100 µs: 10 µs more make an AUC of 0.595, 3 µs one of 0.53.
        let shifted = Duration::from_micros(10);
        assert!(!measured(500, shifted).is_settled(500));
        assert!(!measured(1400, shifted).is_settled(100));
        let measurement = measured(1500, shifted);
        assert!(measurement.is_settled(500) && measurement.is_finding());
        assert!(measurement.is_settled(100) && !measurement.is_settled(501));
        let text = measurement.to_string();
        assert!(text.contains("0.595  TELLS: the times differ"), "{text}");
        assert!(!measured(500, Duration::from_micros(3)).is_finding());
    }

    #[test]
    fn a_different_response_is_a_finding_at_once() {
        let mut measurement = measured(100, Duration::ZERO);
        measurement.difference = Some(Difference::Body);
        assert!(measurement.is_settled(500) && measurement.is_finding());
        let text = measurement.to_string();
        assert!(
            text.contains("no") && text.contains("TELLS: the body differs"),
            "{text}"
        );
    }
}
