//! A line of JSON: one object of plain values.

use super::record::{Column, Record};
use crate::api::dashboard::imports::Problem;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::Value;
use std::fmt;

/// # Errors
/// If it is no such object, or two of its members mean the same: readers differ on which of them holds.
pub fn read(line: &[u8]) -> Result<Record, Problem> {
    let text = std::str::from_utf8(line).map_err(|_| Problem::NotUtf8)?;
    let Members(members) = serde_json::from_str(text).map_err(|_| Problem::Unreadable)?;
    let mut record = Record::default();
    let mut seen = Vec::new();
    for (name, value) in members {
        let Some(column) = Column::parse(&name) else {
            continue;
        };
        if seen.contains(&column) {
            return Err(Problem::FieldTwice);
        }
        seen.push(column);
        match value {
            Value::Null => {}
            Value::String(text) => record.set(column, text),
            Value::Bool(_) | Value::Number(_) => record.set(column, value.to_string()),
            Value::Array(_) | Value::Object(_) => return Err(Problem::Unreadable),
        }
    }
    Ok(record)
}

/// The members of an object as they stand there: a map would keep the last of those that are there twice.
struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}
