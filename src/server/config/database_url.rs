//! Which database holds the data. Connecting to it, and creating its file, belong to the database layer.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use url::Url;

use super::{Secret, base_url::is_loopback_host};

const DEFAULT: &str = "sqlite://data/password-recover.sqlite3";

/// The database systems that the migrations and queries are written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseKind {
    /// A local file, or memory.
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
    /// Further servers, of which only one is writable at a time.
    others: Vec<Secret>,
    must_be_writable: bool,
    sqlite_file: Option<PathBuf>,
}

impl DatabaseUrl {
    /// Reads `DATABASE_URL`.
    ///
    /// # Errors
    ///
    /// What is wrong with the text, as the end of a sentence after "which". It never repeats the text.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        const NOT_A_URL: &str = "is not a URL that starts with sqlite:, postgres: or mysql:";
        // The scheme is parsed here because sqlx only accepts lowercase.
        let (scheme, rest) = text.split_once(':').ok_or(NOT_A_URL)?;
        let kind = match scheme {
            "sqlite" => {
                Url::parse(text).map_err(|_| NOT_A_URL)?;
                return Self::parse_sqlite(text);
            }
            "postgres" | "postgresql" => DatabaseKind::Postgres,
            "mysql" | "mariadb" => DatabaseKind::MySql,
            _ => return Err(NOT_A_URL),
        };
        let rest = rest
            .strip_prefix("//")
            .ok_or("has no // behind its scheme, as in postgres://user@host/database")?;
        // SeaORM knows MariaDB only by MySQL's scheme.
        let scheme = if kind == DatabaseKind::MySql {
            "mysql"
        } else {
            scheme
        };
        let servers = Servers::parse(kind, rest)?;
        let mut urls = Vec::new();
        for server in &servers.each {
            let url = format!("{scheme}://{server}");
            Url::parse(&url).map_err(|_| NOT_READABLE)?;
            urls.push(Secret::new(url));
        }
        let others = urls.split_off(1);
        Ok(Self {
            kind,
            url: urls.remove(0),
            others,
            must_be_writable: servers.must_be_writable,
            sqlite_file: None,
        })
    }

    /// Parses the path as sqlx will: what is between `sqlite:` or `sqlite://` and the question mark, so that
    /// two slashes start a relative path and three an absolute one.
    fn parse_sqlite(text: &str) -> Result<Self, &'static str> {
        let rest = text
            .trim_start_matches("sqlite://")
            .trim_start_matches("sqlite:");
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let in_memory =
            path == ":memory:" || query.split('&').any(|option| option == "mode=memory");
        // sqlx would take this for a file that is gone as soon as it is closed.
        if path.is_empty() && !in_memory {
            return Err("names no file, as sqlite://data/password-recover.sqlite3 does");
        }
        // sqlx would decode it, so this path and the file would differ.
        if path.contains('%') {
            return Err("has a percent sign in its file name, which is not supported");
        }
        Ok(Self {
            kind: DatabaseKind::Sqlite,
            url: Secret::new(text),
            others: Vec::new(),
            must_be_writable: false,
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

    /// The whole URL of each server, passwords included. Call it only to connect.
    pub fn each(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.url)
            .chain(&self.others)
            .map(Secret::expose)
    }

    /// Whether the writable server has to be found first.
    pub fn is_one_of_several(&self) -> bool {
        self.must_be_writable
    }

    /// Where the servers are, for messages to an operator.
    pub fn place(&self) -> String {
        let default_port = match self.kind {
            DatabaseKind::Postgres => 5432,
            DatabaseKind::MySql => 3306,
            DatabaseKind::Sqlite => return "this machine".to_owned(),
        };
        let places = self.each().map(|url| match Url::parse(url) {
            Ok(url) => {
                let host = url.host_str().filter(|host| !host.is_empty());
                let port = url.port().unwrap_or(default_port);
                format!("{}:{port}", host.unwrap_or("localhost"))
            }
            Err(_) => "an unknown place".to_owned(),
        });
        places.collect::<Vec<_>>().join(", ")
    }

    /// Whether every server is on this machine, so that nobody is on the way to it.
    pub fn is_local(&self) -> bool {
        self.each().all(|url| {
            let host = Url::parse(url).ok();
            let host = host.as_ref().and_then(|url| url.host_str());
            // Without a host it is a file or a socket.
            host.is_none_or(|host| host.is_empty() || is_loopback_host(host))
        })
    }

    /// The file of an `SQLite` database, relative to the working directory unless it is absolute; `None` for
    /// a database in memory and for the other systems.
    pub fn sqlite_file(&self) -> Option<&Path> {
        self.sqlite_file.as_deref()
    }
}

/// The usual reason is a password that was not percent-encoded.
const NOT_READABLE: &str = "can't be read as a URL; in a user name or password, @ : / ? # and % must be \
                            written %40 %3A %2F %3F %23 and %25";

/// What follows the scheme, once for each server.
struct Servers {
    each: Vec<String>,
    must_be_writable: bool,
}

impl Servers {
    /// Parses `user:password@host1:port,host2/database?options`, as libpq does.
    fn parse(kind: DatabaseKind, rest: &str) -> Result<Self, &'static str> {
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        // An unescaped character in the password would hide the host.
        let is_cut = authority.contains(':') && !authority.contains('@') && path.contains('@');
        if is_cut || path.contains('#') || authority.matches('@').count() > 1 {
            return Err(NOT_READABLE);
        }
        let (login, hosts) = match authority.rsplit_once('@') {
            Some((login, hosts)) => (format!("{login}@"), hosts),
            None => (String::new(), authority),
        };
        let (path, attributes) = without_session_attributes(path);
        let is_several = hosts.contains(',');
        if kind == DatabaseKind::MySql && is_several {
            return Err(
                "names several hosts, which is possible with PostgreSQL only; name the one of a proxy \
                 before them",
            );
        }
        let must_be_writable = match attributes.as_deref() {
            // A read-only server is of no use.
            None | Some("any") => is_several,
            Some("read-write" | "primary") => true,
            Some(_) => {
                return Err(
                    "has a target_session_attrs other than read-write, primary and any; this program has \
                     to write",
                );
            }
        };
        if is_several && hosts.split(',').any(str::is_empty) {
            return Err("names several hosts of which one is empty");
        }
        let each = hosts.split(',').map(|host| format!("{login}{host}{path}"));
        Ok(Self {
            each: each.collect(),
            must_be_writable,
        })
    }
}

/// sqlx does not know `target_session_attrs`, so it is removed.
fn without_session_attributes(path: &str) -> (String, Option<String>) {
    let Some((path, query)) = path.split_once('?') else {
        return (path.to_owned(), None);
    };
    let mut attributes = None;
    let others = query.split('&').filter(|option| {
        let value = option.strip_prefix("target_session_attrs=");
        if let Some(value) = value {
            attributes = Some(value.to_owned());
        }
        value.is_none()
    });
    let others = others.collect::<Vec<_>>().join("&");
    let path = if others.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{others}")
    };
    (path, attributes)
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
            // The query is left out, because it may hold a password.
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
    fn the_scheme_determines_the_kind() {
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
    fn several_hosts_are_one_url_each() {
        let url =
            parse("postgres://u:p@h1:5433,h2/app?sslmode=require&target_session_attrs=read-write");
        let each: Vec<&str> = url.each().collect();
        assert_eq!(
            each,
            [
                "postgres://u:p@h1:5433/app?sslmode=require",
                "postgres://u:p@h2/app?sslmode=require"
            ]
        );
        assert!(url.is_one_of_several());
        assert_eq!(url.place(), "h1:5433, h2:5432");
        let url = parse("postgres://db/app?target_session_attrs=primary");
        assert_eq!(url.expose(), "postgres://db/app");
        assert!(url.is_one_of_several());
        assert!(!parse("postgres://db/app").is_one_of_several());
        assert!(!parse("postgres://db/app?target_session_attrs=any").is_one_of_several());
    }

    #[test]
    fn a_rejection_says_what_to_do() {
        for (text, words) in [
            ("postgres://u:p/w@db/app", "%2F"),
            ("postgres://u:p?w@db/app", "%3F"),
            ("postgres://u:p#w@db/app", "%23"),
            ("postgres://u:p@w@db/app", "%40"),
            ("mysql://u:p/w@db/app", "%2F"),
            ("mysql://u:p@h1,h2/app", "PostgreSQL only"),
            (
                "postgres://u:p@h1,h2/app?target_session_attrs=standby",
                "has to write",
            ),
            ("postgres://h1,,h2/app", "empty"),
        ] {
            let refused = DatabaseUrl::parse(text).unwrap_err();
            assert!(refused.contains(words), "{text} {refused}");
        }
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
