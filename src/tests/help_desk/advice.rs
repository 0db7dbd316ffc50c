//! The advice on a case's page, for everything that can have happened.

use super::{
    FIREFOX, MARIA, SAFE_LINKS, advice_in, ask, case_page, help_desk, newest_case, newest_mail,
    open_as, sending_to, timeline_in,
};
use crate::{
    harness::{
        ANN, NEW_PASSWORD, TestApp, edit_user, eventually, hours, minutes, newest_token, token_in,
    },
    mail_server::MailServer,
};
use axum::http::StatusCode;
use password_recover::server::{
    accounts, backoff::MOST_FAULTS, db::user_rows, recovery::delivery, users,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait};

async fn expect(app: &TestApp, cookie: &str, what: &str, next: &str) -> String {
    let page = case_page(app, cookie).await;
    let advice = advice_in(&page);
    assert!(advice.contains(what), "{what} is not in {advice}");
    assert!(advice.contains(next), "{next} is not in {advice}");
    page
}

/// A link is asked for, comes with this advice, and ends what the advice was about.
async fn expect_way_out(app: &TestApp, cookie: &str, what: &str, next: &str) {
    ask(app, ANN).await;
    expect(app, cookie, "about to be sent", "in a moment").await;
    app.deliver().await;
    expect(app, cookie, what, next).await;
    let token = newest_token(app, "/reset-password/").await;
    app.change(&token, "yet another long password of ann").await;
    let next = "If they still can’t log in";
    expect(app, cookie, "was chosen just now", next).await;
}

#[tokio::test]
async fn a_sent_mail_is_followed_up_to_the_new_password() {
    let server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    ask(&app, ANN).await;
    expect(&app, &cookie, "about to be sent", "in a moment").await;
    app.deliver().await;
    app.advance(minutes(2));
    let page = expect(
        &app,
        &cookie,
        "delivered to 127.0.0.1 2 minutes ago. Nobody has opened",
        "spam folder, and whether ann@example.org",
    )
    .await;
    assert!(page.contains("250 2.0.0 Ok: queued"), "the server's words");
    let token = token_in(&server.mails()[0].text);

    open_as(&app, &token, SAFE_LINKS).await;
    let has_opened = |count: i32| {
        let app = &app;
        async move || newest_case(app).await.openings == count
    };
    eventually("a scanner's visit is noted", has_opened(1)).await;
    expect(&app, &cookie, "only an email scanner", "spam folder").await;
    app.advance(minutes(1));
    open_as(&app, &token, FIREFOX).await;
    eventually("a person's visit is noted", has_opened(2)).await;
    expect(
        &app,
        &cookie,
        "The link was opened just now",
        "15 characters",
    )
    .await;
    app.advance(minutes(1));
    let changed = app.change(&token, NEW_PASSWORD).await;
    assert_eq!(changed.status, StatusCode::OK);
    app.advance(minutes(20));
    let page = expect(
        &app,
        &cookie,
        "chosen 20 minutes ago",
        "not entering the new password",
    )
    .await;
    let timeline = timeline_in(&page);
    assert_eq!(
        timeline,
        [
            "Link requested",
            "Email queued",
            "Delivered to 127.0.0.1",
            "Link opened by a scanner",
            "Link opened",
            "New password chosen",
        ]
    );
    assert!(page.contains("SafeLinks/1.0") && page.contains("Firefox/140.0"));
}

#[tokio::test]
async fn a_frozen_account_is_what_matters_until_a_link_is_on_its_way() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    app.deliver().await;
    let freeze = newest_token(&app, "/freeze/").await;
    app.advance(minutes(3));
    let frozen = app.post_form("/freeze", &[("token", &freeze)]).await;
    assert_eq!(frozen.header("location"), "/freeze/done");
    app.advance(minutes(2));
    let cookie = help_desk(&app).await;
    let next = "Then send a new link: choosing a new password with it unfreezes";
    let page = expect(&app, &cookie, "froze the account 2 minutes ago", next).await;
    assert!(!page.contains("not entering the new password"));
    let timeline = timeline_in(&page);
    assert_eq!(
        timeline[timeline.len() - 2..],
        ["New password chosen", "Account frozen by its owner"]
    );

    app.advance(minutes(2));
    let next = "with the link of this case unfreezes the account";
    expect_way_out(&app, &cookie, "froze the account 4 minutes ago", next).await;
}

#[tokio::test]
async fn a_required_new_password_is_what_matters_until_a_link_is_on_its_way() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    app.advance(minutes(3));
    let ctx = app.operator();
    let required = users::require_new_password(&ctx, ann.id).await;
    assert!(required.ok().unwrap());
    app.advance(minutes(2));
    let cookie = help_desk(&app).await;
    let now = "The old password stopped working 2 minutes ago";
    let next = "and send a new link. The new password has to differ";
    let page = expect(&app, &cookie, now, next).await;
    assert!(!page.contains("not entering the new password"));
    assert!(page.contains("badge-warning\">New password required"));
    let timeline = timeline_in(&page);
    assert_eq!(
        timeline[timeline.len() - 2..],
        ["New password chosen", "New password required"]
    );
    let user = super::page(&app, &format!("/admin/users/{}", ann.id), &cookie).await;
    assert!(advice_in(&user).contains(now), "{user}");

    let next = "With the link of this case, they choose a new one";
    expect_way_out(&app, &cookie, now, next).await;

    // Frozen by its owner as well, that comes first; disabled, nothing else matters.
    let now = app.state.clock.now();
    edit_user(&app, ann.id, |user| {
        user.frozen_at = Set(Some(now));
        user.password_revoked_at = Set(Some(now));
    })
    .await;
    let next = "choosing a new password with it unfreezes";
    expect(&app, &cookie, "froze the account just now", next).await;
    edit_user(&app, ann.id, |user| user.is_active = Set(false)).await;
    let page = case_page(&app, &cookie).await;
    assert!(!advice_in(&page).contains("froze the account"));
    assert!(page.contains("badge-error\">Disabled"), "{page}");
}

#[tokio::test]
async fn an_address_without_an_account_is_stated_plainly() {
    let app = TestApp::new().await;
    let cookie = help_desk(&app).await;
    ask(&app, "an@example.org").await;
    let next = "which address they registered with";
    expect(&app, &cookie, "There is no account with this address", next).await;
    app.deliver().await;
    let page = expect(&app, &cookie, "There is no account with this address", next).await;
    assert!(timeline_in(&page).contains(&"Not sent: no account".to_owned()));
    assert!(!page.contains("Send another link"), "it would do no good");

    app.make_user(ANN).await;
    app.advance(minutes(2));
    app.token_for(ANN).await;
    user_rows::delete_by_email(&app.state.db, ANN)
        .await
        .unwrap();
    let page = expect(&app, &cookie, "has since been deleted", "audit trail").await;
    assert!(!page.contains("no email was sent"));

    let fields = [("another_link", "yes")];
    let path = format!("/reset-password/{}", "A".repeat(43));
    app.post_form(&path, &fields).await;
    expect(&app, &cookie, "a link that we never sent", "cut off").await;
}

#[tokio::test]
async fn the_case_page_says_what_a_mail_waits_for_and_until_when() {
    let mut server = MailServer::start();
    let app = sending_to(&server, &[("RATE_LIMITS", "address=1/1h")]).await;
    app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    server.go_down().await;
    ask(&app, ANN).await;
    app.deliver().await;
    let tell = "Tell whoever runs the mail server";
    expect(&app, &cookie, "accepting email at the moment", tell).await;
    server.come_back();
    server.answer(&[("RCPT", "450 4.2.2 mailbox full")]);
    app.advance(minutes(10));
    app.deliver().await;
    let page = expect(&app, &cookie, "deferred this email", "full mailbox").await;
    assert!(advice_in(&page).contains("450 4.2.2 mailbox full"));
    server.answer(&[("RCPT", "550 5.1.1 no such <b>user</b> \u{202e}here")]);
    app.advance(minutes(10));
    app.deliver().await;
    let page = expect(&app, &cookie, "rejected the address just now", "misspelled").await;
    assert!(advice_in(&page).contains("550 5.1.1 no such &lt;b&gt;user&lt;/b&gt;"));
    assert!(!page.contains('\u{202e}'));
    let timeline = timeline_in(&page);
    assert_eq!(
        timeline
            .iter()
            .filter(|what| what.contains("Deferred"))
            .count(),
        2
    );
    assert_eq!(timeline.last().unwrap(), "Rejected by 127.0.0.1");

    // Tests begin at 2027-01-15 08:00 UTC; one mail per hour.
    ask(&app, ANN).await;
    let page = expect(&app, &cookie, "waits until 09:00 UTC", "Until then").await;
    assert!(timeline_in(&page).contains(&"Email postponed until 09:00 UTC".to_owned()));
}

#[tokio::test]
async fn equal_attempts_are_one_entry() {
    let mut server = MailServer::start();
    let app = sending_to(&server, &[]).await;
    app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    server.go_down().await;
    ask(&app, ANN).await;
    for _ in 0..5 {
        app.deliver().await;
        app.advance(minutes(10));
    }
    let page = expect(&app, &cookie, "We tried 5 times", "don’t need to ask again").await;
    let not_taken = timeline_in(&page);
    let not_taken = not_taken.iter().filter(|what| what.contains("Deferred"));
    assert_eq!(not_taken.count(), 1);
    assert!(page.contains("5 times until"));
}

#[tokio::test]
async fn the_case_page_says_who_ended_a_case() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    let token = app.token_for(ANN).await;
    app.post_form("/not-me", &[("token", &token)]).await;
    let page = expect(&app, &cookie, "pressed “It wasn’t me”", "simply request").await;
    assert!(!page.contains("Close case"));

    app.advance(minutes(61));
    app.token_for(ANN).await;
    let number = newest_case(&app).await.number;
    let cookie = app.log_in(MARIA).await;
    let path = format!("/admin/cases/{number}/revoke");
    let fields = [("number", number.as_str())];
    let ended = app.post_form_with_cookie(&path, &fields, &cookie).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.body);
    let page = expect(
        &app,
        &cookie,
        "Maria Admin closed this case",
        "send a new link",
    )
    .await;
    assert_eq!(timeline_in(&page).last().unwrap(), "Closed by Maria Admin");

    app.advance(minutes(2));
    ask(&app, ANN).await;
    accounts::change_password(&app.operator(), ANN, NEW_PASSWORD)
        .await
        .unwrap();
    expect(
        &app,
        &cookie,
        "an administrator set the password",
        "send a new link",
    )
    .await;

    // An expired case stays open, is joined for a while, and ends with the success of the next.
    app.advance(minutes(2));
    app.token_for(ANN).await;
    let old = newest_case(&app).await.number;
    app.advance(hours(25));
    let cookie = app.log_in(MARIA).await;
    expect(&app, &cookie, "expired an hour ago", "valid for 24 hours").await;
    app.advance(hours(48));
    let cookie = app.log_in(MARIA).await;
    let token = app.token_for(ANN).await;
    app.change(&token, "yet another long password of ann").await;
    let page = super::page(&app, &format!("/admin/cases/{old}"), &cookie).await;
    assert!(advice_in(&page).contains("with another one"), "{page}");

    edit_user(&app, ann.id, |user| user.is_active = Set(false)).await;
    app.advance(minutes(2));
    ask(&app, ANN).await;
    app.deliver().await;
    expect(
        &app,
        &cookie,
        "The account is disabled",
        "enable the account first",
    )
    .await;
    let mail = newest_mail(&app).await;
    let page = super::page(&app, &format!("/admin/mail/{}", mail.id), &cookie).await;
    assert!(!page.contains("No account") && page.contains("As entered"));
}

#[tokio::test]
async fn a_mail_that_was_given_up_for_a_fault_says_whom_to_ask() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    ask(&app, ANN).await;
    let db = &app.state.db;
    db.execute_unprepared(
        "CREATE TRIGGER broken BEFORE INSERT ON reset_tokens \
         BEGIN SELECT RAISE(ABORT, 'broken'); END",
    )
    .await
    .unwrap();
    for _ in 0..MOST_FAULTS {
        delivery::deliver_due(&app.operator()).await.unwrap_err();
        // Longer than the longest pause with its jitter.
        app.advance(minutes(7));
    }
    // Who has looked at it since the beginning is logged out by now.
    let cookie = help_desk(&app).await;
    expect(
        &app,
        &cookie,
        "because of a fault in this program, so we gave up",
        "look in its log",
    )
    .await;
}
