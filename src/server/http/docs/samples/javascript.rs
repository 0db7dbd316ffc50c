//! A call in JavaScript, as a module for Node.js: a token has no place in a browser.

use super::{Call, TOKEN, indented};

pub fn sample(call: &Call, base_url: &str) -> String {
    let url = call.example_url(base_url, |name| format!("${{process.env.{name}}}"));
    let quote = if url.contains("${") { '`' } else { '"' };
    let mut headers = Vec::new();
    if call.needs_token {
        headers.push(format!(
            "    Authorization: `Bearer ${{process.env.{TOKEN}}}`,"
        ));
    }
    if call.body.is_some() {
        headers.push(r#"    "Content-Type": "application/json","#.to_owned());
    }
    let mut lines = vec![format!(
        "const response = await fetch({quote}{url}{quote}, {{"
    )];
    lines.push(format!(r#"  method: "{}","#, call.method));
    if !headers.is_empty() {
        lines.push(format!("  headers: {{\n{}\n  }},", headers.join("\n")));
    }
    if let Some(body) = &call.body {
        lines.push(format!("  body: JSON.stringify({}),", indented(body, 2)));
    }
    lines.push("});".to_owned());
    lines.push("console.log(response.status, await response.text());".to_owned());
    lines.join("\n")
}
