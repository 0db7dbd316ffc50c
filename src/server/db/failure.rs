//! Classifies database errors: whether a retry is worthwhile, and how soon.

use sea_orm::{DbErr, RuntimeErr, sqlx};

/// What can be done about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The connection is gone, or there was none to be had: another one may work.
    Lost,
    /// The server works but has no room or time for this at the moment.
    Busy,
    /// Another transaction was in conflict, and this one was rolled back: it can be run again at once.
    Conflict,
    /// The server is read-only. With several servers another one may have taken over.
    ReadOnly,
    /// The statement or the data is wrong. A retry would fail the same way.
    Fault,
}

/// Whether this writer won: a conflict means that another did.
pub fn won(written: Result<bool, DbErr>) -> Result<bool, DbErr> {
    match written {
        Err(error) if Failure::of(&error) == Failure::Conflict => Ok(false),
        written => written,
    }
}

impl Failure {
    pub fn of(error: &DbErr) -> Self {
        match error {
            // Also what one of our timeouts cut off (`time_limit`).
            DbErr::ConnectionAcquire(_) | DbErr::Conn(RuntimeErr::Internal(_)) => Self::Lost,
            DbErr::Conn(RuntimeErr::SqlxError(error))
            | DbErr::Exec(RuntimeErr::SqlxError(error))
            | DbErr::Query(RuntimeErr::SqlxError(error)) => Self::of_driver(error),
            _ => Self::Fault,
        }
    }

    pub fn of_driver(error: &sqlx::Error) -> Self {
        use sqlx::Error;
        match error {
            // A connection that broke in the middle of a response shows up as a protocol error.
            Error::Io(_)
            | Error::Tls(_)
            | Error::Protocol(_)
            | Error::PoolTimedOut
            | Error::PoolClosed
            | Error::WorkerCrashed
            | Error::BeginFailed => Self::Lost,
            Error::Database(error) => Self::of_code(&**error),
            _ => Self::Fault,
        }
    }

    fn of_code(error: &dyn sqlx::error::DatabaseError) -> Self {
        use sqlx::{mysql::MySqlDatabaseError, postgres::PgDatabaseError, sqlite::SqliteError};
        if let Some(error) = error.try_downcast_ref::<PgDatabaseError>() {
            of_postgres(error.code())
        } else if let Some(error) = error.try_downcast_ref::<MySqlDatabaseError>() {
            of_mysql(error.number(), error.message())
        } else if error.try_downcast_ref::<SqliteError>().is_some() {
            let code = error.code().and_then(|code| code.parse().ok());
            code.map_or(Self::Fault, of_sqlite)
        } else {
            Self::Fault
        }
    }
}

/// By the classes in appendix A of PostgreSQL's manual.
fn of_postgres(code: &str) -> Failure {
    match code {
        // A deadlock, or a serialization failure.
        "40001" | "40P01" => Failure::Conflict,
        // Too many connections, a lock or a statement that took too long, a full disk or memory.
        "55P03" | "57014" => Failure::Busy,
        "25006" => Failure::ReadOnly,
        // A prepared statement of another client of a connection pooler.
        "26000" | "42P05" => Failure::Lost,
        // A transaction that was idle for too long.
        "25P03" | "25P04" => Failure::Lost,
        // The log-in was rejected: the operator can fix it while we run.
        code if code.starts_with("28") || code.starts_with("08") => Failure::Lost,
        // The server is stopping or starting, or has closed our connection.
        code if code.starts_with("57") => Failure::Lost,
        code if code.starts_with("53") || code.starts_with("58") => Failure::Busy,
        _ => Failure::Fault,
    }
}

fn of_mysql(number: u16, message: &str) -> Failure {
    match number {
        // A deadlock, which is also what Galera calls a conflict between nodes; and what MariaDB and TiDB
        // report for a row that has changed since it was read.
        1020 | 1213 | 9007 => Failure::Conflict,
        // Too many connections, a lock or a statement that took too long, a full disk or memory.
        1021 | 1028 | 1037 | 1038 | 1040 | 1041 | 1114 | 1203 | 1205 | 1206 | 1226 | 1969
        | 3024 => Failure::Busy,
        // Without a quorum a Galera node answers nothing at all.
        1047 if message.contains("WSREP") => Failure::Lost,
        1290 | 1792 | 1836 => Failure::ReadOnly,
        // The server is stopping, has closed our connection, or no longer lets us in.
        1044 | 1045 | 1053 | 1077 | 1078 | 1079 | 1080 | 1081 | 1129 | 1130 | 1152 | 1158
        | 1159 | 1160 | 1161 | 1184 | 1317 | 1927 | 3169 | 4031 => Failure::Lost,
        _ => Failure::Fault,
    }
}

/// By the primary result code, which is the lowest byte of an extended one.
fn of_sqlite(code: i32) -> Failure {
    const BUSY: i32 = 5;
    const LOCKED: i32 = 6;
    const NO_MEMORY: i32 = 7;
    const READ_ONLY: i32 = 8;
    const IO: i32 = 10;
    const FULL: i32 = 13;
    const CANT_OPEN: i32 = 14;
    match code & 0xff {
        BUSY | LOCKED | NO_MEMORY | FULL => Failure::Busy,
        READ_ONLY => Failure::ReadOnly,
        IO | CANT_OPEN => Failure::Lost,
        _ => Failure::Fault,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retryable_errors_are_distinguished_from_faults() {
        for (code, failure) in [
            ("40001", Failure::Conflict),
            ("40P01", Failure::Conflict),
            ("55P03", Failure::Busy),
            ("53300", Failure::Busy),
            ("57014", Failure::Busy),
            ("57P01", Failure::Lost),
            ("28P01", Failure::Lost),
            ("25006", Failure::ReadOnly),
            ("42703", Failure::Fault),
            ("42601", Failure::Fault),
            ("23503", Failure::Fault),
            ("22001", Failure::Fault),
        ] {
            assert_eq!(of_postgres(code), failure, "{code}");
        }
        for (number, failure) in [
            (1213, Failure::Conflict),
            (1205, Failure::Busy),
            (1040, Failure::Busy),
            (1053, Failure::Lost),
            (1290, Failure::ReadOnly),
            (1054, Failure::Fault),
            (1064, Failure::Fault),
            (1047, Failure::Fault),
        ] {
            assert_eq!(of_mysql(number, ""), failure, "{number}");
        }
        let no_quorum = "WSREP has not yet prepared node for application use";
        assert_eq!(of_mysql(1047, no_quorum), Failure::Lost);
        // SQLITE_BUSY_SNAPSHOT, SQLITE_IOERR_WRITE, SQLITE_FULL, SQLITE_ERROR, SQLITE_CONSTRAINT_FOREIGNKEY.
        for (code, failure) in [
            (517, Failure::Busy),
            (778, Failure::Lost),
            (13, Failure::Busy),
            (1, Failure::Fault),
            (787, Failure::Fault),
        ] {
            assert_eq!(of_sqlite(code), failure, "{code}");
        }
    }

    #[test]
    fn an_error_without_a_response_is_a_lost_connection() {
        let cut_off = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
        assert_eq!(Failure::of_driver(&sqlx::Error::Io(cut_off)), Failure::Lost);
        assert_eq!(
            Failure::of_driver(&sqlx::Error::PoolTimedOut),
            Failure::Lost
        );
        assert_eq!(
            Failure::of_driver(&sqlx::Error::ColumnNotFound("x".to_owned())),
            Failure::Fault
        );
        assert_eq!(
            Failure::of(&DbErr::RecordNotFound(String::new())),
            Failure::Fault
        );
    }
}
