//! Which database holds the data. Connecting to it, and making its file, belong to the database
//! layer.

use std::fmt;
use std::path::{Path, PathBuf};

use url::Url;

use super::Secret;

const DEFAULT: &str = "sqlite://data/password-recover.sqlite3";

/// The database systems that the migrations and queries are written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseKind {
    /// A file beside the server, or memory.
    Sqlite,
    /// A `PostgreSQL` server.
    Postgres,
    /// A `MySQL` or `MariaDB` server.
    MySql,
}

/// A database URL whose scheme is known. `Debug` shows no password.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl {
    kind: DatabaseKind,
    url: Secret,
    sqlite_file: Option<PathBuf>,
}

impl DatabaseUrl {
    /// Reads `DATABASE_URL`.
    ///
    /// # Errors
    ///
    /// What the text is or lacks, to go on after "which". It never repeats the text.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        const NOT_A_URL: &str = "is not a URL that starts with sqlite:, postgres: or mysql:";
        let url = Url::parse(text).map_err(|_| NOT_A_URL)?;
        // The scheme is taken from the text, because sqlx knows it in small letters only.
        let kind = match text.split_once(':').unwrap_or_default().0 {
            "sqlite" => return Self::parse_sqlite(text),
            "postgres" | "postgresql" => DatabaseKind::Postgres,
            "mysql" | "mariadb" => DatabaseKind::MySql,
            _ => return Err(NOT_A_URL),
        };
        if !url.has_authority() {
            return Err("has no // behind its scheme, as in postgres://user@host/database");
        }
        // SeaORM knows MariaDB by MySQL's scheme alone.
        let url = match text.strip_prefix("mariadb:") {
            Some(rest) => format!("mysql:{rest}"),
            None => text.to_owned(),
        };
        Ok(Self {
            kind,
            url: Secret::new(url),
            sqlite_file: None,
        })
    }

    /// Takes the path out as sqlx will: what stands between `sqlite:` or `sqlite://` and the
    /// question mark, so that two slashes start a relative path and three an absolute one.
    fn parse_sqlite(text: &str) -> Result<Self, &'static str> {
        let rest = text
            .trim_start_matches("sqlite://")
            .trim_start_matches("sqlite:");
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let in_memory =
            path == ":memory:" || query.split('&').any(|option| option == "mode=memory");
        // For sqlx this would be a file that is gone as soon as it is closed.
        if path.is_empty() && !in_memory {
            return Err("names no file, as sqlite://data/password-recover.sqlite3 does");
        }
        // sqlx would decode it, and then this path and the file would not be the same.
        if path.contains('%') {
            return Err("has a percent sign in its file name, which is not supported");
        }
        Ok(Self {
            kind: DatabaseKind::Sqlite,
            url: Secret::new(text),
            sqlite_file: (!in_memory).then(|| PathBuf::from(path)),
        })
    }

    /// Which database system the URL is for.
    pub fn kind(&self) -> DatabaseKind {
        self.kind
    }

    /// The whole URL, password included. Call it only to connect.
    pub fn expose(&self) -> &str {
        self.url.expose()
    }

    /// The file of an `SQLite` database, relative to the working folder unless it is absolute;
    /// `None` for a database in memory and for the other systems.
    pub fn sqlite_file(&self) -> Option<&Path> {
        self.sqlite_file.as_deref()
    }
}

impl Default for DatabaseUrl {
    fn default() -> Self {
        Self::parse(DEFAULT).expect("the default is a database URL")
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("DatabaseUrl");
        shown.field("kind", &self.kind);
        if let Some(path) = &self.sqlite_file {
            shown.field("path", path);
        } else if let Ok(url) = Url::parse(self.expose()) {
            // The query is left out, because a password may stand there too.
            shown
                .field("host", &url.host_str())
                .field("path", &url.path());
        }
        shown.finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> DatabaseUrl {
        DatabaseUrl::parse(text).unwrap_or_else(|error| panic!("{text} {error}"))
    }

    #[test]
    fn the_scheme_says_the_kind() {
        for (text, kind) in [
            ("sqlite://data/a.sqlite3", DatabaseKind::Sqlite),
            ("postgres://u:p@db/app", DatabaseKind::Postgres),
            (
                "postgresql://db:5433/app?sslmode=require",
                DatabaseKind::Postgres,
            ),
            ("mysql://u:p@db/app", DatabaseKind::MySql),
        ] {
            assert_eq!(parse(text).kind(), kind);
            assert_eq!(parse(text).expose(), text);
        }
        let mariadb = parse("mariadb://u:p@db/app");
        assert_eq!(mariadb.kind(), DatabaseKind::MySql);
        assert_eq!(mariadb.expose(), "mysql://u:p@db/app");
    }

    #[test]
    fn sqlite_paths_are_those_that_sqlx_opens() {
        for (text, path) in [
            (DEFAULT, Some("data/password-recover.sqlite3")),
            ("sqlite:data/a.db", Some("data/a.db")),
            ("sqlite:///var/lib/a.db?mode=rwc", Some("/var/lib/a.db")),
            ("sqlite::memory:", None),
            ("sqlite://?mode=memory", None),
            ("sqlite://a.db?cache=shared&mode=memory", None),
            ("postgres://db/app", None),
        ] {
            assert_eq!(parse(text).sqlite_file(), path.map(Path::new), "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "data/a.sqlite3",
            "oracle://db/app",
            "SQLITE://data/a.db",
            "postgres:app",
            "postgres://db:port/app",
            "sqlite:",
            "sqlite://",
            "sqlite://:memory:",
            "sqlite://my%20data.db",
        ] {
            assert!(DatabaseUrl::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn debug_shows_no_password() {
        let shown = format!(
            "{:?}",
            parse("postgres://u:hunter2@db/app?password=hunter2")
        );
        assert_eq!(
            shown,
            r#"DatabaseUrl { kind: Postgres, host: Some("db"), path: "/app", .. }"#
        );
        let shown = format!("{:?}", DatabaseUrl::default());
        assert_eq!(
            shown,
            r#"DatabaseUrl { kind: Sqlite, path: "data/password-recover.sqlite3", .. }"#
        );
    }
}
