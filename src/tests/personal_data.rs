//! Everything about one person: as a file, and erased, but for what the answer names.

use crate::{
    harness::{ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, minutes, user_row},
    query_plans,
    rest::program::{ALL, Program, give_token},
};
use axum::http::{Method, StatusCode};
use password_recover::{
    api::{
        access::{Role, Scope},
        dashboard::personal_data::{Part, Stays},
        error::ApiError,
    },
    server::{
        db::{
            directory_accounts::{self, Told},
            entity::{
                audit_event, bulk_action, outgoing_mail, recovery_case, recovery_request, user,
            },
            recovery_cases::{self, Latest, Of},
        },
        error::Error,
        model::{CaseNumber, EmailAddress, Identifier},
        personal_data::{self, Erased},
    },
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, PaginatorTrait,
    QueryFilter, Statement,
};
use serde_json::{Value, json};

mod columns;

const MARIA: &str = "maria@example.org";
const STRANGER: &str = "stranger@example.net";

/// The file, as an operator gets it.
async fn file_of(app: &TestApp, who: &str) -> Value {
    let mut file = personal_data::begin(&app.operator(), who, None)
        .await
        .unwrap();
    let mut text = Vec::new();
    while let Some(part) = file.next().await.unwrap() {
        text.extend(part);
    }
    serde_json::from_slice(&text).unwrap()
}

async fn erase(app: &TestApp, who: &str) -> Erased {
    personal_data::erase(&app.operator(), who, None)
        .await
        .unwrap()
}

fn count_of(erased: &Erased, part: Part) -> u64 {
    erased
        .counts
        .iter()
        .find(|(one, _)| *one == part)
        .unwrap()
        .1
}

fn refusal<T>(result: Result<T, Error>) -> ApiError {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        _ => panic!("it was not refused"),
    }
}

async fn ask_for_link(app: &TestApp, email: &str) {
    app.post_form("/forgot-password", &[("email", email)]).await;
    app.deliver().await;
}

/// The entries of the trail of one kind.
async fn noted(app: &TestApp, kind: audit_event::Kind) -> Vec<audit_event::Model> {
    let all = audit_event::Entity::find().filter(audit_event::Column::Kind.eq(kind));
    all.all(&app.state.db).await.unwrap()
}

/// Posts a form of the page.
async fn post(app: &TestApp, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    app.post_form_with_cookie(path, fields, cookie).await
}

#[tokio::test]
async fn somebody_without_an_account_gets_their_cases_and_has_them_erased() {
    let app = TestApp::new().await;
    app.make_admin(MARIA).await;
    app.make_user(ANN).await;
    ask_for_link(&app, STRANGER).await;
    ask_for_link(&app, ANN).await;
    let file = file_of(&app, STRANGER).await;
    assert_eq!(file["accounts"], json!([]));
    assert_eq!(file["cases"][0]["entered"], STRANGER);
    assert_eq!(file["requests"].as_array().unwrap().len(), 1);
    assert_eq!(file["mails"].as_array().unwrap().len(), 1);
    assert!(!file.to_string().contains(ANN));

    let erased = erase(&app, STRANGER).await;
    assert_eq!(count_of(&erased, Part::Cases), 1);
    assert_eq!(count_of(&erased, Part::Accounts), 0);
    assert_eq!(columns::where_is(&app, STRANGER).await, [""; 0]);
    assert_ne!(columns::where_is(&app, ANN).await, [""; 0]);
    let again = personal_data::erase(&app.operator(), STRANGER, None).await;
    assert_eq!(refusal(again), ApiError::NotFound);
    assert_eq!(
        refusal(personal_data::begin(&app.operator(), STRANGER, None).await),
        ApiError::NotFound
    );
}

#[tokio::test]
async fn an_administrator_downloads_and_erases_in_the_dashboard_with_their_password() {
    let app = TestApp::new().await;
    app.make_admin(MARIA).await;
    let ann = app.make_user(ANN).await;
    ask_for_link(&app, ANN).await;
    let cookie = app.log_in(MARIA).await;
    let who = ann.id.to_string();
    let page = app
        .get_with_cookie(&format!("/admin/personal-data?who={who}"), &cookie)
        .await;
    assert!(page.body.contains("Download file"), "{}", page.body);

    app.advance(minutes(11));
    let path = "/admin/personal-data/file";
    let refused = post(&app, &cookie, path, &[("who", ANN)]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let with_password = [("who", ANN), ("password", OLD_PASSWORD)];
    let file = post(&app, &cookie, path, &with_password).await;
    assert_eq!(file.header("content-type"), "application/json");
    assert!(
        file.header("content-disposition")
            .contains("personal-data.json")
    );
    assert_eq!(file.json()["accounts"][0]["email"], ANN);

    app.advance(minutes(11));
    let path = "/admin/personal-data/erase";
    let asked = post(&app, &cookie, path, &[("who", ANN)]).await;
    assert!(asked.body.contains("What stays, and why"), "{}", asked.body);
    let sure = [("who", ANN), ("is_confirmed", "on")];
    let refused = post(&app, &cookie, path, &sure).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(user_row(&app.state.db, ann.id).await.unwrap().is_some());
    let sure = [sure[0], sure[1], ("password", OLD_PASSWORD)];
    let erased = post(&app, &cookie, path, &sure).await;
    assert_eq!(erased.status, StatusCode::SEE_OTHER);
    let done = app
        .get_with_cookie(erased.header("location"), &cookie)
        .await;
    assert!(done.body.contains("Personal data erased."), "{}", done.body);
    assert!(user_row(&app.state.db, ann.id).await.unwrap().is_none());

    for kind in [
        audit_event::Kind::PersonalDataExported,
        audit_event::Kind::PersonalDataErased,
    ] {
        let entries = noted(&app, kind).await;
        let [entry] = &entries[..] else {
            panic!("{entries:?}")
        };
        assert_eq!(entry.subject_id, Some(ann.id));
        assert!(!format!("{entry:?}").contains("ann@"), "{entry:?}");
    }
}

#[tokio::test]
async fn programs_need_a_scope_of_its_own_and_the_one_for_roles_over_staff() {
    let app = TestApp::new().await;
    let maria = app.make_staff(MARIA, Role::Admin).await;
    let ann = app.make_user(ANN).await;
    let desk = app.make_staff("desk@example.org", Role::HelpDesk).await;
    let others: Vec<Scope> = ALL
        .iter()
        .copied()
        .filter(|scope| *scope != Scope::PersonalData)
        .collect();
    let (export, erase) = ("/core/personal-data/", "/core/personal-data/erase/");
    let of_ann = json!({ "person": ANN });
    let without = Program::with(&app, &give_token(&app, &maria, &others).await);
    let of_desk = Program::of(&app, &desk).await;
    for program in [&without, &of_desk] {
        for path in [export, erase] {
            let answer = program.write(Method::POST, path, &of_ann).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.body);
        }
    }
    let only = Program::with(
        &app,
        &give_token(&app, &maria, &[Scope::PersonalData]).await,
    );
    let file = only.write(Method::POST, export, &of_ann).await;
    assert_eq!(file.json()["accounts"][0]["id"], ann.id);
    let staff = json!({ "person": desk.id.to_string() });
    let refused = only.write(Method::POST, erase, &staff).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let erased = only.write(Method::POST, erase, &of_ann).await;
    assert_eq!(erased.status, StatusCode::OK, "{}", erased.body);
    assert_eq!(erased.json()["erased"]["accounts"], 1);
    let kept: Vec<_> = erased.json()["stays"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["what"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(kept, ["audit-trail", "numbers", "backups"]);
    let all = Program::of(&app, &maria).await;
    let erased = all.write(Method::POST, erase, &staff).await;
    assert_eq!(erased.status, StatusCode::OK, "{}", erased.body);
    let gone = all.write(Method::POST, erase, &staff).await;
    assert_eq!(gone.code(), "not-found");
}

#[tokio::test]
async fn nobody_erases_themselves_or_the_last_administrator_and_nothing_is_gone_then() {
    let app = TestApp::new().await;
    let maria = app.make_staff(MARIA, Role::Admin).await;
    ask_for_link(&app, MARIA).await;
    let cases = async || {
        let all = recovery_case::Entity::find();
        all.count(&app.state.db).await.unwrap()
    };
    let last = personal_data::erase(&app.operator(), MARIA, None).await;
    assert_eq!(refusal(last), ApiError::LastAdmin);
    app.make_admin("other@example.org").await;
    let itself = Program::of(&app, &maria).await;
    let body = json!({ "person": MARIA });
    let refused = itself
        .write(Method::POST, "/core/personal-data/erase/", &body)
        .await;
    assert_eq!(refused.code(), "yourself");
    assert_eq!(cases().await, 1);
    assert!(user_row(&app.state.db, maria.id).await.unwrap().is_some());
    let noted = noted(&app, audit_event::Kind::PersonalDataErased).await;
    assert!(noted.is_empty(), "{noted:?}");
}

#[tokio::test]
async fn a_lock_of_an_account_in_a_directory_outlives_its_name() {
    let app = TestApp::new().await;
    let email = EmailAddress::parse(ANN).unwrap();
    let told = Told {
        directory: "shop",
        key: "77",
        email: &email,
        name: "Ann Example",
        login: Some("annie"),
        version: "1",
    };
    let db = &app.state.db;
    let now = app.state.clock.now();
    let account = directory_accounts::keep(db, &told, now).await.unwrap();
    edit_user(&app, account.id, |user| user.is_active = Set(false)).await;
    let erased = erase(&app, ANN).await;
    let directory = || "shop".to_owned();
    assert!(erased.stays.contains(&Stays::Lock {
        directory: directory()
    }));
    assert!(erased.stays.contains(&Stays::InDirectory {
        directory: directory()
    }));
    for name in [ANN, "annie", "Ann Example"] {
        assert_eq!(columns::where_is(&app, name).await, [""; 0], "{name}");
    }
    let found = directory_accounts::keep(db, &told, now).await.unwrap();
    assert_eq!((found.id, found.is_active), (account.id, false));

    // One that is open is deleted: nothing is lost with it.
    edit_user(&app, account.id, |user| user.is_active = Set(true)).await;
    let erased = erase(&app, ANN).await;
    assert!(!erased.stays.contains(&Stays::Lock {
        directory: directory()
    }));
    assert!(user_row(db, account.id).await.unwrap().is_none());
}

#[tokio::test]
async fn much_about_one_person_is_read_and_erased_in_steps() {
    const CASES: usize = 1_234;
    const REQUESTS: usize = 2_500;
    let mut app = TestApp::new().await;
    let now = app.state.clock.now();
    let email = EmailAddress::parse(STRANGER).unwrap();
    let whose = Identifier::from(email);
    let mut case_id = 0;
    for _ in 0..CASES {
        let number = CaseNumber::random(&app.state.random);
        let of = Of {
            id: None,
            is_first: true,
        };
        let latest = Latest::default();
        case_id = recovery_cases::insert(&app.state.db, &number, &whose, of, latest, now)
            .await
            .unwrap();
    }
    let request = recovery_request::ActiveModel {
        case_id: Set(case_id),
        network: Set("192.0.2.1".to_owned()),
        requested_at: Set(now),
        ..Default::default()
    };
    for _ in 0..REQUESTS / 500 {
        let some = vec![request.clone(); 500];
        let insert = recovery_request::Entity::insert_many(some);
        insert.exec(&app.state.db).await.unwrap();
    }
    let asked = app.watch_queries();
    let file = file_of(&app, STRANGER).await;
    assert_eq!(file["cases"].as_array().unwrap().len(), CASES);
    assert_eq!(file["requests"].as_array().unwrap().len(), REQUESTS);
    erase(&app, STRANGER).await;
    query_plans::assert_bounded(&app, &asked).await;
    assert_eq!(columns::where_is(&app, STRANGER).await, [""; 0]);
    let left = recovery_request::Entity::find().count(&app.state.db).await;
    assert_eq!(left.unwrap(), 0);
}

#[tokio::test]
async fn a_new_request_after_an_erasure_begins_anew() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    erase(&app, ANN).await;
    let mails = outgoing_mail::Entity::find().count(&app.state.db).await;
    assert_eq!(mails.unwrap(), 0);
    ask_for_link(&app, ANN).await;
    let cases = recovery_case::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    assert_eq!((cases.len(), cases[0].user_id), (1, None));
    let users = user::Entity::find().count(&app.state.db).await;
    assert_eq!(users.unwrap(), 0);
    assert_eq!(
        bulk_action::Entity::find()
            .count(&app.state.db)
            .await
            .unwrap(),
        0
    );
}

#[tokio::test]
async fn the_command_prints_the_file_and_erases() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| crate::program::run(folder.path(), arguments, "");
    let created = crate::program::run(
        folder.path(),
        &[
            "createsuperuser",
            "--email",
            MARIA,
            "--name",
            "Maria",
            "--password-stdin",
        ],
        OLD_PASSWORD,
    );
    assert!(created.status.success(), "{created:?}");
    let created = crate::program::run(
        folder.path(),
        &[
            "createsuperuser",
            "--email",
            ANN,
            "--name",
            "Ann",
            "--password-stdin",
        ],
        OLD_PASSWORD,
    );
    assert!(created.status.success(), "{created:?}");
    let file = run(&["personaldata", ANN]);
    let file: Value = serde_json::from_slice(&file.stdout).unwrap();
    assert_eq!(file["accounts"][0]["email"], ANN);
    let erased = run(&["personaldata", ANN, "--erase"]);
    let said = String::from_utf8(erased.stdout).unwrap();
    assert!(said.contains("Accounts: 1"), "{said}");
    assert!(said.contains("AUDIT_RETENTION_DAYS"), "{said}");
    let nobody = run(&["personaldata", ANN]);
    assert!(!nobody.status.success());
    let said = String::from_utf8(nobody.stderr).unwrap();
    assert!(
        said.contains("Nothing is stored about this person: ann@"),
        "{said}"
    );
    let last = run(&["personaldata", MARIA, "--erase"]);
    assert!(!last.status.success());
}

/// All texts of a column.
async fn texts(app: &TestApp, table: &str, column: &str) -> Vec<String> {
    let sql = format!(
        "SELECT CAST(\"{column}\" AS TEXT) AS text FROM \"{table}\" WHERE \"{column}\" IS NOT NULL"
    );
    let statement = Statement::from_string(DbBackend::Sqlite, sql);
    let rows = app.state.db.query_all_raw(statement).await.unwrap();
    rows.iter()
        .map(|row| row.try_get("", "text").unwrap())
        .collect()
}
