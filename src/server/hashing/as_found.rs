//! New hashes for somebody else's database: of the family, the cost and the form that the account's present
//! one has, since its application may know no other.

use super::{Job, PasswordHasher, Pattern, StoredHash, Worker, answered};
use crate::server::{
    config::Secret,
    error::Result,
    model::{NewPassword, Owner, PasswordProblem},
};
use tokio::sync::oneshot;

/// What is to be hashed, and like what.
pub struct AsFound {
    pub password: NewPassword,
    pub owner: Owner,
    pub pattern: Pattern,
    /// What the application appends to each password.
    pub pepper: Option<Secret>,
    /// The hash of a password that is not to be set again.
    pub spent: Option<Secret>,
}

/// Why there is no hash of a password. Nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotHashed {
    Refused(PasswordProblem),
    /// The application would not read it to its end.
    TooLong,
    /// It is the one that is not to be set again.
    Spent,
}

impl PasswordHasher {
    /// Judges a new password and hashes it as it was typed. It waits with those of our own accounts.
    ///
    /// # Errors
    /// `Unavailable` when the queue is full.
    pub async fn hash_as_found(
        &self,
        wanted: AsFound,
    ) -> Result<std::result::Result<String, NotHashed>> {
        let (reply, answer) = oneshot::channel();
        self.queue.add_first(Job::AsFound { wanted, reply })?;
        answered(answer).await
    }
}

impl Worker {
    pub(super) fn hash_as_found(
        &mut self,
        wanted: AsFound,
    ) -> anyhow::Result<std::result::Result<String, NotHashed>> {
        let AsFound {
            password,
            owner,
            pattern,
            pepper,
            spent,
        } = wanted;
        let password = match password.judge(&owner) {
            Ok(password) => password,
            Err(problem) => return Ok(Err(NotHashed::Refused(problem))),
        };
        let password = password.as_typed().as_bytes();
        // Of a pepper bcrypt may read a part only, and then the application does, too.
        if pattern.input(password).len() > pattern.longest_input() {
            return Ok(Err(NotHashed::TooLong));
        }
        let pepper = pepper.as_ref().map_or("", Secret::expose);
        let spent = spent.and_then(|spent| StoredHash::parse(spent.expose()).ok());
        if let Some(mut spent) = spent {
            spent.pepper = pepper.as_bytes().to_vec();
            if self.matches(&spent, password)? {
                return Ok(Err(NotHashed::Spent));
            }
        }
        let input = [password, pepper.as_bytes()].concat();
        let input = pattern.input(&input);
        let salt = pattern.fresh_salt(&self.random);
        let mut hash = vec![0; pattern.hash_bytes()];
        self.bench.compute(
            pattern.scheme(),
            pattern.version(),
            &input,
            &salt,
            &mut hash,
        )?;
        Ok(Ok(pattern.write(&salt, &hash)?))
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Workbench, tests as samples},
        *,
    };
    use crate::server::random::Random;
    use proptest::prelude::*;

    fn hash(
        typed: &str,
        found: &str,
        pepper: Option<&str>,
    ) -> std::result::Result<String, NotHashed> {
        let mut worker = Worker {
            random: Random::System,
            bench: Workbench::default(),
        };
        let wanted = AsFound {
            password: NewPassword::parse(typed, None, 8).ok().unwrap(),
            owner: Owner::default(),
            pattern: Pattern::of(found).expect(found),
            pepper: pepper.map(Secret::new),
            spent: None,
        };
        worker.hash_as_found(wanted).unwrap()
    }

    fn is_right(typed: &str, hash: &str) -> bool {
        samples::verify(typed, Some(hash), &[]).is_right
    }

    /// All that an application may go by is as it was: family, cost, form and length.
    #[test]
    fn a_hash_is_written_as_the_one_that_was_found() {
        const NEW: &str = "horse staple battery correct";
        let mut written = 0;
        for found in samples::all() {
            if Pattern::of(found).is_none() {
                continue;
            }
            written += 1;
            let new = hash(NEW, found, None).unwrap();
            let (old, read) = [found, &new]
                .map(|text| StoredHash::parse(text).unwrap())
                .into();
            assert_eq!(
                (read.scheme, read.version),
                (old.scheme, old.version),
                "{new}"
            );
            assert_eq!(read.expected.len(), old.expected.len());
            assert_eq!(read.input, old.input);
            assert!(
                read.salt != old.salt && read.salt.len() >= old.salt.len(),
                "{new}"
            );
            let fields = |text: &str| text.split('$').map(str::to_owned).collect::<Vec<_>>();
            let (fields, kept) = (fields(&new), fields(found));
            let changed = fields.iter().zip(&kept).filter(|(new, old)| new != old);
            assert_eq!(fields.len(), kept.len(), "{new}");
            assert!((1..=2).contains(&changed.count()), "{new}");
            assert_eq!(new[..3], found[..3], "{new}");
            assert!(
                is_right(NEW, &new) && !is_right(samples::PASSWORD, &new),
                "{new}"
            );
            assert_ne!(
                hash(NEW, found, None).unwrap(),
                new,
                "the salt is drawn anew"
            );
        }
        assert_eq!(written, 30);
    }

    #[test]
    fn what_could_not_be_written_the_same_is_no_pattern() {
        for found in [
            "",
            "!gkzqJ0",
            "5f4dcc3b5aa765d61d8327deb882cf99",
            // Of no salt, of an older hash, and with more than one block of output.
            "{SHA}q/eq1kOINtvlJqojGr3i0O73TUI=",
            "U$S$5seasalt5YvmueU68bFvDQ0NG46ksR.DPkUTbFjlffUxZoKgUimA",
            "AQAAAAIAAAAyAAAAEOMwvh3+FZxqkdMBz2ekgGhwQ4B6pZWND6zgESBuWiHw",
            "$2b$31$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K",
        ] {
            assert!(Pattern::of(found).is_none(), "{found}");
        }
    }

    #[test]
    fn a_password_that_would_not_be_read_to_its_end_is_refused_before_anything_is_done() {
        const BCRYPT: &str = "$2a$04$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K";
        let of = |bytes: usize| -> String { ('a'..='z').cycle().step_by(7).take(bytes).collect() };
        assert!(hash(&of(72), BCRYPT, None).is_ok());
        assert_eq!(hash(&of(73), BCRYPT, None), Err(NotHashed::TooLong));
        // What WordPress and Django hash before bcrypt has one length.
        let wordpress = "$wp$2y$04$U4khdwjO.MH6ASq3jNPYROKLj.4sfu6kc1.GDScois.aiuh7pq7Ty";
        assert!(hash(&of(200), wordpress, None).is_ok());
        // Devise's own pepper is longer than what bcrypt reads.
        let pepper = "0123456789abcdef".repeat(8);
        let new = hash(&of(60), BCRYPT, Some(&pepper)).unwrap();
        assert!(is_right(&format!("{}{}", of(60), &pepper[..12]), &new));
        assert!(!is_right(&of(60), &new));
    }

    #[test]
    fn words_are_hashed_as_they_were_typed_and_those_of_wordpress_without_what_it_trims() {
        let (apart, composed) = ("cafe\u{301} crème brûlée", "caf\u{e9} crème brûlée");
        let new = hash(apart, samples::DJANGO[0], None).unwrap();
        assert!(is_right(apart, &new) && !is_right(composed, &new));
        for found in ["$P$5seasalt2Gt1li95SnuYfZ9Uk.hL.t/", samples::ELSEWHERE[2]] {
            let new = hash("  horse staple battery ", found, None).unwrap();
            assert!(is_right("horse staple battery", &new), "{found}");
        }
    }

    #[test]
    fn a_common_password_is_refused_as_everywhere() {
        let refused = hash("passwordpassword", samples::DJANGO[0], None);
        assert!(matches!(
            refused,
            Err(NotHashed::Refused(PasswordProblem::TooCommon))
        ));
    }

    #[test]
    fn any_salt_and_hash_are_read_as_they_were_written() {
        let patterns: Vec<Pattern> = samples::all().filter_map(Pattern::of).collect();
        let pattern = proptest::sample::select((0..patterns.len()).collect::<Vec<_>>());
        proptest!(|(index in pattern, seed: u64, bytes in proptest::collection::vec(any::<u8>(), 64))| {
            let pattern = &patterns[index];
            let salt = pattern.fresh_salt(&Random::seeded(seed));
            let hash = &bytes[..pattern.hash_bytes()];
            let text = pattern.write(&salt, hash).unwrap();
            let read = StoredHash::parse(&text).ok().unwrap();
            prop_assert_eq!(read.scheme, pattern.scheme());
            prop_assert_eq!(&read.salt, &salt);
            prop_assert_eq!(&read.expected[..], &hash[..read.expected.len()]);
            prop_assert!(Pattern::of(&text).is_some());
        });
    }
}
