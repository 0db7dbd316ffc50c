//! A call in Rust, with reqwest and serde_json, in an async function whose errors are boxed.

use super::{Call, TOKEN, indented};

pub fn sample(call: &Call, base_url: &str) -> String {
    let mut variables = String::new();
    let url = call.example_url(base_url, |name| {
        variables += &format!(r#", std::env::var("{name}")?"#);
        "{}".to_owned()
    });
    let url = if variables.is_empty() {
        format!(r#""{url}""#)
    } else {
        format!(r#"format!("{url}"{variables})"#)
    };
    let method = call.method.to_ascii_lowercase();
    let mut lines = vec!["let response = reqwest::Client::new()".to_owned()];
    lines.push(format!("    .{method}({url})"));
    if call.needs_token {
        lines.push(format!(r#"    .bearer_auth(std::env::var("{TOKEN}")?)"#));
    }
    if let Some(body) = &call.body {
        lines.push(r#"    .header("Content-Type", "application/json")"#.to_owned());
        let body = indented(body, 4);
        lines.push(format!("    .body(serde_json::json!({body}).to_string())"));
    }
    lines.push("    .send()".to_owned());
    lines.push("    .await?;".to_owned());
    lines.push(r#"println!("{} {}", response.status(), response.text().await?);"#.to_owned());
    lines.join("\n")
}
