//! Finding a case, sending another link, and closing it.

use super::{
    MARIA, advice_in, ask, help_desk, link_in, newest_case, noted, page, staff, timeline_in,
};
use crate::harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, hours, minutes};
use axum::http::StatusCode;
use password_recover::{
    api::access::Role,
    server::{
        db::{
            entity::{
                audit_event::Kind, link_opening, outgoing_mail, recovery_case, recovery_case::State,
            },
            recovery_cases,
        },
        model::{CaseNumber, EmailAddress},
        random::Random,
    },
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use std::collections::HashSet;

/// The numbers on a page of the list, from the top.
fn numbers(page: &str) -> Vec<String> {
    let links = page.split("href=\"/admin/cases/").skip(1);
    links
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

async fn find(app: &TestApp, cookie: &str, query: &[(&str, &str)]) -> Vec<String> {
    let query = serde_urlencoded::to_string(query).unwrap();
    numbers(&page(app, &format!("/admin/cases?{query}"), cookie).await)
}

async fn make_case(app: &TestApp, email: &str) -> String {
    let number = CaseNumber::random(&Random::System);
    let email = EmailAddress::parse(email).unwrap();
    let (ctx, now) = (app.operator(), app.state.clock.now());
    let latest = recovery_cases::Latest::default();
    recovery_cases::insert(
        &app.state.db,
        &number,
        &email.into(),
        ctx.cases(),
        latest,
        now,
    )
    .await
    .unwrap();
    number.as_str().to_owned()
}

#[tokio::test]
async fn a_case_is_found_as_people_spell_it() {
    let app = TestApp::new().await;
    let cookie = help_desk(&app).await;
    let ann = make_case(&app, ANN).await;
    app.advance(minutes(1));
    let percent = make_case(&app, "a%n_b@example.org").await;
    app.advance(hours(24) - minutes(1) / 2);
    let cookie_again = app.log_in("hedy@example.org").await;
    assert_ne!(cookie, cookie_again);
    let cookie = cookie_again;
    let eve = make_case(&app, "eve@example.net").await;

    let plain = ann.replace('-', "");
    for spelt in [
        ann.clone(),
        ann.to_lowercase(),
        plain.clone(),
        format!(" {} {} ", &plain[..4].to_lowercase(), &plain[4..]),
    ] {
        let found = find(&app, &cookie, &[("search", &spelt)]).await;
        assert_eq!(found, std::slice::from_ref(&ann), "{spelt}");
        let path = format!("/admin/cases/{}", spelt.replace(' ', "%20"));
        assert!(page(&app, &path, &cookie).await.contains(&ann), "{path}");
    }
    for (search, expected) in [
        (ANN, vec![&ann]),
        ("ANN@Example.org", vec![&ann]),
        ("ann@", vec![&ann]),
        ("a", vec![&percent, &ann]),
        ("a%", vec![&percent]),
        ("a%n_", vec![&percent]),
        ("_", vec![]),
        ("%", vec![]),
        ("'; drop table users", vec![]),
        ("eve@example.net", vec![&eve]),
        ("", vec![&eve, &percent, &ann]),
    ] {
        let found = find(&app, &cookie, &[("search", search)]).await;
        assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{search}");
    }
    // Tests begin on 15 January 2027.
    for (from, to, expected) in [
        ("2027-01-16", "", vec![&eve]),
        ("", "2027-01-15", vec![&percent, &ann]),
        ("2027-01-15", "2027-01-16", vec![&eve, &percent, &ann]),
        ("2027-01-17", "", vec![]),
        ("nonsense", "99999-99-99", vec![&eve, &percent, &ann]),
    ] {
        let found = find(&app, &cookie, &[("from", from), ("to", to)]).await;
        assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{from}–{to}");
    }
    // The first two have expired, and one of them succeeds.
    let case = newest_case(&app).await;
    let done = app.state.clock.now();
    recovery_cases::complete(&app.state.db, case.id, done)
        .await
        .unwrap();
    for (state, expected) in [
        ("completed", vec![&eve]),
        ("open", vec![]),
        ("expired", vec![&ann]),
        ("revoked", vec![]),
        ("nonsense", vec![&eve, &percent, &ann]),
    ] {
        let query = [("state", state), ("search", "")];
        let found = find(&app, &cookie, &query).await;
        let found: Vec<&String> = found.iter().collect();
        // The second was made a minute later than a day ago, so it has some life left.
        let expected: Vec<&String> = match state {
            "open" => vec![&percent],
            _ => expected,
        };
        assert_eq!(found, expected, "{state}");
    }
    let empty = page(&app, "/admin/cases?search=nobody@", &cookie).await;
    assert!(empty.contains("No matching cases"));
}

#[tokio::test]
async fn pages_follow_each_other_while_cases_are_added() {
    let app = TestApp::new().await;
    let cookie = help_desk(&app).await;
    let mut made = HashSet::new();
    for i in 0..60 {
        made.insert(make_case(&app, &format!("user{i}@example.org")).await);
        if i % 7 == 0 {
            app.advance(minutes(1));
        }
    }
    let mut seen = Vec::new();
    let mut path = "/admin/cases?search=user".to_owned();
    let mut last = String::new();
    loop {
        let list = page(&app, &path, &cookie).await;
        seen.extend(numbers(&list));
        make_case(&app, "user-late@example.org").await;
        last.clone_from(&list);
        let Some(older) = link_in(&list, "Older") else {
            break;
        };
        path = older;
        assert!(path.contains("search=user"), "{path}");
    }
    assert_eq!(seen.len(), 60);
    assert_eq!(seen.iter().cloned().collect::<HashSet<_>>(), made);
    let newer = link_in(&last, "Newer").unwrap();
    let newer = numbers(&page(&app, &newer, &cookie).await);
    assert_eq!(newer, seen[25..50]);
}

#[tokio::test]
async fn another_link_is_sent_within_the_limits_and_recorded() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "address=2/1h,network=1/1h")]).await;
    app.make_user(ANN).await;
    let cookie = help_desk(&app).await;
    ask(&app, ANN).await;
    app.deliver().await;
    let number = newest_case(&app).await.number;
    let path = format!("/admin/cases/{number}/send");
    let fields = [("number", number.as_str())];
    let send = async || app.post_form_with_cookie(&path, &fields, &cookie).await;
    let location = |done: &str| format!("/admin/cases/{number}?done={done}");

    // One requested within the same minute is enough.
    assert_eq!(
        send().await.header("location"),
        location("case-sent-already")
    );
    app.advance(minutes(2));
    let sent = send().await;
    assert_eq!(sent.header("location"), location("case-sent-again"));
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 2);
    let shown = page(&app, sent.header("location"), &cookie).await;
    assert!(shown.contains("Another link was requested"));
    assert!(timeline_in(&shown).contains(&"Another link requested by Hedy Desk".to_owned()));
    // The third waits for the limit of the address, and the page says until when.
    app.advance(minutes(2));
    assert_eq!(send().await.header("location"), location("case-sent-again"));
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 2);
    let shown = page(&app, &format!("/admin/cases/{number}"), &cookie).await;
    assert!(
        advice_in(&shown).contains("waits until 09:00 UTC"),
        "{shown}"
    );
    let events = noted(&app, Kind::RecoveryMailAsked).await;
    assert_eq!(events.len(), 3);
    assert!(events.iter().all(|event| event.actor_id.is_some()
        && event.subject_id.is_some()
        && event.network.is_some()
        && event.case_id.is_some()));

    // When the case is over, it is a new one.
    let case = newest_case(&app).await;
    recovery_cases::revoke(&app.state.db, case.id, app.state.clock.now())
        .await
        .unwrap();
    let sent = send().await;
    let fresh = newest_case(&app).await.number;
    assert_ne!(fresh, number);
    assert!(sent.header("location").contains(&fresh));
}

#[tokio::test]
async fn unauthorized_users_are_rejected_whatever_they_send() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    app.make_admin(MARIA).await;
    let viewer = staff(&app, "vera@example.org", Role::Viewer).await;
    let hedy = help_desk(&app).await;
    ask(&app, ANN).await;
    let anns = newest_case(&app).await.number;
    ask(&app, MARIA).await;
    let marias = newest_case(&app).await.number;
    let mails = app.outbox().await;
    let press = async |path: &str, field: (&str, &str), cookie: &str| {
        let answer = app.post_form_with_cookie(path, &[field], cookie).await;
        answer.status
    };
    // A viewer may do nothing; the help desk may not act on users of the dashboard.
    for (number, mail, cookie) in [(&anns, &mails[0], &viewer), (&marias, &mails[1], &hedy)] {
        let is_viewer = cookie == &viewer;
        let shown = page(&app, &format!("/admin/cases/{number}"), cookie).await;
        assert_eq!(shown.contains("/send\""), !is_viewer);
        assert!(!shown.contains("/revoke\""));
        let id = mail.id.to_string();
        let actions = [
            (
                format!("/admin/cases/{number}/send"),
                ("number", number.as_str()),
            ),
            (
                format!("/admin/cases/{number}/revoke"),
                ("number", number.as_str()),
            ),
            (
                "/api/send-case-again".to_owned(),
                ("number", number.as_str()),
            ),
            ("/api/revoke-case".to_owned(), ("number", number.as_str())),
            (format!("/admin/mail/{id}/retry"), ("id", id.as_str())),
            (format!("/admin/mail/{id}/cancel"), ("id", id.as_str())),
            ("/api/retry-mail".to_owned(), ("id", id.as_str())),
            ("/api/cancel-mail".to_owned(), ("id", id.as_str())),
        ];
        for (path, field) in actions {
            if !is_viewer && (path.contains("send") || path.contains("retry")) {
                continue;
            }
            let status = press(&path, field, cookie).await;
            assert_eq!(status, StatusCode::FORBIDDEN, "{path}");
        }
    }
    for path in [
        "/admin/mail/retry",
        "/api/retry-waiting-mails",
        "/admin/mail/test",
    ] {
        let status = press(path, ("email", ANN), &viewer).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(
        app.get_with_cookie("/admin/mail/test", &viewer)
            .await
            .status,
        StatusCode::FORBIDDEN
    );
    for path in [
        "/admin/cases",
        "/admin/cases/2222-2222",
        "/admin/cases/2222-2222/revoke",
        "/admin/mail",
        "/admin/mail/1",
        "/admin/mail/test",
        "/admin/mail/previews",
        "/admin/mail/previews/recovery/en",
        "/admin/mail/previews/recovery/en/html",
    ] {
        let answer = app.get(path).await;
        let door = answer.header("location");
        assert!(door.starts_with("/admin/login?next="), "{path} {door}");
    }
    assert_eq!(app.outbox().await, mails, "nothing has changed");
    for number in [anns, marias] {
        let number = CaseNumber::parse(&number).unwrap();
        let case = recovery_cases::find_by_number(&app.state.db, &number);
        assert_eq!(case.await.unwrap().unwrap().state, State::Open);
    }
}

#[tokio::test]
async fn closing_a_case_takes_a_confirmation_and_the_password() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    app.advance(minutes(2));
    ask(&app, ANN).await;
    let number = newest_case(&app).await.number;
    let cookie = help_desk(&app).await;
    let path = format!("/admin/cases/{number}/revoke");
    let asks = page(&app, &path, &cookie).await;
    assert!(asks.contains("can’t be undone") && asks.contains(ANN));
    assert_eq!(
        newest_case(&app).await.state,
        State::Open,
        "asking ends nothing"
    );

    app.advance(minutes(11));
    let mut fields = vec![("number", number.as_str())];
    let refused = app.post_form_with_cookie(&path, &fields, &cookie).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.body.contains("Enter your own password"));
    fields.push(("password", OLD_PASSWORD));
    let ended = app.post_form_with_cookie(&path, &fields, &cookie).await;
    assert_eq!(
        ended.header("location"),
        format!("/admin/cases/{number}?done=case-revoked"),
        "{}",
        ended.body
    );
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.code(),
        "link-no-longer-good"
    );
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1, "what waited was not sent");
    assert_eq!(noted(&app, Kind::CaseRevokedByStaff).await.len(), 1);

    let again = app.post_form_with_cookie(&path, &fields, &cookie).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    let again = app
        .post_form_with_cookie("/api/revoke-case", &fields, &cookie)
        .await;
    assert_eq!(again.body, "\"case-is-over\"");
    assert_eq!(noted(&app, Kind::CaseRevokedByStaff).await.len(), 1);
    let none = app.get_with_cookie("/admin/cases/2222-2222", &cookie).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn hostile_stored_values_are_shown_as_text() {
    let hostile = format!(
        "</bdi></p><script>alert(1)</script><img src=x onerror=alert(2)>\u{202e}{}",
        "w".repeat(10_000)
    );
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let name: String = hostile.chars().take(150).collect();
    edit_user(&app, ann.id, |user| user.name = Set(name)).await;
    app.token_for(ANN).await;
    let cookie = help_desk(&app).await;
    let case = newest_case(&app).await;
    let mail = app.outbox().await.pop().unwrap();
    let mut changed = mail.clone().into_active_model();
    changed.last_reply = Set(Some(hostile.clone()));
    changed.state = Set(outgoing_mail::State::Failed);
    changed.update(&app.state.db).await.unwrap();
    password_recover::server::db::mail_tries::note(
        &app.state.db,
        mail.id,
        password_recover::server::db::entity::mail_try::Outcome::Refused,
        &hostile,
        app.state.clock.now(),
    )
    .await
    .unwrap();
    let agent: String = hostile.chars().take(255).collect();
    let opening = link_opening::ActiveModel {
        case_id: Set(case.id),
        mail_id: Set(mail.id),
        opened_at: Set(app.state.clock.now()),
        network: Set("<i>192.0.2.1</i>".to_owned()),
        user_agent: Set(Some(agent)),
        is_scanner: Set(false),
        ..Default::default()
    };
    link_opening::Entity::insert(opening)
        .exec(&app.state.db)
        .await
        .unwrap();
    let mut odd = case.clone().into_active_model();
    odd.email_canonical = Set("<b>\u{202e}ann</b>@example.org".to_owned());
    let paths = [
        format!("/admin/cases/{}", case.number),
        "/admin/cases".to_owned(),
        format!("/admin/mail/{}", mail.id),
        "/admin/mail".to_owned(),
    ];
    for with_odd_address in [false, true] {
        if with_odd_address {
            recovery_case::Entity::update(odd.clone())
                .exec(&app.state.db)
                .await
                .unwrap();
        }
        for path in &paths {
            let shown = page(&app, path, &cookie).await;
            for tag in ["<script>alert", "<img", "<i>192", "<b>"] {
                assert!(!shown.contains(tag), "{path}: {tag}");
            }
            assert_eq!(
                shown.matches("<bdi").count(),
                shown.matches("</bdi>").count(),
                "{path}"
            );
            let outside: String = shown
                .split("<bdi")
                .map(|part| part.split_once("</bdi>").map_or(part, |(_, after)| after))
                .collect();
            assert!(!outside.contains('\u{202e}'), "{path}: isolated");
        }
    }
    let shown = page(&app, &paths[0], &cookie).await;
    assert!(shown.contains(&"w".repeat(10_000)), "all of it");
}
