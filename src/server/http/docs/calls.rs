//! The description, call by call, for its readers.

use super::samples::samples;
use crate::{
    dashboard::pages::docs::{self, Answer, Group, Input, Place},
    server::http::rest::refusals,
};
use serde_json::{Map, Value};

/// An example, for readers, of a field in a call that writes. It is not OpenAPI's keyword: tools fill those
/// in, and running a whole collection would write with them.
const EXAMPLE: &str = "x-example";

/// A call, read from the description.
pub struct Call {
    pub id: String,
    /// In capitals.
    pub method: String,
    /// With its places, such as `{id}`.
    pub path: String,
    pub tag: String,
    pub title: String,
    pub about: String,
    pub needs_token: bool,
    pub inputs: Vec<Sent>,
    /// An example of its body in JSON, if it has one.
    pub body: Option<Value>,
    pub answers: Vec<Answer>,
}

/// An input of a call, with an example.
pub struct Sent {
    pub input: Input,
    pub example: Value,
}

impl Call {
    /// The inputs that stand there.
    pub fn at(&self, place: Place) -> impl Iterator<Item = &Sent> {
        self.inputs
            .iter()
            .filter(move |sent| sent.input.place == place)
    }

    /// Whether it can change something.
    pub fn writes(&self) -> bool {
        self.method != "GET"
    }

    /// The path with example values. Parameters of calls that write have none: `place` supplies a
    /// placeholder.
    pub fn example_path(&self, mut place: impl FnMut(&str) -> String) -> String {
        self.at(Place::Path).fold(self.path.clone(), |path, sent| {
            let Input { name, example, .. } = &sent.input;
            let value = if self.writes() {
                place(name)
            } else {
                example.clone()
            };
            path.replace(&format!("{{{name}}}"), &value)
        })
    }

    /// The address with example values, and the parameters that it needs. `variable` says how a language reads an
    /// environment variable.
    pub fn example_url(&self, base_url: &str, mut variable: impl FnMut(&str) -> String) -> String {
        let path = self.example_path(|name| variable(&name.to_ascii_uppercase()));
        let query = self
            .at(Place::Query)
            .filter(|sent| sent.input.is_required)
            .map(|sent| format!("{}={}", sent.input.name, sent.input.example))
            .collect::<Vec<_>>()
            .join("&");
        if query.is_empty() {
            format!("{base_url}{path}")
        } else {
            format!("{base_url}{path}?{query}")
        }
    }

    /// A blank body, which is rejected as it is.
    pub fn blank_body(&self) -> Option<Value> {
        let fields = self.body.as_ref()?.as_object()?.iter();
        let blank = fields.map(|(name, example)| {
            let nothing = if example.is_string() {
                "".into()
            } else {
                Value::Null
            };
            (name.clone(), nothing)
        });
        Some(blank.collect::<Map<_, _>>().into())
    }
}

/// Every call of a description: by tag, then in the order in which people need them.
pub fn calls(document: &Value) -> Vec<Call> {
    let tags = list(&document["tags"]);
    let order = |call: &Call| {
        let tag = tags.iter().position(|tag| tag["name"] == call.tag.as_str());
        (tag, refusals::place_of(&call.id))
    };
    let mut calls: Vec<Call> = entries(&document["paths"])
        .flat_map(|(path, item)| {
            entries(item).map(move |(method, operation)| read(document, path, method, operation))
        })
        .collect();
    calls.sort_by_key(order);
    calls
}

/// The calls by their tags, as their page shows them.
pub fn groups(document: &Value, base_url: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = list(&document["tags"])
        .iter()
        .map(|tag| Group {
            name: text(&tag["name"]),
            about: text(&tag["description"]),
            calls: Vec::new(),
        })
        .collect();
    for call in calls(document) {
        let Some(group) = groups.iter_mut().find(|group| group.name == call.tag) else {
            continue;
        };
        let samples = samples(&call, base_url);
        group.calls.push(docs::Call {
            id: call.id,
            method: call.method,
            path: call.path,
            title: call.title,
            about: paragraphs(&call.about),
            needs_token: call.needs_token,
            inputs: call.inputs.into_iter().map(|sent| sent.input).collect(),
            samples,
            answers: call.answers,
        });
    }
    groups.retain(|group| !group.calls.is_empty());
    groups
}

fn read(document: &Value, path: &str, method: &str, operation: &Value) -> Call {
    let parameters = list(&operation["parameters"]).iter().map(|parameter| {
        let place = match parameter["in"].as_str() {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            _ => Place::Header,
        };
        let is_required = parameter["required"] == true;
        sent(
            document,
            &text(&parameter["name"]),
            place,
            is_required,
            parameter,
            &parameter["schema"],
        )
    });
    let mut inputs: Vec<Sent> = parameters.collect();
    let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
    let schema = resolve(document, schema);
    let required = list(&schema["required"]);
    let mut body = None;
    for (name, field) in entries(&schema["properties"]) {
        let is_required = required.iter().any(|one| one == name);
        let sent = sent(document, name, Place::Body, is_required, field, field);
        let example = body.get_or_insert_with(Map::new);
        if is_required || required.is_empty() {
            example.insert(name.clone(), sent.example.clone());
        }
        inputs.push(sent);
    }
    let security = operation.get("security").unwrap_or(&document["security"]);
    Call {
        id: text(&operation["operationId"]),
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        tag: text(&operation["tags"][0]),
        title: text(&operation["summary"]),
        about: text(&operation["description"]),
        // A call that also works anonymously needs no token.
        needs_token: !list(security)
            .iter()
            .any(|one| one == &Value::Object(Map::new())),
        inputs,
        body: body.map(Value::Object),
        answers: entries(&operation["responses"])
            .map(|(status, answer)| read_answer(document, status, answer))
            .collect(),
    }
}

fn read_answer(document: &Value, status: &str, answer: &Value) -> Answer {
    // For errors the code says enough; every problem has the same format.
    let example = status.starts_with('2').then(|| {
        let (_, content) = entries(&answer["content"]).next()?;
        let example = example(document, &content["schema"]);
        serde_json::to_string_pretty(&example).ok()
    });
    Answer {
        status: status.to_owned(),
        about: paragraphs(&text(&answer["description"])),
        example: example.flatten(),
    }
}

fn sent(
    document: &Value,
    name: &str,
    place: Place,
    is_required: bool,
    described: &Value,
    schema: &Value,
) -> Sent {
    let example = match described.get("example") {
        Some(example) => example.clone(),
        None => example(document, schema),
    };
    let schema = resolve(document, schema);
    Sent {
        input: Input {
            name: name.to_owned(),
            place,
            kind: kind(schema),
            is_required,
            is_secret: schema["format"] == "password",
            about: text(&described["description"]),
            example: bare(&example),
        },
        example,
    }
}

/// The schema itself, where there is only a reference to it.
fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let target = schema["$ref"].as_str();
    target
        .and_then(|target| document.pointer(target.strip_prefix('#')?))
        .unwrap_or(schema)
}

/// Something that a schema allows.
fn example(document: &Value, schema: &Value) -> Value {
    let schema = resolve(document, schema);
    let given = [
        schema["examples"].get(0),
        schema.get("example"),
        schema.get(EXAMPLE),
    ];
    if let Some(example) = given.into_iter().flatten().next() {
        return example.clone();
    }
    if let Some(first) = schema["enum"].get(0) {
        return first.clone();
    }
    let types = &schema["type"];
    match types.as_str().or_else(|| types[0].as_str()) {
        Some("object") => entries(&schema["properties"])
            .map(|(name, field)| (name.clone(), example(document, field)))
            .collect::<Map<_, _>>()
            .into(),
        Some("array") => vec![example(document, &schema["items"])].into(),
        Some("integer") => 1.into(),
        Some("boolean") => true.into(),
        _ => match schema["format"].as_str() {
            Some("idn-email") => "ann@example.org".into(),
            Some("date-time") => "2026-11-24T12:00:00.000Z".into(),
            _ => "text".into(),
        },
    }
}

/// What a value may be, in one line.
fn kind(schema: &Value) -> String {
    let types = &schema["type"];
    let mut words = vec![
        types
            .as_str()
            .or_else(|| types[0].as_str())
            .unwrap_or("string")
            .to_owned(),
    ];
    if let Some(format) = schema["format"]
        .as_str()
        .filter(|format| !format.starts_with("int"))
    {
        words.push(format.to_owned());
    }
    if let Some(values) = schema["enum"].as_array() {
        let values: Vec<String> = values
            .iter()
            .filter(|value| !value.is_null())
            .map(bare)
            .collect();
        words.push(values.join(" | "));
    }
    for (key, sign) in [("minLength", "≥"), ("maxLength", "≤")] {
        if let Some(length) = schema[key].as_u64() {
            words.push(format!("{sign} {length} characters"));
        }
    }
    words.join(", ")
}

/// A value as written in a path or a field.
fn bare(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn paragraphs(text: &str) -> Vec<String> {
    let paragraphs = text.split("\n\n").map(|part| part.replace('\n', " "));
    paragraphs.filter(|part| !part.trim().is_empty()).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}
