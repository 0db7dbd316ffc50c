//! The server. One rule of layers: `http`, `cli` and `worker` call the services (`recovery`,
//! `accounts`, `sessions`, `setup`), those call `db` and `mail`, and nothing points back.
//!
//! Only `http` knows axum and Leptos; only `db` knows how a table is asked; only `config` reads
//! the environment; only `clock` and `random` touch the real time and the real dice.

pub mod accounts;
pub mod assets;
pub mod cli;
pub mod clock;
pub mod config;
pub mod ctx;
pub mod db;
pub mod error;
pub mod hashing;
pub mod http;
pub mod mail;
pub mod model;
pub mod random;
pub mod recovery;
pub mod secret_key;
pub mod sessions;
pub mod setup;
pub mod state;
pub mod telemetry;
pub mod times;
pub mod users;
pub mod worker;
