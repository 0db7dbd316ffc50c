//! What an application with an endpoint of its own needs.

use super::{
    super::{Secret, is_loopback_host},
    table::Table,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use url::Url;

const NO_SECRET: &str = "is not whsec_ followed by 24 to 64 random bytes in Base64, such as `openssl rand -base64 32` prints";

/// Where an application answers for its accounts.
#[derive(Clone, Debug)]
pub struct HttpSettings {
    /// `https`; `http` on this machine alone, since passwords go there.
    pub url: String,
    /// What our questions are signed with, as `whsec_…`.
    pub secret: Secret,
    /// Whether it can lock accounts.
    pub freeze: bool,
}

/// None where there was something to complain about.
pub(super) fn read(table: &mut Table) -> Option<HttpSettings> {
    let url = table.parse("url", parse_url);
    let url = table.required("url", url);
    let secret = table.secret("secret");
    let secret = table.required("secret", secret).filter(|secret| {
        let is_good = is_signing_secret(secret.expose());
        if !is_good {
            table.complain("secret", NO_SECRET);
        }
        is_good
    });
    let freeze = table.flag("freeze");
    Some(HttpSettings {
        url: url?,
        secret: secret?,
        freeze,
    })
}

/// As Standard Webhooks has it: 24 to 64 bytes in Base64.
fn is_signing_secret(text: &str) -> bool {
    let bytes = text
        .strip_prefix("whsec_")
        .map(|text| STANDARD.decode(text));
    matches!(bytes, Some(Ok(bytes)) if (24..=64).contains(&bytes.len()))
}

fn parse_url(text: &str) -> Result<String, &'static str> {
    const NO_URL: &str = "is not an address such as https://shop.example.org/recover";
    let url = Url::parse(text).map_err(|_| NO_URL)?;
    let host = url.host_str().ok_or(NO_URL)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("has a user in it; questions are signed with the secret instead");
    }
    match url.scheme() {
        "https" => Ok(text.to_owned()),
        "http" if is_loopback_host(host) => Ok(text.to_owned()),
        "http" => Err("is not encrypted; passwords go there, so it must begin with https"),
        _ => Err(NO_URL),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_leave_this_machine_encrypted_only() {
        for (url, is_good) in [
            ("https://shop.example.org/recover", true),
            ("https://10.1.2.3:8443/", true),
            ("http://127.0.0.1:9000/", true),
            ("http://localhost/a", true),
            ("http://shop.example.org/", false),
            ("http://10.1.2.3/", false),
            ("https://user:secret@shop.example.org/", false),
            ("ftp://shop.example.org/", false),
            ("shop", false),
        ] {
            let secret = STANDARD.encode([7; 32]);
            let text = format!("url = '{url}'\nsecret = 'whsec_{secret}'");
            let mut table = Table::of("directory shop", text.parse().unwrap());
            let settings = read(&mut table);
            let problems = table.finish();
            assert_eq!(problems.is_empty(), is_good, "{url}: {problems:?}");
            assert!(!format!("{settings:?}").contains(&secret));
        }
    }

    #[test]
    fn a_secret_that_signs_nothing_is_told_at_start() {
        for secret in ["", "hunter2", "whsec_hunter2", "whsec_c2hvcnQ="] {
            let text = format!("url = 'https://a.example/'\nsecret = '{secret}'");
            let mut table = Table::of("directory shop", text.parse().unwrap());
            read(&mut table);
            let problems = table.finish();
            let [problem] = problems.as_slice() else {
                panic!("{secret}: {problems:?}");
            };
            assert!(problem.starts_with("secret of the directory shop is "));
            assert!(!problem.contains("hunter2"));
        }
    }
}
