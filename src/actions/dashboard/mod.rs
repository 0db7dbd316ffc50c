//! What the dashboard's forms do: one file an area.

pub mod account;
pub mod api_tokens;
pub mod cases;
pub mod imports;
pub mod mails;
pub mod users;
pub mod webhooks;
