//! Reading lines in all their variants.

use super::{
    lines::{FileLines, Format, Trouble},
    record::Candidate,
    rules::{Roles, Rules},
};
use crate::{
    api::{
        access::Role,
        dashboard::imports::{Problem, SourceProblem},
    },
    server::clock::Clock,
};
use std::{fs::File, io::Write, sync::Arc};

type Outcome = Result<Candidate, Vec<Problem>>;

fn file(text: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(text).unwrap();
    file
}

/// Roles are granted, so that the tests can see which.
fn rules() -> Arc<Rules> {
    Arc::new(Rules {
        roles: Roles::Give,
        ..Rules::default()
    })
}

async fn read(text: impl AsRef<[u8]>) -> Result<Vec<(u64, Outcome)>, Trouble> {
    read_as(text, None).await
}

async fn read_as(
    text: impl AsRef<[u8]>,
    format: Option<Format>,
) -> Result<Vec<(u64, Outcome)>, Trouble> {
    let text = text.as_ref();
    let mut lines = FileLines::start(file(text), format, rules(), Clock::System.now())?;
    let (mut all, mut end) = (Vec::new(), 0);
    while let Some(batch) = lines.next().await? {
        assert!(batch.lines.len() <= super::lines::BATCH);
        end = batch.size_read;
        all.extend(
            batch
                .lines
                .into_iter()
                .map(|line| (line.number, line.outcome)),
        );
    }
    assert_eq!((lines.size, end), (text.len() as u64, text.len() as u64));
    Ok(all)
}

/// The problem of each line, by its number.
async fn problems(text: impl AsRef<[u8]>) -> Vec<(u64, Vec<Problem>)> {
    let lines = read(text).await.unwrap();
    let wrong = lines
        .into_iter()
        .filter_map(|(line, outcome)| Some((line, outcome.err()?)));
    wrong.collect()
}

/// The only user of a file.
async fn only(text: impl AsRef<[u8]>) -> Candidate {
    let mut lines = read(text).await.unwrap();
    assert_eq!(lines.len(), 1);
    let (_, outcome) = lines.remove(0);
    outcome.expect("a right line")
}

#[tokio::test]
async fn all_problems_of_a_line_are_reported_at_once() {
    let name = "n".repeat(151);
    let text = format!(
        "email,name,password_hash,role,is_active,last_login,created_at\n\
         ann@example.org,Ann,,,,,\n\
         ,Ann,,,,,\n\
         ann@example,Ann,,,,,\n\
         a@example.org,{name},,,,,\n\
         b@example.org,A\u{7}nn,,,,,\n\
         c@example.org,Ann,,boss,,,\n\
         d@example.org,Ann,,,maybe,,\n\
         e@example.org,Ann,,,,yesterday,\n\
         f@example.org,Ann,,,,,31.12.2025\n\
         g@example.org,Ann,5f4dcc3b5aa765d61d8327deb882cf99,,,,\n\
         h@example.org,Ann,pbkdf2_sha256$1000$salt,,,,\n\
         i@example.org,Ann,$2b$31$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K,,,,\n\
         j@example.org,Ann,,,,,,x\n\
         k@example.org,Ann,,,,,,,,\n\
         not an address,{name},x,boss,maybe,y,z\n"
    );
    assert_eq!(
        problems(text).await,
        [
            (3, vec![Problem::EmailMissing]),
            (4, vec![Problem::EmailInvalid]),
            (5, vec![Problem::NameTooLong]),
            (6, vec![Problem::NameNotText]),
            (7, vec![Problem::RoleUnknown]),
            (8, vec![Problem::FlagUnclear]),
            (11, vec![Problem::HashUnknown]),
            (12, vec![Problem::HashGarbled]),
            (13, vec![Problem::HashTooCostly]),
            (14, vec![Problem::Unreadable]),
            (
                16,
                vec![
                    Problem::EmailInvalid,
                    Problem::NameTooLong,
                    Problem::RoleUnknown,
                    Problem::FlagUnclear,
                    Problem::HashUnknown,
                ]
            ),
        ]
    );
}

#[tokio::test]
async fn json_lines_are_read_and_distinguished_from_csv() {
    let long = "x".repeat(70_000);
    let text = format!(
        "\u{feff}{{\"email\":\"ann@example.org\",\"is_active\":false,\"age\":[1]}}\n\
         \n\
         not json\n\
         [1,2]\n\
         {{\"email\":[\"ann@example.org\"]}}\n\
         {{\"name\":\"{long}\"}}\n\
         {{\"email\":\"bob@example.org\",\"name\":null,\"is_superuser\":1}}\n\
         {{\"email\":\"a@example.org\",\"email\":\"b@example.org\"}}\n\
         {{\"email\":\"a@example.org\",\"is_admin\":false,\"is_superuser\":true}}"
    );
    let lines = read(&text).await.unwrap();
    let wrong: Vec<_> = lines
        .iter()
        .filter_map(|(line, outcome)| Some((*line, outcome.as_ref().err()?.clone())))
        .collect();
    assert_eq!(
        wrong,
        [
            (3, vec![Problem::Unreadable]),
            (4, vec![Problem::Unreadable]),
            (5, vec![Problem::Unreadable]),
            (6, vec![Problem::TooLong]),
            (8, vec![Problem::FieldTwice]),
            (9, vec![Problem::FieldTwice]),
        ]
    );
    let right: Vec<_> = lines
        .iter()
        .filter_map(|(_, outcome)| outcome.as_ref().ok())
        .collect();
    assert_eq!(right[0].user.email_canonical, "ann@example.org");
    assert!(!right[0].user.is_active);
    assert_eq!(right[1].user.role, Role::Admin);
}

#[tokio::test]
async fn djangos_column_names_are_read() {
    let django = only(
        "id,password,last_login,is_superuser,username,last_name,email,is_staff,is_active,date_joined,first_name\n\
         7,!DI9pKg2lGi8mgQUwk4XIbaL4ALwr40llYGX7mU0V,2026-01-02 03:04:05.678901+00:00,t,jdoe,Doe,John@Example.org,t,f,2020-05-06 07:08:09,John\n",
    )
    .await;
    assert_eq!(django.user.email_canonical, "john@example.org");
    let user = &django.user;
    assert_eq!(user.name, "John Doe");
    assert_eq!(user.email, "John@example.org");
    assert_eq!(user.password_hash, None);
    assert!(!user.is_active);
    assert_eq!(django.user.role, Role::Admin);
    let last_login = user.last_login_at.unwrap();
    assert_eq!(
        last_login.utc().to_rfc3339(),
        "2026-01-02T03:04:05.678+00:00"
    );
    let created_at = user.created_at;
    assert_eq!(created_at.utc().to_rfc3339(), "2020-05-06T07:08:09+00:00");

    // `is_staff` alone grants nothing there, so it does not here.
    assert_eq!(
        only("email,is_staff\na@example.org,1").await.user.role,
        Role::User
    );
    // An explicit role takes precedence.
    let named = only("email,is_superuser,role\na@example.org,1,help-desk").await;
    assert_eq!(named.user.role, Role::HelpDesk);
    let without = only("username,email\nann@example.org,").await;
    assert_eq!(without.user.email_canonical, "ann@example.org");
    assert_eq!(without.user.name, "");
    assert_eq!(
        only("username,email\njdoe,a@example.org").await.user.name,
        "jdoe"
    );
}

#[tokio::test]
async fn a_file_is_read_however_a_spreadsheet_writes_it() {
    for text in [
        "email,name\r\nann@example.org,\"Doe, Ann\"\r\n",
        "\u{feff}EMAIL;Name\nann@example.org;Doe, Ann\n",
        "name\temail\r\nDoe, Ann\tann@example.org",
        "email,name,note\n\"ann@example.org\",\" Doe, Ann \",\"two\nlines\"\n\n",
        "\"email\",\"name\"\r\n\"'+ann@example.org\",\"Doe, Ann\"\r\n",
    ] {
        let ann = only(text).await;
        assert!(
            ann.user.email_canonical.ends_with("ann@example.org"),
            "{text:?}"
        );
        assert_eq!(ann.user.name, "Doe, Ann", "{text:?}");
    }
    // A NUL is not part of a name, nor of anything else.
    assert_eq!(
        problems("email,name\na@example.org,A\0\nb\0@example.org,B\n\0\n").await,
        [
            (2, vec![Problem::NameNotText]),
            (3, vec![Problem::EmailInvalid]),
            (4, vec![Problem::EmailInvalid])
        ]
    );
    // Lines are counted as in an editor, whatever is in a cell or between them.
    for ending in ["\n", "\r\n", "\r"] {
        let text = "email,name\n\n\na@example.org,\"A\n\nB\"\n\nx,y\n".replace('\n', ending);
        assert_eq!(
            problems(text).await,
            [
                (4, vec![Problem::NameNotText]),
                (8, vec![Problem::EmailInvalid])
            ],
            "{ending:?}"
        );
    }
    assert_eq!(
        problems("note,email\n\"a\nb\",a@example.org\nx,y\n").await,
        [(4, vec![Problem::EmailInvalid])]
    );
    assert_eq!(
        problems(b"email,name\na@example.org,J\xf6rg\n").await,
        [(2, vec![Problem::NotUtf8])]
    );
    let long = format!("email,name\na@example.org,{}\n", "x".repeat(70_000));
    assert_eq!(problems(long).await, [(2, vec![Problem::TooLong])]);
}

#[tokio::test]
async fn other_files_are_rejected_as_a_whole() {
    for (text, expected) in [
        ("", SourceProblem::Empty),
        ("\u{feff}\r\n\r\n", SourceProblem::Empty),
        ("email,name\n", SourceProblem::Empty),
        ("ann@example.org,Ann\n", SourceProblem::NoEmailColumn),
        ("name,role\nAnn,user\n", SourceProblem::NoEmailColumn),
        ("\0\0\0\0", SourceProblem::NoEmailColumn),
        (
            "email,Email\na@example.org,b@example.org\n",
            SourceProblem::ColumnTwice,
        ),
        (
            "email,password,password_hash\na@example.org,,\n",
            SourceProblem::ColumnTwice,
        ),
    ] {
        let trouble = read(text).await.err().expect(text);
        assert!(
            matches!(trouble, Trouble::Source(problem) if problem == expected),
            "{text:?} {trouble:?}"
        );
    }
    // A file that is not in its declared format.
    let lines = read_as("email\na@example.org\n", Some(Format::JsonLines)).await;
    assert!(lines.unwrap().iter().all(|(_, outcome)| outcome.is_err()));
}

/// After an unclosed quote, everything seems to be one line: it must not be skipped as one.
#[tokio::test]
async fn an_unclosed_quote_is_reported_with_its_line_and_nothing_is_imported() {
    let users: String = (0..5_000).fold(String::new(), |text, i| {
        text + &format!("user{i}@example.org,User {i}\n")
    });
    for (open, line) in [("a@example.org,\"Ann\n", 2), ("\n\"b@example.org,Bob\n", 3)] {
        let text = format!("email,name\n{open}{users}");
        let mut lines =
            FileLines::start(file(text.as_bytes()), None, rules(), Clock::System.now()).unwrap();
        let batch = lines.next().await.unwrap().expect("what was found by then");
        let found: Vec<_> = batch
            .lines
            .into_iter()
            .map(|line| (line.number, line.outcome.err()))
            .collect();
        assert_eq!(found, [(line, Some(vec![Problem::QuoteOpen]))]);
        let end = lines.next().await;
        assert!(matches!(
            end,
            Err(Trouble::Source(SourceProblem::QuoteOpen))
        ));
    }
}

#[tokio::test]
async fn a_million_lines_are_the_limit() {
    let text = |lines: usize| "email\n".to_owned() + &"x,y\n".repeat(lines);
    let count = async |lines| {
        let mut lines = FileLines::start(
            file(text(lines).as_bytes()),
            None,
            rules(),
            Clock::System.now(),
        )?;
        let mut count = 0;
        while let Some(batch) = lines.next().await? {
            count += batch.lines.len();
        }
        Ok::<_, Trouble>(count)
    };
    assert_eq!(count(1_000_000).await.unwrap(), 1_000_000);
    let one_more = count(1_000_001).await;
    assert!(matches!(
        one_more,
        Err(Trouble::Source(SourceProblem::TooManyLines))
    ));
}
