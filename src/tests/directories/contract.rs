//! Whether what is said fits the description in `docs`, by which others write receivers.

use serde_json::{Map, Value};
use std::{fs, path::Path};

/// The schemas of the description, by their names.
pub struct Contract(Value);

impl Contract {
    pub fn read() -> Self {
        const PATH: &str = "docs/directory-http.openapi.json";
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PATH);
        let document: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        assert!(document["openapi"].as_str().unwrap().starts_with("3.1."));
        Self(document["components"]["schemas"].clone())
    }

    /// Whether a value is what the schema of this name describes.
    pub fn fits(&self, value: &Value, name: &str) -> bool {
        let schema = self.0[name].as_object();
        self.is(value, schema.unwrap_or_else(|| panic!("no {name}")))
    }

    /// Every keyword of a schema has to hold (JSON Schema 2020-12). One that is not known here is no reason to
    /// look away.
    fn is(&self, value: &Value, schema: &Map<String, Value>) -> bool {
        let sub = |schema: &Value| self.is(value, schema.as_object().unwrap());
        schema.iter().all(|(keyword, wanted)| {
            let all = || wanted.as_array().unwrap().iter();
            let length = |text: &str| text.chars().count() as u64;
            match keyword.as_str() {
                "description" => true,
                "$ref" => {
                    let name = wanted.as_str().unwrap().rsplit('/').next().unwrap();
                    self.fits(value, name)
                }
                "type" => match wanted {
                    Value::Array(kinds) => kinds.iter().any(|kind| is_kind(value, kind)),
                    kind => is_kind(value, kind),
                },
                "enum" => all().any(|one| one == value),
                "oneOf" => all().filter(|one| sub(one)).count() == 1,
                "allOf" => all().all(sub),
                "required" => all().all(|name| value.get(name.as_str().unwrap()).is_some()),
                "properties" => wanted.as_object().unwrap().iter().all(|(name, schema)| {
                    let member = value.get(name);
                    member.is_none_or(|member| self.is(member, schema.as_object().unwrap()))
                }),
                "items" => value.as_array().is_none_or(|items| {
                    let schema = wanted.as_object().unwrap();
                    items.iter().all(|item| self.is(item, schema))
                }),
                "maxItems" => value
                    .as_array()
                    .is_none_or(|items| items.len() as u64 <= wanted.as_u64().unwrap()),
                "minLength" => value
                    .as_str()
                    .is_none_or(|text| length(text) >= wanted.as_u64().unwrap()),
                "maxLength" => value
                    .as_str()
                    .is_none_or(|text| length(text) <= wanted.as_u64().unwrap()),
                other => panic!("the keyword {other} is not known here"),
            }
        })
    }
}

fn is_kind(value: &Value, kind: &Value) -> bool {
    match kind.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("the type {other} is not known here"),
    }
}
