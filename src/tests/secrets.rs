//! What the program says about itself while everything is done with it, the log as wordy as it gets:
//! no token, no password, no cookie and no address.

use crate::{
    harness::token_in,
    listening::{PATIENCE, Program, create_superuser, exchange, status, wait_until},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use mail_parser::MessageParser;
use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

const MARIA: &str = "maria.the.admin@example.org";
const NOBODY: &str = "nobody.at.all@example.org";
const OLD: &str = "the-first-secret-of-maria";
const NEW: &str = "the-second-secret-of-maria";
const WRONG: &str = "a-guess-at-the-secret-of-maria";
const SMTP_USER: &str = "mail-user";
const SMTP_PASSWORD: &str = "the-mail-servers-own-secret";

/// A mail server that wants a log-in, keeps what it is given, and can be told to refuse.
#[derive(Clone, Default)]
struct MailServer {
    mails: Arc<Mutex<Vec<String>>>,
    refuses: Arc<AtomicBool>,
}

impl MailServer {
    /// Serves until the test ends; the port it listens on.
    fn start(&self) -> u16 {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = self.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let server = server.clone();
                thread::spawn(move || server.converse(stream));
            }
        });
        port
    }

    fn converse(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let mut lines = BufReader::new(stream.try_clone()?).lines();
        stream.write_all(b"220 mail.example.org\r\n")?;
        while let Some(Ok(line)) = lines.next() {
            let command = line.split(' ').next().unwrap().to_ascii_uppercase();
            let reply = match command.as_str() {
                "EHLO" => "250-mail.example.org\r\n250 AUTH PLAIN LOGIN".to_owned(),
                "AUTH" => {
                    let plain = format!("\0{SMTP_USER}\0{SMTP_PASSWORD}");
                    assert!(line.ends_with(&STANDARD.encode(plain)), "{line}");
                    "235 welcome".to_owned()
                }
                "RCPT" if self.refuses.load(Ordering::SeqCst) => {
                    format!("451 4.2.1 {line}: <{MARIA}> is busy")
                }
                "DATA" => {
                    stream.write_all(b"354 go on\r\n")?;
                    let mail = (&mut lines)
                        .map_while(Result::ok)
                        .take_while(|line| line != ".");
                    let mail: Vec<String> = mail.collect();
                    self.mails.lock().unwrap().push(mail.join("\r\n"));
                    "250 taken".to_owned()
                }
                _ => "250 fine".to_owned(),
            };
            stream.write_all(format!("{reply}\r\n").as_bytes())?;
        }
        Ok(())
    }

    /// The text of mail number `index`, when it has come.
    fn text(&self, index: usize) -> String {
        wait_until("the mail comes", || {
            self.mails.lock().unwrap().len() > index
        });
        let mail = self.mails.lock().unwrap()[index].clone();
        let mail = MessageParser::default().parse(mail.as_bytes()).unwrap();
        mail.body_text(0).unwrap().into_owned()
    }
}

/// A browser, as far as this needs one.
struct Visitor<'a>(&'a Program);

impl Visitor<'_> {
    async fn send(&self, request: &str, fields: &[(&str, &str)], cookie: &str) -> String {
        let body = serde_urlencoded::to_string(fields).unwrap();
        let length = body.len();
        let request = format!(
            "{request} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: {cookie}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        exchange(self.0.address, request.as_bytes()).await
    }

    async fn expect(&self, code: u16, request: &str, fields: &[(&str, &str)]) -> String {
        let answer = self.send(request, fields, "").await;
        assert_eq!(status(&answer), Some(code), "{request}: {answer}");
        answer
    }
}

/// Goes through everything; returns the secrets that only then were made.
async fn do_everything(program: &Program, mail_server: &MailServer) -> Vec<String> {
    let visitor = Visitor(program);
    let mut secrets = Vec::new();

    // Asked for by page, by script and by API; known or not.
    visitor.expect(200, "GET /forgot-password", &[]).await;
    let ask = [("email", MARIA)];
    visitor.expect(303, "POST /forgot-password", &ask).await;
    let token = token_in(&mail_server.text(0));
    let nobody = [("email", NOBODY)];
    visitor
        .expect(200, "POST /api/forgot-password", &nobody)
        .await;
    let rest = "POST /core/user/forgot-password/";
    visitor.expect(200, rest, &nobody).await;

    // The link, a wrong one, and passwords that are refused.
    let link = format!("/reset-password/{token}");
    let wrong_token = token.chars().rev().collect::<String>();
    visitor.expect(200, &format!("GET {link}"), &[]).await;
    visitor
        .expect(200, &format!("GET {link}?{token}"), &[])
        .await;
    visitor
        .expect(410, &format!("GET /reset-password/{wrong_token}"), &[])
        .await;
    visitor
        .expect(404, &format!("GET /nothing{link}"), &[])
        .await;
    let differing = [("new_password", NEW), ("confirm_password", WRONG)];
    visitor
        .expect(400, &format!("POST {link}"), &differing)
        .await;
    let change = "POST /core/user/change-forgotten-password/";
    let of_other = [
        ("forgot_password_hash", &*token),
        ("new_password", NEW),
        ("email", NOBODY),
    ];
    visitor.expect(400, change, &of_other).await;
    let twice = [("new_password", NEW), ("new_password", NEW)];
    visitor.expect(400, &format!("POST {link}"), &twice).await;
    // A library would log what it could not read here.
    visitor.expect(400, &format!("GET {link}%ff"), &[]).await;
    let by_script = [
        ("token", &*token),
        ("new_password", NEW),
        ("confirm_password", NEW),
    ];
    visitor
        .expect(200, "POST /api/reset-password", &by_script)
        .await;
    mail_server.text(1);

    // Log-ins that fail and that don't.
    for (request, name) in [
        ("POST /core/auth", "username"),
        ("POST /api/log-in", "email"),
        ("POST /admin/login", "email"),
    ] {
        for (email, password) in [(MARIA, WRONG), (MARIA, OLD), (NOBODY, WRONG)] {
            let fields = [(name, email), ("password", password)];
            visitor.expect(401, request, &fields).await;
        }
    }
    let by_api = [("username", MARIA), ("password", NEW)];
    let answer = visitor.expect(200, "POST /core/auth", &by_api).await;
    secrets.push(answer.split('"').rev().nth(1).unwrap().to_owned());
    let by_page = [("email", MARIA), ("password", NEW)];
    let answer = visitor.expect(303, "POST /admin/login", &by_page).await;
    let (_, rest) = answer.split_once("session=").unwrap();
    let session = rest.split(';').next().unwrap().to_owned();
    let cookie = format!("session={session}");
    for request in [
        "GET /admin",
        "GET /admin/nothing",
        "POST /admin/logout",
        "GET /admin",
    ] {
        visitor.send(request, &[], &cookie).await;
    }

    // A mail that fails.
    mail_server.refuses.store(true, Ordering::SeqCst);
    visitor.expect(303, "POST /forgot-password", &ask).await;
    wait_until("it says that a mail failed", || {
        program.said().contains("could not be sent")
    });
    secrets.extend([token, wrong_token, session]);
    secrets
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_ever_logged() {
    let runs = ["json", "pretty"].map(|format| tokio::spawn(run_through(format)));
    for run in runs {
        run.await.unwrap();
    }
}

async fn run_through(format: &str) {
    let folder = tempfile::tempdir().unwrap();
    create_superuser(folder.path(), MARIA, OLD);
    let mail_server = MailServer::default();
    let port = mail_server.start().to_string();
    let program = Program::start(
        folder,
        &[
            (
                "RUST_LOG",
                "trace,sea_orm=trace,sqlx=trace,hyper=trace,lettre=trace",
            ),
            ("LOG_FORMAT", format),
            ("EMAIL_BACKEND", "smtp"),
            ("EMAIL_HOST", "127.0.0.1"),
            ("EMAIL_PORT", &port),
            ("EMAIL_HOST_USER", SMTP_USER),
            ("EMAIL_HOST_PASSWORD", SMTP_PASSWORD),
        ],
    );
    let done = tokio::time::timeout(PATIENCE * 2, do_everything(&program, &mail_server));
    let mut secrets = done.await.expect("it is all done in time");
    secrets.extend([OLD, NEW, WRONG, SMTP_PASSWORD, MARIA, NOBODY].map(str::to_owned));
    secrets.push(STANDARD.encode(format!("\0{SMTP_USER}\0{SMTP_PASSWORD}")));
    secrets.push("argon2".to_owned());

    let said = program.said();
    assert!(
        said.contains("/reset-password/{token}"),
        "it does log:\n{said}"
    );
    assert!(!said.contains("axum::rejection"), "no library is wordy");
    for secret in secrets {
        assert!(secret.len() > 5, "{secret:?} is no secret");
        let line = said.lines().find(|line| line.contains(&secret));
        assert_eq!(line, None, "{format}: {secret}");
    }
}
