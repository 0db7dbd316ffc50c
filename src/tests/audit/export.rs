//! Exports of the trail: complete, safe to open, for administrators only, and recorded.

use super::{note, rows};
use crate::harness::{Answer, TestApp, edit_user, form_request};
use axum::http::{StatusCode, header};
use password_recover::{
    api::access::Role,
    server::{
        db::{audit::Kind, entity::audit_event},
        model::AuditEntry,
    },
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};

const ADMIN: &str = "maria@example.org";

async fn export(app: &TestApp, cookie: &str, fields: &[(&str, &str)]) -> Answer {
    let mut request = form_request("/admin/audit/export", fields);
    let cookie = cookie.parse().unwrap();
    request.headers_mut().insert(header::COOKIE, cookie);
    app.send(request).await
}

async fn logged_in(app: &TestApp) -> String {
    app.make_admin(ADMIN).await;
    app.log_in(ADMIN).await
}

#[tokio::test]
async fn json_lines_contain_everything_the_hashes_cover() {
    let app = TestApp::new().await;
    let cookie = logged_in(&app).await;
    note(&app, 3).await;
    let answer = export(&app, &cookie, &[("format", "jsonl")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "application/jsonl");
    assert_eq!(
        answer.header("content-disposition"),
        "attachment; filename=\"audit-2027-01-15.jsonl\""
    );
    assert_eq!(answer.header("cache-control"), "no-store");
    let lines: Vec<serde_json::Value> = answer
        .body
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), rows(&app).await.len());
    assert_eq!(lines[0]["kind"], "audit-exported", "it is noted itself");
    assert_eq!(lines[0]["actor"], ADMIN);
    for pair in lines.windows(2) {
        assert_eq!(pair[0]["previous_hash"], pair[1]["hash"]);
    }
    for line in lines {
        let text = |name: &str| line[name].as_str().map(str::to_owned);
        let moment = text("happened_at").unwrap();
        let moment: chrono::DateTime<chrono::Utc> = moment.parse().unwrap();
        let entry = AuditEntry {
            sequence: line["sequence"].as_i64().unwrap(),
            previous_hash: text("previous_hash").unwrap(),
            happened_at: moment.timestamp_millis(),
            kind: text("kind").unwrap(),
            actor_id: line["actor_id"].as_i64(),
            subject_id: line["subject_id"].as_i64(),
            case_id: line["case_id"].as_i64(),
            mail_id: line["mail_id"].as_i64(),
            network: text("network"),
            user_agent: text("user_agent"),
            detail: text("detail"),
        };
        assert_eq!(text("hash"), Some(entry.hash()));
    }
}

#[tokio::test]
async fn a_spreadsheet_finds_no_formula_in_an_export() {
    let app = TestApp::new().await;
    let cookie = logged_in(&app).await;
    let mut row: audit_event::ActiveModel = rows(&app).await[0].clone().into_active_model();
    row.user_agent = Set(Some("=HYPERLINK(\"https://evil.example\")".to_owned()));
    row.network = Set(Some("@SUM(A1),\r\nx".to_owned()));
    row.update(&app.state.db).await.unwrap();
    let answer = export(&app, &cookie, &[("format", "csv")]).await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    assert!(
        answer
            .body
            .starts_with("\"sequence\",\"happened_at\",\"kind\"")
    );
    assert!(
        answer
            .body
            .contains("\"'=HYPERLINK(\"\"https://evil.example\"\")\"")
    );
    assert!(answer.body.contains("\"'@SUM(A1),\r\nx\""));
    assert!(answer.body.ends_with("\"\r\n"));
}

#[tokio::test]
async fn an_export_applies_the_filter_and_records_it_without_its_values() {
    let app = TestApp::new().await;
    let cookie = logged_in(&app).await;
    note(&app, 2_500).await;
    let fields = [("format", "jsonl"), ("kind", "user-made"), ("who", ADMIN)];
    let answer = export(&app, &cookie, &fields).await;
    assert_eq!(answer.body.lines().count(), 1, "{}", answer.body);
    let noted = rows(&app).await.pop().unwrap();
    assert_eq!(noted.kind, Kind::AuditExported);
    let detail = r#"{"filtered_by":["kind","who"],"format":"jsonl"}"#;
    assert_eq!(noted.detail.as_deref(), Some(detail));

    let everything = export(&app, &cookie, &[("format", "csv")]).await;
    let count = rows(&app).await.len() + 1;
    assert_eq!(everything.body.lines().count(), count, "over several pages");
    let nobody = [("format", "csv"), ("who", "nobody@example.org")];
    assert_eq!(
        export(&app, &cookie, &nobody).await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn only_admins_can_export_and_only_from_our_own_page() {
    let app = TestApp::new().await;
    let cookie = logged_in(&app).await;
    let fields = [("format", "csv")];
    let stranger = export(&app, "session=nonsense", &fields).await;
    assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);

    let mut request = form_request("/admin/audit/export", &fields);
    let headers = request.headers_mut();
    headers.insert(header::COOKIE, cookie.parse().unwrap());
    headers.insert("sec-fetch-site", "cross-site".parse().unwrap());
    assert_eq!(app.send(request).await.status, StatusCode::FORBIDDEN);

    let maria = crate::harness::user_of(&app.state.db, ADMIN)
        .await
        .unwrap()
        .unwrap();
    for role in [Role::Viewer, Role::HelpDesk] {
        edit_user(&app, maria.id, |user| user.role = Set(role)).await;
        let answer = export(&app, &cookie, &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        let page = app.get_with_cookie("/admin/audit", &cookie).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.body.contains("/admin/audit/export"));
    }
    let kinds = rows(&app).await.into_iter().map(|row| row.kind);
    assert!(!kinds.into_iter().any(|kind| kind == Kind::AuditExported));
}
