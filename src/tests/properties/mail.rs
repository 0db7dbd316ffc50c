//! Mails: with any name, one message with our headers goes to one address, and contains our link intact.

use chrono::{DateTime, Utc};
use mail_parser::{MessageParser, PartType};
use password_recover::api::dashboard::mails::MailKind;
use password_recover::server::{
    config::{BaseUrl, MailBackend, MailConfig, applications::Application},
    mail::{AccountLink, ComposeError, ComposedMail, Envelope, Mail, Mailer, Notice},
    model::EmailAddress,
};
use std::{sync::LazyLock, time::Duration};

const HEADERS: [&str; 9] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "MIME-Version",
    "Content-Type",
];

static MAILER: LazyLock<Mailer> = LazyLock::new(|| {
    let from = "Password Recover <accounts@example.org>".parse();
    Mailer::new(&MailConfig {
        backend: MailBackend::Dummy,
        from: from.expect("a sender"),
    })
    .expect("a mailer that sends nothing")
});

/// An invalid address or link is replaced by a valid one, so that the name is tested.
pub fn holds(name: &str, recipient: &str, link_end: &str) {
    let recipient = EmailAddress::parse(recipient).map_or_else(
        |_| "ann@example.net".to_owned(),
        |email| email.as_str().to_owned(),
    );
    let can_end_a_link = |byte: u8| byte.is_ascii_graphic() && !b"<>\"'`\\".contains(&byte);
    let link = format!("https://accounts.example.org/reset-password/{link_end}");
    let links = [AccountLink {
        login: None,
        link: &link,
    }];
    for (mail, plain) in [
        (recovery(name, &links), recovery("Ann", &links)),
        (changed(name, &link), changed("Ann", &link)),
    ] {
        match compose(&mail, &recipient) {
            Ok(composed) => {
                let plain = compose(&plain, &recipient).expect("only the name is another");
                is_one_message(&composed, &recipient);
                arrives_as_it_was_written(&composed, &recipient, &link);
                is_no_markup(&composed, &plain);
            }
            Err(ComposeError::Link) => {
                assert!(!link_end.bytes().all(can_end_a_link), "{link_end:?}");
                holds(name, &recipient, "end");
            }
            Err(error) => panic!("{error}"),
        }
    }
}

fn recovery<'a>(name: &'a str, links: &'a [AccountLink<'a>]) -> Mail<'a> {
    Mail::Recovery {
        name,
        links,
        code: Some("ACDE-FHJK"),
        not_me_link: "https://accounts.example.org/not-me/x",
        case_number: "7KQ2-M9XD",
        valid_for: Duration::from_secs(3600),
    }
}

fn changed<'a>(name: &'a str, link: &'a str) -> Mail<'a> {
    Mail::Notice(Notice {
        kind: MailKind::PasswordChanged,
        name,
        changed_at: DateTime::UNIX_EPOCH,
        about: "",
        link,
        valid_for: Some(Duration::from_secs(3600)),
    })
}

fn compose(mail: &Mail<'_>, recipient: &str) -> Result<ComposedMail, ComposeError> {
    let date: DateTime<Utc> = DateTime::UNIX_EPOCH;
    let sender = "Password Recover <accounts@example.org>".parse();
    let sender = sender.expect("a sender");
    MAILER.compose(
        mail,
        &Envelope {
            application: &Application::of_sender(&BaseUrl::default(), &sender, None),
            to: recipient,
            message_id: "<1@example.org>",
            date,
            device: None,
            network: None,
        },
    )
}

/// Nothing in it ends a line, a header or the message early.
fn is_one_message(mail: &ComposedMail, recipient: &str) {
    let envelope = mail.message.envelope();
    let recipients: Vec<&str> = envelope.to().iter().map(AsRef::as_ref).collect();
    assert_eq!(recipients, [recipient]);

    let raw = mail.message.formatted();
    let raw = String::from_utf8(raw).expect("UTF-8");
    // Every line ends with CRLF, so all servers agree on which line is a lone dot (CVE-2023-51764).
    assert!(raw.ends_with("\r\n"));
    assert!(
        !raw.replace("\r\n", "").contains(['\r', '\n', '\0']),
        "{raw}"
    );
    assert!(raw.split("\r\n").all(|line| line.len() <= 998), "{raw}");

    let (head, _) = raw.split_once("\r\n\r\n").expect("a head and a body");
    let names: Vec<&str> = head
        .split("\r\n")
        .filter(|line| !line.starts_with([' ', '\t']))
        .map(|line| line.split(':').next().unwrap_or_default())
        .collect();
    assert_eq!(names, HEADERS);
}

fn arrives_as_it_was_written(mail: &ComposedMail, recipient: &str, link: &str) {
    let raw = mail.message.formatted();
    let read = MessageParser::new().parse(&raw).expect("a message");
    let to = read.to().and_then(|to| to.as_list()).expect("a list");
    let to: Vec<_> = to.iter().map(|to| (to.name(), to.address())).collect();
    assert_eq!(to, [(None, Some(recipient))]);
    assert!(read.cc().is_none() && read.bcc().is_none());
    assert_eq!(read.subject(), Some(mail.subject.as_str()));

    let [_, text, html] = read.parts.as_slice() else {
        panic!("not two parts");
    };
    let (PartType::Text(text), PartType::Html(html)) = (&text.body, &html.body) else {
        panic!("not text first and HTML second");
    };
    assert_eq!(text.replace("\r\n", "\n"), mail.text);
    assert_eq!(html.replace("\r\n", "\n"), mail.html);
    assert_eq!(text.lines().filter(|line| *line == link).count(), 1);
    let href = format!("href=\"{}\"", escape(link));
    assert_eq!(html.matches(&href).count(), 2);
}

/// The name is text: it adds no tag, and appears unchanged in the text part.
fn is_no_markup(mail: &ComposedMail, plain: &ComposedMail) {
    assert_eq!(tags(&mail.html), tags(&plain.html));
    let greeting = mail.text.lines().next().unwrap_or_default();
    assert!(greeting.starts_with("Hello") && greeting.ends_with(','));
    assert!(
        mail.html.contains(&format!(">{}<", escape(greeting))),
        "{greeting}"
    );
    assert_eq!(
        mail.text.split_once('\n').map(|(_, rest)| rest),
        plain.text.split_once('\n').map(|(_, rest)| rest),
        "the name went beyond its line"
    );
}

fn tags(html: &str) -> Vec<&str> {
    html.split('<')
        .skip(1)
        .map(|rest| rest.split('>').next().unwrap_or_default())
        .collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}
