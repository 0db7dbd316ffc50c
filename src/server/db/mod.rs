//! The database: connecting, and one file of named queries per table. Never HTTP, mail or policy.
//!
//! A query takes any connection, so its caller decides what is one transaction.

pub mod account_rows;
pub mod address_changes;
pub mod admin_invitations;
pub mod alert_rows;
pub mod api_token_rows;
pub mod audit;
pub mod audit_chain;
pub mod audit_history;
pub mod audit_pruning;
pub mod audit_rows;
mod batches;
pub mod bulk_actions;
pub mod bursts;
pub mod caller_checks;
pub mod campaigns;
pub mod case_search;
pub mod condition;
mod connect;
mod connection;
pub mod copies;
pub mod counted;
pub mod directory_accounts;
pub mod directory_writes;
pub mod earlier_requests;
pub mod entity;
pub mod failure;
pub mod foreign_store;
pub mod foreign_users;
pub mod freeze_tokens;
pub mod happenings;
mod hosts;
pub mod idempotency_keys;
pub mod import_rows;
pub mod kept_hash_rows;
pub mod link_openings;
pub mod mail_tries;
pub mod mailbox;
pub mod network_exceptions;
pub mod newest_first;
pub mod outbox;
pub mod outbox_control;
pub mod overview_counts;
pub mod personal_rows;
pub mod readable;
pub mod recovery_cases;
pub mod recovery_locks;
pub mod recovery_pruning;
pub mod reset_tokens;
pub mod schema;
pub mod second_factors;
pub mod secret_keys;
pub mod session_rows;
pub mod setup_choices;
pub mod statistics;
pub mod text_versions;
pub mod throttle_counters;
mod time_limit;
pub mod used_challenges;
pub mod user_list;
pub mod user_rows;
pub mod user_search_terms;
pub mod webhook_deliveries;
pub mod webhook_endpoints;
pub mod webhook_pruning;
mod words;
mod writer;

pub use connect::{connect, connect_read_only};
pub use connection::{DatabaseTransaction, Db, begin_brief_write, begin_write};

use sea_orm::{ConnectionTrait, DbErr};

/// Whether the database answers and has all tables and columns that this program uses. Additional ones belong
/// to a newer version that is taking over, which is no reason to stop.
pub async fn is_up_to_date(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    Ok(schema::look(db).await?.pending.is_empty())
}
