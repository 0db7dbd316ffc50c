//! Password Recover: a user who forgot their password asks for a link, gets a mail, and sets a new password.
//!
//! One crate, compiled three times: with `ssr` it is the server, with `hydrate` the WebAssembly of the public
//! pages, with `dashboard` that of the dashboard, which includes the former. Only this file knows which
//! module is in which. Where to look:
//!
//! - `routes`: every path; `text`: the id of every sentence; `words`: what it says, in every language.
//! - `api`: the wire contract; `actions`: the server functions; `pages` and `components`: what people see.
//! - `dashboard`: the same for those who run the service.
//! - `live` and `live_dashboard`: the browser's side of these pages; `markup`: what both sides know about
//!   them.
//! - `proof_of_work`, `password_hints`: what both sides compute in the same way.
//! - `server`: everything that only the server has; its own documentation describes its layers.
//!
//! A request reads downwards: `server::http::router` → a handler or a server function of `actions` → a
//! service (`server::recovery`, …) → the queries in `server::db`.

#![recursion_limit = "256"]

#[cfg(feature = "ssr")]
pub mod actions;
pub mod api;
#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod dashboard;
#[cfg(feature = "hydrate")]
pub mod live;
#[cfg(feature = "dashboard")]
pub mod live_dashboard;
pub mod markup;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod password_hints;
pub mod proof_of_work;
pub mod routes;
#[cfg(feature = "ssr")]
pub mod server;
pub mod text;
#[cfg(feature = "ssr")]
pub mod words;

/// Called by the page's script once the WebAssembly is loaded.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn start_page() {
    live::start();
    #[cfg(feature = "dashboard")]
    live_dashboard::start();
}

/// Called by the page's script after a fault of ours.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn give_up() {
    live::give_up();
}
