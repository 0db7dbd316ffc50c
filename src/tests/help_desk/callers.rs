//! "Who am I talking to?": a code that goes to the owner of an account, and comes back by telephone.

use super::{
    MARIA, advice_in, ask, case_page, help_desk, newest_case, newest_mail, noted, page, staff,
    timeline_in,
};
use crate::{
    harness::{ANN, Answer, NEW_PASSWORD, TestApp, edit_user, minutes, newest_token},
    second_factor::set_up,
};
use axum::http::StatusCode;
use password_recover::{
    api::access::Role,
    server::{
        callers::{self, TRIES},
        db::{
            caller_checks,
            entity::{audit_event::Kind, caller_check, mailbox_message, outgoing_mail, user},
        },
        recovery::delivery,
    },
};
use sea_orm::{ActiveValue::Set, EntityTrait};

async fn press(app: &TestApp, cookie: &str, path: &str, more: &[(&str, &str)], id: i64) -> Answer {
    let id = id.to_string();
    let fields = [&[("id", id.as_str())], more].concat();
    let path = format!("/admin/users/{id}/caller{path}");
    app.post_form_with_cookie(&path, &fields, cookie).await
}

/// Has a code sent, about this case if there is one.
async fn send(app: &TestApp, cookie: &str, ann: &user::Model, case: &[(&str, &str)]) {
    let sent = press(app, cookie, "/code", case, ann.id).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    assert!(sent.header("location").ends_with("done=caller-code-asked"));
}

async fn give(app: &TestApp, cookie: &str, ann: &user::Model, code: &str) -> Answer {
    press(app, cookie, "", &[("code", code)], ann.id).await
}

async fn newest_message(app: &TestApp) -> mailbox_message::Model {
    app.mails().await.pop().expect("a mail")
}

/// The code in the newest mail.
async fn code(app: &TestApp) -> String {
    app.deliver().await;
    let text = newest_message(app).await.text_body;
    let (_, rest) = text.split_once("\nCode: ").expect("a code");
    rest.lines().next().unwrap().to_owned()
}

/// Another code.
fn wrong(code: &str) -> String {
    let last = if code.ends_with('0') { '1' } else { '0' };
    format!("{}{last}", &code[..code.len() - 1])
}

async fn check(app: &TestApp) -> caller_check::Model {
    let all = caller_check::Entity::find().all(&app.state.db).await;
    all.unwrap().pop().unwrap()
}

fn is_refused(answer: &Answer, status: u16, words: &str) {
    assert_eq!(answer.status, status, "{}", answer.body);
    assert!(answer.body.contains(words), "{}", answer.body);
}

const WRONG: &str = "This code is wrong. Ask the caller";
const OVER: &str = "There is no code that works";

#[tokio::test]
async fn a_caller_who_reads_the_code_back_is_verified_and_the_case_says_so() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    ask(&app, ANN).await;
    app.deliver().await;
    let number = newest_case(&app).await.number;
    let to = format!("/admin/users/{}/caller?case={number}", ann.id);
    let before = case_page(&app, &cookie).await;
    assert!(before.contains(&format!("href=\"{to}\"")), "{before}");
    assert!(!advice_in(&before).contains("caller"));

    send(&app, &cookie, &ann, &[("case", &number)]).await;
    let waits = advice_in(&case_page(&app, &cookie).await);
    assert!(waits.contains("is waiting to be sent"), "{waits}");
    let code = code(&app).await;
    let mail = newest_message(&app).await;
    assert_eq!(
        (mail.recipient.as_str(), mail.subject.as_str()),
        (ANN, "Your code for the help desk")
    );
    for words in [
        "Hedy Desk from the help desk of Password Recover is on the phone",
        "It works once, for 10 minutes",
        "Never tell anyone this code, except the help desk in a call that you made",
        "If you are not on the phone with us, ignore this email.",
    ] {
        assert!(mail.text_body.contains(words), "{}", mail.text_body);
        assert!(mail.html_body.contains(words), "{}", mail.html_body);
    }
    assert!(!mail.text_body.contains("http"), "nothing to click");
    app.advance(minutes(2));
    let sent = advice_in(&case_page(&app, &cookie).await);
    assert!(
        sent.contains("was sent 2 minutes ago. Ask the caller"),
        "{sent}"
    );
    let form = page(&app, &to, &cookie).await;
    assert!(
        form.contains(
            "The code was sent 2 minutes ago and works until 08:10 UTC. 5 tries are left."
        ),
        "{form}"
    );

    let typed = code.replace(' ', "");
    let mail_page = format!("/admin/mail/{}", newest_mail(&app).await.id);
    for seen in [
        form,
        page(&app, &mail_page, &cookie).await,
        case_page(&app, &cookie).await,
    ] {
        assert!(!seen.contains(&code) && !seen.contains(&typed), "{seen}");
    }
    let hash = check(&app).await.code_hash.unwrap();
    assert!(hash.len() == 64 && !hash.contains(&typed));

    let fields = [("case", number.as_str()), ("code", code.as_str())];
    let verified = press(&app, &cookie, "", &fields, ann.id).await;
    let there = format!("/admin/cases/{number}?done=caller-verified");
    assert_eq!(verified.header("location"), there, "{}", verified.body);
    app.advance(minutes(1));
    let after = page(&app, &there, &cookie).await;
    let advice = advice_in(&after);
    let said = "Hedy Desk verified the caller a minute ago, with a code sent to the account’s email address.";
    assert!(advice.contains(said), "{advice}");
    assert!(after.contains("Caller verified. It is noted"));
    let timeline = timeline_in(&after);
    let end = [
        "Code for the caller requested by Hedy Desk",
        "Caller verified by Hedy Desk",
    ];
    assert_eq!(timeline[timeline.len() - 2..], end);
    let user = page(&app, &format!("/admin/users/{}", ann.id), &cookie).await;
    assert!(advice_in(&user).contains(said) && user.contains("Caller verified"));

    let events = [
        noted(&app, Kind::CallerCodeAsked).await,
        noted(&app, Kind::CallerVerified).await,
    ]
    .concat();
    let hedy = crate::harness::user_of(&app.state.db, "hedy@example.org")
        .await
        .unwrap()
        .unwrap();
    let case_id = newest_case(&app).await.id;
    assert_eq!(events.len(), 2);
    for event in &events {
        assert_eq!(
            (event.actor_id, event.subject_id, event.case_id),
            (Some(hedy.id), Some(ann.id), Some(case_id))
        );
    }
    assert_eq!(events[1].detail.as_deref(), Some(r#"{"way":"email"}"#));
    let maria = staff(&app, MARIA, Role::Admin).await;
    let trail = page(&app, "/admin/audit", &maria).await;
    assert!(trail.contains("verified that a caller is"), "{trail}");

    app.advance(minutes(61));
    let cookie = app.log_in("hedy@example.org").await;
    let later = advice_in(&case_page(&app, &cookie).await);
    assert!(
        !later.contains("verified the caller"),
        "another call: {later}"
    );
}

#[tokio::test]
async fn a_code_for_a_caller_takes_five_tries_in_ten_minutes_and_works_once() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let ann = app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    is_refused(&give(&app, &cookie, &ann, "123456").await, 409, OVER);

    send(&app, &cookie, &ann, &[]).await;
    let first = code(&app).await;
    // What can't be a code costs nothing.
    for typed in ["12345", "ACDE-FHJK", "７"] {
        is_refused(&give(&app, &cookie, &ann, typed).await, 403, WRONG);
    }
    is_refused(&give(&app, &cookie, &ann, " ").await, 400, "Enter the code");
    assert_eq!(check(&app).await.tries, 0);
    for _ in 1..TRIES {
        is_refused(&give(&app, &cookie, &ann, &wrong(&first)).await, 403, WRONG);
    }
    let used = give(&app, &cookie, &ann, &first).await;
    let there = format!("/admin/users/{}?done=caller-verified", ann.id);
    assert_eq!(used.header("location"), there, "the last try counts");
    is_refused(&give(&app, &cookie, &ann, &first).await, 409, OVER);

    app.advance(minutes(2));
    send(&app, &cookie, &ann, &[]).await;
    let second = code(&app).await;
    for _ in 0..TRIES {
        is_refused(
            &give(&app, &cookie, &ann, &wrong(&second)).await,
            403,
            WRONG,
        );
    }
    is_refused(&give(&app, &cookie, &ann, &second).await, 409, OVER);
    let wrongs = noted(&app, Kind::CallerCodeWrong).await;
    assert_eq!(wrongs.len(), 2 * TRIES as usize - 1);

    app.advance(minutes(2));
    send(&app, &cookie, &ann, &[]).await;
    let third = code(&app).await;
    app.advance(callers::LIFE);
    is_refused(&give(&app, &cookie, &ann, &third).await, 409, OVER);
    assert_eq!(noted(&app, Kind::CallerVerified).await.len(), 1);
}

#[tokio::test]
async fn of_many_who_type_a_code_at_once_one_has_it_and_five_have_tried() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let ann = app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    send(&app, &cookie, &ann, &[]).await;
    let right = code(&app).await;
    let all = (0..12).map(|_| give(&app, &cookie, &ann, &right));
    let answers = futures_util::future::join_all(all).await;
    let verified = answers.iter().filter(|answer| answer.status == 303);
    assert_eq!(verified.count(), 1);
    assert_eq!(noted(&app, Kind::CallerVerified).await.len(), 1);

    app.advance(minutes(2));
    send(&app, &cookie, &ann, &[]).await;
    let other = wrong(&code(&app).await);
    let before = noted(&app, Kind::CallerCodeWrong).await.len();
    let all = (0..12).map(|_| give(&app, &cookie, &ann, &other));
    let answers = futures_util::future::join_all(all).await;
    assert!(answers.iter().all(|answer| answer.status != 303));
    let after = noted(&app, Kind::CallerCodeWrong).await.len();
    assert_eq!(after - before, TRIES as usize);
}

#[tokio::test]
async fn a_code_ends_with_a_newer_one_and_with_the_address_and_the_password() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let ann = app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    send(&app, &cookie, &ann, &[]).await;
    let first = code(&app).await;
    // Pressed twice, it is one mail.
    send(&app, &cookie, &ann, &[]).await;
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1);
    app.advance(minutes(2));
    send(&app, &cookie, &ann, &[]).await;
    let mut second = code(&app).await;
    while second == first {
        app.advance(minutes(2));
        send(&app, &cookie, &ann, &[]).await;
        second = code(&app).await;
    }
    is_refused(&give(&app, &cookie, &ann, &first).await, 403, WRONG);

    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    is_refused(&give(&app, &cookie, &ann, &second).await, 409, OVER);

    // A code that still waits does not follow the account to another address.
    app.deliver().await;
    let before = app.mails().await.len();
    app.advance(minutes(2));
    send(&app, &cookie, &ann, &[]).await;
    edit_user(&app, ann.id, |user: &mut user::ActiveModel| {
        user.email = Set("new@example.org".to_owned());
        user.email_canonical = Set("new@example.org".to_owned());
    })
    .await;
    app.deliver().await;
    assert_eq!(app.mails().await.len(), before);
    let state = newest_mail(&app).await.state;
    assert_eq!(state, outgoing_mail::State::Dropped);
}

#[tokio::test]
async fn codes_count_against_what_an_address_may_get() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "address=3/1h")]).await;
    let ann = app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    app.token_for(ANN).await;
    for _ in 0..2 {
        app.advance(minutes(2));
        send(&app, &cookie, &ann, &[]).await;
        app.deliver().await;
    }
    app.advance(minutes(2));
    let refused = press(&app, &cookie, "/code", &[], ann.id).await;
    assert_eq!(refused.status, 429, "{}", refused.body);
    let wait: u32 = refused.header("retry-after").parse().unwrap();
    assert!((53 * 60..=60 * 60).contains(&wait), "{wait}");
    // The owner still gets the next link.
    app.token_for(ANN).await;

    let app = TestApp::with_settings(&[("RATE_LIMITS", "site=1/1h")]).await;
    let ann = app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    app.token_for(ANN).await;
    send(&app, &cookie, &ann, &[]).await;
    app.deliver().await;
    let mail = newest_mail(&app).await;
    assert_eq!(mail.waits_for, Some(outgoing_mail::WaitsFor::SiteLimit));
    // Nobody is on the telephone any more by then.
    app.advance(callers::CALL + minutes(1));
    delivery::deliver_due(&app.operator()).await.unwrap();
    assert_eq!(newest_mail(&app).await.state, outgoing_mail::State::Failed);
    assert_eq!(app.mails().await.len(), 1);
}

#[tokio::test]
async fn administrators_verify_staff_also_with_the_code_of_an_app() {
    let app = TestApp::new().await;
    let cookie = staff(&app, MARIA, Role::Admin).await;
    let (phone, codes) = set_up(&app, &cookie).await;
    let maria = crate::harness::user_of(&app.state.db, MARIA)
        .await
        .unwrap()
        .unwrap();
    let boss = staff(&app, "boss@example.org", Role::Admin).await;
    let hedy = help_desk(&app).await;
    let code = phone.code(&app, 0);
    let refused = give(&app, &hedy, &maria, &code).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(press(&app, &hedy, "/code", &[], maria.id).await.status, 403);
    let path = format!("/admin/users/{}", maria.id);
    assert!(!page(&app, &path, &hedy).await.contains("Verify caller"));
    assert_eq!(
        app.get_with_cookie(&format!("{path}/caller"), &hedy)
            .await
            .status,
        403
    );

    let form = page(&app, &format!("{path}/caller"), &boss).await;
    assert!(form.contains("Code from the app"), "{form}");
    // A recovery code lets its owner in: nobody may ask for one.
    is_refused(&give(&app, &boss, &maria, &codes[0]).await, 403, WRONG);
    is_refused(&give(&app, &boss, &maria, &wrong(&code)).await, 403, WRONG);
    let verified = give(&app, &boss, &maria, &code).await;
    assert_eq!(verified.status, StatusCode::SEE_OTHER, "{}", verified.body);
    is_refused(&give(&app, &boss, &maria, &code).await, 403, WRONG);
    let event = noted(&app, Kind::CallerVerified).await.pop().unwrap();
    assert_eq!(event.detail.as_deref(), Some(r#"{"way":"app"}"#));
    ask(&app, MARIA).await;
    let advice = advice_in(&case_page(&app, &boss).await);
    assert!(
        advice.contains("with a code from an authenticator app"),
        "{advice}"
    );
}

#[tokio::test]
async fn the_advice_knows_whether_the_caller_is_the_owner() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let ann = app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    app.deliver().await;
    let freeze = newest_token(&app, "/freeze/").await;
    app.post_form("/freeze", &[("token", &freeze)]).await;
    let sure = "Make sure that you are talking to the owner";
    let other = "Ask whether anybody else reads their mailbox.";
    let advice = async || advice_in(&case_page(&app, &cookie).await);
    assert!(advice().await.contains(sure));

    send(&app, &cookie, &ann, &[]).await;
    let first = code(&app).await;
    for _ in 0..TRIES {
        give(&app, &cookie, &ann, &wrong(&first)).await;
    }
    let failed = advice().await;
    assert!(
        failed.contains("read you the wrong code too often, most recently just now"),
        "{failed}"
    );
    assert!(failed.contains(sure));

    app.advance(minutes(2));
    send(&app, &cookie, &ann, &[]).await;
    assert!(advice().await.contains("is waiting to be sent"));
    let second = code(&app).await;
    assert!(advice().await.contains("was sent just now. Ask the caller"));
    give(&app, &cookie, &ann, &second).await;
    let verified = advice().await;
    assert!(
        verified.contains("verified the caller just now"),
        "{verified}"
    );
    assert!(
        verified.contains(other) && !verified.contains(sure),
        "{verified}"
    );
    assert!(verified.contains("Then send a new link"));
    app.token_for(ANN).await;
    let open = advice().await;
    assert!(
        open.contains(other) && open.contains("with the link of this case"),
        "{open}"
    );

    // One that has expired is not spoken of.
    app.advance(minutes(61));
    let cookie = app.log_in("hedy@example.org").await;
    send(&app, &cookie, &ann, &[]).await;
    app.deliver().await;
    app.advance(callers::LIFE);
    let advice = advice_in(&case_page(&app, &cookie).await);
    assert!(
        !advice.contains("caller") && advice.contains(sure),
        "{advice}"
    );
}

#[tokio::test]
async fn a_code_for_a_caller_opens_nothing() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    ask(&app, ANN).await;
    app.deliver().await;
    let number = newest_case(&app).await.number;
    send(&app, &cookie, &ann, &[]).await;
    let code = code(&app).await;
    let fields = [("case_number", number.as_str()), ("code", code.as_str())];
    let redeemed = app.post_form("/reset-password/code", &fields).await;
    assert_eq!(
        redeemed.status,
        StatusCode::BAD_REQUEST,
        "{}",
        redeemed.body
    );
    // A disabled account gets none.
    edit_user(&app, ann.id, |user: &mut user::ActiveModel| {
        user.is_active = Set(false)
    })
    .await;
    app.advance(minutes(2));
    let refused = press(&app, &cookie, "/code", &[], ann.id).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.body);
    // The case of somebody else notes nothing.
    edit_user(&app, ann.id, |user: &mut user::ActiveModel| {
        user.is_active = Set(true)
    })
    .await;
    let eve = app.make_user("eve@example.org").await;
    send(&app, &cookie, &eve, &[("case", &number)]).await;
    let event = noted(&app, Kind::CallerCodeAsked).await.pop().unwrap();
    assert_eq!((event.subject_id, event.case_id), (Some(eve.id), None));
    let check = caller_checks::newest_of_user(&app.state.db, eve.id).await;
    assert!(
        check.unwrap().unwrap().code_hash.is_none(),
        "not before its mail"
    );
}
