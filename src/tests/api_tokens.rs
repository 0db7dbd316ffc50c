//! API tokens: made by their owner, by an operator and by a log-in; shown once, and ended in every way
//! that there is. Who may call what is in `access`.

use crate::{
    harness::{
        ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, eventually, hours, minutes,
    },
    program::{run, said},
    second_factor::set_up,
};
use axum::http::StatusCode;
use password_recover::{
    api::{
        access::{Action, Role, Scope},
        dashboard::api_tokens::Expiry,
        error::ApiError,
    },
    server::{
        access::authorize,
        api_tokens::{self as service, Wish},
        ctx::{Caller, Credential, Ctx},
        db::{
            audit::Kind,
            entity::{Scopes, api_token, audit_event, user},
            users,
        },
        error::Error,
        model::SecretToken,
        worker,
    },
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
};
use std::{path::Path, time::Duration};
use tokio::sync::watch;

const ADMIN: &str = "maria@example.org";
const PAGE: &str = "/admin/account/api-tokens";
const REVOKE: &str = "/admin/account/api-tokens/revoke";

fn code<T>(result: Result<T, Error>) -> &'static str {
    match result {
        Err(Error::Refused(error)) => error.code(),
        Err(_) => "another",
        Ok(_) => "done",
    }
}

async fn tokens(app: &TestApp) -> Vec<api_token::Model> {
    api_token::Entity::find()
        .order_by_asc(api_token::Column::Id)
        .all(&app.state.db)
        .await
        .unwrap()
}

async fn events(app: &TestApp, kind: Kind) -> Vec<audit_event::Model> {
    audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(kind))
        .all(&app.state.db)
        .await
        .unwrap()
}

/// The token that a page shows.
fn shown(page: &str) -> SecretToken {
    let (_, rest) = page.split_once("id=\"token\"").expect("a token is shown");
    let mut words =
        rest.split(|letter: char| !letter.is_ascii_alphanumeric() && !"-_".contains(letter));
    words.find_map(SecretToken::parse).expect("43 letters")
}

/// A program that shows this token.
fn program(app: &TestApp, token: &SecretToken) -> Ctx {
    let mut ctx = app.operator();
    ctx.caller = Caller::Api(Credential::Token(token.clone()));
    ctx
}

/// What the token is good for: the code of the error, or "done".
async fn tried(app: &TestApp, token: &SecretToken, action: Action) -> &'static str {
    code(authorize(&program(app, token), action).await)
}

/// Sends the form of one's own page, with these boxes ticked.
async fn send(app: &TestApp, cookie: &str, name: &str, more: &[(&str, &str)]) -> Answer {
    let mut fields = vec![("name", name), ("expires_in", "90")];
    fields.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    fields.extend(more);
    app.post_form_with_cookie(PAGE, &fields, cookie).await
}

async fn make(app: &TestApp, cookie: &str, name: &str, more: &[(&str, &str)]) -> SecretToken {
    let answer = send(app, cookie, name, more).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    shown(&answer.body)
}

/// Makes a token at an operator's word.
async fn make_for(app: &TestApp, email: &str, name: &str, scopes: &[Scope]) -> SecretToken {
    let wish = Wish {
        name,
        scopes,
        days: Some(90),
    };
    match service::make_for(&app.operator(), email, wish).await {
        Ok(token) => token,
        error => panic!("{}", code(error)),
    }
}

async fn with_staff(role: Role) -> (TestApp, String, user::Model) {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let user = app.make_staff(ADMIN, role).await;
    let cookie = app.log_in(ADMIN).await;
    (app, cookie, user)
}

#[tokio::test]
async fn one_is_made_shown_once_used_and_revoked() {
    let (app, cookie, maria) = with_staff(Role::Admin).await;
    let empty = app.get_with_cookie(PAGE, &cookie).await.body;
    assert!(empty.contains("No API tokens yet"), "{empty}");

    let answer = send(&app, &cookie, " shop <back> end ", &[("recovery", "on")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "no-store");
    let token = shown(&answer.body);
    let list = app.get_with_cookie(PAGE, &cookie).await.body;
    assert!(list.contains("shop &lt;back&gt; end"), "{list}");
    assert!(!list.contains(token.expose()), "it is shown only once");
    let kept = tokens(&app).await.remove(0);
    assert_eq!(kept.token_hash, token.hash());
    assert_eq!(
        (kept.user_id, kept.scopes.as_slice()),
        (maria.id, &[Scope::Recovery][..])
    );
    let life = kept.expires_at.unwrap().0 - app.state.clock.now().0;
    assert_eq!(life.num_days(), 90);

    // It does what it was made for, and nothing else that its owner may.
    assert_eq!(tried(&app, &token, Action::AskForRecovery).await, "done");
    for action in Action::ALL {
        if action != Action::AskForRecovery {
            assert_eq!(
                tried(&app, &token, action).await,
                "not-allowed",
                "{action:?}"
            );
        }
    }
    assert_eq!(
        tokens(&app).await[0].last_used_at,
        Some(app.state.clock.now())
    );

    let made = events(&app, Kind::ApiTokenMade).await.remove(0);
    assert_eq!(
        (made.actor_id, made.subject_id),
        (Some(maria.id), Some(maria.id))
    );
    assert_eq!(
        made.detail.unwrap(),
        format!(r#"{{"scopes":["recovery"],"token":{}}}"#, kept.id),
        "and nothing that was typed"
    );

    let id = kept.id.to_string();
    let done = app
        .post_form_with_cookie(REVOKE, &[("id", &id)], &cookie)
        .await;
    assert_eq!(
        done.header("location"),
        format!("{PAGE}?done=api-token-revoked")
    );
    let page = app.get_with_cookie(done.header("location"), &cookie).await;
    assert!(page.body.contains("The API token is revoked."));
    assert_eq!(
        tried(&app, &token, Action::AskForRecovery).await,
        "token-not-good"
    );
    assert_eq!(events(&app, Kind::ApiTokenRevoked).await.len(), 1);
    let again = app
        .post_form_with_cookie(REVOKE, &[("id", &id)], &cookie)
        .await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    let trail = app.get_with_cookie("/admin/audit", &cookie).await.body;
    assert!(trail.contains("revoked an API token of"), "{trail}");
}

#[tokio::test]
async fn its_life_is_chosen_and_it_ends_by_itself() {
    let (app, cookie, _) = with_staff(Role::Viewer).await;
    let ticked = ("recovery", "on");
    let week = make(&app, &cookie, "week", &[ticked, ("expires_in", "7")]).await;
    let forever = make(&app, &cookie, "forever", &[ticked, ("expires_in", "never")]).await;
    let refused = send(&app, &cookie, "x", &[ticked, ("expires_in", "100000")]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert_eq!(tokens(&app).await[1].expires_at, None);

    app.advance(hours(7 * 24) - Duration::from_millis(1));
    assert_eq!(tried(&app, &week, Action::AskForRecovery).await, "done");
    app.advance(Duration::from_millis(1));
    assert_eq!(
        tried(&app, &week, Action::AskForRecovery).await,
        "token-not-good"
    );
    assert_eq!(tried(&app, &forever, Action::AskForRecovery).await, "done");
    let cookie = app.log_in(ADMIN).await;
    let page = app.get_with_cookie(PAGE, &cookie).await.body;
    assert_eq!(page.matches(">Expired<").count(), 1, "{page}");
    assert!(page.contains("When it is revoked"));

    // The worker forgets it, as it tidies up when it begins.
    let (stop, stopped) = watch::channel(false);
    let worker = tokio::spawn(worker::run(app.state.clone(), stopped));
    eventually("one is left", async || tokens(&app).await.len() == 1).await;
    stop.send(true).unwrap();
    worker.await.unwrap();
    assert_eq!(tokens(&app).await[0].name, "forever");
}

#[tokio::test]
async fn a_form_that_is_wrong_says_so_and_keeps_what_was_typed() {
    let (app, cookie, _) = with_staff(Role::Admin).await;
    let ticked = ("users:read", "on");
    for (name, more, expected) in [
        ("", vec![ticked], ApiError::NameMissing),
        (&*"n".repeat(101), vec![ticked], ApiError::TokenNameNotGood),
        (&*"n".repeat(151), vec![ticked], ApiError::TokenNameNotGood),
        // Those are ended by themselves when there are many.
        ("Log-In", vec![ticked], ApiError::TokenNameNotGood),
        ("kept & shown", vec![], ApiError::ScopeMissing),
    ] {
        let answer = send(&app, &cookie, name, &more).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{name:?}");
        let page = &answer.body;
        assert!(page.contains(&expected.sentence()), "{name:?}: {page}");
        let kept = name.replace('&', "&amp;");
        assert!(
            page.contains(&format!("value=\"{kept}\"")),
            "{name:?}: {page}"
        );
        let is_ticked = page.contains("name=\"users:read\" checked");
        assert_eq!(is_ticked, !more.is_empty(), "{name:?}: {page}");
    }
    let bent = send(&app, &cookie, "a\u{1b}b", &[ticked]).await;
    assert_eq!(bent.status, StatusCode::BAD_REQUEST);
    let twice = [("name", "a"), ("name", "b"), ticked, ("expires_in", "7")];
    let twice = app.post_form_with_cookie(PAGE, &twice, &cookie).await;
    assert_eq!(twice.status, StatusCode::BAD_REQUEST);
    assert!(tokens(&app).await.is_empty());
    // As long as it may be, in characters and not in bytes.
    make(&app, &cookie, &"ü".repeat(100), &[ticked]).await;
}

#[tokio::test]
async fn making_one_asks_for_the_password() {
    let (app, cookie, _) = with_staff(Role::Viewer).await;
    let ticked = ("recovery", "on");
    app.advance(minutes(11));
    let page = app.get_with_cookie(PAGE, &cookie).await.body;
    assert!(page.contains("Your own password"));
    for (password, expected) in [("", "needs"), ("wrong", "wrong")] {
        let answer = send(&app, &cookie, "x", &[ticked, ("password", password)]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{expected}");
    }
    assert!(tokens(&app).await.is_empty());
    make(&app, &cookie, "x", &[ticked, ("password", OLD_PASSWORD)]).await;
    make(&app, &cookie, "y", &[ticked]).await;
}

#[tokio::test]
async fn a_role_is_offered_what_is_of_use_to_it_and_gets_nothing_else() {
    for (role, write) in [
        (Role::Viewer, false),
        (Role::HelpDesk, true),
        (Role::Admin, true),
    ] {
        let (app, cookie, user) = with_staff(role).await;
        let page = app.get_with_cookie(PAGE, &cookie).await.body;
        for (name, is_offered) in [
            ("recovery", true),
            ("users:read", true),
            ("users:write", write),
            ("users:roles", role == Role::Admin),
        ] {
            let is_there = page.contains(&format!("name=\"{name}\""));
            assert_eq!(is_there, is_offered, "{role:?} {name}");
            let answer = send(&app, &cookie, name, &[(name, "on")]).await;
            assert_eq!(
                answer.status == StatusCode::OK,
                is_offered,
                "{role:?} {name}"
            );
        }
        if !write {
            continue;
        }
        // It never does more than its owner may at the moment.
        let all = [("users:read", "on"), ("users:write", "on")];
        let token = make(&app, &cookie, "all", &all).await;
        let may_create = tried(&app, &token, Action::CreateUser).await == "done";
        assert_eq!(may_create, role == Role::Admin);
        // Nor does it give roles or touch who has one, unless it was made for that.
        for action in [Action::ChangeRole, Action::ChangeStaff] {
            assert_eq!(tried(&app, &token, action).await, "not-allowed");
        }
        assert_eq!(tried(&app, &token, Action::DisableUser).await, "done");
        edit_user(&app, user.id, |user| user.role = Set(Role::User)).await;
        for action in [Action::CreateUser, Action::DisableUser, Action::SeeUsers] {
            assert_eq!(tried(&app, &token, action).await, "not-allowed");
        }
        assert_eq!(tried(&app, &token, Action::SeeOwnRecord).await, "done");
    }
}

/// Who has found a token must not be able to keep the door open.
#[tokio::test]
async fn a_token_makes_no_tokens() {
    for scope in Scope::ALL {
        assert!(!scope.covers(Action::ManageOwnAccount), "{scope:?}");
    }
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    app.make_user(ANN).await;
    let token = make_for(&app, ADMIN, "all", &Scope::ALL).await;
    let ctx = program(&app, &token);
    let wish = || Wish {
        name: "another",
        scopes: &[Scope::Recovery],
        days: None,
    };
    let id = tokens(&app).await[0].id;
    assert_eq!(
        code(service::make(&ctx, wish(), Some(OLD_PASSWORD)).await),
        "not-allowed"
    );
    assert_eq!(
        code(service::make_for(&ctx, ANN, wish()).await),
        "not-allowed"
    );
    assert_eq!(code(service::own(&ctx).await), "not-allowed");
    assert_eq!(code(service::revoke(&ctx, id).await), "not-allowed");
    assert_eq!(code(service::revoke_by_id(&ctx, id).await), "not-allowed");
    let mut browser = app.operator();
    browser.caller = Caller::Browser(None);
    assert_eq!(
        code(service::make_for(&browser, ANN, wish()).await),
        "not-logged-in"
    );
    assert_eq!(code(service::list(&browser, None).await), "not-logged-in");
    // A staff member makes them for themself alone.
    let cookie = app.log_in(ADMIN).await;
    let session = cookie.rsplit_once('=').unwrap().1;
    browser.caller = Caller::Browser(SecretToken::parse(session));
    assert_eq!(
        code(service::make_for(&browser, ANN, wish()).await),
        "not-allowed"
    );
    assert_eq!(tokens(&app).await.len(), 1);
}

#[tokio::test]
async fn who_must_have_a_second_step_makes_none_before() {
    let app = TestApp::with_settings(&[("REQUIRE_ADMIN_TOTP", "true")]).await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    let answer = send(&app, &cookie, "x", &[("recovery", "on")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), "/admin/account/second-factor");
    assert!(tokens(&app).await.is_empty());
    set_up(&app, &cookie).await;
    make(&app, &cookie, "x", &[("recovery", "on")]).await;
}

#[tokio::test]
async fn fifty_are_enough_also_for_two_who_ask_at_once() {
    let (app, cookie, _) = with_staff(Role::Admin).await;
    let ticked = ("recovery", "on");
    for number in 1..service::MAX_LIVE {
        let life = if number == 1 { "7" } else { "never" };
        let name = number.to_string();
        make(&app, &cookie, &name, &[ticked, ("expires_in", life)]).await;
    }
    let boxes = [ticked];
    let (one, other) = tokio::join!(
        send(&app, &cookie, "one", &boxes),
        send(&app, &cookie, "other", &boxes)
    );
    let full = if one.status == StatusCode::OK {
        other
    } else {
        one
    };
    assert_eq!(full.status, StatusCode::BAD_REQUEST);
    let sentence = ApiError::TooManyTokens.sentence();
    assert!(full.body.contains(&sentence));
    assert!(sentence.contains(&service::MAX_LIVE.to_string()));
    assert_eq!(tokens(&app).await.len() as u64, service::MAX_LIVE);
    // A log-in is never refused for it, and what has run out does not count.
    assert!(app.can_log_in(ADMIN, OLD_PASSWORD).await);
    let log_in = tokens(&app).await.pop().unwrap().id.to_string();
    app.post_form_with_cookie(REVOKE, &[("id", &log_in)], &cookie)
        .await;
    app.advance(hours(7 * 24));
    let cookie = app.log_in(ADMIN).await;
    make(&app, &cookie, "room", &[ticked]).await;
}

#[tokio::test]
async fn staff_revoke_those_of_a_user() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_staff("desk@example.org", Role::HelpDesk).await;
    let ann = app.make_user(ANN).await;
    let desk = app.log_in("desk@example.org").await;
    make_for(&app, ANN, "kiosk", &[Scope::Recovery]).await;
    make_for(&app, ANN, "other", &[Scope::UsersRead]).await;
    let path = format!("/admin/users/{}", ann.id);
    let page = app.get_with_cookie(&path, &desk).await.body;
    assert!(
        page.contains("kiosk") && page.contains("users:read"),
        "{page}"
    );
    for kept in tokens(&app).await {
        assert!(!page.contains(&kept.token_hash));
    }

    let (user, id) = (ann.id.to_string(), tokens(&app).await[0].id.to_string());
    let fields = [("id", &*user), ("token_id", &*id)];
    let revoke = format!("{path}/revoke-api-token");
    let done = app.post_form_with_cookie(&revoke, &fields, &desk).await;
    assert_eq!(
        done.header("location"),
        format!("{path}?done=api-token-revoked")
    );
    let left = tokens(&app).await;
    assert_eq!(
        left.iter().map(|token| &*token.name).collect::<Vec<_>>(),
        ["other"]
    );
    // Once more is no error, and nothing to note.
    app.post_form_with_cookie(&revoke, &fields, &desk).await;
    let noted = events(&app, Kind::ApiTokenRevoked).await;
    assert_eq!(noted.len(), 1);
    assert_eq!(noted[0].subject_id, Some(ann.id));
    assert_ne!(noted[0].actor_id, Some(ann.id));

    // One of somebody else's is not ended by the number of a user whom they may act on.
    app.make_admin(ADMIN).await;
    make_for(&app, ADMIN, "of an admin", &[Scope::Recovery]).await;
    let of_admin = tokens(&app).await.pop().unwrap();
    let theirs = of_admin.id.to_string();
    let fields = [("id", &*user), ("token_id", &*theirs)];
    app.post_form_with_cookie(&revoke, &fields, &desk).await;
    let admin = of_admin.user_id.to_string();
    let fields = [("id", &*admin), ("token_id", &*theirs)];
    let of_staff = format!("/admin/users/{admin}");
    let refused = app
        .post_form_with_cookie(&format!("{of_staff}/revoke-api-token"), &fields, &desk)
        .await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let page = app.get_with_cookie(&of_staff, &desk).await.body;
    assert!(page.contains("of an admin") && !page.contains("revoke-api-token"));
    let own = [("id", &*theirs)];
    let refused = app.post_form_with_cookie(REVOKE, &own, &desk).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND, "nor as one's own");
    assert_eq!(tokens(&app).await.len(), 2);
}

#[tokio::test]
async fn a_new_password_ends_every_one_however_it_was_made() {
    let (app, cookie, _) = with_staff(Role::Admin).await;
    app.make_user(ANN).await;
    let by_page = make(
        &app,
        &cookie,
        "page",
        &[("recovery", "on"), ("expires_in", "never")],
    )
    .await;
    let by_command = make_for(&app, ADMIN, "command", &[Scope::Recovery]).await;
    let of_ann = make_for(&app, ANN, "of ann", &[Scope::Recovery]).await;
    assert!(app.can_log_in(ADMIN, OLD_PASSWORD).await);
    assert_eq!(tokens(&app).await.len(), 4);
    let page = app.get_with_cookie(PAGE, &cookie).await.body;
    assert!(page.contains("A new password ends all of your tokens."));
    let link = app.token_for(ADMIN).await;
    let changed = app.change(&link, NEW_PASSWORD).await;
    assert_eq!(changed.status, StatusCode::OK);
    for token in [by_page, by_command] {
        assert_eq!(
            tried(&app, &token, Action::AskForRecovery).await,
            "token-not-good"
        );
    }
    assert_eq!(tried(&app, &of_ann, Action::AskForRecovery).await, "done");
    assert_eq!(tokens(&app).await.len(), 1);
}

#[tokio::test]
async fn none_is_made_by_a_session_that_a_new_password_has_ended() {
    for _ in 0..4 {
        let (app, cookie, _) = with_staff(Role::Admin).await;
        let link = app.token_for(ADMIN).await;
        let (made, changed) = tokio::join!(
            send(&app, &cookie, "late", &[("recovery", "on")]),
            app.change(&link, NEW_PASSWORD)
        );
        assert_eq!(changed.status, StatusCode::OK);
        assert!(!made.status.is_server_error());
        assert!(tokens(&app).await.is_empty(), "{}", made.status);
    }
}

#[tokio::test]
async fn a_log_in_gives_one_for_a_month_and_twenty_are_kept() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let dave = app.make_user("dave@example.org").await;
    make_for(&app, ANN, "kept", &[Scope::Recovery]).await;
    let log_in = async |email: &str| {
        let fields = [("username", email), ("password", OLD_PASSWORD)];
        let answer = app.post_form("/core/auth/", &fields).await;
        let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        SecretToken::parse(body["token"].as_str().unwrap()).unwrap()
    };
    let of_dave = log_in("dave@example.org").await;
    let first = log_in(ANN).await;
    for _ in 0..19 {
        log_in(ANN).await;
    }
    assert_eq!(tried(&app, &first, Action::SeeOwnRecord).await, "done");
    let last = log_in(ANN).await;
    assert_eq!(
        tried(&app, &first, Action::SeeOwnRecord).await,
        "token-not-good"
    );
    let all = tokens(&app).await;
    let names: Vec<&str> = all
        .iter()
        .filter(|token| token.user_id != dave.id)
        .map(|token| &*token.name)
        .collect();
    assert_eq!(names.len(), 21);
    assert_eq!((names[0], names[1]), ("kept", "log-in"));
    assert_eq!(all.last().unwrap().scopes.as_slice(), &Scope::OF_LOG_IN);

    app.advance(hours(30 * 24) - Duration::from_millis(1));
    for token in [&last, &of_dave] {
        assert_eq!(tried(&app, token, Action::EditOwnRecord).await, "done");
    }
    app.advance(Duration::from_millis(1));
    assert_eq!(
        tried(&app, &last, Action::EditOwnRecord).await,
        "token-not-good"
    );
}

#[tokio::test]
async fn the_list_of_all_goes_to_its_end() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let id = users::find_by_email(&app.state.db, ANN)
        .await
        .unwrap()
        .unwrap()
        .id;
    make_for(&app, ANN, "first", &[Scope::Recovery]).await;
    // More than are read at a time.
    let rows = (0..1_100).map(|number| api_token::ActiveModel {
        token_hash: Set(format!("{number:064}")),
        user_id: Set(id),
        name: Set(format!("token {number}")),
        scopes: Set(Scopes::of(&[Scope::Recovery])),
        created_at: Set(app.state.clock.now()),
        ..Default::default()
    });
    api_token::Entity::insert_many(rows)
        .exec(&app.state.db)
        .await
        .unwrap();
    let all = service::list(&app.operator(), None).await.ok().unwrap();
    assert_eq!(all.len(), 1_101);
    assert_eq!(
        (&*all[0].token.name, &*all[1_100].token.name),
        ("first", "token 1099")
    );
    assert!(all.iter().all(|listed| listed.email == ANN));
    assert_eq!(all[1].token.expiry, Expiry::Never);
    let own = service::list(&app.operator(), Some(" ANN@Example.org ")).await;
    assert_eq!(own.ok().unwrap().len(), 1_101);
    let kept = api_token::Entity::find()
        .count(&app.state.db)
        .await
        .unwrap();
    assert_eq!(kept, 1_101);
}

/// Runs a command: its exit code, what it says to scripts, and what it says to people.
fn command(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = run(folder, arguments, "");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn commands_make_list_and_revoke_them() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let people = "email,name,password_hash\nback-end@example.org,The shop,\n";
    std::fs::write(folder.join("people.csv"), people).unwrap();
    let (code, text) = said(&run(folder, &["importusers", "people.csv"], ""));
    assert_eq!(code, Some(0), "{text}");

    let create = ["apitoken", "create", "--user", "Back-End@example.org"];
    let named = [&create[..], &["--name", "shop"]].concat();
    let recovery = [&named[..], &["--scope", "recovery"]].concat();
    let (code, token, words) = command(folder, &recovery);
    assert_eq!(code, Some(0), "{words}");
    assert!(
        SecretToken::parse(token.trim()).is_some(),
        "{token:?} alone"
    );
    assert!(
        token.ends_with('\n') && !words.contains(token.trim()),
        "{words}"
    );
    let two = [
        "--scope",
        "users:read",
        "--scope",
        "recovery",
        "--no-expiry",
    ];
    let (code, other, words) = command(folder, &[&named[..], &two].concat());
    assert_eq!(code, Some(0), "{words}");
    assert_ne!(token, other);
    assert!(words.contains("good until it is revoked"), "{words}");

    let (code, list, _) = command(folder, &["apitoken", "list"]);
    assert_eq!(code, Some(0));
    let lines: Vec<Vec<&str>> = list
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    assert_eq!(lines.len(), 2, "{list}");
    assert_eq!(lines[0][1..4], ["back-end@example.org", "shop", "recovery"]);
    assert_eq!(lines[1][3], "recovery users:read");
    assert!(lines[0][4].starts_with("made 20") && lines[0][6].starts_with("expires 20"));
    assert_eq!(lines[1][5..], ["never used", "good until it is revoked"]);
    assert!(!list.contains(token.trim()));
    let (_, of_one, _) = command(
        folder,
        &["apitoken", "list", "--user", "back-end@example.org"],
    );
    assert_eq!(of_one.lines().count(), 2);

    let id = lines[0][0];
    assert_eq!(command(folder, &["apitoken", "revoke", id]).0, Some(0));
    let (code, out, words) = command(folder, &["apitoken", "revoke", id]);
    assert_eq!((code, &*out), (Some(1), ""));
    assert_eq!(
        words.trim(),
        format!("There is no API token with the number {id}.")
    );
    assert_eq!(command(folder, &["apitoken", "list"]).1.lines().count(), 1);

    // It could not be done: 1. It was asked for wrongly: 2. Either way there is no token.
    let nobody = [
        "apitoken",
        "create",
        "--user",
        "no@example.org",
        "--name",
        "x",
        "--scope",
        "recovery",
    ];
    let (code, out, words) = command(folder, &nobody);
    assert_eq!((code, &*out), (Some(1), ""));
    assert_eq!(
        words.trim(),
        "There is no account with the address no@example.org."
    );
    let nameless = [&create[..], &["--name", " ", "--scope", "recovery"]].concat();
    assert_eq!(command(folder, &nameless).0, Some(1));
    assert_eq!(
        command(folder, &["apitoken", "list", "--user", "no@example.org"]).0,
        Some(1)
    );
    for wrong in [
        &named[..],
        &[&named[..], &["--scope", "everything"]].concat(),
        &[&recovery[..], &["--expires-in-days", "0"]].concat(),
        &[&recovery[..], &["--expires-in-days", "7", "--no-expiry"]].concat(),
        &["apitoken", "revoke", "x"],
        &["apitoken"],
    ] {
        let (code, out, _) = command(folder, wrong);
        assert_eq!((code, &*out), (Some(2), ""), "{wrong:?}");
    }
}

#[tokio::test]
async fn an_account_that_is_shut_gets_none() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let now = app.state.clock.now();
    let try_it = async || {
        let wish = Wish {
            name: "x",
            scopes: &[Scope::Recovery],
            days: None,
        };
        code(service::make_for(&app.operator(), ANN, wish).await)
    };
    edit_user(&app, ann.id, |user| user.frozen_at = Set(Some(now))).await;
    assert_eq!(try_it().await, "account-frozen");
    edit_user(&app, ann.id, |user| {
        user.frozen_at = Set(None);
        user.is_active = Set(false);
    })
    .await;
    assert_eq!(try_it().await, "account-disabled");
    edit_user(&app, ann.id, |user| user.is_active = Set(true)).await;
    assert_eq!(try_it().await, "done");
    let token = make_for(&app, ANN, "y", &[Scope::Recovery]).await;
    edit_user(&app, ann.id, |user| user.is_active = Set(false)).await;
    assert_eq!(
        tried(&app, &token, Action::AskForRecovery).await,
        "token-not-good"
    );
}
