//! A bound on the extra work that imported hashes add to every log-in.

use super::scheme::Scheme;

/// In hashes of ours; about a second of one core. It fits the defaults of Django and bcrypt side by side.
pub const MOST_WORK: usize = 48;

/// The schemes whose work every log-in does.
///
/// Their total is bounded, however they came into the database: a scheme that no longer fits is left out, and
/// hashes of that scheme are not verified. Their owners choose a password by mail.
#[derive(Clone, Debug, Default)]
pub struct Budget(Vec<Scheme>);

impl Budget {
    /// Takes as many schemes as fit, the cheapest first.
    pub fn of_all(schemes: impl IntoIterator<Item = Scheme>) -> Self {
        let mut schemes: Vec<Scheme> = schemes.into_iter().collect();
        schemes.sort_by_key(|scheme| (scheme.weight(), *scheme));
        let mut budget = Self::default();
        for scheme in schemes {
            budget.take(scheme);
        }
        budget
    }

    /// Adds a scheme; `false` if it does not fit.
    pub fn take(&mut self, scheme: Scheme) -> bool {
        let mut more = self.0.clone();
        more.push(scheme);
        let more = Scheme::covering(&more);
        let fits = work_of(&more) <= MOST_WORK;
        if fits {
            self.0 = more;
        }
        fits
    }

    /// Whether hashes of this scheme are verified.
    pub fn covers(&self, scheme: Scheme) -> bool {
        self.0.iter().any(|other| other.covers(scheme))
    }

    pub fn schemes(&self) -> &[Scheme] {
        &self.0
    }

    /// Roughly how many hashes of ours the extra work of every log-in equals.
    pub fn work(&self) -> usize {
        work_of(&self.0)
    }
}

fn work_of(schemes: &[Scheme]) -> usize {
    let weights = schemes.iter().map(|scheme| scheme.weight());
    weights.fold(0, usize::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scheme(text: &str) -> Scheme {
        Scheme::parse(text).expect(text)
    }

    #[test]
    fn the_total_is_bounded_however_many_kinds_there_are() {
        let dear = [
            "argon2id$131072$8$1",
            "argon2id$131072$7$1",
            "argon2i$131072$8$1",
            "scrypt$17$8$2",
            "bcrypt$13",
            "pbkdf2_sha256$2000000",
            "pbkdf2_sha1$2000000",
            "sha512_crypt$1000000",
        ];
        for one in dear {
            let alone = Budget::of_all([scheme(one)]);
            assert!(alone.covers(scheme(one)), "{one}");
        }
        let all = Budget::of_all(dear.map(scheme));
        assert!((1..=MOST_WORK).contains(&all.work()), "{}", all.work());
        // Expensive schemes don't keep the cheap ones out.
        let cheap = ["phpass$8192", "sha1$1"].map(scheme);
        let all = Budget::of_all(dear.map(scheme).into_iter().chain(cheap));
        assert!(cheap.iter().all(|scheme| all.covers(*scheme)));
    }

    #[test]
    fn the_usual_ones_fit_beside_each_other_and_one_family_counts_once() {
        let usual = ["pbkdf2_sha256$1200000", "bcrypt$12", "phpass$8192"].map(scheme);
        let budget = Budget::of_all(usual);
        assert!(usual.iter().all(|scheme| budget.covers(*scheme)));
        let many = (1..=12).map(|n| scheme(&format!("pbkdf2_sha256${}", n * 100_000)));
        let budget = Budget::of_all(many);
        assert_eq!(budget.schemes(), [scheme("pbkdf2_sha256$1200000")]);
        assert_eq!(budget.work(), 20);
    }
}
