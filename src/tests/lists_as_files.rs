//! Cases and mails as tables: what the list shows with its filters, nothing that a spreadsheet would calculate, and no
//! link or code.

use crate::{
    harness::{ANN, Answer, TestApp, token_in},
    query_plans,
};
use axum::http::StatusCode;
use password_recover::{
    api::access::Role,
    server::{
        db::{
            entity::{audit_event, recovery_case},
            recovery_cases::{self, Latest, Of},
        },
        model::{CaseNumber, EmailAddress, Identifier},
    },
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

const VERA: &str = "vera@example.org";
/// An address may begin so.
const FORMULA: &str = "=1+2@example.org";

/// The rows of a table, with its head.
async fn rows(
    app: &TestApp,
    cookie: &str,
    list: &str,
    filter: &[(&str, &str)],
) -> Vec<Vec<String>> {
    let path = format!("/admin/{list}/export");
    let file: Answer = app.post_form_with_cookie(&path, filter, cookie).await;
    assert_eq!(file.status, StatusCode::OK, "{}", file.body);
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert!(file.header("content-disposition").contains(".csv\""));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(file.body.as_bytes());
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        row.iter().map(str::to_owned).collect()
    });
    rows.collect()
}

async fn make_case(app: &TestApp, email: &str) {
    let whose = Identifier::from(EmailAddress::parse(email).unwrap());
    let number = CaseNumber::random(&app.state.random);
    let of = Of {
        id: None,
        is_first: true,
    };
    let now = app.state.clock.now();
    recovery_cases::insert(&app.state.db, &number, &whose, of, Latest::default(), now)
        .await
        .unwrap();
}

#[tokio::test]
async fn cases_and_mails_are_exported_as_their_lists_are_filtered() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    app.make_staff(VERA, Role::Viewer).await;
    make_case(&app, FORMULA).await;
    app.post_form("/forgot-password", &[("email", ANN)]).await;
    app.deliver().await;
    let cookie = app.log_in(VERA).await;

    let all = rows(&app, &cookie, "cases", &[]).await;
    assert_eq!(all.len(), 3);
    assert_eq!(all[0][..2], ["number", "entered_address"]);
    assert_eq!(all[1][1], ANN);
    assert_eq!(all[2][1], format!("'{FORMULA}"), "it is no formula");
    let number = all[1][0].clone();
    let one = rows(&app, &cookie, "cases", &[("search", &number)]).await;
    assert_eq!(one[1..], all[1..2]);
    let none = rows(&app, &cookie, "cases", &[("state", "completed")]).await;
    assert_eq!(none.len(), 1);

    let mails = rows(&app, &cookie, "mail", &[]).await;
    assert_eq!(mails.len(), 2);
    assert_eq!(mails[1][1..5], ["recovery", ANN, &number, "sent"]);
    let none = rows(&app, &cookie, "mail", &[("domain", "example.net")]).await;
    assert_eq!(none.len(), 1);
    let sent = app.mails().await;
    let token = token_in(&sent[0].text_body);
    assert!(!format!("{all:?}{mails:?}").contains(&token));

    for (kind, times) in [
        (audit_event::Kind::CasesExported, 3),
        (audit_event::Kind::MailsExported, 2),
    ] {
        let noted = audit_event::Entity::find().filter(audit_event::Column::Kind.eq(kind));
        assert_eq!(noted.all(&app.state.db).await.unwrap().len(), times);
    }
}

#[tokio::test]
async fn a_long_list_is_exported_in_batches_and_each_row_once() {
    const MANY: usize = 1_203;
    let mut app = TestApp::new().await;
    app.make_staff(VERA, Role::Viewer).await;
    make_case(&app, ANN).await;
    let db = &app.state.db;
    let one = recovery_case::Entity::find()
        .one(db)
        .await
        .unwrap()
        .unwrap();
    for part in 0..MANY.div_ceil(401) {
        let cases = (0..401).map(|index| recovery_case::ActiveModel {
            number: Set(format!("N{part}-{index}")),
            email_canonical: Set(one.email_canonical.clone()),
            state: Set(one.state),
            code_tries: Set(0),
            openings: Set(0),
            created_at: Set(one.created_at),
            last_requested_at: Set(one.created_at),
            ..Default::default()
        });
        let insert = recovery_case::Entity::insert_many(cases);
        insert.exec(db).await.unwrap();
    }
    let cookie = app.log_in(VERA).await;
    let asked = app.watch_queries();
    let all = rows(&app, &cookie, "cases", &[]).await;
    let mut numbers: Vec<_> = all[1..].iter().map(|row| row[0].clone()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), MANY + 1);
    rows(&app, &cookie, "mail", &[]).await;
    query_plans::assert_bounded(&app, &asked).await;
}
