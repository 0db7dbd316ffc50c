//! What the settings together must and must not be, read as an operator would set them.

use std::path::Path;

use super::*;

fn load(pairs: &[(&str, &str)]) -> Result<Config, ConfigErrors> {
    Config::load(Sources::from_pairs(pairs.iter().copied()))
}

fn loaded(pairs: &[(&str, &str)]) -> Config {
    load(pairs).unwrap_or_else(|errors| panic!("{pairs:?}: {errors}"))
}

/// The only error about these settings.
fn complaint(pairs: &[(&str, &str)]) -> String {
    let errors = load(pairs).expect_err("something is wrong with the settings");
    assert_eq!(errors.sentences().len(), 1, "{errors}");
    errors.to_string()
}

fn smtp(pairs: &[(&str, &str)]) -> SmtpConfig {
    let mut all = vec![("EMAIL_BACKEND", "smtp")];
    all.extend(pairs);
    match loaded(&all).mail.backend {
        MailBackend::Smtp(smtp) => smtp,
        other => panic!("{other:?}"),
    }
}

/// Settings of a careful operator.
const PRODUCTION: &[(&str, &str)] = &[
    ("BASE_URL", "https://accounts.example.org"),
    ("EMAIL_BACKEND", "smtp"),
    ("EMAIL_HOST", "smtp.example.org"),
    ("EMAIL_USE_TLS", "True"),
    ("DEFAULT_FROM_EMAIL", "accounts@example.org"),
    ("TRUSTED_PROXIES", "127.0.0.1"),
    ("REQUIRE_ADMIN_TOTP", "true"),
];

/// Production settings with one of them changed.
fn production_but(key: &'static str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    let others = PRODUCTION.iter().copied().filter(|(name, _)| *name != key);
    others.chain([(key, value)]).collect()
}

#[test]
fn defaults_are_those_of_a_fresh_checkout() {
    let config = loaded(&[]);
    assert_eq!(config.listen_addr.to_string(), "127.0.0.1:8000");
    assert_eq!(config.base_url.to_string(), "http://127.0.0.1:8000");
    assert_eq!(
        config.database_url.sqlite_file(),
        Some(Path::new("data/password-recover.sqlite3"))
    );
    assert!(matches!(config.mail.backend, MailBackend::Mailbox));
    assert_eq!(
        config.mail.from.to_string(),
        "Password Recover <webmaster@localhost>"
    );
    assert_eq!(config.password_reset_timeout, Duration::from_hours(24));
    assert_eq!(config.trusted_proxies, []);
    assert_eq!(config.rate_limits, Some(RateLimits::default()));
}

#[test]
fn every_problem_is_reported_in_a_sentence_of_its_own() {
    let errors = load(&[
        ("PASSWORD_RESET_TIMEOUT", "abc"),
        ("EMAIL_PORT", "0"),
        ("EMAIL_USE_TLS", "maybe"),
        ("LOG_FORMAT", "xml"),
    ])
    .unwrap_err();
    assert_eq!(
        errors.to_string(),
        "EMAIL_USE_TLS is \"maybe\", which is neither true nor false.\n\
         EMAIL_PORT is \"0\", which is not a port from 1 to 65535.\n\
         PASSWORD_RESET_TIMEOUT is \"abc\", which is not a whole number of seconds from 60 to 86400.\n\
         LOG_FORMAT is \"xml\", which is neither pretty nor json."
    );
}

#[test]
fn problems_of_sources_and_values_are_reported_together() {
    let mut sources = Sources::from_pairs([("EMAIL_PORT", "x")]);
    sources.problems.push("Some file can't be read.".to_owned());
    let errors = Config::load(sources).unwrap_err();
    assert_eq!(errors.sentences().len(), 2, "{errors}");
}

#[test]
fn an_error_shows_no_secret() {
    for pair in [
        ("DATABASE_URL", "oracle://u:hunter2@db/app"),
        ("BASE_URL", "https://u:hunter2@example.org"),
        ("EMAIL_HOST", "smtp://u:hunter2@example.org"),
        ("EMAIL_HOST_PASSWORD", "hunter2"),
    ] {
        let complaint = complaint(&[pair]);
        assert!(complaint.contains(pair.0), "{complaint}");
        assert!(!complaint.contains("hunter2"), "{complaint}");
    }
}

#[test]
fn debug_shows_no_secret() {
    let config = loaded(&[
        ("DATABASE_URL", "postgres://u:hunter2@db/app"),
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST_USER", "mailer"),
        ("EMAIL_HOST_PASSWORD", "hunter2"),
    ]);
    let shown = format!("{config:?} {config:#?}");
    assert!(shown.contains("mailer"), "{shown}");
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[test]
fn the_server_listens_on_an_ip_address_or_localhost() {
    for (text, address) in [
        ("0.0.0.0:80", "0.0.0.0:80"),
        ("[::]:8080", "[::]:8080"),
        ("127.0.0.1:0", "127.0.0.1:0"),
        ("localhost:9000", "127.0.0.1:9000"),
        (" 127.0.0.1:1 ", "127.0.0.1:1"),
    ] {
        let config = loaded(&[("LISTEN_ADDR", text)]);
        assert_eq!(config.listen_addr.to_string(), address);
    }
    for text in [
        "8000",
        "127.0.0.1",
        "example.org:80",
        "127.0.0.1:65536",
        "localhost:",
    ] {
        assert!(complaint(&[("LISTEN_ADDR", text)]).contains(text));
    }
}

#[test]
fn session_limits_have_bounds() {
    let config = loaded(&[]);
    assert_eq!(config.session_idle_timeout, Duration::from_hours(1));
    assert_eq!(config.session_timeout, Duration::from_hours(12));
    assert!(!config.require_admin_totp);
    for (key, texts) in [
        ("SESSION_IDLE_TIMEOUT", ["299", "86401", "1h"]),
        ("SESSION_TIMEOUT", ["599", "604801", "-1"]),
        ("REQUIRE_ADMIN_TOTP", ["maybe", "2", "always"]),
    ] {
        for text in texts {
            let complaint = complaint(&[(key, text)]);
            assert!(complaint.contains(key) && complaint.contains(text));
        }
    }
    let config = loaded(&[
        ("SESSION_IDLE_TIMEOUT", "300"),
        ("SESSION_TIMEOUT", "604800"),
        ("REQUIRE_ADMIN_TOTP", "true"),
    ]);
    assert_eq!(config.session_idle_timeout, Duration::from_mins(5));
    assert_eq!(config.session_timeout, Duration::from_hours(7 * 24));
    assert!(config.require_admin_totp);
}

#[test]
fn production_is_advised_to_require_two_factor_authentication() {
    let [warning] = &loaded(&production_but("REQUIRE_ADMIN_TOTP", "false")).deploy_warnings()[..]
    else {
        panic!("one warning");
    };
    assert!(warning.starts_with("REQUIRE_ADMIN_TOTP is false"));
}

#[test]
fn links_live_from_a_minute_to_a_day() {
    for seconds in ["60", "86400"] {
        let config = loaded(&[("PASSWORD_RESET_TIMEOUT", seconds)]);
        assert_eq!(config.password_reset_timeout.as_secs().to_string(), seconds);
    }
    for text in ["59", "86401", "-60", "3600.0", "1h"] {
        assert!(complaint(&[("PASSWORD_RESET_TIMEOUT", text)]).contains(text));
    }
}

#[test]
fn the_minimum_length_is_8_to_64_and_15_by_default() {
    assert_eq!(loaded(&[]).password_min_length, 15);
    for length in [8, 15, 64] {
        let config = loaded(&[("PASSWORD_MIN_LENGTH", &length.to_string())]);
        assert_eq!(config.password_min_length, length);
    }
    for text in ["7", "65", "0", "-8", "8.5", "fifteen", "+"] {
        let complaint = complaint(&[("PASSWORD_MIN_LENGTH", text)]);
        let expected = "PASSWORD_MIN_LENGTH is";
        assert!(complaint.contains(expected) && complaint.contains(text));
        assert!(complaint.contains("from 8 to 64"), "{complaint}");
    }
}

#[test]
fn trusted_proxies_are_networks_or_single_addresses() {
    let config = loaded(&[("TRUSTED_PROXIES", "10.1.2.3/8, ::1,192.0.2.7")]);
    let shown: Vec<_> = config
        .trusted_proxies
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(shown, ["10.0.0.0/8", "::1/128", "192.0.2.7/32"]);
    assert_eq!(
        complaint(&[("TRUSTED_PROXIES", "10.0.0.0/8,proxy")]),
        "TRUSTED_PROXIES is \"10.0.0.0/8,proxy\", which has the part \"proxy\", where a network \
         such as 10.0.0.0/8 is expected."
    );
}

#[test]
fn booleans_have_many_spellings() {
    for text in ["true", "True", "TRUE", "1", "yes", "on"] {
        assert_eq!(
            smtp(&[("EMAIL_USE_TLS", text)]).security,
            SmtpSecurity::StartTls
        );
    }
    for text in ["false", "False", "0", "No", "off"] {
        assert_eq!(
            smtp(&[("EMAIL_USE_TLS", text)]).security,
            SmtpSecurity::None
        );
    }
}

#[test]
fn the_smtp_port_follows_the_encryption() {
    let plain = smtp(&[]);
    assert_eq!((plain.host.as_str(), plain.port), ("localhost", 25));
    assert_eq!(plain.timeout, Duration::from_secs(10));
    assert_eq!(plain.log_in, None);
    let starttls = smtp(&[("EMAIL_USE_TLS", "true")]);
    assert_eq!(
        (starttls.port, starttls.security),
        (587, SmtpSecurity::StartTls)
    );
    let tls = smtp(&[("EMAIL_USE_SSL", "true"), ("EMAIL_USE_TLS", "false")]);
    assert_eq!((tls.port, tls.security), (465, SmtpSecurity::Tls));
    let own = smtp(&[
        ("EMAIL_USE_SSL", "true"),
        ("EMAIL_PORT", "2465"),
        ("EMAIL_TIMEOUT", "3"),
    ]);
    assert_eq!((own.port, own.timeout.as_secs()), (2465, 3));
    assert_eq!(
        complaint(&[("EMAIL_USE_SSL", "true"), ("EMAIL_USE_TLS", "true")]),
        "EMAIL_USE_TLS and EMAIL_USE_SSL are both true; set one of them to false."
    );
}

#[test]
fn the_smtp_host_is_a_name_or_an_address() {
    for (text, host, is_loopback) in [
        ("smtp.example.org", "smtp.example.org", false),
        ("mail_server", "mail_server", false),
        ("bücher.example", "xn--bcher-kva.example", false),
        ("192.0.2.1", "192.0.2.1", false),
        ("127.0.0.2", "127.0.0.2", true),
        ("::1", "::1", true),
        ("[::1]", "::1", true),
    ] {
        let smtp = smtp(&[("EMAIL_HOST", text)]);
        assert_eq!(
            (smtp.host.as_str(), smtp.is_loopback()),
            (host, is_loopback)
        );
    }
    for text in ["smtp.example.org:25", "smtp://example.org", "two names"] {
        assert!(complaint(&[("EMAIL_HOST", text)]).contains("EMAIL_PORT"));
    }
}

#[test]
fn an_smtp_log_in_is_complete_or_absent() {
    let smtp = smtp(&[
        ("EMAIL_HOST_USER", "mailer"),
        ("EMAIL_HOST_PASSWORD", " p w "),
    ]);
    assert_eq!(
        smtp.log_in,
        Some(LogIn::Password {
            user: "mailer".to_owned(),
            password: Secret::new(" p w "),
        })
    );
    assert_eq!(
        complaint(&[("EMAIL_HOST_USER", "mailer"), ("EMAIL_HOST_PASSWORD", "")]),
        "EMAIL_HOST_USER is set and EMAIL_HOST_PASSWORD is not; the SMTP log-in needs both."
    );
}

#[test]
fn a_log_in_with_a_token_needs_its_source() {
    let user = ("EMAIL_HOST_USER", "mailer");
    for (key, value, source) in [
        (
            "EMAIL_OAUTH_TOKEN_FILE",
            "/run/token",
            TokenSource::File("/run/token".into()),
        ),
        (
            "EMAIL_OAUTH_TOKEN_COMMAND",
            "az account get-access-token",
            TokenSource::Command("az account get-access-token".to_owned()),
        ),
    ] {
        let user_name = "mailer".to_owned();
        assert_eq!(
            smtp(&[user, (key, value)]).log_in,
            Some(LogIn::Token {
                user: user_name,
                source
            })
        );
        assert_eq!(
            complaint(&[(key, value)]),
            format!("{key} is set and EMAIL_HOST_USER is not; the SMTP log-in needs both.")
        );
        assert_eq!(
            complaint(&[user, ("EMAIL_HOST_PASSWORD", "x"), (key, value)]),
            format!(
                "EMAIL_HOST_PASSWORD and {key} are both set; the SMTP log-in takes one of them."
            )
        );
        let in_clear = [user, (key, value), ("EMAIL_HOST", "smtp.example.org")];
        assert!(complaint(&in_clear).contains("need encryption"));
        let encrypted = [in_clear.as_slice(), &[("EMAIL_USE_TLS", "true")]].concat();
        assert!(smtp(&encrypted).log_in.is_some());
    }
}

#[test]
fn the_name_in_ehlo_defaults_to_the_sites() {
    let helo_of = |base_url| smtp(&[("BASE_URL", base_url), ("RATE_LIMITS", "on")]).helo;
    for (base_url, helo) in [
        ("https://accounts.example.org", "accounts.example.org"),
        (
            "https://accounts.example.org.:8443/x",
            "accounts.example.org",
        ),
        (
            "https://konten.müller.example",
            "konten.xn--mller-kva.example",
        ),
        ("https://192.0.2.7", "[192.0.2.7]"),
        ("https://[2001:db8::7]:8443", "[IPv6:2001:db8::7]"),
        // Never the name of every machine, which Google's relay rejects.
        ("http://127.0.0.1:8000", "localhost"),
        ("http://[::1]:8000", "localhost"),
        ("http://app.localhost:8000", "localhost"),
    ] {
        assert_eq!(helo_of(base_url), helo, "{base_url}");
    }
    for (text, helo) in [
        ("mail.example.org", "mail.example.org"),
        ("Mail.Example.ORG", "mail.example.org"),
        ("müller.example", "xn--mller-kva.example"),
        ("192.0.2.7", "[192.0.2.7]"),
        ("[192.0.2.7]", "[192.0.2.7]"),
        ("[IPv6:2001:db8::7]", "[IPv6:2001:db8::7]"),
        ("2001:db8::7", "[IPv6:2001:db8::7]"),
    ] {
        assert_eq!(smtp(&[("EMAIL_HELO", text)]).helo, helo);
    }
    for text in [
        "two names",
        "mail.example.org\r\nMAIL FROM:<a@b>",
        "mail_server",
        "[mail]",
        "-a.example",
        "a@b.example",
        "mail.example.org.",
        "127.0.0.1",
        "[127.0.0.1]",
        "::1",
        "0.0.0.0",
    ] {
        assert!(
            complaint(&[("EMAIL_HELO", text)]).starts_with("EMAIL_HELO"),
            "{text}"
        );
    }
}

#[test]
fn a_senders_international_domain_is_kept_in_ascii() {
    for (text, sender) in [
        ("konto@müller.example", "konto@xn--mller-kva.example"),
        (
            "Konten <konto@MÜLLER.example>",
            "Konten <konto@xn--mller-kva.example>",
        ),
        ("konto@例え.example", "konto@xn--r8jz45g.example"),
        ("konto@xn--mller-kva.example", "konto@xn--mller-kva.example"),
    ] {
        let config = loaded(&[("DEFAULT_FROM_EMAIL", text)]);
        assert_eq!(config.mail.from.to_string(), sender);
    }
    assert!(complaint(&[("DEFAULT_FROM_EMAIL", "konto@mü_ller.example")]).contains("DEFAULT_FROM"));

    let production = production_but("DEFAULT_FROM_EMAIL", "konto@müller.example");
    assert_eq!(loaded(&production).deploy_warnings(), [""; 0]);
    let [warning] =
        &loaded(&production_but("DEFAULT_FROM_EMAIL", "jörg@müller.example")).deploy_warnings()[..]
    else {
        panic!("not one warning");
    };
    assert!(warning.contains("SMTPUTF8"), "{warning}");
}

#[test]
fn the_sender_is_a_mailbox() {
    let config = loaded(&[("DEFAULT_FROM_EMAIL", "Konten <konten@example.org>")]);
    assert_eq!(config.mail.from.name.as_deref(), Some("Konten"));
    assert_eq!(config.mail.from.email.to_string(), "konten@example.org");
    for text in [
        "example.org",
        "a@example.org\nBcc: b@example.org",
        "a@b, c@d",
    ] {
        assert!(complaint(&[("DEFAULT_FROM_EMAIL", text)]).contains("DEFAULT_FROM_EMAIL"));
    }
    let unquoted = [("DEFAULT_FROM_EMAIL", "Acme, Inc. <accounts@example.org>")];
    assert!(complaint(&unquoted).contains("put the name in quotes"));
    let quoted = [(
        "DEFAULT_FROM_EMAIL",
        "\"Acme, Inc.\" <accounts@example.org>",
    )];
    assert_eq!(
        loaded(&quoted).mail.from.name.as_deref(),
        Some("Acme, Inc.")
    );
}

#[test]
fn backends_are_chosen_by_name() {
    for name in ["smtp", "console", "file", "mailbox", "dummy"] {
        assert_eq!(loaded(&[("EMAIL_BACKEND", name)]).mail.backend.name(), name);
    }
    for (pairs, folder) in [
        (&[("EMAIL_BACKEND", "file")][..], "data/mail"),
        (
            &[("EMAIL_BACKEND", "file"), ("EMAIL_FILE_PATH", "/tmp/mail")],
            "/tmp/mail",
        ),
    ] {
        match loaded(pairs).mail.backend {
            MailBackend::File(path) => assert_eq!(path, Path::new(folder)),
            other => panic!("{other:?}"),
        }
    }
    assert!(complaint(&[("EMAIL_BACKEND", "pigeon")]).contains("is none of smtp"));
}

#[test]
fn a_public_site_has_a_backend_of_its_own_and_no_mailbox() {
    let base_url = ("BASE_URL", "https://accounts.example.org");
    assert_eq!(
        complaint(&[base_url]),
        "EMAIL_BACKEND must be set to smtp, console, file or dummy, because BASE_URL \
         (https://accounts.example.org) is not a loopback address."
    );
    assert_eq!(
        complaint(&[base_url, ("EMAIL_BACKEND", "mailbox")]),
        "EMAIL_BACKEND is \"mailbox\", which is possible only while BASE_URL is a loopback address."
    );
    assert_eq!(
        loaded(&[base_url, ("EMAIL_BACKEND", "dummy")])
            .mail
            .backend
            .name(),
        "dummy"
    );
}

#[test]
fn rate_limits_are_off_only_on_this_machine() {
    assert_eq!(loaded(&[("RATE_LIMITS", "off")]).rate_limits, None);
    assert_eq!(
        complaint(&production_but("RATE_LIMITS", "off")),
        "RATE_LIMITS can be off only while BASE_URL is a loopback address, and it is \
         https://accounts.example.org."
    );
}

#[test]
fn log_formats_are_chosen_by_name() {
    assert_eq!(
        loaded(&[("LOG_FORMAT", "pretty")]).log_format,
        LogFormat::Pretty
    );
    assert_eq!(
        loaded(&[("LOG_FORMAT", "json")]).log_format,
        LogFormat::Json
    );
}

#[test]
fn good_production_settings_cause_no_warning() {
    assert_eq!(loaded(PRODUCTION).deploy_warnings(), [""; 0]);
}

#[test]
fn each_weak_production_setting_causes_one_warning_that_names_it() {
    for (key, value, named) in [
        ("BASE_URL", "https://localhost", "BASE_URL"),
        ("EMAIL_BACKEND", "console", "EMAIL_BACKEND"),
        ("EMAIL_USE_TLS", "false", "EMAIL_USE_TLS"),
        (
            "DEFAULT_FROM_EMAIL",
            "webmaster@localhost",
            "DEFAULT_FROM_EMAIL",
        ),
        ("TRUSTED_PROXIES", "", "TRUSTED_PROXIES"),
        ("TRUSTED_PROXIES", "0.0.0.0/0", "TRUSTED_PROXIES"),
        (
            "WEBHOOK_ALLOWED_NETWORKS",
            "::/0",
            "WEBHOOK_ALLOWED_NETWORKS",
        ),
        ("DATABASE_URL", "sqlite::memory:", "DATABASE_URL"),
        ("PASSWORD_MIN_LENGTH", "8", "PASSWORD_MIN_LENGTH"),
    ] {
        let warnings = loaded(&production_but(key, value)).deploy_warnings();
        let [warning] = warnings.as_slice() else {
            panic!("{key}={value}: {warnings:?}");
        };
        assert!(warning.starts_with(named), "{warning}");
    }
    let mut local_relay = production_but("EMAIL_HOST", "127.0.0.1");
    local_relay.push(("EMAIL_USE_TLS", "false"));
    assert_eq!(loaded(&local_relay).deploy_warnings(), [""; 0]);
    let warnings = loaded(&[("RATE_LIMITS", "off")]).deploy_warnings();
    assert!(
        warnings
            .iter()
            .any(|warning| warning.starts_with("RATE_LIMITS"))
    );
}

#[test]
fn a_guessable_or_unsendable_metrics_token_is_rejected() {
    const TOKEN: &str = "kT7vJ2mQ9xW4bN8cR5zL1pH6sD3fG0yA";
    let config = loaded(&[("METRICS_TOKEN", TOKEN)]);
    assert_eq!(config.metrics_token.unwrap().expose(), TOKEN);
    assert!(loaded(&[]).metrics_token.is_none());
    for (token, what) in [
        ("secret", "easy to guess"),
        ("kT7vJ2mQ9xW4bN8cR5zL1pH6sD3f G0yA", "header"),
        ("kT7vJ2mQ9xW4bN8cR5zL1pH6sD3fG0yé", "header"),
    ] {
        let complaint = complaint(&[("METRICS_TOKEN", token)]);
        assert!(complaint.contains(what), "{complaint}");
        assert!(!complaint.contains(token), "{complaint}");
    }
}

#[test]
fn stopping_takes_a_bounded_time() {
    let config = loaded(&[]);
    assert_eq!(config.shutdown_timeout.as_secs(), 20);
    assert_eq!(config.shutdown_delay.as_secs(), 0);
    let config = loaded(&[("SHUTDOWN_TIMEOUT", "300"), ("SHUTDOWN_DELAY", "60")]);
    assert_eq!(config.shutdown_timeout.as_secs(), 300);
    assert_eq!(config.shutdown_delay.as_secs(), 60);
    for (key, value) in [
        ("SHUTDOWN_TIMEOUT", "0"),
        ("SHUTDOWN_TIMEOUT", "301"),
        ("SHUTDOWN_DELAY", "61"),
        ("SHUTDOWN_DELAY", "-1"),
    ] {
        assert!(complaint(&[(key, value)]).contains(key));
    }
}
