//! The database: connecting, and one file of named queries a table. Never HTTP, mail or policy.
//!
//! A query takes any connection, so that its caller says what is one transaction.

pub mod address_changes;
pub mod admin_invitations;
pub mod api_tokens;
pub mod audit;
pub mod audit_chain;
pub mod audit_history;
pub mod audit_pruning;
pub mod audit_trail;
mod batches;
pub mod bursts;
pub mod case_search;
mod connect;
pub mod entity;
pub mod foreign_users;
pub mod freeze_tokens;
pub mod idempotency_keys;
pub mod imports;
pub mod kept_hashes;
pub mod link_openings;
pub mod mail_tries;
pub mod mailbox;
pub mod newest_first;
pub mod outbox;
pub mod outbox_control;
pub mod overview;
pub mod recovery_cases;
pub mod recovery_locks;
pub mod recovery_pruning;
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
    DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait, IsolationLevel,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use std::collections::HashSet;

/// Begins a transaction that will write.
///
/// SQLite takes its write lock here, at once: one that reads first and writes later can be refused
/// in the middle, however long it would wait. On the others each statement sees what was committed
/// before it, so that whoever has waited for a lock counts what its last holder wrote; MySQL would
/// otherwise go on to show what was there at the first question, and lock the gaps between rows, where
/// whoever writes many rows and whoever adds one to them would wait for each other.
pub async fn begin_write(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let is_sqlite = db.get_database_backend() == DbBackend::Sqlite;
    db.begin_with_options(TransactionOptions {
        isolation_level: (!is_sqlite).then_some(IsolationLevel::ReadCommitted),
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
