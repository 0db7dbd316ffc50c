//! Notices to the owner of an account, and the matching entries of the trail.

use crate::{
    harness::{ANN, OLD_PASSWORD, TestApp},
    rest::program::Program,
};
use axum::http::Method;
use password_recover::{
    api::access::{Role, Scope},
    server::{
        api_tokens::{self, TokenSpec},
        db::{
            audit::Kind,
            entity::{audit_event, outgoing_mail::Kind as Mail, user},
        },
    },
};
use sea_orm::{EntityTrait, QueryOrder};
use serde_json::json;

const ADMIN: &str = "maria@example.org";

async fn with_ann() -> (TestApp, user::Model, String) {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(ADMIN).await;
    let ann = app.make_user(ANN).await;
    let cookie = app.log_in(ADMIN).await;
    (app, ann, cookie)
}

async fn admin(app: &TestApp) -> Program<'_> {
    let maria = crate::harness::user_of(&app.state.db, ADMIN).await.unwrap();
    Program::of(app, &maria.unwrap()).await
}

async fn details(app: &TestApp, kind: Kind) -> Vec<(Option<i64>, Option<String>)> {
    let events = audit_event::Entity::find().order_by_asc(audit_event::Column::Id);
    let events = events.all(&app.state.db).await.unwrap().into_iter();
    let of_kind = events.filter(|event| event.kind == kind);
    of_kind
        .map(|event| (event.subject_id, event.detail))
        .collect()
}

#[tokio::test]
async fn a_changed_role_is_mailed_and_the_trail_has_the_former_one() {
    let (app, ann, cookie) = with_ann().await;
    let id = ann.id.to_string();
    let fields = [("id", id.as_str()), ("role", "viewer")];
    let path = "/api/change-role";
    let done = app.post_form_with_cookie(path, &fields, &cookie).await;
    assert_eq!(done.status, 200, "{}", done.body);
    let path = format!("/core/user/{}/", ann.id);
    app.deliver().await;
    for role in ["admin", "admin", "user"] {
        let body = json!({ "role": role });
        let program = admin(&app).await;
        let answer = program.write(Method::PATCH, &path, &body).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        app.deliver().await;
    }
    let mails = app.mails().await;
    let words = ["viewer", "administrator", "without access"];
    assert_eq!(mails.len(), words.len());
    for (mail, words) in mails.iter().zip(words) {
        assert_eq!(mail.recipient, ANN);
        assert_eq!(mail.subject, "Your role was changed");
        assert!(mail.text_body.contains(words), "{}", mail.text_body);
    }
    let noted = [
        r#"{"from":"user","to":"viewer"}"#,
        r#"{"from":"viewer","to":"admin"}"#,
        r#"{"from":"admin","to":"user"}"#,
    ];
    let noted = noted.map(|detail| (Some(ann.id), Some(detail.to_owned())));
    assert_eq!(details(&app, Kind::RoleChanged).await, noted);
}

#[tokio::test]
async fn an_initial_role_is_in_the_invitation_and_the_trail() {
    let (app, _, _) = with_ann().await;
    let body = json!({ "email": "bob@example.org", "name": "Bob", "role": "help-desk" });
    let program = admin(&app).await;
    let made = program.write(Method::POST, "/core/user/", &body).await;
    assert_eq!(made.status, 201, "{}", made.body);
    let bob = crate::harness::user_of(&app.state.db, "bob@example.org")
        .await
        .unwrap();
    let noted = r#"{"to":"help-desk"}"#.to_owned();
    let noted = [(Some(bob.unwrap().id), Some(noted))];
    assert_eq!(details(&app, Kind::RoleChanged).await, noted);
    // The invitation says so, without a second mail.
    app.deliver().await;
    let mails = app.mails().await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].recipient, "bob@example.org");
    let role = "Your role in its dashboard: help desk.";
    assert!(mails[0].text_body.contains(role), "{}", mails[0].text_body);
}

#[tokio::test]
async fn a_new_api_token_is_mailed_unless_it_is_from_a_log_in() {
    let (app, _, cookie) = with_ann().await;
    let fields = [
        ("name", "shop"),
        ("recovery", "on"),
        ("users:read", "on"),
        ("expires_in", "7"),
    ];
    let path = "/admin/account/api-tokens";
    let made = app.post_for_secret(path, &fields, &cookie).await;
    assert_eq!(made.status, 200, "{}", made.body);
    let wish = TokenSpec {
        name: "back end",
        scopes: &[Scope::Recovery],
        days: None,
    };
    app.deliver().await;
    api_tokens::make_for(&app.operator(), ANN, wish)
        .await
        .ok()
        .unwrap();
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await, "which makes one");
    app.deliver().await;
    let mails = app.mails().await;
    let told: Vec<_> = mails.iter().map(|mail| mail.recipient.as_str()).collect();
    assert_eq!(told, [ADMIN, ANN]);
    assert!(mails[0].text_body.contains("recovery, users:read"));
    assert!(
        mails
            .iter()
            .all(|mail| mail.subject == "An API token was created")
    );
    let kinds = app.outbox().await.into_iter().map(|mail| mail.kind);
    assert!(kinds.into_iter().all(|kind| kind == Mail::ApiTokenMade));
}

#[tokio::test]
async fn a_log_in_token_does_not_gain_its_owners_new_role() {
    let (app, ann, cookie) = with_ann().await;
    let log_in = app.post_form(
        "/core/auth/",
        &[("username", ANN), ("password", OLD_PASSWORD)],
    );
    let before = Program::with(&app, log_in.await.json()["token"].as_str().unwrap());
    let path = format!("/core/user/{}/", ann.id);
    assert_eq!(before.get(&path).await.status, 200, "one's own record");
    let wish = TokenSpec {
        name: "kiosk",
        scopes: &Scope::ALL,
        days: None,
    };
    let made = api_tokens::make_for(&app.operator(), ANN, wish).await;
    let kiosk = Program::with(&app, made.ok().unwrap().expose());

    let id = ann.id.to_string();
    let fields = [("id", id.as_str()), ("role", "admin")];
    let done = app.post_form_with_cookie("/api/change-role", &fields, &cookie);
    assert_eq!(done.await.status, 200);
    let maria = crate::harness::user_of(&app.state.db, ADMIN).await.unwrap();
    let marias = format!("/core/user/{}/", maria.unwrap().id);
    for program in [&before, &kiosk] {
        assert_eq!(program.get(&path).await.status, 200, "it is still good");
        assert_eq!(program.get(&marias).await.status, 404);
        assert_eq!(program.get("/core/user/").await.json()["count"], 1);
        let body = json!({ "email": "new@example.org", "name": "New" });
        let made = program.write(Method::POST, "/core/user/", &body).await;
        assert_eq!(made.status, 403, "{}", made.body);
        let body = json!({ "email": "eve@evil.example" });
        let moved = program.write(Method::PATCH, &path, &body).await;
        assert_eq!(moved.status, 403, "{}", moved.body);
    }
    // A token created now has an administrator's rights, until its owner loses them.
    let log_in = app.post_form(
        "/core/auth/",
        &[("username", ANN), ("password", OLD_PASSWORD)],
    );
    let after = Program::with(&app, log_in.await.json()["token"].as_str().unwrap());
    assert_eq!(after.get(&marias).await.status, 200);
    crate::harness::edit_user(&app, ann.id, |user| {
        user.role = sea_orm::ActiveValue::Set(Role::User);
    })
    .await;
    assert_eq!(after.get(&marias).await.status, 404);
}
