//! The server. A request reads downwards: `http` and `actions` call a service, which calls `db`.
//! `src/tests/floors.rs` holds the table of which module may import which.
//!
//! - Services: `recovery` (links, codes, the mails that carry them), `freezing`, `accounts`, `users`,
//!   `callers` (who is on the telephone), `imports`, `webhooks`, `api_tokens`, `enrolment` (two-factor),
//!   `own_sessions`, `setup`; and what the
//!   dashboard shows: `cases`, `mails`, `overview`, `directory_desk`, `audit_trail`.
//! - `account`: an account and its owner, as all of them know it.
//! - `identity`: who asks, and what they may do. `ctx`: what they ask with. `throttle`: how often.
//! - `change`: one unit of work, in which all of it happens or nothing.
//! - `notices` and `account_events`: what an account's owner, and other programs, are told.
//! - `followed_link`: what a browser remembers of the link that it has just opened or used.
//! - `worker`: what happens by itself; `in_flight`: what it has in hand.
//! - `directories`: accounts that live in an application's own store.
//! - `doctor`: whether everything that this program needs works; `selftest`: whether it keeps what it promises.
//! - `db`: the tables. `mail`, `outbound`: messages over SMTP and HTTP. `otlp`: traces. `hashing`,
//!   `breached_passwords`: passwords.
//!
//! Only `http` and `actions` know axum and Leptos; only `db` builds queries; only `config` reads the
//! environment; only `clock` reads the wall clock, and only `random` draws real random numbers.

pub mod account;
pub mod account_events;
pub mod accounts;
pub mod alerts;
pub mod allowance;
pub mod api_tokens;
pub mod assets;
pub mod attention;
pub mod audit_trail;
pub mod backoff;
pub mod backup;
pub mod breached_passwords;
pub mod callers;
pub mod campaigns;
pub mod cases;
pub mod change;
pub mod cli;
pub mod clock;
pub mod config;
pub mod cookies;
pub mod csv;
pub mod ctx;
pub mod db;
pub mod directories;
pub mod directory_desk;
pub mod doctor;
pub mod enrolment;
pub mod error;
pub mod finder;
pub mod first_steps;
pub mod followed_link;
pub mod freezing;
pub mod hashing;
pub mod hex;
pub mod http;
pub mod idempotency;
pub mod identity;
pub mod imports;
pub mod in_flight;
pub mod kept_hashes;
pub mod key_rotation;
pub mod limit_desk;
pub mod mail;
pub mod mails;
pub mod metrics;
pub mod model;
pub mod names;
pub mod notices;
pub mod otlp;
pub mod outbound;
pub mod overview;
pub mod own_sessions;
pub mod personal_data;
mod private_folder;
pub mod pulse;
pub mod random;
pub mod recovery;
pub mod sealed;
pub mod secret_key;
pub mod selftest;
pub mod setup;
pub mod state;
pub mod telemetry;
pub mod texts;
pub mod throttle;
pub mod times;
pub mod together;
pub mod user_agent;
pub mod users;
pub mod webhooks;
pub mod worker;
