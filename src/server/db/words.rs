//! What an operator is told when the database can't be used: what is wrong and what to do, in one sentence
//! or two, and never the address's password.

use crate::server::config::{DatabaseKind, DatabaseUrl};
use sea_orm::{DbErr, RuntimeErr, sqlx};
use std::io::ErrorKind;

/// Why the database can't be opened.
pub fn of_opening(error: &sqlx::Error, url: &DatabaseUrl) -> String {
    let place = url.place();
    match error {
        sqlx::Error::Io(error) => match error.kind() {
            ErrorKind::ConnectionRefused => format!(
                "No database server answers at {place}: the connection was refused. Start it, or correct \
                 the host and port in DATABASE_URL."
            ),
            ErrorKind::TimedOut => format!(
                "The database server at {place} did not answer in time. Check the host and port in \
                 DATABASE_URL, and whether a firewall is in the way."
            ),
            ErrorKind::InvalidData if error.to_string().contains("certificate") => {
                of_certificate(&place, url.kind())
            }
            ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset => format!(
                "The server at {place} ended the connection at once. Check that the host and port in \
                 DATABASE_URL are those of the database."
            ),
            ErrorKind::NotFound => format!(
                "There is no database socket at {place}. Start the server, or correct DATABASE_URL."
            ),
            _ => format!("The database server at {place} can't be reached: {error}."),
        },
        sqlx::Error::Tls(error) if is_about_certificate(&error.to_string()) => {
            of_certificate(&place, url.kind())
        }
        sqlx::Error::Tls(_) => format!(
            "The database server at {place} offers no encryption, which {} in DATABASE_URL asks for. \
             Switch TLS on there, or on a private network take that option out.",
            ssl_option(url.kind())
        ),
        sqlx::Error::Database(error) => of_answer(&**error, &place),
        sqlx::Error::Protocol(_) => format!(
            "What answers at {place} is no such database. Check the scheme, host and port in DATABASE_URL."
        ),
        sqlx::Error::Configuration(error) => format!("DATABASE_URL can't be used: {error}."),
        error => format!("The database that DATABASE_URL names can't be opened: {error}."),
    }
}

fn is_about_certificate(error: &str) -> bool {
    let error = error.to_lowercase();
    error.contains("certificate") || error.contains("unknownissuer")
}

fn ssl_option(kind: DatabaseKind) -> &'static str {
    match kind {
        DatabaseKind::MySql => "ssl-mode",
        DatabaseKind::Postgres | DatabaseKind::Sqlite => "sslmode",
    }
}

fn of_certificate(place: &str, kind: DatabaseKind) -> String {
    let option = match kind {
        DatabaseKind::MySql => "ssl-ca=FILE",
        DatabaseKind::Postgres | DatabaseKind::Sqlite => "sslrootcert=FILE",
    };
    format!(
        "The certificate of the database server at {place} is not signed by an authority that this machine \
         knows, or is for another name. Add {option} to DATABASE_URL with the certificate of the authority \
         that signed it."
    )
}

/// What the server itself has said: by PostgreSQL's codes and by MySQL's.
fn of_answer(error: &dyn sqlx::error::DatabaseError, place: &str) -> String {
    let said = error.message();
    match code(error).as_str() {
        // PostgreSQL says the first of a name that does not exist, too, so as not to tell.
        "28P01" | "1045" | "1698" => format!(
            "The database server at {place} refused the user or the password. Correct them in DATABASE_URL; \
             there, @ : / ? # and % in a password are written %40 %3A %2F %3F %23 and %25."
        ),
        "28000" | "1130" => format!(
            "The database server at {place} lets this user in neither from this machine nor with this kind \
             of connection ({said}). Allow it there: in pg_hba.conf, or in the user's host on MySQL."
        ),
        "3D000" | "1049" => format!(
            "There is no such database on the server at {place} ({said}). Create it, or correct the name at \
             the end of DATABASE_URL."
        ),
        "1044" => format!(
            "The user may not use this database on the server at {place} ({said}). Grant it, or correct \
             DATABASE_URL."
        ),
        "53300" | "1040" | "1203" => format!(
            "The database server at {place} has no connection left ({said}). Raise its limit, or let other \
             programs use fewer."
        ),
        "57P03" => format!(
            "The database server at {place} is starting or stopping. Try again in a moment."
        ),
        _ if said.contains("startup parameter") => format!(
            "A connection pooler at {place} refuses a setting ({said}). Name the database server itself."
        ),
        _ => format!("The database server at {place} refused the connection: {said}."),
    }
}

pub fn code(error: &dyn sqlx::error::DatabaseError) -> String {
    match error.try_downcast_ref::<sqlx::mysql::MySqlDatabaseError>() {
        Some(error) => error.number().to_string(),
        None => error.code().unwrap_or_default().into_owned(),
    }
}

/// Why the database could not be brought up to date.
pub fn of_migrating(error: &DbErr, url: &DatabaseUrl) -> String {
    let driver = match error {
        DbErr::Conn(RuntimeErr::SqlxError(error))
        | DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error)) => error,
        error => return format!("The database could not be brought up to date: {error}."),
    };
    let Some(answer) = driver.as_database_error() else {
        return of_opening(driver, url);
    };
    let said = answer.message();
    match (url.kind(), code(answer).as_str()) {
        (DatabaseKind::Postgres, "42501" | "3F000") => format!(
            "The database user may not create or change tables ({said}). As the database's owner run \
             GRANT CREATE ON SCHEMA public TO the user, which PostgreSQL 15 no longer does by itself; or run \
             migrate once with a user that may, and serve --no-migrate from then on."
        ),
        (DatabaseKind::MySql, "1044" | "1142" | "1143" | "1227") => format!(
            "The database user may not create or change tables ({said}). Grant it CREATE, ALTER, DROP, INDEX \
             and REFERENCES on the database; or run migrate once with a user that may, and serve \
             --no-migrate from then on."
        ),
        _ => format!("The database could not be brought up to date: {said}."),
    }
}
