//! A user in JSON: an object, possibly nested.

use super::{
    columns::{Column, Unread},
    keycloak,
    record::Record,
    rules::Rules,
};
use crate::api::dashboard::imports::Problem;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::Value;
use std::fmt;

/// Where Keycloak stores a user's passwords.
const CREDENTIALS: &str = "credentials";

/// # Errors
/// If it is not an object.
pub fn read(line: &[u8]) -> Result<Members, Problem> {
    let text = std::str::from_utf8(line).map_err(|_| Problem::NotUtf8)?;
    serde_json::from_str(text).map_err(|_| Problem::Unreadable)
}

/// # Errors
/// If two members mean the same, since readers differ on which of them counts, or there is a list instead of
/// a single value.
pub fn record(members: Members, rules: &Rules, unread: &mut Unread) -> Result<Record, Problem> {
    let mut record = Record::default();
    for (name, value) in members.0 {
        add(&mut record, &name, value, rules, unread)?;
    }
    if record.has_double() {
        return Err(Problem::FieldTwice);
    }
    Ok(record)
}

fn add(
    record: &mut Record,
    name: &str,
    value: Value,
    rules: &Rules,
    unread: &mut Unread,
) -> Result<(), Problem> {
    if name == CREDENTIALS
        && let Value::Array(credentials) = &value
    {
        if let Some(hash) = keycloak::password_hash(credentials) {
            record.set(Column::PasswordHash, hash);
        }
        return Ok(());
    }
    if let Value::Object(object) = value {
        for (inner, value) in object {
            // MongoDB's {"$date": …} is a value.
            let is_type = inner.starts_with('$');
            let path = format!("{name}.{inner}");
            add(
                record,
                if is_type { name } else { &path },
                value,
                rules,
                unread,
            )?;
        }
        return Ok(());
    }
    let Some(column) = Column::parse(name) else {
        unread.note(name);
        return Ok(());
    };
    if !column.is_read(rules) {
        unread.note(name);
    }
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(_) | Value::Object(_) => return Err(Problem::Unreadable),
    };
    record.set(column, text);
    Ok(())
}

/// The members of an object in order: a map would keep only the last of duplicates.
pub struct Members(pub Vec<(String, Value)>);

impl Members {
    pub fn read<'de, A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Self(members))
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Members, A::Error> {
                Members::read(map)
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}
