//! Case numbers: what they find, and that they reveal nothing else.

use crate::{
    codes::{number_and_code, redeem},
    harness::{ANN, NEW_PASSWORD, TestApp, hours, minutes},
    mail_server::MailServer,
};
use axum::http::StatusCode;
use password_recover::server::{
    cases,
    db::{
        entity::{recovery_case, recovery_request},
        recovery_cases,
    },
    model::CaseNumber,
};
use sea_orm::{EntityTrait, PaginatorTrait, sea_query::Expr};

const NOBODY: &str = "nobody@example.org";
const DISABLED: &str = "shut@example.org";

/// The number that the client gets.
async fn ask_from(app: &TestApp, peer: [u8; 4], email: &str) -> String {
    let fields = [("email", email)];
    let answer = app.from(peer).post_form("/forgot-password", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.cookie().split_once('=').unwrap().1.to_owned()
}

async fn ask(app: &TestApp, email: &str) -> String {
    ask_from(app, [192, 0, 2, 1], email).await
}

/// Which of these are equal, without their values.
fn pattern(numbers: &[String]) -> Vec<usize> {
    let first = |number| numbers.iter().position(|other| other == number);
    numbers.iter().filter_map(first).collect()
}

async fn case_of(app: &TestApp, number: &str) -> i64 {
    let number = CaseNumber::parse(number).unwrap();
    let case = recovery_cases::find_by_number(&app.state.db, &number).await;
    case.unwrap().expect("a case").id
}

/// The recipient's server defers for longer than a link is valid: the mail to an account still waits, while
/// that to an unknown address was dropped long ago.
#[tokio::test]
async fn numbers_look_the_same_while_the_recipients_server_defers() {
    let server = MailServer::start();
    server.answer(&[("RCPT", "451 4.7.1 come back later")]);
    let port = server.port().to_string();
    let app = TestApp::with_settings(&[
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", &port),
        ("PASSWORD_RESET_TIMEOUT", "60"),
        ("RATE_LIMITS", "off"),
    ])
    .await;
    app.make_user(ANN).await;
    let disabled = app.make_user(DISABLED).await;
    crate::harness::edit_user(&app, disabled.id, |user| {
        user.is_active = sea_orm::ActiveValue::Set(false);
    })
    .await;
    let emails = [ANN, NOBODY, DISABLED];
    let mut numbers = [const { Vec::new() }; 3];
    for pause in [1, 90, 59, 61, 600, 4000, 100_000, 200_000, 300_000, 1] {
        for (email, seen) in emails.iter().zip(&mut numbers) {
            seen.push(ask(&app, email).await);
            seen.push(ask(&app, email).await);
        }
        app.deliver().await;
        app.advance(std::time::Duration::from_secs(pause));
    }
    let patterns = numbers.each_ref().map(|numbers| pattern(numbers));
    assert_eq!(patterns[0], patterns[1]);
    assert_eq!(patterns[0], patterns[2]);
    // Joining is the same for all as well.
    let mut cases = [const { Vec::new() }; 3];
    for (numbers, cases) in numbers.iter().zip(&mut cases) {
        for number in numbers {
            cases.push(case_of(&app, number).await.to_string());
        }
    }
    let patterns = cases.each_ref().map(|cases| pattern(cases));
    assert_eq!(patterns[0], patterns[1]);
    assert_eq!(patterns[0], patterns[2]);
}

#[tokio::test]
async fn numbers_do_not_reveal_that_a_case_has_ended() {
    for later in [minutes(0), minutes(2)] {
        let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
        let mut numbers = Vec::new();
        for (email, ends) in [
            (ANN, false),
            (NOBODY, false),
            ("reset@example.org", true),
            ("stopped@example.org", true),
        ] {
            if email != NOBODY {
                app.make_user(email).await;
            }
            let mut seen = vec![ask(&app, email).await];
            app.deliver().await;
            if ends {
                let mails = app.mails().await;
                let mail = mails.iter().find(|mail| mail.recipient == email).unwrap();
                let token = crate::harness::token_in(&mail.text_body);
                if email.starts_with("reset") {
                    assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
                } else {
                    let stopped = app.post_form("/not-me", &[("token", &token)]).await;
                    assert_eq!(stopped.status, StatusCode::SEE_OTHER);
                }
            }
            app.advance(later);
            seen.push(ask(&app, email).await);
            let old = case_of(&app, &seen[0]).await;
            let new = case_of(&app, &seen[1]).await;
            // A repeated request gets one number, which leads to the currently useful case.
            assert_eq!(old != new, ends && !later.is_zero(), "{email}");
            let cases = recovery_case::Entity::find().count(&app.state.db).await;
            numbers.push((pattern(&seen), cases.unwrap()));
        }
        let patterns: Vec<_> = numbers.iter().map(|(pattern, _)| pattern).collect();
        assert!(patterns.iter().all(|other| *other == patterns[0]));
        assert_eq!(patterns[0].len(), 2);
        assert_eq!(*patterns[0] == [0, 0], later.is_zero());
        assert_eq!(
            numbers.last().unwrap().1,
            6,
            "an ended case is joined by nobody"
        );
    }
}

#[tokio::test]
async fn a_stranger_gets_another_number_than_the_owner() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let owners = ask(&app, ANN).await;
    let strangers = ask_from(&app, [203, 0, 113, 9], ANN).await;
    assert_ne!(owners, strangers);
    assert_eq!(
        case_of(&app, &owners).await,
        case_of(&app, &strangers).await
    );
    app.deliver().await;
    assert_eq!(
        app.mails().await.len(),
        1,
        "it is one case and one mail all the same"
    );
}

#[tokio::test]
async fn each_of_them_finds_the_case_however_it_is_spelt() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let first = ask(&app, ANN).await;
    app.deliver().await;
    app.advance(minutes(2));
    let second = ask(&app, ANN).await;
    app.deliver().await;
    assert_ne!(first, second);
    let (in_mail, code) = number_and_code(&app).await;
    assert_eq!(in_mail, second, "the mail shows what is on the screen");

    app.make_admin("maria@example.org").await;
    let cookie = app.log_in("maria@example.org").await;
    for number in [&first, &second] {
        for spelt in [
            number.clone(),
            number.to_lowercase(),
            number.replace('-', ""),
            number.replace('-', " "),
        ] {
            let query = serde_urlencoded::to_string([("search", &spelt)]).unwrap();
            let list = app
                .get_with_cookie(&format!("/admin/cases?{query}"), &cookie)
                .await;
            assert_eq!(
                list.body.matches("href=\"/admin/cases/").count(),
                1,
                "{spelt}"
            );
            assert!(
                list.body.contains(&format!("/admin/cases/{first}")),
                "{spelt}"
            );
            let query = serde_urlencoded::to_string([("case", &spelt)]).unwrap();
            let trail = app
                .get_with_cookie(&format!("/admin/audit?{query}"), &cookie)
                .await;
            assert!(!trail.body.contains("There is no such case"), "{spelt}");
        }
        let page = app
            .get_with_cookie(&format!("/admin/cases/{number}"), &cookie)
            .await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains(&first) && page.body.contains(&second));
    }
    // Whichever number is on the page with the code's form.
    assert_eq!(redeem(&app, &first, &code).await.status, StatusCode::OK);
    assert_eq!(redeem(&app, &second, &code).await.status, StatusCode::OK);
}

/// As the previous version wrote them, which may still run beside this one.
#[tokio::test]
async fn older_case_numbers_still_work() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let number = ask(&app, ANN).await;
    app.deliver().await;
    let (_, code) = number_and_code(&app).await;
    recovery_request::Entity::update_many()
        .col_expr(
            recovery_request::Column::Number,
            Expr::value(None::<String>),
        )
        .col_expr(
            recovery_request::Column::WideNetwork,
            Expr::value(None::<String>),
        )
        .exec(&app.state.db)
        .await
        .unwrap();
    let shown = cases::show(&app.operator(), &number.to_lowercase())
        .await
        .unwrap();
    assert_eq!(shown.number, number);
    assert_eq!(redeem(&app, &number, &code).await.status, StatusCode::OK);
    app.advance(hours(1));
    let next = ask(&app, ANN).await;
    assert_ne!(next, number);
    assert_eq!(case_of(&app, &next).await, case_of(&app, &number).await);
}
