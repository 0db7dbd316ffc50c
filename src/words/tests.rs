//! Every language has every text, every text is used, and values stay what they are.

use super::{Catalogue, FOLDERS, Language, Languages, Override, Refusal};
use crate::{
    api::dashboard::texts::is_changeable,
    text::{DASHBOARD_FROM, IDS, LanguageText, Text, TimesText, dashboard::MailsText},
};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement, Resource, Variant, VariantKey},
    parser,
};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use std::{
    collections::{BTreeSet, HashSet},
    fs,
    path::Path,
};

/// The site's own language with some texts changed.
fn changed(tag: &str, changes: &[(&str, &str)]) -> Result<Catalogue, Vec<String>> {
    let files: Vec<String> = FOLDERS[0]
        .files
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
            .zip(FOLDERS[0].files)
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

/// What people start from when they change a text can be saved, in every language.
#[test]
fn every_built_in_text_passes_as_a_changed_one() {
    for language in Languages::built_in().all() {
        for (index, id) in IDS.iter().enumerate().take(DASHBOARD_FROM) {
            let source = language.source(index);
            match Override::check(*language, id, &source) {
                Ok(text) => {
                    assert!(is_changeable(index), "{id}");
                    let read = Override::read(*language, text.in_file().as_bytes()).unwrap();
                    assert_eq!(read[0].source(), source, "{}: {id}", language.tag());
                }
                Err(refusal) => assert!(
                    !is_changeable(index) && refusal == Refusal::Unknown,
                    "{}: {id}: {refusal:?}",
                    language.tag()
                ),
            }
        }
    }
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

/// The same day in the calendars that CLDR prefers where the languages are spoken.
#[test]
fn days_are_in_the_calendar_of_the_language() {
    let day = |tag: &str, moment: DateTime<Utc>| {
        let language = Languages::built_in().find(tag).unwrap();
        (language.long_day(moment), language.near_day(moment))
    };
    // Nowruz, the first day of the Persian year 1405.
    let moment = NaiveDate::from_ymd_opt(2026, 3, 21).unwrap();
    let moment = moment.and_time(NaiveTime::MIN).and_utc();
    for (tag, long, near) in [
        ("fa", "۱ فروردین ۱۴۰۵", "۱ فروردین"),
        ("th", "21 มีนาคม 2569", "21 มี.ค."),
        ("en", "21 March 2026", "21 Mar"),
        ("ar", "21 مارس 2026", "21 مارس"),
        ("he", "21 במרץ 2026", "21 במרץ"),
        ("ja", "2026年3月21日", "3月21日"),
        ("ur", "21 مارچ، 2026", "21 مارچ"),
    ] {
        assert_eq!(
            day(tag, moment),
            (long.to_owned(), near.to_owned()),
            "{tag}"
        );
    }
    // The last day before it, in a leap year.
    let moment = moment - TimeDelta::days(366);
    assert_eq!(day("fa", moment).0, "۳۰ اسفند ۱۴۰۳");
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

/// A plural form that CLDR does not know for a language would never be shown, and a missing one would show the
/// form of another number.
#[test]
fn every_language_has_its_plural_forms() {
    for folder in FOLDERS {
        let locale = Locale::try_from_str(folder.tag).unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let name = |category: PluralCategory| format!("{category:?}").to_lowercase();
        let known: BTreeSet<String> = rules.categories().map(name).collect();
        // Counts here are whole, and never in the millions.
        let needed: BTreeSet<String> = (0..=1000_usize)
            .map(|count| name(rules.category_for(count)))
            .collect();
        for source in folder.files {
            let resource: Resource<&str> = parser::parse(*source).unwrap();
            for entry in resource.body {
                let Entry::Message(message) = entry else {
                    continue;
                };
                for keys in selections(message.value.as_ref()) {
                    let id = message.id.name;
                    let of_number = keys.iter().any(|key| key.starts_with(char::is_numeric));
                    let keys: BTreeSet<String> = keys.into_iter().collect();
                    assert!(
                        of_number || keys.is_subset(&known),
                        "{} {id}: {keys:?}",
                        folder.tag
                    );
                    assert!(
                        of_number || keys.is_superset(&needed),
                        "{} {id}: {keys:?}",
                        folder.tag
                    );
                }
            }
        }
    }
}

/// The keys of the variants of each selection in a text.
fn selections(pattern: Option<&Pattern<&str>>) -> Vec<Vec<String>> {
    let elements = pattern.map_or(&[][..], |pattern| &pattern.elements);
    let variants = elements.iter().filter_map(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => Some(variants),
        _ => None,
    });
    let key = |variant: &Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    };
    variants
        .map(|variants| variants.iter().map(key).collect())
        .collect()
}

#[test]
fn no_sentence_is_left_in_english() {
    let site = Languages::built_in().site();
    for language in &Languages::built_in().all()[1..] {
        let texts = if language.has_dashboard() {
            IDS.len()
        } else {
            DASHBOARD_FROM
        };
        for (index, id) in IDS[..texts].iter().enumerate() {
            let text = site.plain(index);
            let is_word = |word: &&str| word.len() > 1 && word.chars().all(char::is_alphabetic);
            let is_sentence = text.split(' ').filter(is_word).count() > 2;
            // The name of the program, and a version.
            let is_name = *id == "footer-version";
            assert!(
                !is_sentence || is_name || language.plain(index) != text,
                "{}: {id}",
                language.tag()
            );
        }
    }
}

#[test]
fn the_dashboard_is_english_where_a_language_lacks_it() {
    let site = Languages::built_in().site();
    let public = FOLDERS[0].files.iter().filter(|file| {
        IDS[..DASHBOARD_FROM]
            .iter()
            .any(|id| file.contains(&format!("\n{id} =")))
    });
    let public: Vec<String> = public
        .map(|file| file.replace("Forgot", "Vergessen"))
        .collect();
    let other = Catalogue::load("de", &public, Some(site.catalogue())).unwrap();
    assert!(!other.has_dashboard());
    let mut languages = Languages::only(&["en"]).unwrap();
    languages.add(other);
    let other = languages.find("de").unwrap();
    other.speak(|| {
        assert_eq!(Text::ForgotTitle.get(), "Vergessen your password?");
        assert_eq!(MailsText::MailTitle.with(&[("id", "7")]), "Email 7");
        assert_eq!(MailsText::MailTitle.id(), "mails-mail-title");
    });
    let of_dashboard = languages.of_dashboard();
    assert!(of_dashboard.find("de").is_none());
    assert!(of_dashboard.find("en").is_some());
}

#[test]
fn relatives_of_a_language_are_understood() {
    let mut languages = Languages::only(&["en"]).unwrap();
    for tag in ["de", "nb", "pt-BR", "pt-PT", "zh-Hans", "zh-Hant"] {
        languages.add(changed(tag, &[("= English", "= Other")]).unwrap());
    }
    for (accepted, expected) in [
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-Hant-MO", "zh-Hant"),
        ("pt", "pt-BR"),
        ("pt-AO", "pt-PT"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("de-AT", "de"),
        ("gsw, fr", "en"),
        ("x-y-z, 💣, de", "de"),
    ] {
        assert_eq!(
            languages.choose(None, Some(accepted)).tag(),
            expected,
            "{accepted}"
        );
    }
    assert_eq!(Languages::only(&["en", "tlh"]).err(), Some("tlh"));
    assert_eq!(Languages::only(&[]).err(), Some(""));
}

#[test]
fn a_browser_gets_its_best_language() {
    let mut languages = Languages::only(&["en"]).unwrap();
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
        (None, Some("pt"), "pt-BR"),
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
