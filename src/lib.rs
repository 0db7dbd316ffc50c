//! Password Recover: somebody has forgotten a password, asks for a link, gets a mail, and sets a
//! new password.
//!
//! One crate, compiled three times: with `ssr` it is the server, with `hydrate` the WebAssembly that
//! the public pages load, with `dashboard` the one that the dashboard loads, which has its islands
//! as well. Only this file knows which module is in which. Where to look:
//!
//! - `routes`: every path; `text`: every sentence of the pages.
//! - `api`: the wire contract and the server functions; `pages` and `components`: what people see.
//! - `dashboard`: the same for those who run the service.
//! - `proof_of_work`: what both sides must reckon alike.
//! - `server`: everything that only the server has; its own first lines tell its layers.
//!
//! A request can be read downwards: `server::http::router` → a handler or a server function of
//! `api` → a service (`server::recovery`, …) → the queries in `server::db`.

#![recursion_limit = "256"]

pub mod api;
pub mod components;
#[cfg(any(feature = "ssr", feature = "dashboard"))]
pub mod dashboard;
pub mod pages;
pub mod proof_of_work;
pub mod routes;
#[cfg(feature = "ssr")]
pub mod server;
pub mod text;

/// Called by the page's script when the WebAssembly has arrived; the islands are started next.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    components::live_below_base_path();
    leptos::mount::hydrate_islands();
}
