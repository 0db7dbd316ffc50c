//! The kinds of mails, and turning one into a message that can be sent.
//!
//! It fills templates and sets headers; it never delivers a message, and has no wording of its own.

use super::{clean, templates::Templates, wording};
use crate::{api::access::Role, text::TimesText, words::Language};
use chrono::{DateTime, Utc};
use lettre::{
    Address, Message,
    message::{
        Body, Mailbox, MultiPart, SinglePart,
        header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue},
    },
};
use minijinja::Value;
use std::{collections::BTreeMap, time::Duration};

/// The longest sender's name in the heading of a mail.
const SITE_LETTERS: usize = 80;

/// The longest address, and the longest list of scopes, in a sentence.
const ADDRESS_LETTERS: usize = 254;
const SCOPES_LETTERS: usize = 200;

/// The longest line of a message, without its end (RFC 5322 §2.1.1).
const LINE_BYTES: usize = 998;

/// A mail, with everything its reader sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mail<'a> {
    /// A link that sets a new password.
    Recovery {
        name: &'a str,
        /// One for each account of the address; at least one.
        links: &'a [AccountLink<'a>],
        /// What to type where the link can't be opened; none where there are several accounts.
        code: Option<&'a str>,
        /// For readers who didn't ask: stops the request.
        not_me_link: &'a str,
        case_number: &'a str,
        valid_for: Duration,
    },
    /// A link that sets the first password of a new account.
    Invitation {
        name: &'a str,
        /// Who created it; none for a program.
        inviter: Option<&'a str>,
        /// What they may do in the dashboard.
        role: Role,
        link: &'a str,
        /// Where to ask for another link once this one has expired.
        ask_link: &'a str,
        case_number: &'a str,
        valid_for: Duration,
    },
    /// The notice that a password was changed.
    PasswordChanged {
        name: &'a str,
        changed_at: DateTime<Utc>,
        /// For owners who didn't change it: freezes the account.
        freeze_link: &'a str,
        /// How long that link is valid.
        valid_for: Duration,
    },
    /// The same notice to a former address, without any link to the account.
    PasswordChangedElsewhere {
        name: &'a str,
        changed_at: DateTime<Utc>,
    },
    /// The notice of a new address, to the former one.
    AddressChanged {
        name: &'a str,
        /// The new one, masked.
        other: &'a str,
        changed_at: DateTime<Utc>,
        /// For owners who didn't want it: restores and freezes the account.
        freeze_link: &'a str,
        /// How long that link is valid.
        valid_for: Duration,
    },
    /// The notice to an address that was replaced because a former one was restored. It has no link.
    AddressRestored {
        name: &'a str,
        other: &'a str,
        changed_at: DateTime<Utc>,
    },
    /// The notice to the new address of an account.
    AddressReceived {
        name: &'a str,
        /// The former one, masked.
        other: &'a str,
        changed_at: DateTime<Utc>,
    },
    /// The notice of a change to somebody's access, in the dashboard or by programs. There is no secret in
    /// it.
    AccountChange {
        name: &'a str,
        change: AccountChange<'a>,
        changed_at: DateTime<Utc>,
        /// For owners who didn't do it: sets a new password.
        link: &'a str,
    },
    /// A test of the mail settings.
    Test,
}

/// The link for one account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountLink<'a> {
    /// What its owner types to log in, where that is not the address.
    pub login: Option<&'a str>,
    pub link: &'a str,
}

/// A change to a dashboard user's account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountChange<'a> {
    SecondFactorSet,
    SecondFactorRemoved,
    RecoveryCodesMade,
    RecoveryCodeUsed,
    Role(Role),
    /// With the names of its scopes.
    ApiTokenMade(&'a str),
}

/// A message, and its parts.
#[derive(Clone, Debug)]
pub struct ComposedMail {
    pub message: Message,
    pub message_id: String,
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// Why a mail could not be written. Trying again would not help.
#[derive(Debug, thiserror::Error)]
pub enum ComposeError {
    #[error("the recipient's address can't be used: {0}")]
    Recipient(#[from] lettre::address::AddressError),
    #[error(
        "the link in the mail is not one: it has to be http or https, in ASCII without white space"
    )]
    Link,
    #[error("the mail's template can't be filled: {0}")]
    Template(#[from] minijinja::Error),
    #[error("the message can't be put together: {0}")]
    Message(#[from] lettre::error::Error),
}

/// A new message id in the sender's domain: `<uuid@domain>` (RFC 5322 §3.6.4).
///
/// It is drawn once for a mail and stored with it, so that a recipient who gets the mail twice, because an
/// acceptance was lost, can tell that it is the same.
pub fn new_message_id(random: [u8; 16], from: &Mailbox) -> String {
    let unique = uuid::Builder::from_random_bytes(random).into_uuid();
    format!("<{unique}@{}>", from.email.domain())
}

/// Composes a mail to one address.
///
/// # Errors
/// If the address or the link can't be used, or a template does not fit what fills it.
pub fn compose(
    templates: &Templates,
    from: &Mailbox,
    mail: &Mail,
    to: &str,
    message_id: &str,
    date: DateTime<Utc>,
) -> Result<ComposedMail, ComposeError> {
    let to: Address = to.parse()?;
    let rendered = templates.render(mail.folder(), mail.filling(from)?)?;
    let subject = clean::one_line(&rendered.subject, usize::MAX);

    let message = Message::builder()
        .from(from.clone())
        // Never with a name: what people call themselves has no place in a header.
        .to(Mailbox::new(None, to))
        .subject(&subject)
        .date(date.into())
        .message_id(Some(message_id.to_owned()))
        // These two suppress out-of-office replies: RFC 3834 §5, and MS-OXCMAIL for Exchange. There is no
        // List-Unsubscribe (RFC 2369): nobody can unsubscribe from their own account.
        .raw_header(constant("Auto-Submitted", "auto-generated"))
        .raw_header(constant("X-Auto-Response-Suppress", "All"))
        // Readers prefer the last alternative (RFC 2046 §5.1.4), so the text is first.
        .multipart(
            MultiPart::alternative()
                .singlepart(part(ContentType::TEXT_PLAIN, &rendered.text))
                .singlepart(part(ContentType::TEXT_HTML, &rendered.html)),
        )?;
    Ok(ComposedMail {
        message,
        message_id: message_id.to_owned(),
        subject,
        text: rendered.text,
        html: rendered.html,
    })
}

impl Mail<'_> {
    /// The folder of its templates.
    fn folder(&self) -> &'static str {
        match self {
            Self::Recovery { .. } => "recovery",
            Self::PasswordChanged { .. } => "password_changed",
            Self::Invitation { .. } => "invitation",
            Self::AddressChanged { .. } => "address_changed",
            Self::AddressRestored { .. } | Self::AddressReceived { .. } => "address_received",
            Self::AccountChange { .. } => "account_change",
            Self::PasswordChangedElsewhere { .. } => "password_changed_elsewhere",
            Self::Test => "test",
        }
    }

    /// The values for its templates.
    fn filling(&self, from: &Mailbox) -> Result<BTreeMap<&'static str, Value>, ComposeError> {
        let mut filling = BTreeMap::from([("site", Value::from(site(from)))]);
        match *self {
            Self::Recovery {
                name,
                links,
                code,
                not_me_link,
                case_number,
                valid_for,
            } => filling.extend([
                ("name", Value::from(clean::greeting_name(name))),
                ("accounts", accounts(links)?),
                ("account", sole_account(links)?),
                ("code", Value::from(code)),
                ("not_me_link", Value::from(checked_link(not_me_link)?)),
                ("case_number", Value::from(case_number)),
                ("duration", Value::from(duration(valid_for))),
            ]),
            Self::PasswordChanged {
                name,
                changed_at,
                freeze_link,
                valid_for,
            } => filling.extend([
                ("name", Value::from(clean::greeting_name(name))),
                ("link", Value::from(checked_link(freeze_link)?)),
                ("duration", Value::from(duration(valid_for))),
                ("date", Value::from(moment(changed_at))),
            ]),
            Self::Invitation {
                name,
                inviter,
                role,
                link,
                ask_link,
                case_number,
                valid_for,
            } => filling.extend([
                ("name", Value::from(clean::greeting_name(name))),
                (
                    "inviter",
                    Value::from(inviter.and_then(clean::greeting_name)),
                ),
                (
                    "role",
                    Value::from(
                        (role != Role::User)
                            .then(|| wording::sentence(role_id(role), &[]))
                            .flatten(),
                    ),
                ),
                ("link", Value::from(checked_link(link)?)),
                ("ask_link", Value::from(checked_link(ask_link)?)),
                ("case_number", Value::from(case_number)),
                ("duration", Value::from(duration(valid_for))),
            ]),
            Self::AddressChanged {
                name,
                other,
                changed_at,
                freeze_link,
                valid_for,
            } => filling.extend([
                ("name", Value::from(clean::greeting_name(name))),
                (
                    "other",
                    Value::from(clean::one_line(other, ADDRESS_LETTERS)),
                ),
                ("link", Value::from(checked_link(freeze_link)?)),
                ("duration", Value::from(duration(valid_for))),
                ("date", Value::from(moment(changed_at))),
            ]),
            Self::AddressRestored {
                name,
                other,
                changed_at,
            } => filling.extend(told_address(
                name,
                [
                    "mail-address-restored-intro",
                    "mail-address-restored-next",
                    "mail-address-restored-not-you",
                ],
                other,
                changed_at,
            )),
            Self::AddressReceived {
                name,
                other,
                changed_at,
            } => filling.extend(told_address(
                name,
                [
                    "mail-address-new-intro",
                    "mail-address-new-next",
                    "mail-address-new-not-you",
                ],
                other,
                changed_at,
            )),
            Self::PasswordChangedElsewhere { name, changed_at } => filling.extend([
                ("name", Value::from(clean::greeting_name(name))),
                ("date", Value::from(moment(changed_at))),
            ]),
            Self::AccountChange {
                name,
                change,
                changed_at,
                link,
            } => {
                let (heading, intro) = change.sentences(changed_at);
                filling.extend([
                    ("name", Value::from(clean::greeting_name(name))),
                    ("heading", Value::from(heading)),
                    ("intro", Value::from(intro)),
                    ("link", Value::from(checked_link(link)?)),
                ]);
            }
            Self::Test => {}
        }
        Ok(filling)
    }
}

/// The values for mails about a moved account that have no link: three sentences by their ids.
fn told_address(
    name: &str,
    sentences: [&'static str; 3],
    other: &str,
    changed_at: DateTime<Utc>,
) -> [(&'static str, Value); 4] {
    let other = clean::one_line(other, ADDRESS_LETTERS);
    let date = moment(changed_at);
    let filled =
        |id| wording::sentence(id, &[("date", &date), ("other", &other)]).unwrap_or_default();
    let [intro, next, not_you] = sentences.map(filled);
    [
        ("name", Value::from(clean::greeting_name(name))),
        ("intro", Value::from(intro)),
        ("next", Value::from(next)),
        ("not_you", Value::from(not_you)),
    ]
}

impl AccountChange<'_> {
    /// Its short and its long sentence.
    fn sentences(self, changed_at: DateTime<Utc>) -> (String, String) {
        let (heading, intro, what) = match self {
            Self::SecondFactorSet => ("mail-second-set-heading", "mail-second-set-intro", None),
            Self::SecondFactorRemoved => (
                "mail-second-removed-heading",
                "mail-second-removed-intro",
                None,
            ),
            Self::RecoveryCodesMade => {
                ("mail-second-codes-heading", "mail-second-codes-intro", None)
            }
            Self::RecoveryCodeUsed => ("mail-second-used-heading", "mail-second-used-intro", None),
            Self::Role(role) => {
                let role = wording::sentence(role_id(role), &[]);
                ("mail-role-heading", "mail-role-intro", role)
            }
            Self::ApiTokenMade(scopes) => (
                "mail-token-heading",
                "mail-token-intro",
                Some(clean::one_line(scopes, SCOPES_LETTERS)),
            ),
        };
        let date = moment(changed_at);
        let what = what.unwrap_or_default();
        let filling = [("date", date.as_str()), ("what", what.as_str())];
        let sentence = |id| wording::sentence(id, &filling).unwrap_or_default();
        (sentence(heading), sentence(intro))
    }
}

fn role_id(role: Role) -> &'static str {
    match role {
        Role::User => "mail-role-user",
        Role::Viewer => "mail-role-viewer",
        Role::HelpDesk => "mail-role-help-desk",
        Role::Admin => "mail-role-admin",
    }
}

fn moment(moment: DateTime<Utc>) -> String {
    let language = Language::current();
    let (date, time) = (language.long_day(moment), language.time(moment));
    TimesText::MomentWhole.with(&[("date", &date), ("time", &time)])
}

/// The sender's name: the one that the operator configured, or the address.
fn site(from: &Mailbox) -> String {
    let name = from.name.as_deref().unwrap_or_default();
    let name = clean::one_line(name, SITE_LETTERS);
    if name.is_empty() {
        from.email.to_string()
    } else {
        name
    }
}

/// The accounts that a mail has links for, as its templates see them.
fn accounts(links: &[AccountLink<'_>]) -> Result<Value, ComposeError> {
    links.iter().map(account).collect()
}

/// The only one of them; nothing where there are several.
fn sole_account(links: &[AccountLink<'_>]) -> Result<Value, ComposeError> {
    match links {
        [only] => account(only),
        _ => Ok(Value::from(())),
    }
}

fn account(one: &AccountLink<'_>) -> Result<Value, ComposeError> {
    Ok(Value::from(BTreeMap::from([
        ("login", Value::from(one.login.map(clean::greeting_name))),
        ("link", Value::from(checked_link(one.link)?)),
    ])))
}

/// A link stands alone on its line and inside an attribute, so nothing may end it early.
fn checked_link(link: &str) -> Result<&str, ComposeError> {
    let is_web = link.starts_with("https://") || link.starts_with("http://");
    let is_whole = link
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !b"<>\"'`\\".contains(&byte));
    if is_web && is_whole {
        Ok(link)
    } else {
        Err(ComposeError::Link)
    }
}

/// A duration for people, rounded down: a link may be valid a little longer than announced, never shorter.
fn duration(duration: Duration) -> String {
    match duration.as_secs() / 60 {
        60 => TimesText::Hours.counted(1),
        minutes @ 0..120 => TimesText::Minutes.counted(minutes.max(1)),
        minutes => TimesText::Hours.counted(minutes / 60),
    }
}

/// A header with the same value in every mail. No external value may go through this.
fn constant(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// One alternative of a mail: as it is if it is ASCII with short lines, otherwise as quoted-printable (RFC
/// 2045 §6.7). Both preserve every byte of a link. Base64 would too, but it hides the text from readers of
/// the source, such as spam filters.
fn part(kind: ContentType, content: &str) -> SinglePart {
    let part = SinglePart::builder().header(kind);
    let is_plain = |letter| matches!(letter, ' '..='~' | '\n');
    if content.chars().all(is_plain) && content.lines().all(|line| line.len() <= LINE_BYTES) {
        // `lettre` only sends lines of up to 76 bytes unencoded, and would cut our links in two; people who
        // read mails on the console want to click them.
        let lines = content.replace('\n', "\r\n").into_bytes();
        part.body(Body::dangerous_pre_encoded(
            lines,
            ContentTransferEncoding::SevenBit,
        ))
    } else {
        part.header(ContentTransferEncoding::QuotedPrintable)
            .body(content.to_owned())
    }
}
