//! The tables, as SeaORM entities. Never queries: those are in the parent module, each with a name.

pub mod address_change;
pub mod admin_invitation;
pub mod alert_bundle;
pub mod alert_state;
pub mod api_token;
pub mod audit_chain;
pub mod audit_event;
pub mod bulk_action;
pub mod bulk_action_account;
pub mod directory_write;
pub mod forgotten_request;
pub mod freeze_token;
pub mod idempotency_key;
pub mod import;
pub mod import_finding;
pub mod import_row;
pub mod link_opening;
mod mail_kind;
pub mod mail_try;
pub mod mailbox_message;
pub mod outgoing_mail;
pub mod overview_count;
pub mod overview_progress;
mod password_hash;
pub mod recovery_case;
pub mod recovery_code;
pub mod recovery_lock;
pub mod recovery_request;
pub mod reset_token;
mod role;
mod scopes;
pub mod secret_key;
pub mod session;
pub mod setup_choice;
pub mod text_version;
pub mod throttle_counter;
pub mod totp_credential;
pub mod used_challenge;
pub mod user;
pub mod user_search_term;
pub mod webhook_delivery;
pub mod webhook_endpoint;

pub use password_hash::PasswordHash;
pub use scopes::Scopes;

pub use crate::server::clock::Timestamp;
