//! Where random numbers come from. Everything that draws one takes a `Random`.

use rand::{Rng, SeedableRng, TryRng, rngs::StdRng, rngs::SysRng};
use std::sync::{Arc, Mutex, PoisonError};

/// The operating system's generator, or a seeded one in tests.
#[derive(Clone)]
pub enum Random {
    System,
    Seeded(Arc<Mutex<StdRng>>),
}

impl Random {
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// Bytes that nobody can foretell.
    ///
    /// # Panics
    /// If the operating system has no randomness to give: nothing safe can be done without.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match self {
            Self::System => SysRng
                .try_fill_bytes(&mut bytes)
                .expect("the operating system gives random numbers"),
            Self::Seeded(generator) => generator
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .fill_bytes(&mut bytes),
        }
        bytes
    }

    /// A number from 0 up to but without `bound`, which is at most 256 and a power of two, so that
    /// a byte gives it without a bias.
    pub fn below_power_of_two<const N: usize>(&self, bound: u8) -> [u8; N] {
        debug_assert!(bound.is_power_of_two());
        self.bytes::<N>().map(|byte| byte & (bound - 1))
    }

    /// A number from 0 to 1, for jitter.
    pub fn fraction(&self) -> f64 {
        f64::from(u32::from_le_bytes(self.bytes())) / f64::from(u32::MAX)
    }
}
