//! Whole conversations with a scripted server.

mod connecting;
mod log_in;
mod replies;

use super::*;
use crate::server::{clock::later, config::SmtpSecurity};
use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Instant,
};

/// The server's replies to a command, where they differ from a friendly server's. A reply after `again` is
/// used from the second time on, on one connection. Instead of a reply it can `hang` or `close`.
type Answers = &'static [(&'static str, &'static str)];

const FRIENDLY: Answers = &[
    ("connect", "220 mail.example.org"),
    (
        "EHLO",
        "250-mail.example.org\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN",
    ),
    ("AUTH", "235 2.7.0 welcome"),
    ("DATA", "354 go ahead"),
    (".", "250 2.0.0 Ok: queued as\t4ABC\x07"),
    ("QUIT", "221 bye"),
];

/// A server with one set of replies for each connection in turn, and everything it has received.
struct Server {
    port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start(connections: &'static [Answers]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ear = Arc::clone(&heard);
        thread::spawn(move || {
            // A connection that hangs stays open while the next one is served.
            let _open: Vec<_> = connections
                .iter()
                .map_while(|answers| {
                    let (stream, _) = listener.accept().ok()?;
                    ear.lock().unwrap().push("connect".to_owned());
                    Some(speak(stream, answers, &ear))
                })
                .collect();
            thread::sleep(Duration::from_secs(5));
        });
        Self { port, heard }
    }

    fn smtp(&self, security: SmtpSecurity) -> Smtp {
        self.smtp_as(security, None)
    }

    fn smtp_as(&self, security: SmtpSecurity, log_in: Option<LogIn>) -> Smtp {
        Smtp::new(&SmtpConfig {
            host: "127.0.0.1".to_owned(),
            port: self.port,
            security,
            log_in,
            helo: "accounts.example.org".to_owned(),
            timeout: Duration::from_secs(1),
        })
        .unwrap()
    }

    /// How often a command with this prefix was received.
    fn count(&self, start: &str) -> usize {
        let heard = self.heard.lock().unwrap();
        heard.iter().filter(|line| line.starts_with(start)).count()
    }
}

/// Serves a client until either side ends it; returns the connection so that it stays open.
fn speak(stream: TcpStream, answers: Answers, ear: &Mutex<Vec<String>>) -> TcpStream {
    let mut lines = BufReader::new(stream.try_clone().unwrap());
    let mut command = "connect".to_owned();
    let mut before = Vec::new();
    loop {
        let is_for = |to: &str| {
            let (is_again, to) = match to.strip_prefix("again ") {
                Some(to) => (before.iter().any(|said: &String| said.starts_with(to)), to),
                None => (true, to),
            };
            is_again && command.starts_with(to) && (to != "." || command == ".")
        };
        let answer = answers
            .iter()
            .chain(FRIENDLY)
            .find(|(to, _)| is_for(to))
            .map_or("250 ok", |(_, answer)| answer);
        before.push(command.clone());
        match answer {
            "hang" => return stream,
            "close" => {
                stream.shutdown(std::net::Shutdown::Both).unwrap();
                return stream;
            }
            words => (&stream).write_all(&bytes(words)).unwrap(),
        }
        let in_message = answer.starts_with("354");
        loop {
            let mut line = Vec::new();
            if lines.read_until(b'\n', &mut line).unwrap_or(0) == 0 {
                return stream;
            }
            command = String::from_utf8_lossy(&line).trim_end().to_owned();
            ear.lock().unwrap().push(command.clone());
            if !in_message || command == "." {
                break;
            }
            if answers.contains(&("message", "close")) {
                stream.shutdown(std::net::Shutdown::Both).unwrap();
                return stream;
            }
        }
    }
}

/// A reply on the wire: in Latin-1, with a line end unless it has one.
fn bytes(words: &str) -> Vec<u8> {
    let latin1 = |letter: char| u8::try_from(u32::from(letter)).unwrap();
    if words.ends_with("endless") {
        return format!("250 {}", "x".repeat(70_000)).into_bytes();
    }
    let end = if words.ends_with('\n') { "" } else { "\r\n" };
    words.chars().chain(end.chars()).map(latin1).collect()
}

fn envelope(to: &str) -> Envelope {
    let from = "accounts@example.org".parse().unwrap();
    Envelope::new(Some(from), vec![to.parse().unwrap()]).unwrap()
}

async fn deliver(smtp: &Smtp) -> Result<Delivery, DeliveryError> {
    let message = b"Subject: x\r\n\r\n.dot\r\n";
    smtp.deliver(&envelope("ann@example.net"), message, noon())
        .await
}

fn ann() -> Option<LogIn> {
    Some(LogIn::Password {
        user: "ann".to_owned(),
        password: Secret::new("secret"),
    })
}

fn noon() -> Timestamp {
    later(
        Timestamp::from(chrono::DateTime::UNIX_EPOCH),
        Duration::from_secs(1_794_060_300),
    )
}

fn transient(words: &str) -> Result<Delivery, DeliveryError> {
    Err(DeliveryError::Transient(words.to_owned().into()))
}

fn unreachable(words: &str) -> Result<Delivery, DeliveryError> {
    Err(DeliveryError::Unreachable(words.to_owned().into()))
}

fn operators(words: &str, problem: MailProblem) -> Why {
    Why::operators(words.to_owned(), problem)
}

#[tokio::test]
async fn an_accepted_mail_returns_the_servers_response() {
    let server = Server::start(&[&[]]);
    let accepted = deliver(&server.smtp(SmtpSecurity::None)).await.unwrap();
    assert_eq!(
        accepted,
        Delivery::Accepted {
            reply: "250 2.0.0 Ok: queued as 4ABC".to_owned()
        }
    );
    assert_eq!(server.count("MAIL FROM:<accounts@example.org>"), 1);
    assert_eq!(server.count("RCPT TO:<ann@example.net>"), 1);
    assert_eq!(
        server.count("..dot"),
        1,
        "a dot at the start of a line is doubled"
    );
    assert_eq!(server.count("AUTH"), 0, "nobody asked to log in");
}

#[tokio::test]
async fn rejections_are_classified_by_the_command() {
    let final_word = |words: &str| Err(DeliveryError::Permanent(words.to_owned()));
    for (answers, expected) in [
        (
            &[&[("RCPT", "550 5.1.1 no such user")] as Answers] as &[Answers],
            final_word("550 5.1.1 no such user"),
        ),
        (
            &[&[(".", "554-5.7.1 spam\r\n554 5.7.1 really")]],
            final_word("554 5.7.1 spam really"),
        ),
        (
            &[&[("RCPT", "451 4.7.1 greylisted")]],
            transient("451 4.7.1 greylisted"),
        ),
        (
            &[&[(".", "452 4.3.1 disk full")]],
            transient("452 4.3.1 disk full"),
        ),
        (
            &[&[("MAIL", "553 5.7.1 not your address")]],
            Err(DeliveryError::Transient(operators(
                "553 5.7.1 not your address",
                MailProblem::Sender,
            ))),
        ),
        (
            &[&[("connect", "554 5.7.1 go away")]],
            unreachable("554 5.7.1 go away"),
        ),
        (&[&[("EHLO", "550 who?")]], unreachable("550 who?")),
        (
            &[&[("DATA", "250 what?")]],
            transient("the mail server answered out of step: 250 what?"),
        ),
    ] {
        let server = Server::start(answers);
        assert_eq!(deliver(&server.smtp(SmtpSecurity::None)).await, expected);
    }
}

#[tokio::test]
async fn a_log_in_that_fails_loses_no_mail() {
    let server = Server::start(&[&[("AUTH", "535 5.7.8 wrong password")]]);
    let smtp = server.smtp_as(SmtpSecurity::None, ann());
    assert_eq!(
        deliver(&smtp).await,
        Err(DeliveryError::Unreachable(operators(
            "535 5.7.8 wrong password",
            MailProblem::LogIn
        )))
    );
    assert_eq!(server.count("MAIL"), 0);
}

#[tokio::test]
async fn an_absent_server_is_worth_a_retry() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    let server = Server {
        port,
        heard: Arc::default(),
    };
    let Err(DeliveryError::Unreachable(Why { words, .. })) =
        deliver(&server.smtp(SmtpSecurity::None)).await
    else {
        panic!("not unreachable");
    };
    assert!(
        words.starts_with(&format!("no connection to 127.0.0.1:{port}: ")),
        "{words}"
    );
}

#[tokio::test]
async fn silence_ends_at_the_timeout_and_affects_no_later_mail() {
    for hanging in [
        // The second connection finds out whether the server waits for TLS.
        &[&[("connect", "hang")] as Answers, &[], &[]] as &[Answers],
        &[&[("RCPT", "hang")], &[]],
        &[&[(".", "hang")], &[]],
    ] {
        let server = Server::start(hanging);
        let smtp = server.smtp(SmtpSecurity::None);
        let start = Instant::now();
        let Err(
            DeliveryError::Unreachable(Why { words, .. })
            | DeliveryError::Transient(Why { words, .. }),
        ) = deliver(&smtp).await
        else {
            panic!("not worth another try");
        };
        assert_eq!(words, "the mail server did not finish within 1 seconds");
        assert!(start.elapsed() < Duration::from_secs(2));
        assert!(deliver(&smtp).await.is_ok());
        assert_eq!(
            server.count("connect"),
            hanging.len(),
            "the connection was not used again"
        );
    }
}

#[tokio::test]
async fn a_connection_that_breaks_within_the_message_is_worth_a_retry() {
    let server = Server::start(&[&[("message", "close")], &[]]);
    let smtp = server.smtp(SmtpSecurity::None);
    let Err(DeliveryError::Transient(Why { words, .. })) = deliver(&smtp).await else {
        panic!("not transient");
    };
    assert!(
        words.starts_with("the connection to the mail server broke: "),
        "{words}"
    );
    assert!(deliver(&smtp).await.is_ok());
}

#[tokio::test]
async fn one_connection_carries_many_mails() {
    let server = Server::start(&[&[]]);
    let smtp = server.smtp(SmtpSecurity::None);
    for _ in 0..3 {
        deliver(&smtp).await.unwrap();
    }
    assert_eq!(server.count("connect"), 1);
    assert_eq!(server.count("MAIL"), 3);
    assert_eq!(server.count("RSET"), 2);
}

#[tokio::test]
async fn a_check_does_everything_before_a_mail_and_keeps_the_connection() {
    let server = Server::start(&[&[]]);
    let smtp = server.smtp_as(SmtpSecurity::None, ann());
    for _ in 0..2 {
        smtp.check(noon()).await.unwrap();
    }
    assert_eq!(server.count("AUTH"), 1);
    assert_eq!(server.count("MAIL"), 0);
    deliver(&smtp).await.unwrap();
    smtp.check(noon()).await.unwrap();
    assert_eq!(server.count("connect"), 1);
}

#[tokio::test]
async fn a_check_fails_as_a_mail_would() {
    for (answers, expected) in [
        (
            &[&[("connect", "421 4.3.2 too busy")] as Answers] as &[Answers],
            "421 4.3.2 too busy",
        ),
        (
            &[&[("AUTH", "535 5.7.8 wrong password")]],
            "535 5.7.8 wrong password",
        ),
        (
            &[&[("connect", "hang")]],
            "the mail server did not finish within 1 seconds",
        ),
        (&[&[("connect", "close")]], "no connection to 127.0.0.1:"),
    ] {
        let server = Server::start(answers);
        let smtp = server.smtp_as(SmtpSecurity::None, ann());
        let Err(DeliveryError::Unreachable(Why { words, .. })) = smtp.check(noon()).await else {
            panic!("not unreachable");
        };
        assert!(words.starts_with(expected), "{words}");
    }
}

#[tokio::test]
async fn a_check_replaces_a_stale_connection() {
    let server = Server::start(&[&[("RSET", "421 4.4.2 idle too long")], &[]]);
    let smtp = server.smtp(SmtpSecurity::None);
    smtp.check(noon()).await.unwrap();
    smtp.check(noon()).await.unwrap();
    assert_eq!(server.count("connect"), 2);
}

#[tokio::test]
async fn a_stale_connection_fails_no_mail() {
    for stale in [
        &[&[("RSET", "close")] as Answers, &[]] as &[Answers],
        &[&[("RSET", "421 4.4.2 idle too long")], &[]],
        &[&[("RSET", "hang")], &[]],
        // The extra reply puts every later one out of step.
        &[&[(".", "250 ok\r\n250 ok")], &[]],
    ] {
        let server = Server::start(stale);
        let smtp = server.smtp(SmtpSecurity::None);
        deliver(&smtp).await.unwrap();
        deliver(&smtp).await.unwrap();
        assert_eq!(server.count("connect"), 2);
    }
}

#[tokio::test]
async fn a_rejected_recipient_keeps_the_connection() {
    let server = Server::start(&[&[("RCPT TO:<eve", "550 5.1.1 no such user")]]);
    let smtp = server.smtp(SmtpSecurity::None);
    let refused = smtp
        .deliver(&envelope("eve@example.net"), b"x", noon())
        .await;
    assert!(matches!(refused, Err(DeliveryError::Permanent(_))));
    deliver(&smtp).await.unwrap();
    assert_eq!(server.count("connect"), 1);
}

#[tokio::test]
async fn a_non_ascii_address_needs_a_server_that_supports_it() {
    const OFFERS: Answers = &[(
        "EHLO",
        "250-mail.example.org\r\n250-8BITMIME\r\n250 SMTPUTF8",
    )];
    let message = "To: jörg@example.net\r\n\r\nx".as_bytes();
    let envelope = envelope("jörg@example.net");

    let server = Server::start(&[&[]]);
    let refused = server
        .smtp(SmtpSecurity::None)
        .deliver(&envelope, message, noon())
        .await;
    assert!(matches!(refused, Err(DeliveryError::Permanent(_))));
    assert_eq!(server.count("MAIL"), 0);

    let server = Server::start(&[OFFERS]);
    server
        .smtp(SmtpSecurity::None)
        .deliver(&envelope, message, noon())
        .await
        .unwrap();
    assert_eq!(
        server.count("MAIL FROM:<accounts@example.org> SMTPUTF8 BODY=8BITMIME"),
        1
    );
}

#[tokio::test]
async fn a_non_ascii_sender_is_the_operators_problem() {
    let from = "jörg@example.org".parse().unwrap();
    let to = vec!["ann@example.net".parse().unwrap()];
    let envelope = Envelope::new(Some(from), to).unwrap();
    let message = "From: jörg@example.org\r\n\r\nx".as_bytes();
    let server = Server::start(&[&[]]);
    let smtp = server.smtp(SmtpSecurity::None);
    let Err(DeliveryError::Transient(why)) = smtp.deliver(&envelope, message, noon()).await else {
        panic!("not waited for");
    };
    assert_eq!(why.problem, Some(MailProblem::Sender));
    assert!(why.words.contains("DEFAULT_FROM_EMAIL"), "{}", why.words);
    assert_eq!(server.count("MAIL"), 0);
}

#[tokio::test]
async fn nothing_is_sent_in_the_clear_if_starttls_is_required() {
    const OFFERS: (&str, &str) = ("EHLO", "250-mail.example.org\r\n250 STARTTLS");
    for (answers, expected) in [
        (
            &[&[] as Answers] as &[Answers],
            "127.0.0.1 does not offer STARTTLS, and nothing is sent without it",
        ),
        (
            &[&[OFFERS, ("STARTTLS", "454 4.7.0 no TLS today")]],
            "454 4.7.0 no TLS today",
        ),
        // What follows the 220 must break the handshake, which starts with a byte 22, and must not be taken
        // for the first encrypted reply.
        (
            &[&[
                OFFERS,
                (
                    "STARTTLS",
                    "220 go ahead\r\n250-evil.example\r\n250 AUTH PLAIN",
                ),
                ("\u{16}", "hang"),
            ]],
            "127.0.0.1 said something before the encryption that should have come after it",
        ),
    ] {
        let server = Server::start(answers);
        let smtp = server.smtp_as(SmtpSecurity::StartTls, ann());
        let Err(DeliveryError::Unreachable(Why { words, .. })) = deliver(&smtp).await else {
            panic!("not unreachable");
        };
        assert!(words.starts_with(expected), "{words}");
        assert_eq!(
            server.count("MAIL") + server.count("AUTH") + server.count("DATA"),
            0
        );
    }
}
