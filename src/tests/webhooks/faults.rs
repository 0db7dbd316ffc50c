//! A message whose end the database refuses to note.

use super::{count, house, page, press, queue, receiver::Receiver, rename, tell, tell_all};
use crate::harness::{ANN, minutes};
use password_recover::server::{
    backoff::MOST_FAULTS, db::entity::webhook_delivery::State, error::Error, webhooks::delivery,
};
use sea_orm::ConnectionTrait;

/// Breaks the statement that notes that a message was taken.
const BREAK: &str = "CREATE TRIGGER broken BEFORE UPDATE OF state ON webhook_deliveries \
     WHEN NEW.state = 'delivered' BEGIN SELECT RAISE(ABORT, 'broken'); END";

#[tokio::test]
async fn a_message_that_comes_to_a_fault_again_and_again_is_given_up_and_shown() {
    let (app, cookie) = house(&[]).await;
    let receiver = Receiver::start().await;
    tell_all(&app, &cookie, &receiver).await;
    let ann = app.make_user(ANN).await.id;
    let db = &app.state.db;
    db.execute_unprepared(BREAK).await.unwrap();
    rename(&app, &cookie, ann, "Anna").await;
    for fault in 1..=MOST_FAULTS {
        assert_eq!(count(&app, State::Queued).await, 1);
        let worked = delivery::deliver_due(&app.operator()).await;
        assert!(matches!(worked, Err(Error::Fault(_))), "{worked:?}");
        assert_eq!(queue(&app).await[0].faults, fault);
        // Nothing is left to do until its pause is over.
        tell(&app).await;
        app.advance(minutes(7));
    }
    assert_eq!(count(&app, State::Failed).await, 1);
    tell(&app).await;
    let told = usize::try_from(MOST_FAULTS).unwrap();
    assert_eq!(receiver.answered().len(), told);

    let cookie = app.log_in(super::MARIA).await;
    let overview = page(&app, "/admin", &cookie).await;
    assert!(
        overview.contains("1 webhook message wasn’t sent"),
        "{overview}"
    );
    let endpoint = page(&app, "/admin/webhooks/1", &cookie).await;
    assert!(endpoint.contains("A fault in this program"), "{endpoint}");

    db.execute_unprepared("DROP TRIGGER broken").await.unwrap();
    press(&app, &cookie, "/admin/webhooks/1/resend", &[("id", "1")]).await;
    assert_eq!(queue(&app).await[0].faults, 0);
    tell(&app).await;
    assert_eq!(count(&app, State::Delivered).await, 1);
}
