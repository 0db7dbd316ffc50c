//! The strings were made by Django 5.2 with argon2-cffi and bcrypt, those of other programs by passlib,
//! werkzeug, openssl and Python's hashlib after the program's own source; those of ASP.NET, Firebase and
//! hashcat (Drupal) are the ones in their own tests and documentation.

use super::*;

pub const PASSWORD: &str = "correct horse battery staple";

/// Of every kind, at costs that a test can wait for.
pub const DJANGO: [&str; 6] = [
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

/// Content management systems, directories, crypt(3), passlib, werkzeug, and what they are wrapped in.
pub const ELSEWHERE: [&str; 24] = [
    "$P$5seasalt2Gt1li95SnuYfZ9Uk.hL.t/",
    "$H$6seasalt3q2YzjqCAaOg3vKLEIk2Wr/",
    "$wp$2y$04$U4khdwjO.MH6ASq3jNPYROKLj.4sfu6kc1.GDScois.aiuh7pq7Ty",
    "$S$5seasalt4patYxPEyMJZtqFh4Bbd.DhMTABUR10k/CzpCsLhZWym",
    "U$S$5seasalt5YvmueU68bFvDQ0NG46ksR.DPkUTbFjlffUxZoKgUimA",
    "{SHA}q/eq1kOINtvlJqojGr3i0O73TUI=",
    "{SSHA}kedMXj0vo5yuczDgWW0wY/XVTAq7V6q1",
    "{SHA256}xLvLH77JnWW/WdhcjLYu4tuWPw/hBvSD2a+nO9Tjmoo=",
    "{SSHA256}DL322gSjhu/o4ae5SGINOjkEG4GJcvePQauTnBbhsWEgxNgbwzjnHA==",
    "{SHA512}vl73Z52Iq5qQRfYmflX15XhLS4zXZLXNhVpSRPkcYmlTzUbEPXZohz/W7707IhJJMVWAAxljRyoHh4H+BG5irg==",
    "{ssha512}AgjNGgLGOZnrlDVpfZL3GjdAyyDM9xhoLQeafe4YUYIvBDkgL45ZkyHvX3i6hQoj+1NlYODVB8JdYFhn/my75Z+Tco5xTknp",
    "$5$rounds=1000$seasalt$d4HOGCXNj70vYnAQ3VdpWQeHGGGopINeVCSbFSaqGBC",
    "$6$rounds=1000$seasalt$DC556UABhxs0c6hbow4TZty845gxrOZ4bpksp5ZYGqmXko9w2azjXtnn1o36enbZnuKmqPUxuEDSGIv9S/8Fs/",
    "{CRYPT}$6$seasalt$OsWdvzkZt1W1hsnEY//XBD8XrVe4xkh5EG/MIyPBFnS/tachtdRTVS8rOqDRZ4DLEFJ.Wa75YTCyJi/ymzZg71",
    "$5$seasalt$/9RJ.5bCoOl61Yfyn5H.WoBCX/V0m08fLp2tIHp.Gw0",
    "$pbkdf2$1000$c2Vhc2FsdDIwMjQ$ScxiuSJePoszs0of7/yxiEeGALY",
    "$pbkdf2-sha256$1000$c2Vhc2FsdDIwMjQ$eVE/oZISoCAklNifJeMrN1B7sUBT3nJUh5EUbllcLD0",
    "$pbkdf2-sha512$1000$c2Vhc2FsdDIwMjQ$EApGBWM4CfLFJUprAQHTpDjIDtoLzTX80F3ZuvHRMp0nWkPWUoZu5f/AZp1vQCnPaf1L.wRoMI47//tBOCcn9A",
    "pbkdf2:sha1:1000$5xzWctqGZgiIB1zJ$eaed8ccbf143240c58c02235900f3db925a94cdb",
    "pbkdf2:sha256:1000$ZqXlPFuFQzsanTgj$335d0ba5bcd477944ce8a6049268c0f4fb608ba6ee8608b72d7d87438010af40",
    "pbkdf2:sha512:1000$FRjS6BAThDY6bcLn$821e8e3b9da7781f478279a2d9303f3f969e976436f713021ce0b5683201d2daa13e575ba2dac85b40c81e14888197757cf12ad060593f2228d8ccb766b53e2f",
    "scrypt:1024:8:1$SP4QAsnPGEUOgGDc$3e9f5c3e50c3ea89fc93c3fca26c34a2b300f62ee015832c12498bdd0b5197b3b40029053ec9cc5c2d9ce248a53e37b5cb6829afda3b41bde01557256f74f3b5",
    "{bcrypt}$2a$04$3WLXKLxKZP9OzbPDPK50O.EiqxcB.C7//V4FFx8PipdLrqjsA2fIm",
    "{BLF-CRYPT}$2y$04$s14SSh18Xp6qodm0XGJmp.FHldmtYl.8l9WZBwRPlL6Al.ZDigjhy",
];

/// Those of the program's own tests, with their passwords.
const KNOWN: [(&str, &str); 5] = [
    (
        "my password",
        "ANXrDknc7fGPpigibZXXZFMX4aoqz44JveK6jQuwY3eH/UyPhvr5xTPeGYEckLxz9A==",
    ),
    (
        "my password",
        "AQAAAAAAAAD6AAAAEAhftMyfTJylOlZT+eEotFXd1elee8ih5WsjXaR3PA9M",
    ),
    (
        "my password",
        "AQAAAAEAA9CQAAAAIESkQuj2Du8Y+kbc5lcN/W/3NiAZFEm11P27nrSN5/tId+bR1SwV8CO1Jd72r4C08OLvplNlCDc3oQZ8efcW+jQ=",
    ),
    (
        "my password",
        "AQAAAAIAAAAyAAAAEOMwvh3+FZxqkdMBz2ekgGhwQ4B6pZWND6zgESBuWiHw",
    ),
    (
        "hashcat",
        "$S$C33783772bRXEx1aCsvY.dqgaaSu76XmVlKrW9Qu8IQlvxHlmzLf",
    ),
];

/// What Firebase's console shows, in its documentation's example, with a hash and its salt.
const FIREBASE: &str = "hash_config {
  algorithm: SCRYPT,
  base64_signer_key: jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==,
  base64_salt_separator: Bw==,
  rounds: 8,
  mem_cost: 14,
}";
const FIREBASE_HASH: &str =
    "lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78198JAdRuid5lQ==";
const FIREBASE_SALT: &str = "42xEC+ixf3L2lw==";

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

fn asked(password: &str, stored: Option<&str>, in_use: &[Scheme]) -> Verification {
    Verification {
        password: TypedPassword::parse(password).ok().unwrap(),
        stored: stored.map(str::to_owned),
        schemes_in_use: in_use.to_vec(),
    }
}

/// Hashes of every kind, of `PASSWORD`.
pub fn all() -> impl Iterator<Item = &'static str> {
    DJANGO.into_iter().chain(OTHERS).chain(ELSEWHERE)
}

pub fn verify(password: &str, stored: Option<&str>, in_use: &[Scheme]) -> Verdict {
    worker().verify(&asked(password, stored, in_use)).unwrap()
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
    for hash in DJANGO.iter().chain(&OTHERS).chain(&ELSEWHERE) {
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
fn the_hashes_in_the_tests_of_other_programs_are_verified() {
    for (password, hash) in KNOWN {
        assert!(verify(password, Some(hash), &[]).is_right, "{hash}");
        assert!(!verify("another", Some(hash), &[]).is_right, "{hash}");
    }
    let project = FirebaseProject::parse(FIREBASE).expect("what the console shows");
    let hash = project.hash(FIREBASE_HASH, FIREBASE_SALT).unwrap();
    assert!(hash.len() <= stored::MAX_BYTES);
    assert_eq!(scheme(&hash).to_string(), "scrypt$14$8$1");
    assert!(verify("user1password", Some(&hash), &[]).is_right);
    assert!(!verify("user2password", Some(&hash), &[]).is_right);
    // The key of the project is not in it.
    assert!(!hash.contains("jxspr8Ki0RYycVU8zykb"));
    assert!(FirebaseProject::parse("rounds: 8").is_none());
}

/// Other programs hash what was typed, ours the normal form of it.
#[test]
fn words_are_tried_as_they_were_typed_and_in_their_normal_form() {
    let (composed, apart) = ("caf\u{e9} ".repeat(4), "cafe\u{301} ".repeat(4));
    let (composed, apart) = (composed.trim_end(), apart.trim_end());
    let of_apart = "$2b$04$vq1KQFQfVgMvQpFIy0oE.uDnQrIkU4U9vsXS4DxDC2W6QcApoqH4e";
    let of_composed = "$2b$04$R71.c/UvSF/YUbRmbCC1x.SylmJsWU42P.BntGE48oOwvPSgIfmzu";
    let ours = worker().hash(composed.as_bytes()).unwrap();
    let crypt = "$6$rounds=1000$seasalt$CbRMso5oHIGRQILcfi.rE/Iodd.82xjDZ2/hhFNVEcCcdu2BiinW3g97PYKMXoI/bUEXbZNUdLW0t9FVdjS6N0";
    let in_use = [of_apart, crypt].map(scheme);
    let wrong = format!("{apart}x");
    let right = |typed, hash| verify(typed, Some(hash), &in_use);
    for hash in [of_apart, of_composed, &ours, crypt] {
        assert!(right(apart, hash).is_right, "{hash}");
    }
    assert!(
        !right(composed, of_apart).is_right,
        "it can't be guessed how it was typed"
    );
    assert!(right(composed, of_composed).is_right);
    // From then on it is the normal form that counts.
    let rehashed = right(apart, of_apart).rehashed.unwrap();
    assert!(right(composed, &rehashed).is_right);
    // How much work it is depends on what was typed, and on nothing else.
    let of_nobody = verify(apart, None, &in_use).work;
    for hash in [of_apart, of_composed, &ours, crypt] {
        for typed in [apart, wrong.as_str()] {
            assert_eq!(right(typed, hash).work, of_nobody, "{hash}");
        }
    }
}

/// Where every round reads the password again, a long one would be as many times the work.
#[test]
fn a_password_that_no_such_program_takes_is_not_right_and_not_read_to_its_end() {
    let hash = ELSEWHERE[12];
    let long = PASSWORD.repeat(20);
    assert!(!verify(&long, Some(hash), &[]).is_right);
    let of = scheme(hash);
    assert!(long.len() > of.longest_password());
    let mut out = [[0; 64]; 2];
    for (password, out) in [&long[..], &long[..512]].into_iter().zip(&mut out) {
        let mut bench = Workbench::default();
        let hashed = bench.compute(of, Version::V0x13, password.as_bytes(), b"salt", out);
        hashed.unwrap();
    }
    assert_eq!(out[0], out[1]);
}

#[test]
fn the_costs_that_django_has_by_itself_are_taken() {
    let names = DEFAULTS.map(|hash| foreign_scheme(hash).unwrap().unwrap().to_string());
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
        .chain(ELSEWHERE)
        .map(scheme)
        .chain(more.map(|text| Scheme::parse(text).unwrap()))
        .collect();
    let expected = verify(PASSWORD, None, &in_use).work;
    assert_ne!(expected, verify(PASSWORD, None, &[]).work);
    assert_ne!(expected, Work::default());
    for hash in DJANGO.into_iter().chain(ELSEWHERE).chain([ours.as_str()]) {
        for password in [PASSWORD, "something else"] {
            let verdict = verify(password, Some(hash), &in_use);
            assert_eq!(verdict.is_right, password == PASSWORD);
            assert_eq!(verdict.work, expected, "{hash}");
        }
    }
}

#[test]
fn what_cant_be_verified_is_told_and_never_computed() {
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
        ("{noop}password", HashProblem::Unknown),
        ("{MD5}X03MO1qnZdYdgyfeuILPmQ==", HashProblem::Unknown),
        ("$1$salt$qJH7.N4xYta3aEG/dfqo/0", HashProblem::Unknown),
        (
            "c29tZSB0ZXh0IHRoYXQgaXMgbm8gaGFzaCBhdCBhbGw=",
            HashProblem::Unknown,
        ),
        (
            "{SHA}q/eq1kOINtvlJqojGr3i0O73TUIAAAA=",
            HashProblem::Garbled,
        ),
        ("{SSHA}q/eq1kOINtvlJqojGr3i0O73TUI=", HashProblem::Garbled),
        ("$P$5seasalt2Gt1li95SnuYfZ9Uk", HashProblem::Garbled),
        ("$6$rounds=10$seasalt$abc", HashProblem::Garbled),
        (
            "$S$Oseasalt4patYxPEyMJZtqFh4Bbd.DhMTABUR10k/CzpCsLhZWym",
            HashProblem::TooCostly,
        ),
        (
            "pbkdf2:sha256:9000000$salt$335d0ba5bcd477944ce8a6049268c0f4fb608ba6ee8608b72d7d87438010af40",
            HashProblem::TooCostly,
        ),
        ("pbkdf2:sha256:1000$salt$335d", HashProblem::Garbled),
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
        assert!(worker.verify(&asked(PASSWORD, Some(hash), &[])).is_err());
        assert_eq!(worker.bench.take_work(), Work::default(), "{hash}");
    }
}

/// Whatever is in a column, reading it neither fails nor promises what can't be computed.
#[test]
fn any_text_is_read_or_told_to_be_no_hash() {
    use proptest::prelude::*;
    let kinds = proptest::sample::select(
        DJANGO
            .iter()
            .chain(&OTHERS)
            .chain(&ELSEWHERE)
            .collect::<Vec<_>>(),
    );
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

/// A log-in that is over has given its place to others.
#[tokio::test]
async fn the_more_a_log_in_costs_the_fewer_may_wait() {
    use futures_util::FutureExt;
    let waiting = |schemes_in_use: Vec<Scheme>| {
        let hasher = PasswordHasher::start(Random::seeded(3));
        let mut queue = Vec::new();
        for _ in 0..10_000 {
            let hasher = hasher.clone();
            let verification = asked("busy", None, &schemes_in_use);
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
    // Twenty clients at once don't turn the owner away, as they did.
    assert!(of_others > 20, "{of_others}");
    assert!(of_others * 2 < of_ours, "{of_others} {of_ours}");
}

/// However they came there: accounts that were disabled when they were imported, say.
#[tokio::test]
async fn a_hash_that_does_not_fit_the_budget_is_not_verified_and_costs_nobody_anything() {
    let of = |text| Scheme::parse(text).unwrap();
    let in_use = [
        scheme(DJANGO[0]),
        of("bcrypt$12"),
        of("scrypt$17$8$1"),
        of("argon2id$131072$8$1"),
    ];
    let budget = Budget::of_all(in_use);
    let fit = in_use.map(|scheme| budget.covers(scheme));
    assert_eq!(fit, [true, true, true, false]);
    let hasher = PasswordHasher::start(Random::seeded(3));
    let verify = async |password, stored| {
        let verdict = hasher.verify(asked(password, stored, &in_use)).await;
        verdict.expect("there is room")
    };
    let right = verify(PASSWORD, Some(DJANGO[0])).await;
    assert!(right.is_right);
    let zeros = "A".repeat(43);
    let left_out = format!("$argon2id$v=19$m=131072,t=8,p=1$c2FsdHNhbHQx${zeros}");
    let verdict = verify(PASSWORD, Some(&left_out)).await;
    assert!(!verdict.is_right);
    assert_eq!(verdict.work, right.work);
    assert_eq!(verify(PASSWORD, None).await.work, right.work);
}
