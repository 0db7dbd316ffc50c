//! A call as a curl command, for a POSIX shell.

use super::{Call, TOKEN};

pub fn sample(call: &Call, base_url: &str) -> String {
    let url = call.example_url(base_url, |name| format!("${name}"));
    let mut lines = vec![format!("curl -X {} {}", call.method, filled(&url))];
    if call.needs_token {
        // Double quotes, so that the shell fills it in.
        lines.push(format!("-H \"Authorization: Bearer ${TOKEN}\""));
    }
    if let Some(body) = &call.body {
        lines.push("-H 'Content-Type: application/json'".to_owned());
        lines.push(format!("-d {}", quoted(&body.to_string())));
    }
    lines.join(" \\\n  ")
}

/// In double quotes, so that the shell fills in the user.
fn filled(url: &str) -> String {
    if url.contains('$') {
        format!("\"{url}\"")
    } else {
        quoted(url)
    }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
