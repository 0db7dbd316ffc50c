//! Replies as real servers write them: in any encoding, only their meaning counts.

use super::*;

#[tokio::test]
async fn an_accepted_mail_is_accepted_in_any_wording() {
    for answers in [
        &[&[(".", "250")] as Answers] as &[Answers],
        &[&[(".", "250\n")]],
        &[&[(".", "250 angenommen f\u{fc}r Sie")]],
        &[&[(".", "250 \u{b2}\u{bb}\u{b4}\u{e6}")]],
        &[&[(".", "250-2.0.0 Ok\n250 queued\n")]],
        &[&[(".", "250-2.0.0 Ok\r\nno code\r\n250")]],
        // Everywhere without text, and with the line ends of the server's own machine.
        &[&[
            ("connect", "220"),
            ("EHLO", "250"),
            ("MAIL", "250\n"),
            ("RCPT", "251"),
            ("DATA", "354"),
            (".", "250"),
        ]],
        &[&[
            ("connect", "220-\u{a1}Hola!\n220 m\u{e1}s\n"),
            ("EHLO", "250-a\n250 b\n"),
        ]],
    ] {
        let server = Server::start(answers);
        let smtp = server.smtp(SmtpSecurity::None);
        let taken = deliver(&smtp).await;
        assert!(
            matches!(taken, Ok(Delivery::Accepted { .. })),
            "{answers:?}: {taken:?}"
        );
        smtp.check(noon()).await.unwrap();
        assert_eq!(server.count("connect"), 1, "{answers:?}");
    }
}

#[tokio::test]
async fn a_rejection_is_recognised_in_any_encoding_and_with_any_code() {
    for (answers, words) in [
        (
            &[&[("RCPT", "550 Empf\u{e4}nger unbekannt")] as Answers] as &[Answers],
            "550 Empfänger unbekannt",
        ),
        (&[&[("RCPT", "550")]], "550"),
        (&[&[("RCPT", "550\n")]], "550"),
        (&[&[("RCPT", "550-a\n550 \u{b2}\u{bb}\n")]], "550 a ²»"),
        (&[&[(".", "571 Message refused")]], "571 Message refused"),
    ] {
        let server = Server::start(answers);
        let refused = deliver(&server.smtp(SmtpSecurity::None)).await;
        assert_eq!(refused, Err(DeliveryError::Permanent(words.to_owned())));
    }
    let server = Server::start(&[&[("RCPT", "471 sp\u{e4}ter")]]);
    let defer = deliver(&server.smtp(SmtpSecurity::None)).await;
    assert_eq!(defer, transient("471 später"));
}

#[tokio::test]
async fn an_endless_reply_is_truncated() {
    // Longer than anybody reads, with the code at its start.
    let server = Server::start(&[&[(".", "250 endless")], &[]]);
    let smtp = server.smtp(SmtpSecurity::None);
    let Ok(Delivery::Accepted { reply }) = deliver(&smtp).await else {
        panic!("not taken");
    };
    assert!(reply.starts_with("250 xxx") && reply.len() < 1000);
    deliver(&smtp).await.unwrap();
    assert_eq!(
        server.count("connect"),
        2,
        "what is left of it is nobody's answer"
    );
}

#[tokio::test]
async fn other_protocols_are_reported_verbatim() {
    let server = Server::start(&[&[("connect", "HTTP/1.1 400 Bad Request")]]);
    let Err(DeliveryError::Unreachable(why)) = deliver(&server.smtp(SmtpSecurity::None)).await
    else {
        panic!("not unreachable");
    };
    assert!(
        why.words
            .ends_with("the answer is none that a mail server gives: HTTP/1.1 400 Bad Request"),
        "{}",
        why.words
    );
}

#[tokio::test]
async fn a_server_that_ends_a_connection_gets_a_new_one() {
    for first in [
        &[
            &[("again MAIL", "421 4.7.0 Too many messages in this session")] as Answers,
            &[],
        ] as &[Answers],
        &[&[("again MAIL", "452 4.5.3 Too many messages")], &[]],
        &[
            &[("again MAIL", "550 too many messages in this connection")],
            &[],
        ],
        &[&[("again MAIL", "451 4.3.0 not here")], &[]],
        &[&[("again MAIL", "close")], &[]],
        &[&[("again RCPT", "421 4.7.0 closing")], &[]],
        &[
            &[("again RCPT", "452 4.5.3 too many transactions per session")],
            &[],
        ],
        &[&[("again DATA", "421 session limit")], &[]],
    ] {
        let server = Server::start(first);
        let smtp = server.smtp(SmtpSecurity::None);
        deliver(&smtp).await.unwrap();
        deliver(&smtp).await.unwrap();
        assert_eq!(server.count("connect"), 2, "{first:?}");
    }
    // On a new connection it is about us, or about the mail.
    let server = Server::start(&[&[("MAIL", "421 4.7.0 Too many connections")], &[]]);
    let defer = deliver(&server.smtp(SmtpSecurity::None)).await;
    let why = operators("421 4.7.0 Too many connections", MailProblem::Limit);
    assert_eq!(defer, Err(DeliveryError::Transient(why)));
    assert_eq!(server.count("connect"), 1);
    // Likewise if the recipient is deferred, or the message was being sent.
    for first in [
        &[&[("again RCPT", "451 4.7.1 greylisted")] as Answers, &[]] as &[Answers],
        &[&[("again RCPT", "550 5.1.1 no such user")], &[]],
    ] {
        let server = Server::start(first);
        let smtp = server.smtp(SmtpSecurity::None);
        deliver(&smtp).await.unwrap();
        assert!(deliver(&smtp).await.is_err());
        assert_eq!(server.count("connect"), 1);
    }
}
