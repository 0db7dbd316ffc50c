//! What a help desk reads first: the overview's figures, a user's page, and what a role may not see.

use crate::harness::{ANN, OLD_PASSWORD, TestApp, edit_user, minutes};
use axum::http::StatusCode;
use password_recover::{api::access::Role, server::db::entity::recovery_case};
use sea_orm::{ActiveValue::Set, EntityTrait};

const ADMIN: &str = "maria@example.org";

fn place(page: &str, words: &str) -> usize {
    page.find(words)
        .unwrap_or_else(|| panic!("{words}: {page}"))
}

#[tokio::test]
async fn the_overviews_figures_are_those_of_the_lists_they_lead_to() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    for i in 0..5 {
        let user = app.make_user(&format!("user{i}@example.org")).await;
        edit_user(&app, user.id, |user| user.is_active = Set(i > 1)).await;
    }
    app.token_for("user4@example.org").await;
    let cookie = app.log_in(ADMIN).await;
    let overview = app.get_with_cookie("/admin", &cookie).await.body;
    let figures = overview.split("class=\"figures\"").nth(1).unwrap();
    let figures = figures.split("</ul>").next().unwrap();
    for (address, number) in [
        ("/admin/users", 6),
        ("/admin/users?state=never-logged-in", 3),
        ("/admin/users?state=frozen", 0),
        ("/admin/users?state=disabled", 2),
        ("/admin/mail?state=waiting", 0),
        ("/admin/mail?state=failed", 0),
    ] {
        let figure = figures
            .split(&format!("href=\"{address}\""))
            .nth(1)
            .unwrap();
        let said = figure.split('>').nth(2).unwrap().split('<').next().unwrap();
        assert_eq!(said, number.to_string(), "{address}");
        let list = app.get_with_cookie(address, &cookie).await;
        assert_eq!(list.status, StatusCode::OK);
        if number > 0 {
            let extent = format!("1–{number} of {number}");
            assert!(list.body.contains(&extent), "{address}: {extent}");
        }
    }
}

#[tokio::test]
async fn a_users_page_begins_with_what_a_help_desk_comes_for() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let ann = app.make_user(ANN).await;
    app.token_for(ANN).await;
    let cookie = app.log_in(ADMIN).await;
    let path = format!("/admin/users/{}", ann.id);
    let page = app.get_with_cookie(&path, &cookie).await.body;
    let parts = [
        "class=\"advice",
        "id=\"cases\"",
        "id=\"mails\"",
        "id=\"events\"",
    ];
    let places = parts.map(|part| place(&page, part));
    assert!(places.is_sorted(), "{places:?}");
    // Nobody without a role has sessions of the dashboard, and Ann has made no token.
    assert!(!page.contains("id=\"sessions\"") && !page.contains("id=\"api-tokens\""));
    edit_user(&app, ann.id, |user| user.role = Set(Role::Viewer)).await;
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(place(&page, "id=\"events\"") < place(&page, "id=\"sessions\""));
    // What was long ago is no advice any more.
    app.advance(minutes(8 * 24 * 60));
    let cookie = app.log_in(ADMIN).await;
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(!page.contains("class=\"advice"));
}

#[tokio::test]
async fn a_new_user_gets_a_role_and_granting_it_takes_the_password() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    app.advance(minutes(11));
    let new = |role: &'static str, password: &'static str| {
        let fields = [
            ("email", "eve@example.org"),
            ("name", "Eve"),
            ("role", role),
            ("password", password),
        ];
        let (app, cookie) = (&app, &cookie);
        async move {
            app.post_form_with_cookie("/admin/users/new", &fields, cookie)
                .await
        }
    };
    let refused = new("viewer", "").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.body);
    // The form keeps the role, and is open where it asks for the password.
    assert!(refused.body.contains("<details open"), "{}", refused.body);
    let made = new("viewer", OLD_PASSWORD).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let eve = crate::harness::user_of(&app.state.db, "eve@example.org").await;
    assert_eq!(eve.unwrap().unwrap().role, Role::Viewer);
}

#[tokio::test]
async fn who_may_not_see_a_page_is_told_so() {
    let app = TestApp::new().await;
    app.make_staff("viewer@example.org", Role::Viewer).await;
    let cookie = app.log_in("viewer@example.org").await;
    let page = app.get_with_cookie("/admin/users/new", &cookie).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(
        page.body.contains("<h1>You don’t have access</h1>"),
        "{}",
        page.body
    );
    // An empty list is no missing page.
    let list = app.get_with_cookie("/admin/cases", &cookie).await;
    assert!(list.body.contains("No cases yet") && !list.body.contains("No matching"));
    let filtered = app
        .get_with_cookie("/admin/cases?state=open", &cookie)
        .await;
    assert!(filtered.body.contains("No matching cases"));
}

#[tokio::test]
async fn anything_is_found_by_what_somebody_says_on_the_telephone() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let ann = app.make_user(ANN).await;
    app.token_for(ANN).await;
    let case = recovery_case::Entity::find().one(&app.state.db).await;
    let number = case.unwrap().unwrap().number;
    let cookie = app.log_in(ADMIN).await;
    let user = format!("href=\"/admin/users/{}\"", ann.id);
    let case = format!("href=\"/admin/cases/{number}\"");
    let spelt = number.to_lowercase().replace('-', "+");
    for (search, found) in [
        ("ann+ex", vec![user.as_str()]),
        (&number, vec![case.as_str()]),
        (&spelt, vec![case.as_str()]),
        ("ann%40example", vec![user.as_str(), case.as_str()]),
        ("1", vec!["href=\"/admin/mail/1\""]),
        ("test+email", vec!["href=\"/admin/mail/test\""]),
        ("", vec!["href=\"/admin/users/new\""]),
    ] {
        let path = match search {
            "" => "/admin/search".to_owned(),
            search => format!("/admin/search?find={search}"),
        };
        let page = app.get_with_cookie(&path, &cookie).await.body;
        let hits = page.split("id=\"hits\"").nth(1).unwrap();
        for hit in found {
            assert!(hits.contains(hit), "{search}: {hit}: {hits}");
        }
    }
    let nothing = app
        .get_with_cookie("/admin/search?find=zzz", &cookie)
        .await
        .body;
    assert!(nothing.contains("Nothing found."));
    // Nobody is shown what their role can't open.
    app.make_staff("viewer@example.org", Role::Viewer).await;
    let cookie = app.log_in("viewer@example.org").await;
    let page = app.get_with_cookie("/admin/search", &cookie).await.body;
    assert!(!page.contains("href=\"/admin/users/new\"") && page.contains("href=\"/admin/cases\""));
}
