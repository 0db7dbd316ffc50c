//! Authorization of records: every call, by every kind of client.

use super::program::{ALL, Program, give_token};
use crate::harness::{TestApp, edit_user, hours};
use axum::http::Method;
use password_recover::{
    api::access::{
        Role,
        Scope::{self, Recovery, UsersRead, UsersRoles, UsersWrite},
    },
    server::db::{
        api_token_rows::{self, NewToken},
        entity::{Scopes, api_token::Origin, user},
    },
};
use sea_orm::{ActiveValue::Set, EntityTrait, PaginatorTrait};
use serde_json::Value;

/// A call, the scopes that it needs, and its status for an ordinary user, a viewer, a help desk and an
/// administrator with them. Without the first the call fails; the second, for roles, is only needed where an
/// administrator could go on.
///
/// In a path, `{id}` is an ordinary user created for this request, `{staff}` a viewer created for it, `{own}`
/// the caller, and `{none}` nobody. In a body, `{new}` is an unused address.
type Call = (
    Method,
    &'static str,
    &'static str,
    &'static [Scope],
    [u16; 4],
);

const READ: &[Scope] = &[UsersRead];
const WRITE: &[Scope] = &[UsersWrite];
const WRITE_ROLES: &[Scope] = &[UsersWrite, UsersRoles];

const EDIT: &str = r#"{"email": "{new}", "name": "Eve"}"#;
const NAME: &str = r#"{"name": "Eve"}"#;
const EMAIL: &str = r#"{"email": "{new}"}"#;
const SHUT: &str = r#"{"is_active": false}"#;
const PASSWORD: &str = r#"{"needs_new_password": true}"#;
const ROLE: &str = r#"{"role": "help-desk"}"#;
const NEW_STAFF: &str = r#"{"email": "{new}", "name": "Eve", "role": "viewer"}"#;

const CALLS: &[Call] = &[
    (Method::GET, "/core/user/", "", READ, [200, 200, 200, 200]),
    (Method::HEAD, "/core/user/", "", READ, [200, 200, 200, 200]),
    (
        Method::POST,
        "/core/user/",
        EDIT,
        WRITE,
        [403, 403, 403, 201],
    ),
    (
        Method::POST,
        "/core/user/",
        NEW_STAFF,
        WRITE_ROLES,
        [403, 403, 403, 201],
    ),
    // Another user.
    (
        Method::GET,
        "/core/user/{id}/",
        "",
        READ,
        [404, 200, 200, 200],
    ),
    (
        Method::HEAD,
        "/core/user/{id}/",
        "",
        READ,
        [404, 200, 200, 200],
    ),
    (
        Method::PUT,
        "/core/user/{id}/",
        EDIT,
        WRITE,
        [404, 403, 403, 200],
    ),
    (
        Method::PATCH,
        "/core/user/{id}/",
        NAME,
        WRITE,
        [404, 403, 403, 200],
    ),
    (
        Method::PATCH,
        "/core/user/{id}/",
        EMAIL,
        WRITE,
        [404, 403, 403, 200],
    ),
    (
        Method::PATCH,
        "/core/user/{id}/",
        SHUT,
        WRITE,
        [404, 403, 200, 200],
    ),
    (
        Method::PATCH,
        "/core/user/{id}/",
        PASSWORD,
        WRITE,
        [404, 403, 200, 200],
    ),
    (
        Method::PATCH,
        "/core/user/{id}/",
        ROLE,
        WRITE_ROLES,
        [404, 403, 403, 200],
    ),
    (
        Method::PATCH,
        "/core/user/{id}/",
        "{}",
        WRITE,
        [404, 200, 200, 200],
    ),
    (
        Method::DELETE,
        "/core/user/{id}/",
        "",
        WRITE,
        [404, 403, 403, 204],
    ),
    // Another user of the dashboard.
    (
        Method::GET,
        "/core/user/{staff}/",
        "",
        READ,
        [404, 200, 200, 200],
    ),
    (
        Method::PUT,
        "/core/user/{staff}/",
        EDIT,
        WRITE_ROLES,
        [404, 403, 403, 200],
    ),
    (
        Method::PATCH,
        "/core/user/{staff}/",
        NAME,
        WRITE_ROLES,
        [404, 403, 403, 200],
    ),
    (
        Method::PATCH,
        "/core/user/{staff}/",
        SHUT,
        WRITE_ROLES,
        [404, 403, 403, 200],
    ),
    (
        Method::PATCH,
        "/core/user/{staff}/",
        ROLE,
        WRITE_ROLES,
        [404, 403, 403, 200],
    ),
    (
        Method::DELETE,
        "/core/user/{staff}/",
        "",
        WRITE_ROLES,
        [404, 403, 403, 204],
    ),
    // Oneself.
    (
        Method::GET,
        "/core/user/{own}/",
        "",
        READ,
        [200, 200, 200, 200],
    ),
    (
        Method::PATCH,
        "/core/user/{own}/",
        NAME,
        WRITE,
        [200, 200, 200, 200],
    ),
    (
        Method::PATCH,
        "/core/user/{own}/",
        EMAIL,
        WRITE_ROLES,
        [403, 403, 403, 200],
    ),
    (
        Method::PUT,
        "/core/user/{own}/",
        EDIT,
        WRITE_ROLES,
        [403, 403, 403, 200],
    ),
    (
        Method::PATCH,
        "/core/user/{own}/",
        SHUT,
        WRITE_ROLES,
        [403, 403, 403, 400],
    ),
    // A help desk has this role already.
    (
        Method::PATCH,
        "/core/user/{own}/",
        ROLE,
        WRITE_ROLES,
        [403, 403, 200, 400],
    ),
    (
        Method::DELETE,
        "/core/user/{own}/",
        "",
        WRITE_ROLES,
        [403, 403, 403, 400],
    ),
    // Nobody.
    (
        Method::GET,
        "/core/user/{none}/",
        "",
        READ,
        [404, 404, 404, 404],
    ),
    (
        Method::PUT,
        "/core/user/{none}/",
        EDIT,
        WRITE,
        [404, 404, 404, 404],
    ),
    (
        Method::PATCH,
        "/core/user/{none}/",
        NAME,
        WRITE,
        [404, 404, 404, 404],
    ),
    (
        Method::DELETE,
        "/core/user/{none}/",
        "",
        WRITE,
        [404, 403, 403, 404],
    ),
];

/// A client.
struct Asker {
    who: &'static str,
    id: i64,
    token: Option<String>,
    /// Their column; none for those without access.
    column: Option<usize>,
    scopes: &'static [Scope],
}

async fn askers(app: &TestApp) -> Vec<Asker> {
    let mut askers = vec![Asker {
        who: "nobody",
        id: 4711,
        token: None,
        column: None,
        scopes: ALL,
    }];
    for (who, role, column, scopes) in [
        ("an ordinary user", Role::User, Some(0), ALL),
        ("a viewer", Role::Viewer, Some(1), ALL),
        ("a help desk", Role::HelpDesk, Some(2), ALL),
        ("an admin", Role::Admin, Some(3), ALL),
        ("an admin who may read", Role::Admin, Some(3), &[UsersRead]),
        (
            "an admin who may write",
            Role::Admin,
            Some(3),
            &[UsersWrite],
        ),
        (
            "an admin for roles alone",
            Role::Admin,
            Some(3),
            &[UsersRoles],
        ),
        (
            "an admin who logged in",
            Role::Admin,
            Some(3),
            &Scope::OF_LOG_IN,
        ),
        ("an admin for recovery", Role::Admin, Some(3), &[Recovery]),
        ("an admin for nothing", Role::Admin, Some(3), &[]),
        ("a user who may read", Role::User, Some(0), &[UsersRead]),
        ("a disabled admin", Role::Admin, None, ALL),
        ("a frozen admin", Role::Admin, None, ALL),
        ("an expired token", Role::Admin, None, ALL),
        ("a token that never was", Role::Admin, None, ALL),
    ] {
        let email = format!("{}@staff.example", who.replace(' ', "-"));
        let user = app.make_staff(&email, role).await;
        let token = match who {
            "an expired token" => expired_token(app, &user).await,
            "a token that never was" => "A".repeat(43),
            _ => give_token(app, &user, scopes).await,
        };
        let now = app.state.clock.now();
        edit_user(app, user.id, |user| match who {
            "a disabled admin" => user.is_active = Set(false),
            "a frozen admin" => user.frozen_at = Set(Some(now)),
            _ => {}
        })
        .await;
        askers.push(Asker {
            who,
            id: user.id,
            token: Some(token),
            column,
            scopes,
        });
    }
    app.advance(hours(1));
    askers
}

async fn expired_token(app: &TestApp, user: &user::Model) -> String {
    let token = password_recover::server::model::SecretToken::random(&app.state.random);
    let new = NewToken {
        token: &token,
        user_id: user.id,
        name: "an hour's",
        origin: Origin::Made,
        scopes: Scopes::of(ALL),
        owner_role: user.role,
        expires_at: Some((app.state.clock.now().utc() + chrono::TimeDelta::minutes(59)).into()),
    };
    let now = app.state.clock.now();
    api_token_rows::insert(&app.state.db, new, now)
        .await
        .unwrap();
    token.expose().to_owned()
}

async fn count(app: &TestApp) -> u64 {
    user::Entity::find().count(&app.state.db).await.unwrap()
}

#[tokio::test]
async fn every_call_is_authorized() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let askers = askers(&app).await;
    let mut wrong = Vec::new();
    for (number, (method, path, body, scopes, expected)) in CALLS.iter().enumerate() {
        for (i, asker) in askers.iter().enumerate() {
            let name = |kind: &str| format!("{kind}{number}-{i}@example.org");
            let ordinary = app.make_user(&name("ordinary")).await;
            let staff = app.make_staff(&name("staff"), Role::Viewer).await;
            let own = crate::harness::user_row(&app.state.db, asker.id)
                .await
                .unwrap();
            // A call that moves its own account ends all of its tokens.
            let token = match (&own, asker.column) {
                (Some(own), Some(_)) => Some(give_token(&app, own, asker.scopes).await),
                _ => asker.token.clone(),
            };
            let path = path
                .replace("{id}", &ordinary.id.to_string())
                .replace("{staff}", &staff.id.to_string())
                .replace("{own}", &asker.id.to_string())
                .replace("{none}", "99999999");
            let expected = match asker.column {
                None => 401,
                Some(_) if !asker.scopes.contains(&scopes[0]) => 403,
                Some(3) if !scopes.iter().all(|scope| asker.scopes.contains(scope)) => 403,
                Some(column) => expected[column],
            };
            let before = count(&app).await;
            let program = match &token {
                Some(token) => Program::with(&app, token),
                None => Program::nobody(&app),
            };
            let answer = match *body {
                "" => program.call(method.clone(), &path).await,
                body => {
                    let body = body.replace("{new}", &name("new"));
                    let body: Value = serde_json::from_str(&body).unwrap();
                    program.write(method.clone(), &path, &body).await
                }
            };
            let what = format!("{method} {path} {body} by {}: {}", asker.who, answer.body);
            if answer.status.as_u16() != expected {
                wrong.push(format!("{} and not {expected}: {what}", answer.status));
            }
            assert_eq!(answer.header("cache-control"), "no-store", "{what}");
            let challenge = answer.header("www-authenticate");
            assert_eq!(challenge.starts_with("Bearer"), expected == 401, "{what}");
            if expected >= 400 || *body == "{}" {
                let db = &app.state.db;
                assert_eq!(count(&app).await, before, "{what}");
                for user in [Some(ordinary), Some(staff), own].into_iter().flatten() {
                    let now = crate::harness::user_row(db, user.id).await.unwrap();
                    assert_eq!(now, Some(user), "{what}");
                }
                let made = crate::harness::user_of(db, &name("new")).await.unwrap();
                assert!(made.is_none(), "{what}");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn dashboard_sessions_do_not_work_for_the_api() {
    let app = TestApp::new().await;
    app.make_admin("maria@example.org").await;
    let cookie = app.log_in("maria@example.org").await;
    for path in [
        "/core/user/",
        "/core/user/1/",
        "//core/user/",
        "///core/user/1",
    ] {
        let answer = app.get_with_cookie(path, &cookie).await;
        assert_eq!(answer.code(), "token-not-good", "{path}");
    }
    let ask = [("email", "ann@example.org"), ("name", "Ann")];
    // A path is routed without its repeated leading slashes.
    for path in ["/core/user/", "//core/user/", "///core/user"] {
        let answer = app.post_form_with_cookie(path, &ask, &cookie).await;
        assert_eq!(answer.code(), "token-not-good", "{path}");
    }
}

/// Whether an id exists is not revealed.
#[tokio::test]
async fn other_users_numbers_are_answered_like_unknown_ones() {
    let app = TestApp::new().await;
    let ann = app.make_user("ann@example.org").await;
    let bob = app.make_user("bob@example.org").await;
    let admin = app.make_staff("maria@example.org", Role::Admin).await;
    let disabled = app.make_user("out@example.org").await;
    edit_user(&app, disabled.id, |user| user.is_active = Set(false)).await;
    for scopes in [ALL, &[UsersWrite], &[UsersRead]] {
        let program = Program::with(&app, &give_token(&app, &ann, scopes).await);
        for (method, body) in [
            (Method::GET, None),
            (Method::HEAD, None),
            (Method::DELETE, None),
            (
                Method::PUT,
                Some(r#"{"email":"ann@example.org","name":"x"}"#),
            ),
            (Method::PATCH, Some(r#"{"name":"x"}"#)),
            (Method::PATCH, Some(r#"{"email":"bob@example.org"}"#)),
            (Method::PATCH, Some("{}")),
            (Method::PATCH, Some("{")),
        ] {
            let mut answers = Vec::new();
            for id in [bob.id, admin.id, disabled.id, 424_242, i64::MAX] {
                let path = format!("/core/user/{id}/");
                answers.push(match body {
                    None => program.call(method.clone(), &path).await,
                    Some(body) => {
                        let json = "application/json";
                        let body = body.as_bytes().to_vec();
                        program.write_as(method.clone(), &path, json, body).await
                    }
                });
            }
            let answers: Vec<_> = answers
                .iter()
                .map(crate::harness::Answer::without_request_id)
                .collect();
            let what = format!("{method} {body:?} {scopes:?} {answers:?}");
            assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{what}");
            assert!([400, 403, 404].contains(&answers[0].0), "{what}");
        }
    }
    let all = user::Entity::find().count(&app.state.db).await.unwrap();
    assert_eq!(all, 4);
}
