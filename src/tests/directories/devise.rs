//! Rails with Devise from Debian's packages, on SQLite, by its own controllers.

use super::{
    application::{Application, is_installed},
    databases::Server,
    recovering::{NEW, OLD, find_one, freezes, hash, is_withheld, recovers, settings, store},
};
use password_recover::server::{
    config::DatabaseKind,
    directories::{
        sql::Hashed,
        store::{Refusal, Withheld},
    },
};
use serde_json::json;
use std::path::Path;

/// As long as the one that Devise's own installer suggests: bcrypt does not read all of it.
const PEPPER: &str = "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9\
                      0a1b2c3d4e5f60718293a4b5c6d7e8f9";

#[tokio::test]
async fn accounts_of_devise_are_recovered_with_its_pepper() {
    for package in ["ruby-devise", "ruby-railties", "ruby-sqlite3"] {
        if !is_installed(package, &format!("/usr/share/doc/{package}")) {
            return;
        }
    }
    for pepper in ["", "pepper", PEPPER] {
        let server = Server::start(DatabaseKind::Sqlite).unwrap();
        server.connect().await;
        let url = server.url();
        let file = url.trim_start_matches("sqlite://");
        let mut rails = Application::start(Path::new("ruby"), "with_devise.rb", &[file, pepper]);
        rails.create("ann", OLD, &json!({}));
        rails.create("boss", OLD, &json!({ "set": { "admin": true } }));
        rails.create(
            "social",
            OLD,
            &json!({ "set": { "encrypted_password": "" } }),
        );
        let lines = format!("preset = 'devise'\npepper = '{pepper}'\nprivileged = 'admin'");
        let store = store(&settings(&url, &lines));
        recovers(&mut rails, &store, "ann").await;
        freezes(&mut rails, &store, "ann").await;
        is_withheld(&mut rails, &store, "boss", Withheld::Privileged).await;
        assert_eq!(
            find_one(&store, "social").await.withheld,
            Some(Withheld::NoPassword)
        );

        let found = find_one(&store, "ann").await;
        let long = format!("{NEW}{}", "é".repeat(30));
        let refused = hash(&store, &found, &long).await;
        assert!(
            matches!(refused, Hashed::Refused(Refusal::TooLong)),
            "{refused:?}"
        );
    }
}
