//! The wire types of the audit trail.

use super::list::{Extent, Pair};
use crate::{api::times::TimeText, text::dashboard::AuditText};
use serde::{Deserialize, Serialize};

/// The search as typed; empty fields are ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuditQuery {
    pub kind: String,
    /// An address or an id; pages that link here call it `user`.
    #[serde(alias = "user")]
    pub who: String,
    /// A case number.
    pub case: String,
    pub network: String,
    /// The first and the last day, such as `2026-11-24`.
    pub from: String,
    pub until: String,
}

impl AuditQuery {
    /// The non-empty fields, by their names in URLs and forms.
    pub fn pairs(&self) -> Vec<Pair<'_>> {
        let mut pairs = vec![
            ("kind", self.kind.as_str()),
            ("who", &self.who),
            ("case", &self.case),
            ("network", &self.network),
            ("from", &self.from),
            ("until", &self.until),
        ];
        pairs.retain(|(_, value)| !value.trim().is_empty());
        pairs
    }
}

/// Something named in a sentence that has, or had, a page of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub name: String,
    pub path: Option<String>,
}

/// One entry of the trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEvent {
    /// Its position in the chain; none for entries older than the chain.
    pub sequence: Option<i64>,
    pub when: TimeText,
    pub sentence: AuditText,
    /// The values of the sentence.
    pub actor: Named,
    pub subject: Named,
    pub kind: String,
    pub case: Option<Named>,
    pub mail: Option<Named>,
    pub detail: Option<String>,
    /// The network, and the URL that shows everything from it.
    pub network: Option<Named>,
    pub user_agent: Option<String>,
}

/// One page of the trail, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditList {
    pub query: AuditQuery,
    /// The choices: the stable name, and the label.
    pub kinds: Vec<(String, AuditText)>,
    pub events: Vec<AuditEvent>,
    pub extent: Extent,
    /// What is wrong with the filter: a title and what to do about it.
    pub problem: Option<(AuditText, AuditText)>,
    /// The page of the newest events, unless this is it.
    pub newest: Option<String>,
    pub older: Option<String>,
    /// The chain's last entry and its hash.
    pub head: Option<(i64, String)>,
    pub may_export: bool,
}
