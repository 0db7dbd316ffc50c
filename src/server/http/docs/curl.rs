//! A call as a curl command.

use super::Call;
use crate::dashboard::pages::docs::Place;

/// A placeholder for a token.
pub const TOKEN: &str = "$TOKEN";

/// The command that makes this call with its examples, for a POSIX shell. Optional parameters are left
/// out.
pub fn command(call: &Call, base_url: &str) -> String {
    let place = |name: &str| format!("${}", name.to_ascii_uppercase());
    let mut url = format!("{base_url}{}", call.example_path(place));
    let needed = |place| call.at(place).filter(|sent| sent.input.is_required);
    let query: Vec<String> = needed(Place::Query)
        .map(|sent| format!("{}={}", sent.input.name, sent.input.example))
        .collect();
    if !query.is_empty() {
        url = format!("{url}?{}", query.join("&"));
    }
    let mut lines = vec![format!("curl -X {} {}", call.method, filled(&url))];
    if call.needs_token {
        // Double quotes, so that the shell fills it in.
        lines.push(format!("-H \"Authorization: Bearer {TOKEN}\""));
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
