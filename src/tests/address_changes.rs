//! Changing the address of an account: who is notified, what ends, and how the former address restores the
//! account.

use crate::{
    harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, hours, minutes},
    rest::program::{ALL, Program, give_token},
};
use axum::http::{Method, StatusCode};
use password_recover::{
    api::access::{Role, Scope},
    server::db::{
        audit::Kind,
        entity::{
            audit_event, mailbox_message,
            outgoing_mail::{Kind as Mail, State},
            user,
        },
    },
};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder};
use serde_json::json;

/// None that an account had before it was frozen.
const AFTER_FREEZE: &str = "Another-Horse-Battery-8";
const EVE: &str = "eve@evil.example";
const MALLORY: &str = "mallory@evil.example";
const ADMIN: &str = "maria@example.org";

/// Ann, and an administrator who is logged in.
async fn with_ann() -> (TestApp, user::Model, String) {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=1000/1h,address=1000/1h")]).await;
    app.make_admin(ADMIN).await;
    let ann = app.make_user(ANN).await;
    let cookie = app.log_in(ADMIN).await;
    (app, ann, cookie)
}

async fn now_of(app: &TestApp, id: i64) -> user::Model {
    crate::harness::user_row(&app.state.db, id)
        .await
        .unwrap()
        .unwrap()
}

async fn admin(app: &TestApp) -> Program<'_> {
    let maria = crate::harness::user_of(&app.state.db, ADMIN).await.unwrap();
    Program::of(app, &maria.unwrap()).await
}

/// Changes an account's address like a program does.
async fn move_to(app: &TestApp, id: i64, email: &str) -> Answer {
    let path = format!("/core/user/{id}/");
    let body = json!({ "email": email });
    admin(app).await.write(Method::PATCH, &path, &body).await
}

/// The newest mail to an address.
async fn newest_to(app: &TestApp, email: &str) -> mailbox_message::Model {
    app.deliver().await;
    let mails = app.mails().await.into_iter();
    let mut to = mails.filter(|mail| mail.recipient == email);
    to.next_back()
        .unwrap_or_else(|| panic!("no mail to {email}"))
}

fn freeze_token(mail: &mailbox_message::Model) -> Option<String> {
    let (_, rest) = mail.text_body.split_once("/freeze/")?;
    rest.split_whitespace().next().map(str::to_owned)
}

async fn link_to(app: &TestApp, email: &str) -> String {
    freeze_token(&newest_to(app, email).await).expect("a link")
}

async fn restore(app: &TestApp, token: &str) -> Answer {
    app.post_form("/freeze", &[("token", token)]).await
}

/// How many mails an address gets for a request.
async fn asks(app: &TestApp, email: &str) -> usize {
    app.deliver().await;
    let before = app.mails().await.len();
    app.advance(minutes(2));
    app.post_form("/forgot-password", &[("email", email)]).await;
    app.deliver().await;
    app.mails().await.len() - before
}

async fn events(app: &TestApp, kind: Kind) -> Vec<audit_event::Model> {
    let events = audit_event::Entity::find().order_by_asc(audit_event::Column::Id);
    let mut events = events.all(&app.state.db).await.unwrap();
    events.retain(|event| event.kind == kind);
    events
}

/// Every way of changing an address.
#[derive(Clone, Copy, Debug)]
enum Way {
    Patch,
    Put,
    Form,
    Hydrated,
}

async fn change(app: &TestApp, way: Way, user: &user::Model, to: &str, cookie: &str) {
    let (id, path) = (user.id.to_string(), format!("/core/user/{}/", user.id));
    let fields = [
        ("id", id.as_str()),
        ("email", to),
        ("name", &user.name),
        ("shown_email", &user.email),
        ("shown_name", &user.name),
    ];
    let all = json!({ "email": to, "name": "Ann Example" });
    let page = format!("/admin/users/{id}/edit");
    let (answer, status) = match way {
        Way::Patch => (move_to(app, user.id, to).await, 200),
        Way::Put => (admin(app).await.write(Method::PUT, &path, &all).await, 200),
        Way::Form => (app.post_form_with_cookie(&page, &fields, cookie).await, 303),
        Way::Hydrated => {
            let path = "/api/edit-user";
            (app.post_form_with_cookie(path, &fields, cookie).await, 200)
        }
    };
    assert_eq!(answer.status.as_u16(), status, "{way:?}: {}", answer.body);
}

#[tokio::test]
async fn every_address_change_notifies_both_addresses_and_ends_all_access() {
    for way in [Way::Patch, Way::Put, Way::Form, Way::Hydrated] {
        let (app, ann, cookie) = with_ann().await;
        edit_user(&app, ann.id, |user| user.role = Set(Role::Viewer)).await;
        let hers = app.log_in(ANN).await;
        let program = Program::with(&app, &give_token(&app, &ann, ALL).await);
        let link = app.token_for(ANN).await;

        change(&app, way, &ann, EVE, &cookie).await;
        assert_eq!(now_of(&app, ann.id).await.email, EVE, "{way:?}");
        let page = app.get_with_cookie("/admin/users", &hers).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{way:?}: the session");
        let call = program.get(&format!("/core/user/{}/", ann.id)).await;
        assert_eq!(call.status, 401, "{way:?}: the API token");
        let used = app.change(&link, NEW_PASSWORD).await;
        assert_eq!(used.code(), "link-no-longer-good", "{way:?}");

        let former = newest_to(&app, ANN).await;
        let new = newest_to(&app, EVE).await;
        for (mail, words) in [
            (&former, "from this one to e…@evil.example"),
            (&new, "from a…@example.org to this one"),
        ] {
            assert_eq!(
                mail.subject,
                "The email address of your account was changed"
            );
            assert!(mail.text_body.contains(words), "{way:?} {}", mail.text_body);
            assert!(mail.html_body.contains(words), "{way:?}");
        }
        assert!(freeze_token(&former).is_some(), "{way:?}");
        assert!(freeze_token(&new).is_none(), "{way:?}");
        assert!(!former.raw.contains(EVE) && !new.text_body.contains(ANN));
        let kinds: Vec<Mail> = app.outbox().await.iter().map(|mail| mail.kind).collect();
        let expected = [Mail::Recovery, Mail::AddressChanged, Mail::AddressReceived];
        assert_eq!(kinds, expected, "{way:?}");
    }
}

#[tokio::test]
async fn another_spelling_of_an_address_is_not_a_move() {
    let (app, ann, _) = with_ann().await;
    assert_eq!(move_to(&app, ann.id, "ANN@example.org").await.status, 200);
    assert_eq!(now_of(&app, ann.id).await.email, "ANN@example.org");
    assert!(app.outbox().await.is_empty());
}

#[tokio::test]
async fn a_former_address_can_restore_the_account_after_later_changes() {
    let (app, ann, _) = with_ann().await;
    move_to(&app, ann.id, EVE).await;
    let link = link_to(&app, ANN).await;
    // Eve chooses a password, freezes and unfreezes the account, disables and enables it, and moves it on.
    let token = app.token_for(EVE).await;
    assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
    let own = link_to(&app, EVE).await;
    assert_eq!(restore(&app, &own).await.header("location"), "/freeze/done");
    app.advance(minutes(2));
    let token = app.token_for(EVE).await;
    assert_eq!(app.change(&token, AFTER_FREEZE).await.status, 200);
    app.deliver().await;
    let path = format!("/core/user/{}/", ann.id);
    for is_active in [false, true] {
        let body = json!({ "is_active": is_active });
        let answer = admin(&app).await.write(Method::PATCH, &path, &body).await;
        assert_eq!(answer.status, 200);
    }
    move_to(&app, ann.id, MALLORY).await;
    let eves = link_to(&app, EVE).await;
    app.advance(minutes(2));
    let pending = app.token_for(MALLORY).await;
    move_to(&app, ann.id, EVE).await;
    move_to(&app, ann.id, MALLORY).await;
    assert!(!app.can_log_in(ANN, OLD_PASSWORD).await);

    // The last notices are unsent when Ann comes back from her long weekend.
    app.advance(hours(72) - hours(1));
    let page = app.get(&format!("/freeze/{link}")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Restore your account?"), "{}", page.body);
    assert_eq!(
        restore(&app, &link).await.header("location"),
        "/freeze/done"
    );
    let back = now_of(&app, ann.id).await;
    assert_eq!((back.email.as_str(), back.is_active), (ANN, true));
    assert!(back.frozen_at.is_some());

    for email in [ANN, EVE, MALLORY] {
        assert!(!app.can_log_in(email, NEW_PASSWORD).await, "{email}");
    }
    let used = app.change(&pending, NEW_PASSWORD).await;
    assert_eq!(used.code(), "link-no-longer-good");
    assert_eq!(restore(&app, &eves).await.status, StatusCode::GONE);
    assert_eq!(restore(&app, &link).await.status, StatusCode::GONE, "once");
    // Unsent notices bring nobody a link any more.
    let before = app.mails().await.len();
    app.deliver().await;
    let late = app.mails().await.split_off(before);
    assert!(late.iter().all(|mail| freeze_token(mail).is_none()));
    for email in [EVE, MALLORY] {
        let mut mails = late.iter().filter(|mail| mail.recipient == email);
        assert!(mails.any(|mail| mail.text_body.contains("It was changed back")));
        assert_eq!(asks(&app, email).await, 0, "no link for {email}");
    }

    app.advance(minutes(2));
    let fresh = app.token_for(ANN).await;
    let third = "yet another long password";
    assert_eq!(app.change(&fresh, third).await.status, 200);
    assert!(app.can_log_in(ANN, third).await);
}

#[tokio::test]
async fn the_former_address_has_72_hours_from_when_its_notice_was_sent() {
    let (app, ann, _) = with_ann().await;
    move_to(&app, ann.id, EVE).await;
    let link = link_to(&app, ANN).await;
    app.advance(hours(72));
    let page = app.get(&format!("/freeze/{link}")).await;
    assert_eq!(page.status, StatusCode::GONE);
    assert_eq!(restore(&app, &link).await.status, StatusCode::GONE);
    let ann = now_of(&app, ann.id).await;
    assert_eq!((ann.email.as_str(), ann.frozen_at), (EVE, None));
}

#[tokio::test]
async fn the_earliest_address_wins() {
    let (app, ann, _) = with_ann().await;
    move_to(&app, ann.id, EVE).await;
    let anns = link_to(&app, ANN).await;
    move_to(&app, ann.id, MALLORY).await;
    let eves = link_to(&app, EVE).await;
    restore(&app, &eves).await;
    assert_eq!(now_of(&app, ann.id).await.email, EVE);
    assert_eq!(
        restore(&app, &anns).await.header("location"),
        "/freeze/done"
    );
    assert_eq!(now_of(&app, ann.id).await.email, ANN);
}

#[tokio::test]
async fn an_account_whose_former_address_is_taken_is_disabled_for_review() {
    let (app, ann, cookie) = with_ann().await;
    move_to(&app, ann.id, EVE).await;
    let link = link_to(&app, ANN).await;
    app.make_user(ANN).await;
    assert_eq!(
        restore(&app, &link).await.header("location"),
        "/freeze/done"
    );
    let shut = now_of(&app, ann.id).await;
    assert_eq!((shut.email.as_str(), shut.is_active), (EVE, false));
    assert!(shut.frozen_at.is_some());
    assert_eq!(asks(&app, EVE).await, 0, "a recovery does not open it");
    let page = format!("/admin/users/{}", ann.id);
    let page = app.get_with_cookie(&page, &cookie).await.body;
    assert!(
        page.contains("the former address has another account"),
        "{page}"
    );
}

#[tokio::test]
async fn no_program_moves_a_frozen_account() {
    let (app, ann, cookie) = with_ann().await;
    move_to(&app, ann.id, EVE).await;
    restore(&app, &link_to(&app, ANN).await).await;
    let refused = move_to(&app, ann.id, EVE).await;
    assert_eq!(refused.code(), "account-frozen");
    assert_eq!(now_of(&app, ann.id).await.email, ANN);
    // An administrator with a confirmed password may; Ann is notified again.
    let ann = now_of(&app, ann.id).await;
    change(&app, Way::Form, &ann, "ann@new.example", &cookie).await;
    assert!(freeze_token(&newest_to(&app, ANN).await).is_some());
    let ann = now_of(&app, ann.id).await;
    assert!(ann.frozen_at.is_some(), "and it stays frozen");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_restore_an_account_at_once_one_does() {
    let (app, ann, _) = with_ann().await;
    move_to(&app, ann.id, EVE).await;
    let link = link_to(&app, ANN).await;
    let answers = futures_util::future::join_all((0..32).map(|_| restore(&app, &link))).await;
    let done = answers.iter().filter(|answer| answer.status == 303);
    assert_eq!(done.count(), 1);
    assert_eq!(events(&app, Kind::AddressRestored).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_account_that_is_restored_while_it_is_recovered_and_moved_is_its_owners() {
    let (app, _, _) = with_ann().await;
    assert_restored_at_once(&app).await;
}

/// Restores an account again and again while somebody uses a link to its new address, and a program moves
/// it on. There is an administrator, and no limit.
pub async fn assert_restored_at_once(app: &TestApp) {
    const ZOE: &str = "zoe@example.org";
    let zoe = app.make_user(ZOE).await.id;
    for round in 0..6 {
        let eve = format!("eve{round}@evil.example");
        let mallory = format!("mallory{round}@evil.example");
        assert_eq!(move_to(app, zoe, &eve).await.status, 200);
        let link = link_to(app, ZOE).await;
        let token = app.token_for(&eve).await;
        let (restored, _, _) = tokio::join!(
            restore(app, &link),
            app.change(&token, NEW_PASSWORD),
            move_to(app, zoe, &mallory),
        );
        assert_eq!(restored.status, 303, "{}", restored.body);
        let now = now_of(app, zoe).await;
        assert_eq!(now.email, ZOE, "round {round}");
        assert!(now.frozen_at.is_some(), "round {round}");
        for email in [&eve, &mallory] {
            assert_eq!(asks(app, email).await, 0);
        }
        app.advance(minutes(2));
        let fresh = app.token_for(ZOE).await;
        let password = format!("{AFTER_FREEZE}{round}");
        assert_eq!(app.change(&fresh, &password).await.status, 200);
        app.deliver().await;
    }
}

#[tokio::test]
async fn changing_the_own_address_takes_the_password_and_ends_the_session() {
    let (app, _, cookie) = with_ann().await;
    let maria = crate::harness::user_of(&app.state.db, ADMIN).await.unwrap();
    let maria = maria.unwrap();
    app.advance(minutes(10));
    let id = maria.id.to_string();
    let path = format!("/admin/users/{id}/edit");
    let mut fields = vec![
        ("id", id.as_str()),
        ("email", "maria@new.example"),
        ("name", &maria.name),
        ("shown_email", ADMIN),
        ("shown_name", &maria.name),
    ];
    let refused = app.post_form_with_cookie(&path, &fields, &cookie).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(now_of(&app, maria.id).await.email, ADMIN);
    fields.push(("password", OLD_PASSWORD));
    let done = app.post_form_with_cookie(&path, &fields, &cookie).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let next = app.get_with_cookie(done.header("location"), &cookie).await;
    assert!(next.header("location").starts_with("/admin/login"));
    assert!(freeze_token(&newest_to(&app, ADMIN).await).is_some());
    app.log_in("maria@new.example").await;
}

#[tokio::test]
async fn tokens_need_the_roles_scope_for_addresses_of_staff_and_their_owner() {
    let (app, _, _) = with_ann().await;
    let maria = crate::harness::user_of(&app.state.db, ADMIN).await.unwrap();
    let maria = maria.unwrap();
    let desk = app.make_staff("desk@example.org", Role::HelpDesk).await;
    for (scopes, status) in [
        (&[Scope::UsersRead, Scope::UsersWrite][..], 403),
        (&Scope::OF_LOG_IN, 403),
        (ALL, 200),
    ] {
        for (i, user) in [&desk, &maria].into_iter().enumerate() {
            let program = Program::with(&app, &give_token(&app, &maria, scopes).await);
            let path = format!("/core/user/{}/", user.id);
            let body = json!({ "email": format!("{i}@evil.example"), "name": user.name });
            for method in [Method::PATCH, Method::PUT] {
                let before = now_of(&app, user.id).await;
                let answer = program.write(method.clone(), &path, &body).await;
                let is_again = status == 200 && method == Method::PUT;
                // A token that has moved its own account has ended itself.
                let status = if is_again && i == 1 { 401 } else { status };
                assert_eq!(answer.status, status, "{method} {i}: {}", answer.body);
                if status != 200 {
                    assert_eq!(now_of(&app, user.id).await, before);
                }
            }
        }
    }
}

#[tokio::test]
async fn the_trail_and_the_users_page_show_only_masked_former_addresses() {
    let (app, ann, cookie) = with_ann().await;
    move_to(&app, ann.id, EVE).await;
    restore(&app, &link_to(&app, ANN).await).await;
    let details = async |kind| {
        let events = events(&app, kind).await;
        let details = events.into_iter().map(|event| event.detail);
        details.collect::<Vec<_>>()
    };
    let edited = r#"{"changed":["email"],"from":"a…@example.org","to":"e…@evil.example"}"#;
    assert_eq!(details(Kind::UserEdited).await, [Some(edited.to_owned())]);
    assert_eq!(details(Kind::AccountFrozen).await, [None]);
    let back = r#"{"from":"e…@evil.example","to":"a…@example.org"}"#;
    let restored = details(Kind::AddressRestored).await;
    assert_eq!(restored, [Some(back.to_owned())]);

    let page = format!("/admin/users/{}", ann.id);
    let page = app.get_with_cookie(&page, &cookie).await.body;
    for words in [
        "Address restored",
        "Account frozen",
        "from: a…@example.org; to: e…@evil.example",
        "Email address changed, to the former address",
        "Account restored",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let trail = app.get_with_cookie("/admin/audit", &cookie).await.body;
    assert!(trail.contains("restored and froze the account") && !trail.contains(EVE));
}

#[tokio::test]
async fn a_notice_to_a_former_address_cannot_be_cancelled_and_does_not_depend_on_the_other() {
    let (app, ann, cookie) = with_ann().await;
    move_to(&app, ann.id, EVE).await;
    for mail in app.outbox().await {
        let path = format!("/admin/mail/{}/cancel", mail.id);
        let id = mail.id.to_string();
        let fields = [("id", id.as_str())];
        let refused = app.post_form_with_cookie(&path, &fields, &cookie).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{:?}", mail.kind);
    }
    app.deliver().await;
    let states = app.outbox().await.into_iter().map(|mail| mail.state);
    assert_eq!(states.collect::<Vec<_>>(), [State::Sent, State::Sent]);
}

#[tokio::test]
async fn a_recovery_mail_to_a_former_address_is_useless_until_it_is_restored() {
    let (app, ann, _) = with_ann().await;
    move_to(&app, ann.id, EVE).await;
    let link = link_to(&app, ANN).await;
    // Requested while Ann has no account: that is no fresh recovery.
    app.post_form("/forgot-password", &[("email", ANN)]).await;
    restore(&app, &link).await;
    app.deliver().await;
    let mails = app.mails().await.into_iter();
    let links = mails.filter(|mail| mail.text_body.contains("/reset-password/"));
    assert_eq!(links.count(), 0);
    app.advance(minutes(2));
    let fresh = app.token_for(ANN).await;
    assert_eq!(app.change(&fresh, NEW_PASSWORD).await.status, 200);
}
