//! Exporting users.

use super::{BCRYPT, PBKDF2, find, import, import_by, with_roles};
use crate::harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp};
use password_recover::api::dashboard::users::{UserState, UsersQuery};
use password_recover::server::{
    db::entity::audit_event::{self, Kind},
    users::export::{self, Format, Hashes},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

async fn export(app: &TestApp, format: Format, hashes: Hashes) -> String {
    let mut export = export::begin(&app.operator(), format, hashes, None)
        .await
        .unwrap();
    let mut text = Vec::new();
    while let Some(part) = export.next().await.unwrap() {
        text.extend(part);
    }
    String::from_utf8(text).unwrap()
}

#[tokio::test]
async fn what_is_exported_can_be_imported_as_it_is() {
    let app = TestApp::new().await;
    let text = format!(
        "email,name,role,is_active,password_hash,created_at,last_login\n\
         -pia@example.org,\"=1+1, \"\"P\"\"\",help-desk,false,{PBKDF2},2020-01-02 03:04:05,\n\
         bea@example.org,'-Bea,user,true,{BCRYPT},2021-01-02 03:04:05,2022-01-02 03:04:05\n\
         nob@example.org,,user,true,,2022-01-02 03:04:05,\n"
    );
    import_by(&app, &text, with_roles()).await;
    for format in [Format::Csv, Format::JsonLines] {
        let exported = export(&app, format, Hashes::Include).await;
        let other = TestApp::new().await;
        assert_eq!(
            import_by(&other, &exported, with_roles()).await,
            3,
            "{exported}"
        );
        for email in ["-pia@example.org", "bea@example.org", "nob@example.org"] {
            let before = find(&app, email).await.unwrap();
            let mut after = find(&other, email).await.unwrap();
            after.id = before.id;
            assert_eq!(after, before, "{email}");
        }
    }
}

#[tokio::test]
async fn an_export_has_no_formulas_and_no_hashes_by_default() {
    let app = TestApp::new().await;
    import(
        &app,
        &format!("email,name,password_hash\n=a@example.org,=HYPERLINK(1),{PBKDF2}\n"),
    )
    .await;
    app.make_user(ANN).await;
    let csv = export(&app, Format::Csv, Hashes::LeaveOut).await;
    let mut lines = csv.split("\r\n");
    assert_eq!(
        lines.next(),
        Some(r#""email","name","role","is_active","last_login","created_at""#)
    );
    let first = lines.next().unwrap();
    assert!(
        first.starts_with(r#""'=a@example.org","'=HYPERLINK(1)","user","true","","2027-"#),
        "{first}"
    );
    let json = export(&app, Format::JsonLines, Hashes::LeaveOut).await;
    assert_eq!(json.lines().count(), 2);
    for text in [&csv, &json] {
        assert!(!text.contains("argon2") && !text.contains("pbkdf2"));
    }
    let with_hashes = export(&app, Format::Csv, Hashes::Include).await;
    assert!(with_hashes.contains(PBKDF2) && with_hashes.contains("$argon2id$"));
    let noted = audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(Kind::UsersExported))
        .order_by_asc(audit_event::Column::Id)
        .all(&app.state.db)
        .await;
    let noted = noted.unwrap();
    let noted = noted.iter().map(|event| event.detail.as_deref().unwrap());
    assert_eq!(
        noted.collect::<Vec<_>>(),
        [
            r#"{"format":"csv"}"#,
            r#"{"format":"jsonl"}"#,
            r#"{"format":"csv","with":["password_hash"]}"#
        ]
    );
}

#[tokio::test]
async fn an_export_has_whom_the_list_shows() {
    let app = TestApp::new().await;
    let lines: String = (0..1200)
        .map(|i| format!("user{i}@example.org,{}\n", i % 2 == 0))
        .collect();
    import(&app, &format!("email,is_active\n{lines}")).await;
    let query = UsersQuery {
        search: "user1".to_owned(),
        state: Some(UserState::Disabled),
        ..UsersQuery::default()
    };
    let csv = |query: UsersQuery| async {
        let ctx = app.operator();
        let begun = export::begin_matching(&ctx, Format::Csv, Hashes::LeaveOut, query, None).await;
        let mut export = begun.unwrap();
        let (mut text, mut parts) = (Vec::new(), 0);
        while let Some(part) = export.next().await.unwrap() {
            text.extend(part);
            parts += 1;
        }
        (String::from_utf8(text).unwrap(), parts)
    };
    let (text, _) = csv(query).await;
    let expected = (0..1200)
        .filter(|i: &i32| i.to_string().starts_with('1') && i % 2 == 1)
        .count();
    assert_eq!(text.lines().count(), 1 + expected);
    assert!(text.contains("user1@") && text.contains("user1199@") && !text.contains("user3@"));
    // More than a batch.
    let disabled = UsersQuery {
        state: Some(UserState::Disabled),
        ..UsersQuery::default()
    };
    let (text, parts) = csv(disabled).await;
    assert_eq!(text.lines().count(), 1 + 600);
    assert!(parts > 1, "no more than a batch is in memory");
    let noted = audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(Kind::UsersExported))
        .order_by_asc(audit_event::Column::Id)
        .one(&app.state.db)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        noted.detail.as_deref(),
        Some(r#"{"filtered_by":["q","state"],"format":"csv"}"#)
    );
    // Nobody takes a part for all.
    import(
        &app,
        &format!(
            "email\n{}",
            (0..1000)
                .map(|i| format!("more{i}@example.org\n"))
                .collect::<String>()
        ),
    )
    .await;
    let vague = UsersQuery {
        search: "example".to_owned(),
        ..UsersQuery::default()
    };
    let ctx = app.operator();
    let refused = export::begin_matching(&ctx, Format::Csv, Hashes::LeaveOut, vague, None).await;
    assert!(refused.is_err());
}

/// Moving to another installation must not undo a freeze.
#[tokio::test]
async fn a_frozen_accounts_hash_is_not_exported() {
    let app = TestApp::new().await;
    import(&app, &format!("email,password\n{ANN},{PBKDF2}\n")).await;
    let ann = find(&app, ANN).await.unwrap();
    let now = app.state.clock.now();
    password_recover::server::db::account_rows::freeze(&app.state.db, ann.id, now)
        .await
        .unwrap();
    for format in [Format::Csv, Format::JsonLines] {
        let exported = export(&app, format, Hashes::Include).await;
        assert!(!exported.contains("pbkdf2"), "{exported}");
        let other = TestApp::new().await;
        assert_eq!(import(&other, &exported).await, 1);
        assert!(!other.can_log_in(ANN, super::PASSWORD).await);
        let token = other.token_for(ANN).await;
        assert_eq!(other.change(&token, NEW_PASSWORD).await.status, 200);
    }
}

#[tokio::test]
async fn an_export_continues_after_its_first_part() {
    let app = TestApp::new().await;
    import(&app, &super::many(1_001)).await;
    let csv = export(&app, Format::Csv, Hashes::LeaveOut).await;
    assert_eq!(csv.lines().count(), 1_002);
    let nobody = TestApp::new().await;
    let csv = export(&nobody, Format::Csv, Hashes::LeaveOut).await;
    assert_eq!(csv.lines().count(), 1);
}

#[tokio::test]
async fn an_export_for_django_names_its_hasher_before_each_hash() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let bcrypt = "$2b$04$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K";
    let text = format!("email,password\npia@example.org,{PBKDF2}\nbea@example.org,{bcrypt}\n");
    import(&app, &text).await;
    let exported = export(&app, Format::Csv, Hashes::ForDjango).await;
    let hashes = |text: &str| {
        text.matches("\"argon2$argon2id$v=19$m=19456,t=2,p=1$")
            .count()
    };
    assert_eq!(hashes(&exported), 1, "{exported}");
    assert!(exported.contains(&format!("\"{PBKDF2}\"")));
    assert!(exported.contains(&format!("\"bcrypt${bcrypt}\"")));
    // It can be read here as well.
    let other = TestApp::new().await;
    assert_eq!(import(&other, &exported).await, 3);
    assert!(other.can_log_in(ANN, OLD_PASSWORD).await);
}
