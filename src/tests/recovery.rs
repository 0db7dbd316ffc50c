//! The life of a recovery: requested, mailed, opened, used, ended.

use crate::harness::{
    ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, hours, minutes, token_in,
};
use axum::http::StatusCode;
use password_recover::server::db::entity::{
    api_token, outgoing_mail, outgoing_mail::State, recovery_case, reset_token, session,
};
use sea_orm::{ActiveValue::Set, EntityTrait, PaginatorTrait};

#[tokio::test]
async fn a_forgotten_password_is_recovered() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;

    let token = app.token_for(ANN).await;
    let answer = app.change(&token, NEW_PASSWORD).await;
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (StatusCode::OK, r#"{"worked":true}"#)
    );

    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
    assert!(!app.can_log_in(ANN, OLD_PASSWORD).await);

    app.deliver().await;
    let notice = app.mails().await.pop().unwrap();
    assert_eq!(notice.recipient, ANN);
    assert!(!notice.raw.contains(NEW_PASSWORD) && !notice.raw.contains(&token));
}

#[tokio::test]
async fn a_token_is_used_once() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;

    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
    let again = app.change(&token, "yet another quite long password").await;
    assert_eq!(
        (again.status, again.code().as_str()),
        (StatusCode::BAD_REQUEST, "link-no-longer-good")
    );
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
}

#[tokio::test]
async fn of_many_at_once_one_succeeds() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let first = app.token_for(ANN).await;
    app.advance(minutes(2));
    let second = app.token_for(ANN).await;

    let passwords: Vec<String> = (0..16)
        .map(|i| format!("a quite long password, number {i}"))
        .collect();
    let changes = passwords.iter().enumerate().map(|(i, password)| {
        let token = if i % 2 == 0 { &first } else { &second };
        app.change(token, password)
    });
    let answers = futures_util::future::join_all(changes).await;
    let winners: Vec<usize> = (0..16)
        .filter(|i| answers[*i].status == StatusCode::OK)
        .collect();
    assert_eq!(winners.len(), 1);
    assert!(app.can_log_in(ANN, &passwords[winners[0]]).await);
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 3, "two links and one notice");
}

#[tokio::test]
async fn a_new_password_ends_all_other_access() {
    let app = TestApp::new().await;
    app.make_admin(ANN).await;
    let cookie = app.log_in(ANN).await;
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    let other = app.token_for(ANN).await;
    app.advance(minutes(2));
    let token = app.token_for(ANN).await;
    assert_eq!(
        app.get_with_cookie("/admin/users", &cookie).await.status,
        StatusCode::OK
    );

    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );

    assert_eq!(
        app.get_with_cookie("/admin/users", &cookie).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        session::Entity::find().count(&app.state.db).await.unwrap(),
        0
    );
    assert_eq!(
        api_token::Entity::find()
            .count(&app.state.db)
            .await
            .unwrap(),
        0
    );
    assert_eq!(
        app.change(&other, NEW_PASSWORD).await.code(),
        "link-no-longer-good"
    );
}

#[tokio::test]
async fn a_rejected_password_uses_nothing_up() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    for (password, code) in [
        ("short", "password-too-short"),
        ("passwordpassword", "password-too-common"),
        ("123456789012345", "password-too-common"),
        ("ann@example.org", "password-too-common"),
    ] {
        let answer = app.change(&token, password).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{password}"
        );
        assert_eq!(answer.code(), code, "{password}");
    }
    let long = "long words ".repeat(100);
    assert_eq!(app.change(&token, &long).await.code(), "password-too-long");
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn opening_a_link_changes_nothing() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    for _ in 0..20 {
        let page = app.get(&format!("/reset-password/{token}")).await;
        assert_eq!(page.status, StatusCode::OK);
        app.send_empty(
            axum::http::Method::HEAD,
            &format!("/reset-password/{token}"),
        )
        .await;
    }
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn an_invalid_link_says_so_at_once() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let used = app.token_for(ANN).await;
    app.change(&used, NEW_PASSWORD).await;
    app.advance(minutes(2));
    let expired = app.token_for(ANN).await;
    app.advance(hours(25));

    let never = "A".repeat(43);
    let mut bodies = Vec::new();
    for token in [
        used.as_str(),
        &expired,
        &never,
        "nonsense",
        "%00",
        "%ff",
        "%3Cscript%3E",
    ] {
        let page = app.get(&format!("/reset-password/{token}")).await;
        if page.status == StatusCode::GONE {
            assert!(!page.body.contains("new_password"));
            let nonce_free = page.body.split("nonce=").next().unwrap().to_owned();
            bodies.push((nonce_free, page.body.len()));
        } else {
            // Invalid text is no link either.
            assert_eq!((token, page.status), ("%ff", StatusCode::BAD_REQUEST));
        }
    }
    assert_eq!(bodies.len(), 6);
    assert!(
        bodies.windows(2).all(|pair| pair[0] == pair[1]),
        "one page for all of them"
    );
}

#[tokio::test]
async fn a_link_is_valid_for_the_configured_time_after_its_mail() {
    let app = TestApp::with_settings(&[("PASSWORD_RESET_TIMEOUT", "600")]).await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    app.advance(minutes(9));
    assert_eq!(
        app.get(&format!("/reset-password/{token}")).await.status,
        StatusCode::OK
    );
    app.advance(minutes(1));
    assert_eq!(
        app.get(&format!("/reset-password/{token}")).await.status,
        StatusCode::GONE
    );
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.code(),
        "link-no-longer-good"
    );
}

#[tokio::test]
async fn a_disabled_account_gets_no_mail_and_its_links_end() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    edit_user(&app, ann.id, |user| user.is_active = Set(false)).await;

    assert_eq!(
        app.get(&format!("/reset-password/{token}")).await.status,
        StatusCode::GONE
    );
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.code(),
        "link-no-longer-good"
    );
    app.advance(minutes(2));
    app.post_json(
        "/core/user/forgot-password/",
        &format!(r#"{{"email":"{ANN}"}}"#),
    )
    .await;
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1, "only the one from before");
    assert!(!app.can_log_in(ANN, OLD_PASSWORD).await);
}

#[tokio::test]
async fn a_given_address_must_be_the_accounts() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let with_email = |email: &str| {
        format!(
            r#"{{"forgot_password_hash":"{token}","new_password":"{NEW_PASSWORD}","email":"{email}"}}"#
        )
    };
    let path = "/core/user/change-forgotten-password";
    let wrong = app.post_json(path, &with_email("eve@example.org")).await;
    assert_eq!(wrong.code(), "link-no-longer-good");
    let right = app.post_json(path, &with_email(" ANN@Example.org ")).await;
    assert_eq!(right.status, StatusCode::OK);
}

#[tokio::test]
async fn mail_goes_to_the_stored_address_however_it_was_typed() {
    let app = TestApp::new().await;
    app.make_user("Ann@Example.org").await;
    app.token_for("aNN@EXAMPLE.ORG").await;
    assert_eq!(app.mails().await[0].recipient, "Ann@example.org");
}

#[tokio::test]
async fn the_same_rows_are_written_for_every_address() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    for email in [ANN, "nobody@example.org"] {
        let answer = app
            .post_json(
                "/core/user/forgot-password",
                &format!(r#"{{"email":"{email}"}}"#),
            )
            .await;
        assert_eq!(answer.body, r#"{"worked":true}"#);
    }
    let cases = recovery_case::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    assert_eq!(cases.len(), 2);
    assert!(cases.iter().all(|case| case.user_id.is_none()));
    assert!(app.outbox().await.iter().all(|mail| {
        mail.state == State::Queued && mail.recipient.is_none() && mail.user_id.is_none()
    }));

    app.deliver().await;
    let states: Vec<State> = app.outbox().await.iter().map(|mail| mail.state).collect();
    assert_eq!(states, [State::Sent, State::Dropped]);
}

#[tokio::test]
async fn asking_does_the_same_whether_or_not_unknown_addresses_get_a_mail() {
    let mut seen = Vec::new();
    for setting in ["off", "on"] {
        for email in [ANN, "nob@example.org"] {
            let mut app = TestApp::with_settings(&[("NO_ACCOUNT_MAILS", setting)]).await;
            app.make_user(ANN).await;
            // The second request finds what has become of the first.
            for round in 0..2 {
                let asked = app.watch_queries();
                let answer = app.post_form("/forgot-password", &[("email", email)]).await;
                let headers: Vec<String> = answer
                    .headers
                    .iter()
                    .filter(|(name, _)| *name != "x-request-id" && *name != "set-cookie")
                    .map(|(name, value)| format!("{name}: {value:?}"))
                    .collect();
                let statements: Vec<String> = asked.lock().unwrap().keys().cloned().collect();
                assert!(!statements.is_empty());
                assert!(statements.iter().all(|sql| !sql.contains("FROM \"users\"")));
                seen.push((round, answer.status, answer.body, headers, statements));
                app.deliver().await;
                app.advance(minutes(5));
            }
            let sent = app.mails().await.len();
            let is_told = setting == "on";
            // The second mail to a mailbox without an account is over the budget.
            assert_eq!(
                sent,
                if email == ANN {
                    2
                } else {
                    usize::from(is_told)
                }
            );
        }
    }
    for one in &seen[2..] {
        let same = seen[..2].iter().find(|other| other.0 == one.0).unwrap();
        assert_eq!(one, same);
    }
}

#[tokio::test]
async fn no_token_is_stored_in_clear_while_a_mail_waits_or_afterwards() {
    // Nothing listens on the port, so the mail waits after its token was made.
    let app = TestApp::with_settings(&[
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", "1"),
    ])
    .await;
    app.make_user(ANN).await;
    app.post_json(
        "/core/user/forgot-password",
        &format!(r#"{{"email":"{ANN}"}}"#),
    )
    .await;
    app.deliver().await;
    let mail = app.outbox().await.remove(0);
    assert_eq!((mail.state, mail.attempts), (State::Queued, 1));
    assert!(mail.last_reply.is_some());
    let tokens = reset_token::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    assert_eq!(tokens.len(), 1);
    assert_eq!(tokens[0].token_hash.len(), 64, "a hash in hexadecimal");
}

#[tokio::test]
async fn a_double_click_is_one_mail_and_one_case() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    for _ in 0..5 {
        app.post_json(
            "/core/user/forgot-password",
            &format!(r#"{{"email":"{ANN}"}}"#),
        )
        .await;
        app.deliver().await;
    }
    assert_eq!(app.mails().await.len(), 1);
    assert_eq!(
        recovery_case::Entity::find()
            .count(&app.state.db)
            .await
            .unwrap(),
        1
    );
}

#[tokio::test]
async fn three_links_of_a_case_are_valid_and_a_fourth_ends_the_first() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let mut tokens = Vec::new();
    for _ in 0..4 {
        tokens.push(app.token_for(ANN).await);
        app.advance(minutes(2));
    }
    let mut statuses = Vec::new();
    for token in &tokens {
        statuses.push(
            app.get(&format!("/reset-password/{token}"))
                .await
                .status
                .as_u16(),
        );
    }
    assert_eq!(statuses, [410, 200, 200, 200]);
    assert_eq!(
        recovery_case::Entity::find()
            .count(&app.state.db)
            .await
            .unwrap(),
        1
    );
}

#[tokio::test]
async fn over_an_addresses_limit_mail_is_late_and_joined_but_not_lost() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    for _ in 0..10 {
        let answer = app
            .post_json(
                "/core/user/forgot-password",
                &format!(r#"{{"email":"{ANN}"}}"#),
            )
            .await;
        assert_eq!(answer.status, StatusCode::OK);
        app.deliver().await;
        app.advance(minutes(2));
    }
    assert_eq!(app.mails().await.len(), 3);
    app.advance(hours(1));
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 4, "the other seven came as one");
}

#[tokio::test]
async fn links_start_with_the_configured_address_whatever_the_headers_say() {
    use axum::{
        body::Body,
        http::{Request, header},
    };
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let request = Request::post("/core/user/forgot-password")
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::HOST, "evil.example")
        .header("x-forwarded-host", "evil.example")
        .header("forwarded", "host=evil.example")
        .body(Body::from(format!(
            r#"{{"email":"{ANN}","origin":"https://evil.example"}}"#
        )))
        .unwrap();
    assert_eq!(app.send(request).await.status, StatusCode::OK);
    app.deliver().await;
    let mail = app.mails().await.remove(0);
    assert!(
        mail.text_body
            .contains("http://127.0.0.1:8000/reset-password/")
    );
    assert!(!mail.raw.contains("evil.example"));
}

#[tokio::test]
async fn the_mail_has_the_case_number() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    app.token_for(ANN).await;
    let case = recovery_case::Entity::find()
        .one(&app.state.db)
        .await
        .unwrap()
        .unwrap();
    let mail = app.mails().await.remove(0);
    assert!(mail.text_body.contains(&case.number));
    assert!(mail.html_body.contains(&case.number));
    assert!(mail.html_body.contains(&token_in(&mail.text_body)));
}

#[tokio::test]
async fn a_password_set_by_the_operator_has_the_same_consequences() {
    let app = TestApp::new().await;
    app.make_admin(ANN).await;
    let cookie = app.log_in(ANN).await;
    let token = app.token_for(ANN).await;

    password_recover::server::accounts::change_password(&app.operator(), ANN, NEW_PASSWORD)
        .await
        .unwrap();

    assert_eq!(
        app.get_with_cookie("/admin/users", &cookie).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        app.get(&format!("/reset-password/{token}")).await.status,
        StatusCode::GONE
    );
    app.deliver().await;
    let kinds: Vec<_> = app.outbox().await.iter().map(|mail| mail.kind).collect();
    assert_eq!(kinds.last(), Some(&outgoing_mail::Kind::PasswordChanged));
    assert!(app.can_log_in(ANN, NEW_PASSWORD).await);
}
