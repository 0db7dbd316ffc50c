//! Records: paging, and writing.

use super::program::{Program, give_token};
use crate::harness::{ANN, OLD_PASSWORD, TestApp, hours, minutes};
use axum::http::{Method, StatusCode};
use password_recover::{
    api::access::{Role, Scope},
    server::db::{
        audit::Kind,
        entity::{api_token, audit_event, user},
        user_rows,
    },
};
use sea_orm::{EntityTrait, QueryOrder};
use serde_json::{Value, json};

const MARIA: &str = "maria@example.org";

async fn with_maria(settings: &[(&str, &str)]) -> (TestApp, user::Model) {
    let app = TestApp::with_settings(settings).await;
    let maria = app.make_staff(MARIA, Role::Admin).await;
    (app, maria)
}

fn ids(page: &Value) -> Vec<i64> {
    let results = page["results"].as_array().unwrap();
    results
        .iter()
        .map(|user| user["id"].as_i64().unwrap())
        .collect()
}

/// Every event, with its actor and its subject.
async fn events(app: &TestApp) -> Vec<(Kind, Option<i64>, Option<i64>)> {
    audit_event::Entity::find()
        .order_by_asc(audit_event::Column::Id)
        .all(&app.state.db)
        .await
        .unwrap()
        .into_iter()
        .map(|event| (event.kind, event.actor_id, event.subject_id))
        .collect()
}

#[tokio::test]
async fn pages_are_those_of_django_rest_framework() {
    let (app, maria) = with_maria(&[
        ("BASE_URL", "https://recover.example.org"),
        ("EMAIL_BACKEND", "dummy"),
    ])
    .await;
    for i in 0..24 {
        app.make_user(&format!("user{i}@example.org")).await;
    }
    let program = Program::of(&app, &maria).await;
    let base = "https://recover.example.org/core/user/";
    let mut seen = Vec::new();
    for (number, next, previous) in [
        (1, json!(format!("{base}?page=2")), Value::Null),
        (2, json!(format!("{base}?page=3")), json!(base)),
        (3, Value::Null, json!(format!("{base}?page=2"))),
    ] {
        let answer = program.get(&format!("/core/user/?page={number}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        let page = answer.json();
        let rest = (&page["count"], &page["next"], &page["previous"]);
        assert_eq!(rest, (&json!(25), &next, &previous));
        let keys: Vec<&String> = page.as_object().unwrap().keys().collect();
        assert_eq!(keys.len(), 4, "{keys:?}");
        seen.push(ids(&page));
    }
    assert_eq!(seen.iter().map(Vec::len).collect::<Vec<_>>(), [10, 10, 5]);
    let seen = seen.concat();
    assert!(seen.windows(2).all(|pair| pair[0] < pair[1]), "{seen:?}");
    // The first has no number, and links ignore the request's headers.
    let request = axum::http::Request::get("/core/user?page=")
        .uri("/core/user")
        .header("host", "evil.example")
        .header("x-forwarded-host", "evil.example")
        .header("forwarded", "host=evil.example");
    let first = program
        .send(request.body(axum::body::Body::empty()).unwrap())
        .await;
    assert_eq!(first.json()["next"], format!("{base}?page=2"));
    // An empty number is the first page, and the last has a name.
    for (number, like) in [("", "1"), ("last", "3"), ("002", "2")] {
        let page = program.get(&format!("/core/user/?page={number}")).await;
        let same = program.get(&format!("/core/user/?page={like}")).await;
        assert_eq!(page.json(), same.json(), "{number}");
    }
    let ordinary = app.make_user("one@example.org").await;
    let own = Program::of(&app, &ordinary).await;
    let own = own.get("/core/user/?page=last").await.json();
    assert_eq!((&own["count"], ids(&own)), (&json!(1), vec![ordinary.id]));

    for number in [
        "4",
        "0",
        "-1",
        "+1",
        "1.0",
        "9e99",
        "x",
        "Last",
        "%20",
        "%00",
        "18446744073709551615",
        "18446744073709551616",
        "1844674407370955162",
    ] {
        let answer = program.get(&format!("/core/user/?page={number}")).await;
        let what = (answer.status, answer.code());
        let expected = (StatusCode::NOT_FOUND, "not-found".to_owned());
        assert_eq!(what, expected, "{number}");
        let kind = answer.header("content-type");
        assert_eq!(kind, "application/problem+json", "{number}");
    }
    let twice = program.get("/core/user/?page=1&page=2").await;
    assert_eq!(twice.code(), "unreadable");
}

#[tokio::test]
async fn an_address_finds_its_record_and_no_other() {
    let (app, maria) = with_maria(&[]).await;
    let ann = app.make_user(ANN).await;
    let program = Program::of(&app, &maria).await;
    for (email, found) in [
        (ANN, vec![ann.id]),
        ("Ann@EXAMPLE.org", vec![ann.id]),
        ("ann%40example.org", vec![ann.id]),
        ("ann", vec![]),
        ("", vec![]),
        ("%25", vec![]),
        ("nobody@example.org", vec![]),
        ("ann@example.org%00", vec![]),
    ] {
        let path = format!("/core/user/?email={email}");
        let page = program.get(&path).await.json();
        assert_eq!(ids(&page), found, "{email}");
        assert_eq!(page["count"], found.len(), "{email}");
        let behind = program.get(&format!("{path}&page=2")).await;
        assert_eq!(behind.code(), "not-found", "{email}");
    }
    // Callers who may only see themselves find nobody else.
    let hers = Program::of(&app, &ann).await;
    for (path, found) in [
        ("/core/user/", vec![ann.id]),
        ("/core/user/?page=1", vec![ann.id]),
        ("/core/user/?email=ann@example.org", vec![ann.id]),
        ("/core/user/?email=maria@example.org", vec![]),
        ("/core/user/?email=nobody@example.org", vec![]),
    ] {
        let page = hers.get(path).await.json();
        assert_eq!(ids(&page), found, "{path}");
        assert_eq!(page["count"], found.len(), "{path}");
        assert_eq!(
            (&page["next"], &page["previous"]),
            (&Value::Null, &Value::Null)
        );
    }
    assert_eq!(hers.get("/core/user/?page=2").await.code(), "not-found");
}

#[tokio::test]
async fn a_record_is_created_and_its_owner_gets_the_link() {
    let (app, maria) = with_maria(&[]).await;
    let program = Program::of(&app, &maria).await;
    let before = events(&app).await.len();
    let body = json!({ "email": "Eve@Example.org", "name": " Eve ", "is_admin": true,
        "is_superuser": true, "id": 1, "created_at": "2000-01-01T00:00:00Z", "nonsense": [] });
    let made = program.write(Method::POST, "/core/user/", &body).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let eve = crate::harness::user_of(&app.state.db, "eve@example.org").await;
    let eve = eve.unwrap().unwrap();
    let expected = json!({
        "id": eve.id, "email": "Eve@example.org", "name": "Eve", "role": "user",
        "is_admin": false, "is_active": true, "needs_new_password": false, "created_at": "2027-01-15T08:00:00.000Z",
        "updated_at": "2027-01-15T08:00:00.000Z", "last_login": null,
        "directory": null, "login": null,
    });
    assert_eq!(made.json(), expected);
    let place = format!("http://127.0.0.1:8000/core/user/{}/", eve.id);
    assert_eq!(made.header("location"), place);
    let path = place.strip_prefix("http://127.0.0.1:8000").unwrap();
    assert_eq!(program.get(path).await.json(), expected);
    assert_eq!(
        events(&app).await[before..],
        [
            (Kind::UserMade, Some(maria.id), Some(eve.id)),
            (Kind::RecoveryMailAsked, Some(maria.id), Some(eve.id)),
        ]
    );
    assert_eq!(eve.password_hash, None);
    app.deliver().await;
    let mails = app.mails().await;
    let token = crate::harness::token_in(&mails[0].text_body);
    assert_eq!(app.change(&token, OLD_PASSWORD).await.status, 200);
    assert!(app.can_log_in("eve@example.org", OLD_PASSWORD).await);
    let seen = program.get(path).await.json();
    assert_eq!(seen["last_login"], "2027-01-15T08:00:00.000Z");

    // Without a mail, with a role, and disabled.
    let before = events(&app).await.len();
    let body = json!({ "email": "dan@example.org", "name": "Dan", "role": "viewer",
        "is_active": false });
    let made = program
        .write(Method::POST, "/core/user", &body)
        .await
        .json();
    let state = (&made["role"], &made["is_active"], &made["is_admin"]);
    assert_eq!(state, (&json!("viewer"), &json!(false), &json!(false)));
    let kinds: Vec<Kind> = events(&app).await[before..].iter().map(|e| e.0).collect();
    assert_eq!(
        kinds,
        [Kind::UserMade, Kind::RoleChanged, Kind::UserDisabled]
    );
    let body = json!({ "email": "kim@example.org", "name": "Kim", "send_mail": false });
    let made = program.write(Method::POST, "/core/user", &body).await;
    assert_eq!(made.status, StatusCode::CREATED);
    let outbox = app.outbox().await.len();
    app.deliver().await;
    let asked: Vec<_> = app.mails().await.into_iter().skip(1).collect();
    // The notice of Eve's new password, and nothing more.
    assert_eq!((outbox, asked.len()), (2, 1));
    // An address can't be used twice.
    let taken = json!({ "email": "KIM@example.org", "name": "Kim" });
    let refused = program.write(Method::POST, "/core/user/", &taken).await;
    assert_eq!(
        (refused.status.as_u16(), &*refused.code()),
        (409, "email-taken")
    );
}

#[tokio::test]
async fn put_replaces_and_patch_updates() {
    let (app, maria) = with_maria(&[]).await;
    let ann = app.make_user(ANN).await;
    let program = Program::of(&app, &maria).await;
    let path = format!("/core/user/{}/", ann.id);
    let write = async |method: Method, body: Value| program.write(method, &path, &body).await;
    for (body, code) in [
        (json!({ "name": "Ann" }), "email-missing"),
        (json!({ "email": null, "name": "Ann" }), "email-missing"),
        (json!({ "email": ANN }), "name-missing"),
        (json!({ "email": ANN, "name": null }), "name-missing"),
        (json!({ "email": ANN, "name": "" }), "name-missing"),
        (json!({ "email": ANN, "name": "a\u{0}b" }), "unreadable"),
        (
            json!({ "email": ANN, "name": "x".repeat(151) }),
            "name-too-long",
        ),
        (json!({ "email": "ann", "name": "Ann" }), "email-invalid"),
        (json!({ "email": "", "name": "Ann" }), "email-missing"),
        (
            json!({ "email": ANN, "name": "Ann", "role": "root" }),
            "role-unknown",
        ),
        (
            json!({ "email": ANN, "name": "Ann", "role": 1 }),
            "unreadable",
        ),
        (
            json!({ "email": ANN, "name": "Ann", "is_active": "false" }),
            "unreadable",
        ),
        (
            json!({ "email": ANN, "name": "Ann", "is_active": 0 }),
            "unreadable",
        ),
        (json!([ANN, "Ann", null, null]), "unreadable"),
        (json!("Ann"), "unreadable"),
        (Value::Null, "unreadable"),
    ] {
        let answer = write(Method::PUT, body.clone()).await;
        assert_eq!(
            (answer.status.as_u16(), &*answer.code()),
            (400, code),
            "{body}"
        );
    }
    let before = events(&app).await.len();
    // Omitted fields stay; read-only and unchanged ones are ignored.
    let mut record = program.get(&path).await.json();
    for body in [
        json!({}),
        json!({ "name": null, "is_admin": true, "id": 7 }),
        record.clone(),
    ] {
        let answer = write(Method::PATCH, body).await;
        assert_eq!(
            (answer.status.as_u16(), answer.json()),
            (200, record.clone())
        );
    }
    let same = write(Method::PUT, record.clone()).await;
    assert_eq!(same.json(), record);
    assert_eq!(events(&app).await.len(), before, "nothing was done");

    app.advance(hours(1));
    record["name"] = json!("Ann Jones");
    record["role"] = json!("viewer");
    record["updated_at"] = json!("2027-01-15T09:00:00.000Z");
    let answer = write(Method::PUT, record.clone()).await;
    assert_eq!(
        (answer.status.as_u16(), answer.json()),
        (200, record.clone())
    );
    let all = json!({ "email": "jones@example.org", "role": "user", "is_active": false });
    let answer = write(Method::PATCH, all).await.json();
    assert_eq!(answer["email"], "jones@example.org");
    assert_eq!(
        (&answer["is_active"], &answer["name"]),
        (&json!(false), &json!("Ann Jones"))
    );
    let by = |kind| (kind, Some(maria.id), Some(ann.id));
    assert_eq!(
        events(&app).await[before..],
        [
            by(Kind::UserEdited),
            by(Kind::RoleChanged),
            by(Kind::UserEdited),
            by(Kind::RoleChanged),
            by(Kind::UserDisabled),
        ]
    );
    assert!(!app.can_log_in("jones@example.org", OLD_PASSWORD).await);
    let before = events(&app).await.len();
    assert_eq!(program.call(Method::DELETE, &path).await.status, 204);
    assert_eq!(events(&app).await[before..], [by(Kind::UserDeleted)]);
    for method in [Method::GET, Method::DELETE] {
        assert_eq!(program.call(method, &path).await.code(), "not-found");
    }
}

#[tokio::test]
async fn a_call_that_fails_in_part_does_nothing() {
    let (app, maria) = with_maria(&[]).await;
    let ann = app.make_user(ANN).await;
    app.make_user("bob@example.org").await;
    let token = app.token_for(ANN).await;
    let desk = app.make_staff("desk@example.org", Role::HelpDesk).await;
    let program = Program::of(&app, &maria).await;
    let desk = Program::of(&app, &desk).await;
    let all = async || {
        let users = user::Entity::find().all(&app.state.db).await.unwrap();
        (users, events(&app).await)
    };
    let before = all().await;
    for (program, id, body, code) in [
        (
            &program,
            ann.id,
            json!({ "email": "bob@example.org", "name": "X", "role": "viewer", "is_active": false }),
            "email-taken",
        ),
        (
            &program,
            maria.id,
            json!({ "name": "X", "email": "m@example.org", "is_active": false }),
            "yourself",
        ),
        (
            &program,
            maria.id,
            json!({ "name": "X", "role": "user" }),
            "yourself",
        ),
        (
            &desk,
            ann.id,
            json!({ "is_active": false, "name": "X" }),
            "not-allowed",
        ),
        (
            &desk,
            maria.id,
            json!({ "is_active": false }),
            "not-allowed",
        ),
    ] {
        let path = format!("/core/user/{id}/");
        let answer = program.write(Method::PATCH, &path, &body).await;
        assert_eq!(answer.code(), code, "{body}");
        assert!(all().await == before, "{body}");
    }
    // The link that was already sent still works, and so do her sessions.
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    let moved = json!({ "email": "new@example.org" });
    let path = format!("/core/user/{}/", ann.id);
    let answer = program.write(Method::PATCH, &path, &moved).await;
    assert_eq!(answer.status, StatusCode::OK);
    // Now the address has changed, which ends every link sent to the old one.
    let late = app.change(&token, OLD_PASSWORD).await;
    assert_eq!(late.code(), "link-no-longer-good");
}

#[tokio::test]
async fn the_last_admin_stays() {
    let (app, maria) = with_maria(&[]).await;
    let program = Program::of(&app, &maria).await;
    let path = format!("/core/user/{}/", maria.id);
    for (method, body) in [
        (Method::PATCH, json!({ "role": "user" })),
        (Method::PATCH, json!({ "is_active": false })),
        (Method::DELETE, json!({})),
    ] {
        let answer = program.write(method, &path, &body).await;
        assert_eq!(answer.code(), "yourself");
    }
    // Administrators may act on each other, as long as one is left.
    let eve = app.make_staff("eve@example.org", Role::Admin).await;
    let eve = format!("/core/user/{}/", eve.id);
    let lesser = json!({ "role": "help-desk" });
    let answer = program.write(Method::PATCH, &eve, &lesser).await;
    assert_eq!(answer.json()["is_admin"], false);
    assert_eq!(program.call(Method::DELETE, &eve).await.status, 204);
}

#[tokio::test]
async fn nobody_chooses_a_password_for_somebody_else() {
    let (app, maria) = with_maria(&[]).await;
    let ann = app.make_user(ANN).await;
    let path = format!("/core/user/{}/", ann.id);
    let [admin, own] = [
        Program::of(&app, &maria).await,
        Program::of(&app, &ann).await,
    ];
    for program in [&admin, &own] {
        for password in [
            json!("a new and longer password"),
            json!(""),
            Value::Null,
            json!(1),
        ] {
            let body = json!({ "email": "new@example.org", "name": "Ann", "password": password });
            for (method, path) in [
                (Method::POST, "/core/user/"),
                (Method::PUT, &*path),
                (Method::PATCH, &path),
            ] {
                let answer = program.write(method, path, &body).await;
                let what = (answer.status.as_u16(), answer.code());
                assert_eq!(what, (400, "password-not-yours".to_owned()), "{body}");
            }
        }
        let form = b"name=Ann&password=".to_vec();
        let kind = "application/x-www-form-urlencoded";
        let answer = program.write_as(Method::PATCH, &path, kind, form).await;
        assert_eq!(answer.code(), "password-not-yours");
    }
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    assert_eq!(user_rows::count(&app.state.db).await.unwrap(), 2);
}

/// L5 of the predecessor: every record contained the token of a link.
#[tokio::test]
async fn no_response_contains_a_password_a_token_or_a_hash() {
    let (app, maria) = with_maria(&[]).await;
    let ann = app.make_user(ANN).await;
    let link = app.token_for(ANN).await;
    let shown = give_token(&app, &maria, &Scope::ALL).await;
    let program = Program::with(&app, &shown);
    let path = format!("/core/user/{}/", ann.id);
    let new = json!({ "email": "new@example.org", "name": "New" });
    let put = json!({ "email": ANN, "name": "Ann Jones" });
    let answers = [
        program.get("/core/user/").await,
        program.get("/core/user/?email=ann@example.org").await,
        program.get(&path).await,
        program.write(Method::POST, "/core/user/", &new).await,
        program.write(Method::PUT, &path, &put).await,
        program
            .write(Method::PATCH, &path, &json!({ "name": "Ann" }))
            .await,
        Program::of(&app, &ann).await.get("/core/user/").await,
        program.call(Method::DELETE, &path).await,
    ];
    let hash = ann.password_hash.unwrap();
    let tokens = api_token::Entity::find().all(&app.state.db).await.unwrap();
    let mut secrets = vec![&*hash, &link, &shown, OLD_PASSWORD, "argon2", "$", "hash"];
    secrets.extend(tokens.iter().map(|token| token.token_hash.as_str()));
    for answer in answers {
        assert!(answer.status.is_success(), "{}", answer.body);
        for secret in &secrets {
            assert!(!answer.body.contains(secret), "{secret}: {}", answer.body);
        }
        if !answer.body.is_empty() {
            // That a new one is needed is no secret.
            let text = answer.body.to_lowercase().replace("needs_new_password", "");
            assert!(
                !text.contains("password") && !text.contains("forgot"),
                "{text}"
            );
        }
    }
}

#[tokio::test]
async fn odd_numbers_and_methods_are_answered_in_json() {
    let (app, maria) = with_maria(&[]).await;
    let program = Program::of(&app, &maria).await;
    for id in [
        "abc",
        "0",
        "-1",
        "+1",
        "1.0",
        "1e0",
        "9e99",
        "0x1",
        "%31%00",
        "%00",
        "%ff",
        "%20",
        "1%20",
        "%C2%B2",
        "9223372036854775807",
        "9223372036854775808",
        "99999999999999999999",
    ] {
        for method in [Method::GET, Method::PUT, Method::PATCH, Method::DELETE] {
            let path = format!("/core/user/{id}/");
            let body = json!({ "email": ANN, "name": "Ann" });
            let answer = program.write(method.clone(), &path, &body).await;
            assert_eq!(answer.code(), "not-found", "{method} {id}");
            assert_eq!(answer.header("content-type"), "application/problem+json");
            assert_eq!(answer.header("cache-control"), "no-store");
        }
    }
    for (path, methods, allowed) in [
        (
            "/core/user/",
            &["PUT", "PATCH", "DELETE"][..],
            "GET,HEAD,POST",
        ),
        (
            "/core/user/1/",
            &["POST", "OPTIONS"],
            "GET,HEAD,PUT,PATCH,DELETE",
        ),
    ] {
        for method in methods {
            let answer = program.call(method.parse().unwrap(), path).await;
            assert_eq!(answer.code(), "method-not-allowed", "{method} {path}");
            assert_eq!(answer.header("allow"), allowed);
        }
    }
    for path in [
        "/core/user/",
        "/core/user",
        &format!("/core/user/{}", maria.id),
    ] {
        let [get, head] = [
            program.get(path).await,
            program.call(Method::HEAD, path).await,
        ];
        assert_eq!((get.status, head.status), (StatusCode::OK, StatusCode::OK));
        assert!(head.body.is_empty());
    }
}

/// Each is recorded in the audit trail, which only grows.
#[tokio::test]
async fn changes_to_ones_own_name_are_limited() {
    let (app, _) = with_maria(&[]).await;
    let ann = app.make_user(ANN).await;
    let own = Program::of(&app, &ann).await;
    let path = format!("/core/user/{}/", ann.id);
    let name = async |number: u32| {
        let name = json!({ "name": format!("Ann {number}") });
        own.write(Method::PATCH, &path, &name).await
    };
    for number in 0..20 {
        assert_eq!(name(number).await.status, 200, "{number}");
    }
    // An unchanged name is no change, and is not counted.
    assert_eq!(name(19).await.status, 200);
    assert_eq!(name(20).await.code(), "too-many-requests");
    app.advance(minutes(10));
    assert_eq!(name(20).await.status, 200);
}

/// Repeatedly writing one's own name must not restore an address that an administrator has just removed from
/// the account.
#[tokio::test(flavor = "multi_thread")]
async fn a_concurrent_name_change_restores_no_old_address() {
    let (app, maria) = with_maria(&[]).await;
    for i in 0..20 {
        let ann = app.make_user(&format!("old{i}@example.org")).await;
        let path = format!("/core/user/{}/", ann.id);
        let [admin, own] = [
            Program::of(&app, &maria).await,
            Program::of(&app, &ann).await,
        ];
        let email = format!("new{i}@example.org");
        let (name, moved) = (
            json!({ "name": format!("Ann {i}") }),
            json!({ "email": email }),
        );
        let (named, moved) = tokio::join!(
            own.write(Method::PATCH, &path, &name),
            admin.write(Method::PATCH, &path, &moved),
        );
        assert_eq!((named.status.as_u16(), moved.status.as_u16()), (200, 200));
        let now = admin.get(&path).await.json();
        assert_eq!(
            (&now["email"], &now["name"]),
            (&json!(email), &name["name"])
        );
    }
}
