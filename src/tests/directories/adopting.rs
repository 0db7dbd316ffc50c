//! What is said of an application's database, and that it can be taken at its word.

use super::{
    application::{Application, email},
    databases::Server,
    recovering::{sql, store},
};
use crate::program::{run, said};
use password_recover::server::{
    config::{DatabaseUrl, directories::of_toml},
    directories::sql::adoption::{self, Findings},
    model::EmailAddress,
};
use sea_orm::ConnectionTrait;

/// Its settings are recognised, and work as they would be pasted; everything can be tried without a trace; and
/// the index that is said to be missing is missing no more once it is made.
pub async fn is_understood(
    application: &mut Application,
    server: &Server,
    preset: &str,
    login: &str,
) -> Findings {
    let url = DatabaseUrl::parse(&server.url()).unwrap();
    let findings = adoption::look(&url, None).await.unwrap();
    let toml = findings.toml.clone().unwrap();
    assert!(toml.contains(&format!("preset = \"{preset}\"")), "{toml}");

    let place = "url_file = \"/run/secrets/directory-url\"";
    let pasted = toml.replace(place, &format!("url = \"{}\"", server.url()));
    let settings = sql(of_toml(&pasted).unwrap().remove(0));
    let before = application.stored(login);
    let address = EmailAddress::parse(&email(login)).unwrap();
    let tried = store(&settings).try_out(&address).await.unwrap();
    assert!(!tried.is_empty());
    for one in &tried {
        assert_eq!(one.outcome, Ok(()), "{:?}", one.found.login);
    }
    assert_eq!(application.stored(login), before);

    if let Some(statement) = &findings.index {
        let db = server.connect().await;
        db.execute_unprepared(statement).await.unwrap();
        let again = adoption::look(&url, None).await.unwrap();
        assert_eq!(again.index, None, "{statement}");
        assert_eq!(again.census, findings.census);
    }
    findings
}

/// The command says the same, and ends well or not as it should.
pub fn is_told(server: &Server, login: &str, withheld: &str, words: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let command = |login: &str| {
        let address = email(login);
        said(&run(
            folder.path(),
            &["adopt", &server.url(), "--try", &address],
            "",
        ))
    };
    let (code, text) = command(login);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("rolled back"), "{text}");
    for words in words {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(text.lines().count() < 60, "it fits on a screen: {text}");
    let (code, text) = command(withheld);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("No link is sent for it"), "{text}");
    let (code, text) = command("nobody");
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("There is no account"), "{text}");
}
