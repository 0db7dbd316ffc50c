//! The audit trail: its chain, its retention, its page and its exports.

mod chain;
mod export;
mod million;
mod page;
mod retention_days;

use crate::harness::TestApp;
use password_recover::server::{
    audit_trail::{
        retention,
        verify::{self, Break, Summary},
    },
    db::{
        self,
        audit::{self, Event, Kind},
        entity::audit_event,
    },
    model::AuditDetail,
};
use sea_orm::{EntityTrait, QueryOrder};

/// Records this many events, each with a value in every column.
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

/// The trail on another database: concurrent writers while old entries are pruned, and a page that finds
/// them.
pub async fn assert_the_trail_holds(app: &TestApp, cookie: &str, name: &str) {
    let before = verified(app, None).await.unwrap().entries;
    futures_util::future::join_all((0..12).map(|_| note(app, 5))).await;
    let summary = verified(app, None).await.unwrap();
    assert_eq!(summary.entries, before + 60, "{name}");
    for (query, count) in [
        ("?who=3&network=192.0.2.1&kind=logged-in", 24),
        ("?who=9999", 0),
    ] {
        let path = format!("/admin/audit{query}");
        let page = app.get_with_cookie(&path, cookie).await;
        assert_eq!(page.body.matches("scope=\"row\"").count(), count, "{name}");
    }
    app.advance(crate::harness::hours(24 * 40));
    let ctx = app.operator();
    let pruning = (0..3).map(|_| retention::prune(&ctx));
    let noting = (0..8).map(|_| note(app, 5));
    let (pruned, _) = futures_util::future::join(
        futures_util::future::join_all(pruning),
        futures_util::future::join_all(noting),
    )
    .await;
    for pruned in pruned {
        pruned.unwrap();
    }
    let summary = verified(app, None).await.unwrap();
    assert_eq!(
        summary.removed_through,
        i64::try_from(before).unwrap() + 60,
        "{name}"
    );
    assert_eq!(summary.entries, 41, "{name}");
}
