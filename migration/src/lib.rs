//! The schema's migrations. A released migration is never edited, only followed by another.
//!
//! Each one runs in a transaction (except on MySQL, which commits schema changes at once) and can be
//! reverted. Times are whole milliseconds since 1970 in UTC: the one form that SQLite, PostgreSQL and MySQL
//! store, compare and index alike.

pub use sea_orm_migration::{MigrationStatus, MigratorTrait, seaql_migrations};

mod m20261122_000001_initial;
mod m20261123_000001_trust;
mod m20261123_000002_used_challenges;
mod m20261124_000001_roles;
mod m20261124_000002_audit_chain;
mod m20261124_000003_imports;
mod m20261124_000004_second_factor;
mod m20261124_000005_openings;
mod m20261124_000006_user_search;
mod m20261124_000008_overview;
mod m20261124_000009_api_token_scopes;
mod m20261124_000011_webhooks;
mod m20261124_000012_idempotency_keys;
mod m20261125_000001_locks_and_retention;
mod m20261125_000021_api_token_origin;
mod m20261125_000022_recovery_request_program;
mod m20261125_000031_webhook_removal;
mod m20261128_000002_account_changes;
mod m20261128_000003_request_numbers;
mod m20261128_000005_mail_problem;
mod m20261128_000006_written_locks;
mod m20261128_000007_kept_hashes;
mod m20261128_000009_queue_indexes;
mod m20261128_000011_languages;
mod m20261128_000012_faults;
mod m20261128_000016_secret_keys;
mod m20261128_000020_directories;
mod m20261128_000023_alerts;
mod m20261128_000026_applications;
mod m20261128_000027_bulk_actions;
mod m20261128_000029_texts;
mod m20261128_000030_new_passwords;
mod m20261128_000031_overview_counts;
mod m20261128_000032_open_cases;
mod m20261129_000033_campaigns;
mod m20261129_000034_caller_checks;
mod m20261129_000035_network_exceptions;
mod m20261129_000037_import_values;
mod schema;

pub use m20261124_000006_user_search::terms as search_terms_of_000006;

pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn sea_orm_migration::MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_initial::Migration),
            Box::new(m20261123_000001_trust::Migration),
            Box::new(m20261123_000002_used_challenges::Migration),
            Box::new(m20261124_000001_roles::Migration),
            Box::new(m20261124_000002_audit_chain::Migration),
            Box::new(m20261124_000003_imports::Migration),
            Box::new(m20261124_000004_second_factor::Migration),
            Box::new(m20261124_000005_openings::Migration),
            Box::new(m20261124_000006_user_search::Migration),
            Box::new(m20261124_000008_overview::Migration),
            Box::new(m20261124_000009_api_token_scopes::Migration),
            Box::new(m20261124_000011_webhooks::Migration),
            Box::new(m20261124_000012_idempotency_keys::Migration),
            Box::new(m20261125_000001_locks_and_retention::Migration),
            Box::new(m20261125_000021_api_token_origin::Migration),
            Box::new(m20261125_000022_recovery_request_program::Migration),
            Box::new(m20261125_000031_webhook_removal::Migration),
            Box::new(m20261128_000002_account_changes::Migration),
            Box::new(m20261128_000003_request_numbers::Migration),
            Box::new(m20261128_000005_mail_problem::Migration),
            Box::new(m20261128_000006_written_locks::Migration),
            Box::new(m20261128_000007_kept_hashes::Migration),
            Box::new(m20261128_000009_queue_indexes::Migration),
            Box::new(m20261128_000011_languages::Migration),
            Box::new(m20261128_000012_faults::Migration),
            Box::new(m20261128_000016_secret_keys::Migration),
            Box::new(m20261128_000020_directories::Migration),
            Box::new(m20261128_000026_applications::Migration),
            Box::new(m20261128_000023_alerts::Migration),
            Box::new(m20261128_000027_bulk_actions::Migration),
            Box::new(m20261128_000029_texts::Migration),
            Box::new(m20261128_000030_new_passwords::Migration),
            Box::new(m20261128_000031_overview_counts::Migration),
            Box::new(m20261128_000032_open_cases::Migration),
            Box::new(m20261129_000033_campaigns::Migration),
            Box::new(m20261129_000034_caller_checks::Migration),
            Box::new(m20261129_000035_network_exceptions::Migration),
            Box::new(m20261129_000037_import_values::Migration),
        ]
    }
}
