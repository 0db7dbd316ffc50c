//! The server. One rule of layers: `http`, `cli` and `worker` call the services (`recovery`, `access`,
//! `accounts`, `api_tokens`, `audit_trail`, `backup`, `cases`, `freezing`, `idempotency`, `imports`, `key_rotation`,
//! `outgoing`, `overview`, `second_factor`, `sessions`, `setup`, `throttle`, `users`, `webhooks`), those
//! call `db` and `mail`, and nothing points back.
//!
//! Above them all stands `selftest`, which only `cli` calls: it may start a server, and asks it over
//! HTTP as a stranger would. No part of the server knows of it.
//!
//! Only `http` knows axum and Leptos; only `db` knows how a table is asked; only `config` reads
//! the environment; only `clock` reads the wall clock, and only `random` throws real dice.

pub mod access;
pub mod accounts;
pub mod api_tokens;
pub mod assets;
pub mod audit_trail;
pub mod backoff;
pub mod backup;
pub mod cases;
pub mod cli;
pub mod clock;
pub mod config;
pub mod csv;
pub mod ctx;
pub mod db;
pub mod error;
pub mod freezing;
pub mod hashing;
pub mod hex;
pub mod http;
pub mod idempotency;
pub mod imports;
pub mod key_rotation;
pub mod mail;
pub mod metrics;
pub mod model;
pub mod outgoing;
pub mod overview;
mod private_folder;
pub mod pulse;
pub mod random;
pub mod recovery;
pub mod sealed;
pub mod second_factor;
pub mod secret_key;
pub mod selftest;
pub mod sessions;
pub mod setup;
pub mod state;
pub mod telemetry;
pub mod throttle;
pub mod times;
pub mod user_agent;
pub mod users;
pub mod webhooks;
pub mod worker;
