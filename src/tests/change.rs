//! One unit of work: nothing of it is there before it is committed, and all of it afterwards.

use crate::{
    audit::rows,
    harness::{ANN, TestApp},
};
use futures_util::FutureExt;
use password_recover::server::{
    change::{Change, ChangeOfAccount},
    db::{
        account_rows,
        audit::Kind,
        entity::{
            audit_event,
            outgoing_mail::{self, State},
        },
        outbox::{NewMail, Origin},
        user_rows,
    },
    mail::new_message_id,
};
use sea_orm::{EntityTrait, PaginatorTrait};

fn notice(app: &TestApp, user_id: i64) -> NewMail {
    let state = &app.state;
    NewMail {
        kind: outgoing_mail::Kind::PasswordChanged,
        case_id: None,
        user_id: Some(user_id),
        recipient: Some(ANN.to_owned()),
        actor_id: None,
        about: None,
        language: None,
        message_id: new_message_id(state.random.bytes(), &state.config.mail.from),
        origin: Origin::default(),
        due_at: state.clock.now(),
    }
}

/// Whether the worker was woken since this was asked last.
fn was_woken(app: &TestApp) -> bool {
    app.state.outbox_bell.notified().now_or_never().is_some()
}

async fn mails(app: &TestApp) -> Vec<outgoing_mail::Model> {
    outgoing_mail::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap()
}

#[tokio::test]
async fn what_is_dropped_has_never_been() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await.id;
    let (ctx, now) = (app.operator(), app.state.clock.now());
    let mut change = ChangeOfAccount::begin(&ctx, ann).await.unwrap();
    account_rows::set_active(&change, ann, false, now)
        .await
        .unwrap();
    change.mail(notice(&app, ann), now).await.unwrap();
    change.note(ctx.event(Kind::UserDisabled));
    drop(change);

    let user = user_rows::find(&app.state.db, ann).await.unwrap().unwrap();
    assert!(user.is_active);
    assert!(mails(&app).await.is_empty());
    assert!(rows(&app).await.is_empty());
    assert!(!was_woken(&app));
}

#[tokio::test]
async fn the_audit_trail_is_written_last_and_the_worker_woken_after_it() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await.id;
    let (ctx, now) = (app.operator(), app.state.clock.now());
    let mut change = Change::begin(&ctx).await.unwrap();
    change.note(ctx.event(Kind::UserEdited));
    change.mail(notice(&app, ann), now).await.unwrap();
    change.note(ctx.event(Kind::RoleChanged));
    // Seen from within, where what is written is there already.
    assert_eq!(audit_event::Entity::find().count(&change).await, Ok(0));
    assert_eq!(outgoing_mail::Entity::find().count(&change).await, Ok(1));
    assert!(!was_woken(&app), "before there is anything to find");

    change.commit().await.unwrap();
    let kinds: Vec<Kind> = rows(&app).await.iter().map(|row| row.kind).collect();
    assert_eq!(kinds, [Kind::UserEdited, Kind::RoleChanged]);
    assert_eq!(mails(&app).await[0].state, State::Queued);
    assert!(was_woken(&app));
}

#[tokio::test]
async fn nobody_is_woken_for_nothing() {
    let app = TestApp::new().await;
    let ctx = app.operator();
    Change::note_alone(&ctx, ctx.event(Kind::UsersExported))
        .await
        .unwrap();
    assert_eq!(rows(&app).await.len(), 1);
    assert!(!was_woken(&app));
}
