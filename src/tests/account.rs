//! One's own account: sessions and their limits, confirming the password, forms kept through a log-in, and
//! where a log-in leads.

use crate::{
    harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, form_request, minutes},
    second_factor::set_up,
};
use axum::http::{StatusCode, header};
use password_recover::server::db::entity::session;
use sea_orm::EntityTrait;
use std::time::Duration;

const ADMIN: &str = "maria@example.org";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

async fn app_with_admin() -> TestApp {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    app
}

async fn log_in_with(app: &TestApp, user_agent: &str) -> String {
    let fields = [("email", ADMIN), ("password", OLD_PASSWORD)];
    let mut request = form_request("/admin/login", &fields);
    let headers = request.headers_mut();
    headers.insert(header::USER_AGENT, user_agent.parse().unwrap());
    app.send(request).await.cookie()
}

async fn is_in(app: &TestApp, cookie: &str) -> bool {
    app.get_with_cookie("/admin/users", cookie).await.status == StatusCode::OK
}

async fn session_ids(app: &TestApp) -> Vec<i64> {
    let all = session::Entity::find().all(&app.state.db).await.unwrap();
    all.into_iter().map(|session| session.id).collect()
}

/// The values of a page's hidden fields, by their names.
fn hidden_fields(page: &str) -> Vec<(String, String)> {
    page.split("<input type=\"hidden\" name=\"")
        .skip(1)
        .map(|rest| {
            let (name, rest) = rest.split_once('"').unwrap();
            let (_, rest) = rest.split_once("value=\"").unwrap();
            let value = rest.split('"').next().unwrap();
            let value = value
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"");
            (name.to_owned(), value.replace("&amp;", "&"))
        })
        .collect()
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

#[tokio::test]
async fn own_sessions_are_listed_and_ended() {
    let app = app_with_admin().await;
    let phone = log_in_with(&app, "<script>alert(1)</script>").await;
    let laptop = log_in_with(&app, FIREFOX).await;
    let page = app.get_with_cookie("/admin/account", &laptop).await.body;
    assert!(page.contains("Firefox on Linux") && page.contains("Unknown browser"));
    assert!(!page.contains("<script>alert"));
    assert_eq!(page.matches("This session").count(), 1);
    assert!(page.contains("192.0.2.1"));

    let ids = session_ids(&app).await;
    let id = ids[0].to_string();
    let ended = app
        .post_form_with_cookie("/admin/account/end-session", &[("id", &id)], &laptop)
        .await;
    assert_eq!(
        ended.header("location"),
        "/admin/account?done=session-was-ended"
    );
    assert!(!is_in(&app, &phone).await && is_in(&app, &laptop).await);

    // Somebody else's is not theirs to end.
    app.make_admin("other@example.org").await;
    let other = app.log_in("other@example.org").await;
    let id = session_ids(&app).await.last().unwrap().to_string();
    let refused = app
        .post_form_with_cookie("/admin/account/end-session", &[("id", &id)], &laptop)
        .await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);

    let tablet = log_in_with(&app, FIREFOX).await;
    app.post_form_with_cookie("/admin/account/end-other-sessions", &[], &tablet)
        .await;
    assert!(!is_in(&app, &laptop).await && is_in(&app, &tablet).await);
    assert!(is_in(&app, &other).await);
}

#[tokio::test]
async fn the_limits_of_a_session_are_settings() {
    let app =
        TestApp::with_settings(&[("SESSION_IDLE_TIMEOUT", "600"), ("SESSION_TIMEOUT", "1800")])
            .await;
    app.make_admin(ADMIN).await;
    let idle = app.log_in(ADMIN).await;
    app.advance(minutes(11));
    assert!(!is_in(&app, &idle).await);
    let fields = [("email", ADMIN), ("password", OLD_PASSWORD)];
    let answer = app.post_form("/admin/login", &fields).await;
    assert!(answer.header("set-cookie").contains("Max-Age=1800"));
    let busy = answer.cookie();
    for _ in 0..3 {
        app.advance(minutes(9));
        assert!(is_in(&app, &busy).await);
    }
    app.advance(minutes(3));
    assert!(!is_in(&app, &busy).await);
    assert_eq!(session_ids(&app).await.len(), 2);
    app.log_in(ADMIN).await;
    assert_eq!(
        session_ids(&app).await.len(),
        1,
        "those that ran out are gone"
    );
}

#[tokio::test]
async fn a_session_tells_its_time_and_is_kept_alive_by_people_only() {
    let app = app_with_admin().await;
    let cookie = app.log_in(ADMIN).await;
    let ask = async |is_there: &str| {
        let fields = [("is_somebody_there", is_there)];
        app.post_form_with_cookie("/api/session-time", &fields, &cookie)
            .await
    };
    app.advance(minutes(58));
    assert_eq!(ask("false").await.body, "120");
    assert_eq!(ask("true").await.body, "3600");
    app.advance(minutes(59));
    assert_eq!(ask("false").await.body, "60");
    app.advance(minutes(1));
    assert_eq!(ask("true").await.status, StatusCode::UNAUTHORIZED);
    // In the end, the maximum life counts.
    let cookie = app.log_in(ADMIN).await;
    let ask = async |is_there: &str| {
        let fields = [("is_somebody_there", is_there)];
        app.post_form_with_cookie("/api/session-time", &fields, &cookie)
            .await
    };
    for _ in 0..14 {
        app.advance(minutes(50));
        ask("true").await;
    }
    assert_eq!(ask("true").await.body, "1200");
}

#[tokio::test]
async fn the_password_is_asked_for_again_after_ten_minutes_and_guesses_are_counted() {
    let app = app_with_admin().await;
    let ann = app.make_user(ANN).await;
    let cookie = app.log_in(ADMIN).await;
    let id = ann.id.to_string();
    let path = format!("/admin/users/{id}/edit");
    let edit = async |email: &str, password: Option<&str>| {
        let shown = crate::harness::user_row(&app.state.db, ann.id)
            .await
            .unwrap()
            .unwrap();
        let mut fields = vec![
            ("id", id.as_str()),
            ("email", email),
            ("name", "Ann"),
            ("shown_email", &shown.email),
            ("shown_name", &shown.name),
        ];
        fields.extend(password.map(|password| ("password", password)));
        app.post_form_with_cookie(&path, &fields, &cookie).await
    };
    // Just after the log-in it is not required; ten minutes later it is.
    assert_eq!(edit("ann1@example.org", None).await.status, 303);
    app.advance(minutes(10) - Duration::from_secs(1));
    assert_eq!(edit("ann2@example.org", Some("")).await.status, 303);
    app.advance(Duration::from_secs(1));
    for nothing in [None, Some("")] {
        let refused = edit("ann3@example.org", nothing).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert!(refused.body.contains("Enter your own password"));
        assert!(
            refused.body.contains("value=\"ann3@example.org\""),
            "what was typed stays"
        );
    }
    let wrong = edit("ann3@example.org", Some("wrong")).await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert!(wrong.body.contains("This is not your password"));
    assert!(!wrong.body.contains("value=\"wrong\""));
    assert_eq!(
        edit("ann3@example.org", Some(OLD_PASSWORD)).await.status,
        303
    );
    // It counts for ten minutes from then on, in this session only.
    app.advance(minutes(9));
    assert_eq!(edit("ann4@example.org", None).await.status, 303);
    app.advance(minutes(1));
    let mut statuses = Vec::new();
    for _ in 0..11 {
        statuses.push(
            edit("ann5@example.org", Some("wrong"))
                .await
                .status
                .as_u16(),
        );
    }
    assert_eq!(statuses[..10], [403; 10]);
    assert_eq!(statuses[10], 429);
    let ann = crate::harness::user_row(&app.state.db, ann.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(ann.email, "ann4@example.org");
}

#[tokio::test]
async fn the_password_alone_confirms_nothing_before_the_code() {
    let app = app_with_admin().await;
    let ann = app.make_user(ANN).await;
    let cookie = app.log_in(ADMIN).await;
    set_up(&app, &cookie).await;
    let waiting = log_in_with(&app, FIREFOX).await;
    let id = ann.id.to_string();
    let fields = [
        ("id", id.as_str()),
        ("email", "other@example.org"),
        ("name", "Ann"),
        ("shown_email", ANN),
        ("shown_name", "Ann Example"),
        ("password", OLD_PASSWORD),
    ];
    let answer = app
        .post_form_with_cookie("/api/edit-user", &fields, &waiting)
        .await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_log_in_leads_to_the_requested_page() {
    let app = app_with_admin().await;
    let wanted = app.get("/admin/users?page=2").await;
    let door = "/admin/login?next=%2Fadmin%2Fusers%3Fpage%3D2";
    assert_eq!(wanted.header("location"), door);
    let page = app.get(door).await;
    assert!(
        page.body.contains(&format!("action=\"{door}\"")),
        "{}",
        page.body
    );
    let fields = [("email", ADMIN), ("password", OLD_PASSWORD)];
    let entered = app.post_form(door, &fields).await;
    assert_eq!(entered.header("location"), "/admin/users?page=2");
    // A hydrated page returns to the same URL.
    let again = app.get_with_cookie(door, &entered.cookie()).await;
    assert_eq!(again.header("location"), "/admin/users?page=2");
    // With two-factor authentication it is carried on.
    let (phone, _) = set_up(&app, &entered.cookie()).await;
    let asked = app.post_form(door, &fields).await;
    let code_door = "/admin/login/code?next=%2Fadmin%2Fusers%3Fpage%3D2";
    assert_eq!(asked.header("location"), code_door);
    let code = phone.code(&app, 0);
    let fields = [("code", code.as_str())];
    let entered = app
        .post_form_with_cookie(code_door, &fields, &asked.cookie())
        .await;
    assert_eq!(entered.header("location"), "/admin/users?page=2");
}

#[tokio::test]
async fn no_log_in_leads_to_another_site() {
    let app = app_with_admin().await;
    let fields = [("email", ADMIN), ("password", OLD_PASSWORD)];
    for next in [
        "https://evil.example/",
        "//evil.example/admin",
        "/\\evil.example",
        "/%5C/evil.example",
        "javascript:alert(1)",
        "/admin/../../evil",
        "/forgot-password",
        "/admin/login",
        "/admin/logout",
        "/admin\r\nset-cookie: a=b",
        "/%09/evil.example",
        "",
    ] {
        let query = serde_urlencoded::to_string([("next", next)]).unwrap();
        let door = format!("/admin/login?{query}");
        let page = app.get(&door).await;
        assert!(!page.body.contains("evil"), "{next}");
        let entered = app.post_form(&door, &fields).await;
        let location = entered.header("location").to_owned();
        assert!(
            location == "/admin"
                || location.starts_with("/admin?")
                || location == "/admin%0D%0Aset-cookie:%20a=b",
            "{next:?} leads to {location:?}"
        );
        let again = app.get_with_cookie(&door, &entered.cookie()).await;
        // Empty parameters are left out of addresses.
        let expected = if next.is_empty() {
            "/admin/login"
        } else {
            &location
        };
        assert_eq!(again.header("location"), expected, "{next}");
    }
}

#[tokio::test]
async fn a_form_sent_after_the_session_ended_is_kept_through_the_log_in() {
    let app = app_with_admin().await;
    let ann = app.make_user(ANN).await;
    let id = ann.id.to_string();
    let path = format!("/admin/users/{id}/edit");
    let name = "Ann <b>&\"Other\" Ünlü";
    let fields = [
        ("id", id.as_str()),
        ("email", ANN),
        ("name", name),
        ("shown_email", ANN),
        ("shown_name", "Ann Example"),
        ("password", OLD_PASSWORD),
    ];
    let ended = app.post_form(&path, &fields).await;
    assert_eq!(ended.status, StatusCode::UNAUTHORIZED);
    assert!(ended.body.contains("What you sent was kept"));
    assert!(!ended.body.contains(OLD_PASSWORD) && !ended.body.contains("<b>"));

    // A wrong password loses nothing.
    let mut kept = hidden_fields(&ended.body);
    kept.push(("email".to_owned(), ADMIN.to_owned()));
    let mut wrong = borrowed(&kept);
    wrong.push(("password", "wrong"));
    let wrong = app.post_form("/admin/login", &wrong).await;
    assert_eq!(hidden_fields(&wrong.body), hidden_fields(&ended.body));
    let mut right = borrowed(&kept);
    right.push(("password", OLD_PASSWORD));
    let entered = app.post_form("/admin/login", &right).await;
    assert_eq!(entered.status, StatusCode::OK);
    assert!(entered.body.contains("Your changes are still here"));
    assert!(entered.body.contains(&format!("action=\"{path}\"")));
    let cookie = entered.cookie();
    let unchanged = crate::harness::user_row(&app.state.db, ann.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        unchanged.name, "Ann Example",
        "nothing is done before the press"
    );

    let again = hidden_fields(&entered.body);
    let saved = app
        .post_form_with_cookie(&path, &borrowed(&again), &cookie)
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let changed = crate::harness::user_row(&app.state.db, ann.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(changed.name, name);
}

#[tokio::test]
async fn a_kept_form_survives_the_two_factor_code() {
    let app = app_with_admin().await;
    let ann = app.make_user(ANN).await;
    let cookie = app.log_in(ADMIN).await;
    let (phone, _) = set_up(&app, &cookie).await;
    let id = ann.id.to_string();
    let path = format!("/admin/users/{id}/edit");
    let fields = [
        ("id", id.as_str()),
        ("email", ANN),
        ("name", "Ann Other"),
        ("shown_email", ANN),
        ("shown_name", "Ann Example"),
    ];
    // Sent by a browser whose log-in waits for its code: then the code is asked for.
    let waiting = log_in_with(&app, FIREFOX).await;
    let asked = app.post_form_with_cookie(&path, &fields, &waiting).await;
    assert!(asked.body.contains("name=\"code\""), "{}", asked.body);

    let ended = app.post_form(&path, &fields).await;
    let mut kept = hidden_fields(&ended.body);
    kept.push(("email".to_owned(), ADMIN.to_owned()));
    kept.push(("password".to_owned(), OLD_PASSWORD.to_owned()));
    let asked = app.post_form("/admin/login", &borrowed(&kept)).await;
    let waiting = asked.cookie();
    let mut kept = hidden_fields(&asked.body);
    assert_eq!(kept.len(), 2);
    kept.push(("code".to_owned(), phone.code(&app, 0)));
    let entered = app
        .post_form_with_cookie("/admin/login/code", &borrowed(&kept), &waiting)
        .await;
    assert!(entered.body.contains("Your changes are still here"));
    let fields = hidden_fields(&entered.body);
    let saved = app
        .post_form_with_cookie(&path, &borrowed(&fields), &entered.cookie())
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn another_site_cannot_plant_a_kept_form() {
    let app = app_with_admin().await;
    let fields = [("email", ADMIN), ("password", OLD_PASSWORD)];
    // Another site is refused before anything is kept.
    let mut request = form_request("/admin/users/1/edit", &[("id", "1")]);
    let headers = request.headers_mut();
    headers.insert("sec-fetch-site", "cross-site".parse().unwrap());
    let refused = app.send(request).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(hidden_fields(&refused.body).is_empty());
    // A path outside the dashboard is dropped, and so is a form that is too long.
    for (path, kept) in [
        ("https://evil.example/", "a=b".to_owned()),
        ("//evil.example/admin", "a=b".to_owned()),
        ("/core/user/change-forgotten-password", "a=b".to_owned()),
        ("/admin/logout", String::new()),
        ("", "a=b".to_owned()),
        ("/admin/users/1/edit", format!("a={}", "b".repeat(20_000))),
    ] {
        let mut all = fields.to_vec();
        all.extend([("kept_path", path), ("kept", kept.as_str())]);
        let entered = app.post_form("/admin/login", &all).await;
        assert_eq!(entered.header("location"), "/admin", "{path}");
    }
    let long = "x".repeat(20_000);
    let late = app
        .post_form(
            "/admin/users/1/edit",
            &[
                ("id", "1"),
                ("email", ANN),
                ("name", long.as_str()),
                ("shown_email", ANN),
                ("shown_name", "Ann"),
            ],
        )
        .await;
    assert_eq!(late.header("location"), "/admin/login");
    let twice = [fields[0], fields[1], ("kept", "a=b"), ("kept", "c=d")];
    let twice = app.post_form("/admin/login", &twice).await;
    assert_eq!(twice.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn problems_of_the_dashboard_lead_back_to_it() {
    let app = app_with_admin().await;
    let cookie = app.log_in(ADMIN).await;
    let leads = |answer: &Answer| {
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(answer.body.contains("href=\"/admin\" class=\"button\""));
        assert!(!answer.body.contains("Forgot your password?"));
    };
    let inside = app.get_with_cookie("/admin/nothing", &cookie).await;
    leads(&inside);
    assert!(
        inside.body.contains("Maria Admin"),
        "in the dashboard's frame"
    );
    let user = app.get_with_cookie("/admin/users/999/edit", &cookie).await;
    leads(&user);
    let outside = app.get("/admin/nothing").await;
    leads(&outside);
    assert!(!outside.body.contains("Maria Admin"));
    let public = app.get_with_cookie("/administrators", &cookie).await;
    assert!(
        public
            .body
            .contains("href=\"/forgot-password\" class=\"button\"")
    );
    assert!(!public.body.contains("Maria Admin"));
}

#[tokio::test]
async fn shortcuts_can_be_switched_off_and_read_as_a_page() {
    let app = app_with_admin().await;
    let cookie = app.log_in(ADMIN).await;
    let has_shortcuts = async || {
        let page = app.get_with_cookie("/admin/users", &cookie).await.body;
        page.contains("class=\"shortcuts\"")
    };
    assert!(has_shortcuts().await);
    let list = app.get_with_cookie("/admin/shortcuts", &cookie).await.body;
    assert!(list.contains("<kbd>g</kbd>") && list.contains("Go to search"));
    let press = async |are_on: &str| {
        let fields = [("are_on", are_on)];
        app.post_form_with_cookie("/admin/account/shortcuts", &fields, &cookie)
            .await
    };
    let off = press("false").await;
    assert_eq!(off.header("location"), "/admin/account?done=shortcuts-off");
    assert!(!has_shortcuts().await);
    press("true").await;
    assert!(has_shortcuts().await);
}

#[tokio::test]
async fn a_password_can_only_be_changed_by_mail() {
    let app = app_with_admin().await;
    let cookie = app.log_in(ADMIN).await;
    let page = app.get_with_cookie("/admin/account", &cookie).await.body;
    assert!(page.contains("href=\"/forgot-password\""));
    assert!(!page.contains("name=\"new_password\""));
    let token = app.token_for(ADMIN).await;
    app.change(&token, NEW_PASSWORD).await;
    assert!(!is_in(&app, &cookie).await);
}
