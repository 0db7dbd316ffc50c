//! The pages: a file is uploaded, checked, confirmed and written; and all users are exported.

use super::{PASSWORD, PBKDF2, find, import, numbers};
use crate::harness::{
    ANN, Answer, OLD_PASSWORD, TestApp, edit_user, eventually, form_request, hours, minutes,
};
use axum::{
    body::{Body, Bytes},
    http::{Request, StatusCode, header},
};
use futures_util::stream;
use password_recover::{
    api::access::Role,
    server::{
        db::{
            entity::{
                audit_event::{self, Kind},
                import::{self, State},
            },
            user_rows,
        },
        imports::{self, MAX_UPLOAD},
    },
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use std::{
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

const ADMIN: &str = "maria@example.org";
const BOUNDARY: &str = "----a-boundary";

/// A form with a file, as browsers send it.
fn form_with_file(name: &str, content: &str) -> String {
    format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: text/csv\r\n\r\n{content}\r\n--{BOUNDARY}--\r\n"
    )
}

/// With a box checked.
fn with_box(form: &str, name: &str) -> String {
    format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\nyes\r\n{form}")
}

fn upload(cookie: &str, body: impl Into<Body>) -> Request<Body> {
    Request::post("/admin/import")
        .header(
            header::CONTENT_TYPE,
            format!("multipart/form-data; boundary={BOUNDARY}"),
        )
        .header(header::COOKIE, cookie)
        .header("sec-fetch-site", "same-origin")
        .body(body.into())
        .unwrap()
}

async fn post(app: &TestApp, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    let mut request = form_request(path, fields);
    let cookie = cookie.parse().unwrap();
    request.headers_mut().insert(header::COOKIE, cookie);
    app.send(request).await
}

/// Sends a file, and returns the path of its import once it is checked.
pub async fn send(app: &TestApp, cookie: &str, name: &str, content: &str) -> String {
    send_form(app, cookie, form_with_file(name, content)).await
}

async fn send_form(app: &TestApp, cookie: &str, form: String) -> String {
    let answer = app.send(upload(cookie, form)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let path = answer.header("location").to_owned();
    eventually("it is checked", async || {
        let page = app.get_with_cookie(&path, cookie).await;
        assert_eq!(page.status, StatusCode::OK);
        page.body.contains("data-over")
    })
    .await;
    path
}

pub async fn state_of(app: &TestApp, path: &str) -> State {
    let id: i64 = path.rsplit('/').next().unwrap().parse().unwrap();
    let import = import::Entity::find_by_id(id).one(&app.state.db).await;
    import.unwrap().unwrap().state
}

async fn with_admin() -> (TestApp, String) {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    (app, cookie)
}

#[tokio::test]
async fn a_file_is_checked_confirmed_and_written() {
    let (app, cookie) = with_admin().await;
    let content = format!(
        "email,name,role,password_hash\nann@example.org,Ann,viewer,{PBKDF2}\nnobody,Bob,,\n{ADMIN},M,,\n"
    );
    let form = with_box(&form_with_file("users.csv", &content), "with_roles");
    let path = send_form(&app, &cookie, form).await;
    let page = app.get_with_cookie(&path, &cookie).await.body;
    for words in [
        "users.csv: ready to import",
        "This is not a complete email address.",
        "An account with this address already exists. It stays as it is.",
        "This user could view everything in the dashboard.",
        "Leave out the invalid line",
        "Import 1 user<",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert_eq!(numbers(&app).await, (1, 1));

    let id = path.rsplit('/').next().unwrap();
    let refused = post(&app, &cookie, &path, &[("id", id)]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.body.contains("Some lines are invalid."));
    assert_eq!(numbers(&app).await, (1, 1));

    let fields = [("id", id), ("skip_wrong", "yes")];
    let done = post(&app, &cookie, &path, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert_eq!(done.header("location"), path);
    eventually("it is written", async || {
        state_of(&app, &path).await == State::Done
    })
    .await;
    eventually("nothing waits", async || numbers(&app).await == (2, 0)).await;
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("1 user imported"));
    // Imported users can be searched for, like everybody else.
    let found = app.get_with_cookie("/admin/users?q=ann", &cookie).await;
    assert!(found.body.contains("ann@example.org") && !found.body.contains(ADMIN));
    assert!(app.can_log_in("ann@example.org", PASSWORD).await);
    assert_eq!(
        find(&app, "ann@example.org").await.unwrap().role,
        Role::Viewer
    );

    let maria = find(&app, ADMIN).await.unwrap();
    let noted = audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(Kind::UsersImported))
        .all(&app.state.db)
        .await
        .unwrap();
    assert_eq!(noted.len(), 1);
    assert_eq!(noted[0].actor_id, Some(maria.id));

    let list = app.get_with_cookie("/admin/import", &cookie).await.body;
    assert!(
        list.contains("users.csv") && list.contains("Imported") && list.contains("Maria Admin")
    );
    // It is over.
    for (path, fields) in [
        (path.clone(), &fields[..]),
        (format!("{path}/drop"), &fields[..1]),
    ] {
        let again = post(&app, &cookie, &path, fields).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "{path}");
    }
}

#[tokio::test]
async fn a_page_lists_ignored_columns_the_cost_of_hashes_and_omitted_roles() {
    let (app, cookie) = with_admin().await;
    let content = format!(
        "email,role,password,groups\nann@example.org,admin,{PBKDF2},\nbob@example.org,,md5$x$y,\n"
    );
    let path = send(&app, &cookie, "users.csv", &content).await;
    let page = app.get_with_cookie(&path, &cookie).await.body;
    for words in [
        "This line has a role for the dashboard. The user is imported without it.",
        "Unread columns",
        "<code>groups<",
        "<code>role<",
        "1 account keeps a password hash from another system.",
        "about 2 times as long",
        "The remaining hashes are removed",
        "This password hash can’t be verified here.",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let form = form_with_file("users.csv", &content);
    let path = send_form(&app, &cookie, with_box(&form, "without_unknown_hashes")).await;
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("Import 2 users"), "{page}");
    let id = path.rsplit('/').next().unwrap();
    post(&app, &cookie, &path, &[("id", id)]).await;
    eventually("all are there", async || numbers(&app).await.0 == 3).await;
    let ann = find(&app, "ann@example.org").await.unwrap();
    assert_eq!(ann.role, Role::User);
    // The operator sees the cost until it is over.
    let overview = app.get_with_cookie("/admin", &cookie).await.body;
    assert!(
        overview.contains("Imported password hashes make every log-in"),
        "{overview}"
    );
    assert!(overview.contains("The remaining ones are removed by"));
}

#[tokio::test]
async fn of_many_concurrent_confirmations_one_writes() {
    let (app, cookie) = with_admin().await;
    let path = send(&app, &cookie, "users.csv", &super::many(600)).await;
    let id = path.rsplit('/').next().unwrap();
    let fields = [("id", id)];
    let answers = (0..8).map(|_| post(&app, &cookie, &path, &fields));
    let answers = futures_util::future::join_all(answers).await;
    let yes = answers
        .iter()
        .filter(|answer| answer.status == StatusCode::SEE_OTHER);
    assert_eq!(yes.count(), 1);
    eventually("all are there", async || numbers(&app).await == (601, 0)).await;
}

#[tokio::test]
async fn a_cancelled_import_leaves_nothing() {
    let (app, cookie) = with_admin().await;
    let path = send(&app, &cookie, "users.csv", &super::many(10)).await;
    let id = path.rsplit('/').next().unwrap();
    let dropped = post(&app, &cookie, &format!("{path}/drop"), &[("id", id)]).await;
    assert_eq!(
        dropped.header("location"),
        "/admin/import?done=import-dropped"
    );
    assert_eq!(numbers(&app).await, (1, 0));
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("Nothing was imported"));
}

#[tokio::test]
async fn writing_and_exporting_ask_for_the_password_again() {
    let (app, cookie) = with_admin().await;
    let path = send(&app, &cookie, "users.csv", "email\nann@example.org\n").await;
    let id = path.rsplit('/').next().unwrap();
    app.advance(minutes(11));
    let export: &[(&str, &str)] = &[("format", "jsonl")];
    for (path, fields) in [
        (path.as_str(), &[("id", id)][..]),
        ("/admin/export", export),
    ] {
        let asked = post(&app, &cookie, path, fields).await;
        assert_eq!(asked.status, StatusCode::FORBIDDEN, "{path}");
        assert!(asked.body.contains("name=\"password\""));
        let wrong = [fields, &[("password", "something else")]].concat();
        let asked = post(&app, &cookie, path, &wrong).await;
        assert_eq!(asked.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(numbers(&app).await, (1, 1));
    let right = [("id", id), ("password", OLD_PASSWORD)];
    let done = post(&app, &cookie, &path, &right).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    eventually("it is written", async || numbers(&app).await == (2, 0)).await;

    let file = post(&app, &cookie, "/admin/export", export).await;
    assert_eq!(file.status, StatusCode::OK);
    let disposition = file.header("content-disposition");
    assert_eq!(disposition, "attachment; filename=\"users.jsonl\"");
    assert_eq!(file.body.lines().count(), 2);
    assert!(!file.body.contains("argon2"));
    let csv = post(&app, &cookie, "/admin/export", &[("format", "csv")]).await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    assert!(csv.body.starts_with("\"email\","));
}

/// A body that records whether anybody has begun to read it.
fn watched(was_read: &Arc<AtomicBool>) -> Body {
    let was_read = was_read.clone();
    Body::from_stream(stream::once(async move {
        was_read.store(true, Ordering::SeqCst);
        Ok::<_, Infallible>(Bytes::from(form_with_file("users.csv", "email\n")))
    }))
}

#[tokio::test]
async fn only_admins_can_upload_and_authorization_comes_before_reading() {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    let mut answers = Vec::new();
    let was_read = Arc::new(AtomicBool::new(false));
    answers.push(app.send(upload("", watched(&was_read))).await);
    for role in [Role::Viewer, Role::HelpDesk] {
        edit_user(&app, ann.id, |user| user.role = Set(role)).await;
        let cookie = app.log_in(ANN).await;
        answers.push(app.send(upload(&cookie, watched(&was_read))).await);
        let page = app.get_with_cookie("/admin/import", &cookie).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(!page.body.contains("href=\"/admin/import\""));
        for path in ["/admin/export", "/admin/import/1", "/admin/import/1/drop"] {
            let answer = post(&app, &cookie, path, &[("id", "1")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        }
    }
    let statuses: Vec<u16> = answers
        .iter()
        .map(|answer| answer.status.as_u16())
        .collect();
    assert_eq!(statuses, [303, 403, 403]);
    for answer in &answers {
        assert_eq!(answer.header("connection"), "close");
    }
    assert!(!was_read.load(Ordering::SeqCst));

    edit_user(&app, ann.id, |user| user.role = Set(Role::Admin)).await;
    let cookie = app.log_in(ANN).await;
    let mut foreign = upload(&cookie, watched(&was_read));
    let site = "cross-site".parse().unwrap();
    foreign.headers_mut().insert("sec-fetch-site", site);
    assert_eq!(app.send(foreign).await.status, StatusCode::FORBIDDEN);
    assert!(!was_read.load(Ordering::SeqCst));
    let taken = app.send(upload(&cookie, watched(&was_read))).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    assert!(was_read.load(Ordering::SeqCst));
}

#[tokio::test]
async fn a_missing_or_too_large_file_is_rejected() {
    let (app, cookie) = with_admin().await;
    let empty = form_with_file("", "");
    let other = empty.replace("name=\"file\"", "name=\"other\"");
    let part = form_with_file("a.csv", "email\n");
    let twice = part.replace(&format!("--{BOUNDARY}--\r\n"), "") + &part;
    let cut = part[..part.len() - 20].to_owned();
    for (what, body, status) in [
        ("nothing chosen", empty, 400),
        ("another field", other, 400),
        ("two files", twice, 400),
        ("cut off", cut, 400),
        ("nothing", String::new(), 400),
    ] {
        let answer = app.send(upload(&cookie, body)).await;
        assert_eq!(answer.status.as_u16(), status, "{what}: {}", answer.body);
    }
    let mut no_form = upload(&cookie, "email\nann@example.org\n");
    let plain = "text/csv".parse().unwrap();
    no_form.headers_mut().insert(header::CONTENT_TYPE, plain);
    assert_eq!(
        app.send(no_form).await.status,
        StatusCode::UNSUPPORTED_MEDIA_TYPE
    );

    let large = "x".repeat(MAX_UPLOAD + 64 * 1024);
    let announced = app.send(upload(&cookie, large.clone())).await;
    assert_eq!(announced.status, StatusCode::PAYLOAD_TOO_LARGE);
    let start = form_with_file("a.csv", "email\n").replace(&format!("\r\n--{BOUNDARY}--\r\n"), "");
    let parts = [start, large].map(|part| Ok::<_, Infallible>(Bytes::from(part)));
    let endless = Body::from_stream(stream::iter(parts));
    let unannounced = app.send(upload(&cookie, endless)).await;
    assert_eq!(unannounced.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(numbers(&app).await, (1, 0));
}

#[tokio::test]
async fn an_unreadable_source_is_explained_on_its_page() {
    let (app, cookie) = with_admin().await;
    let path = send(&app, &cookie, "cat.png", "\u{1}\u{2}PNG").await;
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("It has no column email or username."));
    assert_eq!(state_of(&app, &path).await, State::Dropped);
    for path in ["/admin/import/77", "/admin/import/x", "/admin/import/-1"] {
        let answer = app.get_with_cookie(path, &cookie).await;
        assert!(answer.status.is_client_error(), "{path}");
    }
}

#[tokio::test]
async fn names_of_files_and_values_in_them_are_shown_as_text_or_not_at_all() {
    let (app, cookie) = with_admin().await;
    let hostile = "<img src=x onerror=alert(1)>\u{202e}";
    let name = format!("{hostile}{}", "x".repeat(10_000));
    let content = format!("email,name\n{hostile},{hostile}\na@example.org,{hostile}\n");
    let path = send(&app, &cookie, &name, &content).await;
    for path in [&path, "/admin/import"] {
        let page = app.get_with_cookie(path, &cookie).await.body;
        assert!(page.contains("&lt;img src=x"), "{path}");
        assert!(!page.contains("<img"), "{path}");
        assert!(page.len() < 30_000, "{path}");
    }
}

#[tokio::test]
async fn only_the_first_of_many_findings_are_shown() {
    let (app, cookie) = with_admin().await;
    let content = format!("email\n{}", "nobody\n".repeat(5_000));
    let path = send(&app, &cookie, "users.csv", &content).await;
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("the first 200"), "{page}");
    assert_eq!(
        page.matches("This is not a complete email address.")
            .count(),
        200
    );
    assert!(page.contains("There are no new users in this file."));
}

#[tokio::test]
async fn an_account_that_came_meanwhile_stays_as_it_is() {
    let (app, cookie) = with_admin().await;
    let content = "email,name\nann@example.org,Eve\nbob@example.org,Bob\n";
    let path = send(&app, &cookie, "users.csv", content).await;
    app.make_user(ANN).await;
    let id = path.rsplit('/').next().unwrap();
    let done = post(&app, &cookie, &path, &[("id", id)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    eventually("it is written", async || numbers(&app).await == (3, 0)).await;
    assert_eq!(find(&app, ANN).await.unwrap().name, "Ann Example");
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("1 user imported"));
    assert_eq!(import(&app, content).await, 0);
    assert_eq!(user_rows::count(&app.state.db).await.unwrap(), 3);
}

#[tokio::test]
async fn an_import_can_be_stopped_while_it_is_checked() {
    let (app, cookie) = with_admin().await;
    let body = form_with_file("users.csv", &super::many(20_000));
    let sent = app.send(upload(&cookie, body)).await;
    let path = sent.header("location").to_owned();
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("<progress") && page.contains("Cancel import"));
    let id = path.rsplit('/').next().unwrap();
    let dropped = post(&app, &cookie, &format!("{path}/drop"), &[("id", id)]).await;
    assert_eq!(dropped.status, StatusCode::SEE_OTHER, "{}", dropped.body);
    assert_eq!(state_of(&app, &path).await, State::Dropped);
    // The reader notices with its next lines, and none of them is staged.
    eventually("nothing waits", async || numbers(&app).await == (1, 0)).await;
    assert_eq!(import(&app, "email\na@example.org\n").await, 1);
    assert_eq!(numbers(&app).await, (2, 0));
}

#[tokio::test]
async fn a_file_whose_quote_is_never_closed_is_refused_and_the_line_is_shown() {
    let (app, cookie) = with_admin().await;
    let content = "email,name\na@example.org,A\nb@example.org,\"B\nc@example.org,C\n";
    let path = send(&app, &cookie, "users.csv", content).await;
    assert_eq!(state_of(&app, &path).await, State::Dropped);
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(
        page.contains("unclear where the lines after it begin"),
        "{page}"
    );
    assert!(
        page.contains("A quote is opened here and never closed"),
        "{page}"
    );
    let answer = post(&app, &cookie, &path, &[("skip_wrong", "yes")]).await;
    assert_ne!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(numbers(&app).await, (1, 0));
}

#[tokio::test]
async fn findings_name_the_line_its_address_and_the_value_and_never_a_hash() {
    let (app, cookie) = with_admin().await;
    let hash = "md5$salt$5f4dcc3b5aa765d61d8327deb882cf99";
    let content = format!(
        "email,name,role,is_active,password_hash\n\
         ann@example.org,Ann,chief,,\n\
         =cmd@nowhere,Bob,,,\n\
         carl@example.org,Carl,,maybe,\n\
         dora@example.org,Dora,,,{hash}\n\
         {hash},Moved,,,\n\
         {ADMIN},M,,,\n"
    );
    let form = with_box(&form_with_file("users.csv", &content), "with_roles");
    let path = send_form(&app, &cookie, form).await;
    let page = app
        .get_with_cookie(&path, &cookie)
        .await
        .body
        .replace("<!>", "");
    let (errors, notices) = page.split_once("notices-title").expect("notices are apart");
    for words in [
        "ann@example.org",
        "chief",
        "carl@example.org",
        "maybe",
        "dora@example.org",
    ] {
        assert!(errors.contains(words), "{words}");
    }
    assert!(notices.contains(ADMIN) && !notices.contains("chief"));
    assert!(!page.contains("5f4dcc3b"), "no hash, in whatever column");

    let file = app
        .get_with_cookie(&format!("{path}/invalid"), &cookie)
        .await;
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"invalid-lines.csv\""
    );
    for words in [
        "\"2\",\"ann@example.org\",\"role\",\"chief\"",
        "\"3\",\"'=cmd@nowhere\"",
        "\"4\",\"carl@example.org\",\"is_active\",\"maybe\"",
        "\"5\",\"dora@example.org\",\"password_hash\",\"\"",
    ] {
        assert!(file.body.contains(words), "{words}: {}", file.body);
    }
    assert!(!file.body.contains("5f4dcc3b") && !file.body.contains(ADMIN));
}

#[tokio::test]
async fn users_who_would_become_administrators_come_first_and_are_confirmed_by_themselves() {
    let (app, cookie) = with_admin().await;
    let content = "email,role\nann@example.org,viewer\nbob@example.org,admin\nnobody,\n";
    let form = with_box(&form_with_file("users.csv", content), "with_roles");
    let path = send_form(&app, &cookie, form).await;
    let page = app
        .get_with_cookie(&path, &cookie)
        .await
        .body
        .replace("<!>", "");
    let place = |words: &str| {
        page.find(words)
            .unwrap_or_else(|| panic!("{words}: {page}"))
    };
    let order = [
        place("This user would be an administrator."),
        place("This user could view everything"),
        place("Create 1 administrator"),
        place("errors-title"),
    ];
    assert!(order.is_sorted(), "{order:?}");

    let id = path.rsplit('/').next().unwrap();
    let without = [("id", id), ("skip_wrong", "yes")];
    let refused = post(&app, &cookie, &path, &without).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(find(&app, "bob@example.org").await.is_none());
    let with = [("id", id), ("skip_wrong", "yes"), ("confirm_admins", "yes")];
    let done = post(&app, &cookie, &path, &with).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    eventually("they are there", async || {
        find(&app, "bob@example.org").await.is_some()
    })
    .await;
}

#[tokio::test]
async fn an_uploaded_database_is_recognised_and_says_how_to_import_it() {
    let (app, cookie) = with_admin().await;
    let path = send(
        &app,
        &cookie,
        "db.sqlite3",
        "SQLite format 3\0\u{10}\0\u{1}\u{1}",
    )
    .await;
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("It is a SQLite database."), "{page}");
    assert!(page.contains("password-recover importusers sqlite://"));
}

#[tokio::test]
async fn findings_are_forgotten_after_a_day() {
    let (app, cookie) = with_admin().await;
    let path = send(&app, &cookie, "users.csv", "email\nnobody\n").await;
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(page.contains("errors-title"));
    app.advance(hours(25));
    imports::tidy(&app.operator()).await.unwrap();
    let cookie = app.log_in(ADMIN).await;
    let page = app.get_with_cookie(&path, &cookie).await.body;
    assert!(!page.contains("errors-title"));
}
