//! One user's page.

use super::{find, standing, state_of};
use crate::{
    api::{
        access::Action,
        dashboard::users::{CaseRow, EventRow, MailRow, SessionRow, UserDetails, UserRights},
    },
    server::{
        account::User,
        api_tokens, audit_trail, cases,
        clock::earlier,
        ctx::Ctx,
        db::{
            audit_history,
            entity::{outgoing_mail, recovery_case, session},
            outbox, recovery_cases, session_rows,
        },
        error::Result,
        identity::{self, Actor, authorize},
        mails,
        model::detail_text,
        times,
    },
};
use std::time::Duration;

/// How many of each are shown: the rest have pages of their own.
const LATEST: u64 = 10;

/// People who call the help desk call about what they did in these days.
const RECENT: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Everything that is shown about a user. Never a password, a token, or a hash of either.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn details(ctx: &Ctx, id: i64) -> Result<UserDetails> {
    let actor = authorize(ctx, Action::SeeUsers).await?;
    let user = find(ctx, id).await?;
    let db = &ctx.state.db;
    let sessions = session_rows::latest_of_user(db, id, ctx.now(), LATEST).await?;
    let own_cases = recovery_cases::latest_of_user(db, id, &user.email_canonical, LATEST).await?;
    let case_ids: Vec<i64> = own_cases.iter().map(|case| case.id).collect();
    let recent = earlier(ctx.now(), RECENT);
    let latest = own_cases
        .first()
        .filter(|case| case.last_requested_at > recent);
    let advice = match latest {
        Some(case) => {
            let advice = cases::advice(ctx, case.clone(), user.account.clone()).await?;
            Some((case.number.clone(), advice))
        }
        None => None,
    };
    let mails = outbox::latest_of_user(db, id, &case_ids, LATEST).await?;
    let events = audit_history::latest_of_subject(db, id, LATEST).await?;
    Ok(UserDetails {
        id,
        state: standing(&user),
        role: user.role,
        has_password: user.has_password,
        directory: user.directory().map(str::to_owned),
        login: user.login.clone(),
        created: times::text(user.created_at),
        updated: times::text(user.updated_at),
        frozen: user.frozen_at.map(times::text),
        password_revoked: user.password_revoked_at.map(times::text),
        last_login: user.last_login_at.map(times::text),
        sessions: sessions
            .into_iter()
            .map(|session| session_row(&actor, session))
            .collect(),
        api_tokens: api_tokens::rows_of_user(ctx, id).await?,
        cases: own_cases.iter().map(|case| case_row(ctx, case)).collect(),
        mails: mails.into_iter().map(mail_row).collect(),
        events: events.into_iter().map(event_row).collect(),
        advice,
        is_yourself: actor.user_id() == Some(id),
        rights: rights(&actor, &user),
        needs_password: identity::asks_password(ctx, &actor),
        name: user.account.name,
        email: user.account.email,
    })
}

fn rights(actor: &Actor, user: &User) -> UserRights {
    let is_above = actor.require_over(user).is_ok();
    let is_another = actor.user_id() != Some(user.id);
    let may = |action| actor.role().may(action) && is_above;
    UserRights {
        edit: may(Action::EditUser),
        disable: may(Action::DisableUser) && is_another,
        require_password: may(Action::RequirePassword) && is_another,
        end_sessions: may(Action::EndSessions),
        change_role: may(Action::ChangeRole) && is_another,
        send_recovery: actor.role().may(Action::SendRecoveryMail) && user.is_active,
        verify_caller: may(Action::VerifyCaller) && user.is_active && is_another,
        delete: may(Action::DeleteUser) && is_another,
    }
}

fn session_row(actor: &Actor, session: session::Model) -> SessionRow {
    let own = actor.staff().map(|staff| staff.session.id);
    SessionRow {
        id: session.id,
        network: session.network,
        user_agent: session.user_agent,
        since: times::text(session.created_at),
        last_seen: times::text(session.last_seen_at),
        is_own: own == Some(session.id),
    }
}

fn case_row(ctx: &Ctx, case: &recovery_case::Model) -> CaseRow {
    CaseRow {
        number: case.number.clone(),
        state: state_of(ctx, case),
        requested: times::text(case.last_requested_at),
        closed: case.closed_at.map(times::text),
    }
}

fn mail_row(mail: outgoing_mail::Model) -> MailRow {
    MailRow {
        id: mail.id,
        kind: mail.kind,
        state: mails::state_of(mail.state),
        when: times::text(mail.finished_at.unwrap_or(mail.next_attempt_at)),
        tries: mail.attempts,
    }
}

fn event_row(event: audit_history::AuditEvent) -> EventRow {
    EventRow {
        what: audit_trail::label(event.kind),
        detail: event.detail.as_deref().map(detail_text),
        when: times::text(event.happened_at),
        network: event.network,
    }
}
