//! Random numbers. Everything that draws one takes a `Random`.

use rand::{
    Rng, SeedableRng, TryRng,
    rngs::{StdRng, SysRng},
};
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

    /// Bytes that nobody can predict.
    ///
    /// # Panics
    /// If the operating system has no randomness: nothing safe can be done without it.
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

    /// Letters from `alphabet`, each equally likely.
    pub fn letters<const N: usize>(&self, alphabet: &[u8]) -> [char; N] {
        // Bytes above the largest multiple are drawn again: wrapping them would make the first letters
        // likelier.
        let fair = 256 - 256 % alphabet.len();
        std::array::from_fn(|_| {
            loop {
                let [byte] = self.bytes::<1>();
                if usize::from(byte) < fair {
                    break char::from(alphabet[usize::from(byte) % alphabet.len()]);
                }
            }
        })
    }

    /// A number from 0 to 1, for jitter.
    pub fn fraction(&self) -> f64 {
        f64::from(u32::from_le_bytes(self.bytes())) / f64::from(u32::MAX)
    }
}
