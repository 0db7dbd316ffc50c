//! Where people are sent back to: URLs of applications, exactly as in the settings, or below an address that the
//! settings allow.

use super::super::base_url::is_loopback;
use url::Url;

/// The longest that a request may ask for.
pub const LONGEST: usize = 500;

/// An address that others may begin with: an origin, and a path that ends at a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prefix(Url);

impl Prefix {
    /// Reads one of `allowed_next`.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence after "which".
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let mut url = parse_url(text)?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err("must not have a query or a fragment: it is what addresses begin with");
        }
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        Ok(Self(url))
    }

    /// Whether it is this address, or one below it.
    fn holds(&self, url: &Url) -> bool {
        let path = self.0.path();
        url.origin() == self.0.origin()
            && (url.path().starts_with(path) || url.path() == path.trim_end_matches('/'))
    }
}

/// Reads a whole URL of the settings.
///
/// # Errors
/// What is wrong with it, as the end of a sentence after "which".
pub fn parse_url(text: &str) -> Result<Url, &'static str> {
    let url = Url::parse(text)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https"))
        .ok_or("is not an absolute URL, such as https://shop.example.org/login")?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not have a user name or a password in it");
    }
    if url.scheme() == "http" && !url.host().is_some_and(|host| is_loopback(&host)) {
        return Err("must start with https://, because its host is not a loopback address");
    }
    Ok(url)
}

/// What a request asks to be sent back to, if one of these allows it. Whatever two programs could read differently
/// is refused: an address is taken only as a browser would write it itself.
pub fn allowed(asked: &str, prefixes: &[Prefix]) -> Option<String> {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\\<>\"'`{}|^".contains(&byte);
    if asked.len() > LONGEST || !asked.bytes().all(is_plain) {
        return None;
    }
    let url = parse_url(asked).ok().filter(|url| url.as_str() == asked)?;
    let path = url.path().to_ascii_lowercase();
    // Some servers decode these before they look for the end of a segment.
    let is_ambiguous = ["//", "%2f", "%5c", "%2e", "%00", "%25", ";"]
        .iter()
        .any(|part| path.contains(part));
    let is_held = prefixes.iter().any(|prefix| prefix.holds(&url));
    (is_held && !is_ambiguous).then(|| asked.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prefixes() -> Vec<Prefix> {
        ["https://shop.example/konto", "http://127.0.0.1:3000/"]
            .map(|text| Prefix::parse(text).unwrap())
            .into()
    }

    #[test]
    fn what_is_below_an_allowed_address_is_taken_as_it_is() {
        for asked in [
            "https://shop.example/konto",
            "https://shop.example/konto/",
            "https://shop.example/konto/login?from=recovery&x=%2F#top",
            "http://127.0.0.1:3000/",
            "http://127.0.0.1:3000/a/b",
        ] {
            assert_eq!(allowed(asked, &prefixes()).as_deref(), Some(asked));
        }
        assert_eq!(allowed("https://shop.example/konto/", &[]), None);
    }

    /// Attacks on redirects, each with every spelling of the host and of the path: more than 200.
    fn hostile() -> Vec<String> {
        let good = "https://shop.example/konto/";
        let mut all: Vec<String> = [
            "",
            " ",
            "/",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https:evil.example",
            "https:/evil.example",
            "https:///evil.example",
            "http://evil.example",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "ftp://shop.example/konto/",
            "blob:https://shop.example/konto/",
            "about:blank",
            "konto/",
            "http://shop.example/konto/",
            "https://shop.example:444/konto/",
            "https://shop.example:80/konto/",
            "https://shop.example:443/konto/",
            "HTTPS://shop.example/konto/",
            "https://SHOP.example/konto/",
            "https://shop.example./konto/",
            "https://shop.example",
            "https://shop.example/",
            "https://shop.example/kont",
            "https://shop.example/kontox",
            "https://shop.example/Konto/",
            "https://shop.example/konto/../",
            "https://shop.example/konto/..",
            "https://shop.example/konto/%2e%2e/",
            "https://shop.example/konto/.%2e/x",
            "https://shop.example/konto/..%2f..%2fx",
            "https://shop.example/konto/%2E%2E%2Fx",
            "https://shop.example//konto/",
            "https://shop.example/konto//evil",
            "https://shop.example/konto/..;/x",
            "https://shop.example/konto/%5c..",
            "https://shop.example/konto/%00",
            "https://shop.example/konto/%252e%252e/",
            "https://shop.example/x/konto/",
            "https://shop.example?/konto/",
            "https://shop.example#/konto/",
            "https://shop.example?x=https://shop.example/konto/",
            "http://127.0.0.1/",
            "http://127.0.0.1:3001/",
            "http://127.1:3000/",
            "http://2130706433:3000/",
            "http://0x7f.0.0.1:3000/",
            "http://0177.0.0.1:3000/",
            "http://localhost:3000/",
            "http://[::1]:3000/",
            "http://127.0.0.1:3000",
            "http://127.0.0.1:3000//evil.example",
            "http://127.0.0.1:3000@evil.example/",
        ]
        .map(str::to_owned)
        .into();
        for host in [
            "evil.example",
            "shop.example.evil.example",
            "evil.example/shop.example",
            "shop.example@evil.example",
            "shop.example:x@evil.example",
            "evil.example#shop.example",
            "evil.example?shop.example",
            "evil.example\\shop.example",
            "evil.example%2fshop.example",
            "shop.example%2eevil.example",
            "shop.example%00.evil.example",
            "shop.example%0d%0a.evil.example",
            "shopexample",
            "xshop.example",
            "sho\u{440}.example",
            "shop\u{3002}example",
            "shop.ex\u{e4}mple",
            "xn--shop-example",
            "\u{ff53}hop.example",
            "shop.example\u{200b}",
            "[::1]",
            "user@shop.example",
            "user:pass@shop.example",
            "@shop.example",
            ":@shop.example",
            "shop.example:",
            "shop.example:0443",
            "shop.example:99999",
            "sh\top.example",
            "sh\nop.example",
            "sh op.example",
        ] {
            all.extend(
                ["https://", "http://", "//", "https:\\\\"]
                    .map(|start| format!("{start}{host}/konto/")),
            );
        }
        for part in [
            "\r\n", "\n", "\r", "\t", " ", "\0", "\u{b}", "\\", "<", ">", "\"", "'", "`", "{", "|",
            "^", "\u{a0}", "\u{202e}", "é",
        ] {
            all.extend([
                format!("{part}{good}"),
                format!("{good}{part}"),
                format!("{good}{part}x"),
                format!("https://shop.example{part}/konto/"),
            ]);
        }
        all.push(format!("{good}{}", "x".repeat(LONGEST)));
        all
    }

    #[test]
    fn no_hostile_address_leads_anywhere() {
        let all = hostile();
        assert!(all.len() >= 200, "{}", all.len());
        for asked in all {
            assert_eq!(allowed(&asked, &prefixes()), None, "{asked:?}");
        }
    }

    #[test]
    fn settings_are_whole_addresses_without_secrets() {
        for text in [
            "shop.example",
            "/konto",
            "http://shop.example/",
            "https://a:b@shop.example/",
            "javascript:x",
        ] {
            assert!(parse_url(text).is_err(), "{text}");
            assert!(Prefix::parse(text).is_err(), "{text}");
        }
        assert!(Prefix::parse("https://shop.example/?x").is_err());
    }
}
