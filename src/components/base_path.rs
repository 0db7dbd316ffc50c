//! Paths in the browser. The program knows its own paths; where it lives below another one, the server
//! puts that before what stands in a page, and here it is put before what a script makes.

use leptos::{
    prelude::document,
    server_fn::client::{get_server_url, set_server_url},
};

/// The path as the browser has to ask for it. The same on the server, which knows no other.
pub fn outer(path: &str) -> String {
    let base = if path.starts_with('/') {
        get_server_url()
    } else {
        ""
    };
    format!("{base}{path}")
}

/// Reads from the page where it lives; server functions are called there, too.
pub fn live_below_base_path() {
    let base = document()
        .document_element()
        .and_then(|html| html.get_attribute("data-base-path"));
    if let Some(base) = base {
        // Once for a page.
        set_server_url(base.leak());
    }
}
