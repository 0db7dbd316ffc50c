//! What is handed out of each table. Never a hash, a token, a code or anything sealed.

use crate::server::{
    account::{Home, User},
    clock::Timestamp,
    db::{
        audit_rows::StoredEntry,
        entity::{
            address_change, api_token, bulk_action, caller_check, freeze_token, import,
            link_opening, mail_try, outgoing_mail, recovery_case, recovery_request, reset_token,
            session, webhook_delivery,
        },
    },
    directories::store::Found,
    times::exact,
};
use sea_orm::ActiveEnum;
use serde_json::{Value, json};

fn at(moment: Option<Timestamp>) -> Option<String> {
    moment.map(exact)
}

pub fn account(user: &User) -> Value {
    let key = match &user.home {
        Home::Own => None,
        Home::Directory(place) => Some(&place.key),
    };
    json!({
        "id": user.id,
        "email": user.email,
        "name": user.name,
        "role": user.role.name(),
        "is_active": user.is_active,
        "has_password": user.has_password,
        "frozen_at": at(user.frozen_at),
        "new_password_required_at": at(user.password_revoked_at),
        "last_login_at": at(user.last_login_at),
        "has_shortcuts": user.has_shortcuts,
        "directory": user.directory(),
        "directory_key": key,
        "login": user.login,
        "created_at": exact(user.created_at),
        "updated_at": exact(user.updated_at),
    })
}

pub fn former_addresses(row: address_change::Model) -> Value {
    json!({
        "user_id": row.user_id,
        "mail_id": row.mail_id,
        "email": row.former_email,
        "created_at": exact(row.created_at),
        "restored_at": at(row.ended_at),
    })
}

pub fn sessions(row: session::Model) -> Value {
    json!({
        "id": row.id,
        "network": row.network,
        "user_agent": row.user_agent,
        "created_at": exact(row.created_at),
        "last_seen_at": exact(row.last_seen_at),
        "expires_at": exact(row.expires_at),
        "confirmed_at": at(row.confirmed_at),
        "awaits_code": row.awaits_code,
    })
}

/// By their names; the tokens themselves are not stored.
pub fn api_tokens(row: api_token::Model) -> Value {
    let scopes = row.scopes.as_slice().iter();
    json!({
        "id": row.id,
        "name": row.name,
        "origin": row.origin.to_value(),
        "scopes": scopes.map(|scope| scope.name()).collect::<Vec<_>>(),
        "role": row.owner_role.name(),
        "created_at": exact(row.created_at),
        "last_used_at": at(row.last_used_at),
        "expires_at": at(row.expires_at),
    })
}

pub fn freeze_links(row: freeze_token::Model) -> Value {
    json!({
        "mail_id": row.mail_id,
        "created_at": exact(row.created_at),
        "expires_at": exact(row.expires_at),
        "used_at": at(row.used_at),
    })
}

pub fn caller_checks(row: caller_check::Model) -> Value {
    json!({
        "mail_id": row.mail_id,
        "codes_entered": row.tries,
        "created_at": exact(row.created_at),
        "sent_at": at(row.sent_at),
        "expires_at": exact(row.expires_at),
        "verified_at": at(row.verified_at),
    })
}

pub fn webhook_events(row: webhook_delivery::Model) -> Value {
    let payload = serde_json::from_str(&row.payload).unwrap_or(Value::String(row.payload));
    json!({
        "endpoint_id": row.endpoint_id,
        "event_id": row.event_id,
        "type": row.event_type,
        "state": row.state.to_value(),
        "created_at": exact(row.created_at),
        "finished_at": at(row.finished_at),
        "payload": payload,
    })
}

pub fn bulk_actions(row: bulk_action::Model) -> Value {
    json!({
        "id": row.id,
        "kind": row.kind,
        "network": row.network,
        "user_agent": row.user_agent,
        "created_at": exact(row.created_at),
        "finished_at": at(row.finished_at),
    })
}

pub fn imports(row: import::Model) -> Value {
    json!({
        "id": row.id,
        "source": row.source,
        "state": row.state.to_value(),
        "created_at": exact(row.created_at),
        "finished_at": at(row.finished_at),
    })
}

pub fn cases(row: recovery_case::Model) -> Value {
    json!({
        "id": row.id,
        "number": row.number,
        "user_id": row.user_id,
        "entered": row.email_canonical,
        "state": row.state.to_value(),
        "codes_entered": row.code_tries,
        "openings": row.openings,
        "language": row.language,
        "application": row.application,
        "next_url": row.next_url,
        "created_at": exact(row.created_at),
        "last_requested_at": exact(row.last_requested_at),
        "closed_at": at(row.closed_at),
    })
}

pub fn requests(row: recovery_request::Model) -> Value {
    json!({
        "case_id": row.case_id,
        "number": row.number,
        "network": row.network,
        "wide_network": row.wide_network,
        "program": row.program,
        "requested_at": exact(row.requested_at),
    })
}

pub fn openings(row: link_opening::Model) -> Value {
    json!({
        "case_id": row.case_id,
        "mail_id": row.mail_id,
        "network": row.network,
        "user_agent": row.user_agent,
        "is_scanner": row.is_scanner,
        "opened_at": exact(row.opened_at),
    })
}

pub fn links(row: reset_token::Model) -> Value {
    json!({
        "case_id": row.case_id,
        "mail_id": row.mail_id,
        "user_id": row.user_id,
        "created_at": exact(row.created_at),
        "expires_at": exact(row.expires_at),
        "used_at": at(row.used_at),
        "revoked_at": at(row.revoked_at),
    })
}

pub fn mail(row: outgoing_mail::Model, tries: Vec<Value>) -> Value {
    json!({
        "id": row.id,
        "kind": row.kind.name(),
        "case_id": row.case_id,
        "user_id": row.user_id,
        "recipient": row.recipient,
        "about": row.about,
        "message_id": row.message_id,
        "state": row.state.to_value(),
        "attempts": row.attempts,
        "last_reply": row.last_reply,
        "language": row.language,
        "application": row.application,
        "device": row.device,
        "network": row.network,
        "created_at": exact(row.created_at),
        "due_at": exact(row.due_at),
        "finished_at": at(row.finished_at),
        "tries": tries,
    })
}

pub fn tries(row: mail_try::Model) -> Value {
    json!({
        "outcome": row.outcome.to_value(),
        "reply": row.reply,
        "count": row.count,
        "first_at": exact(row.first_at),
        "last_at": exact(row.last_at),
    })
}

/// An entry of the audit trail. What it says of somebody else is theirs: from where staff have done something, and
/// details of whom the person has done something to.
pub fn event(entry: StoredEntry, accounts: &[i64]) -> Value {
    let is_theirs = |id: Option<i64>| id.is_none_or(|id| accounts.contains(&id));
    let by_them = is_theirs(entry.actor_id);
    let about_them = is_theirs(entry.subject_id);
    let detail = entry.detail.filter(|_| about_them);
    let detail = detail.map(|text| serde_json::from_str(&text).unwrap_or(Value::String(text)));
    json!({
        "entry": entry.sequence,
        "kind": entry.kind,
        "happened_at": exact(Timestamp::from_millis(entry.happened_at)),
        "actor_id": entry.actor_id,
        "subject_id": entry.subject_id,
        "case_id": entry.case_id,
        "mail_id": entry.mail_id,
        "network": entry.network.filter(|_| by_them),
        "user_agent": entry.user_agent.filter(|_| by_them),
        "detail": detail,
    })
}

pub fn directory(name: &str, accounts: Option<Vec<Found>>) -> Value {
    let has_answered = accounts.is_some();
    let accounts = accounts.unwrap_or_default().into_iter().map(|found| {
        json!({
            "key": found.key,
            "email": found.email,
            "login": found.login,
            "name": found.name,
        })
    });
    json!({
        "directory": name,
        "has_answered": has_answered,
        "accounts": accounts.collect::<Vec<_>>(),
    })
}
