//! The strings were made by Django 5.2 with argon2-cffi and bcrypt.

use super::*;

const PASSWORD: &str = "correct horse battery staple";

/// Of every kind, at costs that a test can wait for.
const DJANGO: [&str; 6] = [
    "pbkdf2_sha256$1000$seasalt2024$eVE/oZISoCAklNifJeMrN1B7sUBT3nJUh5EUbllcLD0=",
    "pbkdf2_sha1$1000$seasalt2024$ScxiuSJePoszs0of7/yxiEeGALY=",
    "argon2$argon2id$v=19$m=1024,t=1,p=2$MzFZQ3g2VTA4ZE9td1JjR3BVQlBrZA$Nkpms4xgeaVbM4fznPuU1i5ctk/EK8DiNA38hmWNodM",
    "bcrypt$$2b$04$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K",
    "bcrypt_sha256$$2b$04$hHCOsOv7un0sPzAy35FMp.Hg7IjyHYczEHb6zjaiQQ6rTmcwp4yDm",
    "scrypt$1024$seasalt2024$8$1$vdWgo+YG55MjRdIHLEMuNyqp0Md4i/pXh2t//PKThG7wGkIZGMsSuVkyobiLjKgdrgHEoc47wNsX5rc4qiaCag==",
];

/// What other programs write.
const OTHERS: [&str; 4] = [
    "argon2$argon2i$v=19$m=1024,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$1YTaVFHBui4l2zuN+PaYQ4zEXde9Hs5v3NgqT3Ycp+g",
    "$argon2d$v=19$m=1024,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$MHpal+HbJsPt0PVw17jhvc1MH7zrLx3nOFrXdwl6Pqc",
    "$2b$04$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K",
    "$2y$04$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K",
];

/// Of the costs that Django's hashers have by themselves.
const DEFAULTS: [&str; 6] = [
    "pbkdf2_sha256$1000000$jSd6iuhfCQfeUe1l3tav75$vpWAsL6fMyQEtJjX0sGsr2Ih5nExXKJoKtykYWwClc0=",
    "pbkdf2_sha1$1000000$4Z0AybeQurqCHnXRyinK4c$IBlFslalMBMAjGiV3MO0InHl6XI=",
    "argon2$argon2id$v=19$m=102400,t=2,p=8$UDhDSUFvTUdtb29mNkFBTnpTc2tYUw$qrc2D6JopYaQNtVOYY7fsfPyaDYfykZNJBBsvQOPFLQ",
    "bcrypt_sha256$$2b$12$N8EJHKYuDGXhsNDdlzDgN.NlHuX3OOeG/MdxPoFvvpDcHOvC//NJG",
    "bcrypt$$2b$12$jd/cfOqLzevVawNB1WFFjegpYPA8KFMiKSjVnWYi5tkuKSLRgjiJ6",
    "scrypt$16384$neaeMmIGzn7HAQZKt0hkjb$8$5$mwTmybue7Uik0uYWGr6vqw7wf5gzUP3PDyatF06jIWhISwP9yi9h8Z/w0uvHaHlDAZA7ggRCxEtATI06iRZx9A==",
];

fn worker() -> Worker {
    Worker {
        random: Random::seeded(3),
        bench: Workbench::default(),
    }
}

fn verify(password: &str, stored: Option<&str>, in_use: &[Scheme]) -> Verdict {
    worker()
        .verify(password.as_bytes(), stored, in_use)
        .unwrap()
}

fn scheme(hash: &str) -> Scheme {
    StoredHash::parse(hash).expect(hash).scheme
}

#[test]
fn a_hash_is_of_the_set_strength_and_verifies() {
    let mut worker = worker();
    let hash = worker.hash(PASSWORD.as_bytes()).unwrap();
    assert!(
        hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
        "{hash}"
    );
    assert_ne!(
        hash,
        worker.hash(PASSWORD.as_bytes()).unwrap(),
        "the salt is drawn anew"
    );
    assert_eq!(foreign_scheme(&hash), Ok(None));

    let right = verify(PASSWORD, Some(&hash), &[]);
    assert!(right.is_right && right.rehashed.is_none());
    assert!(!verify("something else", Some(&hash), &[]).is_right);
    assert!(!verify(PASSWORD, None, &[]).is_right);
}

#[test]
fn every_hash_of_django_and_others_is_verified_and_replaced_by_ours() {
    for hash in DJANGO.iter().chain(&OTHERS) {
        let verdict = verify(PASSWORD, Some(hash), &[]);
        assert!(verdict.is_right, "{hash}");
        let ours = verdict.rehashed.expect("a hash of today's strength");
        assert!(ours.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(verify(PASSWORD, Some(&ours), &[]).is_right);

        let wrong = verify("correct horse battery stapl", Some(hash), &[]);
        assert!(!wrong.is_right && wrong.rehashed.is_none(), "{hash}");
    }
    // Letters beyond ASCII, and two lanes.
    let hash = "scrypt$1024$salt$8$2$lIA40X9cZkHR6pGsG6dhdvozLeIp/eRP5+eSEw911G0Gmh/R62yrlPuItSYwPJ4f5HIhPQixdcOKfM6Mc3kj+A==";
    assert!(verify("pässwörd 🔑 long enough", Some(hash), &[]).is_right);
}

#[test]
fn the_costs_that_django_has_by_itself_are_taken() {
    let names = DEFAULTS.map(|hash| foreign_scheme(hash).unwrap().unwrap());
    assert_eq!(
        names,
        [
            "pbkdf2_sha256$1000000",
            "pbkdf2_sha1$1000000",
            "argon2id$102400$2$8",
            "bcrypt$12",
            "bcrypt$12",
            "scrypt$14$8$5",
        ]
    );
    // The two that are quick without being optimised.
    for hash in [DEFAULTS[2], DEFAULTS[5]] {
        assert!(verify(PASSWORD, Some(hash), &[]).is_right, "{hash}");
    }
}

/// The time is not measured but what takes it is counted.
#[test]
fn the_work_is_the_same_for_every_hash_and_for_none() {
    let ours = worker().hash(PASSWORD.as_bytes()).unwrap();
    let more = [
        "pbkdf2_sha256$1500",
        "pbkdf2_sha256$100",
        "bcrypt$6",
        "bcrypt$5",
        "scrypt$11$8$1",
        "argon2id$2048$1$1",
    ];
    let in_use: Vec<Scheme> = DJANGO
        .into_iter()
        .map(scheme)
        .chain(more.map(|text| Scheme::parse(text).unwrap()))
        .collect();
    let expected = verify(PASSWORD, None, &in_use).work;
    assert_ne!(expected, verify(PASSWORD, None, &[]).work);
    assert_ne!(expected, Work::default());
    for hash in DJANGO.into_iter().chain([ours.as_str()]) {
        for password in [PASSWORD, "something else"] {
            let verdict = verify(password, Some(hash), &in_use);
            assert_eq!(verdict.is_right, password == PASSWORD);
            assert_eq!(verdict.work, expected, "{hash}");
        }
    }
}

#[test]
fn what_cant_be_verified_is_told_and_never_reckoned() {
    let phc = worker().hash(PASSWORD.as_bytes()).unwrap();
    let of_gigabytes = phc.replace("m=19456", "m=4194304");
    let of_minutes = phc.replace("t=2", "t=4000000");
    let long = format!("pbkdf2_sha256$1000${}$AAAA", "a".repeat(300));
    for (hash, problem) in [
        ("", HashProblem::Unknown),
        ("5f4dcc3b5aa765d61d8327deb882cf99", HashProblem::Unknown),
        (
            "md5$salt$5f4dcc3b5aa765d61d8327deb882cf99",
            HashProblem::Unknown,
        ),
        (
            "$2x$04$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K",
            HashProblem::Unknown,
        ),
        ("$argon2id$", HashProblem::Garbled),
        ("$2b$04$tooshort", HashProblem::Garbled),
        (
            "$2b$04$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2é",
            HashProblem::Garbled,
        ),
        ("bcrypt$", HashProblem::Garbled),
        ("pbkdf2_sha256$1000$salt", HashProblem::Garbled),
        ("pbkdf2_sha256$1000$salt$AAAA", HashProblem::Garbled),
        (
            "pbkdf2_sha256$1000$sa\0lt$eVE/oZISoCAklNifJeMrN1B7sUBT3nJUh5EUbllcLD0=",
            HashProblem::Garbled,
        ),
        (
            "pbkdf2_sha256$1000000000$salt$eVE/oZISoCAklNifJeMrN1B7sUBT3nJUh5EUbllcLD0=",
            HashProblem::TooCostly,
        ),
        (
            &DJANGO[5].replace("scrypt$1024", "scrypt$1073741824"),
            HashProblem::TooCostly,
        ),
        (
            "pbkdf2_sha256$-1$salt$eVE/oZISoCAklNifJeMrN1B7sUBT3nJUh5EUbllcLD0=",
            HashProblem::Garbled,
        ),
        (
            "pbkdf2_sha256$2000001$salt$eVE/oZISoCAklNifJeMrN1B7sUBT3nJUh5EUbllcLD0=",
            HashProblem::TooCostly,
        ),
        (
            "$2b$31$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K",
            HashProblem::TooCostly,
        ),
        (
            &DJANGO[5].replace("scrypt$1024", "scrypt$1000"),
            HashProblem::Garbled,
        ),
        (
            &DJANGO[5].replace("scrypt$1024", "scrypt$4194304"),
            HashProblem::TooCostly,
        ),
        (&of_gigabytes, HashProblem::TooCostly),
        (&of_minutes, HashProblem::TooCostly),
        (&long, HashProblem::Garbled),
    ] {
        assert_eq!(StoredHash::parse(hash).err(), Some(problem), "{hash}");
        let mut worker = worker();
        assert!(worker.verify(PASSWORD.as_bytes(), Some(hash), &[]).is_err());
        assert_eq!(worker.bench.take_work(), Work::default(), "{hash}");
    }
}

/// Whatever stands in a column, reading it neither fails nor promises what can't be reckoned.
#[test]
fn any_text_is_read_or_told_to_be_no_hash() {
    use proptest::prelude::*;
    let kinds = proptest::sample::select(DJANGO.iter().chain(&OTHERS).collect::<Vec<_>>());
    let bent =
        (kinds, any::<proptest::sample::Index>(), "\\PC{0,3}").prop_map(|(hash, at, text)| {
            let at = at.index(hash.len());
            format!(
                "{}{text}{}",
                &hash[..at],
                hash.get(at + 1..).unwrap_or_default()
            )
        });
    proptest!(|(text in prop_oneof![bent, ".*"])| {
        if let Ok(hash) = StoredHash::parse(&text) {
            prop_assert!(hash.scheme.is_affordable());
            let name = hash.scheme.to_string();
            prop_assert_eq!(Scheme::parse(&name), Some(hash.scheme));
            prop_assert!(name.len() <= 64, "it fits its column");
        }
    });
}

#[tokio::test]
async fn the_dearer_hashes_are_the_fewer_log_ins_may_wait() {
    use futures_util::FutureExt;
    let waiting = |schemes_in_use: Vec<Scheme>| {
        let hasher = PasswordHasher::start(Random::seeded(3));
        let mut queue = Vec::new();
        for _ in 0..10_000 {
            let hasher = hasher.clone();
            let verification = Verification {
                password: TypedPassword::parse("busy").ok().unwrap(),
                stored: None,
                schemes_in_use: schemes_in_use.clone(),
            };
            let mut job = Box::pin(async move { hasher.verify(verification).await });
            if job.as_mut().now_or_never().is_some() {
                break;
            }
            queue.push(job);
        }
        queue.len()
    };
    let of_ours = waiting(Vec::new());
    let of_others = waiting(vec![scheme(DEFAULTS[3])]);
    assert!(
        of_others > 0 && of_others * 4 < of_ours,
        "{of_others} {of_ours}"
    );
}
