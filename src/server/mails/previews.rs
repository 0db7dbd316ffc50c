//! Every mail as it would look, filled with an obvious sample. Its links lead nowhere, and its codes open
//! nothing.

use crate::{
    api::{
        access::{Action, Role, Scope},
        dashboard::{
            mails::{MailKind, MailProblem, Preview},
            overview::Attention,
        },
        error::ApiError,
    },
    routes,
    server::{
        attention::Bundle,
        callers,
        ctx::Ctx,
        error::{Error, Result},
        freezing,
        identity::authorize,
        mail::{AccountLink, ComposedMail, Envelope, Mail, Notice, new_message_id},
    },
    words::{Language, Languages, Voice},
};
use anyhow::anyhow;

const NAME: &str = "Sam Sample";
/// Not in the format of a token, so that it can't be anybody's.
const TOKEN: &str = "SAMPLE-no-real-link";
const CODE: &str = "SAMP-LECO";
/// Not a number, so that it can't be anybody's.
const SPOKEN_CODE: &str = "··· ···";
const CASE_NUMBER: &str = "SAMP-LENR";
const INVITER: &str = "Alex Administrator";
const OTHER: &str = "s…@example.net";
const DEVICE: &str = "Firefox, Windows";
const NETWORK: &str = "198.51.100.x";
const TO: &str = "sam@example.org";

/// Every mail of the application at hand, in every language that it is sent in.
///
/// # Errors
/// `NotAllowed`.
pub async fn all(ctx: &Ctx) -> Result<Vec<(MailKind, (&'static str, &'static str))>> {
    authorize(ctx, Action::SeeMail).await?;
    let mut all = Vec::new();
    for kind in MailKind::ALL {
        let languages = languages(ctx, *kind);
        let called = languages.all().iter().map(|language| called(*language));
        all.extend(called.map(|called| (*kind, called)));
    }
    Ok(all)
}

/// The languages that it is sent in.
fn languages(ctx: &Ctx, kind: MailKind) -> Languages {
    match kind {
        // For administrators, who read the dashboard.
        MailKind::Alert => ctx.state.languages.of_dashboard(),
        _ => ctx.entry.application.languages(&ctx.state.languages),
    }
}

/// One of them.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn one(ctx: &Ctx, kind: &str, language: &str) -> Result<Preview> {
    authorize(ctx, Action::SeeMail).await?;
    let kind = MailKind::parse(kind).ok_or(ApiError::NotFound)?;
    let language = languages(ctx, kind)
        .find(language)
        .ok_or(ApiError::NotFound)?;
    let application = ctx.entry.application.stored_id();
    let voice = ctx.state.texts.voice(application, language);
    let composed = sample(ctx, kind, voice, TO)?;
    Ok(Preview {
        kind,
        language: called(language),
        direction: language.direction().name(),
        html: composed.html_alone(),
        subject: composed.subject,
        text: composed.text,
    })
}

/// One of them for the application at hand, to this address.
///
/// # Errors
/// A fault, if it can't be composed.
pub fn sample(ctx: &Ctx, kind: MailKind, voice: Voice, to: &str) -> Result<ComposedMail> {
    let config = &ctx.state.config;
    let link = |path: String| ctx.entry.link(&path);
    let (reset, not_me, freeze) = (
        link(routes::reset_password(TOKEN)),
        link(routes::not_me(TOKEN)),
        link(routes::freeze(TOKEN)),
    );
    let forgot = link(routes::FORGOT_PASSWORD.to_owned());
    let now = ctx.now().utc();
    let scopes = Scope::OF_LOG_IN.map(Scope::name).join(", ");
    let notice = |kind| {
        let has_own_link = matches!(kind, MailKind::PasswordChanged | MailKind::AddressChanged);
        Mail::Notice(Notice {
            kind,
            name: NAME,
            changed_at: now,
            about: match kind {
                MailKind::RoleChanged => Role::HelpDesk.name(),
                MailKind::ApiTokenMade => &scopes,
                _ => OTHER,
            },
            link: if has_own_link { &freeze } else { &forgot },
            valid_for: has_own_link.then_some(freezing::LINK_LIFE),
        })
    };
    let alert = sample_alert();
    let mail = match kind {
        MailKind::Recovery => Mail::Recovery {
            name: NAME,
            links: &[AccountLink {
                login: None,
                link: &reset,
            }],
            code: Some(CODE),
            not_me_link: &not_me,
            case_number: CASE_NUMBER,
            valid_for: config.password_reset_timeout,
        },
        MailKind::Invitation => Mail::Invitation {
            name: NAME,
            inviter: Some(INVITER),
            role: Role::HelpDesk,
            link: &reset,
            ask_link: &forgot,
            case_number: CASE_NUMBER,
            valid_for: config.password_reset_timeout,
        },
        MailKind::CallerCode => Mail::CallerCode {
            name: NAME,
            helper: Some(INVITER),
            code: SPOKEN_CODE,
            valid_for: callers::LIFE,
        },
        MailKind::Alert => Mail::Alert {
            bundle: &alert,
            base_url: &config.base_url,
        },
        MailKind::NoAccount => Mail::NoAccount { ask_link: &forgot },
        MailKind::Test => Mail::Test,
        _ => notice(kind),
    };
    let sender = &ctx.entry.application.sender;
    let message_id = new_message_id(ctx.state.random.bytes(), sender);
    let envelope = Envelope {
        application: &ctx.entry.application,
        to,
        message_id: &message_id,
        date: now,
        device: Some(DEVICE),
        network: Some(NETWORK),
    };
    voice
        .speak(|| ctx.state.mailer.compose(&mail, &envelope))
        .map_err(|error| Error::Fault(anyhow!(error)))
}

fn sample_alert() -> Bundle {
    Bundle {
        new: vec![
            Attention::MailWaits {
                problem: MailProblem::LogIn,
                mails: 12,
                mail_id: 0,
                words: "535 5.7.8 Authentication failed".to_owned(),
            },
            Attention::BurstOnAddress {
                case_number: CASE_NUMBER.to_owned(),
                address: String::new(),
                requests: 12,
            },
        ],
        lasting: vec![Attention::FrozenAccounts { count: 1 }],
        resolved: vec![Attention::MailFails {
            domain: "example.net".to_owned(),
            mails: 3,
        }],
    }
}

/// A language's tag (BCP 47) and its own name.
fn called(language: Language) -> (&'static str, &'static str) {
    (language.catalogue().tag(), language.catalogue().name())
}
