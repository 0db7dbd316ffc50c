//! Everything the tables hold about one case, read once, for `timeline` and `advice`.

use crate::{
    server::{
        account::Account,
        callers::{self, Standing},
        clock::{earlier, later},
        config::MailBackend,
        ctx::Ctx,
        db::{
            audit::Kind,
            audit_history::{self, AuditEvent},
            case_search,
            entity::{
                Timestamp, link_opening, mail_try,
                outgoing_mail::{self, State},
                recovery_case, recovery_request, reset_token,
            },
            link_openings, mail_tries,
        },
        directories::why::Why,
        error::Result,
        model::detail_field,
    },
    text::dashboard::CasesText,
};
use std::{collections::HashMap, time::Duration};

/// How many requests and mails of one case are shown: the latest.
const SHOWN: u64 = 100;

/// Events recorded with one change may differ by a moment.
const SAME_MOMENT: Duration = Duration::from_secs(2);

pub struct History {
    pub case: recovery_case::Model,
    pub user: Option<Account>,
    pub requests: Vec<recovery_request::Model>,
    pub mails: Vec<outgoing_mail::Model>,
    pub tries: Vec<mail_try::Model>,
    pub tokens: Vec<reset_token::Model>,
    pub openings: Vec<link_opening::Model>,
    pub events: Vec<AuditEvent>,
    /// What was done to the account when the case ended.
    end_events: Vec<AuditEvent>,
    names: HashMap<i64, String>,
    /// What is known of who is on the telephone.
    pub caller: Option<Standing>,
    pub now: Timestamp,
    pub password_min_length: u32,
    /// How long a link is valid.
    pub timeout: Duration,
    /// The mail server's name.
    pub server: String,
}

/// What ended a case that did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Revoked {
    /// The recipient of its mail.
    ByOwner,
    ByStaff(String),
    /// A password chosen with another case.
    ByOtherCase,
    /// A password set at the command line.
    ByOperator,
    ByFreezing,
    /// A new address of the account.
    ByEdit,
    /// Anything else, such as deleting the account.
    Somehow,
}

impl History {
    pub async fn load(
        ctx: &Ctx,
        case: recovery_case::Model,
        user: Option<Account>,
    ) -> Result<Self> {
        let db = &ctx.state.db;
        let mails = case_search::mails(db, case.id, SHOWN).await?;
        let events = audit_history::events(db, case.id).await?;
        let end_events = match (&user, case.closed_at) {
            (Some(user), Some(at)) => {
                let (from, to) = (earlier(at, SAME_MOMENT), later(at, SAME_MOMENT));
                audit_history::events_of_user(db, user.id, from, to).await?
            }
            _ => Vec::new(),
        };
        let caller = match &user {
            Some(user) => callers::standing(ctx, user.id).await?,
            None => None,
        };
        let verified = match &caller {
            Some(Standing::Verified(event)) => Some(event.as_ref()),
            _ => None,
        };
        let all = events.iter().chain(verified);
        let actors = all.filter_map(|event| event.actor_id).collect();
        Ok(Self {
            requests: case_search::requests(db, case.id, SHOWN).await?,
            tries: mail_tries::of_mails(db, mails.iter().map(|mail| mail.id)).await?,
            mails,
            tokens: case_search::tokens(db, case.id).await?,
            openings: link_openings::of_case(db, case.id).await?,
            names: super::names(ctx, actors).await?,
            events,
            end_events,
            caller,
            case,
            user,
            now: ctx.now(),
            password_min_length: ctx.state.config.password_min_length,
            timeout: ctx.state.config.password_reset_timeout,
            server: server_name(ctx),
        })
    }

    /// Who did something.
    pub fn actor(&self, event: &AuditEvent) -> String {
        match event.actor_id {
            None => CasesText::TheOperator.get().to_owned(),
            Some(id) => self
                .names
                .get(&id)
                .cloned()
                .unwrap_or_else(|| CasesText::SomebodyOfStaff.get().to_owned()),
        }
    }

    pub fn is_waiting(&self) -> bool {
        self.mails.iter().any(|mail| mail.state == State::Queued)
    }

    /// Whether any of its links can still set a password.
    pub fn has_live_link(&self) -> bool {
        self.case.state == recovery_case::State::Open
            && self.tokens.iter().any(|token| {
                token.used_at.is_none() && token.revoked_at.is_none() && token.expires_at > self.now
            })
    }

    /// The directory with an account of the address that got no link, and a sentence on why.
    pub fn withheld(&self) -> Option<(String, String)> {
        let mut events = self.events.iter().rev();
        let event = events.find(|event| event.kind == Kind::LinkWithheld)?;
        Some(told_of(event))
    }

    /// When the last of its links expired; none while one is valid or may yet be sent, or if none ever was.
    pub fn ran_out_at(&self) -> Option<Timestamp> {
        if self.case.state != recovery_case::State::Open
            || self.has_live_link()
            || self.is_waiting()
        {
            return None;
        }
        let sent = |token: &&reset_token::Model| {
            let mail = self.mails.iter().find(|mail| mail.id == token.mail_id);
            mail.is_some_and(|mail| mail.state == State::Sent)
        };
        let ends = self.tokens.iter().filter(sent);
        ends.map(|token| token.expires_at).max()
    }

    /// Who or what ended the case, if anything did.
    pub fn revoked(&self) -> Option<Revoked> {
        if self.case.state != recovery_case::State::Revoked {
            return None;
        }
        for event in &self.events {
            match event.kind {
                Kind::CaseRevoked => return Some(Revoked::ByOwner),
                Kind::CaseRevokedByStaff => return Some(Revoked::ByStaff(self.actor(event))),
                _ => {}
            }
        }
        let ended = self.end_events.iter().find_map(|event| match event.kind {
            Kind::PasswordRecovered => Some(Revoked::ByOtherCase),
            Kind::PasswordChangedByOperator => Some(Revoked::ByOperator),
            Kind::AccountFrozen => Some(Revoked::ByFreezing),
            Kind::UserEdited => Some(Revoked::ByEdit),
            _ => None,
        });
        Some(ended.unwrap_or(Revoked::Somehow))
    }
}

/// The directory that an event is about, and a sentence on why it is as it is.
pub fn told_of(event: &AuditEvent) -> (String, String) {
    let detail = event.detail.as_deref().unwrap_or_default();
    let field = |name| detail_field(detail, name).unwrap_or_default();
    let why = field("why");
    let sentence = Why::kept(&why).map(|why| why.text().get().to_owned());
    (field("directory"), sentence.unwrap_or(why))
}

/// The mail server's name: its host, if mail goes out by SMTP.
pub fn server_name(ctx: &Ctx) -> String {
    match &ctx.state.config.mail.backend {
        MailBackend::Smtp(smtp) => smtp.host.clone(),
        _ => CasesText::TheMailServer.get().to_owned(),
    }
}
