//! Retry delays for mails and webhook messages.

use std::time::Duration;

/// The pause after the first failure; each further one doubles it.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
/// People wait for their links, so a server that is back must be noticed this soon at the latest.
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);

/// What comes to a fault of this program so often is given up, after about twenty minutes: trying again ends
/// the same way until the program or its database is mended.
pub const MOST_FAULTS: i32 = 10;

/// How long something is put aside that can't even be read. Another instance may be able to.
pub const ASIDE: Duration = LONGEST_PAUSE;

/// The delay after this many earlier failures: doubling, with jitter of up to a quarter (`jitter` from 0 to
/// 1), so that deliveries that failed together don't all retry together.
pub fn pause(failures_before: i32, jitter: f64) -> Duration {
    let doublings = u32::try_from(failures_before).unwrap_or(0).min(10);
    let pause = FIRST_PAUSE
        .saturating_mul(1 << doublings)
        .min(LONGEST_PAUSE);
    pause.mul_f64(0.75 + jitter / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_stay_bounded() {
        let seconds = |failures| pause(failures, 0.5).as_secs();
        assert_eq!([seconds(0), seconds(1), seconds(2)], [5, 10, 20]);
        assert_eq!(seconds(30), LONGEST_PAUSE.as_secs());
        assert!(pause(0, 0.0) < pause(0, 1.0));
    }
}
