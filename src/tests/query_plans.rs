//! SQLite's query plans: every query uses an index, whatever the size of a table.

use crate::harness::{ANN, NEW_PASSWORD, TestApp, hours, minutes};
use password_recover::server::{alerts, campaigns, in_flight, worker};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use std::{collections::BTreeMap, sync::Mutex};

/// Tables that grow with the number of users and their activity. The others are bounded by the number of
/// staff, or by a limit.
const GROWING: &[&str] = &[
    "users",
    "user_search_terms",
    "recovery_cases",
    "recovery_requests",
    "outgoing_mails",
    "mail_tries",
    "link_openings",
    "reset_tokens",
    "freeze_tokens",
    "caller_checks",
    "sessions",
    "api_tokens",
    "audit_events",
    "throttle_counters",
    "webhook_deliveries",
    "idempotency_keys",
    "campaign_accounts",
];

const PAGES: &[&str] = &[
    "/admin",
    "/admin?period=day",
    "/admin/users",
    "/admin/users?q=ann",
    "/admin/users?standing=frozen",
    "/admin/users/1",
    "/admin/users/2",
    "/admin/users/1/caller",
    "/admin/cases",
    "/admin/cases?state=open",
    "/admin/cases?q=ann@example.org",
    "/admin/mails",
    "/admin/mails?state=queued",
    "/admin/audit",
    "/admin/directories",
    "/admin/campaigns",
    "/admin/campaigns/new",
    "/admin/campaigns/1",
    "/admin/campaigns/1?people=chosen",
    "/admin/limits",
    "/admin/limits?search=ann@example.org",
    "/admin/limits?search=192.0.2.1",
    "/admin/account",
    "/admin/first-steps",
    "/core/user/",
];

/// Owners with few rows each.
const OWNERS: &[&str] = &[
    "case_id",
    "user_id",
    "subject_id",
    "mail_id",
    "email_canonical",
    "rowid",
];

/// The overview counts what has happened since the worker counted, which is minutes ago; the worker a day at a time.
const OF_THE_OVERVIEW: &str = "AS \"start_of_hour\"";

/// Whether a table is large.
const OF_STATISTICS: &str = " LIMIT 1 OFFSET 10000";

/// An empty list of rows: nothing is read for it.
const OF_NOBODY: &str = " WHERE 1 = 2";

#[tokio::test]
async fn nothing_reads_or_sorts_a_table_that_grows() {
    let mut app = TestApp::new().await;
    app.make_user(ANN).await;
    app.make_admin("maria@example.org").await;
    let asked = app.watch_queries();

    let token = app.token_for(ANN).await;
    app.get("/forgot-password").await;
    app.get(&format!("/reset-password/{token}")).await;
    app.change(&token, NEW_PASSWORD).await;
    let unknown = r#"{"email":"nobody@example.org"}"#;
    // Until one of its mails waits for the limit of its address.
    for _ in 0..4 {
        app.post_json("/core/user/forgot-password/", unknown).await;
        app.deliver().await;
        app.advance(minutes(2));
    }
    let cookie = app.log_in("maria@example.org").await;
    let campaign = [("reason", "breach"), ("rate", "60"), ("note", "")];
    app.post_form_with_cookie("/admin/campaigns/new", &campaign, &cookie)
        .await;
    for _ in 0..3 {
        in_flight::until_idle(&app.operator(), campaigns::claim_due)
            .await
            .unwrap();
        app.advance(hours(1) / 60);
    }
    let caller = [("id", "1"), ("code", "123456")];
    for path in ["/admin/users/1/caller/code", "/admin/users/1/caller"] {
        app.post_form_with_cookie(path, &caller, &cookie).await;
        app.deliver().await;
    }
    for page in PAGES {
        app.get_with_cookie(page, &cookie).await;
    }
    app.state.metrics_exposition().await;
    alerts::look(&app.operator()).await.unwrap();
    app.deliver().await;
    app.advance(hours(24 * 365));
    worker::tidy_up(&app.operator()).await;

    assert_bounded(&app, &asked).await;
}

/// That each of these statements does the same work while tables grow.
pub async fn assert_bounded(app: &TestApp, asked: &Mutex<BTreeMap<String, String>>) {
    let asked = asked.lock().unwrap().clone();
    let mut bad = Vec::new();
    for (sql, with_values) in asked {
        let plan = plan(app, &with_values).await;
        let is_known = [OF_THE_OVERVIEW, OF_STATISTICS]
            .iter()
            .any(|part| sql.contains(part))
            || with_values.contains(OF_NOBODY);
        if !is_known && !is_bounded(&sql, &plan) {
            bad.push(format!("{with_values}\n    {}", plan.join("\n    ")));
        }
    }
    assert!(
        bad.is_empty(),
        "{} queries:\n{}",
        bad.len(),
        bad.join("\n\n")
    );
}

/// The steps of SQLite's plan.
async fn plan(app: &TestApp, sql: &str) -> Vec<String> {
    let verbs = ["SELECT", "UPDATE", "DELETE"];
    if !verbs.iter().any(|verb| sql.starts_with(verb)) {
        return Vec::new();
    }
    let explain = Statement::from_string(DbBackend::Sqlite, format!("EXPLAIN QUERY PLAN {sql}"));
    let steps = app.state.db.query_all_raw(explain).await.unwrap();
    steps
        .iter()
        .map(|row| row.try_get("", "detail").unwrap())
        .collect()
}

/// Whether the work stays the same while tables grow, of the query and of each within it: rows are found by an index,
/// and sorted rows belong to one owner, or are limited.
fn is_bounded(sql: &str, plan: &[String]) -> bool {
    let mut queries = plan.split(|step| step.starts_with("SCALAR SUBQUERY"));
    queries.all(|plan| one_is_bounded(sql, plan))
}

fn one_is_bounded(sql: &str, plan: &[String]) -> bool {
    let sorts = plan.iter().any(|step| step.starts_with("USE TEMP B-TREE"));
    let aggregates = sql.contains("COUNT(") || sql.contains("MAX(");
    // A count that stops at a bound.
    let counts_a_cut_off_list = sql.starts_with("SELECT COUNT(*) AS num_items FROM (SELECT");
    let is_cut_off = sql.contains(" LIMIT ") && (!aggregates || counts_a_cut_off_list);
    let reads_all = plan.iter().any(|step| {
        let table = step
            .strip_prefix("SCAN ")
            .and_then(|rest| rest.split(' ').next());
        let in_order = step.contains(" USING ") && is_cut_off && !sorts;
        table.is_some_and(|table| GROWING.contains(&table)) && !in_order
    });
    let found_by_owner = plan
        .iter()
        .filter(|step| step.starts_with("SEARCH "))
        .all(|step| {
            OWNERS
                .iter()
                .any(|owner| step.contains(&format!("({owner}=?")))
        });
    let groups_a_cut_off_list = sql.contains("FROM (SELECT") && sql.contains(" LIMIT ?) AS ");
    !reads_all && (!sorts || found_by_owner || groups_a_cut_off_list)
}
