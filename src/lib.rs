//! Password Recover: somebody has forgotten a password, asks for a link, gets a mail, and sets a
//! new password.
//!
//! One crate, compiled three times: with `ssr` it is the server, with `hydrate` the WebAssembly that
//! the public pages load, with `dashboard` the one that the dashboard loads, which brings its own pages
//! to life as well. Only this file knows which module is in which. Where to look:
//!
//! - `routes`: every path; `text`: the id of every sentence; `words`: what it says, in every language.
//! - `api`: the wire contract; `actions`: the server functions; `pages` and `components`: what people see.
//! - `dashboard`: the same for those who run the service.
//! - `live` and `live_dashboard`: what a browser does with those pages; `markup`: what it finds in them.
//! - `proof_of_work`: what both sides must compute alike.
//! - `server`: everything that only the server has; its own first lines tell its layers.
//!
//! A request can be read downwards: `server::http::router` → a handler or a server function of
//! `actions` → a service (`server::recovery`, …) → the queries in `server::db`.

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
pub mod proof_of_work;
pub mod routes;
#[cfg(feature = "ssr")]
pub mod server;
pub mod text;
#[cfg(feature = "ssr")]
pub mod words;

/// Called by the page's script when the WebAssembly has arrived.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn start_page() {
    live::start();
    #[cfg(feature = "dashboard")]
    live_dashboard::start();
}

/// Called by the page's script when something of ours has failed.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn give_up() {
    live::give_up();
}
