//! Records that a mailed link was opened, for support. It happens beside the response and never before it: no
//! page waits for it, depends on it, or fails with it.

use crate::server::{
    change::Change,
    ctx::Ctx,
    db::link_openings::{self, Opening},
    error::{Error, Result},
    model::SecretToken,
    telemetry,
};

/// How many openings of a case are recorded. More would tell nothing new.
pub const MOST: i32 = 20;
/// How many of them may be scanners': they come first and in numbers, and people's need room.
const KEPT_OF_SCANNERS: i32 = 10;

/// What a request for a link's page shows about its client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// It asked for the headers alone (HEAD).
    pub is_head: bool,
    /// `Sec-Fetch-Mode`, which every current browser sends, to https sites and to localhost (W3C Fetch
    /// Metadata).
    pub fetch_mode: Option<String>,
    /// Whether it declares itself a prefetch (`Sec-Purpose`, `Purpose`, `X-Moz`).
    pub is_prefetch: bool,
}

/// Records that the link with this token was opened, if it exists. Every token costs the same query, and the
/// rest happens after the response.
pub async fn note(ctx: &Ctx, token: &str, visit: Visit) {
    let Some(token) = SecretToken::pasted(token) else {
        return;
    };
    let found = link_openings::case_and_mail(&ctx.state.db, &token).await;
    let Ok(Some((case_id, mail_id))) = found else {
        return;
    };
    let base_url = &ctx.state.config.base_url;
    let has_metadata = base_url.is_https() || base_url.is_loopback();
    let opening = Opening {
        case_id,
        mail_id,
        network: ctx.network.clone().unwrap_or_default(),
        user_agent: ctx.user_agent.clone(),
        is_scanner: is_scanner(&visit, ctx.user_agent.as_deref(), has_metadata),
    };
    let ctx = ctx.clone();
    tokio::spawn(telemetry::carrying(async move {
        if let Err(Error::Unavailable(error) | Error::Fault(error)) = keep(&ctx, opening).await {
            tracing::warn!("that a link was opened could not be noted: {error:#}");
        }
    }));
}

async fn keep(ctx: &Ctx, opening: Opening) -> Result<()> {
    let limit = if opening.is_scanner {
        KEPT_OF_SCANNERS
    } else {
        MOST
    };
    let change = Change::begin_brief(ctx).await?;
    if link_openings::take_place(&change, opening.case_id, limit).await? {
        link_openings::insert(&change, opening, ctx.now()).await?;
        change.commit().await?;
    }
    Ok(())
}

/// How mail scanners, link previews and command-line tools name themselves, in lowercase.
const PROGRAMS: &[&str] = &[
    // Scanners of mail.
    "safelinks",
    "safe links",
    "proofpoint",
    "urldefense",
    "mimecast",
    "barracuda",
    "cloudmark",
    "symantec",
    "messagelabs",
    "trendmicro",
    "trend micro",
    "fireeye",
    "forcepoint",
    "ironport",
    "sophos",
    "mailscanner",
    "scanner",
    // Bots and previews.
    "bot",
    "crawler",
    "spider",
    "preview",
    "facebookexternalhit",
    "whatsapp",
    "embedly",
    "google-safety",
    "googleimageproxy",
    "yahoomailproxy",
    "existence discovery",
    "headless",
    "phantomjs",
    // Command lines and libraries.
    "curl/",
    "wget/",
    "python",
    "go-http-client",
    "java/",
    "okhttp",
    "apache-httpclient",
    "libwww",
    "lwp::",
    "node-fetch",
    "undici",
    "axios",
    "reqwest",
    "ruby",
    "guzzle",
    "powershell",
    "httpie",
    "postman",
];

/// Whether a visit looks like a program's. It is only a guess: a scanner can pass for a browser, and an odd
/// browser may be taken for a scanner. So it labels what support sees, and nothing is ever rejected or
/// counted by it.
fn is_scanner(visit: &Visit, user_agent: Option<&str>, has_metadata: bool) -> bool {
    // Phones of this brand are not bots.
    let name = user_agent
        .unwrap_or_default()
        .to_ascii_lowercase()
        .replace("cubot", "");
    let navigates = match visit.fetch_mode.as_deref() {
        Some(mode) => mode == "navigate",
        None => !has_metadata,
    };
    visit.is_head
        || visit.is_prefetch
        || !navigates
        || !name.starts_with("mozilla/")
        || PROGRAMS.iter().any(|program| name.contains(program))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    fn navigating() -> Visit {
        Visit {
            fetch_mode: Some("navigate".to_owned()),
            ..Visit::default()
        }
    }

    #[test]
    fn browsers_are_people() {
        for name in [
            FIREFOX,
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (Linux; Android 13; CUBOT KINGKONG 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36",
        ] {
            assert!(!is_scanner(&navigating(), Some(name), true), "{name}");
            // Over plain HTTP, browsers send no fetch metadata.
            assert!(!is_scanner(&Visit::default(), Some(name), false), "{name}");
        }
    }

    #[test]
    fn programs_are_not() {
        for name in [
            "Mozilla/5.0 (compatible; SafeLinks/1.0)",
            "Mozilla/5.0 (Windows NT 10.0) ProofPoint URL Defense",
            "Mozilla/5.0 Mimecast-URL-Protect",
            "BarracudaCentral/1.0",
            "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
            "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
            "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com",
            "facebookexternalhit/1.1",
            "WhatsApp/2.23.20.0",
            "Microsoft Office Existence Discovery",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0.0.0 Safari/537.36",
            "Mozilla/5.0 (Windows NT; Windows NT 10.0) WindowsPowerShell/5.1",
            "curl/8.14.1",
            "Wget/1.25.0",
            "python-requests/2.32.3",
            "Go-http-client/2.0",
            "",
        ] {
            assert!(is_scanner(&navigating(), Some(name), true), "{name}");
        }
        assert!(is_scanner(&navigating(), None, true));
    }

    #[test]
    fn requests_unlike_a_navigation_are_scanners() {
        let head = Visit {
            is_head: true,
            ..navigating()
        };
        let prefetch = Visit {
            is_prefetch: true,
            ..navigating()
        };
        let fetching = Visit {
            fetch_mode: Some("no-cors".to_owned()),
            ..Visit::default()
        };
        for visit in [head, prefetch, fetching, Visit::default()] {
            assert!(is_scanner(&visit, Some(FIREFOX), true), "{visit:?}");
        }
    }
}
