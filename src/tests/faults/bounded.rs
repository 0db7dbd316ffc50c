//! A mail with which something is wrong that no further try puts right.

use crate::harness::{ANN, TestApp, minutes};
use password_recover::{
    api::dashboard::overview::{Attention, Period},
    server::{
        backoff::MOST_FAULTS,
        db::{
            entity::outgoing_mail::{self, State},
            outbox::{self, NewMail, Origin},
        },
        error::Error,
        mail::new_message_id,
        overview,
        recovery::delivery,
    },
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

const MARIA: &str = "maria@example.org";

/// Queues a notice that says to nobody where it goes.
async fn queue_broken(app: &TestApp, user_id: i64) -> i64 {
    let (state, now) = (&app.state, app.state.clock.now());
    let broken = NewMail {
        kind: outgoing_mail::Kind::PasswordChanged,
        case_id: None,
        user_id: Some(user_id),
        recipient: None,
        actor_id: None,
        about: None,
        language: None,
        message_id: new_message_id(state.random.bytes(), &state.config.mail.from),
        origin: Origin::default(),
        due_at: now,
    };
    outbox::insert(&state.db, broken, now).await.unwrap()
}

async fn faulty_mails(app: &TestApp) -> Option<u64> {
    let overview = overview::look(&app.operator(), Period::Day).await.unwrap();
    overview.attention.iter().find_map(|one| match one {
        Attention::MailFaults { mails } => Some(*mails),
        _ => None,
    })
}

#[tokio::test]
async fn a_mail_that_comes_to_a_fault_again_and_again_is_given_up_and_shown() {
    let app = TestApp::new().await;
    app.make_admin(MARIA).await;
    let ann = app.make_user(ANN).await.id;
    let id = queue_broken(&app, ann).await;
    let mail = async || outbox_mail(&app, id).await;
    for fault in 1..=MOST_FAULTS {
        assert_eq!(mail().await.state, State::Queued);
        assert_eq!(faulty_mails(&app).await, None);
        let worked = delivery::deliver_due(&app.operator()).await;
        assert!(matches!(worked, Err(Error::Fault(_))), "{worked:?}");
        assert_eq!(mail().await.faults, fault);
        // Nothing is left to do until its pause is over, which is longer each time.
        delivery::deliver_due(&app.operator()).await.unwrap();
        app.advance(minutes(7));
    }
    let given_up = mail().await;
    assert_eq!(
        (given_up.state, given_up.attempts),
        (State::Failed, MOST_FAULTS)
    );
    assert!(given_up.finished_at.is_some());
    delivery::deliver_due(&app.operator()).await.unwrap();
    assert_eq!(mail().await.attempts, MOST_FAULTS);

    assert_eq!(faulty_mails(&app).await, Some(1));
    let metrics = app.state.metrics_exposition().await;
    assert!(metrics.contains("password_recover_mails_total{result=\"refused\"} 1"));
    let cookie = app.log_in(MARIA).await;
    let page = app.get_with_cookie("/admin", &cookie).await.body;
    assert!(
        page.contains("because of a fault in this program"),
        "{page}"
    );
    assert!(page.contains("href=\"/admin/mail?state=failed\""), "{page}");
}

#[tokio::test]
async fn a_mail_that_was_given_up_for_a_fault_goes_once_that_is_mended() {
    let app = TestApp::new().await;
    app.make_admin(MARIA).await;
    let ann = app.make_user(ANN).await.id;
    let id = queue_broken(&app, ann).await;
    for _ in 0..MOST_FAULTS {
        delivery::deliver_due(&app.operator()).await.unwrap_err();
        app.advance(minutes(7));
    }
    outgoing_mail::Entity::update_many()
        .col_expr(outgoing_mail::Column::Recipient, Expr::value(ANN))
        .filter(outgoing_mail::Column::Id.eq(id))
        .exec(&app.state.db)
        .await
        .unwrap();
    let cookie = app.log_in(MARIA).await;
    let path = format!("/admin/mail/{id}/retry");
    let text = id.to_string();
    let answer = app
        .post_form_with_cookie(&path, &[("id", &text)], &cookie)
        .await;
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.body);
    assert_eq!(outbox_mail(&app, id).await.faults, 0);
    app.deliver().await;
    assert_eq!(outbox_mail(&app, id).await.state, State::Sent);
    assert_eq!(faulty_mails(&app).await, None);
}

async fn outbox_mail(app: &TestApp, id: i64) -> outgoing_mail::Model {
    let found = outgoing_mail::Entity::find_by_id(id).one(&app.state.db);
    found.await.unwrap().unwrap()
}
