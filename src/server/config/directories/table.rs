//! The settings of one directory or application: what its operator has written, before what its preset says.
//!
//! What nobody has asked for when all is read is not known, so no typing error goes unseen, and there is no
//! second list of keys to keep.

use super::super::{Secret, keys, sources};
use std::{fmt::Display, mem, ops::RangeInclusive};
use toml::Value;

pub(in crate::server::config) struct Table {
    /// How a complaint names this: `of the directory shop`.
    of: String,
    /// What is before a key in a complaint: `columns.`, or nothing.
    before: String,
    own: toml::Table,
    preset: toml::Table,
    asked: Vec<String>,
    problems: Vec<String>,
}

impl Table {
    pub fn of(whose: &str, own: toml::Table) -> Self {
        Self {
            of: format!("of the {whose}"),
            before: String::new(),
            own,
            preset: toml::Table::new(),
            asked: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// Takes the defaults of the preset that `preset` names, of those that there are: names and TOML.
    pub fn use_preset(&mut self, all: &[(&'static str, &'static str)]) {
        let Some(name) = self.text("preset") else {
            return;
        };
        match all.iter().find(|(known, _)| *known == name) {
            Some((_, text)) => {
                self.preset = text
                    .parse()
                    .expect("the presets are TOML, as a test checks");
            }
            None => {
                let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
                self.complain_of("preset", &name, &format!("is none of {}", names.join(", ")));
            }
        }
    }

    /// A value that is set, or the preset's. Nothing is asked for but here.
    fn value(&mut self, key: &str) -> Option<Value> {
        if !self.asked.iter().any(|asked| asked == key) {
            self.asked.push(key.to_owned());
        }
        self.own.get(key).or_else(|| self.preset.get(key)).cloned()
    }

    /// Whether the key has any value, also an empty one.
    pub fn is_set(&mut self, key: &str) -> bool {
        self.value(key).is_some()
    }

    /// A text; an empty one counts as not set, and hides the preset's.
    pub fn text(&mut self, key: &str) -> Option<String> {
        match self.value(key)? {
            Value::String(text) => Some(text).filter(|text| !text.is_empty()),
            _ => {
                self.complain(key, "must be a text in quotes");
                None
            }
        }
    }

    /// Several texts, or one.
    pub fn texts(&mut self, key: &str) -> Vec<String> {
        let text = |value| match value {
            Value::String(text) => Some(text),
            _ => None,
        };
        let texts = match self.value(key) {
            None => return Vec::new(),
            Some(Value::String(text)) => Some(vec![text]),
            Some(Value::Array(values)) => values.into_iter().map(text).collect(),
            Some(_) => None,
        };
        let texts = texts.unwrap_or_else(|| {
            self.complain(key, "must be a list of texts in quotes");
            Vec::new()
        });
        texts.into_iter().filter(|text| !text.is_empty()).collect()
    }

    /// The parsed text of a key. The parser's error goes on after "which".
    pub fn parse<T, E: Display>(
        &mut self,
        key: &str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.text(key)?;
        match parse(&text) {
            Ok(value) => Some(value),
            Err(complaint) => {
                self.complain_of(key, &text, &complaint.to_string());
                None
            }
        }
    }

    /// Not set is false.
    pub fn flag(&mut self, key: &str) -> bool {
        match self.value(key) {
            None => false,
            Some(Value::Boolean(truth)) => truth,
            Some(_) => {
                self.complain(key, "is neither true nor false");
                false
            }
        }
    }

    pub fn number(&mut self, key: &str, range: RangeInclusive<u32>) -> Option<u32> {
        let value = self.value(key)?;
        let number = value.as_integer().and_then(|number| number.try_into().ok());
        let number = number.filter(|number| range.contains(number));
        if number.is_none() {
            let (least, most) = (range.start(), range.end());
            self.complain(
                key,
                &format!("is not a whole number from {least} to {most}"),
            );
        }
        number
    }

    /// What must reach no log: it is here, or in the file that the key with `_file` behind it names.
    pub fn secret(&mut self, key: &str) -> Option<Secret> {
        let file_key = format!("{key}_file");
        let (text, file) = (self.text(key), self.text(&file_key));
        match (text, file) {
            (Some(_), Some(_)) => {
                self.complain(
                    key,
                    &format!("and {file_key} are both set; take one of them out"),
                );
                None
            }
            (text, None) => text.map(Secret::new),
            (None, Some(path)) => {
                let name = format!("{file_key} {}", self.of);
                match sources::read_value_file(&name, &path) {
                    Ok(text) => Some(Secret::new(text)),
                    Err(problem) => {
                        self.problems.push(problem);
                        None
                    }
                }
            }
        }
    }

    /// What is within this table, read by the same rules.
    pub fn section<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Self) -> T) -> T {
        let inner = |value: Option<&Value>| value.and_then(Value::as_table).cloned();
        let is_other = self.value(key).is_some_and(|value| !value.is_table());
        if is_other {
            self.complain(key, "must be a table such as { key = \"id\" }");
        }
        let mut section = Self {
            of: self.of.clone(),
            before: format!("{key}."),
            own: inner(self.own.get(key)).unwrap_or_default(),
            preset: inner(self.preset.get(key)).unwrap_or_default(),
            asked: Vec::new(),
            problems: Vec::new(),
        };
        let read = read(&mut section);
        self.problems.extend(section.finish());
        read
    }

    /// Complains where something is not set and nothing was wrong with it.
    pub fn required<T>(&mut self, key: &str, value: Option<T>) -> Option<T> {
        let file_key = format!("{key}_file");
        let is_set = |value: Option<Value>| value.is_some_and(|value| value.as_str() != Some(""));
        if value.is_none() && !is_set(self.value(key)) && !self.own.contains_key(&file_key) {
            self.complain(key, "is missing");
        }
        value
    }

    /// Goes on after the key and the directory: "is missing".
    pub fn complain(&mut self, key: &str, complaint: &str) {
        let Self { of, before, .. } = self;
        self.problems
            .push(format!("{before}{key} {of} {complaint}."));
    }

    /// The same of a value that is no secret: goes on after "which".
    pub fn complain_of(&mut self, key: &str, text: &str, complaint: &str) {
        self.complain(key, &format!("is {text:?}, which {complaint}"));
    }

    /// All complaints, with those about keys that nobody has asked for.
    pub fn finish(&mut self) -> Vec<String> {
        let unknown: Vec<String> = self.own.keys().cloned().collect();
        for key in unknown {
            if self.asked.contains(&key) {
                continue;
            }
            let known = self.asked.iter().map(String::as_str);
            let hint = keys::closest_of(&key, known)
                .map_or_else(String::new, |known| format!(". Did you mean {known}?"));
            let Self { of, before, .. } = self;
            let sentence = format!("{before}{key} {of} is not a known key{hint}");
            let end = if hint.is_empty() { "." } else { "" };
            self.problems.push(sentence + end);
        }
        mem::take(&mut self.problems)
    }
}
