//! A call in Python, with its standard library alone.

use super::{Call, TOKEN};
use serde_json::Value;

pub fn sample(call: &Call, base_url: &str) -> String {
    let url = call.example_url(base_url, |name| format!("{{os.environ['{name}']}}"));
    let is_filled = url.contains('{');
    let mut lines = Vec::new();
    if call.body.is_some() {
        lines.push("import json".to_owned());
    }
    if call.needs_token || is_filled {
        lines.push("import os".to_owned());
    }
    lines.push("import urllib.request\n".to_owned());
    lines.push("request = urllib.request.Request(".to_owned());
    let filled = if is_filled { "f" } else { "" };
    lines.push(format!(r#"    {filled}"{url}","#));
    lines.push(format!(r#"    method="{}","#, call.method));
    let mut headers = Vec::new();
    if call.needs_token {
        headers.push(format!(
            r#"        "Authorization": f"Bearer {{os.environ['{TOKEN}']}}","#
        ));
    }
    if call.body.is_some() {
        headers.push(r#"        "Content-Type": "application/json","#.to_owned());
    }
    if !headers.is_empty() {
        lines.push(format!("    headers={{\n{}\n    }},", headers.join("\n")));
    }
    if let Some(body) = &call.body {
        let body = literal(body, 4);
        lines.push(format!("    data=json.dumps({body}).encode(),"));
    }
    lines.push(")".to_owned());
    lines.push("with urllib.request.urlopen(request, timeout=10) as response:".to_owned());
    lines.push("    print(response.status, response.read().decode())".to_owned());
    lines.join("\n")
}

/// A value as Python writes it: like JSON, but for three words.
fn literal(value: &Value, spaces: usize) -> String {
    let (inner, outer) = (" ".repeat(spaces.saturating_add(4)), " ".repeat(spaces));
    let deeper = |value| literal(value, spaces.saturating_add(4));
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Array(values) => {
            let values: Vec<String> = values.iter().map(deeper).collect();
            format!("[{}]", values.join(", "))
        }
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| {
                let name = Value::from(name.as_str());
                format!("{inner}{name}: {},\n", deeper(value))
            });
            format!("{{\n{}{outer}}}", fields.collect::<String>())
        }
        other => other.to_string(),
    }
}
