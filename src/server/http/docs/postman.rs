//! The calls as a collection that Postman imports (its format 2.1).

use super::calls::{Call, Sent, calls};
use crate::dashboard::pages::docs::Place;
use serde_json::{Value, json};

const SCHEMA: &str = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/// One folder per tag, with the address and the token as variables. "Run collection" sends everything as it
/// is, so calls that write have no example values.
pub fn collection(document: &Value, base_url: &str) -> Value {
    let calls = calls(document);
    let mut tags: Vec<&str> = calls.iter().map(|call| call.tag.as_str()).collect();
    tags.dedup();
    let folders: Vec<Value> = tags
        .into_iter()
        .map(|tag| {
            let items = calls.iter().filter(|call| call.tag == tag).map(item);
            json!({ "name": tag, "item": items.collect::<Vec<_>>() })
        })
        .collect();
    json!({
        "info": {
            "name": document["info"]["title"],
            "description": document["info"]["description"],
            "version": document["info"]["version"],
            "schema": SCHEMA,
        },
        "auth": {
            "type": "bearer",
            "bearer": [{ "key": "token", "value": "{{token}}", "type": "string" }],
        },
        "variable": [
            { "key": "base_url", "value": base_url },
            { "key": "token", "value": "" },
        ],
        "item": folders,
    })
}

fn item(call: &Call) -> Value {
    // Postman marks a place in a path with a colon.
    let path = call.path.replace('{', ":").replace('}', "");
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    let place = |sent: &Sent| {
        let mut pair = pair(sent);
        if call.writes() {
            pair["value"] = "".into();
        }
        pair
    };
    let mut headers: Vec<Value> = call.at(Place::Header).map(optional).collect();
    let mut request = json!({
        "method": call.method,
        "description": call.about,
        "url": {
            "raw": format!("{{{{base_url}}}}{path}"),
            "host": ["{{base_url}}"],
            "path": segments,
            "query": call.at(Place::Query).map(optional).collect::<Vec<_>>(),
            "variable": call.at(Place::Path).map(place).collect::<Vec<_>>(),
        },
    });
    if let Some(body) = call.blank_body() {
        headers.push(json!({ "key": "Content-Type", "value": "application/json" }));
        request["body"] = json!({
            "mode": "raw",
            "raw": format!("{body:#}"),
            "options": { "raw": { "language": "json" } },
        });
    }
    if !call.needs_token {
        request["auth"] = json!({ "type": "noauth" });
    }
    request["header"] = headers.into();
    json!({ "name": call.title, "request": request })
}

fn pair(sent: &Sent) -> Value {
    let input = &sent.input;
    json!({ "key": input.name, "value": input.example, "description": input.about })
}

/// There, and switched off.
fn optional(sent: &Sent) -> Value {
    let mut pair = pair(sent);
    pair["disabled"] = (!sent.input.is_required).into();
    pair
}
