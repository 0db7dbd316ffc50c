//! Every column of every table: what is in it of a person is handed out, or is a secret, or says nothing of anybody.

use super::{ANN, MARIA, NEW_PASSWORD, TestApp, erase, file_of, texts};
use crate::rest::program::{ALL, give_token};
use password_recover::server::{
    clock::Timestamp,
    db::entity::{
        address_change, bulk_action, directory_write, freeze_token, import, link_opening,
        outgoing_mail, recovery_case, recovery_code, session, totp_credential, webhook_delivery,
        webhook_endpoint,
    },
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbBackend, EntityTrait, QueryOrder,
    Statement,
};
use std::collections::BTreeSet;

/// Handed out, by table; `ALSO` has those whose values can't be replaced by a marker.
const HANDED_OUT: &[(&str, &[&str])] = &[
    ("address_changes", &["former_email"]),
    ("api_tokens", &["name"]),
    ("audit_events", &["network", "user_agent", "detail"]),
    ("bulk_actions", &["network", "user_agent"]),
    ("imports", &["source"]),
    ("link_openings", &["network", "user_agent"]),
    ("mail_tries", &["reply"]),
    (
        "outgoing_mails",
        &[
            "recipient",
            "about",
            "message_id",
            "last_reply",
            "language",
            "application",
            "device",
            "network",
        ],
    ),
    (
        "recovery_cases",
        &["number", "language", "application", "next_url"],
    ),
    (
        "recovery_requests",
        &["number", "network", "wide_network", "program"],
    ),
    ("sessions", &["network", "user_agent"]),
    ("setup_choices", &["step"]),
    ("users", &["name"]),
    ("webhook_deliveries", &["event_id", "payload"]),
];

/// Never handed out: each is a secret or a hash of one. Erased as well.
const SECRET: &[(&str, &[&str])] = &[
    ("api_tokens", &["token_hash"]),
    ("directory_writes", &["sealed"]),
    ("freeze_tokens", &["token_hash"]),
    ("recovery_codes", &["code_hash"]),
    (
        "reset_tokens",
        &["token_hash", "code_hash", "directory_version"],
    ),
    ("sessions", &["token_hash"]),
    ("totp_credentials", &["secret"]),
    (
        "users",
        &["password_hash", "revoked_hash", "directory_version"],
    ),
];

/// Words of this program, or made of another column of the person; and tables that are about nobody, or hold only
/// keyed hashes. The development mailbox is erased, and not handed out, since its mails have links.
const ALSO: &[(&str, &[&str])] = &[
    ("admin_invitations", &["token_hash"]),
    ("alert_bundles", &["content"]),
    ("alert_state", &["open_problems"]),
    ("api_tokens", &["origin", "scopes", "owner_role"]),
    ("audit_chain", &["hash", "anchor_hash"]),
    ("audit_events", &["kind", "previous_hash", "hash"]),
    ("bulk_action_accounts", &["outcome"]),
    ("bulk_actions", &["kind"]),
    ("caller_checks", &["code_hash"]),
    ("campaign_accounts", &["state"]),
    (
        "campaigns",
        &[
            "note",
            "reason",
            "search",
            "user_state",
            "user_role",
            "state",
            "waits_for",
        ],
    ),
    ("directory_writes", &["kind"]),
    ("network_exceptions", &["network", "reason"]),
    ("idempotency_keys", &["key_hash", "fingerprint"]),
    // Named in what stays, until the import is confirmed or dropped; findings go within a day.
    ("import_findings", &["problem", "email", "value"]),
    (
        "import_rows",
        &[
            "email",
            "email_canonical",
            "name",
            "role",
            "password_hash",
            "password_scheme",
        ],
    ),
    ("imports", &["state", "problem", "unread"]),
    ("mail_tries", &["outcome"]),
    (
        "mailbox_messages",
        &[
            "sender",
            "recipient",
            "subject",
            "text_body",
            "html_body",
            "raw",
        ],
    ),
    (
        "outgoing_mails",
        &["kind", "recipient_domain", "state", "waits_for", "problem"],
    ),
    ("overview_counts", &["length"]),
    ("recovery_cases", &["email_canonical", "state"]),
    ("recovery_codes", &["key_tag"]),
    ("secret_keys", &["tag"]),
    ("seaql_migrations", &["version"]),
    (
        "text_versions",
        &["application", "language", "text_id", "pattern"],
    ),
    ("throttle_counters", &["scope", "key_hash"]),
    ("used_challenges", &["challenge_hash"]),
    ("user_search_terms", &["term"]),
    (
        "users",
        &[
            "email",
            "email_canonical",
            "role",
            "password_scheme",
            "directory",
            "directory_key",
            "login",
            "standing",
            "name_key",
        ],
    ),
    (
        "webhook_deliveries",
        &["event_type", "state", "last_problem"],
    ),
    (
        "webhook_endpoints",
        &[
            "url",
            "description",
            "event_types",
            "secret",
            "previous_secret",
        ],
    ),
];

/// The columns with texts, as the database has them.
async fn all(app: &TestApp) -> BTreeSet<(String, String)> {
    let sql = "SELECT m.name AS \"table\", c.name AS \"column\" FROM sqlite_master m, \
               pragma_table_xinfo(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' \
               AND (c.type LIKE '%char%' OR c.type LIKE '%text%')";
    let statement = Statement::from_string(DbBackend::Sqlite, sql);
    let rows = app.state.db.query_all_raw(statement).await.unwrap();
    rows.iter()
        .map(|row| {
            (
                row.try_get("", "table").unwrap(),
                row.try_get("", "column").unwrap(),
            )
        })
        .collect()
}

/// The columns that contain a text somewhere.
pub async fn where_is(app: &TestApp, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (table, column) in all(app).await {
        let texts = texts(app, &table, &column).await;
        if texts.iter().any(|one| one.contains(text)) {
            found.push(format!("{table}.{column}"));
        }
    }
    found
}

fn listed(list: &[(&str, &[&str])]) -> Vec<(String, String)> {
    list.iter()
        .flat_map(|(table, columns)| {
            let columns = columns.iter();
            columns.map(|column| ((*table).to_owned(), (*column).to_owned()))
        })
        .collect()
}

fn marker(table: &str, column: &str) -> String {
    format!("marker-{table}-{column}")
}

/// A row about Ann in each table.
async fn fill(app: &TestApp, ann: i64) {
    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    app.deliver().await;
    let (db, now) = (&app.state.db, app.state.clock.now());
    let row = crate::harness::user_row(db, ann).await.unwrap().unwrap();
    give_token(app, &row, ALL).await;
    let mail = outgoing_mail::Entity::find().order_by_desc(outgoing_mail::Column::Id);
    let mail_id = mail.one(db).await.unwrap().unwrap().id;
    let case = recovery_case::Entity::find()
        .one(db)
        .await
        .unwrap()
        .unwrap();
    link_opening::ActiveModel {
        case_id: Set(case.id),
        mail_id: Set(mail_id),
        opened_at: Set(now),
        network: Set(String::new()),
        is_scanner: Set(false),
        ..Default::default()
    }
    .insert(db)
    .await
    .unwrap();
    session::ActiveModel {
        token_hash: Set("s".to_owned()),
        user_id: Set(ann),
        created_at: Set(now),
        last_seen_at: Set(now),
        expires_at: Set(now),
        network: Set(String::new()),
        awaits_code: Set(false),
        ..Default::default()
    }
    .insert(db)
    .await
    .unwrap();
    address_change::ActiveModel {
        user_id: Set(ann),
        mail_id: Set(mail_id),
        former_email: Set(String::new()),
        created_at: Set(now),
        ..Default::default()
    }
    .insert(db)
    .await
    .unwrap();
    freeze_token::ActiveModel {
        user_id: Set(ann),
        mail_id: Set(mail_id),
        token_hash: Set("f".to_owned()),
        created_at: Set(now),
        expires_at: Set(now),
        ..Default::default()
    }
    .insert(db)
    .await
    .unwrap();
    totp_credential::ActiveModel {
        user_id: Set(ann),
        secret: Set(String::new()),
        last_step: Set(0),
        created_at: Set(now),
        ..Default::default()
    }
    .insert(db)
    .await
    .unwrap();
    recovery_code::ActiveModel {
        user_id: Set(ann),
        code_hash: Set(String::new()),
        ..Default::default()
    }
    .insert(db)
    .await
    .unwrap();
    directory_write::ActiveModel {
        kind: Set(directory_write::Kind::Freeze),
        user_id: Set(ann),
        created_at: Set(now),
        due_at: Set(now),
        tries: Set(0),
        ..Default::default()
    }
    .insert(db)
    .await
    .unwrap();
    bulk_action::ActiveModel {
        kind: Set("disable".to_owned()),
        actor_id: Set(ann),
        created_at: Set(now),
        due_at: Set(now),
        finished_at: Set(Some(now)),
        ..Default::default()
    }
    .insert(db)
    .await
    .unwrap();
    password_recover::server::db::setup_choices::insert(db, ann, "mail")
        .await
        .unwrap();
    let import = password_recover::server::db::import_rows::begin(db, "", Some(ann), now);
    let import = import.await.unwrap();
    import::ActiveModel {
        id: Set(import),
        state: Set(import::State::Done),
        ..Default::default()
    }
    .update(db)
    .await
    .unwrap();
    deliver_to_webhook(app, ann, now).await;
}

async fn deliver_to_webhook(app: &TestApp, ann: i64, now: Timestamp) {
    let db = &app.state.db;
    let endpoint = webhook_endpoint::ActiveModel {
        url: Set("https://hooks.example.org".to_owned()),
        description: Set(String::new()),
        event_types: Set(String::new()),
        secret: Set(String::new()),
        is_active: Set(false),
        failures: Set(0),
        created_at: Set(now),
        updated_at: Set(now),
        ..Default::default()
    };
    let endpoint = endpoint.insert(db).await.unwrap().id;
    webhook_delivery::ActiveModel {
        endpoint_id: Set(endpoint),
        event_id: Set("e".to_owned()),
        event_type: Set("user.created".to_owned()),
        user_id: Set(Some(ann)),
        payload: Set(String::new()),
        state: Set(webhook_delivery::State::Delivered),
        attempts: Set(1),
        due_at: Set(now),
        next_attempt_at: Set(now),
        created_at: Set(now),
        finished_at: Set(Some(now)),
        faults: Set(0),
        ..Default::default()
    }
    .insert(db)
    .await
    .unwrap();
}

/// Which rows are about Ann.
fn about(table: &str, ann: i64) -> String {
    match table {
        "users" => format!("id = {ann}"),
        "audit_events" => format!("subject_id = {ann}"),
        "bulk_actions" | "imports" => format!("actor_id = {ann}"),
        "recovery_cases" => format!("email_canonical = '{ANN}'"),
        "recovery_requests" | "link_openings" | "reset_tokens" => {
            format!("case_id IN (SELECT id FROM recovery_cases WHERE email_canonical = '{ANN}')")
        }
        "mail_tries" => format!("mail_id IN (SELECT id FROM outgoing_mails WHERE user_id = {ann})"),
        _ => format!("user_id = {ann}"),
    }
}

#[tokio::test]
async fn every_column_about_a_person_is_handed_out_and_erased_but_for_secrets_and_what_stays() {
    let app = TestApp::new().await;
    app.make_admin(MARIA).await;
    let ann = app.make_user(ANN).await.id;
    let known = [HANDED_OUT, SECRET, ALSO].map(listed).concat();
    let known: BTreeSet<_> = known.into_iter().collect();
    assert_eq!(
        all(&app).await,
        known,
        "a new column must be thought about here"
    );

    fill(&app, ann).await;
    let marked = [HANDED_OUT, SECRET].map(listed).concat();
    for (table, column) in &marked {
        let (marker, rows) = (marker(table, column), about(table, ann));
        // One row is enough, and some of them are unique.
        let sql = format!(
            "UPDATE \"{table}\" SET \"{column}\" = '{marker}' \
             WHERE id = (SELECT MIN(id) FROM \"{table}\" WHERE {rows})"
        );
        let changed = app.state.db.execute_unprepared(&sql).await.unwrap();
        assert_eq!(changed.rows_affected(), 1, "{table} has no row about Ann");
    }
    let file = file_of(&app, ANN).await.to_string();
    assert!(file.contains(ANN));
    for (table, column) in listed(HANDED_OUT) {
        assert!(file.contains(&marker(&table, &column)), "{table}.{column}");
    }
    for (table, column) in listed(SECRET) {
        assert!(!file.contains(&marker(&table, &column)), "{table}.{column}");
    }

    let erased = erase(&app, ANN).await;
    assert!(erased.kept_events > 0);
    let left = where_is(&app, "marker-").await;
    assert_eq!(
        left,
        [
            "audit_events.detail",
            "audit_events.network",
            "audit_events.user_agent",
        ]
    );
    assert_eq!(where_is(&app, ANN).await, [""; 0]);
}
