//! Details of an audit event.

use super::MaskedEmail;
use serde_json::{Map, Value};

/// A few words and numbers about an event, stored as a small JSON object.
///
/// Its words all come from this program: names of fields, values of closed lists. So nothing that somebody
/// typed and no secret can get into the trail through it, and addresses only masked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditDetail(Map<String, Value>);

impl AuditDetail {
    pub fn new() -> Self {
        Self::default()
    }

    /// For example `"to": "viewer"`.
    #[must_use]
    pub fn word(mut self, name: &'static str, word: &'static str) -> Self {
        self.0.insert(name.to_owned(), word.into());
        self
    }

    /// For example `"changed": ["email", "name"]`.
    #[must_use]
    pub fn words(mut self, name: &'static str, words: &[&'static str]) -> Self {
        self.0.insert(name.to_owned(), words.into());
        self
    }

    /// Such as `"application": "shop"`: a name from the settings.
    #[must_use]
    pub fn application(mut self, id: &str) -> Self {
        self.0.insert("application".to_owned(), id.into());
        self
    }

    /// Such as `"directory": "shop"`: a name from the settings.
    #[must_use]
    pub fn directory(mut self, name: &str) -> Self {
        self.0.insert("directory".to_owned(), name.into());
        self
    }

    /// Such as `"network": "198.51.100.7"`: one that was parsed.
    #[must_use]
    pub fn network(mut self, network: &str) -> Self {
        self.0.insert("network".to_owned(), network.into());
        self
    }

    /// For example `"users": 100000`.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: i64) -> Self {
        self.0.insert(name.to_owned(), number.into());
        self
    }

    /// For example `"from": "a…@example.org"`.
    #[must_use]
    pub fn address(mut self, name: &'static str, address: &MaskedEmail) -> Self {
        self.0.insert(name.to_owned(), address.as_str().into());
        self
    }

    pub fn to_json(&self) -> String {
        Value::Object(self.0.clone()).to_string()
    }
}

/// One text of a stored detail.
pub fn detail_field(json: &str, name: &str) -> Option<String> {
    let fields: Value = serde_json::from_str(json).ok()?;
    fields.get(name)?.as_str().map(str::to_owned)
}

/// A stored detail, for people: `changed: email, name; users: 100000`. Unreadable ones are shown as they are.
pub fn detail_text(json: &str) -> String {
    let Ok(Value::Object(fields)) = serde_json::from_str(json) else {
        return json.to_owned();
    };
    let fields = fields.iter().map(|(name, value)| {
        let value = match value {
            Value::String(word) => word.clone(),
            Value::Array(words) => {
                let words = words.iter().map(|word| match word {
                    Value::String(word) => word.clone(),
                    other => other.to_string(),
                });
                words.collect::<Vec<_>>().join(", ")
            }
            other => other.to_string(),
        };
        format!("{}: {value}", name.replace('_', " "))
    });
    fields.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_detail_is_shown_for_people() {
        let detail = AuditDetail::new()
            .words("changed", &["email", "name"])
            .word("format", "csv")
            .number("users", 3);
        let json = detail.to_json();
        assert_eq!(
            json,
            r#"{"changed":["email","name"],"format":"csv","users":3}"#
        );
        assert_eq!(
            detail_text(&json),
            "changed: email, name; format: csv; users: 3"
        );
        assert_eq!(detail_text("not JSON"), "not JSON");
        assert_eq!(detail_field(&json, "format").as_deref(), Some("csv"));
        assert_eq!(detail_field(&json, "users"), None, "a number is no text");
        assert_eq!(detail_field("not JSON", "format"), None);
    }
}
