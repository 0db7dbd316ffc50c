//! Requesting recovery with a token: a back end acts for all its users.

use super::program::{ALL, Program, give_token};
use crate::{
    harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp},
    help_desk::newest_case,
};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use password_recover::{
    api::access::Scope,
    server::db::{
        audit::Kind,
        entity::{api_token, audit_event},
    },
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde_json::json;

const FORGOT: &str = "/core/user/forgot-password/";
const CHANGE: &str = "/core/user/change-forgotten-password/";

async fn ask(program: &Program<'_>, email: &str) -> Answer {
    let body = json!({ "email": email });
    program.write(Method::POST, FORGOT, &body).await
}

#[tokio::test]
async fn with_a_recovery_token_requests_do_not_count_for_the_network() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=2/1h,address=3/1h")]).await;
    let service = app.make_user("service@example.org").await;
    app.make_user(ANN).await;
    let token = give_token(&app, &service, &[Scope::Recovery]).await;
    let (service, stranger) = (Program::with(&app, &token), Program::nobody(&app));
    let asks = async |who: &Program<'_>, email: &str| {
        let answer = ask(who, email).await;
        (answer.status.as_u16(), answer.body)
    };
    let worked = (200, r#"{"worked":true}"#.to_owned());
    for i in 0..6 {
        let email = format!("user{i}@example.org");
        assert_eq!(asks(&service, &email).await, worked, "{i}");
    }
    // The network has used nothing up, so a stranger there has the usual limit.
    assert_eq!(asks(&stranger, "a@example.org").await, worked);
    assert_eq!(asks(&stranger, "b@example.org").await, worked);
    assert_eq!(
        ask(&stranger, "c@example.org").await.code(),
        "too-many-requests"
    );
    // The program goes on, but the limit of a single address delays further mails.
    for _ in 0..5 {
        assert_eq!(asks(&service, ANN).await, worked);
        app.deliver().await;
        app.advance(std::time::Duration::from_secs(61));
    }
    let hers = app.mails().await.into_iter();
    assert_eq!(hers.filter(|mail| mail.recipient == ANN).count(), 3);
}

/// Staff must be able to tell a program from the page, also when its token is gone, and nobody must learn
/// from it who has an account.
#[tokio::test]
async fn the_case_and_the_trail_show_which_program_asked() {
    let app = TestApp::new().await;
    let service = app.make_user("service@example.org").await;
    app.make_user(ANN).await;
    app.make_admin("maria@example.org").await;
    let token = give_token(&app, &service, &[Scope::Recovery]).await;
    let id = api_token::Entity::find()
        .one(&app.state.db)
        .await
        .unwrap()
        .unwrap()
        .id;
    for (email, is_keyed) in [
        (ANN, false),
        ("nobody@example.org", false),
        ("someone@example.org", true),
    ] {
        let mut request = Request::post(FORGOT).header(header::CONTENT_TYPE, "application/json");
        if is_keyed {
            request = request.header("idempotency-key", "1");
        }
        let body = Body::from(json!({ "email": email }).to_string());
        let answer = Program::with(&app, &token)
            .send(request.body(body).unwrap())
            .await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let case = newest_case(&app).await;
        let event = audit_event::Entity::find()
            .filter(audit_event::Column::CaseId.eq(case.id))
            .one(&app.state.db)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(event.kind, Kind::RecoveryAskedByProgram);
        assert_eq!((event.actor_id, event.subject_id), (Some(service.id), None));
        assert_eq!(event.detail.unwrap(), format!(r#"{{"token":{id}}}"#));
    }
    let case = newest_case(&app).await;
    Program::nobody(&app)
        .write(Method::POST, FORGOT, &json!({ "email": ANN }))
        .await;
    let events = audit_event::Entity::find().filter(audit_event::Column::CaseId.is_not_null());
    let events = events.count(&app.state.db).await.unwrap();
    assert_eq!(events, 3, "a stranger's is not noted");

    api_token::Entity::delete_many()
        .exec(&app.state.db)
        .await
        .unwrap();
    let cookie = app.log_in("maria@example.org").await;
    let path = format!("/admin/cases/{}", case.number);
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("by the program “a test”"), "{page}");
    assert!(!page.contains("From the dashboard or the command line"));
    let trail = app.get_with_cookie("/admin/audit", &cookie).await.body;
    assert!(trail.contains("A program with a token of"), "{trail}");
}

/// Otherwise any user could ask for links for everybody, and use up the site's limit.
#[tokio::test]
async fn with_a_log_in_token_requests_count_like_a_strangers() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=2/1h")]).await;
    app.make_user(ANN).await;
    let fields = [("username", ANN), ("password", OLD_PASSWORD)];
    let answer = app.post_form("/core/auth/", &fields).await.json();
    let program = Program::with(&app, answer["token"].as_str().unwrap());
    for i in 0..2 {
        let answer = ask(&program, &format!("user{i}@example.org")).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
    }
    let answer = ask(&program, "one-more@example.org").await;
    assert_eq!(answer.code(), "too-many-requests");
}

#[tokio::test]
async fn an_invalid_token_is_rejected_and_nothing_is_done() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let link = app.token_for(ANN).await;
    let outbox = app.outbox().await.len();
    let reader = give_token(&app, &ann, &[Scope::UsersRead, Scope::UsersWrite]).await;
    for (token, status, code) in [
        ("A".repeat(43), 401, "token-not-good"),
        ("nonsense".to_owned(), 401, "token-not-good"),
        (reader.clone(), 403, "not-allowed"),
    ] {
        let program = Program::with(&app, &token);
        let mut answers = Vec::new();
        for email in [ANN, "nobody@example.org"] {
            let answer = ask(&program, email).await;
            assert_eq!((answer.status.as_u16(), &*answer.code()), (status, code));
            answers.push(answer.without_request_id());
        }
        assert_eq!(answers[0], answers[1], "nobody learns who exists");
    }
    assert_eq!(app.outbox().await.len(), outbox);
    // A link works for anyone; an API token beside it must be valid, with any scope.
    let body = json!({ "forgot_password_hash": link, "new_password": NEW_PASSWORD });
    let wrong = Program::with(&app, &"A".repeat(43));
    let answer = wrong.write(Method::POST, CHANGE, &body).await;
    assert_eq!(
        (answer.status.as_u16(), &*answer.code()),
        (401, "token-not-good")
    );
    assert!(
        app.can_log_in(ANN, OLD_PASSWORD).await,
        "the link is not used"
    );
    let right = Program::with(&app, &reader);
    let answer = right.write(Method::POST, CHANGE, &body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
}

#[tokio::test]
async fn a_log_in_ignores_tokens() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let body = json!({ "username": ANN, "password": OLD_PASSWORD });
    for token in ["A".repeat(43), give_token(&app, &ann, ALL).await] {
        let program = Program::with(&app, &token);
        let answer = program.write(Method::POST, "/core/auth/", &body).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let given = answer.json()["token"].as_str().unwrap().to_owned();
        let record = Program::with(&app, &given).get("/core/user/").await.json();
        assert_eq!(record["results"][0]["email"], ANN);
    }
    let wrong = json!({ "username": ANN, "password": "wrong" });
    let answer = app.post_json("/core/auth/", &wrong.to_string()).await;
    assert!(answer.header("www-authenticate").starts_with("Bearer"));
}

async fn log_in(program: &Program<'_>, email: &str, password: &str, end_user: &str) -> u16 {
    let body = json!({ "username": email, "password": password }).to_string();
    let mut request = Request::post("/core/auth/").header(header::CONTENT_TYPE, "application/json");
    if !end_user.is_empty() {
        request = request.header("end-user-ip", end_user);
    }
    let answer = program.send(request.body(Body::from(body)).unwrap()).await;
    answer.status.as_u16()
}

/// All of an integrator's users come from one address: one user's typos must not affect the others.
#[tokio::test]
async fn users_of_a_program_are_not_locked_out_together() {
    let app = TestApp::new().await;
    let service = app.make_user("service@example.org").await;
    app.make_user(ANN).await;
    let token = give_token(&app, &service, &[Scope::Recovery]).await;
    let program = Program::with(&app, &token);
    for i in 0..40 {
        let invented = format!("user{i}@example.org");
        assert_eq!(log_in(&program, &invented, "wrong", "").await, 401, "{i}");
    }
    // Strangers use up their own limit, not that of the program's users.
    let stranger = Program::nobody(&app);
    for _ in 0..12 {
        log_in(&stranger, ANN, "wrong", "").await;
    }
    assert_eq!(log_in(&stranger, ANN, OLD_PASSWORD, "").await, 429);
    assert_eq!(log_in(&program, ANN, OLD_PASSWORD, "").await, 200);
    // Guesses at one account are limited through the program as anywhere.
    for i in 0..12 {
        let expected = if i < 10 { 401 } else { 429 };
        assert_eq!(log_in(&program, ANN, "wrong", "").await, expected, "{i}");
    }
}

#[tokio::test]
async fn a_program_can_pass_on_its_users_address() {
    let app = TestApp::new().await;
    let service = app.make_user("service@example.org").await;
    app.make_user(ANN).await;
    let token = give_token(&app, &service, &[Scope::Recovery]).await;
    let program = Program::with(&app, &token);
    let (owner, guesser) = ("198.51.100.1", "[2001:db8::1]:4711");
    for i in 0..40 {
        let invented = format!("user{i}@example.org");
        let expected = if i < 30 { 401 } else { 429 };
        assert_eq!(
            log_in(&program, &invented, "wrong", guesser).await,
            expected
        );
    }
    assert_eq!(log_in(&program, ANN, OLD_PASSWORD, owner).await, 200);
    let event = audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(Kind::ApiTokenMade))
        .one(&app.state.db);
    assert_eq!(
        event.await.unwrap().unwrap().network.as_deref(),
        Some(owner)
    );
    // From there the owner can log in by now, whatever is guessed elsewhere or at others.
    for i in 0..40 {
        log_in(&program, ANN, "wrong", guesser).await;
        log_in(&program, &format!("more{i}@example.org"), "wrong", owner).await;
    }
    assert_eq!(log_in(&program, ANN, OLD_PASSWORD, owner).await, 200);

    let ask = async |who: &Program<'_>, i: u32, end_user: &str| {
        let body = json!({ "email": format!("user{i}@example.org") }).to_string();
        let request = Request::post(FORGOT)
            .header(header::CONTENT_TYPE, "application/json")
            .header("end-user-ip", end_user);
        let answer = who.send(request.body(Body::from(body)).unwrap()).await;
        answer.status.as_u16()
    };
    for i in 0..40 {
        let expected = if i < 30 { 200 } else { 429 };
        assert_eq!(ask(&program, i, guesser).await, expected, "{i}");
    }
    assert_eq!(ask(&program, 41, owner).await, 200);
}

/// Anybody can send a header.
#[tokio::test]
async fn nobody_else_can_pass_on_an_address() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let fields = [("username", ANN), ("password", OLD_PASSWORD)];
    let answer = app.post_form("/core/auth/", &fields).await.json();
    let of_log_in = answer["token"].as_str().unwrap().to_owned();
    let reader = give_token(&app, &ann, &[Scope::UsersRead]).await;
    for program in [
        Program::nobody(&app),
        Program::with(&app, &of_log_in),
        Program::with(&app, &reader),
        Program::with(&app, &"A".repeat(43)),
    ] {
        for i in 0..40 {
            let invented = format!("user{i}@example.org");
            let end_user = format!("203.0.113.{i}");
            let expected = if i < 30 { 401 } else { 429 };
            let status = log_in(&program, &invented, "wrong", &end_user).await;
            assert_eq!(status, expected, "{i}");
        }
        app.advance(std::time::Duration::from_secs(600));
    }
}
