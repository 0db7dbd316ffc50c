//! The database: connecting, and one file of named queries a table. Never HTTP, mail or policy.
//!
//! A query takes any connection, so that its caller says what is one transaction.

pub mod admin_invitations;
pub mod api_tokens;
pub mod audit;
pub mod audit_chain;
pub mod audit_history;
pub mod audit_pruning;
pub mod audit_trail;
pub mod bursts;
pub mod case_search;
mod connect;
pub mod entity;
pub mod foreign_users;
pub mod freeze_tokens;
pub mod idempotency_keys;
pub mod imports;
pub mod link_openings;
pub mod mail_tries;
pub mod mailbox;
pub mod newest_first;
pub mod outbox;
pub mod outbox_control;
pub mod overview;
pub mod recovery_cases;
pub mod reset_tokens;
pub mod second_factors;
pub mod sessions;
pub mod throttle_counters;
pub mod used_challenges;
pub mod user_list;
pub mod user_search_terms;
pub mod users;
pub mod webhook_deliveries;
pub mod webhook_endpoints;
pub mod webhook_pruning;

pub use connect::{connect, connect_read_only};

use migration::{Migrator, MigratorTrait, seaql_migrations};
use sea_orm::{
    DatabaseBackend, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait, IsolationLevel,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use std::collections::HashSet;

/// Begins a transaction that will write.
///
/// SQLite takes its write lock here, at once: one that reads first and writes later can be refused
/// in the middle, however long it would wait.
pub async fn begin_write(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    db.begin_with_options(TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    })
    .await
}

/// Begins a transaction for one statement that writes many rows.
///
/// On MySQL and MariaDB such a statement may read the whole table, and would lock the gap behind its last
/// row until then: whoever has just added a row there and adds another could lose a deadlock to it. At
/// this level no gaps are locked, as on PostgreSQL.
pub async fn begin_bulk(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let locks_gaps = db.get_database_backend() == DatabaseBackend::MySql;
    db.begin_with_options(TransactionOptions {
        isolation_level: locks_gaps.then_some(IsolationLevel::ReadCommitted),
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    })
    .await
}

/// Whether the database answers and has all tables and columns that this program asks for. One that
/// has more is another version's, which has begun to take over: that is no reason not to work.
pub async fn is_up_to_date(db: &DatabaseConnection) -> Result<bool, DbErr> {
    let applied = seaql_migrations::Entity::find().all(db).await?;
    let applied: HashSet<String> = applied.into_iter().map(|row| row.version).collect();
    let known = Migrator::get_migration_files();
    Ok(known.iter().all(|known| applied.contains(known.name())))
}
