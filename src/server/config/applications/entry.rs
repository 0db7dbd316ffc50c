//! By which application somebody came, and where they are sent back to.

use super::{Application, Applications};
use crate::routes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::{fmt::Write, sync::Arc};

/// What is written in a query as it is (RFC 3986 §2.3).
const QUOTED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The application of a request or a mail. It is decided here, once for each request, and goes with every link and
/// form of the public pages.
#[derive(Clone, Debug)]
pub struct Entry {
    pub application: Arc<Application>,
    /// Where the person wants to go afterwards, if the settings allow it.
    pub next: Option<String>,
    /// What every path of the public pages ends with: empty, or `?app=shop&next=…`.
    query: String,
}

impl Entry {
    /// Decides for a request: its `Host`, and the query of its URL.
    pub fn of_request(all: &Applications, host: Option<&str>, query: Option<&str>) -> Self {
        let value = |name: &str| {
            let pairs = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes());
            let mut values = pairs.filter(|(key, _)| key == name).map(|(_, value)| value);
            match (values.next(), values.next()) {
                // Of two different programs could read a different one.
                (Some(value), None) => Some(value.into_owned()),
                _ => None,
            }
        };
        let application = all.of_request(host, value("app").as_deref());
        let next = value("next").and_then(|asked| application.allowed_next(&asked));
        let is_named = all.of_request(host, None).id != application.id;
        Self::new(Arc::clone(application), next, is_named)
    }

    /// For what begins here: mails, and what operators do.
    pub fn to(all: &Applications, application: &Arc<Application>, next: Option<String>) -> Self {
        let next = next.and_then(|next| application.allowed_next(&next));
        let is_named = all.must_name(application);
        Self::new(Arc::clone(application), next, is_named)
    }

    fn new(application: Arc<Application>, next: Option<String>, is_named: bool) -> Self {
        let mut query = String::new();
        let mut add = |name: &str, value: &str| {
            let mark = if query.is_empty() { '?' } else { '&' };
            let value = utf8_percent_encode(value, QUOTED);
            _ = write!(query, "{mark}{name}={value}");
        };
        if is_named {
            add("app", &application.id);
        }
        if let Some(next) = &next {
            add("next", next);
        }
        Self {
            application,
            next,
            query,
        }
    }

    /// What paths of the public pages end with; empty where nothing needs to be kept.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// The same as the fields of a form.
    pub fn fields(&self) -> Vec<(String, String)> {
        let query = self.query.trim_start_matches('?');
        url::form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect()
    }

    /// The path with what needs to be kept, if it is one of the public pages.
    pub fn path(&self, path: &str) -> String {
        if self.query.is_empty() || !routes::keeps_application(path) || path.contains('?') {
            return path.to_owned();
        }
        format!("{path}{}", self.query)
    }

    /// The whole link, for a mail.
    pub fn link(&self, path: &str) -> String {
        self.application.base_url.join(&self.path(path))
    }

    /// Where the person is sent back to.
    pub fn way_back(&self) -> Option<&str> {
        self.next
            .as_deref()
            .or(self.application.return_url.as_deref())
    }
}
