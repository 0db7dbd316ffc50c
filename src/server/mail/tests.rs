//! Mails as a recipient's program reads them, and the backends that need no server.

mod parts;
mod spam;

use super::*;
use crate::{
    api::{
        access::Role,
        dashboard::{
            mails::{MailKind, MailProblem},
            overview::Attention,
        },
    },
    server::{
        attention::Bundle,
        config::{BaseUrl, MailBackend, applications::Application},
    },
};
use chrono::{DateTime, Utc};
use lettre::message::Mailbox;
use mail_parser::{MessageParser, MimeHeaders, PartType};
use std::{os::unix::fs::PermissionsExt, sync::LazyLock, time::Duration};

const LINK: &str =
    "https://accounts.example.org/reset-password/k3VJx0a2Qm8c9bW7dY1eZ5fT6gU4hR_-pOiNuMyLtKs";
const NOT_ME: &str =
    "https://accounts.example.org/not-me/k3VJx0a2Qm8c9bW7dY1eZ5fT6gU4hR_-pOiNuMyLtKs";
const FREEZE: &str =
    "https://accounts.example.org/freeze/k3VJx0a2Qm8c9bW7dY1eZ5fT6gU4hR_-pOiNuMyLtKs";
const ID: &str = "<07070707-0707-4707-8707-070707070707@example.org>";

fn mailer(backend: MailBackend) -> Mailer {
    let from = "Password Recover <accounts@example.org>".parse().unwrap();
    Mailer::new(&MailConfig { backend, from }).unwrap()
}

fn application() -> Application {
    let from: Mailbox = "Password Recover <accounts@example.org>".parse().unwrap();
    Application::of_sender(&BaseUrl::default(), &from, None)
}

fn envelope<'a>(application: &'a Application, to: &'a str) -> Envelope<'a> {
    Envelope {
        application,
        to,
        message_id: ID,
        date: moment(),
        device: Some("Firefox, Windows"),
        network: Some("198.51.100.x"),
    }
}

fn moment() -> DateTime<Utc> {
    DateTime::from_timestamp(1_794_060_300, 0).unwrap()
}

fn recovery(name: &str) -> Mail<'_> {
    let valid_for = Duration::from_secs(86400);
    Mail::Recovery {
        name,
        links: &[AccountLink {
            login: None,
            link: LINK,
        }],
        code: Some("ACDE-FHJK"),
        not_me_link: NOT_ME,
        case_number: "7KQ2-M9XD",
        valid_for,
    }
}

fn notice<'a>(kind: MailKind, name: &'a str, about: &'a str) -> Mail<'a> {
    let has_own_link = matches!(kind, MailKind::PasswordChanged | MailKind::AddressChanged);
    Mail::Notice(Notice {
        kind,
        name,
        changed_at: moment(),
        about,
        link: if has_own_link { FREEZE } else { FORGOT },
        valid_for: has_own_link.then_some(Duration::from_secs(72 * 60 * 60)),
    })
}

fn changed(name: &str) -> Mail<'_> {
    notice(MailKind::PasswordChanged, name, "")
}

fn changed_elsewhere(name: &str) -> Mail<'_> {
    notice(MailKind::PasswordChangedElsewhere, name, "")
}

const FORGOT: &str = "https://accounts.example.org/forgot-password";

fn invitation<'a>(name: &'a str, inviter: Option<&'a str>) -> Mail<'a> {
    Mail::Invitation {
        name,
        inviter,
        role: if inviter.is_some() {
            Role::HelpDesk
        } else {
            Role::User
        },
        link: LINK,
        ask_link: FORGOT,
        case_number: "7KQ2-M9XD",
        valid_for: Duration::from_secs(86400),
    }
}

fn moved(name: &str) -> Mail<'_> {
    notice(MailKind::AddressChanged, name, "b…@example.com")
}

fn received(name: &str) -> Mail<'_> {
    notice(MailKind::AddressReceived, name, "b…@example.com")
}

fn restored(name: &str) -> Mail<'_> {
    notice(MailKind::AddressRestored, name, "b…@example.com")
}

fn caller_code<'a>(name: &'a str, helper: Option<&'a str>) -> Mail<'a> {
    Mail::CallerCode {
        name,
        helper,
        code: "123 456",
        valid_for: Duration::from_secs(600),
    }
}

static BUNDLE: LazyLock<Bundle> = LazyLock::new(bundle);
static BASE_URL: LazyLock<BaseUrl> = LazyLock::new(BaseUrl::default);

fn bundle() -> Bundle {
    Bundle {
        new: vec![
            Attention::MailWaits {
                problem: MailProblem::LogIn,
                mails: 12,
                mail_id: 7,
                words: "535 5.7.8 Authentication failed".to_owned(),
            },
            Attention::BurstOnAddress {
                case_number: "7KQ2-M9XD".to_owned(),
                address: String::new(),
                requests: 12,
            },
        ],
        lasting: vec![Attention::FrozenAccounts { count: 1 }],
        resolved: vec![Attention::DirectoryDown {
            name: "shop".to_owned(),
            minutes: 3,
        }],
    }
}

fn alert<'a>(bundle: &'a Bundle, base_url: &'a BaseUrl) -> Mail<'a> {
    Mail::Alert { bundle, base_url }
}

#[test]
fn an_alert_says_how_many_problems_there_are_or_that_they_are_over() {
    let base_url = BaseUrl::default();
    let mut bundle = bundle();
    let subject = |bundle: &Bundle| compose(&alert(bundle, &base_url)).subject;
    assert_eq!(
        subject(&bundle),
        "3 problems need attention at Password Recover"
    );
    bundle.new.clear();
    assert_eq!(
        subject(&bundle),
        "1 problem needs attention at Password Recover"
    );
    bundle.lasting.clear();
    assert_eq!(
        subject(&bundle),
        "1 problem at Password Recover is resolved"
    );
    bundle.resolved[0] = Attention::MailFails {
        domain: "evil.example\r\nBcc: eve@example.org <script>".to_owned(),
        mails: 3,
    };
    let mail = compose(&alert(&bundle, &base_url));
    assert!(!mail.html.contains("<script>"), "{}", mail.html);
    assert!(!mail.text.contains("\nBcc:"), "{}", mail.text);
}

fn no_account() -> Mail<'static> {
    Mail::NoAccount { ask_link: FORGOT }
}

/// One of each kind, by its name.
fn every_kind() -> Vec<(&'static str, Mail<'static>)> {
    vec![
        ("recovery", recovery("Ann")),
        ("invitation", invitation("Ann", Some("Maria Admin"))),
        ("no-account", no_account()),
        ("password-changed", changed("Ann")),
        ("password-changed-elsewhere", changed_elsewhere("Ann")),
        ("address-changed", moved("Ann")),
        ("address-received", received("Ann")),
        ("address-restored", restored("Ann")),
        (
            "role-changed",
            notice(MailKind::RoleChanged, "Ann", "admin"),
        ),
        (
            "api-token-made",
            notice(MailKind::ApiTokenMade, "Ann", "users:read"),
        ),
        (
            "second-factor-set",
            notice(MailKind::SecondFactorSet, "Ann", ""),
        ),
        (
            "second-factor-removed",
            notice(MailKind::SecondFactorRemoved, "Ann", ""),
        ),
        (
            "recovery-codes-made",
            notice(MailKind::RecoveryCodesMade, "Ann", ""),
        ),
        (
            "recovery-code-used",
            notice(MailKind::RecoveryCodeUsed, "Ann", ""),
        ),
        (
            "password-not-saved",
            notice(MailKind::PasswordNotSaved, "Ann", ""),
        ),
        (
            "new-password-breach",
            notice(MailKind::NewPasswordBreach, "Ann", ""),
        ),
        (
            "new-password-elsewhere",
            notice(MailKind::NewPasswordElsewhere, "Ann", ""),
        ),
        (
            "new-password-precaution",
            notice(MailKind::NewPasswordPrecaution, "Ann", ""),
        ),
        ("caller-code", caller_code("Ann", Some("Hedy Desk"))),
        ("alert", alert(&BUNDLE, &BASE_URL)),
        ("test", Mail::Test),
    ]
}

fn compose(mail: &Mail) -> ComposedMail {
    let mailer = mailer(MailBackend::Dummy);
    mailer
        .compose(mail, &envelope(&application(), "ann@example.net"))
        .unwrap()
}

/// Decodes the few HTML entities that occur here.
fn unescape(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[test]
fn the_recovery_mail_is_complete() {
    let mail = compose(&recovery("Ann"));
    assert_eq!(mail.subject, "Choose a new password");
    assert_eq!(
        mail.text,
        format!(
            "Hello Ann,\n\n\
             We received a request to reset the password for your account.\n\n\
             For: ann@example.net\n\
             When: 7 November 2026 at 14:05 UTC\n\
             Device: Firefox, Windows\n\
             Network: 198.51.100.x\n\n\
             Open this link to choose a new password:\n\n\
             {LINK}\n\n\
             The link works once, for 24 hours.\n\n\
             Reading this on another device? Enter this code on the page where you asked for a new password.\n\
             Code: ACDE-FHJK\n\
             Never tell anyone this code. Support never asks for it.\n\n\
             Didn't request this? You can ignore this email, or stop the request:\n\n\
             {NOT_ME}\n\n\
             Case number: 7KQ2-M9XD\n\
             Mention it if you contact support.\n\n\
             -- \n\
             Password Recover"
        )
    );
    for part in [
        "Hello Ann,",
        "24 hours",
        "7KQ2-M9XD",
        "Didn&#39;t request this?",
    ] {
        assert!(mail.html.contains(part), "{part}");
    }
    assert_eq!(mail.html.matches(&format!("href=\"{LINK}\"")).count(), 2);
    assert_eq!(mail.html.matches(&format!(">{LINK}</a>")).count(), 1);
}

#[test]
fn the_changed_mail_is_complete() {
    let mail = compose(&changed("Ann"));
    assert_eq!(mail.subject, "Your password was changed");
    for content in [&mail.text, &unescape(&mail.html)] {
        for part in [
            "Hello Ann,",
            "7 November 2026 at 14:05 UTC",
            "All devices were logged out",
            "Not you?",
            FREEZE,
        ] {
            assert!(content.contains(part), "{part}");
        }
    }
}

#[test]
fn the_changed_mail_to_an_old_address_says_so_without_a_link() {
    let mail = compose(&changed_elsewhere("Ann"));
    assert_eq!(mail.subject, "Your password was changed");
    for content in [&mail.text, &unescape(&mail.html)] {
        for part in [
            "Hello Ann,",
            "7 November 2026 at 14:05 UTC",
            "Tell support at once",
        ] {
            assert!(content.contains(part), "{part}");
        }
        assert!(!content.contains("href"), "{content}");
    }
    // The HTML has URLs in its doctype and namespaces; the text has none.
    assert!(!mail.text.contains("http"), "{}", mail.text);
}

#[test]
fn the_mails_about_two_factor_authentication_are_complete() {
    use MailKind::{RecoveryCodeUsed, RecoveryCodesMade, SecondFactorRemoved, SecondFactorSet};
    for (kind, subject, words) in [
        (
            SecondFactorSet,
            "Two-factor authentication was turned on",
            "requires a code",
        ),
        (
            SecondFactorRemoved,
            "Two-factor authentication was turned off",
            "only your password",
        ),
        (
            RecoveryCodesMade,
            "You have new recovery codes",
            "old ones no longer",
        ),
        (
            RecoveryCodeUsed,
            "A recovery code was used",
            "instead of a code",
        ),
    ] {
        let mail = compose(&notice(kind, "Ann", ""));
        assert_eq!(mail.subject, subject);
        for content in [&mail.text, &unescape(&mail.html)] {
            for part in [
                "Hello Ann,",
                "7 November 2026 at 14:05 UTC",
                words,
                "Not you?",
                "logs everyone out",
                FORGOT,
            ] {
                assert!(content.contains(part), "{part}");
            }
        }
    }
}

#[test]
fn the_invitation_names_the_inviter_and_the_role() {
    let mail = compose(&invitation("Ann", Some("Maria Admin")));
    assert_eq!(mail.subject, "Your account at Password Recover");
    for content in [&mail.text, &unescape(&mail.html)] {
        for part in [
            "Hello Ann,",
            "Maria Admin created an account for you at Password Recover, with this email address.",
            "Choose a password",
            "24 hours",
            "Didn't expect this?",
            "Your role in its dashboard: help desk.",
            "7KQ2-M9XD",
            LINK,
            FORGOT,
        ] {
            assert!(content.contains(part), "{part}");
        }
        // Nobody asked for anything, so there is nothing to stop and no page for a code.
        for part in ["/not-me/", "asked for a new password", "Code:"] {
            assert!(!content.contains(part), "{part}");
        }
    }
    // A name that would become a link is not shown.
    for inviter in [None, Some("https://evil.example"), Some("\u{202e}")] {
        let mail = compose(&invitation("Ann", inviter));
        assert!(
            mail.text
                .contains("An administrator created an account for you")
        );
        assert!(!mail.text.contains("evil"));
    }
}

#[test]
fn the_mails_about_a_changed_address_are_complete() {
    let mails = [
        (moved("Ann"), "from this one to b…@example.com", FREEZE),
        (received("Ann"), "from b…@example.com to this one", ""),
        (restored("Ann"), "changed back with a link", ""),
    ];
    for (mail, words, link) in mails {
        let mail = compose(&mail);
        assert_eq!(
            mail.subject,
            "The email address of your account was changed"
        );
        for content in [&mail.text, &unescape(&mail.html)] {
            for part in [
                "Hello Ann,",
                "7 November 2026 at 14:05 UTC",
                words,
                "Not you?",
                link,
            ] {
                assert!(content.contains(part), "{part}");
            }
        }
        assert!(!link.is_empty() || !mail.text.contains("http"));
    }
    assert!(compose(&moved("Ann")).text.contains("for 72 hours"));
}

#[test]
fn the_mails_about_roles_and_tokens_say_which() {
    for (kind, about, subject, words) in [
        (
            MailKind::RoleChanged,
            Role::Admin.name(),
            "Your role was changed",
            "administrator",
        ),
        (
            MailKind::RoleChanged,
            Role::User.name(),
            "Your role was changed",
            "without access to the dashboard",
        ),
        (
            MailKind::ApiTokenMade,
            "users:read, users:write",
            "An API token was created",
            "users:read, users:write",
        ),
    ] {
        let mail = compose(&notice(kind, "Ann", about));
        assert_eq!(mail.subject, subject);
        for content in [&mail.text, &unescape(&mail.html)] {
            for part in ["7 November 2026 at 14:05 UTC", words, FORGOT] {
                assert!(content.contains(part), "{part}");
            }
        }
    }
}

#[test]
fn the_mail_to_an_address_without_an_account_says_so_and_what_to_do() {
    let mail = compose(&no_account());
    assert_eq!(mail.subject, "No account with this email address");
    for content in [&mail.text, &unescape(&mail.html)] {
        for part in [
            "at Password Recover, but there is no account with it",
            "For: ann@example.net",
            "When: 7 November 2026 at 14:05 UTC",
            "Device: Firefox, Windows",
            "another email address",
            "ignore this email",
            FORGOT,
        ] {
            assert!(content.contains(part), "{part}");
        }
        // There is nothing in it to take, and nothing to stop.
        for part in ["/reset-password/", "/not-me/", "Code:"] {
            assert!(!content.contains(part), "{part}");
        }
    }
}

#[test]
fn the_test_mail_names_its_sender() {
    let mail = compose(&Mail::Test);
    assert_eq!(mail.subject, "Test email from Password Recover");
    let sentence = "This is a test: Password Recover can send email to this address.";
    assert_eq!(mail.text, format!("{sentence}\n\n-- \nPassword Recover"));
    assert!(mail.html.contains(sentence));
}

#[test]
fn no_variable_is_left_unfilled() {
    for mail in [
        recovery("Ann"),
        recovery(""),
        changed("Ann"),
        notice(MailKind::SecondFactorSet, "Ann", ""),
        notice(MailKind::RoleChanged, "Ann", Role::HelpDesk.name()),
        notice(MailKind::ApiTokenMade, "Ann", "users:read"),
        changed_elsewhere("Ann"),
        invitation("Ann", Some("Maria")),
        invitation("", None),
        no_account(),
        moved("Ann"),
        received("Ann"),
        restored("Ann"),
        alert(&bundle(), &BaseUrl::default()),
        Mail::Test,
    ] {
        let mail = compose(&mail);
        for content in [&mail.subject, &mail.text] {
            assert!(!content.contains(['{', '}']), "{content}");
        }
        let body = mail.html.split_once("<body").unwrap().1;
        assert!(!body.contains(['{', '}']), "{body}");
    }
}

#[test]
fn mails_load_nothing() {
    for (mail, link) in [
        (recovery("Ann"), LINK),
        (changed("Ann"), FREEZE),
        (notice(MailKind::SecondFactorRemoved, "Ann", ""), FORGOT),
        (changed_elsewhere("Ann"), "-"),
        (invitation("Ann", Some("Maria")), LINK),
        (no_account(), FORGOT),
        (moved("Ann"), FREEZE),
        (received("Ann"), "-"),
        (restored("Ann"), "-"),
        (Mail::Test, "-"),
    ] {
        let html = compose(&mail).html.replace(link, "");
        let html = html.replace(NOT_ME, "").replace(FORGOT, "");
        for hint in [
            "http:", "https:", "//", "@import", "src=", "url(", "<link", "<script", "<img",
        ] {
            assert!(!html.contains(hint), "{hint} in {html}");
        }
    }
}

#[test]
fn a_name_is_only_text() {
    let mail = compose(&recovery("<b>{{ link }}&\"' <mj-raw>"));
    assert!(mail.text.starts_with("Hello <b>{{ link }}&\"' <mj-raw>,\n"));
    assert!(
        mail.html
            .contains("Hello &lt;b&gt;{{ link }}&amp;&quot;&#39; &lt;mj-raw&gt;,")
    );
    for name in ["", "https://evil.example", "\u{202e}"] {
        assert!(
            compose(&recovery(name)).text.starts_with("Hello,\n"),
            "{name}"
        );
    }
}

#[test]
fn hostile_names_change_no_header() {
    let long = "ä".repeat(10_000);
    let plain = compose(&recovery("Ann")).message;
    for name in [
        "Ann\r\nBcc: eve@evil",
        "Ann\r\n\r\n.\r\nMAIL FROM:<x>",
        "Ann\nSubject: y",
        "a\u{2028}b\0\u{85}c\u{202e}d",
        &long,
    ] {
        for mail in [
            recovery(name),
            changed(name),
            changed_elsewhere(name),
            notice(MailKind::RecoveryCodeUsed, name, ""),
            invitation(name, Some(name)),
            moved(name),
            received(name),
            restored(name),
        ] {
            let mail = compose(&mail);
            let raw = String::from_utf8(mail.message.formatted()).unwrap();
            assert_eq!(mail.message.envelope().to(), plain.envelope().to());
            assert_eq!(mail.message.envelope().to().len(), 1);
            let parsed = MessageParser::new().parse(raw.as_bytes()).unwrap();
            assert_eq!(parsed.headers().len(), 9, "{raw}");
            assert!(parsed.bcc().is_none());
            assert_eq!(parsed.subject(), Some(mail.subject.as_str()));
            // Neither a lone CR nor a lone LF: SMTP servers disagree on them (CVE-2023-51764).
            assert!(!raw.replace("\r\n", "").contains(['\r', '\n']), "{raw}");
            assert!(raw.is_ascii());
            assert!(raw.lines().all(|line| line.len() <= 998));
        }
    }
}

#[test]
fn the_headers_are_correct() {
    let raw = compose(&recovery("Jörg Müller")).message.formatted();
    let parsed = MessageParser::new().parse(&raw).unwrap();
    let header = |name: &'static str| parsed.header_raw(name).map(str::trim);
    assert_eq!(
        header("From"),
        Some("\"Password Recover\" <accounts@example.org>")
    );
    assert_eq!(header("To"), Some("ann@example.net"));
    assert_eq!(header("Date"), Some("Sat, 07 Nov 2026 14:05:00 +0000"));
    assert_eq!(header("Message-ID"), Some(ID));
    assert_eq!(header("Auto-Submitted"), Some("auto-generated"));
    assert_eq!(header("X-Auto-Response-Suppress"), Some("All"));
    assert_eq!(header("List-Unsubscribe"), None);
    assert!(
        header("Content-Type")
            .unwrap()
            .starts_with("multipart/alternative")
    );
}

#[test]
fn non_ascii_letters_are_only_unencoded_in_an_address() {
    let from = "Jörg <accounts@example.org>".parse().unwrap();
    let mailer = Mailer::new(&MailConfig {
        backend: MailBackend::Dummy,
        from,
    })
    .unwrap();
    let raw = |to| {
        let mail = mailer
            .compose(&recovery("李小龍"), &envelope(&application(), to))
            .unwrap();
        String::from_utf8(mail.message.formatted()).unwrap()
    };
    assert!(raw("ann@example.net").is_ascii());
    // RFC 6532: such an address is in its header as it is.
    assert!(raw("jörg@example.net").contains("To: jörg@example.net\r\n"));
}

#[test]
fn both_parts_decode_to_their_source() {
    // The first is sent unencoded, the second needs quoted-printable in both parts.
    for name in ["Ann", "Jörg Müller"] {
        let mail = compose(&recovery(name));
        let raw = mail.message.formatted();
        let parsed = MessageParser::new().parse(&raw).unwrap();
        let [_, text, html] = parsed.parts.as_slice() else {
            panic!("not two parts")
        };
        let (PartType::Text(text_body), PartType::Html(html_body)) = (&text.body, &html.body)
        else {
            panic!("not text first and HTML second");
        };
        assert_eq!(text_body.replace("\r\n", "\n"), mail.text);
        assert_eq!(html_body.replace("\r\n", "\n"), mail.html);
        assert!(text_body.lines().any(|line| line == LINK));
        assert!(html_body.contains(&format!("href=\"{LINK}\"")));
        for part in [text, html] {
            assert_eq!(
                part.content_type().unwrap().attribute("charset"),
                Some("utf-8")
            );
        }
    }
    let raw = compose(&recovery("Ann")).message.formatted();
    assert!(
        String::from_utf8(raw)
            .unwrap()
            .lines()
            .any(|line| line == LINK)
    );
}

#[test]
fn a_link_that_could_end_early_is_rejected() {
    let mailer = mailer(MailBackend::Dummy);
    for link in [
        "javascript:alert(1)",
        "https://a/ b",
        "https://a/\r\nb",
        "https://a/\"b",
        "https://a/<b",
        "https://ä/",
        "",
    ] {
        let mail = Mail::Recovery {
            name: "Ann",
            links: &[AccountLink { login: None, link }],
            code: Some(""),
            not_me_link: NOT_ME,
            case_number: "",
            valid_for: Duration::ZERO,
        };
        let outcome = mailer.compose(&mail, &envelope(&application(), "ann@example.net"));
        assert!(matches!(outcome, Err(ComposeError::Link)), "{link}");
    }
}

#[test]
fn an_invalid_address_is_rejected() {
    let mailer = mailer(MailBackend::Dummy);
    for to in [
        "",
        "ann",
        "ann@example.net\r\nBcc: eve@evil",
        "ann@example.net, eve@evil",
        "Ann <ann@example.net>",
    ] {
        let outcome = mailer.compose(&Mail::Test, &envelope(&application(), to));
        assert!(matches!(outcome, Err(ComposeError::Recipient(_))), "{to}");
    }
}

#[test]
fn lifetimes_are_in_words() {
    for (seconds, words) in [
        (60, "1 minute"),
        (119, "1 minute"),
        (120, "2 minutes"),
        (3599, "59 minutes"),
        (3600, "1 hour"),
        (5400, "90 minutes"),
        (7200, "2 hours"),
        (10_000, "2 hours"),
        (86400, "24 hours"),
    ] {
        let valid_for = Duration::from_secs(seconds);
        let mail = Mail::Recovery {
            name: "",
            links: &[AccountLink {
                login: None,
                link: LINK,
            }],
            code: Some(""),
            not_me_link: NOT_ME,
            case_number: "",
            valid_for,
        };
        let text = compose(&mail).text;
        assert!(text.contains(&format!("for {words}.")), "{seconds}: {text}");
    }
}

#[test]
fn message_ids_are_of_the_senders_domain() {
    let id = new_message_id([0xab; 16], &application().sender);
    assert_eq!(id, "<abababab-abab-4bab-abab-abababababab@example.org>");
}

#[tokio::test]
async fn files_of_mails_are_readable_by_their_owner_only() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("data/mail");
    let mail = compose(&recovery("Ann"));
    for _ in 0..2 {
        let raw = mail.message.formatted();
        let path = file::write(&folder, "<../a/b@example.org>", moment(), raw.clone())
            .await
            .unwrap();
        assert_eq!(
            path,
            folder.join("20261107T140500.000Z-..ab@example.org.eml")
        );
        assert_eq!(std::fs::read(&path).unwrap(), raw);
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(
        folder.metadata().unwrap().permissions().mode() & 0o777,
        0o700
    );
    assert_eq!(
        folder.read_dir().unwrap().count(),
        1,
        "no unfinished file is left"
    );
    let mailer = mailer(MailBackend::File(folder.clone()));
    mailer
        .check_connection(Timestamp::from(moment()))
        .await
        .unwrap();
    assert_eq!(
        folder.read_dir().unwrap().count(),
        1,
        "nor one that was only to see whether it can be made"
    );
}

#[tokio::test]
async fn an_unwritable_folder_is_worth_a_retry() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("file");
    std::fs::write(&folder, "").unwrap();
    let outcome = file::write(&folder, ID, moment(), Vec::new()).await;
    assert!(matches!(outcome, Err(DeliveryError::Unreachable(_))));
    let checked = mailer(MailBackend::File(folder))
        .check_connection(Timestamp::from(moment()))
        .await;
    assert!(matches!(checked, Err(DeliveryError::Unreachable(_))));
}

#[test]
fn a_mail_with_a_code_warns_not_to_share_it() {
    let mail = compose(&recovery("Ann"));
    for body in [&mail.text, &mail.html] {
        let (before, behind) = body.split_once("Never tell anyone this code.").unwrap();
        assert!(before.contains("ACDE-FHJK"), "it stands below the code");
        assert!(behind.contains("7KQ2-M9XD"));
    }
}

#[test]
fn a_code_for_the_help_desk_says_who_asked_and_whom_to_tell() {
    let mail = compose(&caller_code("Ann", Some("Hedy\u{202e} Desk\r\n<b>")));
    for body in [&mail.text, &mail.html] {
        let (before, behind) = body.split_once("123 456").unwrap();
        assert!(before.contains("from the help desk of Password Recover is on the phone"));
        assert!(behind.contains("Never tell anyone this code, except the help desk in a call"));
        assert!(behind.contains("If you are not on the phone with us, ignore this email."));
        assert!(!body.contains('\u{202e}'));
    }
    assert!(!mail.html.contains("<b>"));
    let unnamed = compose(&caller_code("", None)).text;
    assert!(unnamed.contains("The help desk of Password Recover is on the phone"));
}

/// Every kind, whole, so that a change of what people read is seen as such.
#[test]
fn mails_read_as_they_did() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/server/mail/snapshots");
    let mails = every_kind();
    assert_eq!(mails.len(), MailKind::ALL.len());
    insta::with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
        for (name, mail) in &mails {
            assert_eq!(mail.kind().name(), *name);
            let ComposedMail { subject, text, html, .. } = compose(mail);
            insta::assert_snapshot!(*name, format!("{subject}\n\n{text}\n\n{html}"));
        }
    });
}

/// Without their isolation a network would be read as x.198.51.100.
#[test]
fn facts_are_isolated_from_text_of_the_other_direction() {
    let arabic = crate::words::Languages::built_in().find("ar").unwrap();
    let ComposedMail { text, html, .. } = arabic.speak(|| compose(&recovery("Ann")));
    for part in [text, unescape(&html)] {
        for fact in ["ann@example.net", "Firefox, Windows", "198.51.100.x"] {
            assert!(
                part.contains(&format!("\u{2068}{fact}\u{2069}")),
                "{fact}: {part}"
            );
        }
    }
}

/// Each fact that the HTML shows is in the text as well, and the other way round.
#[test]
fn mails_say_for_whom_and_when_and_from_where() {
    for mail in [
        recovery("Ann"),
        changed("Ann"),
        notice(MailKind::RoleChanged, "Ann", "admin"),
    ] {
        let ComposedMail { text, html, .. } = compose(&mail);
        for part in [text, unescape(&html)] {
            for fact in [
                "For: ann@example.net",
                "UTC",
                "Device: Firefox, Windows",
                "Network: 198.51.100.x",
            ] {
                assert!(part.contains(fact), "{fact}: {part}");
            }
        }
    }
    let elsewhere = compose(&changed_elsewhere("Ann")).text;
    assert!(
        !elsewhere.contains("198.51"),
        "an old address may be somebody else's"
    );
}
