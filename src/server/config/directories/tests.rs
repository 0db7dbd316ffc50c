use super::*;
use crate::server::config::{Config, DatabaseKind, Sources};

fn given(text: &str) -> Vec<Given> {
    let mut table: toml::Table = text.parse().expect(text);
    let Some(toml::Value::Array(tables)) = table.remove("directory") else {
        panic!("{text}")
    };
    let tables = tables.into_iter().map(|table| Given {
        place: "settings.toml".to_owned(),
        table: table.as_table().unwrap().clone(),
    });
    tables.collect()
}

fn read_all(text: &str) -> (Vec<DirectorySettings>, Vec<String>) {
    let mut problems = Vec::new();
    let all = read(&given(text), None, &mut problems);
    (all, problems)
}

fn sql(text: &str) -> SqlSettings {
    let (all, problems) = read_all(text);
    assert!(problems.is_empty(), "{problems:?}");
    match all.into_iter().next().unwrap().kind {
        Kind::Sql(settings) => settings,
        Kind::Ldap(_) | Kind::Http(_) => panic!("{text}"),
    }
}

/// A directory with a line in it; the only complaint about it.
fn complaint(line: &str) -> String {
    let url = if line.starts_with("url") {
        ""
    } else {
        "url = 'sqlite:a.db'"
    };
    let text =
        format!("[[directory]]\nname = 'shop'\nkind = 'sql'\npreset = 'django'\n{url}\n{line}");
    let (_, problems) = read_all(&text);
    let [problem] = problems.as_slice() else {
        panic!("{line}: {problems:?}");
    };
    problem.clone()
}

#[test]
fn every_preset_is_whole_and_every_key_of_it_can_be_overridden() {
    for (preset, _) in SQL_PRESETS {
        let text = format!(
            "[[directory]]\nname = 'shop'\nkind = 'sql'\nurl = 'postgres://a:hunter2@db/shop'\npreset = '{preset}'"
        );
        let settings = sql(&text);
        let (_, problems) = read_all(&format!(
            "{text}\ntable = 'app.people'\ncolumns = {{ key = 'no' }}"
        ));
        assert!(problems.is_empty());
        let other = sql(&format!(
            "{text}\ntable = 'app.people'\ncolumns = {{ key = 'no' }}"
        ));
        assert_eq!(other.columns.email, settings.columns.email);
        assert_eq!(
            (other.table.as_str(), other.columns.key.as_str()),
            ("app.people", "no")
        );
        for statement in other.after_write.iter().map(SqlText::text) {
            assert!(!statement.contains('{'), "{statement}");
        }
        assert!(!format!("{settings:?}").contains("hunter2"));
    }
}

#[test]
fn names_in_statements_are_quoted_as_the_database_does() {
    let of = |url: &str| {
        let text =
            format!("[[directory]]\nname = 'a'\nkind = 'sql'\npreset = 'devise'\nurl = '{url}'");
        sql(&text).after_write[0].text()
    };
    let expected = "UPDATE \"users\" SET reset_password_token = NULL WHERE \"id\" = :key";
    assert_eq!(of("postgres://db/a"), expected);
    assert_eq!(of("mariadb://db/a"), expected.replace('"', "`"));
}

#[test]
fn an_empty_text_takes_what_the_preset_has_away() {
    let text = "[[directory]]\nname = 'a'\nkind = 'sql'\npreset = 'django'\nurl = 'sqlite:a.db'\n\
                privileged = ''\ncolumns = { login = '' }\npepper = 'x'\nmin_length = 8\n\
                after_write = 'DELETE FROM authtoken_token WHERE user_id = :key'";
    let settings = sql(text);
    assert!(settings.privileged.is_none() && settings.recoverable.is_some());
    assert_eq!(settings.columns.login, None);
    assert_eq!(settings.after_write.len(), 1);
    assert_eq!(settings.url.kind(), DatabaseKind::Sqlite);
    assert!(!format!("{settings:?}").contains("\"x\""));
    assert_eq!(read_all(text).0[0].min_length, 8);
}

#[test]
fn what_is_wrong_is_one_sentence_that_names_directory_and_key() {
    for (line, expected) in [
        (
            "tabel = 'a'",
            "tabel of the directory shop is not a known key. Did you mean table?",
        ),
        (
            "colour = 'a'",
            "colour of the directory shop is not a known key.",
        ),
        (
            "columns = { pasword = 'a' }",
            "columns.pasword of the directory shop is not a known key. Did you mean password?",
        ),
        (
            "min_length = 7",
            "min_length of the directory shop is not a whole number from 8 to 64.",
        ),
        (
            "hash = 'md5'",
            "hash of the directory shop is \"md5\", which is not as-found.",
        ),
        (
            "url = 'mongo://ann:hunter2@db'",
            "url of the directory shop has a value which is not a URL that starts with sqlite:, postgres: or \
             mysql:.",
        ),
        ("url = ''", "url of the directory shop is missing."),
        ("table = ''", "table of the directory shop is missing."),
        (
            "columns = { email = '' }",
            "columns.email of the directory shop is missing.",
        ),
        (
            "recoverable = 'is_active; DROP TABLE a'",
            "recoverable of the directory shop is \"is_active; DROP TABLE a\", which has a semicolon in it; each \
             statement stands alone.",
        ),
        (
            "after_write = ['DELETE FROM a WHERE b = :kee']",
            "after_write of the directory shop is \"DELETE FROM a WHERE b = :kee\", which has :kee, which is none \
             of :key, :login, :email and :now.",
        ),
        (
            "pepper = 'a'\npepper_file = 'b'",
            "pepper of the directory shop and pepper_file are both set; take one of them out.",
        ),
        (
            "pepper_file = '/nowhere'",
            "pepper_file of the directory shop names \"/nowhere\", which can't be read: No such file or directory \
             (os error 2).",
        ),
    ] {
        assert_eq!(complaint(line), expected);
    }
}

/// Without its kind or preset it lacks more, which is said after this.
#[test]
fn an_unknown_kind_or_preset_is_told_with_those_that_there_are() {
    let first = |text: &str| {
        let (_, problems) = read_all(&format!("[[directory]]\nname = 'shop'\n{text}"));
        problems[0].clone()
    };
    let kinds = Kind::NAMES.join(", ");
    assert_eq!(
        first("kind = 'mongo'"),
        format!("kind of the directory shop is \"mongo\", which is none of {kinds}.")
    );
    assert_eq!(
        first("preset = 'django'"),
        "kind of the directory shop is missing."
    );
    assert_eq!(
        first("kind = 'sql'\npreset = 'rails'"),
        "preset of the directory shop is \"rails\", which is none of devise, django, laravel, wordpress."
    );
}

#[test]
fn each_directory_has_a_name_of_its_own() {
    let one = |name: &str| {
        format!(
            "[[directory]]\nname = '{name}'\nkind = 'sql'\npreset = 'django'\nurl = 'sqlite:a.db'\n"
        )
    };
    let (_, problems) = read_all(&(one("shop") + &one("shop")));
    assert_eq!(
        problems,
        ["Two directories in settings.toml have the name shop."]
    );
    for name in ["", "own", "Shop", "a b", &"a".repeat(33)] {
        let (_, problems) = read_all(&(one("shop") + &one(name)));
        let [problem] = problems.as_slice() else {
            panic!("{name}: {problems:?}");
        };
        assert!(problem.starts_with("name of the directory number 2 in settings.toml "));
    }
}

#[test]
fn they_are_read_from_the_file_of_all_settings() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.toml");
    let text = "EMAIL_BACKEND = 'dummy'\n[[directory]]\nname = 'shop'\nkind = 'sql'\npreset = 'laravel'\n\
                url = 'sqlite:a.db'\n";
    std::fs::write(&file, text).unwrap();
    let config = Config::load(Sources::from_process(Some(&file))).unwrap();
    assert_eq!(config.directories.len(), 1);
    std::fs::write(&file, text.replace("[[directory]]", "[directory]")).unwrap();
    let errors = Config::load(Sources::from_process(Some(&file))).unwrap_err();
    assert_eq!(
        errors.to_string(),
        format!(
            "directory in {} must stand in double brackets: [[directory]].",
            file.display()
        )
    );
}
