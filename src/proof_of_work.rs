//! Proof of work: what a browser pays with when its network is over its limit. The server verifies with the
//! same code that the browser searches with. No I/O, and no clock.
//!
//! A challenge is a text that begins with its number of bits, as in `18.…`. A proof is the challenge, a full
//! stop and a counter, whose SHA-256 begins with that many zero bits. It can only be found by trying
//! counters, and verified with one hash. Both consist of letters, digits, `-`, `_` and `.`, so forms can
//! carry them as they are.

use sha2::{Digest, Sha256};

/// The most bits ever required: 4 million hashes, which take a browser some seconds. A browser refuses more,
/// no matter who asks.
pub const MAX_BITS: u32 = 22;

/// The challenge that a proof claims to solve.
pub fn challenge_of(proof: &str) -> Option<&str> {
    proof.rsplit_once('.').map(|(challenge, _)| challenge)
}

/// The leading zero bits of a proof's hash: its amount of work.
pub fn bits_of(proof: &str) -> u32 {
    zero_bits(Sha256::digest(proof.as_bytes()).into())
}

/// Up to 32, which is more than is ever required.
fn zero_bits(hash: [u8; 32]) -> u32 {
    let [a, b, c, d, ..] = hash;
    u32::from_be_bytes([a, b, c, d]).leading_zeros()
}

/// The search for a proof, in slices.
pub struct Search {
    challenge: String,
    bits: u32,
    /// The hash state after the challenge, which is the same for every counter.
    begun: Sha256,
    counter: u32,
}

impl Search {
    /// None if the text is not a challenge, or requires too much.
    pub fn new(challenge: String) -> Option<Self> {
        let (bits, _) = challenge.split_once('.')?;
        let bits = bits.parse().ok().filter(|bits| *bits <= MAX_BITS)?;
        let begun = Sha256::new_with_prefix(&challenge).chain_update(".");
        Some(Self {
            challenge,
            bits,
            begun,
            counter: 0,
        })
    }

    /// Tries this many counters; returns the proof, if it is among them.
    pub fn go_on(&mut self, tries: u32) -> Option<String> {
        for _ in 0..tries {
            let digits = digits(self.counter);
            self.counter = self.counter.wrapping_add(1);
            let hash = self.begun.clone().chain_update(digits).finalize();
            if zero_bits(hash.into()) >= self.bits {
                let counter = digits.map(char::from);
                return Some(format!("{}.{}", self.challenge, String::from_iter(counter)));
            }
        }
        None
    }
}

/// The counter in hexadecimal, of fixed length.
fn digits(counter: u32) -> [u8; 8] {
    std::array::from_fn(|place| b"0123456789abcdef"[(counter >> (28 - 4 * place)) as usize & 15])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn solve(challenge: &str) -> String {
        let mut search = Search::new(challenge.to_owned()).unwrap();
        loop {
            if let Some(proof) = search.go_on(7) {
                return proof;
            }
        }
    }

    #[test]
    fn a_found_proof_solves_its_challenge() {
        for bits in 0..=12 {
            let challenge = format!("{bits}.some-challenge_of.ours");
            let proof = solve(&challenge);
            assert_eq!(challenge_of(&proof), Some(challenge.as_str()));
            assert!(bits_of(&proof) >= bits, "{proof}");
        }
    }

    #[test]
    fn the_first_counter_that_solves_it_is_found_whatever_the_slices() {
        let challenge = "8.x";
        let first = (0..)
            .map(|counter| format!("{challenge}.{counter:08x}"))
            .find(|proof| bits_of(proof) >= 8);
        assert_eq!(first, Some(solve(challenge)));
    }

    #[test]
    fn bits_are_counted_from_the_front() {
        let hash = |first: [u8; 4]| {
            let mut hash = [0xff; 32];
            hash[..4].copy_from_slice(&first);
            zero_bits(hash)
        };
        assert_eq!(hash([0xff, 0, 0, 0]), 0);
        assert_eq!(hash([0, 0, 0x3f, 0xff]), 18);
        assert_eq!(hash([0, 0, 0, 0]), 32);
    }

    #[test]
    fn invalid_challenges_are_rejected() {
        for text in [
            "",
            "18",
            ".x",
            "x.y",
            "-1.x",
            "18 .x",
            "23.x",
            "4294967314.x",
        ] {
            assert!(Search::new(text.to_owned()).is_none(), "{text}");
        }
        assert!(challenge_of("18").is_none());
    }
}
