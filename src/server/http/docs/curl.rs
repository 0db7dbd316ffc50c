//! A call as a command line.

use super::Call;
use crate::dashboard::pages::docs::Place;

/// What stands for a token.
pub const TOKEN: &str = "$TOKEN";

/// The command that makes this call with its examples, for a POSIX shell. Optional parameters are left
/// out.
pub fn command(call: &Call, base_url: &str) -> String {
    let mut url = format!("{base_url}{}", call.example_path());
    let needed = |place| call.at(place).filter(|sent| sent.input.is_required);
    let query: Vec<String> = needed(Place::Query)
        .map(|sent| format!("{}={}", sent.input.name, sent.input.example))
        .collect();
    if !query.is_empty() {
        url = format!("{url}?{}", query.join("&"));
    }
    let mut lines = vec![format!("curl -X {} {}", call.method, quoted(&url))];
    if call.needs_token {
        // In quotes that let the shell fill it in.
        lines.push(format!("-H \"Authorization: Bearer {TOKEN}\""));
    }
    if let Some(body) = &call.body {
        lines.push("-H 'Content-Type: application/json'".to_owned());
        lines.push(format!("-d {}", quoted(&body.to_string())));
    }
    lines.join(" \\\n  ")
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
