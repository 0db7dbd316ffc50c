//! One link of the audit trail's chain, and its serialization for hashing.

use crate::server::hex::hex;
use sha2::{Digest, Sha256};

/// What the hash of an entry covers: all its fields, its position, and the hash of the previous entry. Only
/// the row's id is left out, since the database assigns it, and nothing that is shown or verified depends on
/// it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    pub sequence: i64,
    pub previous_hash: String,
    /// Milliseconds since 1970 in UTC.
    pub happened_at: i64,
    /// As stored: a verifier must be able to read what the program would not write.
    pub kind: String,
    pub actor_id: Option<i64>,
    pub subject_id: Option<i64>,
    pub case_id: Option<i64>,
    pub mail_id: Option<i64>,
    pub network: Option<String>,
    pub user_agent: Option<String>,
    pub detail: Option<String>,
}

impl AuditEntry {
    /// The previous hash of the very first entry.
    pub const NOTHING_BEFORE: &str =
        "0000000000000000000000000000000000000000000000000000000000000000";

    /// The name of this serialization, so that a later one can't be confused with it.
    pub const VERSION: &[u8] = b"password-recover audit entry 1\n";

    /// The hash that the next entry refers to: SHA-256 of [`canonical`](Self::canonical), in hexadecimal.
    pub fn hash(&self) -> String {
        hex(&Sha256::digest(self.canonical()))
    }

    /// The entry as bytes; different entries have different bytes.
    ///
    /// After [`VERSION`](Self::VERSION) come the fields in the order in which they are declared. A number is
    /// eight bytes, big-endian. A text is its length in bytes, written as such a number, followed by its
    /// UTF-8. An optional field starts with a byte: 0 if it is missing, 1 if its value follows.
    pub fn canonical(&self) -> Vec<u8> {
        let mut bytes = Self::VERSION.to_vec();
        number(&mut bytes, self.sequence);
        text(&mut bytes, &self.previous_hash);
        number(&mut bytes, self.happened_at);
        text(&mut bytes, &self.kind);
        for id in [self.actor_id, self.subject_id, self.case_id, self.mail_id] {
            optional(&mut bytes, id, number);
        }
        for words in [&self.network, &self.user_agent, &self.detail] {
            optional(&mut bytes, words.as_deref(), text);
        }
        bytes
    }
}

fn number(bytes: &mut Vec<u8>, value: i64) {
    bytes.extend(value.to_be_bytes());
}

fn text(bytes: &mut Vec<u8>, value: &str) {
    bytes.extend((value.len() as u64).to_be_bytes());
    bytes.extend(value.as_bytes());
}

fn optional<T>(bytes: &mut Vec<u8>, value: Option<T>, write: fn(&mut Vec<u8>, T)) {
    match value {
        None => bytes.push(0),
        Some(value) => {
            bytes.push(1);
            write(bytes, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A change here breaks every existing chain. The hash was computed by another program.
    #[test]
    fn the_hash_of_a_known_entry_never_changes() {
        let entry = AuditEntry {
            sequence: 7,
            previous_hash: AuditEntry::NOTHING_BEFORE.to_owned(),
            happened_at: 1_800_000_000_123,
            kind: "logged-in".to_owned(),
            actor_id: Some(1),
            subject_id: Some(1),
            case_id: None,
            mail_id: None,
            network: Some("192.0.2.1".to_owned()),
            user_agent: Some("Mozilla/5.0".to_owned()),
            detail: None,
        };
        assert_eq!(
            entry.hash(),
            "1ec8086b1743de52ea329fdb72fca066d37da1879051099b7aa0208cf0646719"
        );
    }
}
