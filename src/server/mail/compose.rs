//! The kinds of mails, and turning one into a message that can be sent.
//!
//! It fills templates and sets headers; it never delivers a message, and has no wording of its own.

use super::{clean, templates::Templates, wording};
use crate::{
    api::{
        access::Role,
        dashboard::{mails::MailKind, overview::Attention},
    },
    routes,
    server::{
        attention::{Bundle, Told, told},
        config::{
            BaseUrl,
            applications::{Application, Logo, Palette},
        },
    },
    text::{TimesText, dashboard::AlertsText},
    words::Language,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use lettre::{
    Address, Message,
    message::{
        Attachment, Body, Mailbox, MultiPart, SinglePart,
        header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue},
    },
};
use minijinja::Value;
use std::{collections::BTreeMap, time::Duration};

/// The longest sender's name in the heading of a mail.
const SITE_LETTERS: usize = 80;

/// The longest that an address or the scopes of a token are in a sentence.
const ABOUT_LETTERS: usize = 254;
const FACT_LETTERS: usize = 64;

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
    /// Says that nobody has the address that a link was requested for. There is no secret in it.
    NoAccount {
        /// Where to ask with another address.
        ask_link: &'a str,
    },
    /// What was done to an account.
    Notice(Notice<'a>),
    /// A code for somebody who has called the help desk, to read out.
    CallerCode {
        name: &'a str,
        /// Who asks for it; none if they were deleted.
        helper: Option<&'a str>,
        code: &'a str,
        valid_for: Duration,
    },
    /// What needs attention in the dashboard, and no longer does.
    Alert {
        bundle: &'a Bundle,
        /// What links into the dashboard start with.
        base_url: &'a BaseUrl,
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

/// Tells the owner of an account what was done to it. There is no secret in it but its link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice<'a> {
    pub kind: MailKind,
    pub name: &'a str,
    pub changed_at: DateTime<Utc>,
    /// What more there is to say: a masked address, the name of a role, the names of scopes.
    pub about: &'a str,
    /// What owners do who didn't want it: freeze the account, or choose a new password.
    pub link: &'a str,
    /// How long that link is valid; none for one that always is.
    pub valid_for: Option<Duration>,
}

/// A message, and its parts.
#[derive(Clone, Debug)]
pub struct ComposedMail {
    pub message: Message,
    pub message_id: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    logo: Option<Logo>,
}

impl ComposedMail {
    /// The HTML for where there is nothing but it: with its picture inside.
    pub fn html_alone(&self) -> String {
        match &self.logo {
            Some(logo) => {
                let data = STANDARD.encode(&logo.png);
                let inside = format!("data:image/png;base64,{data}");
                self.html.replace(&format!("cid:{LOGO}"), &inside)
            }
            None => self.html.clone(),
        }
    }
}

/// The name of the logo within a mail (RFC 2392).
const LOGO: &str = "logo";

/// What is around a mail's content: in whose name it is sent, to whom, and what caused it.
#[derive(Clone, Copy, Debug)]
pub struct Envelope<'a> {
    pub application: &'a Application,
    pub to: &'a str,
    pub message_id: &'a str,
    pub date: DateTime<Utc>,
    /// Of whoever caused it, such as `Firefox on Windows`; none if that is not known, or nobody's business.
    pub device: Option<&'a str>,
    /// Masked.
    pub network: Option<&'a str>,
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
    mail: &Mail,
    envelope: &Envelope<'_>,
) -> Result<ComposedMail, ComposeError> {
    let Envelope {
        application,
        message_id,
        date,
        ..
    } = *envelope;
    let to: Address = envelope.to.parse()?;
    let rendered = templates.render(mail.kind().folder(), mail.filling(envelope)?)?;
    let subject = clean::one_line(&rendered.subject, usize::MAX);

    let builder = match &application.reply_to {
        Some(reply_to) => Message::builder().reply_to(reply_to.clone()),
        None => Message::builder(),
    };
    let message = builder
        .from(application.sender.clone())
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
        .multipart(with_html(
            MultiPart::alternative().singlepart(part(ContentType::TEXT_PLAIN, &rendered.text)),
            &rendered.html,
            application.logo.as_ref(),
        ))?;
    Ok(ComposedMail {
        message,
        message_id: message_id.to_owned(),
        subject,
        text: rendered.text,
        html: rendered.html,
        logo: application.logo.clone(),
    })
}

impl Mail<'_> {
    pub fn kind(&self) -> MailKind {
        match self {
            Self::Recovery { .. } => MailKind::Recovery,
            Self::Invitation { .. } => MailKind::Invitation,
            Self::NoAccount { .. } => MailKind::NoAccount,
            Self::Notice(notice) => notice.kind,
            Self::CallerCode { .. } => MailKind::CallerCode,
            Self::Alert { .. } => MailKind::Alert,
            Self::Test => MailKind::Test,
        }
    }

    /// The values for its templates.
    fn filling(
        &self,
        envelope: &Envelope<'_>,
    ) -> Result<BTreeMap<&'static str, Value>, ComposeError> {
        let mut filling = envelope.filling()?;
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
            Self::NoAccount { ask_link } => {
                filling.extend([("link", Value::from(checked_link(ask_link)?))]);
            }
            Self::Notice(notice) => {
                let site = clean::one_line(&envelope.application.name, SITE_LETTERS);
                filling.extend(notice.filling(&site)?);
            }
            Self::CallerCode {
                name,
                helper,
                code,
                valid_for,
            } => filling.extend([
                ("name", Value::from(clean::greeting_name(name))),
                ("helper", Value::from(helper.and_then(clean::greeting_name))),
                ("code", Value::from(code)),
                ("duration", Value::from(duration(valid_for))),
            ]),
            Self::Alert { bundle, base_url } => {
                let site = clean::one_line(&envelope.application.name, SITE_LETTERS);
                filling.extend(alert(bundle, base_url, &site)?);
            }
            Self::Test => {}
        }
        Ok(filling)
    }
}

impl Notice<'_> {
    fn filling(&self, site: &str) -> Result<BTreeMap<&'static str, Value>, ComposeError> {
        let about = match self.kind {
            MailKind::RoleChanged => {
                let role = Role::parse(self.about).unwrap_or(Role::User);
                wording::sentence(role_id(role), &[]).unwrap_or_default()
            }
            _ => clean::one_line(self.about, ABOUT_LETTERS),
        };
        let date = moment(self.changed_at);
        let said = [
            ("date", date.as_str()),
            ("about", about.as_str()),
            ("site", site),
        ];
        let says = self.kind.says().iter();
        let mut filling: BTreeMap<_, _> = says
            .map(|(place, text)| (*place, Value::from(text.with(&said))))
            .collect();
        filling.extend([
            ("name", Value::from(clean::greeting_name(self.name))),
            ("about", Value::from(about)),
            ("date", Value::from(date)),
            ("link", Value::from(checked_link(self.link)?)),
            ("duration", Value::from(self.valid_for.map(duration))),
        ]);
        Ok(filling)
    }
}

/// Everything that an alert says: it is about the dashboard, and so speaks with its texts.
fn alert(
    bundle: &Bundle,
    base_url: &BaseUrl,
    site: &str,
) -> Result<BTreeMap<&'static str, Value>, ComposeError> {
    let open = bundle.new.len() + bundle.lasting.len();
    let (subject, count) = if open > 0 {
        (AlertsText::Subject, open)
    } else {
        (AlertsText::SubjectResolved, bundle.resolved.len())
    };
    let lists = [
        (AlertsText::New, &bundle.new),
        (AlertsText::Lasting, &bundle.lasting),
        (AlertsText::Resolved, &bundle.resolved),
    ];
    let lists = lists.into_iter().filter(|(_, list)| !list.is_empty());
    let lists: Value = lists
        .map(|(heading, list)| {
            let problems = list.iter().map(|what| problem(what, base_url));
            Ok(Value::from(BTreeMap::from([
                ("heading", Value::from(heading.get())),
                ("problems", problems.collect::<Result<Value, _>>()?),
            ])))
        })
        .collect::<Result<_, ComposeError>>()?;
    let count = count.to_string();
    let link = base_url.join(routes::ADMIN);
    Ok(BTreeMap::from([
        (
            "heading",
            subject.with(&[("count", &count), ("site", site)]).into(),
        ),
        ("lists", lists),
        ("button", AlertsText::Button.get().into()),
        ("why", AlertsText::Why.with(&[("site", site)]).into()),
        ("link", checked_link(&link)?.into()),
    ]))
}

fn problem(what: &Attention, base_url: &BaseUrl) -> Result<Value, ComposeError> {
    let Told {
        sentence,
        subject,
        look,
        path,
    } = told(what);
    // What somebody has sent may be part of the path. Then the overview leads there.
    let (link, overview) = (base_url.join(&path), base_url.join(routes::ADMIN));
    let link = checked_link(&link).or_else(|_| checked_link(&overview))?;
    Ok(Value::from(BTreeMap::from([
        ("sentence", Value::from(sentence)),
        (
            "subject",
            subject
                .map(|subject| clean::one_line(&subject, ABOUT_LETTERS))
                .into(),
        ),
        ("look", look.into()),
        ("link", link.into()),
    ])))
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

impl Envelope<'_> {
    /// What every template may show.
    fn filling(&self) -> Result<BTreeMap<&'static str, Value>, ComposeError> {
        let application = self.application;
        let Palette { light, dark } = application.palette;
        let logo = application.logo.as_ref();
        let language = Language::current();
        let fact = |value: &str| {
            let value = clean::one_line(value, FACT_LETTERS);
            language.isolated(&value).into_owned()
        };
        Ok(BTreeMap::from([
            (
                "site",
                clean::one_line(&application.name, SITE_LETTERS).into(),
            ),
            ("to", language.isolated(self.to).into()),
            ("when", moment(self.date).into()),
            ("device", self.device.map(fact).into()),
            ("network", self.network.map(fact).into()),
            ("log_in", contact(application.return_url.as_ref())?.into()),
            ("support", contact(application.support.as_ref())?.into()),
            ("privacy", contact(application.privacy.as_ref())?.into()),
            ("imprint", contact(application.imprint.as_ref())?.into()),
            ("logo", logo.map(|_| LOGO).into()),
            ("logo_width", logo.map(|logo| logo.width).into()),
            ("logo_height", logo.map(|logo| logo.height).into()),
            ("is_lettering", logo.is_some_and(Logo::is_lettering).into()),
            ("accent", light.accent.to_string().into()),
            ("accent_dark", dark.accent.to_string().into()),
            ("on_accent_dark", dark.on_accent.to_string().into()),
            ("background", light.background.to_string().into()),
            ("background_dark", dark.background.to_string().into()),
            ("card_dark", dark.surface.to_string().into()),
        ]))
    }
}

fn contact(link: Option<&String>) -> Result<Option<&str>, ComposeError> {
    link.map(|link| checked_contact(link)).transpose()
}

/// A link, or an address to write to.
fn checked_contact(link: &str) -> Result<&str, ComposeError> {
    checked_link(link).or_else(|error| match link.strip_prefix("mailto:") {
        Some(address) if address.parse::<Address>().is_ok() => Ok(link),
        _ => Err(error),
    })
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

/// Adds the HTML, with its picture if it has one (RFC 2387).
fn with_html(alternatives: MultiPart, html: &str, logo: Option<&Logo>) -> MultiPart {
    let html = part(ContentType::TEXT_HTML, html);
    let Some(logo) = logo else {
        return alternatives.singlepart(html);
    };
    let kind = ContentType::parse("image/png").expect("a content type");
    let picture = Attachment::new_inline(LOGO.to_owned()).body(logo.png.clone(), kind);
    alternatives.multipart(MultiPart::related().singlepart(html).singlepart(picture))
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
