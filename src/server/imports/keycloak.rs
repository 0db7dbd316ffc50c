//! The passwords in the export of a Keycloak realm.

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::Value;

/// The hash of a user's password, in a format that can be verified here. An unknown one is returned as its
/// name, so that its existence is known.
pub fn password_hash(credentials: &[Value]) -> Option<String> {
    let password = credentials
        .iter()
        .find(|credential| credential["type"] == "password")?;
    let (secret, cost) = (
        inner(password, "secretData"),
        inner(password, "credentialData"),
    );
    Some(hash(&secret, &cost).unwrap_or_else(|| "unknown".to_owned()))
}

/// JSON in a string; before version 8 its members were inline.
fn inner(password: &Value, name: &str) -> Value {
    match &password[name] {
        Value::String(text) => serde_json::from_str(text).unwrap_or_default(),
        Value::Null => password.clone(),
        object => object.clone(),
    }
}

fn hash(secret: &Value, cost: &Value) -> Option<String> {
    let value = secret["value"]
        .as_str()
        .or_else(|| secret["hashedSaltedValue"].as_str())?;
    let algorithm = cost["algorithm"].as_str()?;
    // An extension stores complete bcrypt hashes.
    if algorithm == "bcrypt" {
        return Some(value.to_owned());
    }
    let rounds = cost["hashIterations"].as_u64()?;
    let without_end = |text: &str| {
        let bytes = BASE64_STANDARD.decode(text).ok()?;
        Some(
            BASE64_STANDARD
                .encode(bytes)
                .trim_end_matches('=')
                .to_owned(),
        )
    };
    let (salt, value) = (without_end(secret["salt"].as_str()?)?, without_end(value)?);
    match algorithm {
        "pbkdf2" | "pbkdf2-sha256" | "pbkdf2-sha512" => {
            Some(format!("${algorithm}${rounds}${salt}${value}"))
        }
        "argon2" => {
            let parameter = |name: &str| {
                let value = &cost["additionalParameters"][name];
                value.get(0).unwrap_or(value).as_str()
            };
            let (kind, memory, lanes) = (
                parameter("type")?,
                parameter("memory")?,
                parameter("parallelism")?,
            );
            let version = if parameter("version") == Some("1.0") {
                16
            } else {
                19
            };
            Some(format!(
                "$argon2{kind}$v={version}$m={memory},t={rounds},p={lanes}${salt}${value}"
            ))
        }
        _ => None,
    }
}
