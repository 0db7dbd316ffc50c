//! What somebody wanted before they had to log in: it is carried through the log-in and continues afterwards.
//! A page is kept as its URL (`?next=…`), a form in hidden fields.
//!
//! Only paths of the dashboard are kept, and a form is only submitted when its owner presses a button; the
//! page that it belongs to authorizes everything as always.

use crate::{
    api::dashboard::account::KeptForm,
    routes,
    server::{config::BaseUrl, http::body::MAX_BYTES},
};
use serde::Deserialize;
use url::Url;

/// A form of this size still fits into a request when written into a field of another.
const MAX_KEPT: usize = MAX_BYTES / 2;
const MAX_PATH: usize = 2048;

/// The form as hidden fields of the pages on the way.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct KeptFields {
    kept_path: String,
    kept: String,
}

impl KeptFields {
    /// The form, if there is one for the dashboard.
    pub fn form(&self, base_url: &BaseUrl) -> Option<KeptForm> {
        let path = path_inside(&self.kept_path, base_url)?;
        form(path, self.kept.as_bytes())
    }
}

/// Where somebody wanted to go.
#[derive(Clone, Default, Deserialize)]
pub struct NextQuery {
    pub next: Option<String>,
}

impl NextQuery {
    pub fn none() -> Self {
        Self::default()
    }

    /// The path, if it is in the dashboard; otherwise the dashboard's first page.
    pub fn path(&self, base_url: &BaseUrl) -> String {
        self.inside(base_url)
            .unwrap_or_else(|| routes::ADMIN.to_owned())
    }

    /// The URL of a log-in page that continues there.
    pub fn behind(&self, door: &str, base_url: &BaseUrl) -> String {
        let next = self.inside(base_url).filter(|path| path != routes::ADMIN);
        match next.and_then(|next| serde_urlencoded::to_string([("next", next)]).ok()) {
            Some(query) => format!("{door}?{query}"),
            None => door.to_owned(),
        }
    }

    fn inside(&self, base_url: &BaseUrl) -> Option<String> {
        path_inside(self.next.as_deref()?, base_url)
    }
}

/// The form without fields that must not be in a page: passwords and codes.
pub fn form(path: String, body: &[u8]) -> Option<KeptForm> {
    let fields: Vec<(String, String)> = serde_urlencoded::from_bytes(body).ok()?;
    let fields: Vec<(String, String)> = fields
        .into_iter()
        .filter(|(name, _)| !name.contains("password") && name != "code")
        .collect();
    let encoded = serde_urlencoded::to_string(&fields).ok()?;
    (encoded.len() <= MAX_KEPT).then_some(KeptForm {
        path,
        fields,
        encoded,
    })
}

/// The path and query of a URL inside the dashboard, as the browser would understand it. The log-in pages
/// themselves don't count.
pub fn path_inside(address: &str, base_url: &BaseUrl) -> Option<String> {
    if !address.starts_with('/') || address.len() > MAX_PATH {
        return None;
    }
    let base = Url::parse(&base_url.origin()).ok()?;
    let url = base.join(address).ok()?;
    let path = url.path();
    let is_inside = url.origin() == base.origin()
        && routes::is_dashboard(path)
        && !routes::is_dashboard_door(path);
    is_inside.then(|| match url.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside(address: &str) -> Option<String> {
        path_inside(
            address,
            &BaseUrl::parse("https://recover.example.org").unwrap(),
        )
    }

    #[test]
    fn paths_of_the_dashboard_are_kept_unchanged() {
        for path in [
            "/admin",
            "/admin/users",
            "/admin/users?page=2&q=%C3%A4",
            "/admin/users/7/edit",
        ] {
            assert_eq!(inside(path).as_deref(), Some(path));
        }
        assert_eq!(
            inside("/admin/users#x").as_deref(),
            Some("/admin/users"),
            "no fragment comes to a server"
        );
    }

    #[test]
    fn everything_else_is_dropped() {
        for address in [
            "",
            "admin",
            "//evil.example/admin",
            "/\\evil.example/admin",
            "\\\\evil.example/admin",
            "/\t/evil.example/admin",
            "https://evil.example/admin",
            "https://recover.example.org/admin",
            "https:/admin",
            "javascript:alert(1)//admin",
            "/",
            "/administrators",
            "/forgot-password",
            "/admin/../forgot-password",
            "/admin/%2e%2e/forgot-password",
            "/admin/..\\forgot-password",
            "/admin/login",
            "/admin/login/code",
            "/admin/login?next=/admin",
            "/admin/logout",
            "/admin/setup/token",
            &format!("/admin/{}", "x".repeat(3000)),
        ] {
            assert_eq!(inside(address), None, "{address}");
        }
    }

    #[test]
    fn a_form_is_kept_without_secrets_up_to_a_limit() {
        let path = || "/admin/users/7/edit".to_owned();
        let body = b"id=7&name=%C3%84nn&password=p&new_password=p&code=1&email=";
        let kept = form(path(), body).unwrap();
        let names: Vec<&str> = kept.fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["id", "name", "email"]);
        assert_eq!(kept.fields[1].1, "Änn");
        let long = |length: usize| format!("x={}", "y".repeat(length));
        assert!(form(path(), long(MAX_KEPT - 2).as_bytes()).is_some());
        assert!(form(path(), long(MAX_KEPT - 1).as_bytes()).is_none());
    }
}
