//! Server functions of the dashboard, one file per area.

pub mod account;
pub mod api_tokens;
pub mod callers;
pub mod cases;
pub mod directories;
pub mod first_steps;
pub mod imports;
pub mod mails;
pub mod users;
pub mod webhooks;
