//! The calls as an export that Insomnia imports (its format 4).

use super::calls::{Call, Sent, calls};
use crate::dashboard::pages::docs::Place;
use serde_json::{Value, json};

const WORKSPACE: &str = "wrk_password_recover";

/// One folder per tag, with the address and the token in its base environment. All calls can be run in a row,
/// so calls that write have no example values.
pub fn export(document: &Value, base_url: &str) -> Value {
    let calls = calls(document);
    let mut data = json!({ "base_url": base_url, "token": "" });
    let written = calls.iter().filter(|call| call.writes());
    for place in written.flat_map(|call| call.at(Place::Path)) {
        data[&place.input.name] = "".into();
    }
    let mut resources = vec![
        json!({
            "_id": WORKSPACE,
            "_type": "workspace",
            "parentId": null,
            "name": document["info"]["title"],
            "description": document["info"]["description"],
            "scope": "collection",
        }),
        json!({
            "_id": "env_password_recover",
            "_type": "environment",
            "parentId": WORKSPACE,
            "name": "Base Environment",
            "data": data,
        }),
    ];
    let mut tags: Vec<&str> = calls.iter().map(|call| call.tag.as_str()).collect();
    tags.dedup();
    resources.extend(tags.into_iter().map(|tag| {
        json!({
            "_id": folder(tag),
            "_type": "request_group",
            "parentId": WORKSPACE,
            "name": tag,
        })
    }));
    resources.extend(calls.iter().map(request));
    json!({
        "_type": "export",
        "__export_format": 4,
        "__export_source": format!("password-recover:{}", env!("CARGO_PKG_VERSION")),
        "resources": resources,
    })
}

fn folder(tag: &str) -> String {
    format!("fld_{}", tag.to_ascii_lowercase())
}

fn request(call: &Call) -> Value {
    let mut headers: Vec<Value> = call.at(Place::Header).map(optional).collect();
    let mut body = json!({});
    if let Some(example) = call.blank_body() {
        headers.push(json!({ "name": "Content-Type", "value": "application/json" }));
        body = json!({ "mimeType": "application/json", "text": format!("{example:#}") });
    }
    let authentication = if call.needs_token {
        json!({ "type": "bearer", "token": "{{ _.token }}" })
    } else {
        json!({})
    };
    json!({
        "_id": format!("req_{}", call.id),
        "_type": "request",
        "parentId": folder(&call.tag),
        "name": call.title,
        "description": call.about,
        "method": call.method,
        "url": format!(
            "{{{{ _.base_url }}}}{}",
            call.example_path(|name| format!("{{{{ _.{name} }}}}"))
        ),
        "headers": headers,
        "parameters": call.at(Place::Query).map(optional).collect::<Vec<_>>(),
        "body": body,
        "authentication": authentication,
    })
}

/// There, and switched off.
fn optional(sent: &Sent) -> Value {
    let input = &sent.input;
    json!({ "name": input.name, "value": input.example, "disabled": !input.is_required })
}
