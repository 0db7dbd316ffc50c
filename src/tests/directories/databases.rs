//! Each kind of database, for an application that can use all of them.

use crate::databases::{mariadb::Mariadb, server::Postgres};
use password_recover::server::config::DatabaseKind;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use std::net::SocketAddr;
use tempfile::TempDir;

pub enum Server {
    Sqlite(TempDir),
    Postgres(Postgres),
    Mariadb(Mariadb),
}

impl Server {
    /// None where it is not installed, which is told.
    pub fn start(kind: DatabaseKind) -> Option<Self> {
        Some(match kind {
            DatabaseKind::Sqlite => Self::Sqlite(tempfile::tempdir().unwrap()),
            DatabaseKind::Postgres => Self::Postgres(Postgres::start(&[])?),
            DatabaseKind::MySql => Self::Mariadb(Mariadb::start()?),
        })
    }

    /// As somebody who may do everything. MariaDB has a database `shop` once it is made.
    pub fn url(&self) -> String {
        self.url_of("postgres", "root")
    }

    /// As the user `recover`, who may do what was granted.
    pub fn url_of_recover(&self) -> String {
        self.url_of("recover", "recover")
    }

    /// Where a server listens.
    pub fn address(&self) -> SocketAddr {
        match self {
            Self::Sqlite(_) => panic!("SQLite has no server"),
            Self::Postgres(server) => server.address,
            Self::Mariadb(server) => server.address,
        }
    }

    fn url_of(&self, postgres: &str, mariadb: &str) -> String {
        match self {
            Self::Sqlite(folder) => {
                format!("sqlite://{}", folder.path().join("shop.sqlite3").display())
            }
            Self::Postgres(server) => format!("postgres://{postgres}@{}/postgres", server.address),
            Self::Mariadb(server) => server.url(mariadb, "shop"),
        }
    }

    pub async fn connect(&self) -> DatabaseConnection {
        if let Self::Mariadb(server) = self {
            let db = Database::connect(server.url("root", "mysql"))
                .await
                .unwrap();
            let made =
                db.execute_unprepared("CREATE DATABASE IF NOT EXISTS shop CHARACTER SET utf8mb4");
            made.await.unwrap();
        }
        let url = match self {
            Self::Sqlite(_) => format!("{}?mode=rwc", self.url()),
            Self::Postgres(_) | Self::Mariadb(_) => self.url(),
        };
        Database::connect(url).await.unwrap()
    }
}
