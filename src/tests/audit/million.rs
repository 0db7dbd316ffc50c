//! A trail of a million entries: response times of its page, and the memory used by verifying and exporting.

use super::{rows, verified};
use crate::harness::{TestApp, form_request};
use axum::http::header;
use password_recover::server::{
    db::{
        self,
        audit::Kind,
        entity::{Timestamp, audit_chain, audit_event},
    },
    model::AuditEntry,
};
use sea_orm::{
    ActiveEnum, ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    EntityTrait,
};
use std::time::Instant;

const ADMIN: &str = "maria@example.org";
const MILLION: i64 = 1_000_000;

/// Writes entries like the program, but many per statement.
async fn fill(app: &TestApp, count: i64) {
    let last = rows(app).await.pop().unwrap();
    let (mut sequence, mut hash) = (last.sequence.unwrap(), last.hash.unwrap());
    let start = app.state.clock.now().utc();
    let transaction = db::begin_write(&app.state.db).await.unwrap();
    for batch in 0..count / 500 {
        let batch: Vec<_> = (0..500)
            .map(|index| {
                let number = batch * 500 + index;
                sequence += 1;
                let kind = match number % 10 {
                    0 => Kind::LoggedIn,
                    1 => Kind::PasswordRecovered,
                    _ => Kind::LogInFailed,
                };
                let moment = start - chrono::TimeDelta::milliseconds((count - number) * 1000);
                let entry = AuditEntry {
                    sequence,
                    previous_hash: hash.clone(),
                    happened_at: moment.timestamp_millis(),
                    kind: kind.to_value(),
                    actor_id: (number % 10 == 0).then_some(number % 7 + 1),
                    subject_id: Some(number % 100_000 + 1),
                    case_id: (number % 10 == 1).then_some(number),
                    mail_id: None,
                    network: Some(format!("192.0.{}.{}", number % 200, number % 250)),
                    user_agent: Some("Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0".to_owned()),
                    detail: None,
                };
                hash = entry.hash();
                audit_event::ActiveModel {
                    happened_at: Set(Timestamp::from(moment)),
                    kind: Set(kind),
                    actor_id: Set(entry.actor_id),
                    subject_id: Set(entry.subject_id),
                    case_id: Set(entry.case_id),
                    network: Set(entry.network),
                    user_agent: Set(entry.user_agent),
                    sequence: Set(Some(sequence)),
                    previous_hash: Set(Some(entry.previous_hash)),
                    hash: Set(Some(hash.clone())),
                    ..Default::default()
                }
            })
            .collect();
        let insert = audit_event::Entity::insert_many(batch);
        insert.exec_without_returning(&transaction).await.unwrap();
    }
    let head = audit_chain::ActiveModel {
        id: Unchanged(1),
        sequence: Set(sequence),
        hash: Set(hash),
        ..Default::default()
    };
    head.update(&transaction).await.unwrap();
    transaction.commit().await.unwrap();
}

/// The memory of this process, in MiB.
fn held() -> i64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().nth(1));
    kib.and_then(|kib| kib.parse::<i64>().ok())
        .unwrap_or_default()
        / 1024
}

#[tokio::test]
#[ignore = "takes minutes: `cargo xtask test --soak`"]
async fn soak_a_million_entries_are_found_proven_and_copied() {
    let app = TestApp::new().await;
    app.make_admin(ADMIN).await;
    let cookie = app.log_in(ADMIN).await;
    fill(&app, MILLION).await;

    for query in [
        "",
        "?kind=log-in-failed",
        "?kind=account-frozen",
        "?who=77",
        "?who=1",
        "?who=maria@example.org&kind=logged-in",
        "?network=192.0.10.10",
        "?network=192.0.10.10&kind=logged-in",
        "?from=2027-01-10&until=2027-01-12",
        "?below=1799500000000-500000",
        "?kind=log-in-failed&below=1799500000000-500000",
    ] {
        let path = format!("/admin/audit{query}");
        app.get_with_cookie(&path, &cookie).await;
        let start = Instant::now();
        let page = app.get_with_cookie(&path, &cookie).await;
        let took = start.elapsed();
        assert_eq!(page.status.as_u16(), 200);
        println!("{took:>10.1?}  {path}");
        assert!(took.as_millis() < 500, "{path} took {took:?}");
    }

    let before = held();
    let start = Instant::now();
    let entries = verified(&app, None).await.unwrap().entries;
    println!("{:>10.1?}  verified {entries} entries", start.elapsed());
    assert!(held() - before < 50, "{} to {} MiB", before, held());

    let mut request = form_request("/admin/audit/export", &[("format", "jsonl")]);
    let headers = request.headers_mut();
    headers.insert(header::COOKIE, cookie.parse().unwrap());
    let start = Instant::now();
    let (length, most) = app.stream(request, held).await;
    let took = start.elapsed();
    println!("{took:>10.1?}  exported {} MiB", length / 1024 / 1024);
    assert!(length > 300 * MILLION as usize, "{length}");
    assert!(most - before < 50, "{before} to {most} MiB");
}
