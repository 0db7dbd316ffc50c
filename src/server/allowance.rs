//! How many mails the site may still send: counted now and then, so that not each mail counts all that were sent.

use std::{
    sync::Mutex,
    time::{Duration, Instant},
};

/// How long a count is relied on: other instances send meanwhile.
const FRESH: Duration = Duration::from_secs(1);
/// With fewer left than this, each mail counts, and the limit is kept exactly.
const FEW: u64 = 1000;

/// What was left when it was counted last, less what was taken since.
#[derive(Default)]
pub struct Allowance(Mutex<Option<(Instant, u64)>>);

impl Allowance {
    /// Takes one; `false` if it has to be counted how many are left.
    pub fn take(&self) -> bool {
        match &mut *self.0.lock().expect("it is only set") {
            Some((counted_at, left)) if *left > FEW && counted_at.elapsed() < FRESH => {
                *left -= 1;
                true
            }
            _ => false,
        }
    }

    /// Notes how many are left.
    pub fn counted(&self, left: u64) {
        *self.0.lock().expect("it is only set") = Some((Instant::now(), left));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are_counted_each_time_and_many_now_and_then() {
        let allowance = Allowance::default();
        assert!(!allowance.take(), "nothing was counted yet");
        allowance.counted(FEW);
        assert!(!allowance.take());
        allowance.counted(FEW + 2);
        assert_eq!([(); 3].map(|()| allowance.take()), [true, true, false]);
    }
}
