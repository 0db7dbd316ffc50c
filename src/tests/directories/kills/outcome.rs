//! Whether what was said of each link is true, and what became of it.

use super::{Person, Said, THEIRS};
use crate::{
    harness::TestApp,
    recovery_elsewhere::{django_hash, is_right},
};
use password_recover::server::{
    db::entity::{audit_event, outgoing_mail, recovery_case, reset_token, user},
    model::SecretToken,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DbBackend, EntityTrait, PaginatorTrait,
    QueryFilter, Statement,
};
use std::collections::HashMap;

/// A change of a password in their database.
struct Changed {
    old: String,
    new: String,
}

/// What became of the links.
#[derive(Debug, Default)]
pub struct Counted {
    told_done: usize,
    told_being_saved: usize,
    no_answer: usize,
    completed: usize,
    /// Used up with nothing changed by us, which the owner was told by mail.
    ended: usize,
    unused: usize,
}

async fn history(theirs: &DatabaseConnection) -> HashMap<usize, Vec<Changed>> {
    let sql = "SELECT person, old, new FROM history ORDER BY number";
    let statement = Statement::from_string(DbBackend::Postgres, sql);
    let rows = theirs.query_all_raw(statement).await.unwrap();
    let mut history: HashMap<usize, Vec<Changed>> = HashMap::new();
    for row in rows {
        let person: i32 = row.try_get("", "person").unwrap();
        let changed = Changed {
            old: row.try_get("", "old").unwrap(),
            new: row.try_get("", "new").unwrap(),
        };
        history
            .entry(usize::try_from(person).unwrap())
            .or_default()
            .push(changed);
    }
    history
}

/// What our database says of somebody's link.
struct Recorded {
    is_used: bool,
    case: recovery_case::State,
    recovered: u64,
    told_changed: u64,
    told_not_saved: u64,
}

async fn recorded(app: &TestApp, person: &Person) -> Recorded {
    let db = &app.state.db;
    let hash = SecretToken::pasted(&person.token).unwrap().hash();
    let token = reset_token::Entity::find()
        .filter(reset_token::Column::TokenHash.eq(hash))
        .one(db)
        .await
        .unwrap()
        .unwrap();
    let case = recovery_case::Entity::find_by_id(token.case_id).one(db);
    let mails = async |kind: outgoing_mail::Kind| {
        outgoing_mail::Entity::find()
            .filter(outgoing_mail::Column::UserId.eq(token.user_id))
            .filter(outgoing_mail::Column::Kind.eq(kind))
            .count(db)
            .await
            .unwrap()
    };
    let recovered = audit_event::Entity::find()
        .filter(audit_event::Column::CaseId.eq(token.case_id))
        .filter(audit_event::Column::Kind.eq(audit_event::Kind::PasswordRecovered))
        .count(db);
    Recorded {
        is_used: token.used_at.is_some(),
        case: case.await.unwrap().unwrap().state,
        recovered: recovered.await.unwrap(),
        told_changed: mails(outgoing_mail::Kind::PasswordChanged).await,
        told_not_saved: mails(outgoing_mail::Kind::PasswordNotSaved).await,
    }
}

/// Checks every link; what became of them.
pub async fn check(
    app: &TestApp,
    theirs: &DatabaseConnection,
    old: &str,
    people: &[Person],
) -> Counted {
    let mut history = history(theirs).await;
    let of_theirs = django_hash(THEIRS);
    let mut counted = Counted::default();
    for person in people {
        let sent = std::mem::take(&mut *person.sent.lock().unwrap());
        let what = format!("{person:?} {sent:?}");
        let changes = history.remove(&person.id).unwrap_or_default();
        let ours: Vec<&Changed> = changes.iter().filter(|one| one.new != of_theirs).collect();
        assert!(ours.len() <= 1, "a link sets one password, once: {what}");
        let good: Vec<Said> = sent
            .iter()
            .map(|(_, said)| *said)
            .filter(|said| matches!(said, Said::Done | Said::BeingSaved))
            .collect();
        assert!(good.len() <= 1, "one success: {what}");
        if let Some(ours) = ours.first() {
            assert_eq!(ours.old, old, "what the application set stays: {what}");
            check_password(app, &ours.new, &sent, &good, &what).await;
        }
        let is_done = good.contains(&Said::Done);
        assert!(!is_done || ours.len() == 1, "done is done: {what}");
        let recorded = recorded(app, person).await;
        if recorded.case == recovery_case::State::Completed {
            assert_eq!(ours.len(), 1, "{what}");
            let told = (recorded.recovered, recorded.told_changed);
            assert_eq!(told, (1, 1), "{what}");
            counted.completed += 1;
        } else if recorded.is_used {
            let last = changes.last().map(|last| &last.new);
            assert_eq!(last, Some(&of_theirs), "they were faster: {what}");
            let told = (recorded.recovered, recorded.told_not_saved);
            assert_eq!(told, (0, 1), "the owner is told: {what}");
            assert!(!is_done, "{what}");
            counted.ended += 1;
        } else {
            assert!(ours.is_empty() && good.is_empty(), "{what}");
            counted.unused += 1;
        }
        counted.told_done += usize::from(is_done);
        counted.told_being_saved += good.len() - usize::from(is_done);
        let nothing = sent.iter().filter(|(_, said)| *said == Said::Nothing);
        counted.no_answer += nothing.count();
    }
    let users = user::Entity::find().count(&app.state.db).await.unwrap();
    assert_eq!(usize::try_from(users).unwrap(), people.len());
    counted
}

/// What was written is one password that was sent, and nothing else was said of it.
async fn check_password(
    app: &TestApp,
    written: &str,
    sent: &[(String, Said)],
    good: &[Said],
    what: &str,
) {
    let mut right = Vec::new();
    for (password, said) in sent {
        if is_right(app, password, written).await {
            right.push(*said);
        }
    }
    let [right] = right.as_slice() else {
        panic!("one that was sent: {what}");
    };
    let is_denied = matches!(right, Said::NotNow | Said::Ended);
    assert!(!is_denied, "the opposite was said: {what}");
    assert!(
        good.is_empty() || good.contains(right),
        "the password that was confirmed: {what}"
    );
}
