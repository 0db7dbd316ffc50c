//! A user's page and its actions. `access` covers who may use them.

use crate::harness::{
    ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, form_request, hours, minutes,
};
use axum::http::{StatusCode, header};
use password_recover::{
    api::{access::Role, error::ApiError},
    server::{
        db::{
            audit::Kind,
            entity::{audit_event, outgoing_mail, recovery_case, reset_token, session, user},
            user_rows,
        },
        error::Error,
        users as service,
    },
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

const ADMIN: &str = "maria@example.org";
const DESK: &str = "desk@example.org";

async fn call(app: &TestApp, name: &str, fields: &[(&str, &str)], cookie: &str) -> Answer {
    app.post_form_with_cookie(&format!("/api/{name}"), fields, cookie)
        .await
}

async fn events(app: &TestApp, kind: Kind) -> Vec<audit_event::Model> {
    audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(kind))
        .all(&app.state.db)
        .await
        .unwrap()
}

async fn find(app: &TestApp, email: &str) -> Option<user::Model> {
    crate::harness::user_of(&app.state.db, email).await.unwrap()
}

fn code<T>(result: Result<T, Error>) -> &'static str {
    match result {
        Err(Error::Refused(error)) => error.code(),
        Err(_) => "another",
        Ok(_) => "done",
    }
}

/// An admin who is logged in, and Ann.
async fn with_ann() -> (TestApp, String, user::Model) {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=1000/1h,address=3/1h")]).await;
    app.make_admin(ADMIN).await;
    let ann = app.make_user(ANN).await;
    let cookie = app.log_in(ADMIN).await;
    (app, cookie, ann)
}

#[tokio::test]
async fn a_disabled_account_has_no_access_and_can_be_enabled() {
    let (app, cookie, ann) = with_ann().await;
    let id = ann.id.to_string();
    edit_user(&app, ann.id, |user| user.role = Set(Role::Viewer)).await;
    let hers = app.log_in(ANN).await;
    let token = app.token_for(ANN).await;
    assert!(
        app.can_log_in(ANN, OLD_PASSWORD).await,
        "which makes an API token"
    );

    let path = format!("/admin/users/{id}/disable");
    let done = app
        .post_form_with_cookie(&path, &[("id", &id)], &cookie)
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let page = app
        .get_with_cookie(done.header("location"), &cookie)
        .await
        .body;
    assert!(
        page.contains("Account disabled.") && page.contains(">Undo"),
        "{page}"
    );
    assert!(!app.can_log_in(ANN, OLD_PASSWORD).await);
    assert_eq!(
        app.get_with_cookie("/admin/users", &hers).await.status,
        StatusCode::SEE_OTHER
    );
    let link = app.get(&format!("/reset-password/{token}")).await;
    assert_eq!(link.status, StatusCode::GONE);
    let db = &app.state.db;
    let of_ann = session::Column::UserId.eq(ann.id);
    let sessions = session::Entity::find()
        .filter(of_ann)
        .count(db)
        .await
        .unwrap();
    let removal = service::removal(&app.operator(), ann.id).await.unwrap();
    assert_eq!((sessions, removal.api_tokens, removal.links), (0, 0, 0));
    let open = recovery_case::Column::State.eq(recovery_case::State::Open);
    assert_eq!(
        recovery_case::Entity::find()
            .filter(open)
            .count(db)
            .await
            .unwrap(),
        0
    );
    let noted = events(&app, Kind::UserDisabled).await;
    assert_eq!(noted.len(), 1);
    assert_eq!(
        (noted[0].subject_id, noted[0].network.as_deref()),
        (Some(ann.id), Some("192.0.2.1"))
    );
    assert_eq!(
        noted[0].actor_id,
        find(&app, ADMIN).await.map(|maria| maria.id)
    );

    // No link is sent to her, and staff who try are told why.
    let refused = call(&app, "send-recovery-mail", &[("id", &id)], &cookie).await;
    assert_eq!(refused.body, "\"account-disabled\"");
    let path = format!("/admin/users/{id}/recovery");
    let refused = app
        .post_form_with_cookie(&path, &[("id", &id)], &cookie)
        .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("This account is disabled") && refused.body.contains(ANN));

    // Repeating it changes nothing, and undoing it restores her access.
    call(&app, "disable-user", &[("id", &id)], &cookie).await;
    assert_eq!(events(&app, Kind::UserDisabled).await.len(), 1);
    call(&app, "enable-user", &[("id", &id)], &cookie).await;
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    assert_eq!(events(&app, Kind::UserEnabled).await.len(), 1);
}

#[tokio::test]
async fn a_recovery_mail_by_staff_equals_one_requested_by_the_owner() {
    let (app, cookie, ann) = with_ann().await;
    let id = ann.id.to_string();
    let send = async || {
        let answer = call(&app, "send-recovery-mail", &[("id", &id)], &cookie).await;
        answer
            .body
            .split("done=")
            .nth(1)
            .unwrap_or(&answer.body)
            .to_owned()
    };
    assert_eq!(send().await, "recovery-mail-now\"");
    assert_eq!(send().await, "recovery-mail-joined\"");
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1);
    app.advance(minutes(2));
    // Her own requests join the same case, and count for the same limit.
    app.post_form("/forgot-password", &[("email", ANN)]).await;
    app.deliver().await;
    app.advance(minutes(2));
    assert_eq!(send().await, "recovery-mail-now\"");
    app.deliver().await;
    app.advance(minutes(2));
    assert_eq!(send().await, "recovery-mail-later\"");
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 3);
    let cases = recovery_case::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    assert_eq!(cases.len(), 1);
    let asked = events(&app, Kind::RecoveryMailAsked).await;
    assert_eq!(asked.len(), 4);
    assert!(asked.iter().all(|event| event.case_id == Some(cases[0].id)));

    // Her page says when the last one will be sent, and shows nobody its contents.
    let page = app
        .get_with_cookie(&format!("/admin/users/{id}"), &cookie)
        .await
        .body;
    assert!(page.contains("Waiting") && page.contains(&cases[0].number));
    let tokens = reset_token::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    for mail in app.mails().await {
        let token = crate::harness::token_in(&mail.text_body);
        assert!(!page.contains(&token));
    }
    assert!(tokens.iter().all(|token| !page.contains(&token.token_hash)));
    assert!(!page.contains("argon2") && !page.contains("$"));
    app.advance(hours(1));
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 4);
}

#[tokio::test]
async fn a_help_desks_requests_do_not_count_for_its_network() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=2/1h,address=100/1h")]).await;
    app.make_staff(DESK, Role::HelpDesk).await;
    let cookie = app.log_in(DESK).await;
    for i in 0..5 {
        let user = app.make_user(&format!("user{i}@example.org")).await;
        let id = user.id.to_string();
        let sent = call(&app, "send-recovery-mail", &[("id", &id)], &cookie).await;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.body);
    }
    let asked = app.post_form("/forgot-password", &[("email", ANN)]).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_new_user_chooses_the_password_and_nobody_else() {
    let (app, cookie, _) = with_ann().await;
    let fields = [("email", "eve@example.org"), ("name", "Eve")];
    let quiet = call(&app, "create-user", &fields, &cookie).await;
    let eve = find(&app, "eve@example.org").await.unwrap();
    assert_eq!(
        quiet.body,
        format!("\"/admin/users/{}?done=user-made\"", eve.id)
    );
    assert_eq!(
        (eve.role, eve.is_active, eve.password_hash),
        (Role::User, true, None)
    );
    assert!(app.outbox().await.is_empty());

    // Without WebAssembly the input is kept.
    let fields = [
        ("email", "eve@example.org"),
        ("name", "Bob"),
        ("send_mail", "on"),
    ];
    let taken = app
        .post_form_with_cookie("/admin/users/new", &fields, &cookie)
        .await;
    assert_eq!(taken.status, StatusCode::CONFLICT);
    assert!(
        taken.body.contains("value=\"Bob\"") && taken.body.contains("value=\"eve@example.org\"")
    );
    assert!(app.outbox().await.is_empty(), "nothing is half done");
    let fields = [
        ("email", "bob@example.org"),
        ("name", "Bob"),
        ("send_mail", "on"),
    ];
    let made = app
        .post_form_with_cookie("/admin/users/new", &fields, &cookie)
        .await;
    assert!(
        made.header("location").ends_with("?done=recovery-mail-now"),
        "{}",
        made.body
    );
    app.deliver().await;
    let mails = app.mails().await;
    assert_eq!(mails[0].recipient, "bob@example.org");
    let token = crate::harness::token_in(&mails[0].text_body);
    assert_eq!(
        app.change(&token, NEW_PASSWORD).await.status,
        StatusCode::OK
    );
    assert!(app.can_log_in("bob@example.org", NEW_PASSWORD).await);
    let made = events(&app, Kind::UserMade).await;
    assert!(made.iter().filter(|event| event.actor_id.is_some()).count() == 2);
    // A field that is not offered changes nothing.
    let fields = [
        ("email", "x@example.org"),
        ("name", "X"),
        ("is_superuser", "true"),
        ("password_hash", NEW_PASSWORD),
        ("password", NEW_PASSWORD),
    ];
    call(&app, "create-user", &fields, &cookie).await;
    let made = find(&app, "x@example.org").await;
    assert!(made.is_none_or(|user| user.role == Role::User && user.password_hash.is_none()));
}

#[tokio::test]
async fn deleting_asks_first_lists_what_goes_and_keeps_the_trail() {
    let (app, cookie, ann) = with_ann().await;
    let id = ann.id.to_string();
    let token = app.token_for(ANN).await;
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    app.advance(minutes(11));
    let path = format!("/admin/users/{id}/delete");
    let page = app.get_with_cookie(&path, &cookie).await.body;
    for line in [
        "<dt>API tokens</dt><dd>1</dd>",
        "<dt>Emails in the outbox</dt><dd>1</dd>",
        "<dt>Open links</dt><dd>1</dd>",
        "<dt>Recovery cases</dt><dd>1</dd>",
        "<dt>Audit trail entries</dt><dd>1</dd>",
    ] {
        assert!(page.contains(line), "{line}: {page}");
    }
    assert!(find(&app, ANN).await.is_some(), "asking is not doing");

    for (password, status) in [(None, 403), (Some("wrong"), 403), (Some(OLD_PASSWORD), 303)] {
        let mut fields = vec![("id", id.as_str())];
        fields.extend(password.map(|password| ("password", password)));
        let answer = app.post_form_with_cookie(&path, &fields, &cookie).await;
        assert_eq!(answer.status.as_u16(), status, "{password:?}");
        if status == 403 {
            assert!(find(&app, ANN).await.is_some());
            assert!(
                answer.body.contains("name=\"password\"") && answer.body.contains("aria-invalid")
            );
        } else {
            assert_eq!(answer.header("location"), "/admin/users?done=user-deleted");
        }
    }
    assert!(find(&app, ANN).await.is_none());
    let db = &app.state.db;
    assert_eq!(outgoing_mail::Entity::find().count(db).await.unwrap(), 0);
    assert_eq!(reset_token::Entity::find().count(db).await.unwrap(), 0);
    let case = recovery_case::Entity::find()
        .one(db)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (case.user_id, case.state),
        (None, recovery_case::State::Revoked)
    );
    let of_ann = audit_event::Column::SubjectId.eq(ann.id);
    assert_eq!(
        audit_event::Entity::find()
            .filter(of_ann)
            .count(db)
            .await
            .unwrap(),
        2
    );
    assert_eq!(
        app.get(&format!("/reset-password/{token}")).await.status,
        StatusCode::GONE
    );
    for gone in ["", "/edit", "/delete"] {
        let path = format!("/admin/users/{id}{gone}");
        let page = app.get_with_cookie(&path, &cookie).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{gone}");
    }
}

#[tokio::test]
async fn sessions_end_one_by_one_or_all_at_once() {
    let (app, cookie, ann) = with_ann().await;
    let id = ann.id.to_string();
    edit_user(&app, ann.id, |user| user.role = Set(Role::Viewer)).await;
    let is_in = async |cookie: &str| {
        app.get_with_cookie("/admin/users", cookie).await.status == StatusCode::OK
    };
    let (first, second) = (app.log_in(ANN).await, app.log_in(ANN).await);
    let sessions = session::Entity::find().all(&app.state.db).await.unwrap();
    let of = |user_id: i64| sessions.iter().filter(move |one| one.user_id == user_id);
    let hers = of(ann.id).next().unwrap().id.to_string();
    let marias = sessions
        .iter()
        .find(|one| one.user_id != ann.id)
        .unwrap()
        .id
        .to_string();

    // The id of another user's session ends nothing.
    call(
        &app,
        "end-user-session",
        &[("id", &id), ("session_id", &marias)],
        &cookie,
    )
    .await;
    assert!(is_in(&cookie).await && events(&app, Kind::SessionsEnded).await.is_empty());
    call(
        &app,
        "end-user-session",
        &[("id", &id), ("session_id", &hers)],
        &cookie,
    )
    .await;
    assert!(!is_in(&first).await && is_in(&second).await);
    call(&app, "end-user-sessions", &[("id", &id)], &cookie).await;
    assert!(!is_in(&second).await && is_in(&cookie).await);
    assert_eq!(events(&app, Kind::SessionsEnded).await.len(), 2);
}

#[tokio::test]
async fn changing_a_role_takes_the_password() {
    let (app, cookie, ann) = with_ann().await;
    let id = ann.id.to_string();
    app.advance(minutes(11));
    let fields = [("id", id.as_str()), ("role", "admin")];
    let refused = call(&app, "change-role", &fields, &cookie).await;
    assert_eq!(refused.body, "\"password-needed\"");
    let path = format!("/admin/users/{id}/role");
    let refused = app.post_form_with_cookie(&path, &fields, &cookie).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.body.contains("name=\"password\"") && refused.body.contains("aria-invalid"));

    let fields = [
        ("id", id.as_str()),
        ("role", "help-desk"),
        ("password", OLD_PASSWORD),
    ];
    app.post_form_with_cookie(&path, &fields, &cookie).await;
    assert_eq!(find(&app, ANN).await.unwrap().role, Role::HelpDesk);
    let hers = app.log_in(ANN).await;
    call(
        &app,
        "change-role",
        &[("id", &id), ("role", "user")],
        &cookie,
    )
    .await;
    assert_eq!(
        app.get_with_cookie("/admin/users", &hers).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(events(&app, Kind::RoleChanged).await.len(), 2);
    for nonsense in ["", "superuser", "Admin"] {
        let answer = call(
            &app,
            "change-role",
            &[("id", &id), ("role", nonsense)],
            &cookie,
        )
        .await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{nonsense}");
    }
}

#[tokio::test]
async fn nobody_can_remove_themself_or_the_last_admin() {
    let (app, cookie, _) = with_ann().await;
    let maria = find(&app, ADMIN).await.unwrap();
    let id = maria.id.to_string();
    for (name, more) in [
        ("disable-user", None),
        ("delete-user", None),
        ("change-role", Some(("role", "viewer"))),
    ] {
        let mut fields = vec![("id", id.as_str())];
        fields.extend(more);
        let answer = call(&app, name, &fields, &cookie).await;
        assert_eq!(answer.body, "\"yourself\"", "{name}");
    }
    let page = app
        .get_with_cookie(&format!("/admin/users/{id}"), &cookie)
        .await
        .body;
    assert!(page.contains("This is your own account"));
    for button in [">Disable", ">Delete", "Change role"] {
        assert!(!page.contains(button), "{button}");
    }
    let refused = app
        .get_with_cookie(&format!("/admin/users/{id}/delete"), &cookie)
        .await;
    assert!(refused.status == StatusCode::BAD_REQUEST && refused.body.contains("your own account"));

    // The command line has no account, and is rejected all the same; a disabled or frozen administrator does
    // not count.
    for email in ["frozen@example.org", "disabled@example.org"] {
        let other = app.make_staff(email, Role::Admin).await;
        let now = app.state.clock.now();
        edit_user(&app, other.id, |user| match email {
            "frozen@example.org" => user.frozen_at = Set(Some(now)),
            _ => user.is_active = Set(false),
        })
        .await;
    }
    let ctx = app.operator();
    assert_eq!(code(service::disable(&ctx, maria.id).await), "last-admin");
    assert_eq!(
        code(service::delete(&ctx, maria.id, None).await),
        "last-admin"
    );
    let lesser = service::change_role(&ctx, maria.id, Role::HelpDesk, None).await;
    assert_eq!(code(lesser), "last-admin");
    assert_eq!(find(&app, ADMIN).await, Some(maria.clone()));
    app.make_staff("second@example.org", Role::Admin).await;
    assert_eq!(code(service::disable(&ctx, maria.id).await), "done");
    assert_eq!(ApiError::LastAdmin.status(), 409);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_admins_who_remove_each_other_leave_exactly_one() {
    for (name, more) in [
        ("disable-user", None),
        ("delete-user", None),
        ("change-role", Some(("role", "user"))),
    ] {
        for _ in 0..4 {
            let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
            let one = app.make_staff("one@example.org", Role::Admin).await;
            let two = app.make_staff("two@example.org", Role::Admin).await;
            let (one_in, two_in) = (app.log_in(&one.email).await, app.log_in(&two.email).await);
            let (one, two) = (one.id.to_string(), two.id.to_string());
            let fields = |id| {
                let mut fields = vec![("id", id)];
                fields.extend(more);
                fields
            };
            let (at_two, at_one) = (fields(two.as_str()), fields(one.as_str()));
            let both = futures_util::future::join(
                call(&app, name, &at_two, &one_in),
                call(&app, name, &at_one, &two_in),
            );
            let (a, b) = both.await;
            let done = [&a, &b]
                .iter()
                .filter(|answer| answer.status == StatusCode::OK)
                .count();
            assert_eq!(done, 1, "{name}: {} {}", a.body, b.body);
            let left = user_rows::hold_active_admins(&app.state.db).await.unwrap();
            assert_eq!(left.len(), 1, "{name}");
        }
    }
}

#[tokio::test]
async fn each_role_sees_only_buttons_it_may_use() {
    let (app, cookie, ann) = with_ann().await;
    app.make_staff(DESK, Role::HelpDesk).await;
    app.make_staff("viewer@example.org", Role::Viewer).await;
    let path = format!("/admin/users/{}", ann.id);
    let for_desk = [">Disable", "Send a recovery email"];
    let for_admins = [">Edit", ">Delete…", "Change role"];
    let desk = app.log_in(DESK).await;
    let viewer = app.log_in("viewer@example.org").await;
    let page = async |path: &str, cookie: &str| app.get_with_cookie(path, cookie).await.body;
    let (admins, desks, viewers) = (
        page(&path, &cookie).await,
        page(&path, &desk).await,
        page(&path, &viewer).await,
    );
    for label in for_desk {
        assert!(
            admins.contains(label) && desks.contains(label) && !viewers.contains(label),
            "{label}"
        );
    }
    for label in for_admins {
        assert!(
            admins.contains(label) && !desks.contains(label) && !viewers.contains(label),
            "{label}"
        );
    }
    let list = "/admin/users";
    assert!(page(list, &cookie).await.contains("/admin/users/new"));
    assert!(!page(list, &desk).await.contains("/admin/users/new"));
    // A help desk may only send staff a link.
    let maria = find(&app, ADMIN).await.unwrap().id;
    let about_maria = page(&format!("/admin/users/{maria}"), &desk).await;
    assert!(about_maria.contains("Send a recovery email"));
    assert!(!about_maria.contains(">Disable") && !about_maria.contains("End all sessions"));
}

#[tokio::test]
async fn hostile_names_and_browsers_are_shown_as_text_and_kept_apart() {
    let (app, cookie, ann) = with_ann().await;
    let long = "W".repeat(150);
    for name in [
        "<img src=x onerror=alert(1)>",
        "\u{202e}nimda\u{2066}",
        "</title><script>",
        &long,
        "{link}",
    ] {
        edit_user(&app, ann.id, |user| user.name = Set(name.to_owned())).await;
        for path in [
            "/admin/users".to_owned(),
            format!("/admin/users/{}", ann.id),
            format!("/admin/users/{}/delete", ann.id),
            format!("/admin/users/{}/edit", ann.id),
        ] {
            let page = app.get_with_cookie(&path, &cookie).await;
            assert_eq!(page.status, StatusCode::OK);
            let body = page.body;
            assert!(
                !body.contains("<img") && !body.contains("<script>\""),
                "{name} {path}"
            );
            let title = body.split("<title>").nth(1).unwrap();
            let title = title.split("</title>").next().unwrap();
            assert!(
                !title.contains('\u{202e}') && title.ends_with("– Password Recover"),
                "{title}"
            );
            // Everywhere it is isolated, or the value of a field that detects its own direction.
            let escaped = name
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;");
            for (at, _) in body.match_indices(&escaped) {
                let before = &body[..at];
                // A title stands alone, and none has a character that changes the direction.
                let is_alone = before.ends_with("title=\"") || before.ends_with("Select ");
                let is_apart = before.ends_with("<bdi>")
                    || before.ends_with("value=\"")
                    || is_alone && !name.contains('\u{202e}');
                let in_title = before.ends_with("<title>") || before.ends_with("Edit ");
                assert!(
                    is_apart || in_title,
                    "{path}: …{}",
                    &before[before.len().saturating_sub(60)..]
                );
            }
        }
    }
    // A browser may call itself anything.
    edit_user(&app, ann.id, |user| user.role = Set(Role::Viewer)).await;
    let markup = format!("<script>alert(1)</script>{}", "x".repeat(10_000));
    let mut request = form_request(
        "/admin/login",
        &[("email", ANN), ("password", OLD_PASSWORD)],
    );
    let agent = markup.parse().unwrap();
    request.headers_mut().insert(header::USER_AGENT, agent);
    assert_eq!(app.send(request).await.status, StatusCode::SEE_OTHER);
    let path = format!("/admin/users/{}", ann.id);
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("<bdi>&lt;script&gt;alert(1)") && !page.contains("<script>alert"));
    assert!(!page.contains(&"x".repeat(256)), "it is cut");
    // Too long for a name.
    let id = ann.id.to_string();
    let long = "x".repeat(10_000);
    let fields = [
        ("id", id.as_str()),
        ("email", ANN),
        ("name", &long),
        ("shown_email", ANN),
        ("shown_name", &ann.name),
    ];
    let refused = call(&app, "edit-user", &fields, &cookie).await;
    assert_eq!(refused.body, "\"name-too-long\"");
}

/// The hidden fields of a form that edits a user.
fn shown(page: &str) -> [String; 2] {
    ["shown_email", "shown_name"].map(|name| {
        let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1);
        let value = field.and_then(|rest| rest.split('"').next());
        value.unwrap_or_else(|| panic!("{name}: {page}")).to_owned()
    })
}

/// Two people edit one user, and the second form was opened before the first was saved.
#[tokio::test]
async fn a_form_opened_earlier_restores_no_old_values() {
    const NEW: &str = "ann@new.example";
    const THIRD: &str = "ann@third.example";
    let (app, cookie, ann) = with_ann().await;
    let id = ann.id.to_string();
    let path = format!("/admin/users/{id}/edit");
    let page = app.get_with_cookie(&path, &cookie).await.body;
    let [shown_email, shown_name] = shown(&page);
    assert_eq!([&*shown_email, &*shown_name], [ANN, "Ann Example"]);
    let send = async |door: &str, email: &str, name: &str| {
        let fields = [
            ("id", id.as_str()),
            ("email", email),
            ("name", name),
            ("shown_email", &shown_email),
            ("shown_name", &shown_name),
        ];
        app.post_form_with_cookie(door, &fields, &cookie).await
    };
    let now = async || {
        let user = crate::harness::user_row(&app.state.db, ann.id)
            .await
            .unwrap()
            .unwrap();
        (user.email, user.name)
    };

    // The first moves the account away from an address that is no longer its owner's.
    assert_eq!(send(&path, NEW, "Ann Example").await.status, 303);
    let link = app.token_for(NEW).await;
    for (door, name) in [(path.as_str(), "Ann Two"), ("/api/edit-user", "Ann Three")] {
        // The second only changed the name.
        edit_user(&app, ann.id, |user| {
            user.name = Set("Ann Example".to_owned());
        })
        .await;
        let saved = send(door, ANN, name).await;
        assert!(!saved.status.is_client_error(), "{door}: {}", saved.body);
        assert_eq!(now().await, (NEW.to_owned(), name.to_owned()));
        // And now both fields, each of which was changed meanwhile.
        for (email, other_name) in [(THIRD, "Ann Example"), (ANN, "Ann Four")] {
            let refused = send(door, email, other_name).await;
            assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.body);
            assert_eq!(now().await, (NEW.to_owned(), name.to_owned()), "{door}");
            if door == path {
                assert!(refused.body.contains("open the page in a new tab"));
                let typed = [email, other_name].map(|typed| format!(" value=\"{typed}\""));
                assert!(
                    typed.iter().all(|typed| refused.body.contains(typed)),
                    "what was typed is kept"
                );
                assert_eq!(
                    shown(&refused.body),
                    [shown_email.clone(), shown_name.clone()],
                    "sent again it is refused again"
                );
            } else {
                assert_eq!(refused.body, "\"changed-meanwhile\"");
            }
        }
        // Both have typed the same.
        let same = send(door, NEW, name).await;
        assert!(!same.status.is_client_error(), "{}", same.body);
    }
    let still = app.get(&format!("/reset-password/{link}")).await;
    assert_eq!(still.status, StatusCode::OK, "its links have not ended");
}

/// A form's field is ignored if its URL says something else.
#[tokio::test]
async fn a_form_must_match_its_url() {
    let (app, cookie, ann) = with_ann().await;
    let other = app.make_staff(DESK, Role::Viewer).await;
    app.log_in(DESK).await;
    let before = find(&app, DESK).await;
    let sessions = session::Entity::find()
        .filter(session::Column::UserId.eq(other.id))
        .all(&app.state.db)
        .await
        .unwrap();
    let (id, session_id) = (other.id.to_string(), sessions[0].id.to_string());
    let number = "2222-2222";
    for (path, fields) in [
        (
            "users/{}/edit",
            &[
                ("id", id.as_str()),
                ("email", "new@example.org"),
                ("name", "New"),
                ("shown_email", DESK),
                ("shown_name", "Ann Example"),
            ][..],
        ),
        ("users/{}/delete", &[("id", &id)]),
        ("users/{}/disable", &[("id", &id)]),
        ("users/{}/enable", &[("id", &id)]),
        ("users/{}/end-sessions", &[("id", &id)]),
        (
            "users/{}/end-session",
            &[("id", &id), ("session_id", &session_id)],
        ),
        (
            "users/{}/revoke-api-token",
            &[("id", &id), ("token_id", "1")],
        ),
        ("users/{}/role", &[("id", &id), ("role", "admin")]),
        ("users/{}/recovery", &[("id", &id)]),
        ("users/{}/second-factor", &[("id", &id)]),
        ("cases/3333-3333/send", &[("number", number)]),
        ("cases/3333-3333/revoke", &[("number", number)]),
        ("mail/{}/retry", &[("id", &id)]),
        ("mail/{}/cancel", &[("id", &id)]),
        ("import/{}", &[("id", &id)]),
        ("import/{}/drop", &[("id", &id)]),
        ("webhooks/{}/switch", &[("id", &id), ("is_active", "false")]),
        ("webhooks/{}/test", &[("id", &id)]),
        ("webhooks/{}/resend", &[("id", &id)]),
        ("webhooks/{}/delete", &[("id", &id)]),
        ("webhooks/events/{}/resend", &[("id", &id)]),
    ] {
        let path = format!("/admin/{}", path.replace("{}", &ann.id.to_string()));
        let answer = app.post_form_with_cookie(&path, fields, &cookie).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(find(&app, DESK).await, before);
    assert!(app.outbox().await.is_empty());
    let left = session::Entity::find_by_id(sessions[0].id);
    assert_eq!(left.count(&app.state.db).await.unwrap(), 1);
}
