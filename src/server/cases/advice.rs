//! One sentence on what has happened, and one on what to do now, for staff with the user on the telephone.

use super::history::{History, Revoked};
use crate::{
    api::dashboard::cases::{Advice, Tone},
    server::{
        backoff,
        callers::{Standing, Way},
        db::entity::{
            Timestamp,
            mail_try::Outcome,
            outgoing_mail::{self, State, WaitsFor},
            recovery_case,
        },
        recovery, times,
    },
    text::dashboard::CasesText,
};

pub fn of(history: &History) -> Advice {
    Advice {
        caller: of_caller(history),
        ..of_case(history)
    }
}

fn of_case(history: &History) -> Advice {
    let case = &history.case;
    let closed_at = case.closed_at.unwrap_or(case.last_requested_at);
    if let Some(advice) = of_shut(history) {
        return advice;
    }
    if case.state == recovery_case::State::Completed {
        let what = since(history, CasesText::NowCompleted, closed_at);
        return advice(Tone::Good, what, CasesText::NextCompleted);
    }
    if let Some(revoked) = history.revoked() {
        return of_revoked(history, &revoked, closed_at);
    }
    let Some(user) = &history.user else {
        return if recovery::is_nobody(&case.email_canonical) {
            let what = CasesText::NowNobody.get();
            advice(Tone::Bad, what, CasesText::NextNobody)
        } else if history.mails.is_empty() {
            // They were deleted along with the account.
            let what = CasesText::NowDeleted.get();
            advice(Tone::Bad, what, CasesText::NextDeleted)
        } else if let Some((directory, why)) = history.withheld() {
            let what = CasesText::NowGetsNoLink.with(&[("directory", &directory), ("why", &why)]);
            advice(Tone::Bad, what, CasesText::NextWithheld)
        } else {
            let is_told =
                |mail: &outgoing_mail::Model| mail.state == State::Sent && mail.recipient.is_some();
            let what = if history.mails.iter().any(is_told) {
                CasesText::NowToldNoAccount.get()
            } else {
                CasesText::NowNoAccount.get()
            };
            advice(Tone::Bad, what, CasesText::NextNoAccount)
        };
    };
    if !user.is_active {
        let what = CasesText::NowDisabled.get();
        return advice(Tone::Bad, what, CasesText::NextDisabled);
    }
    if let Some(at) = history.ran_out_at() {
        let what = since(history, CasesText::NowExpired, at);
        let next = CasesText::NextExpired.with(&[("duration", &times::duration(history.timeout))]);
        return Advice {
            next,
            ..advice(Tone::Waiting, what, CasesText::NextExpired)
        };
    }
    // The newest that was not left out because another was enough.
    let newest = |mail: &&outgoing_mail::Model| mail.state != State::Dropped;
    match history.mails.iter().rev().find(newest) {
        Some(mail) => of_mail(history, mail),
        None => {
            let what = CasesText::NowDropped.get();
            advice(Tone::Bad, what, CasesText::NextDropped)
        }
    }
}

fn advice(tone: Tone, what: impl Into<String>, next: CasesText) -> Advice {
    Advice {
        tone,
        what: what.into(),
        words: None,
        next: next.get().to_owned(),
        caller: None,
    }
}

fn since(history: &History, text: CasesText, at: Timestamp) -> String {
    text.with(&[
        ("ago", &times::ago(at, history.now)),
        ("server", &history.server),
    ])
}

fn of_revoked(history: &History, revoked: &Revoked, at: Timestamp) -> Advice {
    let (text, next) = match revoked {
        Revoked::ByOwner => (CasesText::NowRevokedByOwner, CasesText::NextRevokedByOwner),
        Revoked::ByStaff(_) => (CasesText::NowRevokedByStaff, CasesText::NextRevoked),
        Revoked::ByOtherCase => (CasesText::NowRevokedByOther, CasesText::NextCompleted),
        Revoked::ByOperator => (CasesText::NowRevokedByOperator, CasesText::NextRevoked),
        Revoked::ByFreezing => (CasesText::NowRevokedByFreeze, CasesText::NextRevoked),
        Revoked::ByEdit => (CasesText::NowRevokedByEdit, CasesText::NextRevoked),
        Revoked::Somehow => (CasesText::NowRevoked, CasesText::NextRevoked),
    };
    let name = match revoked {
        Revoked::ByStaff(name) => name,
        _ => "",
    };
    let ago = times::ago(at, history.now);
    let what = text.with(&[("name", name), ("ago", &ago)]);
    advice(Tone::Plain, what, next)
}

/// The owner said that somebody else chose the password, or staff require another: that nobody can log in matters more
/// than how the case stands. A link that is on its way or was opened since ends it, so its own state says more.
fn of_shut(history: &History) -> Option<Advice> {
    let user = history.user.as_ref().filter(|user| user.is_active)?;
    let (at, now, next, next_open) = match (user.frozen_at, user.password_revoked_at) {
        (Some(at), _) => (
            at,
            CasesText::NowFrozen,
            CasesText::NextFrozen,
            CasesText::NextFrozenOpen,
        ),
        (None, Some(at)) => (
            at,
            CasesText::NowNewPassword,
            CasesText::NextNewPassword,
            CasesText::NextNewPasswordOpen,
        ),
        (None, None) => return None,
    };
    let is_verified = matches!(history.caller, Some(Standing::Verified(_)));
    let (next, next_open) = if user.frozen_at.is_some() && is_verified {
        (
            CasesText::NextFrozenVerified,
            CasesText::NextFrozenVerifiedOpen,
        )
    } else {
        (next, next_open)
    };
    let what = since(history, now, at);
    if history.has_live_link() {
        return Some(advice(Tone::Bad, what, next_open));
    }
    (!history.is_waiting()).then(|| advice(Tone::Bad, what, next))
}

/// Whether somebody on the telephone is the owner of the account.
fn of_caller(history: &History) -> Option<String> {
    let ago = |at| times::ago(at, history.now);
    Some(match history.caller.as_ref()? {
        Standing::Waiting => CasesText::CallerWaiting.get().to_owned(),
        Standing::Sent(at) => CasesText::CallerSent.with(&[("ago", &ago(*at))]),
        Standing::Failed(at) => CasesText::CallerFailed.with(&[("ago", &ago(*at))]),
        Standing::Verified(event) => {
            let text = match Way::of(event) {
                Way::Email => CasesText::CallerVerified,
                Way::App => CasesText::CallerVerifiedApp,
            };
            let name = history.actor(event);
            text.with(&[("name", &name), ("ago", &ago(event.happened_at))])
        }
    })
}

fn of_mail(history: &History, mail: &outgoing_mail::Model) -> Advice {
    let ended_at = mail.finished_at.unwrap_or(mail.created_at);
    let with_words = |advice| Advice {
        words: mail.last_reply.clone(),
        ..advice
    };
    match mail.state {
        State::Queued => with_words_if_tried(of_waiting(history, mail), mail),
        State::Failed if mail.faults >= backoff::MOST_FAULTS => {
            let what = since(history, CasesText::NowFault, ended_at);
            advice(Tone::Bad, what, CasesText::NextFault)
        }
        State::Failed => {
            let tries = history.tries.iter().rev();
            let mut of_it = tries.filter(|tried| tried.mail_id == mail.id);
            let text = match of_it.next().map(|tried| tried.outcome) {
                Some(Outcome::PutOff) => CasesText::NowGivenUp,
                _ => CasesText::NowRefused,
            };
            let what = since(history, text, ended_at);
            with_words(advice(Tone::Bad, what, CasesText::NextRefused))
        }
        State::Cancelled => {
            let what = since(history, CasesText::NowCancelled, ended_at);
            advice(Tone::Bad, what, CasesText::NextCancelled)
        }
        State::Sent | State::Dropped => of_sent(history, ended_at),
    }
}

fn with_words_if_tried(advice: Advice, mail: &outgoing_mail::Model) -> Advice {
    let is_servers = matches!(
        mail.waits_for,
        Some(WaitsFor::MailServer | WaitsFor::Recipient | WaitsFor::Directory)
    );
    Advice {
        words: mail.last_reply.clone().filter(|_| is_servers),
        ..advice
    }
}

fn of_waiting(history: &History, mail: &outgoing_mail::Model) -> Advice {
    let (text, next) = if mail.due_at > history.now {
        (CasesText::NowLimit, CasesText::NextLimit)
    } else {
        match mail.waits_for {
            None => (CasesText::NowTurn, CasesText::NextTurn),
            Some(WaitsFor::MailServer) => (CasesText::NowMailServer, CasesText::NextMailServer),
            Some(WaitsFor::Directory) => (CasesText::NowDirectory, CasesText::NextDirectory),
            Some(WaitsFor::SiteLimit) => (CasesText::NowSiteLimit, CasesText::NextSiteLimit),
            Some(WaitsFor::Recipient) => (CasesText::NowPutOff, CasesText::NextPutOff),
        }
    };
    let time = times::near(mail.next_attempt_at, history.now);
    let what = text.with(&[("time", &time), ("count", &mail.attempts.to_string())]);
    advice(Tone::Waiting, what, next)
}

/// The mail was delivered; from here on only opened links tell anything.
fn of_sent(history: &History, sent_at: Timestamp) -> Advice {
    let mut people = history.openings.iter().filter(|visit| !visit.is_scanner);
    if let Some(visit) = people.next_back() {
        let what = since(history, CasesText::NowOpened, visit.opened_at);
        let length = history.password_min_length.to_string();
        let next = CasesText::NextOpened.with(&[("length", &length)]);
        return Advice {
            next,
            ..advice(Tone::Good, what, CasesText::NextOpened)
        };
    }
    let text = if history.openings.is_empty() {
        CasesText::NowSent
    } else {
        CasesText::NowScanned
    };
    let what = since(history, text, sent_at);
    let email = history.user.as_ref().map_or("", |user| user.email.as_str());
    Advice {
        next: CasesText::NextSent.with(&[("email", email)]),
        ..advice(Tone::Good, what, CasesText::NextSent)
    }
}
