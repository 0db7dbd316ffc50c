//! Addresses without empty parameters: a form that was sent without WebAssembly names all of its fields, and
//! its address is kept, sent to colleagues and read aloud.

use axum::{
    extract::Request,
    http::Method,
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

/// Redirects to the same page without parameters that say nothing.
pub async fn carry_on(request: Request, next: Next) -> Response {
    let query = request.uri().query().unwrap_or_default();
    match without_empty(query).filter(|_| request.method() == Method::GET) {
        None => next.run(request).await,
        Some(query) if query.is_empty() => Redirect::to(request.uri().path()).into_response(),
        Some(query) => {
            let address = format!("{}?{query}", request.uri().path());
            Redirect::to(&address).into_response()
        }
    }
}

/// None if there is nothing to leave out.
fn without_empty(query: &str) -> Option<String> {
    let is_empty = |field: &&str| field.is_empty() || field.ends_with('=');
    let fields: Vec<&str> = query.split('&').filter(|field| !is_empty(field)).collect();
    let is_shorter = fields.len() < query.split('&').count() && !query.is_empty();
    is_shorter.then(|| fields.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_says_nothing_is_left_out() {
        for (query, left) in [
            ("", None),
            ("q=ann&state=frozen", None),
            ("q=a%3D", None),
            ("q=&state=frozen&role=", Some("state=frozen")),
            ("q=&state=", Some("")),
            ("q=ann&&", Some("q=ann")),
        ] {
            assert_eq!(without_empty(query).as_deref(), left, "{query}");
        }
    }
}
