//! Which pages search engines may find, and by which URLs.

use crate::{
    harness::{ANN, Answer, TestApp},
    headers,
};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use flate2::read::GzDecoder;
use std::{
    collections::{BTreeMap, BTreeSet},
    io::Read,
};

const HERE: &str = "127.0.0.1:8000";
const PAGES: [&str; 2] = ["/forgot-password", "/accessibility"];

async fn get(app: &TestApp, host: &str, path: &str) -> Answer {
    let request = Request::get(path).header(header::HOST, host);
    app.send(request.body(Body::empty()).unwrap()).await
}

/// Opens a URL at its host.
async fn open(app: &TestApp, url: &str) -> Answer {
    let rest = url.strip_prefix("http://").unwrap();
    let (host, path) = rest.split_once('/').unwrap();
    get(app, host, &format!("/{path}")).await
}

/// Whether a crawler may fetch a path (RFC 9309 §2.2.2): the longest rule that matches counts.
fn may_fetch(robots: &str, path: &str) -> bool {
    let rules = robots.lines().filter_map(|line| {
        let (kind, pattern) = line.split_once(": ")?;
        let is_match = match pattern.strip_suffix('$') {
            Some(whole) => path == whole,
            None => path.starts_with(pattern),
        };
        let is_rule = ["Allow", "Disallow"].contains(&kind);
        (is_rule && is_match).then_some((pattern.len(), kind == "Allow"))
    });
    rules.max().is_none_or(|(_, is_allowed)| is_allowed)
}

/// What a site map says: each URL with its alternates, by language.
fn read(sitemap: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let between = |text: &str, start: &str, end: &str| -> String {
        let rest = text.split(start).nth(1).unwrap_or_default();
        let found = rest.split(end).next().unwrap_or_default();
        found.replace("&amp;", "&")
    };
    let entries = sitemap.split("<url>").skip(1).map(|entry| {
        let links = entry.split("<xhtml:link").skip(1).map(|link| {
            let [tag, url] =
                ["hreflang=\"", "href=\""].map(|name| between(link, &format!(" {name}"), "\""));
            (tag, url)
        });
        (between(entry, "<loc>", "</loc>"), links.collect())
    });
    entries.collect()
}

async fn sitemap_at(app: &TestApp, host: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let robots = get(app, host, "/robots.txt").await;
    let url = robots.body.split("Sitemap: ").nth(1).unwrap().trim();
    let answer = open(app, url).await;
    assert_eq!(
        answer.header("content-type"),
        "application/xml; charset=utf-8"
    );
    read(&answer.body)
}

#[tokio::test]
async fn two_pages_may_be_found_and_nothing_else() {
    let app = TestApp::new().await;
    app.make_admin("maria@example.org").await;
    let session = app.log_in("maria@example.org").await;
    let robots = app.get("/robots.txt").await.body;
    let mut found = Vec::new();
    // A stream has no end.
    let is_stream = |path: &String| path.ends_with("/events");
    for path in headers::routes()
        .into_iter()
        .filter(|path| !is_stream(path))
    {
        for cookie in ["", &session] {
            let answer = app.get_with_cookie(&path, cookie).await;
            let may_be_found = answer.header("x-robots-tag") == "all";
            assert!(may_be_found || answer.header("x-robots-tag") == "noindex");
            let has_description = answer.body.contains("<meta name=\"description\"");
            assert_eq!(has_description, may_be_found, "{path}");
            // The home page leads to one of them, and the files are theirs.
            let is_of_theirs = path == "/" || path.starts_with("/brand/");
            assert_eq!(
                may_fetch(&robots, &path),
                may_be_found || is_of_theirs,
                "{path}"
            );
            if may_be_found && cookie.is_empty() {
                found.push(path.clone());
            }
        }
    }
    found.sort();
    assert_eq!(found, ["/accessibility", "/forgot-password"]);

    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    for secret in [
        &format!("/reset-password/{token}"),
        "/forgot-password/sent?lang=de",
        "/accessibility/x",
        "/admin?lang=de",
        "/ids/forgot-password",
    ] {
        assert!(!may_fetch(&robots, secret), "{secret}");
    }
    for file in [
        "/pkg/password-recover.0.css",
        "/favicon.svg",
        "/forgot-password?lang=de",
    ] {
        assert!(may_fetch(&robots, file), "{file}");
    }
    let rejected = app.post_form("/forgot-password", &[("email", "ann")]).await;
    assert_eq!(rejected.status, StatusCode::BAD_REQUEST);
    assert_eq!(rejected.header("x-robots-tag"), "noindex");
}

/// A crawler that may not fetch a page never sees its `noindex`, and shows its URL when others link to it.
#[tokio::test]
async fn a_site_can_be_hidden_from_search_engines() {
    let app = TestApp::with_settings(&[("HIDE_FROM_SEARCH_ENGINES", "true")]).await;
    let robots = app.get("/robots.txt").await.body;
    assert!(!robots.contains("Sitemap"), "{robots}");
    assert_eq!(app.get("/sitemap.xml").await.status, StatusCode::NOT_FOUND);
    for page in PAGES {
        for path in [page.to_owned(), format!("{page}?lang=de")] {
            assert!(may_fetch(&robots, &path), "{path}");
            // Kept ones, too.
            for _ in 0..2 {
                let answer = app.get(&path).await;
                assert_eq!(answer.status, StatusCode::OK);
                assert_eq!(answer.header("x-robots-tag"), "noindex", "{path}");
            }
        }
    }
    assert!(!may_fetch(&robots, "/admin"));
}

#[tokio::test]
async fn each_language_of_a_page_has_a_url_that_names_all_others() {
    let app = TestApp::with_settings(&[("LANGUAGES", "de,en,ar")]).await;
    let sitemap = sitemap_at(&app, HERE).await;
    assert_eq!(sitemap.len(), PAGES.len() * 4);
    for (url, alternates) in &sitemap {
        let tags: Vec<&str> = alternates.keys().map(String::as_str).collect();
        assert_eq!(tags, ["ar", "de", "en", "x-default"]);
        let (tag, _) = alternates.iter().find(|(_, other)| *other == url).unwrap();
        let page = open(&app, url).await;
        assert_eq!(page.header("link"), format!("<{url}>; rel=\"canonical\""));
        assert_eq!(page.header("x-robots-tag"), "all");
        let language = if tag == "x-default" { "de" } else { tag };
        assert_eq!(page.header("content-language"), language, "{url}");
        for other in alternates.values() {
            assert_eq!(&sitemap[other], alternates, "{url}: {other} names it too");
        }
    }
    // Whatever else is in the query, and in whichever language the reader is spoken to.
    let page = app
        .get("/forgot-password?x=1&next=https://evil.example&lang=tlh")
        .await;
    assert_eq!(
        page.header("link"),
        format!("<http://{HERE}/forgot-password>; rel=\"canonical\"")
    );

    let alone = TestApp::with_settings(&[("LANGUAGES", "en")]).await;
    let sitemap = sitemap_at(&alone, HERE).await;
    assert_eq!(sitemap.len(), PAGES.len());
}

#[tokio::test]
async fn the_site_map_is_sent_compressed_and_stays_small() {
    let app = TestApp::new().await;
    let request = Request::get("/sitemap.xml").header(header::ACCEPT_ENCODING, "br, gzip");
    let (headers, packed) = app.bytes(request.body(Body::empty()).unwrap()).await;
    assert_eq!(headers["content-encoding"], "gzip");
    assert!(packed.len() < 20_000, "{}", packed.len());
    let mut plain = String::new();
    GzDecoder::new(&packed[..])
        .read_to_string(&mut plain)
        .unwrap();
    assert_eq!(plain, app.get("/sitemap.xml").await.body);
    let languages = app.state.languages.all().len();
    assert_eq!(read(&plain).len(), PAGES.len() * (languages + 1));
}

/// Each host has the applications that are there; one that no host says has its id in each URL.
#[tokio::test]
async fn several_applications_are_found_each_where_it_is() {
    let app = TestApp::with_directories(
        "
        [[application]]
        name = 'Acme Shop'
        host = 'shop.localhost'
        languages = ['de', 'en']

        [[application]]
        name = 'City Tram'
        languages = ['en']
        ",
    )
    .await;
    let shop = sitemap_at(&app, "shop.localhost:8000").await;
    let urls = |sitemap: &BTreeMap<String, _>| sitemap.keys().cloned().collect::<BTreeSet<_>>();
    let mut expected = BTreeSet::new();
    for page in PAGES {
        for query in ["", "?lang=de", "?lang=en"] {
            expected.insert(format!("http://shop.localhost:8000{page}{query}"));
        }
    }
    assert_eq!(urls(&shop), expected);
    let tram = sitemap_at(&app, HERE).await;
    let expected = PAGES.map(|page| format!("http://{HERE}{page}?app=city-tram"));
    assert_eq!(urls(&tram), expected.into());
    for (name, sitemap) in [("Acme Shop", shop), ("City Tram", tram)] {
        for url in sitemap.keys() {
            let page = open(&app, url).await;
            assert_eq!(page.header("link"), format!("<{url}>; rel=\"canonical\""));
            assert!(page.body.contains(&format!(" – {name}</title>")), "{url}");
        }
    }
    // The first application is also shown where no host says which, but is known by its own.
    let page = get(&app, HERE, "/forgot-password").await;
    assert!(
        page.header("link")
            .starts_with("<http://shop.localhost:8000/forgot-password>")
    );
}

#[tokio::test]
async fn below_a_path_all_urls_have_it() {
    let app = TestApp::with_settings(&[("BASE_URL", "http://127.0.0.1:8000/ids")]).await;
    let robots = app.get("/ids/robots.txt").await.body;
    assert!(may_fetch(&robots, "/ids/forgot-password"));
    assert!(!may_fetch(&robots, "/forgot-password"));
    let sitemap = sitemap_at(&app, HERE).await;
    assert!(
        sitemap
            .keys()
            .all(|url| url.starts_with("http://127.0.0.1:8000/ids/"))
    );
}
