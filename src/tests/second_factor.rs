//! Two-factor authentication: setting it up, using it, losing it, and what never removes it.

use crate::{
    harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, form_request, minutes},
    program::{run, said},
};
use axum::http::StatusCode;
use password_recover::{
    api::access::Role,
    server::{
        accounts,
        ctx::Ctx,
        db::{
            audit::Kind,
            entity::{audit_event, recovery_code, totp_credential},
        },
        enrolment,
        identity::second_factor,
        secret_key::SecretKey,
    },
};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder};
use std::{collections::HashSet, time::Duration};
use totp_rs::{Builder, Secret};

const ADMIN: &str = "maria@example.org";
const STEP: Duration = Duration::from_secs(30);
const PAGE: &str = "/admin/account/second-factor";

/// An authenticator app.
pub struct Phone(String);

impl Phone {
    /// Reads the secret from the page.
    fn scan(page: &str) -> Self {
        let (_, rest) = page.split_once("secret-code").expect("a secret is shown");
        let (_, rest) = rest.split_once('>').unwrap();
        let (secret, _) = rest.split_once('<').unwrap();
        Self(secret.replace(' ', ""))
    }

    /// The code now, or this many steps from now.
    pub fn code(&self, app: &TestApp, steps: i64) -> String {
        let secret = Secret::try_from_base32(&self.0).unwrap();
        let totp = Builder::new().with_secret(secret).build().unwrap();
        let time = app.state.clock.now().utc().timestamp() + steps * 30;
        totp.generate(u64::try_from(time).unwrap()).to_string()
    }
}

async fn post(app: &TestApp, path: &str, fields: &[(&str, &str)], cookie: &str) -> Answer {
    app.post_for_secret(path, fields, cookie).await
}

/// Sets up two-factor authentication with plain forms, from a session that has just begun.
pub async fn set_up(app: &TestApp, cookie: &str) -> (Phone, Vec<String>) {
    let begun = post(app, PAGE, &[], cookie).await;
    assert_eq!(begun.header("location"), PAGE, "{}", begun.body);
    let page = app.get_with_cookie(PAGE, cookie).await;
    assert!(page.body.contains("src=\"data:image/svg+xml;base64,"));
    let phone = Phone::scan(&page.body);
    let code = phone.code(app, 0);
    let confirmed = post(app, &format!("{PAGE}/confirm"), &[("code", &code)], cookie).await;
    assert_eq!(confirmed.status, StatusCode::OK, "{}", confirmed.body);
    let codes = recovery_codes(&confirmed.body);
    assert_eq!(codes.len(), 10);
    app.advance(STEP);
    (phone, codes)
}

fn recovery_codes(page: &str) -> Vec<String> {
    let codes = page.split("<li><code>").skip(1);
    codes
        .map(|rest| rest.split('<').next().unwrap().to_owned())
        .collect()
}

/// Enters the right password; returns the cookie of the session that waits for its code.
pub async fn give_password(app: &TestApp) -> String {
    let fields = [("email", ADMIN), ("password", OLD_PASSWORD)];
    let answer = app.post_form("/admin/login", &fields).await;
    assert_eq!(
        answer.header("location"),
        "/admin/login/code",
        "{}",
        answer.body
    );
    answer.cookie()
}

pub async fn give_code(app: &TestApp, cookie: &str, code: &str) -> Answer {
    post(app, "/admin/login/code", &[("code", code)], cookie).await
}

async fn is_in(app: &TestApp, cookie: &str) -> bool {
    app.get_with_cookie("/admin/users", cookie).await.status == StatusCode::OK
}

async fn kinds(app: &TestApp) -> Vec<Kind> {
    let events = audit_event::Entity::find().order_by_asc(audit_event::Column::Id);
    let events = events.all(&app.state.db).await.unwrap();
    events.into_iter().map(|event| event.kind).collect()
}

async fn admin_with_second_factor() -> (TestApp, Phone, Vec<String>, String) {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    let (phone, codes) = set_up(&app, &cookie).await;
    (app, phone, codes, cookie)
}

#[tokio::test]
async fn after_the_password_only_the_code_page_is_accessible() {
    let (app, phone, _, _) = admin_with_second_factor().await;
    let waiting = give_password(&app).await;
    for path in ["/admin/users", "/admin/account", PAGE, "/admin/shortcuts"] {
        let answer = app.get_with_cookie(path, &waiting).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
    }
    let stolen = [("is_somebody_there", "true")];
    let answer = post(&app, "/api/session-time", &stolen, &waiting).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);

    let page = app.get_with_cookie("/admin/login", &waiting).await;
    assert_eq!(page.header("location"), "/admin/login/code");
    let page = app.get_with_cookie("/admin/login/code", &waiting).await;
    assert!(page.body.contains("autocomplete=\"one-time-code\""));

    let entered = give_code(&app, &waiting, &phone.code(&app, 0)).await;
    assert_eq!(entered.header("location"), "/admin");
    let cookie = entered.cookie();
    assert_ne!(cookie, waiting, "the session has another id");
    assert!(is_in(&app, &cookie).await);
    assert!(!is_in(&app, &waiting).await);
    let kinds = kinds(&app).await;
    let asked = kinds
        .iter()
        .rposition(|kind| *kind == Kind::SecondFactorAsked);
    let entered = kinds.iter().rposition(|kind| *kind == Kind::LoggedIn);
    assert!(asked.is_some() && asked < entered, "{kinds:?}");
}

#[tokio::test]
async fn a_hydrated_log_in_leads_to_the_same_page() {
    let (app, phone, _, _) = admin_with_second_factor().await;
    let fields = [("email", ADMIN), ("password", OLD_PASSWORD)];
    let answer = app.post_form("/api/log-in", &fields).await;
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (StatusCode::OK, "null")
    );
    let waiting = answer.cookie();
    assert!(!is_in(&app, &waiting).await);
    let next = app.get_with_cookie("/admin/login", &waiting).await;
    assert_eq!(next.header("location"), "/admin/login/code");
    let cookie = give_code(&app, &waiting, &phone.code(&app, 0))
        .await
        .cookie();
    assert!(is_in(&app, &cookie).await);
}

#[tokio::test]
async fn before_the_right_password_nobody_learns_who_uses_two_factor() {
    let (app, ..) = admin_with_second_factor().await;
    app.make_admin("other@example.org").await;
    let mut bodies = HashSet::new();
    for email in [ADMIN, "other@example.org", "nobody@example.org"] {
        let fields = [
            ("email", email),
            ("username", email),
            ("password", "not the password of anybody"),
        ];
        for path in ["/admin/login", "/api/log-in", "/core/auth"] {
            let answer = app.post_form(path, &fields).await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
            assert!(answer.headers.get("set-cookie").is_none());
            let alert = answer.body.split("role=\"alert\"").nth(1);
            bodies.extend(alert.map(|rest| rest.split("</div>").next().unwrap().to_owned()));
        }
    }
    assert_eq!(bodies.len(), 1, "{bodies:?}");
}

#[tokio::test]
async fn codes_and_recovery_codes_work_once() {
    let (app, phone, codes, _) = admin_with_second_factor().await;
    let code = phone.code(&app, 0);
    let waiting = give_password(&app).await;
    assert_eq!(give_code(&app, &waiting, &code).await.status.as_u16(), 303);
    let waiting = give_password(&app).await;
    // The same again, and an earlier one.
    for used in [code.clone(), phone.code(&app, -1)] {
        let again = give_code(&app, &waiting, &used).await;
        assert_eq!(again.status, StatusCode::FORBIDDEN);
        assert!(again.body.contains("This code is wrong"));
        assert!(again.body.contains("id=\"code-error\""));
    }
    // The next one is valid already, for a fast clock.
    let next = give_code(&app, &waiting, &phone.code(&app, 1)).await;
    assert_eq!(next.status, StatusCode::SEE_OTHER);

    let waiting = give_password(&app).await;
    let typed = codes[3].to_lowercase().replace('-', " ");
    assert_eq!(give_code(&app, &waiting, &typed).await.status.as_u16(), 303);
    let waiting = give_password(&app).await;
    let again = give_code(&app, &waiting, &codes[3]).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    let cookie = give_code(&app, &waiting, &codes[4]).await.cookie();
    let page = app.get_with_cookie(PAGE, &cookie).await;
    assert!(page.body.contains("8 recovery codes left"));
    let used = kinds(&app).await;
    let used = used.iter().filter(|kind| **kind == Kind::RecoveryCodeUsed);
    assert_eq!(used.count(), 2);
}

#[tokio::test]
async fn of_many_concurrent_uses_a_code_lets_one_in() {
    let (app, phone, codes, _) = admin_with_second_factor().await;
    for code in [phone.code(&app, 0), codes[0].clone()] {
        let mut waiting = Vec::new();
        for _ in 0..6 {
            waiting.push(give_password(&app).await);
        }
        let fields = [("code", code.as_str())];
        let tries = waiting
            .iter()
            .map(|cookie| post(&app, "/admin/login/code", &fields, cookie));
        let answers = futures_util::future::join_all(tries).await;
        let entered = answers.iter().filter(|answer| answer.status == 303);
        assert_eq!(entered.count(), 1);
        app.advance(minutes(11));
    }
}

#[tokio::test]
async fn guesses_are_counted_and_their_owner_is_not_locked_out() {
    let (app, phone, _, _) = admin_with_second_factor().await;
    // Somebody else, who knows the password.
    let thief = app.from([203, 0, 113, 9]);
    let fields = [("email", ADMIN), ("password", OLD_PASSWORD)];
    let waiting = thief.post_form("/admin/login", &fields).await.cookie();
    let mut statuses = Vec::new();
    for guess in 0..12 {
        let code = format!("{guess:06}");
        let mut request = form_request("/admin/login/code", &[("code", &code)]);
        request
            .headers_mut()
            .insert("cookie", waiting.parse().unwrap());
        statuses.push(thief.send(request).await.status.as_u16());
    }
    assert_eq!(statuses[..10], [403; 10]);
    assert_eq!(statuses[10..], [429; 2]);
    let right = [("code", phone.code(&app, 0))];
    let right = [(right[0].0, right[0].1.as_str())];
    let mut request = form_request("/admin/login/code", &right);
    request
        .headers_mut()
        .insert("cookie", waiting.parse().unwrap());
    let answer = thief.send(request).await;
    assert_eq!(answer.status, 429, "not even the right one is compared");

    // The owner is on their usual network.
    let waiting = give_password(&app).await;
    let entered = give_code(&app, &waiting, &phone.code(&app, 0)).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER);
    let failed = kinds(&app).await;
    let failed = failed
        .iter()
        .filter(|kind| **kind == Kind::SecondFactorFailed);
    assert_eq!(failed.count(), 10);
}

#[tokio::test]
async fn access_to_the_mailbox_grants_no_further_guesses() {
    let (app, ..) = admin_with_second_factor().await;
    let token = app.token_for(ADMIN).await;
    let thief = app.from([203, 0, 113, 9]);
    let fields = [
        ("token", token.as_str()),
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
    ];
    let changed = thief.post_form("/reset-password", &fields).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.body);
    // From where the password was chosen, and from anywhere else: all share one limit.
    let guess = async |peer: [u8; 4]| {
        let thief = app.from(peer);
        let fields = [("email", ADMIN), ("password", NEW_PASSWORD)];
        let waiting = thief.post_form("/admin/login", &fields).await.cookie();
        let mut request = form_request("/admin/login/code", &[("code", "000000")]);
        let headers = request.headers_mut();
        headers.insert("cookie", waiting.parse().unwrap());
        thief.send(request).await.status.as_u16()
    };
    for _ in 0..5 {
        assert_eq!(guess([203, 0, 113, 9]).await, 403);
        assert_eq!(guess([198, 51, 100, 7]).await, 403);
    }
    assert_eq!(guess([203, 0, 113, 9]).await, 429);
    assert_eq!(guess([198, 51, 100, 7]).await, 429);
}

#[tokio::test]
async fn an_abandoned_setup_cannot_be_finished() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    post(&app, PAGE, &[], &cookie).await;
    let phone = Phone::scan(&app.get_with_cookie(PAGE, &cookie).await.body);
    app.advance(minutes(10));
    let page = app.get_with_cookie(PAGE, &cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("secret-code"));
    let code = phone.code(&app, 0);
    let late = post(
        &app,
        &format!("{PAGE}/confirm"),
        &[("code", &code)],
        &cookie,
    )
    .await;
    assert_eq!(late.status, StatusCode::NOT_FOUND);
    let begun = post(&app, PAGE, &[("password", OLD_PASSWORD)], &cookie).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER);
    let fresh = Phone::scan(&app.get_with_cookie(PAGE, &cookie).await.body);
    assert_ne!(fresh.0, phone.0);
}

#[tokio::test]
async fn a_setup_is_only_visible_in_the_session_that_began_it() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    // Somebody at an open browser, whose confirmation has expired.
    let older = app.log_in(ADMIN).await;
    app.advance(minutes(11));
    let owner = app.log_in(ADMIN).await;
    post(&app, PAGE, &[], &owner).await;
    let phone = Phone::scan(&app.get_with_cookie(PAGE, &owner).await.body);

    let shown = app.get_with_cookie(PAGE, &older).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(!shown.body.contains("secret-code") && !shown.body.contains("data:image/svg"));
    let refused = post(&app, PAGE, &[], &older).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "nor begins one");
    // Not even with the right code.
    let code = phone.code(&app, 0);
    let confirm = format!("{PAGE}/confirm");
    let stolen = post(&app, &confirm, &[("code", &code)], &older).await;
    assert_eq!(stolen.status, StatusCode::NOT_FOUND);
    assert!(recovery_codes(&stolen.body).is_empty());
    assert!(
        is_in(&app, &owner).await,
        "its owner is thrown out by nobody"
    );

    let confirmed = post(&app, &confirm, &[("code", &code)], &owner).await;
    assert_eq!(recovery_codes(&confirmed.body).len(), 10);
    assert!(!is_in(&app, &older).await);
}

#[tokio::test]
async fn a_session_ended_by_a_new_password_cannot_set_up_two_factor() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    post(&app, PAGE, &[], &cookie).await;
    let phone = Phone::scan(&app.get_with_cookie(PAGE, &cookie).await.body);
    let token = app.token_for(ADMIN).await;
    let (code, confirm) = (phone.code(&app, 0), format!("{PAGE}/confirm"));
    let fields = [("code", code.as_str())];
    let (changed, _) = tokio::join!(
        app.change(&token, NEW_PASSWORD),
        post(&app, &confirm, &fields, &cookie),
    );
    assert_eq!(changed.status, StatusCode::OK);
    assert!(!is_in(&app, &cookie).await);
    // In either order: an earlier setup stays, and a later one fails.
    let again = post(&app, &confirm, &fields, &cookie).await;
    assert_ne!(again.status, StatusCode::OK);
    assert!(recovery_codes(&again.body).is_empty());
}

#[tokio::test]
async fn a_log_in_waits_ten_minutes_for_its_code_and_ends_with_its_password() {
    let (app, phone, _, _) = admin_with_second_factor().await;
    let waiting = give_password(&app).await;
    app.advance(minutes(10));
    let late = give_code(&app, &waiting, &phone.code(&app, 0)).await;
    assert_eq!(late.status, StatusCode::UNAUTHORIZED);
    assert!(
        late.body.contains("name=\"password\""),
        "asks from the start"
    );

    let waiting = give_password(&app).await;
    let token = app.token_for(ADMIN).await;
    assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
    let answer = give_code(&app, &waiting, &phone.code(&app, 0)).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(answer.headers.get("set-cookie").is_none());
}

#[tokio::test]
async fn a_waiting_log_in_ends_with_log_out_and_with_the_account() {
    let (app, phone, _, _) = admin_with_second_factor().await;
    let waiting = give_password(&app).await;
    let out = post(&app, "/admin/logout", &[], &waiting).await;
    assert_eq!(out.header("location"), "/admin/login");
    assert_eq!(
        give_code(&app, &waiting, &phone.code(&app, 0)).await.status,
        401
    );

    let waiting = give_password(&app).await;
    let maria = crate::harness::user_of(&app.state.db, ADMIN).await.unwrap();
    edit_user(&app, maria.unwrap().id, |user| user.is_active = Set(false)).await;
    assert_eq!(
        give_code(&app, &waiting, &phone.code(&app, 0)).await.status,
        401
    );
}

#[tokio::test]
async fn a_new_password_does_not_remove_two_factor() {
    let (app, phone, codes, _) = admin_with_second_factor().await;
    let token = app.token_for(ADMIN).await;
    assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
    accounts::change_password(&app.operator(), ADMIN, OLD_PASSWORD)
        .await
        .unwrap();
    let waiting = give_password(&app).await;
    assert!(!is_in(&app, &waiting).await);
    assert_eq!(give_code(&app, &waiting, "000000").await.status, 403);
    let entered = give_code(&app, &waiting, &phone.code(&app, 0)).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER);
    let waiting = give_password(&app).await;
    assert_eq!(
        give_code(&app, &waiting, &codes[9]).await.status.as_u16(),
        303
    );
}

#[tokio::test]
async fn an_api_token_does_not_bypass_two_factor() {
    let (app, ..) = admin_with_second_factor().await;
    app.make_user(ANN).await;
    app.make_admin("other@example.org").await;
    let body = |email: &str, password: &str| {
        format!("{{\"username\":\"{email}\",\"password\":\"{password}\"}}")
    };
    let right = app
        .post_json("/core/auth/", &body(ADMIN, OLD_PASSWORD))
        .await;
    let wrong = app
        .post_json("/core/auth/", &body(ADMIN, NEW_PASSWORD))
        .await;
    assert_eq!((right.status, right.code()), (wrong.status, wrong.code()));
    assert_eq!(right.code(), "wrong-credentials");
    for email in [ANN, "other@example.org"] {
        assert!(app.can_log_in(email, OLD_PASSWORD).await, "{email}");
    }
}

#[tokio::test]
async fn where_two_factor_is_required_nothing_works_before_it_is_on() {
    let app = TestApp::with_settings(&[("REQUIRE_ADMIN_TOTP", "true")]).await;
    app.make_admin(ADMIN).await;
    let ann = app.make_user(ANN).await;
    let cookie = app.log_in(ADMIN).await;
    for path in ["/admin/users", &format!("/admin/users/{}/edit", ann.id)] {
        let answer = app.get_with_cookie(path, &cookie).await;
        assert_eq!(answer.header("location"), PAGE, "{path}");
    }
    let id = ann.id.to_string();
    let edit = [
        ("id", id.as_str()),
        ("email", ANN),
        ("name", "Other"),
        ("shown_email", ANN),
        ("shown_name", &ann.name),
    ];
    let answer = post(&app, "/api/edit-user", &edit, &cookie).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(answer.body, "\"second-factor-needed\"");
    assert!(
        !app.can_log_in(ADMIN, OLD_PASSWORD).await,
        "no token either"
    );
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);

    let page = app.get_with_cookie(PAGE, &cookie).await;
    assert!(page.body.contains("Everyone who uses this dashboard"));
    set_up(&app, &cookie).await;
    assert!(is_in(&app, &cookie).await);
}

#[tokio::test]
async fn setup_takes_the_password_and_a_code_and_ends_older_sessions() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let other = app.log_in(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    app.advance(minutes(11));
    let without = post(&app, PAGE, &[], &cookie).await;
    assert_eq!(without.status, StatusCode::FORBIDDEN);
    assert!(without.body.contains("Enter your own password"));
    let wrong = post(&app, PAGE, &[("password", "wrong")], &cookie).await;
    assert!(wrong.body.contains("This is not your password"));
    let begun = post(&app, PAGE, &[("password", OLD_PASSWORD)], &cookie).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER);
    // No code is required before the first one.
    app.log_in(ADMIN).await;
    let page = app.get_with_cookie(PAGE, &cookie).await.body;
    let phone = Phone::scan(&page);
    let again = Phone::scan(&app.get_with_cookie(PAGE, &cookie).await.body);
    assert_eq!(phone.0, again.0, "looking changes nothing");
    let confirm = format!("{PAGE}/confirm");
    let wrong = post(&app, &confirm, &[("code", "000000")], &cookie).await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert!(wrong.body.contains("This code is wrong"));
    let code = phone.code(&app, 0);
    let right = post(&app, &confirm, &[("code", &code)], &cookie).await;
    let codes = recovery_codes(&right.body);
    assert_eq!(codes.iter().collect::<HashSet<_>>().len(), 10);
    assert!(right.header("cache-control").contains("no-store"));
    assert!(is_in(&app, &cookie).await && !is_in(&app, &other).await);
    // The codes are shown once, and an existing setup is not replaced.
    let again = post(&app, &confirm, &[("code", &code)], &cookie).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    let page = app.get_with_cookie(PAGE, &cookie).await.body;
    assert!(!codes.iter().any(|code| page.contains(code)) && !page.contains("secret-code"));
    assert_eq!(post(&app, PAGE, &[], &cookie).await.status, 403);
}

#[tokio::test]
async fn the_database_reveals_neither_the_secret_nor_the_codes() {
    let (app, phone, codes, _) = admin_with_second_factor().await;
    let db = &app.state.db;
    let kept = totp_credential::Entity::find().all(db).await.unwrap();
    let secret = Secret::try_from_base32(&phone.0).unwrap();
    let bytes = format!("{:?}", secret.as_bytes());
    assert!(!kept[0].secret.contains(&phone.0) && !format!("{kept:?}").contains(&bytes));
    let kept = recovery_code::Entity::find().all(db).await.unwrap();
    let kept = format!("{kept:?}");
    assert!(codes.iter().all(|code| !kept.contains(code)));
    // Copied to another row it is useless.
    app.make_admin("other@example.org").await;
    let other = crate::harness::user_of(db, "other@example.org")
        .await
        .unwrap();
    let mut moved: totp_credential::ActiveModel = totp_credential::Entity::find()
        .one(db)
        .await
        .unwrap()
        .unwrap()
        .into();
    moved.user_id = Set(other.unwrap().id);
    totp_credential::Entity::update(moved)
        .exec(db)
        .await
        .unwrap();
    let fields = [("email", "other@example.org"), ("password", OLD_PASSWORD)];
    let waiting = app.post_form("/admin/login", &fields).await.cookie();
    let answer = give_code(&app, &waiting, &phone.code(&app, 0)).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
}

#[tokio::test]
async fn new_recovery_codes_end_the_old_ones() {
    let (app, _, old, cookie) = admin_with_second_factor().await;
    app.advance(minutes(11));
    let path = format!("{PAGE}/codes");
    assert_eq!(post(&app, &path, &[], &cookie).await.status, 403);
    let answer = post(&app, &path, &[("password", OLD_PASSWORD)], &cookie).await;
    let new = recovery_codes(&answer.body);
    assert_eq!(new.len(), 10);
    let waiting = give_password(&app).await;
    assert_eq!(give_code(&app, &waiting, &old[0]).await.status, 403);
    assert_eq!(give_code(&app, &waiting, &new[0]).await.status, 303);
}

#[tokio::test]
async fn removing_ones_own_two_factor_takes_password_and_code() {
    let (app, phone, _, cookie) = admin_with_second_factor().await;
    app.advance(minutes(11));
    let path = format!("{PAGE}/remove");
    let code = phone.code(&app, 0);
    for (fields, status) in [
        (vec![("code", code.as_str())], 403),
        (vec![("password", OLD_PASSWORD), ("code", "000000")], 403),
        (vec![("code", "000000")], 403),
    ] {
        let answer = post(&app, &path, &fields, &cookie).await;
        assert_eq!(answer.status.as_u16(), status);
    }
    let maria = crate::harness::user_of(&app.state.db, ADMIN).await.unwrap();
    let id = maria.unwrap().id;
    let own = format!("/admin/users/{id}/second-factor");
    assert_eq!(app.get_with_cookie(&own, &cookie).await.status, 403);
    let fields = [("id", id.to_string())];
    let fields = [
        (fields[0].0, fields[0].1.as_str()),
        ("password", OLD_PASSWORD),
    ];
    assert_eq!(post(&app, &own, &fields, &cookie).await.status, 403);
    assert!(second_factor::is_set(&app.operator(), id).await.unwrap());

    let fields = [("password", OLD_PASSWORD), ("code", code.as_str())];
    let removed = post(&app, &path, &fields, &cookie).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER, "{}", removed.body);
    app.log_in(ADMIN).await;
    assert!(kinds(&app).await.contains(&Kind::SecondFactorRemoved));
}

#[tokio::test]
async fn only_admins_can_reset_another_users_two_factor() {
    let (app, ..) = admin_with_second_factor().await;
    app.make_admin("boss@example.org").await;
    app.make_admin("help@example.org").await;
    let find = async |email: &str| {
        crate::harness::user_of(&app.state.db, email)
            .await
            .unwrap()
            .unwrap()
            .id
    };
    let (maria, help) = (find(ADMIN).await, find("help@example.org").await);
    edit_user(&app, help, |user| user.role = Set(Role::HelpDesk)).await;
    let session = give_password(&app).await;
    let path = format!("/admin/users/{maria}/second-factor");
    let id = maria.to_string();
    let fields = [("id", id.as_str()), ("password", OLD_PASSWORD)];
    let helper = app.log_in("help@example.org").await;
    assert_eq!(post(&app, &path, &fields, &helper).await.status, 403);
    let boss = app.log_in("boss@example.org").await;
    app.advance(minutes(11));
    let page = app.get_with_cookie(&path, &boss).await;
    assert!(
        page.body
            .contains("Reset two-factor authentication of Maria Admin")
    );
    assert_eq!(post(&app, &path, &fields[..1], &boss).await.status, 403);
    let done = post(&app, &path, &fields, &boss).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert_eq!(give_code(&app, &session, "000000").await.status, 401);
    app.log_in(ADMIN).await;
    let again = post(&app, "/api/reset-second-factor", &fields, &boss).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    let event = audit_event::Entity::find()
        .order_by_desc(audit_event::Column::Id)
        .all(&app.state.db)
        .await
        .unwrap()
        .into_iter()
        .find(|event| event.kind == Kind::SecondFactorReset)
        .unwrap();
    let boss = find("boss@example.org").await;
    assert_eq!(
        (event.actor_id, event.subject_id),
        (Some(boss), Some(maria))
    );
}

#[tokio::test]
async fn an_operator_can_reset_the_last_admins_two_factor() {
    let (app, _, _, cookie) = admin_with_second_factor().await;
    let ctx = app.operator();
    enrolment::reset_by_email(&ctx, ADMIN).await.unwrap();
    assert!(!is_in(&app, &cookie).await);
    app.log_in(ADMIN).await;
    assert!(enrolment::reset_by_email(&ctx, ADMIN).await.is_err());

    let folder = tempfile::tempdir().unwrap();
    let (code, text) = said(&run(folder.path(), &["resetsecondfactor", ADMIN], ""));
    assert_eq!(code, Some(1));
    assert!(text.contains("no account with the address"), "{text}");
}

#[tokio::test]
async fn with_another_key_nobody_gets_in() {
    let (app, phone, codes, _) = admin_with_second_factor().await;
    let mut state = app.state.clone();
    state.secret_key = SecretKey::random(&app.state.random);
    let ctx = Ctx::operator(&state);
    let maria = password_recover::server::db::user_rows::find_by_email(&state.db, ADMIN)
        .await
        .unwrap()
        .unwrap();
    for typed in [phone.code(&app, 0), codes[0].clone()] {
        assert!(second_factor::pass(&ctx, &maria, &typed).await.is_err());
    }
}

/// An intruder would change this first (OWASP ASVS 6.3.7).
#[tokio::test]
async fn every_two_factor_change_is_mailed_to_its_owner() {
    let (app, phone, codes, cookie) = admin_with_second_factor().await;
    let told = async || {
        app.deliver().await;
        let mails = app.mails().await;
        let told: Vec<_> = mails
            .into_iter()
            .filter(|mail| mail.recipient == ADMIN)
            .collect();
        let secrets = codes.iter().map(String::as_str);
        for secret in secrets.chain([OLD_PASSWORD, "/reset-password/", "/freeze/"]) {
            for mail in &told {
                assert!(!mail.text_body.contains(secret), "{secret}");
                assert!(!mail.html_body.contains(secret), "{secret}");
            }
        }
        let links = told.iter().all(|mail| {
            mail.text_body
                .contains("http://127.0.0.1:8000/forgot-password\n")
        });
        assert!(links, "what to do is told");
        told.into_iter()
            .map(|mail| mail.subject)
            .collect::<Vec<_>>()
    };
    let mut expected = vec!["Two-factor authentication was turned on"];
    assert_eq!(told().await, expected);

    // Failures cause no notice, nor do codes of the app.
    let waiting = give_password(&app).await;
    give_code(&app, &waiting, "AAAA-AAAA").await;
    app.advance(minutes(1));
    let entered = give_code(&app, &waiting, &phone.code(&app, 0)).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER);
    assert_eq!(told().await, expected);

    let waiting = give_password(&app).await;
    give_code(&app, &waiting, &codes[0]).await;
    expected.push("A recovery code was used");
    assert_eq!(told().await, expected);

    let renewed = post(&app, &format!("{PAGE}/codes"), &[], &cookie).await;
    assert_eq!(renewed.status, StatusCode::OK, "{}", renewed.body);
    expected.push("You have new recovery codes");
    assert_eq!(told().await, expected);

    app.advance(minutes(1));
    let fields = [("password", OLD_PASSWORD), ("code", &phone.code(&app, 0))];
    let removed = post(&app, &format!("{PAGE}/remove"), &fields, &cookie).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER, "{}", removed.body);
    expected.push("Two-factor authentication was turned off");
    assert_eq!(told().await, expected);

    // By somebody else.
    set_up(&app, &app.log_in(ADMIN).await).await;
    expected.push("Two-factor authentication was turned on");
    assert_eq!(told().await, expected);
    enrolment::reset_by_email(&app.operator(), ADMIN)
        .await
        .unwrap();
    expected.push("Two-factor authentication was turned off");
    assert_eq!(told().await, expected);
}

/// The notice and the change are one transaction.
#[tokio::test]
async fn nobody_can_cancel_a_two_factor_notice() {
    let (app, ..) = admin_with_second_factor().await;
    app.make_admin("other@example.org").await;
    let other = app.log_in("other@example.org").await;
    let id = app.outbox().await[0].id.to_string();
    let path = format!("/admin/mail/{id}/cancel");
    let refused = post(&app, &path, &[("id", &id)], &other).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let page = app
        .get_with_cookie(&format!("/admin/mail/{id}"), &other)
        .await
        .body;
    assert!(
        page.contains("Two-factor authentication turned on"),
        "{page}"
    );
    assert!(
        page.contains("Security notices can’t be cancelled"),
        "{page}"
    );
}
