//! The audit trail: its chain, how long it is kept, its page and its copies.

mod chain;
mod export;
mod page;
mod retention;

use crate::harness::TestApp;
use password_recover::server::{
    audit_trail::verify::{self, Break, Summary},
    db::{
        self,
        audit::{self, Event, Kind},
        entity::audit_event,
    },
    model::AuditDetail,
};
use sea_orm::{EntityTrait, QueryOrder};

/// Notes so many events, each with something in every column.
pub async fn note(app: &TestApp, count: i64) {
    for number in 0..count {
        let transaction = db::begin_write(&app.state.db).await.unwrap();
        let event = Event {
            actor_id: Some(number),
            subject_id: Some(number + 1),
            case_id: Some(number + 2),
            mail_id: Some(number + 3),
            network: Some("192.0.2.1".to_owned()),
            user_agent: Some("Mozilla/5.0".to_owned()),
            detail: Some(AuditDetail::new().number("number", number)),
            ..app.operator().event(Kind::LoggedIn)
        };
        audit::insert(&transaction, event).await.unwrap();
        transaction.commit().await.unwrap();
        app.advance(std::time::Duration::from_millis(7));
    }
}

pub async fn rows(app: &TestApp) -> Vec<audit_event::Model> {
    audit_event::Entity::find()
        .order_by_asc(audit_event::Column::Id)
        .all(&app.state.db)
        .await
        .unwrap()
}

pub async fn verified(app: &TestApp, expected: Option<&str>) -> Result<Summary, Break> {
    verify::verify(&app.operator(), expected).await.unwrap()
}
