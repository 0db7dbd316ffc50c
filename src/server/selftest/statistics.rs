//! Statistics of two samples of times.

use std::time::Duration;

/// The probability that a time of one sample is longer than one of the other (the area under the ROC curve:
/// Mann and Whitney's U, divided by the number of pairs); ties count half. At 0.5 the times reveal nothing,
/// at 0 and 1 everything.
///
/// Not a number if either sample is empty.
pub fn auc(one: &[Duration], other: &[Duration]) -> f64 {
    let mut sorted = other.to_vec();
    sorted.sort_unstable();
    let halves: usize = one
        .iter()
        .map(|time| {
            let shorter = sorted.partition_point(|other| other < time);
            let not_longer = sorted.partition_point(|other| other <= time);
            shorter + not_longer
        })
        .sum();
    // Exact: no sample comes near 2^26 times, the square of which a float still holds.
    halves as f64 / (2 * one.len() * other.len()) as f64
}

/// The median; zero for an empty sample.
pub fn median(times: &[Duration]) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let middle = sorted.len() / 2;
    match sorted.get(middle) {
        None => Duration::ZERO,
        Some(upper) if sorted.len() % 2 == 1 => *upper,
        Some(upper) => (sorted[middle - 1] + *upper) / 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times<const N: usize>(millis: [u64; N]) -> Vec<Duration> {
        millis.map(Duration::from_millis).to_vec()
    }

    fn auc_of<const N: usize, const M: usize>(one: [u64; N], other: [u64; M]) -> f64 {
        auc(&times(one), &times(other))
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "these quotients are exact")]
    fn the_auc_matches_a_manual_computation() {
        // All longer, all shorter, all equal.
        assert_eq!(auc_of([4, 5, 6], [1, 2, 3]), 1.0);
        assert_eq!(auc_of([1, 2, 3], [4, 5, 6]), 0.0);
        assert_eq!(auc_of([7, 7], [7, 7, 7]), 0.5);
        // 1 ties with 1, and 3 beats two of four.
        assert_eq!(auc_of([1, 3], [1, 2, 4, 5]), (0.5 + 2.0) / 8.0);
        // 2 beats 1 and ties with 2; 5 beats all three; 3 beats 1 and 2 and ties with 3.
        assert_eq!(auc_of([2, 5, 3], [3, 1, 2]), (1.5 + 3.0 + 2.5) / 9.0);
    }

    #[test]
    fn each_sample_is_the_others_mirror() {
        let (one, other) = (times([3, 9, 4, 4, 1]), times([4, 2, 8]));
        assert!((auc(&one, &other) + auc(&other, &one) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median(&times([9, 1, 5])), Duration::from_millis(5));
        assert_eq!(median(&times([9, 1, 5, 6])), Duration::from_micros(5500));
        assert_eq!(median(&[]), Duration::ZERO);
    }
}
