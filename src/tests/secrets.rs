//! The log at its most verbose, while everything is done with the program: no token, no password, no cookie
//! and no address.

use crate::{
    harness::{TestApp, eventually, token_in},
    listening::{MAX_WAIT, exchange, status},
    mail_server::{Answers, MailServer},
    program::{run, said},
    service::Service,
};
use base64::{Engine, engine::general_purpose::STANDARD};

const MARIA: &str = "maria.the.admin@example.org";
const NOBODY: &str = "nobody.at.all@example.org";
const OLD: &str = "the-first-secret-of-maria";
const NEW: &str = "the-second-secret-of-maria";
const WRONG: &str = "a-guess-at-the-secret-of-maria";
/// Nobody listens there; the URL contains a secret of the receiver.
const WEBHOOK: &str = "http://127.0.0.1:1/hook?key=a-key-of-the-receiver";
const SMTP_USER: &str = "mail-user";
const SMTP_PASSWORD: &str = "the-mail-servers-own-secret";

/// A mail server that wants a log-in.
const FRIENDLY: Answers = &[
    ("EHLO", "250-mail.example.org\r\n250 AUTH PLAIN LOGIN"),
    ("AUTH", "235 welcome"),
];
/// The same on another day, and it says to whom it is unfriendly.
const BUSY: Answers = &[
    ("EHLO", "250-mail.example.org\r\n250 AUTH PLAIN LOGIN"),
    ("AUTH", "235 welcome"),
    ("RCPT", "451 4.2.1 <maria.the.admin@example.org> is busy"),
];

/// The text of mail number `index`, when it has come.
async fn text(server: &MailServer, index: usize) -> String {
    eventually("the mail comes", async || server.mails().len() > index).await;
    server.mails()[index].text.clone()
}

fn behind(text: &str, mark: &str) -> String {
    let (_, rest) = text.split_once(mark).expect(mark);
    rest.split_whitespace().next().unwrap().to_owned()
}

/// A browser, as far as this needs one.
struct Visitor<'a>(&'a Service);

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

    /// Sends a form that makes a secret, and opens the page that shows it.
    async fn send_for_secret(
        &self,
        request: &str,
        fields: &[(&str, &str)],
        cookie: &str,
    ) -> String {
        let answer = self.send(request, fields, cookie).await;
        assert_eq!(status(&answer), Some(303), "{answer}");
        let header = |name: &str| {
            let line = answer.lines().find_map(|line| line.strip_prefix(name));
            line.expect("it leads to a page").trim().to_owned()
        };
        let secret = header("set-cookie: ");
        let secret = secret.split(';').next().unwrap();
        let cookie = format!("{cookie}; {secret}");
        let page = format!("GET {}", header("location: "));
        self.send(&page, &[], &cookie).await
    }

    async fn expect(&self, code: u16, request: &str, fields: &[(&str, &str)]) -> String {
        let answer = self.send(request, fields, "").await;
        assert_eq!(status(&answer), Some(code), "{request}: {answer}");
        answer
    }
}

/// Uses every feature; returns the secrets created on the way.
async fn do_everything(program: &Service, mail_server: &MailServer) -> Vec<String> {
    let visitor = Visitor(program);
    let mut secrets = Vec::new();

    // Requested by page, by script and by API; known or not.
    visitor.expect(200, "GET /forgot-password", &[]).await;
    let ask = [("email", MARIA)];
    visitor.expect(303, "POST /forgot-password", &ask).await;
    let mail = text(mail_server, 0).await;
    let token = token_in(&mail);
    let (number, code) = (behind(&mail, "Case number:"), behind(&mail, "Code:"));
    let not_me = behind(&mail, "/not-me/");
    let nobody = [("email", NOBODY)];
    visitor
        .expect(200, "POST /api/forgot-password", &nobody)
        .await;
    let rest = "POST /core/user/forgot-password/";
    visitor.expect(200, rest, &nobody).await;

    // The link, a wrong one, and rejected passwords.
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
    // The code instead of the link, and "this wasn't me".
    visitor
        .expect(200, &format!("GET /not-me/{not_me}"), &[])
        .await;
    let wrong = [("token", &*wrong_token)];
    visitor.expect(410, "POST /not-me", &wrong).await;
    let wrong = [("case_number", &*number), ("code", "XXXX-XXXX-XX")];
    visitor
        .expect(400, "POST /reset-password/code", &wrong)
        .await;
    let right = [("case_number", &*number), ("code", &*code)];
    let page = visitor
        .expect(200, "POST /reset-password/code", &right)
        .await;
    let of_code = behind(&page.replace('"', " "), "name= token  value= ");
    let by_script = [
        ("token", &*token),
        ("new_password", NEW),
        ("confirm_password", NEW),
    ];
    visitor
        .expect(200, "POST /api/reset-password", &by_script)
        .await;
    let freeze = behind(&text(mail_server, 1).await, "/freeze/");
    visitor
        .expect(200, &format!("GET /freeze/{freeze}"), &[])
        .await;

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
    let api_token = answer.split('"').rev().nth(1).unwrap().to_owned();
    for request in [
        format!("GET /core/user/?email={MARIA}"),
        "GET /core/user/1/".to_owned(),
        format!("GET /core/user/{api_token}/"),
        "PATCH /core/user/1/".to_owned(),
        "POST /core/user/forgot-password/".to_owned(),
    ] {
        for scheme in ["Token", "Bearer", "Nonsense"] {
            let shown = format!("none\r\nAuthorization: {scheme} {api_token}");
            visitor.send(&request, &[("email", MARIA)], &shown).await;
        }
    }
    secrets.push(api_token);
    let by_page = [("email", MARIA), ("password", NEW)];
    let answer = visitor.expect(303, "POST /admin/login", &by_page).await;
    let (_, rest) = answer.split_once("session=").unwrap();
    let session = rest.split(';').next().unwrap().to_owned();
    let cookie = format!("session={session}");

    // An API token that is created there, and used, in a header and where none belongs.
    let fields = [
        ("name", "shop"),
        ("recovery", "on"),
        ("expires_in", "never"),
    ];
    let make = "POST /admin/account/api-tokens";
    let page = visitor.send_for_secret(make, &fields, &cookie).await;
    let token_made = page.split("id=\"token\"").nth(1).expect("it is shown");
    let letter = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    let mut words = token_made.split(|other| !letter(other));
    let api_token = words.find(|word| word.len() == 43).unwrap().to_owned();
    for path in ["/core/user/forgot-password/", &format!("/core/{api_token}")] {
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
             Authorization: Bearer {api_token}\r\nContent-Type: application/json\r\n\
             Content-Length: 2\r\n\r\n{{}}"
        );
        exchange(program.address, request.as_bytes()).await;
    }
    // A webhook whose receiver is down: its deliveries fail.
    let webhook = [
        ("url", WEBHOOK),
        ("name", "a hook"),
        ("account.frozen", "on"),
    ];
    let make = "POST /admin/webhooks/new";
    let answer = visitor.send_for_secret(make, &webhook, &cookie).await;
    let (_, signing) = answer.split_once("whsec_").expect("a signing secret");
    secrets.push(signing.split('<').next().unwrap().trim().to_owned());
    for request in [
        "GET /admin",
        "GET /admin/nothing",
        "GET /admin/account/api-tokens",
        "POST /admin/logout",
        "GET /admin",
    ] {
        visitor.send(request, &[], &cookie).await;
    }

    // A freeze, and a mail that fails.
    let stop = [("token", &*freeze)];
    visitor.expect(303, "POST /freeze", &stop).await;
    eventually("it says that an event failed", async || {
        program.said().contains("could not be told")
    })
    .await;
    mail_server.answer(BUSY);
    visitor.expect(303, "POST /forgot-password", &ask).await;
    eventually("it says that a mail failed", async || {
        program.said().contains("could not be sent")
    })
    .await;
    secrets.extend([token, wrong_token, session, code, not_me, of_code, freeze]);
    secrets.push(api_token);
    secrets
}

#[tokio::test]
async fn no_secret_is_ever_logged() {
    tokio::join!(run_through("json"), run_through("pretty"));
}

async fn run_through(format: &str) {
    let folder = tempfile::tempdir().unwrap();
    let make = ["createsuperuser", "--email", MARIA, "--name", "Maria"];
    let make = [&make[..], &["--password-stdin"]].concat();
    let (code, text) = said(&run(folder.path(), &make, OLD));
    assert_eq!(code, Some(0), "{text}");
    let mail_server = MailServer::start();
    mail_server.answer(FRIENDLY);
    let port = mail_server.port().to_string();
    let settings = [
        (
            "RUST_LOG",
            "trace,sea_orm=trace,sqlx=trace,hyper=trace,lettre=trace",
        ),
        ("LOG_FORMAT", format),
        ("RATE_LIMITS", "off"),
        ("WEBHOOK_ALLOWED_NETWORKS", "127.0.0.1"),
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", &port),
        ("EMAIL_HOST_USER", SMTP_USER),
        ("EMAIL_HOST_PASSWORD", SMTP_PASSWORD),
    ];
    let program = Service::start(folder.path(), &settings);
    let done = tokio::time::timeout(MAX_WAIT * 2, do_everything(&program, &mail_server));
    let mut secrets = done.await.expect("it is all done in time");
    secrets.extend([OLD, NEW, WRONG, SMTP_PASSWORD, MARIA, NOBODY, WEBHOOK].map(str::to_owned));
    let log_in = STANDARD.encode(format!("\0{SMTP_USER}\0{SMTP_PASSWORD}"));
    assert!(mail_server.count(&format!("AUTH PLAIN {log_in}")) > 0);
    secrets.push(log_in);
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

/// Printing a row shows the account, but never the hash of its password.
#[tokio::test]
async fn a_printed_row_shows_no_hash() {
    let app = TestApp::new().await;
    let ann = app.make_user("ann@example.org").await;
    let printed = format!("{ann:?}");
    assert!(printed.contains("ann@example.org"));
    let hash = ann.password_hash.unwrap();
    assert!(hash.starts_with("$argon2id$"));
    assert!(!printed.contains("argon2"), "{printed}");
    assert!(!printed.contains(&*hash), "{printed}");
}
