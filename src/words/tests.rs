//! Every language has every text, every text is used, and values stay what they are.

use super::{Catalogue, FOLDERS, Language, Languages};
use crate::text::{IDS, LanguageText, Text, TimesText, dashboard::MailsText};
use chrono::DateTime;
use std::{collections::HashSet, fs, path::Path};

/// The site's own language with some texts changed.
fn changed(tag: &str, changes: &[(&str, &str)]) -> Result<Catalogue, Vec<String>> {
    let files: Vec<String> = FOLDERS[0]
        .1
        .iter()
        .map(|file| {
            changes.iter().fold((*file).to_owned(), |file, (from, to)| {
                file.replace(from, to)
            })
        })
        .collect();
    assert!(
        files
            .iter()
            .zip(FOLDERS[0].1)
            .any(|(changed, file)| changed != file)
    );
    Catalogue::load(tag, &files, Some(Languages::built_in().site().catalogue()))
}

#[test]
fn every_language_has_every_text() {
    for language in Languages::built_in().all() {
        for (index, id) in IDS.iter().enumerate() {
            assert!(
                !language.plain(index).trim().is_empty(),
                "{}: {id}",
                language.tag()
            );
        }
    }
    let ids: HashSet<&str> = IDS.iter().copied().collect();
    assert_eq!(ids.len(), IDS.len());
}

#[test]
fn errors_of_a_language_are_reported() {
    for (from, to, problem) in [
        ("show = Show\n", "", "show: it is missing"),
        ("show =", "show-name =", "show-name: there is no such text"),
        (
            "{ $version }",
            "{ $edition }",
            "footer-version: has {\"edition\"}",
        ),
        ("{ $version }", "", "footer-version: has {}"),
        (
            "{ $version }",
            "{ UPPER($version) }",
            "UPPER: there is no such function",
        ),
        ("{ $version }", "{ $version", "Expected"),
        ("show = Show\n", "show = A\nshow = B\n", "override"),
        ("= en-GB", "= not a locale", "language-formats"),
    ] {
        let problems = changed("en-XA", &[(from, to)]).err().unwrap_or_default();
        assert!(
            problems.iter().any(|told| told.contains(problem)),
            "{to:?}: {problems:?}"
        );
    }
    assert!(changed("no tag", &[("Password", "P")]).is_err());
}

/// Every id occurs in the sources by its name, or in the templates of mails by its id.
#[test]
fn every_text_is_used() {
    fn read(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, all);
            } else if !path.ends_with("tests.rs") {
                all.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = String::new();
    for folder in fs::read_dir(root).unwrap() {
        let path = folder.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            read(&path, &mut sources);
        }
    }
    sources.push_str(&fs::read_to_string("src/text.rs").unwrap());
    let words: HashSet<&str> = sources
        .split(|letter: char| !letter.is_alphanumeric() && !":-_".contains(letter))
        .collect();
    // Kinds of events, of mails and errors are listed in macros that take the names alone.
    let names_in = |table: &'static str| -> HashSet<&'static str> {
        table
            .split(|letter: char| !letter.is_alphanumeric())
            .collect()
    };
    let audit = names_in(include_str!("../server/audit_trail/wording.rs"));
    let errors = names_in(include_str!("../api/error.rs"));
    let mails = names_in(include_str!("../api/dashboard/mails.rs"));
    let unused: Vec<String> = super::names()
        .into_iter()
        .filter(|(name, id)| {
            let (catalogue, variant) = name.rsplit_once("::").unwrap();
            let is_elsewhere = match catalogue {
                "MailText" => words.contains(id) || mails.contains(variant),
                "MailsText" if variant.starts_with("Kind") => mails.contains(variant),
                "AuditText" => audit.contains(variant),
                "Text" if variant.starts_with("Error") => errors.contains(variant),
                "DocsText" if variant.starts_with("Advice") => errors.contains(variant),
                "Done" => words.contains(format!("Self::{variant}").as_str()),
                _ => false,
            };
            !is_elsewhere && !words.contains(name.as_str())
        })
        .map(|(name, _)| name)
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn plural_forms_are_chosen_by_number() {
    let site = Languages::built_in().site();
    site.speak(|| {
        assert_eq!(TimesText::Minutes.counted(1), "1 minute");
        assert_eq!(TimesText::Minutes.counted(2), "2 minutes");
        assert_eq!(TimesText::Hours.counted(1234), "1,234 hours");
        assert_eq!(TimesText::DaysAgo.counted(1), "a day ago");
    });
    let polish = "{ $count ->\n[one] minuta\n[few] minuty\n*[many] minut\n}";
    let polish = changed(
        "pl",
        &[
            (
                "times-minutes =\n    { $count ->\n        [one] 1 minute\n       *[other] { $count } minutes\n    }",
                &format!(
                    "times-minutes = {{ $count }} {}",
                    polish.replace('\n', "\n    ")
                ),
            ),
            ("= en-GB", "= pl"),
        ],
    );
    let mut languages = Languages::built_in().clone();
    languages.add(polish.unwrap());
    languages.find("pl").unwrap().speak(|| {
        let said = [1, 2, 5, 22, 25, 10_000].map(|count| TimesText::Minutes.counted(count));
        let expected = [
            "1 minuta",
            "2 minuty",
            "5 minut",
            "22 minuty",
            "25 minut",
            "10\u{a0}000 minut",
        ];
        assert_eq!(said, expected);
    });
    // Outside, the site's language is current again.
    assert_eq!(Language::current().tag(), "en");
}

#[test]
fn dates_and_times_are_written_as_people_do() {
    let moment = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
    let site = Languages::built_in().site();
    assert_eq!(site.day(moment), "15 Jan 2027");
    assert_eq!(site.long_day(moment), "15 January 2027");
    assert_eq!(site.near_day(moment), "15 Jan");
    assert_eq!(site.time(moment), "08:00");
    assert_eq!(site.exact_time(moment), "08:00:00");
    let german = changed("de", &[("= en-GB", "= de")]).unwrap();
    assert_eq!(german.long_day(moment), "15. Januar 2027");
}

#[test]
fn values_do_not_affect_the_direction_of_the_text() {
    let name = "דנה";
    let title = Text::TitleError.with(&[("title", name)]);
    assert_eq!(title, format!("Error: \u{2068}{name}\u{2069}"));
    assert_eq!(Text::TitleError.with(&[("title", "Ann")]), "Error: Ann");

    let mirrored = changed(
        "ar-XB",
        &[("language-direction = ltr", "language-direction = rtl")],
    );
    let mut languages = Languages::built_in().clone();
    languages.add(mirrored.unwrap());
    let mirrored = languages.find("ar-xb").unwrap();
    assert_eq!(mirrored.direction().name(), "rtl");
    mirrored.speak(|| {
        assert_eq!(
            Text::TitleError.with(&[("title", name)]),
            format!("Error: {name}")
        );
        assert_eq!(
            Text::TitleError.with(&[("title", "Ann")]),
            "Error: \u{2068}Ann\u{2069}"
        );
        assert_eq!(MailsText::MailTitle.with(&[("id", "7")]), "Email 7");
        assert_eq!(LanguageText::Name.get(), "English");
    });
}

#[test]
fn a_browser_gets_its_best_language() {
    let mut languages = Languages::built_in().clone();
    for tag in ["de", "pt-BR"] {
        languages.add(changed(tag, &[("= English", "= Other")]).unwrap());
    }
    for (chosen, accepted, expected) in [
        (None, None, "en"),
        (None, Some("de"), "de"),
        (None, Some("de-CH, en;q=0.8"), "de"),
        (None, Some("DE-ch-1901"), "de"),
        (None, Some("fr, de;q=0.5, pt-BR; q=0.7"), "pt-BR"),
        (None, Some("en;q=0.5,de;q=0.5"), "en"),
        (None, Some("de;q=0, fr"), "en"),
        (None, Some("pt"), "en"),
        (None, Some("*"), "en"),
        (None, Some("de;q=nothing,,;,-,\u{fffd}"), "en"),
        (Some("pt-br"), Some("de"), "pt-BR"),
        (Some("fr"), Some("de"), "de"),
        (Some(""), None, "en"),
    ] {
        let language = languages.choose(chosen, accepted);
        assert_eq!(language.tag(), expected, "{chosen:?} {accepted:?}");
    }
    let many = "fr,".repeat(40) + "de";
    assert_eq!(languages.choose(None, Some(&many)).tag(), "en");
    assert_eq!(languages.kept(Some("de")).tag(), "de");
    assert_eq!(languages.kept(Some("fr")).tag(), "en");
    assert_eq!(languages.kept(None).tag(), "en");
}
