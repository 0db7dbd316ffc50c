//! What has happened in a case, in order.

use super::history::{History, Revoked, told_of};
use crate::{
    api::dashboard::cases::{Entry, Tone},
    server::{
        callers::Way,
        db::{
            audit::Kind,
            audit_history::AuditEvent,
            entity::{
                Timestamp,
                mail_try::{self, Outcome},
                outgoing_mail::{self, State},
                recovery_case,
            },
        },
        recovery::visits,
        times,
    },
    text::dashboard::CasesText,
};
use std::iter;

/// The entries, oldest first. Entries of the same moment keep the order in which they are gathered.
pub fn of(history: &History) -> Vec<Entry> {
    let mut entries = Vec::new();
    requests(history, &mut entries);
    for mail in &history.mails {
        queued(mail, history, &mut entries);
        let tries = history
            .tries
            .iter()
            .filter(|tried| tried.mail_id == mail.id);
        tried(mail, tries, &history.server, &mut entries);
        ended(mail, history, &mut entries);
    }
    visits(history, &mut entries);
    actions(history, &mut entries);
    directories(history, &mut entries);
    end(history, &mut entries);
    freeze(history, &mut entries);
    entries.sort_by_key(|(at, _)| *at);
    entries.into_iter().map(|(_, entry)| entry).collect()
}

/// An entry with its time.
pub type Timed = (Timestamp, Entry);

fn entry(at: Timestamp, tone: Tone, what: impl Into<String>) -> Entry {
    Entry {
        at: times::text(at),
        tone,
        what: what.into(),
        more: Vec::new(),
        words: None,
        mail: None,
    }
}

fn requests(history: &History, entries: &mut Vec<Timed>) {
    for request in &history.requests {
        let at = request.requested_at;
        let is_in_network = !request.network.is_empty();
        if !is_in_network && request.program.is_none() && is_asked_by_staff(history, at) {
            continue;
        }
        let what = match &request.program {
            Some(program) => CasesText::RequestedByProgram.with(&[("program", program)]),
            None => CasesText::Requested.get().to_owned(),
        };
        let more = if is_in_network {
            Some(CasesText::FromNetwork.with(&[("network", &request.network)]))
        } else if request.program.is_none() {
            Some(CasesText::FromUs.get().to_owned())
        } else {
            None
        };
        // Any of these numbers finds the case.
        let number = request.number.as_deref();
        let number = number.map(|number| CasesText::RequestHasNumber.with(&[("number", number)]));
        let entry = Entry {
            more: more.into_iter().chain(number).collect(),
            ..entry(at, Tone::Plain, what)
        };
        entries.push((at, entry));
    }
}

/// Whether staff made the request at this moment, which has an entry of its own.
fn is_asked_by_staff(history: &History, at: Timestamp) -> bool {
    history.events.iter().any(|event| {
        event.kind == Kind::RecoveryMailAsked
            && (event.happened_at.utc() - at.utc()).abs() < chrono::TimeDelta::seconds(2)
    })
}

fn queued(mail: &outgoing_mail::Model, history: &History, entries: &mut Vec<Timed>) {
    let at = mail.created_at;
    let queued = if mail.due_at > at && mail.attempts == 0 {
        let time = times::near(mail.due_at, history.now);
        Entry {
            more: vec![CasesText::QueuedUntilMore.get().to_owned()],
            ..entry(
                at,
                Tone::Waiting,
                CasesText::QueuedUntil.with(&[("time", &time)]),
            )
        }
    } else {
        entry(at, Tone::Plain, CasesText::Queued.get())
    };
    let mail = Some(mail.id);
    entries.push((at, Entry { mail, ..queued }));
}

/// The mail server's response to each attempt.
pub fn tried<'a>(
    mail: &outgoing_mail::Model,
    tries: impl Iterator<Item = &'a mail_try::Model>,
    server: &str,
    entries: &mut Vec<Timed>,
) {
    let server = [("server", server)];
    let mut has_ended = false;
    for tried in tries {
        let (tone, text) = match tried.outcome {
            Outcome::Accepted => (Tone::Good, CasesText::Accepted),
            Outcome::PutOff => (Tone::Waiting, CasesText::PutOff),
            Outcome::Refused => (Tone::Bad, CasesText::Refused),
        };
        has_ended |= tried.outcome != Outcome::PutOff;
        let more = (tried.count > 1).then(|| {
            let (_, time) = times::text(tried.last_at);
            CasesText::PutOffTimes.with(&[("count", &tried.count.to_string()), ("time", &time)])
        });
        let entry = Entry {
            more: more.into_iter().collect(),
            words: tried.reply.clone(),
            mail: Some(mail.id),
            ..entry(tried.first_at, tone, text.with(&server))
        };
        entries.push((tried.first_at, entry));
    }
    // For mails older than the table of attempts, only the end is known.
    let Some(at) = mail.finished_at.filter(|_| !has_ended) else {
        return;
    };
    let ended = match mail.state {
        State::Sent => entry(at, Tone::Good, CasesText::Accepted.with(&server)),
        State::Failed => Entry {
            more: vec![CasesText::GivenUpMore.get().to_owned()],
            ..entry(at, Tone::Bad, CasesText::GivenUp.get())
        },
        State::Queued | State::Dropped | State::Cancelled => return,
    };
    let entry = Entry {
        words: mail.last_reply.clone(),
        mail: Some(mail.id),
        ..ended
    };
    entries.push((at, entry));
}

fn ended(mail: &outgoing_mail::Model, history: &History, entries: &mut Vec<Timed>) {
    let (State::Dropped, Some(at)) = (mail.state, mail.finished_at) else {
        return;
    };
    let dropped = match &history.user {
        None if history.withheld().is_some() => {
            entry(at, Tone::Bad, CasesText::DroppedWithheld.get())
        }
        None => entry(at, Tone::Bad, CasesText::DroppedNoAccount.get()),
        Some(user) if !user.is_active => entry(at, Tone::Bad, CasesText::DroppedDisabled.get()),
        Some(_) => Entry {
            more: vec![CasesText::DroppedOtherMore.get().to_owned()],
            ..entry(at, Tone::Plain, CasesText::DroppedOther.get())
        },
    };
    let mail = Some(mail.id);
    entries.push((at, Entry { mail, ..dropped }));
}

/// Opened links, and correct codes.
fn visits(history: &History, entries: &mut Vec<Timed>) {
    let is_full = history.case.openings >= visits::MOST;
    let last = history.openings.last().map(|opening| opening.id);
    for opening in &history.openings {
        let network = [("network", opening.network.as_str())];
        let (tone, what, more) = if opening.is_scanner {
            (
                Tone::Plain,
                CasesText::OpenedByScanner,
                CasesText::OpenedByScannerMore,
            )
        } else {
            (Tone::Good, CasesText::Opened, CasesText::FromNetwork)
        };
        let is_last = is_full && Some(opening.id) == last;
        let full = is_last.then(|| CasesText::OpeningsFull.get().to_owned());
        let entry = Entry {
            more: iter::once(more.with(&network)).chain(full).collect(),
            words: opening.user_agent.clone(),
            ..entry(opening.opened_at, tone, what.get())
        };
        entries.push((opening.opened_at, entry));
    }
    let redeemed = history
        .tokens
        .iter()
        .filter(|token| token.code_hash.is_none());
    for token in redeemed {
        let entry = Entry {
            more: vec![CasesText::CodeRedeemedMore.get().to_owned()],
            ..entry(token.created_at, Tone::Good, CasesText::CodeRedeemed.get())
        };
        entries.push((token.created_at, entry));
    }
}

/// What was done in the dashboard.
fn actions(history: &History, entries: &mut Vec<Timed>) {
    for event in &history.events {
        let text = match event.kind {
            Kind::RecoveryMailAsked => CasesText::SentAgainBy,
            Kind::MailRetried => CasesText::RetriedBy,
            Kind::CallerCodeAsked => CasesText::CallerCodeBy,
            Kind::CallerVerified => CasesText::CallerVerifiedBy,
            Kind::CallerCodeWrong => CasesText::CallerWrongBy,
            Kind::MailCancelled => CasesText::CancelledBy,
            _ => continue,
        };
        let what = text.with(&[("name", &history.actor(event))]);
        let (tone, more) = match event.kind {
            Kind::CallerVerified => (Tone::Good, Some(way_text(event))),
            Kind::CallerCodeWrong => (Tone::Bad, None),
            _ => (Tone::Plain, None),
        };
        let is_with_mail = event.kind == Kind::CallerCodeAsked;
        let entry = Entry {
            more: more.into_iter().map(|more| more.get().to_owned()).collect(),
            mail: event.mail_id.filter(|_| is_with_mail),
            ..entry(event.happened_at, tone, what)
        };
        entries.push((event.happened_at, entry));
    }
}

/// How a caller was verified.
fn way_text(event: &AuditEvent) -> CasesText {
    match Way::of(event) {
        Way::Email => CasesText::CallerByEmail,
        Way::App => CasesText::CallerByApp,
    }
}

/// What directories have said.
fn directories(history: &History, entries: &mut Vec<Timed>) {
    for event in &history.events {
        let text = match event.kind {
            Kind::LinkWithheld => CasesText::Withheld,
            Kind::PasswordNotTaken => CasesText::NotTaken,
            Kind::PasswordNotWritten => CasesText::NotWritten,
            _ => continue,
        };
        let (directory, why) = told_of(event);
        let at = event.happened_at;
        let entry = Entry {
            more: vec![why],
            ..entry(at, Tone::Bad, text.with(&[("directory", &directory)]))
        };
        entries.push((at, entry));
    }
}

/// The freeze that this case's change of the password led to, and that staff have required another since.
fn freeze(history: &History, entries: &mut Vec<Timed>) {
    let Some(user) = &history.user else { return };
    let began = history.case.created_at;
    for (at, text, more) in [
        (user.frozen_at, CasesText::Frozen, CasesText::FrozenMore),
        (
            user.password_revoked_at,
            CasesText::NewPassword,
            CasesText::NewPasswordMore,
        ),
    ] {
        if let Some(at) = at.filter(|at| *at >= began) {
            let shut = Entry {
                more: vec![more.get().to_owned()],
                ..entry(at, Tone::Bad, text.get())
            };
            entries.push((at, shut));
        }
    }
}

fn end(history: &History, entries: &mut Vec<Timed>) {
    let case = &history.case;
    if let Some(at) = history.ran_out_at() {
        entries.push((at, entry(at, Tone::Waiting, CasesText::RanOut.get())));
    }
    let Some(at) = case.closed_at else {
        return;
    };
    let ended = match (case.state, history.revoked()) {
        (recovery_case::State::Completed, _) => entry(at, Tone::Good, used_text(history)),
        (_, Some(revoked)) => entry(at, Tone::Bad, revoked_text(&revoked)),
        (_, None) => return,
    };
    entries.push((at, ended));
}

/// Where the new password was written.
fn used_text(history: &History) -> String {
    let recovered = |event: &&AuditEvent| event.kind == Kind::PasswordRecovered;
    let directory = history
        .events
        .iter()
        .find(recovered)
        .map(|event| told_of(event).0)
        .filter(|directory| !directory.is_empty());
    match directory {
        Some(directory) => CasesText::UsedElsewhere.with(&[("directory", &directory)]),
        None => CasesText::Used.get().to_owned(),
    }
}

fn revoked_text(revoked: &Revoked) -> String {
    let text = match revoked {
        Revoked::ByOwner => CasesText::RevokedByOwner,
        Revoked::ByStaff(name) => return CasesText::RevokedByStaff.with(&[("name", name)]),
        Revoked::ByOtherCase => CasesText::RevokedByOther,
        Revoked::ByOperator => CasesText::RevokedByOperator,
        Revoked::ByFreezing => CasesText::RevokedByFreeze,
        Revoked::ByEdit => CasesText::RevokedByEdit,
        Revoked::Somehow => CasesText::RevokedSomehow,
    };
    text.get().to_owned()
}
