//! The hashed form of an audit entry can be parsed, so no two entries have the same.

use password_recover::server::model::AuditEntry;

/// The texts and ids of an entry, in its order.
pub type Fields = (
    i64,
    String,
    i64,
    String,
    [Option<i64>; 4],
    [Option<String>; 3],
);

pub fn holds(fields: Fields) {
    let (sequence, previous_hash, happened_at, kind, ids, texts) = fields;
    let [actor_id, subject_id, case_id, mail_id] = ids;
    let [network, user_agent, detail] = texts;
    let entry = AuditEntry {
        sequence,
        previous_hash,
        happened_at,
        kind,
        actor_id,
        subject_id,
        case_id,
        mail_id,
        network,
        user_agent,
        detail,
    };
    let bytes = entry.canonical();
    assert_eq!(read(&bytes).as_ref(), Some(&entry));
    // Nothing more and nothing less is an entry.
    assert_eq!(read(&bytes[..bytes.len() - 1]), None);
    assert_eq!(read(&[&bytes[..], b"\0"].concat()), None);
    assert_eq!(entry.hash().len(), 64);
}

/// Parses an entry according to its documentation, and nothing else.
fn read(bytes: &[u8]) -> Option<AuditEntry> {
    let mut rest = bytes.strip_prefix(b"password-recover audit entry 1\n")?;
    let rest = &mut rest;
    let entry = AuditEntry {
        sequence: number(rest)?,
        previous_hash: text(rest)?,
        happened_at: number(rest)?,
        kind: text(rest)?,
        actor_id: optional(rest, number)?,
        subject_id: optional(rest, number)?,
        case_id: optional(rest, number)?,
        mail_id: optional(rest, number)?,
        network: optional(rest, text)?,
        user_agent: optional(rest, text)?,
        detail: optional(rest, text)?,
    };
    rest.is_empty().then_some(entry)
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(count)?;
    *rest = left;
    Some(taken)
}

fn number(rest: &mut &[u8]) -> Option<i64> {
    let bytes = take(rest, 8)?.try_into().ok()?;
    Some(i64::from_be_bytes(bytes))
}

fn text(rest: &mut &[u8]) -> Option<String> {
    let length = usize::try_from(number(rest)?).ok()?;
    let bytes = take(rest, length)?;
    String::from_utf8(bytes.to_vec()).ok()
}

fn optional<T>(rest: &mut &[u8], read: fn(&mut &[u8]) -> Option<T>) -> Option<Option<T>> {
    match take(rest, 1)? {
        [0] => Some(None),
        [1] => read(rest).map(Some),
        _ => None,
    }
}
