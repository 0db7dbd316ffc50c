use super::*;
use crate::server::config::{Config, Sources};

const BASE: [(&str, &str); 2] = [
    ("BASE_URL", "https://id.example.org"),
    ("EMAIL_BACKEND", "dummy"),
];

fn load(text: &str) -> Result<Applications, Vec<String>> {
    let sources = Sources::from_pairs(BASE).with_toml("the file", text);
    Config::load(sources)
        .map(|config| config.applications)
        .map_err(|errors| errors.sentences().to_vec())
}

const TWO: &str = "
    [[application]]
    name = 'Acme Shop'
    host = ['login.acme.example', 'acme.example']
    return_url = 'https://acme.example/login'
    allowed_next = 'https://acme.example/account'

    [[application]]
    name = 'Straßenbahn'
    sender = 'Tram <tram@example.org>'
    color = '#8a1538'
    support = 'help@tram.example'
";

#[test]
fn a_few_keys_are_enough() {
    let all = load("[[application]]\nname = 'Acme Shop'").unwrap();
    let [one] = all.all() else { panic!("{all:?}") };
    assert_eq!(
        (one.id.as_str(), one.name.as_str()),
        ("acme-shop", "Acme Shop")
    );
    assert_eq!(one.sender.to_string(), "Acme Shop <webmaster@localhost>");
    assert_eq!(one.base_url.to_string(), "https://id.example.org");
    assert!(!all.must_name(one), "the only one needs no name in links");
}

#[test]
fn without_any_the_program_is_called_by_one_setting() {
    let name = |pairs: &[(&str, &str)]| {
        let config = Config::load(Sources::from_pairs(pairs.iter().copied())).unwrap();
        config.applications.first().name.clone()
    };
    assert_eq!(name(&[]), "Password Recover");
    assert_eq!(name(&[("SITE_NAME", "Acme")]), "Acme");
    let sender = ("DEFAULT_FROM_EMAIL", "Acme Shop <a@example.org>");
    assert_eq!(name(&[sender]), "Acme Shop");
    assert_eq!(name(&[sender, ("SITE_NAME", "Acme")]), "Acme");
}

#[test]
fn a_request_belongs_to_the_application_of_its_host_or_to_the_one_it_names() {
    let all = load(TWO).unwrap();
    let id = |host: Option<&str>, asked: Option<&str>| all.of_request(host, asked).id.clone();
    for host in [
        "login.acme.example",
        "ACME.example",
        "acme.example:8443",
        "acme.example.",
    ] {
        assert_eq!(id(Some(host), Some("strassenbahn")), "acme-shop", "{host}");
    }
    let elsewhere = Some("id.example.org");
    for asked in ["strassenbahn", "Straßenbahn"] {
        assert_eq!(id(elsewhere, Some(asked)), "strassenbahn");
    }
    assert_eq!(id(elsewhere, None), "acme-shop", "the first");
    let [acme, tram] = all.all() else { panic!() };
    assert_eq!(acme.base_url.to_string(), "https://login.acme.example");
    assert!(!all.must_name(acme));
    assert!(
        all.must_name(tram),
        "its host has no application of its own"
    );
    let entry = Entry::to(&all, tram, None);
    assert_eq!(
        entry.link("/reset-password/x"),
        "https://id.example.org/reset-password/x?app=strassenbahn"
    );
    assert_eq!(entry.path("/admin"), "/admin", "the dashboard is nobody's");
}

#[test]
fn hostile_hosts_and_names_choose_only_among_the_settings() {
    let all = load(TWO).unwrap();
    for hostile in [
        "",
        " ",
        "evil.example",
        "acme.example.evil.example",
        "evil.example/acme.example",
        "acme.example@evil.example",
        "acme.example:evil",
        "acme.example#",
        "acme.example/",
        "xacme.example",
        "..",
        "../..",
        "acme-shop/",
        "ACME-SHOP",
        "acme-shop\0",
        "acme-shop\r\nSet-Cookie: x=y",
        "<script>",
        "'; DROP TABLE users; --",
        "%61cme-shop",
        "{{7*7}}",
        "null",
        "undefined",
        "*",
        "acme-shop,strassenbahn",
        "\u{202e}pohs-emca",
        "a".repeat(10_000).as_str(),
    ] {
        assert_eq!(
            all.of_request(Some(hostile), None).id,
            "acme-shop",
            "{hostile:?}"
        );
        assert_eq!(
            all.of_request(None, Some(hostile)).id,
            "acme-shop",
            "{hostile:?}"
        );
        let query = format!("app={hostile}&next={hostile}");
        let entry = Entry::of_request(&all, Some(hostile), Some(&query));
        assert_eq!(
            entry.way_back(),
            Some("https://acme.example/login"),
            "{hostile:?}"
        );
        assert_eq!(entry.query(), "", "{hostile:?}");
    }
    let twice = Entry::of_request(&all, None, Some("app=strassenbahn&app=acme-shop"));
    assert_eq!(twice.query(), "", "a repeated name counts as none");
}

#[test]
fn the_way_back_is_kept_only_where_the_settings_allow_it() {
    let all = load(TWO).unwrap();
    let entry = |query: &str| Entry::of_request(&all, Some("acme.example"), Some(query));
    let good = entry("next=https%3A%2F%2Facme.example%2Faccount%2Forders%3Fx%3D1");
    assert_eq!(
        good.way_back(),
        Some("https://acme.example/account/orders?x=1")
    );
    assert_eq!(
        good.path("/forgot-password"),
        "/forgot-password?next=https%3A%2F%2Facme.example%2Faccount%2Forders%3Fx%3D1"
    );
    for other in [
        "next=https%3A%2F%2Fevil.example%2F",
        "next=",
        "next=/account",
        "x=y",
    ] {
        assert_eq!(
            entry(other).way_back(),
            Some("https://acme.example/login"),
            "{other}"
        );
    }
}

#[test]
fn an_application_has_the_accounts_of_its_directories_only() {
    let all = load("[[application]]\nname = 'A'\n[[application]]\nname = 'B'\ndirectory = 'own'")
        .unwrap();
    let [a, b] = all.all() else { panic!() };
    assert!(
        a.serves("own") && a.serves("shop"),
        "all, where none is named"
    );
    assert!(b.serves("own") && !b.serves("shop"));
    assert_eq!(all.serving(b, "shop").id, "a");
    assert_eq!(all.serving(b, "own").id, "b");
}

#[test]
fn each_wrong_setting_is_said_in_one_sentence() {
    for (line, sentence) in [
        (
            "id = 'A b'",
            "id of the application Acme is \"A b\", which may have up to 32",
        ),
        (
            "host = 'http://x'",
            "host of the application Acme is \"http://x\", which is not a host name",
        ),
        (
            "directory = 'shop'",
            "directory of the application Acme is \"shop\", which is neither own nor",
        ),
        (
            "color = '#ffe600'",
            "color of the application Acme is \"#ffe600\", which is too light",
        ),
        (
            "color = 'blue'",
            "color of the application Acme is \"blue\", which is not a colour",
        ),
        (
            "logo = '/nowhere.svg'",
            "logo of the application Acme is \"/nowhere.svg\", which can't be read",
        ),
        (
            "icon = '/nowhere.svg'",
            "icon of the application Acme is \"/nowhere.svg\", which can't be read",
        ),
        (
            "sender = 'x'",
            "sender of the application Acme is \"x\", which is not a sender",
        ),
        (
            "support = 'x'",
            "support of the application Acme is \"x\", which is neither an email",
        ),
        (
            "privacy = 'x'",
            "privacy of the application Acme is \"x\", which is not an absolute URL",
        ),
        (
            "return_url = 'http://x.example/'",
            "return_url of the application Acme is \"http://x.example/\", which must start with https",
        ),
        (
            "return_url = 'javascript:alert(1)'",
            "return_url of the application Acme is",
        ),
        (
            "allowed_next = 'https://a:b@x.example/'",
            "allowed_next of the application Acme is",
        ),
        (
            "languages = 'xx'",
            "languages of the application Acme is \"xx\", which is no language",
        ),
        (
            "colour = '#000000'",
            "colour of the application Acme is not a known key. Did you mean color?",
        ),
    ] {
        let problems = load(&format!("[[application]]\nname = 'Acme'\n{line}")).unwrap_err();
        let [problem] = &problems[..] else {
            panic!("{line}: {problems:?}")
        };
        assert!(problem.starts_with(sentence), "{line}: {problem}");
    }
    let twice = "[[application]]\nname = 'A'\nhost = 'x.example'\n";
    let problems = load(&format!("{twice}{twice}")).unwrap_err();
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(load("application = 'Acme'").unwrap_err()[0].contains("[[application]]"));
    let unnamed = load("[[application]]\nhost = 'x.example'").unwrap_err();
    assert!(
        unnamed[0].starts_with("name of the application number 1"),
        "{unnamed:?}"
    );
}

#[test]
fn a_language_is_on_only_if_the_site_has_it() {
    let load = |languages: &str| {
        let text = format!("[[application]]\nname = 'Acme'\nlanguages = {languages}");
        let sources = Sources::from_pairs(BASE.into_iter().chain([("LANGUAGES", "en,de,ja")]));
        Config::load(sources.with_toml("the file", &text)).map(|config| {
            let languages = config.applications.first().languages(&config.languages);
            let tags = languages.all().iter().map(|language| language.tag());
            tags.collect::<Vec<_>>()
        })
    };
    assert_eq!(load("['ja', 'DE']").unwrap(), ["ja", "de"]);
    assert_eq!(load("[]").unwrap(), ["en", "de", "ja"]);
    let errors = load("'fr'").unwrap_err();
    assert_eq!(
        errors.sentences(),
        [
            "languages of the application Acme is \"fr\", which is not in LANGUAGES, which switches it off for all applications."
        ]
    );
}
