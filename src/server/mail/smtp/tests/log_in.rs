//! Logging in with every mechanism, and not too often.

use super::*;
use crate::server::config::TokenSource;
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use std::{fs, path::Path};

const OFFERS_LOGIN: (&str, &str) = ("EHLO", "250-x\r\n250 auth=login");

#[tokio::test]
async fn prompts_may_have_any_text() {
    let user = BASE64.encode("ann");
    for answers in [
        // "Username:" and "Password:", as most say.
        &[&[
            OFFERS_LOGIN,
            ("AUTH LOGIN", "334 VXNlcm5hbWU6"),
            ("YW5u", "334 UGFzc3dvcmQ6"),
            ("c2Vj", "235 ok"),
        ] as Answers] as &[Answers],
        // "User Name" with a zero byte, in small letters, in German.
        &[&[
            OFFERS_LOGIN,
            ("AUTH LOGIN", "334 VXNlciBOYW1lAA=="),
            ("YW5u", "334 UGFzc3dvcmQA"),
            ("c2Vj", "235"),
        ]],
        &[&[
            OFFERS_LOGIN,
            ("AUTH LOGIN", "334 dXNlcm5hbWU6"),
            ("YW5u", "334 cGFzc3dvcmQ6"),
            ("c2Vj", "235 ok"),
        ]],
        &[&[
            OFFERS_LOGIN,
            ("AUTH LOGIN", "334 QmVudXR6ZXJuYW1lOg=="),
            ("YW5u", "334 S2VubndvcnQ6"),
            ("c2Vj", "235 ok"),
        ]],
        // In clear text, in Latin-1, over several lines, and empty.
        &[&[
            OFFERS_LOGIN,
            ("AUTH LOGIN", "334 Username:"),
            ("YW5u", "334 Password:"),
            ("c2Vj", "235 ok"),
        ]],
        &[&[
            OFFERS_LOGIN,
            ("AUTH LOGIN", "334 Kennung f\u{fc}r"),
            ("YW5u", "334-a\r\n334 b"),
            ("c2Vj", "235 ok"),
        ]],
        &[&[
            OFFERS_LOGIN,
            ("AUTH LOGIN", "334"),
            ("YW5u", "334 "),
            ("c2Vj", "235"),
        ]],
    ] {
        let server = Server::start(answers);
        deliver(&server.smtp_as(SmtpSecurity::None, ann()))
            .await
            .unwrap();
        assert_eq!(server.count(&user), 1);
        assert_eq!(server.count(&BASE64.encode("secret")), 1);
    }
}

#[tokio::test]
async fn plain_credentials_are_sent_at_once_and_again_if_asked() {
    let words = BASE64.encode("\0ann\0secret");
    let server = Server::start(&[&[]]);
    deliver(&server.smtp_as(SmtpSecurity::None, ann()))
        .await
        .unwrap();
    assert_eq!(server.count(&format!("AUTH PLAIN {words}")), 1);

    let server = Server::start(&[&[("AUTH PLAIN", "334"), ("AGFubgBzZWNyZXQ=", "235")]]);
    deliver(&server.smtp_as(SmtpSecurity::None, ann()))
        .await
        .unwrap();
    assert_eq!(server.count(&words), 1);
}

#[tokio::test]
async fn an_offered_but_unsupported_mechanism_is_skipped() {
    let server = Server::start(&[&[
        ("AUTH PLAIN", "504 5.5.4 Unrecognized authentication type"),
        ("AUTH LOGIN", "334"),
        ("YW5u", "334"),
    ]]);
    let smtp = server.smtp_as(SmtpSecurity::None, ann());
    deliver(&smtp).await.unwrap();
    assert_eq!(server.count("AUTH"), 2);
}

#[tokio::test]
async fn a_server_without_a_supported_mechanism_is_reported_with_the_setting() {
    for (answers, expected) in [
        (
            &[&[("EHLO", "250 x")] as Answers] as &[Answers],
            "127.0.0.1 offers no log-in; set EMAIL_USE_TLS=true",
        ),
        (
            &[&[("EHLO", "250-x\r\n250 AUTH CRAM-MD5 XOAUTH2")]],
            "127.0.0.1 offers only these ways to log in: CRAM-MD5, XOAUTH2; with a password",
        ),
    ] {
        let server = Server::start(answers);
        let Err(DeliveryError::Unreachable(why)) =
            deliver(&server.smtp_as(SmtpSecurity::None, ann())).await
        else {
            panic!("not unreachable");
        };
        assert!(why.words.starts_with(expected), "{}", why.words);
        assert_eq!(why.problem, Some(MailProblem::LogIn));
        assert_eq!(server.count("MAIL") + server.count("AUTH"), 0);
    }
}

#[tokio::test]
async fn twelve_mails_with_a_rejected_password_are_one_log_in() {
    let server = Server::start(&[&[("AUTH", "535 5.7.8 wrong password")] as Answers; 20]);
    let smtp = server.smtp_as(SmtpSecurity::None, ann());
    let message = b"x";
    let (envelope, at) = (envelope("ann@example.net"), noon());
    let all = (0..12).map(|_| smtp.deliver(&envelope, message, at));
    for refused in futures_util::future::join_all(all).await {
        let why = operators("535 5.7.8 wrong password", MailProblem::LogIn);
        assert_eq!(refused, Err(DeliveryError::Unreachable(why)));
    }
    assert_eq!(server.count("AUTH"), 1);
    assert_eq!(server.count("connect"), 1);

    // The pause doubles with each refusal, up to a quarter of an hour.
    let mut at = at;
    for (waited, tries) in [
        (59, 1),
        (1, 2),
        (119, 2),
        (1, 3),
        (239, 3),
        (1, 4),
        (480, 5),
        (899, 5),
        (1, 6),
        (900, 7),
    ] {
        at = later(at, Duration::from_secs(waited));
        assert!(smtp.check(at).await.is_err());
        assert!(smtp.check(at).await.is_err());
        assert_eq!(server.count("AUTH"), tries);
    }
    // Somebody asks for it.
    smtp.allow_log_in().await;
    assert!(smtp.check(at).await.is_err());
    assert_eq!(server.count("AUTH"), 8);
}

#[tokio::test]
async fn a_log_in_that_works_again_is_used_by_all() {
    let server = Server::start(&[&[("AUTH", "454 4.7.0 directory is away")], &[], &[], &[]]);
    let smtp = server.smtp_as(SmtpSecurity::None, ann());
    assert_eq!(
        deliver(&smtp).await,
        unreachable("454 4.7.0 directory is away")
    );
    assert_eq!(
        deliver(&smtp).await,
        unreachable("454 4.7.0 directory is away")
    );
    assert_eq!(server.count("AUTH"), 1);
    let at = later(noon(), Duration::from_secs(60));
    smtp.check(at).await.unwrap();
    deliver(&smtp).await.unwrap();
    assert_eq!(server.count("AUTH"), 2);
}

#[tokio::test]
async fn waiting_mails_share_a_failed_connection_attempt() {
    let server = Server::start(&[&[("connect", "hang")] as Answers; 12]);
    let smtp = server.smtp_as(SmtpSecurity::None, ann());
    let start = Instant::now();
    let all = (0..12).map(|_| smtp.check(noon()));
    for ended in futures_util::future::join_all(all).await {
        assert!(ended.is_err());
    }
    assert!(start.elapsed() < Duration::from_secs(3));
    assert_eq!(server.count("AUTH"), 0);
}

fn by_token(source: TokenSource) -> Option<LogIn> {
    let user = "ann@example.org".to_owned();
    Some(LogIn::Token { user, source })
}

const OFFERS_XOAUTH2: (&str, &str) = ("EHLO", "250-x\r\n250 AUTH LOGIN PLAIN XOAUTH2");

#[tokio::test]
async fn a_token_is_sent_as_providers_document() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    fs::write(&file, "ya29.Token\n").unwrap();
    for (answers, said) in [
        (
            &[&[OFFERS_XOAUTH2] as Answers] as &[Answers],
            // From Google's and Microsoft's documentation.
            "AUTH XOAUTH2 dXNlcj1hbm5AZXhhbXBsZS5vcmcBYXV0aD1CZWFyZXIgeWEyOS5Ub2tlbgEB",
        ),
        (
            &[&[("EHLO", "250-x\r\n250 AUTH OAUTHBEARER PLAIN")]],
            "AUTH OAUTHBEARER bixhPWFubkBleGFtcGxlLm9yZywBaG9zdD0xMjcuMC4wLjEBcG9ydD0",
        ),
    ] {
        let server = Server::start(answers);
        let source = TokenSource::File(file.clone());
        deliver(&server.smtp_as(SmtpSecurity::None, by_token(source)))
            .await
            .unwrap();
        assert_eq!(server.count(said), 1);
        assert_eq!(server.count("AUTH"), 1);
    }
}

#[tokio::test]
async fn a_rejected_token_reports_the_reason_and_waits_for_another() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    fs::write(&file, "old").unwrap();
    // The reason comes as a challenge, which expects an empty answer.
    const REFUSES: Answers = &[
        ("connect", "220 x"),
        ("EHLO", "250-x\r\n250 AUTH XOAUTH2"),
        ("AUTH XOAUTH2", "334 eyJzdGF0dXMiOiI0MDEifQ=="),
        ("", "535 5.7.8 Username and Password not accepted"),
    ];
    let server = Server::start(&[REFUSES, &[OFFERS_XOAUTH2]]);
    let smtp = server.smtp_as(
        SmtpSecurity::None,
        by_token(TokenSource::File(file.clone())),
    );
    let why = operators(
        "535 5.7.8 Username and Password not accepted",
        MailProblem::LogIn,
    );
    let refused = Err(DeliveryError::Unreachable(why));
    assert_eq!(deliver(&smtp).await, refused);
    assert_eq!(deliver(&smtp).await, refused);
    assert_eq!(server.count("AUTH"), 1, "the same token is not tried again");

    fs::write(&file, "new").unwrap();
    deliver(&smtp).await.unwrap();
    assert_eq!(server.count("AUTH"), 2);
}

/// A command that prints another token each time, and counts.
fn counting(folder: &Path) -> TokenSource {
    let file = folder.join("count");
    let file = file.display();
    TokenSource::Command(format!("echo x >> {file}; wc -l < {file}"))
}

#[tokio::test]
async fn a_command_is_run_again_when_its_token_has_expired() {
    let folder = tempfile::tempdir().unwrap();
    const ONCE: Answers = &[
        OFFERS_XOAUTH2,
        // The tokens are numbers: "1" is good for the first connection alone.
        ("QUIT", "221 bye"),
    ];
    const NO_MORE: Answers = &[OFFERS_XOAUTH2, ("AUTH", "535 5.7.8 expired")];
    let server = Server::start(&[ONCE, NO_MORE, ONCE]);
    let smtp = server.smtp_as(SmtpSecurity::None, by_token(counting(folder.path())));
    deliver(&smtp).await.unwrap();
    smtp.idle.take(Duration::ZERO).await;
    deliver(&smtp).await.unwrap();
    let token = |count: u8| {
        BASE64.encode(format!(
            "user=ann@example.org\x01auth=Bearer {count}\x01\x01"
        ))
    };
    assert_eq!(server.count(&format!("AUTH XOAUTH2 {}", token(1))), 2);
    assert_eq!(server.count(&format!("AUTH XOAUTH2 {}", token(2))), 1);
}

#[tokio::test]
async fn an_unavailable_token_is_reported_without_its_value() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("empty"), "\n").unwrap();
    fs::write(path("words"), "{\"access_token\": \"hunter2\"}").unwrap();
    fs::write(path("long"), "x".repeat(20_000)).unwrap();
    let command = |text: &str| TokenSource::Command(text.to_owned());
    for (source, expected) in [
        (
            TokenSource::File(path("none")),
            "EMAIL_OAUTH_TOKEN_FILE can't be read",
        ),
        (
            TokenSource::File(path("empty")),
            "EMAIL_OAUTH_TOKEN_FILE gives no token",
        ),
        (
            TokenSource::File(path("words")),
            "EMAIL_OAUTH_TOKEN_FILE gives no token",
        ),
        (
            TokenSource::File(path("long")),
            "EMAIL_OAUTH_TOKEN_FILE gives no token",
        ),
        (
            command("echo hunter2; exit 3"),
            "EMAIL_OAUTH_TOKEN_COMMAND failed with exit status: 3",
        ),
        (
            command("no-such-command"),
            "EMAIL_OAUTH_TOKEN_COMMAND failed with exit status: 127",
        ),
        (command("true"), "EMAIL_OAUTH_TOKEN_COMMAND gives no token"),
        (
            command("sleep 60"),
            "EMAIL_OAUTH_TOKEN_COMMAND did not finish within EMAIL_TIMEOUT",
        ),
    ] {
        let server = Server::start(&[&[OFFERS_XOAUTH2]]);
        let smtp = server.smtp_as(SmtpSecurity::None, by_token(source));
        let Err(DeliveryError::Unreachable(why)) = deliver(&smtp).await else {
            panic!("not unreachable");
        };
        assert!(why.words.starts_with(expected), "{}", why.words);
        assert!(!why.words.contains("hunter2"));
        assert_eq!(why.problem, Some(MailProblem::Token));
        assert_eq!(server.count("connect"), 0);
    }
}
